/**
 * German words and phrases of health: what people tell instead of naming an illness. A head in brackets holds
 * for the lines below it and is read as in health.da.ts; "(er|var|) syg" stands for each of its choices. Whatever is in
 * ordinary use as well is only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const germanTold = `
[noun certain first last]
schmerz
schmerzen
bauchschmerz
erkältung
durchfall
übelkeit
grippe
magen-darm
läuse
krankmeldung
krankenstand
arbeitsunfähigkeit
arbeitsunfähigkeitsbescheinigung
krankenschein
schwerbehinderung
pflegegrad
herzschwäche
vorhofflimmern
herzrhythmusstörung
hörsturz
angstzustände
depressionen
panikattacken
schlaftablette
entzündung
mandelentzündung
mittelohrentzündung
blinddarm
bandscheibe
gürtelrose
herzfehler
nierenversagen
zuckerkrankheit
suizid
suizidgedanke
selbstmordgedanke
entbindungstermin
mutterschutz
krücken
physiotherapie
psychotherapie
rollator

[noun likely first last]
fieber
husten
schnupfen
krankenhaus
krankenhäuser
medikament
medikamente
operation
therapie
psychologe
psychologin
psychiater
psychiaterin
arzttermin
blutdruck
elternzeit

[adjective certain]
krankgemeldet
arbeitsunfähig
erkältet
ohnmächtig
schwindelig
schwindlig
zuckerkrank
krebskrank
herzkrank
pflegebedürftig
bettlägerig
magersüchtig
verstaucht
bipolar
querschnittsgelähmt
gelähmt
psychisch krank
hochschwanger
suizidgefährdet

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
(habe|hat|hatte) {(ms|als|adhs|ptbs|copd)}
(liegt|liege|lag) (im|auf der) (krankenhaus|intensivstation|klinik)
(nach|vor) (meiner|seiner|ihrer|der) {op}
(meine|seine|ihre) {op}
multiple sklerose
psychische (probleme|erkrankung|krankheit)
krank geschrieben
krank gemeldet

[exact likely]
(zum|zur) {(arzt|hausarzt|ärztin|psychologen|psychiater)}
krank
(sind|bin|ist|war|waren|wurde|wird|werden|liege|liegt|geworden|beide|wieder|noch|immer noch|alle) {krank}
kranke (kinder|tochter|mutter|frau)
kranken (kinder|tochter|mutter|frau|sohn|mann|vater|kind)
(operiert|operieren)
beim {(arzt|hausarzt|psychologen|psychiater)}
(geht es|ging es) (sehr|psychisch|) schlecht
(ausgebrannt|erschöpfung)

[exact body]
(kopf|rücken|bauch|hals|bein|knie|fuß|schulter|zahn|ohr|brust|hüfte|handgelenk|knöchel|rippe)
`;
