/**
 * Danish words for illness of brain and nerves, and of eyes, ears and voice. One lemma a line; a head in brackets
 * says part of speech (which endings it takes), how much it discloses by itself (certain, likely, weak; body: only
 * where it hurts), and its place in compounds (first, last, tail). A module and not a text file, because the engine
 * does no I/O.
 */
export const danishNerves = `
[noun certain first last]
absence-anfald
afasi
akustikusneurinom
aldersrelateret makuladegeneration
alkoholdemens
alzheimers
alzheimers demens
alzheimers sygdom
amyotrofisk lateral sklerose
aneurisme
anfaldssygdom
apraksi
astmaanfald
ataksi
attakvis sklerose
balancenerve
begyndende demens
bells parese
besvimelse
blindhed
blindsyn
blindtarm
blindtarmsbetændelse
blærenedsynkning
bygkorn
cerebral parese
chorea
ci-opereret
cochlear
demensdiagnose
demenssygdom
demensudredning
diabetisk retinopati
dissemineret sklerose
dobbeltsyn
downs syndrom
duchenne
dystoni
døvblindhed
døvhed
epilepsianfald
epileptisk anfald
erhvervet hjerneskade
essentiel tremor
facialisparese
feberkrampe
feberkramper
forhøjet blodtryk
forhøjet kolesterol
forkalkninger på nethinden
fraværsanfald
frontotemporal demens
galdestensanfald
glaslegemeblødning
glaslegemesammenfald
glaukom
grandmal
grå stær
gråstær
grøn stær
grønstær
guillain barre
guillain-barré
halvsidelammelse
hemiparese
hemiplegi
hjernebetændelse
hjerneblødning
hjerneblødninger
hjernehindebetændelse
hjernekirurgi
hjernekræft
hjerneoperation
hjernerystelse
hjernerystelsessymptom
hjerneskade
hjernesvind
hjernesygdom
hjernetumor
hjernetåge
hjerteanfald
hornhindebetændelse
hornhindeskade
hortons hovedpine
hovedlus
hovedpine
hukommelsesbesvær
hukommelsesklinik
hukommelsesproblem
hukommelsessvigt
hukommelsestest
huntingtons
huntingtons sygdom
hydrocefalus
hydrocephalus
håndtremor
hængende øjenlåg
hørebesvær
hørehæmning
hørenedsættelse
høreproblem
høretab
iritis
karpaltunnelsyndrom
katapleksi
keratoconus
klinefelters syndrom
klyngehovedpine
kognitiv svækkelse
kognitive problemer
krampeanfald
krampelidelse
kramper
kristalsyge
kronisk træthedssyndrom
lewy body
lewy body demens
lydfølsomhed
lydoverfølsomhed
maculadegeneration
makuladegeneration
medfødt hjerneskade
mellemørebetændelse
mellemøredræn
menieres
migræneanfald
migrænepatient
motorneuronsygdom
multipel sklerose
muskeldystrofi
muskelsmerte
muskelsprængning
muskelsvind
muskelsygdom
myasteni
myasthenia gravis
ménières
natteblindhed
nedsat hørelse
nervebetændelse
nervelidelse
nerveskade
nervesmerte
nervesygdom
nethindeløsning
nethindeskade
neuralgi
neurodermatitis
neuropati
neuropatiske smerter
nystagmus
otosklerose
panikanfald
paraplegi
parese
parkinsonisme
parkinsons
parkinsons sygdom
polyneuropati
postcommotionelt
postcommotionelt syndrom
regnbuehindebetændelse
restless legs
retinitis
retinitis pigmentosa
retinopati
rett syndrom
rygmarvsbetændelse
rygmarvsbrok
rygmarvsskade
rystelammelse
rystesyge
sclerose
senfølger
senfølger efter hjernerystelse
senhjerneskade
shuntoperation
skeleoperation
sklerose
skleroseanfald
sklerosediagnose
spasmer
spasticitet
spinal muskelatrofi
sprængt trommehinde
spændingshovedpine
stemmebåndsknuder
stemmehøring
stivkrampe
svimmelhed
svimmelhedsanfald
synsbesvær
synsfeltsudfald
synsforstyrrelse
synsnedsættelse
synsnerve
synsnervebetændelse
synsrest
synstab
søvnapnø
søvnbesvær
søvngængeri
søvnproblem
talebesvær
talepædagog
talepædagogisk
tetraplegi
tinnitus
tremor
trigeminusneuralgi
trommehindeskade
træthedssyndrom
tunnelsyn
turners syndrom
tåreflåd
uveitis
vandhoved
vandøre
vaskulær demens
vertigo
vestibularisneurit
williams syndrom
øjenbetændelse
øjenindsprøjtning
øjeninfektion
øjenlidelse
øjenmigræne
øjenskade
øjensprøjte
øjensygdom
øre-næse-hals
ørebetændelse
øredræn
øreinfektion
ørekirurgi
øresten
øresus

[noun certain last]
plegi

[noun likely first last]
alzheimer
demens
epilepsi
hukommelsestab
langsynethed
migræne
nærsynethed
parkinson
skånehensyn
syndrom
søvnløshed
tinnitusplager

[noun likely first]
synsproblem
søvnmangel
ørepine

[noun likely]
amd

[noun weak last]
anfald
demensplejehjem
hovedskade
neuropædagog
talehørepædagog

[adjective certain]
anfaldsplaget
bevidstløs
demensramt
døvblind
epilepsiramt
epileptisk
farveblind
halvblind
hjernerystelsesramt
hjerneskaderamt
hjerneskadet
hovedskadet
hukommelsessvækket
hørehæmmet
komatøs
langsynet
migræneplaget
migræneramt
muskelsvindsramt
nærsynet
parkinsonramt
parkinsonsyg
rygmarvsskadet
scleroseramt
sclerosesyg
sclerosetramt
senhjerneskadet
skleroseramt
sklerosesyg
spastisk
stærkt allergisk
stærkt nærsynet
stærkt svagtseende
svagsynet
svagthørende
svagtseende
svagtsynet
synsbesværet
synshæmmet
synssvækket
søvnløs
tinnitusramt
tungthørende

[adjective likely]
dement
svimmel
ør i hovedet

[exact certain]
hukommelsesbesvær
hukommelsesproblemer
skelen
søvnforstyrrelse

[exact likely]
migræner
`;
