/** The German word classes of family.grammar.ts. */
import { choice } from "./choice.ts";
import type { FamilyClasses } from "./family.grammar.ts";

const owner =
  "(mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer)";
const kids = `((die|den|beide|beiden|das|der|dem) (kinder|kindern|kind|jungs|mädchen|zwillinge|zwillingen|kleine|kleinen|große|großen|jüngste|älteste|jungen)|${owner} (<any>|) (kind|kinder|kindern|sohn|tochter|söhne|töchter|jungs|mädchen|baby|zwillinge|jüngste|jüngster|älteste|ältester|jüngsten|ältesten|kleine|kleiner|große|großer|enkel|enkelin|stieftochter|stiefsohn))`;
const kin = `((${owner}|die|der|den|dem) (<any>|) (mann|frau|ex|exmann|exfrau|ex mann|ex frau|partner|lebensgefährte|lebensgefährten|freund|freundin|vater|mutter|stiefvater|stiefmutter|onkel|tante|bruder|schwester|brüder|schwiegervater|schwiegermutter|familie|kindsvater|kindesvater|kindsmutter|kindesmutter))`;

export const germanClasses: FamilyClasses = {
  kids,
  victim: `(mich|mir|uns|${kids}|${owner} (mutter|vater|schwester|bruder|frau|mann))`,
  pronoun: "(ihn|ihm|sie|ihr|<name>)",
  kin,
  hurt: choice(`schlägt, schlug, schlagen, geschlagen, verprügelt, verprügelte, prügelt, getreten, tritt, trat, gewürgt, würgt, würgte, gestoßen, gestossen, geohrfeigt, ohrfeigt, misshandelt,
    misshandelte, missbraucht, missbrauchte, vergewaltigt, bedroht, bedrohte, gedroht, droht, drohte, gestalkt, stalkt, verfolgt, verfolgte, belästigt, gedemütigt, demütigt, erniedrigt, beschimpft, beschimpfte, angeschrien, schreit, schrie,
    eingesperrt, sperrt, sperrte, eingeschlossen, ausgesperrt, kontrolliert, manipuliert, vernachlässigt, im stich gelassen, verlassen, angespuckt, bespuckt, gebissen, verbrannt, gekratzt, begrapscht, angefasst, betrogen, betrügt, betrog, entführt, entführte, weggenommen, vorenthalten, verstoßen, zwangsverheiratet, terrorisiert, isoliert, rausgeworfen, rausgeschmissen, hinausgeworfen, vor die tür gesetzt, vorenthält, geschubst, schubst, schubste, gepackt, hinuntergestoßen, heruntergestoßen`),
  handle:
    "(geworfen|wirft|warf|gezogen|zieht|zog|gedrückt|drückt|drückte|gepackt|packte|gestoßen|stieß|geschubst|schubste|gehalten|festgehalten|gezerrt|zerrte|geschlagen|schlug|geschleudert)",
  blow: choice(
    `die treppe (hinunter|runter|herunter), an den haaren, am (hals|arm), gegen die wand, ins gesicht, in den (bauch|magen|rücken), zu boden, mit (dem|einem|der) (gürtel|messer|faust|tod|hand|umbringen), vor (den augen|${kids}), auf den (boden|kopf|rücken), aus (der|dem) (wohnung|haus|auto), mit dem tod, im (zimmer|keller|bad)`,
  ),
  harmed: choice(
    `geschlagen, verprügelt, getreten, gewürgt, misshandelt, missbraucht, vergewaltigt, bedroht, gestalkt, belästigt, gedemütigt, eingesperrt, kontrolliert, vernachlässigt, verlassen, betrogen, entführt, zwangsverheiratet, verstoßen, im stich gelassen, allein gelassen, rausgeworfen, beschimpft`,
  ),
  become: "(wird|werde|werden|wurde|wurden|worden|bin|ist|sind|war|waren)",
  not: "(nicht|nie|niemals|kein|keine|keinen|nur|kaum|selten|nicht mehr)",
  see: "(sehen|gesehen|sehe|sieht|besuchen|besucht|treffen|getroffen|sprechen|gesprochen|abholen|holen|umarmen|haben|kontakt|umgang)",
  lives:
    "(lebt|leben|lebe|lebte|lebten|wohnt|wohnen|wohnte|wohnten|schläft|schlafen|übernachtet|übernachten|ist|sind|bleibt|bleiben|zieht|ziehen|gezogen|zog|untergebracht|aufgewachsen|aufwächst|wächst|verbringt|verbringen|pendelt|pendeln)",
  withWhom: "(bei|mit|zu|zwischen)",
  parent: `(mir|uns|ihm|ihr|beiden|${owner} (<any>|) (vater|mutter|papa|mama|oma|opa|großeltern|tante|onkel|ex|exmann|exfrau|ex mann|ex frau|eltern|pflegefamilie|schwester|bruder)|(dem|der) (vater|mutter|papa|mama|oma|opa|kindsvater|kindsmutter|kindesvater|kindesmutter|tante)|papa|mama|den (großeltern|pflegeeltern|eltern))`,
  share: choice(
    `jedes (zweite|zweites) wochenende, jede zweite woche, alle (zwei|vierzehn|14) (wochen|tage), im wechsel, im wechselmodell, abwechselnd, am wochenende, an (den|jedem) (wochenenden|wochenende), in den ferien, unter der woche, die hälfte der zeit, die ganze zeit, (zwei|drei|vier|fünf|<number>) (tage|nächte|stunden) (die|pro|in der) woche, nur am <any>, wochenweise`,
  ),
  have: "(habe|hat|haben|hatte|sehe|sieht|bekommt|bekomme|darf|nimmt)",
  take: "(nimmt|nahm|genommen|mitgenommen|weggenommen|entführt|entzogen|entzieht|vorenthalten|enthält|versteckt|behalten|behält|gezogen|geflogen|verschwunden|abgeholt|gebracht|bringt|wegnehmen|mitnehmen)",
  away: choice(
    `mit, weg, mir weg, ins ausland, nach <name>, ohne (mein|meine|meinen|zustimmung|erlaubnis|absprache|etwas|zu), von mir, zu sich, aus (der|dem) (schule|kita|kindergarten|land), vor mir, gegen meinen willen`,
  ),
  refuse:
    "(weigert|weigern|weigerte|verweigert|verweigerte|will|wollen|möchte|möchten|darf|dürfen|verbietet|verbot|verhindert|blockiert|boykottiert|lehnt|traut|trauen|hat angst)",
  give: "(herausgeben|herauszugeben|zurückgeben|zurückbringen|zurückzubringen|nicht (mehr|) (zum|zu|zur|bei|sehen|übernachten|schlafen)|umgang|den umgang|kontakt|den kontakt|auszuziehen|die scheidung|zu unterschreiben|unterhalt|sagen wo|mitteilen wo|zahlen)",
  authority:
    "((das|vom|beim|am) (gericht|familiengericht|amtsgericht|oberlandesgericht|jugendamt)|(der|die) (richter|richterin|gutachter|gutachterin|verfahrensbeistand|sachbearbeiterin)|jugendamt|familiengericht)",
  decide:
    "(entschieden|entschied|zugesprochen|sprach|übertragen|übertrug|entzogen|entzog|ausgesetzt|angeordnet|abgelehnt|bestätigt|festgelegt|festgesetzt|gegeben|gab|verboten|eingeschränkt|genommen|empfiehlt|empfohlen|verloren|erhalten|bekommen|aufgehoben|erweitert|gekürzt|eingestellt)",
  matter: `(((das|dem|zum|um das|aufs|aufs|mein|sein|ihr) |)((alleinige|alleiniges|gemeinsame|gemeinsames|volle|geteilte|halbe) |)(sorgerecht|umgangsrecht|aufenthaltsbestimmungsrecht|umgang|kontakt|unterhalt|vaterschaft|kindesunterhalt|wechselmodell)|${kids})`,
  rights: "(sorgerecht|umgang|umgangsrecht|aufenthaltsbestimmungsrecht|unterhalt|vaterschaft)",
  afraid:
    "(angst vor|fürchtet sich vor|fürchte mich vor|fürchten sich vor|panik vor|flucht vor|geflohen vor|verstecken uns vor|verstecke mich vor)",
  pay: "(zahlt|zahlte|gezahlt|zahlen|bezahlt|überweist|schuldet)",
  support:
    "(unterhalt|kindesunterhalt|alimente|trennungsunterhalt|für (die|seine|ihre|meine|unsere) (kinder|tochter)|für (seinen|unseren) sohn)",
  wreck:
    "(zerstört|zerstörte|zerschlagen|zerschlug|zerschmettert|zertrümmert|eingetreten|trat|kaputt (gemacht|geschlagen)|geworfen|wirft|warf|zerrissen|zerschnitten|eingeschlagen)",
  belonging:
    "((mein|meine|meinen|die|unsere|unser) (handy|tür|haustür|sachen|möbel|auto|scheibe|fenster|teller|kleider|einrichtung|zimmertür|reifen)|(mit (tellern|gegenständen|sachen|dem stuhl|gläsern))|gegenstände|teller (nach|gegen)|sachen nach)",
  spy: "(liest|las|gelesen|kontrolliert|kontrollierte|überwacht|überwachte|durchsucht|durchsuchte|öffnet|geöffnet|ortet|geortet|verfolgt|gehackt|bestimmt|versteckt|weggenommen|nimmt|verfolgte|folgt|folgte|gefolgt|lauert|auflauert|beobachtet)",
  spied:
    "((mein|meine|meinen|meiner) (handy|nachrichten|post|briefe|mails|e mails|konto|geld|pass|anrufe|schritte|auto|lohn|karte|ausweis|standort)|alles was ich|wen ich (treffe|sehe|treffen)|wohin ich|jeden schritt|(mir|uns) (auf|nach|im auto|vor der|bis))",
  flee: "(geflohen|geflüchtet|flüchten|fliehen|flüchtete|floh|weggelaufen|abgehauen|ausgezogen|auf der flucht|untergetaucht|verstecken)",
  from: "(vor|von|aus)",
  threaten: "(droht|drohte|drohen|gedroht|bedroht|bedrohte|drohungen|drohung)",
  threat: choice(
    `mit (dem tod|einem messer|dem messer|gewalt|selbstmord|mord), (mich|uns|sie|ihn|sich) (umzubringen|zu töten|zu schlagen|zu verlassen|umbringen|zu finden), mir (die kinder|meine kinder|meinen sohn|meine tochter) (weg|wegzunehmen|zu nehmen), die kinder (wegzunehmen|mitzunehmen|zu entführen), (mich|uns) (um|tot), gegen (mich|uns|meine)`,
  ),
  objectFirst: true,
};
