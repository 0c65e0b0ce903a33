/**
 * Years of an inbox, made up by fast-check: mails, holds, erasures, stricter policies, cleanups that are cut off at any
 * call of any port, days without a run, redeliveries, backups and restores. After every step what the API shows and what
 * the stores hold is compared with what was promised, which is reckoned here by other means than in the product.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { keepForBookkeeping } from "../../functions/cases/bookkeeping.ts";
import { everyItem } from "../../functions/cases/everyItem.ts";
import { contactKey, messageKey } from "../../functions/cases/keys.ts";
import type { LocalDate, Message, MessageKey, Tombstone } from "../../functions/cases/model.ts";
import { endHold, placeHold } from "../../functions/cases/placeHold.ts";
import type { HoldScope } from "../../functions/cases/ports.ts";
import { audit } from "../../functions/cleanup/audit.ts";
import { type CleanupDeps, cleanUp } from "../../functions/cleanup/cleanup.ts";
import { foresee } from "../../functions/cleanup/foresee.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { type Policy, parsePolicy } from "../../functions/shared/policy.ts";
import { backUp } from "../../local/backup.ts";
import { putInPlace, restore } from "../../local/restore.ts";
import { upkeep } from "../../local/upkeep.ts";
import { createFaults, faultKinds } from "../faults.ts";
import { orderErasure } from "../orders.ts";
import { policyText } from "../policyText.ts";
import { createWorld, eml } from "../world.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Days on which something about dates is odd, and nights in which the clock is changed. */
const beginnings = [
  "2026-12-30T22:30:00Z",
  "2027-03-27T22:30:00Z",
  "2027-10-30T21:30:00Z",
  "2028-02-28T22:30:00Z",
  "2027-02-27T12:00:00Z",
];

const people = ["asta", "bo", "cy"] as const;
const policies: readonly Policy[] = ["P1Y", "P9M", "P100D"].map((period) =>
  parsePolicy(policyText.replace("general: P1Y", `general: ${period}`)),
);

const any = fc.nat(999);
const step = (longest: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ do: fc.constant("receive" as const), who: any }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("pass" as const), hours: fc.integer({ min: 1, max: 30 }) }),
    },
    {
      weight: longest > 1 ? 3 : 0,
      arbitrary: fc.record({ do: fc.constant("jump" as const), days: fc.integer({ min: 1, max: longest }) }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("cleanup" as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("crash" as const),
        call: fc.nat(60),
        kind: fc.constantFrom(...faultKinds),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("hold" as const),
        of: any,
        scope: fc.constantFrom("message", "case", "contact"),
        days: fc.option(fc.integer({ min: 1, max: 500 })),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("end" as const), of: any }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("erase" as const), of: any }) },
    {
      // Not between a backup and its restore: the journal does not know of it, so a restore forgets it (README).
      weight: longest > 1 ? 1 : 0,
      arbitrary: fc.record({ do: fc.constant("bookkeeping" as const), of: any }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("policy" as const), of: any }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("redeliver" as const), of: any }) },
  );
type Small = ReturnType<typeof step> extends fc.Arbitrary<infer T> ? T : never;

/** A backup, what happens in the days after it, and a restore. */
const disaster = fc.record({
  do: fc.constant("disaster" as const),
  meanwhile: fc.array(step(1), { minLength: 1, maxLength: 8, size: "max" }),
});
type Step = Small | { readonly do: "disaster"; readonly meanwhile: readonly Small[] };

/** A beginning and what happens from then on. */
export const years = fc.record({
  begins: fc.constantFrom(...beginnings),
  steps: fc.array(fc.oneof({ weight: 12, arbitrary: step(400) }, { weight: 1, arbitrary: disaster }), {
    minLength: 5,
    maxLength: 30,
    size: "max",
  }),
});

