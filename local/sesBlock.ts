/**
 * The header block that Amazon SES puts on top of a received mail, as the local door writes it. The door has no virus
 * scanner and no DNS: it stands on loopback and vouches for what this machine sends. What can fail is what can be tried
 * without them: the two test strings that real scanners agree on, GTUBE (spam) and EICAR (virus), and a From line of
 * another domain than the envelope's sender (DMARC).
 */

export type Envelope = {
  /** "" is the empty path of a bounce. */
  readonly sender: string;
  readonly recipient: string;
};

const gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
const eicar = "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

/** Header lines with CRLF, to be put in front of the mail as it came. */
export function sesBlock(mail: Buffer, envelope: Envelope, sesId: string, at: Date): string {
  const verdict = (needle: string) => (mail.includes(needle) ? "FAIL" : "PASS");
  const sender = headerSafe(envelope.sender);
  const domain = sender.slice(sender.lastIndexOf("@") + 1);
  return [
    `Return-Path: <${sender}>`,
    `Received: from localhost (localhost [127.0.0.1])`,
    ` by inbound-smtp.localhost with SMTP id ${sesId}`,
    ` for ${headerSafe(envelope.recipient)};`,
    ` ${at.toUTCString().replace("GMT", "+0000 (UTC)")}`,
    `X-SES-Spam-Verdict: ${verdict(gtube)}`,
    `X-SES-Virus-Verdict: ${verdict(eicar)}`,
    `Received-SPF: pass (spfCheck: loopback) client-ip=127.0.0.1; envelope-from=${sender};`,
    `Authentication-Results: amazonses.com;`,
    ` spf=pass (spfCheck: loopback) client-ip=127.0.0.1; envelope-from=${sender};`,
    ` dmarc=${isAligned(mail, domain) ? "pass" : "fail"} header.from=${domain};`,
    `X-SES-RECEIPT: bG9jYWwgZG9vcg==`,
    "",
  ].join("\r\n");
}

/** The block of a mail that came through no door of ours: when it was received, and no verdict. */
export const importBlock = (id: string, receivedAt: string): string =>
  [
    `Received: from import by localhost with id ${id}; ${new Date(receivedAt).toUTCString().replace("GMT", "+0000")}`,
    "X-SES-RECEIPT: aW1wb3J0",
    "",
  ].join("\r\n");

/** Relaxed alignment (RFC 7489, 3.1) without a list of public suffixes: one domain is the other, or above it. */
function isAligned(mail: Buffer, envelopeDomain: string): boolean {
  const header = mail.subarray(0, Math.max(0, mail.indexOf("\r\n\r\n"))).toString("latin1");
  const line = /^from:.{0,1000}/im.exec(header)?.[0] ?? "";
  const from = /@([a-z0-9.-]{1,253})/i.exec(line.slice(line.lastIndexOf("<") + 1))?.[1]?.toLowerCase();
  const sender = envelopeDomain.toLowerCase();
  return (
    from === undefined ||
    sender === "" ||
    from === sender ||
    from.endsWith(`.${sender}`) ||
    sender.endsWith(`.${from}`)
  );
}

/** An envelope address comes from outside: nothing in it may end a header line or an address. */
const headerSafe = (address: string): string => address.replace(/[^\x21-\x7e]|[<>;()]/g, "");
