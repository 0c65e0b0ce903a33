/**
 * English, Swedish, Norwegian and German words of health that are met more rarely: signs, injuries, hearing and sight,
 * addictions, disorders, aids. One lemma a line or several in a choice; a head in brackets says part of speech, how much
 * a word discloses by itself, and its place in compounds. A module and not a text file, because the engine does no I/O.
 */
import { oneALine } from "../choice.ts";

export const englishRarer = oneALine(`
[noun certain]
(blindness|deafness|deaf-mute|colourblind|colour-blind|colour blindness|glass eye|ataxia|cognitive impairment|absence seizure|cracked rib|chronic bronchitis|hand foot and mouth|pressure sore|bedsore|burn mark|bruised rib|goitre|hemorrhoid|haemorrhoid|transplant list|polycystic ovaries|hot flush|hot flash|learning disability|learning disabilities|learning difficulties|conduct disorder|behaviour disorder|behavioural disorder|school refusal|intrusive thought|body dysmorphia|self-injury|adjustment disorder|alcohol dependence|alcohol dependency|drug dependence|compulsive gambler|compulsive gambling|problem gambling|gambling problem|drinking problem|drug problem|drug habit|substance misuse|electroconvulsive|blood transfusion|prophylactic surgery|preventive surgery|prophylactic mastectomy|blue badge|white cane|white stick|sickle cell|sickle-cell|thalassaemia trait)
(betahistine|clotting disorder|factor v leiden|bleeding disorder|kidney disease|liver disease|heart disease|lung disease|skin disease|bowel disease|thyroid disease|blood disorder|eye disease|nerve damage|brain damage|liver damage|kidney damage|heart condition|lung condition|skin condition|bowel condition|back injury|neck injury|knee injury|shoulder injury|spinal injury|spinal cord injury|head wound|stab wound|gunshot wound|third-degree burn|second-degree burn)
(stomach cancer|bowel cancer|lung cancer|skin cancer|throat cancer|ovarian cancer|cervical cancer|kidney cancer|liver cancer|bladder cancer|testicular cancer|pancreatic cancer|bone cancer|blood cancer|brain cancer|thyroid cancer)
(incontinence pad|adult nappy|adult diaper|bed wetting|soiling|sensory overload|meltdown at school|non-speaking|global developmental delay|night feed by tube|peg feed|drip stand|hearing dog|speech therapy|speech therapist|speech and language therapist|occupational therapy|occupational therapist|play therapy|art therapy for trauma|trauma therapy|trauma therapist|grief counsellor|grief counselling|bereavement counselling|addiction counsellor|drug counsellor|alcohol counsellor|community psychiatric nurse|mental health team|mental health nurse|mental health service|mental health crisis|mental health ward|eating disorder unit|pain clinic|memory clinic|fertility clinic|stroke unit|burns unit|oncology ward|oncology|cardiology ward|maternity ward|neonatal unit|nicu|icu|intensive care|detox unit|rehab centre|rehab clinic|halfway house for addicts|a&e department)

[noun likely]
(bruise|bruising|black eye|scald|scalding|burn|stammer|stutter|lisp|palpitation|defibrillator|delusion|hallucination|flashback|addict|transfusion|ventilator|carer|frailty|cyst|abscess|grommet|hives|piles|nosebleed|cramp|swelling|rash|fever|nausea|dizziness|vomiting|seizure|limp|concussion|fracture|stitches|blackout|outpatient|inpatient|convulsion|relapse|wheeze|tic|tics|twitch|spasm|numbness|pins and needles|double vision|blurred vision|tunnel vision|ringing in my ears|night sweats|chills|fatigue|brain fog|exhaustion|collapse|breakdown)

[exact certain]
(hypo attack|on the transplant list|carrier of <rare>|carrier for <rare>|under section|on section|insulin dependent|wheelchair dependent|oxygen dependent)
`);

export const swedishRarer = oneALine(`
[noun certain first last]
(dövhet|blindhet|färgblindhet|näthinneavlossning|ataxi|sömnsvårighet|sängvätning|skolios|lårbenshalsbrott|benprotes|tuberkulos|krupp|blåmärke|brännmärke|brännskada|sockersjuka|giftstruma|blödarsjuka|skrumplever|fettlever|hepatit|ljumskbråck|gonorré|gomspalt|läppspalt|klumpfot|funktionshinder|stamning|anknytningsstörning|hemmasittare|vanföreställning|tvångstanke|självskada|självmordstanke|självmordsplan|överdos|alkoholism|behandlingshem|psykakut|rättspsykiatri|betablockerare|teckenspråkstolk|sjukfrånvaro|arbetsskada|arbetsoförmåga|fetma|strokepatient|hjärtpatient|bihåleinflammation|öroninflammation|halsinfektion|ryggskott|nackspärr|hälsporre|ledvärk|muskelvärk|magvärk|bröstsmärta|ryggvärk|hjärtklappning|yrsel|svimningsanfall|näsblod|andnöd|sväljsvårighet|talsvårighet|minnesproblem|koncentrationssvårighet|ätproblem|sömnproblem|alkoholproblem|spelproblem|spelberoende|drogproblem|missbruksproblem|missbruksbehandling|beroendevård|ångestproblem|ryggproblem|hjärtproblem|magproblem|hudproblem)

[noun certain]
(cerebral pares|epileptiskt anfall|spinal stenos|cystisk fibros|kronisk bronkit|dödfött barn|emotionellt instabil|emotionell instabilitet|personlig assistent|särskilda behov|psykisk ohälsa|psykisk sjukdom|kronisk sjukdom|svår sjukdom|obotlig sjukdom)

[adjective certain first last]
(dövstum|dövblind|hörselnedsatt|lomhörd|synsvag|färgblind|halvsidesförlamad|schizofren|heltidssjukskriven|deltidssjukskriven|vårdkrävande|tvångsinlagd|tvångsvårdad|benskör|utvecklingsstörd|förståndshandikappad|handikappad|traumatiserad|självskadande)

[adjective likely]
(döv|blind|brännskadad|medvetslös|avsvimmad|utmärglad)

[noun likely first last]
(kurator|utbrott|sammanbrott|anfall|svullnad|utslag|smärta|kräkning|feber)
`);

