/**
 * In which language a mail is written, so that its sender is answered in it. Counted are small words that one of the five
 * languages uses all the time and the others don't; a subject and a line of text are enough. Where nothing is clearly ahead the
 * answer is null, and the sender is written to in Danish and English: a wrong language is worse than two.
 */
export const noticeLanguages = ["da", "en", "sv", "nb", "de"] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

/** Words shared by two of them stand under both: they count for neither against the other. */
const smallWords: Readonly<Record<NoticeLanguage, string>> = {
  da: "jeg ikke og er det til af med har på for kan min mit mig jer også hvad hvordan hvornår fra vil skal noget nogen være blev kunne skulle vores gerne hej tak venlig hilsen hilsner mvh ind nu dig gøre været hvis igen siden også uden",
  nb: "jeg ikke og er det til av med har på for kan min mitt meg dere også hva hvordan når fra vil skal noe noen være ble kunne skulle vår vårt gjerne hei takk vennlig hilsen mvh inn nå deg gjøre vært hvis igjen siden uten",
  sv: "jag inte och är det till av med har på för kan min mitt mig er också vad hur när från vill ska något någon vara blev kunde skulle vår vårt gärna hej tack vänlig hälsning hälsningar mvh in nu dig göra varit om igen sedan utan",
  en: "i not and is it to of with have on for can my me you also what how when from want will something be was could should our please hello hi thanks thank regards the a this that your are",
  de: "ich nicht und ist das zu von mit habe auf für kann mein meine mich sie auch was wie wann aus will soll etwas sein war könnte sollte unser bitte hallo danke grüße grüßen freundlichen der die eine einen",
};

const languagesOfWord: ReadonlyMap<string, readonly NoticeLanguage[]> = noticeLanguages.reduce(
  (known, language) => {
    for (const word of smallWords[language].split(" "))
      known.set(word, [...(known.get(word) ?? []), language]);
    return known;
  },
  new Map<string, NoticeLanguage[]>(),
);

/** Of a longer text the beginning is enough. */
const mostLetters = 2000;
/** This many words more than the next language. */
const lead = 2;

/** The language of a sanitized text; null where it is not clear. */
export function languageOf(text: string): NoticeLanguage | null {
  const scores = new Map<NoticeLanguage, number>(noticeLanguages.map((language) => [language, 0]));
  for (const [word] of text
    .slice(0, mostLetters)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const language of languagesOfWord.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [[first, best] = ["en", 0] as const, [, next] = ["en", 0] as const] = [...scores].sort(
    ([, a], [, b]) => b - a,
  );
  return best - next >= lead ? first : null;
}
