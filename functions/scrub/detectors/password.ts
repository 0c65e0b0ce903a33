/**
 * Passwords that people say in their mail: "min adgangskode er ...", "pw: ...", "brugernavn x / y", and the pair of user
 * and password on two lines. Only the value goes. A word for a password opens the search; how the value is joined to it
 * (a colon, a verb, nothing) decides how much the value must look like one. See secretShape.ts for the shape.
 */
import type { Detector, Hit } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { harmlessBehind, harmlessCode } from "./harmlessCode.ts";
import { mentionsSecret } from "./mentionsSecret.ts";
import { passwordsNear } from "./passwordNear.ts";
import { isPasswordValue, type Link, looksSecret, trimmed } from "./secretShape.ts";

const letter = "a-zæøåäöüéß";

/** Words for a password, with the usual typing errors; they also end compounds ("wifi-adgangskode"). */
const word = new RegExp(
  `(?:adga?n?gs?-? ?ko(?:de|rd)|kode-? ?ord|passe?-?(?:word|ord|w(?:or|o)t|frase|phrase)|pasword|lösen(?:-?(?:ord|kod))?|losenord|kennwort|start-?kode|login-?kode|log-?ind-?kode|zugangscode|passcode|(?<![${letter}])(?:pwd?|psw|psw?d|passwd?|passw|p\\/w)(?![${letter}]))(?:[a-zæøå]{0,4}?['"]?(?![${letter}])|$)`,
  "g",
);

/** Words that may be a password, a discount, a fault: they need a colon or a verb and a value that looks like one. */
const doubtful = new RegExp(
  `(?<![${letter}-])(?:(?:wifi|wi-fi|net|netværks|hemmelige?|mit|min|midlertidige?|personlige?|mitid|app|skærm|lås|låse|alarm|dør|port|access|login|temporary|initial|door|personal|secret) ?-?)?(?:kode[rn]?|koden|kod|code|pass|passet|hemmelighed(?:en)?|geheimnis|key|nøglen?|nyckeln?|nøkkelen?|schlüssel|secret)(?![${letter}])`,
  "g",
);

/** Who has it: then a plain word may be the password as well ("mit kodeord er sommerfugl"). */
const owner = new RegExp(
  `(?<![${letter}])(?:min|mit|mine|my|hans|hendes|his|her|their|our|vores|mein|meine|mitt|vårt|hennes|hennar|sønnens|datterens|barnets|elevens|brugerens|uni-?login|personlige?|user(?:name| ?id)?|bruger(?:navn|-?id)?(?:et)?|brukernavn(?:et)?|användarnamn(?:et)?|benutzer(?:name)?|login|log-?ind|mail)(?![${letter}])[^\\n]{0,50}$`,
);

/** "min bruger er hans og pass Hund2020": a user just before makes the short words mean a password. */
const userBefore = new RegExp(
  `(?<![${letter}])(?:user(?:name| ?id)?|bruger(?:navn|-?id)?(?:et)?|brukernavn|användarnamn|benutzer(?:name)?|login|log-?ind|id|mitid|nemid|mail)(?![${letter}])[^\\n]{0,40}$`,
);
/** "mail x@example.dk, kode y": the user was told right before, so the password follows. */
const userTold = new RegExp(
  `(?<![${letter}])(?:user(?:name| ?id)?|bruger(?:navn|-?id)?(?:et)?|brukernavn|användarnamn|benutzer(?:name)?|login|log-?ind|mail|mitid)(?:[ ]?[:=][ ]{0,2}|(?: (?:er|is|är|ist))? (?=[^\\s,;]{0,60}[@0-9_]))[^\\s,;]{3,60}[,;]? ?(?:\\r?\\n)?(?:(?:og|and|und|och|med|with) )?(?:(?:min|mit|my|mein|mitt) )?$`,
);
/** "brugernavn annah, adgangskode x": any name will do before the unmistakable word. */
const userRightBefore = new RegExp(
  `(?<![${letter}])(?:(?:uni-?)?login|user(?:name)?|bruger(?:navn)?(?:et)?|brukernavn(?:et)?|användarnamn|benutzer(?:name)?)(?: (?:er|is|är|ist))?[: ]{1,2}[^\\s,;:]{3,40}[,;]? (?:(?:og|and|und|och|med) )?(?:(?:min|mit|my|mein|mitt) )?$`,
);
/** "skift min adgangskode til x". */
const change = /(?<![a-zæøå])(?:ændr|skift|sæt|opret|change|set|reset|byt|endre|ändra|änder)[^\n]{0,40}$/;
const changeLink = /^ (?:fra|from|von|från|til|to|auf|till|into|zu) /;

