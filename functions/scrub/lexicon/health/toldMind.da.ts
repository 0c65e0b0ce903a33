/**
 * Danish phrases of health: what people tell of mind, sleep, school, drink and drugs instead of naming an illness. A
 * head in brackets says how much the lines below it disclose; choices, classes and braces are read as in pattern.ts.
 * What is in ordinary use as well is only likely and needs a person. A module and not a text file, because the
 * engine does no I/O.
 */
export const danishToldMind = `
[exact certain]
begik selvmord
begå selvmord
blevet {clean}
brudt sammen psykisk
drak sig {fuld}
drikker dagligt
drikker for meget
drikker igen
drukket hver dag
dyb depression
er {clean}
generaliseret angst
gik ned med flaget
gik ned med stress
gik til {psykolog}
gået ned med en depression
gået ned med flaget
gået ned med stress
gået til psykolog
går hos {psykiater}
går hos {psykolog}
går til {psykiater}
går til {psykolog}
han var {fuld}
hans {psykiater}
har det psykisk
hendes {psykolog}
hos {psykiater}
hos {psykolog}
hun var {fuld}
i afvænning
i misbrug
i {terapi}
ikke kan koncentrere mig
ingen søvn
kan ikke sove
kom han {fuld}
kom hun {fuld}
kronisk stress
let depression
min {psykiater}
min {psykolog}
moderat depression
mødte {fuld} op
nede med flaget
posttraumatisk stress
psykiatrisk diagnose
psykisk dårligt
psykisk nedbrud
psykisk sammenbrud
psykisk sygdom
psykiske lidelser
psykiske problemer
psykiske udfordringer
psykiske vanskeligheder
på afvænning
på flasken igen
på stoffer
ryger hash
skære i sig selv
skærer i sig selv
social angst
sover dårligt
sover ikke
sover ikke om natten
sovet ordentligt i
svær angst
svær depression
søvnen er væk
tage livet af
tanker om selvmord
tog livet af
ville ikke leve mere
{drikker for meget}
{drikker hver dag}
{drikker sig fuld}
{er begyndt at drikke}
{har det psykisk dårligt}
{har det psykisk skidt}
{har det rigtig skidt psykisk}
{ikke har lyst til at leve}
{lyst til at dø}
{psykisk skidt}
{psykisk ustabil}
{psykisk} dårligt
{på flasken}
{tanker om at dø}
{ville slå sig selv ihjel}
(kan|kunne|må) (ikke|slet ikke|hverken) tåle (mælk|mælkeprodukter|laktose|gluten|hvede|nødder|jordnødder|hasselnødder|mandler|æg|fisk|skaldyr|rejer|soja|sesam|penicillin|latex|parfume|nikkel|pollen|husstøv|pels|katte|hunde|heste|jordbær|tomater|citrus|krydderier|svampe|løg|bælgfrugter|medicinen|narkose|skarpt lys|skærmlys)
(tåler|tålte) (ikke|hverken) (mælk|mælkeprodukter|laktose|gluten|hvede|nødder|jordnødder|hasselnødder|mandler|æg|fisk|skaldyr|rejer|soja|sesam|penicillin|latex|parfume|nikkel|pollen|husstøv|pels|katte|hunde|heste|jordbær|tomater|citrus|krydderier|svampe|løg|bælgfrugter|medicinen|narkose|skarpt lys|skærmlys)
lam (i|fra) (den ene|højre|venstre|benene|ansigtet|halsen|livet|taljen|brystet|nakken|hele)
(knude|knuder) i (brystet|brysterne|halsen|lungen|lungerne|maven|skjoldbruskkirtlen|lysken|leveren|armhulen|æggestokken|underlivet|nakken)
holde op med at græde
(græder|græd|grædt) (hele tiden|hver dag|hver nat|konstant|dagen lang|hele natten|ustandselig)
(vil|ville|gider|orker|ønsker) (bare|) ikke (at|) leve (mere|længere)
ikke (vil|ville|orker at|orker|gider|gad|magter at) leve (mere|længere)
(tænker|tænkt|tænkte) på at (dø|gøre en ende på det)
slå (sig|mig) selv ihjel
(skærer|skar|skåret) (mig|sig) i (armen|armene|håndledet|håndleddet|fingeren|hånden)
mistet (livslysten|livsgnisten|lysten til livet)
(går|gå|gik) med {(stok|rollator|krykker|krykkestok|gangstativ)}
husker (ikke|ikke længere) (sit eget navn|sine børn|hvem (vi|jeg|han|hun) er)
(henvist|henvises|henvisning) til (en|) (neurolog|neurologisk|psykiater|psykiatrisk|psykolog|hjertelæge|kardiolog|ortopædkirurg|ortopædkirurgisk|hudlæge|smerteklinikken|scanning|skanning|fysioterapeut|fysioterapi|udredning|kræftpakke|hospitalet|sygehuset|speciallæge|øjenlæge|gynækolog|kirurg|kirurgisk|reumatolog|smertecenter|hjerneskadecenter)
(kan|kunne) (ikke længere|ikke mere|knap|knap nok|næsten ikke|dårligt) (gå|stå|rejse mig|rejse sig|sidde|trække vejret|spise|synke|sove|cykle|bevæge mig|bevæge sig|komme ud af sengen|holde mig oprejst|løfte (armen|armene|benet|min|sin))
(kan|kunne) (ikke|næsten ikke|ikke længere|slet ikke) (sove|falde i søvn|koncentrere mig|koncentrere sig|holde fokus|holde koncentrationen|holde opmærksomheden|rumme mere|rumme andre|mærke mine|mærke sine|trække vejret|synke)
(sover|sov|sovet) (næsten|stort set|) (ikke|intet|ingenting|dårligt|elendigt|meget dårligt|rigtig dårligt|kun få timer) (om natten|mere|)
(vågner|vågnede) (hver nat|flere gange|kl. 3|kl. 4|klokken 3|klokken 4|badet i sved|skrigende|gispende) (hver nat|om natten|)
(søvnen|nattesøvnen) (er væk|er dårlig|er ødelagt|driller|svigter)
(svært|besvær|problemer|besværligt) (ved|med) at (sove|falde i søvn|gå|høre|synke|trække vejret|koncentrere mig|koncentrere sig|huske|holde fokus|holde koncentrationen|finde ordene|stave|læse og skrive|komme ud af sengen|være i store grupper|regulere)
(hører|ser|går|sover|taler|trækker vejret) (meget|rigtig|så|ret|også|lidt|temmelig|) dårligt
(går|gik|gå|kommer rundt) (med|til|ved) {(stok|rollator|krykker|krykkestok|gangstativ|gangvogn|to stokke|albuestokke|besvær|fodkapsel)}
(hænder|hænderne|fingre|fingrene|ben|benene|knæ|knæene) (ryster|sover|vil ikke|svigter|er følelsesløse|virker ikke|snurrer|prikker|er dårlige|er slidte|er slidt op|står af)
(knæet|ryggen|kroppen|hjertet|hukommelsen|synet|hørelsen|balancen|stemmen|lungerne|nyrerne|leveren|maven|nakken|skulderen|hoften|hjernen|psyken|helbredet|krop|hjerne|ryg|knæ|hofte|syn|helbred|hukommelse|hørelse) (vil ikke|siger stop|siger fra|sagde stop|sagde fra|svigter|svigtede|driller|kan ikke mere|er slidt|er smadret|er ødelagt|er færdig|er stået af|står af|stod af|er blevet dårlig|er blevet dårligere|er dårlig|er dårligt|er ved at give op|gør vrøvl|er ikke hvad|er ikke for godt|er ikke godt|er ikke for god|lukker ned|lukkede ned)
{(dårlig|slidt|ødelagt|smadret|brækket|svag|skadet|forstuvet|opereret) (ryg|nakke|hofte|skulder|hørelse|hukommelse|arm|fod|ankel|lever|nyre|mave|psyke|lunge|hånd|albue|finger|tå)}
(bøvlet|døjet|døjer|kæmper|problemer|bøvl|vrøvl|rodet) med (sit|sin|sine) (knæ|ryg|hofte|skulder|helbred|hjerte|psyke|mave|nakke|ben|øjne|ører|vægt|søvn)
(bøvlet|døjet|døjer|kæmper|bøvl|vrøvl|rodet) med (ryggen|knæet|knæene|maven|nerverne|søvnen|helbredet|psyken|vægten|hoften|hjertet|nakken|øjnene)
(rodet|bøvlet|bøvl|døjet|døjer|bakset|kæmpet|kæmper|problemer|vrøvl) med (mit|min|mine) (knæ|ryg|hofte|skulder|nakke|fod|fødder|ben|hjerte|helbred|mave|psyke|nerver|øjne|ører|vægt|søvn|stofskifte|blodtryk)
(blødning|blodprop|blodpropper|propper|svulst|tumor|vand|metastaser|cyste|gigt|slidgigt|en plet|en skygge|skygger) (i|på) (hjernen|hjertet|lungen|lungerne|benet|øjet|halsen|maven|underlivet|hovedet|ryggen|tarmen|leveren|nyren|nyrerne|knæet|hoften|fingrene|kroppen|bugspytkirtlen|æggestokken|brystet|knoglerne)
{(tabt|taber|tabte|smidt|taget|tager) (mig|sig|) (<number>|mange|fem|syv|otte|ni|ti|elleve|tolv|femten|tyve|tredive) (kilo|kg)} (på|)
(lammet|følelsesløs|lammelse|lammelser) (i|fra|på|af) (den ene side|hele venstre side|hele højre side|venstre side|højre side|højre|venstre|benene|ansigtet|halsen og ned|livet og ned|taljen og ned|brystet og ned|nakken og ned|hele)
lam (i|fra|på) (den ene side|hele venstre side|hele højre side|venstre side|højre side|benene|ansigtet|halsen og ned|halsen|livet og ned|livet|taljen|brystet|nakken)
(i kunstigt koma|i kunstig koma|i fuld narkose|i narkose|under narkose)
lagt (ned af|i seng med|ned med) (influenza|feber|corona|covid|lungebetændelse|maveonde|migræne|stress|ryggen|en virus|omgangssyge)
(tisser|tissede) (i sengen|i bukserne|i søvne|om natten)
(orker|magter|holder til|klarer|kan|kan kun holde til) kun (at arbejde|arbejde|at være på|) (få|to|tre|fire|et par) timer (om dagen|ad gangen|dagligt)
(lever|leve) på {(smertestillende|piller|morfin)}
(under|i|til|startet|afventer|gennem|psykiatrisk|neuropsykologisk) {udredning}
(i|under) {(medicinsk behandling|psykiatrisk behandling|ambulant behandling|psykologisk behandling|livslang behandling|intensiv behandling|palliativ behandling|lindrende behandling|kræftbehandling|behandling for|behandling mod|behandling på|behandling hos|behandling i psykiatrien|behandling med)}
(udredes|udredt|udredning|undersøges|behandles|behandlet|opereres|opereret|testes|screenes|medicineres|medicineret|mistanke|mistænkt) (for|om) {(kræft|hjertefejl|epilepsi|adhd|autisme|demens|sclerose|sklerose|leddegigt|diabetes|tumor|blodprop|stofskifte|stofskiftet|depression|angst|bipolar|borderline|stress|skizofreni|ptsd|brok|søvnapnø|forhøjet blodtryk|prolaps|ocd|add|ordblindhed|noget i hjernen)}
(døde|død|dør|gik bort|afgik ved døden|sovet ind) (pludseligt|pludselig|) af {(kræft|en blodprop|hjertestop|et hjertestop|en hjerneblødning|en overdosis|overdosis|corona|covid|kol|lungebetændelse|sygdom|et slagtilfælde|brystkræft|lungekræft|leukæmi|als|alzheimers|demens|alkohol|druk|stoffer|et hjerteanfald|blodforgiftning|en hjernetumor|sin sygdom)}
(tog|taget|tager|tage) (sit eget liv|mit eget liv|livet af sig|livet af sig selv|livet af mig selv|sit liv)
(begået|begik|begå|begår) selvmord
{(få uger|få måneder|få dage|kort tid) (tilbage|igen) at leve} (i|)
(overlevet|overlevede) {(kræft|kræften|en blodprop|et hjertestop|brystkræft|selvmordsforsøget|en hjerneblødning)}
{(alvorligt|alvorlig|meget|rigtig|virkelig|kritisk|dødeligt|kronisk|pludseligt|uhelbredeligt|langvarigt|psykisk|frygtelig|voldsomt) (syg|syge|syge barn|syg barn)}
{(syg|syge) (i dag|i går|i en uge|i to uger|i lang tid|i længere tid|hele ugen|hele vinteren|hele|siden|med|igen|lige nu|for tiden|på anden uge|af stress|af sorg|af medicinen)}
(kommer|komme|kommet) (mig|sig) (efter|over|ovenpå|oven på) {(en operation|operationen|sygdom|sygdommen|influenza|en hjernerystelse|hjernerystelsen|stress|fødslen|kejsersnittet|en blodprop|kemoen|corona|en depression|indlæggelsen|ulykken|et fald|behandlingen)}
(efter|min|hans|hendes|en|til|venter på|afventer|før|inden) {(operation|operationen|indlæggelse|indlæggelsen|bestråling|kemo|kemoen|dialyse|kejsersnittet|genoptræning|blodtransfusion|udskrabning|mr-scanning|ct-scanning|hjertescanning|psykologsamtale|lægesamtale|stråler)}
(på|fra|til|ved|hos) {(ambulatoriet|skadestuen|akutmodtagelsen|akutten|intensiv|intensivafdelingen|opvågningen|psyk|psykiatrisk|psykiatrisk afdeling|psykiatrisk ambulatorium|psykiatrisk skadestue|den lukkede|den lukkede afdeling|lukket afdeling|lukket afsnit|den åbne afdeling|hjerteafdelingen|kræftafdelingen|onkologisk|børneafdelingen|fødegangen|barselsgangen|neonatal|neonatalafdelingen|øjenafdelingen|lungeafdelingen|nyreafdelingen|medicinsk afdeling|ortopædkirurgisk|neurologisk|kirurgisk|gynækologisk|kardiologisk|rygcenteret|rygcentret|smerteklinikken|smertecenteret|hjerneskadecenteret|børnepsykiatrisk|børnepsyk|ungdomspsykiatrisk|misbrugscenteret|misbrugscentret|rusmiddelcenteret|rusmiddelcentret|lægevagten|demensafsnittet|hukommelsesklinikken|fertilitetsklinikken|epilepsihospitalet|sclerosehospitalet|gigthospitalet)}
{(udskrevet|udskrives) (fra|med|i går|i dag|fra hospitalet|fra sygehuset|fra psykiatrisk|fra psykiatrien|fra intensiv|fra afdelingen)}
(hos|til|hos en|til en|hos min|til min|med en|med min|min|hendes|hans|vores|mors|fars) {(psykolog|psykologen|psykiater|psykiateren|psykoterapeut|fysioterapeut|fysioterapi|fysioterapeuten|fys|kiropraktor|kiropraktoren|akupunktør|zoneterapeut|osteopat|diætist|logopæd|neuropsykolog|hjertelæge|øjenlæge|hudlæge|ørelæge|speciallæge|børnepsykolog|børnepsykiater|misbrugskonsulent|neurolog|kardiolog|onkolog|reumatolog|gynækolog|jordemoder|sexolog|krisepsykolog|ergoterapeut|talepædagog|smertelæge)}
(til|i) {(psykologsamtaler|psykologbehandling|samtaleterapi|kognitiv terapi|traumeterapi|gruppeterapi|sorggruppe|kriseterapi|krisehjælp|genoptræning|alkoholbehandling|afvænning|misbrugsbehandling|hormonbehandling|rehabilitering|ambulant behandling|aa-møder)}
{(overlægen|psykiateren|psykologen|hospitalet|sygehuset|neurologen)} (siger|sagde|mener|kalder det|mistænker|vurderer|fraråder|har sat|har ordineret|har forbudt|har henvist|har skrevet|vil have)
(siger|sagde|ifølge|efter aftale med|råd fra) {(overlægen|psykiateren|psykologen|hospitalet|jordemoderen)}
(gået|gik|går|gå|ryger|røget|røg|kørt) (helt|selv|psykisk|fuldstændig|) ned (med|på) (flaget|stress|stres|en depression|depression|angst|nakken|nerverne)
(røget|røg|faldet|faldt|sunket|ryger|falder) (helt|langt|dybt|) (ned|) i (et sort hul|et hul|et dybt hul|et stort hul|et mørkt hul|det sorte hul|en depression|et mørke)
(brændt|brændte|brænder) (helt|fuldstændig|) (ud|sammen)
(er|blevet|føler mig|var|bliver|blev) (helt|så|meget|fuldstændig|) {(brændt ud|udkørt|kørt ned|nede psykisk|langt nede|i kulkælderen|tom indeni|død indeni|psykisk smadret|psykisk ustabil|grådlabil|suicidal|på randen af et sammenbrud|ved at bryde sammen|ved at gå ned|nedbrudt)}
(jeg|han|hun) (er|var|har været|blev) (helt|meget|) {(nede|i knæ|knækket)}
(bryder|brød|brudt|bryde) (helt|grædende|psykisk|) sammen (i gråd|grædende|psykisk|på badeværelset|på jobbet|hver dag)
(mit|hans|hendes|et psykisk|et mentalt|et nervøst) {(sammenbrud|kollaps)}
(fik|fået|haft|får|have) et {(nervesammenbrud|mentalt sammenbrud|raserianfald|anfald|tilbagefald)}
(mørke|sorte|dystre|selvdestruktive) (tanker|tankerne)
(tanker|tankerne) om (at dø|døden|selvmord|at forsvinde|at gøre skade|at gøre en ende|ikke at være her|at afslutte)
(har|fået|får|haft) {(tankemylder|uro i kroppen|indre uro|dødsangst|dårlige nerver|flashbacks|flashback|vrangforestillinger|anfald|svære mareridt|mareridt hver nat|mareridt om natten)}
(vil|ville|gider|orker|ønsker|magter) (bare|) ikke (at|) (leve|være her|være til) (mere|længere|)
(ikke|ingen) (lyst til at leve|lyst til livet|livslyst|livsmod)
(lyst til|ønske om) at (dø|forsvinde for altid|gøre en ende på det|ende det hele)
(orker|magter|kan) ikke (mere|at leve|livet) (af det her|længere|mere)
(hængte|hængt|skød|skudt|druknede|druknet) (sig|mig) (selv|)
(forsøgt|forsøgte|prøvede|prøvet|truer med|truet med|tænkt på|tænker på|overvejer|overvejet|ville) at (tage livet af sig|tage livet af mig|tage sit eget liv|tage mit eget liv|tage en overdosis|begå selvmord|hænge sig|hænge mig|dø|gøre skade på sig selv|slå sig ihjel|slå mig ihjel|slå sig selv ihjel|slå mig selv ihjel)
(skader|skadet|skade|skærer|skar|skåret|kradser) (mig|sig) selv
(har|haft|havde|fået) det (meget|rigtig|virkelig|psykisk|så|ret|frygtelig|) (skidt|dårligt|elendigt|ad helvede til|forfærdeligt|dårligere)
det (meget|rigtig|) (skidt|dårligt) (psykisk|mentalt|fysisk)
(har|haft) det psykisk (svært|dårligt|hårdt|skidt|ikke godt)
(har|haft) det {(svært psykisk|hårdt psykisk|svært mentalt)}
(går|gået) (rigtig|meget|) (skidt|dårligt|ned ad bakke) med (ham|hende|mig|mor|far|helbredet|psyken)
(psykisk|mentalt) (er|har været|) (nede|på bunden|langt nede|skidt|dårligt|smadret|ustabil|presset|handicap|udfordret|svag|nedtur|overbelastet|sårbar|sårbare|syg|syge|sygdom|lidelse|mén)
psykiske (lidelser|problemer|udfordringer|diagnoser|vanskeligheder|mén|symptomer|sygdomme|tilstand|helbred|lidelse|sygdom)
(græder|græd|grædt|hulker|tuder) (hele tiden|hver dag|hver aften|hver nat|konstant|dagen lang|hele natten|ustandseligt|uden grund|mig i søvn|sig i søvn|over alting|over ingenting)
(isolerer|isoleret|isolerede) (mig|sig) (helt|fuldstændig|fra alle|fra alt|)
(går|gå|gik|kommer|kom) (næsten|stort set|) (ikke|aldrig) (ud af døren|uden for en dør|udenfor en dør|uden for døren|ud af huset|ud af lejligheden|ud af sengen)
(tør|turde|magter|orker) (næsten|) ikke (gå ud|tage bussen|tage toget|være alene|se mennesker|være blandt mennesker|tage telefonen|stå op|gå i bad|gå uden for en dør|forlade huset|være sammen med andre)
(kan|kunne|magter|orker|evner) (slet|næsten|) ikke (at|) (overskue hverdagen|overskue livet|overskue noget|overskue mennesker|rumme noget|rumme andre|være i store grupper|være sammen med andre|være blandt mange|være alene|tåle larm|tåle lys|tåle støj|tåle stress|klare hverdagen|klare mig selv|klare sig selv|klare larm)
(tåler|tåle) (ikke|hverken) (larm|lys|lyde|støj|stress|pres|at hidse mig op|at hidse sig op|at blive stresset|mange mennesker|sollys|alkohol|varme|kulde|duft|røg)
(træt|trætte) (hele tiden|konstant|ind til benet|helt ind i knoglerne|i hele kroppen|efter kemoen|efter medicinen|af medicinen|af livet|af at leve)
(bliver|blev) {(så|meget|ekstremt|) (hurtigt|let|nemt) (træt|udmattet|udtrættet|overstimuleret|forpustet|svimmel)}
(overstimuleret|lydsart|hjernetræt|sansefølsom|sensorisk overbelastet|højsensitiv|særligt sensitiv)
glemmer (alting|alt|hvem vi er|sine børn|fra dag til dag|at spise)
(kender|kendte|genkender|genkendte) (os|mig|sine børn|sin familie|sine egne) (ikke|ikke længere|næsten ikke|knap)
(mistet|mister|tabt) (livslysten|gnisten|lysten til alt|grebet om virkeligheden|forstanden|lysten til at leve|livsgnisten)
(tror|mener) (at|) (nogen|alle|folk) (forfølger|er efter|overvåger|aflytter) (ham|hende|mig)
(venteliste|ventelisten|kø) (til|hos|i) {(psykolog|psykiater|psykiatrien|udredning|operation|en operation|behandling|scanning|smerteklinikken|fertilitetsbehandling|børnepsykiatrien|plejehjem)}
(drikker|drak|drukket|drikke) (for meget|alt for meget|igen|hver dag|dagligt|dag og nat|tæt|tungt|sig fuld|mig fuld|i smug|fra morgenstunden|for at falde i søvn|for at sove|for at glemme|for at dulme)
(tager|tog|taget|ryger|røget|røg|sniffer|fixer|sælger) {(stoffer|hash|joints|kokain|coke|heroin|amfetamin|speed|pot|cannabis|mdma|ecstasy|ketamin|lattergas|euforiserende stoffer|hårde stoffer)}
(afhængig|afhængighed) af {(alkohol|stoffer|hash|kokain|heroin|piller|medicin|morfin|nervepiller|sovepiller|spil|gambling|porno|sukker|smertestillende|nikotin|betting)}
(problem|problemer|misbrug|overforbrug|forbrug) (med|af) {(alkohol|alkoholen|stoffer|hash|kokain|piller|spiritus|rusmidler|euforiserende stoffer|morfin|medicin|gambling|amfetamin|smertestillende|cannabis|lattergas)}
(påvirket|høj) af (stoffer|alkohol|hash|piller|noget|kokain)
(fuld|beruset|skæv|stiv|plørefuld|stangstiv|døddrukken|alkoholpåvirket) (når han|når hun|da han|da hun|foran børnene|igen|hver weekend|hver dag|hver aften|i weekenden|til aflevering|til samvær|sammen med børnene)
(mødte|møder|kom|kommer|kørte|kører|dukkede|var|er) (han|hun|ofte|) (op|hjem|) {(beruset|plørefuld|stangstiv|alkoholpåvirket|døddrukken)}
(mødte|møder|kom|kommer|dukkede) (han|hun|ofte|) {fuld} (op|hjem|og|da|når|til)
(ædru|tørlagt|stoffri|nykter|rusfri|afruset)
(er|været|blevet|holdt mig|holde sig|holder sig|holder mig|helt) {(clean|ædru)}
(aa-møde|aa-møder|na-møder|na-møde|anonyme alkoholikere|tolvtrin|tolvtrinsprogram)
(tilbagefald|recidiv)
(hashlugt|lugter af (sprut|alkohol|hash|spiritus))
sygemeldt (på|fra|siden|indtil|til|frem til|i|med|på grund af|pga|grundet|efter) (deltid|fuld tid|halv tid|ubestemt tid|stress|ryggen|depression|angst)
(delvist|delvis|helt|fuldtids|deltids|langtids|fortsat|stadig|nu|igen|akut) {(sygemeldt|raskmeldt|syg|syge)}
(af|grundet|pga|på grund af) (helbredsmæssige|helbreds|psykiske|fysiske|medicinske|lægelige) (årsager|grunde|hensyn|problemer|udfordringer)
(på grund af|pga|grundet|som følge af|efter) (akut|alvorlig|langvarig|pludselig|egen|min|hans|hendes|længerevarende|kronisk) {(sygdom|sygemelding|sygdomsforløb|depression|stress|smerter)}
(på grund af|pga|grundet|fordi) {(sygt barn|syge børn|migræne|feber|omgangssyge|influenza|maveonde|hospitalsindlæggelse|indlæggelse|operation|depression|stress|graviditet|barsel|børnesygdom)}
(nedsat tid|nedsat arbejdstid|halv tid) (på grund af|efter|pga|grundet) {(sygdom|stress|helbredet|depression|angst|ryggen|kræft)}
(udadreagerende|udadreagere|indadreagerende|selvskadende|selvdestruktiv|hyperaktiv|nonverbal|uden verbalt sprog|motorisk urolig|udviklingsforsinket|multihandicappet)
(spiser|spiste|spist|drikker) (næsten|stort set|nærmest) (ikke|ingenting|intet|ikke noget|ikke mere)
(går|gik|gået) (i|på) {(specialklasse|specialskole|en specialskole|specialbørnehave|flexklasse|fleksklasse|autismeklasse|læseklasse|et specialtilbud|behandlingsskole|dagbehandling)}
(slår|dunker|banker) (hovedet|sit hoved|sig selv i hovedet) (ind i|mod|) (væggen|vægge|bordet|gulvet|)
(har|får|fået|bevilget|tilkendt|modtager|bor på <any>) {(bostøtte|bostøtte fra psykiatrien|støttekontaktperson|handicaphjælper|handicaphjælpere|bpa|hjemmehjælp|hjemmepleje|hjemmesygeplejerske|aflastning|plejevederlag|skånehensyn|handicaptillæg|kateter|stent|ilt|it-rygsæk|pacemaker|insulinpumpe)}
(lever|leve|levet) med {(en diagnose|en kronisk sygdom|kronisk sygdom|smerter|kroniske smerter|adhd|autisme|angst|epilepsi|sclerose|sklerose|hiv|diabetes|kræft|en hjerneskade|handicap|et handicap|stomi|ocd|ptsd|depression|psykisk sygdom|bipolar|skizofreni)}
(svær|mild|let|moderat|kronisk|medfødt|atypisk|infantil|voldsom|slem|begyndende|fremskreden|generaliseret|alvorlig|svære|medicinkrævende|behandlingskrævende) {(adhd|autisme|epilepsi|cerebral parese|spasticitet|ordblindhed|demens|diabetes|astma|gigt|slidgigt|kol|kræft|hjertefejl|skizofreni|depression|angst|ocd|ptsd|anoreksi|spiseforstyrrelse|migræne|eksem|psoriasis|handicap|allergi|høretab|søvnapnø|sygdom|stress|smerter)}
(er|var|blevet|bliver|nu|svært|begyndende) {(dement|demente|senil|inkontinent|plejekrævende|sengeliggende|terminal|lam|lammet|handicappet|invalid|alkoholiseret)}
(kan|kunne) (næsten|slet|stadig|dårligt|bare|) ikke (længere|endnu|) (stå op|holde (mig|sig) (vågen|oprejst|på benene)|holde noget (i mig|i sig|nede)|holde mad nede|tale endnu|snakke endnu|gå endnu|spise fast føde|tygge|rejse sig|gå i skole|gå på arbejde|passe (mit|sit) arbejde|løfte noget|bære noget|stå (længe|oprejst|på benene|i lang tid|ret længe)|sidde (ned|op|ret længe|længe ad gangen|stille ret længe)|ligge på (ryggen|siden)|strække (armen|benet|fingrene)|dreje (hovedet|nakken)|holde på (en pen|en kop|noget)|skrive i hånden)
(husker|hukommelse er|hører|ser|sover|synker) (meget|så|rigtig|temmelig|ret|stadig|) dårligt
(sover|sov|sovet) (stadig|højst|måske|) (kun|højst|måske|under|knap) (<number>|to|tre|fire|fem|et par|få) (<number>|tre|fire|fem|) timer (om natten|i døgnet|)
(ikke|næsten ikke|knap) sovet (i|hele|siden|ordentligt|en hel) (<any>|) (nætter|dage|uger|natten|nat|måneder|)
(ligger|lå|ligge) (bare|mest|kun|stort set|) i (sengen|seng|min seng|sin seng) (det meste af (dagen|tiden)|hele (dagen|tiden|ugen)|dagen lang|og græder|med (gardinerne|dynen))
(kommer|kom|kan) (næsten|) ikke ud af (sengen|huset|døren|lejligheden)
(mistet|mister|ingen|har ingen|dårlig|manglende) (appetit|appetitten|energi|livslyst|glæde ved noget|lyst til mad|matlust)
(tankerne|hovedet) (kører i ring|kværner|står aldrig stille|larmer|kører rundt)
(bryder|brød|brudt) (ofte|altid|bare|) ud i gråd
(græder|græd) (over|ved|for) (småting|ingenting|alt|det mindste|alting|hvad som helst)
(fare|farer|farede|gå|går|gik) vild (i (sin|sit) (egen|eget)|hjemme|på vej hjem|i opgangen|i lejligheden)
(lader|lod|glemmer|glemte) (komfuret|gassen|kogepladen|vandet|døren) (stå|være|løbe|tændt|åben)
(tåler|tåle) (ikke|hverken|slet ikke) (<any> og|) (nødder|gluten|laktose|mælk|æg|fisk|skaldyr|soja|penicillin|parfume|løg|hvede|støv|røg|larm|skarpt lys|medicinen)
(hjertet|pulsen) (banker|hamrer|springer|løber|galopperer|ræser|flimrer) (slag over|afsted|løbsk|derudad|så|om natten|uregelmæssigt|)
(er|var|bliver|sidder|kommer|ankommer|møder|kører) (i|med|op i) {(kørestol|rollator|gangstativ|el-kørestol|elkørestol)}
(bruger|brugt|har|fået|med|har brug for) {(kørestol|rollator|krykker|høreapparat|høreapparater|hørebøffer|stok|blindestok|førerhund|servicehund|protese|elkørestol|el-kørestol|gangstativ|skærmlæser|tegnsprogstolk|skrivetolk|teleslynge|ilt|inhalator|stomi|kateter|respirator|ble|bleer)}
(har|havde|med|får|fået) {(hjælper|hjælpere|støtteperson|en støtteperson|handicaphjælper|en hjælper|personlig assistent|ledsager|kontaktperson|en kontaktperson)} (med|på|24|døgnet rundt|hele tiden|til alt|fra (psykiatrien|kommunen))
(kan|må) ikke (være|sidde) i (rum|et rum|rummet|lokale|samme rum|store grupper|grupper|en stor klasse|klassen|store forsamlinger|selskab) med (mange|andre|flere|fremmede|så mange|ret mange)
(bliver|blev|er) {(hurtigt|let|nemt|meget|så|) (overstimuleret|overvældet af (lyde|indtryk|mennesker)|udtrættet|hjernetræt)}
(kan|kunne) ikke (klare|tåle|holde ud med|være i) (for meget|ret meget|megen|så meget|) (larm|støj|lyd|lys|indtryk|stress|pres|mange mennesker)
(sygdommen|kræften|depressionen|angsten|svulsten|knuden|infektionen|betændelsen|smerterne|anfaldene|stressen|migrænen|psykosen|symptomerne|gigten|leukæmien) (er|har|kom|blev|vendte|tager|blussede|går|vil) (vendt tilbage|tilbage|kommet tilbage|kommet igen|blusset op|op igen|taget til|til|værre|spredt sig|i ro|væk|under kontrol|ikke væk|ikke slippe|forværret|tiltagende)
(fortid|forhistorie|historie|baggrund) (med|i) {(stoffer|misbrug|alkohol|hash|psykiatrien|selvskade|depression|depressioner|angst|spiseforstyrrelse|spiseforstyrrelser|psykisk sygdom|overgreb og selvskade)}
(har|havde|fået) {(tilbagefald|et tilbagefald)}
(følges|følger|går|tilknyttet|kommer|kendt|kontrolleres|tilset|tilses|behandles|behandlet|undersøgt|undersøges|opereret|opereres|indkaldt) (fast|til kontrol|jævnligt|stadig|) (på|i|af|hos|til|ved) {(skejby|rigshospitalet|riget|ouh|auh|hospitalet|sygehuset|psykiatrien|børnepsyk|børnepsykiatrien|ambulatoriet|hukommelsesklinikken|smerteklinikken|hjerteafdelingen|neurologisk|kræftafdelingen|speciallæge|en speciallæge|børneafdelingen|øjenafdelingen|lungeafdelingen|misbrugscenteret|misbrugscentret|distriktspsykiatrien|opus|f-act|lægen|egen læge|psykolog|kommunens psykolog|ppr)}
(samtaler|samtale|forløb|gruppe|behandling|udredning|kontrol|tid|undersøgelse|opfølgning|terapi|hjælp) (på|hos|i|ved|fra) {(børnepsyk|psykiatrien|psyk|hospitalet|sygehuset|ambulatoriet|hukommelsesklinikken|smerteklinikken|misbrugscenteret|misbrugscentret|distriktspsykiatrien|psykolog|psykologen|psykiater|psykiateren|en psykolog|en psykiater|lægen|jordemoderen|fysioterapeut|speciallæge|speciallægen|neurolog|rigshospitalet|skejby|øjenlæge|øjenlægen|hudlæge|hjertelæge|kiropraktor|diætist)}
(er|begyndt|sat|startet|går|gik|kommet) (nu|lige|netop|stadig|) på {(medicin|lykkepiller|piller|antidepressiv medicin|sovepiller|beroligende|smertestillende|antibiotika|penicillin|morfin|insulin)} (for|mod|igen|i går|i dag|siden|efter)
(har|haft|fik|fået|får) (selv|også|altid|længe|lidt|meget|mange|svære|store|) {(søvnproblemer|spiseproblemer|rygproblemer|hjerteproblemer|helbredsproblemer|vægtproblemer|maveproblemer|hudproblemer|problemer med (ryggen|hjertet|nerverne|psyken|søvnen|maven|helbredet|hukommelsen))}
(det|helbredet|psyken|kroppen|hjertet|ryggen) (kan|vil|er) (ikke|ikke længere) (holde|holde til|klare|til|med) (mere|presset|det|arbejdet|belastningen|det længere)
(er|var|kom|ligger|røget|kommet) (så|meget|helt|nu|) langt nede (psykisk|igen|at|)
(er|var|blevet|bliver) {(så|meget|helt|nu|ret|for|psykisk|) (syg|svag|dårlig|nede|medtaget|afkræftet|svækket) (at|til at (komme|deltage|arbejde|gå|køre|tage|møde|gennemføre|overskue))}
(er|var|føler mig|følt mig|føler sig) (helt|fuldstændig|totalt|bare|så|ekstremt|) (tom|flad|drænet|færdig|smadret|ødelagt|udmattet|udbrændt|slidt op|slidt ned) (indeni|psykisk|mentalt|efter (kemoen|operationen|fødslen|sygdommen|stressen)|i (kroppen|hovedet))
(kroppen|hjernen|hovedet|psyken) (siger|sagde|har sagt|råber) (fra|stop|nej|nu stop)
(været|er|var|kom|ende|endte|sluttede) (helt|) (på|nede på) (bunden|psykisk) (psykisk|mentalt|)
(har|haft) (brug for|fået) {(psykologhjælp|psykiatrisk hjælp|krisehjælp|samtaler med en psykolog|lægehjælp|akut hjælp psykisk)}
(går|gik|lever|levet) (på|med) {(vågeblus|pumperne|piller og kaffe)} (efter|siden|psykisk)
(har|haft) {(det ikke (godt|for godt|så godt|særlig godt|særligt godt))} (psykisk|mentalt|for tiden|lige nu|med|i kroppen|efter)
(når|hvis|fordi|hver gang) (han|hun|far|mor|faderen|moderen|min eks|eksen|<kin>) (har|havde|har været|) {drukket}
(han|hun|far|mor|faderen|moderen|min eks|eksen|eksmand|ekskone|<kin>) {(drikker|drak)} (stadig|igen|meget|for meget|hver|og|når|sig|om|en del|i|dagligt)
(lugter|lugtede|stank|stinker) af (alkohol|sprut|spiritus|øl|hash|druk)
(har|fået|havde) (et|stort|et stort|et for stort|jævnligt|) {(alkoholforbrug|alkoholproblem|hashforbrug|misbrug|medicinforbrug|forbrug af (alkohol|hash|piller|stoffer))}
(i|til|gennem|efter|fra|færdig med|startet i|på) {(alkoholbehandling|afvænning|misbrugsbehandling|aa|minnesota|blå kors|lænken|døgnbehandling|antabusbehandling)} (i|på|siden|og|for|igen|efter|hos)
(på|inden for|et sted på) spektret
(noget|piller|medicin|dråber) for (nerverne|humøret|hjertet|blodtrykket|søvnen|smerterne|ryggen|angsten)
(har|havde) ikke (drukket|rørt alkohol|røget hash) i (<any>|) (<number>|to|tre|fire|fem|mange|et|snart et|halvandet) (år|måneder|uger)
kan ikke med (store|mange|larm|støj|fremmede) (forsamlinger|mennesker|grupper|og|)

[exact likely]
et {tilbagefald} i
fik et {tilbagefald}
fik {tilbagefald}
fået et {tilbagefald}
fået {tilbagefald}
i {psykiatrien}
ryger {hash}
{heroin}
{kokain}
(hører|hørte|høre) stemmer
(jeg|han|hun) (gik|er gået|er) {(helt|fuldstændig|psykisk|) (gået ned|gik ned|kørt ned|udkørt)}
(jeg|han|hun) {(gik|er gået) (helt|fuldstændig|psykisk|mentalt|) ned}
(er|var|blevet) {(helt|fuldstændig|totalt|) (kørt ned|nedkørt)}
(brød|brudt|bryder) (helt|psykisk|) sammen
(kan|kunne|kan ikke) {(ikke|) overskue (livet|hverdagen|verden)}
(hos|til|ved|går til) (en|) {(fysioterapeut|fysioterapeuten|fysioterapi|psykiater|psykiateren|kiropraktor|kiropraktoren|ergoterapeut|ergoterapeuten|jordemoder|diætist)}
(brændte|brændt|brænder) (sig|mig) på (kogende|kaffe|komfuret|ovnen|gryden|olie|varm|varmt|strygejernet|grillen)
(skriger|skreg) (hele natten|om natten|af smerte|i søvne)
(sover|sov) (om dagen|hele dagen)
(kroppen|krop) (gør ondt|værker|brænder|er spændt)
(mors|fars|mands|kones|søns|datters|barns|min|hans|hendes|sin) (alvorlige|lange|psykiske|kroniske|korte|) {sygdom}
(syge|kræftsyge|demente|handicappede|autistiske|indlagte|døende|ordblinde|alkoholiserede) (mor|far|mand|kone|søn|datter|barn|dreng|bror|søster|mormor|farmor|svigermor|forældre|ægtefælle|kæreste|kollega|børn)
på {randen af (et|) (sammenbrud|kollaps|nervesammenbrud)}
(psykologen|psykiateren)
(har|haft) (en hård|en svær) {(tid psykisk|tid mentalt|graviditet|fødsel)}
(ryger|røget|røg|kommet|kom|er|faldet|gået) (igen|tilbage|) (på|i) {(flasken|sprutten|druk|stoffer|heroin|kokain|coke|amfetamin|speed|metadon)}
(ondt|smerter|voldsomme smerter|jag|stikken|trykken) (i|for|omkring) (brystet|brysterne|lungerne|maven|underlivet|halsen|hoften|hofterne|knæet|knæene|ryggen|lænden|nakken|skulderen|skuldrene|leddene|fingrene|hænderne|hånden|fødderne|foden|hovedet|armen|armene|benet|benene|øjet|øjnene|øret|ørerne|hele kroppen|kroppen|kæben|tænderne|knoglerne|musklerne|hjertet|albuen|håndleddet|anklen|hælen|tæerne|lysken)
(nedsmeltning|nedsmeltninger|meltdown|meltdowns)
(<first person>) med {(søvnen|ryggen|knæet|nakken|hjertet|angsten|maven|nerverne|hoften)}
(<person>|<kin>) {ikke kan holde noget (i mig|i sig|nede)}
ikke kan holde (noget|maden) (i mig|i sig|nede)
(fare|farer|fór|går|gå|gik) vild (hjemme|i nabolaget|i opgangen|i <any> (egen|eget) <any>|på vej hjem)
(lader|lod|lade|glemmer|glemte) (altid|tit|ofte|) (komfuret|gassen|kogepladen|ovnen|vandhanen|strygejernet) (stå|være|løbe|tændt|åben|åbent) (tændt|åben|åbent|)

[exact weak]
søvnen
`;
