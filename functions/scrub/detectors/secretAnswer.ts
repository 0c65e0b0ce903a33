/**
 * Secrets that are words: passphrases, memorable words, the words that a school or an alarm company asks for, answers to
 * security questions. They look like any other words, so the label before them decides, and they go as far as the clause.
 */
import type { Detector, Hit } from "../detector.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";

const letter = "a-zæøåäöüéß";

/** What such a secret is called. */
const label = new RegExp(
  `(?<![${letter}])(?:memorable (?:word|place|name|date)|(?:code|safe|secret|security|magic|verbal|telephone)[ -]?(?:word|phrase)s?|pass ?phrase|passphrase|seed phrase|recovery phrase|(?:password )?hint(?: answer)?|(?:secret|security|memorable) (?:question|answer)s?|mother'?s maiden name|(?:min )?mors pigenavn|(?:min )?mammas flicknamn|(?:min )?mors pikenavn|mädchenname meiner mutter|first pet|første kæledyr|` +
    "(?:hemmelig[et]?|fælles|aftalte|telefon|sikkerheds|løsens?)[ -]?(?:ord(?:et)?|sætning(?:en)?|frase(?:n)?|svar(?:et)?|spørgsmål(?:et)?)|løsen(?:et)?|(?:svar(?:et)?|kontrolspørgsmål(?:et)?|sikkerhedsspørgsmål(?:et)?|spørgsmål(?:et)?)(?= (?:på|til) (?:det |mit |min )?(?:hemmelig|sikkerhed|kontrol))|kontrolspørgsmål(?:et)?|" +
    "säkerhetsfråga(?:n)?|säkerhetssvar(?:et)?|hemliga? (?:ord(?:et)?|fråga(?:n)?|svar(?:et)?)|kodord(?:et)?|lösenfras(?:en)?|sikkerhetsspørsmål(?:et)?|hemmelig (?:ord|spørsmål|svar)|kodesetning|" +
    `sicherheitsfrage|sicherheitsantwort|geheimfrage|losungswort|codewort|passphrase|merkwort)(?![${letter}])`,
  "g",
);
const hint =
  /memorable|pigenavn|flicknamn|pikenavn|mädchenname|first pet|kæledyr|word|phrase|hint|answer|question|maiden|hemmelig|aftalt|ordet|kodeord|sætning|frase|svar|spørgsm|løsen|fråga|spørsm|kodord|kodesetning|frage|antwort|wort/;

/** Between the label and what joins the answer to it: "(min mors pigenavn)", "på mit hemmelige spørgsmål", "at pick-up". */
const join =
  /(?:^|[^.\n])(?:[ ]?[:=]|[ ]-|→|,? (?:er|is|var|was|ist|är|lautet|hedder|heter|lyder|svarede jeg|(?:jeg )?(?:skrev|svarede|valgte)|i (?:wrote|chose|put)))[ ]{1,3}(?:nemlig |altså |stadig |still |just )?/g;

/** Asked for, forgotten, wrong: nothing is told. */
const talk =
  /^(?:ikke|not|nicht|inte|forkert|wrong|falsch|fel|glemt|forgotten|vergessen|glömt|væk|lost|den|det|der|die|das|the|a|an|en|et|at|it|its|jeg|i|vi|du|ikke|hvad|what|was|vad|hva|for|too|alt|ok|påkrævet|required|ugyldig|invalid|skiftet|changed|secret|hemmelig|blevet|been|som|which|that|mangler|missing|uklar|om|about|nødvendig|forældet)(?![a-zæøå])/;

/** Words up to the end of the clause, quoted or not. */
const value =
  /^(?:"([^"\n\ue000]{2,60})"|'([^'\n\ue000]{2,60})'|((?:[\p{L}0-9][^\s,.;:!?()\ue000]{0,30})(?: [\p{L}0-9][^\s,.;:!?()\ue000]{0,30}){0,5}))/u;
/** Where the clause goes on about something else. */
const goesOn =
  / (?:og|and|und|och|men|but|aber|så|hvis|if|når|when|which|som|der|fordi|because|til|for|på|men|eller|or|please|tak|virker|works?|hvor|with|med|kan|can|is|er)(?![\p{L}])/u;

/** In a phrase a preposition is a part of it. */
const tellsOn = / (?:men|but|aber|hvis|if|fordi|because|virker|works?|kan|can)(?![\p{L}])/u;

export const secretAnswer: Detector = {
  id: "secret-answer",
  category: "credential",
  sentence: {
    da: "Et hemmeligt ord eller svaret på et sikkerhedsspørgsmål.",
    en: "A secret word or the answer to a security question.",
  },
  find: (view) => (isIn(view, hint) ? answers(view) : []),
};

/** "seed phrase: witch collapse practice ...": twelve to twenty-four words in a row (BIP 39). */
const seed =
  /(?:seed|recovery|backup|mnemonic|wallet|secret|gendannelses)[- ]?(?:phrase|words|ord|frase)(?:n)?(?: (?:is|er))?[ :]{1,3}\n?((?:(?:[0-9]{1,2}[.)] ?)?[a-z]{3,8}[ ,\n]{1,2}){11,23}[a-z]{3,8})(?![a-z])/g;

const seeds = (view: View): Hit[] =>
  Array.from(matchesIn(view, seed), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? "").length, end, confidence: 0.9 };
  });

const answers = (view: View): Hit[] => [...seeds(view), ...labelled(view)];

const labelled = (view: View): Hit[] =>
  Array.from(matchesIn(view, label)).flatMap(({ index, 0: written }) => {
    const from = index + written.length;
    const question = /spørgs|question|fråga|spørsm|frage|svar|answer|antwort|hint|maiden/.test(written);
    return after(view, from, question, /phrase|sætning|frase|setning|fras/.test(written));
  });

function after(view: View, from: number, question: boolean, phrase: boolean): Hit[] {
  const rest = view.text.slice(from, from + 120);
  const stop = rest.search(question ? /\n[ \t>]*\n|\ue000/ : /[.!?](?:[ \n]|$)|\n|\ue000/);
  const clause = stop < 0 ? rest : rest.slice(0, stop + 1);
  // What stands there already is a label: the answer is gone.
  if (clause.includes("\ue000")) return [];
  // Of a question the last joint leads to the answer: "min mors pigenavn er Thorsager"; of a word the first one does.
  const joints = Array.from(clause.matchAll(join), (match) => match.index + match[0].length);
  // "memorable word Dorking": a capital right behind.
  const beside = !question && /^ ["']?\p{Lu}/u.test(view.cased.slice(from, from + 3)) ? [1] : [];
  const ordered = question ? joints.reverse() : [...beside, ...joints.slice(0, 1)];
  for (const joint of ordered) {
    const at = from + joint;
    const found = value.exec(view.cased.slice(at, at + 120));
    const quoted = found?.[1] ?? found?.[2];
    const plain = found?.[3] ?? "";
    if (found === null) continue;
    const cut =
      quoted ??
      plain.slice(0, ((phrase ? tellsOn : goesOn).exec(plain)?.index ?? plain.length) || plain.length);
    if (cut.length < 3 || talk.test(cut.toLowerCase()) || cut.split(" ").length > 6) continue;
    const start = at + (quoted === undefined ? 0 : 1);
    return [{ start, end: start + cut.length, confidence: 0.8 }];
  }
  return [];
}
