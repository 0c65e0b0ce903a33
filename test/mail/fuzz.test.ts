import fc from "fast-check";
import { test } from "vitest";
import { readMail } from "../../functions/mail/readMail.ts";
import { eml } from "./eml.ts";
import { expectClean, properties } from "./fuzzing.ts";

/** The same mails each time; `npm run test:long` tries others. */
const seed = 20261123;
fc.configureGlobal({ seed });

test.each(properties)("%s", (_, check) => check(200), 60_000);

test("any header values are read or held, and what is read is well-formed", async () => {
  const name = fc.constantFrom(
    "From",
    "To",
    "Subject",
    "Content-Type",
    "Content-Disposition",
    "References",
    "Date",
  );
  const pieces = fc.constantFrom(
    '"',
    "=?utf-8?B?",
    "=?iso-8859-1?Q?=E6",
    "?=",
    "<",
    ">",
    "@",
    ",",
    ";",
    ":",
    "(",
    "\\",
    " ",
    "\r\n ",
    "a",
    "æ",
    "boundary=",
    "charset=",
    "filename*0*=",
    "utf-8''%",
    "multipart/mixed",
    "text/html",
    "\ud800",
    "\0",
    "xn--a",
  );
  const line = fc
    .tuple(name, fc.array(pieces, { maxLength: 12 }))
    .map(([key, values]) => `${key}: ${values.join("")}`);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const result = await readMail(eml(["From: a@example.dk", ...lines], "Hej"));
      expectClean(result);
    }),
    { numRuns: 300, seed },
  );
});
