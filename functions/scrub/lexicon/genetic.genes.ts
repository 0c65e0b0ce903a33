/**
 * Genes and what is found by testing them, kinship by DNA, and the templates that recognise a body: fingers, face, eyes,
 * veins, voice, gait. All languages together, for genes and companies have one name. What opens a telephone is a login and
 * stays (harmlessArticleNine.ts).
 */
import { endings } from "./endings.ts";

const genes =
  "(brca|brca1|brca2|brca 1|brca 2|palb2|chek2|atm gen|tp53|pten|mlh1|msh2|msh6|pms2|apc|stk11|cdh1|cdkn2a|bap1|vhl|ret|men1|men2|cftr|delta f508|deltaf508|f508del|htt|fmr1|smn1|smn2|dmd|ldlr|hfe|c282y|h63d|apoe|apoe4|apoe e4|apoe ε4|hla b27|hla dq2|hla dq8|hla|mthfr|g6pd|dpyd|cyp2d6|cyp2c19|factor v leiden|faktor v leiden|faktor 5 leiden|factor 5 leiden|leiden mutation|leidenmutation|prothrombin|protrombin|c9orf72|sod1|lrrk2|gba|psen1|app gen|mecp2|scn5a|kcnq1|mybpc3|myh7|pkd1|col3a1|fbn1|nf1|22q11|xxy|xyy|x0|47 xxy|45 x|trisomi 13|trisomi 18|trisomi 21|trisomy 13|trisomy 18|trisomy 21|trisomie 21)";
const illnesses =
  "(huntington|huntingtons|huntington s|huntingtons sygdom|huntingtons chorea|chorea huntington|cystisk fibrose|cystic fibrosis|mukoviszidose|tay sachs|gaucher|seglcelle|seglcelleanæmi|sickle cell|sichelzell|thalassæmi|talassæmi|thalassemia|thalassämie|fragilt x|fragile x|fragil x|fragilt x syndrom|duchenne|becker|hæmofili|blødersygdom|haemophilia|hemophilia|lynch|lynch syndrom|lynch syndrome|hnpcc|polycystisk|polycystic|retinitis pigmentosa|usher|marfan|ehlers danlos|hæmokromatose|hemochromatosis|wilsons|porfyri|porphyria|fenylketonuri|pku|spinal muskelatrofi|sma|als genet|familial hypercholesterolemia|familiær hyperkolesterolæmi|alzheimer genet|brystkræft|breast cancer|brustkrebs|bröstcancer|brystkreft|tarmkræft|bowel cancer|colon cancer|ovarian cancer|æggestokkræft|kræft|cancer|kreft|krebs|li fraumeni|neurofibromatose|fabry|pompe|batten|canavan|bloom|alfa 1|alpha 1|alpha 1 antitrypsin|alfa 1 antitrypsin|rhesus|arvelig døvhed|hereditary deafness|skaldet|en arvelig sygdom|a hereditary disease|a genetic disease|sygdommen|den)";
const bodies =
  "(fingeraftryk|fingeraftrykket|fingeraftrykkene|fingeraftryksskabelon|fingeraftryksdata|fingeraftryksscanning|tommelfingeraftryk|tommelaftryk|håndaftryk|håndfladeaftryk|håndfladescanning|håndscanning|håndgeometri|venescanning|veneskanning|blodåremønster|ansigtsscanning|ansigtsskanning|ansigtsscan|ansigtsskabelon|ansigtsgenkendelse|ansigtsgenkendelsesdata|ansigtsbiometri|ansigtsgeometri|ansigtsmål|ansigtsdata|ansigtsaftryk|ansigtsvektor|irisscan|irisscanning|irisskanning|irismønster|nethindescanning|nethindescan|øjenscanning|stemmeaftryk|stemmeprofil|stemmeprint|stemmeskabelon|stemmebiometri|stemmegenkendelse|stemmeprøve|ganganalyse|gangmønster|tastemønster|tasterytme|tastetryksdynamik|biometri|biometriske data|biometriske oplysninger|biometriske skabelon|biometrisk skabelon|biometrisk profil|biometrisk foto|biometriske billede|biometrisk login data|fingeravtryck|fingeravtryk|fingeravtrykk|handavtryck|ansiktsskanning|ansiktsmall|ansiktsigenkänning|ansiktsgjenkjenning|ansiktsgeometri|irisskanning|röstavtryck|röstprofil|stemmeavtrykk|biometriska data|biometriske data|biometriska uppgifter|biometriske opplysninger|fingerprint|fingerprints|thumbprint|thumbprints|fingerprint data|fingerprint template|palm print|palm prints|palm scan|palm vein|hand geometry|vein pattern|face scan|face scans|facial scan|facial scans|facial template|face template|facial geometry|face geometry|facial recognition data|face recognition data|faceprint|face print|face id data|iris scan|iris scans|retina scan|retina scans|eye scan|voice print|voiceprint|voice prints|voice profile|voice template|voice biometrics|gait pattern|gait data|keystroke pattern|typing pattern|biometrics|biometric data|biometric profile|biometric template|biometric templates|biometric photo|fingerabdruck|fingerabdrücke|fingerabdrücken|handabdruck|handvenenscan|gesichtsscan|gesichtsscans|gesichtserkennung|gesichtsgeometrie|gesichtstemplate|irisscan|netzhautscan|stimmprofil|stimmabdruck|stimmprobe|biometrische daten|biometrischen daten)";
