/**
 * Opens a PDF with PDF.js (through unpdf): in the reader's own thread, without network, fonts or WebAssembly, and no
 * longer than the budget lasts.
 */
import { inTime } from "../inTime.ts";
import type { Budget } from "./budget.ts";
import type { PdfDocument } from "./pdfExtras.ts";
import { Withheld } from "./withheld.ts";

/** Pictures of more pixels are left out. */
const mostPixels = 40_000_000;

/** Opens the file, and closes it whatever happens. Errors of the library may quote the file: they end here. */
export async function withDocument<T>(
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
    maxImageSize: mostPixels,
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
