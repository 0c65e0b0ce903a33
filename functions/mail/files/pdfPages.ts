/**
 * Pages of a PDF that show something but have no text. A page of pictures alone is a scan, and its picture is put
 * together for the reader of pictures when its turn comes; letters in fonts that don't say which they are, and letters
 * that were made into curves, are read by nobody.
 */
import { type Budget, createBudget, defaultFileLimits } from "./budget.ts";
import { withDocument } from "./pdfDocument.ts";
import type { PdfDocument } from "./pdfExtras.ts";
import { drawPage, isDrawable } from "./pdfScan.ts";
import { refuseLargePictures, withoutPictures } from "./pdfStreams.ts";
import type { InnerFile, Verdict } from "./types.ts";

/** Frames and rules of an empty form are fewer; letters that were made into curves are more. */
const manyLines = 40;

type PicturePage = InnerFile & Extract<Verdict, { readonly withheld: unknown }>;

/** Those of these pages that show anything that may be text. */
export async function picturePages(
  bytes: Buffer,
  numbers: readonly number[],
  budget: Budget,
): Promise<readonly PicturePage[]> {
  const shown = await withDocument(withoutPictures(bytes), budget, (file) => look(file, numbers, budget));
  return shown.map(({ number, isScan }) => ({
    name: `page ${number}.png`,
    contentType: "image/png",
    ...(isScan
      ? { withheld: "picture", picture: () => scannedPage(bytes, number) }
      : { withheld: "picture-pages" }),
  }));
}

async function look(file: PdfDocument, numbers: readonly number[], budget: Budget) {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const named = (pattern: RegExp): ReadonlySet<number> =>
    new Set(Object.entries(OPS).flatMap(([name, number]) => (pattern.test(name) ? [number] : [])));
  const pictures = named(/^paint(?!FormXObject)/);
  const texts = named(/^(?:show|nextLine\w*Show)/);
  const pages: { readonly number: number; readonly isScan: boolean }[] = [];
  for (const number of numbers) {
    budget.checkTime();
    const page = await file.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const hasLetters = fnArray.some((one, at) => texts.has(one) && showsLetters(argsArray[at]));
    const hasCurves = fnArray.filter((one) => one === OPS.constructPath).length >= manyLines;
    const painted = fnArray.filter((one) => pictures.has(one));
    if (hasLetters || hasCurves || painted.length > 0) {
      pages.push({
        number,
        isScan: !hasLetters && !hasCurves && painted.every((one) => isDrawable(one, OPS)),
      });
    }
    page.cleanup();
  }
  return pages;
}

/** Letters that are no blanks, though nobody knows which. The library leaves the type of arguments open. */
const showsLetters = ([glyphs]: readonly unknown[]): boolean =>
  Array.isArray(glyphs) &&
  glyphs.some((glyph) => typeof glyph === "object" && glyph !== null && !/^\s+$/.test(String(glyph.unicode)));

/** @throws Withheld, or whatever the library throws at a picture: the page can't be read then */
async function scannedPage(bytes: Buffer, number: number): Promise<Uint8Array> {
  refuseLargePictures(bytes);
  const budget = createBudget({ ...defaultFileLimits, time: patience, timePerFile: patience });
  budget.startFile();
  return withDocument(bytes, budget, async (file) => drawPage(await file.getPage(number)));
}

/** Milliseconds; the reader of pictures has a minute for each. */
const patience = 40_000;
