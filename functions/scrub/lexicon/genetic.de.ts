/**
 * Genetic and biometric data in German: gene and DNA tests, mutations that somebody carries, templates of fingers, faces and
 * eyes that identify somebody. Read as health.da.ts. A finger or a face that opens a device is a login, not a template, and
 * stays (harmlessArticleNine.ts).
 */
export const germanGenetic = `
[noun certain]
gentest
dna-test
dna-probe
dna-profil
dna-analyse
dna-ergebnis
vaterschaftstest
abstammungsgutachten
gendefekt
genmutation
chromosomenfehler
chromosomenstörung
erbkrankheit
irisscan
iris-scan
biometrische daten
gesichtsscan
fingerabdruckdaten

[noun likely]
dna
biometrisch
gesichtserkennung
genetisch
chromosom

[exact certain]
(dna) (test|probe|analyse|ergebnis|profil|abgleich)
{(träger|trägerin) (des (brca|brca1|brca2|gens)|einer mutation|eines gens|der genmutation)}
{(mein|meine|meinen|meines|seine|ihre|sein|unsere) (dna|gene|fingerabdruck|fingerabdrücke|erbgut|biometrischen daten|biometrische daten|gesichtsscan|irisscan)}
(genetisch|erblich) (vorbelastet|bedingt|veranlagt|getestet)
(fingerabdruck|fingerabdrücke|gesichtsscan|irisscan) (gespeichert|genommen|abgegeben|erfasst|gescannt|löschen|gelöscht)

[exact weak]
(fingerabdruck|fingerabdrücke|mutation|positiv)
`;
