/**
 * A dozen mails like those that a Danish course provider gets: in Danish and English, with and without what must not
 * be kept. All people are invented; the card and account numbers are public test numbers; the CPR numbers have real
 * dates and belong to nobody.
 */
import { readFileSync } from "node:fs";
import type { SendMailOptions } from "nodemailer";

/** A form with a CPR number and an illness in it. */
const screenshot = readFileSync(new URL("sampleScreenshot.png", import.meta.url));

export const sampleMails: readonly (SendMailOptions & { readonly subject: string })[] = [
  {
    from: "Mette Holm <mette.holm@example.dk>",
    subject: "Kan ikke logge ind, cpr 010190-1234",
    text: `Hej

Jeg kan ikke logge ind på kurset "Samarbejde efter skilsmisse". Der står bare "Sessionen er udløbet (fejl 419)".
Mit CPR-nummer er 010190-1234, hvis I skal bruge det til at finde mig.
Jeg er sygemeldt med stress, så jeg vil gerne have det klaret i dag.
I kan ringe på 28 71 40 93 efter kl. 15.

Mvh
Mette`,
  },
  {
    from: "Jens Brodersen <jens.brodersen@example.dk>",
    subject: "Udsættelse af modul 4",
    text: `Kære support

Jeg er blevet sygemeldt med stress, og min datter er indlagt med lungebetændelse. Lægen har givet mig Sertralin.
Kan jeg få fire uger mere til modul 4? Ordrenr. 1204250031.

Venlig hilsen
Jens Brodersen`,
  },
  {
    from: "Karen Lund <karen.lund@example.org>",
    subject: "Har I et kursus om angst hos børn?",
    text: `Hej

Har I et kursus om angst hos børn? Vi er en skole i Horsens og vil gerne have 12 pladser i uge 41.
Fakturaen skal til EAN 5798002214477, rekvisition 88214.

Hjertelig hilsen
Karen Lund, afdelingsleder`,
  },
  {
    from: "Oliver Grant <oliver.grant@example.com>",
    subject: "Charged twice for order 70551",
    text: `Hello,

You charged me twice on 3 July. Card 4111 1111 1111 1111, and you can refund to DK50 0040 0440 1162 43.
The page said "payment gateway timeout 504".

Thanks
Oliver`,
  },
  {
    from: "Søren Ågård <soren.agard@example.dk>",
    subject: "Deltagerliste til hold 2025-14",
    text: "Hermed listen som aftalt. Sig til, hvis formatet er forkert.",
    attachments: [
      {
        filename: "deltagere.csv",
        content:
          "Nr;Navn;CPR\n1;Camilla Overby;191096-2326\n2;Ivan Thestrup;061155-0359\n3;Rikke Salling;120789-0350\n",
        contentType: "text/csv; charset=utf-8",
      },
    ],
  },
  {
    from: "Bodil Friis <bodil.friis@example.dk>",
    subject: "Skærmbillede af fejlen",
    text: "Se det vedhæftede billede. Knappen er grå, og der sker ingenting.",
    attachments: [{ filename: "skaerm 150278-1163.png", content: screenshot, contentType: "image/png" }],
  },
  {
    from: "Nadia Farouk <nadia.farouk@example.com>",
    subject: "Password and doctor's note",
    html: `<p>Hi,</p><p>my CPR is <b>2108</b>78-<i>2872</i> and I have been <b>off work with depression</b> since March.</p>
<p>Could I get two more weeks for the course? Booking <b>TH-55390</b>.</p><p>Nadia</p>`,
  },
  {
    from: "Torben Riis <torben.riis@example.dk>",
    subject: "Ordre 2803971145 - forkert hæfte",
    text: `Hej

Jeg bestilte "Bliv din egen økonomichef" (ordrenr. 2803971145, faktura 3012940087), men fik "Når barnet har angst".
Jeres system er sygt langsomt, og linket i mailen er dødt.

Med venlig hilsen
Torben`,
  },
  {
    from: "Else Kjær <else.kjaer@example.dk>",
    subject: "Kan kurset fås på papir?",
    text: "Jeg har grå stær og ser dårligt, så bogstaverne flyder ud på skærmen. Kan I sende det med posten?",
    html: "<p>Jeg har grå stær og ser dårligt, så bogstaverne flyder ud på skærmen. Kan I sende det med posten?</p>",
  },
  {
    from: "Priya Raman <priya.raman@example.com>",
    subject: "Intermittent 503 from /health",
    text: `Two findings from last night's stress test:

GET /health returns 503 for 40 s. trace=ad94573fd312fed6adfe5cf91200ebdc epoch=1743556447 node=10.0.12.31
Firmware 10.11.12-1314, build 4.11.2, commit 9d7b858.

Priya`,
  },
  {
    from: "Nyhedsbrevet <nyhedsbrev@example.net>",
    subject: "Ugens kurser",
    text: "Denne uge: Excel Basis og Den svære samtale.",
    headers: { "List-Unsubscribe": "<https://www.example.net/afmeld>", Precedence: "bulk" },
  },
  {
    from: "Vind Nu <vind@example.net>",
    subject: "Du har vundet",
    text: "Klik her.\n\nXJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X",
  },
];
