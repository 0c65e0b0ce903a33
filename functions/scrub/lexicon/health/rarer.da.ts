/**
 * Danish words of health that are met more rarely: signs, injuries, diagnoses by their short names, aids and treatments.
 * One lemma a line or several in a choice; a head in brackets says part of speech, how much a word discloses by itself,
 * and its place in compounds. A module and not a text file, because the engine does no I/O.
 */
import { oneALine } from "../choice.ts";

export const danishRarer = oneALine(`
[noun certain first last]
(kolesteatom|agnosi|dysartri|dysfagi|spasme|kontraktur|hofteskål|hofteledsskål|alloplastik|slid på hofteleddet)
(knæslid|knæledsslid|hofteslid|hofteledsslid|ledslid|rygslid|nakkeslid|skulderslid|bruskskade|ledbåndssprængning|seneruptur|seneskade|museskade|museskulder|museskulder|rygmarvslæsion)
(glasøje|kikkertsyn|katarakt|keratokonus|alopeci|sammenvoksning|arvæv|brændemærke|brandmærke|brandvable)
(refluks|opkastningssyge|punkteret lunge|rygerlunge|angina pectoris|aortastenose|myokarditis|perikarditis|claudicatio|cystenyre|ketoacidose|seglcelle|seglcellesyge|bløderpatient|bløderbarn)
(myastenia gravis|korsakoff|neurofibromatose|digeorge|osteogenesis imperfecta|læbespalte|læbeganespalte|gonorré|gonorre|kondylom|trichomonas|mycoplasma)
(stemmehører|elektiv mutisme|kropsdysmorfi|suicidalrisiko|suicidaltanke|suicidalvurdering|enuresis|somatisering|allodyni|krup|konisering|livmoderfremfald|vuggedød)
(høreskade|forstrækning|ledskred|luksation|bækkenskade|stiksår|skudsår|fejludvikling|stemmetræning|taletræning|synstræning|talepædagogik|logopæd|hørepædagog)
(smertelindring|smertepumpe|antistofbehandling|donornyre|donorhjerte|donorlever|østrogenplaster|østrogenplastre|hormonplaster|hormonplastre|morfinplastre|nikotinplastre|østrogenbehandling|jerntilskud|jerninfusion|botoxbehandling|hyposensibilisering|urinpose|sugemaskine|iltbriller|kompressionsstrømpe|ortose|benskinne|rygskævhed|sclerodermi|sklerodermi)
(spilleafhængighed|spilafhængighed|købemani|gamingafhængighed|sexafhængighed|madafhængighed|shoppingafhængighed|computerafhængighed|skærmafhængighed|nikotinafhængighed|medicinafhængighed|sukkerafhængighed)
(mavesækskræft|spiserørskræft|halskræft|strubekræft|mundhulekræft|tungekræft|øjenkræft|knoglekræft|galdegangskræft|nyrekræft|leverkræft|hjernekræft|lymfekræft|bughindekræft|bindevævskræft|peniskræft|livmoderhalskræft|kræftknude|kræftsvulst|kræftforløb|kræftsygdom|kræftpakke|kræftspredning)
(kramper i søvne|feberkrampe|synkeproblem|vejrtrækningsproblem|vandladningsproblem|vandladningsbesvær|gangproblem|balanceproblem|hukommelsesproblem|hukommelsesbesvær|koncentrationsproblem|koncentrationsbesvær|potensproblem|tarmproblem|mave-tarmproblem|kredsløbsproblem|hormonproblem|blæreproblem|nerveproblem|hoftproblem|hofteproblem|knæproblem|skulderproblem|nakkeproblem|hudproblem|synsproblem|høreproblem|fødselsproblem|alkoholproblem|spiseproblem|søvnproblem|stofproblem|hashproblem)
(rygsmerte|nakkesmerte|brystsmerte|mavesmerte|ledsmerte|muskelsmerte|nervesmerte|bækkensmerte|skuldersmerte|underlivssmerte|knæsmerte|hoftesmerte|fantomsmerte|menstruationssmerte|rygskade|nakkeskade|knæskade|skulderskade|håndskade|fodskade|ankelskade|hovedskade|øjenskade|tandskade|hofteskade|albueskade|nerveskade|leverskade|nyreskade|hjerteskade|lungeskade|muskelskade|fødselsskade)
(synsfelt|synsstyrke|høretærskel|lungefunktion|nyrefunktion|blodprocent|langtidsblodsukker|levertal|kolesteroltal)
(coma|bevidsthedstab|ildebefindende|dehydrering|vægttab over 20 kg|afmagring|undervægt|svær overvægt|vanddrivende|blodmangel|kaliummangel|vitaminmangel|d-vitaminmangel|b-vitaminmangel)
(sanseforstyrrelse|opmærksomhedsforstyrrelse|tale- og sprogvanskeligheder|indlæringsvanskelighed|kontaktforstyrrelse|kønsdysfori|transkønnethed|udviklingsalder|funktionsniveau|institutionsskade|omsorgssvigtskade)

[noun certain]
(adhd'er|psykotiker|kolpatient|kol-patient|stargardts|retts syndrom|angelmans|morbus bechterew|blodfortyndende|hjerteopereret|apopleksiramt|aspergersyndrom)
(spredning til lymferne|udposning på tarmen|fækal inkontinens|dødfødt barn|alkoholskadet foster|fosterskade efter alkohol|nedtrapning af medicin|mareridt hver nat|arbejdsbetinget stress|mental træthed|kognitivt svækket|sproglig forsinkelse|motorisk forsinkelse|forsinket udvikling|blokade i ryggen|korset for skoliose|reaktiv gigt|psykomotorisk terapi|dialektisk adfærdsterapi|mentaliseringsbaseret terapi|eksponering med responshindring|kronisk bronkitis|kronisk betændelse|kronisk sygdom|kronisk træthed)

[adjective certain first last]
(fuldtidssyg|deltidssyg|langtidssyg|korttidssyg|afvænnet|natblind|døvstum|døvbleven|afatisk|dyskalkulisk|hallucinerende|vrangforestillet|tortureret|bæltefikseret|respirationskrævende|sclerosramt|hjernerystet|blindfødt|døvfødt|skeløjet|spasticitetsramt|seglcelleramt|hjerneblødningsramt|hiv-ramt|covid-ramt|senfølgeramt|ptsd-ramt|skolevægrende)
(spilleafhængig|spilafhængig|gamingafhængig|sexafhængig|alkoholafhængig|stofafhængig|pilleafhængig|medicinafhængig|hashafhængig|købeafhængig|madafhængig|shoppingafhængig|kokainafhængig)
(hjerteopereret|rygopereret|knæopereret|hofteopereret|kræftopereret|brystopereret|nyopereret|færdigbehandlet|stråleskadet|alkoholskadet|stofskadet|medicinskadet|lungeskadet|nervesvækket|hjertesvækket|svækkelig)

[adjective certain]
(mentalt retarderet|mentalt retarderede|halvsidig lammet|sygeligt overvægtig|sygelig overvægtig|hårdt kvæstet|lettere kvæstet|forsinket i udviklingen|motorisk forsinket|motorisk urolig|sprogligt forsinket|kognitivt svækket|uhelbredelig syg|uhelbredeligt syg|hårdt medtaget|svært medtaget|dårligt gående|tungt gående)

[adjective likely]
(forbrændt|skoldet|kvæstet|følelsesløs|mørkeræd|skelende|afmagret|underernæret|sengeliggende|vindskæv i ryggen)

[noun likely first last]
(overstimulation|overstimulering|sondeernæring|prøvesvar|krampe|hævelse|vredesudbrud|raseriudbrud|højdeskræk|flashback|kontaktpædagog|dissociation|udtrætning|hjernetåge|skånehensyn|skånebehov)

[noun weak]
(dosis|dosering|ultralyd|føling|udskrivning|smerter|neuropsykolog|bløder|støttestrømpe|trafikulykke|trafikuheld|færdselsulykke|bilulykke|cykelulykke|faldulykke|rideulykke)

[exact certain]
(downs|crohns|menières|meniere|ménières|aspergers|tourettes|touretts|hodgkins|huntingtons|bechterews|raynauds|stills|kawasaki sygdom|addisons|cushings|lewy body|parkinsons|alzheimers|hashimotos|marfans|angelmans|bells parese|dupuytrens|scheuermanns|sjøgrens|wilsons sygdom|perthes|calvé-legg-perthes)
(har rosen|fået rosen|hånd-fod-og-mund|hånd fod og mund syge)
`);
