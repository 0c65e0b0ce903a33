/**
 * Belief told by what people do and wear, keep and leave: prayer, fasts, feasts, services, rites, food, dress, days of rest;
 * offices of a faith; smaller creeds by name, with their endings; views of life that stand in place of a faith.
 */
import { oneALine } from "./choice.ts";

const creeds =
  "buddhist hindu hinduist sikh jain jainist bahai taoist taoistisk konfucianist shintoist zenbuddhist tibetansk buddhist theravadabuddhist asatro asatroende hedning nyhedning odinist wicca wiccan heks druide shaman shamanist animist spiritist spiritualist teosof antroposof rosenkreuzer frimurer odd fellow satanist rastafari rastafarianer hare krishna krishnahengiven scientolog moonie raelianer kvæker mennonit amish hutterit unitar unitarianer universalist presbyterianer kongregationalist evangelikaler karismatiker pinsekarismatiker gammelkatolik lutheraner calvinist reformert hussit valdenser mormon jehovas adventist metodist baptist nazarener frelsersoldat grundtvigianer tidehvervsmand missionsk missionsmand indremissionsk luthersk missionsk læstadianer haugianer herrnhuter mariahengiven karmelit benediktiner franciskaner dominikaner jesuit trappist cistercienser sunnit sunni shiit shia sufi ahmadi ahmadiyya alevit alawit ibadi ismailit druser drusisk jesid yezidi mandæer zoroastrier parser samaritaner karæer chassidisk hasidisk haredi ultraortodoks ortodoks jøde reformjøde messiansk jøde kopter koptisk maronit kaldæer assyrisk kristen syrisk-ortodoks græsk-ortodoks russisk-ortodoks ortodoks kristen armensk-apostolsk gnostiker agnostiker ateist humanist fritænker sekulær nihilist panteist deist livssynshumanist human-etiker nyåndelig new age-troende clairvoyant healer lysarbejder astrolog voodoo santeria candomble falun gong koranist wahhabit salafist islamist muslimsk konvertit konvertit frafalden apostat ekskommunikeret nonne munk novice ordenssøster præst præstinde imam imamer rabbiner lama guru pastor missionær diakonisse diakon kirkesanger menighedsrådsmedlem kirkeværge lægprædikant prædikant bibeltro bibelstærk kirkefremmed kulturkristen juleaftenskristen frikirkelig folkekirkemedlem genfødt frelst vækkelseskristen kristenfundamentalist troende dybt troende ikke-troende".split(
    " ",
  );
/** Those that are said of things or trades as well, or that are no word by themselves. */
const single = creeds.filter(
  (word) =>
    word.length > 3 &&
    !/^(?:tibetansk|jøde|kristen|dybt|heks|guru|healer|pastor|novice|lama|munk|præst|diakon|missionær|luthersk|missionsk|assyrisk|new|age-troende|sekulær|ortodoks|astrolog|fellow|hare|falun|gong|krishna|armensk-apostolsk|heks|druide|frelst|genfødt|muslimsk|reformert)$/.test(
      word,
    ),
);

const whom = "(jeg|vi|han|hun|<kin>|<name>|jag|hon|ich|er|sie|wir|i|he|she|we|husband|wife|og|both|begge)";
const be =
  "(er|var|blev|blevet|har altid været|har været|opdraget som|vokset op som|är|bin|ist|war|am|m|is|s|was|are|being|raised|brought up)";

