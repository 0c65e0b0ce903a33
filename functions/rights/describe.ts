/**
 * What the company has to write about this processing, made from what it really does: the policy and the list of stores.
 * The record of Art. 30, a paragraph for the privacy notice, and the skeleton of an impact assessment, in Danish and
 * English. What no program can know (who is responsible, which risk is accepted) stands in brackets. Pure.
 */
import type { Language } from "../cases/language.ts";
import { stores } from "../cases/stores.ts";
import { categories, isDisclosing } from "../scrub/categories.ts";
import type { Policy } from "../shared/policy.ts";
import { inWords } from "./periods.ts";

export const documents = ["article-30", "privacy-notice", "dpia"] as const;
export type DocumentName = (typeof documents)[number];

/** One document as Markdown. */
export function describe(name: DocumentName, policy: Policy, language: Language): string {
  const write = language === "da" ? danish : english;
  return `${write(name, policy).join("\n\n")}\n`;
}

/** What Art. 15(1) wants told beside the data, for access packages. */
export const processingIn = (policy: Policy): Readonly<Record<Language, readonly string[]>> => ({
  da: noticeDa(policy),
  en: noticeEn(policy),
});

type Write = (name: DocumentName, policy: Policy) => readonly string[];

/** Ids of categories by what the policy does with them. */
const treated = (policy: Policy, action: "remove" | "lift" | "keep"): readonly string[] =>
  categories.filter((category) => policy.categories[category].action === action);

/** Categories of special data that are kept, each with its ground: the policy can't be read without one. */
const keptWithGround = (policy: Policy): readonly string[] =>
  categories
    .filter((category) => policy.categories[category].action === "keep" && policy.categories[category].ground)
    .map((category) => `${category}: ${policy.categories[category].ground}`);

/** A test asks for a sentence for every store of the list. */
export const danishStores: Readonly<Record<string, string>> = {
  raw: "rå mails, endnu ikke renset; mails, som ikke kan læses, venter her",
  queues: "nøgler på mails og beskeder",
  bodies: "rensede mails og billeder",
  messages: "resuméer af rensede mails, nøglede hashværdier",
  outbox: "kvitteringer, som den lokale indbakke ville have sendt",
  cases: "sagsnumre og status",
  tombstones: "dato og regel for en sletning",
  claims: "nøglede hashværdier af, hvem der kom først",
  readLog: "hvem der læste hvilken sag, og hvorfor",
  holds: "hvad der ikke må slettes og hvorfor, i rensede ord; nøglede hashværdier; ophørte huskes så længe",
  figures: "antal pr. dag, ingen id'er",
  requests: "anmodninger fra registrerede: art, datoer, udfald; nøglede hashværdier",
  orders: "nøglede id'er på det, der er bestilt slettet, og for hvilken anmodning",
  disclosures: "hvad der er givet til hvem udenfor, i rensede ord",
  packages: "nøglede id'er på det, der er godkendt til en indsigtsanmodning",
  caseLog: "hvad medarbejdere gjorde ved hvilken sag, i faste ord",
  notes: "hvad medarbejdere skrev til hinanden om en sag, renset",
  account: "mail-id'er, deres nøglede id'er, og hvordan de endte",
  receipts: "nøglede id'er på slettede beskeder",
  journal: "nøglede id'er på det, der er slettet",
  logs: "tidspunkter, udfald og nøglede id'er",
  users: "medarbejderes navne og mailadresser",
};

const ages: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  retention: { da: "til beskedens slettedag", en: "until the day of the message" },
  employment: { da: "så længe man er ansat", en: "as long as one works here" },
  unlimited: { da: "uden ende; det er beviset", en: "without end; it is the proof" },
};

const age = (longest: string, language: Language): string =>
  ages[longest]?.[language] ?? inWords(longest, language);

