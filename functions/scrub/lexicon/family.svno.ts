/**
 * Swedish and Norwegian words and phrases of family life that are nobody else's business: custody, contact, where a
 * child lives, violence at home, infidelity, paternity, adoption, the settling of a divorce. Read as health.da.ts.
 */
import { scandinavianClasses } from "./family.classes.svno.ts";
import { familyLines } from "./family.grammar.ts";

const kids =
  "(barnen|barna|barnet|ungarna|ungene|flickorna|pojkarna|jentene|guttene|tvillingene|tvillingarna|(min|vår|hans|hennes|sin) (<any>|) (son|dotter|sønn|datter|gutt|jente|pojke|flicka)|(mina|våra|hans|hennes|sina|mine|våre|sine) (<any>|) (barn|söner|døtre|döttrar|sønner|barna|barnen))";
const them = `(honom|henne|dem|dom|ham|${kids})`;
const parent =
  "(mig|meg|honom|henne|ham|oss|pappa|mamma|far|mor|faren|moren|pappan|mamman|(sin|deras|deres) (pappa|mamma|far|mor|mormor|farmor|besteforeldre)|(pappaen|mammaen|faren|moren) (sin|deres)|min (ex|exman|exfru|eks|eksmann|ekskone)|exet|exmannen|eksen)";
const few = `(mig|meg|oss|henne|honom|ham|${kids})`;

