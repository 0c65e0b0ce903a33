/** The door's own counter, which only the local home has. */
import { expect, test } from "vitest";
import { openFor, temporaryFolder } from "./temporary.ts";

test("a mail that the door reports twice is counted once, on the day of the first report", async () => {
  const { doorCount } = openFor(temporaryFolder());
  for (const id of ["s1", "s2", "s1"]) await doorCount.add("2026-03-02", id);
  await doorCount.add("2026-03-03", "s1");
  expect(await doorCount.ofDay("2026-03-02")).toBe(2);
  expect(await doorCount.ofDay("2026-03-03")).toBe(0);
});
