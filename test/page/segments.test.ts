import { describe, expect, test } from "vitest";
import type { RemovedView } from "../../functions/staff/contract.ts";
import { blocksOf, segmentsOf } from "../../page/segments.ts";

const at = (start: number, end: number): RemovedView => ({
  category: "national-id",
  where: "text",
  start,
  end,
});

const shown = (text: string, removed: readonly RemovedView[], start?: number, end?: number) =>
  segmentsOf(text, removed, start, end).map((segment) => (segment.kind === "text" ? segment.text : "CHIP"));

describe("chips", () => {
  test.each<[string, RemovedView[], string[], string]>([
    ["ab[x]cd", [at(2, 5)], ["ab", "CHIP", "cd"], "a range in the middle"],
    ["[x][y]", [at(0, 3), at(3, 6)], ["CHIP", "CHIP"], "two that touch"],
    ["[x] and [y]", [at(8, 11)], ["[x] and ", "CHIP"], "brackets without a range stay text"],
    ["nothing", [], ["nothing"], "nothing removed"],
    ["", [], [], "no text"],
    ["short", [at(2, 99)], ["short"], "a range that does not fit is left as the sanitized text"],
    ["abcdef", [at(1, 4), at(2, 5)], ["a", "CHIP", "ef"], "of two that overlap the first counts"],
    ["abc", [at(1, 1)], ["abc"], "an empty range is none"],
  ])("%j with %j shows %j: %s", (text, removed, expected) => {
    expect(shown(text, removed)).toEqual(expected);
  });

  test("fall into the part of the text that they stand in", () => {
    const removed = [at(0, 3), at(8, 11)];
    expect(shown("[x] and [y] end", removed, 0, 8)).toEqual(["CHIP", " and "]);
    expect(shown("[x] and [y] end", removed, 8)).toEqual(["CHIP", " end"]);
  });
});

describe("quotes", () => {
  const kinds = (text: string) =>
    blocksOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  test.each<[string, string[][], string]>([
    [
      "Yes.\n> a\n> b\n> c\n",
      [
        ["written", "Yes.\n"],
        ["quoted", "> a\n> b\n> c\n"],
      ],
      "three lines are folded",
    ],
    ["Yes.\n> a\n> b\nNo.", [["written", "Yes.\n> a\n> b\nNo."]], "two lines are the context of an answer"],
    [
      "> a\n> b\n> c\nNo.",
      [
        ["quoted", "> a\n> b\n> c\n"],
        ["written", "No."],
      ],
      "an answer below its quote",
    ],
    ["a > b\n", [["written", "a > b\n"]], "a sign inside a line quotes nothing"],
    ["", [], "no text, no block"],
  ])("%j is %j: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
