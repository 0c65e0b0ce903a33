/**
 * How fast the engine reads plain Danish mail, beside libphonenumber-js alone on the same text in the same run, and what
 * a cold start costs. Run: `node bench/scrub.ts`. The figures depend on the machine; the ratio hardly does.
 */
import { spawnSync } from "node:child_process";
import { findPhoneNumbersInText } from "libphonenumber-js/min";
import { scrub } from "../functions/scrub/scrub.ts";
import { defaultPolicy } from "../test/scrub/policy.ts";

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

/** The same text every time: a small linear congruential generator chooses the sentences. */
function danishMails(characters: number): string {
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

/** Best of a few rounds in MB of UTF-8 a second: the machine's other work only ever slows a round down. */
function speed(mails: readonly string[], work: (mail: string) => unknown): number {
  const bytes = mails.reduce((sum, mail) => sum + Buffer.byteLength(mail), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 7; round += 1) {
    const begun = performance.now();
    for (const mail of mails) work(mail);
    best = Math.min(best, performance.now() - begun);
  }
  return bytes / 1e6 / (best / 1000);
}

const text = danishMails(2_000_000);
const mails = Array.from({ length: Math.floor(text.length / 1500) }, (_, at) =>
  text.slice(at * 1500, at * 1500 + 1500),
);
const ours = speed(mails, (mail) => scrub(mail, defaultPolicy));
const whole = speed([text], (mail) => scrub(mail, defaultPolicy));
const peer = speed(mails, (mail) => findPhoneNumbersInText(mail, "DK"));

const cold = spawnSync(process.execPath, ["--input-type=module", "-e", coldStart()], { encoding: "utf8" });

console.log(`scrub, mails of 1.5 kB        ${ours.toFixed(1)} MB/s`);
console.log(`scrub, one text of 2 MB       ${whole.toFixed(1)} MB/s`);
console.log(`libphonenumber-js alone       ${peer.toFixed(1)} MB/s`);
console.log(`ratio                         ${(ours / peer).toFixed(2)}`);
console.log(`cold import and first call    ${cold.stdout.trim()}`);

function coldStart(): string {
  const engine = new URL("../functions/scrub/scrub.ts", import.meta.url).href;
  const policy = new URL("../test/scrub/policy.ts", import.meta.url).href;
  return `
    const { defaultPolicy } = await import(${JSON.stringify(policy)});
    const a = performance.now();
    const { scrub } = await import(${JSON.stringify(engine)});
    const b = performance.now();
    scrub("Hej, jeg kan ikke logge ind. Ring på 28 61 40 93.", defaultPolicy);
    const c = performance.now();
    console.log((b - a).toFixed(0) + " ms + " + (c - b).toFixed(0) + " ms");`;
}
