/**
 * Danish phrases of violence, threats, control, fear and neglect at home, built of word classes: who does what to whom,
 * in the order of the main clause ("han skubbede mig"), of the inverted one ("så skubbede han mig") and of the passive.
 * Read as health.da.ts.
 */
import { choice } from "./choice.ts";
import { anyone, blowTail, kids, kinsman, victim, who } from "./family.words.da.ts";

/** Done to a person these are hardly ever harmless. */
const hurts =
  choice(`misbrugt, voldtaget, krænket, krænkede, befølt, tæsket, tæskede, prygle, slået ned, sparke, sparker, sparkede, sparket, tæve, tæver, tævede, tævet, tæsker, tæskede, tæsket,
  gennemtævede, gennemtævet, gennembankede, gennembanket, gennemprygle, pryglede, pryglet, kvæle, kvæler, kvalte, kvalt,
  ruske, rusker, ruskede, rusket, niver, nev, nevet, krads, kradsede, kradset, bider, bed, bidt, brænder, brændte, brændt,
  skolder, skoldede, skoldet, mishandle, mishandler, mishandlede, mishandlet, misbruger, misbrugte, voldtage,
  voldtager, voldtog, overfalde, overfalder, overfaldt, overfaldet, antastede, antastet, befamler,
  befamlede, befamlet, beføler, befølte, befølt, daskede, klapsede, klapset, true, truer, truede, truet, chikanere,
  chikanerer, chikanerede, chikaneret, stalke, stalker, stalkede, stalket, forfølger, forfulgte, forfulgt, terroriserer,
  terroriserede, terroriseret, tyranniserer, tyranniserede, tyranniseret, ydmyge, ydmyger, ydmygede, ydmyget, nedgør,
  nedgjorde, nedgjort, hundser, kuer, kuede, kuet, mobber, gaslighter, udskammer, svigter, svigtede, svigtet`);
/** These need to be told of me or of a child: a tool can push, hold and pull. */
const handles =
  choice(`slå, slår, slog, slået, skubbe, skubber, skubbede, skubbet, puffer, puffede, puffet, river, rev,
  revet, hev, hiver, hevet, trak, trukket, kaste, kaster, kastede, kastet, smed, slynger, slyngede, slynget, banke, banker,
  bankede, banket, presser, pressede, presset, maste, spyttede på, spytter på, spyttet på, låste, låser, låst, spærrer,
  spærrede, spærret, holder, holdt, vred, vrider, greb, griber, grebet, stak, stikker, stukket, skar, lammede, smækkede,
  smækker, kylede, kontrollerer, kontrollerede, manipulerer, manipulerede, manipuleret, overvåger, overvågede, isolerer,
  isolerede, isoleret, tvinger, tvang, tvunget, presser`);
const harmed =
  choice(`slået, sparket, tævet, banket, gennembanket, pryglet, mishandlet, misbrugt, voldtaget, krænket,
  overfaldet, antastet, befamlet, befølt, chikaneret, forfulgt, stalket, kvalt, ydmyget, nedgjort, terroriseret, truet,
  manipuleret, kuet, vanrøgtet, forsømt, omsorgssvigtet, svigtet, udnyttet, tvangsgift, isoleret, kontrolleret`);
const hitting =
  "(slår|slog|slået|slå|skubber|skubbede|skubbet|banker|bankede|banket|river|rev|hiver|hev|trak|kaster|kastede|smed|spyttede|spytter|truer|truede|truet|sparker|sparkede|sparket)";
const hard =
  "(hårdt|igen|flere gange|gentagne gange|tit|ofte|jævnligt|med knytnæve|så|når|hvis|mens|foran|i fuldskab|fordi|dengang)";

const ours = `(mig|os|${kids}|(min|vores|sin|hans|hendes|deres) (mor|far|kone|mand|søster|bror|kæreste|lillebror|lillesøster))`;

