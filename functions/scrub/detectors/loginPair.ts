/**
 * User and password without a word for the latter: on two lines below "Login:", or "bruger hans / Hund2020". The second
 * must look like a secret by itself. The user stays, because support finds people by it.
 */
import type { Detector, Hit } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { mentionsSecret } from "./mentionsSecret.ts";
import { looksSecret, trimmed } from "./secretShape.ts";

const letter = /[a-zæøåäöüéß]/;

const opening =
  /log(?:ger|ge|ged|get)? ?-?in(?:d|n)?(?![dk])|logon|bruger|uni-?login|user|bruker|användar|benutzer|inlogg|innlogg|credentials|wi-?fi|zugangsdaten|(?:staging|prod(?:uktion|uction)?|demo|sandbox|s?ftp|vpn|wordpress|wp-admin|cpanel|plesk|webmail|admin(?:panel)?|test(?:miljø)?|dev|server|portal)(?=[ ]?:)/g;

/** The rest of the word, a user, a mark between, and what may be a password at the end of its line or clause. */
const rest = new RegExp(
  "[a-zæøåäöü]{0,14}(?: (?:er|is|ist|är|til|for|på|med|with|mit|som|as)(?: [^\\s:]{1,20}){0,3}?)?[ \\t]{0,2}(?:[: ][ \\t]{0,3}(?:\\r?\\n[> \\t]{0,6})?|\\r?\\n[> \\t]{0,6})" +
    "([^\\s\\ue000,;]{3,60})[ \\t]{0,2}" +
    "(?:\\r?\\n[> \\t]{0,6}|\\/[ \\t]{0,2}|[,;|][ \\t]{0,2}|[ \\t]-[ \\t]|[ \\t](?:og|and|und|med|with|mit|och)[ \\t]|(?<=@[a-z0-9.-]{3,60})[ \\t])" +
    "([^\\s\\ue000]{4,60})(?=[ \\t]{0,2}(?:\\r?\\n|$|[.,;]))",
  "y",
);

export const loginPair: Detector = {
  id: "login-pair",
  category: "credential",
  sentence: {
    da: "En adgangskode, der står efter brugernavnet.",
    en: "A password that follows the user name.",
  },
  find: (view) => [
    ...belowMail(view),
    ...besideMail(view),
    ...colonPair(view),
    ...letters(view),
    ...resetTo(view),
    ...Array.from(matchesIn(view, opening)).flatMap(({ index, 0: word }) => {
      const hit = letter.test(view.text.charAt(index - 1)) ? null : judge(view, index + word.length);
      return hit === null ? [] : [hit];
    }),
  ],
};

/** A mail address alone on its line, and below it, alone as well, what nothing but a password looks like. */
const mailAbove =
  /(?<=^|\n)[ \t>]{0,6}[^\s@]{1,40}@[a-z0-9.-]{3,60}[ \t]{0,3}\r?\n[ \t>]{0,6}([^\s\ue000]{6,40})[ \t]{0,3}(?=\r?\n|$)/g;

const belowMail = (view: View): Hit[] =>
  view.text.includes("@")
    ? Array.from(matchesIn(view, mailAbove)).flatMap((match) => {
        const end = match.index + match[0].trimEnd().length;
        const start = end - (match[1] ?? "").length;
        const written = view.cased.slice(start, end);
        const fits =
          /[a-zæøå]/i.test(written) && /[0-9]/.test(written) && !/[/:@]|\.[a-z]{2,4}$/.test(written);
        return fits && looksSecret(written) ? [{ start, end, confidence: 0.75 }] : [];
      })
    : [];

/** "u: anna" and "p: Winter!23", in either order. */
const letterLines =
  /(?<![a-z0-9])(?:u|user|un|bn|b):[ ]?[^\s]{2,40}[ ,;]{0,2}\s{1,3}p[wk]?:[ ]?([^\s\ue000]{5,40})|(?<![a-z0-9])p[wk]?:[ ]?([^\s\ue000]{5,40})\s{1,3}(?:u|user|un|bn|b):[ ]?[^\s]{2,40}/g;

const letters = (view: View): Hit[] =>
  Array.from(matchesIn(view, letterLines)).flatMap((match) => {
    const written = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].lastIndexOf(written);
    const kept = trimmed(view.cased.slice(start, start + written.length));
    return looksSecret(kept) ? [{ start, end: start + kept.length, confidence: 0.85 }] : [];
  });

