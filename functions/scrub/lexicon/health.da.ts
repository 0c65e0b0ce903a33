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
infektion
influenza
insulin
kræft
lammelse
lidelse
migræne
misbrug
overvægt
parkinson
rehabilitering
selvmord
spiseforstyrrelse
stress
svulst
sygdom
syndrom
søvnløshed
traume
tumor
udbrændthed
udredning
vægttab

[noun certain first last]
adhd
afrusning
afvænning
akutmodtagelse
alkoholambulatorium
alkoholbehandling
ambulatorium
amd
amputation
aneurisme
angina
angstanfald
anoreksi
anæmi
armbrud
asperger
aspergers
atrieflimren
autist
barnløshed
barselsgang
belastningsreaktion
benbrud
bensår
besvimelse
bihulebetændelse
biopsi
blindhed
blindtarm
blindtarmsbetændelse
blodforgiftning
blodmangel
blodprop
blodprøve
blodprøvesvar
blodtransfusion
blærebetændelse
borderline
borrelia
brandsår
bronkiolitis
bronkitis
brystsmerte
bulimi
bækkenløsning
børneafdeling
børneastma
børnepsykiatri
c-ptsd
celleprøve
cerebral parese
colitis
coronasmitte
crohn
ct-scanning
cutting
cøliaki
dehydrering
deltidssygemeldt
delvis sygemeldt
den lukkede afdeling
diabetiker
dialyse
diarre
diskusprolaps
distriktspsykiatri
downs syndrom
dyskalkuli
dysleksi
ect
ect-behandling
efterfødselsreaktion
ekg
eksamensangst
eksem
elektrochok
emfysem
endometriose
epileptiker
erektionsproblem
fantomsmerte
feberkrampe
fedme
fedmeoperation
fertilitetsbehandling
fertilitetsklinik
fibromyalgi
fodsvamp
forbrænding
forhudsforsnævring
forhøjet blodtryk
forstoppelse
forstuvning
fosterskade
fostervandsprøve
friattest
frossen skulder
fuldtidssygemeldt
fåresyge
fødeafdeling
fødegang
fødselsdepression
galdesten
gastric bypass
gastroskopi
genoptræning
glaukom
glutenallergi
gonore
graviditetstest
grå stær
grøn stær
gulsot
gynækologisk afdeling
hallucination
halsbetændelse
halsinfektion
hedetur
hekseskud
helvedesild
hepatitis
herpes
hiv
hjerneblødning
hjernehindebetændelse
hjernerystelse
hjerneskade
hjernetumor
hjerteafdeling
hjerteanfald
hjertebanken
hjerteflimmer
hjertekardiogram
hjerteoperation
hjertestop
hoftebrud
hofteoperation
hold i ryggen
hospice
hovedpine
hudkløe
hypothyreose
hysterektomi
håndledsbrud
hæmofili
hæmorroider
høfeber
høreapparat
hørenedsættelse
høreproblem
høretab
immunterapi
impotens
inkontinens
insemination
insomni
intensivafdeling
iskias
ivf
ivf-behandling
jernmangel
kardiogram
kardiologisk
karpaltunnelsyndrom
kejsersnit
kejsersnitoperation
kemo
kemobehandling
kemoterapi
kighoste
kikkertundersøgelse
kirurgisk afdeling
klamydia
klimakterie
kløe
knoglebrud
knogleskørhed
knæoperation
kol
kolesteroltal
kolik
koloskopi
komorbiditet
korsbåndsskade
krampeanfald
krampelidelse
kramper
kronisk sygdom
kroniske smerter
krykke
kræftafdeling
kræftpatient
kræftramt
kræftsyg
kvalme
kønssygdom
kørestol
laktoseintolerans
langtidssygemeldt
ledbåndsskade
leddegigt
ledsmerte
leukæmi
leverbetændelse
liggesår
long covid
lukket afdeling
lungeafdeling
lungebetændelse
lymfom
lyskebrok
lægeerklæring
mammografi
mandelbetændelse
maniodepressiv
mastektomi
mavesmerte
mavesår
medicinsk afdeling
mellemørebetændelse
meningitis
menisk
metastase
misbrugsbehandling
misbrugscenter
modtageafdeling
mononukleose
mr-scanning
mulighedserklæring
musearm
muskelsmerte
muskelsvind
mutisme
mæslinger
nakkefoldsscanning
nakkesmerte
narkolepsi
nattesved
neonatal
nervesmerte
nethindeløsning
neurologisk afdeling
neuropati
nyresten
nyresvigt
nældefeber
nøddeallergi
ocd
onkologisk
opkastning
ordblindhed
organtransplantation
ortopædkirurgisk
osteoporose
otitis
overgangsalder
pacemaker
panikanfald
panikangst
pcos
piskesmæld
podagra
pollenallergi
prolabs
prolaps
prostata
protese
præstationsangst
psoriasis
psykiatrisk afdeling
psykiatrisk hospital
psykiatrisk skadestue
psykopati
psykose
psykoterapi
ptsd
raskmelding
reflux
rollator
rusmiddelcenter
rygoperation
rygsmerte
røde hunde
røntgen
røntgenbillede
sclerose
selvmordsforsøg
selvmordstanke
selvskade
senfølge
sengeafdeling
sepsis
skadestue
skarlagensfeber
skizofreni
skizotypi
sklerose
skoldkopper
skoleangst
skoliose
skrumpelever
slidgigt
smertecenter
smerteklinik
socialangst
spasticitet
spastiker
spontanabort
sterilisation
stofskifte
stomi
struma
strålebehandling
strålebehandlinger
sukkersyge
svangerskabsforgiftning
svimmelhed
syfilis
sygefraværssamtale
sygemelding
sygeorlov
synsnedsættelse
søvnapnø
søvnbesvær
søvnproblem
talblindhed
talebesvær
tandpine
tennisalbue
tinnitus
tourette
tourettes
transplantation
traumebehandling
tremor
tuberkulose
tvangshandling
tvangstanke
udslæt
udviklingshæmning
underlivsoperation
undervægt
ungdomspsykiatri
urinprøve
urinsyregigt
urinvejsinfektion
vasektomi
vinterdepression
vrangforestilling
væskemangel
vævsprøve
whiplash
åndenød
ægreservation
ægtransport
øjenoperation
øresus

