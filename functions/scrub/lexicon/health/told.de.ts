/**
 * German phrases of health: what people tell instead of naming an illness. A head in brackets says how much the
 * lines below it disclose; choices, classes and braces are read as in pattern.ts. What is in ordinary use as well is
 * only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const germanTold = `
[exact certain]
(arm|bein|fuß|hand|finger|handgelenk|knöchel|nase|rippe|schulter) (ist|war) gebrochen
(arm|bein|fuß|hand|finger|handgelenk|knöchel|nase|rippe|schulter) gebrochen
(arm|bein|fuß|hand) (im|in) gips
(mich|sich) (mehrmals|dauernd|ständig|) (übergeben|erbrochen)
erbricht sich
(ich|er|sie) (höre|hört) stimmen
(will|wollte|möchte) nicht mehr leben
(kann|konnte) nicht aufhören zu weinen
(weint|weine) (die ganze zeit|ständig|jeden tag|nur noch)
(komme|kommt|kam) nicht (mehr|) aus dem bett
(vertrage|verträgt|vertragen) (kein|keine|keinen) (gluten|laktose|milch|nüsse|erdnüsse|eier|fisch|soja|penicillin|latex|weizen)
(allergisch) (gegen|auf) (gluten|laktose|milch|nüsse|erdnüsse|eier|fisch|soja|penicillin|latex|weizen)
(erwarte|erwartet|erwarten) (ein|unser|ihr) (kind|baby|erstes kind|zweites kind)
(habe|hat|hatte) {(ms|adhs|ptbs|copd)}
(liegt|liege|lag) (im|auf der) (krankenhaus|intensivstation|klinik)
(nach|vor) (meiner|seiner|ihrer|der) {op}
(meine|seine|ihre) {op}
multiple sklerose
psychische (probleme|erkrankung|krankheit)
krank geschrieben
krank gemeldet
(kann|konnte|können) (kaum|kaum noch|fast nicht mehr|nicht mehr) (laufen|schlafen|atmen|essen|schlucken|sitzen|aufstehen|treppen steigen|allein sein|unter menschen|gehen|stehen|arbeiten|sprechen)
(kann|konnte) (mich|sich) (kaum|nicht|nicht mehr) konzentrieren
(kann|konnte) nicht (schlafen|durchschlafen|einschlafen|aufstehen|laufen vor)
(schlafe|schläft|schlief) (kaum|nicht|schlecht|sehr schlecht|kaum noch|fast nicht|nur mit tabletten)
(sehe|sieht|höre|hört|laufe|läuft) (sehr|nur noch|immer|so|) (schlecht|schlechter)
(komme|kommt|kam) (kaum|nicht|nicht mehr|kaum noch) (aus dem bett|aus dem haus|die treppe hoch|zur ruhe|auf die beine)
(sitze|sitzt|saß) im {rollstuhl}
auf (assistenz|den rollstuhl|einen rollstuhl|einen rollator|sauerstoff|pflege|medikamente) angewiesen
(nehme|nimmt|bekomme|bekommt|verschrieben|verschreibt|brauche|setze) (starke|täglich|jetzt|meine|seine|ihre|) {(medikamente|tabletten|antidepressiva|schmerzmittel|antibiotika|insulin|cortison|kortison|morphium|beruhigungsmittel|schlafmittel|blutverdünner)}
(mein|meine|vom|zum|beim|ihr|sein|unser) (behandelnde|behandelnder|) {(hausarzt|hausärztin|arzt|ärztin|psychiater|psychologe|psychotherapeut|frauenarzt|neurologe|orthopäde|hautarzt|kardiologe)}
der {(arzt|hausarzt|psychiater|neurologe)} (sagt|hat|meint|sagte|verschrieb)
(liegt|liege|lag|kam|kommt|musste|muss|war|bin|ist) (im|in der|ins|in die|auf der) {(krankenhaus|klinik|intensivstation|psychiatrie|notaufnahme|reha|palliativstation|uniklinik|tagesklinik|entzugsklinik|geschlossenen|pflegeheim|hospiz|koma)}
(im|in der|ins|in die) {(psychiatrie|notaufnahme|klinik|reha|entzugsklinik|therapie|hospiz|koma|krankenhaus)}
in {(therapie|psychotherapie|psychiatrischer behandlung|ärztlicher behandlung|behandlung|psychologischer behandlung)}
{(krankgeschrieben|krank geschrieben|krank gemeldet|arbeitsunfähig)} (bis|seit|wegen)
(habe|hat|hatte|leide an|leidet an|leide unter|leidet unter|ständig|schwere|chronische|starke) {(depressionen|angstzustände|panikattacken|panik|asthma|epilepsie|migräne|krebs|diabetes|rheuma|arthrose|parkinson|alzheimer|burnout|schlafstörungen|grippe|fieber|corona|covid|autismus|ads|neurodermitis|schmerzen|rückenschmerzen|durchfall|kopfschmerzen)}
(eine|einen) {(depression|schlaganfall|herzinfarkt|thrombose|lungenentzündung|fehlgeburt|essstörung|tumor|herzfehler|behinderung|bandscheibenvorfall|gehirnerschütterung|nervenzusammenbruch)}
{(gestürzt|hingefallen)} (ist|bin|und|war)
{(arm|bein|fuß|hand|finger|handgelenk|knöchel|nase|rippe|schulter|hüfte|schlüsselbein|zeh|kiefer)} (ist|war|wurde) (gebrochen|operiert|verstaucht)
(arm|bein|fuß|hand|finger|handgelenk|knöchel|nase|rippe|schulter|hüfte|schlüsselbein|zeh) (gebrochen|verstaucht|operiert|verletzt|ausgekugelt|amputiert)
(am|an der|an den) (knie|rücken|fuß|arm|herz|auge|kopf|hüfte|schulter|hand|wirbelsäule|bandscheibe|prostata|schilddrüse|brust) operiert
(wurde|werde|wird|wurden|frisch|muss|musste) (gestern|heute|morgen|am herzen|notfallmäßig|bald|) {operiert}
(tumor|knoten|metastasen|wasser|zyste|schmerzen|stechen) (in der|im|in den|am) (brust|gehirn|kopf|lunge|leber|bauch|hals|bein|darm|knie|rücken|gelenken|füßen|händen|hüfte|schulter|knochen|unterleib)
(im|in der) {(3|4|5|6|7|8|9|dritten|vierten|fünften|sechsten|siebten|achten|neunten) monat (schwanger|)}
(schwanger) (im|in der|mit) (dritten|vierten|fünften|sechsten|siebten|achten|neunten|zwillingen|)
(erwarte|erwarten|erwartet) {(ein kind|ein baby|zwillinge|unser erstes|unser zweites|nachwuchs|unser drittes)}
(mein|unser|das) {(baby|kind) (verloren|tot geboren)}
{(baby|kind)} verloren
(mir ist|ihr ist|ihm ist) {(ständig|dauernd|oft|immer|so|) (übel|schlecht|schwindelig|schwindlig)}
ständig {übel}
(mir|ihr|ihm|) (fallen|fällt|fielen) (die|alle|) haare aus
(haare|haar) (fallen|fällt|fielen) (mir|ihr|ihm|) aus
(geht es|ging es|es geht) (mir|ihm|ihr) (psychisch|gesundheitlich|sehr|gerade|wirklich|nicht) (schlecht|nicht gut|gut|mies)
(psychisch|seelisch|nervlich|gesundheitlich) (am ende|sehr schlecht|angeschlagen|labil|instabil|belastet|krank|angegriffen|nicht gut|schlecht)
(am ende meiner|mit den nerven|mit meinen nerven) (kräfte|am ende|fertig)
(zusammengebrochen|nervenzusammenbruch|zusammenbruch)
(bin|ist|war) (völlig|total|komplett|) {(ausgebrannt|erschöpft|am boden|am boden zerstört)}
(dunkle|düstere|schwarze) gedanken
(will|wollte|möchte|mag|kann) (nicht mehr|nicht länger) leben
(das leben nehmen|mich umbringen|sich umbringen|selbst verletzt|selbst verletzen|sich ritzen|ritzt sich|etwas angetan|etwas antun)
(trinkt|trinke|trank) (zu viel|wieder|jeden tag|täglich|heimlich|viel zu viel)
(betrunken|alkoholisiert|bekifft|high|zugedröhnt|auf drogen) (wenn|nach|und|vor) (er|sie|hause|den kindern|geschrien)
(nimmt|nehme|nahm|konsumiert|kifft|raucht) {(drogen|cannabis|kokain|heroin|speed|koks|gras|crystal)}
(trocken|clean) seit
(abhängig|süchtig) (von|nach) {(alkohol|drogen|tabletten|schmerzmitteln|cannabis|kokain|heroin|medikamenten|glücksspiel)}
(gestorben|starb|verstorben|verstarb) (an|nach) {(krebs|einem herzinfarkt|herzinfarkt|einem schlaganfall|corona|covid|einer überdosis|demenz|langer krankheit|kurzer schwerer krankheit|schwerer krankheit|suizid|lungenkrebs|brustkrebs)}
(auf einem|auf beiden|auf dem linken|auf dem rechten) (auge|ohr|ohren|augen) (blind|taub|nichts)
(vertrage|verträgt|darf|essen) (kein|keine|keinen|nichts mit) (gluten|laktose|milch|nüsse|erdnüsse|eier|fisch|soja|penicillin|latex|weizen|fruktose|zucker|milchprodukte|histamin)
(hört|höre|hörte) stimmen
(nässt|macht) (ein|ins bett)
(isst|esse|aß) (kaum|fast nichts|nichts mehr|kaum noch) (etwas|)
(bin|ist|sind|war|waren|liege|liegt|wurde|wieder|alle) (sehr|schwer|seit|leider|auch|immer noch|) {(krank|erkrankt)}
{krank} (im bett|zu hause|geworden|seit|und)
{(krankes|kranke|kranken|krankem|behindertes|behinderten|autistischen|pflegebedürftigen|dementen)} (kind|kinder|sohn|tochter|mutter|vater|frau|mann|eltern)
(wegen|aufgrund) (meiner|seiner|ihrer|einer|akuter|schwerer|) {(krankheit|erkrankung|operation|op|depression|schwangerschaft|behinderung|verletzung|grippe|migräne)}
(aus|wegen) {(gesundheitlichen|psychischen|medizinischen) (gründen|problemen)}
(probleme|beschwerden|schmerzen|ärger) mit (dem rücken|dem herzen|dem knie|den augen|den ohren|der hüfte|dem magen|den nerven|der schilddrüse|der psyche|dem kreislauf|dem blutdruck|der schulter|den bandscheiben)
(habe|hat|hatte) {es (mit dem rücken|mit dem herzen|mit den nerven|im rücken)}
(diagnose|diagnostiziert|diagnostizierten|verdacht auf) (brustkrebs|krebs|ms|adhs|autismus|depression|demenz|parkinson|tumor|bekommen|gestellt)
(wurde|ist|hat) (bei mir|bei ihm|bei ihr|) {(diagnostiziert|festgestellt worden krebs)}
(gehe|geht|termin|war|muss) (zum|zur|beim|bei der|bei einem|bei einer) {(therapeuten|therapeutin|psychologen|psychologin|psychiater|psychiaterin|psychotherapeuten|arzt|ärztin|hausarzt|therapie|physiotherapie|physio|krankengymnastik|hebamme|frauenarzt|orthopäden|neurologen|chemo|dialyse|bestrahlung|ergotherapie|logopädie)}
regelmäßig (zum|zur) {(therapeuten|arzt|psychologen|therapie|physiotherapie|dialyse|bestrahlung)}
(muss|musste) (mich|sich) (übergeben|operieren lassen|schonen|hinlegen)
(nach|vor|seit) (meiner|seiner|ihrer|der|einer) {(op|operation|chemo|fehlgeburt|knie-op|hüft-op|bestrahlung|gehirnerschütterung|lungenentzündung|krebsdiagnose|krebserkrankung|krankheit)}
(ein|einen|mit) {(schwerbehindertenausweis|behindertenausweis|gdb)}
(barrierefrei) (wegen|weil)
{allergisch (gegen|auf) <any>} (und <any>|)
{(hohes|leichtes|hohem|starkes) fieber}
(schlafe|schläft|schlief) (nur|höchstens|kaum) (<number>|zwei|drei|vier|ein paar) stunden
(liege|liegt|lag|liegen) (nur noch|nur|meist|alle|) (flach|im bett|krank im bett|mit fieber|mit grippe) (mit|den ganzen tag|und|)
(weint|weine) (wegen|bei) (jeder kleinigkeit|nichts|allem)
(rücken|knie|hüfte|schulter|fuß|hand|arm|bein|nacken|auge|ohr|herz|magen) (ist|war|wurde|macht|machen|tut|sind) (gebrochen|geschwollen|entzündet|operiert|kaputt|verletzt|gelähmt|steif|nicht mehr mit|probleme|weh|verstaucht|eingegipst|im gips)
(krebs|krankheit|depression|angst|tumor|schmerzen) (ist|sind|kam|hat|haben) (zurück|wieder da|zurückgekehrt|gestreut|schlimmer geworden|unheilbar|unter kontrolle)
(warte|wartet|warten|überweisung|überwiesen|warteliste) (auf|zum|zur|an|für) (einen|eine|die|den|) {(op|op-termin|operation|therapieplatz|psychologen|psychiater|neurologen|facharzt|befund|ergebnis der biopsie|mrt|reha|klinikplatz|diagnose|spenderniere)}
(er|mann|vater|ex|exmann|mutter) (trinkt|trank|säuft)
(riecht|roch) nach (alkohol|schnaps|bier|gras)
(vom|beim|zum|zur) (arzt|hausarzt) (krankgeschrieben|überwiesen)

[exact likely]
beim {arzt}
bin {blind}
bin {krank}
bin {taub}
im {krankenhaus}
in der {klinik}
ist {blind}
ist {krank}
war {krank}
(zum|zur) {(arzt|hausarzt|ärztin|psychologen|psychiater)}
(sind|bin|ist|war|waren|wurde|wird|werden|liege|liegt|geworden|beide|wieder|noch|immer noch|alle) {krank}
kranke (kinder|tochter|mutter|frau)
kranken (kinder|tochter|mutter|frau|sohn|mann|vater|kind)
(operiert|operieren)
beim {(arzt|hausarzt|psychologen|psychiater)}
(geht es|ging es) (sehr|psychisch|) schlecht
(ausgebrannt|erschöpfung)
(schwindelig|verschnupft|fiebrig|niedergeschlagen|ausgelaugt|gestresst)
(unfall|autounfall|fahrradunfall|arbeitsunfall)
(meine|seine|ihre|meiner|seiner|ihrer) {(krankheit|erkrankung|behinderung|depression|angst|behandlung|therapie|medikamente|operation|gesundheit)}
(kopfschmerzen|bauchschmerzen|halsschmerzen|zahnschmerzen|ohrenschmerzen|gliederschmerzen)

[exact body]
(kopf|rücken|bauch|hals|bein|knie|fuß|schulter|zahn|ohr|brust|hüfte|handgelenk|knöchel|rippe)
`;
