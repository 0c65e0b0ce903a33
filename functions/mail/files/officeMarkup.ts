/**
 * The text of one XML part of a Word or PowerPoint file, or of a drawing, chart or diagram in any Office file. They
 * share their vocabulary (`p`, `r`, `t`, `tr`, `tc`), so one reader serves all, and parts that Office puts into
 * unusual places are read all the same. All text counts: deleted and moved text, hidden text, text boxes, alternative
 * texts, texts of form fields. Field codes, authors and dates of changes don't: they are not what the document says.
 */
import type { Budget } from "./budget.ts";
import { createPaper, type Version } from "./paper.ts";
import type { FileReader } from "./types.ts";
import { type Attributes, attribute, readXml } from "./xml.ts";

/** Elements whose content is nobody's text: settings of paragraphs, cached numbers of charts, field codes. */
const skipped: ReadonlySet<string> = new Set([
  "tabs",
  "numCache",
  "instrText",
  "delInstrText",
  "binData",
  "binaryData",
  "ClientData",
]);
/** What was there before the tracked changes, and what is there now. */
const earlier: ReadonlySet<string> = new Set(["del", "moveFrom"]);
const later: ReadonlySet<string> = new Set(["ins", "moveTo"]);
/** Character data counts only in here; what stands between elements elsewhere is white space or a machine's. */
const texts: ReadonlySet<string> = new Set(["t", "delText", "v", "textbox", "text"]);
/** Attributes that hold text, by element: alternative texts, and what form fields offer. */
const textAttributes: Readonly<Record<string, readonly string[]>> = {
  docPr: ["title", "descr"],
  cNvPr: ["title", "descr"],
  shape: ["alt"],
  imagedata: ["title"],
  textpath: ["string"],
  listEntry: ["val"],
  statusText: ["val"],
  helpText: ["val"],
  listItem: ["displayText"],
};
const signs: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
  // Invisible unless a line breaks there.
  softHyphen: "",
};

/**
 * @param isPattern a master or a layout of slides: what stands in its placeholders is "Click to edit" and the like
 */
export function readOfficeMarkup(bytes: Buffer, budget: Budget, isPattern = false): string {
  const paper = createPaper(budget.limits.textLength);
  /** For each open choice of alternatives: how long the text was before it. */
  const choices: number[] = [];
  const depths = { earlier: 0, later: 0, text: 0 };
  /** Text boxes hold character data of their own in Excel, and paragraphs in Word. */
  const boxes: number[] = [];
  let inPlaceholder = false;
  let inTextInput = false;
  const version = (): Version => (depths.earlier > 0 ? "before" : depths.later > 0 ? "now" : "both");

  const open = (name: string, attributes: Attributes): "skip" | undefined => {
    if (skipped.has(name)) return "skip";
    // The same text box for older programs.
    if (name === "Fallback" && paper.length() > (choices.at(-1) ?? Number.POSITIVE_INFINITY)) return "skip";
    if (name === "AlternateContent") choices.push(paper.length());
    if (name === "ph" && isPattern) inPlaceholder = true;
    if (earlier.has(name)) depths.earlier++;
    if (later.has(name)) depths.later++;
    if (texts.has(name)) depths.text++;
    if (name === "txbxContent") {
      boxes.push(depths.text);
      depths.text = 0;
    }
    if (name === "textInput") inTextInput = true;
    if (name === "p") paper.open();
    if (name === "tr") paper.openRow();
    if (name === "tc") paper.openCell();
    const sign = Object.hasOwn(signs, name) ? signs[name] : undefined;
    if (sign !== undefined && !inPlaceholder) paper.write(sign, version());
    for (const aside of attributeTexts(name, attributes)) paper.line(aside);
    if (name === "default" && inTextInput) paper.line(attribute(attributes, "val"));
  };
  const close = (name: string): void => {
    if (name === "AlternateContent") choices.pop();
    if (name === "sp") inPlaceholder = false;
    if (earlier.has(name)) depths.earlier--;
    if (later.has(name)) depths.later--;
    if (texts.has(name)) depths.text--;
    if (name === "txbxContent") depths.text = boxes.pop() ?? 0;
    if (name === "textInput") inTextInput = false;
    if (name === "p") paper.close();
    if (name === "tr") paper.closeRow();
    if (name === "tc") paper.closeCell();
  };
  const text = (data: string): void => {
    if (depths.text > 0 && !inPlaceholder) paper.write(data, version());
  };
  readXml(bytes, { open, text, close }, budget);
  return paper.text();
}

const attributeTexts = (name: string, attributes: Attributes): readonly string[] =>
  Object.hasOwn(textAttributes, name)
    ? (textAttributes[name] ?? []).map((one) => attribute(attributes, one)).filter((one) => /\S/.test(one))
    : [];

/** Word files that are one XML file: of 2003, and of today with all parts in one. */
export const wordXmlReader: FileReader = {
  contentType: "application/xml",
  read: async (bytes, { budget }) => ({ text: readOfficeMarkup(bytes, budget), inner: [] }),
};
