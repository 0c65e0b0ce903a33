/**
 * Bundles the page in memory: one HTML file, one script, one style sheet, one icon, and the part of the script that only
 * signing in needs; scripts and style sheet are named by their content so that a new version never meets an old one.
 * Takes a fraction of a second; whoever serves the page builds it at start.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

type PageFile = { readonly body: Uint8Array; readonly type: string };

/** By URL path. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const here = fileURLToPath(new URL(".", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * The files of the page by their URL path (`/index.html`, `/assets/...`). Throws when the source does not compile.
 */
export async function buildPage(): Promise<PageFiles> {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: ["main.tsx", "style.css"],
    entryNames: "assets/[name]-[hash]",
    chunkNames: "assets/[name]-[hash]",
    splitting: true,
    outdir: "/",
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    logLevel: "silent",
  });
  const files = new Map<string, PageFile>();
  let html = await readFile(`${here}index.html`, "utf8");
  for (const { path, contents } of outputFiles) {
    const extension = path.slice(path.lastIndexOf("."));
    files.set(path, { body: contents, type: types[extension] ?? "application/octet-stream" });
    if (path.startsWith("/assets/main-")) html = html.replace("%SCRIPT%", path);
    if (extension === ".css") html = html.replace("%STYLE%", path);
  }
  files.set("/assets/icon.svg", { body: await readFile(`${here}icon.svg`), type: "image/svg+xml" });
  files.set("/index.html", { body: new TextEncoder().encode(html), type: "text/html; charset=utf-8" });
  return files;
}

/** The page as it is stored for the function that serves it: bodies in base64, by URL path. */
export type StoredPage = Readonly<Record<string, { readonly type: string; readonly body: string }>>;

/** The built page in that form. */
export const storedPage = async (): Promise<StoredPage> =>
  Object.fromEntries(
    [...(await buildPage())].map(([path, { type, body }]) => [
      path,
      { type, body: Buffer.from(body).toString("base64") },
    ]),
  );
