/**
 * Membership of a trade union in Danish, English, Swedish and Norwegian, German: unions with their abbreviations, shop
 * stewards, unemployment funds, strikes. Read as health.da.ts. A union is also a customer ("HK Danmark vil købe 40 licenser")
 * and "union" is a word of databases, so a union counts behind membership and never by its name alone.
 */
const danishUnions =
  "(3f|hk|hk privat|hk kommunal|hk stat|hk handel|foa|djøf|djoef|ida|ingeniørforeningen|bupl|dsr|dansk sygeplejeråd|sygeplejerådet|dlf|danmarks lærerforening|lærerforeningen|prosa|krifa|kristelig fagforening|dansk metal|metal|dansk magisterforening|magisterforeningen|dm|gl|gymnasieskolernes lærerforening|dansk socialrådgiverforening|socialrådgiverforeningen|socialpædagogerne|sl|dansk el forbund|el forbundet|blik og rør|nnf|fødevareforbundet|fødevareforbundet nnf|finansforbundet|dansk journalistforbund|journalistforbundet|journalistforeningen|dj|lægeforeningen|yngre læger|jordemoderforeningen|ergoterapeutforeningen|danske fysioterapeuter|farmakonomforeningen|dansk psykolog forening|dansk psykologforening|psykologforeningen|tandlægeforeningen|dbio|danske bioanalytikere|radiograf rådet|kost og ernæringsforbundet|serviceforbundet|dansk jernbaneforbund|jernbaneforbundet|fængselsforbundet|politiforbundet|hkkf|cs|ledernes fagforening|lederne|det faglige hus|det faglige hus a kasse|2b|ase|frie funktionærer|funktionærkartellet|business danmark|kommunikation og sprog|forbundet kommunikation og sprog|jurist og økonomforbundet|akademikerne|akademikernes a kasse|ma|min a kasse|teknisk landsforbund|tl|konstruktørforeningen|maskinmestrenes forening|maskinmestrene|malerforbundet|dansk artist forbund|skuespillerforbundet|dansk musiker forbund|uddannelsesforbundet|frie skolers lærerforening|friskolernes lærerforening|halinspektørforeningen|fagligt fælles forbund|forbundet af offentligt ansatte|tib|sid|kad|tdc faglig|metroselskabets fagforening|dansk tandplejerforening|danske farmakonomer|pharmadanmark|arkitektforbundet|jordbrugsakademikerne|dyrlægeforeningen|handels og kontorforbundet|cabin attendants union|luftfartens funktionærer|dansk metals a kasse|3fs a kasse|hks a kasse|foas a kasse|fagforeningen|en fagforening|fagforening|min fagforening|en gul fagforening|gul fagforening|den gule fagforening|en a kasse)";

