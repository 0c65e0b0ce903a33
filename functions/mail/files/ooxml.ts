/**
 * Word, Excel and PowerPoint files of today (ECMA-376). Every part that holds text is read, main document first:
 * headers, footers, notes, comments, text boxes, charts, diagrams, hidden sheets and slides. What a part is says its
 * declared type, or its name where that is missing. Documents and pictures in the document become files of their own; properties,
 * authors, macros and styles are left behind.
 */
import type { Budget } from "./budget.ts";
import { readOfficeMarkup } from "./officeMarkup.ts";
import { contentTypesOf, filesIn, openPackage, type Package, picturesIn, relationsOf } from "./package.ts";
import { readSheets } from "./sheet.ts";
import type { FileContent, FileReader } from "./types.ts";
import { Withheld } from "./withheld.ts";

const officeReader = (contentType: string): FileReader => ({
  contentType: `application/vnd.openxmlformats-officedocument.${contentType}`,
  read: async (bytes, { budget }) => readOffice(openPackage(bytes, budget), budget),
});

export const wordReader = officeReader("wordprocessingml.document");
export const excelReader = officeReader("spreadsheetml.sheet");
export const powerPointReader = officeReader("presentationml.presentation");

/** Kinds of parts in the order in which they are shown; the first pattern that fits says what a part is. */
const kinds = [
  [
    "unread",
    /docprops\/|customxml|custom-properties|glossary|diagramdrawing|_rels\/|vbaproject|commentauthors|\/people|\/persons?\//,
  ],
  [
    "document",
    /(?:document|word\S{0,20}template)(?:\.macroenabled\w{0,10})?\.main\+xml|^xml word\/document\d*\.xml$/,
  ],
  ["slide", /presentationml\.slide\+xml|^xml ppt\/slides\//],
  ["notes", /notesslide\+xml|^xml ppt\/notesslides\//],
  ["header", /wordprocessingml\.header\+xml|^xml word\/header/],
  ["footer", /wordprocessingml\.footer\+xml|^xml word\/footer/],
  ["footnotes", /(?:footnotes|endnotes)\+xml|^xml word\/(?:foot|end)notes/],
  ["sheet", /worksheet\+xml|macrosheet\+xml|dialogsheet\+xml|chartsheet\+xml|sharedstrings\+xml/],
  ["comments", /threadedcomments|(?:comments|comment)\+xml|\/comments?\d*\.xml$/],
  [
    "pattern",
    /(?:slidemaster|slidelayout|notesmaster|handoutmaster)\+xml|ppt\/(?:slide|notes|handout)(?:masters|layouts)\//,
  ],
  [
    "drawing",
    /drawing\+xml|drawingml\.chart|chartshapes|diagramdata|vnd\.ms-office\.chartex|\/(?:drawings|charts|diagrams)\/(?:[^/]*drawing|chart|data)[^/]*$/,
  ],
] as const;
type Kind = (typeof kinds)[number][0];

function readOffice(parts: Package, budget: Budget): FileContent {
  if (parts.has("EncryptedPackage")) throw new Withheld("file-encrypted");
  const types = contentTypesOf(parts, budget);
  const kindOf = (name: string): Kind | null => {
    const about = `${types.get(name.toLowerCase()) ?? "xml"} ${name}`.toLowerCase();
    return kinds.find(([, pattern]) => pattern.test(about))?.[0] ?? null;
  };
  const byKind = Map.groupBy(
    parts.names.filter((name) => /\.(?:xml|vml)$/i.test(name)),
    kindOf,
  );
  const texts: string[] = [];
  let isDocument = false;
  const workbook = parts.names.find((name) => isWorkbook(name, types));
  if (workbook !== undefined) {
    isDocument = true;
    texts.push(readSheets(parts, workbook, budget));
  }
  for (const [kind] of kinds) {
    if (kind === "unread" || kind === "sheet") continue;
    for (const name of byKind.get(kind) ?? []) {
      isDocument ||= kind === "document" || kind === "slide";
      texts.push(
        readOfficeMarkup(parts.open(name), budget, kind === "pattern"),
        linksOf(parts, name, budget),
      );
    }
  }
  // An empty presentation has no slide but its frame.
  isDocument ||= parts.has("ppt/presentation.xml");
  if (!isDocument) throw new Withheld("not-a-text");
  const text = texts.filter((one) => one !== "").join("\n\n");
  if (text.length > budget.limits.textLength) throw new Withheld("attachment-too-long");
  const inner = [
    ...filesIn(parts, /\/embeddings\/[^/]+\.[a-z]{3,4}$/i),
    ...picturesIn(parts, /\/media\/[^/]+$/i),
  ];
  if (text === "" && inner.length === 0 && parts.names.some((name) => drawing.test(name))) {
    throw new Withheld("picture-pages");
  }
  return { text, inner };
}

/** Drawings that no reader of pictures reads. */
const drawing = /\/media\/[^/]+\.(?:emf|wmf|svg)$/i;

const isWorkbook = (name: string, types: ReadonlyMap<string, string>): boolean =>
  /sheet(?:\.macroenabled)?\.main\+xml|(?:sheetml|excel)\.template.*main\+xml|ms-excel\.(?:sheet|template|addin)\.macroenabled/i.test(
    types.get(name.toLowerCase()) ?? "",
  ) || /^xl\/workbook\.xml$/i.test(name);

/** Addresses behind links, as the text of an HTML mail shows them. */
function linksOf(parts: Package, name: string, budget: Budget): string {
  const targets = [...relationsOf(parts, name, budget).values()]
    .filter(({ target, isExternal }) => isExternal && /^(?:https?:|mailto:|tel:|sms:|ftp:)/i.test(target))
    .map(({ target }) => `<${target}>`);
  return [...new Set(targets)].join("\n");
}
