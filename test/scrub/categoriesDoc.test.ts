/** The examples of docs/categories.md are true. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { categories } from "../../functions/scrub/categories.ts";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";

const page = readFileSync(new URL("../../docs/categories.md", import.meta.url), "utf8");
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [head = "", ...lines] = section.split("\n");
    const rows = lines.flatMap((line) => {
      const [, kind, text] = /^\| (goes|stays) \| (.*) \|$/.exec(line) ?? [];
      return kind === undefined || text === undefined ? [] : [{ kind, text }];
    });
    return { names: head.split(", "), rows };
  });

test("every category has its section, in the order of the engine", () => {
  expect(sections.flatMap(({ names }) => names)).toEqual([...categories]);
});

for (const { names, rows } of sections) {
  for (const { kind, text } of rows) {
    const plain = text.replaceAll("**", "");
    if (kind === "stays") {
      test(`${names}: "${plain}" stays word for word`, () => {
        expect(scrub(plain, defaultPolicy).text).toBe(plain);
      });
    } else {
      test(`${names}: of "${text}" nothing in bold is left`, () => {
        const { text: left, findings } = scrub(plain, defaultPolicy);
        const secrets = Array.from(text.matchAll(/\*\*(.+?)\*\*/g), ([, secret = ""]) => secret);
        expect(secrets.length).toBeGreaterThan(0);
        for (const secret of secrets) expect(left).not.toContain(secret);
        expect(findings.map(({ category }) => category)).toContain(names[0]);
      });
    }
  }
}