export const danishUnion = `
[noun certain first last]
fagforeningskontingent
fagforeningsmedlem
fagforeningsmedlemskab
fagforeningsbog

[noun certain]
strejkevagt
strejkekasse
konfliktstøtte
strejkebryder

[noun likely]
tillidsrepræsentant
tillidsmand
tillidskvinde
fællestillidsrepræsentant
fællestillidsmand
arbejdsmiljørepræsentant
fagforening
faglig sekretær
faglig konsulent
a-kasse
arbejdsløshedskasse
overenskomststrejke
strejke

[exact certain]
{(medlem|medlemmet|medlemskab|medlemsskab|meldt ind|meldt mig ind|melde mig ind|melder mig ind|indmeldt|organiseret|fagligt organiseret|faglig organiseret|tillidsrepræsentant|tillidsmand|tr|fællestillidsrepræsentant|kontingent|kontingentet|medlemsnummer|medlemsnr|medlemskort) (af|i|hos|til|for|ved|fra) ${danishUnions}}
{(meldt mig ud|meldte mig ud|meldt sig ud|melde mig ud|melder mig ud|udmeldt|skiftet|skiftede|smidt ud|skiftet fra) (af|fra|til) ${danishUnions}}
(min|mit|hans|hendes|vores) {(fagforening|fagforbund|fagforeningsrepræsentant|a kasse|forbundsafdeling|tillidsmand|tillidsrepræsentant|tr|faglige konsulent|faglige sekretær|fagforenings advokat|fagforeningskonsulent|lokalafdeling af (3f|hk|foa|metal|dansk metal|bupl))}
(min|fra min|i min|hos min|til min) {fagforening} ${danishUnions}
{(fagforening|fagforbund|forbund|a kasse|akasse|organisation|faglig organisation|union) (er|hedder|navnlig|) ${danishUnions}}
{(bistand|hjælp|rådgiver|konsulent|advokat|jurist|sagsbehandler|sagsbehandleren|støtte|dagpenge|dækket|sag|sagen|en sag kørende|rådgivning|repræsenteret) (fra|hos|i|af|ved|gennem|via) (min|) (3f|hk|foa|djøf|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|magisterforeningen|dansk sygeplejeråd|danmarks lærerforening|socialpædagogerne|finansforbundet|ase|det faglige hus|fagforeningen|dansk socialrådgiverforening|fødevareforbundet|lederne|business danmark|dansk el forbund)}
(jeg|han|hun|mand|kone) (er|har været|var) (i|hos|med i|med hos) {(3f|hk|foa|djøf|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|metal|magisterforeningen|dansk sygeplejeråd|lærerforeningen|socialpædagogerne|finansforbundet|ase|det faglige hus|en fagforening|fagforening|lederne|business danmark|el forbundet)}
(har været|været|er) (medlem|organiseret) (siden|i mange år|hele livet) (i|hos|af) ${danishUnions}
(var|er|står|går|meldt|ind|ude|ikke) {(i|med i|af) (fagforening|en fagforening|fagforeningen|nogen fagforening|gul fagforening|en gul fagforening)}
{(ikke|aldrig|fagligt|faglig) organiseret}
{(valgt|genvalgt|opstillet|er|var|som|kursus|blevet|arbejder) (som|til|) (tillidsrepræsentant|tillidsmand|tillidskvinde|fællestillidsrepræsentant|tr|ftr|fællestillidsmand|arbejdsmiljørepræsentant for (3f|hk|foa))}
{(vi|jeg|han|hun|kollegerne|alle) (strejker|strejkede|strejket|gik i strejke|går i strejke|nedlagde arbejdet|er i strejke|er udtaget til strejke|var i strejke|er lockoutet|blev lockoutet|er udtaget til konflikt)}
{(var|er|gik|går|har været) i strejke} (og|i|fra|på|så|med|siden|hele)
(vi|arbejdspladsen|kollegerne|jeg|skolen|afdelingen|alle) {(var|er|gik|går|har været) (<any>|) (i strejke|lockoutet|ude i strejke)}
{(i|under|deltog i|deltaget i|udtaget til|på grund af|med i) (strejke|strejken|overenskomststrejken|sygeplejerskestrejken|pædagogstrejken|lockouten)}
{(3f|hk|foa|djøf|bupl|dsr|dlf|prosa|krifa|metal|ida|dansk metal|fagforenings)(-|) medlem}
{(3f|hk|foa|djøf|bupl|dsr|dlf|prosa|krifa|metal|dansk metal|ida) (medlem|er)} (siden|i|og)
(er|som|en|gammel|være) {(3f|hk|foa|djøf|bupl|dsr|dlf|prosa|krifa|metal|ida) er}
som {(3f|hk|foa|djøf|bupl|dsr|dlf|prosa|krifa|metal|dansk metal|ida) medlem}
{(3fer|hker|foaer|djøfer|prosamedlem|krifamedlem|hkmedlem|foamedlem|djøfmedlem|metalmedlem|buplmedlem)}

[exact likely]
{(3f|hk|foa|djøf|bupl|dsr|dlf|prosa|krifa|dansk metal|min fagforening|fagforeningen|dansk sygeplejeråd|danmarks lærerforening|finansforbundet)} (dækker|betaler|refunderer|giver tilskud|hjælper mig|har hjulpet|fører|fører min|kører min|støtter mig|repræsenterer|siger at|har lovet|vil dække|dækkede)

[exact weak]
(3f|foa|djøf|bupl|krifa|prosa|dansk metal|hk|fagligt|forbundet|forbund|tr|lockout|blokade)
`;

const englishUnions =
  "(a union|the union|my union|a trade union|a labour union|a labor union|trade union|unite|unison|gmb|usdaw|rmt|aslef|nasuwt|the neu|neu|ucu|the rcn|rcn|the bma|bma|prospect|the teamsters|teamsters|seiu|uaw|afl cio|the cwa|3f|hk|foa|djøf|djoef|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|the danish metalworkers|the danish union of teachers|dm|the nurses union|the teachers union|solidarity|ver di|ig metall|the painters union|unionen|kommunal|fagforbundet)";

export const englishUnion = `
[noun certain]
shop steward
union rep
union representative
union member
union membership
union dues
union fees
trade unionist
union card
union lawyer
strike fund
strike pay
picket line

[noun likely]
trade union
labour union
labor union
unemployment fund
industrial action

[exact certain]
{(member|members|membership|rep|representative|steward|delegate|organiser|organizer|dues|card) (of|for|in|with|to|at) ${englishUnions}}
{(joined|join|left|leave|quit|resigned from|belong to|belongs to|paying dues to|represented by|backed by|supported by|lawyer from|help from|case through|expelled from|went to) (a union|the union|my union|a trade union|unite|unison|gmb|3f|hk|foa|djøf|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|the teamsters|the rcn|the neu|unionen)}
(my|his|her|our) {(union|trade union|union rep|union representative|shop steward|union lawyer|a-kasse|unemployment fund)}
(i'm|am|is|was|we're|are) {(unionised|unionized|in a union|in the union|not in a union|in a trade union|shop steward|a shop steward|union rep|a union rep|a union member|a trade unionist)}
(went|go|going|gone|been|was|were|am|is|are|be) {on strike}
{(trade union|labour union|union|labor union) (3f|hk|foa|djøf|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|unite|unison|gmb)}
{(3f|hk|foa|djøf|prosa|krifa|dansk metal|unite|unison|gmb) member}

[exact likely]
{(3f|hk|foa|djøf|bupl|dsr|dlf|prosa|krifa|dansk metal|unite|unison|gmb|my union|the union)} (pays for|pays|covers|reimburses|is paying|helped me|represents me|refunds)
(their|the|our|a|elected) {(shop steward|union rep|works council)}

[exact weak]
(3f|foa|djøf|bupl|krifa|dansk metal|union|unison)
`;

