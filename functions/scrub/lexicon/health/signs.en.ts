/**
 * English grammar of what is wrong with a body and a mind: which part of it and what was found there, marks on it,
 * self-harm and drinking in plain words, being treated, living with it. `<body>` is any part of the body (bodyParts.ts).
 * In braces the smallest text that tells it.
 */
import { choice, maybe } from "../choice.ts";

const its = maybe(
  "my, his, her, their, the, a, an, both, one, left, right, my left, my right, his left, his right, her left, her right, the left, the right, both his, both her, both my, upper, lower, my upper, my lower, her upper, her lower, his lower, his upper",
);
const ill =
  "cancer, tumour, tumours, tumor, tumors, lump, lumps, cyst, cysts, clot, clots, blood clot, bleed, bleeding, haemorrhage, hemorrhage, metastases, secondaries, growth, polyp, polyps, shadow, shadows, lesion, lesions, arthritis, osteoarthritis, gout, infection, an infection, inflammation, abscess, fluid, swelling, fracture, fractures, hairline fracture, torn ligament, sprain, strain, nerve damage, scarring, stent, stents, screws, numbness, tingling, weakness, paralysis, tremor, a tremor, spasms, spasm, cramps, cramp, pain, pains, shooting pains, severe pain, chronic pain, ache, aches, stiffness, eczema, psoriasis, rash, burns, scald, wound, wounds, stitches, bruises, bruising, bruise, bite welts, burn marks, marks, scars, ulcer, ulcers, hernia, aneurysm, a blockage, blockage, narrowing";
const pills = choice(
  "pills, tablets, painkillers, paracetamol, ibuprofen, sleeping pills, sleeping tablets, her pills, his pills, my pills, her tablets, his tablets, my tablets, antidepressants, my meds, her meds, his meds, medication, insulin, aspirin, tylenol, xanax, valium",
);

