/** Ports and the data folder of the local inbox, from the environment. */
import { resolve } from "node:path";
import { UsageError } from "./sentence.ts";

export type Settings = { readonly smtpPort: number; readonly webPort: number; readonly dataDir: string };

/** @throws UsageError for a port that is none */
export const readSettings = (env: NodeJS.ProcessEnv): Settings => ({
  smtpPort: portOf(env, "SMTP_PORT", 2525),
  webPort: portOf(env, "WEB_PORT", 8025),
  dataDir: resolve(env.DATA_DIR || ".data"),
});

function portOf(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === "") return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError(`${name} is not a port. Give a number from 1 to 65535, such as ${name}=${otherwise}.`);
}
