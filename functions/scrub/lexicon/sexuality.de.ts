/**
 * Sex life, orientation and gender identity in German. Read as health.da.ts. Whoever writes of "his husband" tells it
 * without a telling word. Short words that are names and words of everyday life as well (bi, trans, straight, gay) count in
 * phrases only.
 */
export const germanSexuality = `
[noun certain]
homosexuell
lesbisch
bisexuell
transgender
transsexuell
transfrau
transmann
nichtbinär
nonbinär
asexuell
pansexuell
polyamor
homosexualität
geschlechtsumwandlung
geschlechtsangleichung
geschlechtsidentität
personenstandsänderung
sexualität
sexleben
liebesleben
sexsucht
pornosucht
erektionsstörung
potenzproblem
prostituierte
bordell
regenbogenfamilie
swingerclub
sexuelle orientierung

[noun likely]
schwul
queer
lesbe
porno
impotent
fetisch

[exact certain]
(bin|ist|war|als|sind) (offen|ein|eine|selbst|) {(schwul|schwuler|lesbisch|lesbe|homosexuell|bi|bisexuell|queer|trans|transgender|transsexuell|nichtbinär|nonbinär|asexuell|pansexuell|polyamor|hetero|heterosexuell|intersexuell|divers)}
(als) {(schwul|lesbisch|trans|bi|queer)} geoutet
{(geoutet|outing)}
(meine|seine|ihre|unser) {(sexualität|sexuelle orientierung|geschlechtsidentität|transition|sexleben)}
{(sein (mann|ehemann)|ihre (frau|ehefrau))} (und (er|sie)|heißt|ist)
(keinen|kein) {sex} (mehr|seit)
{(geschlecht|personenstand|geschlechtseintrag) (geändert|angleichen|gewechselt|ändern lassen)}
{(zwei mütter|zwei väter|zwei mamas|zwei papas)}
`;
