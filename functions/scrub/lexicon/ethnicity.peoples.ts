/**
 * Peoples, as nouns and as adjectives, in Danish, Swedish and Norwegian, English and German, and what is said with them of
 * a person: is one, half one, descends from them, is called one, comes from their country. Neighbours of Denmark and the
 * big western nations are left out: a nationality next door is no origin that anybody is hurt for.
 */
const danish =
  "eskimo kanak gipsy zulu basker kosak somalier afghaner kurder araber palæstinenser iraker iraki syrer iraner perser pakistaner tyrk tyrker marokkaner algerier tuneser libyer libaneser egypter jordaner yemenit saudiaraber kuwaiter tamil eritreer etioper oromoer amharer tigrayaner hazara hazaraer pashtun pashtuner tadsjik tadsjiker usbeker turkmener kasakh kasakher kirgiser uigur uighur rohingya berber kabyler assyrer aramæer kaldæer maronit kopter armenier azeri aserbajdsjaner georgier tjetjener dagestaner osseter abkhaser bosnier bosniak kosovar kosovoalbaner albaner serber kroat kroater makedoner montenegriner romaer rom sinti sigøjner tater roma grønlænder inuk inuit kalaallit same sameslægt kven færing ukrainer russer hviderusser polak rumæner moldover bulgarer litauer ungarer thailænder filippiner filippina vietnameser kineser mongol mongoler tibetaner koreaner nordkoreaner japaner indoneser malaysier burmeser laot hmong khmer cambodjaner inder nepaleser bengaler bangladesher srilankaner singaleser punjaber gujarater sikh afrikaner nigerianer igbo yoruba hausa fulani ghaneser ashanti gambianer senegaleser ivorianer malier congoleser rwander hutu tutsi burundier ugander kenyaner kikuyu masai tanzanier zambier zimbabwer sudaneser sydsudaneser dinka nuer nubier angolaner mozambiquer cameruner togoleser liberianer sierraleoner latino latina latinamerikaner brasilianer chilener peruaner bolivianer colombianer venezuelaner mexicaner cubaner haitianer quechua aymara mapuche indianer jesid jøde ashkenazi askenazi aschkenazi sefardi sephardi mizrahi druser druze zaza turkmen turkoman cirkasser tjerkesser gagauz tatar krimtatar basjkir jakut nenets ainu maori aboriginer mulat afrodansker asiat mestits kreol afroamerikaner sinto".split(
    " ",
  );
const scandinavian =
  "sørsame østsame markasame nordsame lulesame skoltesame sjøsame pitesame kvener somaliere afghan afghanere kurd kurder kurdere arab araber palestinier palestiner irakier iraker syrier syrer iranier iraner perser pakistanier pakistaner turk tyrker marockan marokkaner algerier tunisier libanes libaneser egyptier egypter tamil eritrean eritreer etiopier etioper assyrier syrian armenier tjetjen tsjetsjener bosnier bosniak kosovoalban alban albaner serb serber kroat makedonier rom romer resande tater same sydsame kven tornedaling lantalaiset sverigefinne tornedalsfinne skogsfinne grönländare grønlender ukrainare ukrainer ryss russer polack polakk rumän rumener bulgar litauer lett thailändare thailender filippinare filippiner vietnames vietnameser kines kineser indier inder nepales afrikan afrikaner nigerian ghanan ghaneser gambier kongoles kongoleser rwandier sudanes sudaneser latino chilenare chilener peruan colombian jude jøde zigenare sigøyner druser yazidier jesid jesidi".split(
    " ",
  );
const english =
  "somali afghan kurd arab palestinian iraqi syrian iranian persian pakistani turk moroccan algerian tunisian libyan lebanese egyptian jordanian yemeni tamil eritrean ethiopian oromo amhara tigrayan hazara pashtun tajik uzbek turkmen kazakh kyrgyz uyghur uighur rohingya berber amazigh kabyle assyrian aramean chaldean maronite copt armenian azeri georgian chechen dagestani ossetian bosnian bosniak kosovar albanian serb croat macedonian montenegrin roma romani romany gypsy sinti greenlander inuk inuit sami saami kven faroese ukrainian russian belarusian romanian moldovan bulgarian lithuanian latvian thai filipino filipina vietnamese chinese mongolian tibetan korean burmese hmong khmer cambodian nepali nepalese bengali bangladeshi sinhalese punjabi gujarati indian african nigerian igbo yoruba hausa fulani fula ghanaian ashanti gambian senegalese malian ivorian congolese rwandan hutu tutsi burundian ugandan kenyan kikuyu maasai tanzanian zambian zimbabwean shona ndebele zulu xhosa sudanese dinka nuer nubian angolan cameroonian togolese liberian latino latina hispanic chicano brazilian chilean peruvian bolivian colombian venezuelan mexican cuban haitian jamaican quechua aymara mapuche nahua cherokee navajo lakota ojibwe cree metis aboriginal maori ashkenazi sephardi sephardic mizrahi druze yazidi zaza circassian tatar biracial creole windrush afro-caribbean afro-american jenisch".split(
    " ",
  );
