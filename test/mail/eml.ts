/** Builds raw mails for the tests: header lines and parts in, bytes out. Nothing is checked, so bad mails are easy. */

/** A part as it stands between two boundaries: header lines, a blank line, the body. */
export type Piece = { readonly headers: readonly string[]; readonly body: string | Buffer };

/** Bytes of a mail with CRLF line ends. Header lines come first, then one blank line, then the body as given. */
export const eml = (headers: readonly string[], body: string | Buffer = ""): Buffer =>
  Buffer.concat([
    Buffer.from(headers.map((line) => `${line}\r\n`).join("")),
    Buffer.from("\r\n"),
    bytesOf(body),
  ]);

/** An everyday sender and subject, for tests in which they do not matter. */
export const envelope = [
  "From: Mette Holm <mette.holm@example.dk>",
  "To: support@example.com",
  "Subject: Kursus",
  "MIME-Version: 1.0",
];

export const piece = (contentType: string, body: string | Buffer, ...headers: readonly string[]): Piece => ({
  headers: [`Content-Type: ${contentType}`, ...headers],
  body,
});

/** A multipart as a piece, so that they nest. */
export const multipart = (subtype: string, pieces: readonly Piece[], boundary = "=_b"): Piece => ({
  headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
  body: Buffer.concat([
    ...pieces.flatMap((one) => [
      Buffer.from(`--${boundary}\r\n`),
      eml(one.headers, one.body),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]),
});

/** A whole mail out of a piece. */
export const mailOf = (root: Piece, headers: readonly string[] = envelope): Buffer =>
  eml([...headers, ...root.headers], root.body);

export const base64 = (text: string | Buffer): string =>
  bytesOf(text)
    .toString("base64")
    .replace(/(.{76})/g, "$1\r\n");

/** A header block as Amazon SES writes it. */
export const sesBlock = (
  changes: { readonly dmarc?: string; readonly spam?: string; readonly path?: string } = {},
) => [
  `Return-Path: <${changes.path ?? "mette.holm@example.dk"}>`,
  "Received: from mail.example.dk (mail.example.dk [192.0.2.10])",
  " by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abcdefghijklmnopqrstuvwxyz0123456789abcd",
  " for support@example.com;",
  " Mon, 23 Nov 2026 10:00:00 +0000 (UTC)",
  `X-SES-Spam-Verdict: ${changes.spam ?? "PASS"}`,
  "X-SES-Virus-Verdict: PASS",
  "Received-SPF: pass (spfCheck: domain of example.dk designates 192.0.2.10 as permitted sender)",
  "Authentication-Results: amazonses.com;",
  " spf=pass (spfCheck: domain of example.dk designates 192.0.2.10 as permitted sender) client-ip=192.0.2.10;",
  " dkim=pass header.i=@example.dk;",
  ` dmarc=${changes.dmarc ?? "pass"} header.from=example.dk;`,
  "X-SES-RECEIPT: AEFBQUFBQUFBQUFB",
  "X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=abc",
];

const bytesOf = (text: string | Buffer): Buffer => (typeof text === "string" ? Buffer.from(text) : text);
