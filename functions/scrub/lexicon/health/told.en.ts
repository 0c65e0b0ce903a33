/**
 * English phrases of health: what people tell instead of naming an illness. A head in brackets says how much the
 * lines below it disclose; choices, classes and braces are read as in pattern.ts. What is in ordinary use as well is
 * only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const englishTold = `
[noun certain]
her {therapist}
his {therapist}
my {psychologist}
my {therapist}
seeing a {therapist}
{admitted to hospital}
{deaf} in
{signed off} sick
{signed off} with

[noun likely]
sober
wheelchair space

[exact certain]
am {depressed}
been sober
been {depressed}
born prematurely
chronic disease
chronic illness
clinically depressed
expecting a child
expecting my first
expecting my second
expecting our
failing eyesight
had a fall
has {aids}
health condition
health issues
health problems
i am {expecting} and
i'm {depressed}
i'm {expecting} and
ill health
is {depressed}
long-term sick
losing my memory
lost a baby
lost the baby
maternity leave complications
medical condition
medical leave
medical reasons
memory loss
off sick
off sick with
on antidepressants
on medication
poor eyesight
poor health
poor hearing
premature baby
severely depressed
sober since
testosterone injections
very depressed
with {aids}
on the spectrum
tested positive
(diarrhoea|diarrhea|constipated|diarrhoeal)
(tonsils|appendix|wisdom teeth|gallbladder|womb|spleen) (out|removed|taken out)
(lose|loses|losing) (words|his words|her words|my words)
(lose|loses|losing|lost) (my|his|her) (voice|speech|memory|balance|hearing|eyesight|sight|hair)
(lost|loses|losing) (consciousness|the feeling in)
on (anti depressants|beta blockers|dialysis|oxygen|chemo|morphine|insulin|statins|ssris|a drip|a ventilator|life support)
(can't|cannot|couldn't|could not) (stop crying|get out of bed|keep food down|keep anything down|leave the bed)
(cries|crying) (all the time|every day|every night)
(hears|hear|hearing|heard) voices
(don't|doesn't|didn't|do not|does not) want to (live|be alive) (anymore|any more|any longer)
no longer (wants|want|wanted) to (live|be alive)
(wants|want|wanted) to die
(having|had|has had) a breakdown
(she|wife|daughter|sister|girlfriend|partner) (is|was) {due (in|on)}
(i'm|i am|we're) {due in (january|february|march|april|may|june|july|august|september|october|november|december|a month|two weeks|two months|three months|a few weeks)}
(wife|girlfriend|partner|daughter|sister) is {expecting}
{(expecting) our (first|second|third)}
weeks along
(arm|leg|wrist|hand|foot|ankle|finger|shoulder) in (a|) (cast|sling|plaster|splint|brace)
(referred|referral) to (a|the|) (neurologist|neurology|psychiatrist|psychologist|cardiologist|cardiology|oncology|oncologist|orthopaedic|physiotherapist|dermatologist|pain clinic|hospital|rheumatology|specialist)
(seeing|see|sees) (a|my|his|her) (physio|physiotherapist|psychiatrist|psychologist|therapist|counsellor|neurologist|cardiologist)
(waiting for|awaiting) (a|an|my|his|her|the|) (mri|ct|) (scan|mri|operation|biopsy|hip replacement|surgery)
(can't|cannot|can not) (eat|tolerate|have|take) (gluten|dairy|milk|lactose|nuts|peanuts|eggs|wheat|fish|shellfish|soy|penicillin|latex|cats|dogs|pollen|dust|bee stings|wasp stings|aspirin|nickel|perfume)
(severely|highly|very|am|is|are|i'm|he's|she's) {allergic to (gluten|dairy|milk|lactose|nuts|peanuts|eggs|wheat|fish|shellfish|soy|penicillin|latex|cats|dogs|pollen|dust|bee stings|wasp stings|aspirin|nickel|perfume)}
(lactose|gluten|dairy|wheat|nut) intolerant
(i|he|she|<kin>) (have|has|had|have got|has got|was diagnosed with) {(ms|als|ptsd|copd|ibs|adhd|ocd|bpd)}
(can't|cannot|doesn't) remember (who (i am|we are)|his own name|her own name|his children|her children)
(sore throat|stomach ache|tummy ache|runny nose|bad back|bad knee|bad hip|period pains|hot flushes)
head lice
signed off (for|until|work)
off work ill
in intensive care
in a coma
(can't|cannot|couldn't|could not|can no longer|can barely|can hardly|could barely) (walk|breathe|swallow|sleep|concentrate|get out of bed|leave the house|leave my bed|climb stairs|climb the stairs|eat solid food|face people|face anyone|be around people|be in crowds|do stairs|manage stairs|keep food down|keep anything down|stop crying|stop shaking|bend down|stand up|stand for long|sit for long|drive any more|drive anymore|feed himself|feed herself|dress himself|dress herself|dress myself) (properly|unaided|far|anymore|any more|at all|much|well|without <any>|for long|at night|)
(struggle|struggles|struggling|unable|not able) to (walk|stand up|breathe|swallow|sleep|concentrate|get out of bed|leave the house|climb stairs|eat|dress myself|dress himself|dress herself)
(deaf|blind|sighted) (in one|in both|on one|in my|in his|in her)
barely (walk|walking|stand|standing|sleep|sleeping|slept|eat|eating|breathe|speak|climb|get out of bed|leave) (the stairs|stairs|at all|)
(not|never|don't|doesn't|didn't|haven't|hasn't|hardly|barely) (sleeping|sleep|slept|eating|eaten) (well|properly|much|at all|for days|for weeks|)
(haven't|have not|hasn't) slept
(wake|wakes|waking|woke) up (screaming|in a sweat|several times|every night|at 3|at 4|in the night|drenched)
(hear|hears|see|sees|walk|walks|sleep|sleeps|breathe) (very|really|quite|so|) (badly|poorly)
(my|his|her|) {(hearing|eyesight|sight|vision|memory|balance|heart|knee|knees|hip|hips|kidneys|lungs|legs|eyes|nerves) (is|are|has been|keeps|isn't|aren't) (going|gone|failing|getting worse|deteriorating|bad|terrible|shot|poor|not good|not great|giving out|weak|good|great|what it was)}
(bad|dodgy|poor|weak|failing|gammy|busted|dicky|ruined|worn out|artificial|new|replacement) (heart|knee|knees|hip|hips|back|hearing|eyesight|sight|memory|health|shoulder|ankle|leg|legs|kidney|kidneys|liver|lungs|nerves|ticker|ear|chest|lung|balance)
(walk|walks|walking|get around|gets around) {(with|on|using) (a stick|a cane|two sticks|crutches|a frame|a walker|a zimmer frame|a walking stick|sticks|difficulty|a limp)}
(in|uses|use|using|confined to|bound to|need|needs) (a|his|her|my|an electric) {(wheelchair|power chair|mobility scooter|hoist)}
(deaf|blind) (in|since|from|on) (one|both|my|his|her|birth|the) (ear|eye|ears|eyes|left|right|)
(profoundly|partially|totally|completely|legally|severely|registered) (deaf|blind|disabled|sighted)
(lost|losing|loses|lose) (my|his|her|the|all) (hearing|sight|eyesight|vision|memory|voice|speech|balance|hair|appetite|mind|will to live|leg|arm|use of|ability to|feeling in|taste|sense of smell|breast|baby)
(lost|put on|gained) (over|) (10|12|15|20|25|30|40|50|a lot of|so much) (kilos|kg|pounds|stone|weight)
(shaking|trembling|shakes|tremble) (hands|hand|all over|uncontrollably|like a leaf)
(hands|hand|legs) (shake|shakes|tremble|are numb|is numb|won't|keep shaking|give way|don't work)
(numb|paralysed|paralyzed) (in|from|on|down) (the|one|my|his|her) (waist|neck|left|right|legs|face|side|arm|hand|feet|chest)
(pain|pains|lump|tumour|tumor|growth|clot|cyst|fluid|arthritis|infection|inflammation|swelling) (in|on) (my|his|her) (chest|back|stomach|head|neck|leg|legs|arm|breast|lung|lungs|brain|liver|kidney|hip|hips|knee|knees|shoulder|foot|feet|hand|hands|joints|throat|eye|eyes|ear|jaw|heart|spine)
(tore|torn|shattered|injured|hurt|ruptured|snapped|put out|twisted|dislocated|wrecked|damaged) (my|his|her) (arm|leg|wrist|ankle|foot|hand|hip|back|neck|shoulder|knee|elbow|rib|hamstring|achilles|ligament|acl|meniscus)
(down|laid up|off|in bed|at home|home|off work|sick|ill) with {(a bad|a nasty|a stomach|a chest|the|a|) (flu|covid|stress|cold|fever|bug|virus|pneumonia|migraine|depression|infection|bronchitis|tonsillitis)}
(gone|went|going|settled) (to|on) (my|his|her) (chest|lungs|kidneys)
(waiting for|awaiting|booked in for|going in for|having|had|needs|recovering from|after|before|undergoing) (a|an|my|his|her|major|) {(surgery|operation|scan|biopsy|transplant|chemo|chemotherapy|radiotherapy|dialysis|mri|stroke|heart attack|hysterectomy|bypass)}
(rushed|taken|admitted|back|blue-lighted|readmitted|sent) (to|in|into|to the) {(hospital|er|icu|intensive care|a ward|the ward|emergency)}
(taken|rushed|went|came) (away|in|) (by|in) (an|the) {ambulance}
(been|was|is|am|got|i'm|he's|she's) (very|really|so|quite|) {(ill|sick|unwell|poorly|suicidal|depressed|run down)}
(been|is|am|was|i'm|he's|she's|feel|feels) {(in a bad way|in a bad place|in a dark place|in a very dark place|on the sick|off sick|in agony|in constant pain|in a lot of pain|in severe pain|in pain every day|going blind|going deaf|at death's door|under the doctor|under the hospital|on oxygen|in labour|incontinent|non-verbal|nonverbal|in remission|tearful all the time|exhausted all the time|bedridden|housebound|in therapy|in rehab|burnt out|burned out|sectioned)}
(mother|father|mum|dad|wife|husband|mom|he|she) is {dying}
(seriously|chronically|terminally|critically|gravely|mentally|physically|severely) {(ill|sick|unwell|disabled|handicapped|depressed|impaired)}
(was|been|got|recently|newly|just|finally|is|being) {diagnosed (with|as|last|this|in|)}
(his|her|my|the|a|formal|official) {(diagnosis|prognosis)}
(my|his|her|our|the|a) {(psychiatrist|psychologist|therapist|counsellor|oncologist|cardiologist|neurologist|midwife|physio|physiotherapist|surgeon|consultant|specialist|dietician|care team|crisis team|mental health nurse|chiropractor|psychotherapist)}
(my|his|her|the|) {(consultant|surgeon|oncologist)} (has told|have told|has said|says|said|told me|told her|told him|thinks|thought|suspects|signed|has signed|put me|put him|put her|prescribed|has prescribed|upped|advised|has advised|recommends|ordered|wants me|gave me|gave her|gave him)
(on|taking|takes|prescribed|my|his|her|started|the|strong|of) {(medication|meds|antibiotics|antidepressants|painkillers|steroids|insulin|sleeping pills|sleeping tablets|morphine|chemo|anxiety meds|blood thinners|hormones|methadone|warfarin|statins|hrt|codeine)}
(takes|taking|take|cocktail of|lots of|loads of|on|heart|blood pressure|sleeping) {(tablets|pills)}
(having|has|have|had|get|gets|from) {(panic attacks|a panic attack|seizures|a seizure|fits|nightmares every night|flashbacks|hallucinations|night sweats|dizzy spells|fainting spells|blackouts|mood swings|memory problems|mobility problems|health problems|heart problems|breathing problems|suicidal thoughts|dark thoughts|a stoma|a pacemaker|a stroke|two strokes|a fall|a nasty fall|a bad fall|a disability|a stammer|a stutter|special needs|a weak heart|a temperature|a fever|a high fever|high fever|the flu|a chronic illness|an illness|stitches)}
(suffer|suffers|suffering|suffered) (badly|terribly|a lot|) {from (anxiety|depression|migraines|headaches|insomnia|pain|back pain|allergies|stress|asthma|arthritis|epilepsy|dementia|tinnitus|vertigo|ptsd|ocd|eczema|nightmares|fatigue)}
(severe|terrible|awful|constant|chronic|frequent|crippling|debilitating|excruciating|unbearable|bad) (anxiety|depression|migraines|migraine|headaches|insomnia|pain|pains|back pain|cramps|nausea|asthma|arthritis|fatigue|allergies|allergy|eczema|stress|morning sickness|bleeding|stomach pains|chest pains)
(died|dying|passed away) (suddenly|) (of|from|after) {(cancer|a heart attack|a stroke|covid|suicide|an overdose|a long illness|a short illness|a brain tumour|alzheimer's|dementia|complications|liver failure|sepsis|pneumonia|leukaemia|breast cancer|lung cancer|aids)}
(has|have|only|just|had|given|) (weeks|months|days|only weeks|only months) (left|) to live (left|)
(weeks|months) left with us
(hasn't|has not|haven't|doesn't have) (got|) long (left|to live|to go)
nothing more (they|the doctors|doctors) can do
(took|take|taking|taken|end|ended|ending) (his|her|my|their) own life
(end|ending|ended) (it all|my life|his life|her life)
(kill|killing|hang|hanging|harm|harming|hurting|cut|cutting|killed|harmed) (himself|herself|myself)
(tried to|wants to|wanted to|attempt to|attempted to|want to|thoughts of|thinking about) (end his life|end her life|end my life|die|end it|overdosing|suicide|commit suicide|jump)
(don't|doesn't|didn't|do not|no longer) (want|wants|wanted) to (live|be here|be alive|wake up|go on) (anymore|any more|any longer|)
(hit|hitting|reached|at) rock bottom
(fell|falling|fallen|falls|broke|broken|breaks|breaking|going) (to pieces|apart mentally|into a depression|into a deep depression|down in tears every)
(dark|black|suicidal|intrusive) thoughts
(drinks|drinking|drank) (again|every day|every night|heavily|too much|himself to|herself to|from morning|a bottle of|to cope|to sleep|to forget)
(addicted|addiction|dependent) (to|on) {(alcohol|drugs|painkillers|heroin|cocaine|opioids|opiates|pills|gambling|porn|cannabis|weed|sleeping pills|prescription drugs|morphine|meth|crack|nicotine|sugar|gaming)}
(smokes|smoking|uses|using|takes|taking|took|does|on|snorting|injecting|shooting|dealing) {(weed|cannabis|drugs|heroin|cocaine|coke|crack|meth|ketamine|speed|pot|marijuana|dope|hash|fentanyl|pills)}
(turned up|turns up|shows up|showed up|came home|comes home|was|is always|arrived|picks them up|drives|drove|driving) {(drunk|high|stoned|intoxicated|under the influence|off his face|off her face|hungover)}
(sober|clean) (for|since) {(a year|two years|three years|six months|2019|2020|2021|2022|2023|2024|2025|january|years|months|a month)}
(not|never) (fully|really|quite|) recovered
(his|her|my) {(tonsils|appendix|gallbladder|womb|kidney|spleen|prostate|breast|breasts|thyroid|ovaries|uterus|wisdom teeth|leg|foot|toe) (removed|out|taken out|amputated)}
(weeks|week|months|month) (pregnant|along|gone|into my pregnancy)
(expecting|having|pregnant with) (a baby|twins|our first|our second|our third|triplets|my first|my second|a little one|a boy|a girl|in may|in june|in july|in august|any day now)
(baby|twins) (is|are|was|were) (due|born early|premature|in the nicu|stillborn|breech)
(trying|tried|struggling|struggled) (to conceive|to get pregnant|for a baby|to fall pregnant)
(give|gave|giving|given) birth
(round|cycle|course|attempt) of {(ivf|iui|chemo|chemotherapy|treatment|radiotherapy|antibiotics|steroids|injections)}
<number> {weeks (pregnant|gone|along|into my pregnancy)}
(miscarriage|miscarried|baby|lost <any>) (<any>|) (<any>|) at {<number> weeks}
(still|was|stayed|been) (bleeding|in bed with|laid up)
(doesn't|does not|won't|will not|refuses to|hardly|barely|can't) {(eat anything|eat|speak at all|talk at all|sleep|leave his room|leave her room|go to school|leave the house)}
(wets|wetting|soils) (the bed|himself|herself|his bed|her bed|his pants)
(bangs|banging|hits) (his|her) head (against|on)
(bites|hits|kicks|scratches|lashes) (and|out) (bites|kicks|hits|scratches|at)
(attends|goes to|in|at) a {(special school|special needs school|special needs class|special unit)}
(carries|carry|has|have|with|uses|need|needs) (an|a|his|her|my|) {(epipen|inhaler|insulin pump|catheter|oxygen tank|hearing aid|hearing aids|guide dog|assistance dog|service dog|pacemaker|stoma bag)}
(allergic) (to) (nuts|peanuts|tree nuts|gluten|dairy|milk|eggs|shellfish|fish|soy|wheat|sesame|penicillin|latex|pollen|bees|wasps|cats|dogs|dust|strawberries|kiwi|perfume|nickel|aspirin|ibuprofen|almost everything)
because of {(tree nuts|my back|his back|her back|my health|his health|her health|my nerves|my condition|his condition|her condition|my disability|his disability|her disability|an illness|illness|sickness)}
(due|owing) to {(illness|ill health|ill-health|sickness|health reasons|medical reasons|poor health|a medical condition|stress|depression|anxiety|surgery|an operation|pregnancy|injury|an injury|a family illness|hospitalisation|sick child|a sick child)}
for {(health|medical) reasons}
(sick|ill|poorly|unwell|disabled|dying|autistic|pregnant|handicapped|alcoholic|demented|bedridden) (child|kid|kids|children|son|daughter|mother|father|mum|dad|mom|wife|husband|partner|girlfriend|brother|sister|parent|parents|grandmother|grandfather|baby|toddler|relative)
<kin> (is|was|has been|are|were|got|fell) (very|really|) {(ill|sick|poorly|unwell|disabled|dying|pregnant)}
(feel|feeling|felt|been feeling) {(very low|really low|so low|very down|really down|so down|empty inside|numb|hopeless|worthless|suicidal|dizzy|faint|nauseous|sick)}
(mental health|physical health) (is|has|took|hit|got|isn't|suffered|problem|crisis|struggles|issues)
(struggle|struggles|struggling|struggled|battling|battled|battles|fighting|fought|living|lives|live|dealing) with {(my mental health|his mental health|her mental health|depression|anxiety|addiction|cancer|alcohol|chronic pain|pain|my weight|an eating disorder|infertility|insomnia|sleep|dementia|ms|parkinson's|ptsd|grief|panic|stress|a disability|my back|my health|hiv|diabetes|epilepsy|chronic illness|long covid|fatigue|burnout|breathing|dyslexia|adhd|autism)}
(in|to|at|from) a {e (with|all|for|on|since|last|yesterday|because|until|again|tonight)}
swallowed (a|some) (coin|battery|button|magnet|pills|bleach)
(tire|tires|tired) (very|so|) easily
(trouble|difficulty|problems|struggle|struggles|struggling) (finding words|with words|speaking|walking|sleeping|breathing|swallowing|concentrating|standing|with stairs|getting up|with crowds|with noise|with loud noises)
(feel|feeling|felt|been feeling) (very|really|so|extremely|pretty|quite|) (low|down|depressed|suicidal|hopeless|worthless|anxious all the time|dizzy|faint|nauseous|unwell|poorly|ill|sick|rough|rotten)
(<any>|) {(sober|in recovery|clean and sober)} (now|for|since|again|after|from)
(years|months|weeks|days) {(sober|clean)}
(on|under|put on|ordered|prescribed) {(bed rest|strict bed rest|complete rest|light duties)}
{allergic to <any>} (and <any>|)
(intolerant to|can't eat|cannot eat|can't have|react to|reacts to|react badly to|reacts badly to) (nuts|gluten|dairy|lactose|milk|eggs|shellfish|fish|soy|wheat|onions|garlic|sulphites|alcohol)
(haven't|hasn't|not) (slept|eaten|sleeping|eating) (in|for|since|properly|a wink|at all) (days|weeks|nights|)
(sleep|sleeping|slept|sleeps) (only|barely|maybe|about) (<number>|two|three|four|a few|a couple of) hours
(off|away from|back at|back to) work (with|after|following|since) (stress|depression|anxiety|burnout|surgery|my operation|an operation|illness|my back|sick leave|a breakdown|a stroke)
(gets|get|got|getting) {lost (in|on|at|around) (her|his) own}
(leaves|left|leaving|forgets|forgetting) (the stove|the cooker|the gas|the oven|the hob|the tap) (on|running)
(repeats|repeating|asks|asking) (herself|himself|the same (question|thing|things|questions)) (over|all|constantly|again)
(has|have|had|with|gets|got|getting) (a|an|his|her|my|) {(carer|support worker|helper|personal assistant|care worker|community nurse|mental health worker)} (with|who|coming|come|comes|every)
(cancer|tumour|tumor|depression|anxiety|illness|infection|lump|leukaemia|disease|pain|seizures) (has|is|came|have|had|keeps|got) (come back|back|returned|coming back|spread|spreading|getting worse|worse|gone|in remission|under control|flared up|terminal|incurable|inoperable)
{(flare|flare up|flare-up|flares|relapse)} of (my|his|her) (<any>|)
(my|his|her|both) (arm|leg|wrist|ankle|foot|hand|hip|back|neck|shoulder|finger|toe|nose|knee|knees|elbow|rib|ribs|jaw|eye|ear|chest|heel|thumb|achilles) (is|was|are|has been|got|were) (broken|fractured|sprained|infected|swollen|in a cast|in plaster|in a sling|operated on|killing me|bad|playing up|dislocated|torn|amputated|numb|paralysed|stitched|inflamed|badly bruised)
(waiting|wait|waited|waiting list) (for|on) (a|an|my|his|her|the|) {(assessment|autism assessment|adhd assessment|diagnosis|psychologist|psychiatrist|operation|surgery|transplant|scan|biopsy|scan results|test results|biopsy results|treatment|camhs|hip replacement|knee replacement)}
(assessed|tested|screened|treated|medicated|hospitalised|hospitalized|operated on|admitted) (for|with) (<any>|) (adhd|autism|dyslexia|depression|anxiety|cancer|dementia|psychosis|epilepsy|asthma|pneumonia|addiction|alcohol|an eating disorder|a stroke|stress)
(history|past) (of|with) {(drugs|alcohol|addiction|abuse of alcohol|depression|self-harm|mental illness|mental health problems|seizures|strokes|cancer|miscarriages|substance abuse|drinking)}
(smells|smelled|smelt|reeks|stinks) of (alcohol|drink|booze|weed|cannabis|vodka|beer)
(is|was|turns|turned|gets|got|came|comes) {(drunk|high|stoned|wasted)} (when|again|in front|every|at|around|on|most)
(eyes|sight|hearing|memory|health|knees|legs|heart|back|mind|body) (isn't|aren't|are not|is not|won't|can't) (what (it|they) (was|were|used to be)|good anymore|up to|cope|take it|good any more|great|so good)
(lost|losing) (a|the|our|my|two|three) (baby|pregnancy|babies|pregnancies|twins|child before|unborn)
(found out|just found out|learned) (that|) (i'm|i am|she's|she is|we are|we're) {(pregnant|expecting)}
<any> weeks {pregnant}
(had|have|having|has) {(a breakdown|a nervous breakdown|a panic attack|a seizure|a fit|an anxiety attack|an episode|a manic episode|a relapse|a miscarriage|a stroke|a heart attack|a bypass|a stent|a biopsy|a hysterectomy|an ectopic)}
(in|into|out of|at|from|to) (the|a|) {(hospital|intensive care|coma|hospice|rehab|nursing home|care home|remission|casualty|icu|emergency room)}

[exact likely]
am {blind}
am {deaf}
am {disabled}
am {ill}
am {sick}
been {ill}
been {sick}
born {blind}
born {deaf}
fell {ill}
got {sick}
i'm {blind}
i'm {deaf}
i'm {disabled}
i'm {ill}
i'm {sick}
in the {hospital}
in {hospital}
is {blind}
is {deaf}
is {ill}
knee surgery
nearly {blind}
on {drugs}
registered {disabled}
severely {disabled}
was {ill}
was {sick}
{cannabis}
{cocaine}
{disabled} child
{disabled} daughter
{disabled} husband
{disabled} mother
{disabled} son
{disabled} wife
{hearing aids}
{hearing aid}
(throw|throws|threw|throwing|thrown) up
(passed|passes|passing) out
(faint|fainted|faints|fainting)
(vomited|vomits|puked|puking|puke)
(poorly|under the weather)
(has|have|had|got|with|caught) {a (bad|nasty|heavy|) cold}
(caught|has|have|had|got) {a (stomach|tummy|nasty|) bug}
maternity leave
in a dark place
(cough|coughing|sneezing)
(is|are|were|been|being|kids are|feel|feeling) {sick}
(off work|time off work|signed off|called in sick|calling in sick|a bad fall|nasty fall|car accident|road accident|bike accident)
(throwing up|feverish|running a temperature|running a fever|sneezing|limping|nauseous|dizziness|nausea|feverish|achy)
(sick|ill) (at home|in bed|since|for weeks|all week|today|this week|again)
(sensory overload|overstimulated|meltdown|meltdowns|shutdowns|burnout|burn-out)
(on crutches|on drugs)
(isn't|is not|not|hasn't been|haven't been) (well|very well|doing well|feeling well)
(can't go on|cannot go on|can't take it any more|can't do this anymore)

[exact weak]
recovering
referral
referred
symptoms
dose
dosage
consultant
specialist
ward
check-up
follow-up
flare-up
episode
side effects
swollen
infected
inflamed
broken
fractured
rash
sore
diagnosed
assessment
carer
support worker
nurse
doctor
`;
