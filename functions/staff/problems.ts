/**
 * What goes wrong, said as RFC 9457 asks: a sentence for people, a status for programs, and for a deleted case the day
 * and the rule. No problem ever carries what was asked for or what an exception said: both may hold mail content.
 */
import type { Context } from "hono";
import type { Gone } from "./case.ts";
import type { Problem } from "./contract.ts";

/** Titles are those of RFC 9110 where the type is `about:blank` (RFC 9457, 4.2.1). */
const titles = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  428: "Precondition Required",
  500: "Internal Server Error",
} as const;

/** An answer of one of these statuses with a sentence of ours. */
export const refuse = <S extends keyof typeof titles>(c: Context, status: S, detail: string) =>
  answer(c, status, { type: "about:blank", title: titles[status], status, detail });

export const refuseUnlogged = (c: Context) =>
  answer(c, 503, {
    type: "/problems/reading-not-logged",
    title: "Reading could not be logged",
    status: 503,
    detail: "A case is shown only when the read log has taken the reading. Try again in a moment.",
  });

export const refuseGone = (c: Context, { deletedOn, rule }: Gone) =>
  answer(c, 410, {
    type: "/problems/case-deleted",
    title: "Case deleted",
    status: 410,
    detail: `This case was deleted on ${deletedOn} by the rule "${rule}".`,
    deletedOn,
    rule,
  });

const answer = <S extends keyof typeof titles | 410 | 503>(c: Context, status: S, problem: Problem) =>
  c.json(problem, status, { "content-type": "application/problem+json" });
