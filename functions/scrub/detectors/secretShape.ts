/**
 * What a secret looks like, and what people say of secrets instead of telling them: "adgangskoden er forkert",
 * "password: ********". Words of talk are a short list of what can be said of a password in the languages of the mails;
 * the shape decides the rest.
 */

/** How sure the words before a value are that it is one: "kode: x", "min kode er x", "kode x". */
export type Link = "named" | "said" | "beside";

/** Stands for a secret: stars, dots, a word in brackets, "YOUR_API_KEY". */
const placeholder =
  /^(?:[*•.\-_#x?…●○]{2,}|<.*|\[.*|\{.*|\$[{(].*|\$[a-z_]+|%[a-z_]+%?|(?:your|my|dit|din|jeres|mit|the|insert|indsæt|dein|ditt)[-_].*|x{3,}[-x]*|changeme|0x[0-9a-f]{2,16}|null|none|undefined|true|false|string|redacted|fjernet|slettet|hidden|masked|(?:pass|pw|adgangs|code|kode)(?:word|ord|kode)?[0-9]?)$/;

/** What is said of a password: states, demands, verbs, and the words that may follow it in any sentence. */
const talk = new Set(
  // Danish
  (
    "forkert forkerte udløbet udløb udløber glemt glemte væk ikke ok okay rigtig rigtigt korrekt korrekte ugyldig ugyldigt gyldig gyldigt " +
    "nulstillet nulstil nulstille nulstilles ændret ændres skiftet skiftes låst spærret blokeret slettet sendt modtaget oprettet angivet for " +
    "personlig personligt svag svagt stærk stærkt kort lang langt sikker sikkert usikker hemmelig hemmeligt den det der de som jeg i vi du man " +
    "han hun min mit mine din dit jeres vores samme stadig nu også altid aldrig bare kun lige allerede påkrævet krævet kræves nødvendig " +
    "nødvendigt tom tomt blank mangler virker fejler bliver skal kan vil må har blev er var og eller men hvis når til fra med uden på af om hos " +
    "at en et ny nyt nye gammel gamle sådan således den den/det her nok ved være været valgfri valgfrit ingen nej ja se jvf jf " +
    "blevet blive mindst minimum maks max højst mellem efter før indtil igen endnu endelig måske vist godt dårlig dårligt vigtig vigtigt intern fælles standard automatisk tilfældig tilfældigt mere andet noget intet eneste første sidste " +
    "adgangskode adgangskoden kodeord kodeordet password passwordet login brugernavn bruger mail email e-mail link linket side siden felt feltet hvad hvor hvordan hvilken " +
    "fungerer fungerar fungerte fungerede driller drillede hjælper osv ukendt kendt klar unik synlig skjult afvist accepteret godkendt kopieret gemt tegn følsom følsomt besværlig besværligt svær svært nem nemt umulig umuligt " +
    "kompromitteret lækket hacket udskiftet fornyet genoprettet deaktiveret aktiveret krypteret indtastet tastet skrevet sat ens forskellig forskellige identisk " +
    // English
    "least between after before until again finally maybe any more other nothing first last internal common default random " +
    "wrong incorrect invalid valid correct right expired expiring forgotten lost not ok fine reset changed locked blocked deleted sent " +
    "received created set required needed necessary mandatory optional empty blank missing weak strong short long secure insecure safe case " +
    "case-sensitive personal secret the a an that this it its my your our their his her same still now also always never just only already too very " +
    "supposed going about being been to for from with without on of in at by and or but if when is was are were be will would should must can " +
    "cannot can't may might does doesn't did didn't has had have no yes unknown known unique visible hidden rejected accepted refused correct " +
    "field fields page reset link links manager policy length characters protected there here what where how which who new old different identical unchanged " +
    "compromised leaked hacked working broken stored saved encrypted entered typed reused good bad easy hard impossible available unavailable authentication login username user email mail e-mail " +
    // Swedish and Norwegian
    "fel felaktigt feil felaktig ogiltigt ogiltig ugyldig gått utgått glömt glemt inte ikke inget ingen ändrat endret byts bytas bytt byttes återställt tilbakestilt " +
    "låst sperret är var har måste må ska skal kan och og eller men om när når till til från fra med utan uten på av som jag jeg vi ni dere " +
    "mitt min ditt din ert era vårt samma samme fortfarande fortsatt nu nå också også alltid bara bare svagt svakt starkt sterkt krävs kreves riktigt riktig korrekt tomt " +
    // German
    "falsch abgelaufen ungültig gültig vergessen vergessene zurückgesetzt zurücksetzen geändert ändern gesperrt gelöscht gesendet richtig korrekt nicht leer schwach stark " +
    "sicher unsicher erforderlich nötig notwendig persönlich geheim das der die den dem ein eine mein dein ihr ihre unser ich wir sie es und oder aber wenn ist war " +
    "wird wurde muss soll kann hat haben mit ohne für von zu zum zur auf an in immer noch nur schon auch funktioniert geht fehlt"
  ).split(" "),
);

/** "12-tegns", "8 characters", "2FA", versions, times, file names and names with a capital inside: no secrets. */
const harmless =
  /^(?:v?[0-9]+(?:[.,][0-9]+)+|[0-9]{1,3}[-.]?(?:tegns?|characters?|chars?|karakterer|zeichen|tecken|cifre(?:t|de)?|digits?|siffer|siffrig|gange|times|x|th|st|nd|rd|min|sek|sec|dage|dager|dagar|days|timer|hours?|h|kr|%|års?|kb|mb)?|[12]fa|mfa|oauth2?|oauth2\.0|utf-?8|sha-?[0-9]{1,3}|md5|base64|bcrypt|http[a-z/0-9.]*|mp[34]|h2o|covid-?19|[a-z]{1,2}[0-9]{1,2}|windows[0-9]+|(?:nem)?log-?in|mitid|nemid|[a-z]+\/[a-z]+|.*\.(?:pdf|docx?|xlsx?|png|jpe?g|html?|php|aspx?|json|eml|csv|zip))$/;

const mail = /^[^\s@]{1,64}@[a-z0-9æøå-]{1,63}(?:\.[a-z0-9æøå-]{1,63}){1,4}$/;

/** Participles and adjectives that talk about a password and are too many to list. */
const participle = /(?:ede|ende|edes|eret|erede|eligt|elig|ligt|isk|iert|ized|ised|able|ible|ing|ert)$/;

/** Endings of what is said of a password rather than of a password. */
const adjective =
  /(?:igt?|elt|alt|isk|t|de|te|et|ed|ly|bar|fri|løs|fuld|som|ful|less|ous|ive|al|ble|en|er|ar|s)$/;

/** Letters and digits, or a mark that no word has in its middle. */
const mixed =
  /\p{L}.{0,60}[0-9]|[0-9].{0,60}\p{L}|[\p{L}0-9][!#$%&*+=?@^~|\\<>{}_]+[\p{L}0-9]|[\p{L}0-9][!#$%&*+=@^~|]{1,4}$|^[!#$%&*+=@^~|][\p{L}0-9]{3}/u;

/** Does a value, in its own case, look like a secret by itself? A word of a language, a number and a mail address don't. */
export function looksSecret(value: string): boolean {
  const plain = value.toLowerCase();
  return value.length >= 4 && mixed.test(value) && !isNone(plain);
}

/** Neither a secret nor a name of one: a placeholder, a word of talk, a mail address, a web address. */
const isNone = (plain: string): boolean =>
  placeholder.test(plain) ||
  talk.has(plain) ||
  harmless.test(plain) ||
  mail.test(plain) ||
  /^(?:https?:\/\/|www\.)/.test(plain);

const clauseEnds =
  /^["'`)\]]{0,2}(?:[ \t]{0,3}(?:$|\r?\n|[.,;!)|])|[ ]{1,2}(?:og|men|and|but|und|aber|och|så|hvis|if|fordi|because|weil|som|which|tak|thanks|eller|or|-|til|for|virker|does|works|med (?:små|store?|stort|småt)|med (?:et )?stort|alt|uden|with(?:out)?|in (?:lower|capital)|stavet|spelled|lige)(?!\p{L})|[ ]\()/u;

/**
 * Is this the value of a password, given what follows it and how it stands behind the word? After "password:" nearly
 * everything is one; beside the word only what looks like a secret. `owned`: somebody's password or user name is spoken of.
 */
export function isPasswordValue(value: string, after: string, link: Link, owned: boolean): boolean {
  const plain = value.toLowerCase();
  if (value.length < 3 || isNone(plain)) return false;
  // "k-a-t-t-e": spelled out.
  if (/^(?:[\p{L}0-9][-.]){4,30}[\p{L}0-9!?#*]$/u.test(value)) return link !== "beside" || owned;
  if (mixed.test(value) && value.length >= 4) return true;
  if (/^[0-9]+$/.test(value)) return value.length >= 4;
  // A word of a language is one only where nothing goes on about it.
  if (!/\p{L}{3}/u.test(value) || !clauseEnds.test(after)) return false;
  if (link === "named") return !participle.test(plain) || /^\p{Lu}/u.test(value);
  // "Trout-Ladder", "Spitfire-MkIX": two names with a hyphen are no word of a sentence.
  if (/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(value)) return true;
  if (/^\p{Lu}\p{Ll}/u.test(value)) return owned || link === "said";
  if (/\p{Ll}\p{Lu}/u.test(value)) return link === "said";
  if (link !== "said" || participle.test(plain)) return false;
  return owned || (value.length >= 6 && !adjective.test(plain));
}

/** The value without the marks of the sentence around it. */
export const trimmed = (value: string): string =>
  value.replace(/^["'`(<[]{1,2}(?=[^"'`])/, "").replace(/[.,;:?)\]}>"'`]{1,4}$/, "");

/** Letters and digits by turns, as no word and no date has them. */
export const isRandom = (value: string, shortest: number): boolean =>
  value.length >= shortest &&
  /[A-Za-z]/.test(value) &&
  (value.match(/[0-9]/g)?.length ?? 0) >= 2 &&
  ((value.match(/[0-9][A-Za-z]|[A-Za-z][0-9]/g)?.length ?? 0) >= 3 || /[a-z][A-Z].*[a-z][A-Z]/.test(value)) &&
  !/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(value);