export const danishViolence = `
[exact certain]
{${hurts} (<any>|) ${victim} ${blowTail}}
{(sparke|sparker|sparkede|sparket|tæver|tævede|tævet|tæsker|tæskede|tæsket|misbrugt|voldtaget|krænket|befølt|befamlet|pryglede|pryglet|kvalt|bidt|brændt|ydmyget|nedgjort|forfulgt|terroriseret|tævede|tævet|kvalte|bed|brændte|mishandler|mishandlede|mishandlet|voldtog|overfaldt|overfaldet|truer|truede|truet|chikanerer|chikanerede|stalker|stalkede|stalket|forfølger|forfulgte|terroriserer|ydmyger|ydmygede|nedgør|nedgjorde) (ham|hende) ${blowTail}}
{${handles} (mig|os|${kids}) (ned ad|op ad|ind i|op mod|ned i|ned på|ud over|hen over|mod|i|på|med) (<any>|) (<any>|) (ansigtet|hovedet|maven|ryggen|armen|armene|håret|halsen|nakken|kinden|brystet|siden|væggen|muren|gulvet|døren|trappen|bagtrappen|sofaen|sengen|jorden|bælte|kniv|knytnæve|flad hånd)}
{(slår|slog|slået|skubber|skubbede|skubbet|puffede|banker|bankede|banket|river|rev|hev|spyttede på|spytter på|spyttet på|kylede|slyngede) ${ours} ${blowTail}}
{${handles} (han|hun|${kinsman}|<name>) ${ours} ${blowTail}}
{${hurts} (han|hun|${kinsman}|<name>) ${anyone} ${blowTail}}
{(slog|skubbede|sparkede|bankede|slår|truede|rev|bed|kvalte) (han|hun|${kinsman}|<name>) (ham|hende|dem) ${blowTail}}
${who} (har|havde|er begyndt at|) {${hitting} ${hard}}
(han|hun|${kinsman}) (har|) {(slår|slog|slået) (ham|hende|dem|<name>|på (mig|hende|ham|børnene))}
(er begyndt at|begyndte at|plejer at|finder på at|kan finde på at|truer med at|har tænkt sig at) {(slå|sparke|skubbe|tæve|true|kaste med) (mig|ham|hende|os|dem|ting|${kids}|)}
(jeg|han|hun|vi|de|${kids}|${kinsman}) (er|) (blev|blevet|bliver|har været|været|var) (<any>|) {${harmed} (af ${anyone}|af (en|et) <any>|i (hjemmet|barndommen|ægteskabet|parforholdet|familien)|som barn|)}
(blev|bliver|er|var) (jeg|han|hun|vi|de|${kids}|${kinsman}) (<any>|) {${harmed} (af ${anyone}|af (en|et) <any>|i (hjemmet|barndommen|ægteskabet|familien)|som barn|)}
{(slået|sparket|banket|tævet|truet|kontrolleret|manipuleret|nedgjort|ydmyget|kuet) af (min|sin|hans|hendes|vores|en tidligere) ${kinsman}}
(få|får|fik|fået|gav|giver|givet|give|stak|stikker|stukket|langede|uddelte|vanker) (ham|hende|mig|os|dem|${kids}|) (<any>|) {(en|et par|nogle|) (lussing|lussinger|flad|flade|endefuld|øretæve|øretæver|øreflad|tæsk|bank|klø|prygl|knytnæve|knytnæver|kindhest|blåt øje|en på hovedet|på hovedet|på kassen|på tæven|på lampen|på skrinet|på siden af hovedet|på goddagen|over nakken|et gok|spark|los)}
{(en på (hovedet|kassen|lampen|skrinet|tæven|låget|siden af hovedet)|en omgang (tæsk|klø|bank|prygl))}
{(hældte|hældt|hælder|kastede|kastet|smed|smidt|kylede|kylet|slyngede|slynget) (kogende|varmt|varm|glas|tallerkener|tallerken|porcelæn|møbler|stole|en stol|ting|en kniv|min telefon|telefonen|mad|kaffe|øl|flasker|en flaske) (<any>|) (ud over|over|efter|mod|i hovedet på|ind i|på|rundt|)}
{(smadrer|smadrede|smadret|knuste|knust|flår|flåede|sparker|sparkede|sparket|slår|slog|slået|bankede|hamrede|hamret|ødelagde|ødelægger|ødelagt|klippede|skar) (min|mit|mine|hendes|hans|børnenes|vores|hele|alle) (telefon|mobil|computer|briller|ting|tøj|møbler|dør|hoveddør|bil|rude|ruder|lejlighed|køkken|legetøj|indbo|stue|dæk) (i stykker|op|ind|itu|)}
{(sparker|sparkede|sparket|slår|slog|slået|bankede|hamrede) (døren|hoveddøren|ruden|ruderne|væggen|hul i væggen|huller i væggen|skabene) (ind|i stykker|)}
{(tager|tog|taget|greb|griber) (mig|hende|ham|os|kvælertag|halsgreb|strubegreb|struptag) (<any>|) (på|om|i|omkring|rundt om) (mig|hende|ham|${kids}|halsen|struben|nakken|håret|hårdt|strubehovedet)}
{(slå|slår|slog|skyde|skyder|stikke|dræbe|dræber|kvæle|brænde) (mig|os|hende|ham|dem|${kids}|sig selv|(min|hele) familie) (ihjel|ned|inde|og børnene|hvis)}
{(trusler|trussel|dødstrusler|dødstrussel|truslerne) (på livet|mod (mig|hende|ham|os|${kids}|${kinsman}|familien)|om (vold|at|tæsk|bank|selvmord)|fra (ham|hende|min|${kinsman}|<name>))}
(truer|truede|truet|true) {(hende|ham|mig|os|dem|${kids}|${kinsman}|) (på livet|med (kniv|en kniv|vold|tæsk|bank|selvmord|at (tage|slå|dræbe|kidnappe|flytte|rejse|smide|anmelde|offentliggøre|lægge|dele|ødelægge)|døden))}
{(dødstrusler|dødstrussel|drabstrussel|drabstrusler|voldstrusler|morddtrusler)}
{(vold|voldelig adfærd|partnervold|tæsk|misbrug|psykisk terror|jalousi|raserianfald|aggressioner|druk) (hjemme|i (hjemmet|ægteskabet|forholdet|parforholdet|familien|hjemmet fra)|fra (far|mor|ham|hende|faren|moren|stedfaren|<name>|${kinsman})|mod (moren|mor|hende|ham|mig|${kids}))}
(far|faren|stedfar|manden|mor|moren|kæresten|papfar) (er|var|kan være|bliver|blev) (<any>|) {(voldelig|aggressiv|truende|utilregnelig|opfarende|kontrollerende|hidsig|fuld|beruset|påvirket|ustabil)}
{(læser|læste|læst|tjekker|tjekkede|tjekket|gennemgår|gennemgik|åbner|åbnede|åbnet|overvåger|overvågede|sporer|sporede|hacker|hackede|hacket|kontrollerer|kontrollerede|aflytter|aflyttede|snager i|roder i|rodede i) (i|alle|) (min|mit|mine|hendes|hans|alle mine|al min|vores|børnenes) (post|mail|mails|e mails|sms er|sms|beskeder|telefon|mobil|opkald|breve|bevægelser|færden|computer|pc|ipad|messenger|facebook|konto|bank|lokation|placering|samtaler)}
(han|hun|manden|konen|kæresten|eksen|${kinsman}) (har|) (<any>|) {(styrer|styrede|kontrollerer|kontrollerede|bestemmer|bestemte|dikterer|holder øje med) (alt|alting|over alt|det hele|hele mit liv|mit liv|mig|os|hvem jeg|hvad jeg|hvor jeg|hvornår jeg|økonomien|pengene|mine penge|min økonomi|hver krone|alle pengene)}
{(tager|tog|taget|beslaglagde|gemmer|gemte|skjulte|nægter mig|holder på) (mit|min|mine) (kort|dankort|penge|løn|pas|nøgler|telefon|mobil|bankkort|su|medicin|opholdskort)} (<any>|) (fra mig|så|for)
(må|fik|får|måtte) (jeg|hun|) (ikke|aldrig) {(gå ud|gå alene|have (venner|egne penge|egen konto|telefon|kontakt)|se (min familie|mine venner|mine veninder|andre)|forlade (huset|lejligheden|hjemmet)|tale med (andre|min familie|mine venner)|arbejde for ham|lære dansk for ham)} (for|fordi|uden|)
{(låser|låste|låst|spærrer|spærrede|spærret|lukker|lukkede|lukket) (mig|os|hende|ham|${kids}|<name>|sig) (<any>|) (inde|ude|inde i|ude på|ude af|ind|ud)}
{(låser|låste|låst|sætter lås på|satte lås på|hængelås på) (køleskabet|døren til køleskabet|fryseren|skabene|maden|telefonen)}
{(skiftet|skiftede|skifter|udskiftet|byttede om på|ændret) (lås|låsen|låsene|låse|nøgler)} (<any>|) (på|så|ud|til|og|mens|for)
{(fulgt|følger|fulgte|følge) efter (mig|os|hende|${kids}|bilen|min bil)}
{(gps|airtag|sporingsenhed|sporingsapp|kamera|kameraer|mikrofon) (i|på|under) (min bil|bilen|min telefon|min taske|mit hjem|soveværelset|barnevognen|børnenes)}
(sendt|sender|sendte|skriver|skrev|skrevet|ringer|ringede|ringet|modtager|fået) (mig|hende|til mig|os|) {(<number>|over <number>|hundredvis af|massevis af|utallige|konstant) (sms er|sms|beskeder|opkald|mails|gange|mms er|snaps) (på|om|i) (én|en|) (nat|natten|dag|dagen|døgnet|døgn|aften|time|timen)}
{(stillet|stillede|stiller|stået|stod|står|dukket|dukkede|dukker|mødt|møder|holder|holdt) (sig|op|) (op|) (<any>|) (ude|ud|udenfor|uden|foran|ved|på) (for|foran|ved|) (min|mit|vores|mors|hendes|børnehaven|vuggestuen|skolen|sfo en|mine forældres) (dør|hoveddør|adresse|hus|arbejde|arbejdsplads|lejlighed|hjem|bolig|vindue|opgang|)} (og|for at|uanmeldt|midt|om natten|flere|hver|igen)
{(holder øje med|holdt øje med|lurer på|udspionerer|spionerer på|lusker rundt om) (mig|os|huset|mit hus|vores hus|hvor jeg|hvem jeg|lejligheden)}
(bange|angst|skræmt|rædselsslagen|utryg|utrygge|panisk) {(for|over for|ved|af) (${kinsman}|ham|hende|far|mor|at (han|hun|far|mor)|hvad (han|hun)|at gå (hjem|ud)|at være alene)}
{(bange|skræmt|utryg|utrygge|rædselsslagen|redd) (for|over for|ved|af) (${kinsman}|ham|hende|far|mor|at (han|hun|far|mor|de) (finder|kommer|gør|tager|slår|dukker))}
{tør (ikke|slet ikke|knap) (gå hjem|tage hjem|være (alene|hjemme|i stue)|sove (hjemme|uden|alene)|mødes|møde (ham|hende)|sige (det|noget|nej) til (ham|hende|far|mor)|forlade (ham|hende)|lade (ham|hende|dem|børnene)|svare (ham|hende)|åbne døren)}
{(går|gået|gik|lever|levede) (hele tiden|altid|) (som|) på (æggeskaller|nåle)} 
{(på flugt|flygtet|flygtede|flygte|gået under jorden|i skjul|gemmer mig|gemmer os|skjuler mig|skjuler os|lever skjult|gemt os|gemt mig) (fra|for) (${anyone}|en (mand|voldelig|eks)|familien|sin|min|manden)}
{(sover|sov|sove) med (lys|lyset|tøj|tøjet|døren låst|stol for døren|en kniv|telefonen under|låst dør)} (<any>|) (tændt|på|)
{(voldsalarm|overfaldsalarm|krisecenter|krisecentret|krisecentrets|krisecenteret|krisecenterets|kvindekrisecenter|kvindekrisecentret|kvindehjem|kvindehjemmet|mandekrisecenter|mandecenter|mandecentret|dannerhuset|danner|kvindehuset|beskyttet bolig|beskyttet adresse|hemmelig adresse)} (med (mig|børnene|<number>|min|mine)|fordi|efter|da|siden|lige nu|i øjeblikket|på grund af|pga|og)
(bor|boet|boede|ophold|opholder|sidder|sad|er|var|flyttet|flygtet|indskrevet|nåede|kom|endte|i dag) (<any>|) (<any>|) (på|i|til|hos) (et|en|) {(krisecenter|krisecentret|krisecenteret|kvindekrisecenter|kvindekrisecentret|kvindehjem|kvindehjemmet|mandekrisecenter|mandecenter|mandecentret|dannerhuset|danner|beskyttet bolig|kvindehuset)}
(måneder|måned|uger|dage|mdr|år) (på|i) (et|) {(krisecenter|kvindehjem|krisecentret|kvindehjemmet|kvindekrisecenter|kvindekrisecentret|mandecenter|dannerhuset)}
(har|fik|fået|bærer|med|min|sin|hendes) (en|) {(overfaldsalarm|voldsalarm|adressebeskyttelse)}
(ham|hende|han|hun|børnene|dem|drengene|pigerne|<name>|${kids}) (<any>|) (<any>|) {(alene hjemme|overladt til sig selv|efterladt alene|ladt alene|passet sig selv)}
(der er|var der|er der|har|får|fik|uden) (ikke|ingen|aldrig|intet) (<any>|) {(mad i (køleskabet|huset|skabene|hjemmet)|rent tøj|aftensmad|madpakke|morgenmad|varme)} (<any>|) (hjemme|til børnene|når|hos (far|mor)|)
{(fest|druk|råb|skrig|spektakel|uro|slagsmål|skænderier|ballade) og (råb|skrig|druk|fest|ballade|slagsmål|spektakel|skænderier|fuldskab|stoffer)}
${kids} {(er|kommer|møder|kom|går) (<any>|) (beskidte|sultne|sulten|beskidt|forsømt|forsømte|uvasket|uvaskede|forslået|forslåede)}
{(grædt|græder|græd|grædende|ked af det|utrøstelig|urolig|skriger|tisser i sengen|mareridt) (<any>|) (ved|før|efter|inden|hver gang|når) (hvert|hver|) (skift|samvær|aflevering|afleveringen|(han|hun|de) (skal|har været|kommer|kommer hjem) (hos|til|fra) (far|mor|faren|moren|ham|hende)|besøg hos (far|mor))}
(børnene|ungerne|drengene|pigerne|<name>|han|hun|de|${kids}) (har|så|er|) {(vidne til|set|overværet|hørt|hører|overhører) (<any>|) (volden|vold|at (han|hun|far|mor|faren) (slog|slår|skubbede|truede)|(os|vores) (skænderier|skændes|slås)|slagsmål|skænderierne)}
{(råbt|råber|råbte|skreg|skriger|skreget|brøler|brølede|skælder|skældte|skældt|hyler|svinede|sviner|svinet) (ad|af|på|ud på|efter|ud|til|mig|os|${kids}|hende|ham) (mig|os|${kids}|hende|ham|til|ud|foran)}
{(kalder|kaldte|kaldt) (mig|hende|ham|os|${kids}) (<any>|) (luder|so|kælling|idiot|sindssyg|psykopat|ting|øgenavne|grimme ting|et svin|svin|lort|taber|dum|tyk|klam|en dårlig|dårlig mor|dårlig far|uegnet|alt muligt)}
(var|blev|er|været) (<any>|) {(offer for|udsat for|vidne til|overlever af) (<any>|) (vold|overgreb|incest|misbrug|omsorgssvigt|vanrøgt|mishandling|social kontrol|trusler|chikane|stalking|partnervold|psykisk terror)}
(udsat for|offer for|vidne til|historik med|historie med|oplevet|mistanke om|bekymring om|på grund af) {(vold|overgreb|incest|omsorgssvigt|vanrøgt|mishandling|negativ social kontrol|stalking|partnervold|psykisk terror|seksuelle overgreb)} (hjemme|fra|af|i|som|hos|mod|gennem|)

[exact likely]
{(krisecentret|krisecentrets|krisecenteret|kvindehjemmet|kvindehjem|dannerhuset|overfaldsalarm|voldsalarm|adressebeskyttelse)}
{(bange for|utryg ved|frygter) (<name>|far|mor|faren|moren)}
{(voldsparat|psykisk terror|dødsangst for|samlivsophør)}
{(alene hjemme|overladt til sig selv|blå mærker|kvæstelser)}
{(skiftet lås|skiftet låsen|skiftede lås|skiftede låsen)}

[exact weak]
{(skubbede|skubbet|sparkede|truede|truet|truer|skreg|spyttede|trusler|tæsk|ruskede|kvalte|jaloux|flygtet|flygtede|lussing|skældt ud)}
`;
