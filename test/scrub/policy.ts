/** The default policy, as the tests of the engine use it: names, addresses of mail and devices stay, phones are lifted. */
import { type Category, categories } from "../../functions/scrub/categories.ts";
import type { Action, ScrubPolicy } from "../../functions/scrub/types.ts";

const kept: ReadonlySet<Category> = new Set<Category>(["name", "email", "online-id"]);

const forAll = <T>(value: (category: Category) => T): Record<Category, T> =>
  Object.fromEntries(categories.map((category) => [category, value(category)])) as Record<Category, T>;

export const defaultPolicy: ScrubPolicy = {
  actions: forAll<Action>((category) =>
    kept.has(category) ? "keep" : category === "phone" ? "lift" : "remove",
  ),
  thresholds: forAll(() => 0.5),
  allow: [],
};

export const allowing = (...allow: readonly string[]): ScrubPolicy => ({ ...defaultPolicy, allow });
