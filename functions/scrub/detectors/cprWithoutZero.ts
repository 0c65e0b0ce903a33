/**
 * CPR numbers of people born on the first nine days of a month, after a spreadsheet took them for numbers and dropped
 * the zero: 101901234. Nine digits are dense in everything, so only the head of the column, the key or the word at the
 * number makes one of them.
 */
import { type Detector, type Hit, patternDetector } from "../detector.ts";
import type { View } from "../view.ts";
import { hasRealDate } from "./cprNumber.ts";
import { calledNationalId, nameBefore } from "./numberName.ts";
import { columnName } from "./tableColumn.ts";

const named = patternDetector({
  id: "cpr-without-zero",
  category: "national-id",
  sentence: {
    da: "Et CPR-nummer uden det første nul (databeskyttelseslovens § 11).",
    en: "A Danish CPR number without its first zero (Data Protection Act, section 11).",
  },
  pattern:
    /(?<![0-9a-z]|[0-9][.,/:+-])[1-9][0-9]{4}[ ]?-?[ ]?[0-9]{4}(?![0-9a-z]|[,/:-][0-9]|\.(?!0(?![0-9]))[0-9])/g,
  judge: (match, view) => {
    const start = match.index;
    const end = start + match[0].length;
    if (!hasRealDate(`0${match[0].replace(/[^0-9]/g, "")}`)) return null;
    const name = columnName(view, start) ?? nameBefore(view, start);
    const called = name === "national-id" || (name === null && calledNationalId(view, start, end));
    return called ? { start, end, confidence: 0.9 } : null;
  },
});

/** A column of its own, below its head. Every quantifier of a row is bounded; a row that is no number ends it. */
const column =
  /(?<=^|\n)"?cpr[a-zæøå .-]{0,16}"?[ \t]{0,3}\r?\n((?:"?[0-9]{5,6}-?[0-9]{4}(?:\.0)?"?[ \t]{0,3}(?:\r?\n|$))+)/g;

export const cprWithoutZero: Detector = {
  ...named,
  find: (view) => [...named.find(view), ...columns(view)],
};

const columns = ({ text }: View): Hit[] =>
  Array.from(text.matchAll(column)).flatMap((match) => {
    const rows = match[1] ?? "";
    const from = match.index + match[0].length - rows.length;
    return Array.from(rows.matchAll(/(?<![0-9])[0-9]{5}-?[0-9]{4}(?![0-9])/g)).flatMap((row) => {
      const start = from + row.index;
      const isOne = hasRealDate(`0${row[0].replace("-", "")}`);
      return isOne ? [{ start, end: start + row[0].length, confidence: 0.9 }] : [];
    });
  });
