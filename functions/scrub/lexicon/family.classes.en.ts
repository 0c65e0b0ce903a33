/** The English word classes of family.grammar.ts. */
import { choice } from "./choice.ts";
import type { FamilyClasses } from "./family.grammar.ts";

const owner = "(my|our|his|her|their)";
const child =
  "(kids|children|child|boys|girls|boy|girl|son|daughter|sons|daughters|twins|baby|toddler|stepson|stepdaughter|little one|youngest|eldest|oldest|grandson|granddaughter|grandchildren)";
const kin = `(${owner} (<any>|) (ex|husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|mom|stepfather|stepdad|stepmother|stepmum|uncle|aunt|brother|sister|in laws|mother in law|father in law|family|ex husband|ex wife|ex partner)|(the|their) (father|mother|dad|mum|mom))`;
const kids = `((the|both|all) (kids|children|boys|girls|twins|baby|little one|little ones|younger one|older one|youngest|eldest|oldest)|${owner} (<any>|) ${child})`;

export const englishClasses: FamilyClasses = {
  kids,
  victim: `(me|us|${kids}|${owner} (mum|mom|mother|sister|wife|dad|father|brother|partner|girlfriend))`,
  pronoun: "(him|her|them|<name>)",
  kin,
  hurt: choice(`hit, hits, beat, beats, beaten, punched, punches, kicked, kicks, slapped, slaps, smacked, smacks, choked, chokes, strangled,
    strangles, shoved, shoves, burned, burnt, bit, whipped, belted, spanked, headbutted, molested, molests, abused, abuses, raped, groped,
    assaulted, attacked, stalked, stalks, stalking, harassed, harasses, harassing, humiliated, humiliates, terrorised, terrorises, terrorized, belittles, belittled,
    controls, controlled, manipulates, manipulated, gaslit, gaslights, gaslighting, intimidates, intimidated, bullies, bullied, threatened, threatens, neglected, neglects, abandoned, abandons, disowned, isolated, isolates`),
  handle:
    "(pushed|pushes|threw|throws|thrown|dragged|drags|grabbed|grabs|pulled|pulls|held|holds|slammed|slams|pinned|pins|locked|locks|shut|knocked|hurled|spat|shouted|screamed|yelled|swore|screams|yells|shouts|swears|punched|kicked|hit)",
  blow: choice(`down the (stairs|steps|hall), (against|into|through|at) (the|a) (wall|door|floor|fridge|table|window), in the (face|stomach|head|back|ribs|eye|chest|mouth|arm|leg), by the (hair|throat|neck|arm|arms|wrist), to the (floor|ground), on the (floor|head|arm|bottom|legs|face),
    with (a|his|her|the) (belt|knife|fist|fists|bottle|stick|shoe|hand|cord|hot <any>), in front of (${kids}|everyone), out of (the|our|my) (house|car|flat|home), up against <any> <any>, out in the <any>, (in|inside) (the|a|my) (room|bathroom|bedroom|basement|cupboard|car|house|car park|flat), at (me|us|${kids})`),
  harmed: choice(
    `hit, beaten, punched, kicked, slapped, smacked, choked, strangled, burned, molested, abused, raped, groped, assaulted, attacked, stalked, harassed, humiliated, controlled, manipulated, gaslit, neglected, abandoned, threatened, belted, left (alone|on his own|on her own|on their own|home alone|unattended|by himself|by herself), locked in, thrown out, disowned`,
  ),
  become: "(was|were|been|being|got|gets|is|are|am|be|has been|had been|he d been|she d been)",
  not: "(not|never|won t|wont|doesn t|doesnt|don t|dont|didn t|haven t|havent|hasn t|hasnt|hadn t|can t|cannot|couldn t|isn t|aren t|wasn t|rarely|hardly|barely|no longer|refuses to|only)",
  see: "(see|seen|saw|sees|hug|hugged|hold|held|visit|visited|speak to|spoken to|spoke to|talk to|talked to|call|called|pick up|met|meet|had|have|heard from)",
  lives:
    "(live|lives|living|lived|stay|stays|staying|stayed|sleep|sleeps|sleeping|slept|moved|moving|move|moves|reside|resides|residing|placed|spend|spends|spending|spent|based|settled|grew up|raised|primarily|go|goes|been|stayed over)",
  withWhom: "(with|at|between|to|by|in with)",
  parent: `(me|us|him|her|both (of us|parents)|each of us|${owner} (<any>|) (dad|mum|mom|father|mother|gran|nan|nana|granny|grandma|grandmother|grandparents|grandad|grandfather|aunt|auntie|uncle|ex|ex husband|ex wife|stepdad|stepfather|stepmum|sister|brother|foster family|foster parents|parents)|dad|mum|mom|the (father|mother|other parent)|my ex s)`,
  share: choice(
    `every (other|second|third|alternate) (week|weekend|wednesday|friday|thursday|tuesday|monday|saturday|sunday|night), alternate (weeks|weekends), half (the|of the) (time|week|month), week on week off, most of the (time|week), full time, part time, at weekends, on weekends, weekends, weekends only, during (the|) (week|holidays|school holidays|term time), (one|two|three|four|five|six|seven|<number>) (nights|days|hours|weekends|afternoons|nights a week|days a week|hours a week) (a|per|every|each) (week|month|fortnight), in the holidays, 50 50, the rest of the (week|time), on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays), the first (saturday|sunday|weekend) of (the|every|each) month`,
  ),
  have: "(have|has|had|get|gets|got|see|sees|having|keeps|keep|take|takes|taking|want|wants)",
  take: "(took|taken|take|takes|taking|keep|keeps|kept|keeping|hid|hides|hidden|hiding|removed|moved|moving|relocate|relocated|relocating|move|brought|snatched|abducted|kidnapped|dragged|flew|fly|withheld|withholds|withholding)",
  away: choice(
    `away, (away |)from (me|us|him|her|school|nursery|our home|their home|home), abroad, out of (the|) (country|school|nursery), without (my|telling|asking|consent|permission|notice|me), back to <name>, to (<name>|another country|the other end|live), for good, overseas, against (the|a) (order|agreement)`,
  ),
  refuse:
    "(refuses|refused|refusing|won t|wont|will not|wouldn t|declines|declined|doesn t want|don t want|didn t want|does not want|is scared|are scared|is afraid|are afraid|too scared|cries when (he|she|they) (has|have)|begs|begged not)",
  give: "(return|hand over|give|give back|bring back|let|send|share|tell|answer|sign|leave|pay|show|allow|release|say|agree|acknowledge|recognise|collect)",
  authority:
    "(the (judge|court|family court|magistrate|magistrates|social worker|guardian|cafcass officer|council|local authority|appeal court|high court|mediator)|cafcass|social services|family court|court|a judge)",
  decide:
    "(ordered|ruled|decided|granted|gave|given|awarded|denied|refused|stopped|suspended|ended|limited|reduced|increased|took away|removed|dismissed|recommended|approved|terminated|revoked|restored|put|set|changed|allowed|rejected|reinstated|found)",
  matter: `(custody|sole custody|full custody|joint custody|residence|contact|access|visitation|parental responsibility|parental rights|supervised (contact|visits|access)|unsupervised (contact|visits|access)|contact order|care order|child arrangements|maintenance|child support|paternity|${kids}|in (his|her|my) favour)`,
  rights:
    "(custody|contact|visitation|parental responsibility|parental rights|residence|maintenance|access to the children)",
  afraid:
    "(afraid of|scared of|frightened of|terrified of|fear of|in fear of|hiding from|unsafe with|scared to (be|go|stay|sleep) (alone|home|there|with)|unsafe around)",
  pay: "(pay|pays|paid|paying|contribute|contributes|contributed|sent|sends|given|gives)",
  support: `(maintenance|child support|child maintenance|alimony|spousal support|towards (the|${kids})|for ${kids}|a penny for <any>|support for ${kids})`,
  wreck:
    "(smashed|smashes|broke|breaks|destroyed|destroys|ripped|tore|punched|kicked|cut up|burned|trashed|threw|slashed|keyed|broke down|kicked in|kicks in)",
  belonging:
    "((my|our|her|the kids|the children s|his) (phone|door|front door|things|stuff|clothes|car|tyres|windows|plates|furniture|passport|laptop|belongings|bedroom door)|the (front door|bedroom door|bathroom door|plates|furniture|walls|crockery)|things (at|around)|a (chair|plate|bottle|knife|glass) at (me|us|<any>)|hole in the wall|holes in the (wall|walls|doors))",
  spy: "(reads|read|checks|checked|tracks|tracked|tracking|monitors|monitored|monitoring|opens|opened|goes through|went through|hacked|hacks|controls|controlled|took|takes|hides|hid|watches|watched|follows|followed|following|decides|spies on|spied on|installed|put)",
  spied:
    "((my|our|her) (phone|messages|emails|email|mail|post|letters|bank account|account|money|wages|salary|cards|passport|location|movements|every move|car|calls|texts|whatsapp|facebook|papers|keys|house)|everything i (do|write|say|spend|read)|who i (see|talk to|meet|speak to)|where i (go|am|live)|what i (wear|spend|eat|say)|(me|us) (home|to work|everywhere|around|in (his|her|the) car)|a (tracker|camera|gps|spy app) (on|in) (my|our|the))",
  flee: "(fled|flee|fleeing|escaped|escaping|ran away|run away|running from|ran|moved away|got away|hiding|hid|left|in hiding|rescued|separated)",
  from: "(from)",
  threaten:
    "(threatens|threatened|threatening|threaten|threats|vowed|swears|swore|promised|texted that|says|said)",
  threat: choice(
    `to (kill|hurt|harm|take|burn|beat|stab|shoot|kidnap|destroy|ruin|share|post|report|find) (me|us|him|her|himself|herself|${kids}|my (family|mother|parents|photos)|naked|nude|intimate|the house), with (a|the) (knife|gun|bat|hammer), (my|our|her) life, kill (me|us|himself|her), to (my|our|her) life, of (violence|killing), if i (leave|left|tell|go|told)`,
  ),
  objectFirst: false,
};
