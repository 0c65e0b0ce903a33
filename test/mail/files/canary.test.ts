import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { treat } from "../../../functions/intake/treat.ts";
import { createDigest } from "../../../functions/shared/digest.ts";
import { defaultPolicy } from "../../scrub/policy.ts";
import { base64, mailOf, multipart, piece } from "../eml.ts";
import { compound, message } from "./compounds.ts";
import { docx, odf, paragraph, pptx, slideText, xlsx } from "./office.ts";
import { pagesOf, shown } from "./pdfs.ts";
import { zip } from "./zips.ts";

const canary = "010190-1234";
const cpr = `CPR ${canary}`;
const note = paragraph(cpr);
const cell = `<c t="str"><v>${cpr}</v></c>`;
const sheetStyles =
  '<numFmts><numFmt numFmtId="164" formatCode="000000\\-0000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>';

const word = docx(
  [
    note,
    `<w:p><w:r><w:t>CPR 0101</w:t></w:r><w:r><w:t>90-</w:t></w:r><w:r><w:t>1234</w:t></w:r></w:p>`,
    `<w:p><w:r><w:t>CPR 010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p>`,
    `<w:p><w:del><w:r><w:delText>${cpr}</w:delText></w:r></w:del></w:p>`,
    `<w:p><w:r><w:t>CPR 010190-</w:t></w:r><w:del><w:r><w:delText>1234</w:delText></w:r></w:del><w:ins><w:r><w:t>5678</w:t></w:r></w:ins></w:p>`,
    `<w:p><w:r><w:drawing><wp:docPr descr="${cpr}"/><w:txbxContent>${note}</w:txbxContent></w:drawing></w:r></w:p>`,
    `<w:tbl><w:tr><w:tc>${note}</w:tc></w:tr></w:tbl>`,
  ].join(""),
  { header1: note, footer1: note, footnotes: note, endnotes: note, comments: note },
  { "docProps/custom.xml": `<p>${cpr}</p>` },
);
const excel = xlsx(
  [
    {
      name: cpr,
      xml: `<sheetData><row>${cell}<c t="s"><v>0</v></c></row><row hidden="1">${cell}</row><row><c t="str"><v>CPR</v></c><c s="1"><v>101901234</v></c></row></sheetData><headerFooter><oddHeader>&amp;L${cpr}</oddHeader></headerFooter>`,
    },
    { name: "Gemt", state: "hidden", xml: `<sheetData><row>${cell}</row></sheetData>` },
    // Typed in without a hyphen: the zero is lost, and the head of the column says what it was.
    {
      name: "Kunder",
      xml: `<sheetData><row><c t="str"><v>CPR-nr.</v></c><c t="str"><v>Navn</v></c></row><row><c><v>101901234</v></c><c t="str"><v>Mette</v></c></row></sheetData>`,
    },
  ],
  [`<r><t>CPR 0101</t></r><r><t>90-1234</t></r>`],
  sheetStyles,
  { "xl/comments1.xml": `<comments><comment><text><t>${cpr}</t></text></comment></comments>` },
);
const slides = pptx({
  "slides/slide1.xml": slideText(cpr),
  "slides/slide2.xml": `<p:cNvPr descr="${cpr}"/>`,
  "notesSlides/notesSlide1.xml": slideText(cpr),
  "comments/comment1.xml": `<p:cm><p:text>${cpr}</p:text></p:cm>`,
});
const text = odf(
  "text",
  `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>${cpr}</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>${cpr}<office:annotation><text:p>${cpr}</text:p></office:annotation><text:note><text:note-body><text:p>${cpr}</text:p></text:note-body></text:note></text:p><text:p>x<text:change text:change-id="c"/></text:p>`,
  {
    "styles.xml": `<s><style:footer><text:p>${cpr}</text:p></style:footer></s>`,
    "meta.xml": `<m>${cpr}</m>`,
  },
);
const widget = `<</Type /Annot /Subtype /Widget /FT /Tx /T (CPR) /V (${canary}) /Rect [0 0 9 9]>>`;
const comment = `<</Type /Annot /Subtype /Text /Contents (${cpr}) /Rect [0 0 9 9]>>`;
const paper = pagesOf({
  pages: [shown(cpr, "CPR 010190-", "x")],
  page: "/Annots [6 0 R 7 0 R]",
  catalogue: "/AcroForm <</Fields [6 0 R]>>",
  more: [widget, comment],
  trailer: `/Info <</Title (${cpr})>>`,
});
const rich = Buffer.from(
  `{\\rtf1\\ansi{\\info{\\title ${cpr}}}${cpr}\\par CPR {\\b 0101}90-\\'31\\u50?34\\par{\\v ${cpr}}{\\header ${cpr}}{\\footnote ${cpr}}}`,
);
const outlook = compound({
  ...message({ "0037": cpr, "1000": cpr }),
  ...message({ "3707": `${cpr}.docx`, "3701": word }, "__attach_version1.0_#00000000/"),
});
const mail = Buffer.from(`From: ${cpr} <mette@example.dk>\r\nSubject: ${cpr}\r\n\r\n${cpr}`);

/** How many removals each of them needs at least. */
test.each([
  ["a.docx", word, 13],
  ["a.xlsx", excel, 9],
  ["a.pptx", slides, 4],
  ["a.odt", text, 5],
  ["a.pdf", paper, 3],
  ["a.rtf", rich, 5],
  ["a.msg", outlook, 16],
  ["a.eml", mail, 3],
  ["a.zip", zip({ "010190-1234.txt": cpr, "b.docx": word }), 15],
  ["a.csv.gz", gzipSync(`navn;cpr\nMette;${canary}`), 1],
])("no number is left in a treated %s, and none is lost", async (name, bytes, least) => {
  const attached = piece(
    "application/octet-stream",
    base64(bytes),
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
  );
  const raw = mailOf(multipart("mixed", [piece("text/plain", "Se bilag"), attached]));
  const treated = await treat(raw, defaultPolicy, createDigest(Buffer.alloc(32, 1)));
  if (treated.status === "held") throw new Error(`The mail is held: ${treated.reason}`);
  const whole = JSON.stringify(treated);
  expect(whole.replace(/[^0-9]+/g, "")).not.toContain("0101901234");
  expect(whole).not.toMatch(/101901234|90-?1234/);
  expect(treated.body.attachments.map(({ status }) => status)).not.toContain("withheld");
  const removals = treated.body.removed.filter(({ category }) => category === "national-id");
  expect(removals.length).toBeGreaterThanOrEqual(least);
  expect(whole).not.toContain("Ukendt");
});
