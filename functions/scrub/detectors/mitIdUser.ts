/**
 * The user id of MitID and its like. An ordinary user name stays, because support finds people by it; the id of a
 * national login is half of what a thief needs.
 */
import { type Detector, type Hit, patternDetector } from "../detector.ts";
import { isIn } from "../search.ts";
import type { View } from "../view.ts";

const pattern = patternDetector({
  id: "mitid-user",
  category: "credential",
  sentence: { da: "Et bruger-ID til MitID.", en: "A user id of MitID." },
  pattern:
    /(?<![a-zæøå])(?:bruger(?:-?(?: ?id|navn(?:et)?))?|user ?-?(?:id|name)|(?:mitid|nemid)(?:[- ](?:nr\.?|nummer))?-?(?:bruger(?:navn(?:et)?|-?id)?|id|navn)?|brukernavn(?:et)?|benutzername)(?: (?:til|for|på|to|for|on) (?:mit )?mitid)?[ ]?(?::|=|(?:er|is|lyder|hedder|var|was)(?![a-z])|(?= ))[ ]{0,2}"?([^\s"\ue000]{3,48})/g,
  judge,
});

const national = /mitid|nemid|bankid|freja eid/;

export const mitIdUser: Detector = {
  ...pattern,
  find: (view) => (isIn(view, national) ? pattern.find(view) : []),
};

const talk =
  /^(?:er|is|mit|min|my|mine|det|den|the|it|nu|now|sat|set|og|and|eller|or|ikke|not|kan|skal|der|som|til|for|på|i|med|with|forkert|wrong|ukendt|virker|driller|men|but|app(?:en)?|bruger|brugernavn|bruger-?id|user|pin|pinkode|login|kode|koden|erhverv|adgangskode|password|kræves|required|mangler|missing)$/;

function judge(match: RegExpExecArray, view: View): Hit | null {
  const end = match.index + match[0].length;
  const value = (match[1] ?? "").replace(/[.,;:)!?"']+$/, "");
  const start = end - (match[1] ?? "").length;
  const around = view.text.slice(Math.max(0, match.index - 160), end + 60);
  if (!national.test(around) || talk.test(value) || value.length < 3) return null;
  // Beside the word, without a verb, only what no word of a sentence looks like.
  const joined = /[:=]|(?:er|is|lyder|hedder|var|was) {0,2}"?$/.test(
    match[0].slice(0, match[0].length - (match[1] ?? "").length),
  );
  return joined || /[a-z][a-z0-9._-]{0,40}[0-9_]|[0-9][a-z]|[a-z]{3}[-.][a-z]{2}/.test(value)
    ? { start, end: start + value.length, confidence: 0.85 }
    : null;
}
