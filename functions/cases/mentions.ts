/**
 * Where a text speaks of a person: the mail address, the full name, a telephone number. Pure. What is found is proposed
 * to the officer, who takes or leaves each: another person may have the same name.
 */
import type { Body } from "./model.ts";

export type Person = {
  readonly emails: readonly string[];
  /** Full names; one word alone finds too many people. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
};

/** UTF-16 offsets, half-open, in the text that `where` names as in `Removed`. */
export type Range = { readonly where: string; readonly start: number; readonly end: number };

export type Mention = Range & { readonly what: "email" | "name" | "phone" };

/** Every text of a body, by the name of its place. */
export const textsOf = (body: Body): readonly { readonly where: string; readonly text: string }[] => [
  { where: "subject", text: body.subject },
  { where: "text", text: body.text },
  { where: "contact.name", text: body.contact.name },
  { where: "contact.email", text: body.contact.email },
  ...body.contact.phones.map((text, at) => ({ where: `contact.phones[${at}]`, text })),
  ...body.attachments.flatMap((attachment, at) => [
    { where: `attachments[${at}].filename`, text: attachment.filename },
    ...(attachment.status === "scrubbed" ? [{ where: `attachments[${at}]`, text: attachment.text }] : []),
  ]),
];

/** All mentions of a person in a body, in the order of its texts. */
export function mentionsIn(body: Body, person: Person): readonly Mention[] {
  const patterns = patternsFor(person);
  return textsOf(body).flatMap(({ where, text }) =>
    patterns.flatMap(({ what, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        what,
        where,
        start: index,
        end: index + length,
      })),
    ),
  );
}

function patternsFor({ emails, names, phones }: Person) {
  const whole = (inner: string) => new RegExp(`(?<![\\p{L}\\p{N}])${inner}(?![\\p{L}\\p{N}])`, "giu");
  return [
    ...emails
      .map((email) => email.trim())
      .filter((email) => email.includes("@"))
      .map((email) => ({ what: "email" as const, pattern: whole(literal(email)) })),
    ...names
      .map((name) => name.normalize("NFC").trim().split(/\s+/))
      .filter((words) => words.length > 1)
      .map((words) => ({ what: "name" as const, pattern: whole(words.map(literal).join("\\s{1,3}")) })),
    ...phones
      .map((phone) => phone.replace(/\D/g, "").slice(-significantDigits))
      .filter((digits) => digits.length === significantDigits)
      .map((digits) => ({
        what: "phone" as const,
        pattern: new RegExp(`(?<!\\d)(?:\\+\\d{1,3}[ .-]?)?${[...digits].join("[ .-]?")}(?!\\d)`, "gu"),
      })),
  ];
}

/** A Danish number without its country. */
const significantDigits = 8;

const literal = (text: string): string => RegExp.escape(text);
