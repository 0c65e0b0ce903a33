/**
 * A mail with a CPR number of its own in each of its eighteen places: headers, names, texts, hidden markup, files,
 * boundaries. None of them may be found anywhere outside the raw store.
 */
const canary = (at: number) => `${String(1 + at).padStart(2, "0")}0190-${4000 + at}`;

export const places = {
  subject: canary(0),
  text: canary(1),
  html: canary(2),
  fileName: canary(3),
  fileText: canary(4),
  displayName: canary(5),
  messageId: canary(6),
  references: canary(7),
  replyTo: canary(8),
  toName: canary(9),
  ownHeader: canary(10),
  contentType: canary(11),
  envelope: canary(12),
  quoted: canary(13),
  hiddenHtml: canary(14),
  boundary: canary(15),
  date: canary(16),
} as const;

export const canaryMail = (contentType: string) =>
  [
    `From: "Mette ${places.displayName}" <mette.holm@example.dk>`,
    `To: "Support ${places.toName}" <support@example.dk>`,
    `Reply-To: "Svar ${places.replyTo}" <svar@example.dk>`,
    `Subject: Hj=?utf-8?Q?=C3=A6lp?= ${places.subject}`,
    `Message-ID: <${places.messageId}@example.dk>`,
    `References: <${places.references}@example.dk>`,
    `Date: Mon, 2 Mar 2026 09:00:00 +0100 (${places.date})`,
    `X-Note: ${places.ownHeader}`,
    "MIME-Version: 1.0",
    `Content-Type: ${contentType}; boundary="b${places.boundary}"`,
    "",
    `--b${places.boundary}`,
    'Content-Type: multipart/alternative; boundary="inner"',
    "",
    "--inner",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Mit cpr er ${places.text}.`,
    `> Du skrev: ${places.quoted}`,
    "--inner",
    "Content-Type: text/html; charset=utf-8",
    "",
    `<p>Mit cpr er <b>${places.html.slice(0, 4)}</b>${places.html.slice(4, 8)}<i>${places.html.slice(8)}</i></p>`,
    `<p style="display:none">skjult ${places.hiddenHtml}</p>`,
    "--inner--",
    `--b${places.boundary}`,
    `Content-Type: text/csv; name="${places.fileName}.csv"`,
    `Content-Disposition: attachment; filename="liste ${places.fileName}.csv"`,
    "",
    `1;${places.fileText}`,
    `--b${places.boundary}`,
    `Content-Type: application/x-${places.contentType}; name="billede.bin"`,
    "Content-Disposition: attachment",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(`binary ${canary(17)}`).toString("base64"),
    `--b${places.boundary}--`,
    "",
  ].join("\r\n");

const secrets = [...Object.values(places), canary(17)].flatMap((secret) => [secret, secret.replace("-", "")]);
export const secretsIn = (text: string) => secrets.filter((secret) => text.includes(secret));
