/** Plain Danish mails to measure with, harmless throughout: what most of a mailbox is. The same text every time. */

const opening = ["Hej", "Kære support", "Goddag", "Til rette vedkommende"];
const story = [
  "Jeg kan ikke komme ind på kurset, selv om jeg har betalt i sidste uge.",
  "Når jeg trykker på knappen, kommer der bare en hvid side, og så sker der ikke mere.",
  "Min ordre er bekræftet, men der står stadig, at fakturaen mangler.",
  "Vi er fire fra vores afdeling, som gerne vil deltage i workshoppen den 14. maj.",
  "Kan I sende et nyt link, eller skal jeg oprette en bruger først?",
  "Det drejer sig om ordrenr. 4471203 på 1.250,00 kr. inkl. moms.",
  "Jeg har prøvet både i Chrome og på min telefon, og det er det samme begge steder.",
  "Tidligere virkede det fint, så jeg går ud fra, at noget er ændret hos jer.",
  "Underviseren var rigtig dygtig, og vi fik alle sammen noget med hjem.",
  "Er der plads til en mere på holdet i Aarhus, eller er det fuldt booket?",
];
const closing = ["Med venlig hilsen\nLone Thygesen", "Mvh\nTorben", "Venlig hilsen\nKursussekretariatet"];

/** About this many characters; a small linear congruential generator chooses the sentences. */
export function danishText(characters: number): string {
  const parts: string[] = [];
  let length = 0;
  let seed = 7;
  const pick = (from: readonly string[]): string => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return from[seed % from.length] ?? "";
  };
  while (length < characters) {
    const mail = `${pick(opening)}\n\n${Array.from({ length: 8 }, () => pick(story)).join(" ")}\n\n${pick(closing)}\n\n`;
    parts.push(mail);
    length += mail.length;
  }
  return parts.join("");
}

/** Mails of about 1.5 kB. */
export const danishMails = (count: number): readonly string[] => {
  const text = danishText(1500 * count);
  return Array.from({ length: count }, (_, at) => text.slice(at * 1500, at * 1500 + 1500));
};
