/**
 * Swedish and Norwegian words for health, one lemma a line. A head in brackets says what follows: part of speech (which endings
 * it takes), how much the word discloses by itself (certain, likely, weak; body: only where it
 * hurts), and whether it may be the first or the last part of a compound. Of a phrase with braces only the part in
 * braces is the finding. A module and not a text file, because the engine does no I/O.
 */
export const scandinavianHealth = `
[noun likely first last]
allergi
angst
astma
autism
cancer
demens
depression
diabetes
epilepsi
graviditet
migrene
migrän
missbruk
psykos
sjukdom
stress
sykdom
utbrändhet
utmattning
ångest

[noun certain first last]
akutmottagning
blodpropp
brystkreft
bröstcancer
cellegift
cellgifter
cellgiftsbehandling
cøliaki
dysleksi
dyslexi
glutenintolerans
hjernerystelse
hjerteinfarkt
hjärnskakning
hjärtinfarkt
hodepine
huvudvärk
hörapparat
høreapparat
kreft
laktoseintoleranse
laktosintolerans
legevakt
lungebetennelse
lunginflammation
missfall
njursten
nyrestein
nötallergi
nøtteallergi
panikattack
prostatacancer
psykiatrisk avdeling
reumatism
rullestol
rullstol
ryggsmerte
ryggsmärta
selvmordsforsøk
sjukintyg
sjukskrivning
självmordsförsök
spiseforstyrrelse
spontanabort
strålbehandling
sykemelding
utbrenthet
utmattningssyndrom
ätstörning

[adjective certain]
alkoholist
deprimerad
deprimert
diabetiker
dyslektiker
epileptiker
funksjonshemmet
funktionshindrad
gravid
hörselskadad
hørselshemmet
inlagd
innlagt
narkoman
sjukskriven
sjukskrivna
svaksynt
sykemeldt
sykmeldt
synskadad
utbrent
utbränd
utmattad

[exact likely]
ble {syk}
blev {sjuk}
er {syk}
har {värk}
var {sjuk}
var {syk}
är {blind}
är {döv}
är {sjuk}
`;
