/**
 * Words for health that Swedish and Norwegian share, or that stand in both. One lemma a line; a head in brackets
 * says part of speech (which endings it takes), how much it discloses by itself (certain, likely, weak; body: only
 * where it hurts), and its place in compounds (first, last, tail). A module and not a text file, because the engine
 * does no I/O.
 */
export const scandinavianHealth = `
[noun certain first last]
akutmottagning
angstanfall
bihulebetennelse
blindtarmsinflammation
blodpropp
brystkreft
bröstcancer
cellegift
cellgifter
cellgiftsbehandling
cellprov
depresjon
diskbråck
dyslexi
egenmelding
förmaksflimmer
fødselsdepresjon
glutenintolerans
halsbetennelse
halsfluss
halsont
hjerteinfarkt
hjertesvikt
hjärnskakning
hjärtflimmer
hjärtinfarkt
hjärtsvikt
hodepine
huvudvärk
hörapparat
hörselnedsättning
hørselstap
isjias
kryckor
laktoseintoleranse
laktosintolerans
leddgikt
ledvärk
legeerklæring
legevakt
lungebetennelse
lunginflammation
läkarintyg
magont
magsjuka
njursten
njursvikt
nyrestein
nötallergi
nøtteallergi
omgangssyke
panikattack
panikkanfall
panikångest
permobil
prostatacancer
psykiatrisk avdeling
reumatism
rullator
rullestol
rullstol
ryggskott
ryggsmerte
ryggsmärta
selvmordsforsøk
selvmordstanker
sjukanmälan
sjukintyg
sjukpenning
sjukskrivning
självmordsförsök
självmordstankar
skiveprolaps
sovetablett
strålbehandling
sykemelding
sykepenger
sykmelding
synnedsättning
sömntablett
utbrenthet
utmattningsdepression
utmattningssyndrom
vinterkräksjuka
ätstörning
ångestattack
öroninflammation
ørebetennelse

[noun certain]
yrsel

[noun likely first last]
forkjølelse
förkylning
föräldraledighet
illamående
kreft
läkemedel
medisin
migrene
migrän
missbruk
oppkast
psykos
sjukdom
sjukhus
svangerskap
sykdom
sykehus
utbrändhet
utmattning
ångest

[noun likely]
betennelse

[adjective certain]
alkoholist
bipolär
cancersjuk
demente
deprimerad
deprimert
diabetiker
dyslektiker
epileptiker
forkjølet
funksjonshemmet
funktionshindrad
förkyld
handikappad
hjertesyk
hjärtsjuk
hörselskadad
hørselshemmet
inlagd
innlagt
kreftsyk
magsjuk
nedstämd
opererad
rörelsehindrad
rørelsehindrad
sjukanmäld
sjukskriven
sjukskrivna
svaksynt
syk av
sykemeldt
sykmeldt
synskadad
utbrent
utbränd
utmattad
utmattet
utslitt av sykdom

[exact certain]
missfall

[exact likely]
kräkning
`;
