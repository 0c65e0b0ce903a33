/**
 * iCalendar, vCard and mail headers as their reader sees them: folded lines joined, and what is encoded in a line
 * decoded. Never fails; what cannot be decoded stays as it was written.
 */
import { decodeKnown, decodeLatin } from "./charset.ts";
import { decodeWords } from "./words.ts";

/** Lines of iCalendar and vCard (RFC 5545, 3.1): folding may break a number in two, so nothing stands in its place. */
export const unfoldCard = (text: string): string =>
  withoutQuotedPrintable(text.replace(/\n[ \t]/g, "").replace(picture, ""));

/** The face or the logo in a card: JPEG, PNG, GIF, WebP or BMP by its first bytes, in base64. */
const picture =
  /^(?:[\w-]{1,50}\.)?(?:PHOTO|LOGO)\b[^:\n]{0,300}:(?:data:image\/[\w.+-]{1,30}\\?;base64\\?,)?(?:\/9j\/|iVBORw0KGgo|R0lGOD|UklGR|Qk[0-9])[a-z0-9+/=]{0,50000000}$\n?/gim;

/** Headers of a mail or of its report (RFC 5322, 2.2.3; RFC 3464): unfolded, and each encoded-word decoded. */
export const unfoldHeaders = (text: string): string =>
  text
    .replace(/\n(?=[ \t])/g, "")
    .split("\n")
    .map(decodeWords)
    .join("\n");

const quotedPrintable =
  /^([^:\n]{0,200};(?:encoding=)?quoted-printable\b[^:\n]{0,200}:)((?:[^\n]|(?<==)\n)*)/gim;

/** vCard 2.1 and vCalendar 1.0: `NOTE;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:bl=C3=A5`, with soft breaks. */
const withoutQuotedPrintable = (text: string): string =>
  text.replace(quotedPrintable, (_, head: string, value: string) => {
    const bytes = Buffer.from(value.replace(/=\n/g, ""), "utf8")
      .toString("latin1")
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    const label = /charset=([\w.:-]+)/i.exec(head)?.[1] ?? "utf-8";
    const raw = Buffer.from(bytes, "latin1");
    return head + (decodeKnown(raw, label) ?? decodeLatin(raw));
  });
