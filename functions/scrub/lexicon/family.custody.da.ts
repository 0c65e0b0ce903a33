/**
 * Danish phrases of custody, contact and a child's home, of who is whose child and of infidelity, built of word classes:
 * a child lives with somebody and how often, somebody takes, keeps, hides or refuses, an authority decides. Read as health.da.ts.
 */
import { choice } from "./choice.ts";
import {
  authority,
  everySecond,
  figures,
  kids,
  kinsman,
  owner,
  relative,
  share,
  them,
  weekday,
  who,
} from "./family.words.da.ts";

const home = `(mig|ham|hende|os|begge|hinanden|far|mor|faren|moren|faderen|moderen|farmand|mormor|morfar|farmor|farfar|bedsteforældrene|plejefamilien|${owner} (<any>|) ${relative}|min (eks|eksmand|ekskone|ekskæreste)|(deres|sin) (mor|far) og (mor|far)|den (anden|ene) (forælder|af os))`;
const lives =
  choice(`bor, bo, boede, boet, er, var, været, opholder sig, opholdt sig, overnatter, overnattede, overnatte,
  sover, sov, sove, sovet, er flyttet ind, flytter ind, flyttede ind, er flyttet hjem, flyttet, flytte, flytter, flyttede,
  kommer, komme, ophold, samvær, tilbringer tiden, holder ferie`);
const refuses =
  choice(`vil ikke, ville ikke, vil hverken, nægter at, nægtede at, nægtet at, gider ikke, tør ikke, ønsker ikke at,
  afviser at, afviste at, undlader at, undlod at, forhindrer mig i at, forhindrer ham i at, forhindrer hende i at,
  har forbudt mig at, forbyder mig at, må ikke længere, får ikke lov til at, får ikke lov at, kan ikke få lov til at, vil slet ikke`);
const takes =
  choice(`taget, tog, tager, tage, rejst, rejste, rejser, kørt, kørte, flyttet, flyttede, flytter, stukket af, stak af,
  forsvundet, bortført, bortførte, kidnappet, kidnappede, gemt, gemmer, gemte, skjult, skjuler, skjulte, tilbageholder,
  tilbageholdt, beholdt, beholder, holdt, holder, fjernet, fjernede, hentet, hentede, smuglet, lokket, revet`);
const away =
  choice(`med, væk, væk fra (mig|os|ham|hende), fra (mig|ham|hende|os), hos (sin|sig|deres|min|<name>) (<any>|), til udlandet, ud af (landet|skolen|børnehaven),
  hjemmefra, uden (at|min|mit|aftale|samtykke|lov|tilladelse), for sig selv, tilbage, ud over tiden, til (sin|sine|sit|hans|hendes|jylland|sjælland|fyn|udlandet|hjemlandet)`);
const court =
  choice(`afgjort, afgjorde, afgør, bestemt, bestemte, bestemmer, besluttet, besluttede, beslutter, dømt, dømte, kendt,
  givet, gav, giver, tildelt, tildelte, tilkendt, tilkendte, frataget, fratog, ophævet, ophævede, suspenderet,
  suspenderede, stoppet, stoppede, indstillet, indstillede, fastsat, fastsatte, nedsat, udvidet, afvist, afviste, begrænset,
  pålagt, pålagde, krævet, krævede, forbudt, truffet, traf, valgt, sagt, stadfæstet, ændret, anbefalet, anbefaler`);
const matter =
  choice(`samvær, samværet, samværsordningen, forældremyndighed, forældremyndigheden, bopæl, bopælen, bopælsretten,
  børnene, barnet, drengene, pigerne, bodelingen, bodeling, udlevering, børnebidrag, børnebidraget, faderskab,
  faderskabet, (min|vores|hans|hendes) (søn|datter), mine børn, vores børn, hvor (børnene|barnet|de|han|hun) (skal|må) bo,
  hvem (der skal have|der har|der får) (børnene|ham|hende|dem|forældremyndigheden|bopælen)`);

