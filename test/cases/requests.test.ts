import { describe, expect, test } from "vitest";
import type { RequestKind } from "../../functions/cases/model.ts";
import {
  dueOf,
  isOverdue,
  isProven,
  newRequest,
  type RequestStep,
  type RightsRequest,
  take,
  whyStillRestricted,
} from "../../functions/cases/requests.ts";

const asked = (kind: RequestKind = "access", receivedOn = "2026-01-31"): RightsRequest =>
  newRequest(kind, receivedOn, { by: "letter" });

/** Takes the steps one after the other, all on one day; a step that is refused fails the test. */
function through(request: RightsRequest, today: string, ...steps: readonly RequestStep[]): RightsRequest {
  let now = request;
  for (const step of steps) {
    const taken = take(now, step, today);
    if (taken.outcome === "refused") throw new Error(taken.sentence);
    now = taken.request;
  }
  return now;
}

const refusal = (request: RightsRequest, step: RequestStep, today = "2026-02-10"): string | null => {
  const taken = take(request, step, today);
  return taken.outcome === "refused" ? taken.sentence : null;
};

describe("an answer is due", () => {
  test.each([
    ["2026-03-15", "2026-04-15", "the same day of the next month"],
    ["2026-01-31", "2026-02-28", "the last day where the month is shorter"],
    ["2028-01-31", "2028-02-29", "of a leap year too"],
    ["2026-12-31", "2027-01-31", "over New Year"],
    ["2026-02-28", "2026-03-28", "not the last day because it came on a last day"],
  ])("for a mail of %s on %s (%s)", (receivedOn, due) => {
    expect(dueOf(receivedOn)).toBe(due);
  });

  test("until that day is over; a closed request is never overdue", () => {
    const request = asked();
    expect(["2026-02-28", "2026-03-01"].map((today) => isOverdue(request, today))).toEqual([false, true]);
    const closed = through(request, "2026-02-10", { step: "close", result: "withdrawn", basis: null });
    expect(isOverdue(closed, "2026-12-01")).toBe(false);
  });
});

describe("the time is extended", () => {
  const extend = (months: 1 | 2, toldOn: string): RequestStep => ({
    step: "extend",
    months,
    reason: "Mange mails.",
    toldOn,
  });

  test.each([
    [1, "2026-03-31", "counted from the receipt, so the day is the 31st again"],
    [2, "2026-04-30", "cut where the month is shorter"],
  ])("by %i months to %s (%s)", (months, due) => {
    const request = through(asked(), "2026-02-10", extend(months === 1 ? 1 : 2, "2026-02-10"));
    expect([request.due, request.told]).toEqual([due, [{ letter: "extension", on: "2026-02-10" }]]);
  });

  test("where the person was told on the last day of the first month, and not a day later", () => {
    expect(refusal(asked(), extend(2, "2026-02-28"), "2026-03-05")).toBeNull();
    expect(refusal(asked(), extend(2, "2026-03-01"), "2026-03-05")).toMatch(/told of it by 2026-02-28/);
  });

  test("once, not in advance, and not before the request came", () => {
    const extended = through(asked(), "2026-02-10", extend(1, "2026-02-10"));
    expect(refusal(extended, extend(2, "2026-02-10"))).toMatch(/already/);
    expect(refusal(asked(), extend(2, "2026-02-11"))).toMatch(/not before/);
    expect(refusal(asked(), extend(2, "2026-01-30"))).toMatch(/before the request/);
  });
});

