/**
 * Danish words for illness of heart and blood, lungs, stomach, kidneys, hormones, and for cancer. One lemma a line;
 * a head in brackets says part of speech (which endings it takes), how much it discloses by itself (certain, likely,
 * weak; body: only where it hurts), and its place in compounds (first, last, tail). A module and not a text file,
 * because the engine does no I/O.
 */
export const danishOrgans = `
[noun certain first last]
addisons sygdom
akut leukæmi
amyloidose
analfissur
angina
angioødem
antihormon
antihormonbehandling
anæmi
aortaaneurisme
apopleksi
arvelig sygdom
astmabronkitis
atrieflimren
b12 mangel
b12-indsprøjtning
basedow
binyrebarksvigt
binyreinsufficiens
blod i afføringen
blod i opspyttet
blod i urinen
blodforgiftning
blodkræft
blodmangel
blodprop
blodpropper
blodpropstendens
blodsukkermåler
blodsukkermåling
blodsukkersensor
blodsygdom
blodtransfusion
blærebetændelse
blærebetændelser
blærekræft
blærelidelse
blæreproblem
blæresten
blødersygdom
bronkiolitis
bronkitis
bronkopneumoni
brystbevarende operation
brystkræft
brystrekonstruktion
bræksyge
bugspytkirtelbetændelse
bugspytkirtelkræft
bændelorm
børneastma
børnekræft
børneleukæmi
celleforandring
colibakterier
colitis
colitis ulcerosa
coronasymptom
covid-symptom
crohn
crohns
crohns sygdom
cushings
cystenyrer
cystisk fibrose
cøliaki
d-vitamin-mangel
d-vitaminmangel
dehydrering
diabetes 1
diabetes 2
diabetes type 1
diabetes type 2
diabeteskontrol
diabeteskost
diarre
diarré
divertikel
divertikulitis
divertikulose
down syndrom
dværgvækst
e-coli
ekstrasystole
emboli
emfysem
encoprese
endetarmsprolaps
endokarditis
enkoprese
enurese
faktor v leiden
falsk strubehoste
fedme
fedtlever
fejlernæring
fibrose
fistel
fistler
fjernmetastase
folinsyremangel
for højt blodsukker
forkammerflimmer
forkammerflimren
forkølelsesastma
forstoppelse
forstørret prostata
fåresyge
føllings sygdom
galaktosæmi
galdeblærebetændelse
galdegangsbetændelse
galdegangskræft
galdesten
galdevejskræft
gammelmandssukkersyge
gastrit
gastritis
gastroenteritis
genfejl
giardia
gigtanfald
glioblastom
gliom
glukosemåler
glutenallergi
gluteneksem
godartet knude
godartet prostataforstørrelse
godartet svulst
graves sygdom
gulsot
halskræft
hashimoto
hashimotos
helicobacter
hepatitis
hepatitis b
hepatitis c
hjerneinfarkt
hjerneslag
hjernesvulst
hjertebanken
hjerteblok
hjertefejl
hjerteflimmer
hjerteflimren
hjerteforstørrelse
hjertefrekvensproblem
hjerteinsufficiens
hjertekarlidelse
hjertekarsygdom
hjertekirurgi
hjerteklap
hjerteklapfejl
hjertekrampe
hjertelidelse
hjertemuskelbetændelse
hjerterytmeforstyrrelse
hjerterytmeproblem
hjertesvigt
hjertesygdom
hjertesækbetændelse
hodgkins
hormonforstyrrelse
hormonsygdom
hormonubalance
hospiceplads
hyperglykæmi
hyperthyreose
hyperventilation
hypofosfatasi
hypofyselidelse
hypofysetumor
hård mave
hæmofili
hæmokromatose
hæmoride
hæmorrider
hæmorroider
højt blodtryk
højt kolesteroltal
højt stofskifte
ibd
iltbehandling
iltmangel
inkontinens
inkontinensproblem
insulinchok
insulinpen
insulinresistens
irriteret tarm
jernindsprøjtning
jernmangel
jernmangelanæmi
karcinom
kardiomyopati
karkirurgi
kateterpose
kemohjerne
kemokur
klinefelter
knoglemarvskræft
kolesteroltal
koronarsygdom
kredsløbssygdom
kromosomafvigelse
kromosomfejl
kronisk leukæmi
kræftbehandling
kræftdiagnose
kræftforløb
kræftfri
kræftknude
kræftoperation
kræftpakke
kræftpakkeforløb
kræftramt
kræftramte
kræftsvulst
kræftsyg
kræftsygdom
kræfttilbagefald
kræfttumor
kræftudredning
kvalme
laktoseintolerans
langtidsblodsukker
lav blodprocent
lavt blodsukker
lavt blodtryk
lavt stofskifte
leukopeni
leukæmi
leverbetændelse
levercirrose
leverkræft
leverlidelse
leversygdom
levertal
lindrende behandling
listeria
livmoderhalskræft
luftvejsinfektion
lumpektomi
lungebetændelse
lungeemboli
lungeemfysem
lungefibrose
lungehindebetændelse
lungehypertension
lungeinfektion
lungekatar
lungeknude
lungekollaps
lungelidelse
lungesygdom
lymfeknudekræft
lymfeknuder
lymfekræft
lymfom
lyskebrok
madintolerance
mandelkræft
mave-tarm-infektion
mave-tarm-problem
mavebylder
mavekneb
mavekrampe
mavekramper
mavekræft
mavepineanfald
maveproblem
mavetarmlidelse
mavetarmproblem
medfødt hjertefejl
medfødt misdannelse
meningeom
metabolisk syndrom
metastase
metastaser
misdannelse
mitokondriesygdom
modermærkekræft
morbus crohn
mundhulekræft
myelom
myelomatose
myksødem
myokardieinfarkt
natlig vandladning
neurinom
neuroendokrin
non-hodgkin
nyrebetændelse
nyrebækkenbetændelse
nyreinsufficiens
nyrekolik
nyrekræft
nyrelidelse
nyresten
nyresvigt
nyresygdom
nyretal
næsepolypper
ondartet knude
ondartet svulst
ondartet tumor
onkologisk afdeling
onkologisk ambulatorium
opkastning
overaktiv blære
palliativ
palliativ behandling
pancreatitis
pankreatitis
peniskræft
pernicøs anæmi
pet-ct
phenylketonuri
pneumoni
pneumothorax
polycytæmi
polypper
portnerlymfeknude
prader willi
prostata
prostatabetændelse
prostatakræft
prostataproblem
reflux
rygerhoste
rygmarvskræft
sarkom
seglcelleanæmi
seglcellesygdom
sengevæder
sengevædning
silikose
sinusknude
skrumpelever
slagtilfælde
slimhoste
spiserørsbetændelse
spiserørsbrok
spiserørsforsnævring
spiserørskræft
spredning til knoglerne
spredning til leveren
spredning til lungerne
spredning til lymfeknuderne
springorm
stamcellebehandling
stenlunger
stofskifte
stofskiftedefekt
stofskiftelidelse
stofskifteproblem
stofskiftesygdom
strubehoste
strubekræft
strubelågsbetændelse
strålebehandlet
strålekanon
stråleskade
stråleterapi
støvlunge
sukkersyge
sur mave
svær overvægt
synkebesvær
synkeproblem
tarmbetændelse
tarmkramper
tarmlidelse
tarmoperation
tarmpolypper
tarmprolaps
tarmscreening
tarmsygdom
terminalfase
thalassemi
thalassæmi
tilbagefald af kræften
trisomi
trombocytopeni
trombose
tungekræft
tynd mave
tyndmave
type 1 diabetes
type 1-diabetes
type 2 diabetes
type 2-diabetes
tør hoste
uhelbredelig kræft
uhelbredelig kræftsygdom
ulcerøs
underernæring
undervægt
urininkontinens
urinretention
urinsyre
urinvejsinfektion
urinvejsproblem
urinvejssygdom
vand i lungerne
vandladningsbesvær
vandladningsproblem
vejrtrækningsbesvær
vejrtrækningspause
vejrtrækningsproblem
venetrombose
vitaminmangel
von willebrand
vulvakræft
vægtproblem
vækstforstyrrelse
væksthormonmangel
åndedrætsbesvær
åndenød
årebetændelse
åreforkalkning
åreknude
æggestokskræft

[noun certain]
struma
ødem

[noun likely first last]
astma
blodprocent
blodtryk
cancer
diabetes
hjerterytme
insulin
kolesterol
kræft
næseblod
overvægt
svulst
tumor

[noun likely first]
hjerteproblem
maveonde
mavepine
opkast

[noun likely]
addison

[noun weak last]
diabetessygeplejerske

[noun weak tail]
kræftform

[adjective certain]
afkræftet
anæmisk
astmaplaget
astmatisk
blodpropramt
brystkræftramt
colitisramt
dehydreret
diabetesramt
diabetisk
forstoppet
glutenallergisk
glutenintolerant
hjerteramt
hjertesvag
hjertesyg
inkontinent
insulinkrævende
kræftdiagnosticeret
kræftramt
kræftsyg
kvalmeplaget
laktoseintolerant
leversyg
lungesyg
nyresyg
overvægtig
slagtilfælderamt
stofskifteramt
stofskiftesyg
sukkersyg
svært overvægtig
uhelbredeligt kræftsyg
undervægtig
åreforkalket

[adjective likely]
opkastende

[exact certain]
arvævsbrok
blodsukker
blodsukkeret
blodtrykket
hjerteflimren
ibs
kol
mellemgulvsbrok
navlebrok
stofskiftet

[exact likely]
næseblod
`;
