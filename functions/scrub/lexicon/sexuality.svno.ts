/**
 * Sex life, orientation and gender identity in Swedish and Norwegian. Read as health.da.ts. Whoever writes of "his husband" tells it
 * without a telling word. Short words that are names and words of everyday life as well (bi, trans, straight, gay) count in
 * phrases only.
 */
const scandinavianOrientations =
  "(homo|homosexuell|homofil|homoseksuell|bög|lesbisk|flata|lesbe|bi|bisexuell|bifil|biseksuell|panseksuell|pansexuell|asexuell|aseksuell|queer|trans|transperson|transkvinna|transkvinne|transkille|transgutt|transtjej|transjente|transman|transmann|transsexuell|transseksuell|ickebinär|icke binär|ikkebinær|ikke binær|skeiv|skev|heterosexuell|heterofil|polyamorös|polyamorøs|i skapet|i garderoben|intersex|hbtq|interkjønn)";

export const scandinavianSexuality = `
[noun certain first]
homosexuell
homofil
homoseksuell
bisexuell
biseksuell
bifil
lesbisk
transperson
transkille
transtjej
transgutt
transjente
transkvinna
transkvinne
transseksuell
transsexuell
könsidentitet
kjønnsidentitet
könsbyte
könskorrigering
könsdysfori
könsbekräftande
kjønnsskifte
kjønnsbekreftende
kjønnsinkongruens
kjønnsdysfori
homosexualitet
homofili
sexliv
samliv
sexmissbruk
sexberoende
porrberoende
pornoavhengig
porrmissbruk
potensproblem
ereksjonsproblem
erektionsproblem
prostituerad
prostituert
ickebinär
ikkebinær
sexlust
legning
bordell

[exact likely]
(bög|bögar|bögen)

[noun likely]
skeiv
queer
porr
porno
sexuell läggning
seksuell legning
läggning
sexolog
hbtq

[exact certain]
(är|er|var|som|være|vara) (<any>|) {${scandinavianOrientations}}
{(kom|kommit|kommet|komma|komme) ut som (<any>|) (lesbisk|bög|homo|homofil|bi|trans|skeiv|bifil|queer|transperson|ickebinär|ikkebinær|homosexuell|homoseksuell)}
{(kom|kommit|kommet|komma|komme) ut} (av skapet|ur garderoben|för mina|for foreldrene|for familien|för familjen|hjemme)
{(kom|kommit|kommet|komma|komme) ut (av skapet|ur garderoben)}
{(byt|bytt|bytte|byta|bytter|bytet|ändra|endre|ändrat|endret|skiftet|skifte) (juridiskt kön|juridisk kjønn|kön|kjønn|mitt kön|kjønnet mitt)}
(min|hans|hennes) {(sexualitet|seksualitet|läggning|legning|sexuella läggning|seksuelle legning|könsidentitet|kjønnsidentitet|transition|transisjon|sexlust)}
{(hans (man|mann|ektemann|pojkvän|kjæreste en mann)|hennes (fru|kone|hustru|flickvän)|mannen hans er mann)}
(har|haft|hatt) (inte|ikke|aldri|aldrig|) {(sex|samlag|samleie)} (med|på|sedan|siden|lenger|längre|sammen|tillsammans)
(mina|mine) {pronomen} (är|er)
{(två mammor|to mammaer|två pappor|to fedre|to pappaer)}

[exact weak]
(sex|kön|kjønn|sexuell|seksuell)
`;
