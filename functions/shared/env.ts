/**
 * The environment of the functions: names that the stack sets and the functions read. A missing one stops a function
 * when it starts, with a sentence, not when the first mail needs it.
 */

/** Each name with what it should hold. */
const environment = {
  TABLE: "the name of the table with messages, cases and receipts",
  RAW_BUCKET: "the name of the bucket where SES stores raw mails",
  BODY_BUCKET: "the name of the bucket with sanitized bodies",
  JOURNAL_BUCKET: "the name of the bucket with the journal of deletions",
  INTAKE_QUEUE: "the URL of the queue of raw mails",
  NOTICE_QUEUE: "the URL of the queue of notices",
  PICTURE_QUEUE: "the URL of the queue of pictures to be read",
  SIGNING_KEY: "the id or ARN of the KMS key that signs receipts",
  SECRET: "the name or ARN of the secret behind all keyed ids",
  ISSUER: "the URL of the user pool that signs tokens",
  SIGN_IN: "the URL under which people sign in",
  CLIENT_ID: "the id of the page in the user pool",
} as const;

export type EnvName = keyof typeof environment;

/**
 * The value of an environment variable.
 * @throws an Error that says which one is missing and what it should hold
 */
export function required(name: EnvName, values: Readonly<NodeJS.ProcessEnv> = process.env): string {
  const value = values[name];
  if (value) return value;
  throw new Error(`The environment variable ${name} is missing. It holds ${environment[name]}.`);
}
