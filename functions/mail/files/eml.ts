/**
 * A mail that is attached as a file, read by the reader that reads all mails. Its sender, recipients, subject and text
 * are the text of the file; its attachments become files of their own.
 */
import type { Mail } from "../types.ts";
import type { FileReader } from "./types.ts";
import { Withheld } from "./withheld.ts";

export const emlReader: FileReader = {
  contentType: "message/rfc822",
  read: async (bytes, context, depth) => {
    const read = await context.readMail(bytes, depth);
    if (read.outcome === "held") {
      throw new Withheld(read.reason === "encrypted" ? "file-encrypted" : "attachment-unreadable");
    }
    return {
      text: textOf(read.mail),
      inner: read.mail.attachments.map(({ filename, contentType, ...verdict }) => ({
        name: filename,
        contentType,
        ...("text" in verdict ? { text: verdict.text } : { withheld: verdict.withheld }),
      })),
    };
  },
};

function textOf({ from, recipients, date, subject, text }: Mail): string {
  const sender = from && (from.name === "" ? from.email : `${from.name} <${from.email}>`);
  const head = [
    sender && `From: ${sender}`,
    recipients.length > 0 && `To: ${recipients.join(", ")}`,
    date && `Date: ${date}`,
    subject !== "" && `Subject: ${subject}`,
  ];
  return `${head.filter((line) => line).join("\n")}\n\n${text}`.trim();
}