const german =
  "somalier somalierin afghane afghanin kurde kurdin araber araberin palästinenser palästinenserin iraker irakerin syrer syrerin iraner iranerin perser perserin pakistaner pakistani türke türkin marokkaner marokkanerin algerier tunesier libanese libanesin ägypter ägypterin tamile tamilin eritreer eritreerin äthiopier äthiopierin hazara paschtune uigure uigurin rohingya berber assyrer assyrerin aramäer aramäerin armenier armenierin tschetschene tschetschenin bosnier bosnierin bosniake kosovare kosovarin kosovo-albaner albaner albanerin serbe serbin kroate kroatin mazedonier rom romni roma sinti sinto sintiza jenische jenischer zigeuner sorbe sorbin grönländer ukrainer ukrainerin russe russin russlanddeutscher russlanddeutsche spätaussiedler spätaussiedlerin polin rumäne rumänin bulgare bulgarin litauer vietnamese vietnamesin chinese chinesin thailänder thailänderin inder inderin afrikaner afrikanerin nigerianer nigerianerin ghanaer ghanaerin kongolese sudanese sudanesin latino latina chilene chilenin jude jüdin druse drusin jeside jesidin alevit afrodeutscher afrodeutsche asiate asiatin mongole kasachin kasache usbeke".split(
    " ",
  );

/** Adjectives of origin; the forms of all languages follow from them. */
const adjectives =
  "somalisk afghansk kurdisk arabisk palæstinensisk palestinsk irakisk syrisk iransk persisk pakistansk tyrkisk turkisk marokkansk marockansk algerisk tunesisk tunisisk libysk libanesisk egyptisk jordansk yemenitisk tamilsk eritreisk eritreansk etiopisk hazarisk pashtunsk tadsjikisk usbekisk kasakhisk uigurisk berberisk assyrisk aramæisk syriansk armensk aserbajdsjansk azerbajdsjansk georgisk tjetjensk tsjetsjensk bosnisk kosovoalbansk albansk serbisk kroatisk makedonsk montenegrinsk romsk romani grønlandsk grönländsk samisk sydsamisk kvensk færøsk ukrainsk russisk rysk hviderussisk polsk rumænsk rumænske bulgarsk litauisk lettisk ungarsk thailandsk thailändsk filippinsk vietnamesisk kinesisk mongolsk tibetansk koreansk burmesisk indisk nepalesisk bengalsk srilankansk singalesisk afrikansk nigeriansk ghanesisk gambiansk senegalesisk congolesisk kongolesisk rwandisk ugandisk kenyansk sudanesisk latinamerikansk brasiliansk chilensk peruansk colombiansk venezuelansk mexicansk asiatisk mellemøstlig østeuropæisk nordafrikansk vestafrikansk jødisk judisk druzisk drusisk yezidisk jesidisk aschkenazisk ashkenazisk askenazisk sefardisk sephardisk tatarisk tartarisk slavisk romanisk".split(
    " ",
  );
const germanAdjectives =
  "somalisch afghanisch kurdisch arabisch palästinensisch irakisch syrisch iranisch persisch pakistanisch türkisch marokkanisch algerisch tunesisch libanesisch ägyptisch tamilisch eritreisch äthiopisch uigurisch assyrisch aramäisch armenisch tschetschenisch bosnisch kosovarisch albanisch serbisch kroatisch sorbisch jenisch grönländisch ukrainisch russisch polnisch rumänisch bulgarisch vietnamesisch chinesisch thailändisch indisch afrikanisch nigerianisch ghanaisch kongolesisch sudanesisch lateinamerikanisch chilenisch asiatisch jüdisch drusisch jesidisch aschkenasisch sephardisch russlanddeutsch ausländisch".split(
    " ",
  );