const kin =
  "(far|mor|søn|datter|bror|søster|halvbror|halvsøster|halvsøskende|barn|farfar|fætter|kusine|father|mother|son|daughter|brother|sister|half brother|half sister|half sibling|half siblings|cousin|grandfather|vater|mutter|kind|bruder|schwester|halbbruder|halbschwester|pappa|mamma|pappan|faren|halvsyskon|halvsøsken)";

/** Each first part with each last one; a last part that is another with an ending of nouns comes by itself. */
function each(firsts: string, lasts: string): string {
  const all = lasts.split(" ");
  const bare = all.filter(
    (last) =>
      !all.some(
        (other) => other !== last && last.startsWith(other) && endings.noun.has(last.slice(other.length)),
      ),
  );
  return firsts
    .split(" ")
    .flatMap((first) => bare.map((last) => `${first}${last}`))
    .join("|");
}

/** Parts of a body that identify it, and what is made of them. */
const templates = [
  each(
    "tand tandstillings gangarts hornhinde øjen øje næse læbe ansigtstræks håndrygs fod fodaftryks kæbe kranie underskrift fingeraftryks finger tommelfinger tommel hånd håndflade håndvene vene blodåre ansigts iris nethinde øre stemme gang tastetryks tasteanslags underskrifts hjerterytme",
    "aftryk mønster mønsteret mønstre skabelon skabelonen skabeloner profil profilen profiler scan scanning scanningen skanning skanningen scanninger data geometri geometrien vektor vektoren vektorer hash template templates biometri biometrien kort aftrykket print printet signatur signaturen foto fotos billede billedet billeder optagelse analyse analysen rytme aflæsning aflæsningen maske måling målinger mål målene video videoen optagelser id genkendelse genkendelsen genkendelsesdata genkendelsesprofil genkendelsesskabelon",
  ),
  each(
    "ansikts iris näthinne hand röst finger",
    "mall mallen skanning scanning profil mönster geometri data mønster mal malen",
  ),
  each(
    "gesichts iris netzhaut stimm handvenen finger gang tipp",
    "scan scans profil profile template templates muster vorlage daten geometrie abdruck abdrücke vektor",
  ),
].join("|");

/** What is found in genes, by what it is found in or causes. */
const findings = [
  each(
    "gen dna arve kromosom mutations huntington huntingtons brca brystkræft kræft tarmkræft æggestokkræft seglcelle thalassæmi talassæmi hæmokromatose hæmofili bløder blødersygdoms alzheimer alzheimers demens cf fragilt-x lynch leiden trombose tay-sachs gaucher porfyri pku døvheds als muskelsvinds duchenne apoe hla alfa-1 cystisk-fibrose",
    "genet gener mutation mutationen mutationer variant varianten varianter bærer bærere bærertest anlæg anlægget anlægsbærer disposition defekt defekten afvigelse forandring fejl fejlen status risiko genet allel test testen testning prøve prøven prøver prøvesvar svar svaret undersøgelse udredning panel profil profilen analyse analysen rapport rapporten resultat resultatet resultater sekvens sekvensen data fil filen screening screeningen materiale kortlægning rådgivning",
  ),
  each(
    "gen dns dna erb huntington brustkrebs krebs chromosomen",
    "gen gens mutation variante defekt test testergebnis analyse probe profil befund träger trägerin daten sequenz gutachten anlage abgleich",
  ),
  each(
    "gen dna arvs kromosom bröstcancer cancer brystkreft",
    "mutation variant fel feil test testet prov provet prøve svar profil analys analyse bärare bærer anlag genen genet sekvens",
  ),
].join("|");

