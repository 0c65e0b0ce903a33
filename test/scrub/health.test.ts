/** Health: what is told of a person goes, what is spoken of in general stays. */
import { describe, expect, test } from "vitest";
import { scrubbed } from "./scrubbed.ts";

/** `{...}` must go; everything else must stay, word for word. */
const expected = (marked: string): string => marked.replace(/\{[^}]*\}/g, "[sensitive]");
const plain = (marked: string): string => marked.replace(/[{}]/g, "");

describe("health of a person is removed, and nothing else of the sentence", () => {
  test.each([
    ["Jeg er {sygemeldt} til den 1. maj.", "sick leave"],
    ["Min datter har fået {astma}.", "a family member"],
    ["Mads har {nøddeallergi}.", "a colleague by name"],
    ["Hun blev {indlagt} i går.", "hospital"],
    ["Jeg tager {Sertralin} hver morgen.", "a medicine by brand"],
    ["I take {sertraline} every morning.", "a medicine by substance, in English"],
    ["Jeg har {ADHD}", "an abbreviation"],
    ["Jeg har haft et {angstanfald}.", "a compound that begins with the word"],
    ["Jeg har {tarmkræft}.", "a compound that ends with the word"],
    ["Efter min {brystkræftoperation} er jeg træt.", "a compound around the word"],
    ["Jeg får {depressionsmedicin}.", "a compound with a linking s"],
    ["Jeg får {adhd-medicin}.", "a compound with a hyphen"],
    ["Jeg skal have en {knæoperation}.", "a weak word behind a part of the body"],
    ["Jeg har {boerneeksem}.", "without Danish letters"],
    ["JEG HAR {ANGST}", "in capitals"],
    ["Jeg har {sy\u00adgdomsangst}.", "with a soft hyphen inside"],
    ["Vi er {ordblinde}.", "an adjective with an ending"],
    ["Jeg har {ondt i ryggen}.", "a part of the body that hurts, with what it does"],
    ["Jeg har {brækket armen}.", "a part of the body with what happened to it"],
    ["Jeg har været {clean} siden april.", "only the telling word of a phrase"],
    ["Jeg har {grå stær}.", "two words"],
    ["Jeg har {grå\nstær}.", "two words on two lines"],
    ["I have {multiple sclerosis}.", "in English"],
    ["My son has a {peanut allergy}.", "in English, a family member"],
    ["Jag är {sjukskriven}.", "in Swedish"],
    ["Jeg er {sykmeldt}.", "in Norwegian"],
    ["Ich bin {krankgeschrieben}.", "in German"],
  ])("%j (%s)", (marked) => expect(scrubbed(plain(marked))).toBe(expected(marked)));
});

describe("the words of each field are known", () => {
  test.each([
    ["Jeg har {forkammerflimren}.", "heart"],
    ["Min far har fået {lungeemboli}.", "lungs"],
    ["Min kone har {lavt stofskifte}.", "hormones"],
    ["Jeg har {makuladegeneration}.", "eyes"],
    ["Min datter har fået {mellemøredræn}.", "ears"],
    ["Jeg har {trigeminusneuralgi}.", "nerves"],
    ["Han fik en {diskusprolaps}.", "back"],
    ["Min søn har {skoldkopper}.", "children's infections"],
    ["Jeg har {komælksallergi}.", "an allergy by its end"],
    ["Han har {generaliseret angst}.", "mind, with its adjective"],
    ["Emma: {talblind}, ekstra tid", "a list without a verb"],
    ["Jeg er {langtidssygemeldt}.", "sick leave"],
    ["Jeg bruger {rollator}.", "an aid"],
    ["Jeg har haft en {spontan abort}.", "pregnancy"],
    ["Jeg får {Wegovy}.", "a brand of today"],
    ["Jeg får {escitalopram}.", "a substance"],
    ["Jeg får {piperacillin}.", "a substance by its end"],
    ["I have {pericarditis}.", "in English"],
    ["My son is {dyspraxic}.", "neurodivergence in English"],
    ["Jag har {förmaksflimmer}.", "in Swedish"],
    ["Jeg har {bihulebetennelse}.", "in Norwegian"],
    ["Ich habe eine {Schilddrüsenunterfunktion}.", "in German"],
  ])("%j (%s)", (marked) => expect(scrubbed(plain(marked))).toBe(expected(marked)));
});

describe("a general mention stays", () => {
  test.each([
    ["Har I et kursus om angst hos børn?", "a question for a course"],
    ["Do you have a course about anxiety in children?", "the same in English"],
    ['Jeg er tilmeldt "Forstå din migræne".', "a title in quotation marks"],
    ["Modulet om depression vil ikke åbne.", "a module about it"],
    ["Kan man få pengene retur, hvis man bliver syg?", "a condition"],
    ["Jeg er sygeplejerske og mangler mit kursusbevis.", "a job"],
    ["Jeg arbejder i psykiatrien.", "a place of work"],
    ["Jeg skriver fra Kræftens Bekæmpelse.", "an organisation"],
    ["Angstforeningen vil gerne bestille 10 hæfter.", "an organisation as a compound"],
    ["Lokalet ligger på Hospitalsgade 4.", "a street"],
    ["Er der handicapparkering?", "a facility"],
    ["Statistikken viser, at 12 % af medarbejderne er sygemeldt.", "a statistic"],
    ["Feltet Sygefravær i % tager kun én decimal.", "a field of a form"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

describe("words that only sound like health stay", () => {
  test.each([
    "Bekræftelsen på ordren er ikke kommet.",
    "Adgangstiden er udløbet.",
    "Systemet er sygt langsomt.",
    "Hjertelig hilsen",
    "Sagsbehandlingen trækker ud.",
    "Databehandleraftalen mangler.",
    "Linket er dødt.",
    "Jeg har hovedet under armen i dag.",
    "Hold hovedet koldt.",
    "Feberredningen er slut.",
    "The button is disabled.",
    "We ran a stress test, and the health endpoint said unhealthy.",
    "I have problems with the back button.",
    "I am sick of waiting.",
    "There is a race condition, and the child process died.",
    "Can you give me a hand?",
  ])("%j", (text) => expect(scrubbed(text)).toBe(text));
});