export const scandinavianFamily = `${familyLines(scandinavianClasses)}
[noun certain first last]
vårdnadstvist
vårdnadsutredning
vårdnadsmål
umgängessabotage
umgängestvist
umgängesrätt
umgängesförälder
boendeförälder
växelvisboende
samværssabotasje
samværsforelder
samværssak
bostedsforelder
foreldretvist
barnefordelingssak
barnefordeling
foreldreansvarssak
foreldrefiendtliggjøring
barnebortføring
kvinnojour
kvinnofrid
krisesenter
krisesenteret
partnervåld
kvinnomisshandel
barnmisshandel
barnemishandling
omsorgssvikt
vanvård
otrohet
utroskap
älskarinna
elskerinne
faderskapstest
faderskapsmål
faderskapsutredning
faderskapssak
farskapssak
farskapstest
adoptivbarn
adoptivföräldrar
adoptivforeldre
bortadoptering
styvbarnsadoption
stebarnsadopsjon
fosterbarn
surrogatmamma
donatorbarn
donorbarn
bodelningsförrättare
bodelningstvist
hedersvåld
æresvold
tvangsekteskap
tvångsäktenskap
barneran
tingrettssak
särkullbarn

[noun likely first last]
vårdnad
umgänge
boendeform för barnet
foreldreansvar
underhållsbidrag
barnebidrag
ektefellebidrag
bodelning
faderskap
farskap
svartsjuka
sjalusi
äktenskapsförord
særeie
mekling
meklingsattest
samarbetssamtal
familjerätt
familierett

[adjective certain]
adopterad
adoptert
bortadopterad
våldsutsatt
voldsutsatt

[adjective likely]
våldsam
voldelig
otrogen
utro

[exact certain]
{(hindrar|hindrade|saboterar|saboterade|vägrar|nekar|stoppar|försvårar|hindrer|saboterer|nekter|stopper|trenerer) (umgänget|umgänge|samværet|samvær|kontakten)}
{(dunkade|bultade|bankade|sparkade|hamret|banket|dunket|sparket|bankar|bultar) på (dörren|døra|døren|rutan|ruta)}
{(inte|ikke) er (faren min|faren hans|faren hennes|barnefaren|min (far|pappa)|den biologiske faren)}
{(ja|nei|nej|godkjent|godkänd|avslag|godkjenning|medgivande) (fra|från|til|till|som) (adopsjonsutvalget|adoption|adopsjon|adoptivforeldre|adoptivföräldrar|fosterhjem|familjehem)}
(har|fikk|får|fick|nekter|nektet|utan|uten) (ikke|inte|ingen|inget|bare|) {(samvær|umgänge)}
{(nekar|nektar|vägrar|nekter|hindrar|hindrer|stopper|stoppar) (mig|meg|honom|henne|ham) (att|å|från att|fra å|) (träffa|se|treffe|prata med|snakke med|hämta|hente|ha)}
(betalar|betaler) (inte|ikke|inget|aldrig|aldri) {(underhåll|bidrag|underhållsbidrag|barnebidrag|för barnen|for barna)}
{(kastade|kastet|kaster|slängde) (saker|ting) (på|efter|mot)}
(ensam|gemensam|delad|enskild|full|tillfällig) vårdnad
(ensam|gemensam) vårdnaden
(vårdnaden|umgänget|umgänge|vårdnad) (om|med|av) (barnen|barnet|mina|min|våra|vår|honom|henne|dem|vår)
(växelvist|växelvis|delat) boende
(bor|bo|bodde) växelvis
(förlora|förlorat|förlorade|få|fått|har|begär|kräver|ansökt om|delar|dela) (ensam|gemensam|delad|) vårdnaden
(övervakat|umgänge med|begränsat|inget|nekar|nekat|vägrar) umgänge
(umgänge|umgänget) (med|vägras|sabotage|nekas)
umgängesstöd
(tilsyn|beskyttet tilsyn) (ved|under|i) samvær
(beskyttet|overvåket|støttet|utvidet|avbrutt|delt|begrenset|under) samvær
samvær (med|under|hver|annenhver) (barna|barnet|sønnen|datteren|min|mine|faren|moren|tilsyn|ungene)
(delt|fast) bosted
delt (omsorg|bosted|foreldreansvar|samvær)
(bosted|bostedet) (hos|for) (mor|far|meg|ham|henne|barna|barnet)
(felles|eneste|alene|delt|hele) foreldreansvar
(mister|mistet|fratatt|få|fått|har|søker) (del i|) foreldreansvaret
(foreldreansvaret|omsorgen) for (barna|barnet|sønnen|datteren|min|mine|ham|henne)
(bor|bo|bodde|bott|sover) (fast|mest|mestedels|nu|nå|permanent|på heltid|fulltid|) (hos|med) ${parent}
${kids} {(er|är) (mest|nå|nu|) hos ${parent}}
${kids} {(bor|er|är) (mest|fast|) (hos|med) ${parent}}
(varannan|annenhver|annanhver|hver annen|hveranden|varje|hver) (vecka|helg|uke) (hos|med) ${parent}
(har|ser|får|hämtar|henter) ${them} (varannan|annenhver|hver annen|på heltid|fulltid|halva|halve|på halvtid|kun|bara)
{(får|må) (inte|ikke|bara|bare|aldrig|aldri) (träffa|treffe|ha|hämta|besøke|prata med|snakke med) ${them}}
{(får|må) (inte|ikke|bara|bare|aldrig|aldri) se (honom|henne|ham|${kids})}
{(vägrar|nekar|nekter|nektet|vil ikke|vill inte) (att|å|) (lämna|lämna ut|lämna tillbaka|låta mig|utlevere|levere|la meg|gi|sende|gi fra seg|lämna över) (träffa|se|treffe|få|ha|) (tilbake|) (barnen|barna|${them})}
{(inte|ikke) (sett|träffat|truffet|pratat med|snakket med|hört av|hørt fra) (${kids}|(sin|sitt) (far|mor|pappa|mamma))}
{(inte|ikke) (sett|träffat|truffet) (honom|henne|ham) (på|sedan|siden|sen|i)}
{(tagit|tar|tog|tatt|tok|tar) ${kids} (från|fra|med sig|med seg|bort|vekk|til utlandet|till utlandet|ut av|ur landet)}
{(bortført|bortfört|kidnappat|kidnappet|rövat bort) (barnen|barna|min|vår|mina|mine|våre|våra|sønnen|datteren)}
{(flyttat|flyttet|stukket av|stuckit|dratt|rest) med (barnen|barna|min|mine|mina|våra|våre|ungene)}
{(vill|vil) (inte|ikke) (träffa|se|bo hos|være hos|vara hos|dra til|åka till|hem till|hjem til) (sin|deras|deres|pappa|mamma|far|mor|faren|moren|ham|honom|henne)}
{(vill|vil) ha (barnen|barna|dem|dom|honom|henne|ham|sønnen|datteren) (på heltid|fulltid|heltid|hela tiden|hele tiden|boende|för sig|for seg)}
{(slog|slo|slår|slagit|slått|sparkade|sparket|misshandlade|misshandlat|mishandlet|knuffade|dyttet|tok kvelertak på|tog strypgrepp på) ${few}}
(blev|blitt|blivit|ble|blir) {(slått|slagen|misshandlad|mishandlet|hotad|truet|kontrollerad) av (min|mannen|ham|honom|exet|eksen|faren|pappa)}
(psykisk|fysisk|psykiskt|fysiskt) (våld|vold) (av|fra|från|i|hjemme|hemma|mot|under)
(våld|vold) i (hemmet|hjemmet|nära relationer|nære relasjoner|äktenskapet|ekteskapet|familjen|familien|forholdet|förhållandet)
(utsatt for|utsatt för|utsätts för|utsattes för|utsettes for|levt med) (psykisk|fysisk|psykiskt|fysiskt|) (våld|vold)
{(hotar|hotade|hotat|truer|truet|trua|truer med) (mig|meg|oss|att ta|å ta|att döda|å drepe|med att|med å)}
(rädd|redd) (för|for) (min man|mitt ex|min ex|honom|mannen min|eksen|eksen min|ham|min exman)
(redd for|rädd för) {(honom|ham|mannen min|eksen|min man|mitt ex|exet)}
{(flydde|flykta|rømt|rømte|flyttet i skjul|gått under jorden|rymt) (från|fra) (min|ham|honom|mannen|eksen|exet)}
(hemlig|skyddad|hemmelig|skjult|sperret) (adress|adresse) (på grund|pga|fordi|för att|för|med)
(bor|er|är|på|till|til) {(på|i) (krisesenter|krisesenteret|kvinnojour|kvinnojouren|skyddat boende)}
skyddat boende
{(har|hade|hadde|haft|hatt|inledde|innledet) (en|ett|et) (affär|affære|älskarinna|elskerinne|forhold til (en|min|sin)|förhållande med (en|min|sin)|annan kvinna|annan man|annen kvinne|annen mann)}
{(träffat|träffade|møtt|møtte|funnet|funnit|fant) (en|) (annan|annen|ny kvinna|ny kvinne|yngre)}
(var|varit|är|er|vært|har vært|mig|meg) {(otrogen|utro)}
{(inte|ikke) (hans|min|mitt|hennes) (barn|son|sønn|dotter|datter|biologiska|biologiske)}
(inte|ikke) {(far|pappa|faren|pappan) (till|til)}
(biologisk|biologiska|biologiske) (far|pappa|mamma|mor|föräldrar|foreldre|barn|son|dotter|sønn|datter)
(fastställa|fastställt|erkänna|erkjenne|anerkjenne|påviste) (faderskapet|farskapet)
(vem|hvem) (som|) är {(pappan|faren|pappa till|far til)}
(tvisten|tvist|rättegång|rättegången|rettssak|rettssaken|striden|sak) (om|i) {(barnen|vårdnaden|umgänget|boendet|barna|samværet|foreldreansvaret|tingsrätten|tingretten|familieretten)}
(tingsrätten|tingretten|rätten|retten) (har|) {(beslutat|beslut|dömt|bestemte|bestemt|avgjort|gav|ga) (om|att|at|mig|meg|honom|ham)}
(förhandling|rettsmøte|hovedforhandling|huvudförhandling) (i|om) (tingsrätten|tingretten|vårdnaden|barnefordeling)
(han|hun|hon|mannen|eksen|exet) (har|) {(slängde|slängt|kastade|kastet|kastat|hev) (ut|) (mig|meg|oss) (ut|)}
(kastet|kastat|utkastad|utkastet|slängd) {ut (hjemmefra|hemifrån|av huset)}
(pratar|snakker|kommuniserer|kommunicerar) {(bara|bare|kun) (genom|via|gjennom) (advokat|advokater|advokaterna|advokatene)}
{(betalar|betaler|betalt|får) (inte|ikke|inget|) (underhåll|underhållsbidrag|barnebidrag|bidrag) (för|for|till|til)}
{(baktalar|baksnakker|manipulerar|manipulerer|påvirker|påverkar) (mig|meg|barnen|barna)}
(otrygg|otrygga|utrygg|utrygge) {hos (sin|far|pappa|mor|ham|honom)}
(vil|vill) (ikke|inte) {(være|vara|bo|sove|sova) hos (ham|honom|henne|far|pappa|mamma|mor|sin)}
(adopterade|adopterat|adopterte|adoptert|adoptere|adoptera) (henne|honom|ham|barnet|min|ett|et|från|fra|barn)
(delning|delningen|deling|delingen|fördelning) av (boet|huset|gjelden|bohaget|våra|våre)
(høykonflikt|högkonflikt|hög konflikt|høy konflikt) (sak|familie|med|mellom|mellan|skilsmisse)
{(hämtat|hentet|henter|hämtar) (barnen|barna) (med|via) (polis|politi|kronofogden|namsmannen)}
(ensam|alene|aleine) {(med|om) (barnen|barna|ansvaret|omsorgen|ungene|min|mine|to barn|två barn|tre barn)}

[exact likely]
familjerätten
familieretten
(umgänget|samværet|samvær)
(psykisk|psykiskt|fysisk|fysiskt) (våld|vold)
(meklingen|meklinga|meglingen|mekling på familievernkontoret)
(familievernkontoret|familievernet) (om|fordi|med eksen)
(slog|slagit|slått)
(varannan|annenhver) (vecka|helg|uke)

[exact weak]
(våld|vold|hotar|truer)
`;
