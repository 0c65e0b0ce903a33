/** ZIP files for the tests, by fflate: paths and contents in, bytes out. */
import { strToU8, zipSync } from "fflate";

export type Contents = Readonly<Record<string, string | Uint8Array>>;

export const zip = (contents: Contents): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(contents).map(([path, data]) => [
          path,
          typeof data === "string" ? strToU8(data) : data,
        ]),
      ),
    ),
  );
