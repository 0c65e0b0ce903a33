/**
 * Tables that keep the two halves of a CPR number in two columns, "Fødselsdato;Løbenr": each cell is ordinary on its
 * own, and together they are the whole number. Reads each table once; a row that holds neither ends it.
 */
import type { Detector, Hit } from "../detector.ts";
import { cellsOf, lineAround } from "../line.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";

const serialHead =
  /(?<![a-zæøå])(?:løbe-?(?:nr|nummer)|(?:de )?(?:sidste|last) (?:fire|4|four)|serial|kontrolcifre)[^\n\t;|,]{0,16}/g;
/** Heads are rare, and so are these pieces of them. */
const hint = /løbe-?n|sidste (?:f|4)|last (?:f|4)|serial|kontrolcif/;
const birthHead = /^"? {0,3}(?:fødsels|foedsels|født|føds|cpr|birth|date of birth|dob|dato)/;
const birthday =
  /^"?[0-9]{1,2}[ ./-]?[0-9]{1,2}[ ./-]?(?:18|19|20)?[0-9]{2}"?$|^"?(?:18|19|20)[0-9]{2}[ ./-]?[0-9]{2}[ ./-]?[0-9]{2}"?$/;
const serial = /^"?[0-9]{4}"?$/;

export const birthdayColumns: Detector = {
  id: "birthday-columns",
  category: "national-id",
  sentence: {
    da: "Fødselsdato og løbenummer i hver sin kolonne.",
    en: "Birthday and serial number in two columns.",
  },
  find: (view) => {
    const hits: Hit[] = [];
    if (!isIn(view, hint)) return hits;
    let done = -1;
    for (const { index } of matchesIn(view, serialHead)) {
      if (index < done) continue;
      const line = lineAround(view.text, index, index, 300);
      done = line.end;
      // Not as arguments: a call has room for some ten thousand.
      for (const hit of tableBelow(view, line.start, line.end)) hits.push(hit);
    }
    return hits;
  },
};

function tableBelow({ text }: View, start: number, end: number): Hit[] {
  const row = text.slice(start, end);
  const delimiter = ["\t", ";", "|", ","].find((mark) => row.includes(mark));
  if (delimiter === undefined) return [];
  const heads = row.split(delimiter);
  const born = heads.findIndex((head) => birthHead.test(head));
  const last = heads.findIndex((head) => head.search(serialHead) >= 0);
  if (born < 0 || last < 0 || born === last) return [];
  const hits: Hit[] = [];
  let at = end + 1;
  while (at < text.length) {
    const line = lineAround(text, at, at, 300);
    const written = text.slice(at, line.end);
    // The next table has a search of its own; to read it here as well would be quadratic.
    if (written.search(serialHead) >= 0) break;
    const cells = cellsOf(written, at, delimiter);
    const [date, number] = [cells[born], cells[last]];
    const filled = date && number && birthday.test(date.text) && serial.test(number.text);
    if (!filled && cells.length < 2) break;
    if (filled)
      for (const cell of [date, number])
        hits.push({ start: cell.start, end: cell.start + cell.text.length, confidence: 0.9 });
    at = line.end + 1;
  }
  return hits;
}
