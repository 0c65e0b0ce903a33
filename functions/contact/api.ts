/**
 * `POST /contact`: the door for the contact form of a website. Open to everybody and to browsers of the listed origins
 * alone; it stores a mail and answers with a number, and can do nothing else. It takes JSON and form posts.
 */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { errorName, type Log } from "../shared/log.ts";
import { type AnswerIn, accepted, refused } from "./answers.ts";
import { mostBytes, readForm } from "./form.ts";
import { type SubmitDeps, submit } from "./submit.ts";

export type ContactDeps = SubmitDeps & {
  /** Websites whose pages may post here, e.g. `https://www.example.dk`. */
  readonly origins: readonly string[];
  readonly log: Log;
};

/** A Hono app with the one route. */
export function createContact(deps: ContactDeps): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    deps.log("request failed", { error: errorName(error) });
    return refused(c, answerIn(c), 500, ["The server failed. Try again in a moment."]);
  });
  app.use("/contact", async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    c.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  });
  app.use("/contact", cors({ origin: [...deps.origins], allowMethods: ["POST"], maxAge: 3600 }));
  app.use("/contact", async (c, next) => {
    // CORS keeps other pages from reading the answer, not from posting a form; a program sends no origin at all.
    const origin = c.req.header("Origin");
    if (origin !== undefined && !deps.origins.includes(origin))
      return refused(c, answerIn(c), 403, ["This form takes messages from the company's own pages alone."]);
    return next();
  });
  app.use(
    "/contact",
    bodyLimit({
      maxSize: mostBytes,
      onError: (c) => refused(c, answerIn(c), 413, ["The message is too long. Write a shorter one."]),
    }),
  );
  app.post("/contact", async (c) => {
    const as = answerIn(c);
    const posted = await postedIn(c);
    if (posted === null)
      return refused(c, as, 415, ["Send the form as JSON or as an ordinary form post, in UTF-8."]);
    const read = readForm(posted);
    if ("mistakes" in read) return refused(c, as, 400, read.mistakes);
    const number = await submit(deps, read.form);
    deps.log("contact form received", {});
    return accepted(c, as, number);
  });
  return app;
}

const isJson = (c: Context): boolean => /^application\/json\b/i.test(c.req.header("Content-Type") ?? "");

const answerIn = (c: Context): AnswerIn =>
  isJson(c) || /\bjson\b/i.test(c.req.header("Accept") ?? "") ? "json" : "page";

/** What was posted, as fields; null where it is neither of the two. A field that comes twice counts as its last. */
async function postedIn(c: Context): Promise<unknown> {
  try {
    if (isJson(c)) return await c.req.json();
    const type = c.req.header("Content-Type") ?? "";
    if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null;
    return await c.req.parseBody();
  } catch {
    return null;
  }
}
