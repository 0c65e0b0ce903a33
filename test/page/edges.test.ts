import { describe, expect, test } from "vitest";
import { createFormat } from "../../page/format.ts";
import { linkTo, type Route, routeOf } from "../../page/route.ts";
import { localSession } from "../../page/session.ts";

test.each<[string, Route, string]>([
  ["", { folder: "open", caseId: null, filters: {} }, "the page begins with the open cases"],
  ["#/spam", { folder: "spam", caseId: null, filters: {} }, "a folder"],
  ["#/all/0BCD", { folder: "all", caseId: "0BCD", filters: {} }, "a case in its folder"],
  ["#/nowhere", { folder: "open", caseId: null, filters: {} }, "no folder of ours"],
  ["#/all?category=nonsense", { folder: "all", caseId: null, filters: {} }, "no category of ours"],
  [
    "#/open?category=sensitive&contact=a%2Bb%40example.org",
    { folder: "open", caseId: null, filters: { category: "sensitive", contact: "a+b@example.org" } },
    "filters",
  ],
])("the fragment %j leads to %j: %s", (fragment, expected) => {
  expect(routeOf(fragment)).toEqual(expected);
});

test("a link leads to where it was made for", () => {
  const filters = { category: "national-id", contact: "a+b@example.org" } as const;
  expect(routeOf(linkTo("all", filters, "0BCD"))).toEqual({ folder: "all", caseId: "0BCD", filters });
});

describe("the session", () => {
  const memory = (): Storage => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as Storage;
  };

  test("names its user to the inbox on this machine", () => {
    const session = localSession(memory());
    expect(session.headers()).toEqual({ "X-Local-User": "supporter" });
    session.become?.("officer");
    expect(session.headers()).toEqual({ "X-Local-User": "officer" });
  });
});

describe("dates", () => {
  const now = new Date("2026-11-24T23:30:00Z");

  test.each([
    ["2026-11-24T23:10:00Z", "00:10", "today in Copenhagen, where it is the 25th already"],
    ["2026-11-24T22:50:00Z", "24 Nov", "yesterday there"],
    ["2025-12-31T22:59:00Z", "31 Dec 2025", "another year"],
    ["2025-12-31T23:30:00Z", "1 Jan", "this year in Copenhagen, last year in UTC"],
  ])("a row received at %s says %s: %s", (instant, expected) => {
    expect(createFormat("en").brief(instant, now)).toBe(expected);
  });

  test("the day of deletion is that day wherever the browser is", () => {
    expect(createFormat("en").date("2027-02-28")).toBe("28 February 2027");
    expect(createFormat("da").date("2027-02-28")).toBe("28. februar 2027");
  });

  test.each([
    ["P1Y", "1 year", "1 år"],
    ["P30D", "30 days", "30 dage"],
    ["PT5M", null, null],
  ])("the period %s reads %s and %s", (period, english, danish) => {
    expect([createFormat("en").period(period), createFormat("da").period(period)]).toEqual([english, danish]);
  });
});
