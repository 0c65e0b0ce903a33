import { describe, expect, test } from "vitest";
import { eml, envelope, mailOf, multipart, type Piece, piece, sesBlock } from "./eml.ts";
import { read } from "./read.ts";

const person = ["From: Mette Holm <mette.holm@example.dk>", "To: support@example.com"];
const daemon = ["From: Mail Delivery System <MAILER-DAEMON@example.dk>", "To: support@example.com"];

/** multipart/report (RFC 6522) of a kind, with what a machine says in it. */
const report = (type: string, status: string, ...more: readonly Piece[]): Buffer => {
  const { headers, body } = multipart("report", [
    piece("text/plain", "Forklaring"),
    piece(`message/${type}`, status),
    ...more,
  ]);
  return eml([...daemon, `${headers[0]}; report-type=${type}`], body);
};
const returned = piece(
  "text/rfc822-headers",
  "Message-ID: <ours@example.com>\r\nReply-To: support+token@example.com\r\nSubject: Svar",
);
const status = (action: string) => `Reporting-MTA: dns; example.dk\r\n\r\nAction: ${action}\r\nStatus: 5.1.1`;
const disposition = (type: string) =>
  `Original-Message-ID: <ours@example.com>\r\nDisposition: manual-action/MDN-sent-manually; ${type}`;

describe("what a machine tells about a mail of ours", () => {
  test.each<[Buffer, string, string]>([
    [report("delivery-status", status("failed")), "bounce", "RFC 3464"],
    [report("delivery-status", `${status("delayed")}\r\n\r\nAction: failed`), "bounce", "one of two failed"],
    [report("delivery-status", ""), "bounce", "a report that says nothing"],
    [report("delivery-status", status("delayed")), "delivery-note", "still under way"],
    [report("delivery-status", status("relayed")), "delivery-note", "on its way"],
    [report("disposition-notification", disposition("displayed")), "read-receipt", "RFC 8098"],
    [report("disposition-notification", disposition("deleted")), "delivery-note", "deleted unread"],
    [eml([...daemon, "X-Failed-Recipients: x@example.dk", "Subject: Hej"], "x"), "bounce", "Exim"],
    [
      eml([...sesBlock({ path: "" }), ...person, "Subject: Undeliverable: Svar"], "x"),
      "bounce",
      "Exchange, en",
    ],
    [eml([...daemon, "Subject: failure notice"], "x"), "bounce", "qmail"],
    [eml([...daemon, "Subject: Kunne ikke leveres: Svar"], "x"), "bounce", "Exchange, da"],
    [eml([...daemon, "Subject: Unzustellbar: Svar"], "x"), "bounce", "Exchange, de"],
    [eml([...person, "Auto-Submitted: auto-replied"], "x"), "auto-reply", "RFC 3834"],
    [eml([...person, "X-Autoreply: yes"], "x"), "auto-reply", "an autoresponder"],
    [eml([...person, "Precedence: auto_reply"], "x"), "auto-reply", "an older one"],
    ...[
      "Automatisk svar: Kursus",
      "Autosvar: Kursus",
      "Ikke på kontoret: Kursus",
      "Automatic reply: Course",
      "Out of Office: Course",
      "Automatiskt svar: Kurs",
      "Frånvaro: Kurs",
      "Automatische Antwort: Kurs",
      "Abwesenheitsnotiz: Kurs",
      "Fraværsassistent: Kurs",
    ].map(
      (subject) =>
        [
          eml([...person, "X-Auto-Response-Suppress: All", `Subject: ${subject}`], "x"),
          "auto-reply",
          `Exchange: ${subject}`,
        ] satisfies [Buffer, string, string],
    ),
  ])("%#: %s (%s)", async (raw, kind, why) => {
    expect((await read(raw)).automatic?.kind, why).toBe(kind);
  });

  test.each([
    [eml(person, "Hej"), "a letter"],
    [eml([...person, "Subject: SV: Automatisk svar: Kursus"], "Hej"), "an answer to an automatic answer"],
    [
      eml([...person, "Subject: Automatisk svar: virker det?"], "Hej"),
      "a person's subject without a machine's header",
    ],
    [eml([...person, "X-Auto-Response-Suppress: All", "Subject: Ferie på Møn"], "Hej"), "another subject"],
    [eml([...person, "Subject: Undeliverable: Svar"], "Hej"), "a bounce that a person forwards"],
    [eml([...person, "Auto-Submitted: auto-generated", "Subject: Din ordre"], "Hej"), "an order"],
    [eml([...person, "Precedence: bulk", "List-Id: <news.example.dk>"], "Hej"), "a newsletter"],
    [
      eml([...person, "List-Id: <liste.example.dk>", "Auto-Submitted: auto-replied"], "Hej"),
      "an automatic answer to a mailing list",
    ],
    [eml(["From: no-reply@example.dk", "Subject: Faktura"], "Hej"), "a no-reply address"],
    [report("feedback-report", "Feedback-Type: abuse"), "a complaint about spam"],
    [eml([...daemon, "Subject: Ugentlig rapport"], "Hej"), "a postmaster who writes"],
  ])("%#: but not %s", async (raw, why) => {
    expect((await read(raw)).automatic, why).toBeNull();
  });
});

describe("what it quotes of that mail is found", () => {
  const own = "Message-ID: <own@example.dk>";
  const bounce = [...daemon, own, "Subject: failure notice"];
  const quoted = "Message-ID: <ours@example.com>\r\nReply-To: <support+token@example.com>";
  test.each([
    [report("delivery-status", status("failed"), returned), "in its headers"],
    [
      report("delivery-status", status("failed"), piece("message/rfc822", `${quoted}\r\n\r\nHej`)),
      "in the mail that came back",
    ],
    [
      report(
        "delivery-status",
        status("failed"),
        piece(
          "message/rfc822",
          `From: x@example.dk\r\nReply-To: support+token@example.com\r\nMessage-ID:\r\n <ours@example.com>\r\n\r\nHej`,
        ),
      ),
      "folded",
    ],
    [eml(bounce, `Din mail kom ikke frem:\r\n\r\n${quoted}`), "in the text"],
    [eml(bounce, `> Message-ID: <ours@example.com>\r\n> To: support+token@example.com`), "in a quote"],
    [
      eml(
        [
          ...person,
          own,
          "Auto-Submitted: auto-replied",
          "In-Reply-To: <ours@example.com>",
          "X-To: support+token@example.com",
        ],
        "Hej",
      ),
      "as what it answers",
    ],
  ])("%#: %s", async (raw, why) => {
    const mail = await read(raw);
    expect(mail.automatic?.ids, why).toEqual(["ours@example.com"]);
    expect(mail.automatic?.addresses, why).toContain("support+token@example.com");
  });

  test("within a number and in time", async () => {
    const many = Array.from({ length: 30_000 }, (_, n) => `Message-ID: <a${n}@example.dk>`).join("\r\n");
    for (const text of [
      many,
      "Message-ID:".repeat(100_000),
      "a@".repeat(500_000),
      "Message-ID:\n <".repeat(80_000),
    ]) {
      const start = performance.now();
      const { automatic } = await read(eml(bounce, text));
      expect(automatic?.ids.length).toBeLessThanOrEqual(20);
      expect(automatic?.addresses.length).toBeLessThanOrEqual(200);
      expect(performance.now() - start).toBeLessThan(4_000);
    }
  });
});

test("a letter names nothing", async () => {
  expect((await read(mailOf(piece("text/plain", "Message-ID: <a@b.dk>"), envelope))).automatic).toBeNull();
});
