/**
 * Trade-union membership told by its events and things: assemblies, congresses, courses of shop stewards, cards and dues;
 * by a clause behind the union's name ("DSR, som jeg er medlem af"); by who is out on strike. Word classes of all languages.
 */
import { unions } from "./union.names.ts";

const event =
  "(generalforsamling|generalforsamlingen|medlemsmøde|medlemsmødet|klubmøde|klubmødet|klubgeneralforsamling|delegeretmøde|delegeretmødet|kongres|kongressen|repræsentantskabsmøde|afdelingsmøde|landsmøde|årsmøde|seniorklub|fyraftensmøde for medlemmer|medlemskursus|faglig klub|strejkemøde|blokade|årsmøte|landsmøte|klubbmøte|årsmöte|medlemsmöte|klubbmöte|kongress|fackmöte|mitgliederversammlung|gewerkschaftstag|betriebsversammlung der|branch meeting|members meeting|annual conference|delegate conference|congress|union meeting|picket)";
const thing =
  "(kontingent|kontingentet|medlemskort|medlemskortet|medlemsnummer|medlemsbevis|medlemsblad|medlemsbladet|medlemsbog|medlemsrabat|medlemsskab|medlemskab|indmeldelse|indmeldelsen|udmeldelse|udmeldelsen|indmeldt|udmeldt|opkrævning på kontingent|strejkestøtte|konfliktstøtte|juridisk bistand|advokat|jurist|faglig sag|sag|lønforsikring|gruppeliv|medlemslån|medlemsavgift|medlemskort|medlemsnummer|medlemsavgiften|kontingenten|mitgliedsausweis|mitgliedsbeitrag|mitgliedsnummer|beitrag|membership card|membership number|membership|dues|subs|subscription|card|lawyer|legal help)";
const rep =
  "(tr|ftr|amr|fællestr|fællestillidsrepræsentant|tillidsrepræsentant|tillidsmand|tillidsmands|tillidsrepræsentants|fællestillidsmand|tillitsvalgt|tillitsvalgts|tillitsvalgte|skyddsombuds|fackombuds|shop steward|union rep|betriebsrats|betriebsräte)";
const clause =
  "(som|hvor|der|vor|dem|i hvilken|där|which|where|that|in der|wo|der ich|in dem) (jeg|han|hun|vi|jag|hon|min mand|min kone|ich|er|sie|i|he|she|we|my husband|my wife|også|begge|selv|) (<filler>|) (er|var|har været|är|varit|am|is|are|bin|ist|was|m|belong|belongs|selv er|også er) (<filler>|) (a|) (medlem|med|organiseret|organisert|organiserad|ansluten|mitglied|member|members|tillidsmand|tillidsrepræsentant|tr|to|aktiv|indmeldt)";

