/**
 * Danish grammar of living with an illness: sleep, food, the toilet, walking and lifting, what a child does, what one
 * can't bear, and being away from work or school for it. In braces the smallest text that tells it.
 */
import { choice, maybe } from "../choice.ts";

/** Whoever it is told of. */
const who = choice(
  "jeg, han, hun, <kin>, <name>, søn, sønnen, datter, datteren, barnet, drengen, pigen, tvillingen, mor, far, mormor, morfar, farmor, farfar, mand, kone, kæreste, søster, bror, eleven, borgeren, og, der",
);
const how = maybe(
  "næsten, stort set, nærmest, slet, overhovedet, kun, bare, fortsat, om natten, så godt som",
);

export const danishDaily = `
[exact certain]
{(tisser|tissede|tisset|tisse|besørger|skider|laver|laver stort|har uheld) (stadig|ofte|) (i|) (sengen|bukserne|søvne|natten|buksen|tøjet|sofaen) (om natten|hver nat|)}
(har|have|bruger|med|får|iført|skifte|skiftes|skiftet) (en|) {(ble|bleer|natble|voksenble|voksenbleer)}
{(ufrivillig|manglende|ringe|ingen|dårlig) (vandladning|afføring|blærekontrol|kontrol over blæren|kontrol over tarmen|kontrol med)}
{(holde|holder|holdt) ikke (på vandet|vandet|tæt|afføringen)}
{(skal|må) (på toilettet|tisse|løbe på toilettet|løbe på wc|på wc) (hele tiden|hvert (tyvende|kvarter|tiende)|hver halve time|hvert <number>. minut|hver time|med kort varsel|uden varsel|i tide og utide|meget tit)}
{(blinker|grynter|rømmer sig|spjætter|trækker på skuldrene|siger lyde|snøfter|vrisser|klikker) og (blinker|grynter|rømmer sig|spjætter|trækker på skuldrene|siger lyde|snøfter|klikker)}
${who} {(stammer|stammede|stammet|læsper|læspede)} (stadig|stadigvæk|meget|voldsomt|slemt|når|og|efter|så|ret|en del)
(søn|sønnen|datter|datteren|barnet|drengen|pigen|han|hun|jeg) {stammer}
{(sulter|sultede|sultet|sulte) (sig|mig) (selv|)}
{(spiser|spiste|spist|spise|drikker|drak) ${how} (ingenting|intet|ikke noget|ikke|ikke mad|ingen mad|kun (yoghurt|pasta|ris|flydende|hvidt brød|proteindrik|havregrød)) (mere|længere|i flere dage|hele dagen|uden tvang)}
{(kaster|kastede|kastet|kaste|brækker|brækkede) (al|alt|maden|det hele|det|) (op|) (igen|efter hvert måltid|efter måltiderne|efter hun har spist|hver gang|med vilje|efter maden)}
{(overspiser|overspiste|trøstespiser|binger|fremprovokerer opkast|tæller kalorier|udrenser|sulter og overspiser)}
{(sonde|sonden|sondemad|sondeernæring|sondeernæret|flydende kost|saltvandsdrop|ernæringsdrop)}
{(lægges|lagt|lagde|ligger|lå|ligge|får|fået|sat|sættes) (i|med|et|på) drop}
{(sover|sov|sovet|sove) ${how} (ikke|ingenting|dårligt|uroligt|elendigt|kun med piller|kun med lys|kun få timer|kun to timer|kun tre timer|med lyset tændt|med tændt lys|med døren låst|kun med (sovepiller|melatonin)) (om natten|om nætterne|mere|længere|uden (sovepiller|medicin|melatonin|lys))}
{(sover|sov|sovet|sove) (kun|stadig|) (med lyset tændt|med tændt lys|med lys tændt|i min seng af skræk|med døren låst|med sovepiller)}
{(vågner|vågnede|vågner op|vågne) (skrigende|grædende|badet i sved|svedende|hver nat|flere gange om natten|midt om natten|rædselsslagen|med hjertebanken|i panik|ved fire-tiden|klokken fire hver nat|kl. <number> hver nat)}
{(mareridt|natterædsel|søvnproblemer|søvnbesvær|indsovningsbesvær|indsovningsproblemer|søvnmangel|døgnrytmeforstyrrelse)} (hver|om|siden|og|efter)
{(slår|bider|sparker|kradser|kaster med ting|spytter|river|nikker skaller) (og|) (sparker|bider|slår|river|spytter|kradser) (når|hvis|personalet|de voksne|pædagogerne|de andre børn|sin lillebror|sin lillesøster|sin mor)}
{(går|gik|gået|ryger|røg|kommer|kører|kørte|eksploderer|eksploderede) (helt|) (i|op i|ud i) (sort|affekt|baglås|spåner|selvsving|shutdown|meltdown|raseri|fight-or-flight|frys) (når|hvis|og|over|hver)}
{(dissocierer|dissocierede|hyperventilerer|hyperventilerede|hallucinerer|hallucinerede|nedsmelter|smelter ned|melter ned|krampede|kramper|får fnat af lyde|masker|stimmer)}
(bliver|blev|er|blevet|går|gået|gik) (helt|fuldstændig|) {(stum|mutistisk|katatonisk|sengeliggende|bevidstløs|kontaktløs|sprogløs)} (når|hvis|i|af|over|efter)
(har|havde|er) {(mistet|holdt op med at|stoppet med at|holdt op) (tale|talesproget|at tale|sproget|at spise|at sove|at gå i skole|talen)}
{(taler|talte|siger|sagde) (ikke|ingenting|intet|næsten ikke|ikke et ord) (mere|længere|til nogen|uden for hjemmet|i skolen|siden overgrebet)}
{(intet|uden|ingen|manglende|meget lidt|begrænset|sparsomt) (verbalt|talt|) (sprog|talesprog|øjenkontakt)}
{(kommunikerer|taler) (med|via|ved hjælp af|på) (piktogrammer|tegn til tale|talemaskine|tegnsprog|pegeplade|øjenstyring|en tavle|tolk)}
{(peger|pege) på (tavle|en tavle|billeder|symboler)}
{(bagud|forsinket|bagefter|sen|retarderet|umoden) (i|motorisk|sprogligt|kognitivt|mentalt|intellektuelt) (udviklingen|sin udvikling|sproget|motorikken|udvikling|forsinket|bagud|alderssvarende)}
{(motorisk|sprogligt|kognitivt|mentalt|psykomotorisk|generelt|intellektuelt|socialt-emotionelt) (forsinket|bagud|udfordret|umoden|hæmmet|usikker|svækket|handicappet|retarderet|urolig|alderssvarende)}
{(fungerer|fungerede|ligger|lå|er) (som|på|på niveau med|svarende til) (en|et|) (<number>-årig|<number>-åriges|<any>-årig|barn på <number>) (mentalt|udviklingsmæssigt|kognitivt|motorisk|intellektuelt|niveau|)}
{(iq|intelligenskvotient) (på|under|er|) <number>}
{(kan|kunne|må|måtte|skal) (slet|næsten|) ikke (løfte|løfte over|bære|bære over|løfte mere end|bære mere end|skubbe|trække) (<any>|) (<any>|) (kilo|kg|tungt|noget)}
{(kan|kunne|må|måtte) (slet|næsten|) ikke (løfte|bære|stå|sidde|bukke|bukke sig|bukke mig|løbe|knæle|gå på trapper|gå langt|gå ret langt|belaste|anstrenge sig|anstrenge mig|skrive i hånden|kigge på skærm|se på skærm|se på en skærm|læse på skærm|tåle skærm|tåle lys|tåle lyd|få vand i|stå på stige|arbejde i højden|arbejde med hænderne over|flyve|køre bil|føre bil|køre motorkøretøj|spise fast|drikke|bade|svømme alene|bade alene|være alene|være alene hjemme|gå alene|gå ud alene|tage tøj på|klæde sig på|vaske sig|bade selv|spise selv|klare sig selv|stå op selv|komme op selv|kommunikere|læse og skrive|huske) (i mere end|mere end|længere|selv|længere tid ad gangen|så længe|ret længe|ret meget|over|uden hjælp|uden ledsager|uden støtte|efter operationen|på grund af|pga)}
{(har|får|brug for|behov for|skal have|kræver) hjælp til (alt|at spise|at komme i bad|bad|personlig hygiejne|påklædning|toiletbesøg|at gå på toilettet|at tage tøj på|at komme i seng|personlig pleje|at komme op)}
(går|gik|gået|gå|støtter sig|kommer) (kun|) (med|ved|på|ved hjælp af) {(rollator|krykker|krykkestokke|gangstativ|albuestokke|protese|benprotese|skinne|førerhund|blindestok|hvid stok)}
(går|gik|gået|gå) (med|ved) {(stok|to stokke|en stok)}
(sidder|sad|siddet|er|var|bundet|fastlåst|kommer|ankommer|kører) (i|til) (en|) {(kørestol|kørestolen|elkørestol|elektrisk kørestol)}
{(tåler|tålte|tåle) (ikke|hverken|ingen) (lyde|larm|støj|lys|skarpt lys|berøring|at blive rørt|at blive rørt ved|varme|kulde|stress|pres|skærme|dufte|parfume|mælk|gluten|nødder|æg|alkohol|medicinen|penicillin|forandringer|ændringer|mennesker|uro)}
{(reagerer|reagerede|reaktion|udslæt) (allergisk|voldsomt|kraftigt|) (på|af|over for) (duftlys|stearinlys|parfume|duft|dufte|nødder|jordnødder|æg|mælk|gluten|latex|nikkel|pels|hunde|katte|heste|støv|pollen|græs|birk|penicillin|skaldyr|fisk|soja|sesam|bi|hveps|hvepsestik|bistik|vacciner|vaccinen)}
{(allergisk|overfølsom|intolerant|allergi|allergier|overfølsomhed|intolerance) (over for|overfor|mod|for) <rare>}
{(må|kan|tåler) (absolut|overhovedet|) ikke (få|spise|indtage|komme i nærheden af) (nødder|peanuts|jordnødder|gluten|mælk|laktose|æg|fisk|skaldyr|soja|sesam|hvede|tomat|kiwi|jordbær|selleri|løg|fruktose|sukker|penicillin|grapefrugt)}
(har|haft|får|fået|fik) (mange|for mange|en del|meget|<number>|flere|to|tre|fire|fem|seks|otte|ti) {(sygedage|sygefravær|fraværsdage på grund af sygdom|sygemeldinger|indlæggelser|operationer|anfald|aborter|blodpropper|hjernerystelser|kejsersnit|spontane aborter|fejloperationer|rygoperationer|insemineringer|inseminationer|ægudtagninger|oplægninger)}
(hjemme|fraværende|fravær|væk|udeblevet|udeblev|bliver væk|blev væk|afbud|melder afbud|meldte afbud|fri|orlov|sygeorlov|på orlov) (fra (arbejde|skole|kurset|undervisningen|jobbet)|) (på grund af|pga|grundet|med|fordi|af|efter) {(helbredet|helbredsgrunde|helbredsmæssige|sit helbred|mit helbred|en operation|stress|en depression|depression|angst|migræne|smerter|feber|influenza|corona|indlæggelse|hospitalsindlæggelse|psykiske|psykisk|fysiske|en blodprop|en ulykke|graviditet|graviditetsgener|en abort|omgangssyge|maven|sygt barn|syge børn|lungebetændelse|et brækket)}
{(langtids|lang tids|længere tids|længerevarende|delvist|delvis|fuldtids|deltids|§ 56|kronikerordning|kronisk) (syg|sygdom|sygemeldt|sygefravær|fravær|raskmeldt|raskmelding|sygemelding)}
(kører|kørte|kørt|går|gik|gået|ligger|lå|været|er|ramt|lagt|låst) (helt|) {(ned|død|nede|kold|syg) (med|af) (stress|influenza|feber|en depression|depression|corona|migræne|ryggen|mavesyge|omgangssyge|lungebetændelse|angst)}
{(paragraf|par.) 56 (aftale|ordning|)}
{(nedsat|fleksibel|reduceret|halv|<number> timers) (tid|arbejdstid|arbejdsuge|skema|skemaet) (på grund af|pga|grundet|efter|af hensyn til) (<any>|) (helbred|helbredet|sygdom|sygdommen|ryggen|hjernerystelsen|stress|stressen|depression|kræften|angst|psyken|migræne|migrænen|gigt|gigten|operationen|blodproppen)}
{(skal|må|kan|bør) (kun|højst|maksimalt|max|) (arbejde|deltage|undervises|belastes|være i skole|møde) (højst|kun|maks|maksimalt|max) <any> (timer|minutter) (ad gangen|om dagen|om ugen|dagligt|)} (på grund af|pga|grundet|efter|af helbredsmæssige)
{(skånehensyn|skånebehov|skåneplads|skånejob|helbredsmæssige hensyn|helbredsmæssige udfordringer|helbredsmæssige begrænsninger|helbredsmæssige problemer|helbredsproblemer|fysiske begrænsninger|psykiske udfordringer|psykiske problemer|psykiske vanskeligheder|psykisk sårbarhed|kognitive udfordringer|kognitive problemer|kognitive skånehensyn|særlige behov|fysiske skavanker|psykisk lidelse|psykiske lidelser|psykisk sygdom|fysisk handicap|psykisk handicap|usynligt handicap|kronisk sygdom|alvorlig sygdom|livstruende sygdom|sjælden sygdom|uhelbredelig sygdom|medfødt sygdom|medfødt fejl|medfødt hjertefejl|autoimmun sygdom)}
(har|har fået|fik|får|lever med|lider af|født med|ramt af|rammes af|kæmper med|kæmper mod|slås med|døjer med|bøvler med|bakser med|tumler med|plaget af) (en|et|sin|sit|min|mit|) {(sygdom|kronisk sygdom|lidelse|diagnose|diagnoser|handicap|funktionsnedsættelse|syndrom|misdannelse|skade|kromosomfejl|hjertefejl|muskelsygdom|nervesygdom|lungesygdom|hudsygdom|øjensygdom|bindevævssygdom|nyresygdom|tarmsygdom|blodsygdom|leversygdom|stofskiftesygdom|autoimmun sygdom|svulst|genfejl)}
(er|var|bliver|blev|blevet|føler mig|føler sig) (for|så|meget|alt for|simpelthen for|stadig for|endnu for) {(syg|svag|dårlig|træt|udmattet|medtaget|skrøbelig|psykisk dårlig|ustabil|angst|ked af det|forpint|påvirket|nede|mør)} til (at|)
{(svækket|medtaget|afkræftet|mærket|hårdt ramt|dårlig|syg|træt|invalideret|plaget) (af|efter|på grund af) (kemoen|kemo|sygdommen|sygdom|behandlingen|operationen|medicinen|bestrålingen|fødslen|graviditeten|stråler|strålerne|smerterne|smerter|ulykken|blodproppen|hjernerystelsen|narkosen|blodtab|covid|corona|senfølgerne)}
{(senfølger|følger|varige mén|eftervirkninger|bivirkninger) (efter|af|fra) (<any>|) (covid|corona|ulykken|en ulykke|operationen|blodproppen|hjernerystelsen|hjernerystelse|kemoen|kræften|kræft|behandlingen|piskesmældet|meningitis|stress|overgreb|volden|fødslen|trafikulykken|faldet|vaccinen|hjerneblødningen|medicinen|stråler|krigen)}

{(holdt op|stoppet|stoppede|holder op) med at (spise|tale|sove|gå i skole|drikke)}
{så (træt|udmattet|svag|afkræftet|svækket)} at (jeg|han|hun) (ikke|knap|næsten)

[exact likely]
(bliver|blev|blevet|helt) {(stum|mutistisk)}
{(spiser|spiste|spise) (ikke|næsten ikke|stort set ikke|ingenting|intet|kun) (sammen med andre|mad|noget|fast føde|)}
{(spiser|sover|taler|leger|går ud) (næsten|stort set|slet) ikke}
{(vil|kan|tør) ikke (gå i skole|i skole|forlade (hjemmet|huset|sit værelse|sengen|lejligheden)|sove alene|sove i sin egen seng|være alene|gå ud|gå udenfor|tale om det|køre i bus|møde mennesker|ringe|tale i telefon|sove uden|være sammen med andre)}
{(isolerer|isolerede) (sig|mig)}
{(lukket|lukker|lukkede) (sig|mig) inde (på sit|i sit|i) (værelse|værelset)}
{(græder|græd|grædt) (hver|hele|konstant|meget|altid|når|sig|mig) (dag|aften|nat|tiden|natten|dagen|i søvn|alene)}
{(ryster|rystede|svedte|dirrede|hyperventilerede) (over hele kroppen|på hænderne|af angst|som et espeløv|voldsomt)}
{(hørenedsat|synsnedsat|ordblind|talblind|skolevægrer|skolevægring)}
`;
