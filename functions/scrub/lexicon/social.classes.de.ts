/** The German word classes of social.grammar.ts. */
import { choice } from "./choice.ts";
import type { SocialClasses } from "./social.grammar.ts";

const owner =
  "(mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|sein|seine|seinen|ihr|ihre|ihren)";

export const germanNeed: SocialClasses = {
  kids: `((die|den|beide|das|der) (kinder|kind|jungs|zwillinge|kleine|kleinen)|${owner} (<any>|) (kind|kinder|sohn|tochter|jungs|baby|bruder|schwester|geschwister|enkel)|uns|mir|mich|ihn)`,
  person: `(ich|er|sie|wir|${owner} (mann|frau|mutter|vater|bruder|schwester|ex|sohn|tochter|partner))`,
  owner,
  on: "(beziehe|bezieht|beziehen|bekomme|bekommt|bekommen|erhalte|erhält|erhalten|lebe von|lebt von|leben von|bin auf|ist auf|sind auf|auf|von|in|beantragt|beantrage|angewiesen auf|empfänger von|wegen|mit|habe|hat|kriege|kriegt|im|vom|nur|mein|meine)",
  benefit: choice(
    `bürgergeld, hartz iv, hartz 4, hartz vier, alg, alg 1, alg 2, alg i, alg ii, arbeitslosengeld, grundsicherung, sozialhilfe, wohngeld, kinderzuschlag, erwerbsminderungsrente, em rente, eu rente, frührente, invalidenrente, krankengeld, übergangsgeld, unterhaltsvorschuss, stütze, sozialgeld, bafög, elterngeld, pflegegeld, kontanthjælp, dagpenge, insolvenz, privatinsolvenz, kurzarbeit, mindestrente, notstandshilfe, mindestsicherung, blindengeld, asylbewerberleistungen, leistungen vom (amt|jobcenter|sozialamt), geld vom (amt|jobcenter|sozialamt|staat), einer kleinen rente, einer erwerbsminderungsrente`,
  ),
  not: "(nicht|kein|keine|keinen|kaum|nie|nicht mehr|nur schwer)",
  pay: "(zahlen|bezahlen|leisten|aufbringen|gezahlt|bezahlt|stemmen|begleichen|bezahle|zahle)",
  bill: "((die|meine|unsere|keine|der|seine|ihre|) (miete|mieten|rechnungen|stromrechnung|raten|kreditraten|nebenkosten|heizung|kaution|schulden|kita gebühren|unterhaltszahlungen|rate|stromkosten)|strom|essen|lebensmittel)",
  behind:
    "(im rückstand mit|in verzug mit|rückstand bei|mietrückstand|rückstände bei|hinterher mit|schulden bei|offen bei)",
  owe: "(schulde|schuldet|schulden|schuldete|verschuldet bei|in der schuld)",
  creditor: choice(
    `der bank, die bank, dem finanzamt, beim finanzamt, finanzamt, dem staat, dem vermieter, meinem vermieter, meinem (bruder|vater|chef|ex|schwager), meiner (mutter|schwester|familie), meinen (eltern|freunden), freunden, der familie, bei der bank, bei (freunden|der familie|meinen eltern|der krankenkasse|inkasso|einem inkassobüro|mehreren), gläubigern, inkasso, der schufa, dem jobcenter, der krankenkasse`,
  ),
  debt: "(schulden|kredit|kredite|dispo|restschuld|ratenzahlung|stundung|raten|pfändung|mahnbescheid|vollstreckungsbescheid|darlehen|verbindlichkeiten) (bei|von|beim|an|gegenüber|durch|vom)",
  lose: "(verloren|verliere|verlieren|verliert|geräumt|räumen|gekündigt|kündigt|kündigte|rausgeflogen|verkaufen|zwangsversteigert|rausgeworfen|kündigung für|aus)",
  home: `((${owner}|die|der|das|dem|den) (wohnung|haus|mietwohnung|zimmer|eigentumswohnung|zuhause|mietvertrag|bleibe))`,
  sell: "(verkaufen müssen|versetzt|verpfändet|beliehen)",
  goods: "(auto|haus|ring|ehering|schmuck|möbel|wohnung)",
  sleep:
    "(schlafe|schläft|schlafen|lebe|lebt|leben|wohne|wohnt|wohnen|übernachte|übernachtet|untergekommen|untergebracht|sitze|gelandet)",
  makeshift: choice(
    `im (auto|zelt|wohnwagen|obdachlosenheim|wohnheim|keller|frauenhaus|hotel auf kosten|asylheim), in einer (notunterkunft|notschlafstelle|obdachlosenunterkunft|pension vom amt|wohngruppe), in der (notunterkunft|notschlafstelle), auf (der|dem) (straße|couch|sofa|sofas|parkplatz), bei (freunden|bekannten|meiner schwester|meinem bruder|einem freund|einer freundin|kollegen) (auf (der couch|dem sofa)|untergekommen|)`,
  ),
  become: "(bin|ist|sind|war|waren|werde|wird|wurde|wurden|geworden|stehe|steht|gehe|geht|gelte|seit)",
  destitute: choice(
    `obdachlos, wohnungslos, arbeitslos, arbeitssuchend, verschuldet, hoch verschuldet, überschuldet, pleite, insolvent, mittellos, zahlungsunfähig, vorbestraft und arbeitslos, in (der |)privatinsolvenz, privat insolvent, auf der straße, ohne wohnung, ohne festen wohnsitz, ohne einkommen, ohne job, geräumt worden, alleinerziehend und arbeitslos, bedürftig, aufstocker, aufstockerin, sozialhilfeempfänger, unter (gesetzlicher |)betreuung, pfleglingskind, fremduntergebracht, in obhut genommen, im minus, im dispo, am existenzminimum, armutsgefährdet`
      .replaceAll("(der |)", "(der|) ")
      .replaceAll("(gesetzlicher |)", "(gesetzlicher|) "),
  ),
  money: "(geld|genug geld|einkommen|erspartes|rücklagen|mittel|einen cent)",
  short: "(knapp|eng|reicht nicht|fehlt|ausgegangen|aufgebraucht|reicht hinten und vorne nicht|weg|alle)",
  council:
    "(das jugendamt|jugendamt|vom jugendamt|dem jugendamt|das sozialamt|die behörden|das amt|die schule|der kindergarten|die kita|das gericht|das familiengericht|die kommune|beim jobcenter|vom jobcenter|das jobcenter|eine nachbarin|familienhilfe)",
  removes:
    "(genommen|weggenommen|herausgenommen|untergebracht|geholt|abgeholt|nimmt|nahm|eingewiesen|besucht|überprüft|gemeldet|in obhut genommen|eingeschaltet|entzogen)",
  placed: "(in|im|ins|bei|aus)",
  care: "(einer pflegefamilie|eine pflegefamilie|der pflegefamilie|pflegeeltern|pflegefamilien|heimen|heim aufgewachsen|kinderheim|heim untergebracht|einer wohngruppe|eine wohngruppe|bereitschaftspflege|obhut|einer jugendhilfeeinrichtung|betreutem wohnen|betreuten wohnen|betreutes wohnen|einem wohnheim)",
  report:
    "((gefährdungsmeldung|kindeswohlgefährdung|meldung beim jugendamt|anzeige beim jugendamt|das jugendamt|ein verfahren beim jugendamt|beim jugendamt))",
  reported:
    "(gemeldet|wegen|eine|bekannt|eingeschaltet|gegen|verdacht auf|läuft|akte|gemacht|informiert|betreut vom)",
  helper:
    "(familienhilfe|familienhelferin|familienhelfer|erziehungsbeistand|betreuer|betreuerin|sozialarbeiterin|sozialarbeiter|einzelfallhilfe|schulbegleitung|schuldnerberatung|umgangsbegleitung|fallmanager|fallmanagerin|beistand|vormund)",
  from: "(vom|von|beim|bei|durch|über|wegen|gegen)",
  dismissed:
    "(arbeitslos|entlassen worden|gekündigt worden|ohne arbeit|ohne job|arbeitsuchend|in kurzarbeit)",
  borrow: "(geliehen|leihe|geborgt|borge|pumpe|lebe auf kosten)",
};
