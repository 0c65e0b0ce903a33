/**
 * One story that intake, notices, sweep and cleanup tell, with one fault in it and recovery after it: the same for both
 * homes. However the call fails, the stored state is that of the undisturbed run, and there was at most one notice for
 * each message.
 */
import { expect } from "vitest";
import type { Receipt, Signer } from "../functions/cases/ports.ts";
import { verifyChain } from "../functions/cleanup/receipt.ts";
import type { CaseView } from "../functions/staff/contract.ts";
import type { FaultKind } from "./faults.ts";
import { pictureMail } from "./pictureMail.ts";
import { eml } from "./world.ts";

/** What of a home the story needs. The day is 2 March 2026 when it begins. */
export type StoryHome = {
  deliver(mail: string): Promise<unknown>;
  /** Works through the queues, as often as it takes. */
  settle(): Promise<unknown>;
  requeue(): Promise<unknown>;
  sweep(): Promise<unknown>;
  /** The cleanup of a day; false while another run holds the lease. */
  cleanUp(day: string): Promise<boolean>;
  pass(ms: number): void;
  /** Every case, as the officer reads it. */
  cases(): Promise<readonly CaseView[]>;
  /** Whatever else is left anywhere, in numbers that don't differ from run to run. */
  rest(): Promise<Readonly<Record<string, unknown>>>;
  notices(): Promise<number>;
  readonly signer: Signer;
  receipt(number: number): Promise<Receipt | null>;
};

export type StoryFaults = {
  /** Within `work`, calls are counted and the one with this number fails. Counting goes on from one to the next. */
  during<T>(call: number | null, kind: FaultKind, work: () => Promise<T>): Promise<T>;
  /** Names of the calls counted so far, in order. */
  readonly calls: readonly string[];
  /** Carries out what was late. */
  runLate(): Promise<void>;
};

export type Part = "intake" | "cleanup";
export type Told = Awaited<ReturnType<typeof tell>>;

const first = eml({ subject: "Login, cpr 010190-1234", messageId: "first@example.dk" });
/** Brings a picture, so that the reader of pictures has its calls too. */
const answer = pictureMail({
  subject: "Re: Login, cpr 010190-1234",
  headers: ["References: <first@example.dk>"],
  text: "Nu virker det.",
});

const bounce = eml({
  from: "MAILER-DAEMON@example.dk",
  subject: "failure notice",
  text: "Message-ID: <first@example.dk>",
});

/** A mail, an answer that joins it, the first mail once more by another way, and a bounce of it. */
const mails = [first, answer, first, bounce];

/** Tells the story; the fault falls into the part named, at the call of this number (null: nowhere). */
export async function tell(
  home: StoryHome,
  faults: StoryFaults,
  part: Part,
  call: number | null,
  kind: FaultKind,
) {
  const within = <T>(here: Part, work: () => Promise<T>) =>
    here === part ? faults.during(call, kind, work) : work();
  for (const mail of mails) {
    await home.deliver(mail);
    await within("intake", () => home.settle());
    home.pass(1000);
  }
  await within("intake", async () => {
    await home.requeue();
    await home.sweep();
  }).catch(() => {});
  await faults.runLate();
  await home.settle();
  home.pass(2 * 3_600_000);
  await home.requeue();
  await home.settle();
  await home.sweep();
  const afterIntake = await stateOf(home);
  const notices = await home.notices();
  await within("cleanup", () => cleanUp(home));
  const calls = [...faults.calls];
  await faults.runLate();
  await cleanUp(home);
  await home.sweep();
  const afterCleanup = await stateOf(home);
  const receipts = await receiptsOf(home);
  const faultsInChain = await verifyChain(receipts, home.signer);
  const deleted = receipts.reduce((sum, { closed }) => sum + (closed?.deleted ?? 0), 0);
  return { calls, notices, afterIntake, afterCleanup, faultsInChain, deleted };
}

/** The effect of a story with a fault is that of the undisturbed one. `where` says which fault it was. */
export function expectOneEffect(told: Told, undisturbed: Told, where: string): void {
  expect(told.notices, where).toBeLessThanOrEqual(undisturbed.notices);
  expect(told.afterIntake, where).toEqual(undisturbed.afterIntake);
  expect(told.afterCleanup, where).toEqual(undisturbed.afterCleanup);
  expect(told.faultsInChain, where).toEqual([]);
  expect(told.deleted, where).toBe(undisturbed.deleted);
}

async function cleanUp(home: StoryHome): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (await home.cleanUp("2027-03-02").catch(() => false)) return;
    // The lease of a run that was stopped has to end first.
    home.pass(16 * 60_000);
  }
  throw new Error("cleanup never got through");
}

/** What staff see and what is left: ids and times differ from run to run. */
async function stateOf(home: StoryHome) {
  return {
    cases: (await home.cases()).map(({ subject, status, removed, messages }) => ({
      subject,
      status,
      removed,
      messages: messages.map(({ subject, text, copies, events, removed }) => ({
        subject,
        text,
        copies,
        events: events.map(({ kind }) => kind),
        removed,
      })),
    })),
    ...(await home.rest()),
  };
}

async function receiptsOf(home: StoryHome): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (let number = 1; ; number += 1) {
    const receipt = await home.receipt(number);
    if (receipt === null) return receipts;
    receipts.push(receipt);
  }
}
