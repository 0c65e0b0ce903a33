/** Thousands of mails that nobody has seen; `FUZZ_SEED` makes others. A failure prints the seed that finds it again. */
import { test } from "vitest";
import { properties } from "../mail/fuzzing.ts";
import { useSeed } from "../seed.ts";

useSeed();

test.each(properties)("%s", (_, check) => check(3_000), 600_000);