const either = (words: readonly string[]): string => `(${[...new Set(words)].join("|")})`;
export const people = either([...danish, ...scandinavian]);
export const inDanish = either(adjectives.flatMap((word) => [word, `${word}e`, `${word}t`, `${word}a`]));
const inGerman = either(
  germanAdjectives.flatMap((word) => [word, ...["e", "er", "en", "em", "es"].map((ending) => word + ending)]),
);
const inEnglish = either(english);

/** Danish nouns of peoples, one by one. */
export const danishPeoples: readonly string[] = danish;

/** Names of peoples, hardly used of anything else: a person is needed, or a cell of a list. */
const alone = either(
  [...danish, ...scandinavian, ...german].filter(
    (word) => word.length > 4 && !/^(?:indianer|mongol|asiat|afrikaner|lantalaiset|aboriginer)$/.test(word),
  ),
);

const role =
  "(mand|kvinde|kone|mor|far|mor|forældre|familie|familien|svigermor|svigerfar|svigerfamilie|svigerforældre|kæreste|kollega|kolleger|kollegaer|medarbejder|medarbejdere|tolk|nabo|naboer|borger|borgere|elev|elever|kursist|deltager|veninde|ven|venner|dreng|drenge|pige|piger|søn|datter|barn|børn|flygtning|flygtninge|kvinder|mænd|patient|klient|ansøger|lejer|gut|jente|kollegor|grannar|mamma|pappa|fru|hustru|ektefelle|man|kvinna|barn|tjej|kille|rengøringsdame|chauffør|chef|sygeplejerske)";

/** Countries that people flee or emigrate from, in all languages; where a firm or a customer sits is nobody's origin. */
const countries =
  "(syrien|syria|irak|iraq|iran|afghanistan|pakistan|kurdistan|tyrkiet|turkey|türkei|turkiet|tyrkia|anatolien|anatolia|libanon|lebanon|palæstina|palestina|palestine|gaza|vestbredden|jordan|jordanien|yemen|jemen|ægypten|egypten|egypt|ägypten|libyen|libya|tunesien|tunisia|algeriet|algeria|algerien|marokko|marocko|morocco|sudan|sydsudan|south sudan|eritrea|etiopien|ethiopia|etiopia|äthiopien|somalia|somaliland|kenya|kenia|uganda|rwanda|burundi|tanzania|congo|kongo|dr congo|cameroun|cameroon|kamerun|nigeria|ghana|gambia|senegal|mali|togo|benin|liberia|sierra leone|elfenbenskysten|ivory coast|guinea|angola|mozambique|zambia|zimbabwe|indien|india|bangladesh|sri lanka|nepal|bhutan|tibet|burma|myanmar|thailand|vietnam|cambodja|cambodia|laos|filippinerne|philippines|the philippines|indonesien|indonesia|kina|china|mongoliet|mongolia|nordkorea|kasakhstan|kazakhstan|usbekistan|uzbekistan|tadsjikistan|kirgisistan|georgien|armenien|armenia|aserbajdsjan|azerbaijan|tjetjenien|tsjetsjenia|chechnya|tschetschenien|rusland|russia|russland|ryssland|hviderusland|belarus|ukraine|ukraina|moldova|rumænien|romania|rumänien|bulgarien|bulgaria|serbien|serbia|bosnien|bosnia|kosovo|albanien|albania|makedonien|macedonia|montenegro|chile|peru|bolivia|colombia|venezuela|ecuador|brasilien|brazil|cuba|kuba|haiti|jamaica|jamaika|den dominikanske republik|mexico|guatemala|honduras|el salvador|nicaragua|grønland|grönland|greenland)";
const relatives =
  "(far|faren|faderen|mor|moren|moderen|forældre|forældrene|bedsteforældre|bedstemor|bedstefar|farfar|farmor|mormor|morfar|familie|familien|slægt|slægten|svigerforældre|svigermor|svigerfar|svigerfamilie|mand|kone|hustru|kæreste|ægtefælle|plejebarn|adoptivsøn|adoptivdatter|mamma|pappa|föräldrar|familj|släkt|foreldre|besteforeldre|fru|ektefelle|father|mother|parents|mum|dad|mom|grandparents|grandmother|grandfather|family|wife|husband|in laws|ancestors|vater|mutter|eltern|großeltern|oma|opa|familie|frau|mann|vorfahren)";

