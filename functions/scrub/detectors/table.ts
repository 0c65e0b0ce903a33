/**
 * Tables that people paste into a mail: a line of heads and the rows below it, with tabs, semicolons, bars or commas
 * between. A cell says nothing of itself; the head of its column does. Reads each table once.
 */
import { cellsOf, lineAround } from "../line.ts";
import { mayMatch } from "../traces.ts";
import type { View } from "../view.ts";

type Cell = { readonly start: number; readonly end: number; readonly text: string };
export type Table = { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** Some head of a column that tells what stands below, beside a delimiter. Prose hardly ever has one. */
const head =
  /(?<=(?:^|[\t;|,\n])[ "]{0,3})(?:pas|kørekort|koerekort|passport|driv|licen[cs]e n|førerkort|körkort|führer|reisepass|ausweis|opholds|oppholds|uppehålls|aufenthalt|residence|visum|visa n|id-?kort|id ?card|sundhedsk|sygesik|health card|ehic|cpr|fnr|fødsels|person-?n|pers\.|ssn|ni n|nino|steuer|idnr|sv-?nr|pesel|bsn|kennitala|hetu|national id|reg|konto|bankkonto|account|iban|kort|card|udløb|expir|exp|cv[cv]|sort c|blz|clearing|adgangsk|kodeord|kode|password|passwd|pw|pass|pin|passwort|kennwort|lösen|passord|token|api|secret|engangsk|mobil|tlf|telefon|phone|tel|cell|handy|adresse|address|adress|anschrift|bopæl|vej|gade|street|straße|gata)[a-zæøåäöü._ -]{0,22}"?[ ]{0,3}(?=[\t;|,\n]|$)/g;

/** A memory of the view alone: forgotten with it, and the answer is the same without. */
const remembered = new WeakMap<View, readonly Table[]>();

export function tablesIn(view: View): readonly Table[] {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const found = mayMatch(view.traces, head) && mayHaveTable(view.text) ? read(view.text) : [];
  remembered.set(view, found);
  return found;
}

/** Each of these is one fast search; together they would be a slow one. */
const mayHaveTable = (text: string): boolean =>
  text.includes("\t") || text.includes(";") || text.includes("|") || /[a-zæøå.],[a-zæøå]/.test(text);

function read(text: string): readonly Table[] {
  const tables: Table[] = [];
  let done = -1;
  for (const { index } of text.matchAll(head)) {
    if (index < done) continue;
    const line = lineAround(text, index, index, 400);
    const table = tableAt(text, line.start, line.end);
    if (table === null) continue;
    tables.push(table.table);
    done = table.end;
  }
  return tables;
}

function tableAt(text: string, start: number, end: number): { table: Table; end: number } | null {
  const row = text.slice(start, end);
  const delimiter = ["\t", ";", "|", ","].find((mark) => row.includes(mark));
  if (delimiter === undefined) return null;
  const heads = row.split(delimiter).map((cell) => cell.replace(/["*>]/g, "").replaceAll("_", " ").trim());
  // Heads are names: no numbers of people among them, and no sentence.
  if (heads.length < 2 || heads.some((cell) => cell.length > 28 || /[0-9]{3}|[!?@]/.test(cell))) return null;
  const rows: Cell[][] = [];
  let at = end + 1;
  while (at < text.length) {
    const line = lineAround(text, at, at, 600);
    const written = text.slice(at, line.end);
    const cells = cellsOf(written, at, delimiter).map((cell) => trimmed(cell.start, cell.text));
    const ruler = /^[ |:+-]{3,}$/.test(written) && /-/.test(written);
    const enough = delimiter === "," ? cells.length === heads.length : cells.length >= 2;
    if (!ruler && !enough) break;
    if (!ruler) rows.push(cells);
    at = line.end + 1;
  }
  return rows.length === 0 ? null : { table: { heads, rows }, end: at };
}

function trimmed(start: number, text: string): Cell {
  const quoted = /^"(.*)"$/.exec(text);
  const kept = quoted?.[1] ?? text;
  const at = start + (quoted === null ? 0 : 1);
  return { start: at, end: at + kept.length, text: kept };
}
