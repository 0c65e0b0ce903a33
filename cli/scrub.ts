/**
 * `npm run --silent scrub -- [--json] [--policy FILE] PATH...`: what staff would read of these mails. Nothing is stored.
 * Exit code 0; 2 for bad usage, with a sentence.
 */
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { startReader } from "../functions/intake/reader.ts";
import type { Treated } from "../functions/intake/treat.ts";
import { heldReasons, withheldReasons } from "../functions/mail/types.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand, UsageError } from "../local/sentence.ts";
import { mailsOf } from "./mailSources.ts";

const usage =
  "Usage: npm run --silent scrub -- [--json] [--policy FILE] PATH...   (PATH: .eml file, folder, mbox, or -)";

await runCommand(async () => {
  const { values, positionals } = readArguments();
  if (positionals.length === 0) throw new UsageError(usage);
  const policy = await loadPolicy(values.policy);
  // The digests are thrown away, so any secret will do.
  const reader = await startReader({ policy: policy.scrub, secret: randomBytes(32) });
  try {
    let done = 0;
    for (const path of positionals) {
      for await (const { source, raw } of mailsOf(path)) {
        const treated = await reader.treat(raw);
        await write(
          values.json ? `${JSON.stringify({ source, ...asJson(treated) })}\n` : asText(source, treated),
        );
        done += 1;
        if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`\r${done} mails`);
      }
    }
  } finally {
    await reader.close();
  }
});

function readArguments() {
  try {
    return parseArgs({
      options: { json: { type: "boolean", default: false }, policy: { type: "string" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ""}\n${usage}`);
  }
}

/** The contract for programs: fields may be added, none changes. */
function asJson(treated: Treated) {
  if (treated.status === "held") return { status: "held", reason: treated.reason };
  const { subject, text, contact, attachments, removed } = treated.body;
  return { status: "case", subject, text, contact, attachments, removed };
}

function asText(source: string, treated: Treated): string {
  if (treated.status === "held") return `== ${source}\nHeld: ${heldReasons[treated.reason]}\n\n`;
  const { subject, text, contact, attachments } = treated.body;
  const files = attachments.map((attachment) =>
    attachment.status === "withheld"
      ? `-- ${attachment.filename} (withheld: ${withheldReasons[attachment.reason]})\n`
      : `-- ${attachment.filename}\n${attachment.status === "scrubbed" ? attachment.text : ""}\n`,
  );
  return `== ${source}\nFrom: ${contact.name} <${contact.email}>\nSubject: ${subject}\n\n${text}\n${files.join("")}\n`;
}

/** Waits where the reader of a pipe is slower, and ends quietly where it has gone. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
