/**
 * Danish words for infections, allergies, symptoms and states of health, and the ends of compounds that tell
 * illness. One lemma a line; a head in brackets says part of speech (which endings it takes), how much it discloses
 * by itself (certain, likely, weak; body: only where it hurts), and its place in compounds (first, last, tail). A
 * module and not a text file, because the engine does no I/O.
 */
export const danishInfections = `
[noun certain first last]
absces
achillesruptur
affektiv lidelse
akromegali
allergichok
allergisk anfald
allergisk chok
allergisk reaktion
alopecia
amputation
anafylaksi
anafylaktisk
anafylaktisk chok
appetitløshed
appetitmangel
artikulationsproblem
autoimmun
autoimmun sygdom
b12-mangel
bakterieinfektion
balancebesvær
balanceproblem
ballonudvidelse
besvimelsesanfald
bihulebetændelse
birkeallergi
bistik
bistiksallergi
borrelia
borreliainfektion
borreliose
brystbetændelse
bughindebetændelse
byldesyge
bynkeallergi
bæltefiksering
børnehalsbrand
børneorm
campylobacter
clostridium
cochlear implant
cochlear-implantat
coronainfektion
coronasmitte
coronatest
covidtest
creutzfeldt
cytomegalovirus
dengue
denguefeber
depotindsprøjtning
depotinjektion
difteri
dobbeltdiagnose
duftoverfølsomhed
ebola
el-overfølsomhed
elektrochok
elektrokonvulsiv
eloverfølsomhed
emdr
encephalitis
energiforladthed
feberanfald
femte syge
fiskeallergi
fjerde syge
fladlus
fnatmider
forkalkning
fragilt x
fugleinfluenza
fødevareoverfølsomhed
føleforstyrrelse
følelsesløshed
førtidspensioneret på grund af
ganespalte
gangren
gastric bypass
glutenallergiker
gonore
gonoré
grand mal
græsallergi
gul feber
halsbetændelse
halsbyld
halsbylder
halsinfektion
halskrave
hareskår
hedetur
hedeture
hepatitis a
herpesudbrud
hesteallergi
hirsutisme
hiv-smitte
hpv
hundeallergi
husstøvallergi
husstøvmideallergi
hvedeallergi
hvepseallergi
hvepsestikallergi
hyperacusis
hyperemesis
hyperhidrose
hypoglykæmi
hypothyreose
hånd fod mund
hånd- fod- og mundsyge
hånd-fod-og-mund-syge
hårfarveallergi
hæshed
hævede ben
hævede fødder
hævelse i kroppen
høfeber
ildebefindende
ileus
immundefekt
immunsygdom
influenza a
influenza b
influenzasyge
insektallergi
insomni
jordbærallergi
jordnøddeallergi
jordnøddeallergiker
kardiogram
kardiologisk
karsygdom
katteallergi
kemikalieoverfølsomhed
kighoste
klamydia
klapfejl
kolera
komorbiditet
komælksallergi
komælksallergiker
kondylomer
koordinationsproblem
kronikerordning
kronisk sygdom
kronisk træthed
krydsallergi
kyssesyge
kønssygdom
laktoseallergi
latexallergi
legionella
listeriose
long covid
lugtesans
lugttab
lumbalpunktur
lupus
lussingesyge
lydskyhed
lyngtest
lysfølsomhed
lysoverfølsomhed
lysskyhed
læbe-ganespalte
lægkrampe
madforgiftning
madlede
malaria
mandelbetændelse
medicinallergi
medicinoverfølsomhed
mellemørebetændelser
meningitis
meningokok
mononukleose
mrsa
multiallergi
multiallergiker
mundsvamp
muskelkramper
muskelsvaghed
muskelsvækkelse
mycoplasma
mykoplasma
mælkeallergi
mælkeproteinallergi
mæslinger
nattesved
neuroborreliose
nikkelallergi
nældefeber
nøddeallergi
nøddeallergiker
omgangssyge
onkologisk
opkastninger
otitis
parfumeallergi
parvovirus
pcos
pelsallergi
penicillinallergi
perioral dermatitis
peritonsillær absces
polio
pollenallergi
pollenallergiker
pollensnue
porfyri
ppr-udredning
prader-willi
rabies
raynaud
ringorm
rodbetændelse
rosenfeber
roskildesyge
rotavirus
rsv
røde hunde
salmonella
sarkoidose
senfølge
senfølger efter corona
senfølger efter covid
sepsis
sesamallergi
sexologisk rådgivning
sjögren
skaldyrsallergi
skaldyrsallergiker
skarlagensfeber
skimmelallergi
skoldkopper
smagstab
snorken
sojaallergi
spinalstenose
sprogforstyrrelse
sprogvanskelighed
stafylokokker
stemmebåndslammelse
stemmeproblem
stemmetab
streptokok
streptokokker
støvmideallergi
svampeinfektion
svineinfluenza
syfilis
søvnangst
søvnlammelse
søvnlidelse
taleproblem
tandinfektion
tbe
toksoplasmose
tomatallergi
toxoplasmose
tredagesfeber
tuberkulose
tungebånd
tyfus
vand i knæet
vand i kroppen
vaskulitis
virus på balancenerven
virus på lungerne
virusinfektion
væske i kroppen
væskemangel
zika
æggeallergi

[noun certain last]
intolerans
overfølsomhed

[noun certain]
add-diagnose
byld
bylder
cyste
eeg
emg
icd-enhed
mrsa-smitte

[noun likely first last]
afføring
aflastning
allergi
arbejdsevne
badestol
bandage
betændelse
blist
blødning
bostøtte
bumser
bygningsfejl
corona
covid
covid-19
diagnose
dødsleje
feber
fejlstilling
flexklasse
forsikring ved kritisk sygdom
forstørrelsesprogram
helbredsoplysning
hæmatom
infektion
influenza
kontrolbesøg
kritisk sygdom
kædedyne
lidelse
ligtorn
loftlift
modermærke
næseflåd
pakkeforløb
personløfter
plejeseng
punktdisplay
skåneplads
snue
solskoldning
specialklasse
støttetimer
sygdom
sygdomsforløb
sygeplejerskebesøg
tabt arbejdsfortjeneste
tegnsprog
tyngdedyne
udredning
vægttab

[noun likely first]
bivirkning
forkølelse
hoste
ondt i halsen
sygehistorie
sygeperiode
træthed

[noun likely]
overdosering

[noun weak last]
bandagist
botilbud
diagnosticering
geriater
hjemmepleje
hjemmeplejen
konsultation
kraniosakral
kur
logopæd
optometrist
plejebolig
plejehjem
sexologi
specialbørnehave
specialskole
specialtilbud
sprøjte
sundhedsplejerske
sygetransport
symptom

[noun weak tail]
fejl
problem

[noun weak]
støttelærer
støttepædagog

[adjective certain]
allergiplaget
alvorligt syg
bevægelseshæmmet
blødersyg
brækket flere steder
bøjningshæmmet
coronaramt
coronasmittet
coronasyg
covidramt
dysfatisk
dødeligt syg
dødssyg
feberramt
febril
forkølelsesramt
færdigudredt
førtidspensioneret
førtidspensionist
førtidspensionister
gangbesværet
hiv-positiv
hivpositiv
iltkrævende
immundefekt
immunsupprimeret
immunsvækket
influenzaramt
influenzasyg
jordnøddeallergisk
karsyg
kritisk syg
kronisk syg
kronisk træt
langtidssyg
lydfølsom
lydoverfølsom
lysfølsom
lysoverfølsom
lyssky
magtesløs af sygdom
modtagelig for smitte
nikkelallergisk
nybarslet
nydiagnosticeret
nøddeallergisk
omgangssyg
paralyseret
penicillinallergisk
plejekrævende
polioramt
pollenallergisk
pollenplaget
postviral
præmatur
sederet
senfølgeramt
sengeliggende
smittet med corona
subfebril
svækket af sygdom
sygdomsplaget
tunghør
udredt
uhelbredelig
uhelbredeligt syg
underernæret
vandladningsplaget

[adjective likely]
allergisk
allergisk over for
diagnosticeret
feberhed
febersyg
febrilsk
forkølet
forpustet
immobil
kuldsveden
sengebunden
smitsom
smittefarlig
smittet
snottet
svagelig
svækket
sygdomsramt
utilpas

[adjective weak]
syg

[verb certain]
kastrere

[verb weak]
bløde
halte

[exact certain tail]
allergi
allergien
allergier
allergierne
allergiker
allergikere
amputeret
anfald
anfaldet
angina
angst
angsten
atrofi
betændelse
betændelsen
betændelser
demens
depression
depressionen
depressioner
dysplasi
ektomi
epilepsi
fobi
fobien
fobier
infektion
infektionen
infektioner
insufficiens
intolerance
intolerans
kramper
kræft
kræften
lammelse
lammelsen
lammelser
lidelse
lidelsen
lidelser
lidelserne
medicin
medicinen
metastaser
migræne
neuropati
neurose
opererede
opereret
overfølsom
overfølsomme
plegi
psykose
psykosen
psykoser
psykotisk
skopi
skopien
smerter
smerterne
svulst
svulsten
svulster
sygdom
sygdomme
sygdommen
syndrom
syndromet
transplanteret
tumor
tumoren
tumorer

[exact certain]
adfærdsforstyrrelse
aids
barslet
betablokker
betablokkere
celleforandring
celleforandringer
gangbesvær
helbredsmæssige
helbredsproblem
helbredsproblemer
hiv
sengeliggende

[exact likely tail]
indsprøjtning
indsprøjtninger
plagede
plaget

[exact likely]
døende
helbred
hæs
lus
shunt
sløj
syet
tics

[exact weak]
sting
`;
