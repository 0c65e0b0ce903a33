import { describe, expect, test } from "vitest";
import { eml, envelope, mailOf, piece } from "./eml.ts";
import { read } from "./read.ts";

const text = "Blåbærgrød på Ærø koster 10 kr.";
const latin = Buffer.from(text, "latin1");
const dos = Buffer.from(
  [...text].map((letter) => ({ å: 0x86, æ: 0x91, ø: 0x9b, Æ: 0x92 })[letter] ?? letter.charCodeAt(0)),
);

describe("Danish letters survive", () => {
  test.each([
    ["text/plain; charset=utf-8", Buffer.from(text), "utf-8"],
    ["text/plain; charset=iso-8859-1", latin, "latin1"],
    ["text/plain; charset=windows-1252", latin, "windows-1252"],
    ["text/plain; charset=ibm865", dos, "the Nordic DOS code page"],
    ["text/plain; charset=utf-8", latin, "latin1 under the name of utf-8"],
    ["text/plain; charset=iso-8859-1", Buffer.from(text), "utf-8 under the name of latin1"],
    ["text/plain", latin, "latin1 without a name"],
    ["text/plain", Buffer.from(text), "utf-8 without a name"],
    ["text/plain; charset=us-ascii", latin, "latin1 under the name of ascii"],
    ["text/plain; charset=x-unknown", latin, "latin1 under an unknown name"],
    ["text/plain; charset=\"'utf-8'\"", Buffer.from(text), "a name in double quotes"],
    ["text/plain; charset=utf-16le", Buffer.from(text, "utf16le"), "utf-16"],
    ["text/plain; charset=utf-16", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16 with its mark"],
    ["text/plain; charset=utf-8", Buffer.from(`\ufeff${text}`), "a byte order mark"],
  ])("%#: %s", async (type, bytes, why) => {
    const encoded = bytes.toString("base64");
    const mail = await read(mailOf(piece(type, encoded, "Content-Transfer-Encoding: base64")));
    expect(mail.text, why).toBe(text);
  });

  test("decomposed letters stay as they are", async () => {
    const decomposed = text.normalize("NFD");
    expect((await read(eml(envelope, decomposed))).text).toBe(decomposed);
  });

  test("a raw latin1 subject is read", async () => {
    const raw = Buffer.concat([
      Buffer.from("From: a@example.dk\r\nSubject: "),
      latin,
      Buffer.from("\r\n\r\nHej"),
    ]);
    expect((await read(raw)).subject).toBe(text);
  });
});

test.each([
  [
    "windows-1252 under the name of latin1",
    "iso-8859-1",
    Buffer.from([0x80, 0x20, 0x93, 0x61, 0x94]),
    "€ “a”",
  ],
  [
    "a utf-8 text with one broken byte",
    "utf-8",
    Buffer.from([0xc3, 0xa6, 0xc3, 0xb8, 0xff, 0x61]),
    "æø\ufffda",
  ],
  ["Japanese", "iso-2022-jp", Buffer.from("\x1b$B$3$s\x1b(B", "latin1"), "こん"],
  ["utf-7", "utf-7", Buffer.from("bl+AOU-"), "blå"],
  ["control characters, which split a number", "utf-8", Buffer.from("0101\x0090\x01-1234"), "010190-1234"],
])("%s", async (_, charset, bytes, expected) => {
  const type = `text/plain; charset=${charset}`;
  const mail = await read(mailOf(piece(type, bytes.toString("base64"), "Content-Transfer-Encoding: base64")));
  expect(mail.text).toBe(expected);
});
