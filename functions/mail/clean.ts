/**
 * The last step of every string that leaves the reader. From here on all text is well-formed Unicode with `\n` as its
 * only line end and without control characters, which nobody sees but which would split a number in two for a
 * detector.
 */

/** What the bytes 0x80 to 0x9F mean in windows-1252, where ISO 8859-1 has control characters that nobody sends. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text of several lines. Lone surrogates become U+FFFD; tabs and line breaks stay, other control characters go. */
export function clean(text: string): string {
  const formed = text.toWellFormed();
  const lines = formed.includes("\r") ? formed.replace(/\r\n?/g, "\n") : formed;
  // Nearly all texts end here; three more passes over each would cost as much as all of their reading.
  if (!/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/.test(lines)) return lines;
  return lines
    .replace(/[\v\f]/g, "\n")
    .replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80))
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, "");
}

/** Text of one line, such as a subject or a file name: runs of white space become one space. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, " ").trim();

/** Is there anything to read in this text? */
export const isBlank = (text: string): boolean => !/\S/.test(text);

/** Texts one below the other, without those that say nothing. */
export const joined = (texts: readonly string[]): string =>
  texts.filter((text) => !isBlank(text)).join("\n\n");
