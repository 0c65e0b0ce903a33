/**
 * Political opinion in Danish: whom somebody votes for, is a member of or stands for, and what he or she thinks. Read as
 * health.da.ts. Parties have everyday names and are customers too, so a party counts behind a verb of voting or membership;
 * by itself only where its name is like no other, and then it needs a person.
 */
const danishParties =
  "(socialdemokratiet|socialdemokraterne|socialdemokrater|socialdemokratisk|sosserne|venstre|de konservative|det konservative folkeparti|konservativ|konservative|radikale|de radikale|radikale venstre|det radikale venstre|sf|socialistisk folkeparti|enhedslisten|liste ø|dansk folkeparti|df|nye borgerlige|liberal alliance|la|alternativet|moderaterne|danmarksdemokraterne|stram kurs|kristendemokraterne|frie grønne|veganerpartiet|borgernes parti|dkp|kommunisterne|internationale socialister|schleswigsk parti|slesvigsk parti|siumut|inuit ataqatigiit|dansk samling|fremskridtspartiet|liste a|liste b|liste c|liste f|liste i|liste m|liste o|liste v|liste å|rød blok|blå blok|rødt|blåt|blankt|rød|blå|borgerligt|venstrefløjen|højrefløjen)";
const danishMembers =
  "(socialdemokratiet|socialdemokraterne|venstre|de konservative|konservative|det konservative folkeparti|radikale|de radikale|radikale venstre|det radikale venstre|sf|socialistisk folkeparti|enhedslisten|dansk folkeparti|df|nye borgerlige|liberal alliance|la|alternativet|moderaterne|danmarksdemokraterne|stram kurs|kristendemokraterne|frie grønne|veganerpartiet|borgernes parti|dkp|schleswigsk parti|dsu|vu|venstres ungdom|konservativ ungdom|radikal ungdom|sfu|dfu|lau|rød ungdom|ruf|liberal alliances ungdom|sfs ungdom|siumut|lokallisten|borgerlisten|en borgerliste|en lokalliste|partiet|et politisk parti|et parti|ungdomspartiet)";