[noun weak last]
abstinenser
alkohol
ambulance
anfald
barsel
behandling
bivirkning
diagnosticering
dosis
feber
fysioterapeut
fysioterapi
fødsel
hjerneskanning
hjerteproblem
hovedskade
hudlæge
indlæggelse
kiropraktor
knæproblem
knæskade
kræftform
medicin
medicinering
operation
overlæge
piller
prøvesvar
psykiater
psykolog
recept
rehab
rygproblem
rygskade
scanning
skanning
smerte
speciallæge
sygehistorie
symptom
synsproblem
terapi
ultralyd
vaccine

[adjective certain]
alkoholafhængig
alkoholiker
alkoholiseret
allergiker
alvorligt syg
angstramt
astmatiker
autistisk
bevægelseshæmmet
bipolar
blødersyg
depressiv
deprimeret
diabetisk
dyslektisk
dødeligt syg
dødssyg
døvblind
farveblind
gangbesværet
gigtplaget
glutenintolerant
gravid
handicappet
hiv-positiv
hivpositiv
hjerneskadet
hjertesyg
hospitalsindlagt
højgravid
hørehæmmet
indlagt
kronisk syg
kørestolsbruger
kørestolsbrugere
laktoseintolerant
langtidssyg
leversyg
ludoman
lungesyg
manisk
medicinafhængig
medicineret
migræneplaget
misbruger
narkoman
nyopereret
nyresyg
nøddeallergiker
ordblind
overvægtig
pillemisbruger
psykisk syg
psykisk syge
psykisk sårbar
psykisk ustabil
psykotisk
selvmordstruet
selvskadende
senhjerneskadet
sindslidende
skizofren
spastisk
stofafhængig
stofmisbruger
stress-sygemeldt
stressramt
stresssygemeldt
suicidal
svagtseende
svagtsynet
svært overvægtig
sygemeldt
talblind
traumatiseret
tunghør
tvangsindlagt
tørlagt
uarbejdsdygtig
udbrændt
udviklingshæmmet
ufrivilligt barnløs
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
kronisk træt
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
besvime
bløde
hallucinere
halte
hoste
kaste op

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
generaliseret angst
gik ned med flaget
gik ned med stress
gik til {psykolog}
gilenya
gonal-f
gravid i uge
gynækolog
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
hjertemagnyl
hormonbehandling
hos hudlæge
hos kardiolog
hos {neurolog}
hos {psykiater}
hos {psykolog}
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
kan ikke sove
kardiolog
keppra
kestine
ketamin
knude i
knuder i
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
lykkepille
lykkepiller
lyrica
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
mrsa
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
personlighedsforstyrrelse
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
skal føde
skal ligge ned
skrantende helbred
skrivevanskeligheder
skulderen af led
skåret i sig selv
skære i sig selv
skærer i sig selv
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
udviklingsforstyrrelse
uger henne
uhelbredelig sygdom
under kniven
urolog
vagifem
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
{fjernet} begge bryster
{har det psykisk dårligt}
{meget syg}
{psykisk} dårligt
{venter barn}
{vågner hver nat}
{vågner kl}
øjenlæge

[noun certain last]
intolerans
mandeloperation
overfølsomhed
æggestok

[exact weak]
{bugspytkirtlen}
{livmoderen}
{livmoder}
{nyren}
{skjoldbruskkirtlen}
{æggestokkene}

[noun likely first]
hospital
psykiatri
sygehus

[exact likely]
barn er {syg}
barnets {sygdom}
blev {syg}
blevet {blind}
blevet {døv}
blevet {syg}
bliver {syg}
er {blind}
er {døv}
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
