/**
 * Which data files make up the lexicon. Adding a file: its import, and a line here with the category that its words
 * disclose. Two categories may claim the same word; each gives a finding then, and the surer one names the category.
 * Harmless phrases hold for all categories: what they cover is never a finding.
 */
import type { Category } from "../categories.ts";
import { crimesAndPenalties } from "./criminal.crimes.ts";
import { danishCriminal } from "./criminal.da.ts";
import { germanCriminal } from "./criminal.de.ts";
import { englishCriminal } from "./criminal.en.ts";
import { scandinavianCriminal } from "./criminal.svno.ts";
import { danishEthnicity } from "./ethnicity.da.ts";
import { germanEthnicity } from "./ethnicity.de.ts";
import { englishEthnicity } from "./ethnicity.en.ts";
import { peoples } from "./ethnicity.peoples.ts";
import { scandinavianEthnicity } from "./ethnicity.svno.ts";
import { toldEthnicity } from "./ethnicity.told.ts";
import { danishFamily } from "./family.da.ts";
import { germanFamily } from "./family.de.ts";
import { englishFamily } from "./family.en.ts";
import { scandinavianFamily } from "./family.svno.ts";
import { danishGenetic } from "./genetic.da.ts";
import { germanGenetic } from "./genetic.de.ts";
import { englishGenetic } from "./genetic.en.ts";
import { genesAndTemplates } from "./genetic.genes.ts";
import { scandinavianGenetic } from "./genetic.svno.ts";
import { harmless } from "./harmless.ts";
import { harmlessArticleNine } from "./harmlessArticleNine.ts";
import { harmlessFamilySocial } from "./harmlessFamilySocial.ts";
import { harmlessThings } from "./harmlessThings.ts";
import { healthSources } from "./health/healthSources.ts";
import { danishPolitics } from "./politics.da.ts";
import { germanPolitics } from "./politics.de.ts";
import { englishPolitics } from "./politics.en.ts";
import { partyNames } from "./politics.parties.ts";
import { scandinavianPolitics } from "./politics.svno.ts";
import { harmlessPolitics, toldPolitics } from "./politics.told.ts";
import { creeds } from "./religion.creeds.ts";
import { danishReligion } from "./religion.da.ts";
import { germanReligion } from "./religion.de.ts";
import { englishReligion } from "./religion.en.ts";
import { scandinavianReligion } from "./religion.svno.ts";
import { harmlessReligion, toldReligion } from "./religion.told.ts";
import { danishSexuality } from "./sexuality.da.ts";
import { germanSexuality } from "./sexuality.de.ts";
import { englishSexuality } from "./sexuality.en.ts";
import { partners } from "./sexuality.partners.ts";
import { scandinavianSexuality } from "./sexuality.svno.ts";
import { toldSexuality } from "./sexuality.told.ts";
import { danishSocial } from "./social.da.ts";
import { germanSocial } from "./social.de.ts";
import { englishSocial } from "./social.en.ts";
import { scandinavianSocial } from "./social.svno.ts";
import { unionNames } from "./union.names.ts";
import { toldUnion } from "./union.told.ts";
import { danishUnion, englishUnion, germanUnion, scandinavianUnion } from "./union.ts";

/** The categories that words disclose (the rest are numbers and the like). */
export type DisclosedByWords = Extract<
  Category,
  | "health"
  | "genetic-biometric"
  | "ethnicity"
  | "politics"
  | "religion"
  | "union"
  | "sexuality"
  | "criminal"
  | "family"
  | "social"
>;

/** One string for each file, in the format that entries.ts reads. */
export const sources: Readonly<Record<DisclosedByWords, readonly string[]>> = {
  health: healthSources,
  "genetic-biometric": [danishGenetic, englishGenetic, scandinavianGenetic, germanGenetic, genesAndTemplates],
  ethnicity: [
    danishEthnicity,
    englishEthnicity,
    scandinavianEthnicity,
    germanEthnicity,
    peoples,
    toldEthnicity,
  ],
  politics: [danishPolitics, englishPolitics, scandinavianPolitics, germanPolitics, partyNames, toldPolitics],
  religion: [danishReligion, englishReligion, scandinavianReligion, germanReligion, creeds, toldReligion],
  union: [danishUnion, englishUnion, scandinavianUnion, germanUnion, unionNames, toldUnion],
  sexuality: [
    danishSexuality,
    englishSexuality,
    scandinavianSexuality,
    germanSexuality,
    partners,
    toldSexuality,
  ],
  criminal: [danishCriminal, englishCriminal, scandinavianCriminal, germanCriminal, crimesAndPenalties],
  family: [danishFamily, englishFamily, scandinavianFamily, germanFamily],
  social: [danishSocial, englishSocial, scandinavianSocial, germanSocial],
};

/** Phrases that mean something else, one a line; a file a category where a category has its own. */
export const harmlessSources: readonly string[] = [
  harmless,
  harmlessArticleNine,
  harmlessFamilySocial,
  harmlessPolitics,
  harmlessReligion,
  harmlessThings,
];
