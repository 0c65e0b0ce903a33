/**
 * The categories of data that a support mailbox may receive but not keep. The ids are public: they stand in the
 * policy, in the output of the CLI, in the officer's view and in the metrics, so they never change their meaning.
 */

export const categories = [
  "national-id",
  "official-id",
  "financial-id",
  "credential",
  "health",
  "genetic-biometric",
  "ethnicity",
  "politics",
  "religion",
  "union",
  "sexuality",
  "criminal",
  "family",
  "social",
  "address",
  "phone",
  "email",
  "name",
  "online-id",
] as const;

export type Category = (typeof categories)[number];

/**
 * Categories whose very label discloses something (GDPR Art. 9 and 10, family, social): supporters read
 * `[sensitive]` in their place, and these findings get no letter.
 */
const disclosingCategories: ReadonlySet<Category> = new Set<Category>([
  "health",
  "genetic-biometric",
  "ethnicity",
  "politics",
  "religion",
  "union",
  "sexuality",
  "criminal",
  "family",
  "social",
]);

/** Would naming this category to a supporter disclose what was removed? */
export const isDisclosing = (category: Category): boolean => disclosingCategories.has(category);

/** What a supporter may read in place of a category: its own id, or `sensitive` where the id would disclose. */
export const publicLabel = (category: Category): Category | "sensitive" =>
  isDisclosing(category) ? "sensitive" : category;

/** A record with a value for every category. */
export const perCategory = <T>(valueFor: (category: Category) => T): Record<Category, T> =>
  Object.fromEntries(categories.map((category) => [category, valueFor(category)])) as Record<Category, T>;
