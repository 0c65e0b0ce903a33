/**
 * What in a package is about others and is proposed to be blacked out before it is handed to somebody: mail addresses and
 * names that are not the person's own (Art. 15(4)). Pure. Names are found by their form, capital beside capital or
 * after a word that a name follows, so too much is proposed rather than too little; the officer sees each and decides.
 */
import type { Person, Range } from "./mentions.ts";

const emails = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;

const capital = "\\p{Lu}[\\p{Ll}'’-]{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?";
const initial = "\\p{Lu}\\.";
const particle = "(?:von|van|de|der|af|la|el|bin)";
/** "Mette Holm", "Anna K. Berg", "Carl von Linné". */
const fullName = new RegExp(
  `(?<![\\p{L}\\p{N}@])${capital}(?: (?:${initial}|${particle}|${capital})){0,2} ${capital}(?![\\p{L}\\p{N}@])`,
  "gu",
);

/** One name alone, after what is said before a name. */
const leads =
  "kollega|chef|leder|ven|veninde|nabo|mand|kone|kæreste|søn|datter|mor|far|bror|søster|elev|deltager|underviser|hr\\.?|fru|frk\\.?|colleague|boss|manager|friend|neighbour|neighbor|husband|wife|partner|son|daughter|mother|father|brother|sister|mr\\.?|mrs\\.?|ms\\.?|kollege|kollegin|freund|freundin|nachbar|herr|frau|kollegan|kompis|granne|fröken|hilsen|mvh|regards|grüße|hälsningar";
const namedAfter = new RegExp(`(?<!\\p{L})(?:${leads})[ ,:\\n]{1,3}(${capital})(?!\\p{L})`, "giu");

/** What is proposed to be masked in one text. */
export function masksIn(where: string, text: string, person: Person): readonly Range[] {
  const own = new Set(person.emails.map(fold));
  const ownNames = new Set(person.names.flatMap((name) => name.split(/\s+/)).map(fold));
  const isOwn = (name: string): boolean => name.split(/\s+/).every((word) => ownNames.has(fold(word)));
  const found: Range[] = [];
  for (const { 0: email, index } of text.matchAll(emails))
    if (!own.has(fold(email))) found.push({ where, start: index, end: index + email.length });
  for (const { 0: name, index } of text.matchAll(fullName))
    if (!isOwn(name)) found.push({ where, start: index, end: index + name.length });
  for (const { 0: whole, 1: name = "", index } of text.matchAll(namedAfter)) {
    const start = index + whole.length - name.length;
    // The flag `i` is for the lead; the name itself begins with a capital.
    if (/^\p{Lu}/u.test(name) && !isOwn(name)) found.push({ where, start, end: start + name.length });
  }
  return united(found);
}

/** Overlapping ranges of one text as one, in order. */
function united(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && range.start < last.end)
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else kept.push(range);
  }
  return kept;
}

const maskLabel = "[▮▮▮]";

/** The text with its masks in place; ranges of other texts, and such as don't fit, are not for it. */
export function masked(where: string, text: string, masks: readonly Range[]): string {
  let done = 0;
  let shown = "";
  for (const { start, end } of united(masks.filter((mask) => mask.where === where))) {
    shown += `${text.slice(done, start)}${maskLabel}`;
    done = end;
  }
  return shown + text.slice(done);
}

const fold = (text: string): string => text.normalize("NFC").toLowerCase();
