import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../functions/mail/limits.ts";
import { readMail } from "../../functions/mail/readMail.ts";
import type { MailAttachment } from "../../functions/mail/types.ts";
import { base64, mailOf, multipart, type Piece, piece } from "./eml.ts";
import { read } from "./read.ts";

const letter = piece("text/plain", "Se bilag");
const file = (type: string, name: string, bytes: string | Buffer): Piece =>
  piece(
    type,
    base64(bytes),
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
  );

async function attachmentOf(attached: Piece): Promise<MailAttachment | undefined> {
  const mail = await read(mailOf(multipart("mixed", [letter, attached])));
  expect(mail.text).toBe("Se bilag");
  return mail.attachments[0];
}

describe("a file of text gives its text", () => {
  const latin = Buffer.from("Blåbær", "latin1");
  test.each([
    [file("text/plain", "a.txt", "Blåbær"), "Blåbær", "by type"],
    [file("text/plain; charset=iso-8859-1", "a.txt", latin), "Blåbær", "with its charset"],
    [file("text/plain", "a.txt", latin), "Blåbær", "without a charset"],
    [file("text/plain", "a.txt", Buffer.from("\ufeffBlåbær", "utf16le")), "Blåbær", "with a byte order mark"],
    [file("application/octet-stream", "a.csv", "navn;alder"), "navn;alder", "by name, under a vague type"],
    [file("application/vnd.ms-excel", "a.csv", "navn;alder"), "navn;alder", "as Windows labels CSV"],
    [file("application/json", "a", "{}"), "{}", "JSON"],
    [file("application/atom+xml", "a", "<a/>"), "<a/>", "a dialect of XML"],
    [file("text/html", "a.html", "<p>et</p><b>t</b>o"), "et\n\nto", "HTML, as text"],
    [
      file("text/calendar", "a.ics", "SUMMARY:0101\r\n 901234"),
      "SUMMARY:0101901234",
      "folded calendar lines",
    ],
    [file("text/vcard", "a.vcf", "NOTE:en\r\n\t to"), "NOTE:en to", "folded cards"],
    [piece("message/delivery-status", "Status: 5.1.1"), "Status: 5.1.1", "a delivery status"],
    [
      piece("text/plain; name=note.txt", "Bemærk", "Content-Disposition: inline"),
      "Bemærk",
      "dropped into the letter",
    ],
  ])("%#: it is read", async (attached, expected, why) => {
    expect(await attachmentOf(attached), why).toHaveProperty("text", expected);
  });
});

describe("any other file is withheld", () => {
  test.each([
    [file("application/pdf", "a.pdf", "%PDF-1.7"), "not-a-text", "a PDF"],
    [file("text/plain", "a.txt", "%PDF-1.7 x"), "not-a-text", "a PDF under the name of a text"],
    [
      file("application/octet-stream", "a.txt", "PK\x03\x04x"),
      "attachment-unreadable",
      "a ZIP under the name of a text",
    ],
    [file("text/rtf", "a.rtf", "{\\rtf1 x}"), "not-a-text", "RTF needs a reader of its own"],
    [file("image/svg+xml", "a.svg", "<svg/>"), "not-a-text", "a drawing"],
    [file("text/plain", "a.txt", "a\0b"), "attachment-unreadable", "NUL bytes"],
    [file("text/plain", "a.txt", "a\x01\x02b"), "attachment-unreadable", "control characters"],
    [
      piece("text/csv", "YWJjZA=", "Content-Transfer-Encoding: base64"),
      "attachment-unreadable",
      "cut off base64",
    ],
    [
      piece("text/csv", "M8V", "Content-Transfer-Encoding: x-uuencode"),
      "attachment-unreadable",
      "an old encoding",
    ],
    [piece("message/rfc822", "Subject: x\r\n\r\nHej"), "not-a-text", "a mail in the mail"],
    [
      piece("message/rfc822", "Subject: x\r\n\r\nHej", "Content-Disposition: inline"),
      "not-a-text",
      "inline, too",
    ],
    [
      piece("image/png", "x", "Content-Disposition: inline", "Content-ID: <a>"),
      "not-a-text",
      "an inline picture",
    ],
    [piece("x-strange/thing", "x"), "not-a-text", "an unknown type"],
  ])("%#: with a reason", async (attached, expected, why) => {
    expect(await attachmentOf(attached), why).toHaveProperty("withheld", expected);
  });

  test("when its text is longer than the limit, and the mail is still read", async () => {
    const raw = mailOf(multipart("mixed", [letter, file("text/csv", "a.csv", "x".repeat(101))]));
    const result = await readMail(raw, { ...defaultLimits, textBytes: 100 });
    expect(result).toMatchObject({ mail: { attachments: [{ withheld: "attachment-too-long" }] } });
  });
});

test.each([
  [`filename="a b.txt"`, "a b.txt", "quoted"],
  [`filename*=utf-8''bl%C3%A5b%C3%A6r.txt`, "blåbær.txt", "RFC 2231"],
  [`filename*0="blå"; filename*1="bær.txt"`, "blåbær.txt", "in pieces"],
  [`filename="=?iso-8859-1?Q?bl=E5b=E6r.txt?="`, "blåbær.txt", "an encoded-word, against the rules"],
  [`filename="blåbær.txt"`, "blåbær.txt", "raw"],
  ["", "", "no name at all"],
])("the file name %s is read", async (parameter, expected, why) => {
  const attached = piece("image/png", "x", `Content-Disposition: attachment; ${parameter}`);
  expect((await attachmentOf(attached))?.filename, why).toBe(expected);
});

test("attachments keep the order of the mail, wherever they stand in it", async () => {
  const inner = multipart(
    "related",
    [piece("text/html", "<p>Hej</p>"), piece("image/png; name=1.png", "x")],
    "in",
  );
  const mail = await read(mailOf(multipart("mixed", [inner, piece("image/gif; name=2.gif", "x")], "out")));
  expect(mail.attachments.map((one) => one.filename)).toEqual(["1.png", "2.gif"]);
});
