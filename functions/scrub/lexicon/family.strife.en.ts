/**
 * English phrases of what goes on around a separation and in a family: how parents share and withhold, who left whom and
 * for whom, whose child it is, how a child takes it, neglect, adoption and care within the family. Read as health.da.ts.
 */
import { choice } from "./choice.ts";

const owner = "(my|our|his|her|their)";
const child =
  "(kids|children|child|boys|girls|boy|girl|son|daughter|sons|daughters|twins|baby|toddler|stepson|stepdaughter|little one|youngest|eldest|grandson|granddaughter)";
const kids = `((the|both|all|two) (kids|children|boys|girls|twins|baby|little ones)|${owner} (<any>|) ${child})`;
const them = `(${kids}|him|her|them|<name>)`;
const partner = `(he|she|${owner} (<any>|) (ex|husband|wife|partner|boyfriend|girlfriend|fiance|father|mother|dad|mum|mom|stepfather|stepdad|stepmother|uncle|in laws|ex husband|ex wife)|dad|mum|mom|the (father|mother)|birth (mum|mother|father|dad))`;
const period =
  "(week|weekend|fortnight|month|wednesday|friday|saturday|sunday|monday|tuesday|thursday|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|night|nights|day|days|summer|half term|holiday|holidays|christmas)";
const reason = choice(
  `violence, the violence, his violence, abuse, the abuse, infidelity, his infidelity, her infidelity, adultery, an affair, his affair, her affair, his drinking, her drinking, drink, gambling, his temper, another (man|woman), cheating, unreasonable behaviour`,
);

