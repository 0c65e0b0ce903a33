import { describe, expect, test } from "vitest";
import { requestsIn } from "../../functions/cases/requestMark.ts";

describe("a mail looks like a request", () => {
  test.each([
    // Danish
    ["Jeg vil gerne have slettet alle mine oplysninger hos jer.", "erasure"],
    ["Slet venligst min konto og alt hvad I har om mig.", "erasure"],
    ["Jeg beder om, at mine personoplysninger bliver fjernet, og at min profil slettes.", "erasure"],
    ["Jeg påberåber mig retten til at blive glemt.", "erasure"],
    ["Kan I sende mig en kopi af de oplysninger, I har om mig?", "access"],
    ["Hvilke personoplysninger har I registreret om mig, og hvor kommer de fra?", "access"],
    ["Jeg anmoder hermed om indsigt i mine personoplysninger efter GDPR artikel 15", "access"],
    ["Jeg gør indsigelse mod jeres behandling af mine data.", "objection"],
    ["I bedes begrænse behandlingen af mine oplysninger indtil videre.", "restriction"],
    ["Jeg trækker hermed mit samtykke tilbage.", "withdrawal"],
    ["I skal rette de oplysninger, I har om mig, de er forkerte.", "rectification"],
    ["Jeg vil gerne have mine data udleveret i et maskinlæsbart format.", "portability"],
    ["Jeg agter at klage til Datatilsynet over jer.", "complaint"],
    // English
    ["Please delete my account and all the data you hold about me.", "erasure"],
    ["I would like to have my personal data erased.", "erasure"],
    ["This is a subject access request.", "access"],
    ["What information do you have about me?", "access"],
    ["Under Art. 20 GDPR I ask for my data in a machine-readable form.", "portability"],
    ["I object to the processing of my personal data for marketing.", "objection"],
    ["I hereby withdraw my consent to the newsletter.", "withdrawal"],
    ["Please correct the data you hold about me.", "rectification"],
    ["Please restrict the processing of my data.", "restriction"],
    ["I will file a complaint with the supervisory authority.", "complaint"],
    // German
    ["Bitte löschen Sie alle meine Daten.", "erasure"],
    ["Ich verlange, dass meine Daten gelöscht werden.", "erasure"],
    ["Ich bitte um Auskunft, welche Daten Sie über mich gespeichert haben.", "access"],
    ["Hiermit widerspreche ich der Verarbeitung meiner Daten.", "objection"],
    ["Ich widerrufe meine Einwilligung.", "withdrawal"],
    ["Bitte berichtigen Sie meine Daten.", "rectification"],
    ["Ich werde Beschwerde bei der Aufsichtsbehörde einlegen.", "complaint"],
    // Swedish and Norwegian
    ["Jag vill att ni raderar alla mina personuppgifter.", "erasure"],
    ["Kan ni ta bort mitt konto?", "erasure"],
    ["Jag begär ett registerutdrag.", "access"],
    ["Vilka personuppgifter har ni om mig?", "access"],
    ["Jag återkallar mitt samtycke.", "withdrawal"],
    ["Jeg ønsker at dere sletter brukeren: slett mine personopplysninger.", "erasure"],
    ["Jeg ber om innsyn i hvilke opplysninger dere har om meg.", "access"],
    ["Jeg trekker tilbake mitt samtykke.", "withdrawal"],
  ] as const)("%s -> %s", (text, kind) => {
    expect(requestsIn("Hej", text)).toContain(kind);
  });

  test("by its subject alone, over a line break, with labels of what was removed, in capitals", () => {
    expect(requestsIn("Sletning af mine persondata", "Hej. Mvh")).toEqual(["erasure"]);
    expect(requestsIn("", "Vil I være venlige at slette alle\nmine oplysninger")).toEqual(["erasure"]);
    expect(requestsIn("", "Jeg er [sensitive] og vil have slettet mine data, [name A]")).toEqual(["erasure"]);
    expect(requestsIn("", "SLET MIN KONTO")).toEqual(["erasure"]);
  });

  test("of more than one kind at once", () => {
    expect(
      requestsIn("", "Send mig en kopi af mine data. Bagefter skal I slette alle mine data.").toSorted(),
    ).toEqual(["access", "erasure"]);
  });
});

describe("a mail does not look like a request", () => {
  test.each([
    ["Jeg kan slet ikke se mine oplysninger på siden.", "'slet ikke' means 'not at all'"],
    ["Jeg kom til at slette min konto ved en fejl, kan I hjælpe?", "the writer did it himself"],
    ["I have accidentally deleted my account, please restore it.", "and in English"],
    ["Ich habe aus Versehen mein Konto gelöscht.", "and in German"],
    ["Jag råkade radera mitt konto.", "and in Swedish"],
    ["Kan I slette bestilling 4711? Den er oprettet dobbelt.", "an order is no data of a person"],
    ["Please remove the item from my basket.", "nor is a basket"],
    ["Jeg vil gøre indsigelse mod faktura 2281.", "an objection to an invoice"],
    ["Ich widerrufe den Kaufvertrag.", "a contract is no consent"],
    ["Ich bitte um Auskunft, wann der Kurs beginnt.", "Auskunft is information of any kind"],
    ["Har I et kursus om GDPR og persondata?", "the subject of a course"],
    ["Hvad koster kurset, og hvilke datoer har I?", "dates, not data"],
    ["Jeg vil klage over undervisningen på kurset.", "a complaint about something else"],
    ["I vores sidste mail stod der, at jeg har fået adgang til min konto.", "access to an account"],
    ["Kan du rette mødetidspunktet til kl. 14?", "a meeting"],
    ["> Slet venligst alle mine oplysninger\nTak, det er ordnet.", "quoted"],
    [
      "Tak for hjælpen.\n\nDen 3. marts 2026 skrev Anna:\nSlet venligst alle mine oplysninger",
      "the history below",
    ],
  ])("%s (%s)", (text) => {
    expect(requestsIn("Hej", text)).toEqual([]);
  });
});

test("hostile text takes linear time", () => {
  const took = (text: string): number => {
    const begun = performance.now();
    requestsIn("", text);
    return performance.now() - begun;
  };
  for (const piece of ["slet ", "mine ", "data om ", "copy of the data you hold ", "a", "alle mine, "]) {
    expect(took(piece.repeat(200_000 / piece.length)), piece).toBeLessThan(1000);
    expect(took(`${piece.repeat(60)}. `.repeat(500)), piece).toBeLessThan(3000);
  }
});
