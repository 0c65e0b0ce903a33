/**
 * How fast whole mails are read and scrubbed, beside two parsers that only read them, on the same mails in the same run;
 * the slowest of a hundred; and the memory that a mail of 40 MB takes. Two sets of mails: short letters, in which nearly
 * all work is scrubbing, and the mix of an inbox (bench/inbox.ts), in which files and HTML have the most bytes.
 * `npm run bench`.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { simpleParser } from "mailparser";
import { treat } from "../functions/intake/treat.ts";
import { readMail } from "../functions/mail/readMail.ts";
import { startOcr } from "../functions/pictures/ocr.ts";
import { readPicture } from "../functions/pictures/readPicture.ts";
import { createDigest } from "../functions/shared/digest.ts";
import { defaultPolicy } from "../test/scrub/policy.ts";
import { inboxMails, letters } from "./inbox.ts";
import { say, timed } from "./measure.ts";
import { postal } from "./peers.ts";

const digest = createDigest(randomBytes(32));
const ours = (mail: Uint8Array) => treat(mail, defaultPolicy, digest);

for (const [name, mails] of [
  ["short letters", letters(200)],
  ["the mix of an inbox", inboxMails(200)],
] as const) {
  const bytes = mails.reduce((sum, mail) => sum + mail.length, 0);
  const rates = (ms: number) =>
    [
      `${((mails.length / ms) * 1000).toFixed(0)} mails/s`,
      `${(bytes / 1e6 / (ms / 1000)).toFixed(1)} MB/s`,
    ] as const;
  const read = await best(mails, (mail) => readMail(mail));
  const both = await best(mails, ours);
  const parser = await best(mails, (mail) => simpleParser(Buffer.from(mail)));
  const other = await best(mails, postal);
  console.log(`\n${name}: ${mails.length} mails of ${(bytes / mails.length / 1000).toFixed(1)} kB`);
  say("  reading", ...rates(read));
  say("  scrubbing what was read", ...rates(both - read));
  say("  both", ...rates(both));
  say("  mailparser with its defaults, reading alone", ...rates(parser));
  say("  postal-mime, reading alone", ...rates(other));
  say("  our reading is as many times as fast as mailparser's", (parser / read).toFixed(2));
  say("  reading and scrubbing together", (parser / both).toFixed(2), "at least 2");
  const times: number[] = [];
  for (const mail of mails) times.push(await timed(() => ours(mail)));
  times.sort((a, b) => a - b);
  say("  the 99th of a hundred takes", `${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(1)} ms`);
}
console.log();
say("a screenshot of 640 by 330 is read and redrawn in", `${(await pictureTime()).toFixed(0)} ms`);
say("peak memory for a mail of 40 MB", `${largest()} MB`, "under 600");

/** Best of three; starting the reader of text not counted. */
async function pictureTime(): Promise<number> {
  const ocr = await startOcr();
  const picture = readFileSync(new URL("../cli/sampleScreenshot.png", import.meta.url));
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1)
    times.push(await timed(() => readPicture(picture, defaultPolicy, async () => ocr)));
  return Math.min(...times);
}

async function best(mails: readonly Buffer[], work: (mail: Buffer) => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    least = Math.min(
      least,
      await timed(async () => {
        for (const mail of mails) await work(mail);
      }),
    );
  }
  return least;
}

/** In a process of its own: the largest memory that it ever had. */
function largest(): string {
  const script = `
    import { treat } from ${JSON.stringify(new URL("../functions/intake/treat.ts", import.meta.url).href)};
    import { createDigest } from ${JSON.stringify(new URL("../functions/shared/digest.ts", import.meta.url).href)};
    import { defaultPolicy } from ${JSON.stringify(new URL("../test/scrub/policy.ts", import.meta.url).href)};
    const file = Buffer.alloc(29_000_000, 7).toString("base64").replace(/.{76}/g, "$&\\r\\n");
    const mail = Buffer.from("From: a@example.dk\\r\\nContent-Type: multipart/mixed; boundary=b\\r\\n\\r\\n--b\\r\\n\\r\\nHej\\r\\n--b\\r\\nContent-Type: application/octet-stream\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n" + file + "\\r\\n--b--\\r\\n");
    await treat(mail, defaultPolicy, createDigest(new Uint8Array(32)));
    console.log(Math.round(process.resourceUsage().maxRSS / 1024), Math.round(mail.length / 1e6));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return stdout.split(" ")[0] ?? "";
}
