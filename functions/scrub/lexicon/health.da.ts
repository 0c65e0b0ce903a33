/**
 * Danish words for health, one lemma a line. A head in brackets says what follows: part of speech (which endings
 * it takes), how much the word discloses by itself (certain, likely, weak; body: only where it
 * hurts), and whether it may be the first or the last part of a compound. Of a phrase with braces only the part in
 * braces is the finding. A module and not a text file, because the engine does no I/O.
 */
export const danishHealth = `
[noun likely first last]
abort
abstinens
afhængighed
alkoholisme
allergi
alzheimer
angst
astma
autisme
betændelse
blodtryk
blødning
cancer
corona
covid
covid-19
demens
depression
diabetes
diagnose
epilepsi
fertilitet
fobi
funktionsnedsættelse
gigt
graviditet
handicap
hukommelsestab
hårtab
infektion
influenza
insulin
kræft
lammelse
lidelse
lægeattest
lægejournal
migræne
misbrug
narkose
overvægt
parkinson
patientjournal
rehabilitering
selvmord
spiseforstyrrelse
stress
svulst
sygdom
syndrom
søvnløshed
tegnsprogstolk
terapi
traume
tumor
udbrændthed
udredning
vaccination
vaccine
vægttab

[noun certain first last]
absence-anfald
abstinenskramper
abstinenssymptom
achillesruptur
addison
adhd
affektiv lidelse
afrusning
afvænning
agorafobi
akillesseneruptur
akne
akromegali
akupunkturbehandling
akutmodtagelse
alkoholambulatorium
alkoholbehandling
alkoholforbrug
allergichok
allergitest
alopecia
alzheimers
alzheimers sygdom
ambulatorium
amd
ammeproblem
amputation
anafylaksi
anafylaktisk chok
analfissur
aneurisme
angina
angioødem
angstanfald
angsttilfælde
ankelbrud
ankelskade
anoreksi
ansigtslammelse
anæmi
arbejds-ekg
arbejdsskade
armbrud
armprotese
asperger
aspergers
astmaanfald
atopisk eksem
atrieflimren
autist
b12-mangel
balancenerve
ballonudvidelse
barnløshed
barselsgang
bechterew
belastningsreaktion
benbrud
benprotese
bensår
besvimelse
betændelsestilstand
bihulebetændelse
binyrebarksvigt
biopsi
bistiksallergi
blindestok
blindhed
blindsyn
blindtarm
blindtarmsbetændelse
blodforgiftning
blodkræft
blodmangel
blodprop
blodprøve
blodprøvesvar
blodtransfusion
blærebetændelse
blærekræft
blærenedsynkning
borderline
borrelia
borreliose
bpa-ordning
brandsår
bronkiolitis
bronkitis
brystbetændelse
brystsmerte
brystundersøgelse
bughindebetændelse
bugspytkirtelbetændelse
bugspytkirtelkræft
bulimi
byld
bylder
byldesyge
bypassoperation
bækkenbrud
bækkenløsning
bæltefiksering
børneafdeling
børneastma
børneeksem
børnepsykiater
børnepsykiatri
børnepsykolog
børnesår
c-ptsd
campylobacter
celleprøve
cerebral parese
clostridium
cochlear implant
cochlear-implantat
colitis
colitis ulcerosa
coronasmitte
cpap
creutzfeldt
crohn
ct-scanning
ct-skanning
cushing
cutting
cyste
cystisk fibrose
cøliaki
d-vitaminmangel
dehydrering
delirium
deltidssygemeldt
delvis sygemeldt
demenssygdom
den lukkede afdeling
dengue
diabetesfod
diabetiker
diabetisk fodsår
dialyse
diarre
difteri
diskusprolaps
dissociation
dissociativ lidelse
distriktspsykiatri
divertikel
divertikulitis
dobbeltdiagnose
dobbeltsyn
downs syndrom
drop i armen
dropstativ
dyskalkuli
dysleksi
døgnbehandling
ebola
ect
ect-behandling
efterfødselsreaktion
ehlers-danlos
ekg
eksamensangst
eksem
el-kørestol
elektrochok
elektrokonvulsiv
emdr
emfysem
encephalitis
endetarmskræft
endometriose
epikrise
epileptiker
erektionsproblem
ergoterapi
erhvervsevnetab
erhvervssygdom
fantomsmerte
feberkrampe
feberkramper
fedme
fedmeoperation
fedtlever
femte syge
fertilitetsbehandling
fertilitetsklinik
fibersprængning
fibrom
fibromer
fibromyalgi
fibrose
fiskeallergi
fjerde syge
fnat
fodsvamp
for højt blodsukker
for tidlig fødsel
forbrænding
forhudsforsnævring
forhøjet blodtryk
forhøjet kolesterol
forkalkning
forkølelsessår
forstoppelse
forstuvning
forværret angst
fosterskade
fostervandsprøve
fragilt x
fraværsanfald
friattest
frontotemporal demens
frossen skulder
fuld narkose
fuldtidssygemeldt
fysioterapeutisk behandling
fåresyge
fødeafdeling
fødegang
fødevareallergi
fødselsdepression
førerhund
førtidspensioneret på grund af
føtalt alkoholsyndrom
galdegangsbetændelse
galdesten
galdestensanfald
ganespalte
gangren
gastric bypass
gastroskopi
genoptræning
genoptræningsplan
gips på
gipsben
glaslegemeblødning
glaukom
glutenallergi
gonore
grand mal
graviditet uden for livmoderen
graviditetsdiabetes
graviditetskvalme
graviditetstest
gruppeterapi
grå stær
gråstær
grøn stær
grønstær
gulsot
gynækologisk afdeling
gynækologisk undersøgelse
hallucination
halsbetændelse
halsinfektion
halskrave
halskræft
halvsidig lammelse
halvsidigt lammet
handicapbil
handicaphjælper
hareskår
hedetur
hekseskud
helbredsangst
helvedesild
henvisning fra lægen
hepatitis
hepatitis b
hepatitis c
herpes
hirsutisme
hiv
hjemmesygepleje
hjernebetændelse
hjerneblødning
hjernehindebetændelse
hjernekræft
hjernerystelse
hjerneskade
hjernetumor
hjerteafdeling
hjerteanfald
hjertebanken
hjertefejl
hjerteflimmer
hjerteinsufficiens
hjertekardiogram
hjerteklap
hjerteoperation
hjertepumpe
hjerterytmeforstyrrelse
hjertestop
hjertesvigt
hjertesygdom
hjertetransplantation
hjerteundersøgelse
hjælpemiddelbevilling
hoftebrud
hoftedysplasi
hofteoperation
hofteskred
hold i ryggen
hornhindebetændelse
hornhindetransplantation
hospice
hospitalsindlæggelse
hospitalsophold
hovedpine
hovedtraume
hpv
hpv-virus
hudinfektion
hudkløe
hudkræft
huntingtons
huntingtons sygdom
husstøvmideallergi
hydrocephalus
hyperacusis
hyperemesis
hyperhidrose
hypermobilitet
hypofysetumor
hypoglykæmi
hypokondri
hypomani
hypothyreose
hysterektomi
hånd-fod-mund
håndbrud
håndeksem
håndledsbrud
hælspore
hæmofili
hæmokromatose
hæmorroider
hævelse i kroppen
høfeber
høreapparat
høreforening
hørenedsættelse
høreproblem
høretab
icd-enhed
ileus
iltapparat
iltflaske
immunterapi
impotens
inkontinens
insemination
inseminationsbehandling
insomni
insulinchok
insulinpumpe
intensivafdeling
invaliditet
invaliditetsgrad
irritabel tarm
irritabel tyktarm
iskias
ivf
ivf-behandling
jernmangel
jernmangelanæmi
jordnøddeallergi
karcinom
kardiogram
kardiologisk
karpaltunnelsyndrom
karsygdom
kejsersnit
kejsersnitoperation
kemo
kemobehandling
kemoterapi
kighoste
kikkertundersøgelse
kiropraktorbehandling
kirurgisk afdeling
klamydia
klapfejl
klaustrofobi
klimakterie
klinefelters syndrom
klumpfod
kløe
knoglebetændelse
knoglebrud
knoglekræft
knoglemarvstransplantation
knoglescanning
knogleskørhed
knæoperation
knæskade
kognitiv adfærdsterapi
kognitiv terapi
kol
koldbrand
kolera
kolesteroltal
kolik
koloskopi
komorbiditet
kompliceret sorg
kontaktallergi
kontrolscanning
korsbåndsskade
krampeanfald
krampelidelse
kramper
kraniebrud
kravebensbrud
krisereaktion
kronikerordning
kronisk sygdom
kronisk træthed
kronisk træthedssyndrom
kroniske smerter
krykke
kræftafdeling
kræftknude
kræftpatient
kræftramt
kræftsyg
kræfttilbagefald
kvalme
kyssesyge
kønssygdom
kønsvorter
kørestol
laktoseintolerans
langtidssygemeldt
lavt blodsukker
ledbåndsskade
leddegigt
ledsageordning
ledsmerte
legionella
leukæmi
leverbetændelse
levercirrose
leverkræft
leverskade
levertransplantation
lewy body
liggesår
livmoderkræft
livmodernedsynkning
lokalbedøvelse
long covid
ludomani
lukket afdeling
lumbalpunktur
lungeafdeling
lungebetændelse
lungefibrose
lungefunktionstest
lungehindebetændelse
lungesygdom
lupus
lussingesyge
lymfom
lymfødem
lymfødembehandling
lyskebrok
læbe-ganespalte
lægeerklæring
lægehenvisning
lægekonsultation
madforgiftning
malaria
mammografi
mandelbetændelse
mani
maniodepressiv
mastektomi
mavebylder
mavekatar
mavekræft
mavesmerte
mavesår
mavetarmkatar
mavevirus
medicinsk afdeling
mellemørebetændelse
menieres
meningitis
meningokok
menisk
meniskskade
mental retardering
metastase
methadonbehandling
mindfulnessbehandling
misbrugsbehandling
misbrugscenter
misbrugsproblem
mobilityscooter
moderkageløsning
modermærkekræft
modtageafdeling
mononukleose
morbus crohn
mr-scanning
mr-skanning
mrsa
mulighedserklæring
musearm
muskelsmerte
muskelsprængning
muskelsvind
mutisme
myelomatose
myom
mælkeallergi
mæslinger
méngrad
ménières sygdom
nakkebrud
nakkefoldsscanning
nakkesmerte
narcissistisk personlighedsforstyrrelse
narkolepsi
natteskræk
nattesved
neonatal
nervebetændelse
nervesmerte
nervøst sammenbrud
nethindeløsning
neuralgi
neurodermatitis
neurologisk afdeling
neuropati
nikkelallergi
norovirus
nyrebækkenbetændelse
nyrekræft
nyreskade
nyresten
nyresvigt
nyretransplantation
nålestik
nældefeber
nøddeallergi
ocd
onkologisk
operationsdato
opkastning
ordblindhed
organtransplantation
ortopædkirurgisk
ortoreksi
osteopeni
osteoporose
otitis
ovariecyste
overdosering
overgangsalder
overspisning
pacemaker
panikanfald
panikangst
papillomvirus
paradentose
paragraf 56
paranoia
paranoid skizofreni
parkinsons
parkinsons sygdom
parterapi
patientskade
pcos
penicillinallergi
perioral dermatitis
personlighedsforstyrrelse
pet-scanning
piskesmæld
piskesmældsskade
podagra
polio
pollenallergi
polycystisk ovariesyndrom
porfyri
pornoafhængighed
postcommotionelt syndrom
ppr-udredning
prader-willi
prolabs
prolaps
prostata
prostatakræft
protese
præstationsangst
psoriasis
psykiatribesøg
psykiatrisk afdeling
psykiatrisk hospital
psykiatrisk skadestue
psykiatrisk udredning
psykisk nedtur
psykologforløb
psykologisk test
psykopati
psykose
psykoterapi
psykotisk episode
ptsd
punktskrift
rabies
raskmelding
raynaud
reflux
regnbuehindebetændelse
respirator
restless legs
retardering
retinitis
rett syndrom
ribbensbrud
ringorm
rodbetændelse
rollator
rosacea
roskildesyge
rs-virus
rsv
rugemoderskab
rusmiddelbehandling
rusmiddelcenter
rutinekontrol på sygehuset
rygbrud
rygmarvsbetændelse
rygmarvsbrok
rygmarvsprøve
rygmarvsskade
rygoperation
rygsmerte
røde hunde
røntgen
røntgenbillede
salmonella
samtaleterapi
sarkoidose
sarkom
scheuermann
sclerose
selvmordsforsøg
selvmordstanke
selvskade
selvskadende adfærd
senebetændelse
senfølge
sengeafdeling
sepsis
sexafhængighed
sexologisk rådgivning
sjögren
skadestue
skaldyrsallergi
skarlagensfeber
skedesvamp
skelen
skizofreni
skizotypi
skjoldbruskkirtelkræft
sklerose
skoldkopper
skoleangst
skolevægrer
skolevægring
skoliose
skrumpelever
skulderskade
slidgigt
slimsækbetændelse
smeartest
smertecenter
smerteklinik
socialangst
sondemad
sorgreaktion
spasticitet
spastiker
spastisk lammelse
spilleafhængighed
spinalstenose
spiserørsbrok
spiserørskræft
spontanabort
springfinger
stamcelletransplantation
stemmebåndsknuder
stemmehøring
sterilisation
stivkrampe
stofskifte
stomi
stomipose
stressreaktion
strubekræft
struma
strålebehandling
strålebehandlinger
støttekorset
substitutionsbehandling
sukkersyge
svamp i underlivet
svangerskabsforgiftning
svangfod
svimmelhed
svineinfluenza
svær akne
syfilis
sygdomsangst
sygedagpengesag
sygefraværssamtale
sygehusophold
sygemelding
sygeorlov
sygesamtale
synsnedsættelse
synsnerve
synsnervebetændelse
sårinfektion
sæddonation
sædkvalitet
søvnapnø
søvnbesvær
søvngængeri
søvnproblem
søvnundersøgelse
talblindhed
talebesvær
talepædagog
talepædagogisk
tandbyld
tandimplantat
tandkødsbetændelse
tandpine
tandrodsbetændelse
tarmkræft
tarmslyng
tbe
telefonskræk
tennisalbue
terminalerklæring
testikelkræft
testosteronmangel
tinnitus
tourette
tourettes
transplantation
traumebehandling
tredagesfeber
tremor
trigeminusneuralgi
truende abort
træthedssyndrom
tuberkulose
tungebånd
turners syndrom
tvangsbehandling
tvangshandling
tvangsindlæggelse
tvangslidelse
tvangsneurose
tvangsoverspisning
tvangstanke
tyfus
tyktarmsbetændelse
uarbejdsdygtighed
udadreagerende adfærd
udmattelsessyndrom
udslæt
udviklingsforstyrrelse
udviklingshæmning
ulcerøs
ultralydsscanning
ultralydsundersøgelse
underlivsbetændelse
underlivskræft
underlivsoperation
undervægt
ungdomspsykiatri
urinprøve
urinretention
urinsyregigt
urinvejsinfektion
vaginisme
vand i lungerne
vandhoved
varigt mén
vasektomi
vaskulitis
vaskulær demens
vederlagsfri fysioterapi
vestibularisneurit
vinterdepression
vitaminmangel
vitiligo
vrangforestilling
vulvodyni
væskemangel
vævsprøve
whiplash
williams syndrom
wisc-test
zika
§ 56-aftale
åndenød
åreforkalkning
åreknude
ægdonation
æggeallergi
æggestokkræft
ægløsning
ægreservation
ægtransport
ødem
øjenbetændelse
øjenoperation
øjenundersøgelse
ørebetændelse
øresten
øresus

[noun weak last]
abstinenser
alkohol
anfald
barsel
behandling
brud
diagnosticering
fysioterapeut
fysioterapi
hjerneskanning
hovedskade
kiropraktor
operation
overlæge
piller
prøvesvar
psykiater
psykolog
recept
rehab
rygskade
scanning
skade
skanning
smerte
speciallæge
symptom
ultralyd
undersøgelse

[noun weak tail]
dosis
fejl
kræftform
problem

[adjective certain]
alkoholafhængig
alkoholiker
alkoholiseret
alkoholmisbrugende
allergiker
alvorligt syg
angstramt
anorektisk
arbejdsskadet
astmatiker
astmatisk
autismeramt
autistisk
bevægelseshandicappet
bevægelseshæmmet
bipolar
bipolær
blødersyg
brystopereret
bulimisk
coronasmittet
coronasyg
covidramt
dehydreret
depressiv
deprimeret
diabetisk
dyslektisk
dødeligt syg
dødssyg
døende
døvblind
epileptisk
farveblind
feberramt
fysisk handicappet
gangbesværet
gigtplaget
glutenintolerant
gravid
halvblind
handicappet
hiv-positiv
hivpositiv
hjemsendt fra hospitalet
hjerneskadet
hjerteopereret
hjertesyg
hofteopereret
hospitalsindlagt
hovedskadet
højgravid
hørehandicappet
hørehæmmet
indlagt
influenzaramt
invalideret
kejsersnitsopereret
knæopereret
kronisk syg
kronisk træt
kræftopereret
kvalmeplaget
kørestolsbruger
kørestolsbrugere
laktoseintolerant
lammet
langtidssyg
leversyg
ludoman
lungesyg
manisk
medicinafhængig
medicineret
mentalt handicappet
migræneplaget
migræneramt
misbruger
multihandicappet
narkoman
narkotikamisbrugende
nyopereret
nyreopereret
nyresyg
nøddeallergiker
omsorgstræt
ordblind
overvægtig
paranoid
pillemisbrugende
pillemisbruger
piskesmældsramt
psykisk handicappet
psykisk syg
psykisk syge
psykisk sårbar
psykisk ustabil
psykopatisk
psykosocialt belastet
psykotisk
rygopereret
sederet
selvmordstruet
selvskadende
senfølgeramt
senhjerneskadet
sindslidende
skizofren
smerteplaget
smittet med corona
spastisk
spiseforstyrret
stofafhængig
stofmisbruger
stress-sygemeldt
stressramt
stresssygemeldt
stærkt svagtseende
suicidal
sukkersyg
svagtseende
svagtsynet
svært overvægtig
sygemeldt
synshandicappet
søvnløs
talblind
traumatiseret
tunghør
tvangsfodret
tvangsindlagt
tvangsmedicineret
tørlagt
uarbejdsdygtig
udbrændt
udviklingshæmmet
ufrivilligt barnløs
uhelbredelig
uhelbredeligt syg
undervægtig
været {clean}
{clean} siden
ædru

[adjective likely]
allergisk
dement
diagnosticeret
immobil
livstruende
senil
smitsom
stresset

[adjective weak]
syg

[verb certain]
afruse
amputere
kastrere
opererede
sterilisere
transplantere

[verb weak]
bløde
hallucinere
halte

[exact certain]
abilify
aborteret
acamprosat
aciclovir
adfærdsforstyrrelse
adhd-medicin
aerius
af helbredsmæssige årsager
aimovig
akutlægehelikopter
akutlægen
akutmodtagelsen
alkoholmisbrug
alkoholproblem
alkoholproblemer
alprazolam
alvorlig sygdom
amitriptylin
amlodipin
angstlidelse
antabus
antibiotika
antidepressiv
antidepressiva
antidepressive
aricept
arimidex
aripiprazol
armen i gips
arvævsbrok
astmaspray
atomoxetin
atorvastatin
barslet
begik selvmord
begå selvmord
benet i gips
beroligende
betablokker
betablokkere
binyrebarkhormon
bisoprolol
blev {opereret}
blevet {clean}
blind på det ene øje
blind på højre øje
blind på venstre øje
blive {opereret}
bliver {opereret}
blodfortyndende
blodsukker
blodsukkeret
blodtrykket
bricanyl
brokoperation
brudt sammen psykisk
buprenorfin
buscopan
børnelæge
campral
carbamazepin
celleforandring
celleforandringer
cetirizin
champix
cialis
cipralex
circadin
citalopram
clomifen
clonazepam
clopidogrel
clozapin
concerta
contalgin
copaxone
cosentyx
cutter
cymbalta
deprakine
diazepam
diclofenac
differin
discus prolabs
discus prolaps
dolol
donepezil
drak sig {fuld}
drikker dagligt
drikker for meget
drikker igen
drukket hver dag
duloxetin
dupixent
dyb depression
dårlig hukommelse
dårlige nerver
dårligt helbred
dødfødsel
dødfødt
døv på det ene øre
døv på højre øre
døv på venstre øre
ebixa
efexor
egen læge
eliquis
eltroxin
elvanse
enalapril
enbrel
endokrinolog
epilepsimedicin
epipen
er blevet {opereret}
er smittet
er {clean}
escitalopram
estradiol
faldet i igen
faldet og slået hovedet
femar
fentanyl
fik en blodprop
fik et anfald
fik hjernerystelse
finasterid
fjernet {begge bryster}
fluoxetin
fontex
for tidligt født
fostervand
furix
furosemid
fysisk handicap
fået aids
fået {als}
fået {brok}
får anfald
får {medicin}
født for tidligt
fødte for tidligt
gabapentin
gangbesvær
generaliseret angst
gik ned med flaget
gik ned med stress
gik til {psykolog}
gilenya
gonal-f
gravid i uge
gynækolog
gynækologen
gået ned med en depression
gået ned med flaget
gået ned med stress
gået til psykolog
går hos {psykiater}
går hos {psykolog}
går i behandling for
går til {psykiater}
går til {psykolog}
han var {fuld}
hans helbred
hans {psykiater}
har det psykisk
har {aids}
har {als}
har {brok}
hashmisbrug
helbredsmæssige
helbredsmæssige grunde
helbredsproblem
helbredsproblemer
helbredstilstand
hendes helbred
hendes {psykolog}
herceptin
hiv {positiv}
hiv-{positiv}
hjerteflimren
hjertelæge
hjertemagnyl
hormonbehandling
hos hudlæge
hos kardiolog
hos {neurolog}
hos {psykiater}
hos {psykolog}
hudlæge
hudlægen
hukommelsen svigter
hukommelsesbesvær
hukommelsesproblemer
humira
hun var {fuld}
hydroxyzin
hører dårligt
hører ikke godt
hører ikke så godt
hører meget dårligt
hører næsten ingenting
hører også dårligt
hører så dårligt
i afvænning
i ambulant behandling
i behandling for
i fertilitetsbehandling
i gips
i koma
i medicinsk behandling
i misbrug
i respirator
i {kemo}
i {terapi}
ibuprofen
ikke kan koncentrere mig
imigran
imodium
imovane
imozop
ingen søvn
inhalator
ipren
jordemoderen
kan ikke sove
kardiolog
kardiologen
keppra
kestine
ketamin
kodein
kodimagnyl
kognitive vanskeligheder
kom han {fuld}
kom hun {fuld}
koncentrationsbesvær
koncentrationsvanskeligheder
kortison
kronisk stress
kræftbehandling
lagt i respirator
lamictal
lammet i
lamotrigin
lansoprazol
lantus
leponex
let depression
letrozol
levaxin
levetiracetam
levothyroxin
ligger i respirator
ligger {syg}
lisdexamfetamin
litarex
lithium
litium
livmoder
livmoderhalskræft
livstruende sygdom
lorazepam
losartan
lungelæge
lykkepille
lykkepiller
lyrica
lægevagt
lægevagten
læser langsomt
læsevanskelighed
læsevanskeligheder
madopar
magnyl
marevan
maxalt
med gips
medicin for
medicin mod
medicinmisbrug
medicinsk cannabis
medikinet
melatonin
mellemgulvsbrok
memantin
mentalt nedbrud
metadon
metformin
methotrexat
methylphenidat
metoprolol
min læge
min {psykiater}
min {psykolog}
mirena
mirtazapin
mistede barnet
mistet et barn under graviditeten
mistet hørelsen
mistet synet
mit helbred
moderat depression
morfin
motiron
mounjaro
movicol
måneder henne
mødte {fuld} op
naltrexon
naproxen
navlebrok
nebido
nede med flaget
nedsat funktionsevne
nedsat hørelse
nedsat syn
nervepille
nervepiller
nervesammenbrud
neurolog
neurologen
neurontin
nexium
nicorette
nobligan
noritren
nortriptylin
novorapid
ny hofte
ny lever
ny nyre
nyt knæ
ocrevus
olanzapin
omeprazol
onkolog
onkologen
opmærksomhedsforstyrrelse
orfiril
overdosis
oxapax
oxazepam
oxycodon
oxycontin
oxynorm
ozempic
p-pille
p-piller
pamol
panodil
pantoprazol
paracetamol
penicillin
pergotime
phenergan
pillemisbrug
pinex
positiv covid
positiv test
posttraumatisk
posttraumatisk stress
pradaxa
prednisolon
prednison
pregabalin
propranolol
protopic
prozac
psykiatrisk diagnose
psykisk dårligt
psykisk nedbrud
psykisk sammenbrud
psykisk sygdom
psykiske lidelser
psykiske problemer
psykiske udfordringer
psykiske vanskeligheder
psykologhjælp
psykologsamtale
psykologsamtaler
på afvænning
på barsel med komplikationer
på den lukkede
på flasken igen
på medicin
på nåle
på stoffer
på {krykker}
quetiapin
ramipril
remeron
remicade
requip
reumatolog
reumatologen
risperdal
risperidon
ritalin
rivotril
roaccutan
ryger hash
salazopyrin
saroten
saxenda
selvmordstanker
semaglutid
sengeliggende
ser dårligt
ser ikke så godt
ser meget dårligt
ser næsten ingenting
ser også dårligt
seretide
seroquel
sertralin
sifrol
sildenafil
simvastatin
sinemet
singulair
skadestuen
skal føde
skal ligge ned
skrantende helbred
skrivevanskeligheder
skulderen af led
skåret i sig selv
skære i sig selv
skærer i sig selv
smertepatient
smertestillende
social angst
sovemedicin
sovepille
sovepiller
sover dårligt
sover ikke
sover ikke om natten
sovet ordentligt i
speciallægen
spiriva
spironolacton
stelara
stesolid
stilnoct
stofmisbrug
stofskiftet
strattera
suboxone
subutex
sumatriptan
svigtende hukommelse
svær angst
svær depression
svært ved at høre
syg i maven
sygdommen als
sygedagpenge
sygemeldt med
symbicort
søvnen er væk
søvnforstyrrelse
taber hår
tabt håret
tage livet af
tager {medicin}
taget en overdosis
taget piller
tamoxifen
tanker om selvmord
tecfidera
tegretol
terminal kræft
terminalt syg
testede positiv
testet positiv
testosteron
thycapzol
tilknytningsforstyrrelse
tilpasningsreaktion
tog livet af
topimax
topiramat
tramadol
truvada
truxal
trykken for brystet
tysabri
uger henne
uhelbredelig sygdom
under kniven
urolog
vagifem
vagtlæge
vagtlægen
valaciclovir
valproat
venlafaxin
venter et barn
venter nummer to
venter tvillinger
venter vores første
ventoline
viagra
victoza
ville ikke leve mere
voltaren
vores læge
vågner hver nat
vågner midt om natten
vågner om natten
været meget syg
warfarin
wegovy
xarelto
zoladex
zoloft
zolpidem
zopiclon
zyprexa
zyrtec
{brok} i lysken
{drikker for meget}
{drikker hver dag}
{drikker sig fuld}
{dårligt gående}
{dårligt hørende}
{dårligt seende}
{er begyndt at drikke}
{er døende}
{faldet og brækket}
{fik konstateret kræft}
{fjernet} begge bryster
{forsøgte at tage sit eget liv}
{født for tidligt}
{går meget dårligt}
{har det psykisk dårligt}
{har det psykisk skidt}
{har det rigtig skidt psykisk}
{har ikke lang tid tilbage}
{hængte sig}
{højgravid}
{ikke har lyst til at leve}
{ikke lang tid tilbage}
{ikke rask}
{kan ikke høre ret} meget
{kronisk smertepatient}
{kunstigt koma}
{ligger for døden}
{ligger i koma}
{lyst til at dø}
{meget syg}
{mistede barnet}
{mistede vores barn}
{nedsat førlighed}
{nedsat hørelse}
{nedsat syn}
{psykisk skidt}
{psykisk ustabil}
{psykisk} dårligt
{på flasken}
{svært ved at gå}
{svært ved at høre}
{svært ved at se}
{tage sit eget liv}
{tanker om at dø}
{tog en overdosis}
{tog sit eget liv}
{venter barn}
{venter et barn}
{venter tvillinger}
{ville slå sig selv ihjel}
{voksede en svulst}
{vågner hver nat}
øjenlæge
øjenlægen
ørelæge

[noun certain last]
ektomi
intolerans
itis
mandeloperation
overfølsomhed
plegi
æggestok

[exact weak]
{bugspytkirtlen}
{livmoderen}
{livmoder}
{nyren}
{skjoldbruskkirtlen}
{æggestokkene}

[noun likely first]
ambulance
barselsorlov
bivirkning
feber
forkølelse
genindlæggelse
halsonde
hash
hjerteproblem
hofteproblem
hospital
hoste
indlæggelse
knæproblem
maveonde
mavepine
medicin
medicinering
nakkeproblem
ondt i halsen
opkast
psykiatri
rygproblem
skulderproblem
sygehistorie
sygehus
sygeperiode
synsproblem
søvnmangel
træthed
ørepine

[exact likely]
barn er {syg}
barnets {sygdom}
blev {syg}
blevet {blind}
blevet {døv}
blevet {scannet}
blevet {skannet}
blevet {syg}
bliver {syg}
er {blind}
er {døv}
er {scannet}
er {syg}
et {tilbagefald} i
fik et {tilbagefald}
fik {tilbagefald}
fået et {tilbagefald}
fået {tilbagefald}
født {blind}
født {døv}
helt {blind}
helt {døv}
i {psykiatrien}
næsten {blind}
næsten {døv}
på {hospitalet}
på {skadestuen}
på {sygehuset}
ryger {hash}
var {syg}
været {syg}
{amfetamin}
{barns sygdom}
{bræk}
{hash}
{heroin}
{knude i brystet}
{kokain}
{medicinsk abort}
{opereres}
{opereret}
{provokeret abort}
{scannet} for en
{skannet} for
{spontan abort}
{stoffer}
{syge børn}
{sygt barn}

[exact body]
achillessenen
akillessenen
albue
albuen
ankel
anklen
arm
armen
armene
ben
benene
benet
blindtarmen
blæren
bryst
bryster
brysterne
brystet
bugspytkirtlen
finger
fingeren
fingre
fod
foden
fødderne
galdeblæren
galden
halebenet
halsen
hjernen
hjerte
hjertet
hofte
hoften
hofterne
hovedet
huden
hånden
håndled
håndleddet
hænderne
knæ
knæene
knæet
korsbåndet
kraveben
kravebenet
kroppen
kæben
leddene
lever
leveren
livmoderen
lunge
lungerne
lysken
mandlerne
mave
maven
menisken
meniskerne
musklerne
nakken
nerverne
nyre
nyren
nyrerne
ribben
ribbenene
ryg
ryggen
rygsøjlen
skjoldbruskkirtlen
skulder
skulderen
skuldrene
tarmen
tarmene
testiklen
tå
tåen
tænder
tænderne
underlivet
æggestokkene
øje
øjet
øjnene
ørerne
øret
`;
