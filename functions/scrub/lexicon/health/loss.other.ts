/**
 * The grammar of loss.da.ts in English, Swedish, Norwegian and German: what a body or a mind can't do any more, how an
 * illness goes on, what was found, who was rushed where, and being at the end of one's strength. In braces the smallest
 * text that tells it.
 */
import { choice } from "../choice.ts";

const englishDoing = choice(
  "swallow, chew, speak properly, speak clearly, talk properly, find the words, find my words, lift my arm, lift his arm, lift her arm, lift anything, lift my arms, lift heavy things, raise my arm, grip anything, grip a pen, hold a pen, hold a cup, hold anything down, keep anything down, keep food down, keep my balance, keep my eyes open, stay awake, get out of bed, get up the stairs, get dressed, get down the stairs, stand for long, stand unaided, sit for long, sit still for, walk far, walk unaided, walk without, walk any more, walk anymore, climb stairs, climb the stairs, manage stairs, manage the stairs, bend my knee, bend down, bend over, straighten my, turn my head, move my arm, move my legs, move my neck, feel my legs, feel my feet, feel my fingers, use my hands, use my right hand, use my left hand, use my arm, see out of, see colours, see in the dark, see faces, read small print without, hear out of, hear in my, breathe properly, breathe, catch my breath, sleep at night, sleep through, sleep without, sleep at all, fall asleep, eat solid food, eat anything, eat properly, feed himself, feed herself, wash himself, wash herself, dress himself, dress herself, look after himself, look after herself, look after myself, live alone, recognise us, recognize us, recognise me, recognise his, recognise her, recognise her own, concentrate for, think straight, think clearly, cope, cope with people, cope with crowds, cope with noise, face people, face the day, leave the house, go outside alone, be around people, be in crowds, take the bus, stand bright light, tolerate light, tolerate noise, look at a screen, look at screens, stop drinking, stop gambling, stop crying, stop shaking, conceive, get pregnant, have children, have any more children, carry a baby, hold my water, hold it in, control my bladder, control my temper, control my legs, go on living, see a way out, see the point",
);
const englishTrouble =
  "(trouble|difficulty|difficulties|problems|a hard time|a job|help with|struggle with|struggling with|struggles with|great difficulty)";
const englishGerund = choice(
  "swallowing, chewing, speaking, talking, breathing, sleeping, falling asleep, staying awake, walking, standing, standing up, sitting, getting up, getting dressed, getting out of bed, climbing stairs, bending, lifting, gripping, holding a pen, hearing, seeing, remembering things, remembering names, concentrating, focusing, eating, feeding himself, washing, dressing, conceiving, getting pregnant, breastfeeding, leaving the house, coping, reading and writing, spelling, using my hands, using my arm, passing water, going to the toilet, keeping food down, keeping my balance",
);

