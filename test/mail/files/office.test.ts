import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { docx, odf, paragraph, pptx, slideText, xlsx } from "./office.ts";
import { readAll, readOne } from "./read.ts";
import { zip } from "./zips.ts";

/** The beginning of a PNG: its header, then the head of its data. */
const png = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  Buffer.alloc(17),
  Buffer.from("00000bb849444154", "hex"),
]);
/** Bytes that cannot be packed. */
const noise = (length: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 32) }, (_, n) => createHash("sha256").update(String(n)).digest()),
  );

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const word = (content: string): string => `<w:p>${content}</w:p>`;

describe("the text of a Word file", () => {
  test.each([
    [word(run("0101") + run("90-1234")), "010190-1234", "runs are put together"],
    [
      word(`<w:r><w:t>010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r>`),
      "010190-1234",
      "a hyphen that does not break",
    ],
    [word(`<w:r><w:t>0101</w:t><w:softHyphen/><w:t>90</w:t></w:r>`), "010190", "a hyphen that is not seen"],
    [
      word(`<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${run("a")}<w:r><w:tab/><w:br/></w:r>${run("b")}`),
      "a\nb",
      "tabs and breaks, not tab stops",
    ],
    [word(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>`), "skjult", "hidden text"],
    [word(run("x &amp; y &lt; æ &#248;")), "x & y < æ ø", "entities"],
    [
      word(
        `${run("0101")}<w:del><w:r><w:delText>80-1111</w:delText></w:r></w:del><w:ins>${run("90-1234")}</w:ins>`,
      ),
      "010190-1234\n010180-1111",
      "tracked changes: the paragraph as it is and as it was",
    ],
    [word(`<w:moveFrom>${run("flyttet")}</w:moveFrom>`), "flyttet", "moved away"],
    [
      word(
        `${run("0101")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("boks")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("boks")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("90-1234")}`,
      ),
      "boks\n010190-1234",
      "a text box does not cut the paragraph it hangs on, and comes once",
    ],
    [
      word(`<w:r><w:drawing><wp:docPr id="1" name="x" descr="Pas for 010190-1234"/></w:drawing></w:r>`),
      "Pas for 010190-1234",
      "an alternative text",
    ],
    [
      word(`<w:fldSimple>${run("felt")}</w:fldSimple><w:r><w:instrText>PAGEREF _T</w:instrText></w:r>`),
      "felt",
      "results of fields, not their codes",
    ],
    [
      word(
        `<w:r><w:fldChar><w:ffData><w:statusText w:val="hjælp"/><w:ddList><w:listEntry w:val="valg"/></w:ddList></w:ffData></w:fldChar></w:r>`,
      ),
      "hjælp\nvalg",
      "what a form field says and offers",
    ],
    [
      `<w:tbl><w:tr><w:tc>${paragraph("Navn")}</w:tc><w:tc>${paragraph("CPR")}</w:tc></w:tr></w:tbl>`,
      "Navn\tCPR",
      "cells beside each other",
    ],
    [
      `<w:tbl><w:tr><w:tc>${paragraph("a")}${paragraph("b")}</w:tc><w:tc>${paragraph("c")}</w:tc></w:tr></w:tbl>`,
      "a\nb\nc",
      "cells that are texts themselves",
    ],
    [`<x:p xmlns:x="w"><x:r><x:t>andet præfiks</x:t></x:r></x:p>`, "andet præfiks", "another prefix"],
  ])("%#: %s", async (body, expected, why) => {
    expect(await readOne(docx(body), "a.docx"), why).toBe(expected);
  });

  test("headers, footers, notes, comments, diagrams and links come after it; authors and properties never", async () => {
    const file = docx(
      paragraph("brev"),
      {
        comments: `<w:comment w:author="Ukendt">${paragraph("kommentar")}</w:comment>`,
        footer1: paragraph("fod"),
        footnotes: paragraph("note"),
        header1: paragraph("hoved"),
      },
      {
        "word/diagrams/data1.xml": "<d><a:p><a:t>diagram</a:t></a:p></d>",
        "word/_rels/document.xml.rels":
          '<Relationships><Relationship Id="r1" TargetMode="External" Target="https://example.dk/?a=1"/></Relationships>',
      },
    );
    expect(await readOne(file, "a.docx")).toBe(
      "brev\n\n<https://example.dk/?a=1>\n\nhoved\n\nfod\n\nnote\n\nkommentar\n\ndiagram",
    );
  });

  test("a file in it becomes a file of its own", async () => {
    const inner = xlsx([{ name: "Ark1", xml: "<sheetData><row><c><v>7</v></c></row></sheetData>" }]);
    const file = docx(paragraph("brev"), {}, { "word/embeddings/Regneark.xlsx": inner });
    expect(await readAll(file, "a.docx")).toMatchObject([
      { name: "a.docx", text: "brev" },
      { name: "a.docx/Regneark.xlsx", text: "Ark1\n7" },
    ]);
  });

  test("a picture becomes a file of its own; a bullet does not", async () => {
    const file = docx(
      paragraph("brev"),
      {},
      {
        "word/media/image1.png": Buffer.concat([png, noise(3000)]),
        "word/media/image2.png": png,
      },
    );
    expect(await readAll(file, "a.docx")).toMatchObject([
      { name: "a.docx", text: "brev" },
      { name: "a.docx/image1.png", withheld: "picture" },
    ]);
  });

  test("a drawing alone is a picture of a page", async () => {
    expect(await readOne(docx("<w:p/>", {}, { "word/media/image1.emf": "x" }), "a.docx")).toBe(
      "<picture-pages>",
    );
    expect(await readOne(docx("<w:p/>"), "a.docx")).toBe("");
  });

  test("one XML file of 2003, or with all parts in one, is read too", async () => {
    const flat = `<?xml version="1.0"?><pkg:package xmlns:pkg="x"><w:p>${run("0101")}${run("90")}</w:p><pkg:binaryData>QUJD</pkg:binaryData></pkg:package>`;
    expect(await readOne(Buffer.from(flat), "a.xml")).toBe("010190");
  });
});

const rows = (...cells: readonly string[]): string =>
  `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;
const styles = (...codes: readonly string[]): string =>
  `<numFmts>${codes.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${code}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${codes
    .map((_, n) => `<xf numFmtId="${164 + n}"/>`)
    .join("")}</cellXfs>`;

describe("the text of an Excel file", () => {
  test.each([
    [
      rows('<c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r></is></c>'),
      "a0\t\tbc",
      "shared and own strings in their columns",
    ],
    [
      '<sheetData><row><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row><row><c r="C2"><v>3</v></c></row></sheetData>',
      "1\t2\n\t3",
      "a row that begins later than the sheet",
    ],
    [rows('<c t="str"><f>A1&amp;"x"</f><v>resultat</v></c>'), "resultat", "the result of a formula"],
    [rows('<c><f>"010190"&amp;"x"</f></c>'), '="010190"&"x"', "a formula without a result"],
    [rows('<c s="1"><v>44562</v></c>'), "2022-01-01", "a date"],
    [rows('<c s="1"><v>44562.5</v></c>'), "2022-01-01 12:00:00", "a time"],
    [
      rows('<c s="2"><v>101901234</v></c>'),
      "010190-1234",
      "a format that gives back the zero and the hyphen",
    ],
    [rows('<c s="3"><v>101901234</v></c>'), "0101901234", "a format of zeros"],
    [rows('<c s="4"><v>1234.5</v></c>'), "1234.5", "a price as it is stored"],
    [rows("<c><v>0.30000000000000004</v></c>"), "0.3", "without what binary fractions add"],
    [rows("<c><v>1.01901234E8</v></c>"), "101901234", "in scientific notation"],
    [rows('<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>'), "TRUE\t#N/A", "truths and errors"],
    [
      '<sheetData/><headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"Fortroligt &amp;P</oddHeader></headerFooter>',
      "Fortroligt",
      "a header without its codes",
    ],
    [
      '<sheetData/><dataValidations><dataValidation promptTitle="Skriv" prompt="Dit nummer"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>',
      'Skriv\nDit nummer\n"ja,nej"',
      "the texts of an input rule",
    ],
    [
      '<sheetData><row r="1" hidden="1"><c t="str"><v>skjult</v></c></row></sheetData>',
      "skjult",
      "a hidden row",
    ],
  ])("%#: %s", async (xml, expected, why) => {
    const file = xlsx(
      [{ name: "Ark", xml }],
      ["<t>a0</t>"],
      styles("000000\\-0000", "0000000000", "#,##0.00"),
    );
    expect(await readOne(file, "a.xlsx"), why).toBe(`Ark\n${expected}`);
  });

  test("all sheets by name, hidden ones too, then comments and text boxes", async () => {
    const file = xlsx(
      [
        { name: "Synlig", xml: rows("<c><v>1</v></c>") },
        { name: "Gemt", xml: rows("<c><v>2</v></c>"), state: "veryHidden" },
      ],
      [],
      "",
      {
        "xl/comments1.xml":
          '<comments><authors><author>Ukendt</author></authors><comment ref="A1"><text><r><t>kommentar</t></r></text></comment></comments>',
        "xl/drawings/drawing1.xml": '<d><xdr:cNvPr descr="foto"/><a:p><a:r><a:t>boks</a:t></a:r></a:p></d>',
      },
    );
    expect(await readOne(file, "a.xlsx")).toBe("Synlig\n1\n\nGemt\n2\n\nkommentar\n\nfoto\nboks");
  });
});

test("a presentation: slides in order, hidden ones too, notes, comments, tables; no prompts of its layouts", async () => {
  const placeholder = `<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Klik</a:t></a:r></a:p></p:txBody></p:sp>`;
  const file = pptx({
    "slides/slide2.xml": slideText("to"),
    "slides/slide10.xml": `<a:tbl><a:tr><a:tc>${slideText("x")}</a:tc><a:tc>${slideText("y")}</a:tc></a:tr></a:tbl>`,
    "slides/slide1.xml": slideText("et"),
    "notesSlides/notesSlide1.xml": slideText("note"),
    "comments/comment1.xml": "<p:cm><p:text>kommentar</p:text></p:cm>",
    "slideLayouts/slideLayout1.xml": placeholder + slideText("Firma"),
  });
  expect(await readOne(file, "a.pptx")).toBe("et\n\nto\n\nx\ty\n\nnote\n\nkommentar\n\nFirma");
});

describe("the text of an OpenDocument file", () => {
  test.each([
    [
      "text",
      '<text:p>01<text:span>01</text:span>90-1234<text:s text:c="2"/>x<text:tab/>y<text:line-break/>z</text:p>',
      "010190-1234  x\ty\nz",
      "spans, spaces, tabs, breaks",
    ],
    [
      "text",
      "<text:p>0101<text:note><text:note-body><text:p>fod</text:p></text:note-body></text:note>90-1234</text:p>",
      "fod\n010190-1234",
      "a footnote does not cut its paragraph",
    ],
    [
      "text",
      "<text:p>a<office:annotation><dc:creator>Ukendt</dc:creator><text:p>kommentar</text:p></office:annotation>b</text:p>",
      "kommentar\nab",
      "a comment without its author",
    ],
    [
      "text",
      "<text:p>x<draw:frame><svg:title>foto</svg:title><svg:desc>af pas</svg:desc></draw:frame></text:p>",
      "foto\naf pas\nx",
      "an alternative text",
    ],
    [
      "text",
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ukendt</dc:creator></office:change-info><text:p>80-1111</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes><text:p>0101<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>90-1234<text:change-end text:change-id="c2"/></text:p>',
      "010190-1234\n010180-1111",
      "tracked changes: as it is and as it was",
    ],
    [
      "text",
      '<form:form><form:text form:current-value="010190-1234" form:title="Cpr"/></form:form><text:p>x</text:p>',
      "010190-1234\nCpr\nx",
      "a form field",
    ],
    [
      "spreadsheet",
      '<table:table table:name="Gemt" table:display="false"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value="7"/><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>',
      "Gemt\na\t\t\t7",
      "a hidden sheet, its empty cells, and a value without a text",
    ],
    [
      "presentation",
      "<draw:page><text:p>dias</text:p><presentation:notes><text:p>note</text:p></presentation:notes></draw:page>",
      "dias\nnote",
      "slides and notes",
    ],
  ] as const)("%#: of %s", async (kind, body, expected, why) => {
    expect(await readOne(odf(kind, body), "a.odt"), why).toBe(expected);
  });

  test("headers and objects follow; metadata never", async () => {
    const file = odf("text", "<text:p>brev</text:p>", {
      "styles.xml": "<s><style:header><text:p>hoved</text:p></style:header></s>",
      "Object 1/content.xml": "<c><text:p>diagram</text:p></c>",
    });
    expect(await readOne(file, "a.odt")).toBe("brev\n\ndiagram\n\nhoved");
  });

  test("packed in one XML file", async () => {
    const flat =
      "<office:document><office:meta><dc:title>Titel</dc:title></office:meta><text:p>flad</text:p></office:document>";
    expect(await readOne(Buffer.from(flat), "a.fodt")).toBe("flad");
  });
});

test.each([
  [
    zip({
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": "?",
      "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>",
    }),
    "<file-encrypted>",
    "an ODT behind a password",
  ],
  [
    zip({ "[Content_Types].xml": "<Types/>", "Documents/1/Pages/1.fpage": "x" }),
    "<not-a-text>",
    "another kind of package",
  ],
  [zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }), "<not-a-text>", "a binary workbook"],
  [
    zip({ "[Content_Types].xml": "<Types/>", "word/media/x.png": "x" }),
    "<not-a-text>",
    "a Word file without a document",
  ],
  [
    xlsx([{ name: "a", xml: rows('<c t="s"><v>9</v></c>') }]),
    "<attachment-unreadable>",
    "a string that is not there",
  ],
])("%#: %s is withheld", async (file, expected, why) => {
  expect(await readOne(file, "a"), why).toBe(expected);
});
