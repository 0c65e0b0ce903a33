/**
 * German words and phrases of family life that are nobody else's business: custody, contact, where a child lives,
 * violence at home, infidelity, paternity, adoption, the settling of a divorce. Read as health.da.ts. In a subordinate
 * clause the verb stands last, so that many phrases begin with their object.
 */
import { germanClasses } from "./family.classes.de.ts";
import { familyLines } from "./family.grammar.ts";

const kids =
  "(die (kinder|jungs|mädchen|zwillinge|kleinen|kleine)|das kind|(mein|unser|sein|ihr) (<any>|) (sohn|kind|junge)|(meine|unsere|seine|ihre) (<any>|) (tochter|kinder|söhne|töchter|jungs)|(meinen|unseren|seinen|ihren) (<any>|) (sohn|kindern|jungen)|den (kindern|kleinen))";
const parent =
  "(mir|ihm|ihr|uns|papa|mama|(dem|seinem|ihrem|ihren) (vater|papa|großeltern|exmann)|(der|seiner|ihrer|meiner) (mutter|mama|exfrau|oma|schwester)|meinem (ex|exmann))";
const few =
  "(mich|uns|sie|ihn|(die|unsere|meine) (kinder|tochter|söhne)|(meinen|unseren) sohn|(unser|mein) kind|meine mutter)";

