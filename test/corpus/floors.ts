/**
 * Floors under the engine's quality: what it catches today, less one point, so that a change which loses a category is
 * seen before it is merged. They are measured over the open sets only. A fallen floor is told by category and figure.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Category, categories } from "../../functions/scrub/categories.ts";
import { byCategory, figuresOf, type MailScore, percent } from "./measure.ts";

const share = z.number().min(0).max(100);

const floorsShape = z.strictObject({
  /** At least so many percent of the strict spans of a category are caught. */
  caught: z.partialRecord(z.enum(categories), share),
  /** At least so many percent of what is caught stand under their own category. */
  rightCategory: share,
  /** At most so many percent of the harmless words are lost. */
  lostWords: share,
  /** At least so many percent of the harmless mails are left word for word. */
  wholeMails: share,
});

export type Floors = Readonly<z.infer<typeof floorsShape>>;

export const floorsFile = new URL("./floors.json", import.meta.url);

export const readFloors = async (): Promise<Floors> =>
  floorsShape.parse(JSON.parse(await readFile(floorsFile, "utf8")));

/** The floors that these figures stand a point above (a tenth of one for lost words, of which there are few). */
export function floorsUnder(scores: readonly MailScore[]): Floors {
  const { caught, right, lost, words, whole, harmless } = figuresOf(scores);
  const under = (part: number, of: number): number => Math.max(0, Math.floor(percent(part, of) - 1));
  const entries = byCategory(scores).map(([category, counts]): [Category, number] => [
    category,
    under(counts.caught, counts.spans),
  ]);
  return {
    caught: Object.fromEntries(entries),
    rightCategory: under(right, caught),
    lostWords: Math.ceil(10 * percent(lost, words === 0 ? 1 : words) + 1) / 10,
    wholeMails: under(whole, harmless),
  };
}

/** A sentence for each floor that these mails fall below. A plain mail that is held always is one. */
export function fallen(scores: readonly MailScore[], floors: Floors): readonly string[] {
  const { caught, right, lost, words, whole, harmless, held } = figuresOf(scores);
  const below = (what: string, part: number, of: number, floor: number | undefined): string[] => {
    if (floor === undefined) return [`${what}: there is no floor for it yet (npm run eval -- --floors).`];
    const reached = percent(part, of);
    return reached < floor
      ? [`${what}: ${reached.toFixed(1)} % (${part} of ${of}), the floor is ${floor} %.`]
      : [];
  };
  const measured = new Map(byCategory(scores));
  const named = new Set([
    ...measured.keys(),
    ...categories.filter((one) => floors.caught[one] !== undefined),
  ]);
  const lostShare = percent(lost, words === 0 ? 1 : words);
  return [
    ...[...named].flatMap((category) => {
      const counts = measured.get(category);
      return counts === undefined
        ? [`${category}: it has a floor, but the corpus has no span of it.`]
        : below(category, counts.caught, counts.spans, floors.caught[category]);
    }),
    ...below("right category", right, caught, floors.rightCategory),
    ...(lostShare > floors.lostWords
      ? [
          `harmless words lost: ${lostShare.toFixed(2)} % (${lost} of ${words}), the ceiling is ${floors.lostWords} %.`,
        ]
      : []),
    ...below("harmless mails left whole", whole, harmless, floors.wholeMails),
    ...(held > 0 ? [`plain mails held: ${held}; none may be.`] : []),
  ];
}
