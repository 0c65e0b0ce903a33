/**
 * Words of every mail. A phrase is looked for by a word that is rarer than these, wherever it has one.
 */
import { fold } from "./fold.ts";

/** In nearly every sentence. */
export const everywhere: ReadonlySet<string> = new Set(
  "jeg har er en et den det de der som til i på af at og med for fra om min mit ikke var kan skal vil så når men vi han hun hvis hos man mig is a an the and to of in on i you we it this that my not have has was are be och att det är som jag inte och ich ist die der das und ein nicht zu"
    .split(" ")
    .map(fold),
);
/** In nearly every mail. */
export const common: ReadonlySet<string> = new Set(
  (
    "jeg har er en et den det de der som til i på af at og med for fra om min mit mine han hun vi ikke var kan skal vil blev fik så hos sin sit deres hans hendes men nu når efter ved over under ind ud op ned haft været blevet være mig os ham hende dig jer dem sig man hvor hvad hvem hvordan hvis fordi også bare kun lige igen stadig altid aldrig meget mere mest mange flere noget nogen nogle ingen intet alle alt begge selv samme anden andet andre sammen uden mellem siden før tidligere allerede gerne få får fået give giver gav gå går gik gået komme kommer kom kommet sende sender sendt skrive skriver skrevet bruge bruger brugt betale betaler betalt mangler mangle prøve prøvet prøver står stå ligger tage tager taget gør gøre gjort se ser set sige siger sagt vores jeres hjem hjemme dag dage uge uger måned måneder år gang gange tid sted steder mail support kursus kurset afdeling kunne ville skulle ved god godt ny nyt nye gammel lang helt rigtig hver hele første anden to tre knap lone sag sagen sat sætte problem hjælp hjælpe " +
    "is a an the my his her he she we they you your our their and to of in on at for with by from have has had was are been be not me it this that can could will would should do does did get got just still again any some all more other same support help please send pay paid work email course " +
    "og av som jag är och att det en ett mig min ditt inte har kan vill ska skal till från om på ut in upp alla mer få får kommer skicka mitt " +
    "ich ist die der das und ein eine mit von zu nicht hat habe ha hab alle wir sie es auf für bei kann noch nur mehr kommt"
  )
    .split(" ")
    .map(fold),
);
