/**
 * ZIP and GZ: what is in them becomes files of their own. The number of entries is asked for before any is unpacked,
 * and each is unpacked when its turn comes, so no two of them are in memory at a time.
 */
import { decodeKnown } from "../charset.ts";
import { cleanLine } from "../clean.ts";
import { decodeCharset } from "../parser.ts";
import type { FileReader } from "./types.ts";
import { inflate } from "./unpack.ts";
import { readZip, type ZipEntry } from "./zip.ts";

export const zipReader: FileReader = {
  contentType: "application/zip",
  read: async (bytes, { budget }) => {
    const entries = readZip(bytes, budget, 2 * budget.limits.entries).filter(isFile);
    const inner = [];
    for (const entry of entries) {
      inner.push({ name: await nameOf(entry), contentType: "application/octet-stream", open: entry.open });
    }
    return { text: inner.length === 0 ? "" : null, inner };
  },
};

export const gzipReader: FileReader = {
  contentType: "application/gzip",
  read: async (bytes, { budget }) => ({
    text: null,
    inner: [
      { name: "", contentType: "application/octet-stream", open: () => inflate(bytes, "gzip", budget) },
    ],
  }),
};

/** What macOS adds beside each file says nothing that the file does not. */
const isFile = ({ isFolder, rawName }: ZipEntry): boolean =>
  !isFolder && !/^__MACOSX\/|(?:^|\/)\.DS_Store$/.test(rawName.toString("latin1"));

/** Programs that don't say UTF-8 write names in the page of DOS, which has Danish letters since 850. */
async function nameOf({ rawName, isUtf8 }: ZipEntry): Promise<string> {
  const utf8 = decodeKnown(rawName, "utf-8") ?? "";
  const isPlain = isUtf8 || !utf8.includes("\ufffd") ? Buffer.from(utf8).equals(rawName) : false;
  return cleanLine(isPlain ? utf8 : await decodeCharset(rawName, "cp850")).replaceAll("\\", "/");
}
