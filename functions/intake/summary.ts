/** What lists show of a message, derived once from its sanitized body. */
import type { Body, Summary } from "../cases/model.ts";
import type { Category } from "../scrub/categories.ts";

/** UTF-16 units; a line of a list is shorter. */
const previewLength = 200;

/** Everything in the summary comes from the sanitized body, so nothing in it needs scrubbing again. */
export function summarize(body: Body): Summary {
  const removed: Partial<Record<Category, number>> = {};
  for (const { category } of body.removed) removed[category] = (removed[category] ?? 0) + 1;
  return {
    subject: body.subject,
    // A cut may fall between the halves of a surrogate pair; toWellFormed makes that visible instead of invalid.
    preview: body.text
      .slice(0, 4 * previewLength)
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, previewLength)
      .toWellFormed(),
    contact: { name: body.contact.name, email: body.contact.email },
    removed,
    attachments: body.attachments.length,
    withheld: body.attachments.filter(({ status }) => status === "withheld").length,
  };
}
