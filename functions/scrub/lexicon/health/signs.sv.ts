/**
 * Swedish grammar of what is wrong with a body and a mind: which part of it, marks on it, self-harm and drinking in plain
 * words, being treated, living with it. `<body>` is any part of the body (bodyParts.ts). In braces the smallest text that
 * tells it.
 */
import { choice, maybe } from "../choice.ts";

const its = maybe(
  "min, mitt, mina, sin, sitt, sina, hans, hennes, den, det, båda, en, ett, ena, ena sidan av, vänster, höger, min vänstra, min högra, vänstra, högra",
);
const ill =
  "cancer, cancern, tumör, tumörer, knöl, knölar, cysta, cystor, propp, blodpropp, blödning, metastaser, polyper, skugga, förändringar, artros, reumatism, gikt, infektion, inflammation, böld, vätska, svullnad, fraktur, brott, spricka, nervskada, skada, skador, domningar, stickningar, kramp, kramper, smärta, smärtor, värk, ont, jätteont, så ont, stelhet, eksem, psoriasis, utslag, brännskador, sår, stygn, bråck, aneurysm, förlamning, skakningar, tremor, protes, skruvar, sten, stenar, blåmärken, blåmärke, märken, brännmärken, brännmärke, rivsår, skärsår, bitmärken, ärr";

