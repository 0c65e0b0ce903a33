/**
 * Religion and belief in Swedish and Norwegian: who is, became or was something, worship, fasting, food, leaving a church. Read as
 * health.da.ts. A faith as such ("islam"), a church or a congregation is a subject, a customer or a venue as well and counts
 * only in phrases.
 */
export const scandinavianReligion = `
[noun certain]
muslim
muslimsk
ateist
agnostiker
jehovas vittnen
jehovas vittne
jehovas vitne
jehovas vitner
hijab
niqab
katolik
katolikk
fredagsbön
fredagsbønn
bönerum
bønnerom
halalmat
koshermat
pingstvän
pinsevenn
smiths venner
laestadian
læstadianer
mormon

[noun likely]
moské
synagoga
synagoge
halal
kosher
ramadan
imam
rabbin
rabbiner
jøde
hindu
buddhist
sikh
judisk
jødisk
katolsk
koranen
troende
religiös
religiøs
protestant
sabbat
ortodox

[exact certain]
(är|er|var|som|blitt|blivit|uppvuxen|oppvokst) (<any>|) {(muslim|muslimer|jude|judisk|jøde|jødisk|hindu|buddhist|sikh|katolik|katolikk|katolsk|kristna|kristne|ateist|agnostiker|ortodox|ortodoks|syrisk ortodox|protestant|pingstvän|pinsevenn|mormon|troende|religiös|religiøs|personligt kristen|personlig kristen|jehovas vittne|jehovas vitne|human-etiker)}
(konverterat|konverterade|konvertert|konverterte|konvertera|konvertere|konverterar) till (islam|kristendomen|judendomen|katolicismen|buddhismen)
(konverterat|konvertert|konverterte|konvertere) til (islam|kristendommen|jødedommen|katolisismen|buddhismen)
{(gått ur|gick ur|gått ut ur|meldt meg ut av|meldt seg ut av|meldte meg ut av|utmeldt av|lämnat|lämnade|utträtt ur|melde meg ut av) (svenska kyrkan|kyrkan|statskirken|den norske kirke|kirka|kirken|jehovas vittnen|jehovas vitner|trossamfundet|trossamfunnet|islam|församlingen|menigheten)}
{(medlem|aktiv|engagerad|engasjert) (i|av) (en|) (svenska kyrkan|den norske kirke|statskirken|frikyrkan|frikyrka|frikirken|frikirke|pingstkyrkan|pinsemenigheten|moskén|moskeen|synagogan|synagogen|församlingen|menigheten|menighet|jehovas vittnen|jehovas vitner|den katolske kirke|katolska kyrkan|human-etisk forbund|kyrkan|kirken)}
{(går|gå|gikk|gick) (ofta|ofte|regelbundet|fast|) (i|till|til) (moskén|moskeen|synagogan|synagogen|kyrkan|kirken|kirka|kyrka|frikyrkan|mässan|messe)}
{(ber|be|bad) (fem|5) (gånger|ganger) (om dagen|om dan|per dag|daglig|dagligen|hver dag)}
{(tid|plass|plats|sted|ställe|rom|rum|pause|paus) (til|till|att|til å|å|for|för) (be|bønn|bön|bønnen|bönen)}
{(fastar|fastade|faster|fastet|faste|fasta) (under|i|på grund av|for|för) (ramadan|fastan|ramadanen)}
{(fastar|faster|fastet|fastade) (under|i)} ramadan
(äter|äta|spiser|spise|bara|kun|önskar|ønsker) (bara|kun|inte|ikke|) {(halal|kosher)}
(äter|spiser) (inte|ikke|aldrig|aldri) (griskött|fläsk|svinekjøtt|svin|fläskkött)
av {religiösa (skäl|orsaker)}
av {religiøse (grunner|årsaker)}
(min|hans|hennes|vår|deres|deras) {(tro|religion|trosretning|gudstro|religiösa övertygelse|religiøse overbevisning)}
{(tror|trodde) (inte|ikke|) på (gud|allah|jesus)}
{(firar|firade|feirer|feiret|håller|holder) (eid|ramadan|sabbaten|sabbat|hanukka|chanukka|pesach|diwali)}
{(bär|bærer|har|bruker|går med) (hijab|slöja|sjal av religiösa|niqab|turban|kippa|hijaben)}
{(uppvuxen|uppväxt|oppvokst|brutit med|brøt med|brutt med|lämnade|utestengt fra|forlot) (i|hos|) (jehovas vittnen|jehovas vitner|en sekt|sekten|pingströrelsen|frikyrkan|en frikyrka|smiths venner|et strengt kristent hjem|ett kristet hem|ett religiöst hem|menigheten|församlingen|knutby)}
{(religion|tro|livssyn) (muslim|islam|kristen|katolik|katolikk|jude|jøde|hindu|buddhist|ateist|ingen)}

[exact weak]
(islam|kristendom|kyrkan|kirken|bønn|bön|tro)
`;
