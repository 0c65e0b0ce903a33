/**
 * English words and phrases of crime: convictions, charges, police cases, prison, and victims whom the police know of.
 * Read as health.da.ts. Crimes themselves are weak and count beside a court, the police or a penalty; what programs do
 * ("kill", "abort", "illegal operation", "access violation", "charged twice") is no entry or is harmless.
 */
export const englishCriminal = `
[noun certain]
ex-con
ex-convict
ex-offender
parole officer
probation officer
probation order
prison sentence
jail sentence
jail time
prison time
suspended sentence
custodial sentence
criminal conviction
criminal record
restraining order
non-molestation order
barring order
ankle monitor
ankle tag
electronic tag
drink driving
drunk driving
drink-driving
drunk-driving
drug driving
police caution
domestic violence conviction
rap sheet
sex offender
rapist
rape
shoplifting
manslaughter
fellow inmate
cellmate
young offender
halfway house
community service order
sexual assault
sexual abuse
stalker

[noun likely]
inmate
prison
jail
probation
parole
felony
misdemeanour
misdemeanor
conviction
arrest warrant
prison officer visit
bail
community service
stalking
speeding ticket
speeding fine
police station
arrested
police report
crime reference number
prosecution
court martial
detention centre

[exact certain]
(convicted|acquitted|sentenced|arrested|prosecuted|imprisoned|jailed|indicted|remanded|incarcerated|paroled) (of|for|in|to|on|last|since|when|at|again|yesterday|because)
(was|were|been|got|is|am|being) {(convicted|sentenced|prosecuted|imprisoned|jailed|indicted|incarcerated|paroled|remanded|acquitted)}
{(remanded|held|kept|remains|is|was|been|taken into|in) (in|police|) custody} (awaiting|pending|on suspicion|since|for|until)
{(remanded|held|kept|still) (in|) custody}
(in|taken into) police custody
remanded
{charged with} (assault|theft|fraud|rape|murder|robbery|burglary|possession|battery|harassment|stalking|manslaughter|a|an|attempted|dealing|drug|drunk|drink|driving|violence|arson|forgery|embezzlement|domestic|breaking|shoplifting|gbh|abh|perjury|vandalism|criminal|sexual|several|two|three|threatening)
{(guilty|convicted|charge|charges|wanted|sentence|time|investigated|questioned) (of|for|over) (assault|theft|fraud|rape|murder|robbery|burglary|harassment|stalking|violence|drugs|possession|shoplifting|domestic violence|drink driving)}
(accused|suspected|victim|survivor|found guilty|suspicion) of (assault|theft|fraud|rape|murder|robbery|burglary|harassment|stalking|violence|domestic violence|domestic abuse|human trafficking|a crime|knife crime)
(assault|theft|fraud|drug|drugs|rape|burglary|robbery) (charge|charges|conviction)
(pleaded|pled|plead|pleading|found|plea of) (not|) guilty
(behind bars|in prison|in jail|to prison|to jail|out of prison|out of jail|from prison|from jail|in the nick|in the slammer|in a young offenders institution)
{(did|doing|do|done|serving|serve|served|finished) (my|his|her|a|) (time inside|time for|time in prison|sentence|prison sentence|life sentence|jail time)}
{(doing|did) time}
{(serving|served|serve|doing|sentenced to) (two|three|four|five|six|seven|eight|nine|ten|twelve|2|3|4|5|6|8|10|12|18|24) (years|months|weeks|days)}
(two|three|four|five|six|ten|2|3|4|5|6|8|10) (years|months) (inside|suspended|in prison|in jail)
(sentenced|sentenced me|sentenced him) to
(he|i|she|husband|brother|father|dad|son|ex|partner) {(is|was|has been|have been|am|went) inside} (for|again|until|at|since)
(released|let out|got out|came out) (from|of) (prison|jail|custody|detention)
{(released|out|let out|currently|still) (on|out on) (bail|parole|licence|probation|probation)}
{(is|am|was|on|been|i'm|he's|she's|put on|currently on|still on) (on|) (probation|parole|bail|police bail|licence from prison)}
ankle (tag|monitor|bracelet)
electronic (tag|monitor|bracelet)
tag on (my|his|her) ankle
(clean|spotless|bad|spent) (criminal|police) (record|check)
{(something|convictions|a conviction|things|an entry|entries) on my (record|dbs|criminal record|police check|certificate)}
(my|his|her) (dbs|criminal record|police certificate|police check) {(isn't|is not|shows|came back with|has a)}
{(has|have|with|got|having) (a|) (criminal record|record for|police record)}
(has|have|with|spent|previous|prior|old|unspent) (conviction|convictions)
(the|) police {(arrested|charged|questioned|cautioned|raided|searched|picked up|came for|took) (me|him|her|my|us|our)}
{(reported|reports|report|reporting) (him|her|me|my ex|my husband|them|my ex husband|it all) to the police}
{reported (him|her|me) to the police}
(he|she|i|ex|husband|wife) (was|has been|have been|got|been|am|is) {reported to the police}
(under|a|the|an ongoing|pending|is a) (police|criminal) (investigation|inquiry|proceedings)
(questioned|interviewed|cautioned|wanted|arrested|charged|stopped|caught) by (the|) police
(arrested|convicted|incarcerated|jailed|imprisoned)
{(caught|stopped|done|arrested|fined) (for|with) (drink driving|drunk driving|dui|dwi|speeding|shoplifting|drugs|weed|cannabis|cocaine|stealing|over the limit|possession)}
(dui|dwi)
(over|above) the (drink drive|legal|alcohol) limit
(lost|took|suspended|losing|banned|taken) (my|his|her) (driving|driver's|driver s) (licence|license)
(banned|disqualified) from driving
points on my licence
(possession of|dealing|dealt|selling|sold|smuggling) (drugs|cannabis|cocaine|heroin|weed|amphetamines|a knife|a weapon|marijuana|meth)
(raped|molested|sexually assaulted|sexually abused|stabbed|mugged|burgled|stalked|indecently assaulted|groped)
(was|were|been|got|being) (assaulted|attacked in|attacked by|robbed|stalked|beaten up|held at gunpoint|held at knifepoint|trafficked|burgled)
(victim|victims|survivor) of (a|an|) (crime|assault|attack|rape|stalking|domestic violence|violent|sexual|trafficking|abuse)
(death threats|threatened to kill|threatens to kill|threatening to kill)
(broke|break|broken|trouble with|brush with|brushes with|wrong side of) the law
{(got|in|into|been in|had) trouble with the (police|law)}
criminal (past|background|history|proceedings|charges|trial|case|court)
(gang member|ex gang|in a gang|left the gang|hells angels)
(crown|magistrates|magistrates') court
(standing|stood|stand|on) trial (for|as|in)
(stole|stolen|stealing) from (my|his|her) (employer|boss|work|job)
(committed|commit) (a|an|) (crime|offence|fraud|murder|burglary|robbery|felony|theft|assault)
(registered|convicted) (sex|) offender
(fined|fine) for (speeding|possession|drink|drunk|driving|assault|theft|shoplifting)
{(got|get|received|paid) (a|my) (speeding ticket|fine for|speeding fine|court fine)}
(court|police) (ordered|orders|gave|issued) (him|her) (a|to stay away)
(no-contact|no contact|protection|protective) order

[exact likely]
(the|) police (have|has|had|are|were|is) (opened a case|opened an investigation|investigating|looking into it|involved|called|charged)
(police) (case|investigation|report|statement|matter|complaint)
(harassing|harassed|harasses|stalks|stalking) (me|him|her|us)
(a|an|one|two|previous|prior|old|spent|my|his|her) (<any>|) {(conviction|convictions)}
{(a|an|one) (conviction|criminal conviction)} (from|for|in|on)
(<any>|) (months|month's|months'|years|years'|year's|weeks) (probation|community service|inside|in prison|suspended|in jail|house arrest)
(handed|hand|handed in|surrendered|give|gave|reported) (<any>|) (<any>|) to the police
(spoke|speak|talk|statement|interview) (to|with) the police
(with|by|from) the police
(my|his|her) {(barrister|defence lawyer|defense lawyer|defence solicitor|trial|sentencing|court case|arrest|conviction|sentence|probation|parole|criminal case)}
(been|got|was) {arrested}
(violent|armed) robbery
in custody
locked up
in the dock
at her majesty's pleasure
(got|was|been) (busted|nicked)
burglary
perjury
drug dealer
criminal

[exact weak]
(assault|theft|fraud|robbery|murder|possession|violence|battery|drugs|cannabis|cocaine|fine|sentence|custody|charges|charged|hearing|suspended|offence|offences|gbh|abh|arson|harassment|vandalism|forgery|embezzlement|police|bail|released|convict|prosecutor|threats)
`;
