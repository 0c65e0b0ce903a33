/** Word, Excel, PowerPoint and OpenDocument files for the tests, as small as they may be. */
import { type Contents, zip } from "./zips.ts";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

const types = (overrides: Readonly<Record<string, string>>): string =>
  `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(
    overrides,
  )
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join("")}</Types>`;

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** `body` is what stands in w:body; parts are WordprocessingML by their names ("footnotes", "header1"). */
export const docx = (
  body: string,
  parts: Readonly<Record<string, string>> = {},
  more: Contents = {},
): Buffer =>
  zip({
    "[Content_Types].xml": types({
      "word/document.xml": "wordprocessingml.document.main",
      ...Object.fromEntries(
        Object.keys(parts).map((name) => [
          `word/${name}.xml`,
          `wordprocessingml.${name.replace(/\d+$/, "")}`,
        ]),
      ),
    }),
    "docProps/core.xml": `${header}<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>Ukendt Forfatter</dc:creator></cp:coreProperties>`,
    "word/document.xml": `${header}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        `word/${name}.xml`,
        `${header}<w:part ${spaces}>${xml}</w:part>`,
      ]),
    ),
    ...more,
  });

export type Sheet = { readonly name: string; readonly xml: string; readonly state?: string };

/** `xml` of a sheet is what stands in `worksheet`. */
export const xlsx = (
  sheets: readonly Sheet[],
  strings: readonly string[] = [],
  styles = "",
  more: Contents = {},
): Buffer =>
  zip({
    "[Content_Types].xml": types({
      "xl/workbook.xml": "spreadsheetml.sheet.main",
      ...Object.fromEntries(
        sheets.map((_, n) => [`xl/worksheets/sheet${n + 1}.xml`, "spreadsheetml.worksheet"]),
      ),
    }),
    "xl/workbook.xml": `${header}<workbook ${spaces}><sheets>${sheets
      .map(
        ({ name, state }, n) =>
          `<sheet name="${name}" sheetId="${n + 1}" state="${state ?? "visible"}" r:id="rId${n + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${header}<Relationships>${sheets
      .map((_, n) => `<Relationship Id="rId${n + 1}" Type="t" Target="worksheets/sheet${n + 1}.xml"/>`)
      .join("")}</Relationships>`,
    "xl/sharedStrings.xml": `${header}<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `${header}<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `${header}<worksheet>${xml}</worksheet>`,
      ]),
    ),
    ...more,
  });

/** Slides and other parts by path under ppt/, as what stands in their root. */
export const pptx = (parts: Readonly<Record<string, string>>): Buffer =>
  zip({
    "[Content_Types].xml": types({ "ppt/presentation.xml": "presentationml.presentation.main" }),
    "ppt/presentation.xml": `${header}<p:presentation ${spaces}/>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [`ppt/${path}`, `${header}<p:sld ${spaces}>${xml}</p:sld>`]),
    ),
  });

export const slideText = (text: string): string =>
  `<p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

/** `body` is what stands in office:text, office:spreadsheet or office:presentation. */
export const odf = (
  kind: "text" | "spreadsheet" | "presentation",
  body: string,
  more: Contents = {},
): Buffer =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "META-INF/manifest.xml": `${header}<manifest:manifest xmlns:manifest="m"/>`,
    "content.xml": `${header}<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    "meta.xml": `${header}<office:document-meta><office:meta><dc:creator>Ukendt Forfatter</dc:creator></office:meta></office:document-meta>`,
    ...more,
  });
