import { expect, test } from "vitest";
import {
  addPeriod,
  asBookkeeping,
  localDate,
  retentionOf,
  startOf,
  stricter,
} from "../../functions/cases/retention.ts";
import { type Policy, parsePolicy } from "../../functions/shared/policy.ts";
import { policyText } from "../policyText.ts";

const policyOf = (periods: Partial<Policy["retention"]> = {}, version = "p1") => ({
  version,
  retention: { ...parsePolicy(policyText).retention, ...periods },
});
const policy = policyOf();

test.each([
  ["2026-03-02T09:00:00.000Z", "2027-03-02", "a year later, the same day"],
  ["2024-02-29T12:00:00.000Z", "2025-02-28", "29 February becomes 28 February"],
  ["2023-02-28T12:00:00.000Z", "2024-02-28", "28 February stays, though the next year has a 29th"],
  ["2026-12-31T22:59:59.000Z", "2027-12-31", "still New Year's Eve in Copenhagen"],
  ["2026-12-31T23:00:00.000Z", "2028-01-01", "in Copenhagen the new year has begun"],
  ["2026-06-30T22:30:00.000Z", "2027-07-01", "summer time: two hours ahead of UTC"],
  ["2026-10-25T00:30:00.000Z", "2027-10-25", "the night in which the clock is set back"],
  ["2026-03-29T01:30:00.000Z", "2027-03-29", "the night in which the clock is set forward"],
])("correspondence received at %s is deleted on %s: %s", (receivedAt, deleteOn) => {
  expect(retentionOf(receivedAt, "general", policy).deleteOn).toBe(deleteOn);
});

test("spam is deleted after thirty days", () => {
  expect(retentionOf("2026-03-02T09:00:00.000Z", "spam", policy)).toEqual({
    class: "spam",
    clockStart: "2026-03-02",
    period: "P30D",
    deleteOn: "2026-04-01",
    policyVersion: "p1",
    changed: null,
  });
});

test.each([
  ["2026-01-15", "2026-01-14T23:00:00.000Z", "winter time"],
  ["2026-07-15", "2026-07-14T22:00:00.000Z", "summer time"],
])("the day %s begins in Copenhagen at %s: %s", (date, instant) => {
  expect(startOf(date)).toBe(instant);
  expect(localDate(instant)).toBe(date);
});

test("a day that the month lacks becomes its last", () => {
  expect(addPeriod("2026-01-31", "P1M")).toBe("2026-02-28");
});

const received = "2026-03-02T09:00:00.000Z";
const today = "2026-05-01";

test("a stricter policy moves the day forward, counted from the day of receipt, and says so", () => {
  const before = retentionOf(received, "general", policy);
  expect(stricter(before, policyOf({ general: "P6M" }, "p2"), today)).toEqual({
    class: "general",
    clockStart: "2026-03-02",
    period: "P6M",
    deleteOn: "2026-09-02",
    policyVersion: "p2",
    changed: { on: today, from: "2027-03-02", because: "stricter policy", reason: null },
  });
});

test.each([
  ["P1Y", "the same period"],
  ["P12M", "the same day in other words"],
  ["P2Y", "a longer one"],
])("a policy of %s changes nothing for a message that was promised a year: %s", (general) => {
  expect(stricter(retentionOf(received, "general", policy), policyOf({ general }, "p2"), today)).toBeNull();
});

test("a policy that is made stricter and long again stays strict for what is stored", () => {
  const strict = stricter(
    retentionOf(received, "general", policy),
    policyOf({ general: "P6M" }, "p2"),
    today,
  );
  expect(strict && stricter(strict, policy, today)).toBeNull();
});

test.each([
  ["2026-03-02T09:00:00.000Z", "12-31", "2032-01-01", "five years from New Year"],
  ["2026-12-31T22:59:59.000Z", "12-31", "2032-01-01", "the last moment of the year in Copenhagen"],
  ["2026-12-31T23:00:00.000Z", "12-31", "2033-01-01", "the first moment of the next"],
  ["2026-06-30T10:00:00.000Z", "06-30", "2031-07-01", "the last day of an odd accounting year"],
  ["2026-07-01T10:00:00.000Z", "06-30", "2032-07-01", "the first day of the next one"],
  ["2027-02-28T10:00:00.000Z", "02-29", "2032-03-01", "an end that this year lacks is the last of February"],
  ["2028-02-29T10:00:00.000Z", "02-29", "2033-03-01", "and 29 February in a leap year"],
])(
  "bookkeeping material received at %s, years ending on %s, goes on %s: %s",
  (receivedAt, accountingYearEnds, deleteOn) => {
    const message = { receivedAt, retention: retentionOf(receivedAt, "general", policy) };
    const kept = asBookkeeping(message, policyOf({ accountingYearEnds }), { reason: "Faktura 17", today });
    expect(kept).toMatchObject({
      class: "bookkeeping",
      period: "P5Y",
      deleteOn,
      changed: { on: today, from: message.retention.deleteOn, because: "bookkeeping", reason: "Faktura 17" },
    });
  },
);

test("what is bookkeeping material already is not made so again", () => {
  const message = { receivedAt: received, retention: retentionOf(received, "general", policy) };
  const retention = asBookkeeping(message, policy, { reason: "Faktura 17", today });
  expect(retention && asBookkeeping({ ...message, retention }, policy, { reason: "Igen", today })).toBeNull();
});