export const englishLoss = `
[exact certain]
{(can t|cannot|can not|can hardly|can barely|can no longer|could hardly|could not|couldn t|could no longer|unable to|not able to|am not allowed to|mustn t|not supposed to|isn t able to|is unable to|wasn t able to) (<any>|) ${englishDoing}}
{${englishTrouble} (in|with|) (my|his|her|) ${englishGerund}}
{(only|just) (see|sees|hear|hears) (out of|with|in|through) (one|my|his|her|the) (<any>|) (eye|ear|side)}
{(don t|doesn t|didn t|no longer|not) (recognise|recognize|know) (us|me|his own|her own|his children|her children|who (i am|we are|she is|he is)|anyone|anybody)} (any more|anymore|now|at all|children|wife|husband|)
{(doctors|doctor|hospital|consultant|they|oncologist) (<any>|) (gave|have given|has given|give) (him|her|me|my <any>) (<any>|) (months|weeks|years|days|a year|six months|a few months) (to live|)}
{(gave|given) (him|her|me) (<number>|six|three|two|a few|four|twelve|a couple of) (months|weeks|years|days)}
{(<number>|a few|six|three|two) (months|weeks) to live}
(my|his|her|their) {(scan|test|x ray|blood test|covid test) (was|came back) (positive|negative|clear|abnormal|inconclusive|not good)}
{(lump|tumour|tumor|mole|biopsy|smear|cyst|polyp) (was|is|turned out|turned out to be|came back|came back as) (benign|malignant|cancerous|positive|negative|clear|abnormal|inconclusive|not good)}
{(found|find|spotted|seen) (a|an|some|) (lump|shadow|tumour|tumor|growth|mass|cyst|something|something on|abnormal cells|blood|polyp|polyps|spot) (on|in) (my|his|her|the) (<any>|) (scan|lung|lungs|breast|liver|kidney|brain|x ray|mammogram|bowel|neck|ovary|test|results)}
(scan|mammogram|x ray|test|tests|biopsy|smear) (and|,|where|that) (they|he|she|the doctor) (<any>|) {(found|spotted|saw) something}
{(my|his|her) (bloods|blood tests|blood test|blood results|scan results|iron|blood pressure|cholesterol|blood sugar|sugars|thyroid levels|white cell count|platelets|liver function|kidney function|sats|heart rate|ecg) (came back|are back|is back|is low|is high|are low|are high|is through the roof|is up|is down|are all over the place|weren t good|were bad|was abnormal|were abnormal|is too high|is too low)}
(rushed|taken|brought|admitted|airlifted|blue lighted|carted off|sent|went|ended up|spent (the night|hours|all night)|back|been|straight) (<any>|) (to|in|at|into|back to) {(a e|a and e|er|the er|casualty|hospital|the hospital|intensive care|icu|the icu|itu|hdu|resus|theatre|the ward|emergency|the emergency room|the infirmary|the royal|a hospice|a psychiatric unit|the maternity ward|labour ward|the priory|rehab|detox|a secure unit|a nursing home|a care home|respite|respite care|sheltered housing)}
{(rushed|airlifted|blue lighted|carted off|admitted) (<any>|) (to|in|at|into|back to) (a e|a and e|er|the er|casualty|hospital|the hospital|intensive care|icu|the icu|itu|hdu|resus|theatre|the ward|emergency|the emergency room|the infirmary|the royal|a hospice|a psychiatric unit|the maternity ward|labour ward|the priory|rehab|detox|a secure unit|a nursing home|a care home|respite|respite care|sheltered housing)}
(am|is|was|been|m|s|re|are|currently|still|started|starting|finished|finishing|had|having|need|needs|undergo|undergoing|underwent|completing|receiving|on) (<any>|) {(undergoing|receiving|having|in|under) (treatment|tests|investigations|surgery|therapy|chemo|chemotherapy|radiotherapy|dialysis|rehabilitation|physio|assessment|investigation for|ivf|psychiatric care)}
{(undergoing|underwent|undergo) (<any>|) (treatment|tests|surgery|therapy|an operation|investigation|investigations|procedure|chemo|assessment|ivf|transition)}
{(at|reached|near) (the|) (end of (my|his|her) (tether|rope)|breaking point|my wits end|rock bottom|my lowest|my limit mentally)}
{(shattered|knackered|wiped out|run down|worn out|burned out|burnt out|burning out|exhausted|drained|on my knees|running on empty|ground down|frazzled)} (and|from|after|since|by|,|all the time|every day|that i)
(am|m|is|s|feel|feels|felt|was|been) (<any>|) {(completely|totally|utterly|absolutely|physically|mentally|emotionally) (shattered|wiped out|burned out|burnt out|exhausted|drained|broken|worn out|run down|unwell|finished)}
{(terrified|scared|afraid|frightened|petrified) (of|to) (leaving|leave|going out|go out|people|crowds|being alone|be alone|flying|germs|dying|eating|needles|my own shadow|heights|the dark) (the house|outside|)}
(my|her|wife s|his wife s) {(waters|water) (broke|have broken|went|has broken|have gone)}
(we|we re|wife|partner|sister|daughter|she|i|i m|she s) (are|is|am|re|m|s|were|was) (<any>|) {(expecting|pregnant|trying for a baby|in labour|in labor|having a baby|having twins|<number> weeks (gone|along|pregnant)|breastfeeding|nursing)}
(wife|partner|girlfriend|sister|daughter|she|i) (<any>|) {(gave birth|has given birth|had a baby|had the baby|had twins|delivered|miscarried|lost the baby|lost a baby|lost our baby|had a termination|terminated the pregnancy|had an abortion)}
(i|i m|she|she s|wife|wife is|daughter|daughter is|sister|and|baby|baby is) (am|m|is|s|) {due (in|on|at the end of|any day|at christmas) (<any>|)} (january|february|march|april|may|june|july|august|september|october|november|december|<number>|now)
{(decided|chose|chosen|going|want|wanted) (not|) to (keep|terminate|end|continue with|continue) (the|my|our) (baby|pregnancy)}
(i|he|she|mum|dad|mother|father|husband|wife|gran|nan) (<any>|) {(use|uses|walk with|walks with|need|needs|rely on|relies on|get around with|gets around with|bound to|in) (a|my|his|her|an|two|) (stick|sticks|cane|walking stick|crutches|frame|zimmer|walker|rollator|wheelchair|mobility scooter|electric wheelchair|hearing aid|hearing aids|oxygen|inhaler|epipen|guide dog|carer|carers|hoist|catheter|stoma bag|feeding tube|insulin|brace|splint|prosthesis|magnifier|screen reader|interpreter)}
{(son|daughter|child|boy|girl|he|she) (still|) (wets|wet|soils) (the bed|himself|herself|his bed|her bed|his pants)}
{(bad|dodgy|gammy|dicky|bum|wonky|trick|knackered|ropey|buggered|busted|rotten|weak|arthritic|swollen|sore|painful|aching|stiff|frozen|trapped|pulled|torn|twisted|broken|fractured|sprained|dislocated|infected|new|replacement|artificial|false|prosthetic) (back|knee|knees|hip|hips|leg|legs|foot|feet|ankle|shoulder|neck|wrist|elbow|arm|heart|ticker|stomach|tummy|chest|lungs|eye|eyes|ear|bladder|bowel|nerve|muscle|ligament|rib|ribs|collarbone|toe|finger|thumb|disc|tooth|kidney|liver|jaw)}
(my|his|her) {(back|knee|hip|leg|ankle|shoulder|neck|heart|eyesight|sight|hearing|memory|mind|nerves|stomach|bladder|kidneys|lungs|liver|sugar|blood pressure|asthma|arthritis|chest|depression|anxiety) (is|has|are|have|was|keeps|gave|went|s) (going|gone|gone again|playing up|failing|failed|giving out|given out|gave out|bad|bad again|worse|getting worse|killing me|acting up|shot|packed in|packing up|weak|not what it was|terrible|awful|fading|deteriorating|on the blink)}
{(fell|falls|falling|slipped|tripped) (off|down|over|on) (a|the|my|some|) (<any>|) (and|,) (broke|broken|hurt|fractured|sprained|twisted|banged|hit|cut|smashed|dislocated) (my|his|her) (<any>|) <body>}
{(lost|losing|lose|loses) (the|) (use of|feeling in|sight in|hearing in|strength in|control of) (my|his|her|the|one|both) (<any>|) (leg|legs|arm|arms|hand|hands|eye|ear|bladder|bowels|side|fingers|face|body)}
{(knocked|been) off (my|his|her) (feet|bike and)} (by|with|for)
{(off|signed off|gone off|away|home|out) (work|school|ill|sick|poorly|) (with|due to|because of|for) (stress|flu|the flu|a bad back|my back|depression|anxiety|a bug|covid|migraine|surgery|an operation|a chest infection|pneumonia|burnout|exhaustion|my nerves|a broken|a slipped|vertigo|a virus|sciatica)}
{(signed|been signed) (me|him|her|) off (until|till|for|with|by|sick|work)} (<any>|)
{(doctor|gp|consultant|specialist|surgeon|physio|hospital|nurse|midwife) (<any>|) (says|said|told me|advised|has told me|insists|wants me|signed) (that|) (i|me|to|he|she) (<any>|) (rest|stay in bed|not work|lose weight|stop work|stop working|can t work|cannot work|can t drive|mustn t drive|not to drive|not to lift|not to fly|take it easy|slow down|off)}
{(off the wagon|on the wagon|on the bottle|back on the bottle|hitting the bottle|drinks too much|drinking too much|drinking again|drinks every day|using again|back on drugs|back on heroin|clean for|clean since|sober for|sober since|high on|stoned every|coked up|off his face|off her face|passed out drunk|drunk every|needs a drink|shooting up|smokes weed|smoking weed|smokes pot|takes drugs|taking drugs|does drugs|does coke|doing coke|in aa|at aa|goes to aa|go to aa|an aa meeting|na meetings)}
(on|in|for|awaiting|waiting list for|waiting for|referred for|down for|booked in for|booked for|scheduled for|recovering from|due) (a|an|my|the|his|her|) (waiting list for|) (<any>|) {(hip replacement|knee replacement|new hip|new knee|operation|op|biopsy|scan|mri|ct scan|ultrasound|colonoscopy|endoscopy|transplant|bypass|hysterectomy|assessment for (adhd|autism)|adhd assessment|autism assessment|counselling|cbt|physio|c section|caesarean|induction|dialysis|chemo|surgery|cataract operation|hernia operation|root canal|psychiatric assessment)}
(appointment|referred|referral|see|seeing|saw|visit|visiting|under|booked in|consult|session|sessions|therapy) (<any>|) (with|to|at|under|by|) (a|an|my|the|his|her) {(cardiologist|oncologist|neurologist|dermatologist|psychiatrist|psychologist|therapist|counsellor|specialist|consultant|gynaecologist|urologist|rheumatologist|endocrinologist|haematologist|orthopaedic surgeon|surgeon|midwife|physio|physiotherapist|chiropractor|osteopath|podiatrist|dietician|audiologist|optician|eye specialist|dentist|memory clinic|fertility clinic|pain clinic|sexual health clinic|breast clinic|eye hospital|sleep clinic|mental health team|crisis team|drug and alcohol team|speech therapist|occupational therapist|health visitor|fracture clinic|diabetic clinic|cancer nurse|macmillan nurse)}
{(don t|doesn t|didn t|do not|does not) want to (be here|live|live any more|wake up|go on|exist|carry on)}
{(want|wants|wanted|thought about|thinking of|tried) (to|) (die|end it|end it all|kill (myself|himself|herself)|ending it|ending it all|killing (myself|himself|herself)|disappear|hurt myself|harm (myself|herself|himself)|not wake up|take my own life|take her own life|take his own life)}
{(hasn t|haven t|not) (eaten|slept|kept anything down|left the house|left (her|his|my) (bed|room)|spoken|got out of bed|stopped crying|been to school) (for|in|since) (<any>|) (days|weeks|months|christmas|then|last|the accident|it happened)}
{(take|takes|taking|took|on|given|prescribed|need|needs|popping) (<any>|) (pills|tablets|something|medication|meds|painkillers|drops|injections) (to|for|every day|daily|every morning) (sleep|calm|keep (him|her|me) calm|cope|my (heart|nerves|blood pressure|back|thyroid|cholesterol|migraines|epilepsy|depression|anxiety)|the pain|pain|high blood pressure)}
(my|his|her|new|these|the|off|without|forgot|on|taking|strong) {(meds|medication|medications|tablets|painkillers|antidepressants|sleeping pills|inhaler|insulin|injections|hrt|hormones|antibiotics|steroids|beta blockers|blood thinners|statins|patches)} (make|makes|made|make me|and|for|again|since|because|every|from|or i|are not)
{(can t|cannot|can t eat|not allowed|allergic to|intolerant to|reacts to|react to) (have|eat|tolerate|) (nuts|peanuts|gluten|dairy|milk|lactose|wheat|eggs|shellfish|fish|soya|sesame|strawberries|penicillin|latex|wasps|bees|cats|dogs|pollen|perfume|aspirin|ibuprofen)}
`;

