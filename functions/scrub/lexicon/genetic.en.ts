/**
 * Genetic and biometric data in English: gene and DNA tests, mutations that somebody carries, templates of fingers, faces and
 * eyes that identify somebody. Read as health.da.ts. A finger or a face that opens a device is a login, not a template, and
 * stays (harmlessArticleNine.ts).
 */
export const englishGenetic = `
[noun certain]
dna test
dna sample
dna profile
dna result
dna match
dna analysis
genetic test
genetic testing
genetic screening
genetic profile
genetic disorder
genetic defect
genetic mutation
genetic counselling
genetic counseling
genetic marker
genome sequencing
gene mutation
gene test
faulty gene
paternity test
fingerprint template
face template
facial template
iris scan
retina scan
retinal scan
voiceprint
faceprint
biometric data
biometric template
chromosome test
chromosomal abnormality
23andme
ancestrydna

[noun likely]
genome
chromosome
biometric
facial recognition
palm scan
dna

[exact certain]
(brca|brca1|brca2|brca 1|brca 2)
{(brca|brca1|brca2|brca 1|brca 2) (gene|mutation|positive|negative|carrier)}
{(carry|carries|carrying|carrier of|have|has|inherited|tested positive for) (the|a|an|) (gene|faulty gene|mutation|huntington's gene|brca|brca1|brca2|breast cancer gene|cancer gene|gene variant|sickle cell gene) (for <any>|)}
(genetically) (predisposed|inherited|tested)
{(genetically predisposed|hereditary predisposition|genetic predisposition)} (to|for|) (<any>|)
(dna) (test|tests|testing|results|result|sample|profile|kit|match|evidence|database)
(the|our|his|my) {dna} (shows|showed|says|proves|matches|matched|came back)
(my|his|her|our|their|the child's|employees'|staff) {(dna|genome|genes|genetic (data|code|profile|results|information)|fingerprint data|fingerprints|biometrics|biometric (data|information|template|templates)|face scan|facial scan|iris scan|voice print|palm print|retina scan|facial geometry|fingerprint template|face template)}
(took|take|taken|stored|store|stores|storing|kept|keep|collect|collected|collecting|scanned|scan|recorded|registered|delete|hold|holds|have|requires|gave|submitted) (my|his|her|our|everyone's|a|the|all|their|copies of|) {(fingerprint|fingerprints|face scan|face scans|facial scan|iris scan|iris scans|biometrics|biometric data|biometric scan|fingerprint scan|palm scan|voice print|facial recognition data|face template|fingerprint template)}
{(identified|tracked|recognised|recognized|clocked in|clock in|monitored) (me|us|him|her|) (by|with|through|via|using) (my|a|) (facial recognition|fingerprint|face scan|iris scan|biometrics|face|palm scan|voice print)}
{(99|99 9|99 8|99 99|99 98|99 97|99 95|99 999) (percent|) (positive|certain|probability|match|probability of paternity|certainty)}
(scanned|scan|scans|measured) (my|his|her|our|their) {(iris|irises|retina|retinas|face|fingers|fingerprints|palm|palms)}
(sequenced|sequencing) (my|his|her) (genome|dna)

[exact weak]
(fingerprint|fingerprints|genetic|mutation|carrier|hereditary|positive|match)
`;
