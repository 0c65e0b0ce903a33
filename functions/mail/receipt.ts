/**
 * What the door says about a mail. Amazon SES puts its header block on top of what the sender sent and ends it with
 * X-SES-RECEIPT, so only the lines above the topmost X-SES-RECEIPT are believed: a sender can write all of these
 * headers himself, but only below. Without the block everything is unknown, which never counts as passed.
 */
import { defaultLimits } from "./limits.ts";
import { dateOfReceived } from "./mailDate.ts";
import type { Receipt, Verdict } from "./types.ts";

type Line = { readonly name: string; readonly value: string };

const nothingKnown: Receipt = {
  receivedAt: null,
  spam: "unknown",
  virus: "unknown",
  dmarc: "none",
  returnPath: null,
  recipient: null,
};

/** Reads the block from the raw bytes of a mail; never throws. In the block itself the first of equal headers counts. */
export function readReceipt(raw: Uint8Array): Receipt {
  const block = trustedLines(raw);
  if (block === null) return nothingKnown;
  const value = (name: string) => block.find((line) => line.name === name)?.value ?? null;
  const received = value("received") ?? "";
  return {
    receivedAt: dateOfReceived(received),
    spam: verdictOf(value("x-ses-spam-verdict")),
    virus: verdictOf(value("x-ses-virus-verdict")),
    dmarc: dmarcOf(value("authentication-results") ?? ""),
    returnPath: pathOf(value("return-path")),
    recipient: recipientOf(received),
  };
}

/**
 * Lines end at LF alone here: a bare CR inside a value of the block (a strange envelope address, say) must not start
 * a line that the sender wrote.
 */
function trustedLines(raw: Uint8Array): readonly Line[] | null {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, defaultLimits.headerBytes));
  const lines: { name: string; value: string }[] = [];
  for (let at = 0; at < head.length; ) {
    const end = head.indexOf(0x0a, at);
    const line = head.toString("latin1", at, end === -1 ? head.length : end).replace(/\r$/, "");
    if (line === "" || end === -1) return null;
    const colon = line.indexOf(":");
    const last = lines.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last) last.value += ` ${line.trim()}`;
    } else if (/^X-SES-RECEIPT:/i.test(line)) {
      return lines;
    } else if (colon > 0) {
      lines.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
    }
    at = end + 1;
  }
  return null;
}

const verdicts: readonly Verdict[] = ["PASS", "FAIL", "GRAY", "PROCESSING_FAILED"];

const verdictOf = (value: string | null): Verdict =>
  verdicts.find((verdict) => verdict === value?.toUpperCase()) ?? "unknown";

/**
 * The dmarc result of an Authentication-Results value (RFC 8601). Quoted strings and comments go first: an envelope
 * address such as `"; dmarc=pass;"@example.org` is the sender's word. Results that disagree count as failed.
 */
function dmarcOf(value: string): Receipt["dmarc"] {
  const bare = value.replace(/"(?:[^"\\]|\\.)*(?:"|$)/g, '""').replace(/\([^()]*\)/g, "");
  const results = bare
    .split(";")
    .map((part) => /^\s*dmarc\s*=\s*([a-z]+)/i.exec(part)?.[1]?.toLowerCase())
    .filter((result) => result !== undefined);
  if (results.includes("fail")) return "fail";
  return results.length > 0 && results.every((result) => result === "pass") ? "pass" : "none";
}

function pathOf(value: string | null): string | null {
  if (value === null) return null;
  return (/<([^<>]*)>/.exec(value)?.[1] ?? value).trim();
}

function recipientOf(received: string): string | null {
  const beforeDate = received.slice(0, Math.max(received.lastIndexOf(";"), 0));
  const at = beforeDate.lastIndexOf(" for ");
  const recipient = at === -1 ? "" : beforeDate.slice(at + 5).trim();
  return /^<?([^\s<>]+@[^\s<>]+)>?$/.exec(recipient)?.[1] ?? null;
}