export const danishPolitics = `
[noun certain]
partimedlem
partimedlemskab
partibog
socialdemokrat
venstremand
venstrefolk
radikaler
enhedslistemedlem
enhedslistevælger
venstrevælger
df-vælger
kommunist
marxist
nazist
fascist
nynazist
anarkist
kernevælger
folketingskandidat
byrådskandidat
regionsrådskandidat
spidskandidat
folketingsvalgkandidat
eu-modstander
abortmodstander
klimabenægter
systemkritiker
partifælle
venstreradikal
højreradikal
højreekstremist
venstreekstremist

[noun likely]
socialist
højreorienteret
venstreorienteret
borgerligt sindet
socialdemokraterne
socialdemokratiet
dansk folkeparti
enhedslisten
nye borgerlige
liberal alliance
danmarksdemokraterne
stram kurs
radikale venstre
socialistisk folkeparti
konservative folkeparti
kristendemokraterne
frie grønne
rød blok
blå blok
politisk flygtning
politisk aktivist
politisk overbevisning
politisk ståsted
politisk holdning
feminist
racist

[exact certain]
(er|som|en|gammel|være|overbevist) {(df|sf|la|vu|dsu) er}
{(stemmer|stemte|stemt|stemme) (<any>|) (på|) ${danishParties}}
{stemmer (rødt|blåt|blankt|borgerligt|til (venstre|højre)|på (venstrefløjen|højrefløjen|rød blok|blå blok))}
{(medlem|medlemskab|meldt ind|partimedlem) (af|i|hos) ${danishMembers}}
{(sætter|satte|sat) (mit|sit|) kryds ved ${danishMembers}}
{kryds ved (liste (a|b|c|f|i|m|o|v|ø|å)|${danishMembers})}
(min|hans|hendes|sin|mine) {(stemme gik til|politiske (holdning|holdninger|overbevisning|ståsted|baggrund|observans|orientering|synspunkter|meninger|engagement|arbejde)|partibog|partimedlemskab|vælgerforening)}
{(byrådskandidat|byrådsmedlem|kandidat|folketingskandidat|spidskandidat|opstillet|folketingsmedlem|regionsrådsmedlem|regionsrådskandidat|valgt|valgt ind|gruppeformand|viceborgmester|stiller op|stillede op|stille op|opstiller|spidskandidaten|mf|suppleant|lokalformand|kasserer|vælgerforeningsformand|kampagneleder|valgkamp|kampagne|føre valgkamp|delt flyers ud|deler flyers ud|delte løbesedler ud) (til (byrådet|folketinget|kommunalvalget|regionsrådet|kv25|ep)|i byrådet|) (for|i) ${danishMembers}}
{(kandidat|opstillet|stiller op|stillede op|stille op|genopstiller|genopstillet) (til|ved|som) (kommunalvalget|byrådet|byrådsvalget|folketinget|folketingsvalget|regionsrådet|regionsrådsvalget|europaparlamentet|kv25|kv21|ep valget|kommunalvalg|byrådskandidat|folketingskandidat)}
{(opstillet|kandidat|stiller op|stille op|stillede op) til (kommunalvalget|byrådet|byrådsvalget|folketinget|folketingsvalget|regionsrådet|regionsrådsvalget|europaparlamentet|kv25)}
{(sidder|sad|siddet) i (byrådet|folketinget|regionsrådet|kommunalbestyrelsen) for ${danishMembers}}
{(meldt|meldte|melde|melder|udmeldt|udmeldte|indmeldt) (mig|sig|) (ud|ind|) (af|i) ${danishMembers}}
{(smidt ud af|ekskluderet af|ekskluderet fra|brudt med|forlod|forladt|skiftet fra|skiftet til|skiftede til|gik over til|tillidspost i|aktiv i|aktivt medlem af|betalende medlem af|frivillig for|frivillig i|medlem hos|kontingent til|støtter|sympatiserer med|holder med|hælder til|tilhænger af|går ind for|hjemme i|stiftet|valgkamp for|kampagne for|i bestyrelsen for|næstformand i|formand for|ungdomsformand i) (socialdemokratiet|socialdemokraterne|de konservative|konservative|radikale venstre|de radikale|sf|socialistisk folkeparti|enhedslisten|dansk folkeparti|df|nye borgerlige|liberal alliance|danmarksdemokraterne|stram kurs|kristendemokraterne|frie grønne|moderaterne|dsu|vu|venstres ungdom|konservativ ungdom|radikal ungdom|sfu|venstrefløjen|højrefløjen|rød blok|blå blok|venstres vælgerforening|den lokale vælgerforening)}
(er|var|blev|blevet|som|gammel|overbevist|inkarneret|erklæret|stolt|svoren|født) (politisk|ret|meget|) {(socialdemokrat|venstremand|venstrekvinde|konservativ vælger|radikal vælger|sosse|kommunist|socialist|nationalist|liberalist|anarkist|marxist|feminist|nazist|antifascist|højreorienteret|venstreorienteret|borgerlig|borgerligt indstillet|rød|rød i hovedet|blå i hovedet|rød til benet|nationalkonservativ|partisoldat|klimaaktivist|eu modstander|eu skeptiker|republikaner|royalist|zionist|antizionist|islamkritiker)}
(mor|far|mand|kone|jeg|han|hun|eks|chef|kollega) er {(radikal|konservativ|liberal|rød|blå|borgerlig) (politisk|vælger|af politisk observans|politiker)}
(politisk|partipolitisk) (aktiv|engageret|aktivt) (i|for)
{politisk (aktiv|engageret|forfulgt|fange|flygtning|asyl)}
{(demonstrerer|demonstrerede|demonstreret|deltog i demonstration|til demonstration) (mod|for|imod) (israel|palæstina|regeringen|nato|atomkraft|klima|klimaet|indvandring|koranloven|abort|krigen|kapitalismen|racisme)}
{(gik|går|med) i (palæstinademo|pridedemo|klimademo|1 maj demonstration|1. maj-optog)}
{(parti|politisk parti|partitilhør|partitilhørsforhold) ${danishMembers}}
{(s|v|c|r|sf|df|la|ø|å)} medlem af byrådet
(blå|rød|konservativ|radikal|liberal|borgerlig|socialdemokratisk) (vælger|kernevælger|stemme)
(er|var) {(imod|modstander af|tilhænger af|stærk modstander af|stærkt imod) (indvandring|islam|eu|abort|nato|fri abort|kongehuset|regeringen|palæstina|israel|socialisme|kapitalisme|udlændingepolitikken|den muslimske indvandring|muslimsk indvandring)}

[exact likely]
stemte på {<name>}
(valgplakater|valgplakat|vælgermøde|vælgerforening|valgflyers)
(byrådsmedlem|regionsrådsmedlem)

[exact weak]
(venstre|konservativ|konservative|radikal|radikale|alternativet|moderaterne|liberal|partiet|parti|folketinget|kommunalvalget|byrådet|folketingsvalget|sosse)
`;
