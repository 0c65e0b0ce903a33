/** A file that was no part of the mail but stood in one, as a leaf that can be given its verdict like all others. */
import type { Leaf } from "./leafText.ts";

export const fileLeaf = (name: string, type: string, bytes: Buffer): Leaf => ({
  headers: [],
  type,
  stray: "",
  children: [],
  body: bytes,
  outside: [],
  header: { charset: "", filename: name, flowed: false, delSp: false, smimeType: "" },
  bytes,
  sound: true,
});
