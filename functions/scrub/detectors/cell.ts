/**
 * Rows about people: in a list or a table a bare word stands for a whole sentence ("Per Kold - Dansk Metal",
 * "3;Jane;070697-2488;3F"). Is a word all that a cell says, and is the row about a person?
 */
import { type Line, lineAround } from "../line.ts";
import type { View } from "../view.ts";
import { columnHead } from "./tableColumn.ts";

const opens = /(?:^|[\t;|,(–—:]|[ ]-)[ ]{0,3}"?$/;
const closes =
  /^"?(?:[ ]{0,3}(?:$|[\t\n;|,)(–—\ue000])|[ ]-[ ]|\.(?:$|[ \n])|[- ](?:medlem|members?|mitglied|delegate|rep|steward|ombud|tillidsmand|tillidsvalgt|tr|vertrauensfrau|vertrauensmann)(?![a-zæøå]))/;

/** Two words with capitals at the beginning of the row, with a number before them or not. */
const named =
  /^[ \t>*•"-]{0,6}(?:(?:nr\. ?)?[0-9]{1,3}[.):]? ?[;|\t,]? ?)?[A-ZÆØÅÄÖÜ][\p{L}'-]{0,20}(?: [A-ZÆØÅÄÖÜ][\p{L}'-]{0,20}\.?){1,3}"?[ ]?(?:[\t;|,(:–—]|- )/u;
/** A number that looks like one of a person, or a user name. */
const numbered = /[0-9]{6}[- ]?[0-9]{4}|[a-z0-9._-]{2,30}@|^[ \t>]{0,4}[a-z]\.[a-z]{2,15} ?[|;\t,]/;

/** Columns that name where somebody works or what language he reads, and lines of an address block. */
const elsewhere =
  /firma|virksomhed|arbejdsgiver|kunde|company|employer|customer|client|sprog|language|språk|sprache|land|country|by$|city|sted|kursus|course|afdeling|department|branch|varenavn|product/;

/** Does the row begin with a name or hold a number of a person? */
export function isAboutSomebody(view: View, { start, end }: Line): boolean {
  const row = view.cased.slice(start, end);
  return named.test(row) || numbered.test(row);
}

/** Is it all that a cell of such a row says, and no place of work? */
export function fillsCell(view: View, start: number, end: number): boolean {
  const line = lineAround(view.text, start, end, 300);
  if (!opens.test(view.text.slice(line.start, start)) || !closes.test(view.text.slice(end, line.end)))
    return false;
  const row = view.cased.slice(line.start, line.end);
  const before = view.text.slice(line.start, start);
  if (elsewhere.test(before.slice(-30).replace(/^.*[\t;|,]/, ""))) return false;
  const columns = (row.match(/[\t;|]/g)?.length ?? 0) + 1;
  if (columns >= 3 || /[|;]/.test(row))
    return (
      (named.test(row) || numbered.test(row) || /^[0-9]{1,3}[;|\t]/.test(row)) &&
      !elsewhere.test(columnHead(view, start))
    );
  if (!named.test(row) && !numbered.test(row)) return false;
  return /^[ \t>]{0,4}[0-9]{1,3}[.):]/.test(row) || numbered.test(row) || besideAnother(view, line);
}

/** One line alone may be a signature; two are a list. */
function besideAnother(view: View, line: Line): boolean {
  const above = lineAround(view.text, Math.max(0, line.start - 1), Math.max(0, line.start - 1), 300);
  const below = lineAround(
    view.text,
    Math.min(view.text.length, line.end + 1),
    Math.min(view.text.length, line.end + 1),
    300,
  );
  return [above, below].some(
    (other) => other.start !== line.start && named.test(view.cased.slice(other.start, other.end)),
  );
}