export const englishStrife = `
[noun certain]
guardian ad litem
parenting coordinator
co parenting app
child arrangements order
prohibited steps order
specific issue order
non molestation order
occupation order
restraining order
protective order
parental responsibility agreement
residence order
interim custody
unsupervised contact
supervised contact
supervised access
contact centre
kinship placement
kinship carer
special guardianship
stepparent adoption
decree nisi
decree absolute
forced marriage protection
surrogacy
egg donation
sperm donation
half sibling
half brother
half sister
illegitimate
love child
latchkey kid
no contact order
cafcass report
parental alienation

[exact certain]
{(did not|didn t|does not|doesn t|never|would not|wouldn t|refused to|refuses to) let (me|us|him|her) (see|speak|talk|have|call|visit|hug|near|take|hold|know|pick)} (<any>|)
{used (a|his|my|her|the) (belt|stick|cane|slipper|hand|hands|fists|fist|wooden spoon|cord|hairbrush) on (me|us|${them})}
((the|my|our) (girls|boys|children s|kids|child s|daughter s|son s|twins)) {(residence|custody|living arrangements|placement|paternity)}
{(the|my|our) (girls|boys|children s|child s|daughter s|son s) (residence|custody|living arrangements)}
{(special guardian|special guardians|legal guardian)} (for|of|to)
{only (lets|let|allows|allowed|gets|got|get|sees|see|saw) (me|him|her|us|to|) (<any>|) (see|have|speak to|call|) ${them} (on|for|at|every|once|twice|when|with|under|in|if|two|three|one)}
{(splits|split|divides|divided|spends|shares|share|alternates|goes back and forth|shuttles|bounces) (his|her|their|) (time|weeks|weekends|nights|) (between|with) (us|me|both|the two|his|her|my|our|two) (of us|homes|houses|households|parents|dad|mum|mom|father|mother|ex|)}
{(wants|want|wanted|have|has|agreed|got|asks for|sharing) (fifty fifty|50 50|60 40|70 30|80 20|shared care|joint residence|sole residence|split custody|full residence|shared parenting|the kids full time)}
{(every|each|one|two|three|four|alternate|the first|the last|half|most|half of the|all) (other|second|third|<any>|) ${period} (a (week|month|fortnight)|) (with|at) (me|him|her|us|${owner} (<any>|) (dad|mum|mom|father|mother|gran|grandparents|ex|s)|dad|mum|the other parent)}
{(lives|living|live|lived|stays|staying|stayed|settled|placed|staying over) (full time|mostly|now|permanently|temporarily|) (with|between) (us|<name>|${owner} (<any>|) (gran|nan|grandma|grandad|grandparents|aunt|uncle|sister|brother|dad|mum|mom|father|mother|ex|carers|cousin)|foster|friends|his side|her side)} 
{(is|are|was|were|been) raising (${kids}|him|her|them)} (for|as|because|while|since|on|in|alone|single|now)
{(raised|brought up) by (${owner} (grandparents|gran|nan|aunt|uncle|sister|foster <any>|single <any>)|foster|nuns|relatives|wolves|strangers|an (aunt|uncle)|the state|social services)}
{(refuse|refuses|refused|refusing|won t|wont|doesn t want|don t want|didn t want|scared|frightened|terrified|begs not|afraid|dreads) (to|of|) (<any>|) (sleep|sleeping|stay|staying|go|going|see|seeing|visit|visiting|be|being|live|living|speak|speaking|come|return|talk) (<any>|) (<any>|) (there|(to|at|with|in|back to|home to|near|alone with) (<any>|) (him|her|me|dad|mum|mom|father|mother|dad s|mum s|father s|mother s|house|the annexe|the flat|ex|his|hers|there))}
{(has|have|had|been|keeps|kept|is|are|was) (been|) (telling|tells|told) (the (kids|children|boys|girls)|my (son|daughter|kids|children)|him|her|them|everyone|the court|the school|social services) (that|) (i|he|she|we) (<any>|) (abandoned|left|hit|hits|smacked|don t love|doesn t love|am|is|was|am not|didn t want|drink|drinks|abused|beat|stole|cheated|hurt)}
${partner} (has|had|) {(walked out|walked out on (us|me)|ran off|run off|took off|disappeared|vanished|upped and left|did a runner|packed his bags|packed her bags|moved out|stormed out|deserted (us|me)|abandoned (us|me|the family|him|her|them)|left (me|us|when|before|after|for)|isn t (named|listed|involved|around|in the picture)|is not (named|listed|involved|around|in the picture)|was never (around|there|named|in the picture)|isn t on the (birth certificate|certificate)|never (paid|visited|met|wanted|acknowledged|showed up|shows up|turned up|turns up)|wants nothing to do with (him|her|them|us|me)|didn t want (to know|the baby|him|her)|signed away (his|her) rights|drinks|drank|hits|hit|beat|beats)}
{(walked|walks|run|ran) out (on|when|before|after|and)}
{(never|hardly) (knew|met|known|seen|saw) (my|his|her|their) (real|biological|birth|own|) (dad|father|mum|mom|mother|parents|siblings)}
{(traced|tracing|found|tracked down|searching for|looking for|met|contacted) (my|his|her) (biological|birth|real) (mum|mother|father|dad|parents|family|siblings|sister|brother)}
{(is|was|isn t|is not|may be|may not be|might be|might not be|turned out to be|turns out to be|never was) (not|) (my|his|her|the) (husband s|ex s|wife s|biological|natural|real|own|partner s|boss s|brother s) (child|son|daughter|father|dad|baby|kid|)}
{(has|had|having|keeps|kept|leads|led) (a (second|secret|whole other) (family|life|phone|wife)|another (woman|man|family|wife|life)|someone else|a mistress|a lover|a bit on the side|a girlfriend|a boyfriend|a child with|a love child|a baby with)} (in|for|on|and|with|behind|since|at|all|called|while|my|another|someone|his|her|elsewhere|by|who)
{(seeing|sleeping with|dating|carrying on with|involved with|hooking up with|flirting with|texting|messaging|sexting|in love with|run off with|left me for|left us for|moved in with|shacked up with|living with|pregnant by|pregnant with another) (someone|somebody|another|other|his|her|my|a|the) (else|woman|women|man|men|from (work|his|her|the)|colleague|secretary|boss|best friend|friend|sister|brother|neighbour|neighbor|co worker|coworker|student|girl|married|younger|new)}
{(moved|moving|moves|brought|brings|installed) (his|her|the|a) (new|) (girlfriend|boyfriend|partner|mistress|lover|wife|woman|man|fancy woman) (in|into|home)} 
{(moved|moving|brought) (his|her) (new|) (girlfriend|boyfriend|partner|mistress|lover)}
{(arranged|forced|sold|married me off|pressured|pushed|coerced|made) (my|me|her|us) (into|) (marriage|a marriage|marry|wed|to marry|an arranged marriage|sex|having|signing)}
{(married off|married against|promised to|betrothed|forced to marry|made to marry)}
{(divorced|divorcing|divorce|separated|separation|split|split up|marriage ended|left (him|her)|leaving (him|her)) (because of|due to|over|after|on grounds of|on the grounds of|for) (<any>|) ${reason}}
{(broke|broken|fractured|cracked|blackened|bruised|split|dislocated|cut|burnt|burned) my (jaw|nose|arm|rib|ribs|wrist|eye|lip|finger|fingers|cheekbone|skull|leg|face|eardrum)}
{(raised|raises|lifted|laid|lays) (his|her|a) (hand|hands|fist|fists|finger) (to|at|on|against) (me|us|${them})}
{(used to|would|would often|has|had|he|she|they) (lock|locked|locks|shut|shuts|chain|chained|tie|tied) (me|us|${them}|myself) (up|out|in|inside|in the|to the|away)}
{(left|leaves|leaving|was left|been left|were left) (${them}|me|) (alone|home alone|on (his|her|their|my|our) own|by (himself|herself|themselves)|unsupervised|unattended|in the car|hungry|with strangers|to fend)}
{(goes|go|went|sent|comes|came|turn|turns|turned) (to|) (school|nursery|bed|us|up) (hungry|dirty|unwashed|filthy|in dirty|without (food|lunch|breakfast|a coat))}
{(wets the bed|wetting the bed|has nightmares|having nightmares|screams|clings|cries|sobs|vomits|self soothes|panics) (before|after|when|whenever|every time|at|since|about) (<any>|) (<any>|) (visits|contact|handover|handovers|drop off|pick up|seeing|dad|mum|father|mother|him|her|he|she|weekends|court|his|it)}
{(handovers|handover|hand over|exchanges|exchange|drop offs|pick ups) (happen|take place|are|is|at|in|via|through|end|ended|always|supervised|outside|only) (<any>|) (<any>|) (station|police|petrol|car park|school|grandma|neutral|third|screaming|shouting|argument|fight|contact|my mother)}
{(still|) (living|live|lives|stuck|sleep|sleeping) under (the same|one) roof (as|with|despite|although|because|until)}
{(sleeping|sleeps|slept|sleep) in (separate (rooms|beds|bedrooms)|the spare room|the box room|the basement)}
{(through|via|only through|between) (our|the|) (solicitors|lawyers|attorneys|barristers)} (now|since|only|and|because|about)
{(taken|took|taking|dragged|dragging|drag|hauled|summoned) (me|him|her|us|it) (back|) to (the|) (family|high|) court (over|for|about|again|to|on|because)}
{(filed|files|filing|applied|applies|applying|petitioned|petitioning) (for|to) (sole|full|joint|emergency|temporary|custody|divorce on|residence|relocate|move|contact|visitation|a (restraining|protective|non molestation|residence|contact)|more (time|contact)|access|leave to remove)}
{(relocate|relocating|relocated|remove|removing|move|moving) (the (kids|children|boys|girls|twins)|my (son|daughter|kids|children)|our (son|daughter|kids|children)|him|her|them) (to|abroad|overseas|out|away)}
{(applied|applying|wants|threatening|threatens|plans|planning|trying|asked) to (relocate|take them|move them|take her|take him|change their (name|names|school|schools|surname))}
(my|our|his|her|their) (ex|husband|wife|partner|mother in law|in laws) {(is|are|was) (fighting|suing|stalking|harassing|blackmailing|threatening|controlling|alienating|trying to get custody|accusing|following|watching|badmouthing|turning|taking|withholding) (me|us|the|my|our|for|everything|them)}
{(put|hid|found|installed|placed|planted) (a|an) (tracker|gps|gps tracker|airtag|camera|listening device|spy app|recorder|bug)} (on|in|under|inside)
{(withholds|withholding|controls|controlled|hides|hid|emptied|drained|cleared out|empties|rations|cut off|stole) (my|our|all my|all our|the (joint|house keeping|housekeeping)|her) (money|account|savings|bank account|passport|wages|medication|cards|phone|access to money|allowance|inheritance)}
{(beaten|hit|choked|raped|abused|molested|groped|assaulted|touched|strangled|belted|neglected) (me|him|her|us|them|${kids})}
${owner} (uncle|father|stepfather|stepdad|cousin|grandfather|brother|husband|ex|partner|dad|teacher|coach|priest|foster father) (<any>|) {(molested|abused|raped|touched|groped|assaulted|beat|hit|belted|smacked|interfered with|hurt|exposed himself to|attacked|strangled|kicked) (me|us|her|him|${kids}|my (sister|brother|mother))}
{(that|says|claims|claimed|accuses me of|said|told everyone|alleges) (i|he|she|we|) (<any>|) (smacked|hit|beat|slapped|shook|neglected|abused|hitting|smacking|beating|shaking|neglecting|abusing|slapping) (the (younger|older|little|kids|children|boys|girls|baby) (one|boy|girl|)|my (son|daughter)|our (son|daughter)|him|her|them)}
{(fostered|adopted|raised|taken in|cared for|looked after)} by (the|a|an|my|his|her|our|foster|their|<name>) 
(are|is|was|were|being|been|we|i) {(fostering|fostered|adopting|adopted)} (by|from|two|a|him|her|them|as|since|his|through|and|when|at|<name>)
{(hoping|trying|approved|waiting|matched|about|going|applied) to (adopt|foster)}
{(was|were|is|are|been|am) (placed|matched) (with us|with them|with me|with a|with foster|for adoption)}
{(lived|been|placed|living) with us (since|for|after|as|under)}
{(birth|biological|natural) (mum|mom|mother|dad|father|parents|family|parent|sister|brother|son|daughter|child)}
{(cut off|cut ties|cut contact|lost touch|lost contact|no contact|estranged|not on speaking terms|fell out|not spoken|haven t spoken) (with|to|from) (my|his|her|our|their) (family|parents|mother|father|mum|dad|son|daughter|children|kids|brother|sister|siblings)}
{(disowned|rejected|kicked out|thrown out|shunned|cut off) by (my|his|her|their) (family|parents|father|mother|community|church|husband|wife|partner|ex)}
{(shouts|shouting|screams|screaming|yells|yelling|swears|swearing|drinks|drinking|drunk|high|stoned) (in front of|around|at|while|when he has|when she has) (the (kids|children|boys|girls)|${kids}|me|us|them)}
{(turned up|turns up|showed up|shows up|arrived|arrives|collects|picked them up|picks them up|drives|drove) (drunk|high|intoxicated|stoned|reeking|smelling) (of|at|to|with|for|and|outside|)}
{(thousands|hundreds|dozens|<number>|scores) (of|) (texts|messages|calls|emails|voicemails|missed calls) (a|in one|in a|every|per|overnight|in the) (day|night|hour|week|middle)}
{(waits|waiting|waited|sits|parked|parks|hangs around|turns up|turned up|standing|stands|stood) (outside|at) (my|our|the) (house|home|work|office|school|nursery|flat|gate|door|window|gym)}
{(changed|changes|swapped) the locks}
(he|she|ex|they) {(reads|controls|monitors|checks|tracks|decides|dictates) (everything|all)} (i|and|we|my|on|the)

[exact likely]
{(a non molestation order|a restraining order|an injunction|domestic abuse|refuge worker|women s aid)}
{(relocate|unsupervised|custody|paternity|alienation|estranged|fostered|adopted)}
{(smacked|molested|hits|abuses|controls|cheated|beats) (me|us|him|her|them|the|my|and|when)}
(is|are) {(fostered|adopted|estranged)}

[exact weak]
{(smacked|shoved|pushed|punched|molested|bruises|cheated|mistress|stepfather|stepdad|contact order)}
<name> is {mine}
`;