export const peoples = `
[exact certain]
${relatives} (er|kommer|kom|stammer|flygtede|emigrerede|indvandrede|født|är|kommer|kom|stammar|is|are|was|were|comes|come|came|fled|emigrated|hails|hail|ist|sind|kommt|kommen|kam|kamen|stammt|stammen) (<filler>|) (oprindelig|oprindeligt|ursprungligen|opprinnelig|originally|ursprünglich|begge|both|beide|selv|hertil|) (fra|i|från|from|in|aus|av) {(<any>|) ${countries}}
(en|min|vores|hendes|hans|et|som|a|my|our|eine|meine|en) {(familie|flygtningefamilie|mor|far|par|mand|kvinde|dreng|pige|søn|datter|kone|hustru|kæreste|family|mother|father|wife|husband|woman|man|boy|girl|familj|kvinna|mamma|pappa|frau|mann|mutter) (fra|från|from|aus) ${countries}}
(jeg|vi|han|hun|<name>|i|we|he|she|they|ich|wir|er|sie|jag|hon) (er|kommer|kom|stammer|am|come|came|are|is|comes|hail|bin|komme|kommen|kommt|stamme|är) (<filler>|) (oprindelig|oprindeligt|selv|egentlig|ursprungligen|opprinnelig|originally|ursprünglich|eigentlich|begge|both) (fra|from|aus|från) {${countries}}
(flygtet|flygtede|flygte|flygtning|flygtninge|fled|escaped|refugee|refugees|geflohen|geflüchtet|flydde|flyktat|flyktade|flyktet|flykting|flyktning|indvandret|indvandrede|emigreret|emigrerede|udvandret|immigrated|asylansøger|asylsøger|kvoteflygtning|hentet|familiesammenført|familiesammenføring|opvokset|grew up|raised|aufgewachsen|uppvuxen|oppvokst|født|born|geboren|född) (<filler>|) (<any>|) (fra|i|from|in|aus|från|til danmark fra|hertil fra|krigen i) {${countries}}

[noun likely]
${alone}

[adjective likely]
romsk
kvensk
samisk
mørklødet
mørkhudet
farvet kvinde

[noun weak]
${inEnglish}

[noun certain]
(jer|i|os|dem|sådan en|sådan nogle|en rigtig|typisk|ligesom|som|blandt|vi) (andre|) {(palæstinensere|araber|arabere|muslimer|somaliere|tyrkere|kurdere|afghanere|irakere|iranere|syrere|pakistanere|indvandrere|grønlændere|romaer|sigøjnere|polakker|rumænere|albanere|afrikanere|negre|perkere|flygtninge|udlændinge|jøder|kinesere|thaier|ukrainere|russere|libanesere|marokkanere|eritreere|bosniere|serbere)}
(er|var|som|er født|blev|og|halvt|halv|kvart|fuldblods|etnisk|oprindelig|oprindeligt|gift med|datter af|søn af|ikke|är|var|som|halvt|etnisk|gift med|en|ei) (en|et|ein|ei|selv|jo|både|vist|født|ægte|stolt|statsløs|etnisk|halvt|själv|født som|) {${people}} (som (mig|hende|ham|os)|og|og (taler|spiser|har|kan)|i (familien|huden)|men|fra (<rare>)|af (fødsel|afstamning))
(jeg|han|hun|mor|moren|far|faren|mand|manden|kone|konen|kæreste|kæresten|forældre|forældrene|eks|søn|datter|barnet|børnene|familien|vi|de|nabo|kollega|medarbejder|jag|hon|mamma|pappa|<name>) (er|var|är) (en|et|begge|selv|jo|oprindelig|oprindeligt|født|etnisk|halvt|halv|vist|egentlig|delvist|statsløs|självt|båda|begge to|kvart|) {${people}}
(er|var|som|är) (etnisk|halvt|halv|kvart|delvist|født|oprindelig|oprindeligt|statsløs) {${people}}
(etnisk|halvt|halv|kvart) {(${people}|${inDanish})}
(de|disse|den|det|som|kaldte|kaldt|kaldes|kalder|hun|han) (mig|ham|hende|os|en|den|for|) {(perkeren|perkere|polakken|polakkerne|tyrken|tyrkerne|araberen|araberne|negeren|negerne|sigøjneren|sigøjnerne|grønlænderen|somalieren|somalierne|muhamedaner|muhamedanere|muhamedanerne|kineseren|russeren|rumæneren|rumænerne|afghaneren|iraneren|kurderen|palæstinenseren|indvandreren|gøglerpak|fremmedarbejder)}
(jeg|han|hun|mor|far|mand|kone|familien|børnene|eks|hon|jag|<name>) (er|var|är) (både|også|selv|jo|kun|halvt|egentlig|oprindeligt|) {${inDanish}} (og|men|af (fødsel|oprindelse)|i|med|fra|så)
(min|mit|mine|vores|hans|hendes|deres|din|jeres|mitt|mina|vår|våra|hennes|den|en|et|de|to|tre) {${inDanish}} ${role}
${role} (med|af) {${inDanish}} (baggrund|oprindelse|afstamning|herkomst|rødder|aner|familie|slægt|udseende|navn|efternavn|accent)
{${inDanish} (baggrund|oprindelse|afstamning|herkomst|rødder|aner|ophav|ætt|slægt|etnicitet|udseende|efternavn|accent|bakgrund|bakgrunn|ursprung|opprinnelse|härkomst|avstamning|avstamming|rötter|røtter|släkt|slekt)}
(pct|procent|<number>) {${inDanish}}
(adopteret|bortadopteret|adopterad|adoptert) (fra|från) {<name>}
(adopteret|bortadopteret|adopterad|adoptert) (som (spæd|baby|barn)|) (fra|från) {(<name>|syd|sydkorea|korea|indien|kina|etiopien|colombia|vietnam|sri lanka|thailand|rumænien|chile|nepal|tibet|haiti)}

[exact certain]
(was|been|got|being|blev|blevet|bliver|wurde|ble|blitt|blev|is|er|er blevet) (<filler>|) (called|kaldt|råbt efter som|beschimpft als|kalt|kallad|called me) (a|an|en|ein|eine|) (<any>|) {(paki|perker|perkersvin|neger|nigger|gypsy|gyppo|sigøjner|zigeuner|kanake|abe|abekat|monkey|terrorist|raghead|chink|spic|wog|coon|svarting|svartskalle|blatte|neger|pakkis|muhamedaner|eskimo|grønlænderstiv|polak|jødesvin|jew boy|yid|indvandrersvin|fremmedarbejder|the n word)}

[exact likely]
(aleppo|homs|idlib|raqqa|deir ez zor|kobani|afrin|qamishli|damaskus|kabul|kandahar|herat|mazar i sharif|jalalabad|mogadishu|hargeisa|kismayo|mosul|fallujah|kirkuk|basra|sinjar|mariupol|kharkiv|kherson|bakhmut|donetsk|luhansk|bucha|gaza|rafah|khan younis|gaza by|jenin|asmara|darfur|khartoum|juba|goma|bukavu|grozny|srebrenica|prijedor|vukovar|jaffna|rakhine|cox's bazar|tigray|sanaa|aden)

[exact certain]
(am|i'm|is|are|was|were|he's|she's|we're|they're|both|half|part|quarter|ethnic|ethnically|being|as) (a|an|both|half|part|partly|originally|ethnically|ethnic|from a|of|) {${inEnglish}} (s|)
(an|a|the|our|my|his|her|their|one|two) {${inEnglish}} (man|woman|guy|girl|boy|mother|father|mum|dad|parents|family|husband|wife|partner|colleague|employee|client|interpreter|neighbour|neighbor|immigrant|refugee|refugees|student|participant|nurse|background|descent|heritage|ancestry|roots|origin|blood|surname|accent)
{${inEnglish} (descent|heritage|ancestry|extraction|roots|origin|blood|background|parentage|ethnicity)}
{${inEnglish}} on (his|her|my|their|the) (mother's|father's|maternal|paternal|mum's|dad's) (side|line)
(<number>|percent) {${inEnglish}}
(bin|ist|sind|war|waren|als|gebürtige|gebürtiger|halber|halbe|ethnische|ethnischer|beide|und) (ein|eine|selbst|gebürtige|gebürtiger|halb|ethnisch|beide|auch|) {${either(german)}} (aus <name>|und|)
(mein|meine|seine|ihre|unser|unsere|unsere|der|die|ein|eine|einen|einer|aus|mit) {${inGerman}} (mann|frau|mutter|vater|eltern|familie|nachbar|nachbarin|kollege|kollegin|mitarbeiter|mitarbeiterin|freund|freundin|schwiegermutter|schwiegereltern|ehemann|ehefrau|kind|kinder|abstammung|herkunft|wurzeln|vorfahren|hintergrund|akzent)
{${inGerman} (abstammung|herkunft|wurzeln|vorfahren|hintergrund)}
{(kurdischstämmig|türkischstämmig|polnischstämmig|russischstämmig|arabischstämmig|vietnamesischstämmig)}
`;
