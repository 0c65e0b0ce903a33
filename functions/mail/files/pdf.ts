/**
 * The text of a PDF by PDF.js (through unpdf): pages, form fields, comments, bookmarks, alternative texts and the
 * addresses behind links; files in it become files of their own. A page that shows something but has no text is a
 * picture of a page: the whole file is withheld, because what is not read cannot be scrubbed. The library works in the
 * reader's own thread, without network, fonts or WebAssembly; bombs are looked for before it sees the file.
 */
import { inTime } from "../inTime.ts";
import type { Budget } from "./budget.ts";
import { alternativeTexts, bookmarks, type PdfDocument, type PdfPage, readAnnotations } from "./pdfExtras.ts";
import { refuseBombs, withoutPictures } from "./pdfStreams.ts";
import type { FileContent, FileReader, InnerFile } from "./types.ts";
import { Withheld } from "./withheld.ts";

export const pdfReader: FileReader = {
  contentType: "application/pdf",
  read: async (bytes, { budget }) => {
    refuseBombs(bytes, budget);
    const { text, blank, inner } = await withDocument(bytes, budget, (file) => readDocument(file, budget));
    if (blank.length > 0) {
      await withDocument(withoutPictures(bytes), budget, (file) => refusePictures(file, blank, budget));
    }
    if (isNoise(text)) throw new Withheld("attachment-unreadable");
    return { text, inner };
  },
};

/** Opens the file, and closes it whatever happens. Errors of the library may quote the file: they end here. */
async function withDocument<T>(
  bytes: Buffer,
  budget: Budget,
  work: (file: PdfDocument) => Promise<T>,
): Promise<T> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // The library keeps what it is given.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: true,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    return await inTime(task.promise.then(work), Math.max(budget.timeLeft(), 1));
  } catch (error) {
    if (error instanceof Withheld) throw error;
    budget.checkTime();
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Withheld(isLocked ? "file-encrypted" : "attachment-unreadable");
  } finally {
    await task.destroy().catch(() => {});
  }
}

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

/** Throws where one of these pages, which have no text, shows anything that may be text. */
async function refusePictures(file: PdfDocument, numbers: readonly number[], budget: Budget): Promise<void> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const named = (pattern: RegExp): ReadonlySet<number> =>
    new Set(Object.entries(OPS).flatMap(([name, number]) => (pattern.test(name) ? [number] : [])));
  const pictures = named(/^paint(?!FormXObject)/);
  const texts = named(/^(?:show|nextLine\w*Show)/);
  for (const number of numbers) {
    budget.checkTime();
    const page = await file.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const shows = fnArray.some(
      (operator, at) => pictures.has(operator) || (texts.has(operator) && showsLetters(argsArray[at])),
    );
    const drawn = fnArray.filter((operator) => operator === OPS.constructPath).length;
    if (shows || drawn >= manyLines) throw new Withheld("picture-pages");
    page.cleanup();
  }
}

/** Letters that are no blanks, though nobody knows which. The library leaves the type of arguments open. */
const showsLetters = ([glyphs]: readonly unknown[]): boolean =>
  Array.isArray(glyphs) &&
  glyphs.some((glyph) => typeof glyph === "object" && glyph !== null && !/^\s+$/.test(String(glyph.unicode)));

/** Frames and rules of an empty form are fewer; letters that were made into curves are more. */
const manyLines = 40;

/** Fonts that don't say which letters their shapes are give letters of nobody's alphabet. */
function isNoise(text: string): boolean {
  const letters = text.match(/\S/gu)?.length ?? 0;
  const strange = text.match(/[\0-\x08\x0e-\x1f\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return strange * 5 > letters;
}

const joined = (texts: readonly string[]): string => texts.filter((text) => /\S/.test(text)).join("\n");
