/**
 * A file in, verdicts out: its text or the reason why it is withheld, and the same for every file in it. What a file is
 * its bytes say. It never throws: whatever goes wrong in a reader is the verdict of that file and of no other. Nothing
 * it gives is scrubbed.
 */
import { clean, cleanLine } from "../clean.ts";
import { embedsEncoded, withoutEncodedLinks } from "../embedded.ts";
import type { Leaf } from "../leafText.ts";
import { type Kind, kindOf, type ReadableKind } from "./kinds.ts";
import { readers } from "./readers.ts";
import { readTextFile } from "./text.ts";
import type { FileContent, FileContext, InnerFile, ReadFile, Verdict } from "./types.ts";
import { Withheld } from "./withheld.ts";

/**
 * @param leaf the file as a part of a mail: its bytes unpacked, its name and declared type
 * @param depth 0 for a file of the mail itself, 1 for a file in that
 * @returns the file itself unless it only carries others, then the files in it
 */
export async function readFile(
  leaf: Leaf,
  context: FileContext,
  depth: number,
): Promise<readonly ReadFile[]> {
  let about = { name: leaf.header.filename, contentType: leaf.type };
  context.budget.startFile();
  try {
    const kind = await kindOf(leaf.bytes, about.name, about.contentType, context.budget);
    if (kind === "text")
      return [{ ...about, ...(await readTextFile(leaf, context.budget.limits.textLength)) }];
    if (kind === "picture") return [{ ...about, withheld: "picture", picture: () => leaf.bytes }];
    if (!isReadable(kind)) return [{ ...about, withheld: unread[kind] }];
    const { contentType, read } = readers[kind];
    about = { ...about, contentType };
    return await unfold(await read(leaf.bytes, context, depth), about, context, depth);
  } catch (error) {
    return [{ ...about, withheld: reasonOf(error) }];
  }
}

const unread = { encrypted: "file-encrypted", other: "not-a-text" } as const;
const isReadable = (kind: Exclude<Kind, "text" | "picture">): kind is ReadableKind =>
  Object.hasOwn(readers, kind);

type About = { readonly name: string; readonly contentType: string };

/** The file, if it has a text of its own, and the files in it. */
async function unfold(
  { text, inner }: FileContent,
  about: About,
  context: FileContext,
  depth: number,
): Promise<readonly ReadFile[]> {
  const own = text === null ? [] : [{ ...about, ...verdictOn(text, context.budget.limits.textLength) }];
  if (inner.length === 0) return own;
  try {
    if (depth >= context.budget.limits.depth) throw new Withheld("nested-too-deep");
    context.budget.takeEntries(inner.length);
  } catch (error) {
    // One verdict for all of them: there may be very many.
    const name = text === null ? about.name : `${about.name}/*`;
    return [...own, { name, contentType: about.contentType, withheld: reasonOf(error) }];
  }
  const files: ReadFile[] = own;
  for (const [index, one] of inner.entries()) {
    const name = `${about.name}/${innerName(one.name, about.name, index)}`;
    files.push(...(await readInner(one, { name, contentType: one.contentType }, context, depth + 1)));
  }
  return files;
}

async function readInner(
  inner: InnerFile,
  about: About,
  context: FileContext,
  depth: number,
): Promise<readonly ReadFile[]> {
  if ("text" in inner) return [{ ...about, text: inner.text }];
  if ("withheld" in inner)
    return [{ ...about, withheld: inner.withheld, ...(inner.picture && { picture: inner.picture }) }];
  try {
    context.budget.checkMailTime();
    if ("read" in inner) return await unfold(await inner.read(), about, context, depth);
    return await readFile(asLeaf(inner.open(), about), context, depth);
  } catch (error) {
    return [{ ...about, withheld: reasonOf(error) }];
  }
}

/** The text of a document, or what is wrong with it. */
function verdictOn(text: string, most: number): Verdict {
  const cleaned = withoutEncodedLinks(clean(text));
  if (cleaned.length > most) return { withheld: "attachment-too-long" };
  return embedsEncoded(cleaned) ? { withheld: "attachment-unreadable" } : { text: cleaned };
}

/** Errors of readers and libraries may quote the file: only the reason leaves. */
const reasonOf = (error: unknown) => (error instanceof Withheld ? error.reason : "attachment-unreadable");

function innerName(written: string, outer: string, index: number): string {
  const name = cleanLine(written);
  if (name !== "") return name;
  const packed = /([^/]+)\.(?:t?gz)$/i.exec(outer)?.[1];
  return packed ?? `${index + 1}`;
}

/** A file in a file, as if it were a part of the mail. */
const asLeaf = (bytes: Buffer, { name, contentType }: About): Leaf => ({
  headers: [],
  type: contentType,
  stray: "",
  children: [],
  outside: [],
  body: bytes,
  bytes,
  sound: true,
  header: { charset: "", filename: name, flowed: false, delSp: false, smimeType: "" },
});
