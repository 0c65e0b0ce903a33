/**
 * When two removed values are the same: spelled without what people add or leave out. Decides letters and what the
 * contact panel shows; never leaves the engine otherwise.
 */
import type { Category } from "./categories.ts";
import { toE164 } from "./detectors/phoneNumber.ts";
import { createView } from "./view.ts";

/** The value behind a removed text of this category, e.g. E.164 for telephone numbers. */
export function identityOf(category: Category, removed: string): string {
  const plain = createView(removed).text.trim();
  if (category === "phone") return toE164(plain) ?? plain.replace(/[^0-9+]/g, "");
  if (category === "national-id") return shortYear(plain.replaceAll("o", "0").replace(/[^a-z0-9]/g, ""));
  if (category === "financial-id" || category === "official-id") return plain.replace(/[^a-z0-9]/g, "");
  return plain;
}

/** 010119901234 and 199001011234 are the number 0101901234 with the century written out. */
export function shortYear(digits: string): string {
  if (!/^[0-9]{12}$/.test(digits)) return digits;
  const yearFirst = /^(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])/.test(digits);
  return yearFirst
    ? digits.slice(6, 8) + digits.slice(4, 6) + digits.slice(2, 4) + digits.slice(8)
    : digits.slice(0, 4) + digits.slice(6);
}
