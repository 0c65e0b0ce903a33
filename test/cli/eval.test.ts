import { expect, test } from "vitest";
import { runScript } from "../local/process.ts";

test.each([["--everything"], ["gold"]])("eval %s is bad usage and ends with a sentence", async (argument) => {
  const { code, stdout, stderr } = await runScript("cli/eval.ts", [argument]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("Usage: npm run eval -- [--cases] [--floors] [--final]");
});
