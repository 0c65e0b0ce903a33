/**
 * How fast the engine is, beside its peers on the same mails in the same run; what hostile text costs; what a cold start
 * costs. Figures depend on the machine, ratios hardly do. `npm run bench`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { simpleParser } from "mailparser";
import { scrub } from "../functions/scrub/scrub.ts";
import { defaultPolicy } from "../test/scrub/policy.ts";
import { eml } from "../test/world.ts";
import { say, speed, timed } from "./measure.ts";
import { openredaction, redactPii } from "./peers.ts";
import { danishMails, danishText } from "./text.ts";

const ours = (text: string) => scrub(text, defaultPolicy);

const mails = danishMails(1300);
const ourSpeed = await speed(mails, ours);
const few = mails.slice(0, 60);
const openSpeed = await speed(few, openredaction, 3);
const piiSpeed = await speed(mails, redactPii, 3);
say("scrub, mails of 1.5 kB", `${ourSpeed.toFixed(1)} MB/s`, "at least 20");
say("openredaction, gdpr preset, the same mails", `${openSpeed.toFixed(2)} MB/s`);
say("  ours is as many times as fast", (ourSpeed / openSpeed).toFixed(1), "at least 8");
say("redact-pii, the same mails", `${piiSpeed.toFixed(1)} MB/s`);
say("  ours is as many times as fast", (ourSpeed / piiSpeed).toFixed(2), "at least 1");

const parsing = mails.slice(0, 300).map((text) => eml({ text }));
const parsed = await speed(parsing, (mail) => simpleParser(mail), 3);
say("mailparser alone, the same mails", `${parsed.toFixed(1)} MB/s`, "slower than scrub");

const long = danishText(10_000_000);
say("scrub, one text of 10 MB", `${(await timed(() => ours(long))).toFixed(0)} ms`, "under 1000");

/** What made peers slow (their regexes scan again from each start), and what is made to match ours. */
const hostile: Readonly<Record<string, string>> = {
  "a.": "a.",
  "12-": "12-",
  "1": "1",
  a: "a",
  "0101": "0101",
  "010190-": "010190-",
  "Jeg har feber. ": "Jeg har feber. ",
  "tlf ": "tlf ",
  "kode: ": "kode: ",
};
for (const [name, piece] of Object.entries(hostile)) {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  const [small, large] = [text(250_000), text(1_000_000)];
  ours(small);
  const [quick, slow] = [await timed(() => ours(small)), await timed(() => ours(large))];
  say(
    `scrub, 1 MB of ${JSON.stringify(name)}`,
    `${slow.toFixed(0)} ms`,
    `${(slow / quick).toFixed(1)} times a quarter of it`,
  );
}

say("cold import and first call, bundled", await coldStart(), "under 50 ms");

/** In a process of its own, from one file, as a function loads it. Best of five. */
async function coldStart(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cold-"));
  try {
    const { outputFiles } = await build({
      stdin: { contents: coldSource(), resolveDir: import.meta.dirname, loader: "ts" },
      bundle: true,
      minify: true,
      write: false,
      platform: "node",
      format: "esm",
      target: "node24",
    });
    const file = join(folder, "engine.mjs");
    writeFileSync(file, outputFiles[0]?.text ?? "");
    const script = `const a = performance.now(); const { first } = await import(${JSON.stringify(file)}); first(); console.log(performance.now() - a);`;
    const times = Array.from({ length: 5 }, () =>
      Number(spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).stdout),
    );
    return `${Math.min(...times).toFixed(0)} ms`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function coldSource(): string {
  return `
    import { perCategory } from "../functions/scrub/categories.ts";
    import { scrub } from "../functions/scrub/scrub.ts";
    const policy = { actions: perCategory(() => "remove"), thresholds: perCategory(() => 0.5), allow: [] };
    export const first = () => scrub("Hej, jeg kan ikke logge ind. Ring på 28 61 40 93.", policy);`;
}