/** What may stand between the word and what joins the value to it: "til portalen", "(midlertidig)", "I have used". */
const between = `(?: [0-9])?(?:'s| (?:mitt|mit|min|mine|hans|hendes|deres|ditt|mein))?(?: ?\\([^)\\n]{1,30}\\))?(?: (?:til|for|på|i|to|on|of|in|with|from|fra|zu|für|för|till|hos|som|jeg|vi|i|du|I|we|you|der|which|that|bruger|har|have|use|used|using|sent|fik|got)(?: [^\\s,.;:=\\ue000]{1,24}){0,4}?)?`;
const namedLink = new RegExp(
  `^${between}[ \\t]{0,3}(?::[=]?|=>?|-{1,2}>|→| -|,? ?(?:nemlig|som følger|altså):?)[ \\t]{0,4}(?:\\r?\\n[> \\t]{0,6})?`,
  "u",
);
const saidLink = new RegExp(
  `^(?:'s[ ]|[?] (?:den|det|it|sie|es) (?:er|is|ist|war|var|was) |,?${between},? ?(?:(?<![${letter}])(?:er|is|var|was|lautet|heißt|ist|war|är|lyder|hedder|hed|staves|stavet|spelled|skrives|heter|blev|skal være|skulle være|should be|being|må være|could be|sættes til|set to|ændret til|changed to|nemlig|kunne være)(?: (?:stadig|enten|vel|nok|either|probably|nu|bare|fortsat|vist|altså|lige|still|now|just|simply|currently|noch|jetzt|nå|fortfarande|følgende|dette|den her|this|set to|sat til|jo|da|så|faktisk)){0,3}):?[ \\t]{1,3}(?:\\r?\\n)?)`,
  "iu",
);
/** "password x", "the password you sent, x,". */
const besideLink =
  /^[ \t]{1,3}(?:(?:you|i|jeg|du|som|der|that|which|ich|jag|dere|ni) [^\n.,;:\ue000]{1,30},[ \t]{1,2})?|^,[ \t]{0,2}|^[ \t]{0,3}\r?\n[> \t]{0,6}(?=\S{4,60}[ \t]{0,3}(?:\r?\n|$))/iu;
/** Where a network is named, a key is the one to it. */
const network =
  /(?<![a-z])(?:wi-?fi|wlan|ssid|netværk\w{0,4}|nettverk\w{0,4}|nätverk\w{0,4}|network|router(?:en)?|bredbånd\w{0,3})(?![a-z])/;

const value =
  /^(?:"([^"\n\ue000]{3,60})"|'([^'\n\ue000]{3,60})'(?![\p{L}])|`([^`\n\ue000]{3,60})`|([^\s\ue000]{3,80}))/u;

export const password: Detector = {
  id: "password",
  category: "credential",
  sentence: { da: "En adgangskode.", en: "A password." },
  find: (view) =>
    mentionsSecret(view)
      ? passwordsNear(
          view,
          [
            ...wifi(view),
            ...inGroups(view),
            ...afterWords(view, word, false),
            ...afterWords(view, doubtful, true),
          ],
          Array.from(matchesIn(view, word), ({ index }) => index).slice(0, 40),
        )
      : wifi(view),
};

