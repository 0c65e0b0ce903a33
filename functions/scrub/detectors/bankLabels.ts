/**
 * Registration and account numbers behind the labels of people, forms and programs: "regNo":"5479", reg_nr=5479,
 * "r.nr. 5479 k.nr. 1048823", "registreringsnummeret i Sydbank er 7990". A label of one half counts only with the other
 * half near by, since "reg." is a car and "konto" a customer's login as well.
 */
import type { Hit } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";

/** What may stand between a label and its number: marks of a form or a program, and a few words. */
const link =
  "[\"'\\])]{0,2}[ .]{0,2}(?:[:=#>-]{1,2}[ ]{0,2})?(?:\\n[ \\t>]{0,4})?(?:(?:er|is|står|hedder|var|lyder|uændret|unchanged|stadig|nu|nummer|nr\\.?|no\\.?|(?:i|hos|på|for|til|at|with) [a-zæøåö&]{2,14}(?: bank)?)[ :]{1,2}){0,4}[\"'(]?";

const registration = new RegExp(
  `(?<![a-zæøå])(?:r\\.? ?nr|reg(?:istrerings?|istration)?[ ._-]{0,2}-?(?:nr|nummer(?:et)?|numret|no|number|num|kode)?|bank ?kode)${link}([0-9]{4}|[0-9](?: [0-9]){3})(?![0-9]|[.,/:][0-9])`,
  "g",
);
const account = new RegExp(
  `(?<![a-zæøå])(?:k\\.? ?nr|kto|(?:bank|løn|nem|giro|budget|privat|opsparings)?konto(?:en|s)?[ ._-]{0,2}-?(?:nr|nummer(?:et)?|numret|no|number)?|(?:bank[ _-]?)?acc(?:oun)?t[ ._-]{0,2}(?:nr|no|number|num|#)?|bban)${link}([0-9](?:[ .-]{0,2}[0-9]){5,13})(?![0-9]|[.,/:-][0-9])`,
  "g",
);
/** The two letters of a form: "R: 5479 K: 0001048823". */
const letters =
  /(?<![a-zæøå])r[:. ]{1,2}([0-9]{4})[,;]? {1,2}k[:. ]{1,2}([0-9](?:[ .-]?[0-9]){5,9})(?![0-9])/g;

/** How far apart the two halves may stand. */
const near = 120;

/** Both halves where both are called so; a whole number (fourteen digits) where it is called an account. */
export function accountsByLabel(view: View): Hit[] {
  const halves = found(view, registration);
  const numbers = found(view, account);
  const paired = (one: Hit, others: readonly Hit[]): boolean =>
    others.some((other) => other.start !== one.start && Math.abs(other.start - one.start) < near);
  return [
    ...halves.filter((one) => paired(one, numbers)),
    ...numbers.filter((one) => paired(one, halves)),
    ...pairs(view),
  ];
}

const found = (view: View, pattern: RegExp): Hit[] =>
  Array.from(matchesIn(view, pattern), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? "").length, end, confidence: 0.97 };
  });

const pairs = (view: View): Hit[] =>
  Array.from(matchesIn(view, letters)).flatMap((match) => {
    const [written, first = "", second = ""] = match;
    const start = match.index + written.indexOf(first);
    const end = match.index + written.length;
    return [
      { start, end: start + first.length, confidence: 0.85 },
      { start: end - second.length, end, confidence: 0.85 },
    ];
  });
