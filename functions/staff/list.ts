/**
 * The list of cases, newest first. Case heads say nothing about content, so a row is made from the messages that may
 * still be read; a case that has none is left out, whatever cleanup has done so far. A page may be short or empty and
 * still have a `next`: only a page without one is the last.
 */
import { contactKey } from "../cases/keys.ts";
import type { CaseHead, LocalDate, Message } from "../cases/model.ts";
import { isVisible, localDate } from "../cases/retention.ts";
import type { Category } from "../scrub/categories.ts";
import type { CaseList, CaseRow, ListQuery } from "./contract.ts";
import { openCursor, sealCursor } from "./cursor.ts";
import type { Staff, StaffDeps } from "./deps.ts";
import { answersTo, type Label } from "./labels.ts";
import { isHidden, type Readable, readableOf, rowOf } from "./row.ts";

/** Store pages read for one answer; a filter that hardly any case meets must not keep a reader waiting for all. */
const pagesPerAnswer = 20;

export type Listed =
  | { readonly outcome: "listed"; readonly list: CaseList }
  | { readonly outcome: "badCursor" };

/** The page of rows that `query` asks for, in the words of the role that reads. */
export async function listCases(deps: StaffDeps, staff: Staff, query: ListQuery): Promise<Listed> {
  const contact = query.contact === undefined ? null : contactKey(deps.digest, query.contact);
  const scope = JSON.stringify([query.status ?? "", query.category ?? "", query.request ?? "", contact]);
  const from = query.cursor === undefined ? undefined : openCursor(deps.digest, scope, query.cursor);
  if (from === null) return { outcome: "badCursor" };
  const list = contact === null ? headsOfFolder(deps, query) : await headsOfContact(deps, query, contact);
  const today = localDate(deps.now());
  const rows: CaseRow[] = [];
  let next = from;
  for (let page = 0; page < pagesPerAnswer && rows.length < query.limit; page++) {
    const heads = await list(query.limit - rows.length, next);
    rows.push(...(await rowsOf(deps, staff, query, heads.items, today)));
    next = heads.next;
    if (next === undefined) break;
  }
  return {
    outcome: "listed",
    list: { cases: rows, ...(next === undefined ? {} : { next: sealCursor(deps.digest, scope, next) }) },
  };
}

type Heads = (
  limit: number,
  from: string | undefined,
) => Promise<{ readonly items: readonly CaseHead[]; readonly next?: string }>;

const headsOfFolder =
  (deps: StaffDeps, { status }: ListQuery): Heads =>
  (limit, from) =>
    deps.cases.list({
      limit,
      ...(status === undefined ? {} : { status }),
      ...(from === undefined ? {} : { next: from }),
    });

/** One person's cases are few: all are read and sorted here, and a position is the place of the last one shown. */
async function headsOfContact(deps: StaffDeps, query: ListQuery, contact: string): Promise<Heads> {
  const heads = await everyHeadOf(deps, contact);
  const places = heads
    .filter(({ status }) => query.status === undefined || status === query.status)
    .map((head) => ({ head, place: `${head.latestAt} ${head.id}` }))
    .toSorted((a, b) => (a.place < b.place ? 1 : -1));
  return async (limit, from) => {
    const left = places.filter(({ place }) => from === undefined || place < from);
    const page = left.slice(0, limit);
    const last = left.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ head }) => head),
      ...(last === undefined ? {} : { next: last.place }),
    };
  };
}

async function everyHeadOf(deps: StaffDeps, contact: string): Promise<CaseHead[]> {
  const ids = new Set<string>();
  const today = localDate(deps.now());
  let next: string | undefined;
  do {
    const page = await deps.messages.ofContact(contact, next);
    for (const message of page.items) if (isVisible(message, today)) ids.add(message.caseId);
    next = page.next;
  } while (next !== undefined);
  const heads = await Promise.all([...ids].map((id) => deps.cases.get(id)));
  return heads.filter((head) => head !== null);
}

async function rowsOf(
  deps: StaffDeps,
  staff: Staff,
  query: ListQuery,
  heads: readonly CaseHead[],
  today: LocalDate,
): Promise<CaseRow[]> {
  const inFolder = heads.filter(({ status }) => query.status !== undefined || status !== "spam");
  const rows = await Promise.all(
    inFolder.map(async (head) => {
      const messages = readableOf(await deps.messages.ofCase(head.id), today);
      if (messages === null || !hasRemoved(messages, query.category)) return null;
      if (!asksFor(messages, query.request)) return null;
      // To filter what is hidden would tell what is in it.
      const filtered = query.category !== undefined || query.request !== undefined;
      if (filtered && isHidden(messages, staff.role)) return null;
      return rowOf(head, messages, staff.role);
    }),
  );
  return rows.filter((row) => row !== null);
}

const hasRemoved = (messages: Readable, label: Label | undefined): boolean =>
  label === undefined ||
  messages.some((message) => categoriesOf(message).some((each) => answersTo(label, each)));

const asksFor = (messages: Readable, kind: ListQuery["request"]): boolean =>
  kind === undefined || messages.some(({ summary }) => summary?.requests?.includes(kind));

const categoriesOf = ({ summary }: Message): Category[] => Object.keys(summary?.removed ?? {}) as Category[];