export const norwegianRarer = oneALine(`
[noun certain first last]
(døvhet|hørselsskade|blindhet|fargeblindhet|makuladegenerasjon|netthinneløsning|skjelving|sengevæting|bekhterev|kraniebrudd|krupp|brannsår|blåmerke|brennmerke|sukkersyke|skrumplever|fettlever|hepatitt|lyskebrokk|eggoppsett|innsettingsforsøk|klumpfot|leppespalte|stamming|skolevegring|hallusinasjon|alkoholavhengighet|pilleavhengighet|spillavhengighet|spilleavhengighet|rusbehandling|ruspoliklinikk|tegnspråktolk|sykefravær|yrkesskade|overvekt|undervekt|bukspyttkjertel|slagpasient|hjertepasient|kronisk bronkitt|øreverk|ørebetennelse|ryggsmerte|nakkesmerte|brystsmerte|magesmerte|leddsmerte|hjertebank|svimmelhet|neseblod|pustevansker|svelgevansker|talevansker|hukommelsesproblem|konsentrasjonsvansker|søvnproblem|spiseproblem|alkoholproblem|spilleproblem|rusproblem|ryggproblem|hjerteproblem|mageproblem|hudproblem|utredning på bup)

[noun certain]
(epileptisk anfall|nervøst sammenbrudd|lar-behandling|psykisk helsevern|psykisk uhelse|psykisk lidelse|hvit stokk|biologisk medisin|innsetting av egg|kronisk sykdom|alvorlig sykdom|spesielle behov)

[adjective certain first last]
(døvstum|døvblind|fargeblind|halvsidig lammet|schizofren|pleietrengende|spillavhengig|spilleavhengig|alkoholavhengig|pilleavhengig|rusavhengig|arbeidsufør|handikappet|selvskadende|bevisstløs|hørselshemma|synshemma|sjukmeldt)

[adjective likely]
(døv|blind|ufør|brannskadd|utmagret)

[noun likely first last]
(sammenbrudd|anfall|hevelse|utslett|smerte|oppkast|feber)
`);

export const germanRarer = oneALine(`
[noun certain first last]
(taubheit|blindheit|farbenblindheit|farbschwäche|rot-grün-schwäche|sehschwäche|ataxie|bettnässen|spinalkanalstenose|schädelbruch|mukoviszidose|pseudokrupp|verbrühung|bluterguss|unterzuckerung|lymphom|gallenstein|fettleber|leistenbruch|niereninsuffizienz|spenderniere|chlamydien|samenspende|eizellspende|unfruchtbarkeit|gaumenspalte|klumpfuß|bindungsstörung|manie|wahnvorstellung|halluzination|zwangsgedanke|zwangshandlung|überdosis|anpassungsstörung|suchtberatung|suchtklinik|tagesklinik|johanniskraut|betablocker|chemotherapeutikum|pflegedienst|berufsunfähigkeit|immunschwäche|selbstmordgedanke|suizidgedanke|spielsucht|kaufsucht|computersucht|herzrasen|atemnot|nasenbluten|schwindelanfall|schluckbeschwerden|sprachstörung|gedächtnisverlust|konzentrationsstörung|essstörung|alkoholproblem|drogenproblem|rückenleiden|herzleiden|augenleiden|nervenleiden|hautausschlag|knieverletzung|kopfverletzung|rückenverletzung|schulterverletzung|bänderriss|muskelriss|schilddrüsenleiden|magenleiden|nierenleiden|lungenleiden|hirnschaden|nervenschaden|pflegeheim|rehabilitation|rehaklinik|wochenstation|intensivstation|notaufnahme|kinderpsychiatrie|jugendpsychiatrie|krebsstation|schmerzklinik|schmerztherapie|palliativdienst)

[noun certain]
(asthmatikerin|epileptikerin|autistin|diabetikerin|allergikerin|alkoholikerin|rheumatikerin|spielsüchtiger|suchtkranker|suchtkranke|demenzkranke|krebskranke|trisomie 21|chronische bronchitis|wahnhafte störung|seelische störung|psychische störung|psychische erkrankung|chronische erkrankung|schwere erkrankung|morbus bechterew|morbus crohn|morbus parkinson|blauer fleck|blaue flecken|kur wegen)
pflegegrad (1|2|3|4|5|zwei|drei|vier)
(pflegegrad|pflegestufe|schwerbehindertenausweis|krücken|gehstock|blindenstock)

[adjective certain first last]
(taubstumm|farbenfehlsichtig|farbenblind|halbseitig gelähmt|spastisch gelähmt|suchtkrank|unfruchtbar|entwicklungsverzögert|glutenunverträglich|gehörlos|selbstverletzend|hirngeschädigt|hirnverletzt|sprachbehindert|körperbehindert|mehrfachbehindert|geistig behindert|seelisch krank)

[adjective likely]
(taub|blind|behindert|bewusstlos|abgemagert)

[noun likely]
(attest|krücke|abtreibung|verbrennung|tripper|bluter|lrs|zusammenbruch|anfall|ausschlag|schwellung|fieber|erbrechen|übelkeit|schwindel|atemnot)
`);
