/**
 * Danish words for those who treat people, and where. One lemma a line; a head in brackets says part of speech
 * (which endings it takes), how much it discloses by itself (certain, likely, weak; body: only where it hurts), and
 * its place in compounds (first, last, tail). A module and not a text file, because the engine does no I/O.
 */
export const danishWards = `
[noun certain first last]
aflastningsophold
aflastningsplads
akutafdeling
akutfunktion
akutklinik
akutlæge
allergiklinik
apopleksiafdeling
apopleksiafsnit
barselsafsnit
borgerstyret personlig assistance
bpa
bpa-hjælper
brugerstyret seng
børne- og ungdomspsykiatri
børne- og ungdomspsykiatrien
børneafsnit
børnelæge
børnemodtagelse
børnepsykiatrisk
center for spiseforstyrrelser
dagafsnit
daghospital
demensafsnit
dermatolog
dialyseafdeling
eksponeringsterapi
endokrinolog
endokrinologisk
epilepsihospital
epilepsihospitalet
f-act
fact-team
flextrafik for handicappede
fysioterapibehandling
fysioterapiforløb
førtidspension på grund af
genoptræningsforløb
genoptræningsophold
geriatrisk
geriatrisk afdeling
gestaltterapi
gigthospital
gigthospitalet
gigtlæge
gynækolog
handicaphjælp
handicapledsager
handicaptillæg
hjerneskadecenter
hjerteafsnit
hjerteambulatorium
hjertelæge
hjerterehabilitering
hospiceophold
hospitalsbesøg
hospitalspatient
hospitalsregning
hospitalsseng
hospitalsundersøgelse
hudlæge
hæmatologisk afdeling
intensiv afdeling
intensivafsnit
invalidebil
invalidetillæg
invaliditetsydelse
jordemoderkonsultation
kardiologisk afdeling
karkirurgisk
kognitiv behandling
krisehjælp
krisesamtale
kræftafsnit
kræftlæge
kvindelæge
ledsagerkort
ledsagerordning
lukket afsnit
lungeambulatorium
lungelæge
lungemedicinsk
lysterapi
lægeambulance
lægebehandling
lægebesøg
lægebil
lægeordineret
lægesamtale
lægetid
lægetjek
lægeundersøgelse
lægeundersøgt
lægevagt
magnetstimulation
metakognitiv terapi
neonatalafdeling
neonatalafsnit
nervelæge
neurocenter
neurokirurgisk
neurorehabilitering
nyreafdeling
nyrelæge
observationsafsnit
ortopædkirurg
ortopædkirurgisk afdeling
plejehjemsplads
psykiaterbesøg
psykiatriforløb
psykiatrisk afsnit
psykiatrisk ambulatorium
psykiatrisk klinik
psykiatrisk modtagelse
psykiatriudredning
psykoedukation
psykologbehandling
psykologbesøg
psykologhenvisning
psykologhjælp
psykologsamtale
psykologsamtaler
psykologtime
psykologtimer
psykologudredning
rehabiliteringsforløb
rehabiliteringsophold
rekonvalescens
rekreationsophold
respirationshjælper
retspsykiatrisk
reumatolog
reumatologisk
rygambulatorium
rygcenter
sclerosehospital
sclerosehospitalet
sengeafsnit
sexologisk klinik
skadeklinik
skærmet enhed
smerteambulatorium
smertelæge
svangreambulatorium
sygehusafdeling
sygehusbesøg
sygehusindlæggelse
sygehuspatient
sygesikringslæge
søvnklinik
terapiforløb
terapisession
traumeterapi
ungdomspsykiatrisk
urolog
vagtlæge
åben afdeling
åbent afsnit
øjenlæge
øre-næse-hals-afdeling
øre-næse-halslæge
ørelæge
ørenæsehalslæge
`;