export const swedishLoss = `
[exact certain]
{(kan|kunde|får|orkar|klarar) (<any>|) (inte|knappt|knappast|aldrig|inte längre|knappt längre|inte ens) (<any>|) (svälja|tugga|prata ordentligt|tala tydligt|hitta orden|lyfta armen|lyfta armarna|lyfta något|lyfta tungt|hålla i en penna|hålla balansen|hålla tätt|få behålla maten|gå själv|gå långt|gå i trappor|stå länge|stå på benet|stödja på|sitta länge|resa mig|böja mig|böja knät|röra armen|röra benen|känna benen|använda händerna|använda höger|använda vänster|se på vänster|se på höger|se ordentligt|titta på skärm|andas|få luft|sova|somna|äta|äta själv|äta fast föda|klä på sig|tvätta sig|klara sig själv|bo själv|vara ensam|känna igen|koncentrera mig|koncentrera sig|tänka klart|lämna huset|lämna hemmet|vara bland folk|åka buss|få barn|bli gravid|amma|tåla ljus|tåla ljud|sluta dricka|sluta gråta|leva|fungera|gå upp ur sängen|komma ur sängen|stiga upp) (längre|själv|mer|ordentligt|alls|utan (hjälp|tabletter|rullator)|)}
{(svårt|svårigheter|problem|besvär|hjälp) (att|med att) (svälja|tala|hitta ord|gå|gå i trappor|stå|sitta still|resa mig|böja mig|lyfta|andas|sova|somna|äta|höra|se i mörker|minnas saker|koncentrera mig|koncentrera sig|klä på sig|duscha|bli gravid|amma|läsa och skriva|stava|gå ut|vara bland folk|hålla balansen|hålla tätt)}
{känner (inte|inte längre|knappt) (igen) (oss|mig|sina barn|sin man|sin fru|någon)}
{(läkarna|läkaren|de) (gav|har gett|ger) (honom|henne|mig|min <any>) (<any>|) (månader|veckor|år|halvår|dagar)}
gav (honom|henne|mig) {(ett halvår|några månader|ett år|<number> månader|tre månader|sex månader)}
{(hittade|hittat|fann|såg|upptäckte) (en|ett|något|flera) (knöl|knuta|tumör|skugga|cysta|förändring|förändringar|metastaser|fläck|polyp|konstigt) (i|på) (<any>|) (bröstet|lungan|lungorna|levern|njuren|hjärnan|halsen|röntgen|bilderna|magen|äggstocken|prostatan|underlivet)}
{(fått|fick|väntar på|utan|har) (en|sin|flera|min|) (diagnos|diagnoser|diagnosen)} (<any>|)
{(provsvar|provsvaren|proverna|biopsin|röntgen|mammografin) (var|är|visade|visar) (<any>|) (positivt|positiva|negativt|dåliga|inte bra|förhöjda|cancer|cellförändringar|höga|låga)}
{(går|gick|gått) (in i|rakt in i) väggen}
{(bröt|bryter|brutit|föll|fallit) (helt|fullständigt|) ihop}
{(slut|helt slut|utmattad|utbränd|sönderstressad|nere|deppig) (som människa|psykiskt|i kroppen|och)}
{(orkar|vill) (inte|inte längre) (leva|mer|finnas|gå upp|kliva upp)}
{(mår|mådde|mått) (<any>|) (dåligt|psykiskt dåligt|illa|jättedåligt|inte bra|piss|uselt|fruktansvärt)}
(tid|remiss|remitterad|besök|undersökning|ringde|inbokad|återbesök|kontroll) (<any>|) (hos|till|på) {(kardiologen|kardiolog|neurologen|onkologen|ortopeden|hudläkare|ögonläkare|öronläkare|psykiatern|psykolog|psykologen|kurator|gynekolog|gynekologen|urologen|reumatologen|barnmorskan|sjukgymnast|fysioterapeut|kiropraktor|naprapat|specialist|specialisten|akuten|vårdcentralen|bup|psyket|beroendemottagningen|minnesmottagningen|smärtkliniken|tandläkaren|logoped|arbetsterapeut|dietist|habiliteringen|mammografi|röntgen|hjärtmottagningen|strokeenheten)}
{(ont|jätteont|värk|smärtor|smärta|kramp|inflammation|artros|domningar) i (<any>|) <body>}
{(brutit|bröt|stukat|stukade|vrickat|vrickade|sträckt|krossat|skadat|opererat|opererade|slagit) (<any>|) (<any>|) <body>}
{(spydde|spyr|spytt|kräktes|kräks|kräkts) (hela|hela natten|hela dagen|upp|blod|igen|flera)} (natten|dagen|gånger|)
{(tål|tålde) (inte|varken) (nötter|jordnötter|gluten|mjölk|laktos|ägg|skaldjur|fisk|soja|parfym|ljus|ljud|stress|pälsdjur|katter|hundar|penicillin)}
{(dricker|drack|super|söp|knarkar|röker hasch|tar droger|missbrukar|spelar bort) (igen|för mycket|varje dag|hela tiden|allt|sig)}
{(skär|skar|skurit|rispar|bränner|slår) sig} (i|själv|igen|på|när|och)
{(väntar|väntade) (barn|tvillingar|smått|vårt första|vårt andra)}
{(gravid|havande|höggravid) (i|i vecka|vecka|med) (<number>|sjunde|åttonde|tvillingar|femte)}
{(beräknad|bf|förlossning) (i|den|till) (<number>|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)}
{(tar|tog|äter|åt|medicinerar med|går på|står på) (<any>|) (tabletter|mediciner|medicin|antidepressiva|sömntabletter|värktabletter|sprutor|lugnande|hormoner) (för|mot|varje|hela|och|sedan|att)} (att sova|<any>|)
{(vabbar|vabbade|vab|vabb|hemma med sjukt barn|vård av sjukt barn|hemma med magsjuka)}
(barnet|barnen|dottern|sonen|ungen|ungarna) är (<any>|) {(sjukt|sjuka|sjuk|febrig|febriga|magsjuk|magsjuka|förkyld)}
{(ligger|låg|legat|inlagd|åkte in|fördes|kördes|hamnade) (in|) (på|till) (sjukhus|sjukhuset|akuten|iva|intensiven|psyket|psykakuten|avdelning|karolinska|sahlgrenska|bb|hospice|rättspsyk|behandlingshem)}
{(sitter|satt|kör|åker|bunden till|går med|använder|behöver) (i|) (<any>|) (rullstol|permobil|rullator|käpp|kryckor|hörapparat|syrgas|stomi|kateter|protes|ledarhund|vit käpp)}
{(tappat|förlorat|tappade|förlorade|nedsatt|dålig|försämrad) (synen|hörseln|minnet|känseln|rösten|talet|balansen|luktsinnet|syn|hörsel|minne|balans)} (på|i|efter|och|sedan|)
`;

