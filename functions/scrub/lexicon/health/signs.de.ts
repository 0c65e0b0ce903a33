/**
 * German grammar of what is wrong with a body and a mind: which part of it, marks on it, self-harm and drinking in plain
 * words, being treated, living with it. `<body>` is any part of the body (bodyParts.ts). In braces the smallest text that
 * tells it.
 */
import { choice, maybe } from "../choice.ts";

const its = maybe(
  "der, die, das, dem, den, des, meiner, meinem, meinen, mein, meine, seiner, seinem, seine, sein, ihrer, ihrem, ihre, ihr, beiden, einem, einer, einen, linken, rechten, linke, rechte, linkes, rechtes, am linken, am rechten, im linken, im rechten, der linken, der rechten, dem linken, dem rechten, den linken, das linke, das rechte, die linke, die rechte",
);
const ill =
  "krebs, tumor, tumore, knoten, zyste, zysten, gerinnsel, thrombose, blutung, blutungen, metastasen, polypen, schatten, arthrose, rheuma, gicht, infektion, entzündung, abszess, wasser, flüssigkeit, schwellung, bruch, riss, verletzung, verletzungen, nervenschaden, taubheitsgefühl, kribbeln, krampf, krämpfe, schmerz, schmerzen, starke schmerzen, chronische schmerzen, stechen, ziehen, ekzem, schuppenflechte, ausschlag, verbrennungen, brandwunden, wunden, stiche, lähmung, lähmungen, zittern, prothese, schrauben, steine, blaue flecken, blutergüsse, narben, schnittwunden, schnitte, bissspuren, kratzer, brandmale";

