import { expect, test } from "vitest";
import { takeOutUuencoded } from "../../functions/mail/uuencode.ts";
import { mailOf, piece } from "./eml.ts";
import { read } from "./read.ts";

/** As uuencode(1) writes it. */
const uuencoded = (text: string, name = "a.txt"): string => {
  const bytes = Buffer.from(text);
  const lines = Array.from({ length: Math.ceil(bytes.length / 45) }, (_, n) => {
    const line = bytes.subarray(n * 45, n * 45 + 45);
    const padded = Buffer.concat([line, Buffer.alloc(2)]);
    let letters = "";
    for (let at = 0; at < line.length; at += 3) {
      const value = padded.readUIntBE(at, 3);
      for (const shift of [18, 12, 6, 0]) letters += letter((value >> shift) & 0x3f);
    }
    return letter(line.length) + letters;
  });
  return [`begin 644 ${name}`, ...lines, "`", "end"].join("\n");
};
const letter = (value: number): string => String.fromCharCode(value === 0 ? 0x60 : value + 0x20);

const secret = "Mit cpr-nummer er 010190-1234, og det skal fjernes her også.";

test.each([
  [`Se her\n\n${uuencoded(secret)}\nHilsen`, "Se her\n\nHilsen", [secret], "a file in a letter"],
  [uuencoded(secret), "", [secret], "nothing but a file"],
  [`${uuencoded("et", "a.txt")}\n${uuencoded("to", "b.txt")}`, "", ["et", "to"], "two files"],
  [uuencoded(secret).replaceAll("`", " "), "", [secret], "blanks for zeros"],
  [
    uuencoded("abc\0\0\0", "a.txt").replace(/`+\n`\nend/, "\n`\nend"),
    "",
    [null],
    "blanks cut off at the end of a line",
  ],
  [uuencoded(secret).replace(/^/gm, "> "), "", [secret], "in a quote"],
  [
    `begin-base64 644 a.txt\n${Buffer.from(secret)
      .toString("base64")
      .replace(/(.{60})/g, "$1\n")}\n====\nHilsen`,
    "Hilsen",
    [secret],
    "the newer form",
  ],
  [`${uuencoded(secret).replace("end", "")}`, "", [null], "without its end"],
  [uuencoded(secret.repeat(3)).replace(/(\nM.*)/, "$1\nhvad er det?"), null, [null], "broken by other text"],
])("%#: a uuencoded file becomes an attachment", async (text, left, files, why) => {
  const mail = await read(mailOf(piece("text/plain; charset=utf-8", text)));
  if (left !== null) expect(mail.text, why).toBe(left);
  expect(mail.attachments.map((one) => ("text" in one ? one.text : null))).toEqual(files);
  expect(mail.attachments[0]).toMatchObject({ filename: "a.txt" });
});

test("a part in this encoding is read like one in base64", async () => {
  const encoding = "Content-Transfer-Encoding: x-uuencode";
  expect((await read(mailOf(piece("text/plain; charset=utf-8", uuencoded("Blåbær"), encoding)))).text).toBe(
    "Blåbær",
  );
});

test.each([
  ["begin 644 kurser\nDet var alt.", "prose below"],
  ["begin 644 a.txt", "nothing below"],
  ["begin 644 a.txt\n\nHej Mette", "a blank line and prose"],
  ["Vi begin 644 a.txt\n#86)C\nend", "in the middle of a line"],
  ["begin 9999999 a.txt\n#86)C\nend", "no mode of a file"],
])("%j stays text (%s)", (text) => {
  expect(takeOutUuencoded(text)).toEqual({ text, files: [] });
});

test.each([
  ["begin 644 a\n", "beginnings"],
  ["begin 644 a\n#86)C\n", "beginnings with a line each"],
  [`${"> ".repeat(50)}\n`, "marks"],
])("a megabyte of %j ends in time (%s)", (line) => {
  const start = performance.now();
  takeOutUuencoded(line.repeat(1_000_000 / line.length));
  expect(performance.now() - start).toBeLessThan(2_000);
});
