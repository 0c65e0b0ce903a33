/**
 * What a contact form may send, as JSON or as a form post. Every mistake gets a sentence that names the field, in words
 * that a visitor of the website can act on. Lengths are bounded, since this door is open to everybody.
 */
import { z } from "zod";

/** Of the whole request, in bytes. */
export const mostBytes = 100_000;

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `is longer than ${most} characters`)
    // A line break in a header field would begin another header.
    .refine((text) => !/[\r\n\0]/.test(text), "must be a single line");

const contactForm = z.strictObject({
  name: line(200).default(""),
  email: line(254).pipe(z.email({ pattern: z.regexes.unicodeEmail, error: "is not a mail address" })),
  subject: line(300).default(""),
  message: z.string().trim().min(1, "is empty").max(20_000, "is longer than 20000 characters"),
  /** The same key with the same content is the same submission, however often it is sent. */
  key: line(100).default(""),
  /** A trap: people don't see the field, programs that fill in everything do. */
  website: z.string().max(0, "must stay empty: it is a trap for programs").default(""),
});

export type ContactForm = z.infer<typeof contactForm>;

/**
 * Reads what was posted.
 * @returns the form, or one sentence for each mistake
 */
export function readForm(
  posted: unknown,
): { readonly form: ContactForm } | { readonly mistakes: readonly string[] } {
  const read = contactForm.safeParse(posted);
  if (read.success) return { form: read.data };
  return { mistakes: read.error.issues.map(sentence) };
}

/** Names of fields that are not ours come from the sender, so they are not repeated. */
function sentence({ code, path, message }: z.core.$ZodIssue): string {
  if (code === "unrecognized_keys")
    return "There is a field that this form does not have. It takes name, email, subject, message, key and website.";
  if (path.length === 0) return "The request holds no form.";
  const field = `The field "${path.join(".")}"`;
  if (code !== "invalid_type") return `${field} ${message}.`;
  return message.includes("undefined") ? `${field} is missing.` : `${field} is not text.`;
}
