/** The Swedish and Norwegian word classes of social.grammar.ts. */
import { choice } from "./choice.ts";
import type { SocialClasses } from "./social.grammar.ts";

const owner = "(min|mitt|mina|mine|vår|våra|våre|hans|hennes|sin|sitt|sina|sine)";

export const scandinavianNeed: SocialClasses = {
  kids: `((barnen|barna|barnet|ungarna|ungene|pojkarna|flickorna|guttene|jentene|sønnen|sonen|dottern|datteren)|${owner} (<any>|) (barn|barna|son|dotter|sønn|datter|bror|syster|søster|syskon|søsken)|mig|meg|oss|honom|henne|ham)`,
  person: `(jag|jeg|han|hon|hun|vi|mannen|frun|kona|${owner} (man|mann|fru|kone|mamma|pappa|mor|far|bror|syster|søster|son|dotter|sønn|datter|ex|eks))`,
  owner,
  on: "(på|av|lever på|lever av|får|fick|fikk|fått|har|söker|sökt|søker|søkt|mottar|uppbär|beviljad|beviljats|innvilget|går på|nekades|mistet|förlorat|ansökt om|avslag på|inn på|över på|over på|beroende av|avhengig av|fram|min|mitt)",
  benefit:
    choice(`försörjningsstöd, socialbidrag, socbidrag, soc, ekonomiskt bistånd, a kassa, a kassan, aktivitetsersättning, aktivitetsstöd, sjukersättning, sjukpenning, förtidspension, sjukpension, bostadsbidrag, bostadstillägg, garantipension, underhållsstöd, etableringsersättning, assistansersättning, handikappersättning, merkostnadsersättning, omvårdnadsbidrag, studiebidrag, csn, existensminimum, lönebidrag, föräldrapenning på lägstanivå, bidrag från (soc|kommunen|socialen),
    sosialhjelp, sosialstønad, økonomisk sosialhjelp, uføretrygd, uføretrygden, ufør, uføre, trygd, trygda, aap, arbeidsavklaringspenger, dagpenger, overgangsstønad, bostøtte, kontantstøtte, grunnstønad, hjelpestønad, omsorgsstønad, kvalifiseringsstønad, introduksjonsstønad, tiltakspenger, supplerende stønad, minstepensjon, nav penger, stønad fra nav, penger fra nav, nødhjelp fra nav, barnebidrag forskudd, bidragsforskudd, kontanthjælp, dagpenge`),
  not: "(inte|ikke|inga|ingen|inget|knappt|knapt|aldrig|aldri)",
  pay: "(betala|betale|betalt|betalat|råd|råd med|råd til|klara|klare|dekke|täcka|betjene)",
  bill: "(hyran|hyra|min hyra|husleia|husleien|husleie|räkningarna|räkningar|mina räkningar|regningene|regninger|strømmen|strømregningen|elräkningen|elen|maten|mat|lånet|lånen|lånene|boliglånet|bolånet|avdragene|avbetalningarna|depositum|depositionen|barnehagen|förskoleavgiften|skulderna|gjelda|gjelden|kreditkortet|kredittkortet)",
  behind:
    "(efter med|etter med|ligger efter med|ligger etter med|på etterskudd med|bakpå med|släpar efter med|restanse på|restanser på|skyldig|försenad med|obetald|ubetalt|ubetalte)",
  owe: "(skyldig|skylder|skyldte|är skyldig|i skuld till|i gjeld til)",
  creditor: choice(
    `banken, kronofogden, skatteverket, skatteetaten, namsmannen, csn, lånekassen, staten, kommunen, hyresvärden, utleier, huseier, inkasso, inkassobolag, inkassoselskap, vänner, venner, min (bror|syster|søster|mamma|pappa|mor|far|familj|familie|ex|eks|chef|sjef), mina (föräldrar|vänner), mine (foreldre|venner), mamma, pappa, föräldrarna, foreldrene, familjen, familien, hans (bror|mor|far), hennes (bror|mor|far), flera (borgenärer|långivare), flere (kreditorer|banker), borgenärer, kreditorer`,
  ),
  debt: "(skuld|skulder|skulden|skulderna|gjeld|gjelda|gjelden|lån|lånet|sms lån|forbrukslån|kredit|kreditt|avbetalningsplan|nedbetalingsavtale|avdragsordning|restskatt|utmätning|utlegg) (till|til|hos|från|fra|på|i|av)",
  lose: "(förlora|förlorat|förlorade|förlorar|mista|mistet|mister|miste|vräkt från|vräks från|vräkta från|kastet ut av|kastes ut av|utkastad ur|uppsagd från|oppsagt fra|sagt opp|sagt upp|sälja|selge|solgt|tvangssolgt|tvångssålt|ut av|bli av med|mist)",
  home: `((lägenheten|lägenhet|huset|bostaden|hemmet|leiligheten|leilighet|leieboligen|boligen|hybelen|rummet|kontraktet|hyreskontraktet|leiekontrakten|rommet)|${owner} (lägenhet|bostad|hus|leilighet|bolig|hybel|hem|hjem))`,
  sell: "(måtte selge|måttet selge|fick sälja|måste sälja|fått sälja|tvungen att sälja|pantsatt|pantsatte|pantsette|pantsätta)",
  goods: "(bil|bilen|hus|huset|ring|smycken|smykker|möbler|møbler|hytta|hytte|dator|sykkel)",
  sleep: "(sover|sov|sovit|sovet|bor|bott|bodd|bodde|övernattar|overnatter|lever|levt|hamnade|havnet|hamnat)",
  makeshift: choice(
    `i (bilen|en bil|min bil|ett tält|telt|tält|husvagn|campingvogn|bobil|husbil|källaren|kjelleren|garasjen|jourlägenhet|krisebolig|kommunal bolig|midlertidig bolig|hospits|nødbolig), på (gatan|gata|härbärge|härbärget|hospits|soffan|sofaen|en (<any>|) (soffa|sofa)|madrass|ett härbärge|vandrarhem|vandrerhjem|krisesenter|kommunalt boende|natthärbärge|<any> (soffa|sofa)), hos (<any>|) (kompisar|kompiser|venner|vänner|bekanta|bekjente|kamrater)`,
  ),
  become:
    "(är|er|var|blev|blivit|blir|ble|blitt|vært|varit|står|lever|har blitt|har blivit|gått|gick|gikk|går)",
  destitute: choice(
    `hemlös, bostadslös, hjemløs, bostedsløs, uten bolig, utan bostad, arbetslös, arbeidsledig, arbeidsløs, utan jobb, uten jobb, uten arbeid, uppsagd, oppsagt, pank, blakk, personligt konkurs, personlig konkurs, skuldsatt, skuldsatta, överskuldsatt, forgjeldet, gjeldstynget, vräkt, vräkta, kastet ut, ensamstående och arbetslös, permittert, varslad, utförsäkrad, ufør, uføretrygdet, omhändertagen, omhändertagna, placerad, fosterhemsplacerad, familjehemsplacerad, fosterhjemsplassert, under förvaltarskap, under vergemål, satt under vergemål, i överbelånad, under existensminimum, under fattigdomsgrensen`,
  ),
  money:
    "(råd|råd med|råd til|råd att|råd å|pengar|penger|inkomst|inntekt|sparpengar|sparepenger|en krona|en krone|ett öre)",
  short: "(slut|knappa|knapt|räcker inte|rekker ikke|strekker ikke til|tryter|tight|borta|tomt|oppbrukt)",
  council:
    "(socialtjänsten|socialen|soc|socialnämnden|socialjouren|barnevernet|barnevernstjenesten|barnevernsvakta|barnevernsvakten|kommunen|skolan|skolen|barnehagen|förskolan|politiet|polisen|nav|familieteamet|arbetsförmedlingen|försäkringskassan|bup|helsestasjonen|sykehuset)",
  removes:
    "(tog|tagit|tar|ta|tok|tatt|hentet|hämtade|hämtat|omhändertog|omhändertagit|placerade|placerat|plasserte|plassert|flyttade|flyttat|flyttet|overtok|utreder|utredde|utredet|följer upp|følger opp|överväger att ta|vurderer å ta|skilde|skilte|akuttplasserte)",
  placed:
    "(placerad i|placerad på|placerad hos|placerade i|plassert i|plassert på|plassert hos|plasserte i|i|på|till|til|hos|från|fra|bor i|bor på|uppväxt i|oppvokst i|vokste opp i|växte upp i|som)",
  care: "(familjehem|familjehemmet|fosterhem|fosterhjem|fosterhjemmet|beredskapshjem|jourhem|hvb|hvb hem|barnhem|barnehjem|ungdomshem|barnevernsinstitusjon|institusjon|kontaktfamilj|besøkshjem|avlastning|avlastningshjem|stödboende|gruppboende|gruppbostad|bofellesskap|omsorgsbolig|lss boende|sis hem|stödfamilj|nätverkshem|fosterbarn|fosterfamilj|fosterfamilie|fosterforeldre|fosterföräldrar|slektsplassering)",
  report:
    "(orosanmälan|orosanmälningar|bekymringsmelding|bekymringsmeldinger|bekymringsmeldingen|orosanmälningen|barnevernssak|barnevernssaken|undersøkelsessak|utredning hos soc|utredning hos socialtjänsten|barnavårdsutredning|lvu utredning|melding til barnevernet|anmälan till soc|anmälan till socialtjänsten|akuttvedtak|omsorgsovertakelse|hjelpetiltak)",
  reported:
    "(gjort|gjorde|gjorts|sendt|sendte|fått|fick|fikk|kom|kommit|kommet|skickat|inkommit|lagt|startet|startat|öppnat|åpnet|blivit|på grund av|pga|etter|efter|en|två|to|tre|flera|flere|ny|anonym|om)",
  helper:
    "(kontaktperson|kontaktfamilj|stödperson|støttekontakt|boendestöd|boendestödjare|god man|förvaltare|verge|miljøterapeut|familjebehandlare|familieveileder|socialsekreterare|saksbehandler|avlastning|los|coach|ledsagare|tilsynsfører|støtteperson|personligt ombud|budgetrådgivare)",
  from: "(från|fra|av|hos|på|i|om|via|gjennom|genom|till|til)",
  dismissed:
    "(arbetslös|arbeidsledig|uppsagd|oppsagt|varslad|permittert|permitterad|utan jobb|uten jobb|sparkad från jobbet|mistet jobben|förlorat jobbet)",
  borrow: "(lånat av|lånade av|låna av|låner av|lånt av|lånte av|låne av|lån av|lever på)",
};
