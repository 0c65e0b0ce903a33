/**
 * What a sentence looks like around a sensitive word: a question for a product, the name of a course, the profession of
 * whoever writes, an animal or a machine as the subject, the answer of a form.
 */
import { cueBits, cuesOf } from "../lexicon/cues.ts";
import { fold } from "../lexicon/fold.ts";
import { is, type Sentence, unionOf, type Word } from "../sentence.ts";
import type { View } from "../view.ts";

const personOrVerb = cueBits("first", "person", "has");

/** "Har fået feber": whoever begins with the verb, and does not ask, speaks of himself. */
export function leavesOutI(view: View, { words, start, end }: Sentence): boolean {
  const [verb, next] = words;
  return (
    /^(?:har|er|ligger|fik|blev|var|lider|been|got|had|have|am|suffering)$/.test(verb?.folded ?? "") &&
    !/^(?:i|der|du|man|det|den|de|vi|han|hun|you|they|we|it)$/.test(next?.folded ?? "") &&
    !view.text.slice(start, end + 1).includes("?")
  );
}

const fieldName =
  /(?:^|[\n;|])[ \t>*-]{0,6}([a-zæøå][a-zæøå /-]{1,40})(?:\([^)\n]{0,30}\))?:[ \t]{0,4}[^\n:;|.]{0,24}$/;

/** "Forsørgelse: kontanthjælp": what a form asks for. */
export function isAnswer(view: View, start: number): boolean {
  const name = fieldName.exec(view.text.slice(Math.max(0, start - 90), start))?.[1];
  return (
    name !== undefined &&
    fold(name)
      .split(" ")
      .some((word) => (cuesOf(word) & cueBits("field")) !== 0)
  );
}

const nameAndColon =
  /(?:^|[\n;|.,(] ?)([A-ZÆØÅÄÖÜ][a-zæøåäöüé]{1,14})(?: [A-ZÆØÅÄÖÜ][a-zæøåäöüé.]{0,20})?: ?$/;

/** "Emma: autisme": what a list says of somebody by name; "Emne: autisme" is no name. */
export function isNamedRow(view: View, start: number): boolean {
  const name = nameAndColon.exec(view.cased.slice(Math.max(0, start - 48), start))?.[1];
  return name !== undefined && cuesOf(fold(name.toLowerCase())) === 0 && !noName.test(name.toLowerCase());
}

const noName =
  /^(?:emne|angående|vedr|vedrørende|titel|modul|tema|bog|kategori|status|svar|re|sv|vs|fwd|obs|ps|hej|kære|spørgsmål|punkt|side|slide|dag|uge|ord|sal|subject|title|topic|about|question|betreff|thema|titel|ämne|emnet|forløb|ønske|valg|linje|felt|menu|fane|tag|tags|kurs|hold|type|navn|name)$|(?:en|et|ne|er|es|ing|else|ung)$/;

/** "kursus om angst", "course about anxiety", "angst hos børn", "børn med angst". */
export function titled(close: readonly Word[], before: readonly Word[], after: readonly Word[]): boolean {
  if (listed(before)) return true;
  const course = before.findLastIndex((word) => is(word, "course"));
  const about = close.findLastIndex((word) =>
    /^(?:om|about|on|i|in|mod|for|med|vedroerende|covering|zu|zum|zur|uber|ueber|kring|mot)$/.test(
      word.folded,
    ),
  );
  if (
    course >= 0 &&
    about >= 0 &&
    before.length - course <= 6 &&
    (unionOf(before.slice(course)) & personOrVerb) === 0
  )
    return true;
  const [first, second] = after;
  if (
    first !== undefined &&
    /^(?:hos|blandt|in|among)$/.test(first.folded) &&
    second !== undefined &&
    is(second, "general", "kin")
  )
    return true;
  if (first !== undefined && (courseRight.test(first.folded) || bodyRight.test(first.folded))) return true;
  const last = close.at(-1);
  return /^(?:med|with)$/.test(last?.folded ?? "") && is(close.at(-2), "general");
}

/** "Førstehjælpskursus: hjertestop, forbrændinger": a colon behind the course begins the list of what it teaches. */
function listed(before: readonly Word[]): boolean {
  const at = before.findLastIndex((word) => teaches.test(word.folded));
  const [course, first] = [before[at], before[at + 1]];
  // Of the words only their places are known: a mark and a blank stand between these two.
  return (
    course !== undefined &&
    (first === undefined || first.start - course.end === 2) &&
    (unionOf(before.slice(at)) & personOrVerb) === 0
  );
}
const teaches =
  /(?:kursus|kurset|kurser|kursusemner|courses?|modul|moduler|modulet|modules?|temaer|tema|emner|emnerne|topics|themen|program|programmet|lektioner|lessons|kurs|kursen|webinarer|foredrag|oevelser)$/;

/** "Mit adhd kursus": what stands right before it names the course. */
const courseRight =
  /^(?:kursus|kurset|kurser|modul(?:et)?|webinar(?:et)?|foredrag(?:et)?|temadag(?:en)?|course|courses|module|webinar|workshop|kurs|kursen)$/;

/** "Cancer Awareness Trust": what stands right before it names the body. */
const bodyRight =
  /^(?:awareness|trust|foundation|charity|society|association|alliance|forening|foreningen|fonden|landsforeningen|forbundet|stiftung|stiftelsen|verein|selbsthilfe)$/;

/** "Har I et kursus ...?", "Do you have anything on ...?" */
export const asksForProduct = (words: readonly Word[]): boolean => {
  const [a, b, c] = words.map((word) => word.folded);
  return (
    (/^(?:har|tilbyder|udbyder|laver|holder|findes|faas)$/.test(a ?? "") &&
      /^(?:i|der|du|man)$/.test(b ?? "")) ||
    (a === "do" && b === "you" && /^(?:have|offer|run|sell)$/.test(c ?? "")) ||
    (/^(?:is|are)$/.test(a ?? "") && b === "there")
  );
};

/** "Jeg er uddannet psykolog", "I am a doctor at the hospital": who works with illness is not ill. */
export const tellsProfession = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    if (!is(word, "profession")) return false;
    const before = words.slice(Math.max(0, at - 3), at).map((other) => other.folded);
    return before.some((other) => being.test(other)) && !before.some((other) => possessed.test(other));
  });

