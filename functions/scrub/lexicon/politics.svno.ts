/**
 * Political opinion in Swedish and Norwegian: whom somebody votes for, is a member of or stands for, and what he or she thinks. Read as
 * health.da.ts. Parties have everyday names and are customers too, so a party counts behind a verb of voting or membership;
 * by itself only where its name is like no other, and then it needs a person.
 */
const swedishNorwegian =
  "(socialdemokraterna|sossarna|sverigedemokraterna|sd|moderaterna|vänsterpartiet|vänstern|centerpartiet|centern|liberalerna|kristdemokraterna|kd|miljöpartiet|mp|feministiskt initiativ|blått|rött|blankt|arbeiderpartiet|ap|høyre|fremskrittspartiet|frp|venstre|sv|sosialistisk venstreparti|senterpartiet|sp|rødt|kristelig folkeparti|krf|miljøpartiet|mdg|miljøpartiet de grønne|borgerlig|borgerligt|rødgrønt|de grønne|industri- og næringspartiet|pensjonistpartiet|demokratene|alternativ för sverige|muf|ssu|auf|unge høyre|fpu|ung vänster)";

export const scandinavianPolitics = `
[noun certain]
sverigedemokrat
socialdemokrat
moderat väljare
kristdemokrat
vänsterpartist
miljöpartist
høyremann
høyrevelger
kommunist
nazist
fascist
rasist
partibok
partimedlem
partimedlemskap
högerextremist
vänsterextremist
ap-velger
ap-medlem
høyre-medlem
frp-velger

[noun likely]
sverigedemokraterna
socialdemokraterna
vänsterpartiet
miljöpartiet
centerpartiet
kristdemokraterna
arbeiderpartiet
fremskrittspartiet
sosialistisk venstreparti
senterpartiet
kristelig folkeparti
sosialist
socialist
feminist
politisk flykting
politisk flyktning

[exact certain]
{(röstar|röstade|röstat|rösta|stemmer|stemte|stemt|stemme) (<any>|) (på|) ${swedishNorwegian}}
{(medlem|aktiv|kandidat|kandiderar|kandiderer|politiker|tillitsvalgt|ledamot|kommunestyrerepresentant|listekandidat|valkandidat|invald|innvalgt|stiller til valg|stiller (<any>|) til valg|ställer upp|engagerad|engasjert|representant|vara) (i|av|for|för) ${swedishNorwegian}}
{(meldt|meldte|melde) (meg|seg|) (ut av|inn i) ${swedishNorwegian}}
{(gått|gick) (ur|med i) ${swedishNorwegian}}
(är|er|var|som) {(sverigedemokrat|socialdemokrat|sosialdemokrat|moderat|vänsterpartist|kommunist|sosialist|socialist|høyremann|nazist|centerpartist|miljöpartist|kristdemokrat|höger politiskt|vänster politiskt|venstrevridd|høyrevridd|vänstervriden|rød|borgerlig)}
(min|mina|mine|hans|hennes) {(politiska (åsikt|åsikter|uppfattning|hemvist|engagemang)|politiske (syn|mening|meninger|ståsted|engasjement|overbevisning))}
{politisk (aktiv|flykting|flyktning|forfulgt|förföljd|asyl|fange)}
politiskt (aktiv|förföljd|engagerad)

[exact weak]
(høyre|moderat|moderaterna|liberalerna|partiet|kommunestyret|riksdagen|venstre)
`;
