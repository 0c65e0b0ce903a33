/**
 * Danish grammar of a mind in need: self-harm, attempts and wishes to die in plain words, overdoses, drinking and drugs,
 * breakdowns, and seeing or hearing what is not there. In braces the smallest text that tells it.
 */
import { choice } from "../choice.ts";

const pills = choice(
  "pillerne, piller, sovepiller, sovepillerne, panodiler, panodil, paracetamol, pamol, pinex, ipren, ibuprofen, tabletter, tabletterne, nervepiller, morfinpiller, hjertepiller, mors piller, hans piller, hendes piller, sine piller, mine piller, sin medicin, min medicin, medicinen, antidepressiver, stesolid, kodein, insulin",
);
const many = choice(
  "alle, alle mine, alle sine, alle de, hele, en hel masse, en masse, en håndfuld, en hel håndfuld, et helt glas, et glas, en hel pakke, en pakke, to pakker, for mange, alt for mange, mange, en overdosis, overdosis af, <number>, tyve, tredive, fyrre, halvtreds, hundrede, resten af, al, hele glasset med, hele pakken med",
);
const dying = choice(
  "dø, at dø, tage livet af sig, tage livet af mig, tage livet af sig selv, tage livet af mig selv, tage mit eget liv, tage sit eget liv, tage mit liv, tage sit liv, begå selvmord, selvmord, gøre en ende på det, gøre en ende på det hele, gøre en ende på livet, hænge mig, hænge sig, hænge sig selv, hænge mig selv, springe ud, hoppe ud, skyde sig, skyde mig, skyde mig selv, skyde sig selv, drukne sig, drukne mig, drikke mig ihjel, drikke sig ihjel, ikke at være her, ikke at være her mere, ikke at være til, være død, forsvinde fra verden, gøre skade på mig selv, gøre skade på sig selv, skade sig selv, skade mig selv, gøre mig selv noget, gøre sig selv noget, gøre mig selv ondt, gøre sig selv ondt, skære i mig selv, skære i sig selv, køre ind i et træ, køre ind i en bropille, køre galt med vilje",
);

