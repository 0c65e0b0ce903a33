/**
 * Which lines a stem leads to, and which lines four letters of a mistyped word lead to. Made ahead of time and kept in
 * `compiled.ts`; made anew where the data has changed since, which is slow but right.
 */
import { body } from "./compounds.ts";
import type { Entry } from "./entries.ts";
import { hashOf } from "./hash.ts";
import type { Lines } from "./lines.ts";
import { gramsOf } from "./mistyped.ts";
import { createTable, decodeTable, type Item, type Table } from "./table.ts";

export type Tables = { readonly stems: Table; readonly grams: () => Table };

export type Compiled = { readonly key: string; readonly stems: string; readonly grams: string };

/** What a stem may be in a word: the first part of a compound, inflected, a part of the body. */
export const uses = { first: 1, inflected: 2, body: 4 } as const;

/** Stands for no line: the stem is a part of the body only. */
export const noLine = 0xffffff;

export function tablesOf(lines: Lines, compiled: Compiled): Tables {
  const { stems, grams } = lines.key === compiled.key ? compiled : compile(lines);
  let gramTable: Table | null = null;
  return {
    stems: decodeTable(stems),
    grams: () => {
      gramTable ??= decodeTable(grams);
      return gramTable;
    },
  };
}

/** Reads every line. */
export function compile(lines: Lines): Compiled {
  const stems: Item[] = [...body].map((part) => ({ hash: hashOf(part), number: noLine, flags: uses.body }));
  const grams: Item[] = [];
  for (let number = 0; number < lines.count; number += 1)
    for (const entry of lines.entriesOf(number)) {
      stems.push({ hash: hashOf(entry.stem), number, flags: usesOf(entry) });
      for (const gram of gramsOf(entry)) grams.push({ hash: hashOf(gram), number, flags: 0 });
    }
  return { key: lines.key, stems: createTable(stems).encode(), grams: createTable(grams).encode() };
}

const usesOf = ({ head, anchor }: Entry): number =>
  anchor !== null && !anchor.final ? 0 : uses.inflected | (head.first ? uses.first : 0);