/** A row for each store of the list; there is no other place. */
const storesTable = (language: Language): string => {
  const head = language === "da" ? ["Sted", "Indhold", "Længste alder"] : ["Place", "Content", "Longest age"];
  const rows = (Object.keys(stores) as (keyof typeof stores)[]).map((name) => [
    name,
    language === "da" ? (danishStores[name] ?? stores[name].holds) : stores[name].holds,
    age(stores[name].longestAge, language),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
};

const list = (items: readonly string[], none: string): string =>
  items.length === 0 ? none : items.map((item) => `- ${item}`).join("\n");

function noticeDa({ company, retention, contactForm }: Policy): readonly string[] {
  return [
    `Når du skriver til ${company.name}, læser et program din mail, før nogen anden gør. CPR-numre, helbredsoplysninger og andre følsomme oplysninger bliver fjernet, før der bliver oprettet en sag. Send dem os ikke.`,
    `Vi behandler det, der er tilbage, for at kunne svare dig. Grundlaget er vores legitime interesse i at hjælpe dem, der skriver til os (databeskyttelsesforordningens artikel 6, stk. 1, litra f). Oplysningerne kommer fra dig selv${contactForm ? " gennem mail eller kontaktformularen" : ""}.`,
    `Korrespondancen bliver slettet ${inWords(retention.general, "da")} efter, at vi modtog den, og uønsket reklame efter ${inWords(retention.spam, "da")}. Sikkerhedskopier følger senest syv dage efter. Undtaget er enkelte beskeder, som bogføringsloven kræver gemt i ${inWords(retention.bookkeeping, "da")} fra regnskabsårets udgang, og det, som en ret, en myndighed eller et retskrav kræver gemt.`,
    "Vi giver ikke oplysningerne videre, medmindre en lov eller du selv kræver det. Vores leverandør af servere behandler dem efter vores instruks. Ingen afgørelser bliver truffet automatisk om dig.",
    "Du har ret til indsigt, berigtigelse, sletning, begrænsning, indsigelse og dataportabilitet, og du kan trække et samtykke tilbage. Du får svar inden for en måned. Du kan klage til Datatilsynet (www.datatilsynet.dk).",
    `Mere på ${company.privacyNotice}.`,
  ];
}

function noticeEn({ company, retention, contactForm }: Policy): readonly string[] {
  return [
    `When you write to ${company.name}, a program reads your mail before anybody else does. CPR numbers, health data and other sensitive data are removed before a case is made. Please do not send us any.`,
    `We process what is left so as to answer you. The basis is our legitimate interest in helping those who write to us (GDPR Article 6(1)(f)). The data come from you${contactForm ? ", by mail or through the contact form" : ""}.`,
    `Correspondence is deleted ${inWords(retention.general, "en")} after we received it, and spam after ${inWords(retention.spam, "en")}. Backups follow within seven days. Excepted are single messages that the Danish Bookkeeping Act wants kept for ${inWords(retention.bookkeeping, "en")} from the end of the accounting year, and what a court, an authority or a legal claim wants kept.`,
    "We hand the data to nobody unless a law or you yourself want it. Our provider of servers processes them on our instructions. No decision about you is made automatically.",
    "You have the right of access, rectification, erasure, restriction, objection and data portability, and may withdraw a consent. You will have an answer within a month. You may complain to the Danish Data Protection Agency (www.datatilsynet.dk).",
    `More at ${company.privacyNotice}.`,
  ];
}

const danish: Write = (name, policy) => {
  const { company, retention, version } = policy;
  const made = `Lavet af policy ${version}. Det, som står i [kantede parenteser], ved kun virksomheden.`;
  switch (name) {
    case "privacy-notice":
      return ["# Afsnit til privatlivspolitikken", ...noticeDa(policy)];
    case "article-30":
      return [
        "# Fortegnelse over behandlingsaktiviteter (artikel 30): supportmail",
        made,
        `**Dataansvarlig:** ${company.name} [CVR, adresse, kontaktperson, eventuel databeskyttelsesrådgiver]`,
        "**Formål:** at besvare henvendelser til support, og at kunne vise, at løfter om sletning holdes.",
        `**Registrerede:** de, der skriver til ${Object.values(policy.profiles).flat().join(", ")}; de, som omtales i mails; medarbejdere, der læser.`,
        `**Oplysninger, som bliver i beskeden:**\n${list(treated(policy, "keep"), "Ingen.")}`,
        `**Oplysninger, som flyttes til kontaktfeltet:**\n${list(treated(policy, "lift"), "Ingen.")}`,
        `**Oplysninger, som fjernes ved modtagelsen:**\n${list(treated(policy, "remove"), "Ingen.")}`,
        `**Særlige oplysninger, som beholdes, og grundlaget:**\n${list(keptWithGround(policy), "Ingen.")}`,
        "**Modtagere:** ingen uden for virksomheden ud over databehandleren; hver videregivelse står i registret over videregivelser.",
        "**Databehandler:** [leverandøren af servere, databehandleraftale]. **Tredjelande:** [ingen, eller overførselsgrundlaget].",
        `**Slettefrister:** korrespondance ${inWords(retention.general, "da")}, spam ${inWords(retention.spam, "da")}, bogføringsmateriale ${inWords(retention.bookkeeping, "da")} efter regnskabsårets udgang (${retention.accountingYearEnds}), noter ${inWords(retention.notes, "da")}, svar ${inWords(retention.replies, "da")}, sagslog ${inWords(retention.log, "da")}, anmodninger og videregivelser ${inWords(retention.requests, "da")}, pakker ${inWords(retention.packages, "da")}, læselog ${inWords(retention.readLog, "da")}.`,
        `**Hvor oplysningerne er:**\n\n${storesTable("da")}`,
        "**Sikkerhed:** rå mails kan kun læses af modtagelsen; kryptering under egne nøgler; to roller med totrinslogin; hver læsning logges; sletning efterprøves og kvitteres med signatur.",
      ];
    case "dpia":
      return [
        "# Konsekvensanalyse (artikel 35): skelet",
        made,
        "## 1. Beskrivelse",
        ...noticeDa(policy),
        `## 2. Hvor oplysningerne er\n\n${storesTable("da")}`,
        "## 3. Nødvendighed og proportionalitet\n\n- Formålet kan ikke nås uden mails, men uden de følsomme oplysninger i dem: de fjernes først.\n- [Hvorfor er opbevaringstiden ikke kortere?]",
        `## 4. Risici og tiltag\n\n| Risiko | Tiltag | Rest |\n| --- | --- | --- |\n${[
          [
            "Noget følsomt bliver overset",
            "Detektorer for hver kategori, målt på markerede mails; medarbejdere kan melde det",
            "[vurdering]",
          ],
          [
            "For meget bliver fjernet",
            "Etiketter viser, hvad der stod; afsender kan skrive igen",
            "[vurdering]",
          ],
          ["Rå mails bliver læst", "Egen nøgle, kun modtagelsen må; seks dage", "[vurdering]"],
          ["Noget overlever sin dag", "Oprydning hver time, bevis, kvitteringer, revision", "[vurdering]"],
          ["Medarbejdere læser uden grund", "Læselog med formål, 90 dage; roller", "[vurdering]"],
          [
            "En sletning kommer tilbage fra en sikkerhedskopi",
            "Journal, som afspilles ved genskabelse",
            "[vurdering]",
          ],
        ]
          .map((cells) => `| ${cells.join(" | ")} |`)
          .join("\n")}`,
        `## 5. Etiketter, som i sig selv siger noget\n\nSupportere ser [sensitive] i stedet for:\n${list(categories.filter(isDisclosing), "Ingen.")}`,
        "## 6. Høring og afgørelse\n\n[Databeskyttelsesrådgiverens mening, de registreredes synspunkter, hvem der har besluttet hvad og hvornår]",
      ];
  }
};

const english: Write = (name, policy) => {
  const { company, retention, version } = policy;
  const made = `Made from policy ${version}. What stands in [square brackets] only the company knows.`;
  switch (name) {
    case "privacy-notice":
      return ["# Paragraph for the privacy notice", ...noticeEn(policy)];
    case "article-30":
      return [
        "# Record of processing activities (Article 30): support mail",
        made,
        `**Controller:** ${company.name} [CVR, address, contact, data protection officer if any]`,
        "**Purpose:** to answer those who write to support, and to be able to show that promises of deletion are kept.",
        `**Data subjects:** those who write to ${Object.values(policy.profiles).flat().join(", ")}; those who are mentioned in mails; staff who read.`,
        `**Data that stay in the message:**\n${list(treated(policy, "keep"), "None.")}`,
        `**Data that move to the contact panel:**\n${list(treated(policy, "lift"), "None.")}`,
        `**Data that are removed on receipt:**\n${list(treated(policy, "remove"), "None.")}`,
        `**Special data that are kept, and the ground:**\n${list(keptWithGround(policy), "None.")}`,
        "**Recipients:** nobody outside but the processor; every disclosure stands in the register of disclosures.",
        "**Processor:** [the provider of servers, the agreement]. **Third countries:** [none, or the basis of the transfer].",
        `**Time limits:** correspondence ${inWords(retention.general, "en")}, spam ${inWords(retention.spam, "en")}, bookkeeping material ${inWords(retention.bookkeeping, "en")} from the end of the accounting year (${retention.accountingYearEnds}), notes ${inWords(retention.notes, "en")}, replies ${inWords(retention.replies, "en")}, case log ${inWords(retention.log, "en")}, requests and disclosures ${inWords(retention.requests, "en")}, packages ${inWords(retention.packages, "en")}, read log ${inWords(retention.readLog, "en")}.`,
        `**Where the data are:**\n\n${storesTable("en")}`,
        "**Security:** raw mail can be read by intake alone; encryption under keys of one's own; two roles with a second factor; every reading is logged; deletion is proved and receipted with a signature.",
      ];
    case "dpia":
      return [
        "# Impact assessment (Article 35): skeleton",
        made,
        "## 1. Description",
        ...noticeEn(policy),
        `## 2. Where the data are\n\n${storesTable("en")}`,
        "## 3. Necessity and proportionality\n\n- The purpose can't be reached without mails, but without the sensitive data in them: those are removed first.\n- [Why is the storage period not shorter?]",
        `## 4. Risks and measures\n\n| Risk | Measure | Rest |\n| --- | --- | --- |\n${[
          [
            "Something sensitive is missed",
            "Detectors for each category, measured on marked mails; staff can report it",
            "[assessment]",
          ],
          ["Too much is removed", "Labels say what stood there; the sender can write again", "[assessment]"],
          ["Raw mail is read", "A key of its own, intake alone may; six days", "[assessment]"],
          ["Something outlives its day", "Cleanup every hour, proof, receipts, audit", "[assessment]"],
          ["Staff read without reason", "Read log with purpose, 90 days; roles", "[assessment]"],
          ["A deletion comes back from a backup", "A journal that is replayed on restore", "[assessment]"],
        ]
          .map((cells) => `| ${cells.join(" | ")} |`)
          .join("\n")}`,
        `## 5. Labels that disclose by themselves\n\nSupporters see [sensitive] instead of:\n${list(categories.filter(isDisclosing), "None.")}`,
        "## 6. Consultation and decision\n\n[The opinion of the data protection officer, the views of data subjects, who decided what and when]",
      ];
  }
};
