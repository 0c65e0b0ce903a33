import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../functions/mail/limits.ts";
import { readMail } from "../../functions/mail/readMail.ts";
import type { MailAttachment } from "../../functions/mail/types.ts";
import { base64, mailOf, multipart, type Piece, piece } from "./eml.ts";
import { docx, paragraph } from "./files/office.ts";
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

/** Base64 of bytes that are no text. */
const noise = (length: number): string =>
  Buffer.from(Array.from({ length }, (_, n) => ((n * n * 31 + 7 * n + 128) % 256) | (n % 3 === 0 ? 128 : 0)))
    .toString("base64")
    .slice(0, length);

describe("a file of text gives its text", () => {
  const latin = Buffer.from("Blåbær", "latin1");
  test.each([
    [file("text/plain", "a.txt", "Blåbær"), "Blåbær", "by type"],
    [file("text/plain; charset=iso-8859-1", "a.txt", latin), "Blåbær", "with its charset"],
    [file("text/plain", "a.txt", latin), "Blåbær", "without a charset"],
    [file("text/plain", "a.txt", Buffer.from("\ufeffBlåbær", "utf16le")), "Blåbær", "with a byte order mark"],
    [file("application/octet-stream", "a.csv", "navn;alder"), "navn;alder", "by name, under a vague type"],
    [file("application/octet-stream", "LÆSMIG", "Hej"), "Hej", "without a kind in its name"],
    [
      file("application/octet-stream", "a.aspx", "<!doctype html><p>H<b>e</b>j"),
      "Hej",
      "a page under another name",
    ],
    [
      file("text/vcard", "a.vcf", `FN:Ole\r\nPHOTO;ENCODING=b:/9j/${noise(76)}\r\n ${noise(76)}\r\nTEL:1`),
      "FN:Ole\nTEL:1",
      "a card, without its picture",
    ],
    [
      file("text/vcard", "a.vcf", "LOGO:data:image/png\\;base64\\,iVBORw0KGgo"),
      "",
      "a picture in a data URL",
    ],
    [
      file(
        "text/plain",
        "a.txt",
        `Se https://links.example.dk/?url=x&data=05|${Buffer.from('Mailflow|{"to":"mette@example.dk"}').toString("base64")}&r=0 her`,
      ),
      "Se https://links.example.dk/?url=x&data=05|… her",
      "a link that tells to whom it was sent, cut off",
    ],
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
      piece("message/delivery-status", "Diagnostic-Code: =?utf-8?Q?0101?=\r\n =?utf-8?Q?90-1234?="),
      "Diagnostic-Code: 010190-1234",
      "encoded-words in a delivery status",
    ],
    [
      piece(
        "text/rfc822-headers",
        "Subject: =?utf-8?B?Q1BSIDAxMDE5MC0xMjM0?=\r\nTo: =?iso-8859-1?Q?=C5se?= x",
      ),
      "Subject: CPR 010190-1234\nTo: Åse x",
      "encoded-words in the headers of a returned mail",
    ],
    [
      file("text/rfc822-headers", "h.txt", `DKIM-Signature: a=rsa; b=${noise(300)}`),
      `DKIM-Signature: a=rsa; b=${noise(300)}`,
      "a signature of a mail server",
    ],
    [
      file("text/vcard", "a.vcf", "NOTE;ENCODING=QUOTED-PRINTABLE:=30=31=30=\r\n=31 bl=C3=A5"),
      "NOTE;ENCODING=QUOTED-PRINTABLE:0101 blå",
      "quoted-printable in a card",
    ],
    [
      file("text/vcard", "a.vcf", "N;CHARSET=iso-8859-1;QUOTED-PRINTABLE:=C5se"),
      "N;CHARSET=iso-8859-1;QUOTED-PRINTABLE:Åse",
      "a card with its own charset",
    ],
    [
      piece("text/plain; name=note.txt", "Bemærk", "Content-Disposition: inline"),
      "Bemærk",
      "dropped into the letter",
    ],
    [file("text/rtf", "a.rtf", "{\\rtf1 et\\'e5}"), "etå", "RTF"],
    [file("application/octet-stream", "a", docx(paragraph("et"))), "et", "a document, known by its bytes"],
    [
      piece(
        "application/octet-stream",
        "=7B=\r\n\\rtf1 et}",
        "Content-Disposition: attachment",
        "Content-Transfer-Encoding: quoted-printable",
      ),
      "et",
      "a document in quoted-printable",
    ],
    [
      piece(
        "application/octet-stream",
        `${base64("{\\rtf1 et")}\r\n${base64("to}")}`,
        "Content-Disposition: attachment",
        "Content-Transfer-Encoding: base64",
      ),
      "etto",
      "a document in two pieces of base64",
    ],
  ])("%#: it is read", async (attached, expected, why) => {
    expect(await attachmentOf(attached), why).toHaveProperty("text", expected);
  });
});

