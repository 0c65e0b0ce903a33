/**
 * German words for health, one lemma a line. A head in brackets says what follows: part of speech (which endings
 * it takes), how much the word discloses by itself (certain, likely, weak; body: only where it
 * hurts), and whether it may be the first or the last part of a compound. Of a phrase with braces only the part in
 * braces is the finding. A module and not a text file, because the engine does no I/O.
 */
export const germanHealth = `
[noun likely first last]
allergie
angst
asthma
autismus
behinderung
burnout
demenz
depression
diabetes
epilepsie
krankheit
krebs
migräne
psychose
schwangerschaft
stress
sucht
trauma

[noun certain first last]
angststörung
antidepressiva
bandscheibenvorfall
bestrahlung
bluthochdruck
brustkrebs
chemotherapie
entzug
essstörung
fehlgeburt
gehirnerschütterung
herzinfarkt
hörgerät
kopfschmerzen
krankenhausaufenthalt
krankschreibung
laktoseintoleranz
legasthenie
lungenentzündung
nierenstein
notaufnahme
nussallergie
panikattacke
psychiatrie
reha
rheuma
rollstuhl
rückenschmerzen
schlafstörung
schlaganfall
selbstmordversuch
thrombose
zöliakie

[adjective certain]
alkoholabhängig
alkoholiker
depressiv
drogenabhängig
gehörlos
krankgeschrieben
legastheniker
schwanger
schwerbehindert
schwerhörig
sehbehindert

[exact likely]
beim {arzt}
bin {blind}
bin {krank}
bin {taub}
im {krankenhaus}
in der {klinik}
ist {blind}
ist {krank}
war {krank}
`;
