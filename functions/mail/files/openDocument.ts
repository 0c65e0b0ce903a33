/**
 * Texts, sheets and presentations of OpenDocument (OASIS, 1.2), packed or as one flat XML file. What is read: the
 * content, headers and footers, notes, comments, hidden sheets and sections, tracked changes (a paragraph with changes
 * comes out as it is and as it was), alternative texts, form fields, and objects that the document carries. Metadata,
 * settings, scripts and authors are left out.
 */
import type { Budget } from "./budget.ts";
import { openPackage, type Package, picturesIn } from "./package.ts";
import { createPaper, type Version } from "./paper.ts";
import type { FileContent, FileReader } from "./types.ts";
import { Withheld } from "./withheld.ts";
import { type Attributes, attribute, readXml } from "./xml.ts";

const openDocumentReader = (contentType: string): FileReader => ({
  contentType: `application/vnd.oasis.opendocument.${contentType}`,
  read: async (bytes, { budget }) => readPackage(openPackage(bytes, budget), budget),
});

export const odtReader = openDocumentReader("text");
export const odsReader = openDocumentReader("spreadsheet");
export const odpReader = openDocumentReader("presentation");

/** All of it in one XML file. */
export const flatReader: FileReader = {
  contentType: "application/vnd.oasis.opendocument.text-flat-xml",
  read: async (bytes, { budget }) => ({ text: readContent(bytes, budget), inner: [] }),
};

function readPackage(parts: Package, budget: Budget): FileContent {
  if (isEncrypted(parts, budget)) throw new Withheld("file-encrypted");
  const names = parts.names.filter((name) => /(?:^|\/)(?:content|styles)\.xml$/i.test(name));
  if (!parts.has("content.xml")) throw new Withheld("attachment-unreadable");
  const inOrder = ["content.xml", ...names.filter((name) => name !== "content.xml")];
  const texts = inOrder.map((name) => readContent(parts.open(name), budget)).filter((text) => text !== "");
  const text = texts.join("\n\n");
  if (text.length > budget.limits.textLength) throw new Withheld("attachment-too-long");
  const inner = picturesIn(parts, /^Pictures\//);
  if (text === "" && inner.length === 0 && parts.names.some((name) => /^Pictures\/./.test(name)))
    throw new Withheld("picture-pages");
  return { text, inner };
}

function isEncrypted(parts: Package, budget: Budget): boolean {
  let found = parts.has("encrypted-package");
  const open = (name: string): undefined => {
    if (name === "encryption-data") found = true;
  };
  readXml(parts.open("META-INF/manifest.xml"), { open, text: () => {}, close: () => {} }, budget);
  return found;
}

const skipped: ReadonlySet<string> = new Set([
  ...["meta", "settings", "scripts", "font-face-decls", "binary-data", "event-listeners"],
  // Who commented or changed something, and when.
  ...["creator", "date", "change-info", "sender-initials", "creator-initials"],
]);
const rows: ReadonlySet<string> = new Set(["table-row"]);
const cells: ReadonlySet<string> = new Set(["table-cell", "covered-table-cell"]);
const paragraphs: ReadonlySet<string> = new Set(["p", "h"]);
/** Elements without paragraphs whose character data is text. */
const lines: ReadonlySet<string> = new Set(["title", "desc", "option", "item"]);
const textAttributes = ["current-value", "value", "label", "title", "string-value"];
const controls: ReadonlySet<string> = new Set(
  "text textarea formatted-text button checkbox radio fixed-text combobox listbox option item frame".split(
    " ",
  ),
);
/** Repeated cells with text are shown so often at most: nobody reads more, and a file may claim millions. */
const mostRepeats = 20;

function readContent(bytes: Buffer, budget: Budget): string {
  const paper = createPaper(budget.limits.textLength);
  /** Deleted text, by the id of its change. */
  const deleted = new Map<string, string>();
  let change = { id: "", inDeletion: false, text: "" };
  /** Changes that insert text here; whatever stands between their start and their end was not there before. */
  const insertions = new Set<string>();
  const cellStack: { length: number; readonly repeats: number; readonly value: string }[] = [];
  let inChanges = false;
  let depth = 0;
  const version = (): Version => (insertions.size > 0 ? "now" : "both");
  const write = (text: string): void => {
    if (change.inDeletion) change.text += text;
    else if (!inChanges) paper.write(text, version());
  };

  const open = (name: string, attributes: Attributes): "skip" | undefined => {
    if (skipped.has(name)) return "skip";
    if (name === "tracked-changes") inChanges = true;
    else if (name === "changed-region") change = { ...change, id: attribute(attributes, "id"), text: "" };
    else if (name === "deletion") change = { ...change, inDeletion: true };
    else if (name === "change") {
      const id = attribute(attributes, "change-id");
      paper.write(deleted.get(id) ?? "", "before");
      deleted.delete(id);
    } else if (name === "change-start" && !deleted.has(attribute(attributes, "change-id"))) {
      insertions.add(attribute(attributes, "change-id"));
    } else if (name === "change-end") insertions.delete(attribute(attributes, "change-id"));
    if (inChanges) {
      if (name === "tab") write("\t");
      if (name === "s") write(" ");
      return;
    }
    if (paragraphs.has(name) || lines.has(name)) {
      paper.open();
      depth++;
    }
    if (name === "table") paper.line(attribute(attributes, "name"));
    if (rows.has(name)) paper.openRow();
    if (cells.has(name)) {
      paper.openCell();
      cellStack.push({
        length: paper.length(),
        repeats: Math.min(Number(attribute(attributes, "number-columns-repeated")) || 1, mostRepeats),
        value: storedValue(attributes),
      });
    }
    if (name === "tab") write("\t");
    if (name === "line-break") write("\n");
    if (name === "s") write(" ".repeat(Math.min(Number(attribute(attributes, "c")) || 1, 100)));
    if (controls.has(name)) for (const text of controlTexts(attributes)) paper.line(text);
  };
  const close = (name: string): void => {
    if (name === "tracked-changes") inChanges = false;
    if (name === "deletion") change = { ...change, inDeletion: false };
    if (name === "changed-region" && change.text !== "") deleted.set(change.id, change.text.trim());
    if (inChanges) {
      if (paragraphs.has(name) && change.inDeletion) change.text += "\n";
      return;
    }
    if (paragraphs.has(name) || lines.has(name)) {
      paper.close();
      depth--;
    }
    if (cells.has(name)) {
      const cell = cellStack.pop();
      const isEmpty = cell?.length === paper.length();
      if (cell && isEmpty && cell.value !== "") paper.line(cell.value);
      paper.closeCell(cell?.repeats ?? 1);
    }
    if (rows.has(name)) paper.closeRow();
  };
  // White space between elements is none of the text.
  const text = (data: string): void => {
    if (depth > 0 || change.inDeletion) write(data.replace(/[\r\n\t ]+/g, " "));
  };
  readXml(bytes, { open, text, close }, budget);
  // What was deleted at a place that is no longer there.
  for (const lost of deleted.values()) paper.line(lost);
  return paper.text();
}

/** The stored value of a cell, for programs that write no text beside it. */
const storedValue = (attributes: Attributes): string =>
  ["string-value", "date-value", "time-value", "value"]
    .map((name) => attribute(attributes, name))
    .find((value) => value !== "") ?? "";

const controlTexts = (attributes: Attributes): readonly string[] => [
  ...new Set(textAttributes.map((name) => attribute(attributes, name)).filter((text) => /\S/.test(text))),
];
