/**
 * What a visitor gets back: JSON for scripts (errors as in RFC 9457), a small page in Danish and English for a form that
 * a browser posted. Everything in the page is escaped by the template, and it needs no script and no style from
 * anywhere.
 */
import type { Context } from "hono";
import { html } from "hono/html";

/** How the answer is given: the way in which was asked. */
export type AnswerIn = "json" | "page";

const titles = {
  400: "Bad Request",
  403: "Forbidden",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
} as const;

/** @param number of the case, six letters, spoken in two threes */
export function accepted(c: Context, as: AnswerIn, number: string) {
  const spoken = `${number.slice(0, 3)} ${number.slice(3)}`;
  if (as === "json") return c.json({ number }, 202);
  return c.html(
    page("Tak / Thank you", [
      [`Din besked er modtaget som sag ${spoken}. Skriv nummeret ned, hvis du vil henvise til den.`, "da"],
      [
        `Your message was received as case ${spoken}. Write the number down if you want to refer to it.`,
        "en",
      ],
    ]),
    202,
  );
}

/** @param sentences what is wrong and what to do; never what was sent */
export function refused(c: Context, as: AnswerIn, status: keyof typeof titles, sentences: readonly string[]) {
  const detail = sentences.join(" ");
  if (as === "json") {
    const problem = { type: "about:blank", title: titles[status], status, detail };
    return c.json(problem, status, { "Content-Type": "application/problem+json" });
  }
  return c.html(
    page("Ikke sendt / Not sent", [
      ["Din besked blev ikke sendt. Gå tilbage, ret den, og send den igen.", "da"],
      ["Your message was not sent. Go back, correct it, and send it again.", "en"],
      ...sentences.map((sentence) => [sentence, "en"] as const),
    ]),
    status,
  );
}

const page = (title: string, paragraphs: readonly (readonly [text: string, lang: "da" | "en"])[]) =>
  html`<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${paragraphs.map(([text, lang]) => html`<p lang="${lang}">${text}</p>`)}
        </main>
      </body>
    </html>`;
