/**
 * A lexicon: entries read from the data files, compiled into one matcher, and the grammar that decides whether a
 * match is the word itself (an inflected form, a part of a compound) or only a piece of another word.
 */
import { endings } from "./endings.ts";
import { type Entry, readLexicon, type Strength } from "./entries.ts";
import { fold, symbolsOf } from "./fold.ts";
import { createMatcher } from "./matcher.ts";

/** A word of the lexicon in a text: the whole word with its endings and the rest of its compound. */
export type LexiconMatch = {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  /** Identifies the lemma, to tell two words from one that is said twice. */
  readonly lemma: number;
};

export type Lexicon = { readonly find: (text: string) => readonly LexiconMatch[] };

/** Parts of the body: a weak word behind one of them is certain (knæ + operation). Folded. */
const body = new Set(
  fold(
    "bryst bryst hjerte knæ ryg hofte skulder nakke hoved mave tarm tyktarm endetarm lunge lever nyre øjen øje øre næse hals hud tand fod hånd håndled finger arm ben led muskel nerve hjerne blære livmoder livmoderhals underlivs underliv æggestok prostata testikel mandel menisk korsbånd achilles lyske galde galdeblære bugspytkirtel blod knogle kæbe lymfe modermærke skjoldbruskkirtel rygsøjle rygmarv kejsersnits diskus nethinde stofskifte hormon allergi astma gigt diabetes epilepsi søvn fedme kræft misbrugs alkohol angst depressions stress traume fertilitets smerte psykiatri psyke sygdoms migræne hiv adhd",
  ).split(" "),
);

export function createLexicon(words: readonly string[], harmless: string): Lexicon {
  const entries = readLexicon(words, harmless);
  const matcher = createMatcher(entries.map((entry) => entry.folded));
  return { find: (text) => find(text, entries, matcher) };
}

/** Longer words than this are not words. */
const longestWord = 60;

function find(text: string, entries: readonly Entry[], matcher: ReturnType<typeof createMatcher>) {
  const matches: LexiconMatch[] = [];
  const covered: { readonly start: number; readonly end: number }[] = [];
  matcher.walk(text, (lemma, end) => {
    const entry = entries[lemma];
    if (entry === undefined) return;
    const start = startOf(text, end, entry.folded.length);
    if (start < 0) return;
    const word = wordAround(text, start, end);
    if (word === null) return;
    const left = fold(text.slice(word.start, start));
    const right = fold(text.slice(end, word.end));
    if (entry.strength === null) {
      if ((left === "" || entry.last) && (right === "" || entry.first)) covered.push(word);
      return;
    }
    const strength = judge(entry, left, right);
    if (strength !== null) matches.push({ ...keyOf(text, word, end, entry), strength, lemma });
  });
  return covered.length === 0 ? matches : uncovered(matches, covered);
}

/** Second parts of a compound that make a subject, a trade or a product of the first: angstforening, stresskursus. */
const heads =
  /^s?(?:forening|fond|kursus|kurs|venlig|vejled|coach|konsulent|haandter|forebyg|forsk|politik|linje|linie|skole|dag|uge|modul|tema|foredrag|bog|boeger|app|statistik|felt|kode|skabelon|formular|system|register|pakke|certifi|uddann|faglig|omraad|branche|virksomhed|firma|test|fri|sikr|lov|regler|ret|aftale|raadgiv|netvaerk|organisation|hjaelpemid|materiale|projekt|program)/;

function judge(entry: Entry, left: string, right: string): Strength | null {
  const inflected = endings[entry.part].has(right);
  if (left === "") {
    if (entry.tail) return null;
    if (inflected) return entry.strength;
    return entry.first && right.length >= 3 && entry.folded.length >= 4 && !heads.test(right)
      ? entry.strength
      : null;
  }
  if (!entry.last || left.length < 3) return null;
  const known = body.has(left) || (left.endsWith("s") && body.has(left.slice(0, -1)));
  if (heads.test(right)) return null;
  if (!inflected && !(entry.first && right.length >= 3 && known)) return null;
  if (known) return "certain";
  return entry.strength === "weak" || entry.folded.length < 4 ? null : entry.strength;
}

/** The part of the match that is the finding. */
function keyOf(
  text: string,
  word: { readonly start: number; readonly end: number },
  end: number,
  entry: Entry,
) {
  const start = entry.before === 0 ? word.start : startOf(text, end, entry.folded.length - entry.before);
  return { start, end: entry.after === 0 ? word.end : startOf(text, end, entry.after) };
}

/** Walks back over the folded symbols of an entry; -1 where it would begin in the middle of a letter. */
function startOf(text: string, end: number, length: number): number {
  let at = end;
  let left = length;
  while (left > 0 && at > 0) {
    at -= 1;
    const pair = symbolsOf(text.charCodeAt(at));
    if (pair === 0) {
      while (at > 0 && symbolsOf(text.charCodeAt(at - 1)) === 0) at -= 1;
      left -= 1;
    } else left -= pair > 255 ? 2 : 1;
  }
  return left === 0 ? at : -1;
}

/** The word that holds the match, from its first to its last letter; null where there are too many. */
function wordAround(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start > 0 && from - start <= longestWord && symbolsOf(text.charCodeAt(start - 1)) !== 0) start -= 1;
  while (end < text.length && end - to <= longestWord && symbolsOf(text.charCodeAt(end)) !== 0) end += 1;
  return from - start > longestWord || end - to > longestWord ? null : { start, end };
}

/** Both lists are in the order of their ends; coverings are short, so that a few steps back suffice. */
function uncovered(
  matches: readonly LexiconMatch[],
  covered: readonly { readonly start: number; readonly end: number }[],
): readonly LexiconMatch[] {
  const sorted = [...covered].sort((a, b) => a.start - b.start);
  const byStart = [...matches].sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = -1;
  const later = new Set<LexiconMatch>();
  for (const match of byStart) {
    for (let cover = sorted[at]; cover !== undefined && cover.start < match.end; cover = sorted[at]) {
      reach = Math.max(reach, cover.end);
      at += 1;
    }
    if (match.start >= reach) later.add(match);
  }
  return matches.filter((match) => later.has(match));
}
