/**
 * Content that a text carries in base64 (RFC 4648): files in OIOUBL, iCalendar and vCard, data URLs, tokens with
 * readable claims. Detectors would find nothing in it, and whoever opens the file can read it, so a text that carries
 * any is not given out. Hashes, keys and UUIDs are short and decode to noise: they stay. Linear; never fails.
 */

/** Longer than any key or signature that a form or a log line holds. In characters. */
const longest = 200;

/** The alphabets of base64 and of base64url. */
const run = /[a-z0-9+/_-]{24,}/gi;
/** A line that is nothing but a piece of a run. */
const piece = /^[ \t]*([a-z0-9+/_-]{8,})={0,2}[ \t]*$/i;
const declared =
  /;(?:encoding|value)=(?:b|base64)\b[^:\n]{0,200}:\s{0,100}[a-z0-9+/]{4}|;base64,[a-z0-9+/_-]{8}|embeddeddocumentbinaryobject\b[^>]{0,1000}>\s{0,100}[a-z0-9+/]{8}/i;

/**
 * Is there readable content in base64 in this text, or so much of any base64 that it must be a file? `signed`: headers
 * of a mail, in which long signatures are normal.
 */
export function embedsEncoded(text: string, signed = false): boolean {
  if (isEncodedWord(text) || declared.test(text)) return true;
  for (const [found] of text.matchAll(run)) if ((!signed && isFile(found)) || isReadable(found)) return true;
  return blocksOf(text).some(
    (block) => (!signed && block.wide && isFile(block.letters)) || isReadable(block.letters),
  );
}

/**
 * The text with each link cut off where readable base64 begins in it: mail systems that check links write into them to
 * whom they were sent. The page behind a link is nobody's to open once it is cut, and the text around it stays.
 */
export const withoutEncodedLinks = (text: string): string =>
  text.includes("://") ? text.replace(link, withoutEncodedEnd) : text;

const link = /\bhttps?:\/\/[^\s<>"']{1,8000}/gi;

function withoutEncodedEnd(url: string): string {
  const begun = [...url.matchAll(run)].find(([found]) => isFile(found) || isReadable(found));
  return begun === undefined ? url : `${url.slice(0, begun.index)}…`;
}

/** Is the whole text one word of base64 that decodes to something a person would write? */
export function isEncodedWord(text: string): boolean {
  // Looked for what does not belong, since a pattern of millions of letters is more than the engine can remember.
  const word = text.trim().replace(/={1,2}$/, "");
  if (word.length < 12 || /[^a-z0-9+/_-]/i.test(word)) return false;
  const decoded = Buffer.from(word, "base64").toString("utf8");
  return (
    decoded.length >= 8 &&
    !/[^\t\n\r\x20-\x7e\u00a0-\u024f]/.test(decoded) &&
    /\S[ \n]\S|[0-9]{6}/.test(decoded.replace(ids, ""))
  );
}

/** Too long to be a key, and of all kinds of characters, as names and rows of signs are not. */
const isFile = (letters: string): boolean =>
  letters.length > longest && [/[a-z]/, /[A-Z]/, /[0-9+/]/].every((kind) => kind.test(letters));

/** Lines of one run each, one below the other, belong together. `wide`: as encoders break them, not a list of codes. */
function blocksOf(text: string): readonly { readonly letters: string; readonly wide: boolean }[] {
  const blocks: { lines: string[]; wide: boolean }[] = [];
  let open = false;
  for (const line of text.split("\n")) {
    const letters = piece.exec(line)?.[1];
    if (letters === undefined) {
      open = false;
      continue;
    }
    const block = open ? blocks.at(-1) : undefined;
    if (block) block.lines.push(letters);
    else blocks.push({ lines: [letters], wide: letters.length >= 40 });
    open = true;
  }
  return blocks.map(({ lines, wide }) => ({ letters: lines.join(""), wide }));
}

/** Text in ASCII or in UTF-8, read as Latin-1; eighteen bytes are 24 characters of base64. */
const readable = /(?:[\t\n\r\x20-\x7e]|[\xc2-\xc7][\x80-\xbf]|\xe2[\x80-\xbf]{2}){18,}/g;
/** In UTF-16 each letter of ours has a NUL beside it, which noise has not eight times in a row. */
const wide = /(?:[\x20-\x7e\xa0-\xff]\0){8}/;
const ids = /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[0-9a-f]{16,}/gi;

/**
 * Does some stretch of it decode to text? A run may begin in front of the base64 ("key/Y3By..."), so all four ways to
 * cut it are tried. An id behind base64 is still an id.
 */
function isReadable(letters: string): boolean {
  return [0, 1, 2, 3].some((offset) => {
    const decoded = Buffer.from(letters.slice(offset), "base64").toString("latin1");
    const stretches = decoded.match(readable) ?? [];
    return wide.test(decoded) || stretches.some((stretch) => stretch.replace(ids, "").length >= 12);
  });
}
