/**
 * The tables of the lexicon are made ahead of time, for a cold start. After a change of the data this test fails until
 * they are made anew: `npx vitest run --project test test/scrub/compiled.test.ts -u`. Till then the engine makes them
 * itself each time it starts, which is slow but finds the same.
 */
import { expect, test } from "vitest";
import { readLines } from "../../functions/scrub/lexicon/lines.ts";
import { harmlessSources, sources } from "../../functions/scrub/lexicon/sources.ts";
import { compile } from "../../functions/scrub/lexicon/tables.ts";

test("the compiled tables are those of the data", async () => {
  const { key, stems, grams } = compile(readLines({ words: sources, harmless: harmlessSources }));
  const text = `/** The tables of the lexicon, made ahead of time. Not written by hand: see test/scrub/compiled.test.ts. */
// biome-ignore format: lines as long as they are
export const compiled = {
  key: "${key}",
  stems: "${stems}",
  grams: "${grams}",
};
`;
  await expect(text).toMatchFileSnapshot("../../functions/scrub/lexicon/compiled.ts");
});
