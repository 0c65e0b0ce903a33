/**
 * Race and ethnic origin in Danish: peoples, origin, descent, skin, flight and immigration. Read as health.da.ts. A country
 * or a language by itself is no origin, nor is a nationality next door; a people counts where somebody *is* one, an
 * adjective only with a word of descent.
 */
const danishPeoples =
  "(somalier|somalisk|afghaner|afghansk|kurder|kurdisk|araber|arabisk|palæstinenser|palæstinensisk|palæstinensere|iraker|irakisk|irakere|syrer|syrisk|syrere|iraner|iransk|perser|pakistaner|pakistansk|tyrker|tyrkisk|tyrkere|marokkaner|marokkansk|libaneser|libanesisk|egypter|egyptisk|tamil|tamiler|tamilsk|eritreer|eritreisk|etioper|etiopisk|tigrinya|tigray|oromo|amhara|hazara|pashtun|tadsjiker|usbeker|uigur|rohingya|berber|assyrer|assyrisk|armenier|armensk|azeri|tjetjener|tjetjensk|bosnier|bosnisk|bosniak|kosovoalbaner|albaner|albansk|serber|serbisk|kroat|makedoner|roma|romani|romaer|sigøjner|sigøjnere|grønlænder|grønlandsk|grønlændere|inuk|inuit|inuitter|færing|samer|ukrainer|ukrainsk|russer|polak|rumæner|bulgarer|litauer|thailænder|thailandsk|filippiner|filippinsk|filipina|vietnameser|vietnamesisk|kineser|kinesisk|inder|indisk|nepaleser|nepalesisk|bengaler|bangladesher|srilankaner|singaleser|afrikaner|afrikansk|nigerianer|nigeriansk|ghaneser|ghanesisk|gambianer|congoleser|congolesisk|rwander|burundier|ugander|kenyaner|sudaneser|sudanesisk|latino|latina|latinamerikaner|brasilianer|chilener|iransk kurder|halvt (<any>)|etnisk dansk|etnisk dansker|indvandrer|flygtning|efterkommer|nydansker|andengenerationsindvandrer|tredjegenerationsindvandrer|asylansøger|statsløs|statsløs palæstinenser|farvet|mørkhudet|brun i huden|mørk i huden|mulat|adopteret fra (korea|indien|kina|etiopien|vietnam|colombia))";
const danishOrigins =
  "(somalisk|afghansk|kurdisk|arabisk|palæstinensisk|irakisk|syrisk|iransk|persisk|pakistansk|tyrkisk|marokkansk|libanesisk|egyptisk|tamilsk|eritreisk|etiopisk|tjetjensk|bosnisk|albansk|kosovoalbansk|serbisk|kroatisk|makedonsk|romansk|grønlandsk|færøsk|samisk|ukrainsk|russisk|polsk|rumænsk|bulgarsk|litauisk|lettisk|estisk|thailandsk|filippinsk|vietnamesisk|kinesisk|indisk|nepalesisk|afrikansk|nigeriansk|ghanesisk|ugandisk|kenyansk|sudanesisk|congolesisk|asiatisk|mellemøstlig|østeuropæisk|latinamerikansk|brasiliansk|chilensk|jødisk|muslimsk|tysk|svensk|norsk|finsk|islandsk|engelsk|amerikansk|fransk|spansk|italiensk|græsk|portugisisk|koreansk|japansk|armensk|assyrisk|azerbajdsjansk|georgisk|ungarsk|tjekkisk|udenlandsk|anden etnisk|en anden etnisk|ikke vestlig|ikkevestlig|etnisk|blandet|blandet etnisk|dansk|dobbelt)";
const countries =
  "(syrien|somalia|afghanistan|irak|iran|eritrea|etiopien|palæstina|gaza|libanon|ukraine|bosnien|kosovo|tjetjenien|sudan|sydsudan|congo|dr congo|uganda|rwanda|burma|myanmar|tyrkiet|kurdistan|pakistan|sri lanka|vietnam|chile|yemen|libyen|serbien|albanien|tibet|rusland|hviderusland|belarus|nigeria|gambia|aleppo|damaskus|kabul|mogadishu|bagdad|mariupol|kyiv|kharkiv|vestbredden|gazastriben)";

