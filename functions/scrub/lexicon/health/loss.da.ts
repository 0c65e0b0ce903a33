/**
 * Danish grammar of what a body or a mind can't do any more: speak, see, hear, hold, lift, swallow, walk, sleep, remember,
 * know people, bear things; how an illness goes on and ends; what one decides in a pregnancy; checks and injuries. Word
 * classes that combine, with a few words between them. In braces the smallest text that tells it.
 */
import { choice } from "../choice.ts";
import { gap } from "../family.grammar.ts";

const can = "(kan|kunne|kunnet|formår|magter|orker|evner)";
const not = "(ikke|aldrig|knap|knapt|dårligt|næppe|ikke længere|næsten ikke|ikke selv|hverken|kun)";
const whose = "(min|mit|mine|sin|sit|sine|hans|hendes|den ene|det ene|den|det|begge|højre|venstre|)";
const side = "(højre|venstre|den ene|det ene|den højre|den venstre|det højre|det venstre|begge)";

/** What hardly anybody says he can't do of anything but his body. */
const doing = choice(
  "synke, sluge, tygge, bide sammen, tale ordentligt, tale tydeligt, tale rent, snakke rent, artikulere, finde ordene, finde ord, finde de rigtige ord, samle (armen|benene|hånden|tankerne|kræfter) (op|), løfte armen, løfte armene, løfte benet, løfte hånden, løfte hovedet, løfte noget, løfte tungt, løfte andet end, bære noget, bære tungt, gribe om noget, holde på en kuglepen, holde på en kop, holde om en kop, holde en pen, holde en kuglepen, holde balancen, holde hovedet, holde maden i sig, holde noget i mig, holde mad nede, holde maden nede, holde vandet, holde på vandet, holde tæt, holde mig vågen, holde sig vågen, komme ud af sengen, komme op af sengen, komme op af stolen, komme i tøjet, komme i bad, komme på toilettet alene, komme op ad trapper, komme op ad trappen, stå op, stå oprejst, stå op om morgenen, stå alene, stå på benet, stå på foden, støtte på benet, støtte på foden, sidde op, sidde ret længe, sidde stille, sidde længe, gå selv, gå langt, gå ret langt, gå alene, gå ordentligt, gå på trapper, gå op ad trapper, løbe mere, cykle mere, bukke mig, bukke sig, bøje mig, bøje sig, bøje benet, bøje knæet, bøje fingrene, knytte hånden, strække armen, dreje hovedet, bevæge armen, bevæge benet, bevæge benene, bevæge sig, bevæge mig, røre armen, røre benene, mærke benene, mærke fødderne, mærke fingrene, mærke noget i benet, bruge hænderne, bruge armen, bruge armene, bruge benene, bruge hånden, bruge højre hånd, bruge venstre hånd, bruge højre arm, bruge venstre arm, skrive i hånden, se ud af øjet, se med det ene øje, se på det ene øje, se på venstre øje, se på højre øje, se skærmen tydeligt, se uden briller, se andet end skygger, se farver, se i mørke, skelne farver, skelne rød og grøn, tåle lys, tåle skærm, tåle skærme, tåle støj, tåle larm, tåle lugte, tåle dufte, tåle varme, tåle kulde, tåle sollys, tåle smertestillende, tåle berøring, tåle mad, tåle mælk, tåle gluten, tåle alkohol, tåle at blive rørt, høre på det ene øre, høre på venstre øre, høre på højre øre, høre hvad folk siger, høre hvad der bliver sagt, trække vejret, trække vejret ordentligt, få vejret, få luft, få nok luft, sove om natten, sove igennem, sove uden, falde i søvn, vågne om morgenen, spise selv, selv spise, selv gå, selv klæde sig på, spise fast føde, spise normalt, drikke selv, klæde sig på, klæde mig på, vaske sig, vaske mig, tage tøj på, klare sig selv, klare bad, klare toiletbesøg, passe sig selv, bo alene, være alene hjemme, kende os, kende sine børn, kende sin egen mand, kende sin kone, kende folk, genkende os, genkende sine børn, huske hvad dag det er, huske sit eget navn, huske fra dag til dag, huske noget nyt, koncentrere mig, koncentrere sig, koncentrere os, tænke klart, overskue hverdagen, overskue noget, rumme mennesker, være i rum med andre, være blandt mennesker, være i store forsamlinger, være i store grupper, være sammen med andre, gå ud ad døren, gå ud alene, forlade hjemmet, forlade huset, køre i bus, køre med tog, køre bil efter, få børn, få flere børn, blive gravid, blive med barn, gennemføre graviditeten, amme, få rejsning, mærke glæde, græde mere, styre mit temperament, styre sin vrede, styre mine arme, styre sine arme, styre benene, sige nej til alkohol, sige nej til en øl, lade være med at drikke, holde op med at drikke, lade flasken stå, lade være med at spille, stoppe med at ryge hash",
);
const trouble =
  "(svært ved|meget svært ved|besvær med|problemer med|vanskeligt ved|bøvl med|udfordringer med|brug for hjælp til|hjælp til|opgivet|holdt op med|stoppet med|stoppede med)";
