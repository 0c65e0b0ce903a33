/**
 * Race and ethnic origin in German: peoples, origin, descent, skin, flight and immigration. Read as health.da.ts. A country
 * or a language by itself is no origin, nor is a nationality next door; a people counts where somebody *is* one, an
 * adjective only with a word of descent.
 */
export const germanEthnicity = `
[noun certain]
migrationshintergrund
migrationsvordergrund
flüchtlingsfamilie
asylbewerber
asylbewerberin
asylverfahren
flüchtlingsstatus
dunkelhäutig
flüchtlingsheim
zigeuner
spätaussiedler
russlanddeutscher
schwarzafrikaner

[noun likely]
flüchtling
asylantrag
hautfarbe
herkunft
kurde
kurdin
migrant
migrantin
rassismus
ethnie

[exact certain]
(bin|ist|sind|war|als) (ein|eine|selbst|gebürtiger|gebürtige|ethnisch|ursprünglich|halb|) {(kurde|kurdin|kurdisch|somalier|somalierin|afghane|afghanin|araber|araberin|palästinenser|palästinenserin|iraker|irakerin|syrer|syrerin|iraner|iranerin|perser|pakistaner|pakistanerin|türke|türkin|türkischstämmig|marokkaner|libanese|libanesin|tamile|tamilin|eritreer|eritreerin|äthiopier|äthiopierin|tschetschene|bosnier|bosnierin|albaner|albanerin|roma|romni|sinti|sinto|sorbe|jenisch|schwarz|schwarzer|schwarze|dunkelhäutig|farbig|afrodeutsch|asiate|asiatin|flüchtling|geflüchtet|geflüchteter|migrant|migrantin|ukrainer|ukrainerin|vietnamese|vietnamesin|nigerianer|ghanaer|russlanddeutsche|spätaussiedler|aussiedler)}
{(kurdischer|türkischer|arabischer|afghanischer|syrischer|irakischer|iranischer|somalischer|afrikanischer|polnischer|russischer|albanischer|bosnischer|vietnamesischer|jüdischer|ausländischer|palästinensischer|pakistanischer|rumänischer) (herkunft|abstammung)}
{(kurdische|türkische|arabische|afghanische|syrische|irakische|iranische|afrikanische|polnische|russische|albanische|bosnische|jüdische) (wurzeln|vorfahren)}
(meine|meiner|seine|ihre|unsere|unserer) {(hautfarbe|herkunft|abstammung|ethnie|ethnische herkunft|rasse)}
(aus) {(syrien|afghanistan|dem irak|dem iran|eritrea|somalia|der ukraine|palästina|gaza|dem sudan)} (geflohen|geflüchtet|geflüchteter)
{(geflohen|geflüchtet|flüchtling|flüchtlinge) aus (syrien|afghanistan|dem irak|dem iran|eritrea|somalia|der ukraine|palästina|gaza|dem sudan)}
(asyl|flüchtlingsstatus) (beantragt|bekommen|erhalten|bewilligt|abgelehnt)
`;