export const englishSigns = `
[exact certain]
{${choice(ill)} (in|on|to|of|around|under|behind|across|all over|down|up|over) ${its} <body>}
{(break|tear|damage|pins|plate|cuts|cut|scratches|marks|hole|burn|burns) (in|on|to) (my|his|her) <body>}
(has|have|had|got|with) (a|an|) {(broken|fractured|cracked|sprained|dislocated|torn|ruptured|bruised|crushed|shattered|severed|burnt|burned|swollen|infected|inflamed|arthritic|prosthetic|artificial|amputated|paralysed|paralyzed|frozen|slipped|trapped|pinched|perforated|collapsed|punctured|detached|enlarged|fatty|leaking|lazy|glass|dodgy|dicky|gammy|bad|weak) ${its} <body>}
{(broke|broken|breaks|fractured|cracked|sprained|dislocated|tore|torn|ruptured|bruised|crushed|shattered|severed|burnt|burned|scalded|injured|hurt|twisted|smashed|lost|amputated) ${its} <body>}
{(put|putting|popped|knocked|pulled) ${its} <body> out}
<body> (is|are|was|were|has been|got) {(broken|fractured|cracked|sprained|dislocated|torn|swollen|infected|inflamed|numb|paralysed|paralyzed|amputated|removed|burnt|burned|crushed|stiff|worn out|replaced|scanned|in plaster|in a cast|bandaged|failing|enlarged)}
{(spread|spreading|gone|metastasised) (to|into) ${its} <body>}
{(heart|lung|liver|kidney|brain|bowel|stomach|knee|hip|shoulder|back|neck|spine|spinal|eye|ear|breast|prostate|thyroid|bladder|skin|throat|jaw|ankle|wrist|foot|leg|chest|nerve|muscle|joint|tendon|bone|womb|cervical|gallbladder|cornea|retina|groin|tooth|sinus) (surgery|operation|transplant|replacement|cancer|tumour|tumor|disease|failure|infection|injury|pain|pains|trouble|problem|problems|removal|biopsy|scan|condition|damage|bypass|reconstruction|spasm|spasms|cramps|defect)}
{(surgery|operation|operated|treatment|physio|physiotherapy|radiotherapy|scan|biopsy|injection|injections|procedure) (on|for|in|to|of) ${its} <body>}
(had|have|has|get|getting|needs) ${its} {<body> (removed|out|taken out|replaced|amputated|operated on|scanned|x-rayed|stitched|pinned|reset|drained|fixed|rebuilt|biopsied|looked at)}
having (my|his|her|their) {<body>} out
{(can't|cannot|couldn't|can no longer) (move|bend|lift|use|feel|straighten|raise|turn|put weight on) ${its} <body>}
{(no|little|lost|reduced|poor) (feeling|strength|grip|sensation|use|control|movement) (in|of) ${its} <body>}
{(sick|ill) to my stomach}
{(bruises|bruising|bruise|welts|burns|burn marks|cigarette burns|bite marks|cuts|scratches|marks|finger marks|hand marks|strangulation marks|scars|fresh cuts|old cuts) (on|all over|round|around|up|down|across) ${its} (<body>|body|arms|inner arms)}
{(cut|cuts|cutting|burn|burns|burning|scratch|scratches|hit|hits|hitting|bite|bites|hurt|hurts|hurting|starve|starves|starving|starved|harm|harms|harming|harmed|poison|poisoned|drown|drowned|shoot|shot|hang|hanged|hung|kill|kills|killed) (myself|himself|herself|themselves)}
{(took|taken|swallowed|taking|takes|swallowing|overdosed on|downed|necked) (all|a whole|a handful|handfuls|a bottle|a packet|a box|too many|twenty|thirty|forty|<number>|a load|loads|lots|a lot) (of|) (my|his|her|the|) ${pills}}
{(stomach pumped|stomach was pumped|had (his|her|my|their) stomach pumped|pumped (his|her|my) stomach|pumped out)}
{(drank|drink|drinks|drinking) (myself|himself|herself) (to sleep|to death|stupid|silly|sick|unconscious|into a stupor)}
{(drank|drinks|drinking|drink) (myself|himself|herself)}
{(tried|tries|trying|attempted|attempts|threatened|threatens|threatening|planned|planning|plans|wanted|wants|wishes|wished|wish|thoughts|thought|thinking|talks|talked|talking) (to|of|about|) (end it|end it all|end (my|his|her) life|take (my|his|her) (own|) life|taking (my|his|her) own life|kill (myself|himself|herself)|killing (myself|himself|herself)|die|dying|hang (myself|himself|herself)|jump off|jump in front of a train|not being here|not wanting to be here|suicide|commit suicide|drive into a tree)}
{(found|find|finds) (him|her|them|me) (unconscious|unresponsive|collapsed|on the floor|not breathing|passed out|hanging)}
{(unconscious|unresponsive|passed out|blacked out|keeled over|collapsed|fainted|resuscitated)} (on|in|at|and|when|after|for|during)
{(drunk|high|stoned|wasted|plastered|off (his|her) face|under the influence|hungover)} (when|while|again|every|in front of|most|at handover|at drop-off)
(when|if|because|whenever|while) (he|she|they|mum|dad|my ex|<kin>) (is|was|gets|got|has been|comes home) {(drunk|high|stoned|drinking|using|wasted|on drugs|on something)}
(he|she|mother|father|mum|dad|husband|wife|brother|sister|ex|both|i) (is|am|are|was|were|been|has been|now|both) (in|into|) {(recovery|rehab|detox|therapy|treatment for <rare>|remission|withdrawal|aa|na|gamblers anonymous|alcoholics anonymous|narcotics anonymous)}
(couple|both|parents|partner) (are|) in {recovery}
{(clean|sober|off drugs|off the drink|off heroin|dry)} (for|since|now)
{(relapsed|relapsing|fell off the wagon|back on the drink|back on drugs|back on heroin|using again|drinking again|started drinking|hit the bottle)}
{(addicted to <any>|hooked on <any>|dependent on (alcohol|drugs|opioids|painkillers|benzos|sleeping pills|medication))}
{<number> weeks (gone|along|pregnant)}
{(six|seven|eight|nine|ten|twelve|fourteen|sixteen|eighteen|twenty|thirty|<any>) (weeks|months) (gone|along|pregnant)}
(lost|losing|lose|miscarried) (a|our|the|my|her|their) {(baby|twins|pregnancy|unborn child)} (at|in|last|during|two|when|before)
{(treated|treating|treatment|hospitalised|hospitalized|admitted|operated on|seen|assessed|monitored|medicated|referred|screened|scanned|tested|in hospital) (for|with) (a|an|my|his|her|) (clot|blood clot|<rare>)}
(diagnosed|living|suffers|suffering|suffered|born|lives|struggles|struggling|dealing|recovering|afflicted) (with|from|as) {<rare>}
(carry|carries|carrier of|carrier for|carrying) (the|a|) {<any> (gene|mutation|trait)}
{carrier (of|for) (the|a|) <rare>}
{(tested|tests|testing) (positive|negative) (for|) (<rare>|)}
{(test|scan|biopsy|blood test|mri|x-ray|results|smear|mammogram|screening) (came back|showed|shows|was|were|found|confirmed|revealed|is) (positive|abnormal|clear|cancer|a tumour|a mass|a shadow|that i have|that he has|that she has|malignant|benign|inconclusive)}
(been|am|is|was|seeing|sees|see|saw|attends|attending|attend|under|referred to|appointment with|appointments with|session with|sessions with|waiting for|waiting list for|assessed by|treated by|got|has|have) (a|an|the|my|his|her|our|) {(psychiatrist|psychologist|psychotherapist|therapist|counsellor|counselor|neurologist|cardiologist|oncologist|rheumatologist|gynaecologist|urologist|dermatologist|haematologist|endocrinologist|orthopaedic surgeon|surgeon|midwife|physiotherapist|physio|occupational therapist|speech therapist|dietician|dietitian|chiropractor|osteopath|audiologist|mental health nurse|cpn|camhs|crisis team|community mental health team|drug worker|addiction counsellor|key worker|support worker|fertility clinic|pain clinic|memory clinic|eating disorder clinic|a&e|therapy|counselling|couples counselling|psychotherapy|cbt|dbt|emdr|chemo|dialysis|rehab|detox)}
(in|into|out of|at|to|from) (a|the|) {(hospital|psychiatric ward|psychiatric hospital|psych ward|intensive care|icu|emergency room|er|hospice|nursing home|care home|rehab|detox|oncology|maternity ward|stroke unit|burns unit|secure unit)} (for|with|after|since|because|again|last|following|when|and had|having|until|on)
{(signed|written) off (work|sick|school|for <any>|until|by|with|)}
{(off|away from|missed|missing|absent from) (work|school|college|the course|class|lessons) (sick|ill|due to illness|through illness|because of (illness|my health|his health|her health|surgery|an operation|depression|anxiety|stress|a migraine|migraines|my back|my condition|treatment|chemo|hospital)|with (stress|depression|anxiety|flu|covid|a bad back|migraine|burnout))}
(due to|because of|owing to|on account of|after|following|since|with|despite) (my|his|her|a|an|recent|ongoing|some|) {(illness|sickness|ill health|poor health|surgery|operation|hospitalisation|hospital stay|medical condition|health condition|health problems|health issues|mental health|mental health issues|mental health problems|disability|chemotherapy|chemo|treatment|diagnosis|stroke|miscarriage|accident|concussion|breakdown|burnout|bereavement and depression|pregnancy|back pain|chronic pain|migraine|migraines)}
{(wears|wear|wearing|uses|use|using|needs|need|has|with|got) (a|an|two|) (hearing aid|hearing aids|cochlear implant|cochlear implants|wheelchair|rollator|walker|walking stick|crutches|zimmer frame|prosthetic leg|prosthesis|artificial leg|leg brace|back brace|neck brace|white cane|guide dog|screen reader|stoma bag|colostomy bag|catheter|feeding tube|oxygen|cpap machine|insulin pump|pacemaker|nappies|adult nappies|pads|incontinence pads|sign language|bsl|an interpreter for the deaf|epipen|inhaler)}
{(lip-reads|lip reads|lipreads|lip-read|signs only|communicates by signing)}
(he|she|who|and|son|daughter|<kin>) {(doesn't|does not|can't|cannot|won't|will not|refuses to|stopped|has stopped|barely|hardly|no longer) (speak|speaks|speaking|talk|talks|talking|eat|eats|eating|sleep|sleeps|sleeping|leave the house|leave his room|leave her room|go to school|walk|walks|walking|swallow|make eye contact|recognise|recognises)} (any|at|for|since|to|without|properly|through|much|more|me|us|and|because|unless)
{(wakes|waking|woke|wake) (screaming|up screaming|up crying|in tears|drenched|terrified|several times a night|with nightmares)}
{(sleeps|sleep|slept) (with the (light|lights|door locked)|badly|on the floor|two hours|three hours|only with pills)}
{(nightmares|night terrors|flashbacks|panic attacks|suicidal thoughts|voices in (my|his|her) head|hears voices|sees things|seeing things|hearing things|hearing voices|seeing people who aren't there|thinks people are following|thinks (he|she) is being watched)}
{(throws up|throwing up|threw up|vomits|vomiting|vomited|being sick|been sick)} (every|after|all|since|constantly|at night|several)
{(throws|throwing|threw|vomits|vomiting|vomited|coughs|coughing) up (blood|her food|his food|everything)}
{(shakes|shaking|trembles|trembling|tremor|tremors|twitches|twitching|jerks|stammers|stutters|limps|limping|drools|grunts)} (when|all|so|in|badly|and|from|because|uncontrollably|on)
{(can't|cannot|unable to|not allowed to|mustn't|must not|shouldn't) (lift|carry|stand|kneel|bend down|climb stairs|look at screens|look at a screen|read small print|hear well|see well|be in crowds|be left alone|cope anymore|cope any more|get out of bed|face people|face the day) (anything|more than|heavy|for long|because|since|after|long|without|anymore|any more|)}
{(died|dead|dying|passed away|passed|lost|killed) (of|from|to|after|by|due to|through|suddenly of|in her sleep from) (a|an|her|his|my|to|) (long illness|illness|short illness|cancer|breast cancer|lung cancer|leukaemia|stroke|heart attack|heart failure|overdose|suicide|covid|pneumonia|sepsis|dementia|alzheimer's|aids|alcohol|drink|drugs|complications|als|mnd|brain tumour|kidney failure|liver failure|own hand|cot death)}
{<number> (mg|milligrams|mcg|units) (of|daily|twice|a day|once|at night|in the morning|every)}
{(weigh|weighs|weighed) (only|now|over|under|about|) <number> (kg|kilos|stone|pounds|lbs)}
{(bmi|blood pressure|blood sugar|hba1c|psa|cholesterol|viral load|iq|peak flow|temperature|fever) (of|is|was|at|around) (over|under|) <number>}
{(high|low|raised|dangerously high|very low|abnormal) (blood pressure|blood sugar|cholesterol|iron|platelets|white count|blood count|sodium|potassium|psa|hormone levels|sperm count|platelet count|vitamin d)}

{(stopped|quit|gave up) (eating|sleeping|talking|speaking|leaving the house|taking (my|his|her) (meds|medication|tablets|pills))}
(started|began|starts|begun|took to) {(drinking|cutting|using drugs|self-harming|hitting the bottle)}
{(chucking|chucked|chuck|puking|puked|heaving|retching|spewing|barfing) (up|)} (every|all|in|since|after|at|and|blood)
{(hides|hid|hidden|hiding|locked away|locks away) (the|all|our|my|his|her|) (razor blades|razors|knives|pills|tablets|sharp objects)}
{(finished|finishing|completed|started|starting|between|during|after|second|third|last|through) (chemo|chemotherapy|radiotherapy|dialysis|rehab|treatment for <rare>)}
{(chemo|chemotherapy|radiotherapy|rehab|detox) (finished|finishes|ended|ends|starts|started|begins|continues)}
{(shaky|tremulous|trembling|unsteady|weak|numb|swollen|arthritic|bandaged|withered|paralysed) <body>}
{(bipolar|diabetes|hepatitis|herpes|sma) (disorder|) type <number>}

[exact likely]
(blacked out|passed out|bedbound|unwell|poorly|under the weather|run down|rundown|feverish|delirious|nauseous|dizzy|exhausted|fatigued|in pain|in agony|tearful|suicidal|manic|paranoid|mute|blind|deaf|lame|crippled|disabled|underweight|overweight)
{(my|his|her) (illness|disability|condition|health|medication|treatment|surgery|operation|depression|anxiety|recovery|injury|injuries|symptoms|impairment|stroke|seizures)}
(in|started|starting|begin|began|having|needs|has been in|goes to) {(therapy|counselling|psychotherapy)}
(shaking|trembling)
{<body> (hurts|hurt|aches|ached|is killing me|gives out|gave out|went|locks up|playing up|plays up)}
{(hurt|injured|burnt|burned|scalded|cut) (his|her|my|himself|herself|myself) (<body>|badly|seriously)}
`;
