/**
 * Danish words and phrases of crime: convictions, charges, police cases, prison, and being the victim of a crime that the
 * police know of. Read as health.da.ts. Crimes themselves are weak: "tyveri" and "vold" are subjects of insurance,
 * courses and figures, and tell of a person only beside a court, the police or a penalty in the same sentence.
 */
const crimes =
  "(vold|trusler|tyveri|butikstyveri|indbrud|hæleri|røveri|bedrageri|hash|narko|stoffer|besiddelse|voldtægt|drab|mord|hærværk|overfald|stalking|spritkørsel|noget)";

const prisons =
  "(nyborg|vestre|horserød|jyderup|nørre snede|enner mark|renbæk|kragskovhede|herstedvester|søbysøgård|møgelkær|ringe|sdr omme|sønder omme|storstrøm|midtjylland|østjylland|blegdamsvejens|københavns|nykøbing|køge|aarhus|odense|aalborg|esbjerg|randers|holbæk|hillerød|slagelse|kolding|vejle|horsens|viborg|herning)";

export const danishCriminal = `
[noun certain first last]
varetægtsfængsling
varetægtsfængsel
varetægtsarrest
samfundstjeneste
spritkørsel
spirituskørsel
promillekørsel
narkokørsel
vanvidskørsel
prøveløsladelse
fængselsstraf
frihedsstraf
afsoning
grundlovsforhør
straffedom
straffesag
straffelovsovertrædelse
politianmeldelse
polititilhold
hashbesiddelse
voldtægt
voldtægtssag
drabsforsøg
manddrab
grooming
vidneforklaring i retten

[noun certain]
fodlænke
elektronisk fodlænke
tilhold
opholdsforbud
voldsdom
narkodom
fængselsdom
voldtægtsdom
voldssag
voldtægtssag
narkosag
butikstyveri
knivstikkeri
knivoverfald
voldsoverfald
ungdomssanktion
tiltalefrafald
civilarrest
voldssigtelse
kriminel fortid
plettet straffeattest
plettet børneattest
straffelovens
straffelovsparagraf
straffelov § 244
narkodømt
voldsdømt
straffefange
livstidsfange
tidligere straffet
bandemedlem
rockermedlem

[noun likely]
sigtelse
anholdelse
ransagning
afsoner
løsladelse
fængsel
statsfængsel
fængselsophold
politisag
voldsoffer
voldtægtsoffer
stalker
stalking
gerningsmand
kriminalforsorg
betinget dom
ubetinget dom
betinget fængsel
ubetinget fængsel
betinget straf
spjældet
fartbøde
klip i kørekortet
forvaring
anstaltsanbringelse
domsanbringelse
bistandsværge
ungdomskriminalitet

[exact certain]
(blevet|blev|bliver) (<any>|) {(overfaldet|røvet|voldtaget|stalket|knivstukket|slået ned|anholdt|sigtet|tiltalt|dømt|varetægtsfængslet|løsladt|prøveløsladt|idømt|frifundet|frikendt|anmeldt til politiet|politianmeldt|afhørt|fængslet|frakendt|ransaget)}

[adjective certain]
varetægtsfængslet
prøveløsladt
domsanbragt
straffet for
voldtaget
knivstukket
politianmeldt
politianmeldte
eftersøgt af politiet
efterlyst af politiet
politieftersøgt

[adjective likely]
fængslet
anholdt
løsladt
sigtet
tiltalt
dømt
overfaldet
røvet
stalket
seksuelt krænket
kriminel

[verb certain]
politianmelde
varetægtsfængsle
afsone
voldtage

[exact certain]
{(dømt|dømmes|sigtet|sigtes|tiltalt|tiltales|anholdt|fængslet|straffet|frifundet|frikendt|afsoner|afsonet|idømt|efterforsket)} for
(dømt|dømmes|sigtet|sigtes|tiltalt|tiltales|anholdt|fængslet|straffet|frifundet|frikendt|idømt|efterforsket) for (<any>|) (vold|trusler|tyveri|butikstyveri|indbrud|hæleri|røveri|bedrageri|databedrageri|underslæb|dokumentfalsk|hash|narko|besiddelse|voldtægt|drab|drabsforsøg|mord|hærværk|overfald|stalking|spritkørsel|spirituskørsel|socialt bedrageri|skattesvig|skatteunddragelse|afpresning|incest|børneporno|blufærdighedskrænkelse|brandstiftelse|hvidvask|menneskehandel|chikane|racisme|slagsmål|narkohandel|våbenbesiddelse)
{(anmeldt|meldt|dom|domme|mistænkt|efterforskes|straf) for ${crimes}}
(dømt|dømmes|dømte) efter (straffeloven|straffelovens)
(to|tre|fire|fem|seks|syv|otte|ni|ti|et|et halvt|halvandet|2|3|4|5|6|7|8|9|10|12|14|18|20|24|30|40|50|60) (dages|måneders|års) (betinget|ubetinget|fængsel|fodlænke|forvaring)
{(dømt|idømt|afsoner|afsone|afsonede|afsonet|straf på) (to|tre|fire|fem|seks|syv|otte|ni|ti|et|halvandet|2|3|4|5|6|7|8|9|10|12|14|16|18|20|24|30|40|60) (dage|måneder|mdr|år)}
(idømt|idømmes)
(dømt|dømmes|idømt) (betinget|ubetinget|i (byretten|landsretten|retten)|ved retten|to gange|i 19|i 20)
en (betinget|ubetinget|tidligere|gammel|frisk) dom
(fik|fået|har|havde|haft|med|får) {en dom (for|på|bag|hængende|med)}
(dommen|dom) fra (byretten|landsretten|retten)
{dom} fra retten
{ikke er dømt for noget}
(ikke|aldrig) {været straffet}
{(tidligere|før|) straffet}
(straffeattest|straffeattesten|børneattest|børneattesten|attesten) (er|var) (<any>|) {(ikke|ikke helt|ikke længere|knap så) (ren|pletfri|blank|tom)}
(straffeattest|straffeattesten|børneattest|børneattesten) (er|var|er desværre|bliver) {(plettet|snavset|beskidt)}
(har|med|en|min|hans|hendes) {(uren|plettet|beskidt|snavset|ikke pletfri|ikke ren) (straffeattest|børneattest)}
(den|attesten|den er|beviset) (er|) (desværre|) {ikke ren}
{(noget|en dom|domme|et par ting|en gammel sag|en sag|lidt) (stående|) på (min|hans|hendes|sin|) (straffeattest|straffeattesten|børneattest|børneattesten)}
(min|hans|hendes|sin) (straffeattest|straffeattesten|børneattest) {(viser|har) (en|noget|to|tre|flere)}
{(der står|står der) (noget|en dom|domme)} (på|i) (min|hans|hendes|sin) (straffeattest|børneattest)
{(står|er) (stadig|fortsat|) i kriminalregisteret}
(straffelovens|straffeloven) (paragraf|) (119|123|171|191|192|210|216|222|225|232|235|237|241|244|245|246|252|260|261|264|266|276|278|279|280|283|285|286|287|288|289|290|291)
{indsat i} ${prisons} (fængsel|statsfængsel|arrest)
indsat i (et åbent fængsel|et lukket fængsel|fængsel|fængslet|arresten|arresthuset)
indsat på (herstedvester|anstalten)
(medindsat|medindsatte)
som indsat (i|på)
(han|hun|jeg|søn|mand|far|eks|bror|borger|borgeren|klienten|faren|eksmand|kæreste) er (pt|desværre|stadig|nu|) {indsat}
(inde at ruske tremmer|inde og ruske tremmer|bag tremmer|bag lås og slå|i spjældet|i brummen|i kachotten|i arresten|i arresthuset|i detentionen|varetægtsfængslet|i varetægt|i surrogatfængsling)
{(sidder|sad|siddet|kom|kommet|ryger|røg|røget|været|endte|endt|afsonet|afsoner|skal|måtte) (<any>|) (i|inde i) (åbent|lukket|) (fængsel|fængslet|arresten|spjældet|detentionen|varetægt|varetægtsfængsel|arresthuset)}
i (åbent|lukket|) fængsel
(ud af|i|fra) fængslet
(i|fra|på) {${prisons} (fængsel|arrest|arresthus)}
${prisons} statsfængsel
(statsfængsel|arresthus|arresthuset)
(vestre|blegdamsvejens|nyborg|horserød|jyderup|renbæk|møgelkær|herstedvester|enner mark|kragskovhede|storstrøm) fængsel
{(sidder|sad|siddet|afsoner|indsat|løsladt) (i|på|fra) (vestre|herstedvester|horserød|enner mark|kragskovhede|renbæk|møgelkær|søbysøgård|politigården|jyderup)}
(jeg|han|hun|mand|far|søn|eks|bror|faren) {(sidder|sad) (nu|stadig|) inde}
{(for tiden|i øjeblikket|stadig|lige nu) (sidder|sad) inde}
{(sidder|sad) (han|hun|jeg) inde}
(har|have) {siddet inde}
{(sidder|sad|siddet) inde} for (at|${crimes})
(var|været|er) {inde (at|og) (ruske tremmer|sidde)}
{(til|i|udsat|indkaldt til|færdig med|under|min|sin) (afsoning|afsone)}
{(afsone|udstå|afsonet|udstået) (min|sin|en) (straf|dom)}
(udstår|udstået|udstå) (min|sin|hans|) straf
lænke om (foden|anklen|benet)
(ud af fængslet|ud fra fængslet|løsladt på prøve)
(på udgang|udgang) (fra fængslet|fra afsoning)
(løsladt|lukket ud) (i går|i dag|fra|på prøve|efter|sidste|for)
(tilsyn af|tilsyn fra|tilsyn ved|tilsyn hos|mødepligt hos|møde i|kontaktperson i|samtaler hos|samtaler i|tilknyttet|møder hos|går hos) (kriminalforsorgen|kif)
kriminalforsorgen i frihed
{(anmeldt|anmelder|anmeldte|anmelde|meldt|meldte|melder|melde) (ham|hende|mig|os|dem|min eks|min mand|min eksmand|min ekskone|min kone|min far|min søn|faren|moren) til politiet}
{(anmeldt|meldt) (mig|ham|hende)} (til politiet|for)
(jeg|han|hun) (er|blev|er blevet|bliver) {(anmeldt|meldt) (til politiet|for)}
(er|blev|blevet) {(anmeldt til politiet)}
politiet (har|) (hentede|anholdt|sigtede|sigtet|sigter|afhørte|afhørt|tog|hentet|efterforsker|mistænker|ransagede) (mig|ham|hende|min mand|min søn|min eks|min far|min eksmand|os)
ransagede (mit|vores|hans) hjem
(afhørt|afhøres|anholdt|hentet|efterforsket|sigtet|taget|eftersøgt|efterlyst) (af|hos|ved) politiet
afhøring (hos|ved) politiet
(videoafhørt|videoafhøring)
(sag|sager) (kørende|) (hos|med|ved) politiet
(problemer|ballade|uvenner) med politiet
{(i|skal møde i|møder i) retten som (tiltalt|vidne|forurettet|sigtet)}
i {retten (for|mod) ${crimes}}
{retten mod min} (eks|mand|eksmand|voldsmand)
fremstillet i (dommervagten|grundlovsforhør|retten)
(sigtet|tiltalt|mistænkt|anklaget|dømt) (i en|efter|for|i sagen)
{(rejst|rejser|rejste) (tiltale|sigtelse)} (mod|imod)
(frikendt|frifundet) (for|i (retten|byretten|landsretten))
{en (stor|) bøde for} (at|besiddelse|vold|tyveri|hash|fart)
bødeforlæg
(voldsbøde|politibøde|færdselsbøde|narkobøde|hashbøde)
bøde (af|fra) (politiet|retten)
(jeg|han|hun|søn|mand|datter) (fik|har fået|har lige fået|blev idømt) {en bøde}
{bøde} for ${crimes}
bøde for (for hurtig kørsel|at køre|at have kørt|for høj fart|manglende sele|mobil)
{besiddelse} af {(hash|kokain|coke|amfetamin|euforiserende stoffer|stoffer|kniv|våben|skydevåben|børneporno)}
besiddelse af (hash|kokain|coke|amfetamin|euforiserende stoffer|stoffer|kniv|våben|skydevåben|børneporno)
{(taget|stoppet|snuppet|knaldet|blæst|kørt|kørte|kører) (med|for|i) (promille|for høj promille|sprit i blodet|spiritus i blodet|spritkørsel|spirituskørsel|promillekørsel|narkokørsel|vanvidskørsel|fartkontrol|en promille|alkohol i blodet|påvirket tilstand|beruset tilstand|stoffer i blodet|hash i blodet)}
med (for høj promille|sprit i blodet|spiritus i blodet|hash i blodet|stoffer i blodet)
{(kørte|kørt|køre|kører) (fuld|beruset|stiv|påvirket|uden kørekort|uden gyldigt kørekort|spritbil|skæv|påvirket af)}
(mistet|mistede|mister|frataget|frakendt|inddraget|fik taget) (mit|sit|) (kørekort|kørekortet|førerretten)
(frakendelse|frakendt) (af|) (førerretten|kørekortet|min førerret|retten til at føre)
(klip|et klip|to klip|tre klip) i kørekortet
alkolås
(på|i) frigang
(afsoner|afsonede|udslusning) (i|på) (frigang|hjemmet|bopælen|udslusning|pension)
{(løsladt|ude) på prøve}
{på prøve} (fra fængslet|af kriminalforsorgen)
{prøvetiden} (udløber|er|slutter)
(en kriminel fortid|kriminelt miljø|bandemiljøet|rockermiljøet|medlem af en bande|hells angels|kriminel løbebane|ud af en bande|exit program)
{(lavet|begået|lavede|begik) (kriminalitet|noget kriminelt|en forbrydelse|røveri|indbrud|et røveri|et indbrud|et tyveri|en voldtægt|vold|et drab)}
{offer for (en|et|) (grov|) (vold|overfald|voldtægt|stalking|røveri|knivstikkeri|menneskehandel|en forbrydelse|forbrydelse|psykisk vold|seksuelt overgreb|overgreb|incest|hævnporno|trusler|voldsepisode)}
{(offer for|vidne til) (vold|voldtægt|stalking|drab|overfald|knivstikkeri|et overfald|et drab)}
udsat for (vold|voldtægt|et overfald|overfald|røveri|et røveri|stalking|hævnporno|trusler|dødstrusler|et seksuelt overgreb|seksuelt overgreb|overgreb|en voldtægt|et voldtægtsforsøg|grov vold|menneskehandel)
(seksuelt|seksuelle) (overgreb|overgrebet|misbrug)
{(truet|truede|truer) (på livet|med en kniv|med kniv|med en pistol|med at slå (mig|os|ham|hende) ihjel)}
(dødstrusler|dødstrussel)
(mordtrusler|trusler på livet)
(slået ned|slog ham ned|slog mig ned|stukket ned|stak ham ned|tæsket|gennembanket|skudt (i|på|af))
(krænkede|krænket|forgrebet|forgreb) (sig på|mig seksuelt|hende seksuelt|ham seksuelt)
på kant med loven
i (clinch|karambolage|konflikt) med (loven|straffeloven)
i noget (snavs|rod) med politiet
(rodet|rodede) ud i (kriminalitet|noget kriminelt)
{(stjal|stjålet|stjæler) (fra (kassen|min arbejdsgiver|sin arbejdsgiver|butikken|firmaet))}
taget for (butikstyveri|tyveri|at stjæle|spritkørsel|hash|narko|fart)
{tilhold} (mod|imod|til)
(kontaktforbud|zoneforbud|strakstilhold)
(ungdomskriminalitetsnævnet|ungdomskriminalitetsnævn)
(sikret|lukket) (institution|anstalt) (efter|på grund af) (dom|vold|kriminalitet|en dom)
{anbragt i surrogat}
{dom til (behandling|anbringelse|ambulant behandling|psykiatrisk behandling|forvaring)}
(behandlingsdom|anbringelsesdom|foranstaltningsdom)
(udvist|udvises|udvisning) (af danmark|ved dom|efter dom)
{(mentalundersøgt|mentalundersøgelse|mentalerklæring)} (af|i|til)

[exact likely]
(på|i|fra) {(kragskovhede|herstedvester|enner mark|søbysøgård|møgelkær|renbæk|horserød)}
(min|hans|hendes) {(forsvarer|beskikkede forsvarer|forsvarsadvokat|bistandsadvokat|kriminalsag|straffesag|voldssag)}
{(sag|sagen|anmeldelsen|den|det) (ligger|er|verserer|kører|efterforskes)} (nu|stadig|) {(hos politiet|ved politiet|hos anklagemyndigheden|ved retten|i byretten|i landsretten)}
(hos|af|ved|med) politiet
(landsretten|byretten|højesteret|domstolen)
(fik|fået|får|giver|gav) (to|tre|fire|fem|seks|otte|ti|et|halvandet|2|3|4|5|6|8|10|12|14|18) (dage|måneder|mdr|år) for
(kom|kommet|kommer|lukket) ud (fra|af) (vestre|nyborg|horserød|jyderup|ringe|møgelkær|renbæk|spjældet|fængslet)
(mit|hans|et) slagsmål
anmeldt til politiet
(en|et|har) {(fængselsdom|straffesag|voldssag|plettet fortid)}
(kriminalforsorgens) pension
strafferetlig
strafferetligt
(sidder|sad) inde
anklagemyndigheden
(politiet) kom
i byretten
forsvarsadvokat
bistandsadvokat
statsadvokaten
for retten
i detentionen
offererstatning
erstatningsnævnet
pågrebet
(har|fik|fået) {(en|to|tre|flere) domme}

[noun weak]
slagsmål
værtshusslagsmål
masseslagsmål
husspektakler
hashsalg
narkosalg
bilbrugstyveri
brugstyveri
vidneudsagn
vold
tyveri
hæleri
bedrageri
databedrageri
røveri
underslæb
dokumentfalsk
indbrud
hærværk
overfald
hash
narko
narkobesiddelse
narkohandel
kokain
amfetamin
besiddelse
bøde
dom
prøvetid
retssag
trussel
brandstiftelse
mordbrand
drab
mord
afpresning
straf
ankesag
blufærdighedskrænkelse
børneporno
incest
skattesvig
momssvig
skatteunddragelse
hvidvask
mandatsvig
chikane
frihedsberøvelse
menneskehandel
våbenbesiddelse
falsk forklaring
tremmer
euforiserende stoffer
partnervold
hustruvold

[exact weak]
politiet
(grov|simpel|gentagen|psykisk) vold
(groft|simpelt|socialt) (bedrageri|tyveri|hærværk)
(trusler|politiet|domme|arresten|indsat|betinget|ubetinget|fængslet|stoffer|uagtsomt)
`;
