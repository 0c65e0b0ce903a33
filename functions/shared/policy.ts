/**
 * The policy file: what is removed, how long the rest is kept, what people are told. It is validated whole before
 * anything starts; a mistake gets a sentence with its place. The version is the hash of the file's text, so that what
 * treated a message can always be named.
 */
import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { parseDocument } from "yaml";
import { z } from "zod";
import { type Category, categories, perCategory } from "../scrub/categories.ts";
import type { ScrubPolicy } from "../scrub/types.ts";

/** CPR (DBL § 11) and GDPR Art. 9 and 10: may only be kept where the policy names the ground. */
const needsGround: ReadonlySet<Category> = new Set<Category>([
  "national-id",
  "health",
  "genetic-biometric",
  "ethnicity",
  "politics",
  "religion",
  "union",
  "sexuality",
  "criminal",
]);

const treatment = z.strictObject({
  action: z.enum(["remove", "lift", "keep"]),
  threshold: z.number().min(0).max(1),
  ground: z.string().min(10).optional(),
});

const treatments = z.strictObject(perCategory(() => treatment));

const period = z
  .string()
  .refine(isWholeDays, "is not an ISO 8601 period of days, months or years, such as P1Y");

/** A period that may be made shorter but not longer: the longer one is what people are told. */
const atMost = (longest: string) =>
  period.refine((text) => !isWholeDays(text) || inDays(text) <= inDays(longest), `is longer than ${longest}`);

/** The company's own words for the notice of receipt, by language; what is not here is said as the product says it. */
const noticeText = z
  .string()
  .max(5000)
  .superRefine((text, context) => {
    const given = new Set([...text.matchAll(/\{(\w*)\}/g)].map(([, name = ""]) => name));
    for (const name of ["number", "deleteOn", "removed"].filter((each) => !given.has(each)))
      context.addIssue({ code: "custom", message: `lacks {${name}}, which the sender has to be told` });
    const known = ["number", "deleteOn", "removed", "company", "privacyNotice"];
    for (const name of [...given].filter((each) => !known.includes(each)))
      context.addIssue({ code: "custom", message: `has {${name}}, which nothing is put in for` });
  });
const noticeTextsOfPolicy = z.strictObject({
  da: noticeText.optional(),
  en: noticeText.optional(),
  sv: noticeText.optional(),
  nb: noticeText.optional(),
  de: noticeText.optional(),
});

const policyFile = z
  .strictObject({
    schema: z.literal(1),
    company: z.strictObject({ name: z.string().min(1), from: z.email(), privacyNotice: z.url() }),
    profiles: z
      .record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/), z.array(z.email()).min(1))
      .refine((profiles) => Object.keys(profiles).length > 0, "names no profile"),
    categories: treatments.superRefine((all, context) => {
      for (const category of categories) {
        if (all[category].action === "lift" && category !== "phone") {
          context.addIssue({ code: "custom", path: [category], message: "cannot be lifted; only phone can" });
        }
        if (all[category].action === "keep" && needsGround.has(category) && !all[category].ground) {
          context.addIssue({
            code: "custom",
            path: [category],
            message: "can only be kept with a named ground",
          });
        }
      }
    }),
    allow: z.array(z.string().min(2)),
    retention: z.strictObject({
      general: period,
      spam: period,
      bookkeeping: period.default("P5Y"),
      /** The last day of the accounting year. */
      accountingYearEnds: z
        .string()
        .refine(isDayOfYear, "is not a day of the year as month and day, such as 12-31")
        .default("12-31"),
      notes: period.default("P1Y"),
      log: period.default("P1Y"),
      replies: period.default("P1Y"),
      /** Requests, disclosures and holds: what the company shows to prove that it did as it had to. */
      requests: period.default("P5Y"),
      packages: atMost("P7D").default("P7D"),
      readLog: atMost("P90D").default("P90D"),
    }),
    notices: z.union([z.boolean(), z.strictObject({ texts: noticeTextsOfPolicy })]),
    /** The door for the contact form of a website; without it there is none. */
    contactForm: z
      .strictObject({
        profile: z.string(),
        origins: z
          .array(z.string().refine(isOrigin, "is not an origin such as https://www.example.dk"))
          .min(1),
      })
      .optional(),
  })
  .superRefine(({ contactForm, profiles }, context) => {
    if (contactForm !== undefined && profiles[contactForm.profile] === undefined) {
      context.addIssue({
        code: "custom",
        path: ["contactForm", "profile"],
        message: "is no profile of this policy",
      });
    }
  });

export type Policy = z.infer<typeof policyFile> & {
  readonly version: string;
  readonly scrub: ScrubPolicy;
};

/** A sentence for each mistake in a policy file. */
export class PolicyError extends Error {}

/**
 * Reads the text of a policy file (YAML).
 * @throws PolicyError with one line for each mistake: where it is and what is wrong
 */
export function parsePolicy(text: string): Policy {
  const document = parseDocument(text);
  const broken = document.errors[0];
  if (broken) throw new PolicyError(`The policy is not valid YAML: ${broken.message.split("\n")[0]}`);
  const parsed = policyFile.safeParse(document.toJS());
  if (!parsed.success)
    throw new PolicyError(`The policy has mistakes:\n${parsed.error.issues.map(sentence).join("\n")}`);
  const version = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return {
    ...parsed.data,
    version,
    scrub: {
      actions: perCategory((category) => parsed.data.categories[category].action),
      thresholds: perCategory((category) => parsed.data.categories[category].threshold),
      allow: parsed.data.allow,
    },
  };
}

const sentence = (issue: z.core.$ZodIssue): string =>
  `  ${issue.path.length > 0 ? issue.path.join(".") : "the file"}: ${issue.message}`;

/** As browsers write it: scheme, host and port, nothing behind; TLS, but for a machine's own pages. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, hostname, protocol } = new URL(text);
  return origin === text && (protocol === "https:" || hostname === "localhost");
}

/** Counted from July, so that a period of months is as long as it can be. */
function inDays(text: string): number {
  return Temporal.Duration.from(text).total({ unit: "days", relativeTo: "2026-07-01" });
}

/** 29 February is one: it is the last of February in the years that lack it. */
function isDayOfYear(text: string): boolean {
  if (!/^\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(`2024-${text}`);
    return true;
  } catch {
    return false;
  }
}

/** A period of whole days and more that ends; hours would make the day of deletion a moment. */
function isWholeDays(text: string): boolean {
  try {
    const duration = Temporal.Duration.from(text);
    return (
      duration.sign === 1 &&
      duration.round({ smallestUnit: "days", largestUnit: "days", relativeTo: "2026-01-01" }).days > 0 &&
      !text.includes("T")
    );
  } catch {
    return false;
  }
}