export const toldUnion = `
[exact certain]
{${unions}} ${clause}
(jeg|han|hun|vi|jag|hon|ich|i|we|<kin>|<name>) (<any>|) (<any>|) (<any>|) {${event} (i|hos|med|for|ved|av|of|der|bei|in|at) (the|) ${unions}}
{${event} (i|hos|ved|av|of|der|bei) (min|vores|the|) (fagforening|fagforeningen|forbundet|faglige klub|facket|klubben|union|gewerkschaft|lokalafdeling|${unions})} (den|på|samme|og|i|som|kl|om|tirsdag|onsdag|mandag|torsdag|fredag|lørdag|søndag)
(mit|min|mine|hans|hendes|sit|sin|vores|mitt|hennes|my|his|her|mein|meinen|meine|et brev om|brev om|regning på|trukket|trukket for|betaler) {${thing} (i|hos|til|fra|for|hos|från|med|of|for|to|with|der|bei|von|av) (the|) ${unions}}
{(kongresdelegeret|delegeret|repræsentantskabsmedlem|hovedbestyrelsesmedlem|afdelingsformand|klubkasserer|klubformand|bestyrelsesmedlem|sektorformand|faglig sekretær|fællestillidsmand) (i|for|hos|ved) ${unions}}
(jeg|han|hun|vi|i|we|he|she|my husband|my wife|min mand|min kone) (am|m|is|s|are|was|er|var) (with|in|i|hos|med i|gennem) (the|) {(gmb|unison|unite|usdaw|rcn|bma|nasuwt|neu|rmt|aslef|teamsters|seiu|uaw|3f|hk|foa|djøf|bupl|dsr|dlf|prosa|krifa|dansk metal|finansforbundet|dansk el-forbund|magisterforeningen|socialpædagogerne|malerforbundet|jernbaneforbundet|ingeniørforeningen|lærerforeningen|sygeplejerådet|politiforbundet|fængselsforbundet|hærens konstabel|cs|forsvarsgruppen|maskinmestrene|ase|det faglige hus|frie funktionærer|fængselsforbundet|konstruktørforeningen|pharmadanmark|forbundet arkitekter|ntl|nito|tekna|fagforbundet|fellesforbundet|utdanningsforbundet|unionen|kommunal|if metall|byggnads|seko|vårdförbundet)}
(jeg|han|hun|som|er|valgt|som|blevet|genvalgt) (<any>|) {(ftr|fællestr|tillidsvalgt|lokal-tr|tr-suppleant|tillidsmandssuppleant|klubformand|fællesklubformand|arbejdspladsrepræsentant|sikkerhedsrepræsentant for (3f|hk|foa))}
(jeg|han|hun|vi|min|mit|vores|ham|hende) (<any>|) (<any>|) (<any>|) {${rep} (kursus|kurset|uddannelse|uddannelsen|grunduddannelse|møde|mødet|træf|valg|valget|hverv|opgaver|opgave|arbejde|timer|konference|seminar|forum|netværk|kurs|utbildning|schulung)}
{(tr|ftr)[- ](kursus|kurset|uddannelse|møde|mødet|valg|hverv|træf|grunduddannelse|arbejde)} (i|hos|med|på|for|den|som|fra) (jeg|bupl|hk|3f|foa|min|mit|dlf|dsr|djøf|sl|${unions})
{(nedlægger|nedlagde|nedlagt|nedlægge) arbejdet} (i|på|og|fra|sammen|med|mod|for|den|kl)
{(udtaget til|varslet i|ramt af|ude i|gået i|går i|på) (konflikt|strejke|lockout|sympatistrejke|strejken|lockouten|streik|strejk)}
{(strejker|strejkede|strejket|streiker|streiket|strejkar|strejkade|streike|streiken|gestreikt)} (vi|jeg|i|på|for|sammen|med|siden|fra|igen|wir|ich)
(betalt|betales|betalte|betaler|dækket|dækkes|refunderet|finansieret|paid|covered|funded|bezahlt|übernommen|betalas) (af|by|through|von|via|gennem|av) {(min fagforening|mit fagforbund|fagforeningen|forbundet|my union|the union|meiner gewerkschaft|facket|mitt fack|fagforeninga|${unions})}
{(min|mit|hans|hendes) (faglige organisation|fagforening|fagforbund|forbund)} (betaler|dækker|refunderer|støtter|hjælper|kører|fører|siger|siger nej|sagde|vil ikke|har lovet|har bedt|anbefaler|repræsenterer)
{(facket|fackförbundet|fackföreningen)} (som|där) (jag|han|hon) (är|varit|var)
{(fagligt|faglig|facklig|fackligt|gewerkschaftlich) (organiseret|organisert|organiserad|aktiv|engageret|engagerad|engagert|tillidsvalgt|organisiert|aktivist|konflikt|förtroendevald|uorganiseret)}
{(shop steward|union rep|union representative|union organiser|union convenor|branch officer|health and safety rep for the union|trade union rep|union delegate)}
(facket|fack|fackförbundet|fackförbund|fackföreningen|fagforeningen|fagforbundet mitt|fagforeningen min|min fagforening|mit forbund|my union|the union|gewerkschaft|die gewerkschaft) {(${unions})}
`;
