/** A mail with a picture and a text file; every one is another mail. */
import { type EmlOptions, eml } from "./world.ts";

/** The first bytes of a PNG: no picture yet, so that it costs nothing to find that out. */
const noPicture = "iVBORw0KGgo=";

/** @param picture in base64 */
export const pictureMail = (
  options: Omit<EmlOptions, "contentType"> = {},
  picture: string = noPicture,
): string =>
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
      picture.replace(/.{76}/g, "$&\r\n"),
      "--b",
      'Content-Type: text/csv; name="liste.csv"',
      "Content-Disposition: attachment",
      "",
      "Mette;1",
      "--b--",
    ].join("\r\n"),
  });
