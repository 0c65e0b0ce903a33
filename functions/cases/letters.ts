/**
 * Letters to people who use their rights, in Danish and English. Pure templates: the officer reads a letter, adds to it
 * what only people know, and sends it on the way on which the request came. Every refusal names its basis, and how to
 * complain and go to court (Art. 12(4)). What staff wrote comes in scrubbed.
 */
import { type Language, longDate } from "./language.ts";
import type { RequestKind } from "./model.ts";
import type { LetterName, RightsRequest } from "./requests.ts";

export type Letter = { readonly subject: string; readonly text: string };

export type LetterFacts = {
  readonly company: { readonly name: string; readonly privacyNotice: string };
  readonly request: RightsRequest;
};

/** The letter, or the sentence that says what has to happen before it can be written. */
export function letterOf(
  name: LetterName,
  language: Language,
  facts: LetterFacts,
): { readonly letter: Letter } | { readonly sentence: string } {
  const missing = missingFor(name, facts.request);
  if (missing !== null) return { sentence: missing };
  const words = language === "da" ? danish : english;
  const { subject, paragraphs } = words(name, facts);
  return { letter: { subject, text: `${paragraphs.join("\n\n")}\n` } };
}

function missingFor(name: LetterName, { identity, outcome, restriction }: RightsRequest): string | null {
  switch (name) {
    case "receipt":
    // Told first and noted then, so as long as nothing is noted the letter has gaps to fill in.
    case "extension":
      return null;
    case "identity":
      return identity?.asked ? null : "Note first what is asked for to make sure who asks.";
    case "granted":
    case "partly":
    case "refused":
      return outcome?.result === name ? null : `The request has not been closed as "${name}".`;
    case "restricted":
    case "lifting":
      return restriction === null ? "Nothing is restricted for this request." : null;
  }
}

type Draft = { readonly subject: string; readonly paragraphs: readonly string[] };
type Words = (name: LetterName, facts: LetterFacts) => Draft;

const danishKinds: Readonly<Record<RequestKind, { readonly asked: string; readonly done: string }>> = {
  access: {
    asked: "indsigt i de oplysninger, vi har om dig",
    done: "Du får hermed en kopi af de oplysninger, vi har om dig, sammen med de oplysninger om behandlingen, som du har ret til efter artikel 15.",
  },
  rectification: {
    asked: "at få rettet oplysninger om dig",
    done: "Vi har rettet oplysningerne, eller føjet din egen redegørelse til dem, som du bad om.",
  },
  erasure: {
    asked: "at få slettet oplysninger om dig",
    done: "Vi har slettet oplysningerne. De forsvinder af vores sikkerhedskopier inden for syv dage.",
  },
  restriction: {
    asked: "at få begrænset behandlingen af oplysninger om dig",
    done: "Behandlingen er begrænset: oplysningerne bliver opbevaret, men ikke brugt til andet, uden at du har sagt ja. Vi giver dig besked, før begrænsningen ophæves.",
  },
  objection: {
    asked: "at vi ikke længere behandler oplysninger om dig (indsigelse)",
    done: "Vi har givet dig medhold i din indsigelse, og oplysningerne slettes.",
  },
  portability: {
    asked: "at få udleveret de oplysninger, du har givet os, i et format som maskiner kan læse",
    done: "Du får hermed oplysningerne som JSON, et almindeligt anvendt format, som maskiner kan læse.",
  },
  withdrawal: {
    asked: "at trække dit samtykke tilbage",
    done: "Dit samtykke er trukket tilbage, og vi behandler ikke længere oplysninger på det grundlag. Det ændrer ikke på lovligheden af det, der er sket før.",
  },
  complaint: {
    asked: "at klage over vores behandling af oplysninger om dig",
    done: "Vi har behandlet din klage og rettet op på det, som du klagede over.",
  },
};

const englishKinds: typeof danishKinds = {
  access: {
    asked: "access to the personal data that we hold about you",
    done: "You receive a copy of the personal data that we hold about you, with what Article 15 gives you the right to know about how they are processed.",
  },
  rectification: {
    asked: "to have personal data about you rectified",
    done: "We have rectified the data, or added your own statement to them, as you asked.",
  },
  erasure: {
    asked: "to have personal data about you erased",
    done: "We have erased the data. They are gone from our backups within seven days.",
  },
  restriction: {
    asked: "to have the processing of personal data about you restricted",
    done: "The processing is restricted: the data are stored, and used for nothing else without your consent. We will tell you before the restriction is lifted.",
  },
  objection: {
    asked: "that we no longer process personal data about you (objection)",
    done: "Your objection is upheld, and the data are erased.",
  },
  portability: {
    asked: "to receive the data that you gave us in a machine-readable format",
    done: "You receive the data as JSON, a commonly used format that machines can read.",
  },
  withdrawal: {
    asked: "to withdraw your consent",
    done: "Your consent is withdrawn, and we no longer process data on that basis. What was done before remains lawful.",
  },
  complaint: {
    asked: "to complain about how we process personal data about you",
    done: "We have dealt with your complaint and put right what it was about.",
  },
};