const toDo = choice(
  "synke, sluge, tygge, tale, udtale, finde ord, finde ordene, gå, stå, stå op, sidde, sidde stille, rejse mig, rejse sig, bukke mig, bukke sig, bøje, løfte, bære, gribe, holde på ting, holde balancen, holde på vandet, komme ud af sengen, komme i tøjet, komme i bad, klæde sig på, klæde mig på, vaske mig, vaske sig, spise, spise selv, sove, falde i søvn, sove igennem, se ordentligt, læse småt, høre ordentligt, trække vejret, få luft, huske ting, huske navne, koncentrere mig, koncentrere sig, overskue ting, overskue hverdagen, være sammen med andre, være blandt mennesker, være i store grupper, stave, regne, begå sig socialt, knytte sig, regulere sine følelser, regulere mine følelser, styre sit temperament, styre mit temperament, blive gravid, få børn, amme, gå på toilettet, skrive i hånden, bruge hænderne, bruge armene, bruge benet",
);

export const danishLoss = `
[exact certain]
{${can} ${gap(1)} ${not} (længere|selv|mere|rigtig|helt|ret|så||at) ${doing} (mere|længere|uden (hjælp|piller|lyd|kørestol|stok|rollator|krykker|støtte|medicin)|)}
{${trouble} at ${toDo}}
{(hører|ser|går|taler|sover|spiser|husker|synker|skriver|læser) (næsten|stort set|nærmest|) (kun|dårligt|skidt|elendigt|ringe|ingenting|intet) (på|med|ud af) ${side} (øre|øje|side|ben|hånd|arm)}
{(hører|ser) kun (på|med|ud af) ${side} (øre|øje|side)}
{(taler|snakker|siger) (stadig|endnu|) ikke (endnu|noget endnu|rent|et ord|mere|ret meget|med nogen|uden for hjemmet)} (selv|og|som|i|,|med|han|hun|når|på)
(søn|datter|datteren|sønnen|barn|barnet|dreng|pige|drengen|pigen|han|hun|tvillingerne) {(taler|snakker|går|kravler|sidder|siger noget) (stadig|) ikke (endnu|rent|selv|ord)}
(kender|genkender) {(ingen|os ikke|mig ikke|ikke os|ikke mig|ikke sine egne|ikke sine børn|ikke sin egen|kun mig) (længere|mere|børn|mand|kone|)}
{(kender|genkender) (os|mig|sin kone|sin mand|sine børn|ingen) ikke (længere|mere)}
{(kan|kunne) ikke (kende|genkende) (os|mig|sine børn|sin kone|sin mand|sine nærmeste|folk|nogen)}
{husker ikke (hvad dag|hvem|navne|noget|sine|mig|os|sit eget|fra dag til dag|hvor (hun|han) bor)} (længere|mere|det er|er|vi|jeg|hun|han|børn|navn|)
{(farer|for|faret) vild (i sit eget|derhjemme|i egen|i nabolaget|når (hun|han) (går|skal))}
er blevet {(glemsom|forvirret|konfus|dement|afhængig af hjælp|tunghør|senil|dårligt gående|dårlig til bens)}
mor er {(glemsom|forvirret|konfus|senil|tunghør)}
{født (med kun (én|en|et)|uden|med) (nyre|øre|arm|hånd|hørelse|syn|ben|hul i|hjertefejl|kun én|ét|en arm|klumpfod|ganespalte|vandhoved)}
{(ingen|ikke nogen|nedsat|mistet|mistede) (stemme|lugtesans|smagssans|følesans|balance|kræfter|kraft) (i dag|tilbage|i ${whose} (arm|hånd|ben|arme|ben|hænder)|på grund af|pga|efter)}
(har|havde) {ingen (stemme|kræfter|energi|appetit|livsmod|livslyst|menstruation)} (i dag|tilbage|mere|for tiden|siden|længere|efter|og)
{(givet|fået|har|giver) (et|to|tre|fire|seks|et par|et halvt|højst|kun|under|max|<number>) (halvt|) (år|måneder|uger|måneds tid|dage) (tilbage|igen) (at leve i|at leve|)}
lægerne (giver|gav|har givet) (ham|hende|mig|min <any>) {(et|to|tre|fire|seks|et par|et halvt|<number>) (halvt|) (år|måneder|uger|dage)}
(lægerne|lægen|overlægen|hospitalet|sygehuset|de) {(kan|kunne) ikke (gøre|stille) (mere|noget|noget mere) (op|) (for|ved) (hende|ham|mig|mor|far|det)}
{(har|havde) (ikke lang tid|kun kort tid|ikke længe|kort tid|ikke meget tid) (igen|tilbage) (at leve i|)}
{(ikke|endnu ikke|stadig ikke|slet ikke|langt fra) (rask|frisk|klar|på toppen|på benene) (nok|endnu|efter) (til at|efter (operationen|sygdommen|fødslen)|)}
{(delvist|delvis|gradvist|helt|fuldt) (rask|raskmeldt|sygemeldt|uarbejdsdygtig|invalid|erhvervsudygtig)}
{(blind|døv|lam) (fra|siden) fødslen}
{(langsom|forsinket|sen|skæv) udvikling} (hos|i|for|siden|og)
{(skrøbelig|sårbar|sart) (psyke|pige|dreng|datter|søn|sind|sundhed|helbred|graviditet)}
{(dårlige|tynde|slidte|sarte|sløje|ødelagte) nerver}
{(nerverne|nerver) (kan ikke|er slidt|er tyndslidte|holder ikke|ligger uden på|er færdige|gik i stykker)}
{(det står|det går|står det) (skidt|sløjt|ringe|ikke godt|dårligt) til med (helbredet|mor|far|min <any>|hjertet|psyken|lungerne)}
{det har (spredt|bredt) sig} (til|og|i|,|siger)
(siger|sagde|viste|fandt|fundet|at) (at|,|) {(det|den|kræften|sygdommen|knuden|svulsten) (har|havde) (spredt|bredt) sig}
(fandt|fundet|så|set|opdaget|opdagede) {(noget|en plet|pletter|en skygge|skygger|en knude|noget unormalt|noget mistænkeligt|forandringer|en svulst|en cyste) (på|i) (billederne|scanningen|skanningen|røntgenbilledet|prøverne|prøven|mammografien|lungerne|lungen|leveren|nyren|brystet|hjernen|underlivet|æggestokken|prostata)}
{(blodprøverne|blodprøven|scanningen|prøvesvarene|prøvesvaret) (var|er|så|ser|viste) (ikke (godt|så godt|gode|normale|fine)|dårlige|dårlig|unormal|unormale|forhøjet|forhøjede|negativ|positiv|negative|positive|for høj|for høje|for lav|for lave)}
(min|hans|hendes|mine|sin) {(test|prøve|prøver|scanning|blodprøver|biopsi|graviditetstest|coronatest|covid-test|psa|hba1c|kolesterol|levertal|nyretal|infektionstal|jerntal|blodprocent|stofskiftetal|puls|blodtryk|iltmætning) (var|er|viste|er faldet|er steget|faldt|steg|ligger på) (negativ|positiv|for høj|for højt|for høje|for lav|for lavt|for lave|forhøjet|unormal|dårlig|skæv|helt skæv|skæve|steget|faldet|fin|igen|ikke god|)}
{(taget|tog|tage|lavet) en (graviditetstest|coronatest|hurtigtest|covid-test|hiv-test|klamydiatest|gentest|høreprøve|synsprøve|blodprøve|vævsprøve)} (og|i|,|der|som|på)
{(graviditetstesten|coronatesten|hurtigtesten) (var|er|viste) (positiv|negativ|to streger|en streg)}
(med|har|havde|fik|får|på|i|over) {(<number>|39 5|38 5|høj) (grader|) (i feber|i temperatur|graders feber|i temp)}
(temperatur|temperaturen|feber|feberen|temp) (på|er|var|ligger på|er oppe på|nu) {<number> (<number>|)}
(jeg|han|hun|datter|søn|barnet|drengen|pigen|<name>) (har|havde) {(38|39|40|41) (<number>|)} (i temperatur|i feber|i dag|i nat|og)
(vi|jeg|hun) (har|havde) {(valgt|besluttet) (at|) (sige stop|beholde det|beholde barnet|få det fjernet|få det taget væk|afbryde graviditeten|afbryde|få en abort|få foretaget abort|gennemføre graviditeten|ikke at beholde (det|barnet)|lade være med at få (det|barnet))}
{(beholde|beholder|fået fjernet|få fjernet|fik fjernet|taget væk|tage væk) (barnet|fosteret|graviditeten|det lille foster)}
{(afbryde|afbrød|afbrudt|afbryder|afbrydelse af|afbrydelse) (graviditeten|svangerskabet|en graviditet|graviditet)}
{(fosteret|barnet|fostret) (taget væk|fjernet|lever ikke|levede ikke|havde ingen hjertelyd|har ingen hjertelyd|ligger forkert|er for lille|vokser ikke|ligger i sædet|har misdannelser)}
{(ingen|uden|fandt ikke|ikke nogen) (hjertelyd|hjerteblink|hjerteslag)}
{(venter|vente|ventede) (os|mig|sig|et barn|barn|tvillinger|barn nummer|vores|en lille)} (til|i|om|for|og|sammen|nummer|til sommer)
(kone|kæreste|jeg|hun|datter|søster|svigerdatter) (har|fik|skal|skulle) {(født|føde|nedkommet|nedkomme)} (i|en|for|søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|igår|lige|akut|til|om|et|tvillinger|nu|to)
(jeg|hun|kone|konen|kæreste|datter|søster) er (nu|allerede|lige|først|kun|) {(i|over|forbi) uge (4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41)}
{(gravid|graviditet) (i|uge|uge <number>|<number>+<number>|i uge)}
{(hjælp|får hjælp|søger hjælp|brug for hjælp) til at (få børn|blive gravide|blive gravid|få barn|få et barn)}
(har|fik|får|fået|sat|tager|bruger|med) (en|sat|lagt|fået|) {(fortrydelsespille|p-stav|p-ring|hormonspiral|kobberspiral|spiral op|spiral|p-piller|minipiller|anabole steroider|steroider)}
(taget|tager|tog|tage|på|ryger|røg|snuser|sniffede|sniffer|misbruger|afhængig af|fanget med) {(stoffer|hårde stoffer|kokain|coke|heroin|speed|ecstasy|mdma|ketamin|ghb|amfetamin|hash|svampe|lattergas|benzo|en benzo|benzoer|oxy|morfin|xanax|en joint|joints|steroider|anabole steroider)}
(taget|tage|tog|tages|få taget|fik taget|får taget|have taget|opereret|skåret|skrabet) (${whose} <any>|) {<body> (ud|væk|af|op)}
{(revet|rev|sprængt|sprængte|skåret|skar|flækket|flækkede|trykket|trykkede|knækket|knækkede|klemt|klemte|forstrakt|forvredet|forvred|smadret|smadrede|knust|knuste) ${whose} (<any>|) <body> (over|i stykker|af|)}
{<body> (revet|skåret|sprunget|flækket) (over|af|op)}
{(fået|fik|får|havde|har) (en finger|fingeren|hånden|armen|foden|benet|en hånd|en fod) (i klemme|i maskinen|i saven|klippet|skåret|revet af)}
{(mistet|mistede) (en|et|to|tre) (fingerspids|fingerled|finger|negl|tand|tænder|øje|ben|arm|fod|tå|bryst|nyre|lunge|testikel)}
{(trykket|trykkede|brækket|knækket) (et|to|tre|nogle|flere|<number>) ribben}
{(ar|arret|arrene|mén|skader|men) (efter|fra) (en|et|) (brandulykke|brand|operation|forbrænding|hundebid|ulykken|ulykke|trafikulykke|selvskade|skoldning|kejsersnit|operationen|branden)}
{(pådraget|pådrog) (sig|mig) (en|et|) (<any>|) (<any>|) (skade|hjernerystelse|brud|infektion|forbrænding|hjerneskade|lungebetændelse|<rare>)}
(indlagt|genindlagt|indlægges) {(til|med|for|på grund af|pga) (en|et|) (observation|udredning|operation|afgiftning|afrusning|undersøgelse|<rare>)}
(fået|fik|får|skal have|skulle have|har|til|bestilt|henvist til|venter på|svar på|mine|min) (taget|lavet|foretaget|en|) (en|) {(mr|ct|pet|mr-scanning|ct-scanning|ekg|eeg|emg|dexa|ultralyd|røntgen|mr scanning|ct scanning|pet ct)} (i|af|på|til|den|og|fredag|mandag|tirsdag|onsdag|torsdag|scanning|scannet)
(skal|skulle|var|været|kommer|tid|er) (til|hos) {(tandlægen|tandlæge|kæbekirurg|tandkirurg|tandregulering|øjenlægen|øjenlæge|ørelægen|hudlægen|hudlæge|hjertelæge|lungelæge|gynækolog|kiropraktor|fysioterapeut|fysioterapeuten|psykolog|psykologen|psykiater|familieterapeut|parterapeut|jordemoder|jordemoderen|osteopat|zoneterapeut|akupunktør|diætist|fodterapeut|urolog|neurolog|kardiolog|reumatolog|ortopædkirurg|speciallæge|sundhedsplejersken|sygeplejersken|vagtlægen|lægevagten)}
{(henvist|henvises|henvisning|viderehenvist) (til|videre til) (en|et|) (specialist|speciallæge|ambulatorium|smerteklinik|øjenlæge|hudlæge|gigtlæge|psykolog|psykiater|bup|hospitalet|sygehuset|rigshospitalet|udredning|scanning|fysioterapi|genoptræning|kiropraktor|jobmediciner|arbejdsmedicinsk|søvnklinik|<any> afdeling|<any> ambulatorium|<any> klinik)}
{(går|gik|gået|møder|indkaldt|skal|kommer) (fast|jævnligt|hvert halve år|hver tredje måned|) til (kontrol|tjek|efterkontrol|undersøgelse|opfølgning|kontroller) (på|hos|i) (<any>|) (<any>|) (afdeling|ambulatoriet|hospitalet|sygehuset|klinikken|rigshospitalet|hjerteafdelingen|lægen|øjenlægen|hjertelægen|onkologisk|skejby|riget|herlev)}
(læge|lægen|overlægen|kiropraktor|fysioterapeut|kiropraktoren|fysioterapeuten|psykologen|psykiateren|hospitalet) (siger|sagde|har sagt|mener|har bestemt) (at|,|) (jeg|han|hun|<kin>|<name>) {(ikke må|skal|må ikke|bør ikke|ikke skal|skulle) (sidde ned|stå op|løfte|bære|arbejde|holde sengen|holde mig i ro|holde sig i ro|ligge ned|belaste|køre bil|flyve|træne|løbe|holde pause|holde fri|tage det roligt|sygemeldes|passe på)}
{(forbud mod at|forbudt at) (løfte|bære|køre bil|arbejde|flyve|træne|gå på benet|støtte på)} (af|for|fra|i|mere|tungt|og)
(lægen|egen læge|min læge|vagtlægen|hospitalet|sygehuset) (har|) {(sendt|sendte|skrevet|meldt|sygemeldt|sygemeldte|indlagt) (mig|ham|hende) (hjem|syg|ud|ind|i seng|til|videre|)}
{(kørt|hentet|fløjet|bragt|hasteindlagt) (ind|af sted|) (med|i|af) (blå blink|ambulance|udrykning|helikopter|lægehelikopter|falck)}
(blev|blevet|er|var) {(kørt ind|lagt ind|kørt akut|kørt på skadestuen|kørt på hospitalet|hentet i ambulance|hasteindlagt|sendt på hospitalet|sendt på skadestuen)}
{(brød|brudt|bryder|faldt|falder|faldet|segnede|segnet|kollapsede|klappede|klappet|knækkede|knækket|bukkede|krakelerede) (helt|fuldstændig|fuldstændigt|totalt|psykisk|fysisk|) (sammen|om)} (på (arbejdet|kontoret|badeværelset|gulvet)|i (gråd|badet|køkkenet|går|sidste|maj|januar|februar|marts|april|juni|juli|august|september|oktober|november|december)|af|og|efter|for|foran|i)
(jeg|han|hun|<kin>|og) {(brød|er brudt|bryder|faldt|segnede|klappede) (fuldstændig|fuldstændigt|totalt|helt|psykisk|grædende|) (sammen|om)}
(jeg|han|hun|<kin>|<name>) (har|fik|havde) (fået|) (et|) {(psykisk knæk|psykisk sammenbrud|nervesammenbrud|knæk|nedtur igen|anfald|tilfælde|ildebefindende|føling|black out|blackout|sammenbrud|tilbagefald)}
{(ramte|ramt|rammer|har ramt|kørte ind i|gik ind i|gået ind i|løb ind i|løbet ind i) (muren|væggen|bunden)} (i|sidste|for|og|efter|igen|med|forrige|to|tre|da|her)
{(gået|gik|går|kørt|lagt|slået) (helt|fuldstændig|) (kold|ned med flaget|i sort|i gulvet|i hundene|i stå psykisk|ned psykisk|psykisk ned|mentalt ned|til bunds|i spåner)}
{(kører|kørte|kørt|gået) (helt|) (på pumperne|træt i hovedet|død i hovedet|på reserverne|på tomgang psykisk|nedslidt|slidt op|brændt ud|brændt sammen|udbrændt|drænet)}
(er|helt|fuldstændig|blevet) {(brændt ud|udbrændt|nedslidt|slidt ned|slidt op|kørt ned|kørt helt ned|kørt ned psykisk)}
{(orker|magter|gider|kan) (ingenting|intet|ikke (livet|mere af livet|leve|leve mere|at leve|livet mere))}
{(lyst|mest lyst|bare lyst) til at (forsvinde|dø|ikke være her|give op|ende det|holde op med at leve|sove og aldrig vågne)}
{(ikke|ingen|svært ved at|kan ikke) (se|finde) (en|nogen|) (meningen|mening|glæde|udvej|vej ud) (med|ved|i) (livet|noget|noget som helst|tilværelsen|det hele|at leve)}
{(mistet|tabt|uden) (lysten til|modet på|troen på) (livet|at leve)}
{alt er (gråt|sort|håbløst|meningsløst|ligegyldigt)} (for|og|,|i|lige|hver)
{(sort hul|mørkt hul|mørke) (indeni|inden i|i mig|inden i mig)}
(er|føler mig|føler sig|været) (langt|helt|så langt|meget|rigtig|) {(nede|deprimeret|nedtrykt|nede i kulkælderen|i kulkælderen|i et sort hul|i bunden|i dyb krise|i krise|livstræt|opgivende|selvmordstruet|ude af mig selv|ude af sig selv|på sammenbruddets rand|på randen af et sammenbrud)} (i|for|siden|og|psykisk|efter|lige|denne|hele)
{(vasker|vaskede|vaske) (mine|sine|) (hænder|hænderne) (<number>|hele tiden|konstant|hundrede|tyve|halvtreds|til blods|hvert)}
{(bider|bed|bidt) (sine|mine|) negle (til blods|ned|helt)}
{(taler|snakker|talte|snakkede) med (folk|nogen|mennesker|personer|ting|stemmer) (der|som) ikke (er der|findes|er til)}
(er|virker|blevet) (blevet|) {(så|helt|meget) (underlig|mærkelig|forvirret|fjern|paranoid|mistænksom|forandret)} (og|siden|efter|for|,)
{(sidder|ligger) bare (og|i) (kigger|stirrer|græder|sengen|stirrer ud|kigger ud|døser|sover)}
{(udløser|udløste|trigger|triggede|giver|gav) (mine|mig|hans|hendes|sine|et|flere|mit) (anfald|anfaldene|migræne|migræneanfald|angst|kramper|epilepsi|flashbacks|tics|ptsd|epileptiske anfald)}
{(bløder|blødte|bløder stadig) (meget|voldsomt|kraftigt|stadig|hele tiden|for meget|igen|ud|fra)}
(jeg|hun|kone|kæreste|datter) {(bløder|blødte|menstruerer|ammer|ammede|pumper ud|føder|aborterede|aborterer|har aborteret)}
(fået|har|får|fik|med|under) (min|sin|) {(menstruation|mens|menses|mensen|pms|blødning|blødninger|pletblødninger|hedeture)}
{(maven|mave) (gør knuder|driller|er gået i stykker|er helt i udu|er i oprør|vender sig|er i stykker|krøller)}
{(stoppet|tilstoppet|helt stoppet) (til|i næsen|i bihulerne)} (i|og|med|af|,)
{(hjertet|hjerte|pulsen|puls) (slår|slog|banker|hopper|springer|galopperer|flimrer|stoppede|stod stille|svigter|er for) (uregelmæssigt|ujævnt|forkert|over|for hurtigt|for langsomt|et slag over|som en gal|dårligt|stort|svagt|)}
{(stød|snurren|prikken|ild|uro|gysen|rystelser|kramper) i (kroppen|hele kroppen|benene|arme og ben|nerverne)}
(fået|har|får|med|bruger|fik) {(bøjle|skinner|skinne|korset|gebis|tandprotese|indlæg|prismebriller|lup|kikkertbriller|høreapparat|høreapparater|elscooter|el-scooter|handicapscooter|minicrosser|kabinescooter|kørestol|rollator|albuestokke|stok|blindestok|førerhund|sonde|mavesonde|stomi|kateter|pose på maven|ilt derhjemme|cpap|nødkald|sygeseng|plejeseng|lift|badebænk|toiletforhøjer|gangstativ|gribetang|støttestrømper|kompressionsstrømper)} (på|i|med|til|fra|og|af|hjemme|nu|om|efter|som|bevilget|for)
{(min|hans|hendes|sin) (førerhund|servicehund|blindehund|terapihund|rollator|kørestol|krykker|høreapparat|høreapparater|stok|blindestok|hvide stok|protese|benprotese|stomi|stomipose|sonde|insulinpumpe|pacemaker|cpap|iltflaske|handicapbil|handicaphjælper|hjælper|ledsager)}
(i|er i|stadig i) {(remission|kræftremission|bedring efter)}
(i gang med|starter på|startet på|opgivet|forsøgt|i|efter|venter på|midt i) {(ivf|icsi|fertilitetsbehandling|insemination|reagensglasbehandling|ægdonation|hormonbehandling)} (behandling|og|på|i|igen|for|nu|den|efter|til)
(fik|fået|få|har|får) {(taget|fjernet|aborteret) (fosteret|barnet|det) (væk|)}
{(sveder|svedte) (hele natten|om natten|igennem|helt vildt|konstant)}
{(farer|faret|for) vild} (og|når|i|på|hele)
{kørt (sur|træt|død) i (det hele|alt|livet)}
(min|hans|hendes|en|er|med) {(førerhund|servicehund|blindehund)}
(fået|får|har) {(bøjle|tandbøjle|bideskinne|tandskinne|togskinner)}
{(hovedlus|lus|børneorm|fnat|skab|vægtelus|ringorm|fodvorter|vandvorter|skoldkopper|børnesår|hånd fod og mund)} (i|hos|på|igen|hele|alle|herhjemme|begge)
{(vegetar|veganer|på diæt|på kur|i seng|hjemme|væk|fraværende|forhindret|afsted) (af|på grund af|pga|grundet) (helbredsgrunde|helbredsmæssige|helbredet|sygdom|mit helbred|sit helbred|kolesterol|gigt)}
{(vaccineret|vaccinerede|uvaccineret|ikke vaccineret|vaccination|vaccinationen|stikket|booster|boosteren) (mod|imod|for) (corona|covid|influenza|hpv|hepatitis|mæslinger|tbe|gul feber|tyfus|stivkrampe|pneumokokker|helvedesild|rabies|kighoste)}
(jeg|han|hun|vi|børnene|datter|søn|<name>) (er|har|blev) (stadig|endnu|aldrig|blevet|ikke|) (blevet|) {(vaccineret|uvaccineret|ikke vaccineret)}
{(afslag på|venteliste til|på venteliste til|står på venteliste til|godkendt til|indstillet til|visiteret til) (en|et|) (operation|ny hofte|nyt knæ|ny nyre|ny lever|behandling|genoptræning|fysioterapi|psykologhjælp|plejehjem|plejebolig|hjemmehjælp|fertilitetsbehandling|fedmeoperation|slankeoperation|aflastning|udredning)}
(ligger|lå|er|var) (vi|alle|hele familien|hele huset|) (alle|alle sammen|begge|alle fire|) (sammen|) (ned|syge|) (med|af) {(influenza|feber|corona|covid|omgangssyge|roskildesyge|maveonde|halsbetændelse|lungebetændelse|forkølelse|maveinfektion|madforgiftning)}
(hele familien|hele huset|vi|alle|begge børn|børnene|ungerne|tvillingerne) (er|har|ligger|har haft|er lagt ned med|har fået) (alle|) {(influenza|feber|corona|covid|omgangssyge|roskildesyge|maveonde|forkølelse|lus|fnat|skoldkopper|børneorm|syge|forkølede|lagt ned)}
(det er|det var|er) {(hjertet|lungerne|nyrerne|ryggen|maven|hovedet|nerverne|psyken|prostata|blæren|leveren|hofterne|knæene|mit hjerte|mit knæ|min ryg|mine nerver|mine øjne|mit hoved|min mave|hans hjerte|hendes hjerte|ryggen igen|knæet igen)} (der|igen|den|denne|,|som|og)
(døjer|døjede|bøvler|kæmper|slås|plages|plaget|vrøvl|vrøvler|rod|problemer|knas) (igen|stadig|lidt|meget|) (med|af) (${whose}) {<body>}
${whose} {<body>} (driller|drillede|bøvler|gør knuder|vil ikke|strejker|svigter|er gået|er ødelagt|er slidt|er hævet|er betændt|er brækket|er helt ødelagt|siger fra|gør vrøvl|volder)

{(rystet|ryster|rystede|skælver|skælvet|sitrer|sitret|dirret|dirrer) (<any>|) (mere|værre|meget mere|voldsomt|konstant|også|mest) (på hænderne|på hånden|i hænderne|med hænderne|på stemmen|siden|om morgenen|i venstre|i højre|end før)}
{(rystet|rystede|rysten|rysteture) (på|i) (hænderne|hånden|hele kroppen|benene|arme og ben|venstre|højre) (siden|mere|værre|igen|)}
{(slange|slangen|sonde|dræn|pose|posen|kanyle|rør|nål|port) (i|på|ned i|gennem|ind i|ud af) (næsen|maven|halsen|lungen|lungerne|siden|blæren|hjernen|ryggen|armen|hånden|mavesækken)}
{(kan ikke|ikke|mistet|ingen|uden|manglende|tabt) (<any>|) (styre|kontrollere|holde på|kontrollen over|kontrol over|kontrol med|styr på) (<any>|) (blæren|blære|afføringen|afføring|urinen|urin|tarmen|lukkemusklen|vandladningen|benene|armene|kroppen|bevægelserne|lyde|sine tics)}
{(spredt|bredt) sig til (<any>|) (lymferne|lymfeknuderne|lymfekirtlerne|lungerne|leveren|knoglerne|hjernen|rygmarven|bugspytkirtlen|nyrerne|blæren|bughinden|tarmene|andre organer|kroppen|skelettet|huden|æggestokkene)}
{(uden|intet|ingen|ikke noget|mangler) (sprog|talesprog|verbalt sprog|syn|hørelse|lugtesans|smagssans|førlighed|følesans|balance|taleevne|kropsfornemmelse|impulskontrol|øjenkontakt|stemme|korttidshukommelse|hukommelse|menstruation|puls|reflekser|bevidsthed)} (og|på|i|efter|siden|siger|fra|som|endnu|hun|han)
(er|helt|født) {uden (sprog|syn|hørelse|talesprog|førlighed|stemme|lugtesans)}
{(venstresidig|højresidig|visuel) (neglect|lammelse|spasticitet|neglekt)}
(har|med|fik|får|af) {(neglect|neglekt|ataksi|apraksi|agnosi|hemianopsi|dysfagi|spasticitet|fatigue|wernicke|broca|frontal skade|nedsat vågenhed|initiativløshed)} (og|efter|i|på|siden|så)
{(nakke|ryg|hånd|fod|mave|tarm|bryst|plastik|kæbe|øjen|øre|hjerte|thorax|kar|neuro|hjerne|urologisk|gastro|fedme|ortopæd|knæ|hofte|skulder|dag|mund|kosmetisk) kirurgi} (i|på|den|og|igen|efter|for)

[exact likely]
{(fortrydelsespille|fortrydelsespiller|nødprævention|p-stav|p-ring|p-sprøjte|p-plaster|minipille|minipiller|hormonspiral|kobberspiral|spiralen|pessar|p-pille|p-piller|anabole steroider|bolde|magiske svampe|svampetrip|psilocybinsvampe|lattergas|poppers|speed|ecstasy|mdma|ketamin|ghb|fentanyl|heroin|kokain|coke|amfetamin|amfe|hash|skunk|pot|joints|joint|tjald)} (i|to|for|hver|om|og|efter|sammen|siden|dagligt|af)
{(ser|så) (kun|næsten kun|) (skygger|omrids|sløret|uklart|tåget)} (og|,|på|nu|for)
{(kun|kan kun|kunne kun) (bruge|kigge på skærm|se på skærm|arbejde|sidde|stå|gå|læse|spise|skrive|bruge en hånd) (højre hånd|venstre hånd|en hånd|én hånd|højre arm|venstre arm|i <any> minutter|<number> minutter|i <number> minutter|med venstre|med højre|en time|et kvarter|få skridt|få meter|fem minutter|ti minutter|<any> minutter) (ad gangen|om dagen|)}
{(har|havde|haft) det (svært|skidt|dårligt|rigtig svært|hårdt|psykisk hårdt|psykisk svært|meget svært) (psykisk|i sociale sammenhænge|med sociale relationer|i store grupper|efter fødslen|mentalt|med mig selv|med sig selv|med maden|med mad)}
{(bange|rædselsslagen|skrækslagen|angst) for (at gå ud|mennesker|at forlade|at flyve|at køre|at være alene|mørket|at blive syg|bakterier|at spise|at dø|højder|lukkede rum|store forsamlinger)}
`;
