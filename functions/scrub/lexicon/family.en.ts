/**
 * English words and phrases of family life that are nobody else's business: custody, contact, where a child lives,
 * violence at home, infidelity, paternity, adoption, the settling of a divorce. Read as health.da.ts. "Custody",
 * "adoption", "parent" and "child" by themselves are words of systems and contracts, so they are told by phrases.
 */
import { englishClasses } from "./family.classes.en.ts";
import { familyLines } from "./family.grammar.ts";
import { englishStrife } from "./family.strife.en.ts";

const kids =
  "(the (kids|children|boys|girls|twins|baby|little ones)|(my|our|his|her|their) (own|) (<any>|) (kids|children|boys|girls|son|daughter|sons|daughters|twins|child|baby|boy|girl|stepson|stepdaughter|grandchildren)|them|him|her)";
const children =
  "(the (kids|children|boys|girls|twins|baby)|(my|our|his|her) (own|) (<any>|) (kids|children|boys|girls|son|daughter|sons|daughters|child|baby|boy|girl))";
const parent =
  "(me|him|her|us|(his|her|their|my|the) (dad|mum|mom|father|mother|grandparents|grandmother|gran|nan|aunt|uncle|ex|stepdad|sister|brother)|my ex (husband|wife)|dad|mum|mom)";
const partner =
  "(he|she|(my|her|his) (ex|husband|wife|partner|boyfriend|girlfriend|dad|father|mother|mum|stepfather|stepdad)|my ex (husband|wife|partner|boyfriend|girlfriend))";

