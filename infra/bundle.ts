/**
 * The code of each function as one small file: fewer bytes start faster, and a budget notices when a package creeps in
 * where it does not belong. The same source gives the same bytes, and so the same asset. The page function carries the
 * built page beside its code, the reader of pictures what it knows of letters.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Code } from "aws-cdk-lib/aws-lambda";
import { buildSync } from "esbuild";
import { carried } from "../functions/pictures/carried.ts";
import type { StoredPage } from "../page/build.ts";

type Recipe = {
  readonly entry: string;
  readonly beside?: readonly string[];
  /** Files of packages that go with it as they are, by the name that they get. They don't count as code. */
  readonly carried?: Readonly<Record<string, string>>;
  readonly mostKb: number;
};

/** What each function is made from, and how large it may be. Only intake opens mails, and pays for the parser. */
const recipes = {
  intake: {
    entry: "functions/intake/handler.ts",
    beside: ["functions/intake/readerThread.ts"],
    mostKb: 8000,
  },
  "read-pictures": {
    entry: "functions/intake/picturesHandler.ts",
    beside: ["functions/intake/pictureThread.ts"],
    carried,
    mostKb: 8000,
  },
  sweep: { entry: "functions/intake/sweepHandler.ts", mostKb: 1500 },
  contact: { entry: "functions/contact/handler.ts", mostKb: 1500 },
  notify: { entry: "functions/notify/handler.ts", mostKb: 1500 },
  cleanup: { entry: "functions/cleanup/handler.ts", mostKb: 1500 },
  // What staff write is scrubbed too, so it carries the lexicon.
  staff: { entry: "functions/staff/handler.ts", mostKb: 8000 },
  page: { entry: "page/handler.ts", mostKb: 1500 },
} as const satisfies Readonly<Record<string, Recipe>>;

export type BundleName = keyof typeof recipes;

/** Where the code of a function comes from. */
export type CodeOf = (name: BundleName) => Code;

export const bundleNames = Object.keys(recipes) as readonly BundleName[];

/** The composition root of a function. */
export const entryOf = (name: BundleName): string => recipes[name].entry;

/** A file of a bundle, by its name in the folder of the function. */
type BundleFile = { readonly name: string; readonly text: string };

/** A file that is copied into the folder of the function. */
type CarriedFile = { readonly name: string; readonly from: string };

export type Bundle = {
  readonly files: readonly BundleFile[];
  readonly carried: readonly CarriedFile[];
  /** Of the code alone. */
  readonly kb: number;
  /** Every source file that went into it, by its path in the project. */
  readonly sources: readonly string[];
};

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds what a function consists of, in memory.
 * @param more files that go with it
 * @param mostKb its budget
 * @throws an Error with a sentence when it is over its budget, or when the source does not compile
 */
export function bundle(
  name: BundleName,
  more: readonly BundleFile[] = [],
  mostKb: number = recipes[name].mostKb,
): Bundle {
  const recipe: Recipe = recipes[name];
  const parts = [buildPart("handler", recipe.entry), ...(recipe.beside ?? []).map(besidePart)];
  const files = [...parts.map(({ file }) => file), ...more];
  const kb = Math.ceil(files.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0) / 1000);
  if (kb > mostKb) {
    throw new Error(
      `The function ${name} has grown to ${kb} kB, over its budget of ${mostKb} kB. Look at what it imports since.`,
    );
  }
  const { resolve } = createRequire(import.meta.url);
  const carriedFiles = Object.entries(recipe.carried ?? {}).map(([name, path]) => ({
    name,
    from: resolve(path),
  }));
  return { files, carried: carriedFiles, kb, sources: [...new Set(parts.flatMap(({ sources }) => sources))] };
}

/** Writes a bundle as the folder of its function. */
export function writeBundle({ files, carried }: Bundle, folder: string): void {
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  for (const { name, from } of carried) copyFileSync(from, join(folder, name));
}

/** Bundles each function once and says how large it is. The folders are gone when the process ends. */
export function bundledCode(page: StoredPage): CodeOf {
  const folder = mkdtempSync(join(tmpdir(), "support-inbox-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return (name) => {
    const made = bundle(name, name === "page" ? [pageFile(page)] : []);
    const carriedKb = made.carried.reduce((sum, { from }) => sum + statSync(from).size / 1000, 0);
    console.error(`${name}: ${made.kb} kB${carriedKb > 0 ? ` and ${Math.ceil(carriedKb)} kB carried` : ""}`);
    const own = join(folder, name);
    mkdirSync(own);
    writeBundle(made, own);
    return Code.fromAsset(own);
  };
}

/** The built page, as its function looks for it beside its code. */
export const pageFile = (page: StoredPage): BundleFile => ({
  name: "page.json",
  text: JSON.stringify(page),
});

const besidePart = (entry: string) =>
  buildPart(entry.slice(entry.lastIndexOf("/") + 1, -".ts".length), entry);

function buildPart(name: string, entry: string): { file: BundleFile; sources: readonly string[] } {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `${name}.mjs`,
    write: false,
    bundle: true,
    metafile: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    minify: true,
    // The names of error classes are all that is ever logged of an error.
    keepNames: true,
    charset: "utf8",
    legalComments: "none",
    loader: { ".yaml": "text" },
    // Packages in CommonJS look for `require`, which a module doesn't have.
    banner: {
      js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);',
    },
    logLevel: "silent",
  });
  const text = outputFiles.map((file) => file.text).join("");
  return { file: { name: `${name}.mjs`, text }, sources: Object.keys(metafile.inputs) };
}