describe("who asks", () => {
  test("is known, or is asked for and then confirmed or not; the due day stays", () => {
    const known = through(asked(), "2026-02-01", { step: "identity", result: "known" });
    expect([known.state, isProven(known), known.identity?.asked]).toEqual(["open", true, null]);
    const waiting = through(asked(), "2026-02-01", {
      step: "ask-identity",
      asked: "Ordrenummer på seneste køb",
    });
    expect([waiting.state, isProven(waiting), waiting.due]).toEqual(["identity-asked", false, "2026-02-28"]);
    const wrong = through(waiting, "2026-02-05", { step: "identity", result: "not-confirmed" });
    expect([wrong.state, isProven(wrong)]).toEqual(["identity-asked", false]);
    const right = through(wrong, "2026-02-06", { step: "identity", result: "confirmed" });
    expect([right.state, right.identity]).toEqual([
      "open",
      { asked: "Ordrenummer på seneste køb", result: "confirmed", on: "2026-02-06" },
    ]);
    expect(refusal(right, { step: "ask-identity", asked: "Mere" })).toMatch(/known who asks/);
  });

  test("can't be confirmed where nothing was asked", () => {
    expect(refusal(asked(), { step: "identity", result: "confirmed" })).toMatch(/Nothing was asked/);
  });
});

describe("a request is closed", () => {
  const close = (result: "granted" | "partly" | "refused" | "withdrawn", basis: string | null = null) =>
    ({ step: "close", result, basis }) as const;

  test("with what was asked for only when it is known who asks; a complaint gives nothing away", () => {
    expect(refusal(asked("erasure"), close("granted"))).toMatch(/not known yet who asks/);
    expect(refusal(asked("access"), close("partly", "Art. 15(4)"))).toMatch(/not known yet who asks/);
    expect(refusal(asked("complaint"), close("granted"))).toBeNull();
    const known = through(asked("erasure"), "2026-02-01", { step: "identity", result: "known" });
    expect(through(known, "2026-02-02", close("granted")).outcome).toEqual({
      result: "granted",
      on: "2026-02-02",
      basis: null,
    });
  });

  test("by a refusal only with its basis", () => {
    expect(refusal(asked(), close("refused"))).toMatch(/basis/);
    const known = through(asked(), "2026-02-01", { step: "identity", result: "known" });
    expect(refusal(known, close("partly"))).toMatch(/basis/);
    expect(refusal(asked(), close("refused", "Identity was not confirmed, Art. 12(2)"))).toBeNull();
  });

  test("for good: no step is taken any more, but letters are still noted", () => {
    const closed = through(asked(), "2026-02-10", close("withdrawn"));
    expect(refusal(closed, close("granted"))).toMatch(/closed/);
    expect(refusal(closed, { step: "identity", result: "known" })).toMatch(/closed/);
    expect(
      through(closed, "2026-02-11", { step: "told", letter: "refused", on: "2026-02-11" }).told,
    ).toHaveLength(1);
  });
});

test("a letter is noted neither in advance nor from before the request, and no extension in passing", () => {
  expect(refusal(asked(), { step: "told", letter: "receipt", on: "2026-02-11" })).toMatch(/not before/);
  expect(refusal(asked(), { step: "told", letter: "receipt", on: "2026-01-01" })).toMatch(/older/);
  expect(refusal(asked(), { step: "told", letter: "extension", on: "2026-02-10" })).toMatch(/extend/);
});

describe("a restriction is lifted", () => {
  const restricted = (kind: RequestKind): RightsRequest => ({ ...asked(kind), restriction: "hold" });
  const told: RequestStep = { step: "told", letter: "lifting", on: "2026-02-10" };

  test("only after the person was told", () => {
    expect(whyStillRestricted(asked("restriction"))).toMatch(/Nothing is restricted/);
    expect(whyStillRestricted(restricted("restriction"))).toMatch(/told first/);
    expect(whyStillRestricted(through(restricted("restriction"), "2026-02-10", told))).toBeNull();
  });

  test("for an objection not before it is decided, whatever the person was told", () => {
    const objection = through(restricted("objection"), "2026-02-10", told);
    expect(whyStillRestricted(objection)).toMatch(/not been decided/);
    const decided = through(objection, "2026-02-10", {
      step: "close",
      result: "refused",
      basis: "Art. 21(1)",
    });
    expect(whyStillRestricted(decided)).toBeNull();
  });
});
