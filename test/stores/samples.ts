/**
 * Items for the store tests. Each gives a whole item with the fields that a test is about.
 */
import type { Body, CaseHead, Message, Tombstone } from "../../functions/cases/model.ts";
import type { ClosedRun, OutgoingMail, Page, Receipt } from "../../functions/cases/ports.ts";

export const message = (fields: Partial<Message> = {}): Message => ({
  state: "live",
  schema: 1,
  key: "m1",
  caseId: "C1",
  receivedAt: "2026-03-01T09:00:00.000Z",
  retention: {
    class: "general",
    clockStart: "2026-03-01",
    period: "P1Y",
    deleteOn: "2027-03-01",
    policyVersion: "p1",
    changed: null,
  },
  attempt: "a1",
  beingRead: false,
  held: null,
  summary: {
    subject: "Kursus om søvn",
    preview: "Hej, hvornår er \u0000 næste kursus? 🙂",
    contact: { name: "Asta Prøve", email: "asta@example.com" },
    removed: { "national-id": 1 },
    attachments: 0,
    withheld: 0,
  },
  contactKey: "contact-asta",
  messageIdKey: "id-1",
  copies: [],
  events: [],
  automated: false,
  mentions: null,
  notice: "due",
  noticeAt: null,
  noticeTo: null,
  holds: [],
  erasure: null,
  policyVersion: "p1",
  engineVersion: "e1",
  ...fields,
});

export const dueOn = (deleteOn: string, fields: Partial<Message> = {}): Message =>
  message({ ...fields, retention: { ...message().retention, deleteOn } });

export const tombstone = (fields: Partial<Tombstone> = {}): Tombstone => ({
  state: "deleted",
  schema: 1,
  key: "m1",
  caseId: "C1",
  deletedOn: "2027-03-01",
  rule: "general P1Y",
  expiresOn: "2027-03-31",
  ...fields,
});

export const body = (text = "Hej, mit nummer er [national-id A]. \ud800 Æblegrød\u0000"): Body => ({
  subject: "Kursus",
  text,
  contact: { name: "Asta Prøve", email: "asta@example.com", phones: ["+4570101155"] },
  attachments: [{ filename: "brev.txt", contentType: "text/plain", status: "scrubbed", text: "Hej" }],
  removed: [
    {
      category: "national-id",
      detector: "cpr",
      confidence: 0.99,
      start: 19,
      end: 34,
      letter: "A",
      where: "text",
    },
  ],
});

export const head = (fields: Partial<CaseHead> = {}): CaseHead => ({
  id: "C1",
  status: "open",
  assignee: null,
  latestAt: "2026-03-01T09:00:00.000Z",
  ...fields,
});

export const run = (fields: Partial<Receipt> = {}): Receipt => ({
  schema: 1,
  number: 1,
  asOf: "2027-03-01",
  openedAt: "2027-03-01T00:00:01.000Z",
  keys: [],
  closed: null,
  ...fields,
});

export const closed = (fields: Partial<ClosedRun> = {}): ClosedRun => ({
  closedAt: "2027-03-01T00:00:09.000Z",
  deleted: 1,
  stores: { bodies: 1 },
  rules: { "general P1Y": 1 },
  previous: "0".repeat(64),
  hash: "ab".repeat(32),
  signature: "c2lnbmVk",
  ...fields,
});

export const notice = (text = "Vi har modtaget din mail."): OutgoingMail => ({
  to: "asta@example.com",
  from: "support@example.org",
  replyTo: "support+c1@example.org",
  subject: "Modtaget",
  text,
  headers: { "Auto-Submitted": "auto-replied" },
});

/** Reads everything that an iteration gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const read: T[] = [];
  for await (const item of items) read.push(item);
  return read;
}

/** Reads a listing to its end; gives its pages. */
export async function pages<T>(
  list: (next: string | undefined) => Promise<Page<T>>,
): Promise<readonly (readonly T[])[]> {
  const read: (readonly T[])[] = [];
  let next: string | undefined;
  do {
    const page = await list(next);
    read.push(page.items);
    next = page.next;
  } while (next !== undefined);
  return read;
}