type Mail = {
  readonly sesId: string;
  readonly key: MessageKey;
  readonly who: string;
  readonly promised: LocalDate;
};
type Held = {
  readonly id: string;
  readonly keys: Set<MessageKey>;
  readonly of: HoldScope;
  readonly endsOn: LocalDate | null;
};

/** Lives through the steps and then through every day on which something is due. */
export async function live({ begins, steps }: { readonly begins: string; readonly steps: readonly Step[] }) {
  const faults = createFaults();
  let world = await createWorld({ at: begins, onDisk: true, between: faults.between });
  const backups = mkdtempSync(join(tmpdir(), "years-"));
  let policy = policies[0] as Policy;
  let made = 0;
  const mails: Mail[] = [];
  const holds: Held[] = [];
  const gone = new Set<MessageKey>();
  const ordered = new Set<MessageKey>();
  const bookkeeping = new Set<MessageKey>();
  /** As the stores said it last. */
  const days = new Map<MessageKey, LocalDate>();

  const digest = () => createDigest(world.stores.secret);
  const today = () => dayIn(world.now());
  const deps = (): CleanupDeps => ({ ...world.inbox.cleanup, policy });
  const find = (key: MessageKey) => world.stores.messages.find(key);
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];
  const heldNow = () => holds.filter(({ endsOn }) => endsOn === null || endsOn > today());

  async function clean(): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      const before = await foresee(deps(), today());
      const left = (await world.stores.runs.latest())?.closed === null;
      const { receipts } = await upkeep(world.stores, deps(), today());
      if (receipts !== null) {
        const went = receipts.flatMap(({ keys }) => keys).filter((key) => !gone.has(key));
        if (!left) expect(went.toSorted(), "what the dry run named").toEqual(before.keys);
        return check(true);
      }
      // The lease of a run that was cut off has to end first.
      world.pass(16 * 60_000);
    }
    throw new Error("Cleanup never got through.");
  }

  /** @param cleaned nothing has happened since a whole cleanup */
  async function check(cleaned = false): Promise<void> {
    const cases = await world.staff("officer").all();
    const shown = new Set(cases.flatMap(({ messages }) => messages.map(({ id }) => id)));
    const stamps = heldNow();
    for (const { key, promised } of mails) {
      const item = await find(key);
      const where = `${key.slice(0, 6)}, promised for ${promised}, on ${today()}`;
      if (item === null || item.state === "deleted") {
        checkGone(key, item, where);
        expect(shown.has(key), `${where} is shown and gone`).toBe(false);
        continue;
      }
      expect(gone.has(key), `${where} came back`).toBe(false);
      checkDay(item, promised, where);
      const readable = item.state === "live" && item.retention.deleteOn > today();
      expect(shown.has(key), `${where} is shown`).toBe(readable);
      const holding = stamps.filter(({ keys }) => keys.has(key)).map(({ id }) => id);
      expect(item.holds, `${where} carries its holds`).toEqual(expect.arrayContaining(holding));
      if (!cleaned) continue;
      expect(
        item.holds.filter((id) => !stamps.some((hold) => hold.id === id)),
        `${where} carries a hold that has ended`,
      ).toEqual([]);
      expect(item.state, `${where} after a cleanup`).toBe("live");
      // No order reaches bookkeeping material.
      const due = item.retention.deleteOn <= today() || (ordered.has(key) && !bookkeeping.has(key));
      expect(due && item.holds.length === 0, `${where} was left`).toBe(false);
    }
  }

  function checkGone(key: MessageKey, item: Tombstone | null, where: string): void {
    if (!gone.has(key)) {
      const clockStart = days.get(`${key} from`) ?? "";
      const strict = bookkeeping.has(key) ? "9999" : addTo(clockStart, policy.retention.general);
      const [due = ""] = [days.get(key) ?? "", strict].toSorted();
      const byOrder = ordered.has(key) && !bookkeeping.has(key);
      expect(due <= today() || byOrder, `${where} went before ${due}`).toBe(true);
      const held = heldNow().filter(({ keys }) => keys.has(key));
      expect(held, `${where} was held`).toEqual([]);
    }
    if (item !== null) expect(item.expiresOn > item.deletedOn, `${where} is barred for a while`).toBe(true);
    gone.add(key);
  }

  function checkDay({ key, retention }: Message, promised: LocalDate, where: string): void {
    if (bookkeeping.has(key)) expect(retention.deleteOn > promised, `${where} is kept longer`).toBe(true);
    else {
      expect(retention.deleteOn <= promised, `${where} goes by then`).toBe(true);
      expect(retention.deleteOn <= (days.get(key) ?? promised), `${where} never goes later`).toBe(true);
    }
    days.set(key, retention.deleteOn);
    days.set(`${key} from`, retention.clockStart);
  }

  const doing: { readonly [Name in Step["do"]]: (given: Extract<Step, { do: Name }>) => Promise<void> } = {
    async receive({ who }) {
      const name = people[who % people.length] ?? "asta";
      const promised = addTo(today(), "P1Y");
      const sesId = await world.receive(eml({ from: `${name} <${name}@example.dk>`, text: "Hej." }));
      const key = messageKey(digest(), sesId);
      mails.push({ sesId, key, who: name, promised });
      for (const { of, keys } of heldNow())
        if ("contactKey" in of && of.contactKey === contactKey(digest(), `${name}@example.dk`)) keys.add(key);
    },
    pass: async ({ hours }) => world.pass(hours * hour),
    jump: async ({ days: many }) => world.pass(many * day),
    cleanup: clean,
    async crash({ call, kind }) {
      const base = faults.calls.length;
      await faults.during(base + call, kind, () => cleanUp(deps(), today())).catch(() => {});
      await faults.runLate();
    },
    async hold({ of, scope, days: many }) {
      const mail = pick(mails, of);
      const message = mail && (await find(mail.key));
      if (!mail || !message || message.state === "deleted") return;
      const scopes = {
        message: { message: mail.key },
        case: { caseId: message.caseId },
        contact: { contactKey: contactKey(digest(), `${mail.who}@example.dk`) },
      } as const;
      const endsOn = many === null ? null : dayIn(new Date(world.now().getTime() + many * day));
      const live = await Promise.all(mails.map(async ({ key }) => [key, await find(key)] as const));
      const placed = await placeHold(deps(), {
        ...{ basis: "legal-claim", reason: "A claim", askedBy: "The lawyer", placedBy: "anl" },
        ...{ scope: scopes[scope as keyof typeof scopes], endsOn, reviewOn: "2099-01-01" },
      });
      if (placed === null) return;
      const covered = live.filter(
        ([key, item]) =>
          item?.state === "live" &&
          (scope === "message"
            ? key === mail.key
            : scope === "case"
              ? item.caseId === message.caseId
              : item.contactKey === message.contactKey),
      );
      holds.push({
        ...{ id: placed.hold.id, endsOn, of: placed.hold.record.scope },
        keys: new Set(covered.map(([key]) => key)),
      });
    },
    async end({ of }) {
      const hold = pick(holds, of);
      if (!hold) return;
      await endHold(deps(), hold.id, { by: "anl", why: "Done" });
      holds.splice(holds.indexOf(hold), 1);
    },
    async erase({ of }) {
      const mail = pick(mails, of);
      if (!mail || gone.has(mail.key)) return;
      await orderErasure(world, [mail.key]);
      ordered.add(mail.key);
    },
    async bookkeeping({ of }) {
      const mail = pick(mails, of);
      if (mail && (await keepForBookkeeping(deps(), mail.key, "Faktura")) !== null) bookkeeping.add(mail.key);
    },
    async policy({ of }) {
      policy = pick(policies, of) ?? policy;
    },
    async redeliver({ of }) {
      const mail = pick(mails, of);
      const item = mail && (await find(mail.key));
      // After the tombstone has gone there is no raw mail left anywhere that could come again.
      if (!mail || !item || (item.state === "deleted" && item.expiresOn <= today())) return;
      const rawKey = `inbound/support/${mail.sesId}`;
      await world.stores.raw.put(rawKey, Buffer.from(eml({ from: `${mail.who} <${mail.who}@example.dk>` })));
      await world.inbox.queues.intake.send(rawKey);
      await world.settle();
    },
    async disaster({ meanwhile }) {
      made += 1;
      const from = join(backups, String(made));
      await backUp(world.stores, world.folder, from, world.now().toISOString());
      const known = new Set(mails.map(({ key }) => key));
      await goThrough(meanwhile);
      const { folder, now } = world;
      await restore({ from, to: folder, policy, clock: now });
      world.leave();
      putInPlace(folder);
      world = await createWorld({ folder, at: now().toISOString(), onDisk: true, between: faults.between });
      await forgetWhatWasLost(known);
    },
  };

  /** What came since the backup is lost, and so is what was written down in the database alone. */
  async function forgetWhatWasLost(known: ReadonlySet<MessageKey>): Promise<void> {
    for (const mail of [...mails]) {
      const item = await find(mail.key);
      if (item === null && !known.has(mail.key)) mails.splice(mails.indexOf(mail), 1);
      if (item?.state !== "live") continue;
      if (item.retention.class !== "bookkeeping") bookkeeping.delete(mail.key);
      days.set(mail.key, item.retention.deleteOn);
    }
    ordered.clear();
    for await (const { record } of everyItem((next) => world.inbox.cleanup.orders.list(next)))
      for (const key of record.keys) ordered.add(key);
  }

  async function goThrough(given: readonly Step[]): Promise<void> {
    for (const each of given) {
      await (doing[each.do] as (step: Step) => Promise<void>)(each);
      await check();
    }
  }

  try {
    await goThrough(steps);
    await clean();
    await throughEveryDay();
    await world.sweep();
    const found = await audit({
      ...world.stores,
      holds: world.stores.register("holds"),
      raws: world.stores.raw,
      digest: digest(),
      now: () => world.now().toISOString(),
    });
    // A hold that came back by the journal alone is to be reviewed at once, and nobody here does.
    expect(found.faults.filter((fault) => !fault.includes("was to be reviewed on"))).toEqual([]);
    return { mails: mails.length, gone: gone.size, receipts: found.receipts };
  } finally {
    world.leave();
    rmSync(world.folder, { recursive: true, force: true });
    rmSync(backups, { recursive: true, force: true });
  }

  /** To the morning of each day on which something is due, or a hold ends, until nothing is left but what is held. */
  async function throughEveryDay(): Promise<void> {
    for (;;) {
      const dates = new Set(holds.flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn])));
      for await (const item of everyItem((next) => world.stores.messages.everything(next)))
        if (item.state === "live") dates.add(item.retention.deleteOn);
      const [next] = [...dates].filter((date) => date > today()).sort();
      if (next === undefined) return;
      world.moveTo(new Date(Date.parse(`${next}T00:00:00Z`) - 2 * hour - 1).toISOString());
      await check();
      world.moveTo(`${next}T05:00:00Z`);
      await check();
      await clean();
      await world.sweep();
    }
  }
}

/** The date on the wall in Copenhagen, as the system knows it. */
const dayIn = (at: Date): LocalDate =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(at);

/** Whole years, months or days behind a date; what the month lacks becomes its last day. */
function addTo(date: LocalDate, period: string): LocalDate {
  const [, many = "0", unit] = /^P(\d+)([YMD])$/.exec(period) ?? [];
  const [year = 0, month = 0, of = 0] = date.split("-").map(Number);
  if (unit === "D") return new Date(Date.UTC(year, month - 1, of + Number(many))).toISOString().slice(0, 10);
  const months = month - 1 + Number(many) * (unit === "Y" ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, months, Math.min(of, last))).toISOString().slice(0, 10);
}
