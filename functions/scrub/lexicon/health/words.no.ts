/**
 * Norwegian words for health. One lemma a line; a head in brackets says part of speech (which endings it takes), how
 * much it discloses by itself (certain, likely, weak; body: only where it hurts), and its place in compounds (first,
 * last, tail). A module and not a text file, because the engine does no I/O.
 */
export const norwegianHealth = `
[noun certain first last]
adhd-medisin
akuttmottak
alkoholmisbruk
alkoholproblemer
allergimedisin
amputasjon
antidepressiv
astmamedisin
atrieflimmer
autismespekter
avrusning
avvenning
beinbrudd
beinskjørhet
bekkenløsning
beroligende
blindtarmbetennelse
blodfortynnende
blodoverføring
blodsukker
blodtrykksmedisin
blærebetennelse
brennkopper
bronkitt
brukerstyrt personlig assistanse
bypassoperasjon
celleforandringer
cellegiftkur
ct-undersøkelse
demenssykdom
distriktspsykiatrisk
eggdonasjon
eggstokkreft
elektrisk rullestol
epilepsimedisin
fastlegen
flåttbitt
funksjonshemming
funksjonsnedsettelse
fysikalsk behandling
fødeavdeling
føflekkreft
gallestein
gallesteinsanfall
grønn stær
helvetesild
hetetokter
hjernehinnebetennelse
hjernetrøtthet
hjernetåke
hjertebank
hjertefeil
hjertemedisin
hjerteoperasjon
hjertestans
hjertesykdom
hodelus
hofteoperasjon
hudkreft
hukommelsestap
håndleddsbrudd
hørselshemming
høysnue
høyt blodtrykk
høyt stoffskifte
innleggelse
intensivavdeling
keisersnitt
kikhoste
kneoperasjon
kneproblem
kneprotese
kneskade
konsentrasjonsproblem
konsentrasjonsvansker
koronasyk
korsbåndskade
kortisonsprøyte
krampeanfall
kreftbehandling
kreftdiagnose
kreftsykdom
kronisk utmattelse
kronisk utmattelsessyndrom
kyssesyke
lavt blodtrykk
lavt stoffskifte
legebesøk
legetime
legeundersøkelse
legevakta
legevakten
lese- og skrivevansker
leverkreft
levertransplantasjon
livmorfremfall
livmorhalskreft
lungekreft
lungesykdom
lårhalsbrudd
magekatarr
magekreft
magesår
mareritt
matallergi
matforgiftning
me-syk
melkeallergi
menssmerter
meslinger
migreneanfall
mr-undersøkelse
ms-diagnose
multippel sklerose
muskelknute
muskelsykdom
nakkesleng
nakkeslengskade
nakkeslengskader
narkotikamisbruk
nervesammenbrudd
nervesmerter
nevropati
nyresvikt
nyretransplantasjon
panikkangst
peanøttallergi
pelsdyrallergi
personlighetsforstyrrelse
pillemisbruk
prostatakreft
prøverør
prøverørsbehandling
psykiatrien
psykiatrisk sykehus
psykisk sykdom
psykisk utviklingshemmet
psykiske vansker
pustebesvær
pusteproblem
revmatisme
ribbeinsbrudd
rusavhengighet
rusbehandling
rusinstitusjon
ruslidelse
rusmiddelavhengig
rusmisbruk
rusproblemer
ryggmargsbrokk
ryggmargsskade
ryggoperasjon
ryggproblemer
ryggprolaps
ryggskade
ryggsmerter
selvskading
skalldyrallergi
slankeoperasjon
slitasjegikt
smertestillende
sosial angst
sovemedisin
sovetabletter
spilleavhengighet
språkvansker
stoffskifteproblem
stoffskiftesykdom
svangerskapsdiabetes
svangerskapsforgiftning
svimmelhet
sykehjemsplass
sykehusinnleggelse
sykehusopphold
synshemming
synstap
søvnapné
søvnproblemer
søvnvansker
talevansker
tarmkreft
teleslynge
transplantasjon
tvangsinnleggelse
tykktarmskreft
ufrivillig barnløshet
ulcerøs kolitt
urinsyregikt
urinveisinfeksjon
utmattelse
utviklingshemming
vannkopper
vekttap
åreknuter
øyebetennelse
øyeoperasjon

[noun certain]
brannskade

[noun likely first last]
diaré
foreldrepermisjon
fødselspermisjon
handikap
helseproblem
helseproblemer
infeksjon
mammaperm
medisiner
misbruk
slitenhet
smerter
sykehuset
søvnløshet
tannpine
tretthet
vaksinasjon

[noun weak]
dps
fastlege
hjemmesykepleie
hjemmetjeneste
hudlege
jordmor
nevrolog
operasjon
sykehjem
tegnspråktolk
ørelege
øyelege

[adjective certain]
alvorlig syk
amputert
bevegelseshemmet
delvis sykmeldt
deprimerte
dødssyk
friskmeldt
gradert sykmeldt
gravide
hofteoperert
høygravid
kneoperert
kronisk syk
langtidssykmeldt
lungesyk
medisinert
nyoperert
nyresyk
operert
overvektig
pilleavhengig
psykisk syk
revmatiker
rullestolbruker
rusavhengig
rusmisbruker
spilleavhengig
spontanabortert
spontanaborterte
synshemmet
traumatisert
tunghørt
tvangsinnlagt
ufrivillig barnløs
uhelbredelig syk
underernært
undervektig
utagerende
utviklingshemmet

[exact certain tail]
betennelse
depresjon
kreft
medisin
misbruk
operert
sykdom
`;