export const englishFamily = `${familyLines(englishClasses)}${englishStrife}
[noun certain]
stepchild adoption
visitation right
contact order
parenting order
custody battle
custody case
custody dispute
custody hearing
custody agreement
custody arrangement
custody order
custody fight
custody evaluation
paternity test
paternity case
paternity suit
paternity dispute
prenup
postnup
childminding dispute
love child
sperm donor
egg donor
surrogate mother
adoptive parent
adoptive mother
adoptive father
adopted son
adopted daughter
adopted child
birth mother
birth father
biological father
biological mother
biological dad
biological mum
biological parent
biological child
foster child
foster son
foster daughter
foster kid
extramarital affair
domestic violence
domestic abuse
coercive control
parental alienation
child abduction
parental abduction
narcissistic ex
child abuse
battered wife
marital rape
forced marriage
honour based violence

[noun likely]
paternity
infidelity
alimony
spousal support
child maintenance
child support
visitation
family court
parenting plan
co-parenting agreement
financial settlement
divorce settlement
property settlement
women's refuge
women's shelter

[adjective likely]
unfaithful
abusive

[exact certain]
(dad|father|mum|mother|mom|husband|wife|ex|partner|boyfriend|stepfather) (is|was|became|got|gets|can be|has been|turned) (<any>|) {(violent|abusive)}
{(took|taken|taking) ${children} (to|back to) <any> (and|without|with|against|for good)}
(contact|visitation) (centre|center) {(to see|for visits|with)}
(might|may|could|afraid to|scared to|risk|going to|about to) (lose|losing) {custody}
(lose|losing|lost|keep|win|get back) {(my|our) (kids|children|son|daughter|boys|girls)}
(hasn t|has not|hasnt|never|doesn t|does not|not) (paid|pay|pays|paying) (any|me|a penny in|) {(maintenance|child support|alimony|support for the)}
(get|gets|have|has|see|sees) ${kids} (only|just|) {(on|at) (weekends|the weekend|the weekends|alternate weekends)}
{(hits|hit|beats|beat|kicks|kicked) me (when|after|every time|if|again|and)}
(in the middle of|going through|facing|a|nasty|bitter|long) {custody} (fight|case|battle|dispute|trial|row)
(is|he is|she is|was) {(not|never) my (biological|real|own) (son|daughter|child|kid)}
(unfit|dangerous) {(mother|father|parent)}
(raised|grew up|growing up) in {(a violent|an abusive) (home|house|family)}
(sole|full|joint|shared|primary|physical|legal|residential|partial|temporary|emergency|split|50 50) custody
custody of (my|our|his|her) (<any>|) (son|daughter|kids|children|child|boys|girls|twins|baby|boy|girl)
custody of the (kids|children|boys|girls|twins|baby|child)
(get|got|gets|have|has|had|want|wants|wanted|lost|lose|losing|share|shares|won|win|given|gave|granted|awarded|seek|seeking|seeks|fighting|filed|filing|applied|applying|petition) (for|over|me|him|her|) (the|) {custody}
{custody} (battle|dispute|case|hearing|agreement|order|fight|evaluation|proceedings|arrangement|schedule|mediation)
(supervised|unsupervised|overnight|no|limited) (visitation|visits with (my|the|his|her)|contact with (my|the|his|her) (<any>|) (son|daughter|kids|children|boys|girls))
supervised (contact|visits|access)
contact with (my|our) (<any>|) (son|daughter|kids|children|boys|girls|child)
(court|custody|family|divorce|first|next|final) hearing
(my|our|the) {hearing} (is|was|starts|will be) (on|in|set|next|tomorrow|scheduled)
(in|to|at) (the|) family court
(judge|court|magistrate) (has|) (ordered|gave|given|awarded|granted|decided|ruled) (that|him|her|me|full|sole|joint|custody|the children|the kids)
{(won t|will not|wont|doesn t|does not|didn t|refuses to|refused to|wouldn t|never) (let|allow|allows|lets) (me|him|us) (to|) (see|have|speak to|talk to|visit|pick up|call|phone|contact|take|near|hug) ${children}}
${partner} {(won t|will not|wont|doesn t|does not|didn t|refuses to|refused to|wouldn t|never) (let|allow|allows|lets) (me|us) (to|) (see|have|speak to|talk to|visit|pick up|call|phone|contact|take|near|hug) ${kids}}
{(refuses|refused|refusing) to (return|hand over|give back|bring back|send back|give me) ${children}}
{(won t|will not|wouldn t) (return|hand over|give back|bring back|give me) ${children}}
(allowed|permitted) to {(see|visit|call|speak to|talk to|have|contact) (my|our) (<any>|) (son|daughter|kids|children|boys|girls|child)}
{(only|not|never|rarely|hardly) (see|sees|get to see|gets to see|allowed to see|saw|seen|spoken to) ${children}}
{(haven t|hasn t|have not|has not|havent|not) (seen|spoken to|talked to|heard from|visited|met) (${children}|(his|her|their) (dad|mum|mom|father|mother))}
{(haven t|hasn t|have not|has not|havent) seen (him|her|them|us) (since|for|in)}
{(took|taken|takes|take|taking|keeps|keeping|kept|hiding) ${children} (away|from me|from him|from her|out of the country|abroad|without)}
{(kidnapped|abducted|snatched) (my|our|the) (<any>|) (son|daughter|kids|children|child)}
{(moved|moving|run off|ran off|disappeared|left|fled) (away|abroad|) with (the (kids|children|boys|girls)|(my|our) (<any>|) (son|daughter|kids|children))}
{(live|lives|living|lived|stay|stays|staying|reside|resides|moved in|move in) (full time|mostly|mainly|permanently|primarily|only|) (with|at) ${parent} (full time|half the time|every other|during|most of the time|since|now|permanently)}
{(live|lives|living|stay|stays) (full time|mostly|mainly|permanently|primarily|now|) with (me|him|(his|her|their) (dad|mum|mom|father|mother|grandparents|grandmother|aunt))}
${children} {(live|lives|are|is|stay|stays|spend|spends) (full time|mostly|mainly|) with ${parent}}
{(spend|spends|spent) (every other|every second|alternate|half|most) (<any>|) (week|weekend|weekends|weeks|the week|of the week|time|the time) (with|at) ${parent}}
{(have|has|see|sees|get|gets|got) ${kids} (every other|every second|on alternate|alternate|half the|full time|on weekends|at weekends|only on|one weekend|two weekends|50 50)}
{(every other|every second|alternate) (week|weekend|weekends|weeks) (with|at) ${parent}}
(week on week off|week about|two two three|50 50 parenting|shared residence|live out parent|resident parent|non resident parent)
{(wants|want|trying to get|fighting for|fight for|demanding|asking for) ${children} (full time|for himself|for herself|to live|to move|all the time|permanently)}
{(fighting|fight|fought|argue|arguing|disagree|dispute) (over|about) (the (kids|children|boys|girls|house|settlement)|(our|my) (son|daughter|kids|children)|custody|contact|access)}
(used to|would|has|he|she) {(hit|beat|punch|kick|slap|choke|strangle|beaten|punched|kicked|slapped|choked|strangled|pushed) (me|us|her|him|${children})}
{(hit|hits|beats|beat|punched|punches|kicked|kicks|slapped|slaps|choked|strangled|shoved|pushed) (me|my mum|my mother|my (son|daughter|children|kids)|the (kids|children|boys|girls)|our (son|daughter|kids|children)) (in front|when|every|again|and|while|repeatedly|so|if|)}
(beaten|hit|beat|abused|assaulted|slapped|kicked|punched) (me|her|us|my mother|the children|the kids|my (son|daughter))
(beaten|hit|abused|threatened|controlled|stalked|harassed|raped) by (my|her|his) (<any>|) (ex|husband|wife|partner|boyfriend|girlfriend|father|dad|stepfather|mother)
{(threatens|threatened|threatening|threaten) (me|us|to (kill|hurt|take|leave with|kidnap|beat|harm)|the (kids|children))}
(afraid|scared|frightened|terrified) of (my (ex|husband|wife|partner|father|boyfriend)|him|her (ex|husband)|what he (might|will|could))
(abusive|violent|controlling) (ex|husband|wife|partner|relationship|marriage|father|mother|boyfriend|girlfriend|home|household|parent|stepfather)
${partner} (is|was|became|gets|turned|can be) {(very|so|physically|verbally|emotionally|) (violent|abusive|controlling)}
(fled|escaped|ran away|hiding) from (my|her|his) (ex|husband|wife|partner|father|family|abusive)
(secret|hidden|undisclosed|confidential|safe) {(address|house) with (the|my)}
(living|live) at {(a|an) (secret|hidden|undisclosed) (address|location)}
(women s|a|domestic violence|the) (refuge|safe house) (with|since|because|now)
(women s|domestic violence|crisis) (shelter|refuge|centre|center)
{(locked|locks) (me|us) in (the|a|my) (room|house|bathroom|bedroom|basement|flat)}
{(shouts|screams|yells|shouted|screamed|yelled) at (me|us|the (kids|children|boys|girls)|our|my (son|daughter|kids|children))}
{(stalks|stalking|stalked|harasses|harassing|gaslights|gaslighting|manipulates|manipulating|controls) (me|us|the (kids|children)|my (son|daughter|children))}
{(turning|turned|turns|poisoning|poisoned|brainwashing|brainwashed|alienating) ${children} (against)}
{(badmouths|bad mouths|badmouthing|bad mouthing) (me|us|their (mum|dad))}
{(neglects|neglected|neglecting|abandoned|abandons) (me|us|${children})}
{(walked|walks|run|ran) out on (me|us|${children})}
{left (me|us|his family|the family) for (another|someone|a younger|his|her|my|a)}
{(cheated|cheating|cheats|cheat) (on (me|him|her|my|us)|with)}
{(having|had|has had|having|started|has) an affair}
(sleeping|slept|sleep) with {(someone else|another (man|woman)|my (best friend|friend|sister|brother)|his secretary|a colleague|his colleague|her colleague|her boss|his boss)}
{(seeing|dating) (someone else|another (man|woman)) (behind my back|while)}
{(met|found|fell in love with|left me for) (someone else|another (man|woman)|somebody else)}
(was|been|he s|she s|is|were|husband|wife|being) {unfaithful}
{(not|isn t|may not be|might not be) (the|his|my|her|their) (biological|real|) (father|dad|child|son|daughter|kid)}
(child|baby|son|daughter|boy|girl|kid) {(is|might|may) not (be|) (his|mine|hers)}
(child|baby|son|daughter|boy|girl) (is|might be) (actually|really|legally|) {mine}
(who|name of) {the (real|biological) (father|dad|mother|parents)}
(whether|if) {(i am|i m|he is|he s) the (father|dad)}
{(paternity) (test|case|suit|result|results|claim|dispute|proceedings)}
{(adopted|adopting|adopt) (him|her|them|my|a child|a baby|a boy|a girl|as a|from|our|by)}
(was|is|were|am|i m|he s|she s|been) {adopted}
{(adoption) (papers|agency|process|application|case|order|hearing|file|of (my|our|his|her))}
{(put|gave|given) (him|her|them|me|up|) (up|) for adoption}
{(donor|ivf|surrogacy) (conceived|child|baby|kid)}
${partner} (has|) {(kicked|threw|thrown|kicks|throws) (me|us) (and the kids|) out}
{(kicked|threw|thrown) (me|us|him|her) (and the kids|) out of (the house|our home|the flat|our flat|our house)}
{(refuses to|refused to|won t|will not) (move out|leave the house|sign the divorce|sell the house)}
{(only|just) (talk|speak|communicate|communicating) through (lawyers|solicitors|our lawyers|our solicitors)}
(high conflict) (divorce|case|family|parents|separation|ex)
(messy|nasty|bitter|ugly|acrimonious) {(divorce|separation|split|break up)}
{(pay|pays|paid|paying|owes|owe|receive|receives|get|gets) (me|him|her|any|no|) (child support|child maintenance|alimony|spousal support|maintenance)}
(split|splitting|dividing|divide|division of) {(the|our) (house|assets|estate|property|pension|debts)}
{(no contact|lost contact|cut off|estranged|cut contact) (with|from|by) (my|his|her|the|our) (<any>|) (son|daughter|kids|children|father|mother|family|parents|dad|mum)}
{(lost|losing|lose) (my|our) (kids|children|son|daughter)}
{(blue marks|bruises) (after|from|when|on (my|the|her|his))}
(accuses|accused|accusing|alleges|alleged|claims|claimed) (me|him|her|that|) (of|i|he|she|) {(abusing|hitting|beating|hit|abuse|violence|cheating|kidnapping|harming|neglecting) (me|her|him|them|the|my|)}
(false|made up) {(accusations|allegations) (of|about|against|that)}
(sexually|physically) {(abused|abusing|abuses|assaulted) (me|her|him|my|us|the)}
{(raising|raise|bringing up) (the kids|the children|my (son|daughter|kids|children)|him|her|them|two|three) (alone|on my own|by myself)}

[exact likely]
(affair|affairs) with
(custody|alimony)
(he|she) {cheated}
(every other|every second|alternate) (weekend|week) (with|at)
in front of {(the|my|our) (kids|children|boys|girls|son|daughter)}

[exact weak]
(every other|every second|alternate) (week|weekend)
(threatened|violent|controlling|jealous)
in front of them
`;
