/**
 * A CPR number told in two pieces: "f. 13.08.81 og så de sidste fire 1739". Each half is ordinary on its own; the words
 * between them make the whole number of them, so both go.
 */
import type { Detector, Hit } from "../detector.ts";
import type { View } from "../view.ts";

const serial =
  /(?<![a-zæøå])(?:(?:de )?(?:sidste|siste|sista|last|letzten) (?:fire|4|four|vier|fyra)|løbenummer(?:et)?|kontrolcifre(?:ne)?|endecifre)[^0-9\n.;\ue000]{0,32}([0-9]{4})(?![0-9])/g;
const birthday =
  /(?<![0-9])[0-9]{1,2}(?:[ ]?[./-][ ]?|[ ]?)(?:[0-9]{1,2}|\.? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october) ?)(?:[ ]?[./-][ ]?|[ ]?)(?:(?:19|20)?[0-9]{2})(?![0-9])/g;
/** Card and account numbers also have last four digits. */
const otherNumber = /(?:kort|card|konto|account|tlf|telefon|phone|mobil|nummerplade)/;
const ofBirth = /(?:født|foedt|f\.|fødsels|foedsels|born|birth|dob|cpr|personnummer|geboren|född)/;

export const birthdayAndSerial: Detector = {
  id: "birthday-and-serial",
  category: "national-id",
  sentence: {
    da: "Fødselsdag og de sidste fire cifre af et CPR-nummer.",
    en: "A birthday and the last four digits of a CPR number.",
  },
  find: (view) => Array.from(view.text.matchAll(serial)).flatMap((match) => pair(view, match)),
};

function pair(view: View, match: RegExpExecArray): Hit[] {
  const end = match.index + match[0].length;
  const from = Math.max(0, match.index - 96);
  const before = view.text.slice(from, match.index);
  const date = Array.from(before.matchAll(birthday)).at(-1);
  const between = date === undefined ? before : before.slice(date.index);
  if (otherNumber.test(between) || otherNumber.test(match[0]) || !ofBirth.test(before + match[0])) return [];
  const last = { start: end - 4, end, confidence: 0.9 };
  if (date === undefined) return /cpr|personnummer/.test(before + match[0]) ? [last] : [];
  const start = from + date.index;
  return [{ start, end: start + date[0].length, confidence: 0.9 }, last];
}
