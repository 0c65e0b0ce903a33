/** A desk with a day's worth of cases: read, removed from, withheld, held, spam, joined, deleted. */
import { createDesk, type Desk } from "../staff/desk.ts";

export async function seededDesk(): Promise<Desk> {
  const desk = createDesk();
  await desk.receive({
    id: "course",
    at: "2026-11-24T08:12:00.000Z",
    subject: "Kursus om samtaler med børn – kan vi stadig nå at tilmelde os?",
    text: "Hej\n\nVi er to kolleger fra Viborg, som gerne vil med på kurset den 3. februar.\nEr der stadig pladser, og kan fakturaen sendes med EAN?\n\nVenlig hilsen\nMette",
    from: { name: "Mette Holm", email: "mette.holm@example.com" },
    notice: "sent",
  });
  await desk.receive({
    id: "login",
    at: "2026-11-24T07:40:00.000Z",
    subject: "Kan ikke logge ind – mit CPR er {national-id A}",
    text: "Hej support\n\nJeg kan ikke logge ind med mit personnummer {national-id A}. Jeg prøvede også min mors, {national-id B}, og adgangskoden {credential A}.\n\nJeg har {health} og går til {health}, så jeg kan ikke ringe i dag, men I kan få fat i mig på {phone A}.\n\nJeg skrev [national-id C] i parentes selv.\n\nMed venlig hilsen\nSigne",
    from: { name: "Signe Dahl", email: "signe.dahl@example.org", phones: ["+4520123456"] },
    attachments: [
      {
        filename: "kvittering {national-id A}.txt",
        contentType: "text/plain",
        status: "scrubbed",
        text: "Kvittering 4471\nKunde: {national-id A}\nKort: {financial-id A}",
      },
      { filename: "skærmbillede.png", contentType: "image/png", status: "withheld", reason: "picture" },
    ],
    copies: 1,
    events: [{ id: "event", kind: "auto-reply", at: "2026-11-24T07:41:00.000Z" }],
  });
  await desk.receive({
    id: "login answer",
    joins: "login",
    at: "2026-11-24T09:05:00.000Z",
    subject: "SV: Kan ikke logge ind",
    text: "Det virker nu, tak.\n\n> Hej Signe\n> Prøv at nulstille adgangskoden på siden.\n> Det tager et par minutter.\n> Venlig hilsen\n> Support",
    from: { name: "Signe Dahl", email: "signe.dahl@example.org", phones: ["+4520123456"] },
    notice: "limited",
  });
  await desk.receive({
    id: "family",
    at: "2026-11-23T15:30:00.000Z",
    subject: "Skilsmisse og adgang til vores fælles konto",
    text: "Vi skal skilles, og {family}. Kan I dele kontoen?\n\nMin nye adresse er {address A}.",
    from: { name: "Jens Riis", email: "jens.riis@example.net" },
  });
  await desk.receive({
    id: "invoice",
    at: "2026-11-21T11:02:00.000Z",
    status: "waiting",
    subject: "Faktura 20931",
    mentions: "login",
    text: "Beløbet er trukket to gange på {financial-id A}.",
    from: { name: "", email: "bogholderi@example.com" },
  });
  await desk.receive({ id: "locked", at: "2026-11-23T19:45:00.000Z", held: "encrypted", notice: "none" });
  await desk.receive({
    id: "win",
    at: "2026-11-22T03:10:00.000Z",
    status: "spam",
    subject: "You have won",
    text: "Click now.",
    from: { name: "Lucky", email: "win@example.net" },
    notice: "none",
  });
  await desk.receive({ id: "old", at: "2025-11-20T09:00:00.000Z", subject: "Sidste års spørgsmål" });
  await desk.bury("old", "2026-11-20");
  return desk;
}
