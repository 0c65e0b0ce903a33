import { expect, test } from "vitest";
import { type DayFigures, figuresOf, monthOf } from "../../functions/cases/figures.ts";
import type { Summary } from "../../functions/cases/model.ts";
import { everyDay } from "../../functions/cleanup/figures.ts";
import { closed, message, run } from "../stores/samples.ts";
import { createWorld, eml } from "../world.ts";

const withRemoved = (removed: Summary["removed"]) =>
  message({ summary: { ...(message().summary as Summary), removed } });

const day = (fields: Partial<DayFigures> = {}): DayFigures => ({
  day: "2026-03-02",
  outcomes: {},
  categories: {},
  held: 0,
  deleted: {},
  minutesToDeletion: null,
  holds: 0,
  requests: 0,
  ...fields,
});

test("a category is counted once for each message, however much of it was removed", () => {
  const messages = [withRemoved({ health: 7, phone: 1 }), withRemoved({ health: 1 }), withRemoved({})];
  expect(
    figuresOf("2026-03-02", { messages, outcomes: { new: 3 }, receipts: [], holds: 1, requests: 2 }),
  ).toEqual(day({ outcomes: { new: 3 }, categories: { health: 2, phone: 1 }, holds: 1, requests: 2 }));
});

test("the time to deletion runs from midnight to the last receipt that deleted something, in whole minutes", () => {
  const receipts = [
    run({
      closed: closed({ closedAt: "2027-03-01T00:10:01.000Z", rules: { "general P1Y": 2 }, deleted: 2 }),
    }),
    run({ closed: closed({ closedAt: "2027-03-01T09:00:00.000Z", rules: {}, deleted: 0 }) }),
    run({ closed: closed({ closedAt: "2027-03-01T01:00:00.000Z", rules: { erasure: 1 }, deleted: 1 }) }),
  ];
  expect(
    figuresOf("2027-03-01", { messages: [], outcomes: {}, receipts, holds: 0, requests: 0 }),
  ).toMatchObject({ deleted: { "general P1Y": 2, erasure: 1 }, minutesToDeletion: 120 });
});

test("small numbers are not told, none and many are", () => {
  const days = [
    day({ outcomes: { new: 3, held: 1 }, categories: { health: 4 }, held: 1, requests: 5 }),
    day({ day: "2026-03-31", outcomes: { new: 2 }, minutesToDeletion: 70, deleted: { "general P1Y": 12 } }),
    day({ day: "2026-04-01", outcomes: { new: 100 }, minutesToDeletion: 700 }),
  ];
  expect(monthOf("2026-03", days)).toEqual({
    month: "2026-03",
    days: 2,
    outcomes: { new: 5, held: "<5" },
    categories: { health: "<5" },
    held: "<5",
    deleted: { "general P1Y": 12 },
    minutesToDeletion: 70,
    holds: 0,
    requests: 5,
  });
});

test("figures are written with the weekly walk, over those that were written before, and outlive what they count", async () => {
  await using world = await createWorld();
  for (const text of ["Mit cpr er 010190-1234", "Hej"]) await world.receive(eml({ text }));
  const days = () => everyDay(world.inbox.cleanup.figures);
  await world.cleanUp("2026-03-03");
  const first = (await days()).filter(({ day }) => day >= "2026-03-02");
  expect(first).toEqual([day({ outcomes: { new: 2 }, categories: { "national-id": 1 } })]);
  await world.cleanUp("2026-03-11");
  expect((await days()).filter(({ day }) => day === "2026-03-02")).toEqual(first);
  await world.cleanUp("2027-03-02");
  await world.cleanUp("2027-03-10");
  const late = await days();
  expect(late.find(({ day }) => day === "2026-03-02")).toEqual(first[0]);
  expect(late.find(({ day }) => day === "2027-03-02")).toMatchObject({
    deleted: { "general P1Y": 2 },
    minutesToDeletion: 60,
  });
  expect(JSON.stringify(late)).not.toMatch(/[0-9a-f]{16}/);
});
