/** How the benchmarks measure: best of a few rounds, since the machine's other work only ever slows a round down. */

/** Megabytes of UTF-8 a second. */
export async function speed(
  texts: readonly string[],
  work: (text: string) => unknown,
  rounds = 5,
): Promise<number> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    best = Math.min(
      best,
      await timed(async () => {
        for (const text of texts) await work(text);
      }),
    );
  }
  return bytes / 1e6 / (best / 1000);
}

/** Milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** One line of a table: what was measured, the figure, and what is asked of it. */
export const say = (what: string, figure: string, asked = ""): void =>
  console.log(`${what.padEnd(52)}${figure.padStart(14)}   ${asked}`);