/** "nulstil til Velkommen123": what a login is to be set to. */
const reset =
  /(?:nulstil(?:le|les|let)?|reset|zurücksetzen|återställ|tilbakestill)(?: (?:den|det|it|min|mit|my|hende|ham|mig))? (?:til|to|auf|till) ["']?([^\s"'\ue000]{6,40})/g;

const resetTo = (view: View): Hit[] =>
  Array.from(matchesIn(view, reset)).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    const kept = trimmed(view.cased.slice(start, end));
    return looksSecret(kept) && /\p{L}{3}/u.test(kept) && /[0-9!#$%&*?]/.test(kept)
      ? [{ start, end: start + kept.length, confidence: 0.75 }]
      : [];
  });

/** "anna@example.dk Grise7basse": on one line with the address, at its end or the clause's, and like nothing else. */
const mailThen =
  /[^\s@,;:<(]{1,40}@[a-z0-9.-]{3,60}\.[a-z]{2,6}(?: ?[/|:;,] ?| )["']?([^\s"'\ue000]{6,40})(?=["']?[ \t]{0,2}(?:\r?\n|$|[.,;)]))/g;

const besideMail = (view: View): Hit[] =>
  view.text.includes("@")
    ? Array.from(matchesIn(view, mailThen)).flatMap((match) => {
        const end = match.index + match[0].length;
        const start = end - (match[1] ?? "").length;
        const kept = trimmed(view.cased.slice(start, end));
        const fits =
          /\p{L}{3}/u.test(kept) &&
          /[0-9!#$%&*?]/.test(kept) &&
          !/[/:@=]|\.[a-z]{2,4}$|^[A-ZÆØÅ]+[-_]?[0-9]+$|^\p{L}+-[0-9]+$/u.test(kept) &&
          // "Forår2026" may be the name of a team as well.
          (!/^\p{L}+[0-9]{1,4}$/u.test(kept) ||
            /log|kode|pass|brug|user|kennwort|lösen/.test(
              view.text.slice(Math.max(0, match.index - 160), end + 80),
            ));
        return fits && looksSecret(kept) ? [{ start, end: start + kept.length, confidence: 0.75 }] : [];
      })
    : [];

/** "annah:hest77", where a login is spoken of. */
const pairPattern =
  /(?<![a-z0-9@._:/-])[a-z][a-z0-9._-]{2,30}:((?=[^\s]{0,20}[0-9])[^\s:/\ue000]{6,40})(?=[\s"')]|$)/g;

const colonPair = (view: View): Hit[] =>
  view.text.includes(":") && mentionsSecret(view)
    ? Array.from(matchesIn(view, pairPattern)).flatMap((match) => {
        const end = match.index + match[0].length;
        const kept = trimmed(view.cased.slice(end - (match[1] ?? "").length, end));
        const near = view.text.slice(Math.max(0, match.index - 100), end + 60);
        const start = end - (match[1] ?? "").length;
        return looksSecret(kept) &&
          /[a-z]{3}/i.test(kept) &&
          /base64|basic|login|log ind|bruger|adgangskode|password/.test(near)
          ? [{ start, end: start + kept.length, confidence: 0.75 }]
          : [];
      })
    : [];

function judge(view: View, from: number): Hit | null {
  // Most logins are only talked about: without a digit or a mark near by there is no password.
  if (!/[0-9!#$%&*+=?]/.test(view.text.slice(from, from + 140))) return null;
  rest.lastIndex = from;
  const match = rest.exec(view.text);
  if (match === null) return null;
  const [written, user = "", second = ""] = match;
  const at = from + written.length - second.length;
  const raw = view.cased.slice(at, at + second.length);
  const kept = trimmed(raw);
  const start = at + raw.indexOf(kept);
  const fits = /[a-z0-9@._-]{3}/.test(user) && !user.endsWith(":") && !/[:/=]/.test(kept) && kept.length >= 5;
  // In a list of words a short number is no sign of a password: "med MitID, modul3 og modul4".
  const plain =
    !user.includes("@") &&
    /^\p{L}+[0-9]{1,2}$/u.test(kept) &&
    /[,;g]\s*$/.test(written.slice(0, -second.length));
  return fits && !plain && looksSecret(kept) ? { start, end: start + kept.length, confidence: 0.8 } : null;
}
