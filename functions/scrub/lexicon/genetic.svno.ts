/**
 * Genetic and biometric data in Swedish and Norwegian: gene and DNA tests, mutations that somebody carries, templates of fingers, faces and
 * eyes that identify somebody. Read as health.da.ts. A finger or a face that opens a device is a login, not a template, and
 * stays (harmlessArticleNine.ts).
 */
export const scandinavianGenetic = `
[noun certain]
gentest
gentesting
dna-test
dna-prov
dna-prøve
dna-profil
dna-analys
dna-analyse
faderskapstest
farskapstest
genmutation
genmutasjon
genfel
genfeil
kromosomfel
kromosomfeil
kromosomavvikelse
kromosomavvik
irisscanning
irisskanning
ansiktsmall
fingeravtrycksmall
biometriska data
biometriske data
ärftlig belastning

[noun likely]
dna
kromosom
biometrisk
biometri
ansiktsigenkänning
ansiktsgjenkjenning
arvsanlag

[exact certain]
(dna) (test|testet|testen|prov|provet|prøve|prøven|svar|svaret|profil|resultat|resultatet|analys|analyse|match)
{(bär på|bærer av|bärare av|bærer|har) (genen|genet|brca|brca1|brca2|en mutation|mutationen|en genfeil|anlaget|bröstcancergenen|brystkreftgenet)}
(mitt|min|mina|mine|hans|hennes|vårt) {(dna|fingeravtryck|fingeravtrykk|gener|arvsmassa|arvestoff|ansiktsskanning|biometriska data|biometriske data|irisskanning|ansiktsmall)}
(sparat|sparar|lagrat|lagrer|lagret|lagrar|tagit|tatt|tog|tok|tar|samlar in|samler inn|radera|slett|slette|registrert|registrerat|skannat|skannet) (mitt|mina|mine|min|våra|våre|alles|allas|) {(fingeravtryck|fingeravtrykk|ansiktsskanning|irisskanning|biometriska data|biometriske data|ansiktsigenkänning|ansiktsgjenkjenning|ansiktsmall)}
(genetisk|genetiskt|genetiska|genetiske) (test|utredning|vägledning|veiledning|anlag|sjukdom|sykdom|prov|prøve|feil|fel|disponert|predisponerad)
(arvelig|ärftlig|arvelig|ärftligt) (disponert|belastad|belastet|anlag)

[exact weak]
(fingeravtryck|fingeravtrykk|mutation|mutasjon|positiv|match)
`;
