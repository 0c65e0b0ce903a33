/**
 * Danish words for aids, disability, help in the home and sick leave. One lemma a line; a head in brackets says part
 * of speech (which endings it takes), how much it discloses by itself (certain, likely, weak; body: only where it
 * hurts), and its place in compounds (first, last, tail). A module and not a text file, because the engine does no
 * I/O.
 */
export const danishAids = `
[noun certain first last]
albuestok
albuestokke
arbejdsskade
arbejdsskadeerstatning
armprotese
benprotese
blindehund
blindestok
bpa-ordning
bækkenstol
cpap
deltidssygemelding
deltidssygemeldt
delvis raskmelding
delvis sygemeldt
delvist raskmeldt
delvist sygemeldt
døvblindetolk
el-kørestol
el-scooter til gangbesværede
elkørestol
elscooter til handicappede
erhvervsevnetab
erhvervssygdom
friattest
fuldtidssygemelding
fuldtidssygemeldt
førerhund
gangstativ
gangvogn
gips på
gipsben
handicapbil
handicaphjælper
handicaphund
handicapvenlig bolig
hjemmesygepleje
hjertepumpe
hjælpemiddelbevilling
hofteprotese
hvid stok
høreapparat
høreapparater
iltapparat
iltflaske
insulinpumpe
invaliditet
invaliditetsgrad
knæprotese
krykke
krykker
krykkestok
kørestol
langtidssygemelding
langtidssygemeldt
ledsageordning
lejringspude
mobilityscooter
mulighedserklæring
mundhåndsystem
ménerstatning
méngrad
ménières sygdom
nedsat arbejdsevne
nedsat arbejdstid på grund af stress
nedsat tid på grund af sygdom
pacemaker
parkeringskort for handicappede
pasningsorlov
plejeorlov
plejevederlag
protese
raskmelde
raskmelding
respirator
rollator
servicehund
sondemad
stomi
stomipose
stålefter
støttekorset
sygedagpenge
sygedagpengeforløb
sygedagpengeopfølgning
sygefraværsforløb
sygefraværssamtale
sygemelding
sygemeldingsblanket
sygeorlov
sygesamtale
talemaskine
toiletforhøjer
tro- og loveerklæring om sygdom
uarbejdsdygtighed
varighedserklæring
varigt mén
§ 56-aftale
§56-aftale
øjenstyring

[noun certain]
sygedagpengesag

[noun likely first last]
arbejdsskadesag
døgninstitution for handicappede
funktionsnedsættelse
handicap
handicapkort
handicapkørsel
handicapskilt
helbredsattest
hjælpemiddel
hørehandicap
lægeattest
lægeerklæring
synshandicap
tegnsprogstolk

[noun likely first]
halsonde

[noun likely]
gips
punktskrift

[noun weak last]
døvetolk
hjemmehjælp
hjemmesygeplejerske
stomisygeplejerske

[adjective certain]
arbejdsskadet
bevægelseshandicappet
deltidssygemeldt
delvis sygemeldt
delvist raskmeldt
delvist sygemeldt
fuldtidssygemeldt
fysisk handicappet
handicappet
høreapparatbruger
hørehandicappet
invalideret
kørestolsbruger
kørestolsbrugere
kørestolsbunden
kørestolsbundet
kørestolssiddende
langtidssygemeldt
mentalt handicappet
multihandicappet
raskmeldt
respiratorbruger
rollatorbruger
stomibruger
stomiopereret
sygedagpengemodtager
sygemeldt
synshandicappet
uarbejdsdygtig

[exact certain]
paragraf 56
sygedagpenge
`;
