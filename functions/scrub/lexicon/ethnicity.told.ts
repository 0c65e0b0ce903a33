/**
 * Origin told by what others call one, by colour, by parents and by a people in its definite form ("somalieren på 3. sal"):
 * a people is a person where it has an article at its end.
 */
import { choice, oneALine } from "./choice.ts";
import { danishPeoples, inDanish, people } from "./ethnicity.peoples.ts";

/** "tyrk": tyrken, tyrkerne; "somalier": somalieren, somalierne. */
const definite = danishPeoples
  .filter((word) => word.length > 4 && !/(?:e|i|u|a|o|y|it|uk|ab)$/.test(word))
  .flatMap((word) => (word.endsWith("er") ? [`${word}en`, `${word}ne`] : [`${word}en`, `${word}erne`]))
  .filter((word) => !/^(?:romaeren|romaerne|baskeren|indianeren|mongolen|persieren|perseren)$/.test(word));

const insult = choice(
  "perker, perkere, perkersvin, perkerunge, neger, negere, negersvin, nigger, niggere, nigga, sort svin, sorte svin, sort so, brune svin, brun svin, indvandrersvin, indvandrerrøv, fremmedkriger, muhamedaner, muhamedanere, tyrkersvin, araberluder, arabersvin, polaksvin, jødesvin, jødeluder, sigøjner, sigøjnere, sigøjnerpak, sigøjnertøs, kanak, kanake, zigeuner, kameltreiber, kümmeltürke, schlitzauge, polacke, abekat, abekatte, abe, bananpiller, skævøje, skævøjne, gulerod med skæve øjne, ørkenrotte, kamelrytter, kameldriver, gedeknepper, eskimo, fulderik fra grønland, grønlænderluder, grønlænderstiv, svartskalle, blatte, blattar, svarting, neger, negerjävel, pakkis, svartskalla, utlänning, jævla utlending, paki, wog, coon, chink, spic, gook, raghead, towelhead, sand nigger, kike, yid, gyppo, pikey, half breed, halvblod, bastard fra somalia",
);
const colour =
  "(sort|mørk|mørk i huden|mørk i løden|mørkhudet|mørklødet|sorthudet|brun|brun i huden|brunhudet|farvet|ikke hvid|ikke etnisk dansk|af anden hudfarve|af anden etnisk herkomst|af anden etnisk oprindelse|anderledes i huden|svart|mörk|mörkhyad|svart i skinnet|mørkhudet|black|brown|dark skinned|mixed race|biracial|of colour|of color|not white|schwarz|dunkelhäutig|farbig)";
const whom = "(jeg|han|hun|vi|<kin>|<name>|jag|hon|de|børnene|ungerne)";

