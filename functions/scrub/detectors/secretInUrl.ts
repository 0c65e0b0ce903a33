/**
 * Secrets inside web addresses and connection strings: the password before the "@" (RFC 3986, 3.2.1), parameters that
 * are called token, key or code, and links that log in whoever has them. The rest of the address stays, since support
 * needs to see which page is meant.
 */
import type { Detector, Hit } from "../detector.ts";
import type { View } from "../view.ts";
import { type LongToken, longTokens } from "./longToken.ts";
import { isNamed } from "./secretField.ts";
import { isRandom } from "./secretShape.ts";

export const secretInUrl: Detector = {
  id: "secret-in-url",
  category: "credential",
  sentence: { da: "En adgangskode eller et token i en adresse.", en: "A password or token in an address." },
  find: (view) => longTokens(view).flatMap((token) => inToken(view, token)),
};

const userinfo =
  /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/?#@]{0,80}:([^\s@/]{1,100}(?:@[^\s@/.]{1,40})?)@(?=[a-z0-9[])/g;

/** Names that are secret whatever the value, and names whose value must look random as well. */
const parameter =
  /(?<=[?&;#]|&amp;)((?:[a-z0-9]{1,20}[_.-]?){0,2}?(?:token|jwt|secret|password|passwd|pwd|passw|adgangskode|kodeord|api[_-]?key|access[_-]?key|sig|signature|otp|magic|nonce|passcode|sid|session(?:[_-]?id)?|sessid|ticket|auth|authkey|hmac|credential|pin|key|code|kode|hash|invite|state))=([^\s&#;<>"'\])]{3,2000})/g;
const doubtful = /(?:^|[_.-])(?:key|code|kode|hash|state|invite|ticket|pin|sid|nonce|auth)$/;

/** A path that resets, confirms or logs in, and a random part behind it. */
const path =
  /\/(?:[a-z0-9-]{0,30}(?:reset|nulstil|password|adgangskode|kodeord|verif|confirm|bekraeft|bekræft|activat|aktiver|invit|magic|login|log-ind|logind|signin|sso|otp|token|unlock|oplaas)[a-z0-9-]{0,20})(?:\/[a-z0-9@._-]{1,40}){0,2}?\/([a-z0-9_~.=-]{16,500})/g;

function inToken(view: View, { start, end }: LongToken): Hit[] {
  const text = view.text.slice(start, end);
  const hits: Hit[] = [];
  const add = (at: number, value: string, confidence: number) => {
    hits.push({ start: start + at, end: start + at + value.length, confidence });
  };
  if (text.includes("://"))
    for (const match of text.matchAll(userinfo)) {
      const value = match[1] ?? "";
      if (!/^(?:[*x.]{2,}|<.*|\{.*|\[.*|\$.*|password|pass|pw|port|[0-9]{2,5})$/.test(value))
        add(match.index + match[0].length - 1 - value.length, value, 0.97);
    }
  if (text.includes("="))
    for (const match of text.matchAll(parameter)) {
      const value = (match[2] ?? "").replace(/[.,;:!]+$/, "");
      const at = match.index + match[0].length - (match[2] ?? "").length;
      const cased = view.cased.slice(start + at, start + at + value.length);
      if (doubtful.test(match[1] ?? "") ? isRandom(cased, 8) || /^[0-9]{4,8}$/.test(value) : isNamed(cased))
        add(at, value, 0.95);
    }
  if (text.includes("/"))
    for (const match of text.matchAll(path)) {
      const value = (match[1] ?? "").replace(/[.=-]+$/, "");
      const at = match.index + match[0].length - (match[1] ?? "").length;
      if (isRandom(view.cased.slice(start + at, start + at + value.length), 16)) add(at, value, 0.9);
    }
  return hits;
}