describe("a text that carries content in base64 is withheld", () => {
  const secret = Buffer.from("Mit cpr-nummer er 010190-1234").toString("base64");
  test.each([
    [file("text/plain", "a.txt", `Se her: ${secret} hilsen`), "readable text"],
    [file("text/plain", "a.txt", `key/${secret}`), "readable text behind a path"],
    [file("text/plain", "a.txt", secret.replace(/(.{12})/g, "$1\n")), "readable text in short lines"],
    [
      file(
        "text/plain",
        "a.txt",
        `powershell -enc ${Buffer.from("cpr 010190-1234", "utf16le").toString("base64")}`,
      ),
      "readable text in UTF-16",
    ],
    [file("text/plain", "a.txt", "Y3ByIDAxMDE5MC0xMjM0"), "nothing but one word"],
    [file("text/csv", "a.csv", `fil\n${noise(240)}`), "a file in one run"],
    [file("text/csv", "a.csv", `fil\n${noise(304).replace(/(.{76})/g, "$1\n")}`), "a file in lines"],
    [
      file("application/xml", "a.xml", `<cbc:EmbeddedDocumentBinaryObject mimeCode="x">${noise(12)}</cbc:x>`),
      "a file in an OIOUBL invoice",
    ],
    [
      file("text/calendar", "a.ics", `ATTACH;ENCODING=BASE64;VALUE=BINARY:${noise(12)}`),
      "a file in a calendar",
    ],
    [file("text/vcard", "a.vcf", `PHOTO;ENCODING=b;TYPE=JPEG:${noise(12)}`), "a picture in a card"],
    [
      file("text/vcard", "a.vcf", "NOTE;ENCODING=b:MDEwMTkwLTEyMzQ="),
      "a short value of a card that is called base64",
    ],
    [
      file(
        "application/json",
        "a",
        `{"token":"${Buffer.from('{"name":"Mette Holm"}').toString("base64url")}.x"}`,
      ),
      "the claims of a token",
    ],
  ])("%#: as unreadable", async (attached, why) => {
    expect(await attachmentOf(attached), why).toHaveProperty("withheld", "attachment-unreadable");
  });

  test.each([
    ["550e8400-e29b-41d4-a716-446655440000", "a UUID"],
    ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a hash"],
    [Buffer.from("550e8400-e29b-41d4-a716-446655440000").toString("base64"), "a UUID in base64"],
    [`api_key=${noise(64)}`, "a key"],
    ["123456789012345678901234567890", "digits"],
    ["https://example.dk/kurser/kursus-om-boern-i-skilte-familier-2026", "the address of a page"],
    ["/var/log/applications/support/mailbox/incoming/errors", "a path"],
    ["-".repeat(300), "a line of dashes"],
    ["x".repeat(300), "a row of one letter"],
    ["ENCODING;CHARSET", "words that only look like it"],
    [Array.from({ length: 40 }, (_, n) => `Vare${n}AbCd${n}`).join("\n"), "a list of codes"],
  ])("but %s stays readable (%s)", async (text, why) => {
    expect(await attachmentOf(file("text/plain", "a.txt", text)), why).toHaveProperty("text", text);
  });
});

describe("a hostile file is read in time", () => {
  test.each([
    [";encoding=b".repeat(90_000), "declarations without a value"],
    ["<EmbeddedDocumentBinaryObject".repeat(34_000), "elements without an end"],
    ["A".repeat(1_000_000), "one long run"],
    ["abcdefgh\n".repeat(110_000), "a million short lines"],
    ["N;QUOTED-PRINTABLE;".repeat(50_000), "lines of a card without a value"],
    ["N;QUOTED-PRINTABLE:=\n".repeat(50_000), "soft breaks"],
    [`a${" ".repeat(1_000_000)}b`, "blanks"],
  ])("%#: whatever it holds", async (text, why) => {
    const start = performance.now();
    expect((await attachmentOf(file("text/vcard", "a.vcf", text)))?.filename, why).toBe("a.vcf");
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe("any other file is withheld", () => {
  test.each([
    [file("application/pdf", "a.pdf", "%PDF-1.7"), "attachment-unreadable", "a broken PDF"],
    [file("text/plain", "a.txt", "%PDF-1.7 x"), "attachment-unreadable", "one under the name of a text"],
    [file("application/postscript", "a.ps", "%!PS"), "not-a-text", "PostScript"],
    [
      file("application/octet-stream", "a.txt", "PK\x03\x04x"),
      "attachment-unreadable",
      "a ZIP under the name of a text",
    ],
    [
      file("text/richtext", "a.rtx", "<bold>x</bold>"),
      "not-a-text",
      "text with commands between its letters",
    ],
    [file("image/svg+xml", "a.svg", "<svg/>"), "not-a-text", "a drawing"],
    [file("application/octet-stream", "a.bin", "<svg/>"), "not-a-text", "a drawing under another name"],
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
    [piece("image/png", "x", "Content-Disposition: inline"), "picture", "a picture that is no decoration"],
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
