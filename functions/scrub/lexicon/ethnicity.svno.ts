/**
 * Race and ethnic origin in Swedish and Norwegian: peoples, origin, descent, skin, flight and immigration. Read as health.da.ts. A country
 * or a language by itself is no origin, nor is a nationality next door; a people counts where somebody *is* one, an
 * adjective only with a word of descent.
 */
const scandinavianPeoples =
  "(somalier|somalisk|afghan|afghaner|afghansk|kurd|kurder|kurdisk|arab|araber|palestinier|palestiner|palestinsk|irakier|iraker|syrier|syrer|iranier|iraner|perser|pakistanier|pakistaner|turk|tyrker|marockan|marokkaner|libanes|libaneser|tamil|eritrean|eritreer|etiopier|etioper|hazar|hazara|pashtun|uigur|assyrier|syrian|armenier|tjetjen|tsjetsjener|bosnier|kosovoalban|alban|albaner|serb|serber|romer|romani|resande|tater|samisk|sameslekt|kven|tornedaling|sverigefinne|jenisch|zigenare|sigøyner|invandrare|innvandrer|flykting|flyktning|asylsökande|asylsøker|mörkhyad|mørkhudet|adopterad från <any>|adoptert fra <any>|afrosvensk|statslös|statsløs|thailändare|thailender|filippinare|filippiner|vietnames|vietnameser|kines|kineser|afrikan|afrikaner|nigerian|nigerianer|ghanan|ghaneser|ukrainare|ukrainer|grönländare|grønlender|roma)";

export const scandinavianEthnicity = `
[noun certain]
invandrarbakgrund
innvandrerbakgrunn
flyktingbakgrund
flyktningbakgrunn
flyktningfamilie
flyktingfamilj
asylsökande
asylsøker
mörkhyad
mørkhudet
zigenare
sigøyner
kvotflykting
kvoteflyktning
asylmottak
asylboende
samebakgrunn
kurdisk bakgrund

[noun likely]
flykting
flyktning
invandrare
innvandrer
etnicitet
etnisitet
hudfärg
hudfarge
kurd
somalier
rasism
rasisme

[exact certain]
(jag|jeg|han|hun|hon|vi|mamma|pappa|mor|far|familien) (är|er) (<any>|) {(rom|same|svart|brun|färgad|farget|mørk i huden)}
(är|er|var|som) (<any>|) {${scandinavianPeoples}}
(av|med|har|har en) {(<any>) (ursprung|opprinnelse|härkomst|avstamning|avstamming|bakgrund från <any>|bakgrunn fra <any>|rötter|røtter|slekt fra <any>|påbrå)}
(min|hans|hennes|vår|deras|deres) {(etnicitet|etnisitet|etniska (bakgrund|ursprung)|etniske (bakgrunn|opprinnelse)|hudfärg|hudfarge|ras|rase|mörka hud|mørke hud|samiska bakgrund|samiske bakgrunn|ursprung|opprinnelse|klan)}
{(somalisk|afghansk|kurdisk|arabisk|palestinsk|irakisk|syrisk|iransk|pakistansk|tyrkisk|turkisk|eritreansk|eritreisk|etiopisk|tsjetsjensk|bosnisk|albansk|romsk|samisk|samiskt|kvensk|afrikansk|asiatisk|utländsk|utenlandsk|tamilsk|vietnamesisk) (bakgrund|bakgrunn|ursprung|opprinnelse|härkomst|familj|familie|släkt|slekt|mamma|mor|pappa|far|rötter|røtter)}
{(flydde|flytt|flyktade|flyktet|flykting|flyktning|asylsökande|asylsøker) (hit|till sverige|til norge|hit i <number>|) (från|fra) (<any>|sør sudan)}
(kommer|kom|är|er) (ursprungligen|opprinnelig|själv|selv|egentligen|egentlig|) {(från|fra) (syrien|syria|somalia|afghanistan|irak|iran|eritrea|etiopien|etiopia|palestina|gaza|libanon|ukraina|bosnien|bosnia|kosovo|tjetjenien|tsjetsjenia|sudan|kongo|kurdistan|pakistan|sri lanka|vietnam|jemen|aleppo|kabul)}
{(kom|kommit|kommet) (hit|till sverige|til norge) som (flykting|flyktning|ensamkommande|asylsökande|asylsøker|enslig mindreårig)}
{(sökt|fått|søkt|fikk|fick|söker|søker) (asyl|uppehållstillstånd som flykting|flyktingstatus|flyktningstatus)}
{(på grund av|pga|grunnet|för|for) (min|hans|hennes) (hudfärg|hudfarge|ras|rase|etnicitet|etnisitet|bakgrund|bakgrunn|ursprung|opprinnelse)}
{(mörk|mørk|brun|svart) i (hyn|huden)}

[exact weak]
(rasistisk|klan)
`;