/** "adgangskode: abcd efgh ijkl mnop", "passcode Xk2 9pL": groups, each of a kind that no word is. */
const groups =
  /(?:adgangskode|kodeord|passcode|password|passwort|passord|lösenord|pw)[a-z]{0,2}(?: \([^)\n]{1,24}\))?(?:[:=]| er| is| ist| är)? {1,2}((?:[a-z]{4} ){3}[a-z]{4}|(?:(?=[a-z]{0,5}[0-9])(?=[0-9]{0,5}[a-z])[a-z0-9]{2,6} ){1,5}(?=[a-z]{0,5}[0-9])(?=[0-9]{0,5}[a-z])[a-z0-9]{2,6})(?![a-zæøå0-9])/g;

const inGroups = (view: View): Hit[] =>
  Array.from(matchesIn(view, groups)).flatMap((match) => {
    const end = match.index + match[0].length;
    const written = match[1] ?? "";
    // Four words of four letters may be a sentence; the group of an app password has no word of talk in it.
    return written.split(" ").some((one) => tells.test(one))
      ? []
      : [{ start: end - written.length, end, confidence: 0.8 }];
  });

/** "wifi: GæsteNet / kaffe-og-kage": network and key in one row. */
const wifiPair =
  /(?<![a-z])(?:wi-?fi|wlan|ssid|netværk|network|nätverk|nettverk)[a-zæøå]{0,4}[ ]?[:=]?[ ]{1,2}(?:er |is |hedder )?[^\s/|,;]{2,30}(?: [^\s/|,;]{1,20})?(?:[ ]?[/|,;][ ]?(?:(?:koden?|key|pw|nøgle|password|psk|adgangskode)[: ]{1,2}(?:er )?)?|[ ](?:psk|wpa2?(?:-psk)?|key|pw)[: ]{1,2})([^\s,;/|\ue000]{6,40})/g;

const wifi = (view: View): Hit[] =>
  Array.from(matchesIn(view, wifiPair)).flatMap((match) => {
    const written = match[1] ?? "";
    const end = match.index + match[0].length;
    const kept = trimmed(written);
    return !written.endsWith(":") && isPasswordValue(kept, "", "named", true)
      ? [{ start: end - written.length, end: end - written.length + kept.length, confidence: 0.75 }]
      : [];
  });

/** Further than this from the word nothing is looked at. */
const reach = { before: 100, behind: 200 } as const;

/** A text that says the same again and again is judged once: what stands around the word decides, and nothing else. */
function afterWords(view: View, words: RegExp, doubt: boolean): Hit[] {
  let last = { start: 0, around: "", length: 0, hits: noHits };
  return Array.from(matchesIn(view, words)).flatMap((match) => {
    const start = match.index;
    const { length } = match[0];
    const around = view.cased.slice(Math.max(0, start - reach.before), start + length + reach.behind);
    const away = start - last.start;
    if (around === last.around && length === last.length && last.start >= reach.before)
      return last.hits.map((hit) => ({ ...hit, start: hit.start + away, end: hit.end + away }));
    last = { start, around, length, hits: judge(view, start, start + length, doubt) };
    return last.hits;
  });
}

const noHits: readonly Hit[] = [];

function judge(view: View, start: number, end: number, doubt: boolean): readonly Hit[] {
  const hit = valueAfter(view, start, end, doubt);
  const before = valueBefore(view, start);
  return [hit, before, hit === null ? typedNear(view, start) : null].filter((one) => one !== null);
}

/** Keys that everybody may have, and keys of tables. */
const publicKey =
  /(?:public|offentlige?|öffentlicher?|publika?|primary|foreign|product|produkt|host|sort|cache) $/;

