/**
 * Does a text speak of passwords, codes, keys or logins at all? One search answers for all detectors of credentials, and
 * for most mails the answer is no.
 */
import { isIn } from "../search.ts";
import type { View } from "../view.ts";

const words =
  /kod|code|pas[sw]|wort|l[öo]sen|pw|psw|p\/w|key|token|secret|nøgle|nyckel|nøkkel|schlüs|auth|bearer|cookie|credential|digit (?:num|pin)|sms|text with|texted|tast [0-9]|cifre|løsen|alarm|hemmelig|geheim/;
/** Short ones, apart: a search for both at once takes twice as long. */
const short = /(?:^|[^a-zæøå])(?:pin|puk|m?tan|t?otp)(?![a-zæøå])/;

/** A memory of the view alone: forgotten with it, and the answer is the same without. */
const remembered = new WeakMap<View, boolean>();

export function mentionsSecret(view: View): boolean {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const answer = isIn(view, words) || isIn(view, short);
  remembered.set(view, answer);
  return answer;
}