export const norwegianLoss = `
[exact certain]
{(kan|kunne|får|orker|klarer) (<any>|) (ikke|knapt|knapt nok|aldri|ikke lenger|nesten ikke) (<any>|) (svelge|tygge|snakke ordentlig|finne ordene|løfte armen|løfte armene|løfte noe|løfte tungt|holde en penn|holde balansen|holde på vannet|gå selv|gå langt|gå i trapper|stå lenge|stå på beinet|støtte på|sitte lenge|reise meg|bøye meg|bøye kneet|bevege armen|bevege beina|kjenne beina|bruke hendene|bruke høyre|bruke venstre|se på venstre|se på høyre|se på skjerm|puste|få puste|få luft|sove|sovne|spise|spise selv|kle på seg|vaske seg|klare seg selv|bo alene|være alene|kjenne igjen|konsentrere meg|konsentrere seg|tenke klart|forlate huset|være blant folk|ta bussen|få barn|bli gravid|amme|tåle lys|tåle lyd|slutte å drikke|slutte å gråte|leve|fungere|stå opp|komme meg ut av senga|komme ut av sengen) (lenger|selv|mer|ordentlig|uten (hjelp|tabletter|rullator)|)}
{(vanskelig|vansker|problemer|trøbbel|hjelp) (for å|med å|til å|å) (svelge|snakke|finne ord|gå|gå i trapper|stå|sitte stille|reise meg|bøye meg|løfte|puste|sove|sovne|spise|høre|huske ting|konsentrere meg|konsentrere seg|kle på seg|dusje|bli gravid|amme|lese og skrive|gå ut|være blant folk|holde balansen)}
{kjenner (oss|meg|sine barn|ikke|ingen|ikke oss|ikke meg) (ikke|) (igjen|oss igjen|meg igjen)}
{(legene|legen|de) (ga|har gitt|gir) (ham|henne|meg|min <any>) (<any>|) (<any>|) (måneder|uker|år|dager)}
ga (ham|henne|meg) {(et halvt år|noen måneder|et år|<number> måneder|tre måneder|seks måneder)}
{(fant|funnet|så|oppdaget) (en|et|noe|flere) (kul|knute|svulst|skygge|cyste|forandring|forandringer|metastaser|flekk|polypp|rart) (i|på) (<any>|) (brystet|lungen|lungene|leveren|nyren|hodet|hjernen|halsen|bildene|magen|eggstokken|prostata|underlivet)}
{(prøvesvar|prøvesvarene|blodprøven|prøvene|biopsien|røntgen|mammografien) (var|er|viste|viser) (<any>|) (positiv|positive|negativ|dårlige|ikke bra|forhøyet|kreft|celleforandringer|høye|lave)}
{(møtte|møtt|gikk på|gått på|traff) veggen}
{(brøt|bryter|brutt|falt|klappet) (helt|fullstendig|) sammen}
{(utslitt|utbrent|nedkjørt|nedfor|deprimert|langt nede) (psykisk|i kroppen|og|for tiden)}
{(orker|vil) (ikke|ikke lenger) (leve|mer|være til|stå opp|mer nå)}
{(har|hadde) det (veldig|så|ganske|) (dårlig|vondt|tungt|kjipt) (psykisk|med meg selv|inni meg)}
(time|henvist|henvisning|henvises|innkalt|avtale|kontroll|utredes|går) (<any>|) (hos|til|på) {(hjertelegen|hjertelege|kardiolog|nevrolog|nevrologen|onkolog|ortoped|hudlege|øyelege|øyelegen|ørelege|psykiater|psykolog|psykologen|gynekolog|urolog|revmatolog|jordmor|fysioterapeut|kiropraktor|manuellterapeut|spesialist|spesialisten|legevakta|legevakten|bup|dps|rusklinikk|hukommelsesklinikk|smerteklinikk|tannlegen|logoped|ergoterapeut|habiliteringen|mammografi|røntgen|barneavdelingen|poliklinikken)}
{(vondt|kjempevondt|verk|smerter|smerte|krampe|betennelse|slitasje|nummen|prolaps) i (<any>|) <body>}
{(brukket|brakk|forstuet|vrikket|tråkket over|strukket|knust|skadet|operert|opererte|slått) (<any>|) (<any>|) <body>}
{(kastet|kaster|spydde|spyr|spydd) (opp|) (hele|blod|igjen|flere) (natta|natten|dagen|ganger|)}
{(tåler|tålte) (ikke|verken) (nøtter|peanøtter|gluten|melk|laktose|egg|skalldyr|fisk|soya|parfyme|lys|lyd|stress|pelsdyr|katter|hunder|penicillin)}
{(drikker|drakk|ruser seg|ruset seg|røyker hasj|går på dop|misbruker|spiller bort) (igjen|for mye|hver dag|hele tiden|alt|)}
{(kutter|kuttet|skader|skadet|risper|brenner) (seg|meg)} (selv|i|igjen|på|når|og|)
{(venter|ventet) (barn|tvillinger|smått|vårt første|vårt andre|nummer to)}
{(gravid|høygravid) (i|i uke|uke|med) (<number>|sjuende|åttende|tvillinger|femte)}
{(går|står|gikk) på (medisiner|medisin|antidepressiva|piller|sovemedisin|smertestillende|blodfortynnende|hormoner|antabus)}
{(tar|tok|spiser) (<any>|) (tabletter|medisiner|medisin|sovetabletter|smertestillende|sprøyter|beroligende) (for|mot|hver|hele|og|siden|å)} (å sove|<any>|)
(barna|barnet|datteren|sønnen|ungen|ungene) er (<any>|) {(syke|sykt|syk|febersyk|forkjølet|magesyk)}
{(hjemme med sykt barn|hjemme med syke barn|sykt barn|egenmelding|hjemme med feber)}
{(ligger|lå|innlagt|kjørt|havnet|kom|sendt) (inn|) (på|til) (sykehus|sykehuset|legevakta|intensiven|akutten|psykiatrisk|avdeling|haukeland|ullevål|rikshospitalet|ahus|barsel|sykehjem|avrusning)}
{(sitter|satt|kjører|går med|bruker|trenger) (i|) (<any>|) (rullestol|permobil|rullator|stokk|krykker|høreapparat|oksygen|stomi|kateter|protese|førerhund)}
{(mistet|tapt|nedsatt|dårlig|svekket) (synet|hørselen|hukommelsen|følelsen|stemmen|taleevnen|balansen|luktesansen|syn|hørsel|hukommelse|balanse)} (på|i|etter|og|siden|)
`;

