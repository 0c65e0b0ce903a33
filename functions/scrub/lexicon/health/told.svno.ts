/**
 * Swedish and Norwegian phrases of health: what people tell instead of naming an illness. A head in brackets says
 * how much the lines below it disclose; choices, classes and braces are read as in pattern.ts. What is in ordinary
 * use as well is only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const scandinavianTold = `
[exact certain]
(vabbar|vabba|vabbade|vabbat|vabb)
(brutit|bröt|brukket|brakk) (ena|) (armen|benet|foten|handleden|håndleddet|nyckelbenet|handen)
(kan inte|kan inte|kunde inte) sluta gråta
(gråter|grät) (hela tiden|varje dag|jämt)
(gråter|gråt) (hele tiden|hver dag)
(klarer|klarte) ikke å slutte å gråte
(orkar|vill|ville) inte leva (längre|mer|)
(vil|orker|orket) ikke (å|) leve (mer|lenger)
(hör|hörde|höra) röster
(kommer|kom) (mig|meg|sig|seg|) (inte|ikke) (upp|opp|ut|ur) (ur|av) (sängen|senga|sengen)
(kommer|kom) (mig|meg|sig|seg|) (inte|ikke) (ur|ut av) (sängen|senga|sengen)
(tål|tåler) (inte|ikke) (gluten|laktos|mjölk|nötter|jordnötter|ägg|fisk|skaldjur|soja|penicillin|latex|parfym|pälsdjur|katter|hundar)
tåler ikke (gluten|laktose|melk|nøtter|peanøtter|egg|fisk|skalldyr|soya|penicillin|lateks|parfyme|katter|hunder)
(väntar|venter) (barn|tvillingar|tvillinger|vårt första|vårt första barn)
beräknad förlossning
ligger på (sjukhus|sjukhuset|sykehus|sykehuset|intensiven|akuten)
(inlagd|innlagt) på
(har|fick|fått) {(ms|als|ptsd|adhd)}
(ont|vondt) i (ryggen|huvudet|hodet|magen|halsen|knät|knäet|kneet|foten|handen|hånden|bröstet|brystet|axeln|skulderen|örat|øret|nacken|nakken|höften|hoften|tanden|leden|kroppen|benet|armen)

[exact likely]
ble {syk}
blev {sjuk}
er {syk}
var {sjuk}
var {syk}
är {blind}
är {döv}
är {sjuk}
(fikk|fått) (et|) {slag}
(sjuk|sjuka|syk|syke)
(kräks|kräktes|kräkts|kräker|spyr|spydde|spytt)
(kaster|kastet|kastar) opp
(svimmade|svimmar|svimmat|besvimte|besvimer)
(svimmel|snufsete)
(löss|lus)
(hostar|hoster|hostade)
(har varit|varit|blivit|blir|bli|ligger|sjukt) {(sjuk|sjuka)}
(har vært|vært|blitt|blir|bli|ligger|ble|var) {(syk|syke)}
(är|var|är alla|er|er alle) {(sjuka|syke)}
(sjukt barn|sykt barn|syke barn)
(opererats|opererades|opereras|operert|opereres)
(på|i) {(psykiatrin|psykiatrien)}
(föräldraledig|foreldrepermisjon)
(deppig|utslitt|utmattad)
(medicinerar|medisiner|mediciner)

[exact body]
(huvudet|magen|hodet|knät|knäet|kneet|foten|handen|hånden|bröstet|brystet|axeln|skulderen|örat|øret|nacken|höften|handleden)
`;
