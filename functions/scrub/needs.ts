/**
 * What a text must hold for a pattern to match anywhere in it, read off the pattern itself: some of its words, some of its
 * marks, so many digits without a letter between them. Most patterns look for things that most texts don't hold, and
 * traces.ts finds all words of all patterns in one pass. Never too strict: what is not understood is not needed.
 */

/** One of the words or one of the marks (bits of `marksOf`) must stand in the text. */
type Need = { readonly words: readonly string[]; readonly marks: number };
export type Needs = { readonly digits: number; readonly all: readonly Need[] };

const marks = "!\"#$%&'()*+/:;<=>?@[\\]^_`{|}~\t";
/** The bit of a mark, given as its UTF-16 unit; 0 for anything else. */
export const markOf = (unit: number): number => {
  const at = marks.indexOf(String.fromCharCode(unit));
  return at < 0 ? 0 : 1 << at;
};

/** Between two digits of a number stands no letter; as far as such a stretch reaches, its digits are counted. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 192 && unit <= 255);

/** Least counts of digits: at the beginning, at the end and somewhere inside; `free`: it holds no letter at all. */
type Digits = {
  readonly free: boolean;
  readonly first: number;
  readonly last: number;
  readonly most: number;
};

/** `exact`: the only texts that a part of a pattern matches, where they are few. */
type Part = {
  readonly exact: readonly string[] | null;
  readonly all: readonly Need[];
  readonly digits: Digits;
};

const digits = (free: boolean, count = 0): Digits => ({ free, first: count, last: count, most: count });
const nothing: Part = { exact: [""], all: [], digits: digits(true) };
const anything: Part = { exact: null, all: [], digits: digits(false) };

/** So many spellings are followed; words of this length are rare enough. */
const mostExact = 120;
const mostSpellings = 64;
const enough = 4;

export function needsOf({ source, flags }: RegExp): Needs {
  const [part] = readChoice(source, 0, flags.includes("v"));
  const all = [...part.all, ...needOfExact(part.exact)].map(withoutLonger);
  return { digits: part.digits.most, all: all.sort((a, b) => worth(b) - worth(a)).slice(0, 3) };
}

function readChoice(source: string, from: number, unknown: boolean): readonly [Part, number] {
  if (unknown) return [anything, source.length];
  const choices: Part[] = [];
  let at = from - 1;
  do {
    const [part, end] = readSequence(source, at + 1);
    choices.push(part);
    at = end;
  } while (source.charAt(at) === "|");
  return [anyOf(choices), at];
}

function anyOf(choices: readonly Part[]): Part {
  const [only] = choices;
  if (only !== undefined && choices.length === 1) return only;
  const least = (count: (one: Digits) => number): number =>
    Math.min(...choices.map((choice) => count(choice.digits)));
  const free = choices.every((choice) => choice.digits.free);
  const counts = {
    free,
    first: least((one) => one.first),
    last: least((one) => one.last),
    most: least((one) => one.most),
  };
  const exact = choices.some((choice) => choice.exact === null)
    ? null
    : [...new Set(choices.flatMap((choice) => choice.exact ?? []))];
  if (exact !== null && exact.length <= mostExact) return { exact, all: [], digits: counts };
  const best = choices.map((choice) =>
    [...choice.all, ...needOfExact(choice.exact)].reduce<Need | null>(
      (most, need) => (most === null || worth(need) > worth(most) ? need : most),
      null,
    ),
  );
  const known = best.filter((need) => need !== null);
  const all =
    known.length < choices.length
      ? []
      : [
          {
            words: [...new Set(known.flatMap(({ words }) => words))],
            marks: known.reduce((sum, need) => sum | need.marks, 0),
          },
        ];
  return { exact: null, all, digits: counts };
}

/** Longer words are rarer, and so are fewer of them. */
function worth({ words, marks }: Need): number {
  const shortest = Math.min(...words.map(lettersIn), marks === 0 ? enough : 2);
  return Math.min(shortest, enough) * 1000 - words.length;
}

