/**
 * The adjectives and grades that belong to an illness: "svær depression", "kronisk obstruktiv ...", "kræft stadie 3". Alone
 * they would still tell that there is an illness and how bad it is, so they go with it.
 */
import type { View } from "../view.ts";

const adjectives = [
  "kronisk|kroniske|akut|akutte|svær|svære|svært|alvorlig|alvorlige|livstruende|uhelbredelig|medfødt|medfødte|arvelig|arvelige|terminal|fremskreden|fremskredne|dyb|dybe|moderat|tilbagevendende|recidiverende|ubehandlet|behandlingskrævende|dobbeltsidig|venstresidig|højresidig|ensidig|halvsidig|aggressiv|ondartet|ondartede|godartet|godartede|metastatisk|gestationel|diabetisk|diabetiske|alkoholisk|sensorisk|perifer|autoimmun|obstruktiv|paranoid|psykotisk|bipolar|atypisk|infantil|generaliseret|posttraumatisk|kompleks|antisocial|ustabil|dissociativ|funktionel|reaktiv|multipel|amyotrofisk|cerebral|muskulær|spinal|rheumatoid|reumatoid|ufrivillig|spontan|provokeret|kirurgisk|medicinsk|sygelig|nedsat|forhøjet|forhøjede|lavt|højt|inflammeret|brækket|brækkede|slidt|slidte|smertefuld|smertefulde|postpartum|klinisk",
  "chronic|acute|severe|serious|terminal|advanced|congenital|hereditary|clinical|bipolar|paranoid|postnatal|postpartum|generalised|generalized|complex|gestational|malignant|benign|metastatic|recurrent|recurring|relapsing|aggressive|inoperable|incurable|untreated|crippling|debilitating|major|manic|autoimmune|underactive|overactive|congestive|irritable|multiple|broken|fractured|cracked|torn|ruptured|sprained|high-functioning",
  "akuta|svår|svåra|allvarlig|allvarliga|medfödd|ärftlig|obotlig|elakartad|godartad|kroniska|djup|brusten|bruten|alvorlig|medfødt|uhelbredelig|kraftig",
  "chronische|chronischer|chronisches|chronischen|akute|akuter|akuten|schwere|schwerer|schweren|schweres|leichte|unheilbare|bösartige|bösartiger|angeborene|angeborener|mittelschwere|rezidivierende|postpartale|bipolare|paranoide",
].join("|");

const before = new RegExp(
  `(?<![a-zæøåäöüß-])(?:(?:${adjectives})(?:,? (?:og |and |och |und )?)){0,3}(?:${adjectives}) $`,
);
const after =
  /^(?:,? (?:type|typ|grad|stadie|stadium|stage|fase|grade) (?:[0-9]{1,2}[a-c]?|i{1,3}v?|iv|[a-c])(?![a-zæøå0-9]))/;

/** The range with them. */
export function withQualifiers(view: View, start: number, end: number) {
  const left = before.exec(view.text.slice(Math.max(0, start - 64), start))?.[0].length ?? 0;
  const right = after.exec(view.text.slice(end, end + 24))?.[0].length ?? 0;
  return { start: start - left, end: end + right };
}
