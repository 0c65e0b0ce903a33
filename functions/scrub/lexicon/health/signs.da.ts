/**
 * Danish grammar of what a body shows: what is wrong with which part of it, what happened to it, the marks on it, what
 * was found in it, and what it can't do any more. `<body>` is any part of the body (bodyParts.ts). In braces the
 * smallest text that tells it.
 */
import { choice, maybe } from "../choice.ts";

/** Whose, and which of two. */
const its = maybe(
  "min, mit, mine, sin, sit, sine, hans, hendes, den, det, de, en, et, to, tre, flere, begge, venstre, højre, ene, min ene, sin ene, den ene, det ene, begge sine, begge mine, min venstre, min højre, sin venstre, sin højre, hans venstre, hans højre, hendes venstre, hendes højre, mit venstre, mit højre, sit venstre, sit højre, øverste, nederste",
);
const ill =
  "kræft, kræften, kræftceller, cancer, svulst, svulster, svulsten, tumor, tumor, tumorer, knude, knude, knuder, metastaser, metastase, celleforandringer, forandringer, gigt, slidgigt, svær slidgigt, begyndende slidgigt, leddegigt, betændelse, betændelsen, inflammation, infektion, infektion, infektionen, bylder, byld, væske, blødning, blødning, blødningen, blødninger, blodprop, blodprop, blodpropper, blodpropperne, blodansamling, bule, forkalkning, forkalkninger, forsnævring, forsnævring, aneurisme, cyste, cyste, cyster, polypper, polyp, fibromer, åreknuder, brok, brok, diskusprolaps, prolaps, prolaps, nerveskade, nerveskader, nervebetændelse, skade, skader, skaden, brud, brud, bruddet, revne, fraktur, fraktur, fibersprængning, forstuvning, forstrækning, fraktureret, sting, sting, sår, sår, hul, hul, stafylokokker, svamp, eksem, udslæt, kløe, psoriasis, fnat, vorter, herpes, ar, implantat, dræn, dræn, stent, skruer, skrue, metal, metalplade, plader, sten, grus, sten, dårlig blodcirkulation, kredsløbsforstyrrelser, krampe, kramper, spasmer, spændinger, smerter, stærke smerter, voldsomme smerter, kroniske smerter, stikkende smerter, ondt, meget ondt, så ondt, rigtig ondt, frygtelig ondt, jag, stik, tryk, trykken, prikken, snurren, følelsesløshed, nedsat følelse, ingen følelse, lammelse, lammelser, kraftnedsættelse, kraftesløshed, rysten, tremor, stivhed, hævelse, hævelser, ødem, væskeansamling, skygger, skygge, pletter, hornhindebetændelse";
const where = choice("i, på, omkring, under, bag, ud i, ned i, nede i, inde i, ved, bag ved, over, op i");
const broke =
  "brækket, brækkede, brække, knækket, knækkede, forstuvet, forstuvede, forvredet, forvred, vrikket, vrikkede, forstrakt, forstrakte, sprængt, sprængte, overrevet, revet over, revet, skåret i, kvast, kvæstet, kvæstede, klemt, mast, knust, knuste, smadret, smadrede, beskadiget, beskadigede, skadet, skadede, skoldet, skoldede, forbrændt, forbrændte, forfrosset, amputeret, mistet, mistede, ætset, overanstrengt, overbelastet, opereret, fået opereret, opererede, opereret i, opereret for, fået fjernet, fjernet, bortopereret, fået skiftet, skiftet, fået udskiftet, udskiftet, fået erstattet, røntgenfotograferet, fået scannet, scannet, skannet";

