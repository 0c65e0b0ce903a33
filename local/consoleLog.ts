/** One line an event on standard output, for a person who watches. */
import type { Log } from "../functions/shared/log.ts";

export const consoleLog: Log = (event, fields) => {
  const said = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  console.log([new Date().toISOString().slice(11, 19), event, ...said].join("  "));
};
