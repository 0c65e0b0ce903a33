/**
 * Danish verbs and phrases of health: what people tell instead of naming an illness. A head in brackets holds
 * for the lines below it and is read as in health.da.ts; "(er|var|) syg" stands for each of its choices. Whatever is in
 * ordinary use as well is only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const danishTold = `
[noun certain first last]
ischias
slagtilfælde
børneorm
hovedlus
omgangssyge
influenzasyge
depotmedicin
depotindsprøjtning
depotinjektion
terminsdato
stent
kateter
mavetarminfektion
roskildesyge
hofteprotese
knæprotese
selvmordsplan
panikangst
nervebetændelse
fødselslæge
tandfrakke

[adjective certain]
inkontinent
raskmeldt
svagsynet
sengeliggende
pillevrag
magtesløs af sygdom
grådlabil
nedtrykt
syg af stress
terminalsyg
omgangssyg

[adjective certain tail]
transplanteret

[verb certain]
genoptræne

[exact certain]
svar på (en|min|hans|hendes|sin) (scanning|skanning|biopsi|blodprøve|ct-scanning|mr-scanning)
(nyre|nyrer|nyrerne|lever|leveren|hjerte|hjertet|lunger|lungerne) (svigter|svigtede|svigtet|står af)
problemer med (synet|hørelsen|hjertet|ryggen|maven|nyrerne|hukommelsen|balancen|knæet|knæene|hoften|nakken|skulderen|lungerne)
(delvist|ikke helt|stadig ikke) {rask}
(vrikket|vrikkede|vrikker) om
(hånd|hånden|arm|armen|fod|foden|ben|benet|finger|fingeren|skulderen|håndleddet|albuen|knæet|anklen) i (gips|slynge|skinne|stivbind)
i slynge
sting i (hånden|fingeren|panden|hovedet|knæet|foden|benet|armen|øjenbrynet|læben|hagen)
(kan|kunne|må) (ikke|slet ikke|hverken) tåle (mælk|mælkeprodukter|laktose|gluten|hvede|nødder|jordnødder|hasselnødder|mandler|æg|fisk|skaldyr|rejer|soja|sesam|penicillin|latex|parfume|nikkel|pollen|husstøv|pels|katte|hunde|heste|jordbær|tomater|citrus|krydderier|svampe|løg|bælgfrugter|medicinen|narkose|skarpt lys|skærmlys)
(tåler|tålte) (ikke|hverken) (mælk|mælkeprodukter|laktose|gluten|hvede|nødder|jordnødder|hasselnødder|mandler|æg|fisk|skaldyr|rejer|soja|sesam|penicillin|latex|parfume|nikkel|pollen|husstøv|pels|katte|hunde|heste|jordbær|tomater|citrus|krydderier|svampe|løg|bælgfrugter|medicinen|narkose|skarpt lys|skærmlys)
lam (i|fra) (den ene|højre|venstre|benene|ansigtet|halsen|livet|taljen|brystet|nakken|hele)
(har|havde|haft|fundet|fik|fået|mærket) {en (knude|knuder) i (brystet|halsen|lungen|maven|lysken|leveren|armhulen)}
(knude|knuder) i (brystet|brysterne|halsen|lungen|lungerne|maven|skjoldbruskkirtlen|lysken|leveren|armhulen|æggestokken|underlivet|nakken)
(jeg|han|hun|mor|far|søn|sønnen|datter|datteren|mand|manden|kone|konen|bror|søster|mads) (har|fik|har fået|har haft|lider af|led af) {(ms|cp|als|ptsd|ocd|kol|hiv|add|bpd|pots|eds|ibs|sle|tia|pcos|dvt|hpv|rls|copd|epi|hsp|afli)}
(har|fik|har fået) (konstateret|diagnosen) {(ms|cp|als|add|pots|eds|tia)}
holde op med at græde
(græder|græd|grædt) (hele tiden|hver dag|hver nat|konstant|dagen lang|hele natten|ustandselig)
(kommer|kom|kommet|komme) (næsten|) ikke ud af sengen
ikke (kan|kunne) komme (ud|op) af sengen
kan (næsten|) ikke komme (ud|op) af sengen
(vil|ville|gider|orker|ønsker) (bare|) ikke (at|) leve (mere|længere)
ikke (vil|ville|orker at|orker|gider|gad|magter at) leve (mere|længere)
(tænker|tænkt|tænkte) på at (dø|gøre en ende på det)
gøre en ende på (det hele|mit liv|sit liv)
slå (sig|mig) selv ihjel
(skærer|skar|skåret) (mig|sig) i (armen|armene|håndledet|håndleddet|fingeren|hånden)
mistet (livslysten|livsgnisten|lysten til livet)
i uge (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42) henne
(jeg|hun|kone|konen|kæreste|datter|søster) er i {(3|4|5|6|7|8|9|tredje|fjerde|femte|sjette|syvende|ottende|niende) måned}
(venter|ventede) (en lille|en baby|familieforøgelse|nummer (to|tre|2|3)|vores (første|andet|tredje))
(mistet|mistede|mister) (talen|talens brug|sproget|hukommelsen|førligheden|balancen|bevidstheden|hørelsen|lugtesansen|smagssansen|følelsen i)
(går|gå|gik|rundt|lever) med ilt
(går|gå|gik) med (stok|rollator|krykker|krykkestok|gangstativ)
(kan|kunne) ikke huske (noget længere|fra dag til dag|noget fra dag til dag|sit eget navn|sine børn|sine egne børn|os længere|mig længere|hvem (vi|jeg|han|hun) er)
husker (ikke|ikke længere) (sit eget navn|sine børn|hvem (vi|jeg|han|hun) er)
(ligger|lå|ligge|indlagt|kommet ind) på (rigshospitalet|riget|intensiv|hvidovre hospital|herlev hospital|bispebjerg hospital|skejby|hospitalet|sygehuset|hospice|opvågningen|hjerteafdelingen)
på intensiv
(henvist|henvises|henvisning) til (en|) (neurolog|neurologisk|psykiater|psykiatrisk|psykolog|hjertelæge|kardiolog|ortopædkirurg|ortopædkirurgisk|hudlæge|smerteklinikken|scanning|skanning|fysioterapeut|fysioterapi|udredning|kræftpakke|hospitalet|sygehuset|speciallæge|øjenlæge|gynækolog|kirurg|kirurgisk|reumatolog|smertecenter|hjerneskadecenter)
(venter|afventer|ventet|venteliste) (på|til) (en|min|hans|hendes|) (ct|mr|mr-|ct-|) (scanning|skanning|operation|biopsi|udredning|prøvesvar|ny hofte|nyt knæ|ny nyre)
(afventer|afvente) (scanning|skanning|biopsi|prøvesvar)

[exact likely]
(hører|hørte|høre) stemmer
(brækker|brækkede|brække|brækket) (sig|mig)
(kaste|kaster|kastede|kastet) (hele tiden|hele natten|meget|) op
(besvime|besvimer|besvimede|besvimet)
(svimmel|svimmelt|svimle)
(forkølet|forkølede|snottet|febril|feberhed)
lus
tics
syet
en knude
kommer {(ikke|slet ikke) ud af sengen}
(har|havde|haft) det (meget|rigtig|ret|så|helt|virkelig|) sort
(jeg|han|hun) (gik|er gået|er) {(helt|fuldstændig|psykisk|) (gået ned|gik ned|kørt ned|udkørt)}
(jeg|han|hun) {(gik|er gået) (helt|fuldstændig|psykisk|mentalt|) ned}
(er|var|blevet) {(helt|fuldstændig|totalt|) (kørt ned|nedkørt)}
(brød|brudt|bryder) (helt|psykisk|) sammen
(kan|kunne|kan ikke) {(ikke|) overskue (livet|hverdagen|verden)}
livslyst
venter sig
(har|havde) {termin}
(på|gået på|skal på|min|hendes) {barsel}
(hos|til|ved|går til) (en|) {(fysioterapeut|fysioterapeuten|fysioterapi|psykiater|psykiateren|kiropraktor|kiropraktoren|ergoterapeut|ergoterapeuten|jordemoder|diætist)}
(brændte|brændt|brænder) (sig|mig) på (kogende|kaffe|komfuret|ovnen|gryden|olie|varm|varmt|strygejernet|grillen)
shunt
(rygmarvsskadet|nakkeskadet)
(kvæstet|kvæstede|tilskadekommen)
migræner
næseblod
(mavekramper|mavekneb|ondt i maven)

[exact weak]
sting

[exact body]
(næse|næsen|lårbenet|underbenet|skinnebenet|storetåen|lilletåen|lillefingeren|tommelfingeren|tommelen|ankelen|pegefingeren|kindbenet|bækkenet|lænden|hælen)
`;
