/** A mail with a picture and a text file; every one is another mail. */
import { type EmlOptions, eml } from "./world.ts";

export const pictureMail = (options: Omit<EmlOptions, "contentType"> = {}): string =>
  eml({
    ...options,
    contentType: 'multipart/mixed; boundary="b"',
    text: [
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      options.text ?? "Se billedet.",
      "--b",
      'Content-Type: image/png; name="skaerm.png"',
      "Content-Disposition: attachment",
      "Content-Transfer-Encoding: base64",
      "",
      "iVBORw0KGgo=",
      "--b",
      'Content-Type: text/csv; name="liste.csv"',
      "Content-Disposition: attachment",
      "",
      "Mette;1",
      "--b--",
    ].join("\r\n"),
  });
