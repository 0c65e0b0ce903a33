/**
 * Passwords that are told and not spelled: "koden er den samme som min fødselsdag", "my PIN is the year I was born",
 * "det er navnet på min hund, Bella". Whoever knows the person knows the password. A word for a password, a verb, and a
 * thing of somebody's life must stand in one clause; what is named behind the thing goes with it.
 */
import type { Detector, Hit } from "../detector.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { mentionsSecret } from "./mentionsSecret.ts";

const L = "a-zæøåäöüéß";

const word = `(?:[a-zæøå]{0,12}(?:adgangskode|kodeord|kode|pinkode|pin|password|passord|passcode|lösenord|passwort|kennwort)(?:n|en|et|s|t)?|pin(?:-?(?:code|kode|kod))?|code|kod|koden)`;
const verb =
  "(?:er|is|was|var|är|ist|war|lyder|hedder|plejer at være|består af|bliver|sattes til|satte jeg til|used to be|has always been|har altid været|would be|skulle være|dürfte|sein)";
const filler =
  "(?:nok|vel|bare|jo|altid|stadig|også|vist|simpelthen|nemlig|helt|nu|en blanding af|just|always|still|probably|simply|also|bestimmt|einfach|immer|noch|wohl|fortfarande|alltid|nog|fortsatt|alltid)";
const own =
  "(?:min|mit|mine|my|mein|meine|meiner|meines|mitt|mina|hans|hendes|vores|our|his|her|hennes|unser|unsere|sin|deres)";
const kin =
  "(?:[a-zæøåäöü]{2,14}'?s |(?:søns?|datters?|mands?|kones?|hunds?|kats?|mors?|fars?|barns?|børns?|børnebarns?|mormors?|husband's|wife's|son's|daughter's|dog's|cat's|mother's|father's|hundes|katze|sohnes|tochter) )";
/** What everybody who knows somebody knows. */
const thing =
  "(?:fødsels(?:dag|dato|år|datoen|dagen)e?|føds(?:els)?dag|birth ?(?:day|date|year)|date of birth|year of birth|geburts(?:tag|datum|jahr)|födelse(?:dag|datum|år)|bursdag(?:en)?|bryllups(?:dag|år|dato)|wedding (?:day|date|anniversary)|anniversary|hochzeitstag|bröllopsdag|kælenavn|nickname|pet(?:'s)? name|navn(?:et)?|name|namn(?:et)?|pigenavn|maiden name|mädchenname|flicknamn|fornavn|efternavn|mellemnavn|first name|surname|postnummer|postnr|post ?code|zip ?code|husnummer|house number|nummerplade|number ?plate|license plate|cpr(?:-?(?:nr|nummer))?|telefonnummer|mobilnummer|tlf|phone number|car|bil|hund|kat|dog|cat|yndlings[a-zæøå]{2,14}|favou?rite [a-z]{2,14}|initialer|initials|årgang|alder|age|adresse|address|brugernavn|username|hjemby|fødeby|hometown)";
const same =
  "(?:(?:den|det|the|die|das) )?(?:same?|samme|samma|selbe|gleiche|dieselbe|dasselbe|lig(?: med)?|identisk med)(?: (?:kode|one|kod|password))?(?: (?:som|as|wie))?";

const described = new RegExp(
  `(?<![${L}])${word}(?: (?:til|for|på|to|on) [${L}]{2,16})?,? (?:jeg (?:bruger|valgte),? )?${verb} (?:${filler} ){0,2}(${[
    `${same} (?:(?:til|på|for|on) )?${own} (?:${kin}){0,2}${thing}`,
    `${same} (?:til|på|for|on|i|as on) ${own} [${L}]{3,16}`,
    `${own} (?:egen |own )?(?:${kin}){0,2}${thing}`,
    `(?:navnet|name|the name|namnet|der name) (?:på|of|für|von) ${own} [${L}]{2,14}`,
    `(?:det |the )?(?:år|year|jahr),? (?:jeg|i|hvor jeg|ich|vi) (?:er|blev|was|were|wurde|got) (?:født|born|gift|married|geboren)`,
  ].join("|")})(?![${L}])`,
  "g",
);
const hint = new RegExp(`${thing}|(?:født|born|gift|married|geboren)(?![${L}])`);
const sameHint = /(?:same|samme|samma|selbe|gleiche) /;

/** What the thing is: "navnet på min hund, Bella", "min fødselsdag 0404", "og så 123". */
const named =
  /^(?:,? ?(?:altså|nemlig|dvs\.?|i\.e\.|som er|som hedder|der hedder|which is|named|called|namens|som heter|og så|and then|plus|\+|:|\(|-|–)? ?["']?(?=[\p{Lu}0-9])([\p{L}0-9!?#*-]{2,24})["']?)(?=[\s.,;:!?)]|$)/u;

export const describedSecret: Detector = {
  id: "described-secret",
  category: "credential",
  sentence: { da: "En adgangskode, der er beskrevet.", en: "A password that is described." },
  find: (view) =>
    mentionsSecret(view) && (isIn(view, hint) || isIn(view, sameHint))
      ? Array.from(matchesIn(view, described)).flatMap((match) => hitsAt(view, match))
      : [],
};

function hitsAt(view: View, match: RegExpExecArray): Hit[] {
  const end = match.index + match[0].length;
  const start = end - (match[1]?.length ?? 0);
  const behind = named.exec(view.cased.slice(end, end + 48));
  const more = behind?.[1];
  const hit = { start, end, confidence: 0.8 };
  if (more === undefined || behind === null) return [hit];
  const at = end + behind[0].lastIndexOf(more);
  return [hit, { start: at, end: at + more.length, confidence: 0.8 }];
}
