/**
 * The files that are read beside the code: the reader of text in WebAssembly, what it knows of Danish and English, and
 * the decoder of WebP. Where a function is bundled they lie beside it (`infra/bundle.ts`); else they are where npm put
 * them. None is ever fetched.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** By name, the file in its package. */
export const carried = {
  "tesseract-core-simd-lstm.js": "tesseract.js-core/tesseract-core-simd-lstm.js",
  "tesseract-core-simd-lstm.wasm": "tesseract.js-core/tesseract-core-simd-lstm.wasm",
  "dan.traineddata.gz": "@tesseract.js-data/dan/4.0.0_best_int/dan.traineddata.gz",
  "eng.traineddata.gz": "@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz",
  "webp_dec.wasm": "@jsquash/webp/codec/dec/webp_dec.wasm",
} as const;

export function pathOf(name: keyof typeof carried): string {
  const beside = fileURLToPath(new URL(name, import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(carried[name]);
}
