/** dynalite comes without types; this is what the tests use of it. */
declare module "dynalite" {
  import type { Server } from "node:http";

  type Options = {
    readonly createTableMs?: number;
    readonly updateTableMs?: number;
    readonly deleteTableMs?: number;
  };
  const dynalite: (options?: Options) => Server;
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS and exports one function.
  export default dynalite;
}
