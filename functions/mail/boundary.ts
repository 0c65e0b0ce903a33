/**
 * Which lines separate the parts of a multipart (RFC 2046, 5.1.1). The value is read by hand and not by the parser
 * because real ones are folded in the middle, never closed, or written as RFC 2231 parameters, and a boundary that is
 * not found costs the whole text. Where the spelling is in doubt all readings are given and the mail decides.
 */

/** `cost`: how many bytes of the body were searched. `readings` as `boundariesOf` gives them. */
export function searchBoundary(contentType: string, body: Buffer) {
  const readings = boundariesOf(contentType);
  let cost = 0;
  for (const reading of readings) {
    const at = body.indexOf(`--${reading}`, 0, "latin1");
    cost += at === -1 ? body.length : at;
    if (at !== -1) return { occurring: reading, readings, cost };
  }
  return { occurring: null, readings, cost };
}

/** The readings of the boundary parameter of a Content-Type value, likeliest first; none without the parameter. */
function boundariesOf(contentType: string): readonly string[] {
  const written = quoted(contentType) ?? token(contentType) ?? continued(contentType);
  if (written === null) return [];
  const readings = [written, written.trim(), written.replace(/\s+/g, "")];
  return [...new Set(readings)].filter((reading) => reading !== "");
}

/**
 * The boundary of a multipart whose header names none that occurs: the first line of two dashes that a MIME header
 * follows. Null when there is no such line.
 */
export function guessBoundary(body: Buffer): string | null {
  const guesses = headerStarts.flatMap((header) => guessBefore(header, body) ?? []);
  return guesses.toSorted((a, b) => a.start - b.start)[0]?.boundary ?? null;
}

/** Does a line of this look like the header of a part? */
export const hasPartHeader = (body: Buffer): boolean =>
  headerStarts.some((header) => body.includes(header, 0, "latin1"));

const headerStarts = ["\nContent-", "\ncontent-"];
/** So many headers without a boundary before them are no mail that was damaged on its way. */
const maxTries = 100;

function guessBefore(
  header: string,
  body: Buffer,
): { readonly boundary: string; readonly start: number } | null {
  let at = body.indexOf(header, 0, "latin1");
  for (let tries = 0; at !== -1 && tries < maxTries; tries++) {
    const start = at === 0 ? 0 : body.lastIndexOf(0x0a, at - 1) + 1;
    const line = body.toString("latin1", start, Math.min(at, start + 300));
    if (/^--\S/.test(line)) return { boundary: line.slice(2).trimEnd(), start };
    at = body.indexOf(header, at + 1, "latin1");
  }
  return null;
}

const quoted = (value: string): string | null => {
  const match = /[;\s]boundary\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(value)?.[1];
  return match === undefined ? null : match.replace(/\\(.)/g, "$1");
};

const token = (value: string): string | null => /[;\s]boundary\s*=\s*"?([^;"\s]+)/i.exec(value)?.[1] ?? null;

/** RFC 2231: `boundary*=utf-8''a%20b`, `boundary*0="a"; boundary*1*=%20b`. */
function continued(value: string): string | null {
  const pieces = [...value.matchAll(/[;\s]boundary\*(\d*)\*?\s*=\s*(?:"([^"]*)"|([^;\s]*))/gi)];
  if (pieces.length === 0) return null;
  return pieces
    .toSorted((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, , inQuotes, bare]) => inQuotes ?? percentDecoded((bare ?? "").replace(/^[\w-]*'[\w-]*'/, "")))
    .join("");
}

const percentDecoded = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