function valueAfter(view: View, start: number, end: number, doubt: boolean): Hit | null {
  const rest = view.cased.slice(end, end + 200);
  if (doubt && harmlessCode.test(view.text.slice(Math.max(0, start - 24), end))) return null;
  if (doubt && publicKey.test(view.text.slice(Math.max(0, start - 20), start))) return null;
  if (doubt && harmlessBehind.test(view.text.slice(end, end + 40))) return null;
  const before = view.text.slice(Math.max(0, start - 80), start);
  const told = userTold.test(before) || (!doubt && userRightBefore.test(before));
  const between = /^[^.!?\n:]{0,40}/.exec(rest)?.[0].toLowerCase() ?? "";
  const near = network.test(`${before}${view.text.slice(start, end)}${between}`) || told;
  const beside = !doubt || near || userBefore.test(before);
  const owned = owner.test(view.text.slice(Math.max(0, start - 70), start));
  for (const [link, pattern] of [
    ["named", namedLink],
    ["said", saidLink],
    ["beside", besideLink],
  ] as const) {
    if (link === "beside" && !beside) continue;
    const changed = link === "beside" && change.test(before) ? changeLink.exec(rest)?.[0] : undefined;
    const joined = changed ?? pattern.exec(rest)?.[0];
    if (joined === undefined) continue;
    const found = readValue(
      rest.slice(joined.length),
      (told || changed !== undefined) && link === "beside" ? "said" : link,
      owned || told || (doubt && near),
      doubt && !near && !(owned && link !== "beside"),
    );
    if (found === null) continue;
    const from = end + joined.length + found.at;
    return { start: from, end: from + found.length, confidence: link === "beside" ? 0.85 : 0.9 };
  }
  return (
    asBefore(rest, end) ??
    (doubt && !/^(?:kod|cod|secret|hemm)/.test(view.text.slice(start, end))
      ? null
      : phraseAfter(rest, end, before)) ??
    atJoint(rest, end, owned, doubt && !near && !owned) ??
    besideStrong(view, start, end, rest) ??
    valueFurther(rest, end)
  );
}