export const swedishSigns = `
[exact certain]
{${choice(ill)} (i|på|kring|runt|under|bakom|över|vid|till) ${its} <body>}
{(brutit|bröt|bryter|stukat|stukade|vrickat|krossat|spräckt|slitit av|sträckt|skadat|skadade|bränt|brände|klämt|skurit|opererat|opererade|amputerat|tappat känseln i|ur led) ${its} <body>}
<body> (är|var|blev|har blivit) {(bruten|brutet|brutna|svullen|svullet|inflammerad|inflammerat|opererad|opererat|förlamad|domnad|stel|amputerad|gipsad|skadad|skadat|sliten|slitet|utsliten|bränd)}
{(bruten|brutet|stukad|svullen|opererad|nyopererad|domnad|förlamad|sliten|utslitet|utsliten|dåligt|dålig|svagt|svag|ny|nytt|amputerad) <body>}
{(spridit|spritt) sig (nu|också|) (till|i) ${its} <body>}
{(operation|operationen|opererad|opererades|strålning|behandling|röntgen|biopsi|spruta|sprutor) (i|av|på|för|mot) ${its} <body>}
{(kan|kunde|får) (inte|knappt) (lyfta|böja|röra|använda|belasta|sträcka|stödja på) ${its} <body>}
{(skakar|darrar|skakade|darrade) (på|i) (händerna|handen|hela kroppen|benen)}
{(skär|skar|skurit|skära|bränner|bränt|river|slår|svälter|svalt|skadar|skadade|skada|skadat) (sig|mig) (själv|i armarna|i armen|på armarna|i benen|med rakblad|)} (själv|och|när|på|i|igen|sedan)
{(tog|tagit|ta|svalt|svalde|åt|ätit) (alla|en hel|en näve|en massa|för många|hela|ett helt|<number>|trettio|tjugo|femtio) (av|) (sina|mina|sin|min|) (tabletter|tabletterna|piller|pillren|sömntabletter|alvedon|panodil|ipren|medicin|medicinen|kartan|burken|antidepressiva)}
{(magpumpad|magpumpades|magpumpning|magen pumpad|pumpade magen)}
{(försökt|försökte|försöker|velat|ville|vill|tankar|tänker|tänkt|pratar|pratat|hotat|hotar|planerat|planer|önskar) (på|om|att|med|) (att|) (ta sitt liv|ta mitt liv|ta livet av sig|ta livet av mig|dö|begå självmord|självmord|hänga sig|hänga mig|hoppa från|hoppa framför tåget|skada sig själv|skada mig själv|göra slut på allt|inte finnas|inte leva)}
{(hoppade|hoppat|hoppa) (ut|) (från|framför) (bron|balkongen|tåget|fönstret|ett tåg|taket)}
{(hör|ser) (röster|saker som inte finns|syner|folk som inte finns)}
{(söp|super|supit|dricker|drack|druckit) (sig full|ihjäl sig|varje dag|varje kväll|för mycket|igen|i smyg|på morgnarna|en flaska|hela tiden|ihjäl)}
(när|om|för att|medan|då) (han|hon|pappa|mamma|exet|jag) (är|var|blir|blev|kommer hem) {(full|berusad|påverkad|hög|packad|bakfull|onykter)}
(pappa|mamma|far|mor|han|hon|exet|exmannen|mannen|frun) {(dricker|super|knarkar|missbrukar|drack|söp)}
(är|varit|blivit|nu) {(nykter|drogfri|ren från droger|avgiftad)}
{(beroende|missbruk) av (alkohol|droger|spel|tabletter|heroin|cannabis|opiater|smärtstillande|tramadol|kokain|amfetamin)}
{(kissar|kissade|kissat|bajsar) (på sig|i sängen|ner sig)}
(använder|har|behöver|med) {(blöja|blöjor|blöjan)}
{(slutat|slutade|har slutat|vägrar|vägrade) (att|) (tala|prata|äta|sova|gå till skolan|gå i skolan|gå ut)}
(han|hon|jag|sonen|dottern|barnet|<kin>) {(talar|pratar|äter|sover) (inte|knappt|nästan inte) (längre|alls|mer)}
{(vaknar|vaknade) (skrikande|varje natt|av mardrömmar|kallsvettig|flera gånger)}
{(sover|sov) (med lampan tänd|med tänd lampa|bara med tabletter)}
(går|gick|gått|tid|kontakt|remiss|remitterad|väntar|samtal|behandling|behandlas|utreds|inskriven|träffar|hos|kallad|kallelse|kö|bokad) (i|på|till|hos|hos en|till en|med|med en|en|) {(psykolog|psykologen|psykiater|psykiatern|psykiatrin|terapeut|terapi|samtalsterapi|kurator|kuratorn|skolkurator|skolsköterskan|skolsköterska|barnpsykiatrin|bup|habiliteringen|neurolog|kardiolog|onkolog|onkologen|reumatolog|gynekolog|hudläkare|ögonläkare|ortoped|kirurg|specialist|fysioterapeut|sjukgymnast|arbetsterapeut|logoped|dietist|kiropraktor|barnmorska|barnmorskan|beroendemottagningen|smärtkliniken|minnesmottagningen|ångestmottagningen|ätstörningsenheten|dialys|cellgifter|strålning|rehab|rehabilitering|behandlingshem|kbt|ect|utredning)}
(ligger|låg|legat|inlagd|inskriven|vårdas|vårdades|kom in|hamnade|åkte|åkt|fick åka|körd|kördes|varit|var|utskriven|opererades|behandlas) (in|) (på|till|från|i) (en|) {(sjukhus|sjukhuset|akuten|iva|intensiven|psyk|psyket|psykiatrin|avdelning|sluten avdelning|karolinska|sahlgrenska|lasarettet|bb|förlossningen|hospis|vårdboende|äldreboende|ambulans|ambulansen|hjärtavdelningen|neurologen|onkologen|barnkliniken|ögonkliniken|strokeenheten)}
(lider|led|lidit|drabbad|drabbats|drabbades|insjuknat|insjuknade|opereras|opererad|behandlas|medicineras|utreds|sjukskriven) (av|i|för|mot|med) {<rare>}
(dog|dött|avled|gick bort|dör|död|förlorade|förlorat|miste|mist) (i|av|på grund av|till följd av|<any> i|<any> <any> i) {(cancer|bröstcancer|lungcancer|hjärtinfarkt|stroke|hjärtstopp|demens|alzheimer|als|självmord|överdos|sjukdom|lång tids sjukdom|blodförgiftning|covid|lunginflammation|leukemi|plötslig spädbarnsdöd)}
{(i|gravid i) vecka <number>}
{(<number>|tre|fyra|fem|sex|sju|åtta|nio) månader gravid}
{(förlorade|förlorat|miste|mist) (vårt|ett|sitt|mitt) (barn|foster|ofödda barn)}
{(svår|traumatisk|komplicerad|jobbig) (förlossning|graviditet)}
{(testat|testade|testades) (positivt|negativt) (för|)}
{(bärare|anlagsbärare|smittbärare) (av|för)}
(tar|äter|fick|fått|får|går på|står på|ordinerad|medicinerar med|behandlas med|slutat med|börjat med) (nu|dagligen|) {(biologisk medicin|biologiska läkemedel|hormoner|östrogen|testosteron|adhd-medicin|ångestdämpande|lugnande|sömnmedel|blodtrycksmedicin|hjärtmedicin|epilepsimedicin|p-piller|metadon|cellgifter|sprutor|järn|dropp|ögondroppar|medicinsk cannabis)}
(använder|har|bär|fått|behöver|med) (två|en|ett|) {(hörapparat|hörapparater|rullstol|rullator|kryckor|käpp|protes|benprotes|stomi|kateter|sond|pacemaker|ledarhund|vit käpp|teckenspråkstolk|insulinpump|syrgas|cpap|epipen|stödstrumpor|permobil)}
{(tål|klarar|tolererar) (inte|ej) (ljud|ljus|starkt ljus|höga ljud|beröring|stress|dofter|parfym|skärmar|folkmassor|värme|kyla|förändringar)}
{allergisk (mot|för) <rare>}
{(väger|vägde) (bara|nu|över|) <number> (kg|kilo)}
(hemma|borta|frånvarande|frånvaro|sjukskriven|ledig) (från <any>|) (på grund av|pga|för|med|efter) {(sjukdom|depression|utmattning|stress|ångest|operation|ryggen|migrän|influensa|covid|graviditet|psykisk ohälsa|magsjuka)}
{(orkar|klarar) inte (mer|längre|leva|livet|vardagen|stiga upp|träffa folk)}
{(svimmade|svimmat|segnade ner|föll ihop|kollapsade|medvetslös|bröt ihop|brutit ihop)}

{nedsatt (hörsel|syn|rörlighet|funktionsförmåga|lungfunktion|njurfunktion|immunförsvar|minne)}
(dottern|sonen|han|hon|jag|<kin>) {(skär|skar|skurit|skadar) (sig|mig)}

(började|börjat|börjar|slutat|slutade) (att|med att|) {(dricka|supa|knarka|skära sig|ta droger|spela om pengar)}
{(bipolär|bipolär sjukdom|diabetes|hepatit|herpes) (typ|typen) (<number>|ett|två|ii|i)}
{(kört slut på|kört) (mig|sig) (själv|)}

[exact likely]
(biologisk medicin|i terapi|skolsköterskan|kurator|svimfärdig|darrig|deprimerad|ångestfylld|apatisk|självmordsbenägen)
{(min|hans|hennes) (psykolog|psykiater|terapeut|kurator|onkolog|neurolog|barnmorska)}
`;
