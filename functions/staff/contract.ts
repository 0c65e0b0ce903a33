/**
 * The JSON API as programs rely on it: the schemas here are what the server answers, what `/api/openapi.json` says and
 * what the page is typed by. Times are RFC 3339 in UTC, dates are local to Europe/Copenhagen, errors follow RFC 9457.
 * Fields may be added; none changes its meaning or goes.
 */
import { z } from "zod";
import { logActs } from "../cases/caseLog.ts";
import { requestKinds, statuses } from "../cases/model.ts";
import { longestNote } from "../cases/notes.ts";
import { categories } from "../scrub/categories.ts";

export const roles = ["supporter", "officer"] as const;
export type Role = (typeof roles)[number];

/** Who is signed in, and what the role lets them see. */
export const me = z.object({ name: z.string(), role: z.enum(roles) });
export type Me = z.infer<typeof me>;

const notices = ["none", "due", "claimed", "sent", "limited"] as const;

/** Supporters read `sensitive` for every category whose name would disclose; the officer reads the category. */
const label = z.enum([...categories, "sensitive"]);

const counts = z.record(z.string(), z.int().positive()).describe("how many removals, by category");

const heldAs = z.object({ reason: z.string(), sentence: z.string() });

const removed = z.object({
  category: label,
  where: z.string(),
  start: z.int().nonnegative().describe("UTF-16 offset in the sanitized string, half-open; 0 in a picture"),
  end: z.int().nonnegative(),
  letter: z.string().optional(),
  detector: z.string().optional().describe("for the officer"),
  confidence: z.number().optional().describe("for the officer"),
});

const attachment = z.object({
  filename: z.string(),
  contentType: z.string(),
  status: z
    .enum(["scrubbed", "withheld", "redrawn"])
    .describe(
      "redrawn: a picture, to be had from the address of the attachment, in which what was found is black",
    ),
  text: z.string().optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  unread: z
    .int()
    .nonnegative()
    .optional()
    .describe("places of a picture that are black since they could not be read"),
  reason: z.string().optional(),
  sentence: z.string().optional(),
});

const event = z.object({
  kind: z.enum(["bounce", "auto-reply", "read-receipt"]),
  at: z.iso.datetime(),
});

const message = z.object({
  id: z.string(),
  receivedAt: z.iso.datetime(),
  deleteOn: z.iso.date(),
  from: z.object({ name: z.string(), email: z.string() }).nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  removed: z.array(removed),
  attachments: z.array(attachment),
  copies: z.int().nonnegative().describe("how often the same mail came once more"),
  events: z
    .array(event)
    .describe(
      "what machines told about our mail to the sender: undeliverable, answered by a machine, opened",
    ),
  notice: z.enum(notices).describe("was the sender told that the mail arrived and what was removed"),
  mentions: z
    .string()
    .optional()
    .describe("id of another case that the mail refers to, but whose sender may not join it"),
  held: heldAs.optional(),
  statements: z
    .array(z.object({ at: z.iso.datetime(), text: z.string() }))
    .optional()
    .describe("what the person has had added to it"),
  corrections: z.int().nonnegative().describe("how many there are; for If-Match of the next one"),
});

const logEntry = z.object({
  at: z.iso.datetime(),
  event: z.enum(["received", "notice", "staff"]),
  message: z.string().optional().describe("of what was received or told"),
  who: z.string().optional().describe("of what staff did"),
  act: z.enum(logActs).optional(),
});

const restricted = z
  .literal(true)
  .describe("a person has had the processing restricted: to a supporter nothing but the number is shown");

const requests = z
  .array(z.enum(requestKinds))
  .describe("what the mails seem to ask for of the rights of data subjects: a mark for people, no decision");

export const caseRow = z.object({
  id: z.string(),
  number: z.string().describe("six letters and digits, spoken in two threes"),
  subject: z.string().nullable().describe("null when the mail is held"),
  preview: z.string(),
  status: z.enum(statuses),
  contact: z.object({ name: z.string(), email: z.string() }).nullable(),
  removed: counts,
  attachments: z.int().nonnegative(),
  withheld: z.int().nonnegative(),
  receivedAt: z.iso.datetime(),
  deleteOn: z.iso.date(),
  hold: z.string().optional(),
  assignee: z.string().nullable(),
  restricted: restricted.optional(),
  requests: requests.optional(),
});
export type CaseRow = z.infer<typeof caseRow>;

export const caseList = z.object({ cases: z.array(caseRow), next: z.string().optional() });
export type CaseList = z.infer<typeof caseList>;

export type LogAct = (typeof logActs)[number];

export const note = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  who: z.string(),
  text: z.string(),
  removed: z.array(removed),
});
export type NoteView = z.infer<typeof note>;

/** What staff decide of a case. Only what is named changes. */
export const caseChange = z.strictObject({
  status: z.enum(["open", "waiting", "closed"]).optional(),
  assignee: z.enum(["me", "nobody"]).optional(),
});
export type CaseChange = z.infer<typeof caseChange>;

/** The answer to a change: what stands now, and the version to make the next change from. */
export const handled = z.object({
  status: z.enum(statuses),
  assignee: z.string().nullable(),
  version: z.string(),
});

export type HandledView = z.infer<typeof handled>;

export const newNote = z.strictObject({ text: z.string().trim().min(1).max(longestNote) });

export const caseView = z.object({
  id: z.string(),
  number: z.string(),
  subject: z.string().nullable(),
  status: z.enum(statuses),
  contact: z.object({ name: z.string(), email: z.string(), phones: z.array(z.string()) }).nullable(),
  removed: counts,
  receivedAt: z.iso.datetime(),
  deleteOn: z.iso.date(),
  deleteBecause: z.string().describe("the retention rule, e.g. `general P1Y`"),
  hold: z.string().optional(),
  assignee: z.string().nullable(),
  restricted: restricted.optional(),
  requests: requests.optional(),
  version: z.string().describe("for If-Match: changes with status and assignee"),
  messages: z.array(message),
  notes: z.array(note).describe("oldest first"),
  log: z.array(logEntry),
});
export type CaseView = z.infer<typeof caseView>;
export type MessageView = z.infer<typeof message>;
export type RemovedView = z.infer<typeof removed>;

export const listQuery = z.strictObject({
  status: z.enum(statuses).optional(),
  category: label.optional(),
  request: z
    .enum(requestKinds)
    .optional()
    .describe("cases with a mail that looks like such a request of a data subject"),
  contact: z
    .email({ pattern: z.regexes.unicodeEmail })
    .optional()
    .describe("the whole address of the sender"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});
export type ListQuery = z.infer<typeof listQuery>;

/** RFC 9457. `gone` cases say when and by which rule they were deleted. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  deletedOn: z.iso.date().optional(),
  rule: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