/** "koden er som sidst, Hund123": what it is like, and then what it is. */
const likeBefore =
  /^(?: (?:er|is|ist|är|var))?(?: (?:stadig|fortsat|still|bare|nok))? ?(?:den samme |det samme |the same |)(?:som (?:sidst|før|altid|sædvanlig|tidligere|hidtil)|som vanlig|as (?:before|always|usual|last time)|like last time|wie (?:immer|vorher|letztes mal)|samme som sidst|den sædvanlige|the usual(?: one)?|den gamle|the old one|uændret|unchanged)[ ]?[,:;(–-]{1,2} ?["']?([^\s"'()\ue000]{4,40})/iu;

function asBefore(rest: string, end: number): Hit | null {
  const match = likeBefore.exec(rest);
  const kept = trimmed(match?.[1] ?? "");
  if (match === null || !looksSecret(kept)) return null;
  const at = end + match[0].lastIndexOf(kept);
  return { start: at, end: at + kept.length, confidence: 0.8 };
}

/** "adgangskode: min hund hedder fido": words up to the end of the line, where the label begins the line. */
const phraseLink =
  /^(?: ?\([^)\n]{1,24}\))?[ ]?[:=][ ]{1,3}((?:[\p{L}0-9][^\s:\ue000]{0,24} ){1,6}[\p{L}0-9][^\s:\ue000]{0,24}|(?:[\p{L}0-9!#$%&*?] ){4,30}[\p{L}0-9!#$%&*?])(?=[ ]{0,2}(?:\n|$|\())/u;
const tells =
  /(?<!\p{L})(?:gl[eöø]m\w*|forg[eo]t\w*|forkert\w*|udløb\w*|nulstil\w*|skift\w*|ændr\w*|mangl\w*|virk\w*|skal|kan|must|should|wrong|reset|expired?|invalid|incorrect|see|se|ikke|not|har|have|jeg|i|vi|we|you|tegn|characters?|ugyldig\w*|fejl|error|felt\w*|field|sendt|sent|samme|same|falsch|vergessen|fel|inte|nicht|er|is|valgfri|required|mindst|minimum|bogstaver|letters|tal|numbers|ny|new)(?!\p{L})/iu;

function phraseAfter(rest: string, end: number, before: string): Hit | null {
  const phrase = phraseLink.exec(rest)?.[1];
  if (phrase === undefined || tells.test(phrase) || !/(?:^|\n)[^\n]{0,24}$/.test(before)) return null;
  const at = end + rest.indexOf(phrase);
  return { start: at, end: at + phrase.length, confidence: 0.8 };
}

/** "The code I was sent is x", "min kode er min hunds navn: x": a later verb or colon of the same clause. */
const jointPattern = /(?<![^ ])(?:er|is|var|was|ist|war|är|blev)(?: nu| now)?:? |[:=] /g;

function atJoint(rest: string, end: number, owned: boolean, doubt: boolean): Hit | null {
  const clause = /^[^.!?\n\ue000]{0,90}/.exec(rest)?.[0] ?? "";
  for (const match of clause.matchAll(jointPattern)) {
    const joined = match.index + match[0].length;
    const found = readValue(rest.slice(joined), match[0] === ": " ? "named" : "said", owned, doubt);
    if (
      found === null ||
      !/[\p{Lu}0-9!#$%&*?_]/u.test(rest.slice(joined + found.at, joined + found.at + found.length))
    )
      continue;
    const from = end + joined + found.at;
    return { start: from, end: from + found.length, confidence: 0.75 };
  }
  return null;
}

/** "koden Regnbue77! virker ikke": beside the word, small letters with digits or marks. A voucher has capitals. */
const besideValue = /^(?: (?:til|for|to|på|on|i) \S{2,20})? ["']?([^\s"'\ue000]{6,40})/;
const voucher = /rabat|gave|kupon|coupon|voucher|tilbud|kampagne|discount|promo|gift|fejl|error/;

function besideStrong(view: View, start: number, end: number, rest: string): Hit | null {
  const match = besideValue.exec(rest);
  const kept = trimmed(match?.[1] ?? "");
  if (
    match === null ||
    !looksSecret(kept) ||
    !/[a-zæøå]/.test(kept) ||
    !/[0-9!#$%&*?]/.test(kept) ||
    label.test(kept)
  )
    return null;
  if (!/\p{L}{3}/u.test(kept) || /[/\\@]|\.[a-z]{2,4}$/.test(kept)) return null;
  if (voucher.test(view.text.slice(Math.max(0, start - 80), end + 80))) return null;
  const at = end + rest.indexOf(kept);
  return { start: at, end: at + kept.length, confidence: 0.75 };
}

/** "koden plejer at være x", "das Kennwort habe ich auf x geändert": in the same clause, and nothing else looks so. */
const clause = /^[^.!?:;\n\ue000]{0,60}? (?=([^\s\ue000]{6,40}))/;
const unmistakable =
  /^(?![A-Z0-9]+(?:[-_/][A-Z0-9]+)+$)(?=.*\p{L})(?:.*[\p{L}0-9][!#$%&*?^][\p{L}0-9].*|.*\p{L}[0-9]+\p{L}{2}.*|.*\p{Ll}[0-9]{4,6})$/u;

function valueFurther(rest: string, end: number): Hit | null {
  let at = 0;
  for (let words = 0; words < 10; words += 1) {
    const match = clause.exec(rest.slice(at));
    if (match === null || at > 60) return null;
    at += match[0].length;
    const kept = trimmed(match[1] ?? "");
    const start = end + at + (match[1] ?? "").indexOf(kept);
    if (unmistakable.test(kept) && looksSecret(kept) && !label.test(kept))
      return { start, end: start + kept.length, confidence: 0.75 };
  }
  return null;
}

function readValue(rest: string, link: Link, owned: boolean, doubt: boolean) {
  const match = value.exec(rest);
  if (match === null) return null;
  const quoted = match[1] ?? match[2] ?? match[3];
  if (quoted !== undefined) {
    const fits = doubt ? looksSecret(quoted) : isQuotedSecret(quoted);
    return fits ? { at: 1, length: quoted.length } : null;
  }
  const raw = match[4] ?? "";
  // "Password=x;Encrypt=True": the next field is not part of it.
  const kept = trimmed(raw.replace(/[;&][\w .-]{1,30}=.*$/, ""));
  const at = raw.indexOf(kept);
  const fits = doubt
    ? looksSecret(kept) && kept.length >= 5 && !label.test(kept)
    : isPasswordValue(kept, rest.slice(at + kept.length), link, owned);
  return fits ? { at, length: kept.length } : null;
}

/** "AUTH-22", "CO-118", "=SUM(A1:B7)": how faults, courses and cells are called. */
const label = /^(?:[A-Z]{1,8}[-_ ]?[0-9A-Z]{1,6}|=.*|.*[()].*|[A-Z]{1,2}[0-9]{1,4}[-+*:].*)$/;

/** In quotation marks: a phrase of a few words, but not a message of the system. */
const isQuotedSecret = (quoted: string): boolean =>
  isPasswordValue(quoted.replace(/[.!?]$/, ""), "", "named", true) &&
  quoted.split(" ").length <= 6 &&
  !/(?<!\p{L})(?:er|is|ikke|not|forkert|wrong|skal|must|udløbet|ist|är|glemt|forgot\w*|reset)(?!\p{L})/iu.test(
    quoted,
  );

/** "jeg skriver Regnbue77! men den siger forkert kode", "forkert kode, jeg bruger Regnbue77!" */
const typed =
  /(?<!\p{L})(?:(?:prøv|try|versuch(?:e|en sie)?|testa|forsøk)(?: (?:med|with|mit|at skrive|at taste))?|(?:jeg|i|vi|we|hun|han|she|he|ich|jag|der|som|du)(?: (?:plejer|plejede|har|altid|bare|at|always|usually|nu|stadig|just|have|'ve|brukar|pflege|immer|alltid|nok|jo)){0,4} (?:skriver?|taster?|bruge[rt]?|prøver?(?: med)?|indtaster?|skrev|tastede|brugte|prøvede(?: med)?|skrevet|tastet|brugt|haft|prøvet(?: med)?|types?|typed|uses?|used|enter(?:ed)?|put|tried|had|using|typing|schreibe|tippe|benutze|nehme|eingegeben|använder|använda|skrev in|bruker))(?: (?:altid|always|bare|just|nu|stadig|alltid|immer|overalt|som regel|as|inn|ind|in|med))? ["']?([^\s"'\ue000]{6,40})/giu;

function typedNear(view: View, at: number): Hit | null {
  const from = Math.max(0, at - 90);
  for (const match of view.cased.slice(from, at + 120).matchAll(typed)) {
    const kept = trimmed(match[1] ?? "");
    if (!looksSecret(kept) || !/\p{L}{3}/u.test(kept) || !/[0-9!#$%&*?]/.test(kept) || label.test(kept))
      continue;
    const start = from + match.index + match[0].lastIndexOf(match[1] ?? "") + (match[1] ?? "").indexOf(kept);
    return { start, end: start + kept.length, confidence: 0.75 };
  }
  return null;
}

/** "Hund123 som adgangskode", "Hund123 is my password". */
const behind =
  /([^\s"\ue000]{4,60})["']?,? (?:(?:jeg|i|vi|han|hun|she|he|we) (?:bruger|brugte|har brugt|har|use|used|have) )?(?:er|is|som|as|ist|als|är|var|was)(?: (?:min|mit|my|the|mein|das|mitt|nyt|ny|en|a|vores|hans|hendes|gamle|nye|old|new)){0,3} $/;

function valueBefore(view: View, start: number): Hit | null {
  const from = Math.max(0, start - 100);
  const match = behind.exec(view.cased.slice(from, start));
  const raw = match?.[1] ?? "";
  const kept = trimmed(raw);
  if (match === null || !looksSecret(kept)) return null;
  const at = from + match.index + raw.indexOf(kept);
  return { start: at, end: at + kept.length, confidence: 0.8 };
}