const danish: Words = (name, { company, request }) => {
  const { asked, done } = danishKinds[request.kind];
  const date = (day: string) => longDate("da", day);
  const about = `Den ${date(request.receivedOn)} bad du om ${asked}.`;
  const basis = request.outcome?.basis ?? "";
  const complain =
    "Du kan klage til Datatilsynet (www.datatilsynet.dk) og få sagen prøvet ved domstolene. Skriv gerne til os først, hvis noget er uklart.";
  const frame = (subject: string, ...middle: string[]): Draft => ({
    subject,
    paragraphs: [
      "Hej",
      about,
      ...middle,
      `Venlig hilsen\n${company.name}\nOm vores behandling af oplysninger: ${company.privacyNotice}`,
    ],
  });
  switch (name) {
    case "receipt":
      return frame(
        "Vi har modtaget din anmodning",
        `Du får svar senest den ${date(request.due)}. Send os ikke CPR-nummer, pas eller andre kopier af dokumenter.`,
      );
    case "identity":
      return frame(
        "Vi skal være sikre på, hvem du er",
        `For ikke at give oplysninger om dig til en anden beder vi dig om dette: ${request.identity?.asked ?? ""}`,
        "Send os ikke CPR-nummer, pas eller andre kopier af dokumenter.",
      );
    case "extension":
      return frame(
        "Svaret på din anmodning tager længere tid",
        `Vi har brug for mere tid, fordi: ${request.extension?.reason ?? "[skriv grunden her]"}`,
        request.extension
          ? `Du får svar senest den ${date(request.due)}.`
          : "Du får svar senest den [ny dato, højst to måneder senere].",
        complain,
      );
    case "granted":
      return frame("Svar på din anmodning", done);
    case "partly":
      return frame(
        "Svar på din anmodning",
        "Vi har imødekommet din anmodning delvist.",
        done,
        `Resten har vi ikke imødekommet. Grundlaget er: ${basis}`,
        complain,
      );
    case "refused":
      return frame(
        "Svar på din anmodning",
        `Vi kan ikke imødekomme din anmodning. Grundlaget er: ${basis}`,
        complain,
      );
    case "restricted":
      return frame(
        "Behandlingen er begrænset",
        "Indtil videre bliver oplysninger om dig kun opbevaret. De bliver ikke brugt til andet uden dit samtykke, og vi giver dig besked, før begrænsningen ophæves.",
      );
    case "lifting":
      return frame(
        "Begrænsningen ophæves",
        "Vi har begrænset behandlingen af oplysninger om dig. Det fortæller vi dig, fordi begrænsningen nu bliver ophævet, og oplysningerne derefter behandles som før.",
        ...(basis === "" ? [] : [`Grunden er: ${basis}`]),
        complain,
      );
  }
};

const english: Words = (name, { company, request }) => {
  const { asked, done } = englishKinds[request.kind];
  const date = (day: string) => longDate("en", day);
  const about = `On ${date(request.receivedOn)} you asked ${request.kind === "access" ? "for " : ""}${asked}.`;
  const basis = request.outcome?.basis ?? "";
  const complain =
    "You may complain to the Danish Data Protection Agency, Datatilsynet (www.datatilsynet.dk), and take the matter to court. Please write to us first if anything is unclear.";
  const frame = (subject: string, ...middle: string[]): Draft => ({
    subject,
    paragraphs: [
      "Hello",
      about,
      ...middle,
      `Kind regards\n${company.name}\nHow we process personal data: ${company.privacyNotice}`,
    ],
  });
  switch (name) {
    case "receipt":
      return frame(
        "We have received your request",
        `You will have an answer by ${date(request.due)}. Please do not send us a CPR number, a passport or any other copy of a document.`,
      );
    case "identity":
      return frame(
        "We have to be sure who you are",
        `So as not to give data about you to somebody else, we ask you for this: ${request.identity?.asked ?? ""}`,
        "Please do not send us a CPR number, a passport or any other copy of a document.",
      );
    case "extension":
      return frame(
        "The answer to your request takes longer",
        `We need more time, because: ${request.extension?.reason ?? "[write the reason here]"}`,
        request.extension
          ? `You will have an answer by ${date(request.due)}.`
          : "You will have an answer by [new date, at most two months later].",
        complain,
      );
    case "granted":
      return frame("The answer to your request", done);
    case "partly":
      return frame(
        "The answer to your request",
        "Your request is granted in part.",
        done,
        `The rest is not granted. The basis is: ${basis}`,
        complain,
      );
    case "refused":
      return frame(
        "The answer to your request",
        `We can't grant your request. The basis is: ${basis}`,
        complain,
      );
    case "restricted":
      return frame(
        "The processing is restricted",
        "For the time being the data about you are only stored. They are used for nothing else without your consent, and we will tell you before the restriction is lifted.",
      );
    case "lifting":
      return frame(
        "The restriction will be lifted",
        "We have restricted the processing of data about you. We tell you because the restriction will now be lifted, and the data will then be processed as before.",
        ...(basis === "" ? [] : [`The reason is: ${basis}`]),
        complain,
      );
  }
};
