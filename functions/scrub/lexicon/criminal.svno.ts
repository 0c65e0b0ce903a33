/**
 * Swedish and Norwegian words and phrases of crime: convictions, charges, police cases, prison, victims. Read as
 * health.da.ts. Crimes themselves are weak and count beside a court, the police or a penalty in the same sentence.
 */
export const scandinavianCriminal = `
[noun certain]
fotboja
fotlenke
fotlänk
fängelsestraff
fengselsstraff
fängelsedom
fengselsdom
voldsdom
våldsbrott
narkotikabrott
rattfylleri
rattfylla
rattonykterhet
promillekjøring
fyllekjøring
ruspåvirket kjøring
kontaktförbud
besöksförbud
kontaktforbud
besøksforbud
polisanmälan
politianmeldelse
voldtekt
våldtäkt
våldtäktsman
samhällstjänst
samfunnsstraff
samfunnstjeneste
villkorlig dom
skyddstillsyn
betinget dom
ubetinget dom
betinget fengsel
prøveløslatelse
varetektsfengsling
varetekt
frivårdskontoret
voldsalarm
voldsoffer
brottsoffer
misshandelsdom
ungdomsvård
sikringsdom
straffesak
brottmål
belastningsregistret
belastningsregister

[noun likely]
fängelse
fengsel
kriminalvården
kriminalomsorgen
häkte
häktet
voldssak
anstalt
åtal
siktelse
fortkjøringsbot
fortkörningsböter
misshandel
mishandling
stalking
rettssak
politisak
stalker
straffedom

[exact certain]
(dömd|dömdes|dømt|dømd|åtalad|häktad|gripen|anhållen|siktet|tiltalt|domfelt|straffad|straffet|misstänkt|mistenkt|frikjent|frikänd|fengslet|pågrepet|arrestert|arresterad) (for|för)
(åtalad|åtalats|häktad|häktades|anhållen|domfelt|straffdömd|varetektsfengslet|prøveløslatt|villkorligt frigiven|tidigare straffad|tidligere straffet|tidligere domfelt)
(dömd|dömdes|dømt) till (fängelse|böter|skyddstillsyn|samhällstjänst|rättspsykiatrisk vård)
dømt til (fengsel|samfunnsstraff|bot|forvaring|betinget)
(dömd|dömdes|dømt) till (två|tre|fyra|fem|sex|åtta|tio|ett|1|2|3|4|5|6|8|10|12|18) (månader|år|månaders|års)
(avtjänar|avtjänat|avtjäna|avtjänade|soner|sonet|sonte|sone) (ett|en|sitt|mitt|min|sin|straffet|straff|dom|dommen|fängelse|på|i|for|för|fem|to|två|tre|seks|sex|åtta|åtte)
(avtjänar|avtjänat|avtjänade|soner|sonet|sonte|sone) (två|tre|fyra|fem|sex|åtta|tio|ett|to|fire|seks|åtte|ti|ett|<number>) (månader|år|måneder|dager|veckor|uker)
{(sitter|satt|suttit|sittet|hamnade|havnet|kom|kommit) (i|inne på) (fängelse|fängelset|häktet|häkte|finkan|kurran|fengsel|fengselet|fengslet|varetekt|arresten|kasjotten)}
{(sitter|satt|suttit|sittet) (inne|bakom galler|bak murene|bak lås og slå|bakom lås och bom|på kåken)}
(släpptes|släppt|frigiven|friges|muckade|muckat|løslatt|slapp ut|sluppet ut) (ur|från|fra) (fängelset|fängelse|anstalten|häktet|fengsel|fengselet)
(løslatt|frigiven|muckade|muckat)
(polisanmäld|polisanmält|polisanmälde|politianmeldt|politianmeldte)
(anmäld|anmält|anmälde|anmeldt|anmeldte) (mig|meg|honom|ham|henne|hende|han|hun|min exmake|min exman|mitt ex|eksen|exet) (till|til) (polisen|politiet)
(anmäld|anmeldt) (till|til) (polisen|politiet)
(polisen|politiet) (grep|hämtade|anhöll|förhörde|arresterte|hentet|avhørte|pågrep|ransaket) (mig|meg|honom|ham|henne|henne|min|oss)
(förhörd|förhör|avhørt|avhør) (av|hos|i) (polisen|politiet)
{(har|min|hans|hennes|ligger) (en prick|prickar|anmerkninger|noe|något|en dom) (i|på) (belastningsregistret|politiattesten|vandelsattesten|vandelen|rullebladet)}
(plettete|plettet|fläckat|belastat) (rulleblad|vandel|förflutet|fortid)
{(förekommer|finns|står) i (brottsregistret|belastningsregistret|misstankeregistret|strafferegisteret)}
{(kört|körde|kjørt|kjørte|tatt|tagen|stoppad|stoppet|åkte fast) (i|for|för) (fylla|fyllan|beruset tilstand|påvirket tilstand|rattfylla|rattfylleri|promille|promillekjøring|rus|ruspåvirket tilstand)}
(körde|kört|kjørte|kjørt) (rattfull|full|beruset|onykter|drogpåverkad)
(mistet|fratatt|förlorat|förlorade|blev av med|indraget|av med|mista) (lappen|körkortet|førerkortet|førerretten|körkortet|sertifikatet)
{(utsatt|utsattes|offer) (för|for) (våld|vold|misshandel|misshandling|våldtäkt|voldtekt|rån|ran|ett rån|stalking|hot|hedersvåld|æresvold|människohandel|menneskehandel|overgrep|övergrepp|överfall|överfallsvåldtäkt)}
(våldtagen|våldtagits|våldtogs|våldtog|voldtatt|voldtok|knivstukket|knivskuren|knivhuggen|misshandlad|misshandlade|misshandlats|mishandlet|rånad|ranet|överfallen|overfalt)
(dödshot|drapstrusler|mordhot|drapsforsøk|mordförsök)
(kriminellt|kriminelt|gängkriminell|gjengkriminell|kriminell) (förflutet|fortid|miljø|miljö|bakgrund|bakgrunn|gäng|gjeng)
(villkorlig|ovillkorlig|betinget|ubetinget) (dom|fängelse|fengsel|straff)
(har|fått|fikk|fick|med) {(en dom|domar|dommer) (för|for|på|bak)}
(dagsböter|ordningsbot|forelegg)
i (tingsrätten|hovrätten|tingretten|lagmannsretten) {(för|for) (misshandel|bedrägeri|stöld|vold|tyveri|narkotika|narkotikabrott|ran|våldtäkt|voldtekt|hot|trusler)}
(böter|bot) (för|for) (fortkörning|fortkjøring|rattfylleri|narkotikabrott|ringa|besittelse|promille|snatteri|naskeri)
under (tilsyn|övervakning) (av|fra) (kriminalvården|kriminalomsorgen|frivården)
på frifot
(innsatt|intagen) (i|på) (fengsel|ullersmo|ila|ringerike|fängelse|anstalten|kumla|hall|hinseberg|bredtveit|halden|åna|kriminalvården)

[exact likely]
(i|til|på|inkalt til|kallad till) {(avhør|förhör|polisförhör|politiavhør)}
(sonet|soner|sone|soning|avtjänar|avtjäna)
(åtalad|häktad|gripen|anhållen|siktet|tiltalt|dømt|dömd|arrestert|pågrepet)
(snatteri|snattade)
(kriminell|kriminelle|kriminella)
(förundersökning|åklagaren|påtalemyndigheten)
(hotad till livet|truet på livet)

[exact weak]
(våld|vold|grov vold|misshandel|grov misshandel|stöld|tyveri|bedrägeri|bedrageri|rån|ran|narkotika|narkotikainnehav|hot|trusler|innehav|besittelse|hasj|hasch|böter|bot|dom|dommen|domen|drap|mord|hærverk|skadegörelse|underslag|förskingring|snatteri|polisen|politiet)
`;
