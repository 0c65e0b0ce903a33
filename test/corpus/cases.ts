/** Lists what went wrong, for people who work on the engine: one line for each leak, lost word and held mail. */
import type { MarkedText } from "./markedMails.ts";
import type { MailScore } from "./measure.ts";

/** Never for mails of the hold-out: the lines quote them. */
export function casesOf(scores: readonly MailScore[]): readonly string[] {
  return scores.flatMap(({ mail, held, texts }) => [
    ...(held ? [`${mail.id} HELD`] : []),
    ...texts.flatMap(({ marked, marks, lost }) => [
      ...marks.flatMap(({ mark, caught, right }) =>
        right ? [] : [`${mail.id} ${caught ? "OTHER" : "LEAK"} ${mark.category}: ${around(marked, mark)}`],
      ),
      ...lost.map((word) => `${mail.id} LOST: ${around(marked, word)}`),
    ]),
  ]);
}

/** The place in its sentence, with the words meant in guillemets. */
function around(
  { text }: MarkedText,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const quote = `${text.slice(Math.max(0, start - 30), start)}«${text.slice(start, end)}»${text.slice(end, end + 30)}`;
  return quote.replace(/\s+/g, " ").trim();
}