const being = /^(?:er|som|am|as|is|uddannet|ansat|bin)$/;
const possessed = /^(?:min|mit|mine|my|hans|hendes|his|her|vores|our|hos|til|af|by|to|from|fra|with|med)$/;

/** "Kan I tilføje ...?", "Can you add ...?" */
export const asksForService = (words: readonly Word[]): boolean => {
  const [a, b] = words.map((word) => word.folded);
  return (
    (/^(?:kan|kunne|vil|can|could|would|hvor|where|hvordan|how)$/.test(a ?? "") &&
      /^(?:i|man|vi|you|we|do|registrerer|registrer|skriver)$/.test(b ?? "")) ||
    // "Kan en plejefamilie få rabat?" asks for anybody.
    (/^(?:kan|skal|maa|faar|can|must|may|does|kann|darf)$/.test(a ?? "") &&
      /^(?:en|et|a|an|eine?|ett)$/.test(b ?? ""))
  );
};

/** English "I" is a capital; Danish "i" (in) is not, and Danish "I" (you) has no such verb. */
export const isEnglishI = (view: View, word: Word): boolean =>
  word.folded === "i" &&
  view.cased.charAt(word.start) === "I" &&
  /^I(?:'m|'ve|'ll|'d| am| was| have| had| got| get| suffer| take| feel| can't| cannot| need| just| don't| also| still| started)\b/.test(
    view.cased.slice(word.start, word.start + 12),
  );

/** A person is the nearest who can be meant; an animal further left is nobody. */
export const ofAnimal = (before: readonly Word[]): boolean => {
  const animal = before.findLastIndex((word, at) => is(word, "animal") && !died(word, before[at - 1]));
  return animal >= 0 && !before.slice(animal).some((word) => is(word, "first", "person", "kin"));
};

/** Swedish "mamma dog" is no dog: she died. */
const died = (word: Word, left: Word | undefined): boolean =>
  word.folded === "dog" && is(left, "kin", "person");

/** "Serveren er syg", "feber i systemet": said of a machine, right before or right after. */
export const ofMachine = (close: readonly Word[], after: readonly Word[]): boolean => {
  const machine = close.findLastIndex((word) => is(word, "thing"));
  const subject = machine >= 0 && !close.slice(machine).some((word) => is(word, "first", "person", "kin"));
  return (
    subject ||
    (/^(?:i|in|on|paa)$/.test(after[0]?.folded ?? "") && after.slice(1, 3).some((word) => is(word, "thing")))
  );
};

/** "Ansat i Kriminalforsorgen", "works for the union": right before the word, it is where somebody works. */
export const isEmployer = (before: readonly Word[]): boolean =>
  /^(?:i|hos|for|ved|som|paa|in|at|with|as|bei|als|the|a|en|et|der)$/.test(before.at(-1)?.folded ?? "") &&
  (is(before.at(-2), "work") || hasJob(before.slice(-7)));

/** "Jeg er sekretær på", "I work as a receptionist at the": whoever does such a job at a place is nobody's patient there. */
function hasJob(before: readonly Word[]): boolean {
  const job = before.findLastIndex((word) => deskJob.test(word.folded));
  return (
    job >= 0 &&
    job < before.length - 1 &&
    before.slice(Math.max(0, job - 3), job).some((word) => asJob.test(word.folded)) &&
    before.slice(job + 1).every((word) => word.folded.length <= 4)
  );
}
const asJob = /^(?:er|som|am|as|bin|als|aer|vores|our|unsere?|min|arbejder|work|works|ansat|stilling)$/;
const deskJob =
  /(?:sekretaer|receptionist|receptionisten|sekretaeren|medarbejder|koordinator|leder|konsulent|assistent|portoer|praktikant|studerende|elev|vikar|bogholder|controller|secretary|administrator|manager|clerk|porter|trainee|coordinator|assistant|repraesentant|repraesentanten|tillidsrepraesentant|underviser|pedell|koekkenleder|kok|cook|chef|janitor|it-ansvarlig|jurist|ledsager|sekretaerin|mitarbeiter|mitarbeiterin)$/;
