/**
 * A CPR number told in two pieces: "f. 13.08.81 og så de sidste fire 1739". Each half is ordinary on its own; the words
 * between them make the whole number of them, so both go.
 */
import type { Detector, Hit } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";

/** The digits, then the words right before them: numbers are rarer than words. */
const digits = /(?<![0-9])(?:[0-9]{4,5}|[0-9]{2} [0-9]{2})(?![0-9])/g;
const serial =
  /(?<![a-zæøå])(?:(?:de |die |the )?(?:sidste|siste|sista|last|letzten) (?:fire|4|four|vier|fyra)|(?:de )?(?:fire|4|four) (?:sidste|last)|løbe-?(?:nummer(?:et)?|nr\.?)|(?:der )?(?:slutter|ender|ends|endet|slutar|slutter) (?:på|med|in|with|auf|i)|(?<=\(|(?:sidste|last) )(?:de )?(?:fire|four|4) (?:sidste|last)|kontrolcifre(?:ne)?|slutcifre(?:ne)?|endecifre(?:ne)?|endeciffer|endelsen|endetallene|sluttal(?:let|lene)?|(?:resten|slutningen|enden|rest|remainder|the end|(?:den )?sidste (?:del|halvdel|stykke)|(?:den )?anden (?:del|halvdel)|de sidste(?: cifre| tal)?)(?: (?:af|på|i|of))?(?: (?:mit|min|my|hans|hendes|nummeret))? ?(?:cpr|personn)[a-zæøå-]{0,14}|(?:last|sidste) (?:four|fire|4)(?: digits| cifre)? (?:of|i|af) (?:my |mit |his |her )?(?:social|ssn|cpr|personn)[a-zæøå-]{0,14})(?:nr\.)?[^0-9\n.;\ue000]{0,40}$/;
/** Norway: five digits follow the birthday. */
const norwegian = /(?<![a-zæøå])personn(?:ummer(?:et)?|r)\.?[^0-9\n.;\ue000]{0,20}$/;
const birthday =
  /(?<![0-9])[0-9]{1,2}(?:[ ]?[./-][ ]?|[ ]?)(?:[0-9]{1,2}|\.? ?(?:januar[iy]?|februar[iy]?|marts|mars|märz|april|maj|mai|juni|juli|august[i]?|september|oktober|november|dezember|december|desember|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec) ?)(?:[ ]?[./ -][ ]?|[ ]?)(?:(?:19|20)?[0-9]{2})(?![0-9])/g;
/** Card and account numbers also have last four digits. */
const otherNumber = /(?:kort|card|konto|account|tlf|telefon|phone|mobil|nummerplade)/;
const ofBirth =
  /(?:født|foedt|f\.|fødsel|foedsel|social|ssn|born|birth|dob|cpr|personnu?m?m?e?r|geboren|geburts|född|födel|bursdag|jeg er(?: fra)?|i am from)/;

export const birthdayAndSerial: Detector = {
  id: "birthday-and-serial",
  category: "national-id",
  sentence: {
    da: "Fødselsdag og de sidste fire cifre af et CPR-nummer.",
    en: "A birthday and the last four digits of a CPR number.",
  },
  find: (view) =>
    Array.from(matchesIn(view, digits)).flatMap(({ index, 0: written }) => {
      const from = Math.max(0, index - 72);
      const words = (written.length !== 5 || written.includes(" ") ? serial : norwegian).exec(
        view.text.slice(from, index),
      );
      return words === null
        ? []
        : pair(view, from + words.index, words[0], index + written.length, written.length);
    }),
};

/** "... 1234, og jeg er født 010190". */
const following =
  /^[^0-9\n\ue000]{0,24}(?:født|born|född|geboren|fødselsdag|fødselsdato|f\.|(?:jeg er|i am|er) fra)[^0-9\n\ue000]{0,16}([0-9]{1,2}(?:[./ -]?[0-9]{1,2}[./ -]?|\.? (?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-zæøå]{0,7} )(?:19|20)?[0-9]{2})(?![0-9])/;

/** `words`, which begin at `at`, call the digits that end at `end`. */
function pair(view: View, at: number, words: string, end: number, length: number): Hit[] {
  const from = Math.max(0, at - 96);
  const before = view.text.slice(from, at);
  const date = Array.from(before.matchAll(birthday)).at(-1);
  const between = date === undefined ? before : before.slice(date.index);
  const behind = following.exec(view.text.slice(end, end + 60));
  const far = view.text.slice(Math.max(0, at - 400), at + 160);
  const spoken =
    ofBirth.test(before + words + (behind?.[0] ?? "")) ||
    (date === undefined && /cpr|personn(?:ummer|r)|fødselsd/.test(far) && !otherNumber.test(before));
  if (otherNumber.test(between) || otherNumber.test(words) || !spoken) return [];
  const last = { start: end - length, end, confidence: 0.9 };
  if (date === undefined) {
    if (behind?.[1] !== undefined) {
      const start = end + behind[0].length - behind[1].length;
      return [last, { start, end: start + behind[1].length, confidence: 0.9 }];
    }
  }
  if (date === undefined) return /cpr|personn|social|ssn|fødselsd/.test(far + words) ? [last] : [];
  const start = from + date.index;
  return [{ start, end: start + date[0].length, confidence: 0.9 }, last];
}