export const danishEthnicity = `
[noun certain]
indvandrerbaggrund
flygtningebaggrund
flygtningefamilie
indvandrerfamilie
sigøjner
andengenerationsindvandrer
tredjegenerationsindvandrer
nydansker
mørkhudet
kvoteflygtning
krigsflygtning
bådflygtning
asylansøger
uledsaget flygtning
konventionsflygtning
romafamilie
romakvinde
samisk baggrund
neger
perker
etnicitet: kurdisk

[noun likely]
somalier
afghaner
kurder
palæstinenser
tjetjener
eritreer
tamil
araber
grønlænder
sigøjnere
indvandrer
flygtning
efterkommer
asylcenter
asylsag
hudfarve
etnicitet
racisme
hadforbrydelse
familiesammenføring

[exact certain]
(er|var|som|født) (<any>|) {${danishPeoples}}
(og|samt) {(somalier|afghaner|kurder|araber|palæstinenser|iraker|syrer|iraner|pakistaner|tyrker|grønlænder|tamil|eritreer|albaner|bosnier|tjetjener|roma|sigøjner|indvandrer|flygtning)}
(af|med|har|min|hendes|hans|vores|deres|en|halvt) {(${danishOrigins}|) (oprindelse|afstamning|herkomst|baggrund i <any>|rødder|aner|etnicitet|ophav)} (fra <any>|)
(af|med|har) {${danishOrigins} (oprindelse|afstamning|herkomst|baggrund|rødder|aner|ophav|blod i årerne|familiebaggrund|etnicitet)}
(min|hans|hendes|vores|deres|sin) {(<any>|) (etnicitet|etniske (baggrund|oprindelse)|hudfarve|race|afstamning|herkomst|kulturelle baggrund som <any>|afrikanske udseende|mørke hud|brune hud|mørke hudfarve|udenlandske baggrund|etniske herkomst|stamme|klan|flygtningebaggrund|indvandrerbaggrund)}
(anden|fremmed|ikke vestlig|ikkevestlig|blandet) etnisk (baggrund|oprindelse|herkomst)
{anden etnisk (baggrund|oprindelse|herkomst) end (dansk|etnisk dansk)}
(på grund af|pga|grundet|for) (min|hans|hendes|vores) {(hudfarve|race|etnicitet|oprindelse|udseende|hud|accent og hudfarve)}
{(flygtning|flygtninge|flygtede|flygtet|flygter|flygte|asylansøger|asyl|familiesammenført|indvandret|indvandrede|indvandrer|kvoteflygtning|krigsflygtning|emigrerede|emigreret) (hertil|til danmark|til danmark i <number>|i <number>|hertil i <number>|selv|) fra ${countries}}
(kommer|kom|er|stammer) (oprindelig|oprindeligt|selv|egentlig|jo|begge|) {fra ${countries}}
{(født|opvokset|født og opvokset) (og opvokset|) (i ${countries})}
(mine|hans|hendes|vores|begge|min) (forældre|far|mor|familie|slægt|bedsteforældre) (er|kommer|kom|stammer|flygtede) (oprindelig|begge|) {(fra|i) (${countries}|grønland|tyrkiet|polen|marokko)}
{(har|fik|fået|søgt|søger|søgte|venter på|afslag på|bevilget|får|fik afslag på) (asyl|flygtningestatus|politisk asyl|humanitær opholdstilladelse|midlertidig beskyttelse|beskyttelsesstatus|familiesammenføring)}
{(kom|kommet|flygtede|flygtet|var|er|som) (til danmark|hertil|) (som|er|) (flygtning|flygtningebarn|asylansøger|bådflygtning|indvandrer|kvoteflygtning|uledsaget|uledsaget mindreårig|indvandrerbarn|gæstearbejder)}
{(bor|boede|boet|ophold) (stadig|) (på|i) (asylcenter|et asylcenter|flygtningelejr|en flygtningelejr|sandholm|sandholmlejren|udrejsecenter|udrejsecenter (avnstrup|kærshovedgård|sjælsmark)|asylcentret)}
{(mørk|brun|sort|lys|hvid|farvet|lysebrun) (i|af) (huden|hud|hudfarve)}
(som|en|eneste) {(sort|brun|farvet|mørkhudet|hvid|mørk) (mand|kvinde|mor|far|person|dansker|dreng|pige|medarbejder|elev|kursist|deltager)}
(jeg|han|hun|søn|datter|mand|kone|børn|børnene|vi|kæreste|barn) er {(sort|brun|farvet|mørk|mørke|brune|mulat|mulatter|halvt <any>|kvart <any>|afrodansker|adopteret fra <any>)} (og|men|i huden|så|derfor|fordi|blandt|på)
(jeg|han|hun|vi|familien|mor|far|mand|kone|familie|forældre|søn|datter|elev|børnene|barnet|som|de|slægt) er {(rom|roma|romaer|romani|samer|same|inuit|inuk|jøder af fødsel)}
{(somaliere|afghanere|kurdere|palæstinensere|tyrkere|syrere|irakere|grønlændere|romaer|iranere|pakistanere|eritreere|albanere|bosniere|sigøjnere|indvandrere|flygtninge|arabere|perkere)} (som (os|mig|ham)|ligesom (os|mig)|i familien)
(vi|forældre|forældrene|familien|børnene) er {(somaliere|afghanere|kurdere|palæstinensere|tyrkere|syrere|irakere|grønlændere|romaer|iranere|pakistanere|eritreere|albanere|bosniere|sigøjnere|indvandrere|flygtninge|arabere|fra <any> oprindeligt)}
(racistisk|racistiske|racisme) (bemærkning|bemærkninger|kommentar|kommentarer) (om min|om hendes|om hans|på grund af min)
{(kaldt|kaldte|råbte|kalder) (mig|ham|hende|os) (perker|neger|abekat|sorte svin|sigøjner|grønlænderstiv|terrorist|muhamedaner|paki|eskimo|indvandrerlort|negeren)}
{(somalisk|afghansk|kurdisk|palæstinensisk|tyrkisk|irakisk|syrisk|iransk|pakistansk|grønlandsk|eritreisk|arabisk|ukrainsk|albansk|bosnisk|afrikansk|thailandsk|filippinsk|vietnamesisk|tamilsk|tjetjensk)} (mand|kvinde|mor|far|familie|dreng|pige|baggrund|flygtning|kone|ægtemand|svigerfamilie|statsborger|kollega|borger|ung mand|elev|kursist|deltager|forældre)
(gift med|datter af|søn af|barn af|mor er|far er|mand er|kone er|forældre er|halvt|min mor|min far) (en|et|) {(<any>|) (${danishPeoples}|grønlænder|somalier)}
{(etnicitet|etnisk oprindelse|etnisk baggrund|race|oprindelse) (er|) (${danishPeoples}|${danishOrigins})}

[exact weak]
(ghetto|klan|stamme|racistisk|racisme|tigrinya)
`;