export const danishCustody = `
[noun certain first last]
tvangsfuldbyrdelsessag
fuldbyrdelsessag
fuldbyrdelse af samvær
samværsweekend
samværsdag
samværsferie
samværskalender
samværsstop
samværsstart
samværspapir
samværsvilkår
samværsspørgsmål
samværsproblem
samværsret
samværsforløb
samværsbesøg
samværsmøde
samværsklage
samværsbrud
samværsrådgiver
samværskontrolleret
samværskontrol
samværslokale
bopælsændring
bopælsskifte
bopælstvist
bopælsdom
bopælsafgørelse
bopælsoverførsel
deledreng
delepige
deleforældre
ugedelt
bidragsafgørelse
bidragsresolution
bidragsfogden
børnebidragsrestance
bidragsrestance
fællesbarn
særbarn
papirskilsmisse
skilsmissedom
skilsmisseopgør
ægteskabssag
familieretssag
forældreansvarssag
børneekspert
børnesagkyndig erklæring
faderskabsafgørelse
faderskabsanalyse
faderskabsspørgsmål
faderskabstvist
medforælder
slegfred
donorfar
ægdonor
sæddonor
sæddonation
rugemoderskab
rugemødre
stedforældreadoption
adoptionsmægling
adoptionssamtykke
adoptionsgodkendelse
fremmedadoption

[exact certain]
{(bor|bo|boede|boet) (skiftevis|på skift|lige meget|halvt|både|dels|delt|ligeligt) (hos|hos begge|mellem|her|ved|og|) (${home}|) (og (hos|) ${home}|)}
${kids} {${lives} (<any>|) (hos|ved|sammen med) ${home} (og (hos|) ${home}|) (${share}|)}
{(bor|bo|boede|boet|overnatter|sover|sov|opholder sig|opholdt sig|er flyttet|flyttet|flytter|flyttede|flytte|anbragt|holder til) (<any>|) (<any>|) (hos|ind hos|ind til|hjem til|over til|tilbage til|sammen med|ved) ${home} (og (hos|) ${home}|) (${share}|)}
${kids} {(bor|boede|overnatter|sover|er flyttet|er) (<any>|) (hos|hjem til|ind hos) <name>}
{(er|kommer|været|var|kom) (<any>|) (kun|mest|også|primært|altid|) hos ${home} ${share}}
(har|haft|havde|have|får|fik|ser|så|set|henter|passer|passet|passede|beholder|deles om|deler|skiftes til at have|vil have|skal have) (<any>|) (kun|nu|så|) ${them} {(kun|også|bare|) ${share}}
{(har|haft|havde|får|fik|ser|passer|passet|passede|vil have) ${kids} (kun|bare|) ${share}}
(som|dem|børn|piger|drenge|dreng|pige|søn|datter|børnene) (<any>|) (jeg|han|hun|de|faren|moren|far|mor) {(kun|) (har|ser|får|henter|passer|havde) (kun|) (${share}|${everySecond} ${weekday})}
(har|kører|deler|praktiserer|aftalt|ønsker|vil have|fået|fik|med|ændret til|gået over til|på|i) (vi|${them}|en|et|børn|) {${figures} (ordning|ordningen|deling|delt|samvær|samværsordning|deleordning|hjemme|med (børnene|min eks|deres far|deres mor|faren|moren)|hos (os|mig|hver))}
(har|kører|deler|praktiserer) (vi|jeg|han|hun|) ${them} {(i en|en|) ${figures}}
{(lige uger|ulige uger|i lige uger|i ulige uger)} (hos|med|bor|er|har) (${home}|${them}|jeg|hun|han|de)
(bor|er|har) (${them}|de|jeg|hun|han) (hos (mig|far|mor)|) {(i|) (lige uger|ulige uger)}
${kids} {${refuses} (være|bo|sove|overnatte|komme|tage|se|besøge|snakke|tale|hjem|over|gå|møde|flytte|kramme|tage hjem|komme hjem) (<any>|) (hos|til|med|sammen med|) (ham|hende|mig|sin|deres|far|mor|faren|moren|os|der) (far|mor|)}
(store|lille|mindste|ældste|yngste|mellemste) (på <number>|) {${refuses} (være|bo|sove|overnatte|komme|tage|se|besøge|snakke|tale) (<any>|) (hos|til|med|) (ham|hende|mig|sin|deres|far|mor|faren|moren|os|der) (far|mor|)}
${who} (har|) {${refuses} (lade|give|sende|aflevere|udlevere|fortælle|sige|oplyse|svare|vise|overholde|følge|samarbejde|komme|møde|hente|betale|skrive under|underskrive|gå med til|flytte|anerkende|vedkende sig|kendes ved) (<any>|) (mig|os|ham|hende|hvor|om|${kids}|samværet|samvær|barnet|faderskabet|på|skilsmissen|bodelingen|bidrag|børnebidrag|aftalen|${them})}
${who} (har|) {${refuses} (fortælle|sige|oplyse|svare)} (<any>|) (hvor|om) (de|børnene|barnet|drengen|pigen|han|hun|mine|min|vores|${kids})
{${refuses} se} (mine|mit|min|vores) (børn|barn|søn|datter|drenge|piger)
{(nægter|nægtede|nægtet|forhindrer|forhindret) (mig|ham|hende|os) (at se|at have|at hente|at tale med|samvær|kontakt|i at se|adgang til) (${kids}|med ${kids}|)}
{(gemt|gemmer|gemte|skjult|skjuler|skjulte|bortført|bortførte|kidnappet|kidnappede|tilbageholder|tilbageholdt|tilbageholdte) ${kids} (${away}|)}
${who} (har|havde|) (<any>|) {${takes} (<any>|) ${kids} ${away}}
{${takes} ${kids} (med|væk|fra|hos|hjemmefra|uden|ud af)}
(har|havde|er) {(rejst|kørt|flyttet|forsvundet|stukket af|taget af sted|flygtet|rejste|flyttede) (<any>|) (<any>|) med (${kids}|dem begge)}
(forsøgte|prøvede|prøvet|forsøgt|truede med|truer med|ville|bange for at (han|hun|faren|moren)|forsøger|prøver) (at|) {(at|) (hente|tage|henter|tager|kidnappe|bortføre|afhente|få fat i) (<any>|) (${kids}|ham|hende|dem|<name>) (med|fra|i|uden|hjem) (<any>|) (sfo|sfo en|børnehaven|skolen|vuggestuen|institutionen|dagplejen|fritidshjemmet|mig|os|til)}
${who} {(forsøgte|prøvede|prøvet|forsøgt|har forsøgt|har prøvet) at (hente|tage|bortføre|kidnappe) (ham|hende|dem|${kids})}
{(skrevet|strøget|slettet|fjernet) (mig|ham|hende) (af|fra) (hentelisten|kontaktlisten i|aula|forældreintra|børnenes|skolens)}
{(vil|ville|ønsker at|truer med at|planlægger at|har tænkt sig at|søgt om at|ansøgt om at) (flytte|rejse|tage) (<any>|) ((med|) ${kids} (med|)|med (dem|ham|hende)) (til|langt|væk|ud)}
{(fuld|fuldt|den fulde|hele|fælles|delt|den fælles|ene|alene) (myndighed|myndigheden|forældreansvar|omsorg|omsorgen)} (over|for|af|i|til|om) (${them}|hans|hendes|fællesskab|)
(fik|får|fået|har|søger|søgt|kræver|miste|mistede|mistet|vil have|ønsker|deler|beholdt) (nu|) {(fuld|den fulde|hele|fælles|den fælles|delt|ene) (myndighed|myndigheden|forældreansvar)}
{(hastemøde|møde|vilkårsmøde|samtale|mægling|konfliktmægling|sag|sagen|høring|retsmøde|hovedforhandling|konflikt|tvist|strid|striden|krig|kamp|kampen|klage|ansøgning|anmodning|afgørelse|afgørelsen|kendelse|dom|uenighed|aftale|spørgsmålet|midlertidig afgørelse) (om|vedrørende|vedr|angående|over) ${matter}}
(er|var|bliver|har været|hverken) (vi|) (<any>|) {(enige|uenige|uvenner|i tvivl) om (hvem|hvor|hvordan|hvornår|${matter})}
{(uenighed|uenige|strid|tvivl|tvist|spørgsmål|usikkerhed) om hvem der (er|skal|har|får) (<any>|) (far|faren|faderen|have|til|bopæl)}
{hvem der er (far|faren|faderen|biologisk far|den biologiske far|barnets far)}
${authority} (har|) (lige|netop|nu|i dag|i går|foreløbig|midlertidigt|) {${court} (<any>|) (<any>|) (<any>|) ${matter}}
${authority} (har|) {${court} (mig|ham|hende|faren|moren|far|mor|at ${kids}|at (jeg|han|hun|de) (kun|ikke|skal|må|får))}
{(samvær|samværet|kontakten|forældremyndigheden|bopælen|bopælsretten) (er|blev|bliver|er blevet|har været) (<any>|) (<any>|) (ophævet|suspenderet|stoppet|afbrudt|udvidet|nedsat|flyttet|overført|aflyst|frataget|givet|overvåget|støttet|på pause|sat på pause|genoptaget|droslet|begrænset)}
{(mistet|mistede|mister|fratages|frataget|fratog|fået|fik|får|kræver|tilkendt|vundet|tabt|tildelt|nægtet) (<any>|) (samværet|samvær|bopælen|bopælsretten|forældremyndigheden|forældremyndighed|retten til (samvær|at se|mine børn|børnene))}
{(samvær|samværet) (${share}|${everySecond} ${weekday}|under (opsyn|overvågning|tilsyn)|med (tilsyn|støtte|overvågning)|kun|et par timer|i <number> timer|<number> timer|på neutral grund|på et samværscenter)}
{(støttet|overvåget|superviseret|kontrolleret|skærmet|uovervåget|begrænset|fast|aftalt|manglende|brudt|mistet|genoptaget|udvidet) samvær (${share}|)}
{(under|med) (overvågning|opsyn|tilsyn)} (<any>|) (af|fra|når|i) (<any>|) (en|et|kommunen|familiehuset|samvær|barnet|børnene|kontaktperson)
(barnets|hans|hendes|deres|<name> s|børnenes|biologisk|biologiske|biologiske|<name>) (far|mor|faren|moren|ophav|forældre) (er|har|) {(aldrig|ikke|slet ikke|ukendt|ude|forsvundet|skred|stak|trak|rejst|vil ikke|har fraskrevet) (er|været|har|) (med i billedet|ude af billedet|en del af|i billedet|i hans liv|i hendes liv|ukendt|for (ham|hende|os)|på fødselsattesten|anført|registreret|kendes ved|vedkende sig|inde i billedet|noget med (ham|hende|os) at gøre|inden fødslen|før fødslen|da jeg|af|sig (inden|før|fra|da)|villet|set|mødt|kendt)}
(far|mor|faren|moren|faderen|moderen) (er|) {(ikke (med|inde|længere) i (billedet|hans liv|hendes liv|deres liv)|ude af billedet|ukendt (for (ham|hende|os|mig)|)|ikke længere en del af|væk fra billedet|ikke en del af (hans|hendes|deres|børnenes) liv)}
(far|mor|faren|moren) (har|) {(trak sig|skred|stak af|forsvandt|forlod os|gik sin vej|rejste) (inden|før|da|efter|under|lige|fra) (fødslen|graviditeten|jeg|han|hun|os|mig|barnet|<any>)}
{(barn|børn|søn|datter|gravid) (uden for|udenfor|ved siden af|med) (ægteskabet|parforholdet|en anden|en (ny|yngre|fremmed|kollega)|sin (nye|elskerinde|kollega|sekretær)|naboen|min (søster|bror|veninde|bedste))}
{(gjort|gjorde) (en anden|hende|sin|en kollega|naboen|min) (<any>|) gravid} 
{(ny|nye) (kæreste|kone|mand|kvinde|familie) (er flyttet ind|flyttede ind|flytter ind|bor hos|med i|skal være)}
{(flyttet|flyttede|flytter|rykket|rykkede) (<any>|) (ind hos|sammen med|ind med) (sin|hans|hendes|en|ham|hende|den) (nye|elskerinde|elsker|anden|kæreste|veninde|kollega|ny)}
{(flyttet|flyttede|flytter|taget|tager|tog) (sin|hans|hendes|den|en) (nye|ny|) (kæreste|elskerinde|kone|kvinde|mand|veninde) (ind|med|hjem)}
{(forladt|forlod|forlader|skred fra|gik fra|gået fra|skiftet mig ud med|byttet mig ud med|skiftede mig ud med) (mig|os|ham|hende|familien) (til fordel for|for|med) (en|sin|hans|hendes|min|naboen|<name>) (<any>|)}
(han|hun|min (mand|kone|kæreste|samlever)|manden|konen|kæresten) (har|havde|) (<any>|) {(set|ses med|mødes med|sover med|sov med|bollet|bollede|knaldet|kysset|kyssede|flirtet med|skrevet med|skriver med|dater|sexet med|været i seng med|i seng med|haft noget (med|kørende)|noget kørende med) (<any>|) (andre|en anden|en kollega|naboen|kollegaen|chefen|min|sin|hans|hendes|kvinder|mænd|piger)}
{(er|var|har været|været|blev) utro (mod (mig|ham|hende|min|sin)|med|i|gennem|igen|)}
{(ikke|slet ikke) (er|) (er|) (far|faren|faderen|mor|den biologiske (far|mor)|biologisk far|hans rigtige far|hendes rigtige far) til (<name>|${them}|barnet)}
(dna|prøven|testen|faderskabet|retten|afgjort|slået fast|officielt) (<any>|) (<any>|) (<any>|) (at|) {(<name>|han|hun|drengen|pigen|barnet) (ikke|) er (ikke|) (min|mit|hans)}
{(fået barn|har barn|har et barn|har en søn|har en datter|venter barn|venter et barn|skal have barn) (via|ved hjælp af|gennem|med) (rugemor|donor|en donor|sæddonor|en rugemor|ægdonation|rugemoderskab)}
(er|blev|blevet|som|er selv|selv|er begge) {(adopteret|adopterede|bortadopteret|stedbarnsadopteret|adoptivbarn|adoptivforældre|donorbarn|plejebarn|delebarn|rugemor)} (fra|af|som|i|for|da|til|og|)
(adoptere|adopterer|adopteret|stedbarnsadoptere|søge om at adoptere|ansøgt om at adoptere) {(ham|hende|dem|<name>|${kids}|et barn|en (dreng|pige)|fra|min|min kones|min mands)}
{(adoptere|adopterer|adopteret|adopterede|stedbarnsadopteret|stedbarnsadopterer) (ham|hende|dem|<name>|${kids}|et barn|min kones|min mands|fra <name>)}
{(ingen|ikke|uden|mistet|brudt|afbrudt|sporadisk|minimal|meget lidt|sparsom) (<any>|) (kontakt|kontakten|forbindelse) (med|til) (${kinsman}|${kids}|sin familie|ham siden|hende siden)}
{(bruger|brugte|brugt|bruge|misbruger) (børnene|ungerne|barnet|drengene|pigerne|${kids}) (som|imod|mod|til at|til)}
(det|som|han|hun|de) {(får|fik) (jeg|han|hun) (ikke|aldrig|kun) lov til at (se|have|hente) ${them}}
{(står|stod|er|sidder) (alene|helt alene) (med|om) (${kids}|ansvaret for (børnene|barnet|dem|ham|hende)|(to|tre|fire|fem) (små |)børn|det hele efter)}
{(vil|ville|skal|kræver at|ønsker at) (<any>|) have (${kids}|hende|ham|dem) (boende|fast|på fuld tid|hjem|til at bo|alene|fuldtid|for sig selv|permanent)}
{(bo|bor|boende|boet) (fast|permanent|fuld tid|primært|mest|alene) (hos|ved|med) (${home}|<name>)}
(mor|far|moren|faren|forældrene|vi) (er|) {(taler|kommunikerer|snakker|skriver) (kun|ikke|slet ikke|udelukkende) (sammen|med hinanden|over|gennem|via|på) (<any>|) (advokat|advokater|mail|sms|forældresamarbejde|uden|længere|mere)}
{(konflikten|konflikt|krigen|krig|striden|skænderier|skænderierne|kampen) (med|mellem) (${kinsman}|forældrene|os forældre|far og mor|mor og far|min eks)}
{(anklager|anklaget|beskylder|beskyldt|beskyldte|anklagede|melder|meldt|meldte) (mig|ham|hende) (<any>|) for (<any>|) (vold|incest|overgreb|at|bortførelse|chikane|samværschikane|forældrefremmedgørelse|misbrug|stalking|utroskab)}
{(børnebidrag|børnebidraget|ægtefællebidrag|hustrubidrag|bidrag|bidraget) (til|fra|på|af|som|fordi|for) (<number>|min|mine|børnene|ham|hende|han|hun|faren|moren|barnet|<name>)}
{(betaler|betalt|betalte|betale) (ikke|aldrig|stadig ikke|for lidt i|kun|det|) (børnebidrag|børnebidraget|ægtefællebidrag|hustrubidrag|bidraget|sin del (af|til)|for (sin søn|sin datter|sine børn|børnene))}
{(min|mit|vores|hans|hendes) (skilsmissesag|samværssag|bopælssag|bodeling|bodelingssag|familieretssag|børnesag|sag (i|ved|hos) (familieretshuset|familieretten|retten|byretten))}
{(køre|kører|kørt|kørende|verserer|verserende|afventer|startet|rejst|anlagt|anlægge) (<any>|) (<any>|) (sag|retssag|samværssag|forældremyndighedssag) (i|ved|om|mod|mellem) (familieretten|familieretshuset|retten|byretten|børnene|samvær|samværet|mig|ham|hende|os)}
{(forældrefremmedgørelse|forældrefremmedgjort|fremmedgjort|hjernevasket|hjernevasker|sat op mod (mig|ham|hende|os|sin far|sin mor)|vendt (børnene|dem|hende|ham|mine børn) imod (mig|ham|hende))}

[exact likely]
{(tvangsfuldbyrdelse|fuldbyrdelse) (af|i)}
(hos|ved) {(sin|deres|hans|hendes) (far|mor|mormor|farmor|bedsteforældre|moster|faster|onkel)}
{(bor skiftevis|bo skiftevis|skiftevis hos|på skift hos)}
{(fulde myndighed|fuld myndighed|forældreansvar|samværsmæssigt|bopælsmæssigt)}
{(hver anden|hveranden) (weekend|uge|onsdag|torsdag|tirsdag|fredag) ((til|og|fra) (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)|)} (har|er|bor|med|hos|til)
{${figures} (ordning|ordningen|deling|deleordning|samvær)}
{(ikke med i billedet|ude af billedet|ukendt far|ukendt for ham|ukendt for hende)}
{(barn med en anden|en anden kvinde|en anden mand|ny familie)}
(rugemor|surrogatmor|stedbarnsadoption|hentelisten|samværssted)

[exact weak]
{(skiftevis|delt|skjult|bortført|udleveret|udlevere|tilbageholdt|hentede|alenetid|overvåget|hver anden weekend|hveranden weekend|hver anden uge|hveranden uge|på skift)}
`;
