/**
 * What a spreadsheet shows in a cell that stores a number. Only two things matter to a reader and to a detector: dates,
 * which are stored as days, and numbers whose format gives back what the number lost (`000000-0000` shows a CPR number
 * that begins with 0). All others are shown as they are stored.
 */

/** Ids that stand for dates in every file (ECMA-376 part 1, 18.8.30). */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

export type NumberStyle = { readonly isDate: boolean; readonly code: string };

export const numberStyle = (id: number, code: string): NumberStyle => ({
  isDate: code === "" ? isDateId(id) : isDateCode(code),
  code,
});

function isDateCode(code: string): boolean {
  const bare = code
    .replace(/"[^"]{0,200}"?/g, "")
    .replace(/\\.|_.|\*./g, "")
    .replace(/\[(?:[^\]hmsHMS][^\]]{0,50}|\$[^\]]{0,50})\]/g, "");
  return !/general|standard/i.test(bare) && /[ymdhs]/i.test(bare) && !/[0#?]\.?[0#?]*e[+-]/i.test(bare);
}

/** @param is1904 days count from 1904, as in old files of the Mac */
export function shownNumber(stored: string, style: NumberStyle | undefined, is1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (style?.isDate === true) return dateOf(value, is1904) ?? stored;
  // What binary fractions add (0.30000000000000004) is shown nowhere.
  const plain = Number.isSafeInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(15)));
  return Number.isSafeInteger(value) && value >= 0 && style ? (filled(plain, style.code) ?? plain) : plain;
}

function dateOf(days: number, is1904: boolean): string | null {
  // Day 60 is a 29 February 1900 that never was.
  const shift = is1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
  if (days < 0 || days > 2_958_466) return null;
  const iso = new Date(Math.round((days - shift) * 86_400) * 1000).toISOString();
  const [date = "", time = ""] = iso.slice(0, 19).split("T");
  if (days < 1 && !is1904) return time;
  return time === "00:00:00" ? date : `${date} ${time}`;
}

/** The digits put into a format of zeros and signs between them; null when the format is another. */
function filled(digits: string, code: string): string | null {
  const format = (code.split(";")[0] ?? "").replace(/\[[^\]]{0,50}\]/g, "");
  const pieces: readonly string[] = format.match(/"[^"]{0,50}"|\\.|[0#?]|[-/ .()]|[\s\S]/g) ?? [];
  const isPlaceholder = (piece: string): boolean => piece === "0" || piece === "#" || piece === "?";
  const signs = pieces.filter((piece) => !isPlaceholder(piece));
  const places = pieces.length - signs.length;
  if (places < 3 || !pieces.includes("0")) return null;
  if (!signs.every((piece) => /^(?:".*"|\\.|[-/ ()])$/.test(piece))) return null;
  let rest = digits;
  let shown = "";
  let left = places;
  for (const piece of pieces.toReversed()) {
    if (!isPlaceholder(piece)) {
      shown = (piece.startsWith("\\") ? piece.slice(1) : piece.replaceAll('"', "")) + shown;
      continue;
    }
    left--;
    const take = left === 0 ? rest : rest.slice(-1);
    rest = left === 0 ? "" : rest.slice(0, -1);
    shown = (take === "" && piece === "0" ? "0" : take) + shown;
  }
  return shown.trim();
}
