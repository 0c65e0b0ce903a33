/**
 * What the officer's part of the API takes: requests of data subjects, erasure, packages, disclosures, holds. Every text
 * that people type is scrubbed before it is stored. Answers are described beside the routes, by the same names as the
 * rules use; fields may be added to them.
 */
import { z } from "zod";
import { recipientKinds } from "../cases/disclosures.ts";
import { holdBases } from "../cases/holds.ts";
import { languages } from "../cases/language.ts";
import { requestKinds } from "../cases/model.ts";
import { letterNames, requestStates, results } from "../cases/requests.ts";

const caseId = z.string().regex(/^[0-9BCDFGHJKMNPQRSTVWXYZ]{16}$/);
const messageKey = z.string().regex(/^[0-9a-f]{16,128}$/);
const day = z.iso.date();
const address = z.email({ pattern: z.regexes.unicodeEmail }).max(320);
const words = z.string().trim().min(1).max(2000);

export const entryIdPattern =
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z-[0-9a-f]{16}(?:-hides)?$";

export const newRequestBody = z.discriminatedUnion("by", [
  z.strictObject({
    kind: z.enum(requestKinds),
    by: z.literal("mail"),
    message: messageKey.describe("the mail that asks; the month runs from its receipt"),
  }),
  z.strictObject({
    kind: z.enum(requestKinds),
    by: z.enum(["letter", "telephone", "in-person"]),
    receivedOn: day,
    address: address.optional().describe("the address under which the person is known here"),
  }),
]);

export const stepBody = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("ask-identity"), asked: words }),
  z.strictObject({ step: z.literal("identity"), result: z.enum(["known", "confirmed", "not-confirmed"]) }),
  z.strictObject({
    step: z.literal("extend"),
    months: z.union([z.literal(1), z.literal(2)]),
    reason: words,
    toldOn: day,
  }),
  z.strictObject({ step: z.literal("told"), letter: z.enum(letterNames), on: day }),
  z.strictObject({ step: z.literal("close"), result: z.enum(results), basis: words.nullable() }),
]);

export const whyBody = z.strictObject({ why: words });

export const erasureScopeBody = z.strictObject({
  address,
  messages: z
    .array(messageKey)
    .max(2000)
    .optional()
    .describe("without it everything that may still be read of the address"),
});

export const erasureBody = z.strictObject({
  ...erasureScopeBody.shape,
  preview: z.string().describe("the name of the preview, as it was given"),
  confirm: z.string().max(100).describe("typed by hand: what the preview asks for"),
});

const personBody = z.strictObject({
  emails: z.array(address).min(1).max(10),
  names: z.array(z.string().trim().min(1).max(200)).max(10).default([]),
  phones: z.array(z.string().trim().min(1).max(30)).max(10).default([]),
});

export const mentionsBody = z.strictObject({ ...personBody.shape, cursor: z.string().max(500).optional() });

export const draftBody = z.strictObject({
  ...personBody.shape,
  mentions: z.array(messageKey).max(500).default([]),
});

const range = z.strictObject({
  where: z.string().max(60),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export const packageBody = z.strictObject({
  parts: z
    .array(
      z.strictObject({
        message: messageKey,
        attempt: z.string().max(100).nullable(),
        shown: z.array(range).nullable(),
        masks: z.array(range),
      }),
    )
    .max(500),
});

export const aboutBody = z.union([z.strictObject({ address }), z.strictObject({ caseId })]);

export const disclosureBody = z.strictObject({
  about: aboutBody,
  on: day,
  recipientKind: z.enum(recipientKinds),
  recipient: words,
  what: words,
  basis: words,
});

export const holdBody = z.strictObject({
  scope: z.union([
    z.strictObject({ message: messageKey }),
    z.strictObject({ caseId }),
    z.strictObject({ address }),
  ]),
  basis: z.enum(holdBases).exclude(["restriction", "objection"]).describe("restrictions come with requests"),
  reason: words,
  askedBy: words,
  endsOn: day.nullable(),
  reviewOn: day,
});

export const correctionBody = z
  .strictObject({
    contact: z
      .strictObject({
        name: z.string().trim().max(200),
        email: address,
        phones: z.array(z.string().regex(/^\+\d{4,15}$/)).max(10),
      })
      .nullable(),
    statement: words.nullable(),
  })
  .refine(({ contact, statement }) => contact !== null || statement !== null);

export const languageQuery = z.strictObject({ language: z.enum(languages).default("da") });
export const packageQuery = z.strictObject({
  language: z.enum(languages).default("da"),
  format: z.enum(["json", "html"]).default("json"),
});
export const cursorQuery = z.strictObject({ cursor: z.string().max(500).optional() });

export const requestView = z.object({
  id: z.string(),
  version: z.int().positive().describe("for If-Match"),
  kind: z.enum(requestKinds),
  state: z.enum(requestStates),
  receivedOn: day,
  source: z.object({
    by: z.enum(["mail", "letter", "telephone", "in-person"]),
    message: z.string().optional(),
    caseId: z.string().optional(),
  }),
  due: day,
  overdue: z.boolean(),
  extension: z.object({ toldOn: day, reason: z.string() }).nullable(),
  identity: z
    .object({
      asked: z.string().nullable(),
      result: z.enum(["known", "confirmed", "not-confirmed"]).nullable(),
      on: day,
    })
    .nullable(),
  restriction: z.string().nullable().describe("id of the hold"),
  orders: z.array(z.string()),
  told: z.array(z.object({ letter: z.enum(letterNames), on: day })),
  outcome: z.object({ result: z.enum(results), on: day, basis: z.string().nullable() }).nullable(),
});
export type RequestView = z.infer<typeof requestView>;
