/**
 * How much of a mail is read before it is held instead. The figures bound time and memory for any bytes a stranger
 * can send: everything that reads a mail is linear in what these limits let through.
 */
import type { Limits } from "./types.ts";

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

export const defaultLimits: Limits = {
  mailBytes: 40 * megabyte,
  headerBytes: 256 * kilobyte,
  addressesPerHeader: 200,
  depth: 20,
  parts: 500,
  textBytes: 10 * megabyte,
};
