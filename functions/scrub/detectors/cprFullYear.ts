/**
 * Civil registration numbers with the century written out: 01011990-1234 as forms ask for it, 19900101-1234 as
 * Swedish forms do. The dash (or the name at the number) tells them from time stamps such as 20240115-1030.
 */
import { type Hit, patternDetector } from "../detector.ts";
import type { View } from "../view.ts";
import { isDate } from "./cprNumber.ts";
import { calledNationalId, nameBefore } from "./numberName.ts";

const part = "[ ./-]?";

export const cprFullYear = patternDetector({
  id: "cpr-full-year",
  category: "national-id",
  sentence: {
    da: "Et personnummer med fuldt årstal (databeskyttelseslovens § 11).",
    en: "A civil registration number with the year in full (Data Protection Act, section 11).",
  },
  pattern: new RegExp(
    `(?<![0-9.,:+/-])(?:([0-9]{2})${part}([0-9]{2})${part}((?:18|19|20)[0-9]{2})|((?:18|19|20)[0-9]{2})${part}([0-9]{2})${part}([0-9]{2}))(?:[ \\t]{0,2}-[ \\t]{0,2}|[ \\t]{1,2}|-?\\r?\\n[> ]{0,4}|)([0-9]{4})(?![0-9]|[.,:/-][0-9])`,
    "g",
  ),
  judge: (match, view) => {
    const [
      written,
      day = "",
      month = "",
      year = "",
      yearFirst = "",
      monthSecond = "",
      dayLast = "",
      last = "",
    ] = match;
    const full = Number(year || yearFirst);
    const rawDay = Number(day || dayLast);
    if (!isDate(rawDay > 60 ? rawDay - 60 : rawDay, Number(month || monthSecond), full)) return null;
    const start = match.index;
    const end = start + written.length;
    return judge(view, start, end, written, full, last);
  },
});

function judge(
  view: View,
  start: number,
  end: number,
  written: string,
  year: number,
  last: string,
): Hit | null {
  if (calledNationalId(view, start, end)) return { start, end, confidence: 0.98 };
  const name = nameBefore(view, start);
  if (name === "national-id") return { start, end, confidence: 0.98 };
  // No telephone number has twelve digits with a date in them.
  if (name === "phone") return { start, end, confidence: 0.9 };
  // "født d. 14/03/1987 - 4471": blanks around the dash, and no span of years.
  const born =
    /[0-9] ?- ?(?!19|20)[0-9]{4}$/.test(written) &&
    /(?<![a-zæøå])(?:født|f\.|born|dob|geb(?:oren|\.)?|född)[^0-9\n]{0,12}$/.test(
      view.text.slice(Math.max(0, start - 24), start),
    );
  if ((name !== null && name !== "record") || (!born && !/[0-9]-[0-9]{4}$/.test(written))) return null;
  // The time of day beside the date of a file or a log line: nobody who writes to support was born this late.
  const timeOfDay = Number(last) < 2400 && Number(last) % 100 < 60;
  return year > 2015 && timeOfDay ? null : { start, end, confidence: 0.9 };
}