export const genesAndTemplates = `
[noun certain]
(${templates})
(${findings})

[noun certain first]
gensekvens
genmutation
genvariant
genfejl
gendefekt
fingeraftryksskabelon
ansigtsskabelon
ansigtsgenkendelsesdata
ansigtsgenkendelsesprofil
ansigtsgenkendelsesbillede

[noun certain]
bærertest
bærerstatus
bærertesten
gentest
genprøve
genpanel
genscreening
genprofil
genkort
genomsekventering
helgenomsekventering
exomsekventering
exom sekventering
kromosomanalyse
kromosomtest
kromosomundersøgelse
karyotype
karyotypen
vævstype
vævstypebestemmelse
vævstypning
slægts-dna
slægts-dna-analyse
dna-slægtstest
dna-slægtsforskning
dna-match
dna-matches
dna-fil
dna-kit
dna-rapport
dna-sekvens
dna-resultat
dna-register
dna-bevis
dna-spor
dna-test
dna-svar
dna-prøve
dna-profil
dna-undersøgelse
abstammungstest
abstammungsgutachten
vaterschaftsgutachten
gentypisierung
erbanlage
genträger
genträgerin
humangenetik
humangenetisch
arvsanlag
anlagsbærer
anlagsbärare
bärartest
genotype
genotyp
haplogruppe
haplogroup
haplogrupp
spyttest
präimplantationsdiagnostik
ægsortering
fosterdiagnostik
fostervandsprøve
moderkageprøve
nipt
nipt-test
ansigtsskabelon
ansigtsaftryk
ansigtsgeometri
ansigtsvektor
stemmeaftryk
stemmeprofil
stemmeskabelon
stemmebiometri
håndgeometri
håndfladescanning
venescanning
irisscanning
irisscan
irismønster
nethindescanning
fingeraftryksskabelon
fingeraftryksdata
röstavtryck
stimmprofil
stimmabdruck
voiceprint
faceprint

[exact likely]
(spyttprøve|spytprøve|spytprøven|spyttprøven|salivprov|spuckprobe|speichelprobe|saliva sample|saliva test|cheek swab|mundskrab|mundskrabet|wangenabstrich|vatpind)
(23andme|23 and me|ancestrydna|ancestry dna|myheritage|my heritage|ftdna|familytreedna|gedmatch|nebula genomics|living dna|24genetics)

[exact certain]
{(3d|) (facial|face|thumb|finger|palm|hand|iris|retina|retinal|eye|ear|voice|vein|tooth|dental|gait|cornea|corneal|fingertip) (map|maps|scan|scans|scanned|model|models|print|prints|mesh|measurements|template|templates|profile|signature|pattern|vector|embedding|embeddings|geometry|hash)}
(brother's|sister's|mother's|father's|son's|daughter's|mine|hers|his|my|her|mor|far|søsters|brors|min) (<any>|) (came back|was|were|is|are|kom tilbage|var|er) {(negative|positive|negativ|positiv) for (both|it|the (gene|mutation|variant)|neither|begge|brca|den|genet|mutationen)}
{(mutation|mutations|mutationer|genfejl|gendefekt|genvariant|gene variant|genmutation) (in|i|im|på|of|on|in der) (the|my|min|mit|meinem|) <rare> (gene|genet|gen|)}
(kameraet|kameraer|kamera|overvågningen|overvågning|terminalen|systemet|i|jeres system|softwaren|scanneren) (<any>|) {(genkender|genkendte|genkendt|kortlægger|kortlagt|analyserer|analyseret|aflæser|gemmer|optager) (mit|mine|vores|hendes|hans|elevernes|børnenes) (ansigt|ansigtstræk|ansigter|stemme|gang|øjne|iris|fingre)}
(mit|mine|vores|hendes|hans) {(ansigt|ansigtstræk|stemme|iris|fingre)} (ligger|er gemt|er registreret|er lagret|er oprettet|bliver gemt|bliver genkendt|findes|er kodet)
{(stemmemodel|stemmemodellen|stemmeklon|stemmekloning|ansigtsmodel|ansigtsmodellen|ansigtstræk|ansigtstrækkene|ansigtskort|voice clone|voice model|face model|gesichtsdaten|gesichtsmodell|stimmmodell|ansiktsmodell|röstmodell|stemmemodell|genkendelsesdata|biometridata)}
(bar|bærer|bære|bär|bar|har|arvet|hat|trägt|carries|carried) (<filler>|) (på|) {(et|en|a|ett|ein|det) (sjældent|arveligt|defekt|defekte|muteret|rare|faulty|hereditary|ärftligt|sällsynt|arvelig|seltenes) (gen|gene|anlæg|genfejl|mutation|anlag)}
{(map|scan|scans|model|template|recording|print|prints|image|copy|kort|scanning|skabelon|aftryk|optagelse|model|skanning|karte|modell|aufnahme) (of|af|av|von) (my|his|her|our|their|mit|min|mine|hans|hendes|vores|mitt|meinem|meiner) (face|iris|irises|eye|eyes|voice|finger|fingers|fingertips|hand|hands|palm|retina|veins|ansigt|stemme|øjne|fingre|hånd|håndflade|nethinde|ansikte|ansikt|röst|gesicht|stimme|augen)}
{(blood type|blood group|blutgruppe|blodgrupp|vævstype|tissue type)} (is|er|ist|är|a|b|ab|o|0|match|matcher|matched)
{(a|b|ab|0|o|rh|rhesus|rhesusfaktor) (minus|plus|negativ|positiv|negative|positive|neg|pos)} (blod|blood|blut|blodtype|donor|og|with|and|with a|med)
{(positiv|positive|negativ|negative|testet positiv|tested positive|testet|tested|screened|heterozygot|homozygot|heterozygous|homozygous|bærer|carrier|carriers|träger|bärare) (for|af|of|på|von) (the|et|en|genet|the gene|) (for|) (${genes}|${illnesses})}
{${genes} (1|2|4|27|) (gene|genet|gen|mutation|mutationen|variant|varianten|positiv|positive|negativ|negative|bærer|carrier|status|heterozygot|homozygot|heterozygous|homozygous|træger|bärare|allele|allel)}
{(<rare>|) (heterozygot|homozygot|heterozygous|homozygous|genotype|genotyp|allele|allel)}
{<rare> (genet|genfejl|genfejlen|genvariant|genvarianten|genmutation|mutationen|gendefekt|genmutationen)}
{(${illnesses}|<rare> syndrome|<rare> syndrom) (gene|genet|gen|mutation|variant|carrier|carriers|trait|bærer|anlæg|anlægget|anlag)}
{(bærer|bærere|carrier|carriers|träger|trägerin|bärare) (af|of|von|av|for|des|der) (genet for|anlægget for|the gene for|mutationen for|gens für|) (${illnesses}|${genes})}
${genes} (genet|gen|gene|mutation|mutationen|variant|varianten|positiv|positive|negativ|negative|bærer|carrier|fejl|status|genfejl|heterozygot|homozygot|heterozygous|homozygous)
{${genes}} (genet|gen|gene|mutation|mutationen|variant|varianten|positiv|positive|negativ|negative|bærer|carrier|status|heterozygot|homozygot)
{(bærer|bærere|anlægsbærer|anlægsbærere|rask bærer|raske bærere|carrier|carriers|silent carrier|träger|trägerin|bärare|bärer|bärarin|anlagsbærer|anlagsbärare|heterozygot|homozygot|heterozygous|homozygous) (af|for|of|der|des|av|på|von|einer|eines) (et|en|den|the|a|an|) (gen|genet|genfejl|gene|mutation|variant|brca|brca1|brca2|fragilt x|tay sachs|defekte gen|defekt gen|arvelig|anlægget)}
(bærer|bærere|anlægsbærer|carrier|carriers|träger|trägerin|bärare|bärer|bär|anlæg|anlægget|genet|gen|gene|genfejlen|mutationen|mutation|disponeret|predisposed|disposition|predisposition|testet|tested|test|getestet|screenet|screened|risiko|risk|status|arvet|inherited) (<filler>|) (positiv|positive|negativ|negative|høj|) (af|for|of|der|des|av|på|von|til|to|für|med) (genet for|anlægget for|the gene for|gen for|) {(${illnesses}|${genes})}
{(bærer|bære|har|hat|have|has|carry|carries|carrying|arvet|arvede|inherited|geerbt|bär|bär på|trage|trägt|ärvt) (<filler>|) (et|en|den|det|the|a|an|begge|kun|ein|eine|das|die|samme|both|) (<any>|) (gen|genet|genfejl|genfejlen|gendefekt|genvariant|gene|faulty gene|gene variant|mutation|mutationen|mutationer|anlæg|anlægget|kræftgen|kræftgenet|brystkræftgenet|genen|genfeil|genfeilen|anlag|anlaget|genmutation|mutationen|brca|brca1|brca2|hla b27|factor v leiden|faktor v leiden|faktor 5 leiden|leiden|apoe4|gendefekt|genmutation|allele|copies|kopier)} (for <any>|)
(carry|carries|carrying|have|has|bærer|har|bär) (the|a|an|) {(${genes}|${illnesses})} (gene|genet|gen|mutation|mutationen|variant|trait)
{carrier} of {${illnesses}}
{(gene test|gene testing|gene panel|genetic (test|tests|testing|result|results|report|profile|sample|condition|counsellor|counselor|counselling|counseling|screening|variant|mutation|marker|markers|defect|disorder|predisposition|carrier|makeup|data|risk|link|code|sequencing|father|parents|parent|origin|ethnicity)|carrier (test|testing|screening|status)|tissue type|tissue typing|whole genome|genome (sequence|sequencing|data)|dna (test|tests|testing|kit|result|results|report|match|matches|profile|sample|samples|file|sequence|database|evidence|relative|relatives|data|ancestry|swab|link|proof|origins)|paternity (test|testing|result|results|dna)|maternity test|ancestry (test|result|results|dna|kit)|karyotype|haplogroup)}
{(genetisk|genetiske|genetiskt|genetiska|genetischer|genetische|genetischen|arvelig|arvelige|arveligt|ärftlig|ärftligt|ärftliga|erblich|erbliche|erblicher|medfødt genetisk) (test|tests|prøve|prøver|svar|resultat|undersøgelse|udredning|rådgivning|vejledning|screening|profil|materiale|data|oplysninger|variant|fejl|sygdom|lidelse|tilstand|disposition|disponering|disponeret|belastning|belastet|anlæg|anlag|mutation|risiko|kræft|brystkræft|tarmkræft|markør|beslægtet|slægtskab|far|mor|ophav|forældre|betinget|disponerad|disponert|vägledning|veiledning|utredning|undersökning|provsvar|sjukdom|sykdom|untersuchung|beratung|veranlagung|vorbelastung|erkrankung|befund|defekt|feil|fel)}
{(min|mit|mine|hans|hendes|vores|barnets|babyens|fosterets|sit|sin|hennes|mitt|mina|vårt|my|his|her|our|their|the baby's|the child's|mein|meine|meinen|meiner|seine|sein|ihre|unsere|deres) (<filler>|) (dna|dns|gener|genes|gene|genom|genome|arvemasse|arvemateriale|arvsmassa|erbgut|erbanlagen|genprofil|kromosomer|chromosomes|chromosomen|haplogruppe|haplogroup|blodtype|blutgruppe|blood type|blood group|blodgrupp|vævstype|tissue type|karyotype|genetik|genetics|genetiske profil|genetiske data)}
(er|har|is|am|have|has|type|blodtype|blodtypen|blood type|blood group|blutgruppe|blodgrupp|i'm) (er|is|ist|är|) {(a|b|ab|0|o) (rhesus|rh|) (positiv|negativ|positive|negative|pos|neg|rhd)}
{(a|b|ab|0|o) rhesus (positiv|negativ|positive|negative)}
{(kell|duffy|kidd|rhesus) (type|positive|negative|positiv|negativ)}
{(blodtype|blodtypen|vævstype|blood type|tissue type) og dna}
{(99|98|97|96|95|100|0|<number>) (<number>|) (<number>|) (procent|pct|percent|prozent|)} (<filler>|) (ikke|not|nicht|sikker på at|) (være|er|) {(sikkerhed|sandsynlighed|sandsynligheden|probability|certainty|wahrscheinlichkeit|sannolikhet|sannsynlighet|match|matcher)}
{(99|98|97|100|0) <number> (<number>|) (procent|pct|percent|prozent|)} (<filler>|) (ikke|not|nicht|) (der|the|) (biologisk|biologiske|biological|leibliche|biologische|) (vater|far|father|faderen|mor|slægtskab|match|sikker|sandsynlig|sandsynlighed|probability|wahrscheinlichkeit|paternity|ophav)
{(dna|dns|gentesten|prøven|testen|testet|analysen|faderskabstesten|the test|the dna|test results|der test|provet|farskapstesten|faderskapstestet|slægtstesten|spyttestet|spyttprøven) (<filler>|) (viser|viste|vist|siger|sagde|beviser|beviste|bekræfter|bekræftede|afslører|afslørede|har vist|har afsløret|gav|showed|shows|says|proves|proved|confirmed|revealed|came back|zeigt|hat ergeben|ergab|visar|visade|matcher|matchede|matches|matched|passer)} (<any>|) (<any>|) (${kin}|)
(dna|dns|gentest|slægtstest|23andme|myheritage|ancestry) (<any>|) (<any>|) (<any>|) {(halvbror|halvsøster|halvsøskende|half brother|half sister|half sibling|half siblings|halbbruder|halbschwester|halvsyskon|halvsøsken)}
{(genetisk far|donorbarn|sæddonor|ægdonor|donornummer|donor nummer|donor number|sperm donor|egg donor|samenspender|samenspende|eizellspende|sædcelledonor|spermadonor|spermiedonator|donorsæd|donoræg)}
{(matcher|matchede|match|matchet|matching|matches|matched) (<filler>|) (med|with|) (<any>|) (dna|i dna|i registret|som (halvsøskende|far|søn)|as (half siblings|father|son|cousins))}
{(afgivet|afgav|afleveret|indsendt|sendt|taget|give|gave|given|took|taken|sent|submitted|abgegeben|lämnat|lämnade|avgitt|tok|tog) (<filler>|) (en|et|min|mit|a|my|eine|meine|ett|mitt|) (dna prøve|dna prov|dna sample|spytprøve|spyttprøve|saliva sample|swab|speichelprobe|dna probe|mundskrab|blodprøve til gentest|salivprov)}
{(dna register|dna registret|dna registeret|dna database|dna databasen|dna spor|dna registrering)}
(mit|min|mine|hans|hendes|vores|deres|elevernes|medarbejdernes|børnenes|barnets|søns|datters|alles|alle|ansattes|kursisternes|deltagernes|kollegers|de ansattes|mitt|mina|våra|allas|hennes|my|his|her|our|their|everyone's|staff|employee|employees|employees'|pupils'|children's|mein|meine|meinen|meiner|seine|ihre|unsere|unserer|sin|sit|sine) (<filler>|) (gemte|scannede|registrerede|old|stored|saved|gamle|) {${bodies}}
(gemmer|gemmes|gemt|gemte|gem|opbevarer|opbevares|opbevaret|lagrer|lagret|lagres|registrerer|registreres|registreret|registrerede|optaget|optager|optog|indsamler|indsamlet|indsamling|tager|taget|tog|tage|afgive|afgivet|afgav|giver|givet|aflevere|afleveret|scanner|scannet|scannede|skannet|slet|slette|slettet|sletter|fjern|fjerne|fjernet|kopi|kræver|krævet|kræve|krævede|bruger|brugt|indtastet|oprettet|indlæst|matchet|aflæst|ligger|liggende|sparar|sparat|lagrar|lagrat|samlar in|tagit|tagits|lämna|lämnat|radera|raderas|tok|tatt|slette|lagrer|registrert|registrerat|avgi|avgitt|krever|store|stored|stores|storing|keep|keeps|kept|hold|holds|took|take|takes|taken|collect|collects|collected|scan|scanned|record|records|recorded|register|registered|enrolled|enrol|enroll|delete|deleted|erase|remove|require|requires|required|demand|demands|gave|give|given|submitted|copy|uploaded|leaked|speichern|speichert|gespeichert|genommen|abgegeben|erfasst|erfassen|gescannt|löschen|gelöscht|verlangt|hinterlegt|hochgeladen) (<filler>|) (<any>|) (<any>|) (af|of|von|av|to|with|) (min|mit|mine|my|meine|mein|meinen|mitt|alles|medarbejdernes|vores|our|) {${bodies}}
{${bodies}} (<any>|) (er|blev|bliver|er blevet|was|were|is|are|wurde|wurden|ist|har|ble|blir|blev|ligger|liggende|liegt|skal|må|kan ikke|must|should) (<filler>|) (<any>|) (gemt|lagret|registreret|optaget|taget|slettet|slettes|lækket|stjålet|scannet|oprettet|sparat|tagits|raderas|raderat|tatt|slettet|stored|taken|saved|kept|deleted|leaked|recorded|collected|gespeichert|genommen|erfasst|gelöscht|hinterlegt|i systemet|på serveren|on file|in the system)
(liegt|ligger|findes|there is|finns) (<any>|) {${bodies}} (fra|von|i|på|hos|bei|from|in|on|från)
(stempler|stempler ind|tjekker ind|tjekke ind|logger|loggede|checker ind|mødekontrol|adgangskontrol|adgang|clock in|clock|clocking in|clocks in|stämplar in|stempler inn|einstempeln|genkender|genkendte|genkendt|identificerer|identificeret|identified|recognised|recognized|tracked|overvåger|overvåget|verificeret|verified|erkannt|erkennt) (<filler>|) (mig|os|ham|hende|ind|me|us|him|her|in|mich|uns|) (med|ved|via|på|by|with|via|using|through|mit|per|durch) (mit|min|hans|hendes|my|his|her|sin|sit|deres|their|a|) {(fingeraftryk|fingeraftrykket|tommelfingeren|ansigtsgenkendelse|ansigtsscanning|ansigtsscan|ansigt|irisscan|irisscanning|håndscanner|håndfladen|stemmegenkendelse|stemmen|gangart|biometri|facial recognition|fingerprint|thumbprint|face scan|face|iris scan|biometrics|voice print|palm scan|gait|gesichtserkennung|fingerabdruck|gesichtsscan|ansiktsigenkänning|ansiktsgjenkjenning|fingeravtryck|fingeravtrykk)} (på (arbejdet|jobbet|skolen|arbejde)|hver|når|af|på|i|at work|every|to|when|bei der|auf)
(scanner|scannet|scannede|skannet|skanner|scan|scans|scanned|scanning|målt|measured|gescannt|scannt|skannade|skannar|photographed|kortlagt|mapped) (<filler>|) (<any>|) (min|mit|mine|hans|hendes|vores|my|his|her|our|their|mein|meine|mitt|mina) {(iris|iriser|nethinde|nethinder|ansigt|fingre|tommelfinger|håndflade|øjne|hånd|face|irises|retina|retinas|fingers|thumb|palm|eyes|hand|gesicht|netzhaut|finger|handfläche|ansikte|ansikt)}
{(sekventeret|sekventere|sequenced|sequenziert|sekvensert|sekvenserat) (mit|min|my|his|her|mein|mitt|) (genom|genome|dna|exom|exome|gener)}
(mutation|genfejl|genvariant|genmutation|genetisk fejl|variant) (i|in|på|im|of) (the|den|) {(${genes}|<any> genet)}
{(kromosom|kromosomet|chromosome|chromosom) <number>} (mangler|fejl|deletion|defekt|)
{(et ekstra|ekstra|an extra|ein zusätzliches|extra) (kromosom|x kromosom|y kromosom|chromosome|x chromosome|chromosom)}
{(kromosomfejl|kromosomafvigelse|kromosomsygdom|kromosomforandring|deletion på kromosom|translokation|mosaik|balanceret translokation|balanced translocation)}
`;
