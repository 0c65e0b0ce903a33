/**
 * Genetic and biometric data in Danish: gene and DNA tests, mutations that somebody carries, templates of fingers, faces and
 * eyes that identify somebody. Read as health.da.ts. A finger or a face that opens a device is a login, not a template, and
 * stays (harmlessArticleNine.ts).
 */
export const danishGenetic = `
[noun certain first]
gentest
dna-test
dna test
dna-profil
dna-prøve
dna-analyse
dna-svar
faderskabstest
slægtskabstest
gendefekt
genmutation
genfejl
genvariant
kromosomfejl
kromosomafvigelse
kromosomforandring
genprofil
genprøve
gensvar
genanalyse
irisskanning
irisscanning
iris-scan
nethindescanning
nethindeskanning
ansigtsskabelon
stemmeaftryk
håndfladescanning
fingeraftryksskabelon
genanlæg

[noun likely]
gensekventering
helgenom
genomsekventering
dna
kromosom
biometri
biometrisk
biometriske data
ansigtsgenkendelse
ansigtsskanning
ansigtsscanning
genetik
genetisk
genetiske

[exact certain]
(brca|brca1|brca2|brca 1|brca 2)
{(brca|brca1|brca2|brca 1|brca 2)} (genet|gen|mutation|mutationen|positiv|negativ|bærer)
{(bærer af|bærer|har arvet|arvet|har) (genet|et gen|genfejlen|en genfejl|brystkræftgenet|kræftgenet|huntington genet|genmutationen|en mutation|mutationen|anlægget|sygdomsgenet|en genvariant|lynch syndrom genet) (for <any>|)}
{(testet|testes|test|undersøgt|screenet|positiv|negativ) (positiv|negativ|) for (genet|brca|brca1|brca2|huntingtons|brystkræftgenet|genfejlen|genet for <any>|lynch)}
(arvelig|genetisk|genetiske) (disposition|disponering|anlæg|belastning|udredning|rådgivning|screening|test|prøve|profil|fejl|undersøgelse|afvigelse|variant|materiale)
{(arvelig|genetisk) disponeret} (for <any>|)
(svar|svaret|resultat|resultatet) (på|af|fra) (min|vores|hans|hendes|en|den|) {(gentest|gentesten|dna test|dna testen|dna prøve|dna prøven|faderskabstest|faderskabstesten|kromosomprøven|genetiske test|fostervandsprøven)}
(dna) (test|testen|prøve|prøven|profil|profilen|analyse|analysen|svar|resultat|resultatet|match|spor|register|registret|registeret|materiale)
{(dna) (viser|viste|siger|bekræfter|passer|matcher|matchede)}
(mit|min|hans|hendes|vores|barnets|sit|mine) {(dna|gener|genprofil|arveanlæg|kromosomer|arvemasse|fingeraftryk|fingeraftryksskabelon|ansigtsskabelon|irisskanning|irismønster|ansigtsgeometri|stemmeaftryk|biometriske (data|oplysninger|billede|skabelon)|biometri|håndaftryk|dna profil)}
{(23andme|myheritage dna|ancestrydna|ancestry dna)} (test|svar|resultat|profil|)
(23andme|ancestrydna)
(optaget|optog|taget|tog|afgivet|afgav|aflagt|registreret|gemmer|gemt|lagret|opbevarer|scannet|skannet|slettet|slette|har|giver|indsamler|indsamlet|kræver|aflevere) (i|jeg|de|min|mit|mine|hans|hendes|sine|alle|vores|medarbejdernes|elevernes|et|deres|stadig|) {(fingeraftryk|fingeraftrykkene|fingeraftryksskabelon|ansigtsskabelon|ansigtsscanning|ansigtsscan|irisscan|irisscanning|irisskanning|stemmeprøve|biometriske data|biometri|ansigtsgenkendelse)}
(søns|datters|barns|børns|børnenes|medarbejderes|medarbejdernes|elevers|elevernes|kollegas|kunders|mors|fars) {(fingeraftryk|ansigtsscanning|ansigtsskanning|irisscan|biometri|biometriske data|dna|gentest|dna test)}
{(genkendt|registreret|identificeret|tjekker|tjekket|stempler|stemplet|identificerer|overvåget) (ind|mig|os|) (med|ved|via|af) (mit|min|hans|hendes|) (ansigtsgenkendelse|fingeraftryk|ansigtsscanning|ansigtsskanning|irisscan|irisscanning|biometri|håndscanner|ansigtsscan|stemmegenkendelse)}
(99|99 9|99 8|99 99|99 98|99 999) (procent|%) {(sikker|sandsynlighed|sikkerhed|far|match|faderskab)}
{(99|99 9|99 8|99 99|99 98|99 999) (procent|) (sikker far|sandsynlighed for faderskab|sikkerhed for faderskab|match|faderskab)}
(scannet|skannet|scanner|målt) (min|mit|mine|hans|hendes|vores) {(iris|nethinde|ansigt|fingre|håndflade|øjne)}
(sjælden|sjælden arvelig) genetisk
(trisomi) (13|18|21)
(xxy|turners|klinefelters) (syndrom|)

[exact weak]
(fingeraftryk|gener|gen|genet|mutation|bærer|arveligt|arvelig|positiv|matchede|positivt|match)
`;