const lettersIn = (word: string): number => word.replaceAll(" ", "").length;

/** Syllables that stand in every text tell nothing: "et", " på ". */
const isCommon = (word: string): boolean =>
  lettersIn(word) < 2 || (lettersIn(word) === 2 && /^ ?[a-zæøå ]*[aeiouyæøå][a-zæøå ]*$/.test(word));

function needOfExact(exact: readonly string[] | null): readonly Need[] {
  if (exact === null) return [];
  const words: string[] = [];
  let held = 0;
  for (const word of exact) {
    const lower = word.toLowerCase();
    const mark = word.length === 1 ? markOf(word.charCodeAt(0)) : 0;
    if (mark !== 0) held |= mark;
    else if (isCommon(lower)) return [];
    else words.push(lower);
  }
  return words.length === 0 && held === 0 ? [] : [{ words, marks: held }];
}

/** Where a word is needed, longer ones that begin with it add nothing. */
function withoutLonger({ words, marks }: Need): Need {
  const kept: string[] = [];
  for (const word of [...words].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !word.startsWith(last)) kept.push(word);
  }
  return { words: kept, marks };
}

function readSequence(source: string, from: number): readonly [Part, number] {
  const all: Need[] = [];
  let counts = digits(true);
  let exact = true;
  let spellings: readonly string[] = [""];
  const close = (): void => {
    all.push(...needOfExact(spellings));
    spellings = [""];
    exact = false;
  };
  let at = from;
  while (at < source.length && source.charAt(at) !== "|" && source.charAt(at) !== ")") {
    const [one, behind] = readItem(source, at);
    const [least, most, end] = readCount(source, behind);
    at = end;
    const part = repeated(one, least, most);
    all.push(...part.all);
    counts = joined(counts, part.digits);
    if (part.exact === null) {
      const begin = least > 0 ? one.exact : null;
      const more = begin === null ? null : crossed(spellings, begin);
      if (more === null) close();
      spellings = more ?? begin ?? [""];
      close();
      continue;
    }
    const longEnough = part.exact.length > 1 && spellings.every(({ length }) => length >= enough);
    const more = longEnough ? null : crossed(spellings, part.exact);
    if (more === null) {
      close();
      spellings = crossed([""], part.exact) ?? [""];
    } else spellings = more;
  }
  if (exact) return [{ exact: spellings, all, digits: counts }, at];
  close();
  return [{ exact: null, all, digits: counts }, at];
}

function crossed(left: readonly string[], right: readonly string[]): readonly string[] | null {
  if (left.length * right.length > mostSpellings && left.some((one) => one !== "")) return null;
  return left.flatMap((one) => right.map((other) => one + other));
}

function repeated(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  const counts = part.digits.free
    ? { ...digits(true, part.digits.most * least) }
    : least === 0
      ? digits(false)
      : part.digits;
  if (least > 0) return { exact: null, all: part.all, digits: counts };
  const few = most === 1 && part.exact !== null && part.exact.length <= 12;
  return { exact: few ? ["", ...(part.exact ?? [])] : null, all: [], digits: counts };
}

const joined = (left: Digits, right: Digits): Digits => ({
  free: left.free && right.free,
  first: left.free ? left.most + right.first : left.first,
  last: right.free ? left.last + right.most : right.last,
  most: Math.max(left.most, right.most, left.last + right.first),
});

const counted = /\{([0-9]+)(,?)([0-9]*)\}\??|([*+?])\??/y;

function readCount(source: string, at: number): readonly [number, number, number] {
  counted.lastIndex = at;
  const found = counted.exec(source);
  if (found === null) return [1, 1, at];
  const [written, least, comma, most, sign] = found;
  const end = at + written.length;
  if (sign !== undefined) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY, end];
  const low = Number(least);
  return [low, comma === "" ? low : most === "" ? Number.POSITIVE_INFINITY : Number(most), end];
}

function readItem(source: string, at: number): readonly [Part, number] {
  const char = source.charAt(at);
  if (char === "(") return readGroup(source, at);
  if (char === "[") return readClass(source, at);
  if (char === "^" || char === "$") return [nothing, at + 1];
  if (char === ".") return [anything, at + 1];
  if (char !== "\\") return [unitPart(char.charCodeAt(0)), at + 1];
  const [unit, end] = readEscape(source, at);
  const kind = source.charAt(at + 1);
  if (unit !== null) return [unitPart(unit), end];
  return [
    kind === "d"
      ? classPart([], digits(true, 1))
      : kind === "s"
        ? classPart([], digits(true))
        : /[bB]/.test(kind)
          ? nothing
          : anything,
    end,
  ];
}

const unitPart = (unit: number): Part =>
  classPart([String.fromCharCode(unit)], digits(!isLetter(unit), unit >= 48 && unit <= 57 ? 1 : 0));

const classPart = (exact: readonly string[], counts: Digits): Part => ({
  exact: exact.length === 0 ? null : exact,
  all: [],
  digits: counts,
});

/** `at` is that of the backslash; null: a class of characters or no character at all. */
function readEscape(source: string, at: number): readonly [number | null, number] {
  const kind = source.charAt(at + 1);
  const written = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", 0: "\0" }[kind];
  if (written !== undefined) return [written.charCodeAt(0), at + 2];
  if (kind === "u" && source.charAt(at + 2) !== "{")
    return [Number.parseInt(source.slice(at + 2, at + 6), 16), at + 6];
  if (kind === "x") return [Number.parseInt(source.slice(at + 2, at + 4), 16), at + 4];
  if (/[pPu]/.test(kind)) return [null, source.indexOf("}", at) + 1];
  if (kind === "k") return [null, source.indexOf(">", at) + 1];
  return /[a-zA-Z1-9]/.test(kind) ? [null, at + 2] : [kind.charCodeAt(0), at + 2];
}

function readClass(source: string, from: number): readonly [Part, number] {
  const negated = source.charAt(from + 1) === "^";
  const exact: string[] = [];
  let free = !negated;
  let onlyDigits = !negated;
  let few = !negated;
  let at = from + (negated ? 2 : 1);
  const readUnit = (): number | null => {
    const [unit, end] = source.charAt(at) === "\\" ? readEscape(source, at) : [source.charCodeAt(at), at + 1];
    at = end;
    return unit;
  };
  while (at < source.length && source.charAt(at) !== "]") {
    const begun = at;
    const low = readUnit();
    if (low === null) {
      few = false;
      onlyDigits &&= source.charAt(begun + 1) === "d";
      free &&= /[ds]/.test(source.charAt(begun + 1));
      continue;
    }
    let high = low;
    if (source.charAt(at) === "-" && source.charAt(at + 1) !== "]") {
      at += 1;
      high = readUnit() ?? 0xffff;
    }
    onlyDigits &&= low >= 48 && high <= 57;
    for (let unit = low; unit <= high && (free || few); unit += 1) {
      free &&= !isLetter(unit);
      few &&= exact.length < 12;
      if (few) exact.push(String.fromCharCode(unit));
    }
  }
  return [classPart(few ? exact : [], digits(free, onlyDigits ? 1 : 0)), at + 1];
}

function readGroup(source: string, from: number): readonly [Part, number] {
  const opening = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
  opening.lastIndex = from;
  const written = opening.exec(source)?.[0] ?? "(";
  const [part, end] = readChoice(source, from + written.length, false);
  if (/[!]$/.test(written)) return [nothing, end + 1];
  // What is looked for beside the match stands in the text as well, but not in a row with it.
  if (/=$/.test(written))
    return [{ exact: [""], all: [...part.all, ...needOfExact(part.exact)], digits: digits(true) }, end + 1];
  return [part, end + 1];
}
