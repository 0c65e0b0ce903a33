/**
 * English words and phrases of social and economic need: benefits, child-protection cases, debt, a person's own economy,
 * homelessness. Read as health.da.ts. "Benefits", "debt", "arrears", "care" and "foster" are words of business and of
 * systems too, so they are told by phrases.
 */
import { englishNeed } from "./social.classes.en.ts";
import { socialLines } from "./social.grammar.ts";

const kids =
  "(the (kids|children|boys|girls|baby|twins)|(my|our|his|her|their) (<any>|) (kids|children|boys|girls|son|daughter|sons|daughters|child|baby|boy|girl|brother|sister)|them|him|her)";

export const englishSocial = `${socialLines(englishNeed)}
[noun certain]
housing support
child allowance
universal credit
jobseeker's allowance
jobseekers allowance
unemployment benefit
disability benefit
disability allowance
disability pension
disability living allowance
incapacity benefit
housing benefit
council tax support
income support
carer's allowance
attendance allowance
personal independence payment
employment and support allowance
working tax credit
child tax credit
pension credit
supplementary benefit
sickness benefit
welfare benefit
welfare payment
food stamp
food bank
early retirement pension
social assistance benefit
medicaid
section 8 housing
homeless shelter
night shelter
homelessness
debt collector
debt relief order
debt restructuring
debt management plan
credit card debt
student debt
payday loan
loan shark
county court judgment
bailiff
eviction notice
wage garnishment
personal bankruptcy
foster family
foster home
foster care
foster placement
foster mum
foster mother
foster father
foster parents
care leaver
care order
child protection case
child protection plan
child protection conference
child protective services
residential care home for children
social security benefit
soup kitchen
care proceedings
single mum on

[noun likely]
jobcentre appointment
child benefit
cash benefit
housing allowance
safeguarding referral
safeguarding concern
student grant
eviction
benefit claimant

[adjective certain]

[adjective likely]
homeless
evicted
unemployed
jobless
bankrupt
penniless
skint
destitute

[exact certain]
{(salvation army|homeless|women s|night|emergency|council|church) (shelter|hostel|refuge)}
{(at risk|child protection|children at risk|sex offenders) register}
(were|was|been|being|got|getting|be|are|get) {evicted}
(lost|losing|lose) {(the|my|our) (flat|house|home|apartment)}
{(sleep|sleeps|sleeping|staying|stay|crashing|crash) (at|on|with|between) (a friend s|friends|a mate s|my friend s|different friends)}
{(make|making|made) ends meet}
{(living|live) (hand to mouth|paycheck to paycheck|in poverty|below the poverty line)}
(on|claiming|claim|receive|receives|receiving|get|getting|live on|lives on|living on|living off|lost|losing|lost my|applied for|entitled to|off) (my|his|her|state|disability|unemployment|social|sickness|welfare|) (benefits|benefit|welfare|the dole|jobseekers|social security|esa|pip|jsa|disability|kontanthjaelp|kontanthjælp|dagpenge|su)
(on|living on|live on|survive on) {(a|my|) (state|disability|basic|small|early|) (pension|su|student grant|kontanthjælp|kontanthjaelp)}
on the dole
(my|his|her|our) benefits (were|are|have|got|stopped|cut|don t|only|run)
{(benefits|benefit) (stopped|were cut|were stopped|got cut|got stopped|sanctioned|claim)}
(been|am|i m|is|was|became|become|currently|now|husband|wife) {(unemployed|jobless|out of work|out of a job|between jobs)}
(single|lone|solo) (mother|mum|mom|parent|father|dad) (of|with|on|to|and|who)
{as a (single|lone) (mother|mum|mom|parent|father|dad)}
(i am|i m|am) {a (single|lone) (mother|mum|mom|parent|father|dad)}
(social services|child services|child protective services|cps|the council|the authorities|the municipality) (have|has|had|) {(took|taken|take|removed|placed|remove|place) ${kids} (away|into care|into foster|from us|from me|)}
{(taken|took|put|placed|went|go|going|been|grew up|was|were|is|are) (${kids}|) (in|into) (foster care|care by|local authority care|a foster (family|home)|a children s home|residential care|the care system|care when)}
(grew up|raised|been) in {(care|foster care|a children s home)}
{(social services|cps|child services|child protective services|child protection) (got involved|are involved|is involved|involved|visited|came|opened|have opened|opened a case|are investigating|investigation|report|case|have|has|took|placed)}
{(reported|referred) (me|us) to (social services|cps|child services)}
(a|have a|her|his|my|our|their|has a|assigned a|the kids) {(social worker|support worker|family support worker|case worker) (assigned|visits|comes|came|said|says|told|thinks|at the council)}
(report of concern|notification of concern|letter of concern) {(from|about|to) (the|my|our)}
{(report|notification|letter) of concern}
{(children|child|kids|son|daughter|boys|girls) (placed|removed|taken) (outside|from|away|out of) (the|home|our|me)}
{placed (outside the home|with foster|in foster|in residential|in an institution)}
(i am|i m|we are|we re|am|is|are|became|become|been|being|made) {homeless}
{(sleeping|sleep|slept|living|live|lived) (rough|in (my|the|our|his|her) car|on (friends|a friend s|the|my|people s) (sofa|couch|sofas|couches|street|streets)|in a (tent|shelter|hostel|caravan|homeless shelter)|on the street|at a shelter|in temporary (housing|accommodation))}
(sofa surfing|couch surfing|rough sleeping)
{(no|nowhere|without) (to live|fixed address|place to live|a home|roof over|a roof over)}
{(evicted|kicked out|thrown out) (from|of|by) (my|our|the) (flat|apartment|house|home|landlord|council)}
{(facing|face|threatened with|being|been|served|got) (an|) (eviction|evicted|repossession|foreclosure|eviction notice)}
{(behind|fallen behind|in arrears|arrears) (with|on) (the|my|our) (rent|mortgage|bills|loan|loans|council tax|payments on my)}
{rent arrears}
{(can t|cannot|couldn t|can not|unable to|struggling to|struggle to|cant) (pay|afford|make|cover|meet) (my|our|the|any|) (rent|mortgage|bills|food|heating|electricity|debts|debt|rent and|groceries|medicine|childcare)}
(i|he|she|family) (really|simply|just|) {(can t|cannot|couldn t|can not|cant) (really|possibly|even|) afford}
{(don t|do not|didn t|does not|doesn t|dont) have (any|the|enough|much) (money|funds|cash|savings) (left|to|for|until|right|at|)}
{(have|got|has) no (money|savings|income|cash|funds) (left|at|to|until|coming|and|)}
(i m|i am|we re|we are|totally|completely|flat) {(broke|skint|penniless|strapped for cash|short of money|out of money|bankrupt)}
{(money|finances|cash) (is|are) (very|really|extremely|so|a bit|) (tight|short|stretched)}
{(living|live|lives|get by|getting by|survive|surviving) (on|off) (<number>|less than|very little|next to nothing|nothing|handouts|loans|credit cards|my overdraft|savings|borrowed money)}
{(low|no|limited|small|single|fixed) income (family|household|and|parent|since|)}
(financial|money) (difficulties|problems|hardship|trouble|troubles|struggles|worries|crisis|distress)
{(in|deep in|heavily in|drowning in|up to my ears in|have|has|got|paying off|huge|a lot of|so much|massive|personal|my|our|his|her) (some|a lot of|huge|massive|considerable|) (debt|debts) (to|of|with|from|since|and|after|because|already|up|that|he|she|i|)}
{(owe|owes) (money to|the (bank|taxman|council|landlord|state)|my (landlord|parents|mother|sister|brother|bank)|back taxes|rent|thousands|months of)}
{(debt collectors|debt collection|bailiffs|the bailiff|bailiff) (are|came|is|have|has|at|agency|after|chasing|took|will)}
{(garnish|garnished|garnishing|deducted from|taken from|taken out of|attachment of) (my|his|her) (wages|salary|earnings|pay|benefits)}
(went|gone|going|go|been|filed for|declared|filing for|file for|declaring|am|i m) (personally|) {(bankrupt|bankruptcy|insolvent)}
{(bad|poor|terrible|ruined|blacklisted) (credit|credit rating|credit score|credit history|by the banks)}
(blacklisted|registered) {(in|with) (rki|the credit register|the bad payers register|experian)}
{(overdrawn|maxed out|overdraft) (account|until|again|card|cards|on|my|this|and)}
{(use|using|go to|rely on|visit|from) (a|the|) (food bank|foodbank|food banks|soup kitchen|charity for food)}
{(under|have a|has a) (guardianship|legal guardian|financial guardian)}
{(council|social|public|subsidised) (housing|house|flat) (waiting|since|because|list)}

{(lost|losing|lose) (my|his|her|their) (job|income|benefits|wages)}
(wages|salary|pay|benefits) (are|is|being|are being|is being|were|was) {(garnished|docked|sanctioned|stopped|withheld|attached)}
{(gambled|drank|drunk|spent|pissed|frittered) (away|) (our|my|the|his|her|all) (<any>|) (savings|deposit|wages|money|rent|house|inheritance)}
{(food parcels|food bank|food banks|foodbank|food vouchers|soup kitchen)}
{(live|living|lives|lived|getting by|surviving) (off|on) (<any>|) (<any>|) (savings|charity|handouts|benefits|overdraft|loans|pension|credit cards|credit card|a single income|one income|one wage|state support|nothing)}
{(social worker|social workers|social services|children s services|cps) (<any>|) (is|are|was|were|got|has been|have been|being) (<any>|) (involved|assigned|allocated|visiting|investigating|called|informed|notified|monitoring)}
{(my|our|the|an) overdraft} (is|at|limit|to|was|and|with|fees|maxed)
{(two|three|four|five|several|multiple|<number>|failed|previous|emergency|many) placements} 
{(placed|placement|placements) (broke down|with (us|foster|a foster|carers|kin|relatives|family))}
{(taken|took|taking|went|placed|put|moved|going|been|came) (back|) into (care|foster care|local authority care|residential care)}

[exact likely]
(benefits|welfare) (office|claim|letter)
(in debt|debts)
can t afford
bailiffs
(afford it|afford the|afford to|afford this)
money is tight
out of work

[exact weak]
(social services|child protection)
(social worker|support worker|broke)
`;
