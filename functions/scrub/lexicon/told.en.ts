/**
 * English verbs and phrases of health: what people tell instead of naming an illness. A head in brackets holds
 * for the lines below it and is read as in health.da.ts; "(er|var|) syg" stands for each of its choices. Whatever is in
 * ordinary use as well is only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const englishTold = `
[noun certain]
lice
stent
catheter
sprain
nosebleed
wisdom tooth
sick pay

[exact certain]
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
(i|he|she|husband|wife|son|daughter|mother|father|mum|mom|dad|brother|sister) (have|has|had|have got|has got|was diagnosed with|got) {(ms|cp|als|ptsd|copd|pots|eds|ibs|adhd|ocd|bpd|tia|add)}
(can't|cannot|doesn't) remember (who (i am|we are)|his own name|her own name|his children|her children)
(sore throat|stomach ache|tummy ache|runny nose|bad back|bad knee|bad hip|period pains|hot flushes)
head lice
signed off (for|until|work)
off work ill
in intensive care
in a coma

[exact likely]
(throw|throws|threw|throwing|thrown) up
(passed|passes|passing) out
(faint|fainted|faints|fainting)
(vomited|vomits|puked|puking|puke)
(poorly|under the weather)
stitches
(has|have|had|got|with|caught) {a (bad|nasty|heavy|) cold}
(caught|has|have|had|got) {a (stomach|tummy|nasty|) bug}
maternity leave
in a dark place
(cough|coughing|sneezing)
(is|are|were|been|being|kids are|feel|feeling) {sick}

[exact body]
(toe|nose|thumb|pelvis|forearm|thigh|skull|heel)
`;
