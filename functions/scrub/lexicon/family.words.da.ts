/**
 * The word classes of the Danish phrases on family life and need: who does something, to whom, where it hits, where and
 * how long a child is. Phrases that are built of them stand in family.violence.da.ts, family.custody.da.ts and social.*.da.ts.
 */
import { choice } from "./choice.ts";

/** Children who belong to somebody. "Børn" alone are a subject. */
export const kids = choice(`børnene, barnet, ungerne, drengene, pigerne, drengen, pigen, sønnen, datteren,
  tvillingerne, babyen, knægten, tøsen, lillebror, lillesøster, storebror, storesøster,
  (min|vores|hans|hendes|sin|deres) (<any>|) (søn|datter|dreng|pige|stedsøn|steddatter|bonussøn|bonusdatter|lillebror|lillesøster|baby),
  (mit|vores|sit|hans|hendes|deres) (<any>|) barn,
  (mine|vores|sine|hans|hendes|deres|begge|fælles|alle) (<any>|) (børn|drenge|piger|unger|sønner|døtre|tvillinger|børnebørn),
  (den|min|vores) (yngste|ældste|store|lille|mindste|mellemste)`);

export const them = `(ham|hende|dem|${kids})`;

export const owner = "(min|sin|hans|hendes|vores|deres|børnenes|barnets|drengens|pigens|sønnens|datterens)";

/** Kin who can live with a child, hit or be hit. */
export const relative =
  choice(`far, mor, mand, kone, hustru, ægtefælle, eks, eksmand, ekskone, ekskæreste, ex,
  kæreste, samlever, partner, stedfar, stedmor, papfar, papmor, bonusfar, bonusmor, plejefar, plejemor, svigermor,
  svigerfar, ekssvigermor, mormor, morfar, farmor, farfar, bedstemor, bedstefar, bedsteforældre, moster, faster,
  onkel, tante, bror, søster, storebror, storesøster, lillebror, lillesøster, fætter, kusine, forældre, veninde`);

const byName = choice(`faren, faderen, barnefaren, barnefaderen, moren, moderen, far, mor, farmand, stedfar,
  stedfaren, stedmoren, papfar, papfaren, papmor, kæresten, samleveren, ægtefællen, manden, konen, eksen, eksmanden,
  ekskonen, mormor, morfar, farmor, farfar, bedsteforældrene`);

export const kinsman = `(${byName}|${owner} (nye|forrige|tidligere|daværende|biologiske|<any>|) ${relative})`;
export const who = `(han|hun|${kinsman}|<name>)`;

/** Who is meant by "me" and "us", and whoever can't be taken for a file or a link. */
export const victim = `(mig|os|${kids}|${kinsman})`;
export const anyone = `(ham|hende|dem|<name>|${victim})`;

/** Where a blow hits, with what, before whose eyes. */
const hitPlace =
  choice(`ansigtet, hovedet, baghovedet, maven, ryggen, armen, armene, benet, benene, håret, halsen,
  nakken, kinden, skulderen, brystet, skridtet, siden, væggen, muren, gulvet, døren, dørkarmen, sofaen, sengen, bordet,
  jorden, trappen, trapperne, bagtrappen, kældertrappen, kogeplader, komfuret, kniv, kniven, køkkenkniv, bælte, et bælte,
  livrem, cigaret, cigaretter, en cigaret, stol, en stol, kost, bøjle, knytnæve, knytnæven, knytnæver, flad hånd, fæle ord,
  livet, børnene, ungerne, naboerne, familien, alle, øjnene på børnene`);
export const blowTail = `((ned ad|op ad|ind i|op mod|ned i|ned på|ud over|ud af|hen over|for øjnene af|i|på|mod|med|over|foran|ved) (<any>|) (${hitPlace}|${kids})|omkuld|bagover|ud|ned|ind|)`;

/** How often, and on which days. "Hver" with a weekday is how courses run as well, so it is not here. */
export const weekday =
  choice(`mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, weekend, uge, uger, onsdage,
  torsdage, fredage, weekender, dag, nat, aften, eftermiddag, ferie, jul, påske, sommerferie`);
export const everySecond =
  choice(`hver anden, hveranden, hver 2, hver tredje, hver 3, hver fjerde, hver fjortende,
  hver 14, en gang hver, i de lige, i lige, i ulige, i de ulige, i lige og ulige, kun hver, én, en, to, tre, fem, <number>`);
export const share = `(${everySecond} ${weekday} ((til|og|fra) ${weekday}|om (måneden|året|ugen)|)|i (weekenderne|weekenden|ferierne|ferien|hverdagene|skoleferierne|sommerferien)|på (hverdage|hverdagene|fuld tid|deltid|halv tid|skift)|fuld tid|halvdelen af (tiden|ugen|måneden)|hver (nat|dag|aften|weekend|eneste weekend)|det meste af (tiden|ugen)|mest|hele tiden|alene|permanent|døgnet rundt)`;

/** The figures of an arrangement: the days with one and with the other. */
export const figures =
  "(7 7|9 5|5 9|10 4|4 10|11 3|3 11|12 2|2 12|8 6|6 8|13 1|1 13|6 1|5 2|2 5|4 3|3 4|50 50|60 40|40 60|70 30|30 70|80 20|20 80|2 2 5 5|5 2 2 5|2 2 3|3 3 4 4)";

/** Whoever decides on families. */
export const authority =
  choice(`familieretshuset, familieretten, retten, byretten, landsretten, dommeren, fogedretten,
  fogeden, statsforvaltningen, statsamtet, ankestyrelsen, kommunen, forvaltningen, socialforvaltningen, familieafdelingen,
  børn og ungeudvalget, børne og ungeudvalget, børneudvalget, sagsbehandleren, socialrådgiveren, den børnesagkyndige,
  myndighederne, de sociale myndigheder`);
