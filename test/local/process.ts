/** The inbox as a process of its own, as `npm start` runs it, on ports that the system chooses. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type RunningInbox = {
  readonly child: ChildProcess;
  readonly smtpPort: number;
  readonly webPort: number;
  /** Everything that it printed so far. */
  readonly output: () => string;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
};

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const spawnScript = (file: string, args: readonly string[], env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "cli/run.cjs", file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });

/** Runs a command of the product to its end. */
export function runScript(
  file: string,
  args: readonly string[] = [],
  { env = {}, input = "" }: { readonly env?: NodeJS.ProcessEnv; readonly input?: string | Buffer } = {},
): Promise<Finished> {
  const child = spawnScript(file, args, env);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr })));
}

/** Starts the inbox and waits until it says where it is. Rejects with what it printed when it ends instead. */
export function startInbox(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<RunningInbox> {
  const child = spawnScript("local/start.ts", [], {
    DATA_DIR: dataDir,
    SMTP_PORT: "0",
    WEB_PORT: "0",
    ...env,
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const smtp = output.match(/smtp:\/\/localhost:(\d+)/)?.[1];
      const web = output.match(/Read cases:\s+http:\/\/localhost:(\d+)/)?.[1];
      if (smtp && web)
        resolve({ child, smtpPort: Number(smtp), webPort: Number(web), output: () => output, kill });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then((code) => reject(new Error(`the inbox ended with ${code}: ${output}`)));
  });
}

/** All files below a folder with their bytes as Latin-1. Files may go while this reads. */
export function filesBelow(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      try {
        return [{ path, text: readFileSync(path, "latin1") }];
      } catch {
        return [];
      }
    });
}

/** Asks again and again until `done` says so; rejects after `seconds`. */
export async function until(done: () => Promise<boolean>, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`not done after ${seconds} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
