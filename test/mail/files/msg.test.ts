import { expect, test } from "vitest";
import { compound, message } from "./compounds.ts";
import { docx, paragraph } from "./office.ts";
import { readAll, readOne } from "./read.ts";

const letter = {
  "0037": "Kursus",
  "0C1A": "Mette Holm",
  "5D01": "mette.holm@example.dk",
  "1000": "Hej\r\nMit cpr-nummer er 010190-1234",
};

test("a message: sender, recipients, subject and text, in UTF-16", async () => {
  const file = compound({
    ...message(letter),
    ...message({ "3001": "Support", "39FE": "support@example.com" }, "__recip_version1.0_#00000000/"),
  });
  expect(await readAll(file, "a.msg")).toEqual([
    {
      name: "a.msg",
      contentType: "application/vnd.ms-outlook",
      text: "From: Mette Holm <mette.holm@example.dk>\nTo: Support <support@example.com>\nSubject: Kursus\n\nHej\nMit cpr-nummer er 010190-1234",
    },
  ]);
});

test.each([
  [{ "1013": Buffer.from("<p>et<b>t</b>o</p>") }, "etto", "HTML in bytes"],
  [{ "1000": "Hej verden", "1013": Buffer.from("<p>Hej <b>verden</b></p>") }, "Hej verden", "twice the same"],
  [
    {
      "1009": Buffer.concat([
        Buffer.from("00000000000000004d454c4100000000", "hex"),
        Buffer.from("{\\rtf1 kun rtf}"),
      ]),
    },
    "kun rtf",
    "RTF, not packed",
  ],
  [
    // "{\rtf1 " out of the ring that every reader begins with, then letters, then the end.
    { "1009": packed() },
    "ab ab ab",
    "RTF, packed",
  ],
  [{ "1000": "x".repeat(5000) }, "x".repeat(5000), "a text with sectors of its own"],
])("%#: the text of a message", async (properties, expected, why) => {
  expect(await readOne(compound(message(properties)), "a.msg"), why).toBe(expected);
});

function packed(): Buffer {
  const [ring, length] = [0, 6];
  const reference = (offset: number, count: number): number[] => [
    (offset >> 4) & 0xff,
    ((offset & 0xf) << 4) | (count - 2),
  ];
  const start = 207;
  // What was written first stands at 207 in the ring: `{\rtf1 ab ab ab}`.
  const body = [
    0b00000001,
    ...reference(ring, length),
    ...Buffer.from(" ab ab "),
    0b00000010,
    0x61,
    ...reference(start + 8, 2),
    ...Buffer.from("}"),
  ];
  const head = Buffer.alloc(16);
  head.writeUInt32LE(0x75465a4c, 8);
  return Buffer.concat([head, Buffer.from(body)]);
}

test("attachments, and messages in the message, become files of their own", async () => {
  const first = "__attach_version1.0_#00000000/";
  const second = "__attach_version1.0_#00000001/";
  const file = compound({
    ...message(letter),
    ...message({ "3707": "brev.docx", "3701": docx(paragraph("brev")) }, first),
    ...message({ "3001": "Vedhæftet" }, second),
    ...message({ "0037": "Indre", "1000": "dybt" }, `${second}__substg1.0_3701000D/`),
  });
  expect(await readAll(file, "a.msg")).toMatchObject([
    { name: "a.msg" },
    { name: "a.msg/brev.docx", text: "brev" },
    { name: "a.msg/Vedhæftet", text: "Subject: Indre\n\ndybt" },
  ]);
});

test.each([
  [
    compound({ EncryptedPackage: Buffer.from("x"), EncryptionInfo: Buffer.from("x") }),
    "file-encrypted",
    "an Office file behind a password",
  ],
  [compound({ WordDocument: Buffer.from("x") }), "not-a-text", "a Word file of old"],
  [compound({ Workbook: Buffer.from("x") }), "not-a-text", "an Excel file of old"],
  [compound({ "PowerPoint Document": Buffer.from("x") }), "not-a-text", "a PowerPoint file of old"],
  [compound(message(letter)).subarray(0, 1600), "attachment-unreadable", "cut off"],
])("%#: other compound files are withheld", async (bytes, expected, why) => {
  expect(await readOne(bytes, "a.doc"), why).toBe(`<${expected}>`);
});

test("chains that bite their tail end", async () => {
  const file = compound(message({ "1000": "x".repeat(5000) }));
  const fat = file.length - 512;
  for (let at = fat; at < file.length; at += 4) file.writeUInt32LE(0, at);
  expect(await readOne(file, "a.msg")).toBe("<attachment-unreadable>");
});
