import { expect, test } from "vitest";
import { addPeriod, localDate, retentionOf, startOf } from "../../functions/cases/retention.ts";

const periods = { general: "P1Y", spam: "P30D" };

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
  expect(retentionOf(receivedAt, "general", periods).deleteOn).toBe(deleteOn);
});

test("spam is deleted after thirty days", () => {
  expect(retentionOf("2026-03-02T09:00:00.000Z", "spam", periods)).toEqual({
    class: "spam",
    clockStart: "2026-03-02",
    period: "P30D",
    deleteOn: "2026-04-01",
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
