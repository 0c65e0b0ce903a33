/**
 * Danish words for pregnancy, birth, childlessness and what ails women and men. One lemma a line; a head in brackets
 * says part of speech (which endings it takes), how much it discloses by itself (certain, likely, weak; body: only
 * where it hurts), and its place in compounds (first, last, tail). A module and not a text file, because the engine
 * does no I/O.
 */
export const danishPregnancy = `
[noun certain first last]
adenomyose
ammeproblem
ansigtslammelse
azoospermi
barnløshed
blødningsforstyrrelse
bækkenløsning
cyste på æggestokken
donorsæd
dårlig sædkvalitet
dødfødsel
dødfødt
efterfødselsreaktion
endometriose
erektil dysfunktion
erektionsproblem
fertilitetsbehandling
fertilitetsforløb
fertilitetsklinik
fertilitetsudredning
fibrom
fibromer
for tidlig fødsel
for tidlig sædafgang
for tidligt fødsel
foranliggende moderkage
fosterskade
fostervand
fostervandsprøve
fødeafdeling
fødegang
fødevareallergi
fødselskomplikation
fødselslæge
fødselsskade
fødselstraume
gennemskanning
graviditet uden for livmoderen
graviditetsbetinget
graviditetsdiabetes
graviditetsgener
graviditetskomplikation
graviditetskvalme
graviditetsscanning
graviditetstest
graviditetsuge
graviditetsundersøgelse
gynækomasti
halvsidig lammelse
halvsidigt lammet
hjertestop
hormonindsprøjtning
hormonstimulation
hysterektomi
icsi
impotens
insemination
inseminationsbehandling
ivf
ivf-behandling
ivf-forsøg
kejsersnit
kejsersnitoperation
kejsersnitsår
klimakterie
klimakteriet
kolik
kraftige menstruationer
livmoderkræft
livmodernedsynkning
lymfødem
lymfødembehandling
medicinsk abort
menstruationssmerter
missed abortion
mistet graviditet
moderkage
moderkageløsning
myom
nakkefold
nakkefoldsscanning
nedsunken livmoder
ovariecyste
overgangsalder
overgangsalderen
plukveer
pmdd
polycystisk ovariesyndrom
provokeret abort
præeklampsi
pungbrok
rejsningsproblem
risikograviditet
rugemoder
rugemoderskab
rugemor
sen abort
skedesvamp
spastisk lammelse
sphincterskade
spontan abort
spontanabort
sterilisation
sugekop
svangerskab
svangerskabsforgiftning
sæddonation
sæddonor
sædkvalitet
terminalerklæring
terminsdato
testikelbetændelse
testosteronbehandling
testosteronmangel
truende abort
tvillingegraviditet
ufrivillig abort
ufrivillig barnløshed
underlivsprolaps
vaginisme
vandbrok
vestibulitis
vulvodyni
ægdonation
ægdonor
æggestokkræft
æggestokscyste
æglægning
ægløsning
ægoplægning
ægreservation
ægtransport
ægudtagning

[noun certain last]
æggestok

[noun likely first last]
efterfødsel
fertilitet
graviditet
lammelse
sædprøve

[noun likely first]
barselsorlov

[noun likely]
abort
barselsgang

[noun weak last]
barsel
jordemoder

[adjective certain]
barnløs
dødfødt
endometrioseramt
fertilitetspatient
for tidligt født
førstegangsgravid
gravid
højgravid
impotent
kejsersnitsopereret
lammet
spastisk lammet
terminal kræftsyg
terminalsyg
tvillingegravid
ufrivilligt barnløs

[adjective likely]
steriliseret

[verb likely]
sterilisere

[exact certain]
aborteret
dødfødsel
dødfødt
fostervand
jordemoderen
livmoder
livmoderhalskræft
p-piller
testosteron

[exact likely]
veer
`;
