/**
 * Race and ethnic origin in English: peoples, origin, descent, skin, flight and immigration. Read as health.da.ts. A country
 * or a language by itself is no origin, nor is a nationality next door; a people counts where somebody *is* one, an
 * adjective only with a word of descent.
 */
const englishPeoples =
  "(somali|afghan|kurd|kurdish|arab|palestinian|iraqi|syrian|iranian|persian|pakistani|turk|turkish|moroccan|lebanese|egyptian|tamil|eritrean|ethiopian|tigrinya|tigrayan|oromo|amhara|hazara|pashtun|uyghur|rohingya|berber|assyrian|armenian|chechen|bosnian|bosniak|albanian|kosovar|serb|serbian|croat|roma|romani|gypsy|traveller|irish traveller|greenlander|greenlandic|inuit|inuk|sami|faroese|ukrainian|filipino|filipina|vietnamese|chinese|indian|nepali|nepalese|bengali|bangladeshi|sri lankan|sinhalese|nigerian|igbo|yoruba|hausa|ghanaian|gambian|congolese|rwandan|hutu|tutsi|ugandan|kenyan|sudanese|south sudanese|latino|latina|hispanic|native american|indigenous|aboriginal|maori|first nations|african|african american|black|white|caucasian|brown|asian|south asian|east asian|mixed race|mixed-race|biracial|half somali|half kurdish|half greenlandic|half black|half white|half thai|half chinese|half indian|black british|afro caribbean|person of colour|person of color|of colour|of color|refugee|immigrant|asylum seeker|stateless|from a refugee family|second generation immigrant|jewish by birth)";
const englishCountries =
  "(syria|somalia|afghanistan|iraq|iran|eritrea|ethiopia|palestine|gaza|lebanon|ukraine|bosnia|kosovo|chechnya|sudan|south sudan|congo|the congo|uganda|rwanda|burma|myanmar|kurdistan|pakistan|sri lanka|vietnam|yemen|libya|albania|tibet|russia|belarus|nigeria|gambia|aleppo|damascus|kabul|mogadishu|baghdad|mariupol|kyiv|kharkiv|the west bank|venezuela|zimbabwe|turkey|greenland)";

export const englishEthnicity = `
[noun certain]
asylum seeker
refugee camp
refugee status
mixed-race
ethnic minority
person of colour
person of color
skin colour
skin color
ethnic background
ethnic origin
racial abuse
racial slur
refugee background
immigrant background

[noun likely]
refugee
immigrant
asylum
ethnicity
heritage
kurd
somali
racism
hate crime
greenlander
gypsy

[exact certain]
(am|i'm|is|he's|she's|we're|was|are) (a|an|ethnically|originally|half|partly|of|part|both|also|actually|<any>|) {${englishPeoples}}
(of|with|have|has|from a|from an|my|his|her|our|their) {(${englishPeoples}|mixed|middle eastern|eastern european|foreign|african|asian|north african|west african|caribbean|latin american|polish|romanian|russian|thai|turkish|jewish|german|irish) (origin|descent|heritage|ancestry|background|extraction|roots|ethnicity|blood|family|parents|parentage)}
(my|his|her|our|their) {(ethnicity|ethnic (background|origin|group)|race|skin|skin colour|skin color|colour|heritage|ancestry|tribe|clan|roots are <any>|refugee status|asylum case|asylum application)}
(because of|due to|about) (my|his|her|our|the) {(race|skin|skin colour|skin color|ethnicity|colour|accent and skin|origin|ethnic background)}
(as|as a|as an|the only|a|an) {(black|brown|asian|african|white|indigenous|coloured|colored|kurdish|somali|afghan|arab|syrian|roma|romani|greenlandic|inuit|tamil|palestinian|latina|hispanic|sami|mixed race) (man|woman|person|mother|father|mum|dad|girl|boy|child|employee|student|participant|guy|family|family|immigrant|refugee|muslim)}
{(fled|flee|escaped|refugee|refugees|asylum seeker|asylum seekers|immigrated|emigrated|resettled|displaced) (here|to denmark|in <number>|) (from|of) (the war in|) ${englishCountries}}
(came|come|comes|am|is|are|originally) (here|to denmark|originally|) {from ${englishCountries}}
{(came|come|arrived) (here|to denmark|) as (a refugee|refugees|an asylum seeker|an immigrant|a quota refugee|an unaccompanied minor)}
{(born|grew up|raised|born and raised) in ${englishCountries}}
{(granted|seeking|sought|applied for|denied|refused|waiting for|got) (asylum|refugee status|political asylum|humanitarian protection|temporary protection)}
{(called|calls|calling) (me|him|her|us) (a|an|) (nigger|paki|gypsy|raghead|terrorist|monkey|immigrant|dirty foreigner|the n word)}
(parents|mother|father|mum|dad|grandparents|family|wife|husband|wife's family) (are|is|was|were|come|comes|came|fled) (both|originally|) (from|) {(${englishPeoples}|${englishCountries})}
{(ethnicity|ethnic origin|race|ethnic group) (is|) ${englishPeoples}}
(racially|racial) (abused|profiled|profiling|discriminated|discrimination|harassment|harassed)
(first|second|third) generation immigrant

[exact weak]
(racist|racial|tribe|clan|tigrinya)
`;
