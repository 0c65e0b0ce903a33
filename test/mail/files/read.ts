/** Shorthands: a file as a mail would bring it, and its verdicts by name. */

import { createBudget, defaultFileLimits, type FileLimits } from "../../../functions/mail/files/budget.ts";
import { readFile } from "../../../functions/mail/files/readFile.ts";
import type { Files, ReadFile } from "../../../functions/mail/files/types.ts";
import { readMail } from "../../../functions/mail/readMail.ts";

export async function readAll(
  bytes: Uint8Array,
  name: string,
  limits: Partial<FileLimits> = {},
): Promise<readonly ReadFile[]> {
  const body = Buffer.from(bytes);
  const header = { charset: "", filename: name, flowed: false, delSp: false, smimeType: "" };
  const part = { headers: [], type: "application/octet-stream", stray: "", children: [], outside: [] };
  const files: Files = {
    budget: createBudget({ ...defaultFileLimits, ...limits }),
    depth: 0,
    readMail: (inner) => readMail(inner),
  };
  return readFile({ ...part, body, bytes: body, sound: true, header }, files, 0);
}

/** The text of the first verdict, or its reason in angle brackets. */
export async function readOne(
  bytes: Uint8Array,
  name: string,
  limits: Partial<FileLimits> = {},
): Promise<string> {
  const [first] = await readAll(bytes, name, limits);
  return first === undefined ? "" : "text" in first ? first.text : `<${first.withheld}>`;
}