export const germanSigns = `
[exact certain]
{${choice(ill)} (in|im|an|am|auf|um|unter|hinter|über|ins) ${its} <body>}
${its} {<body> (gebrochen|verstaucht|verrenkt|gerissen|verbrannt|verbrüht|gequetscht|amputiert|operiert|ausgekugelt|geprellt|gezerrt|gelähmt|entzündet|geschwollen)}
{(gebrochene|gebrochener|gebrochenes|gebrochenen|verstauchte|verstauchter|geschwollene|operierte|taube|kaputte|kaputten|kaputtes|kranke|krankes|schwaches|künstliche|künstliches|neue|neues|amputiertes) <body>} (und|wegen|habe|hat|bekommen|operiert)
{(operation|op|eingriff|bestrahlung|behandlung|untersuchung|spritze|spritzen) (am|an|im|in|für|gegen) ${its} <body>}
{(kann|konnte) ${its} <body> (nicht|kaum|nicht mehr) (bewegen|heben|beugen|benutzen|belasten|strecken|spüren)}
{(zittert|zittere|zitterte|zittern) (am ganzen körper|stark|mit den händen|ständig|immer)}
<body> {(zittern|zittert|schmerzt|schmerzen|versagt|versagen|taub)}
{(ritzt|ritze|ritzte|geritzt|schneidet|schneide|geschnitten|verletzt|verletze|hungert|hungere|schlägt) (sich|mich) (selbst|die arme|in die arme|an den armen|)} (selbst|und|wenn|seit|wieder|mit)
{(sich|mich) (selbst|) (ritzt|ritze|geritzt|ritzte|verletzt|verletze|verletzt hat|die arme aufgeschnitten|die pulsadern)}
{(alle|eine handvoll|eine ganze packung|zu viele|<number>|dreißig|zwanzig) (meine|ihre|seine|von ihren|) (tabletten|pillen|schlaftabletten|schmerztabletten|medikamente) (geschluckt|genommen|eingenommen|)}
{(magen (ausgepumpt|auspumpen)|ausgepumpt)}
{(wollte|will|versucht|versuchte|möchte|gedanken|droht|drohte|denkt|denke|spricht) (sich|mich|daran|davon|damit|) (das leben|umzubringen|umbringen|zu sterben|sterben|suizid|sich zu töten|sich etwas anzutun|mir etwas anzutun|zu erhängen|nicht mehr leben|nicht mehr da zu sein|vor den zug zu werfen)}
{(will|wollte|kann|möchte|mag) nicht mehr (leben|da sein|weiterleben|aufwachen)}
{(hört|höre) stimmen}
{(sieht|sehe) (dinge, die nicht da sind|gestalten|gespenster)}
{(trinkt|trinke|trank|getrunken|säuft|soff) (zu viel|wieder|jeden tag|jeden abend|täglich|heimlich|schon morgens|eine flasche|sich zu tode|sich bewusstlos)}
(wenn|weil|als|ob|während) (er|sie|papa|mama|der vater|die mutter|mein ex) {(betrunken|besoffen|getrunken|high|bekifft|zugedröhnt|alkoholisiert|auf drogen)} (ist|war|hat|nach)
(er|sie|mein mann|meine frau|mein vater|meine mutter|mein bruder|mein ex|vater|mutter|mann|ex) {(trinkt|säuft|trank|kifft|nimmt drogen|ist alkoholiker|ist alkoholkrank|ist drogenabhängig|ist spielsüchtig)}
(ist|bin|war) {(trocken|clean|nüchtern|abstinent|rückfällig)} (seit|geworden|und|wieder)
{(nässt|macht) (nachts|wieder|noch|) (ein|ins bett|in die hose)}
{(spricht|isst|schläft|redet) (nicht|kaum|nicht mehr|kaum noch) (mehr|noch|)}
(er|sie|ich|sohn|tochter|kind|<kin>) {(schlafe|schläft|schlief|esse|isst|spricht|rede|redet) (seit <any>|) (nicht|kaum|schlecht|nicht gut|nicht mehr|nicht richtig|fast nicht|sehr schlecht)}
(mir|ihm|ihr) (wurde|wird|war|ist|geworden) {(schlecht|übel|schwindelig|schwindlig|schwarz vor augen)}
(wurde|wird|war|ist) (mir|ihm|ihr) {(schlecht|übel|schwindelig|schwindlig|schwarz vor augen)}
{(wacht|wache|wachte) (schreiend|jede nacht|schweißgebadet|mehrmals) (auf|)}
(bin|ist|war|gehe|geht|ging|wegen|termin|überweisung|überwiesen|behandlung|in|warte|wartet|komme|kommt) (zum|zur|beim|bei|bei der|bei einem|bei einer|in|im|auf|in der|auf einen|auf eine|einen|eine|) {(psychologen|psychologin|psychologe|psychiater|psychiaterin|psychotherapeuten|psychotherapeutin|therapeuten|therapeutin|psychotherapie|therapie|verhaltenstherapie|traumatherapie|neurologen|kardiologen|onkologen|onkologin|rheumatologen|gynäkologin|urologen|hautarzt|augenarzt|orthopäden|facharzt|chirurgen|physiotherapeuten|physiotherapie|ergotherapie|ergotherapeuten|logopäden|logopädie|hebamme|suchtberatung|entzug|entgiftung|entzugsklinik|reha|kur|dialyse|chemo|chemotherapie|bestrahlung|therapieplatz|tagesklinik|klinik|psychiatrie|kinder- und jugendpsychiatrie|notaufnahme|intensivstation|krankenhaus|uniklinik|hospiz|pflegeheim|palliativstation|kardiologie|neurologie|onkologie|geschlossenen abteilung|schmerzklinik|kinderwunschklinik)}
(leide|leidet|litt|gelitten|erkrankt|erkrankte|erkranken|operiert|behandelt|krankgeschrieben|diagnostiziert) (an|unter|wegen|gegen|mit) (einer|einem|schwerer|) {<rare>}
(gestorben|starb|verstorben|verstarb|verloren|erlag|tot) (an|nach|durch|wegen) (einem|einer|seiner|ihrer|den folgen|) {(krebs|brustkrebs|lungenkrebs|herzinfarkt|schlaganfall|herzstillstand|demenz|alzheimer|als|suizid|selbstmord|überdosis|krankheit|langer krankheit|schwerer krankheit|blutvergiftung|corona|lungenentzündung|leukämie|krebserkrankung|plötzlichem kindstod)}
{(in|im) der <number>. (woche|schwangerschaftswoche|ssw)}
{<number>. (ssw|schwangerschaftswoche)}
{(schwere|traumatische|komplizierte|schwierige) (geburt|schwangerschaft)}
{(positiv|negativ) (auf|getestet) (<rare>|)}
{träger (der|des|eines|einer) <rare>}
(nehme|nimmt|nahm|bekomme|bekommt|verschrieben|auf|mit|eingestellt) (nur noch|jetzt|täglich|noch|) {(johanniskraut|antidepressiva|betablocker|blutverdünner|cortison|kortison|insulin|schmerzmittel|morphium|beruhigungsmittel|schlaftabletten|schlafmittel|antibiotika|hormone|testosteron|östrogen|methadon|medikamente|psychopharmaka|neuroleptika|lithium|ritalin|eisen|infusionen|spritzen|blutdrucktabletten|herztabletten|biologika|medizinisches cannabis)}
(habe|hat|trage|trägt|brauche|braucht|benutze|benutzt|mit|sitze|sitzt|im) (ein|einen|eine|zwei|dem|) {(hörgerät|hörgeräte|rollstuhl|rollator|krücken|gehstock|prothese|beinprothese|stoma|katheter|magensonde|herzschrittmacher|blindenhund|blindenstock|insulinpumpe|sauerstoffgerät|windeln|windel|kompressionsstrümpfe|epipen)}
{(verträgt|vertrage|ertrage|erträgt) (keinen|keine|kein) (lärm|licht|berührung|stress|gerüche|parfüm|hitze|menschenmengen|veränderungen)}
{allergisch (gegen|auf) <rare>}
{(wiege|wiegt|wog) (nur|jetzt|über|) <number> (kg|kilo)}
(zu hause|fehlt|fehle|gefehlt|abwesenheit|abwesend|ausgefallen) (wegen|aufgrund|mit|nach) (einer|einem|seiner|ihrer|meiner|) {(krankheit|erkrankung|depression|burnout|stress|angst|operation|op|rücken|migräne|grippe|corona|schwangerschaft|magen-darm)}
{(kann|konnte|schaffe|schafft) (einfach|) nicht mehr (aufstehen|weiter|laufen|sprechen|essen|schlafen|arbeiten|das haus verlassen)}
{(ohnmächtig|bewusstlos|zusammengebrochen|umgekippt|kollabiert|in ohnmacht gefallen)}
{(haut|herz|nieren|leber|lungen|augen|nerven|magen|darm|rücken|schilddrüsen|muskel|gelenk|stoffwechsel|autoimmun) (krankheit|erkrankung|probleme|beschwerden|leiden)}

(fing|fängt|begann|begonnen|angefangen) (an|wieder|) (zu|) {(trinken|kiffen|saufen|spielen|ritzen)}
{(bipolare störung|diabetes|hepatitis|bipolar) typ (<number>|eins|zwei|ii|i)}

[exact likely]
{(meine|seine|ihre|mein|sein|ihr) (psychologe|psychologin|psychiater|psychiaterin|therapeut|therapeutin|onkologe|neurologe|neurologin|hebamme)}
(hautausschlag|zusammenbruch|ohnmächtig|niedergeschlagen|lebensmüde|apatisch)
`;
