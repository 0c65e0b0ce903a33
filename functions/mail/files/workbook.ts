/** What the sheets of an Excel file share: their order, texts and number formats. */
import type { Budget } from "./budget.ts";
import { type NumberStyle, numberStyle } from "./numberFormat.ts";
import { Withheld } from "./withheld.ts";
import { type Attributes, attribute, readXml } from "./xml.ts";

/** The sheets in their order, by name and by id of the relation that leads to them. */
export function readWorkbook(bytes: Buffer, budget: Budget) {
  const sheets: { readonly name: string; readonly id: string }[] = [];
  let is1904 = false;
  const open = (name: string, attributes: Attributes): undefined => {
    if (name === "sheet") sheets.push({ name: attribute(attributes, "name"), id: relationId(attributes) });
    if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attribute(attributes, "date1904"));
  };
  readXml(bytes, { open, text: () => {}, close: () => {} }, budget);
  return { sheets, is1904 };
}

/** `r:id`, whatever its prefix; the element has no other attribute of that name. */
const relationId = (attributes: Attributes): string =>
  Object.entries(attributes).find(([key]) => /^[^:]+:id$/i.test(key))?.[1] ?? "";

/** Texts that cells share; a cell names them by their number. */
export function readStrings(bytes: Buffer, budget: Budget): readonly string[] {
  const strings: string[] = [];
  let item = "";
  let inText = false;
  let length = 0;
  readXml(
    bytes,
    {
      open: (name) => {
        // How a word is pronounced stands beside it in Japanese.
        if (name === "rPh") return "skip";
        if (name === "si") item = "";
        if (name === "t") inText = true;
      },
      text: (text) => {
        if (!inText) return;
        item += text;
        length += text.length;
        if (length > budget.limits.textLength) throw new Withheld("attachment-too-long");
      },
      close: (name) => {
        if (name === "t") inText = false;
        if (name === "si") strings.push(item);
      },
    },
    budget,
  );
  return strings;
}

/** Number formats of cells, by the number of the style. */
export function readStyles(bytes: Buffer, budget: Budget): readonly NumberStyle[] {
  const codes = new Map<string, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  const open = (name: string, attributes: Attributes): undefined => {
    if (name === "numFmt") codes.set(attribute(attributes, "numFmtId"), attribute(attributes, "formatCode"));
    if (name === "cellXfs") inCells = true;
    if (name !== "xf" || !inCells) return;
    const id = attribute(attributes, "numFmtId");
    styles.push(numberStyle(Number(id), codes.get(id) ?? ""));
  };
  const close = (name: string): void => {
    if (name === "cellXfs") inCells = false;
  };
  readXml(bytes, { open, text: () => {}, close }, budget);
  return styles;
}
