/**
 * Which word each role reads for a category. The label of a removal must not disclose what was removed, so everything
 * that leaves this API towards a supporter (removals, counts, filters) goes through here.
 */
import { type Category, categories, publicLabel } from "../scrub/categories.ts";
import type { Role } from "./contract.ts";

export type Label = Category | "sensitive";

/** The officer reads the category; a supporter reads `sensitive` where the category would disclose. */
export const labelFor = (role: Role, category: Category): Label =>
  role === "officer" ? category : publicLabel(category);

/** May this role filter by this label? Asking for a disclosing category would tell which cases have it. */
export const mayAskFor = (role: Role, label: Label): boolean =>
  label === "sensitive" || labelFor(role, label) === label;

/** Does a removal of this category belong to the label that was asked for? */
export const answersTo = (label: Label, category: Category): boolean =>
  label === category || label === publicLabel(category);

/** Adds up removals by the labels that this role reads, in the order of the categories. */
export function countLabels(
  role: Role,
  counts: readonly Readonly<Partial<Record<Category, number>>>[],
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const category of categories) {
    const sum = counts.reduce((total, each) => total + (each[category] ?? 0), 0);
    const label = labelFor(role, category);
    if (sum > 0) sums[label] = (sums[label] ?? 0) + sum;
  }
  return sums;
}
