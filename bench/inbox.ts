/**
 * Mails to measure with, made here, the same each time. `inboxMails` is the mix that a support mailbox gets: of ten mails
 * three are plain, four are HTML as Outlook writes it, with what they answer below, one has a photo, one a screenshot
 * and a logo, and every other tenth one a PDF of two pages or a spreadsheet in CSV.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { base64, mailOf, multipart, type Piece, piece } from "../test/mail/eml.ts";
import { pagesOf, shown } from "../test/mail/files/pdfs.ts";
import { danishMails } from "./text.ts";

const utf8 = (subtype: string): string => `text/${subtype}; charset=utf-8`;

/** Half of them plain, half with a simple HTML version. */
export const letters = (count: number): readonly Buffer[] =>
  danishMails(count).map((text, at) =>
    mailOf(
      at % 2 === 0
        ? plain(text)
        : multipart("alternative", [plain(text), piece(utf8("html"), paragraphs(text, "<p>"))]),
    ),
  );

export const inboxMails = (count: number): readonly Buffer[] =>
  danishMails(count + 1)
    .slice(0, count)
    .map((text, at, all) => mailOf(kinds[at % kinds.length]?.(text, all[at - 1] ?? text, at) ?? plain(text)));

type Kind = (text: string, before: string, at: number) => Piece;

const plain = (text: string): Piece => piece(utf8("plain"), text.replaceAll("\n", "\r\n"));

const answer = (text: string, before: string): Piece =>
  multipart(
    "alternative",
    [
      plain(`${text}\n\nFra: Support\nSendt: 3. marts 2026 10:12\nEmne: SV: Kursus\n\n${before}`),
      outlook(text, before),
    ],
    "alt",
  );

/** Each paragraph in a class and a span, the whole in quoted-printable, as Outlook does it. */
const outlook = (text: string, before: string): Piece =>
  piece(
    utf8("html"),
    quotedPrintable(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style><!--\n${style.repeat(12)}--></style></head><body lang="DA" link="#0563C1"><div class="WordSection1">${paragraphs(text, '<p class="MsoNormal"><span lang="DA" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">')}<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Fra:</b> Support &lt;support@example.com&gt;<br><b>Emne:</b> SV: Kursus<o:p></o:p></p></div>${paragraphs(before, '<p class="MsoNormal"><span lang="DA">')}</div></body></html>`,
    ),
    "Content-Transfer-Encoding: quoted-printable",
  );

const style =
  'p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif; mso-fareast-language:EN-US;}\n';

const paragraphs = (text: string, open: string): string =>
  text
    .split("\n\n")
    .map((one) => `${open}${one.replaceAll("\n", "<br>\r\n")}<o:p></o:p></span></p>\r\n`)
    .join("");

const quotedPrintable = (text: string): string =>
  text
    .replace(/[=\x80-\uffff]/g, (letter) =>
      [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(""),
    )
    .replace(/(?:=[0-9A-F]{2}|[^\r\n=]){66}(?=[^\r\n])/g, "$&=\r\n");

const file = (type: string, name: string, bytes: Buffer, ...headers: readonly string[]): Piece =>
  piece(
    `${type}; name="${name}"`,
    base64(bytes),
    "Content-Transfer-Encoding: base64",
    ...(headers.length > 0 ? headers : [`Content-Disposition: attachment; filename="${name}"`]),
  );

/** The head of a JPEG of 1600 by 1200, and noise. Photos are opened by nobody here but the reader of pictures. */
const photo = Buffer.concat([
  Buffer.from("ffd8ffc000110804b0064003012200021101031101", "hex"),
  randomBytes(300_000),
]);
const screenshot = readFileSync(new URL("../cli/sampleScreenshot.png", import.meta.url));
const inline = ["Content-ID: <logo>", 'Content-Disposition: inline; filename="logo.png"'];
const invoice = (text: string): Buffer =>
  pagesOf({
    pages: [0, 1].map(() =>
      shown(
        ...text
          .replace(/[()\\]/g, "")
          .split(/(?<=\.) /)
          .map((line) => line.replace(/[^ -~]/g, "?")),
      ),
    ),
  });

const kinds: readonly Kind[] = [
  plain,
  answer,
  (text, before) => multipart("mixed", [answer(text, before), file("image/jpeg", "IMG_2041.jpg", photo)]),
  answer,
  plain,
  answer,
  (text, before) =>
    multipart("mixed", [
      multipart(
        "related",
        [answer(text, before), file("image/png", "logo.png", screenshot.subarray(0, 6_000), ...inline)],
        "rel",
      ),
      file("image/png", "fejl.png", screenshot),
    ]),
  answer,
  plain,
  (text, before, at) =>
    multipart("mixed", [
      answer(text, before),
      at % 20 === 9
        ? file("application/pdf", "faktura.pdf", invoice(text))
        : file(
            "text/csv",
            "deltagere.csv",
            Buffer.from(
              Array.from({ length: 60 }, (_, n) => `${n};Kursus ${n};Aarhus;1.250,00`).join("\r\n"),
            ),
          ),
    ]),
];
