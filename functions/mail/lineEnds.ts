/**
 * Line ends before anything looks for lines. A mail with bare CR line ends, or with CR CR LF from a careless gateway,
 * would else be one endless header line, and all of its text would be lost without an error.
 */

const cr = 0x0d;
const lf = 0x0a;

/**
 * Gives the same bytes when every CR stands before an LF, as in all but a few mails; else a copy in which a bare CR
 * and a run of CRs before an LF are each one line end. Linear; the copy is never longer than the mail.
 */
export function withLineEnds(bytes: Buffer): Buffer {
  if (!hasOddLineEnds(bytes)) return bytes;
  const copy = Buffer.allocUnsafe(bytes.length);
  let to = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++];
    if (byte !== cr) {
      copy[to++] = byte ?? 0;
      continue;
    }
    const run = endOfRun(bytes, at);
    const lineEnds = bytes[run] === lf ? 1 : run - at + 1;
    for (let n = 0; n < lineEnds; n++) copy[to++] = lf;
    at = bytes[run] === lf ? run + 1 : run;
  }
  return copy.subarray(0, to);
}

/** A byte order mark or blank lines on top of a mail would make a line of its header invisible. */
export function withoutBlankStart(bytes: Buffer): Buffer {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === lf || bytes[start] === cr) start++;
  return bytes.subarray(start);
}

function hasOddLineEnds(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(cr); at !== -1; at = bytes.indexOf(cr, at + 2)) {
    if (bytes[at + 1] !== lf) return true;
  }
  return false;
}

function endOfRun(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === cr) at++;
  return at;
}
