/**
 * How the officer's routes speak HTTP: who is let in, what is taken, and how the end of a story becomes an answer. Changes
 * are made from a version that was seen (If-Match) and are JSON, so that no form of another site can send one.
 */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import type { z } from "zod";
import { isOver } from "../cases/entries.ts";
import type { Entry, Register } from "../cases/ports.ts";
import { localDate } from "../cases/retention.ts";
import type { Ended, Officer, RightsDeps } from "../rights/deps.ts";
import { openCursor, sealCursor } from "./cursor.ts";
import type { Staff } from "./deps.ts";
import { refuse, refuseUnlogged } from "./problems.ts";
import { entryIdPattern } from "./rightsContract.ts";

export type Env = { readonly Variables: { readonly staff: Staff; readonly officer: Officer } };

/** A package's ranges are the longest thing that is ever sent. */
const mostBytes = 1_000_000;

export const badCursor = 'This "cursor" was not given by this list. Start again without it.';
export const sayVersion = 'Say by If-Match which version you saw, e.g. If-Match: "3".';

export const isEntryId = (id: string): boolean => new RegExp(entryIdPattern).test(id);

/** Before anything is looked up: a supporter does not learn even whether there is a request. */
export const officersOnly: MiddlewareHandler<Env> = async (c, next) => {
  const { name, role } = c.get("staff");
  if (role !== "officer") return refuse(c, 403, "Only the officer may do this.");
  c.set("officer", { name, role });
  return next();
};

/** Browsers send JSON to another origin only after asking for it, and this API never says yes. */
export const jsonOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method !== "POST") return next();
  if (!/^application\/json(?:;|$)/i.test(c.req.header("Content-Type") ?? ""))
    return refuse(c, 415, "Send JSON, with Content-Type: application/json.");
  return limited(c, next);
};
const limited = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => refuse(c, 413, "This is more than can be taken at once. Send less."),
});

/** What is wrong is named by its place, never repeated: it may be a person's address. */
export function body<T extends z.ZodType>(schema: T) {
  return validator("json", (given, c) => {
    const parsed = schema.safeParse(given);
    return parsed.success ? (parsed.data as z.output<T>) : refuse(c, 400, sentenceFor(parsed.error));
  });
}

export function query<T extends z.ZodType>(schema: T) {
  return validator("query", (given, c) => {
    const parsed = schema.safeParse(given);
    return parsed.success ? (parsed.data as z.output<T>) : refuse(c, 400, sentenceFor(parsed.error));
  });
}

const sentenceFor = (error: z.ZodError): string => {
  const place = error.issues[0]?.path.join(".") ?? "";
  return place === ""
    ? "This is not of the form that /api/openapi.json describes."
    : `"${place}" is missing or not of the form that /api/openapi.json describes.`;
};

export function answer<T, R extends Response>(c: Context, ended: Ended<T>, show: (value: T) => R) {
  switch (ended.outcome) {
    case "done":
      return show(ended.value);
    case "refused":
      return refuse(c, 409, ended.sentence);
    case "changed":
      return refuse(c, 412, "This was changed since you looked. Look again, then decide.");
    case "unlogged":
      return refuseUnlogged(c);
    case "unknown":
      return refuse(c, 404, "There is no such thing (any more).");
  }
}

/** The version in If-Match; null when it names none. */
export function versionIn(c: Context): number | null {
  const version = /^"?(\d{1,9})"?$/.exec(c.req.header("If-Match") ?? "")?.[1];
  return version === undefined ? null : Number(version);
}

export function seenIn(c: Context): { readonly id: string; readonly version: number } | null {
  const version = versionIn(c);
  return version === null ? null : { id: c.req.param("id") ?? "", version };
}

/** A page of a register without what is over; null for a cursor that is not of it. */
export async function listed<T>(
  { digest, now }: RightsDeps,
  name: string,
  register: Register<T>,
  cursor: string | undefined,
): Promise<{ readonly items: readonly Entry<T>[]; readonly next?: string } | null> {
  const from = cursor === undefined ? undefined : openCursor(digest, name, cursor);
  if (from === null) return null;
  const today = localDate(now());
  const page = await register.list(from);
  return {
    items: page.items.filter((entry) => !isOver(entry, today)),
    ...(page.next === undefined ? {} : { next: sealCursor(digest, name, page.next) }),
  };
}
