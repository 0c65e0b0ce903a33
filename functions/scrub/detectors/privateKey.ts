/**
 * Private keys in their envelopes (RFC 7468 and the like: PKCS, OpenSSH, PGP, PuTTY): the lines between the
 * first and the last, or as far as lines of key follow where the last is missing. Public keys and certificates are public.
 */
import { type Detector, type Hit, patternDetector } from "../detector.ts";
import type { View } from "../view.ts";

/** RSA keys of 16,384 bits take some 13,000 characters. */
const longest = 16_000;

const pattern = patternDetector({
  id: "private-key",
  category: "credential",
  sentence: { da: "En privat nøgle.", en: "A private key." },
  pattern: /-{2,5} ?begin (?:[a-z0-9]{2,12} ){0,3}private key(?: block)? ?-{2,5}|private-lines: [0-9]{1,3}/g,
  judge,
});

export const privateKey: Detector = {
  ...pattern,
  find: (view) => (view.text.includes("private") ? pattern.find(view) : []),
};

const closing = /-{2,5} ?end (?:[a-z0-9]{2,12} ){0,3}private key(?: block)? ?-{2,5}/;
/** Lines of base64, headers of an encrypted key, quote marks. */
const body =
  /^(?:[ \t>]{0,6}(?:(?:proc-type|dek-info|comment|version):[^\n]{0,100}|[a-z0-9+/=]{1,120})?[ \t]{0,3}(?:\r?\n|$)){1,400}/;

function judge(match: RegExpExecArray, view: View): Hit | null {
  const start = match.index;
  const opened = start + match[0].length;
  const next = view.text.indexOf("-begin ", opened);
  const rest = view.text.slice(opened, Math.min(opened + longest, next < 0 ? Number.MAX_SAFE_INTEGER : next));
  const close = closing.exec(rest);
  // The lines that say that it is a key stay: they tell support what was sent, and nothing else.
  const lines = close === null ? body.exec(rest)?.[0] : rest.slice(0, close.index);
  const lead = /^[\s>]*/.exec(lines ?? "")?.[0].length ?? 0;
  const key = (lines ?? "").replace(/[\s>]+$/, "").slice(lead);
  // "-----BEGIN PRIVATE KEY-----" in a sentence on how to make one.
  const known = close !== null && /[a-z0-9+/]{3}/.test(key);
  return known || /[a-z0-9+/]{24}/.test(key)
    ? { start: opened + lead, end: opened + lead + key.length, confidence: known ? 0.99 : 0.97 }
    : null;
}
