/**
 * Swedish and Norwegian words and phrases of social and economic need: benefits, child-protection cases, debt, a
 * person's own economy, homelessness. Read as health.da.ts. The authorities by themselves ("NAV", "Socialtjänsten") are
 * senders and customers as well.
 */
import { scandinavianNeed } from "./social.classes.svno.ts";
import { socialLines } from "./social.grammar.ts";

const kids =
  "(barnen|barna|barnet|ungarna|ungene|(min|vår|hans|hennes) (<any>|) (son|dotter|sønn|datter)|(mina|våra|mine|våre|hans|hennes) (<any>|) (barn|barna|barnen|söner|døtre|döttrar|sønner)|mitt barn|dem|oss)";

export const scandinavianSocial = `${socialLines(scandinavianNeed)}
[noun certain first last]
stödboende
boendestöd
omsorgsbolig
försörjningsstöd
socialjour
barnevernsvakt
ekonomiskt bistånd
socialbidrag
aktivitetsersättning
sjukersättning
sjukpension
förtidspension
aktivitetsstöd
bostadsbidrag
bostadstillägg
a-kassa ersättning
arbetslöshetsersättning
etableringsersättning
lönebidrag
orosanmälan
socialutredning
familjehem
familjehemsplacering
fosterhem
fosterfamilj
jourhem
kontaktfamilj
avlastningsfamilj
hvb-hem
tvångsomhändertagande
omhändertagande
hemlöshet
härbärge
vräkning
skuldsanering
löneutmätning
utmätning
betalningsanmärkning
spelskuld
skuldrådgivning
hyresskuld
överskuldsatt
sosialhjelp
sosialstønad
arbeidsavklaringspenger
arbeidsavklaringspengene
uføretrygd
uførepensjon
uføretrygdet
dagpenger
overgangsstønad
kontantstøtte
bostøtte
kvalifiseringsprogrammet
tiltakspenger
bekymringsmelding
barnevernssak
barnevernssaken
omsorgsovertakelse
fosterforeldre
besøkshjem
avlastningshjem
beredskapshjem
akuttplassering
undersøkelsessak
hjemløshet
bostedsløs
hospits
utkastelse
gjeldsordning
gjeldssanering
betalingsanmerkning
lønnstrekk
utleggstrekk
spillegjeld
studiegjeld
forbruksgjeld
forbrukslån
inkassosak
inkassogjeld

[noun likely first last]
gjeld
inkasso
namsmannen
kronofogden
barnbidrag
barnetrygd
studiemedel
avlastning
konkurs
gjeldsoffer
fattigdom

[adjective certain]
hemlös
bostadslös
hjemløs
bostedsløs
vräkt
kastet ut av leiligheten
skuldsatt
gjeldstynget
tvångsomhändertagen
omhändertagen
familjehemsplacerad
fosterhjemsplassert
uføretrygda
uføretrygdet

[adjective likely]
arbetslös
arbeidsledig
arbeidsløs
fattig
pank
blakk

[exact certain]
{(bolig|boende|leilighet|lägenhet) (med|uten) (bemanning|döygnbemanning|døgnbemanning|stöd|støtte|tilsyn)}
(har|fick|fått|fikk|min|en|hennes|hans) {(god man|förvaltare|verge)} (som|för|for|och|og|till|til|sköter)
(lever|leva|levt|går|gått|får|fick|fått|har|på|söker|sökt|beviljats|nekats|søkt|søker|mottar|innvilget) (av|på|om|) (försörjningsstöd|socialbidrag|soc|a kassa|sjukpenning|studiemedel|uføretrygd|aap|sosialhjelp|nav stønad|dagpenger|overgangsstønad|trygd|stønad fra nav|tiltakspenger|bidrag från soc|aktivitetsersättning|sjukersättning)
(på|går på|lever på) {(aap|trygd|uføre|soc|socialen|bidrag|a kassa)}
(får|søkt|fått|mister|mistet) {(stønad|penger|støtte|ytelser) fra nav}
(är|blev|blivit|er|ble|blitt|varit|vært|gått|går) {(arbetslös|arbeidsledig|arbeidsløs|uten jobb|utan jobb)}
(ensamstående|enslig) (mamma|pappa|mor|far|forsørger|förälder|forelder|med)
aleneforsørger
(barnevernet|barnevernstjenesten|socialen|soc|socialtjänsten|kommunen) (har|ville|vill|vil|skal|ska|truer med å|hotar att|) (nå|nu|også|) {(tok|tatt|ta|tar|tog|tagit|hentet|hentade|omhändertog|omhändertagit|plassert|plasserte|placerat|placerade|flyttet) (${kids}|meg|mig|ham|henne|honom)}
(barnevernet|barnevernstjenesten) {(er|ble|har vært) (også|nå|nå også|) (inne|inne i|involvert|koblet|koblet inn|koblet på)}
(barnevernet|barnevernstjenesten) {(kom|har vært|opprettet|startet|undersøker|har åpnet|fulgte)}
(sak|saken|meldt|melding|undersøkelse|møte|bekymringsmelding|kontakt) {(i|til|fra|med|hos|hos) barnevernet}
(orosanmälan|orosanmält|anmält|utredning|utreds|utredda) {(av|till|hos|från|på|mot|om|) (socialen|socialtjänsten|soc|skolan|mig|oss|min)}
(soc|socialen|socialtjänsten) {(utreder|utredning|har öppnat|är inkopplade|inkopplad|kopplades in|öppnade)}
(placerad|placerade|placerat|placeras|plassert|plasseres) {(i|på|utanför|utenfor|hos) (familjehem|fosterhem|hemmet|hjemmet|hvb|fosterhjem|institusjon|institution|besteforeldre|jourhem|beredskapshjem)}
(i|till|til|hos|fra|från) {(fosterhjem|familjehem|fosterhem|beredskapshjem|jourhem|avlastningshjem)}
(lvu|lvm) (vård|hem|ärende|beslut|)
(är|blev|blivit|er|ble|blitt|står|varit|gjort) {(hemlös|bostadslös|hjemløs|bostedsløs|uten bolig|utan bostad|vräkt|på gatan|på gata)}
{(sover|bor|sov|bodde|bott) (i|på) (bilen|min bil|bilen min|gatan|gata|soffan hos|sofaen hos|sofaen til|härbärge|hospits|ett härbärge|tält|telt|campingvogn)}
(blivit|blev|ble|blir|blitt|kastet|vräkt) {(vräkt|vräkta|kastet ut av (leiligheten|boligen)|kastad ur|utkastet fra|ut av (leiligheten|leilighet|boligen)|från (lägenheten|min lägenhet|bostaden))}
(skulder hos|skulder till|skuld hos|skuld till|gjeld hos|gjeld til|gjeld på|gjelden hos|gjelden til|skulden till|skulden hos|gjeld etter|skulder efter) (kronofogden|banken|staten|namsmannen|skatteverket|csn|<number>|min|hus|skilsmissen|ex|inkasso)
(har|hade|hadde|fått|mye|mycket|stor|stora|betaler ned på|betalar av på) {(mycket|mye|stor|stora|höga|høy|) (skulder|gjeld|lån jag inte|studieskulder|inkassogjeld|kredittkortgjeld)}
(hos|till|från|av) {(kronofogden|kronofogdemyndigheten|namsmannen)}
(betalningsanmärkning|betalningsanmärkningar|betalingsanmerkning|betalingsanmerkninger)
(har|hade|hadde) (tyvärr|dessverre|verkligen|virkelig|bare|bara|) (inte|ikke) {(råd|råd til|råd med|råd att|råd å|pengar|penger)}
(har|hade|hadde) {(inga|ingen) (pengar|penger|inntekt|inkomst) (kvar|igjen|til|till|før|innan|nu|nå|)}
{(dålig|dårlig|svår|stram|trang|knapp|ansträngd|anstrengt|pressad|presset) (ekonomi|økonomi|råd)}
(ekonomin|økonomien) (är|er) (väldigt|veldig|så|) {(dålig|dårlig|stram|trang|tuff|ansträngd|knapp|presset)}
{(ekonomiska|økonomiske|økonomisk|ekonomisk) (problem|problemer|svårigheter|vansker|bekymmer|trøbbel|kris|krise|knipe)}
{(ligger|ligger etter|efter|etter|bakpå) (med|efter med|etter med) (hyran|hyra|husleia|husleien|räkningarna|regningene|lånet)}
(kan|klarar|klarer|kunde|kunne) {(inte|ikke) (betala|betale) (hyran|min hyra|räkningarna|mina räkningar|husleia|husleien|regningene|strømmen|mat)}
(gått|gikk|gick|personlig|privat) {(i|) konkurs}
(lever|leva|leve|klara mig|klare meg) {(på|for|av|för) (<number>|minimum|existensminimum|nästan ingenting|nesten ingenting|lånade pengar|lånte penger)}
(matkasse|mathjälp|matutdeling|matkö) (från|fra|hos) (kyrkan|stadsmissionen|fattighuset|frelsesarmeen|kirkens|blå kors)
(trekk i|trekker meg i|trekkes i|utmätning i|drar i|utlegg i) {(lønn|lønna|lön|lönen|lønnen|min lön)}

[exact likely]
(inte råd|ikke råd)
(gjelden|skulden)
(på|får|fått) {(sjukpenning|dagpenger)}
(kontaktperson|stöttekontakt|støttekontakt) (från|fra) {(socialen|kommunen|soc|barnevernet)}
støttekontakt

[exact weak]
(barnevernet|barnevern|barnevernstjenesten)
(socialen|soc|trygd)
`;
