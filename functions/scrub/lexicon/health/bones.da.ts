/**
 * Danish words for what ails bones, joints, muscles, skin and teeth, for injuries, and the parts of the body. One
 * lemma a line; a head in brackets says part of speech (which endings it takes), how much it discloses by itself
 * (certain, likely, weak; body: only where it hurts), and its place in compounds (first, last, tail). A module and
 * not a text file, because the engine does no I/O.
 */
export const danishBones = `
[noun certain first last]
achillesskade
akillessenebetændelse
akillesseneruptur
akillesskade
akne
albuebrud
andengradsforbrænding
ankelbrud
ankelskade
ansigtsskade
armbrud
armskade
artrit
artritis
artrose
atopisk eksem
baglårsskade
basalcellekræft
basaliom
bechterew
benbrud
benskade
bensår
betændelsestilstand
betændt sår
bideskinne
bindevævslidelse
bindevævssygdom
blodudtrædning
brandsår
brystsmerte
brækket ankel
brækket arm
brækket ben
brækket finger
brækket fod
brækket hofte
brækket håndled
brækket kraveben
brækket næse
brækket ribben
brækket ryg
brækket tå
bækkenbrud
bækkenproblem
bækkensmerter
børneeksem
børnegigt
børneleddegigt
børnesår
calve perthes
crps
dermatitis
diabetesfod
diabetessår
diabetisk fodsår
diskusdegeneration
diskusprolaps
dupuytren
ehlers danlos
ehlers-danlos
elveblest
endetarmskræft
erysipelas
faldskade
faldulykke
fantomsmerte
fibersprængning
fibromyalgi
fingerbrud
fingerskade
flåtbid
flækket menisk
fnat
fodbrud
fodeksem
fodskade
fodsvamp
fodvorte
forbrændinger
forfrysning
forhudsforsnævring
forkølelsessår
forstuvet ankel
forstuvet fod
forstuvning
fraktur
frossen skulder
frozen shoulder
gigtfeber
gigtlidelse
gigtsygdom
golfalbue
hallux valgus
hammertæer
hekseskud
helvedesild
herpes
hidradenitis
hidrosadenitis
hjernekvæstelse
hoftebrud
hoftedysplasi
hoftenært brud
hofteskade
hofteskred
hoftesmerter
hold i ryggen
hovedlæsion
hudallergi
hudinfektion
hudkløe
hudkræft
hudlidelse
hudsvamp
hudsygdom
hugormebid
hundebid
hvirvelbrud
hypermobilitet
hypermobilitetssyndrom
hånd-fod-mund
håndbrud
håndeksem
håndledsbrud
håndskade
hårsygdom
hårsæksbetændelse
hælspore
hælsporeproblem
idrætsskade
impetigo
impingement
irritabel tarm
irritabel tyktarm
ischias
iskias
karpaltunnel
keloid
klumpfod
knivstik
knoglebetændelse
knoglebrud
knogleinfektion
knoglekræft
knogleskørhed
knogleskørhedsbrud
knogletumor
knust håndled
knyst
knæskade
knæsmerter
koldbrand
koldsved
kompressionsbrud
kontakteksem
korsbåndsruptur
korsbåndsskade
kraniebrud
kravebensbrud
kroniske smerter
kulilteforgiftning
kuskefingre
kvæstelse
kyfose
kæbebrud
kæbecyste
kæbeled
kæbeoperation
kæbesmerter
kæmpecellearteritis
kønsvorter
ledbåndsruptur
ledbåndsskade
leddegigt
ledsmerte
leverskade
lichen planus
lichen sclerosus
liggesår
lyskeskade
lyskesmerter
lårbensbrud
lårhalsbrud
lægmuskelsprængning
lændehold
lænderygsmerter
lændesmerter
løberknæ
marfans syndrom
mavekatar
mavesmerte
mavesår
mavetarminfektion
mavetarmkatar
melanom
melanomer
menisk
meniskskade
mollusker
morbus scheuermann
multitraume
mundtørhed
musearm
musesyge
muskelgigt
muskelinfiltration
muskelskade
muskelsmerter
nakkebrud
nakkeskade
nakkesmerte
nakkesmerter
neglesvamp
nyreskade
nålestik
nældeudslæt
næsebrud
osteoartrose
osteopeni
osteoporose
osteoporosebrud
overarmsbrud
overrevet korsbånd
overrevet ledbånd
overrevet sene
paradentose
parodontitis
piskesmæld
piskesmældsskade
platfod
platfodet
pletskaldethed
podagra
polymyalgi
prolabs
prolaps
psoriasis
psoriasisgigt
revet menisk
ribbensbrud
rodbehandling
rodtryk
rosacea
rotatorcuff
rygbrud
ryghvirvelbrud
rygsmerte
rygsmerter
rygsøjlegigt
scheuermann
senebetændelse
seneskade
seneskedehindebetændelse
sjøgren
sjøgrens syndrom
sklerodermi
skoldning
skoliose
skoliosekorset
skudsår
skulderbrud
skulderluksation
skulderskade
skuldersmerter
skæleksem
slidgigt
slimsæk
slimsækbetændelse
smertekrise
smerteproblem
smertesyndrom
smertetilstand
soleksem
spondylolistese
spondylose
sportsskade
springerknæ
springfinger
stiksår
stressfraktur
svamp i underlivet
svangfod
svangfodsbetændelse
svær akne
sårinfektion
tandbyld
tandfrakke
tandimplantat
tandkødsbetændelse
tandlægeskræk
tandpine
tandrodsbetændelse
tandskade
tandskæren
tandudtrækning
tarmkræft
tarmslyng
tennisalbue
tredjegradsforbrænding
tryksår
træthedsbrud
tyktarmsbetændelse
tåbrud
udslæt
underarmsbrud
underbensbrud
urinsyregigt
urticaria
venesår
visdomstand
vitiligo
vokseværk
whiplash
whiplashskade

[noun certain last]
eksem

[noun certain]
vorter

[noun likely first last]
forbrænding
gigt
halsbrand
hudproblem
hårtab
kugledyne
mundsår
smertedækning
sårpleje

[noun likely first]
hofteproblem
knæproblem
nakkeproblem
rygproblem
skulderproblem

[noun likely]
arbejdsulykke

[noun weak last]
brud
osteopat
osteopati
rygskade
skade
smerte
sårsygeplejerske

[adjective certain]
diskusprolapsramt
eksemplaget
fibromyalgiramt
gigtplaget
gigtramt
hypermobil
knogleskør
leddegigtsramt
meniskskadet
nakkeskadet
osteoporotisk
piskesmældsramt
piskesmældsskadet
prolapsramt
rygskadet
skadet i ryggen
skulderskadet
slidgigtramt
smerteplaget
smertepåvirket
tvangsfodret
whiplashramt

[adjective likely]
dårlig til bens
kvæstet
smerteforpint
tilskadekommen

[exact certain]
helbredstilstand
kløe

[exact body]
(næse|næsen|lårbenet|underbenet|skinnebenet|storetåen|lilletåen|lillefingeren|tommelfingeren|tommelen|ankelen|pegefingeren|kindbenet|bækkenet|lænden|hælen)
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
