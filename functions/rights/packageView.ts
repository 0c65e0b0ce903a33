/** A package as it is handed over: the JSON that machines read, and the same as a page that people read. */
import type { HoldBasis } from "../cases/holds.ts";
import { type Language, longDate } from "../cases/language.ts";
import type { Instant, LocalDate, RequestKind } from "../cases/model.ts";
import type { ReadLogEntry } from "../cases/ports.ts";
import type { RequestResult } from "../cases/requests.ts";

export type ViewedPart = {
  readonly receivedAt: Instant;
  readonly deleteOn: LocalDate;
  readonly deleteBecause: string;
  /** Sent by the person; false: lines of somebody else's mail that speak of the person. */
  readonly own: boolean;
  /** Why there is no text; null where there is one. */
  readonly unread: string | null;
  readonly texts: readonly { readonly where: string; readonly text: string }[];
  readonly files: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly status: string;
    readonly sentence?: string;
  }[];
  readonly statements: readonly { readonly at: Instant; readonly statement: string }[];
};

/** Portability has the messages alone; access also what Art. 15 says has to be told. */
export type PackageView = {
  readonly kind: "access" | "portability";
  readonly generatedAt: Instant;
  readonly company: string;
  readonly messages: readonly ViewedPart[];
  readonly processing?: Readonly<Record<Language, readonly string[]>>;
  readonly held?: readonly { readonly receivedAt: Instant; readonly reason: string }[];
  readonly disclosures?: readonly {
    readonly on: LocalDate;
    readonly recipient: string;
    readonly recipientKind: string;
    readonly what: string;
    readonly basis: string;
  }[];
  readonly readings?: readonly {
    readonly on: LocalDate;
    readonly role: string;
    readonly what: ReadLogEntry["what"];
    readonly purpose: ReadLogEntry["purpose"];
  }[];
  readonly requests?: readonly {
    readonly kind: RequestKind;
    readonly receivedOn: LocalDate;
    readonly due: LocalDate;
    readonly result: RequestResult | null;
  }[];
  readonly holds?: readonly {
    readonly basis: HoldBasis;
    readonly since: LocalDate;
    readonly until: LocalDate | null;
  }[];
};

const words = {
  da: {
    title: "Oplysninger om dig",
    made: "Lavet den",
    by: "af",
    processing: "Hvordan vi behandler oplysninger",
    messages: "Beskeder",
    own: "Din mail",
    mention: "Linjer om dig i en andens mail",
    received: "Modtaget",
    goes: "slettes den",
    files: "Filer",
    statements: "Din redegørelse",
    held: "Mails, som ikke kunne læses",
    heldNote: "Vi ved ikke, hvem de er fra. De bliver slettet af vores system efter seks dage.",
    disclosures: "Hvem vi har givet oplysninger til",
    readings: "Hvornår der er læst",
    requests: "Dine anmodninger",
    holds: "Hvad der står i vejen for sletning",
    none: "Ingen.",
    masked: "[▮▮▮] er oplysninger om andre. [sensitive] og lignende blev fjernet, da mailen kom.",
  },
  en: {
    title: "Data about you",
    made: "Made on",
    by: "by",
    processing: "How we process personal data",
    messages: "Messages",
    own: "Your mail",
    mention: "Lines about you in somebody else's mail",
    received: "Received",
    goes: "deleted on",
    files: "Files",
    statements: "Your statement",
    held: "Mails that could not be read",
    heldNote: "We don't know who sent them. Our system deletes them after six days.",
    disclosures: "Whom we gave data to",
    readings: "When it was read",
    requests: "Your requests",
    holds: "What stands in the way of deletion",
    none: "None.",
    masked: "[▮▮▮] is about others. [sensitive] and the like were removed when the mail came.",
  },
} as const;

/** A page that needs nothing else: no script, no style sheet, no picture from anywhere. */
export function packageHtml(view: PackageView, language: Language): string {
  const say = words[language];
  const day = (at: string) => longDate(language, at.slice(0, 10));
  const list = (items: readonly string[]) =>
    items.length === 0
      ? `<p>${say.none}</p>`
      : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
  const part = (message: ViewedPart): string =>
    [
      `<article><h3>${message.own ? say.own : say.mention}</h3>`,
      `<p>${say.received} ${day(message.receivedAt)}; ${say.goes} ${day(message.deleteOn)} (${escapeHtml(message.deleteBecause)}).</p>`,
      message.unread === null ? "" : `<p>${escapeHtml(message.unread)}</p>`,
      ...message.texts.map(
        ({ where, text }) => `<h4>${escapeHtml(where)}</h4><pre>${escapeHtml(text)}</pre>`,
      ),
      message.files.length === 0
        ? ""
        : `<h4>${say.files}</h4>${list(message.files.map(({ filename, status, sentence }) => `${filename} (${sentence ?? status})`))}`,
      ...message.statements.map(
        ({ at, statement }) => `<h4>${say.statements}, ${day(at)}</h4><pre>${escapeHtml(statement)}</pre>`,
      ),
      "</article>",
    ].join("\n");
  const section = (title: string, content: string) => `<section><h2>${title}</h2>\n${content}</section>`;
  const { processing, held, disclosures, readings, requests, holds } = view;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${say.title}</title>`,
    "<style>body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border-left:3px solid #999;padding-left:1rem}</style>",
    `</head><body><h1>${say.title}</h1><p>${say.made} ${day(view.generatedAt)} ${say.by} ${escapeHtml(view.company)}. ${say.masked}</p>`,
    processing === undefined
      ? ""
      : section(say.processing, processing[language].map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")),
    section(say.messages, view.messages.map(part).join("\n") || `<p>${say.none}</p>`),
    held === undefined
      ? ""
      : section(
          say.held,
          `${list(held.map(({ receivedAt, reason }) => `${day(receivedAt)}: ${reason}`))}${held.length > 0 ? `<p>${say.heldNote}</p>` : ""}`,
        ),
    disclosures === undefined
      ? ""
      : section(
          say.disclosures,
          list(
            disclosures.map(
              ({ on, recipient, what, basis }) => `${day(on)}: ${recipient}. ${what} (${basis})`,
            ),
          ),
        ),
    readings === undefined
      ? ""
      : section(
          say.readings,
          list(readings.map(({ on, role, what, purpose }) => `${day(on)}: ${role}, ${what}, ${purpose}`)),
        ),
    requests === undefined
      ? ""
      : section(
          say.requests,
          list(
            requests.map(({ kind, receivedOn, result }) => `${day(receivedOn)}: ${kind}, ${result ?? "…"}`),
          ),
        ),
    holds === undefined
      ? ""
      : section(
          say.holds,
          list(
            holds.map(
              ({ basis, since, until }) => `${basis}, ${day(since)} – ${until === null ? "…" : day(until)}`,
            ),
          ),
        ),
    "</body></html>\n",
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
