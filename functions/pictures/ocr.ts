/**
 * Reads the text of grey pictures with Tesseract, compiled to WebAssembly, in Danish and English. It runs in the thread
 * that calls it and blocks it for seconds, so that thread is one that can be killed (`intake/pictureThread.ts`). It knows
 * no network; files exist in its own memory only, and the picture is taken out of it again.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { pathOf } from "./carried.ts";
import { enlarge } from "./pixels.ts";
import type { Box, Gray, Word } from "./types.ts";

export type Ocr = {
  /** sparse: a whole picture, text anywhere on it. line: one line of text. */
  readonly read: (
    gray: Gray,
    box: Box,
    times: number,
    layout: keyof typeof layouts,
    invert?: boolean,
  ) => readonly Word[];
};

/** Page segmentation modes of Tesseract: 11 finds text wherever it stands, 7 takes the picture for one line. */
const layouts = { sparse: 11, line: 7 } as const;

/** What is used of the compiled library; its package has no types. */
type Api = {
  Init(path: null, languages: string, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  SetPageSegMode(mode: number): void;
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
  Clear(): void;
};
type Core = {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => Api;
};
type StartCore = (options: {
  wasmBinary: Uint8Array;
  print: () => void;
  printErr: () => void;
}) => Promise<Core>;

const languages = ["dan", "eng"] as const;

/** Takes a fifth of a second. */
export async function startOcr(): Promise<Ocr> {
  const start = createRequire(import.meta.url)(pathOf("tesseract-core-simd-lstm.js")) as StartCore;
  const core = await start({
    wasmBinary: readFileSync(pathOf("tesseract-core-simd-lstm.wasm")),
    // It would print what it thinks of a picture.
    print: () => {},
    printErr: () => {},
  });
  for (const language of languages) {
    const known = gunzipSync(readFileSync(pathOf(`${language}.traineddata.gz`)));
    core.FS.writeFile(`${language}.traineddata`, known);
  }
  const api = new core.TessBaseAPI();
  const failed = api.Init(null, languages.join("+"), 1);
  if (failed !== 0) throw new Error("The reader of pictures could not be started.");
  for (const [name, value] of Object.entries(settings)) api.SetVariable(name, value);
  return {
    read(gray, box, times, layout, invert = false) {
      const enlarged = enlarge(gray, box, times, invert);
      core.FS.writeFile("/input", portableGraymap(enlarged));
      try {
        if (api.SetImageFile(1, 0) !== 0) throw new Error("The reader of pictures did not take the picture.");
        api.SetPageSegMode(layouts[layout]);
        api.Recognize(null);
        return wordsIn(JSON.parse(api.GetJSONText()), box, times);
      } finally {
        api.Clear();
        core.FS.unlink("/input");
      }
    },
  };
}

const settings = {
  debug_file: "/dev/null",
  // Guessed otherwise, for each picture anew and with a word about it.
  user_defined_dpi: "150",
};

const portableGraymap = ({ width, height, data }: Gray): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);

type Read = {
  readonly blocks?: readonly {
    readonly paragraphs?: readonly { readonly lines?: readonly { readonly words?: readonly ReadWord[] }[] }[];
  }[];
};
type ReadWord = {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
};

/** Back to the pixels of the picture, outwards. */
function wordsIn({ blocks = [] }: Read, { left, top }: Box, times: number): readonly Word[] {
  const words = blocks.flatMap(({ paragraphs = [] }) =>
    paragraphs.flatMap(({ lines = [] }) => lines.flatMap((line) => line.words ?? [])),
  );
  return words.map(({ text, confidence, bbox }) => ({
    text: text.trim(),
    sure: confidence,
    box: {
      left: left + Math.floor(bbox.x0 / times),
      top: top + Math.floor(bbox.y0 / times),
      right: left + Math.ceil(bbox.x1 / times),
      bottom: top + Math.ceil(bbox.y1 / times),
    },
  }));
}
