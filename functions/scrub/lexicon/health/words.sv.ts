/**
 * Swedish words for health. One lemma a line; a head in brackets says part of speech (which endings it takes), how
 * much it discloses by itself (certain, likely, weak; body: only where it hurts), and its place in compounds (first,
 * last, tail). A module and not a text file, because the engine does no I/O.
 */
export const swedishHealth = `
[noun certain first last]
adhd-diagnos
alkoholberoende
alkoholmissbruk
andningsbesvär
andnöd
artros
astmaanfall
autismdiagnos
autismspektrum
avgiftning
axelskada
b12-brist
benbrott
benskörhet
beroendemottagning
bihåleinflammation
bipolaritet
bipolär sjukdom
blodbrist
blodcancer
blodförgiftning
blodförtunnande
blodprov
blodprover
blodsocker
blodsockerkurva
blodtrycksmedicin
blåskatarr
bronkit
brännskada
bup
bältros
cancerbehandling
cancerbesked
cancersjukdom
celiaki
cellförändring
cellförändringar
cellgift
coviden
cp-skada
cytostatika
datortomografi
demenssjukdom
diabetes typ 1
diabetes typ 2
dialys
dotterssvulst
dottertumör
drogmissbruk
drogproblem
dubbelseende
dyskalkyli
dövblindhet
elrullstol
endometrios
epilepsianfall
feberkramp
fetmaoperation
foglossning
framfall
frusen axel
funktionsnedsättning
fästingbett
födoämnesallergi
förlamning
förlossning
förlossningsavdelning
förlossningsdepression
förlossningsskada
gallsten
gallstensanfall
gikt
graviditetsillamående
grå starr
grön starr
gulafläckensjuka
halvsidesförlamning
handledsbrott
havandeskapsförgiftning
hjärnblödning
hjärndimma
hjärnhinneinflammation
hjärnskada
hjärntrötthet
hjärntumör
hjärtattack
hjärtfel
hjärtklappning
hjärtmedicin
hjärtoperation
hjärtproblem
hjärtsjukdom
hjärtstopp
hospis
hudcancer
huvudlöss
hypertyreos
hypotyreos
hälsporre
höftfraktur
höftledsoperation
höftoperation
höftprotes
högt blodtryck
hörselskada
hörselslinga
hörslinga
hösnuva
höstblåsor
influensa
insulinpump
intellektuell funktionsnedsättning
intensivvård
intensivvårdsavdelning
jordnötsallergi
järnbrist
kbt
kbt-behandling
kejsarsnitt
kikhosta
klimakteriebesvär
knäoperation
knäproblem
knäprotes
knäskada
koncentrationssvårigheter
korsbandsskada
kortisonspruta
krampanfall
krissamtal
kärlkramp
körtelfeber
ledarhund
ledgångsreumatism
leukemi
levercancer
livmodercancer
luftrörskatarr
lugnande
lugnande tabletter
lungcancer
lungsjukdom
läkarbesök
läkarundersökning
läs- och skrivsvårigheter
lågt blodtryck
långtidscovid
magcancer
magkatarr
magnetröntgen
magsår
mardrömmar
matförgiftning
meniskskada
mensvärk
metastas
migränanfall
minnesproblem
minnessvårigheter
missbruksvård
mjölkallergi
multipel skleros
musarm
mässling
nackskada
nackvärk
narkos
narkotikamissbruk
nervsammanbrott
nervskada
nervsmärta
njurinflammation
njurtransplantation
npf
npf-diagnos
nässelutslag
ofrivillig barnlöshet
p-spruta
palliativ vård
panikångestattack
personlig assistans
personlighetsstörning
pisksnärtskada
postcovid
posttraumatisk
provrörsbefruktning
provsvar
psykakuten
psykiatrin
psykisk ohälsa
psykisk sjukdom
psykiska problem
psykmottagning
pälsdjursallergi
pälsdjursallergiker
rehabplan
revbensbrott
ryggmärgsbråck
ryggmärgsskada
ryggont
ryggoperation
ryggproblem
ryggskada
ryggvärk
röntgen
samtalsterapi
scharlakansfeber
schizofreni
sjukersättning
sjukgymnastik
sjukhusbesök
sjukhusvistelse
självskadebeteende
skabb
skaldjursallergi
skleros
sköldkörtelcancer
sköldkörtelproblem
slutenvård
smärtlindring
smärtstillande
social ångest
spelberoende
spelmissbruk
springmask
språkstörning
spänningshuvudvärk
stomipåse
strålning mot
stukning
suicidförsök
suicidtankar
svinkoppor
synskada
sömnapné
sömnbesvär
sömnmedicin
sömnproblem
sömnstörning
sömnsvårigheter
sömntabletter
tablettmissbruk
talsvårigheter
tarmcancer
tarmvred
tennisarmbåge
terapisamtal
tjocktarmscancer
traumabehandling
tumör
tvångssyndrom
tvångstankar
tvångsvård
ulcerös kolit
ultraljud
urinvägsinfektion
utvecklingsstörning
vattkoppor
viktnedgång
vit käpp
vitaminbrist
värktabletter
whiplashskada
äggdonation
äggstockscancer
ämnesomsättningsrubbning
åderbråck
ångestsyndrom
ögoninflammation
ögonoperation
öronsus
övervikt

[noun certain]
läkartid

[noun likely first last]
blödning
handikapp
hälsoproblem
inflammation
läkaren
mammaledig
mediciner
sjukhuset
sömnlöshet
tandvärk
trötthet
vabb

[noun likely]
hosta
kräkningar
utbrott

[noun weak]
barnmorska
barnpsykiatrin
behandlingshem
demensboende
färdtjänst
gynekolog
hemtjänst
hudläkare
kardiolog
kirurg
kurator
läkare
naprapat
neurolog
onkolog
sjukgymnast
tabletter
teckenspråkstolk
vuxenpsykiatrin
vårdcentral
äldreboende
ögonläkare
öronläkare

[adjective certain]
alkoholberoende
allvarligt sjuk
amputerad
dementa
deprimerade
drogberoende
dödssjuk
döende
dövblind
friskskriven
funktionsnedsatt
förlamad
gravida
gravt synskadad
hjärnskadad
höftopererad
höggravid
hörselskadade
influensasjuk
inlagda
knäopererad
kroniskt sjuk
laktosintolerant
lungsjuk
långtidssjuk
långtidssjukskriven
magsjuka
medicinerad
missbrukare
nikotinberoende
njursjuk
nykter alkoholist
nyopererad
nötallergiker
obotligt sjuk
ofrivilligt barnlös
psykiskt sjuk
psykiskt skör
reumatiker
rullstolsburen
självmordsbenägen
självskadande
spelberoende
sviktande hälsa
svårt sjuk
sängliggande
traumatiserad
tvångsvårdad
undernärd
underviktig
utbrända
utskriven från
utåtagerande
överviktig

[exact certain tail]
cancer
inflammation
missbruk
opererad
sjukdom

[exact certain]
protes
sond
`;
