/** What lists show of a message, derived once from its sanitized body. */
import type { Body, Summary } from "../cases/model.ts";
import { requestsIn } from "../cases/requestMark.ts";
import type { Category } from "../scrub/categories.ts";

/**
 * UTF-16 units. A summary is part of the message item, which may not grow with the mail (a DynamoDB item ends at 400 kB);
 * a line of a list shows less anyway, and the body has it all.
 */
const longest = { subject: 300, preview: 200, name: 200, email: 320 } as const;

/** Everything in the summary comes from the sanitized body, so nothing in it needs scrubbing again. */
export function summarize(body: Body): Summary {
  const removed: Partial<Record<Category, number>> = {};
  for (const { category } of body.removed) removed[category] = (removed[category] ?? 0) + 1;
  const { name, email } = body.contact;
  const requests = requestsIn(body.subject, body.text);
  return {
    subject: cut(body.subject, longest.subject),
    preview: cut(
      body.text
        .slice(0, 4 * longest.preview)
        .replace(/\s+/g, " ")
        .trim(),
      longest.preview,
    ),
    contact: { name: cut(name, longest.name), email: cut(email, longest.email) },
    removed,
    attachments: body.attachments.length,
    withheld: body.attachments.filter(({ status }) => status === "withheld").length,
    ...(requests.length > 0 && { requests }),
  };
}

/** A cut may fall between the halves of a surrogate pair; toWellFormed makes that visible instead of invalid. */
const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed();
