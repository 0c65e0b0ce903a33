/**
 * The mails that a path names: an .eml file, a folder of them, an mbox, a Maildir, or `-` for one mail on standard
 * input. Mails come one at a time, so that a large mailbox needs no more memory than its largest mail.
 */
import { createReadStream } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { UsageError } from "../local/sentence.ts";

export type SourceMail = { readonly source: string; readonly raw: Uint8Array };

/** @throws UsageError when the path names nothing that can be read */
export async function* mailsOf(path: string): AsyncGenerator<SourceMail> {
  if (path === "-") {
    yield { source: "-", raw: await buffer(process.stdin) };
    return;
  }
  const found = await stat(path).catch(() => {
    throw new UsageError(
      `There is no file or folder at ${path}. Name an .eml file, a folder of them, an mbox, a Maildir, or -.`,
    );
  });
  if (found.isDirectory()) yield* mailsOfFolder(path);
  else if (await isMbox(path)) yield* mailsOfMbox(path);
  else yield { source: path, raw: await spoken(path, readFile(path)) };
}

async function* mailsOfFolder(folder: string): AsyncGenerator<SourceMail> {
  const paths = await filesOf(folder);
  if (paths.length === 0) throw new UsageError(`The folder ${folder} holds no .eml files and is no Maildir.`);
  for (const path of paths) yield { source: path, raw: await spoken(path, readFile(path)) };
}

/**
 * The files of a folder that are mails, in the order of their names. In a Maildir (cr.yp.to/proto/maildir.html) those are
 * all files of `cur` and `new`, and of the folders in it, whose names begin with a full stop; anywhere else, .eml files.
 */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await spoken(folder, readdir(folder, { withFileTypes: true }));
  const folders = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  if (!folders.has("cur") && !folders.has("new"))
    return inFolder(
      folder,
      files.filter((name) => /\.eml$/i.test(name)),
    );
  const found: string[] = [];
  for (const name of ["cur", "new"].filter((each) => folders.has(each))) {
    const inside = join(folder, name);
    found.push(...inFolder(inside, await spoken(inside, readdir(inside))));
  }
  for (const name of [...folders].filter((each) => each.startsWith(".")).sort())
    found.push(...(await filesOf(join(folder, name))));
  return found;
}

const inFolder = (folder: string, names: readonly string[]): string[] =>
  [...names].sort().map((name) => join(folder, name));

/** A file that can't be read is bad input, not a fault. */
const spoken = <T>(path: string, work: Promise<T>): Promise<T> =>
  work.catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} can't be read (${error.code}). Check its rights, or name another path.`);
  });

/** RFC 4155: an mbox begins with a line that begins with "From ", without a colon. */
async function isMbox(path: string): Promise<boolean> {
  const file = await spoken(path, open(path));
  try {
    const { buffer: start, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return start.subarray(0, bytesRead).toString("latin1") === "From ";
  } finally {
    await file.close();
  }
}

/** Splits at "From " lines that follow an empty line, and takes back the ">" that guards such lines in a text. */
async function* mailsOfMbox(path: string): AsyncGenerator<SourceMail> {
  let lines: string[] = [];
  let number = 0;
  const mail = (): SourceMail => {
    number += 1;
    const text = lines.map((line) => line.replace(/^>(>{0,20}From )/, "$1")).join("\n");
    return { source: `${path}#${number}`, raw: Buffer.from(text, "latin1") };
  };
  let afterEmpty = true;
  let inMail = false;
  for await (const line of latin1Lines(path)) {
    if (afterEmpty && line.startsWith("From ")) {
      if (inMail) yield mail();
      inMail = true;
      lines = [];
    } else lines.push(line);
    afterEmpty = line === "" || line === "\r";
  }
  if (inMail) yield mail();
}

/** Lines without their "\n". Latin-1 keeps every byte as it is. */
async function* latin1Lines(path: string): AsyncGenerator<string> {
  let open: string[] = [];
  for await (const chunk of createReadStream(path, "latin1") as AsyncIterable<string>) {
    const [first = "", ...rest] = chunk.split("\n");
    open.push(first);
    for (const next of rest) {
      yield open.join("");
      open = [next];
    }
  }
  yield open.join("");
}
