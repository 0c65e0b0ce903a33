/**
 * Crime, religion, politics, unions, ethnicity, sexuality, genes and biometry as people tell them, each with the neighbours
 * that must stay: places, surnames, customers, words of programs. The braces hold what goes.
 */
import { describe, expect, test } from "vitest";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";
import { scrubbed } from "./scrubbed.ts";

const expected = (marked: string): string => marked.replace(/\{[^}]*\}/g, "[sensitive]");
const plain = (marked: string): string => marked.replace(/[{}]/g, "");
const categoriesIn = (text: string): readonly string[] => [
  ...new Set(scrub(text, defaultPolicy).findings.map((finding) => finding.category)),
];

describe("convictions, charges, prison and victims are removed", () => {
  test.each([
    ["Jeg har været {inde at ruske tremmer} i et halvt år.", "an idiom for prison"],
    ["Min eks blev {taget med promille} sidste år.", "drink driving without its name"],
    ["Min bror {sidder inde}.", "two everyday words"],
    ["Jeg er blevet {sigtet for hæleri}.", "a charge and the crime with it"],
    ["Min søn fik en {voldsdom} som 17-årig.", "a compound"],
    ["Jeg har {samfundstjeneste} om lørdagen.", "a penalty"],
    ["Jeg har en {plettet straffeattest}.", "what the certificate says"],
    ["Min straffeattest er desværre {ikke ren}.", "the same in other words"],
    ["Min bror {sidder i Vestre}.", "a prison by its first name"],
    ["Jeg skal {afsone 40 dage} på {Kragskovhede}.", "a prison as a place"],
    ["Han er {anmeldt til politiet}.", "reported"],
    ["Hun har {anmeldt mig til politiet} for {vold}.", "reported, with the crime"],
    ["Han er {prøveløsladt} med {tilsyn af Kriminalforsorgen}.", "on parole"],
    ["Jeg har {mistet kørekortet}.", "a driving ban"],
    ["Jeg blev {voldtaget} i 2019.", "the victim of a crime"],
    ["Jeg er blevet {overfaldet}.", "another victim"],
    ["{Politiet ransagede vores hjem} i går.", "a search"],
    ["My husband is {in prison} until June.", "in English"],
    ["I {have a criminal record}.", "the English for it"],
    ["I got a {DUI} in 2020.", "an abbreviation"],
    ["He was {released on bail}.", "before the trial"],
    ["Min man är {häktad misstänkt för misshandel}.", "in Swedish"],
    ["Han har {sonet åtte måneder for ran}.", "in Norwegian"],
    ["Mein Bruder {sitzt im Gefängnis}.", "in German"],
    ["Ich bin {vorbestraft}.", "one German word"],
    ["Sagen mod min bror er {henlagt} på grund af bevisets stilling.", "the end of a case"],
    ["Han {røg ind} for at {sælge hash}.", "prison told in passing"],
    ["She was {cautioned} for {shoplifting}.", "a crime behind a caution"],
    ["Er ist {wegen Hausfriedensbruchs verurteilt}.", "a German crime before its verdict"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("criminal");
  });
});

describe("belief, worship and its food are removed", () => {
  test.each([
    ["Jeg er {muslim}.", "what somebody is"],
    ["Jeg har et spørgsmål, for jeg er {muslim} og kan ikke den dag.", "beside a question"],
    ["Jeg {går i moskeen} hver fredag.", "worship"],
    ["Jeg {beder fem gange om dagen}.", "prayer in everyday words"],
    ["Vi {faster under ramadanen}.", "fasting"],
    ["Han er {konverteret til islam}.", "a conversion"],
    ["Jeg har {meldt mig ud af folkekirken}.", "leaving a church"],
    ["Jeg er vokset op i {Jehovas Vidner}.", "an upbringing"],
    ["Min kone {bærer hijab}.", "what somebody wears"],
    ["Jeg {tror ikke på Gud}.", "no belief is a belief"],
    ["Vi er {medlem af en frikirke}.", "membership"],
    ["Yusuf skal have {halal}.", "food of a person"],
    ["Jeg {spiser ikke svinekød}.", "food that is not eaten"],
    ["I need a place to {pray} at noon.", "prayer in English"],
    ["I am a {practising Catholic}.", "in English"],
    ["Jag är {muslim}.", "in Swedish"],
    ["Ich bin aus der {Kirche} ausgetreten.", "in German"],
    ["Hendes mor er {drusisk} og faren {koptisk}.", "faiths that are rare"],
    ["Han er vokset op i {Pinsekirken}.", "a church by name"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("religion");
  });
});

describe("votes, parties and candidates are removed", () => {
  test.each([
    ["Jeg {stemmer altid på Enhedslisten}.", "a vote"],
    ["Jeg har {stemt borgerligt} hele livet.", "a side"],
    ["Jeg er {medlem af Liberal Alliance}.", "membership"],
    ["Min far var {byrådsmedlem for Venstre}.", "an office for a party"],
    ["Jeg {stiller op til kommunalvalget for Radikale Venstre}.", "a candidate"],
    ["Som {gammel kommunist} synes jeg det er for dyrt.", "a conviction"],
    ["Jeg har {meldt mig ud af Socialdemokratiet}.", "leaving a party"],
    ["I {voted for the Conservatives}.", "in English"],
    ["Jag {röstar på Sverigedemokraterna}.", "in Swedish"],
    ["Jeg er {kommunestyrerepresentant for Høyre}.", "in Norwegian"],
    ["Ich {wähle die Grünen}.", "in German"],
    ["My sister donated to {Plaid Cymru}.", "money"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("politics");
  });
});

describe("membership of a union is removed", () => {
  test.each([
    ["Jeg er {medlem af 3F}.", "membership"],
    ["Jeg er i {PROSA} og får derfor rabat.", "a word that also means text"],
    ["Min {tillidsmand} siger, at I skal betale.", "a shop steward"],
    ["{Fagforening: BUPL}", "the answer of a form"],
    ["{Vi strejker} på onsdag, så jeg kommer ikke.", "a strike"],
    ["Jeg har {meldt mig ud af HK}.", "leaving"],
    ["My {union rep} told me to ask you.", "in English"],
    ["Jag är {med i Kommunal}.", "in Swedish"],
    ["Jeg er {tillitsvalgt i Fellesforbundet}.", "in Norwegian"],
    ["Ich bin {Mitglied bei der IG Metall}.", "in German"],
    ["Navn;Nr;Fagforening\nJane Holm;17;{3F}", "a column of unions"],
    ["Per Kold - {Dansk Metal}\nIb Skov - {Krifa}", "a list of people"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("union");
  });
});

describe("origin, flight and skin are removed", () => {
  test.each([
    ["Jeg er af {kurdisk afstamning}.", "descent"],
    ["Min mand er {rom} og kan ikke læse.", "a people with the name of a drink"],
    ["Vi kom som {flygtninge fra Bosnien} i 1993.", "flight"],
    ["Jeg er {mørk i huden} og blev nægtet adgang.", "skin"],
    ["Mine forældre kommer {fra Pakistan}.", "the origin of parents"],
    ["Jeg er {muslim} og {afghaner}.", "behind another word"],
    ["I am a {refugee from Syria}.", "in English"],
    ["He is of {Tamil descent}.", "descent in English"],
    ["Jag har {samisk bakgrund}.", "in Swedish"],
    ["Ich bin {Kurde}.", "in German"],
    ["Jeg er {druser} fra Libanon.", "a small people"],
    ["Vores {tyrkiske} nabo hjælper hende.", "an adjective of a person"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("ethnicity");
  });
});

describe("orientation, gender identity and sex life are removed", () => {
  test.each([
    ["Jeg er {bøsse} og bor med min kæreste.", "orientation"],
    ["Min datter er {transkønnet}.", "gender identity"],
    ["Jeg {sprang ud som lesbisk} sidste år.", "coming out"],
    ["Min bror og {hans mand} kommer også.", "told by a husband"],
    ["Vi er {to mødre} i familien.", "two mothers"],
    ["Min mand er {afhængig af porno}.", "addiction"],
    ["Vi {har ikke haft sex i et år}.", "sex life"],
    ["Jeg har fået {juridisk kønsskifte}.", "a change in law"],
    ["I {came out} to my parents last year.", "in English"],
    ["{My pronouns are they/them}.", "pronouns"],
    ["Jag är {homosexuell}.", "in Swedish"],
    ["Jeg er {skeiv}.", "in Norwegian"],
    ["Ich bin {lesbisch}.", "in German"],
    ["Mogens rejser med sin {ægtemand}.", "told by a name and a husband"],
    ["Han er {til mænd}.", "in everyday words"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("sexuality");
  });
});

describe("genes and templates are removed", () => {
  test.each([
    ["Jeg {bærer BRCA1-genet}.", "a gene"],
    ["Jeg er {bærer af genet for Huntingtons}.", "a gene with its illness"],
    ["Min søster {bærer seglcellegenet}.", "the result of a test"],
    ["De gemmer mit {fingeraftryk}.", "a template"],
    ["De har mine {biometriske data}.", "data by name"],
    ["My employer scanned my {iris} without asking.", "an eye"],
    ["{Our gene test was positive}.", "in English"],
    ["Jag har gjort ett {DNA-test}.", "in Swedish"],
    ["Svaret viser {rs429358 (C;T)} og {HLA-B27}.", "as a laboratory writes it"],
    ["Navn | Nr | Skabelon\nHanne Krag | 17 | {fp:9A3C-77F0-B1D4-22E8}", "a column of templates"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("genetic-biometric");
  });
});

describe("places, names and customers stay", () => {
  test.each([
    ["Vi holder mødet i synagogen den 4. maj.", "a venue"],
    ["Kurset ligger i Sankt Knuds Kirke ved Moskévej.", "a church and a street"],
    ["Vores menighed vil gerne købe 10 pladser.", "a congregation as a customer"],
    ["Jeg er provst i Kolding og vil købe 10 pladser.", "a job title"],
    ["Min mand hedder Kristen.", "a first name"],
    ["Jeg er Kristen Pedersen.", "a first name behind the verb"],
    ["My colleague Christian Parish has the same role.", "an English name"],
    ["My name is Laura Gay.", "a surname"],
    ["Jeg hedder Dom til efternavn.", "a Danish surname"],
    ["Min kollega Ida har fået adgang, men det har jeg ikke.", "a union that is a name"],
    ["HK Danmark vil gerne købe 40 licenser.", "a union as a customer"],
    ["Vi i HK Midt vil bestille 30 pladser.", "a union that says we"],
    ["Jeg er ansat i Dansk Metal som kursuskonsulent.", "a union as an employer"],
    ["Jeg arbejder i politiet og skal bruge et bevis.", "the police as an employer"],
    ["Jeg er medlem af jeres kundeklub.", "membership of something else"],
    ["Skal man være medlem af HK for at få rabat?", "a question about a price"],
    ["Jeg har meldt mig ud af kurset.", "leaving a course"],
    ["Firma;Kontakt\nDansk Metal;Per Kold", "a union in a column of firms"],
    ["Er der rabat til medlemmer af fagforeninger?", "a price"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

describe("words of programs and menus stay", () => {
  test.each([
    ['The job aborts with "Illegal operation: constraint violation".', "an error"],
    ["I have a race condition in my code.", "a bug"],
    ["I was charged twice.", "a card"],
    ["My account was suspended for no reason.", "an account"],
    ["I am the only user with a black screen.", "a colour"],
    ["It comes out as a blank page.", "a printer"],
    ["I like the union of both lists.", "a set"],
    ["I'm right-handed and the left button is too small.", "a side"],
    ["I'm straight out of ideas.", "an adverb"],
    ["Our party of six would like a table.", "people at a table"],
    ["I lent my laptop to a colleague.", "a verb like a fast"],
    ["Jeg klikker nederst til venstre, og så sker der intet.", "a side in Danish"],
    ["Jeg vil have en radikal ændring af menuen.", "a change"],
    ["Det er det eneste alternativ, jeg har.", "a choice"],
    ["Knappen stemmer ikke overens med billedet.", "to match"],
    ["Jeg stemmer for forslag 2.", "a poll"],
    ['Jeg har sat kryds ved "nyhedsbrev".', "a box"],
    ["Jeg har konverteret filen til PDF.", "a file"],
    ["Jeg skal bruge BI-rapporten i morgen.", "an abbreviation"],
    ["Jeg har hash-værdien fra filen, men den passer ikke.", "a checksum"],
    ["Jeg kan ikke logge ind med fingeraftryk.", "a login"],
    ["Min telefon genkender ikke mit ansigt.", "a device"],
    ["The SSH host key fingerprint has changed.", "a key"],
    ["template: 3f9a77c0b1d4 is the commit hash.", "a version"],
    ["Orientation: landscape", "a page"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

describe("everyday words, languages and subjects of courses stay", () => {
  test.each([
    ["Har I et kursus om islam?", "a subject"],
    ["Jeg underviser i kristendomskundskab.", "a subject that is taught"],
    ["Skal jeg sende min børneattest til jer?", "a certificate without content"],
    ["Hvad koster en straffeattest?", "a price"],
    ["Er der prøvetid på abonnementet?", "a trial period"],
    ["Kan jeg få en bøde, hvis jeg afleverer for sent?", "a question"],
    ["Jeg vil bede jer sende en faktura.", "to ask is to pray in Danish"],
    ["Jag vill be om en ny länk.", "the same in Swedish"],
    ["Jeg har en tro kopi af beviset.", "faithful"],
    ["Jeg bestilte en flaske rom og to glas.", "a drink"],
    ["Jeg har sort bælte i Excel.", "a belt"],
    ["Min computer går i sort.", "a screen"],
    ["Min chef er tysker.", "a nationality next door"],
    ["Jeg kommer fra Aarhus og er født i Randers.", "a town"],
    ["Jeg har brug for en tolk på arabisk.", "a language"],
    ["Vores kunder er i Syrien og Irak.", "countries"],
    ["Det ligger i vores dna at hjælpe.", "a figure of speech"],
    ["Vi er to mænd og to kvinder på holdet.", "a count"],
    ["Programmet er fængslende, jeg kunne ikke stoppe.", "thrilling"],
    ["Ich möchte die Partei im Vertrag ändern.", "a contract"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});