export const germanLoss = `
[exact certain]
{(kann|konnte|schaffe|schafft) (<any>|) (<any>|) (kaum|nicht mehr|nie mehr|nur schwer|kaum noch|nicht allein|nicht alleine) (<any>|) (schlucken|kauen|sprechen|gehen|laufen|stehen|aufstehen|sitzen|treppen steigen|heben|greifen|bücken|beugen|bewegen|spüren|atmen|schlafen|einschlafen|durchschlafen|essen|anziehen|waschen|konzentrieren|klar denken|aus dem haus|aus dem bett|unter menschen|kinder bekommen|schwanger werden|stillen|leben)}
(ich|er|sie|mutter|vater|mann|frau|sohn|tochter|kind) (kann|konnte|darf) {nicht (richtig|lange|gut|allein|alleine|) (schlucken|kauen|gehen|stehen|sitzen|treppen steigen|atmen|schlafen|einschlafen|durchschlafen|aufstehen|essen)}
{(höre|hört|sehe|sieht|gehe|geht|laufe|schlafe|schläft|esse|rede) (sehr|fast|ziemlich|immer|) (schlecht|schlechter|kaum|nichts mehr|nur auf|nur mit|fast nichts|kaum noch|gar nicht mehr)} (auf|mit|und|seit|wegen|)
{(probleme|schwierigkeiten|mühe|hilfe) (beim|mit dem) (schlucken|sprechen|gehen|laufen|stehen|aufstehen|treppensteigen|heben|atmen|schlafen|einschlafen|essen|hören|sehen|anziehen|waschen|konzentrieren|erinnern|lesen und schreiben)}
{(erkennt|kennt|erkannte) (uns|mich|ihre kinder|seine kinder|niemanden|ihren mann|seine frau) (nicht|kaum|) (mehr|wieder|)}
{(die|) (ärzte|der arzt) (geben|gaben|gab|haben) (ihm|ihr|mir) (<any>|) (<any>|) (monate|wochen|jahre|tage|jahr)}
{(einen|ein|eine|etwas|was) (knoten|tumor|schatten|zyste|geschwulst|metastasen|fleck|auffälliges|polypen) (<any>|) (<any>|) (<any>|) (gefunden|entdeckt|gesehen|entfernt)}
(hat|haben|wurde|wurden) (<any>|) {(einen|ein|eine) (knoten|tumor|schatten auf der lunge|zyste|geschwulst|polypen)} (<any>|) (<any>|) (gefunden|entdeckt|entfernt)
(befund|biopsie|abstrich|blutwerte) (war|ist|sind|waren|kam) (<any>|) {(positiv|negativ|bösartig|gutartig|auffällig|schlecht|nicht gut|erhöht|zu hoch|zu niedrig)}
{(zusammengebrochen|zusammengeklappt|umgekippt|ausgebrannt|am ende meiner kräfte|völlig erschöpft|fix und fertig|mit den nerven am ende|in ein loch gefallen)} (bin|ist|und|war|seit|)
{(brach|breche|bricht) (<any>|) zusammen}
{(will|möchte|kann) (<any>|) nicht mehr (leben|da sein|aufwachen|weiterleben|weiter)}
{(termin|überwiesen|überweisung|untersuchung|sprechstunde|kontrolle|vorsorge) (<any>|) (beim|bei der|bei einem|bei einer|zum|zur|an einen|in der) (<any>|) (kardiologen|kardiologin|neurologen|onkologen|orthopäden|hautarzt|augenarzt|hno|hno arzt|psychiater|psychologen|psychologin|psychotherapeuten|therapeuten|frauenarzt|gynäkologen|urologen|rheumatologen|hebamme|physiotherapeuten|physio|osteopathen|chiropraktiker|facharzt|spezialisten|zahnarzt|logopädin|ergotherapeutin|klinik|notaufnahme|tagesklinik|schmerzklinik|suchtberatung|mammographie|mrt|ct|radiologie|charité)}
(das|den|die|meinen|mein|meine|seinen|ihren|ihr) (<any>|) {<body> (gebrochen|verstaucht|verrenkt|gezerrt|geprellt|verbrannt|verletzt|operiert|amputiert|aufgeschnitten)}
{(gebrochen|gebrochenes|gebrochener|gebrochenen|verstauchten|kaputtes|kaputte|kaputten|schlimmes|schlimmen|neue|neues|künstliche|künstliches) <body>}
mich {(übergeben|erbrochen)} (müssen|muss|musste|die ganze|und|)
(ich|musste|muss|habe|er|sie) (<any>|) {(mich|sich) (<any>|) (übergeben|erbrochen|krankgemeldet|krankschreiben lassen|operieren lassen|untersuchen lassen|einweisen lassen|behandeln lassen|scheiden lassen wegen krankheit)}
{(vertrage|verträgt|vertragen) (<any>|) (kein|keine|keinen|nicht) (nüsse|erdnüsse|gluten|milch|laktose|eier|fisch|soja|penicillin|lärm|licht|alkohol|stress|histamin)}
{(trinkt|trinke|säuft|kifft|kiffe|spritzt|kokst|nimmt drogen|nehme drogen) (wieder|zu viel|jeden tag|täglich|heimlich|seit|)}
{(ritzt|ritze|verletzt|verletze|schneidet|schneide) (sich|mich)} (selbst|an|in|wieder|seit|)
{(erwarten|erwarte|erwartet|bekommen|bekomme) (<any>|) (ein kind|ein baby|zwillinge|nachwuchs|unser erstes|unser zweites)}
(im|in der) {(<number>|dritten|vierten|fünften|sechsten|siebten|achten|neunten|<number> ten) (monat|schwangerschaftswoche|woche schwanger|ssw)}
{(nehme|nimmt|bekomme|bekommt|schlucke|brauche|verschrieben) (<any>|) (tabletten|medikamente|antidepressiva|schlaftabletten|schmerzmittel|spritzen|blutverdünner|beruhigungsmittel|hormone|insulin|kortison|antibiotika)}
(liege|liegt|lag|bin|ist|war|kam|musste|muss|eingeliefert|gebracht) (<any>|) (<any>|) {(im krankenhaus|ins krankenhaus|in die klinik|in der klinik|auf intensiv|auf der intensivstation|in der psychiatrie|in die psychiatrie|in der reha|in reha|auf reha|in kur|in der entzugsklinik|im hospiz|im pflegeheim|in der notaufnahme|auf station|in der charité|im op)}
(sitze|sitzt|bin auf|ist auf|brauche|braucht|gehe mit|geht mit|trage|trägt) (<any>|) (<any>|) {(rollstuhl|rollator|krücken|gehstock|stock|hörgerät|hörgeräte|sauerstoff|katheter|prothese|blindenhund|brille mit)}
(mein|meine|unser|unsere|ihr|sein) (kind|sohn|tochter|mann|frau|mutter|vater|kollege|kollegin) (ist|liegt|war) (<any>|) {(krank|schwer krank|todkrank|erkrankt|im krankenhaus|dement|pflegebedürftig|behindert|gelähmt|depressiv|in der klinik)}
{(verloren|eingebüßt) (<any>|) (gehör|augenlicht|gedächtnis|gefühl)}
{(schwer|leicht|stark|halbseitig|psychisch|chronisch|unheilbar) (krank|behindert|gelähmt|verletzt|depressiv|erkrankt|angeschlagen|belastet|traumatisiert|schwerhörig|sehbehindert)}
`;