export const danishSigns = `
[exact certain]
{${choice(ill)} ${where} ${its} <body>}
{(rift|rifter|flænge|flænger|blå mærker|blåt mærke|røde mærker|mærker|mærke|brændemærker|brændemærke|brandmærker|brandsår|brandvable|brandvabler|bidmærker|bidemærker|kradsemærker|stribemærker|kvælningsmærker|strangulationsmærker|kvælertagsmærker|snitsår|snit|blodudtrædninger|blodudtrædning|hudafskrabninger|skrammer|buler|bule|hævelser|bidsår|skoldsår|gule mærker|slagmærker|fingermærker|sugemærker|nålemærker|stikmærker) (på|over|i|rundt om|omkring|langs|bag|ned ad|op ad) ${its} (<body>|overarmene|underarmene|inderlårene|kroppen|hele kroppen|halsen|numsen|bagdelen|balderne|ryggen)}
{(brækket|slået|vredet|fået|fik|slog|vred|rykket|rev|revet|trukket|faldet) (jeg|han|hun|) ${its} <body> (af led|ud af led|af lave)}
<body> (af led|ud af led) 
{(slået|slog) (jeg|han|hun|) (hul|en flænge|en bule|en revne) i ${its} (<body>|baghovedet|øjenbrynet)}
{(slået|slog|slået sig|stødt|ramt) ${its} <body>} (da|så|på|i|ved|under|mod|i går|for|og kan|og er)
<body> (er|var|blev|bliver|har været|er blevet) (helt|stadig|desværre|nu|så|meget|desuden|også|) {(brækket|brækkede|knust|knækket|forstuvet|forstuvede|opereret|hævet|hævede|betændt|betændte|inflammeret|stiv|stift|stive|lam|lamme|lammet|lammede|følelsesløs|følelsesløse|forbrændt|forbrændte|skoldet|amputeret|bandageret|bandagerede|slidt|slidte|slidt op|ødelagt|ødelagte|af led|gået af led|i gips|vokset skævt|skæv|deform|øm|ømme|forvredet|forvredne|kvæstet|kvæstede|sovende|kroget|krogede)}
(gigt|slidgigt|betændelse|dårlig|dårligt|dårlige|ødelagt|ødelagte|slidte|slidt|svage|svagt|svag|kunstigt|kunstig|nyt|opereret|nyopereret|nyopererede|opererede|brækket|brækkede|betændt|forstuvet|forstuvede|forvredet|stift|stiv|stive|lam|lammet|følelsesløs|følelsesløse|hævet|hævede|amputeret|amputerede|syge|sygt|syg) {<body>}
(kræft|kræften|svulsten|knuden|sygdommen|metastaserne|infektionen|betændelsen|gigten|sclerosen) (har|havde|er|var|sidder|sad|kom|gik) (nu|også|allerede|desværre|) (spredt sig|bredt sig|spredt|bredt|sat sig|gået|sig|slået ned|vokset|) (nu|også|allerede|) (til|i|på|ind i|ud i|op i) {<body>}
{(spredt|spredte|bredt|sat|satte) sig (nu|også|allerede|videre|) (til|i|på) <body>}
{(spredning|spredninger|metastaser|udsæd) (nu|også|) (til|i|på) <body>}
(fundet|fandt|opdaget|opdagede|konstaterede|ser|så) (også|nu|) (en|) {(noget|plet|pletter|skygge|skygger|forandring|forandringer|knude|knuder|svulst|udposning|blødning|cyste|væske|vand|polyp|polypper|celleforandringer|kræftceller|blod|noget mistænkeligt) (på|i|under|ved|bag|omkring) ${its} <body>}
(jeg|han|hun|de|<kin>|<name>) (har|havde|fik|blev|er) (fået|lige|også|) {${choice(broke)} ${its} <body>}
{(brækket|brækkede|forstuvet|forstuvede|forvredet|sprængt|overrevet|brækker|forstuver|vrikket om på|vrikkede om på) (jeg|han|hun|) ${its} <body>}
{(brud|bruddet|fraktur|forstuvning|læsion|operation|operationen|indgreb|indgrebet|genoptræning|scanning|skanning|mr-scanning|røntgen|biopsi|blokade|bestråling|strålebehandling|behandling) (på|i|af|for) ${its} <body>}
(går|gik|gået|til|får|fik|træner) (til|) (fysioterapi|genoptræning|behandling|træning|kontrol) (for|af|med|på) ${its} {<body>}
{(mistet|mistede|mister|taber|tabt|tabte) (følelsen|følesansen|kraften|kræfterne|førligheden|grebet|bevægeligheden) (i|af) ${its} (<body>|armene|benene)}
{(ingen|nedsat|ikke|dårlig|svækket) (følelse|kraft|følesans|bevægelighed|styrke|førlighed) (i|af) ${its} <body>}
{(dirrer|sitrer|ryster|rystede|ryste|skælver|sover|snurrer|prikker) (så meget|meget|voldsomt|konstant|) (på|i) (<body>|fingrene|hele kroppen)}
<body> {(ryster|rystede|skælver|sover|snurrer|dirrer|svigter|svigtede|værker|værkede|sveder konstant|krampede|kramper|låser|gør ondt|gør så ondt|gør nas|smerter|hæver|hævede|bløder|blødte|væsker|stivner|er sat ud af drift|virker ikke mere)}
(blev|bliver|er|var) {(blind|døv|lam|følelsesløs|svagtseende|nærblind) (på|i|fra) ${its} (<body>|side|halsen og ned|livet og ned)}
{(blind|døv|lam|lammet|følelsesløs) (på|i|fra) ${its} (<body>|side|halsen og ned|halsen og nedefter|livet og ned|livet og nedefter|taljen og ned|hoften og ned)}
{(kan|kunne) (jeg|han|hun|) (næsten|stort set|) ikke (bevæge|bruge|bøje|strække|løfte|dreje|mærke|støtte på|gå på|træde på|belaste|åbne|lukke|se på|høre på) ${its} <body>}
(skal|skulle|må|måtte|bliver|blev|har|er) (have|haft|få|fået|) {(skiftet|udskiftet|opereret|fjernet|amputeret|sat|rettet|skrabet|syet|gipset|scannet|skannet|undersøgt|renset|fikseret|stivgjort|målt|tjekket|lukket|udtaget|kigget på) ${its} (<body>|synsfeltet|synet|hørelsen|blodtrykket|hjerterytmen|lungefunktionen|trykket i øjet)}
{(ny|nyt|nye|kunstig|kunstigt|nyopereret|opereret|brækket|brækkede|forstuvet|forvredet|knust|amputeret) ${its} <body>}
{(skal|skulle|har|havde) (ikke|) (få|have|fået) (vand|lyd|luft) i (øret|ørerne)}
{(må|skal|kan) ikke (få|have) (vand|noget) i (øret|ørerne|såret|øjet)}
{<body> (i gips|i skinne|i slynge|i stivbind|i bandage|i støvle|bandageret|amputeret)}
(får|fik|fået|har|på grund af|pga|med|) {(voldsomme|kraftige|kroniske|stærke|) (ondt|smerter|kramper|krampe) (af|ved|i|når jeg|når han|når hun) (at (sidde|stå|gå|skrive|ligge|tale|sluge|trække vejret)|<body>|sidder|går|står|skriver|ligger)}
{(trækker|trak|halter|haltede|humper|humpede|slæber) (på|med|efter|efter sig|) (det ene|) ben (efter sig|)}
{(hoster|hostede|kaster|kastede|brækker|brækkede|spytter) (blod|slim|) (op|blod|galde) (op|)}
{blod (i|fra) (urinen|afføringen|opkast|opkastet|hosten|slimet|underlivet|næsen)}
{(bløder|blødte|bløder stadig) (fra|i|voldsomt fra|kraftigt fra) (<body>|underlivet|endetarmen)}
{(bløder|blødte|blødt|blødning|blødninger) (voldsomt|kraftigt|hele tiden|uregelmæssigt|mellem menstruationerne|efter fødslen)}
{(vokset|vokser|voksede) (en knude|noget|en svulst) (på|i) <body>}
{(svært|besvær|problemer|vanskeligheder|udfordringer|bøvl|meget svært) (ved|med) (at|) (trække vejret|få luft|synke|sluge|tygge|gå på trapper|gå|stå|rejse (mig|sig)|bevæge (mig|sig)|løfte armen|bukke (mig|sig)|holde balancen|holde vandet|holde på vandet|tale|artikulere|finde ordene|finde ord|huske ting|orientere (mig|sig)|falde i søvn|sove igennem|sove|komme op om morgenen|komme ud af sengen|se i mørke|høre hvad folk siger|gribe om ting|holde på ting|lade vandet|komme på toilettet)}
(får|fik|fået|har|havde) (hurtigt|nemt|let|ikke|) {(åndenød|hjertebanken|vejrtrækningsbesvær|trykken for brystet|luft nok|nok luft|blackouts|blackout|kuldegysninger|feberkramper|svedeture|hedeture|hedestigninger|synsforstyrrelser|flimmer for øjnene|føleforstyrrelser|balanceproblemer|næseblod hele tiden|vandladningsbesvær|vandladningsproblemer|koncentrationsbesvær|talebesvær|gangbesvær|synkebesvær|hukommelsesbesvær|hukommelsestab)}
{(vejer|vejede|vejet) (kun|nu|over|under|næsten|) <number> (kg|kilo)}
{(tabt|taber|tabte|taget|tager|tog) (mig|sig|) (<number>|ti|femten|tyve|tredive|fyrre|mange|mindst <number>|over <number>|næsten <number>) (kg|kilo) (på|)}
{bmi (på|er|over|under|) <number>}
{(blodtryk|blodtrykket|blodsukker|blodsukkeret|langtidsblodsukker|langtidsblodsukkeret|hba1c|blodprocent|blodprocenten|kolesteroltal|levertal|psa|psa-tal|psa-tallet|crp|inr|puls|hvilepuls|iltmætning|saturation|stofskiftetal|t-score|synsstyrke|høretab|promille|feber) (på|er|var|er på|lå på|ligger på) <number>}
{<number> (i promille|i feber|graders feber|i blodtryk|i blodsukker)}
{(type|grad|stadie|stadium|fase) (1|2|3|4|i|ii|iii|iv|b|a|to|tre|fire) (kræft|diabetes|sukkersyge|forbrænding|cancer)}
{(sukkersyge|diabetes|bipolar|hepatitis|kræft|cancer|demens|forbrænding|klapfejl|astma|cif|nyresvigt|herpes|neurofibromatose) (type|grad|stadie|stadium) (1|2|3|4|i|ii|iii|iv|a|b|c|to|tre|fire|et)}
{bærer af (<any>|genet for <any>)}
{(bærer|anlægsbærer|smittebærer|smittebærere|anlægsbærere)} (af|for)
(lider|led|døjer|døjede|plages|plaget|plagedes|hæmmes|hæmmet|rammes|ramtes) (også|desværre|stadig|meget|slemt|hårdt|i årevis|) (af|med) {<rare>}
(smittet|smittede|smitte|inficeret) (med|af) {<rare>}
(behandles|behandlet|medicineres|medicineret|opereret|opereres|udredes|udredt|undersøges|undersøgt|indlagt|sygemeldt) (for|mod|med) (en|et|) {<rare>}
{(blottet|blottede) for <body>}
{(mangler|savner) (et|en|det ene|den ene|to|venstre|højre|begge) (ben|arm|hånd|fod|øje|øjne|fingre|finger|nyre|lunge|bryst|ører|tæer)}
{(faldt|falder|faldet|styrtede|styrtet|gled|gledet|snublede) (og|på|ned|om|i) (og|trappen|isen|cykel|cyklen|trapperne|badet|) (og|) (brækkede|brækket|slog|slået|forstuvede|forstuvet|forvred|knuste|fik) (${its} <body>|hovedet|hjernerystelse)}
{mindre (syn|hørelse|førlighed) på (det ene|det venstre|det højre|venstre|højre) (øje|øre)}
{(har|fik|har fået|får|med) (dårligt|svagt|nedsat|svækket|ødelagt|forringet|tabt|intet|minimalt|lidt) (syn|hørelse|lugtesans|førlighed|sprog|tale)}
(har|med|bruger|fik|får|fået) {(<number>|halvtreds|tredive|kun <number>) procent (syn|hørelse|synsevne|lungefunktion|nyrefunktion|synet|høreevne)}
{<number> (procent|) (af synet|af hørelsen|syn|hørelse|lungefunktion|nyrefunktion|erhvervsevnetab|méngrad)}
{(méngrad|varigt mén|erhvervsevnetab|invaliditetsgrad) (på|) <number> (procent|)}

{(mistet|mistede|mister|tabt|genvundet) (synet|hørelsen|førligheden|kraften|følelsen|smagen) (på|i|fra) ${its} (<body>|side)}
{<body> (fjernet|bortopereret|opereret væk|amputeret|scannet|røntgenfotograferet|syet sammen|rettet op)}
{(kan|kunne) (næsten|) ikke (lugte eller smage|smage eller lugte|lugte noget|smage noget|lugte|smage)}
(jeg|hun|<kin>|kone|kæreste) {(føder|nedkommer|skal føde|fødte)} (om|i|til|snart|engang|for)
(han|hun|søn|datter|barnet|drengen|pigen|<kin>) (har|havde|får) {(svært|meget svært|besvær|problemer) (ved|med) at (læse|stave|skrive|regne|lære|koncentrere sig|sidde stille|begå sig|forstå sociale koder|være i rummet|regulere følelser)}

{(<number>|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|en masse|nogle|) (sting|kugler|skruer|brud|blodpropper|knuder|metastaser) (i|på) ${its} (<body>|kroppen)}

[exact likely]
{(blå mærker|blåt mærke|blåt øje|blå øjne|et blåt øje|sort øje)}
{(brændt|brændte|slået|slog|skåret|skar|klemt|klemte|ramt|stødt) (mig|sig|ham|hende) (på|i|over) ${its} <body>}
{(forbrændt|forbrændte|forbrændinger)}
{<body> (hænger|driller|bøvler|svigter|strejker|siger fra|volder problemer|er gået i stykker)}
(har|fået|fik) {(problemer|bøvl|besvær|knas|rod) med ${its} <body>}
(en|et) {(dårlig|dårligt|slem|slemt|skidt) <body>}
{(bandage|forbinding|plaster|stivbind|støttebind|skinne|slynge) (på|om|rundt om) ${its} <body>}
{<number> (mg|milligram|mikrogram|µg|ie)} (dagligt|daglig|om dagen|morgen|aften|to gange|tre gange|ved behov|i døgnet|hver)
(er|bliver|blev|var) {(hæs|forkølet|snottet|febril|klam|bleg|gul|gul i huden|blå om læberne|afkræftet|sengeliggende|svimmel|rundtosset|ør i hovedet|utilpas|sløj|skidt tilpas|skidt tilmode|dårlig|elendig tilpas|kvæstet|kvæstede|tilskadekommen)}
{(skidt|dårligt|elendigt|sløjt|ringe|ilde) tilpas}
`;
