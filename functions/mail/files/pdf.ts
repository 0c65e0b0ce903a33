/**
 * The text of a PDF by PDF.js (through unpdf): pages, form fields, comments, bookmarks, alternative texts and the
 * addresses behind links; files in it become files of their own. A page that shows something but has no text is a
 * picture of a page, and a file of its own: a scanned one goes to the reader of pictures, any other is withheld, because
 * what is not read cannot be scrubbed. Bombs are looked for before the library sees the file.
 */
import type { Budget } from "./budget.ts";
import { withDocument } from "./pdfDocument.ts";
import { alternativeTexts, bookmarks, type PdfDocument, type PdfPage, readAnnotations } from "./pdfExtras.ts";
import { picturePages } from "./pdfPages.ts";
import { refuseBombs } from "./pdfStreams.ts";
import type { FileContent, FileReader, InnerFile } from "./types.ts";
import { Withheld } from "./withheld.ts";

export const pdfReader: FileReader = {
  contentType: "application/pdf",
  read: async (bytes, { budget }) => {
    refuseBombs(bytes, budget);
    const { text, blank, inner } = await withDocument(bytes, budget, (file) => readDocument(file, budget));
    if (isNoise(text)) throw new Withheld("attachment-unreadable");
    const pages = blank.length === 0 ? [] : await picturePages(bytes, blank, budget);
    if (pages.length === 0) return { text, inner };
    const isEmpty = !/\S/.test(text);
    if (isEmpty && inner.length === 0 && pages.every((page) => !page.picture))
      throw new Withheld("picture-pages");
    return { text: isEmpty ? null : text, inner: [...inner, ...pages] };
  },
};

type Read = FileContent & {
  readonly text: string;
  /** Numbers of the pages without text. */
  readonly blank: readonly number[];
};

async function readDocument(file: PdfDocument, budget: Budget): Promise<Read> {
  const texts: string[] = [];
  const blank: number[] = [];
  const inner: InnerFile[] = [];
  let length = 0;
  for (let number = 1; number <= file.numPages; number++) {
    budget.checkTime();
    const page = await file.getPage(number);
    const shown = await pageText(page);
    if (!/\S/.test(shown)) blank.push(number);
    const notes = await readAnnotations(page);
    for (const { name, id } of notes.files) inner.push(await innerFile(file, name, id));
    const text = joined([shown, ...notes.lines, ...(await alternativeTexts(page))]);
    length += text.length;
    if (length > budget.limits.textLength) throw new Withheld("attachment-too-long");
    texts.push(text);
    page.cleanup();
  }
  await refuseDynamicForm(file);
  const attached = (await file.getAttachments()) ?? new Map<string, { readonly filename?: string }>();
  for (const [id, { filename }] of attached) inner.push(await innerFile(file, filename ?? "", id));
  return {
    text: joined([texts.filter((text) => text !== "").join("\n\n"), ...(await bookmarks(file, texts))]),
    blank,
    inner,
  };
}

async function pageText(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
    .join("")
    .trimEnd();
}

/** Read at once, because the document is closed before anybody opens it. */
async function innerFile(file: PdfDocument, name: string, id: string): Promise<InnerFile> {
  const content = await file.getAttachmentContent(id);
  const about = { name, contentType: "application/octet-stream" };
  return content
    ? { ...about, open: () => Buffer.from(content) }
    : { ...about, withheld: "attachment-unreadable" };
}

/** A form that only Adobe's own programs can show; what others see of it is a page that says so. */
async function refuseDynamicForm(file: PdfDocument): Promise<void> {
  const { info } = await file.getMetadata();
  const hasXfa = "IsXFAPresent" in info && info.IsXFAPresent === true;
  if (hasXfa && (await file.getFieldObjects()) === null) throw new Withheld("attachment-unreadable");
}

/** Fonts that don't say which letters their shapes are give letters of nobody's alphabet. */
function isNoise(text: string): boolean {
  const letters = text.match(/\S/gu)?.length ?? 0;
  const strange = text.match(/[\0-\x08\x0e-\x1f\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return strange * 5 > letters;
}

const joined = (texts: readonly string[]): string => texts.filter((text) => /\S/.test(text)).join("\n");
