/** Mails that nobody has seen, new ones each time; a failure prints the seed that finds it again. */
import { test } from "vitest";
import { properties } from "../mail/fuzzing.ts";

test.each(properties)("%s", (_, check) => check(5_000), 600_000);
