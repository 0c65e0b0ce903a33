/**
 * Norwegian grammar of what is wrong with a body and a mind: which part of it, marks on it, self-harm and drinking in
 * plain words, being treated, living with it. `<body>` is any part of the body (bodyParts.ts). In braces the smallest
 * text that tells it.
 */
import { choice, maybe } from "../choice.ts";

const its = maybe(
  "min, mitt, mine, sin, sitt, sine, hans, hennes, den, det, begge, en, ei, et, ene, venstre, høyre, den ene, det ene",
);
const ill =
  "kreft, kreften, svulst, svulster, kul, kuler, cyste, cyster, propp, blodpropp, blødning, metastaser, spredning, polypper, skygge, forandringer, artrose, slitasje, gikt, leddgikt, infeksjon, betennelse, byll, væske, hevelse, brudd, sprekk, nerveskade, skade, skader, nummenhet, prikking, krampe, kramper, smerte, smerter, verk, vondt, veldig vondt, så vondt, stivhet, eksem, psoriasis, utslett, brannskader, sår, sting, brokk, aneurisme, lammelse, skjelvinger, tremor, protese, skruer, stein, blåmerker, blåmerke, merker, brennmerker, brennmerke, brannsår, kutt, kuttskader, bitemerker, arr, risp";

export const norwegianSigns = `
[exact certain]
{${choice(ill)} (i|på|rundt|under|bak|over|ved|til) ${its} <body>}
{(brukket|brakk|brekker|forstuet|vridd|vrikket|knust|sprukket|røket|strukket|skadet|skada|skadde|brent|klemt|skåret|operert|opererte|amputert|mistet følelsen i|slått) ${its} <body>}
<body> (er|var|ble|har blitt) {(brukket|hoven|hovent|betent|operert|lam|lammet|nummen|stiv|stivt|amputert|gipset|skadet|slitt|utslitt|brent|ute av ledd)}
{(brukket|forstuet|hoven|hovent|operert|nyoperert|nummen|lam|slitt|utslitt|dårlig|svakt|svak|ny|nytt|amputert) <body>}
{(spredd|spredt) seg (nå|også|) (til|i) ${its} <body>}
{(operasjon|operasjonen|operert|opereres|stråling|behandling|røntgen|biopsi|sprøyte|sprøyter) (i|av|på|for|mot) ${its} <body>}
{(kan|kunne|får) (ikke|knapt) (løfte|bøye|røre|bruke|belaste|strekke|støtte på) ${its} <body>}
{(skjelver|rister|skalv|dirrer) (på|i) (hendene|hånda|hele kroppen|beina)}
{(kutter|kuttet|kutta|kutte|skjærer|skar|skåret|brenner|ripper|sulter|sultet|skader|skadet|skada) (seg|meg) (selv|sjøl|i armene|på armene|i lårene|med barberblad|)} (selv|sjøl|og|når|på|i|igen|siden)
{(tok|tatt|ta|svelget|svelga|spiste) (alle|en hel|en håndfull|en neve|masse|for mange|hele|et helt|<number>|tretti|tjue|femti) (av|) (sine|mine|sin|min|) (tabletter|tablettene|piller|pillene|sovetabletter|paracet|ibux|medisin|medisinen|brettet|glasset|antidepressiva)}
{(pumpet magen|magen pumpet|pumpa magen|magepumpet|magepumping|fikk pumpet)}
{(forsøkt|forsøkte|prøvd|prøvde|prøver|vil|ville|ønsker|ønsket|tanker|tenker|tenkt|snakker|snakket|truet|truer|planer|planlagt) (på|om|med|) (å|) (ta sitt liv|ta sitt eget liv|ta livet sitt|ta livet av seg|ta livet av meg|ta mitt liv|dø|begå selvmord|selvmord|henge seg|henge meg|hoppe fra|hoppe foran|skade seg selv|skade meg selv|gjøre slutt på alt|ikke være her|ikke leve)}
{(hoppet|hoppa|hoppe) (ut|) (fra|foran) (broa|brua|balkongen|toget|vinduet|et tog|taket)}
{(hører|ser) (stemmer|ting som ikke er der|syner|folk som ikke er der)}
{(drikker|drakk|drukket) (seg full|seg i hjel|hver dag|hver kveld|for mye|igjen|i smug|om morgenen|en flaske|hele tida|hele tiden)}
(når|hvis|fordi|mens|da) (han|hun|pappa|mamma|eksen|jeg) (er|var|blir|ble|kommer hjem) {(full|beruset|ruset|rusa|påvirket|høy|dritings|fyllesyk)}
(pappa|mamma|far|mor|han|hun|eksen|mannen|kona) {(drikker|drakk|ruser seg|rusa seg|misbruker)}
(er|vært|blitt|nå) {(edru|rusfri|nykter|avruset)}
{(avhengig|avhengighet|misbruk) av (alkohol|rus|stoff|spill|piller|heroin|hasj|cannabis|opiater|smertestillende|tramadol|kokain|amfetamin)}
{(tisser|tisset|tissa|bæsjer) (på seg|i senga|i buksa|i sengen)}
(bruker|har|trenger|med) {(bleie|bleier|bleia)}
{(sluttet|slutta|har sluttet|nekter|nekta) (med|) (å|) (snakke|spise|sove|gå på skolen|gå ut)}
(han|hun|jeg|sønnen|datteren|barnet|<kin>) {(snakker|spiser|sover) (ikke|knapt|nesten ikke) (lenger|i det hele tatt|mer)}
{(våkner|våknet|våkna) (skrikende|hver natt|av mareritt|kaldsvett|flere ganger)}
{(sover|sov) (med lyset på|med lys på|bare med tabletter)}
(går|gikk|gått|time|kontakt|henvist|henvisning|venter|samtaler|behandling|behandles|utredes|treffer|hos|innkalt|innkalling|kø|bestilt) (i|på|til|hos|hos en|til en|med|med en|en|) {(psykolog|psykologen|psykiater|psykiateren|psykiatrien|terapeut|terapi|samtaleterapi|bup|dps|habiliteringen|nevrolog|kardiolog|onkolog|revmatolog|gynekolog|hudlege|øyelege|ortoped|kirurg|spesialist|fysioterapeut|fysio|ergoterapeut|logoped|ernæringsfysiolog|kiropraktor|jordmor|jordmora|helsesykepleier|ruspoliklinikken|smerteklinikken|hukommelsesklinikken|dialyse|cellegift|stråling|rehab|rehabilitering|avrusning|avvenning|rusbehandling|utredning|prøverør|ivf)}
(ligger|lå|ligget|innlagt|lagt inn|havnet|kom inn|kjørt|vært|var|utskrevet|operert|behandles|sendt) (inn|) (på|til|fra|i|med) (et|en|) {(sykehus|sykehuset|legevakta|legevakten|akutten|intensiven|psyk|psykiatrisk|psykiatrisk avdeling|lukket avdeling|avdeling|ullevål|rikshospitalet|haukeland|ahus|st. olavs|radiumhospitalet|barsel|føden|hospice|sykehjem|ambulanse|ambulansen|hjerteavdelingen|nevrologen|kreftavdelingen|barneavdelingen|slagenheten)}
(lider|led|rammet|ramma|opereres|operert|behandles|medisineres|utredes|sykmeldt|sykemeldt|plages|plaget|diagnostisert) (av|i|for|mot|med) {<rare>}
(døde|død|dør|gikk bort|mistet|mista) (av|i|på grunn av|etter|<any> til|<any> <any> til|<any> av|<any> i) {(kreft|brystkreft|lungekreft|hjerteinfarkt|hjerneslag|slag|hjertestans|demens|alzheimer|als|selvmord|overdose|en overdose|sykdom|lang tids sykdom|blodforgiftning|covid|lungebetennelse|leukemi|krybbedød)}
{(i|gravid i) uke <number>}
{(<number>|tre|fire|fem|seks|sju|syv|åtte|ni) måneder på vei}
{(mistet|mista) (et|vårt|sitt|mitt) (barn|foster|ufødte barn)}
{(vært gjennom|gått gjennom|etter|hatt) (<number>|en|to|tre|fire|fem|seks|flere) (innsettinger|innsetting|ivf-forsøk|prøverørsforsøk|spontanaborter|aborter|inseminasjoner)}
{(<number>|to|tre|fire|fem|seks|flere) (innsettinger|ivf-forsøk|prøverørsforsøk|spontanaborter|inseminasjoner)}
{(vanskelig|traumatisk|komplisert|tøff) (fødsel|graviditet)}
{(testet|testa) (positivt|positiv|negativt) (for|)}
{(bærer|smittebærer|genbærer) (av|for)}
(tar|får|fikk|fått|går på|står på|bruker|sluttet med|begynt på|begynte på|startet på) (nå|daglig|) {(biologisk medisin|hormoner|østrogen|testosteron|adhd-medisin|angstdempende|beroligende|sovemedisin|blodtrykksmedisin|hjertemedisin|epilepsimedisin|metadon|cellegift|sprøyter|jern|drypp|øyedråper|medisinsk cannabis)}
(bruker|har|fått|trenger|med) (to|en|et|) {(høreapparat|høreapparater|rullestol|rullator|krykker|stokk|protese|beinprotese|stomi|kateter|sonde|pacemaker|førerhund|hvit stokk|tegnspråktolk|insulinpumpe|oksygen|cpap|epipen|støttestrømper)}
{(tåler|tålte) (ikke) (lyder|lys|sterkt lys|høye lyder|berøring|stress|lukter|parfyme|skjermer|folkemengder|varme|kulde|endringer)}
{allergisk (mot|for) <rare>}
{(veier|veide) (bare|nå|over|) <number> (kg|kilo)}
(hjemme|borta|borte|fraværende|fravær|sykmeldt|permisjon) (fra <any>|) (på grunn av|pga|for|med|etter) {(sykdom|depresjon|utmattelse|stress|angst|operasjon|ryggen|migrene|influensa|covid|graviditet|psykisk helse|omgangssyke)}
{(orker|klarer) ikke (mer|lenger|å leve|livet|hverdagen|å stå opp|å treffe folk)}
{(besvimte|besvimt|falt om|segnet om|kollapset|bevisstløs|brøt sammen|brutt sammen)}
{(løpe på do|må løpe på do|må på do hele tiden)}

{nedsatt (hørsel|syn|bevegelighet|funksjonsevne|lungefunksjon|nyrefunksjon|immunforsvar|hukommelse)}
(datteren|sønnen|han|hun|jeg|<kin>) {(kutter|kuttet|skjærer|skader) (seg|meg)}

(begynte|begynt|begynner|sluttet|slutta) (å|med å|) {(drikke|ruse seg|kutte seg|ta rus|gamble|spille om penger)}
{(bipolar|bipolar lidelse|diabetes|hepatitt|herpes) type (<number>|en|to|ii|i)}

[exact likely]
(biologisk medisin|i terapi|helsesykepleier|skjelven|deprimert|apatisk|selvmordstruet)
{(min|hans|hennes) (psykolog|psykiater|terapeut|onkolog|nevrolog|jordmor)}
`;