export const toldEthnicity = oneALine(`
[noun likely]
(sudaner|sudaneser|usbeker|sydsudaner|vietameser|mandinka|wolof|bantu|baloch|balochi|ingusher|ingush|krimtatar|crimean tatar|falasha|first nations|african american|black british|afroamerikaner|afro-caribisk|frisiske|nordfriser|irish traveller|traveller|rejsende folk|de rejsende|tamilsk|kurdish|igbo|fulani|dinka|nuer|kikuyu|maasai|amhara|tigrayan|oromo|zazaki|turkmen|kakai|shabak|lyuli|gagauser|pomak|vlach|arumæner|saterfriser|sorb|sorber|karelier|ingrier|livere|udmurt|nenet|nenets|yakut|buryat|kalmyk|nogai|balkar|karachay|kabardin|cirkasser|lezgin|dargin|kumyk|tabasaran|talysh|mizrahi|sefardi|ashkenazi|sephardi)

[exact certain]
(er|som|ist|is|am|m|hui) {hui} (muslim|muslimsk|muslimer|og|fra)
(${[...new Set(definite)].join("|")})
{${insult}} (som mig|og|til mig|efter mig|af|i|fra|har|skal|kan|,|der|ud|hjem|gå hjem|rejs hjem|go home)
(kalder|kaldte|kaldt|kaldes|råbte|råber|råbt|skrev|skreg|sagde|kaller|kallar|kallade|called|call|calls|calling|nannte|nennt|genannt|beschimpft|hørt) (<any>|) (<any>|) (<any>|) (en|et|ei|a|an|som|) {${insult}}
${whom} (er|var|är) (<filler>|) {${colour}} (og|men|i|så|,|som|blandt|har|blev|fik|mand|kvinde)
(fordi|at|når|da|selvom|weil|because|since|as|eftersom|for) (jeg|han|hun|vi|i|he|she|we|ich|jag|børnene|min <any>) (er|am|m|is|s|are|bin|ist|är) (<filler>|) {${colour}}
{${colour}} (mand|kvinde|dreng|pige|medarbejder|borger|elev|kursist|familie|man|woman|boy|girl|person|british|american|mann|frau) (og|som|i|der|fra|,|med|who|from|and)
{(pga|på grund af|grundet|because of|due to|wegen|på grunn av|på grund av) (min|hans|hendes|vores|deres|sin|my|his|her|our|meiner|seiner|ihrer) (hudfarve|etnicitet|race|oprindelse|herkomst|etniske baggrund|accent|udenlandske navn|skin colour|skin color|ethnicity|race|skin|hautfarbe|herkunft|hudfärg|etnicitet|hudfarge)}
{(min|hans|hendes|vores|my|his|her|meine|seine) (hudfarve|mørke hud|brune hud|sorte hud|skin colour|skin color|hautfarbe|hudfärg|hudfarge|etnicitet|ethnicity|etniske oprindelse|etniske baggrund)}
{(født|barn|søn|datter|vokset op|kommet|kommer) (af|hos|som barn af) (to|) ${inDanish} (forældre|indvandrere|flygtninge|forældrepar|gæstearbejdere|mor|far)}
{(født|barn|søn|datter) af (to|) (udenlandske|indvandrede|indvandrer|flygtninge|gæstearbejder|ikke vestlige|afrikanske|asiatiske|mellemøstlige) (forældre|indvandrere|flygtninge)}
{${inDanish} (oprindelse|afstamning|herkomst|baggrund|rødder|aner|slægt|familie|far|mor|forældre)}
{(halvt|halv|kvart|delvist|trekvart|half|part|quarter|halb) (${people}|${inDanish}|afrikansk|asiatisk|arabisk|sort|jødisk|grønlandsk|thai|roma|inuit|maori|navajo|cherokee|nigerian|jamaican|indian|pakistani|chinese|black|jewish|white|jüdisch|türkisch|polnisch|afrikanisch)}
{(modersmål|modersmålet|hjemmesprog|første sprog|mother tongue|first language|native language|muttersprache|modersmål|morsmål) (er|is|ist|är|var) (<any>|) (somali|arabisk|kurdisk|tyrkisk|urdu|punjabi|pashto|dari|farsi|tigrinya|amharisk|tamil|bosnisk|albansk|serbisk|romani|romanes|grønlandsk|vietnamesisk|thai|tagalog|kinesisk|mandarin|swahili|lingala|igbo|yoruba|hausa|oromo|polsk|russisk|ukrainsk|rumænsk|samisk|nordsamisk|kvensk|arabic|kurdish|turkish|greenlandic|polish|russian|ukrainian|kurdisch|arabisch|türkisch|polnisch|russisch|samiska|arabiska)}
${whom} (taler|snakker|talar|prater|speak|speaks|spreche|spricht) (<filler>|) (kun|hjemme|only|bara|nur|mest|) {(somali|urdu|punjabi|pashto|dari|farsi|tigrinya|amharisk|tamil|romani|romanes|grønlandsk|kurdisk|lingala|swahili|igbo|yoruba|oromo|kurmanji|sorani|quechua|nordsamisk|sydsamisk|kvensk)} (hjemme|derhjemme|med|som|at home|og|hemma|heime|sammen)
(kom|kommet|flygtede|flygtet|flygter|kom hertil|ankom) (til danmark|hertil|til landet|hit|til norge|til sverige|) (<any>|) (som|med) (<any>|) {(flygtning|flygtninge|kvoteflygtning|bådflygtning|uledsaget|asylansøger|krigsflygtning|gæstearbejder|flykting|flyktning|refugee)}
(came|arrived|fled) (here|to denmark|to the uk|to sweden|to norway|) (<any>|) as (a|an|) {(refugee|refugees|asylum seeker|asylum seekers|immigrant|immigrants|guest worker)}
{(adopteret|adopterad|adoptert|adopted|adoptiert) (<any>|) (fra|från|from|aus) (korea|sydkorea|vietnam|indien|kina|etiopien|colombia|rumænien|thailand|sri lanka|chile|guatemala|bolivia|haiti|rusland|filippinerne|sydafrika|south korea|china|india|ethiopia|vietnam|romania|russland|äthiopien|kolumbien|ukraine)}
(kone|mand|kæreste|hustru|svigerdatter|svigersøn|ægtefælle|far|mor|forældre) (er|kommer|stammer|kom) (<filler>|) {fra (thailand|filippinerne|vietnam|kina|indien|pakistan|iran|irak|syrien|somalia|etiopien|eritrea|ghana|nigeria|gambia|kenya|uganda|tanzania|brasilien|colombia|peru|cuba|rusland|ukraine|polen|rumænien|bulgarien|litauen|letland|bosnien|serbien|kosovo|albanien|tyrkiet|marokko|algeriet|tunesien|egypten|libanon|jordan|palæstina|gaza|afghanistan|sri lanka|nepal|grønland|den dominikanske|senegal|togo|congo|rwanda|burundi|sudan|yemen)}
{(anden|andet|ikke dansk|ikke etnisk dansk|ikke-vestlig|udenlandsk|fremmed|annan|other|different|anderer) (etnisk|etnicitet|etnisk baggrund|herkomst|oprindelse|etnisk oprindelse|etnisk herkomst|ethnic background|ethnic origin|ethnicity|herkunft|etnisk bakgrund|baggrund end dansk)}
{(indvandrer|efterkommer|andengenerationsindvandrer|anden generation|tredje generation|nydansker|migrant|immigrant|second generation|immigrantenkind|invandrare|invandrarbakgrund|innvandrer|innvandrerbakgrunn|migrationshintergrund)} (fra|i|og|baggrund|er|selv|from|mit|med)
(der|die|den|dem|diese|dieser|diesen|so ein|so eine|dieser|als|ein|eine|wie ein) {(kurde|kurden|türke|türken|araber|araberin|syrer|syrerin|afghane|afghanen|pole|polen|polin|russe|russen|russin|rumäne|rumänen|zigeuner|neger|schwarze|schwarzer|jude|juden|jüdin|sinti|roma|albaner|bosnier|serbe|serben|tschetschene|iraner|perser|marokkaner|somalier|nigerianer|vietnamese|vietnamesin|chinese|chinesin|asiat|asiatin|ausländer|ausländerin|flüchtling|asylant|asylantin|migrant|muslima)} (von|im|aus|da|hier|und|der|die|mit|hat|ist|soll|nebenan|raus|nennt|kann)
(nannte|nannten|nennt|genannt|beschimpft als|rief|schrie|sagte) (<any>|) (<any>|) {(kurde|türke|kanake|zigeuner|polacke|polack|neger|schwarzer|araber|jude|judensau|russe|russin|ausländer|fidschi|schlitzauge|kümmeltürke|kameltreiber|asylant)}
{(gæstearbejder|gæstearbejdere|fremmedarbejder|fremmedarbejdere|gastarbeiter|kvoteflygtning|kvoteflygtninge|bådflygtning|bådflygtninge)} (fra|i|der|som|og|aus)
(ich|wir|er|sie|mann|frau|eltern|mutter|vater|familie) (komme|kommen|kommt|kam|kamen|stamme|stammt|stammen|bin|ist|sind) (<any>|) aus {(syrien|irak|iran|afghanistan|somalia|eritrea|äthiopien|nigeria|ghana|kongo|sudan|pakistan|türkei|anatolien|kurdistan|libanon|palästina|gaza|jemen|marokko|algerien|tunesien|ägypten|kosovo|bosnien|albanien|serbien|tschetschenien|ukraine|russland|kasachstan|vietnam|sri lanka|indien|nepal|tibet|togo|kamerun|senegal|gambia|ruanda)}
(ich|wir|er|sie) (komme|kommen|kommt|stamme|stammt) (<any>|) aus der {(türkei|ukraine|mongolei|elfenbeinküste|demokratischen republik kongo)}
`);