export const germanFamily = `${familyLines(germanClasses)}
[noun certain first last]
sorgerechtsstreit
sorgerechtsverfahren
sorgerechtsentzug
umgangsstreit
umgangsverfahren
umgangsverweigerung
umgangsboykott
umgangsregelung
umgangsbegleitung
umgangspfleger
umgangsvereinbarung
wechselmodell
residenzmodell
nestmodell
aufenthaltsbestimmungsrecht
kindesentziehung
kindesentführung
kindesmisshandlung
kindeswohlgefährdung
verfahrensbeistand
häusliche gewalt
partnergewalt
frauenhaus
gewaltschutz
vernachlässigung
fremdgehen
seitensprung
ehebruch
geliebte
vaterschaftstest
vaterschaftsanfechtung
vaterschaftsanerkennung
vaterschaftsklage
kuckuckskind
stiefkindadoption
adoptivkind
adoptivmutter
adoptivvater
adoptiveltern
adoptivsohn
adoptivtochter
pflegekind
pflegesohn
pflegetochter
leihmutter
samenspender
zugewinnausgleich
versorgungsausgleich
rosenkrieg
scheidungskrieg
trennungsunterhalt
kindesunterhalt
ehegattenunterhalt
unterhaltsklage
unterhaltspflicht
zwangsehe
zwangsheirat
familiengericht

[noun likely first last]
sorgerecht
umgangsrecht
vaterschaft
ehevertrag
gütertrennung
untreue
eifersucht

[adjective certain]
alleinsorgeberechtigt
sorgeberechtigt
unterhaltspflichtig
adoptiert

[adjective likely]
gewalttätig
untreu
handgreiflich

[exact certain]
{(anfechtung|feststellung|anerkennung|aberkennung|zweifel an) der vaterschaft}
{die (anfechtung|feststellung|anerkennung) der vaterschaft}
{nicht der (leibliche|biologische|richtige|) vater}
(sie|ihn|ihr|ihm) {(geohrfeigt|verprügelt|gewürgt|misshandelt|vergewaltigt|geschlagen|missbraucht|getreten|gestalkt|bedroht)}
{(meine|seine|ihre|unsere|eine|) (pflegemutter|pflegetochter|pflegeeltern|pflegekind|pflegevater|pflegesohn|adoptivtochter|adoptivsohn|adoptivmutter|adoptivvater|adoptiveltern)}
(alleiniges|alleinige|gemeinsames|gemeinsame|das volle|geteiltes|volles) sorgerecht
(sorgerecht|umgang) (für|um|mit|entzogen|beantragt|bekommen|verloren|verweigert|eingeklagt|allein)
(begleiteter|begleiteten|betreuter|betreuten|eingeschränkter|eingeschränkten) umgang
(umgang|kontakt) mit (meinem|meiner|meinen|unseren|unserem|den|dem) (sohn|tochter|kindern|kind|jungs)
(kein|keinen|verweigert|verweigert mir|verhindert|boykottiert) (den|) {umgang}
(leben|lebt|wohnen|wohnt|bleiben|bleibt|schlafen|lebten|wohnten) (seit <any>|jetzt|nur|überwiegend|meistens|hauptsächlich|dauerhaft|derzeit|) bei ${parent}
${kids} {(leben|lebt|wohnen|wohnt|sind|ist|bleiben|bleibt) (jetzt|nur|überwiegend|meistens|) bei ${parent}}
bei ${parent} (lebt|leben|wohnt|wohnen|bleibt|bleiben)
(jede|jedes|alle) (zweite|andere|zwei|14) (woche|wochenende|wochen|wochenenden|tage) (bei|beim) (mir|ihm|ihr|vater|papa|der mutter|mama|meinem|meiner)
{(darf|dürfen|durfte) (ich|er|sie|) ${kids} (nicht|nur|nie|kaum) (mehr|) (sehen|besuchen|sprechen|jedes|alle)}
{(kinder|sohn|tochter|kind) (nicht|nur|nie|kaum) (mehr|) (sehen|treffen) (darf|dürfen)}
{(lässt|lassen|ließ) mich ${kids} (nicht|nur|nie) (mehr|) (sehen|sprechen|besuchen|holen|abholen)}
{${kids} (seit <any> <any>|seit <any>|) nicht (mehr|) (gesehen|gesprochen|getroffen)}
{(gibt|geben|bringt|rückt) ${kids} nicht (mehr|) (zurück|heraus|raus|her)}
{(herausgabe|rückgabe) (der kinder|des kindes|meiner kinder|meines sohnes|meiner tochter)}
{${kids} (mir|ins ausland|einfach|) (weggenommen|entführt|mitgenommen|entzogen|vorenthalten|vorenthält)}
{mit (den kindern|meinen kindern|unseren kindern|meinem sohn|meiner tochter|unserem sohn|unserer tochter) (ausgezogen|abgehauen|weggezogen|verschwunden|geflohen|untergetaucht)}
{(streiten|streite|streit|kämpfe|kämpfen|kampf) (wir|uns|ich|) um (das|die|den|) (sorgerecht|kinder|umgang|unterhalt|haus|meine kinder)}
(hat|habe|haben|hatte) ${few} (oft|mehrmals|wieder|) (geschlagen|verprügelt|gewürgt|getreten|misshandelt|bedroht|geschubst|gestoßen|eingesperrt|missbraucht|vergewaltigt)
${few} {(oft|mehrmals|wieder|) (geschlagen|verprügelt|gewürgt|misshandelt|eingesperrt) (hat|haben|hatte)}
(hat|hatte) mich (oft|mehrmals|immer wieder|auch|) (geschlagen|verprügelt|gewürgt|misshandelt|bedroht|eingesperrt|betrogen)
(schlägt|schlug|verprügelt|bedroht|bedrohte|misshandelt|terrorisiert|stalkt|manipuliert|kontrolliert|beschimpft|betrügt|betrog) (er|sie|mein mann|) ${few}
(wird|wurde|ist|war) {(sehr|oft|immer|schnell|wieder|) (gewalttätig|handgreiflich)}
(gewalttätiger|gewalttätigen|gewalttätige) (mann|exmann|ex|partner|vater|frau|mutter|beziehung|ehe)
(häusliche|häuslicher|psychische|psychischer|körperliche|körperlicher|sexuelle|sexueller) gewalt
gewalt in der (ehe|familie|beziehung)
(droht|drohte|gedroht) (mir|uns|ständig|damit|) (damit|mit|mich|die kinder|) {(umzubringen|wegzunehmen|zu schlagen|die kinder|mich|zu nehmen)}
angst vor (meinem|meiner|ihm|seinem|dem) (mann|exmann|ex|partner|vater|exfrau|stiefvater|)
(geflohen|geflüchtet|weggelaufen) vor (meinem|ihm|dem)
(im|ins|ein|aus dem) frauenhaus
(geheime|geheimen|unbekannte) (adresse|anschrift) (mit|vor|wegen)
(hat|hatte|habe) (eine|einen) {(affäre|geliebte|geliebten|andere frau|anderen mann|freundin nebenbei)}
{(eine affäre|ein verhältnis|verhältnis) (mit|gehabt)}
{(fremdgegangen|geht fremd|ging fremd|betrogen (hat|mit|worden))}
(hat|hatte) {(eine andere|einen anderen|jemand anderen|eine neue) (kennengelernt|gefunden|frau|freundin)}
(mich|uns|die familie) {(wegen einer anderen|für eine andere|für einen anderen|mit den kindern|) (verlassen|sitzen gelassen|sitzengelassen|im stich gelassen|vor die tür gesetzt)}
(aus (der wohnung|dem haus)) {(geworfen|geschmissen|rausgeworfen)}
(nicht) {(der (leibliche|biologische|) vater|sein (kind|sohn)|mein (kind|sohn)|seine tochter|meine tochter|von ihm)}
(leiblicher|leibliche|leiblichen|biologischer|biologische|biologischen) (vater|mutter|eltern|kind|kinder|sohn|tochter)
(vaterschaft) (anerkannt|angefochten|festgestellt|klären|anerkennen|anfechten|feststellen)
(wurde|bin|ist|sind|haben|hat) (als kind|) adoptiert
(adoptieren|adoptiert|adoption) (wollen|will|ihn|meiner|meines|unserer|unseres|eines)
(jugendamt|gericht|richter|richterin|familiengericht) (hat|will|wollte|möchte|droht) {(uns|mir|ihm|ihr|) (die kinder|den sohn|das kind|die tochter|das sorgerecht|den umgang|unseren sohn|unsere tochter|unsere kinder|meine kinder|meinen sohn|meine tochter) (weggenommen|entzogen|geholt|abgeholt|zugesprochen|gegeben|wegnehmen|entziehen|)}
(verhandlung|anhörung|termin|gerichtstermin|verfahren) (beim|vor dem|am|wegen) {(familiengericht|des sorgerechts|sorgerecht|umgang)}
(zahlt|zahle|bezahlt|bekomme|schuldet) (mir|ihr|ihm|) (keinen|kein|nur|) {(unterhalt|kindesunterhalt|alimente)}
(hochstrittig|hochstrittige|hochstrittigen|hochkonflikt) (trennung|scheidung|eltern|fall|)
(schmutzige|schlimme|hässliche|strittige) {(scheidung|trennung)}
(reden|sprechen|kommunizieren) {nur (noch|) über (anwälte|anwalt|die anwälte|unsere anwälte)}
(hetzt|manipuliert|beeinflusst) {(die kinder|meinen sohn|meine tochter|unsere kinder|unseren sohn) (gegen|auf)}
(kontakt|kontaktabbruch) (zu|zum|zur) {(meinem|meiner|meinen|seinem|ihrem) (vater|mutter|eltern|sohn|tochter|kindern) (abgebrochen|verloren|kein)}
allein mit (den kindern|meinen kindern|meinem sohn|meiner tochter|zwei kindern|drei kindern)
alleinerziehend

[exact likely]
unterhalt
(umgang|alimente)
(geschlagen|verprügelt|betrogen)
(jedes zweite|alle zwei) (wochenende|wochen)

[exact weak]
(gewalt|bedroht|eifersüchtig)
`;
