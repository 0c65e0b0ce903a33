/**
 * German words and phrases of social and economic need: benefits, child-protection cases, debt, a person's own economy,
 * homelessness. Read as health.da.ts.
 */
import { germanNeed } from "./social.classes.de.ts";
import { socialLines } from "./social.grammar.ts";

const kids =
  "((die|meine|unsere|seine|ihre) (<any>|) (kinder|tochter|söhne|töchter|kleinen|kleine)|(meinen|unseren|ihren|seinen) (<any>|) (sohn|jungen|kindern)|(mein|unser|das|sein|ihr) (<any>|) (kind|baby|sohn)|mir|uns|mich|sie|ihn)";

export const germanSocial = `${socialLines(germanNeed)}
[noun certain first last]
bürgergeld
hartz iv
hartz 4
arbeitslosengeld
arbeitslosenhilfe
sozialhilfe
grundsicherung
krankengeld
erwerbsminderungsrente
erwerbsunfähigkeitsrente
frührente
frührentner
frührentnerin
invalidenrente
wohngeld
kinderzuschlag
unterhaltsvorschuss
elterngeld
schwerbehindertenrente
übergangsgeld
notstandshilfe
mindestsicherung
inobhutnahme
kindeswohlverfahren
gefährdungsmeldung
pflegefamilie
pflegeeltern
pflegemutter
pflegevater
kinderheim
heimunterbringung
familienhilfe
erziehungsbeistand
obdachlosigkeit
obdachlosenheim
obdachlosenunterkunft
notunterkunft
wohnungslosigkeit
zwangsräumung
räumungsklage
privatinsolvenz
verbraucherinsolvenz
insolvenzverfahren privat
schuldnerberatung
schuldenberg
schuldenfalle
gerichtsvollzieher
lohnpfändung
gehaltspfändung
kontopfändung
pfändung
p-konto
mietrückstand
mietschulden
steuerschulden
spielschulden
schufa-eintrag
schufaeintrag
geldsorgen
geldnot
eidesstattliche versicherung wegen
tafelausweis
sozialwohnung

[noun likely first last]
schulden
kindergeld
mahnbescheid
inkasso
armut

[adjective certain]
obdachlos
wohnungslos
verschuldet
überschuldet
zwangsgeräumt
mittellos

[adjective likely]
arbeitslos
alleinerziehend
pleite
zahlungsunfähig
erwerbslos

[exact certain]
(beziehe|bezieht|bekomme|bekommt|lebe von|lebt von|lebe vom|leben von|leben vom|beantragt|bekommen|erhalte|erhält|kriege|auf) {(hartz 4|hartz iv|alg|alg i|alg ii|alg 1|alg 2|bürgergeld|sozialhilfe|grundsicherung|arbeitslosengeld|wohngeld|stütze|bafög|krankengeld|geld vom (amt|jobcenter|sozialamt|staat)|leistungen vom (amt|jobcenter|sozialamt))}
(vom|beim|geld vom) {(sozialamt|arbeitsamt)}
(bin|ist|war|wurde|werde|seit <any>|bin ich|bin derzeit|momentan) (leider|gerade|zurzeit|derzeit|seit <any>|) {(arbeitslos|erwerbslos|ohne arbeit|ohne job|arbeitssuchend)}
(meinen|seinen|ihren) {(job|arbeitsplatz)} verloren
(das|vom|beim|dem) {jugendamt (hat|hatte|will|wollte|droht|nimmt|nahm|ist|war|kam|schaut|prüft|eingeschaltet|gemeldet)}
(jugendamt) (hat|hatte|will|wollte|droht) {${kids} (<any>|) (weggenommen|genommen|abgeholt|in obhut|aus der familie|wegnehmen|in eine pflegefamilie)}
{${kids} (wurde|wurden|sind|ist) (uns|mir|) (weggenommen|in obhut genommen|fremduntergebracht|untergebracht|im heim|in einer pflegefamilie)}
in (einer|eine|der) pflegefamilie
{(in obhut|aus der familie) (genommen|geholt)}
(im|ins) heim {(aufgewachsen|gekommen|gebracht|untergebracht)}
(bin|ist|sind|wurde|wurden|werde|war) (gerade|seit <any>|derzeit|) {(obdachlos|wohnungslos|ohne wohnung|auf der straße)}
(schlafe|schläft|lebe|lebt|wohne|wohnt|übernachte) (derzeit|zurzeit|gerade|momentan|) {(im auto|auf der straße|bei freunden auf der couch|auf der couch|in einer notunterkunft|im obdachlosenheim|in einem wohnheim für|im zelt)}
(aus der wohnung|wohnung) {(geworfen|geflogen|verloren|gekündigt|räumen müssen|geräumt)}
(habe|hat|haben|hatte|meine|viele|hohe|tief in|große|seine|ihre) (sehr|so|noch|leider|viele|viel|hohe|) {(schulden) (bei|von|beim|und|aus|in|)}
{(schulde|schuldet) (der bank|dem finanzamt|meinem vermieter|dem staat)}
(verschuldet|überschuldet|insolvent|pleite) {(bin|ist|sind|wurde)}
(bin|ist|sind|komplett|völlig) {(hoch|stark|total|komplett|) (verschuldet|überschuldet|pleite|insolvent|zahlungsunfähig)}
(privat|in|der) (insolvenz) {(angemeldet|anmelden|gegangen|musste|bin|stecke)}
(schufa) (eintrag|einträge|negativ|auskunft negativ)
{(negative|schlechte|negativen) schufa}
(kann|können|konnte) (ich|wir|) (mir|uns|) (das|den|die|es|meine|die) (kurs|kurse|miete|gebühr|) {(leider|einfach|momentan|) nicht (leisten|bezahlen)}
{(miete|strom|rechnungen|heizung|essen) nicht (mehr|) (zahlen|bezahlen|leisten)}
(mir|uns) {(das|den kurs|es|einen anwalt|nichts|kaum etwas) (leider|) nicht leisten}
(habe|haben|hatte|hat) (leider|gerade|im moment|) {(kein|kaum|wenig) geld (mehr|übrig|für|dafür|)}
{(finanzielle|finanziellen) (probleme|schwierigkeiten|not|sorgen|engpass|lage)}
{(finanziell|geld) (ist|bin ich|geht es|sehr|ist sehr|ist) (sehr|) (knapp|am ende|eng|schlecht|angeschlagen)}
{geld ist (gerade|sehr|momentan|) knapp}
(lebe|leben|lebt|auskommen mit|über die runden) {(von|mit) (<number>|wenig|geliehenem|der tafel|dem existenzminimum)}
(im) {(rückstand|verzug) mit (der miete|meiner miete|den raten|dem unterhalt)}
(gehe|geht|essen|lebensmittel) {(zur|von der|bei der) tafel}
(lohn|gehalt|konto|rente) (wird|wurde|ist) (mir|) {gepfändet}
(alleinerziehend|alleinerziehende) (mutter|vater|mit|und|)
{(unter|in) (betreuung|gesetzlicher betreuung|rechtlicher betreuung)} (gestellt|stehe|steht|stehen|stand)
(gesetzlicher|gesetzliche) betreuer

[exact likely]
(nicht leisten|kein geld)
(gepfändet|pleite)

[exact weak]
jugendamt
`;
