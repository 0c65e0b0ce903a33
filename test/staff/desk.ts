/**
 * A staff desk over real stores in memory: mails are put straight into the stores as intake would leave them, so that
 * these tests speak of reading alone. `{national-id A}` in a text stands for a removal of that category and letter.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseIdOf, contactKey, messageKey } from "../../functions/cases/keys.ts";
import type { Attachment, Body, CaseId, Message, Removed, Status } from "../../functions/cases/model.ts";
import { retentionOf } from "../../functions/cases/retention.ts";
import { summarize } from "../../functions/intake/summary.ts";
import type { HeldReason } from "../../functions/mail/types.ts";
import { type Category, categories, isDisclosing, publicLabel } from "../../functions/scrub/categories.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { newName } from "../../functions/shared/random.ts";
import { scrubText } from "../../functions/shared/scrubText.ts";
import { createStaffApi } from "../../functions/staff/api.ts";
import type { Role } from "../../functions/staff/contract.ts";
import type { Staff, StaffDeps } from "../../functions/staff/deps.ts";
import { openStores } from "../../functions/stores/sqlite/stores.ts";
import { assembleRights } from "../../local/assemble.ts";
import { policyText } from "../policyText.ts";

export type Mail = {
  /** Any unique word; the first mail of a case names it. */
  readonly id: string;
  /** Joins the case of this mail instead of beginning one. */
  readonly joins?: string;
  readonly at?: string;
  readonly status?: Status;
  readonly from?: { readonly name: string; readonly email: string; readonly phones?: readonly string[] };
  readonly subject?: string;
  readonly text?: string;
  readonly attachments?: readonly Attachment[];
  readonly held?: HeldReason;
  readonly notice?: Message["notice"];
  readonly copies?: number;
  readonly events?: Message["events"];
  readonly hold?: string;
  /** The first mail of another case that this one refers to. */
  readonly mentions?: string;
};

const theirPolicy = parsePolicy(policyText);

const anna = { name: "Anna Berg", email: "anna.berg@example.org" };

export type Desk = ReturnType<typeof createDesk>;

/** @param change what this desk does differently, e.g. a read log that fails */
export function createDesk(change: Partial<StaffDeps> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  const stores = openStores(folder, { database: ":memory:" });
  const digest = createDigest(new Uint8Array(32).fill(7));
  let clock = "2026-11-24T10:00:00.000Z";
  const deps: StaffDeps = {
    ...stores,
    notes: stores.register("notes"),
    caseLog: stores.register("caseLog"),
    logFor: theirPolicy.retention.log,
    retention: theirPolicy.retention,
    scrub: scrubText(theirPolicy.scrub),
    rights: assembleRights(stores, theirPolicy, () => clock),
    newName,
    digest,
    now: () => clock,
    log: () => {},
    identify: (request) => userOf(request.headers.get("X-Local-User")),
    ...change,
  };
  const api = createStaffApi(deps);
  const keyOf = (id: string) => messageKey(digest, id);
  const caseOf = (id: string): CaseId => caseIdOf(digest, keyOf(id));

  return {
    stores,
    digest,
    api,
    keyOf,
    caseOf,
    /** Moves the clock of the desk. */
    at(instant: string) {
      clock = instant;
    },
    /** Leaves a mail in the stores; gives the id of its case. */
    async receive(mail: Mail): Promise<CaseId> {
      const { at = "2026-11-20T09:00:00.000Z", status = mail.held ? "held" : "open" } = mail;
      const key = keyOf(mail.id);
      const caseId = caseOf(mail.joins ?? mail.id);
      const body = mail.held === undefined ? bodyOf(mail) : null;
      if (body !== null) await stores.bodies.put(key, "one", body);
      await stores.cases.upsert({ id: caseId, status, assignee: null, latestAt: at }, false);
      await stores.messages.commitOnce({
        state: "live",
        schema: 1,
        key,
        caseId,
        receivedAt: at,
        retention: retentionOf(at, status === "spam" ? "spam" : "general", theirPolicy),
        attempt: body === null ? null : "one",
        beingRead: false,
        held: mail.held ?? null,
        summary: body === null ? null : summarize(body),
        contactKey: body?.contact.email ? contactKey(digest, body.contact.email) : null,
        messageIdKey: null,
        copies: Array.from({ length: mail.copies ?? 0 }, (_, copy) => keyOf(`${mail.id} copy ${copy}`)),
        events: mail.events ?? [],
        automated: false,
        mentions: mail.mentions === undefined ? null : caseOf(mail.mentions),
        notice: mail.notice ?? "sent",
        noticeAt: mail.notice === "sent" ? at : null,
        noticeTo: null,
        holds: mail.hold === undefined ? [] : [mail.hold],
        erasure: null,
        policyVersion: "test",
        engineVersion: "test",
      });
      return caseId;
    },
    /** Cleanup reached this mail: a tombstone stands where it was. */
    async bury(id: string, deletedOn: string, joins = id) {
      const rule = "general P1Y";
      const expiresOn = "2099-01-01";
      const key = keyOf(id);
      await stores.messages.bury({
        state: "deleted",
        schema: 1,
        key,
        caseId: caseOf(joins),
        deletedOn,
        rule,
        expiresOn,
      });
      await stores.bodies.delete(key, "one");
    },
    /** A change, as the page asks for it. */
    async change(
      method: "PATCH" | "POST",
      path: string,
      body: unknown,
      headers: Readonly<Record<string, string>> = {},
      role: Role | "nobody" = "supporter",
    ) {
      const response = await api.request(path, {
        method,
        headers: { "X-Local-User": role, "Content-Type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
    /** An answer of the API, to a supporter unless said otherwise; "nobody" is not signed in. */
    async ask(path: string, role: Role | "nobody" = "supporter") {
      const response = await api.request(path, { headers: { "X-Local-User": role } });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    close() {
      stores.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const userOf = (named: string | null): Staff | null =>
  named === "supporter" || named === "officer" ? { name: named, role: named } : null;

function bodyOf({ from = anna, subject = "A question", text = "Hello.", attachments = [] }: Mail): Body {
  const removed: Removed[] = [];
  const unmark = (marked: string, where: string): string => {
    let plain = "";
    for (const part of marked.split(/(\{[a-z-]+(?: [A-Z])?\})/)) {
      const [category, letter] = part.slice(1, -1).split(" ");
      const known = part.startsWith("{") ? categories.find((each) => each === category) : undefined;
      const start = plain.length;
      plain += known === undefined ? part : labelOf(known, letter);
      if (known !== undefined) {
        const told = letter === undefined ? {} : { letter };
        removed.push({
          category: known,
          detector: `${known}-test`,
          confidence: 0.9,
          start,
          end: plain.length,
          where,
          ...told,
        });
      }
    }
    return plain;
  };
  return {
    subject: unmark(subject, "subject"),
    text: unmark(text, "text"),
    contact: { name: unmark(from.name, "contact.name"), email: from.email, phones: from.phones ?? [] },
    attachments: attachments.map((attachment, at) => {
      const filename = unmark(attachment.filename, `attachments[${at}].filename`);
      return attachment.status === "scrubbed"
        ? { ...attachment, filename, text: unmark(attachment.text, `attachments[${at}]`) }
        : { ...attachment, filename };
    }),
    removed,
  };
}

const labelOf = (category: Category, letter: string | undefined): string =>
  isDisclosing(category) || letter === undefined ? `[${publicLabel(category)}]` : `[${category} ${letter}]`;
