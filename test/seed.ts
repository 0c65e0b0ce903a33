/**
 * Random tests begin at the same place each time, so that a run that passed passes again. `FUZZ_SEED=<any number>` looks
 * elsewhere; what is found there is printed with its seed.
 */
import fc from "fast-check";

export const useSeed = (): void => fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });
