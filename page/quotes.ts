/**
 * Where the history of a mail begins: the ways in which mail programs quote, in Danish, English, Swedish, Norwegian and
 * German. Vocabulary and form together, since each alone occurs in letters: "Fra mandag", "On Monday he wrote a book".
 * Pure; a line is looked at a fixed number of times.
 */

/** Lines of a text; `opening` functions give the line after what they found, or null. */
type Lines = readonly string[];

const words = (list: string): string => list.trim().split(/\s+/).join("|");

const labels = {
  from: words("fra from från von"),
  date: words("sendt dato date sent skickat datum gesendet"),
  subject: words("emne subject ämne betreff"),
  other:
    "til|to|till|an|b?cc|kopi|kopia|kopie|svar til|reply-to|svara till|antwort an|prioritet|priority|importance|wichtigkeit|vedhæftede filer|vedlegg|attachments|bifogade filer|anlagen",
} as const;
type Label = keyof typeof labels;

const labelled = Object.entries(labels).map(
  ([name, list]) =>
    [name as Label, new RegExp(`^[*_\\s]{0,4}(?:${list})[*_\\s]{0,4}:[*_]{0,2}(?:\\s|$)`, "iu")] as const,
);
const labelOf = (line: string): Label | undefined =>
  labelled.find(([, pattern]) => pattern.test(line.slice(0, 60)))?.[0];

/** Header lines above a quoted mail are no more than these, long lists of recipients included. */
const mostHeaderLines = 14;

/** "Fra: ... Sendt: ... Til: ... Emne: ...": sender, date and subject, in any order, with a clock or an address. */
function headerBlock(lines: Lines, at: number): number | null {
  const seen = new Set<Label>();
  let isSure = false;
  let end = at;
  for (let n = at; n < Math.min(lines.length, at + mostHeaderLines); n++) {
    const line = lines[n] ?? "";
    const label = labelOf(line);
    if (label) {
      seen.add(label);
      if (label === "date") isSure ||= hasClock(line);
      if (label === "from") isSure ||= hasAddress(line);
      end = n + 1;
    } else if (isBlank(line)) {
      if (labelOf(lines[n + 1] ?? "") === undefined) break;
    } else if (n === at || end !== n || !continues(lines[n - 1], line)) break;
    else end = n + 1;
  }
  const isWhole = seen.has("from") && seen.has("date") && seen.has("subject");
  return isWhole && isSure ? end : null;
}

/** A list of recipients goes on in the next line. */
const continues = (before = "", line = ""): boolean => /[,;]\s*$/.test(before) || /^\s/.test(line);

const separators = [
  // "-----Original Message-----", "---------- Videresendt besked ---------", "-----Ursprüngliche Nachricht-----"
  /^\s{0,4}[-–—_*=]{2,60}\s{0,3}(?:original|oprindeligt?e?|ursprungligt?|opprinnelig|ursprüngliche?|forwarded|videresendt|vidarebefordrat|weitergeleitete?|svar på)\s(?:message|e-?mail|mail|appointment|meddelelse|besked|aftale|meddelande|brev|melding|e-post|avtale|nachricht|termin)(?:\s(?:from|fra|från|von)\s.{1,80}?)?\s{0,3}[-–—_*=]{2,60}\s{0,4}$/iu,
  // Apple: "Begin forwarded message:", "Start på videresendt besked:"
  /^\s{0,4}(?:begin forwarded message|start på videresendt (?:besked|meddelelse|melding)|videresendt (?:besked|meddelelse|melding)|vidarebefordrat (?:brev|meddelande)|början på vidarebefordrat (?:brev|meddelande)|anfang der weitergeleiteten (?:nachricht|e-?mail))\s?:\s{0,4}$/iu,
];
/** A line that mail programs draw above header lines. */
const rule = /^\s{0,4}[-_–—]{10,100}\s{0,4}$/u;

function separator(lines: Lines, at: number): number | null {
  const line = lines[at] ?? "";
  const below = afterBlanks(lines, at + 1);
  if (rule.test(line)) return headerBlock(lines, below);
  return separators.some((pattern) => pattern.test(line)) ? (headerBlock(lines, below) ?? at + 1) : null;
}

const verb = "skrev|skreiv|wrote|schrieb|writes|skriver|schreibt";
const atVerb = new RegExp(`\\s(?:${verb})(?=\\s|$)`, "iu");
const ended = new RegExp(`(?:^|\\s)(?:${verb})(?:\\s(?:[^:]|\\d:\\d){0,200}|\\s.{0,120}<.{1,200})?:$`, "iu");
const weekday =
  "(?:man|tirs?|ons|tors?|fre|lør|søn|mon|tues?|wed|thu(?:rs)?|fri|sat(?:ur)?|sun|mån|tis|lör|sön|mo|di|mi|do|fr|sa|so)\\p{L}{0,8}";
const dated = new RegExp(
  `^(?:(?:den|on|am|op|på)\\s)?(?:${weekday}\\.?,?\\s)?(?:(?:den|the)\\s)?(?:\\d|\\p{L}{3,9}\\.?\\s\\d)`,
  "iu",
);
const nameWord =
  "(?:[\"'(]?\\p{Lu}\\S{0,60}|\\S{1,100}@\\S{1,100}|von|van|der|den|de|af|av|via|bei|og|och|und|and|fra|from|&|\\||-)";
const name = new RegExp(`^${nameWord}(?:\\s${nameWord}){0,7}$`, "u");

/** Lines over which a program may break its sentence. */
const mostBrokenLines = 3;

/** "Den 3. mar. 2026 kl. 10.12 skrev Mette Holm <mette@example.dk>:", and what others write there. */
function attribution(lines: Lines, at: number): number | null {
  let sentence = "";
  for (let n = at; n < Math.min(lines.length, at + mostBrokenLines); n++) {
    const line = (lines[n] ?? "").trim();
    if (line === "") return null;
    sentence = `${sentence} ${line}`.trim();
    if (sentence.length > 500) return null;
    if (!sentence.endsWith(":")) continue;
    return isAttribution(sentence, n === at) ? n + 1 : null;
  }
  return null;
}

function isAttribution(sentence: string, isOneLine: boolean): boolean {
  // "Citat fra Mette Holm <mette@example.dk>:", and Gmail of old: a date, a name, an address.
  const cites = /^(?:quoting|citat(?: fra| från)?|citerar|zitat von)\s/iu.test(sentence);
  const isOld = /^\d{4}-\d\d-\d\d \d{1,2}:\d\d\b/.test(sentence);
  if (cites || isOld) return hasAddress(sentence);
  if (!ended.test(sentence) || !(isOneLine || dated.test(sentence))) return false;
  if (namedInBrackets.test(sentence)) return true;
  return hasYear(sentence) && hasClock(sentence) && isDatedBehind(sentence) && name.test(writerOf(sentence));
}

/** "Mette Holm <mette@example.dk> skrev:", "skrev Mette Holm <mette@example.dk>:", with nothing in between. */
const namedInBrackets = new RegExp(
  `(?:<[^<>]{1,250}@[^<>]{1,250}>|\\[email [A-Z]{1,4}\\]>?)[)\\s]{0,3}(?:(?:${verb})(?=[\\s:]).{0,60})?:$`,
  "iu",
);

/** Who wrote, in front of the verb or behind it, without date and time. */
function writerOf(sentence: string): string {
  const [before = "", after = ""] = sentence.slice(0, -1).split(atVerb);
  const behind = after.trim();
  const side = startsAsDate.test(behind) || behind === "" ? before : behind;
  return side.replace(datePart, "").trim();
}

const startsAsDate = /^(?:(?:am|den|on|at|the|i|kl|um)(?=[\s.])|\(?\d)/iu;
/** What stands in front of a name: all up to the last digit, and what belongs to a clock. */
const datePart = /^.*\d(?:\s?[ap]\.?m\.?|\s?uhr)?(?:\s?(?:gmt|utc|cet|cest)?(?:[+-]\d{1,4})?)?,?(?=\s|$)/iu;

/** A name in front of the verb and a date behind it: people write so too, but rarely with both names and nothing else. */
function isDatedBehind(sentence: string): boolean {
  const [before = "", after = ""] = sentence.slice(0, -1).split(atVerb);
  const isDate = /(?:\d|[ap]m|uhr|\))\s*$/iu.test(after);
  return !startsAsDate.test(after.trim()) || (isDate && /\S\s+\S/.test(before.trim()));
}

const hasAddress = (text: string): boolean =>
  /[^\s<>@]{1,200}@[^\s<>@]{1,200}|\[email [A-Z]{1,4}\]/.test(text);
const hasClock = (text: string): boolean =>
  /(?:^|[^\d.:])\d{1,2}:\d{2}(?!\d)|\b(?:kl\.?|um|at|klokken)\s\d{1,2}[.:]\d{2}(?!\d)|\s\d{1,2}\.\d{2}(?:\.\d{2})?(?:$|\s(?!\d{4}))/iu.test(
    text,
  );
const hasYear = (text: string): boolean =>
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[-./]\d{1,2}[-./]\d{2}(?!\d)/.test(text);

const isBlank = (line: string): boolean => line.trim() === "";

/** The next line that says something. */
export function afterBlanks(lines: Lines, at: number): number {
  let next = at;
  while (next < lines.length && isBlank(lines[next] ?? "")) next++;
  return next;
}

/** The line after the words that open the history of a mail at `at`; null where none is opened. */
export const historyAt = (lines: Lines, at: number): number | null =>
  separator(lines, at) ?? headerBlock(lines, at) ?? attribution(lines, at);

/** What a program writes above marked lines may be shorter: the marks prove it. */
export const introducesQuote = (lines: Lines, at: number): boolean =>
  /:\s{0,4}$/.test(lines[at] ?? "") && ended.test((lines[at] ?? "").trim());

const devices = [
  /^(?:sendt|send) (?:fra|via) (?:min|mit|mine|outlook|mail|yahoo|proton|gmail|samsung|iphone|ipad|android)\b/iu,
  /^sent (?:from|via|with) (?:my|outlook|mail|yahoo|proton|gmail|samsung|iphone|ipad|android)\b/iu,
  /^skickat från (?:min|mitt|outlook|mail|yahoo|e-post|samsung|iphone)\b/iu,
  /^(?:von mein\p{L}{1,3} .{1,40} gesendet|gesendet (?:von|mit|aus) )/iu,
  /^(?:hent outlook til|get outlook for|hämta outlook för|skaff (?:deg )?outlook for|last ned outlook for|laden sie outlook für|holen sie sich outlook für|outlook für .{1,20} (?:herunterladen|beziehen))\b/iu,
];

/** What a telephone adds below each mail. */
export const isDeviceLine = (line: string): boolean => {
  const text = line.trim();
  return text.length <= 120 && devices.some((pattern) => pattern.test(text));
};

/** RFC 3676, 4.3; the blank at its end is often lost. */
export const beginsSignature = (line: string): boolean => /^--[ \u00a0]?$/.test(line);

/** Lines that the reader of mails writes itself (functions/mail/headings.ts). */
export const beginsOtherVersion = (line: string): boolean => line === "--- Anden version / Other version ---";
export const endsOtherVersion = (line: string): boolean => line === "--- Slut / End ---";
export const isNestedMail = (line: string): boolean => /^--- Mail: .{0,2000} ---$/.test(line);