const scandinavianUnions =
  "(unionen|kommunal|if metall|metall|byggnads|lärarförbundet|sveriges lärare|vårdförbundet|handels|handelsanställdas förbund|fastighets|seko|transport|elektrikerna|akavia|jusek|ssr|akademikerförbundet ssr|sveriges ingenjörer|st|vision|hotell och restaurangfacket|hrf|livs|pappers|målarna|läkarförbundet|journalistförbundet|finansförbundet|syndikalisterna|sac|facket|fackförbund|fackförbundet|ett fackförbund|en a kassa|fagforbundet|fellesforbundet|nito|tekna|utdanningsforbundet|norsk sykepleierforbund|nsf|handel og kontor|delta|parat|industri energi|el og it forbundet|el og it|samfunnsviterne|econa|juristforbundet|negotia|nnn|norsk tjenestemannslag|ntl|politiets fellesforbund|skolenes landsforbund|fo|fellesorganisasjonen|lederne|fagforening|fagforeningen|en fagforening|lo|tco|saco|unio|ys)";

export const scandinavianUnion = `
[noun certain]
fackombud
facklig representant
fackmedlem
fackföreningsmedlem
huvudskyddsombud
fackavgift
fagforeningsmedlem
fagforeningskontingent
hovedtillitsvalgt
plasstillitsvalgt
klubbleder i fagforeningen
strejkvakt
streikevakt
streikebryter

[noun likely]
fackförening
fackförbund
fackklubb
fagforening
tillitsvalgt
skyddsombud
a-kassa
strejk
streik

[exact certain]
{(medlem|medlemskap|med|organiserad|organisert|ombud|förtroendevald|tillitsvalgt|kontingent|fackombud|skyddsombud|avgiften|avgift) (i|av|hos|for|för|til|till) ${scandinavianUnions}}
{(gått|gick|gå|går) (ur|med i) ${scandinavianUnions}}
{(meldt|meldte|melde|melder) (meg|seg) (ut av|inn i) ${scandinavianUnions}}
(mitt|min|hans|hennes|vår|vårt) {(fack|fackförbund|fackförening|fackliga ombud|facklige ombud|a kassa|fagforening|fagforbund|tillitsvalgt|tillitsvalgte|fackombud)}
{(fackförbund|fackförening|fagforening|fagforbund|fack) ${scandinavianUnions}}
{(hjelp|hjälp|ombud|jurist|advokat|stöd|støtte|bistand) (fra|från|av|hos|i|via) (facket|fagforeningen|unionen|kommunal|if metall|fagforbundet|fellesforbundet|nito|tekna|utdanningsforbundet)}
(fackligt|fagorganisert|facklig) (aktiv|ansluten|organiserad|engagerad|förtroendevald)
(fagorganisert|fackansluten|uorganisert)
{(vi|jag|jeg|är|er|gick|gikk|går|tatt ut i|i) (strejkar|strejkade|streiker|streiket|i strejk|i streik|ute i strejk|ute i streik)}
(är|er|var|valgt som|vald till|som) {(fackombud|tillitsvalgt|hovedtillitsvalgt|skyddsombud|huvudskyddsombud|facklig förtroendeman|förtroendevald)}

[exact weak]
(facket|unionen|fellesforbundet|fagforbundet)
`;

const germanUnions =
  "(ver di|verdi|ig metall|der ig metall|gew|der gew|ig bau|ig bce|ngg|der ngg|evg|gdl|der gdl|gdp|der gdp|dgb|dbb|marburger bund|dem marburger bund|der gewerkschaft|einer gewerkschaft|gewerkschaft|keiner gewerkschaft)";

export const germanUnion = `
[noun certain]
gewerkschaftsmitglied
gewerkschaftsbeitrag
gewerkschafter
gewerkschafterin
vertrauensmann der gewerkschaft
streikgeld
streikkasse

[noun likely]
gewerkschaft
betriebsrat
warnstreik

[exact certain]
{(mitglied|mitgliedschaft|organisiert|vertrauensfrau|vertrauensmann|beitrag|eingetreten|ausgetreten|engagiert|aktiv) (in|bei|der|aus|an|für) ${germanUnions}}
(meine|meiner|seine|ihre|unsere|unserer) {(gewerkschaft|gewerkschaftssekretärin|gewerkschaftssekretär)}
(bin|ist|sitze|war|im|als) {(im|in|) (betriebsrat|betriebsrätin|gewerkschaftlich organisiert|gewerkschafter|personalrat)}
(wir|ich) {(streiken|streike|gestreikt|haben gestreikt)}
aus der {gewerkschaft} (ausgetreten|austreten)
{(gewerkschaft) (ver di|verdi|ig metall|gew|ngg|evg|gdl|gdp)}

[exact weak]
(verdi|ig metall)
`;