export const danishCrisis = `
[exact certain]
{(tog|tager|taget|tage|slugt|slugte|sluge|spist|spiste|spise|indtaget|indtog|indtage|proppet i sig|hældt i sig|hældt i mig|kørt ned|skyllet ned|skyllede ned|drukket|injiceret|sprøjtet) (jeg|han|hun|de|vi|<name>|) ${many} (af|) ${pills} (på én gang|på en gang|på samme tid|i går|)}
{(tog|taget|tage|slugt|slugte|spist|spiste) (jeg|han|hun|de|vi|<name>|) (en håndfuld|et glas|et helt glas|en hel pakke|for meget|alt for meget|en hel|hele) (<name>|medicin|af min medicin|af sin medicin)}
{(pumpet|pumpede|pumpe|skyllet|tømt|udpumpet) (maven|mavesækken) (ud|ren|)}
{(maven|mavesækken|mave) (pumpet|pumpes|udpumpet|skyllet|tømt) (ud|)}
{(skærer|skar|skåret|skære|ridser|ridset|ridsede|snitter|snittet|snittede|cutter|cuttet|cuttede|cutte|kradser|kradset|bider|bed|stikker|stak|stukket|slår|slog|slået|brænder|brændte|niver|nevet) (jeg|han|hun|de|vi|<name>|) (ofte|stadig|igen|) (i|) (mig selv|sig selv)}
{(skærer|skar|skåret|skære|ridser|ridset|ridsede|snitter|cutter|cuttet|cutte|kradser|kradset|brænder|brændte|brændt) (jeg|han|hun|de|vi|<name>|) (ofte|stadig|igen|) (i|) (mig|sig) (i armene|i armen|på armene|på armen|i underarmene|i låret|i lårene|på lårene|i håndleddet|i håndleddene|i benene|til blods|med barberblade|med et barberblad|med kniv|med en kniv|med cigaretter|med glasskår|med en saks)}
(jeg|han|hun|søn|datter|datteren|sønnen|pigen|drengen|barnet|<kin>|<name>|at) {(skærer|skar|skærer i|cutter|selvskader|cuttede) (mig|sig)}
{(selvskader|selvskadede|selvskadet|selvskade)}
{(barberblade|ar efter selvskade|snit på armene|skåret i armene|ar på armene|ar på underarmene|snitsår på armene|mærker efter barberblade)}
{(ønske|ønsker|ønskede|ønsket|udtrykt ønske|udtrykte ønske|udtrykker ønske|udtalt ønske|udtrykt|lyst|har lyst|trang|behov|tanker|tankerne|tænker|tænkte|tænkt|taler|talte|talt|snakker|snakkede|truer|truede|truet|planer|planlægger|planlagde|planlagt|overvejer|overvejede|overvejet|forsøger|forsøgte|forsøgt|forsøg|prøver|prøvede|prøvet|drømmer|vil bare|ville bare|vil gerne|ville gerne|villet|vil helst) (på|om|med|til|) (at|) ${dying}}
{(vil|ville|villet) (bare|helst|hellere|gerne|) (dø|være død|ikke leve|væk herfra for altid)}
{(ikke|heller ikke|ikke længere|aldrig) (har lyst til|vil|ville|orker|orkede|orke|gider|gad|ønsker|kan|kunne|magter|kan overskue) (at|) (leve|leve mere|leve længere|være her|være her mere|være til|være til mere|eksistere|vågne op)}
{(vil|ville|orker|orkede|gider|gad|ønsker|magter|kan|har) (ikke|ikke længere|ikke lyst til) (at|) (leve|leve mere|være her mere|være her længere|være til mere|eksistere|vågne op|leve længere|leve sådan)}
{(hopper|hoppede|hoppet|hoppe|sprang|springer|sprunget|springe|kastet|kastede|kaste|kaster|smed) (mig|sig|) (ud|ned|) (fra|af|ud af|ud foran|foran|ind foran|ned fra) (altanen|vinduet|et vindue|broen|en bro|et tog|toget|en bil|en lastbil|taget|s-toget|metroen|tredje sal|anden sal|<number>. sal|skinnerne)}
{(har|havde|fundet|fandt|fundet med|gemt|gemmer) (reb|et reb|en løkke) (om halsen|om sin hals|klar)}
{(hængt|hængte|hænger|skudt|skød|druknet|druknede) (mig|sig) (selv|)}
{(afskedsbrev|afskedsbreve|afskedsbrevet)}
{(tog|taget|tage|tager|forsøgt at tage|prøvet at tage|endt|endte|afsluttet) (sit|mit|deres|sit eget|mit eget) (eget|) liv}
{(hører|hørte|hørt) (jeg|han|hun|de|vi|<name>|) (stadig|af og til|i perioder|) (stemmer|stemmerne|kommentarer|befalinger|beskeder|hvisken|lyde ingen andre hører|ting ingen andre hører|ting der ikke er der|stemmer i hovedet)}
{(ser|så|set) (jeg|han|hun|de|vi|<name>|) (syner|ting der ikke er der|ting andre ikke ser|ting som ikke er der|folk der ikke er der|dæmoner|djævle|djævlen|skygger om natten|skygger på væggen|spøgelser|døde mennesker)}
{(føler|følte|føler sig|føler mig|tror|troede|mener|mente) (sig|mig|) (at|) (han|hun|jeg|han bliver|hun bliver|) (er|bliver|) (overvåget|forfulgt|aflyttet|forgiftet|styret af andre|udvalgt|jesus|messias|profet|en profet|bestrålet)}
{(snakker|taler|talte|snakkede) (med|til) (sig selv|stemmer|stemmerne|ting der ikke er der|væggen|døde)}
{(opstemt|opkørt|forpint|psykotisk|manisk|hypoman|paranoid|ukontaktbar|katatonisk|apatisk|dissocieret|vrangforestillet|selvmordstruet|virkelighedsfjern|delirøs)}
{(nervøst|psykisk|mentalt|fysisk|totalt|følelsesmæssigt) sammenbrud}
(fik|får|fået|haft|havde|efter) (jeg|han|hun|de|vi|<name>|) (et|sit|et mindre|) {(nervesammenbrud|sammenbrud|kollaps|nervøst sammenbrud|psykisk sammenbrud|psykisk nedbrud|nedbrud|ildebefindende|anfald|krampeanfald|hjertestop|panikanfald|angstanfald|raptus|psykoseanfald|epileptisk anfald)}
{(ligger|lå|fundet|fandt|funden|findes) (ham|hende|mig|) (på gulvet|bevidstløs|bevidstløs på gulvet|livløs|livløs på gulvet|på badeværelset|i badekarret|i en pøl) (og|) (ikke kan vækkes|kan ikke vækkes|ikke kunne vækkes|kunne ikke vækkes|bevidstløs|livløs|)}
{(ikke|næsten ikke|umulig|umulige|svær|svære) (kan|kunne|til|) (at|) (vækkes|vække|få kontakt med|komme i kontakt med)}
{(kan|kunne) (næsten|) ikke (vækkes|få kontakt med (ham|hende))}
{(bevidstløs|bevidstløst|livløs|livløst|genoplivet|genoplivede|genoplivning|skulle genoplives)}
{(drikker|drak|drukket|drikke) (jeg|han|hun|de|vi|<name>|) (sig|mig) (selv|) (væk|ihjel|fuld|i hegnet|sanseløs|bevidstløs|ned|fra sans og samling|i søvn|mod til)}
{(drikker|drak|drukket|drikke) (jeg|han|hun|de|vi|<name>|) (igen|stadig|hver dag|hver aften|hver weekend|dagligt|fast|tæt|alene|i smug|om morgenen|om formiddagen|fra morgenstunden|for meget|alt for meget|<number> øl|en flaske|en kasse|en halv flaske|flere flasker) (igen|om dagen|dagligt|hver aften|hver dag|vodka|vin|rødvin|hvidvin|snaps|spiritus|whisky|gin|rom|øl|om aftenen|)}
{(en|halv|hel|to|flere|tre) (flaske|flasker|kasse|kasser) (vodka|rødvin|hvidvin|snaps|spiritus|whisky|gin|rom|øl|vin) (om dagen|dagligt|hver aften|hver dag|om aftenen)}
{(tager|tog|taget|begyndt|røget|ryger|røg|gået|gik|faldet|faldt|kommet|kom|endt|endte|tilbage|igen) (på|i|til) (flaske|flasken|flasken igen|druk|sprutten|hundene|bunden|alkohol igen|stoffer|stofferne|hash|hashen|heroin|kokain|kokainen|speed|amfetamin|piller igen|nålen|crack|snus igen)}
(når|hvis|fordi|mens|hver gang|da|så snart) (han|hun|de|jeg|mor|far|moren|faren|moderen|faderen|min mor|min far|eksen|<kin>) (er|var|har været|bliver|blev|kommer hjem|kom hjem) {(stiv|stive|fuld|fulde|beruset|skæv|høj|påvirket|bagstiv|plørefuld|på druk|på stoffer|på kokain|på speed|drukket|døddrukken|dødfuld)}
{(drikker|drak)} (han|hun|mor|far)
(mor|far|moren|faren|moderen|faderen|forældrene|forældre|eks|eksen|ekskone|eksmand|kone|mand|bror|søster|han|hun) {(ryger hash|misbruger|fixer|fixede|er på stoffer|var på stoffer|er narkoman|er alkoholiker|er stofmisbruger)}
(har|havde|haft) (jeg|han|hun|de|vi|<name>|) (et|) {(misbrug|alkoholmisbrug|stofmisbrug|pillemisbrug|hashmisbrug|spillemisbrug|kokainmisbrug|blandingsmisbrug|sidemisbrug|alkoholproblem|drikkeproblem|forbrug af alkohol|overforbrug|aktivt misbrug)}
{(spiller|spillede|spillet|gambler|gamblede) (alle|hele|sine|mine|vores|om|) (pengene|lønnen|opsparingen|husholdningspengene|penge|op|væk|bort)}
{(spillet|spiller|spillede|gamblet) (det hele|alt|pengene|huset|firmaet|opsparingen|lønnen) (op|væk|bort)}
{(afhængig|afhængige|afhængighed) (af|til) (<any> og|) (alkohol|stoffer|hash|kokain|heroin|piller|spil|gambling|odds|betting|kasino|sex|porno|mad|medicin|morfin|tramadol|benzo|benzodiazepiner|sovemedicin|smertestillende|computerspil|gaming|online spil|poker|lattergas|nikotin|shopping)}
(er|blev|bliver|været|blive|nu) {(clean|ædru|tørlagt|afvænnet|afruset|stoffri|rusfri|nykter|nedtrappet|udtrappet)}
(jeg|han|hun|er|bliver|skal|at|blev) {(trapper|trappet|trappede|trappes|trappe) (ned|ud)} (i|af|fra|på|med)
(ikke) {(drukket|rørt en dråbe|rørt alkohol|taget stoffer|røget hash|spillet)} (siden|i <number>|i et|i to|i tre|i mange|i over|længe)
{(udtrykt|udtalt|udtrykker|udtaler|fremsat|ytret) (om|) (selvmordstanker|dødsønske|ønske om at dø|dødstanker|livslede|livstræthed|suicidaltanker)}
{(livslede|livstræt|livstræthed|dødsønske|dødsønsker|dødstanker|dødslængsel|selvhad)}
{(ked af livet|træt af livet|led ved livet|ked af at leve|træt af at leve)}
{(angst|bange|skrækslagen|rædselsslagen|rædsel|skræk|fobi) (for|over for) (mennesker|at gå ud|at forlade hjemmet|at gå hjemmefra|lukkede rum|åbne pladser|forsamlinger|at køre i tog|elevatorer|bakterier|at dø|at være alene|at sove|mørke|blod|nåle|højder|at tale i telefon|menneskemængder)}
{(tvangsindlagt|tvangsindlagte|tvangsindlæggelse|tvangsindlægge|tvangsbehandlet|tvangstilbageholdt|fikseret|bæltefikseret|på gule papirer|på røde papirer|på rød tvang|på gul tvang)}
{(gået|gik|gå|går|ned|helt ned|nede) (psykisk|mentalt|helt|) (ned|nede|i kulkælderen|i sort|ned med stress|ned med flaget|med flaget|ned med nakken|med stress|i stykker|helt i stykker)} (psykisk|mentalt|med|over|efter|indeni|i|igen|på)
{(ned|nede|gået ned|gik ned|går ned|syg|sygemeldt|kollapset|brudt sammen|hjemme) (med|af|på grund af|grundet) (stress|en depression|depression|angst|udbrændthed|belastningsreaktion)}

(begyndt|begyndte|begynder|startet|startede|holdt op|holder op|stoppet|stoppede) (med|igen|) (at|) {(drikke|ryge hash|tage stoffer|gamble|spille for penge|selvskade|cutte|fixe|drikke igen)}
{(hører|ser) (hans|hendes|min mors|min fars|deres) (stemme|stemmer|ansigt|skygge) (i|om natten|overalt|hele tiden)}
{(kørt|gået|slået) (helt|) i (sænk|gulvet|stykker|knæ)}

[exact likely]
{(cuttet|cutter|cuttede|cutte|cuttning)}
{(stiv|stive|skæv|høj|fuld|fulde|plakatfuld|døddrukken)} (og|foran|igen|hver)
{(går|gik|gået|segner|segnede|segnet|styrter|styrtede|styrtet|dratter|drattede|faldt|falder|faldet|væltede|vælter|kollapser|kollapsede|kollapset|besvimer) (om|omkuld|i gulvet|om kuld|helt sammen|i jorden|bevidstløs|sammen)}
{(i|midt i|ude i|havnet i|kom i|kommet i|røget i) (en|) (dyb|alvorlig|personlig|psykisk|akut|svær|) krise} (efter|siden|over|fordi|og kan|på grund)
(jeg|han|hun|mor|far|<kin>) {(kan|orker|magter|klarer|holder) ikke (til|det|livet|hverdagen|) (mere|længere)}
{(kan|orker|magter|overskuer) (næsten|) ikke (mere|noget|hverdagen|at være noget|at stå op|mennesker|at være sammen med andre|at se nogen|at gå ud|at tale med nogen|mere lige nu)}
{(helt|fuldstændig|totalt|psykisk|mentalt) (nede|ude af den|knust|ødelagt|færdig|smadret|ude i tovene|på bunden|udmattet|udkørt|udbrændt|nedbrudt|i knæ|i opløsning)}
{sammenbrud}
`;