export const toldReligion = oneALine(`
[noun likely]
(${[...new Set(single)].join("|")})

[exact certain]
{(tidligere|forhenværende|eks|ex|fhv|former|lapsed|recovering|ehemaliger|ehemalige|før detta|tidligare|frafalden|ikke længere|ikke-praktiserende|praktiserende|praktiserande|devout|practising|practicing|observant|orthodox|ultraortodoks|strengt|dybt|sekulær|kulturelt) (muslim|muslimsk|katolik|katolsk|katholik|catholic|christian|jew|kristen|jøde|jewish|mormon|baptist|hindu|buddhist|jehovas vidne|jehovah s witness|zeuge jehovas|ortodoks|orthodox|adventist|scientolog|pinsevenn|pingstvän|protestant|sikh|religiøs|troende|believer|religious|religiös|gläubig)}
${whom} ${be} (<filler>|) (en|et|a|an|ein|eine|) (<any>|) {(nonne|munk|præst og|imam|rabbiner|lægprædikant|diakon|missionær|zen buddhist|frimurer|frimurerbror|odd fellow|humanist|ateist|agnostiker|fritænker|hedning|heks|wicca|druide|shaman|spiritist|satanist|genfødt kristen|frelst|døbt på ny|bibeltro|kirkefremmed|frikirkelig|kirkelig|kulturkristen|kristen|troende|ikke troende|stærkt troende|sekulær|religiøs|ikke religiøs|freimaurer|ordensschwester|nonne|mönch|freemason|mason|nun|monk|vicar s|churchgoer|born again|born again christian|pagan|witch|spiritualist|humanist|atheist|agnostic|secular|non believer|frimurare|nunna|munk|ateist|humanist|kyrklig|frikyrklig|frireligiös|troende|pinsevenn|kristen|kristenfolk|gläubig|ungläubig|fromm|freikirchlich|kirchlich)}
{(skal|skulle|går|gik|gå|var|været|kommer|til|deltager i|deltog i|tager i|på vej til|holder|holdt) (til|i|) (højmesse|gudstjeneste|gudstjenesten|gudstjenester|messe|fredagsbøn|fredagsbønnen|morgenandagt|andagt|bønnemøde|bønnegruppe|bibelkreds|bibelstudie|bibelskole|bibelcamp|søndagsskole|koranskole|koranundervisning|skriftemål|altergang|nadver|alters|altar|moske|moske hver|moskeen|synagogen|templet|gurdwara|pilgrimsfærd|valfart|pilgrimsrejse|retræte i kloster|missionsmøde|vækkelsesmøde|gudsteneste|gudstjänst|mässa|bönemöte|bönen|fredagsbönen|gudstjeneste|messe|fredagsbønn|bønnemøte|gottesdienst|die messe|freitagsgebet|zur beichte|in die kirche|church|mass|confession|bible study|prayer meeting|friday prayers|sunday school|mosque|temple|synagogue|bible camp)} (på|i|hver|den|om|med|søndag|søndage|fredag|fredage|lørdag|on|every|this|jeden|am|og|og kan|samme|kl|så|varje|de fleste)
(jeg|han|hun|vi|<name>|<kin>) (skal|skulle|går|gik|kommer|var) {(til|i) (gudstjeneste|højmesse|fredagsbøn|moske|moskeen|synagogen|bibelkreds|bønnemøde|koranundervisning|søndagsskole|altergang|skrifte|morgenandagt|messe)}
{(holder|holde|overholder|overholde|helligholder|respekterer|fejrer|keep|keeps|kept|observe|observes|observing|halte|halten|håller|firar|feirer) (<any>|) (sabbat|sabbatten|shabbat|sabbath|the sabbath|sabbaten|sabbat|hviledagen|søndagen hellig|helligdagen|ramadan|ramadanen|fasten|fastelavn kirkeligt|the fast|advent kirkeligt|kosher|halal|koscher|eid|id|pesach|påske ortodokst|diwali|vesak|nowruz|holi|hanukkah|hanukka|chanukka|rosh hashanah|jom kippur|yom kippur|ashura|mawlid|bayram|zuckerfest|opferfest|orthodox christmas|ortodoks jul|mikkelsmesse|konfirmation)}
(pga|på grund af|grundet|efter|før|under|til|i|ved|mellem|omkring|because of|due to|for|after|before|during|wegen|nach|vor|på grund av|på grunn av|til) (min|sin|vores|my|his|her|our|meines|meiner|the|) {(bøn|bønnen|bønner|bønnetid|bønnetider|middagsbøn|middagsbønnen|fredagsbøn|fredagsbønnen|aftenbøn|eftermiddagsbøn|prayer|prayers|prayer times|friday prayer|friday prayers|gebets|gebet|freitagsgebet|bön|fredagsbön|bønn|fredagsbønn|ramadan|ramadanen|fasten|fasting|eid|iftar|suhoor|sabbat|sabbatten|shabbat|sabbath|the sabbath|pesach|yom kippur|hajj|pilgrimsfærd|konfirmation|barnedåb)}
(pga|på grund af|grundet|because of|due to|wegen|på grund av|på grunn av|af hensyn til|imod|ifølge|for) {(min|sin|hans|hendes|vores|deres|my|his|her|our|their|meines|meiner|seines|mitt) (tro|faith|religion|glaubens|trosretning|religiøse overbevisning|beliefs)}
{(ikke|kan ikke|not|can t|cannot) (om |) (fredagen|lørdagen|søndagen|fredage|lørdage|on fridays|on saturdays|on sundays|fredag middag) (pga|på grund af|because of|af|due to|for) (<any>|) (bøn|sabbat|religiøse|religious|religiøse grunde|min tro|tro|gudstjeneste|prayer|church|faith|fredagsbøn)}
(jeg|han|hun|datter|kone|mor|søster|kollega|<name>|i|she|my wife|my daughter|ich|sie|jag|hon) (<filler>|) {(bærer|går med|har|bruger|gik med|tog|tager|wear|wears|wearing|trage|trägt|bär|använder|går med) (<any>|) (tørklæde|hovedtørklæde|hijab|niqab|burka|burkaen|turban|kippa|kalot|kors om halsen|dastar|kirpan|headscarf|a headscarf|a hijab|a niqab|a turban|a kippah|a cross|ein kopftuch|kopftuch|einen turban|sjal|slöja|hijabben|huvudduk|hodeplagg|slør)}
(ich|sie|er|jag|jeg|hun|han|hon|vi|wir|<name>|kone|mand|i|she|he|we) (am|m|is|s|are|er|bin|) {(faste|fastet|fasten|fastar|fastade|faster|fastede|fasting|fasted)} (gerade|im|während|während des|nu|just nu|til|hele|i|denne|for|until|this|today|dessa|den|fram|på|jetzt|ved|og|på grund)
(jag|jeg|hon|han|hun|vi) {(fastar|faster)}
{(spiser|spise|spist|æder|eat|eats|esse|isst|äter|spiser vi) (ikke|kun|aldrig|no|only|not|never|kein|keine|nur|inte|bara|inget) (svin|svinekød|gris|grisekød|flæsk|okse|oksekød|kød under fasten|halal|halalkød|kosher|pork|beef|schweinefleisch|koscher|fläsk|griskött|svinekjøtt)}
{(ikke|aldrig|never|not|nie|nicht|inte) (døbt|konfirmeret|barnedøbt|baptised|baptized|confirmed|getauft|konfirmiert|döpt|konfirmerad|døpt|konfirmert)}
{(meldt|melde|meldte|melder|udmeldt|trådt|træder|trådte) (mig|sig|os|) (ud|) (af|fra) (folkekirken|kirken|den katolske kirke|trossamfundet|menigheden|jehovas vidner|pinsekirken|frikirken)}
{(meldt|melde|meldte|melder) (meg|seg|oss|) (ut av|inn i|ut fra) (kirken|statskirken|den norske kirke|menigheten|trossamfunnet)}
{(gått ur|gick ur|lämnat|lämnade|utträtt ur|begärt utträde ur|med i|medlem i|tillhör) (svenska kyrkan|kyrkan|samfundet|församlingen|pingstkyrkan|frikyrkan|jehovas vittnen)}
{(left|leaving|leave|quit|joined|excommunicated from|disfellowshipped from|shunned by) (the|our|my|) (church|catholic church|jehovah s witnesses|witnesses|mormon church|congregation|faith|brotherhood|brethren|cult|sect|order|mosque|scientology)}
aus der {(katholischen|evangelischen) kirche} (ausgetreten|raus|austreten)
kirchenaustritt
{(konverteret|konverterede|konverterer|konvertere|converted|converting|konvertiert|konverterat|konvertert|omvendt|omvendte|overgået) (til|to|zum|zur|till) (islam|kristendommen|kristendom|jødedom|jødedommen|buddhisme|buddhismen|katolicismen|den katolske|christianity|judaism|catholicism|buddhism|hinduism|islam|christentum|judentum|buddhismus|islams|katolsk|ortodoksien|hinduismen)}
(giving up|gave up|for|during) {lent} (this|and|so|until|we|i)
{(tror|tro|troede|believe|believes|glaube|glaubt|tror) (<filler>|) (på|in|an) (gud|gudfader|allah|jesus|kristus|guds|profeten|en gud|ingen gud|krishna|buddha|reinkarnation|genfødsel|karma|god|allah|christ|the lord|gott|einen gott|jesus|ånder|engle|djævelen|djävulen)}
{(beder|bad|bede|ber|ber til|pray|prays|prayed|praying|bete|betet|betar) (<filler>|) (til gud|til allah|til jesus|fem gange|5 gange|hver dag til|min bøn|mine bønner|mina böner|bordbøn|aftenbøn|rosenkrans|fadervor|to god|to allah|five times|the rosary|zu gott|zu allah|fünfmal|till gud|fem ganger|fem gånger)}
(søn|datter|sønnen|datteren|barnet|dreng|pige|tvillingerne|barnebarn|<name>|jeg|vi|min|barnet) (skal|skulle|bliver|blev|er|vil) (<filler>|) {(konfirmeres|konfirmeret|døbes|døbt|omskæres|omskåret|nonfirmeres|velsignes|til konfirmation|til præst|have bar mitzvah|gå til præst|barnedøbt)}
{(min|vores|hans|hendes|sønnens|datterens|barnets|mit) (konfirmation|barnedåb|dåb|bar mitzvah|bat mitzvah|førstekommunion|kommunion|firmelse|omskæring|nadver|bryllup i kirken|kirkebryllup|begravelse i moskeen|nikah|tro|religion|trosretning|kirkegang|gud|gudstro|menighed|moske|imam|bønnetæppe)} (den|er|i|og|på|som|samme|gør|siger|forbyder|tillader|betyder)
{(katolsk|muslimsk|jødisk|hinduistisk|buddhistisk|ortodoks|mormonsk|baptistisk|luthersk|islamisk|kristelig|sikhistisk|alevitisk) (opdragelse|opvækst|familie|baggrund|hjem|vielse|begravelse|tro|gift|viet|bryllup|menighed|slægt|oprindelse|født|døbt)}
{(strengt|dybt|stærkt|meget|konservativt|ikke|slet ikke|very|deeply|not|sehr|nicht|strikt|väldigt) (troende|religiøs|religiøse|religiøst|religious|gläubig|religiös|kirkelig|kirkelige|kristen|kristne|muslimsk|katolsk|indremissionsk|missionsk)} (familie|hjem|og|men|så|forældre|mand|kone|family|home|and|but|opdragelse|miljø|menighed)
(kommer|kommet|vokset op|opvokset|født ind|aktiv|medlem|kom|er|med|frivillig|døbt|ældste|leder|døbt ind) (i|af) {(apostolsk kirke|frelsens hær|pinsekirken|frikirken|en frikirke|evangelisk frikirke|baptistkirken|adventistkirken|metodistkirken|indre mission|luthersk mission|jehovas vidner|mormonkirken|den katolske kirke|katolsk kirke|folkekirken|vineyard|city church|københavnerkirken|missionsforbundet|broderkirken|brødremenigheden|herrnhut|smiths venner|scientology|moonbevægelsen|hare krishna|hillsong|faderhuset|guds menighed|livets ord|plymouth brødrene|den ortodokse kirke|trosfællesskab|forn siðr|asatrofællesskabet|kirkens ungdom|kfum|fpf|lmu|imu|dbi)}
{(frimurer|frimurerlogen|frimurerorden|frimurerbror|odd fellow|loge|logen|logebror|freimaurerloge|masonic lodge|freemasons|the masons)} (medlem|bror|siden|i|aften|møde|member|brother|loge|og)
(dele|ud|uddele|dør til dør|going door to door|forkynder|forkyndte|missionerer|missionerede|vidner) {(vagttårnet|for jehova|om jesus|om gud|evangeliet|with the witnesses|for kirken|the watchtower)}
`);

/** Fasting for a blood test is none of a faith, nor is a church that is a room. */
export const harmlessReligion = `
[religion]
(fastende|faste|fasting|fastet) (blodprøve|blodprøver|blodsukker|før (blodprøve|prøven|operation|operationen|narkose)|inden (blodprøve|prøven|operation|narkose)|blood|before (the|my|a) (test|surgery|operation|blood)|til (prøve|prøven|blodprøve))
(taget|tage|have taget|tog) (<any>|) (blodprøve|blodprøver|prøver) (fastende|på fastende)
(fast|faste|fastet) (kunde|kunder|ansat|aftale|pris|priser|plads|løn|læge|tid|tider|punkt|læser|deltager|beløb|ejendom|hjælper)
`;
