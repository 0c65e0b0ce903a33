/** Another process of the product: runs a module script with the sources of `functions/stores/sqlite` at hand. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

const sources = new URL("../../functions/stores/sqlite/", import.meta.url).href;

/**
 * Starts a process that runs `script`, in which `load("queue.ts")` imports a source and `args` are the arguments.
 * It is killed when the test ends.
 */
export function startChild(script: string, ...args: readonly string[]): ChildProcess {
  const prelude = `const load = (file) => import(${JSON.stringify(sources)} + file); const args = process.argv.slice(1);`;
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--input-type=module", "-e", prelude + script, ...args],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** The first thing that the process prints; what it prints to its error output if it ends without. */
export async function firstWords(child: ChildProcess): Promise<string> {
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const said = once(child.stdout ?? child, "data").then(([chunk]) => String(chunk).trim());
  return Promise.race([said, once(child, "close").then(() => errors)]);
}

/** Kills the process as `kill -9` does, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "close");
  child.kill("SIGKILL");
  await gone;
}
