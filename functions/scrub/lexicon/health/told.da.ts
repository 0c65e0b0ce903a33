/**
 * Danish phrases of health: what people tell instead of naming an illness. A head in brackets says how much the
 * lines below it disclose; choices, classes and braces are read as in pattern.ts. What is in ordinary use as well is
 * only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
/** Parts of the body, as one speaks of one's own. */
const part =
  "armen|armene|benet|benene|foden|fødderne|anklen|hånden|hænderne|håndleddet|fingeren|fingrene|tommelfingeren|tåen|tæerne|skulderen|skuldrene|hoften|hofterne|knæet|knæene|albuen|nakken|ryggen|lænden|rygsøjlen|halsen|kæben|næsen|øjet|øjnene|øret|ørerne|hovedet|hjernen|brystet|brysterne|hjertet|lungen|lungerne|maven|leveren|nyren|nyrerne|tarmen|blæren|underlivet|prostata|huden|leddene|musklerne|nerverne|knoglerne|ribbenet|ribbenene|kravebenet|lysken|hælen|achillessenen|akillessenen|menisken|korsbåndet|tanden|tænderne|mandlerne|ansigtet|kroppen|livmoderen|æggestokken|bugspytkirtlen|skjoldbruskkirtlen";

export const danishTold = `
[exact certain]
af helbredsmæssige årsager
alvorlig sygdom
armen i gips
benet i gips
blev {opereret}
blind på det ene øje
blind på højre øje
blind på venstre øje
blive {opereret}
bliver {opereret}
discus prolabs
discus prolaps
dårlig hukommelse
dårlige nerver
dårligt helbred
døv på det ene øre
døv på højre øre
døv på venstre øre
er blevet {opereret}
er {smittet}
faldet i igen
faldet og slået hovedet
fik en {blodprop}
fik et {anfald}
fik {hjernerystelse}
fjernet {begge bryster}
for tidligt født
fysisk handicap
fået {aids}
fået {als}
fået {brok}
får {anfald}
får {medicin}
født for tidligt
fødte for tidligt
gravid i uge
hans helbred
har {aids}
har {als}
har {brok}
helbredsmæssige grunde
hendes helbred
hiv {positiv}
hiv-{positiv}
hos hudlæge
hos kardiolog
hos {neurolog}
hukommelsen svigter
hører dårligt
hører ikke godt
hører ikke så godt
hører meget dårligt
hører næsten ingenting
hører også dårligt
hører så dårligt
i ambulant behandling
i gips
i koma
i medicinsk behandling
i respirator
i {kemo}
kognitive vanskeligheder
lagt i respirator
lammet i
ligger i respirator
ligger {syg}
livstruende sygdom
læser langsomt
med gips
medicinsk cannabis
mentalt nedbrud
mistede barnet
mistet et barn under graviditeten
mistet hørelsen
mistet synet
mit helbred
måneder henne
nedsat funktionsevne
nedsat hørelse
nedsat syn
ny hofte
ny lever
ny nyre
nyt knæ
positiv covid
positiv test
på barsel med komplikationer
på den lukkede
på medicin
på nåle
på {krykker}
ser dårligt
ser ikke så godt
ser meget dårligt
ser næsten ingenting
ser også dårligt
skal føde
skal ligge ned
skrantende helbred
skulderen af led
skåret i sig selv
svigtende hukommelse
svært ved at høre
syg i maven
sygdommen als
sygemeldt med
taber hår
tabt håret
tager {medicin}
taget en overdosis
taget piller
terminal kræft
terminalt syg
testede positiv
testet positiv
trykken for brystet
uger henne
uhelbredelig sygdom
under kniven
venter et barn
venter nummer to
venter tvillinger
venter vores første
vågner hver nat
vågner midt om natten
vågner om natten
været meget syg
{brok} i lysken
{dårligt gående}
{dårligt hørende}
{dårligt seende}
{er døende}
{faldet og brækket}
{fik konstateret kræft}
{fjernet} begge bryster
{forsøgte at tage sit eget liv}
{født for tidligt}
{går meget dårligt}
{har ikke lang tid tilbage}
{hængte sig}
{højgravid}
{ikke lang tid tilbage}
{ikke rask}
{kan ikke høre ret} meget
{kronisk smertepatient}
{kunstigt koma}
{ligger for døden}
{ligger i koma}
{meget syg}
{mistede barnet}
{mistede vores barn}
{nedsat førlighed}
{nedsat hørelse}
{nedsat syn}
{svært ved at gå}
{svært ved at høre}
{tage sit eget liv}
{tog en overdosis}
{tog sit eget liv}
{venter barn}
{venter et barn}
{venter tvillinger}
{voksede en svulst}
{vågner hver nat}
svar på (en|min|hans|hendes|sin) (scanning|skanning|biopsi|blodprøve|ct-scanning|mr-scanning)
(nyre|nyrer|nyrerne|lever|leveren|hjerte|hjertet|lunger|lungerne) (svigter|svigtede|svigtet|står af)
problemer med (synet|hørelsen|hjertet|ryggen|maven|nyrerne|hukommelsen|balancen|knæet|knæene|hoften|nakken|skulderen|lungerne)
(delvist|ikke helt|stadig ikke) {rask}
(vrikket|vrikkede|vrikker) om
(hånd|hånden|arm|armen|fod|foden|ben|benet|finger|fingeren|skulderen|håndleddet|albuen|knæet|anklen) i (gips|slynge|skinne|stivbind)
i slynge
sting i (hånden|fingeren|panden|hovedet|knæet|foden|benet|armen|øjenbrynet|læben|hagen)
(har|havde|haft|fundet|fik|fået|mærket) {en (knude|knuder) i (brystet|halsen|lungen|maven|lysken|leveren|armhulen)}
(jeg|han|hun|mor|far|søn|sønnen|datter|datteren|mand|manden|kone|konen|bror|søster|mads) (har|fik|har fået|har haft|lider af|led af) {(ms|cp|als|ptsd|ocd|kol|hiv|add|bpd|pots|eds|ibs|sle|tia|pcos|dvt|hpv|rls|copd|epi|hsp|afli)}
(har|fik|har fået) (konstateret|diagnosen) {(ms|cp|als|add|pots|eds|tia)}
(kommer|kom|kommet|komme) (næsten|) ikke ud af sengen
ikke (kan|kunne) komme (ud|op) af sengen
kan (næsten|) ikke komme (ud|op) af sengen
gøre en ende på (det hele|mit liv|sit liv)
i uge (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42) henne
(jeg|hun|kone|konen|kæreste|datter|søster) er i {(3|4|5|6|7|8|9|tredje|fjerde|femte|sjette|syvende|ottende|niende) måned}
(venter|ventede) (en lille|en baby|familieforøgelse|nummer (to|tre|2|3)|vores (første|andet|tredje))
(mistet|mistede|mister) (talen|talens brug|sproget|hukommelsen|førligheden|balancen|bevidstheden|hørelsen|lugtesansen|smagssansen|følelsen i)
(går|gå|gik|rundt|lever) med ilt
(kan|kunne) ikke huske (noget længere|fra dag til dag|noget fra dag til dag|sit eget navn|sine børn|sine egne børn|os længere|mig længere|hvem (vi|jeg|han|hun) er)
(ligger|lå|ligge|indlagt|kommet ind) på (rigshospitalet|riget|intensiv|hvidovre hospital|herlev hospital|bispebjerg hospital|skejby|hospitalet|sygehuset|hospice|opvågningen|hjerteafdelingen)
på intensiv
(venter|afventer|ventet|venteliste) (på|til) (en|min|hans|hendes|) (ct|mr|mr-|ct-|) (scanning|skanning|operation|biopsi|udredning|prøvesvar|ny hofte|nyt knæ|ny nyre)
(afventer|afvente) (scanning|skanning|biopsi|prøvesvar)
(kan|kunne) (næsten|) ikke (længere|) gå (uden|mere end|ret langt|så langt|særlig langt|selv med|ordentligt|på benet|på foden|på trapper|op ad trapper|ned ad trapper) (kørestol|rollator|krykker|stok|støtte|hjælp|få meter|<number> meter|)
ikke (længere|) {gå uden (kørestol|rollator|krykker|stok|støtte|hjælp)}
(jeg|han|hun|mor|far|<kin>) (kan|kunne) (ikke længere|ikke mere|knap nok) (tale|køre bil|læse avisen|se tv|læse|høre telefonen)
(kan|kunne) ikke (komme|gå) (op|ned) (ad|af) (trappen|trapper|trapperne|stolen)
(kan|kunne) (næsten|) ikke (rejse|bevæge) (mig|sig)
(kan|kunne) ikke (løfte|bøje|bruge|strække) (min|sin|den|det|mit|sit) (hånd|arm|ben|højre|venstre|ene|knæ|fod)
(kan|kunne) (ikke|næsten ikke|kun) (læse|se|høre) (uden lup|uden høreapparat|småt|små bogstaver|på det ene øje|på højre øje|på venstre øje|på det ene øre|på højre øre|på venstre øre|med det ene øre|på et øre)
(hører|ser) (næsten|stort set|nærmest) (ingenting|intet|ikke noget|ikke) (på det ene øje|på højre øje|på venstre øje|på det ene øre|på højre øre|på venstre øre|længere|)
(ser|så) (dobbelt|tåget|sløret|flimmer|kun skygger|kun omrids)
(hører|hørte|ser|så) kun på (det ene|højre|venstre|et) (øre|øje)
(døv|blind) (på|fra) (det ene|begge|højre|venstre|fødslen) (øre|ører|øje|øjne|)
(ryster|rystede|skælver) (på|i) (hænderne|hånden|hele kroppen|kroppen)
{(dårligt|svagt|slidt|ødelagt|smadret|skrantende|forkalket) (hjerte|knæ|helbred|syn|øje|øre)}
{(dårlige|slidte|ødelagte|smadrede|svage) (ryg|nakke|hofte|skulder|hørelse|hukommelse|arm|fod|lever|knæ|ben|hofter|fødder|øjne|ører|lunger|nerver|nyrer|tænder|led|hjerte|helbred|mave|syn)}
(vrikket|vrikkede) om
(slået|slog) (hovedet|nakken|knæet|albuen|skulderen|halebenet|tænderne|panden)
(arm|armen|ben|benet|fod|foden|ankel|anklen|håndled|håndleddet|finger|fingeren|skulder|skulderen|hofte|hoften|kravebenet|næsen|ryggen|nakken) (er|var|blev) (brækket|knust|forstuvet|af led|opereret)
(smadret|smadrede|skadet|knust|flækket|sprængt|knækket|ødelagt|opereret) (min|mit|sin|sit|) (arm|ben|fod|ankel|håndled|hånd|finger|skulder|hofte|knæ|ryg|nakke|albue|armen|benet|foden|anklen|hånden|fingeren|skulderen|hoften|knæet|ryggen|menisken|korsbåndet)
(smerter|ondt) (overalt|hele tiden|konstant|hver dag|dag og nat)
(spredt|spredte|bredt) sig til (lungerne|leveren|knoglerne|hjernen|lymferne|lymfeknuderne|rygsøjlen|resten af kroppen|hele kroppen)
(fundet|fandt|opdaget) (noget|en plet|en skygge|en svulst|en knude|kræftceller|forandringer) (på|i) (lungen|lungerne|leveren|hjernen|brystet|nyren|tarmen|blæren|maven|scanningen|blodprøven)
(nedsat|svækket|manglende|mistet|mister|tabt|ingen) (hørelse|hørelsen|syn|synet|førlighed|førligheden|funktionsevne|hukommelse|hukommelsen|følesans|følelsen i|kraft i|bevægelighed|balance|balancen|nyrefunktion|lungefunktion|immunforsvar|arbejdsevne|smagssans|smagssansen|lugtesans|lugtesansen|appetit|appetitten|stemmen|håret)
taler (utydeligt|sløret|ikke længere|usammenhængende|med besvær)
fjernet {(livmoderen|galdeblæren|blindtarmen|mandlerne|prostata|det ene bryst|begge bryster|brysterne|en nyre|milten|æggestokkene|skjoldbruskkirtlen|tyktarmen|visdomstænder|visdomstanden|polypper|en svulst|en tumor|en knude|en cyste|et modermærke)}
{(ny|nye|kunstig|kunstigt|nyt|to nye) (hofte|hofter|knæ|nyre|lever|hjerteklap|hornhinde)}
(har|får|fik|fået|høj|lidt|stadig|med|let|40 i|39 i|38 i) {feber}
(jeg|han|hun|<kin>) ligger (underdrejet|brak|fladt|vandret|helt fladt)
ligger (for døden|på sit yderste|på dødslejet|rette ud|i sengen med|i seng med|syg|syge|med (feber|influenza|lungebetændelse|corona|maven|ryggen|migræne|hovedpine|omgangssyge))
(kaster|kastede|kastet|kaste) (konstant|hele tiden|hele natten|) op (hele tiden|hele natten|konstant|hver morgen|)
(brækket|brækker|brækkede) (mig|sig) (hele natten|konstant|hele tiden|)
(tynd mave|tyndskid|løs mave|hård mave|dårlig mave|mavekramper|maveonde)
skal på toilettet (hele tiden|ofte|med kort varsel|hvert kvarter|hver time|tit|hyppigt)
(bruger|har|går med) ble (om natten|)
(kan|kunne|holder) ikke holde (vandet|urinen|afføringen|tæt)
(må|skal) ikke (løfte|bære|belaste|støtte på) (noget|tungt|foden|benet|armen|ryggen|knæet|hånden|over)
holde (mig|sig) i ro
(skal|må|holder|holde) {(ligge ned|holde sengen|sengen)}
(sengeleje|i sengeleje)
(vandet er gået|gået i fødsel|i fødsel|går i fødsel)
født {(for tidligt|før tid|prematurt|med hjertefejl|med en hjertefejl|uden|med ganespalte|med klumpfod)}
(trækker|trække) vejret (gennem|med|ved hjælp af) (en maskine|respirator|besvær|hjælp)
(hjælpere|hjælper|hjælp) (på døgnet rundt|døgnet rundt|på døgnet|til personlig pleje|til at komme i bad)
bundet til {(kørestol|kørestolen|sengen)}
lænket til {(sengen|kørestolen)}
(kommer|komme) aldrig til at (gå|høre|se|tale|danse|løbe|cykle|arbejde|køre bil) (igen|mere)
(humper|humpede|humpe) (<first person>|) (rundt|afsted|)
(skrøbeligt|skrantende|vaklende|svigtende|svækket) helbred
(fået|stillet|fik|får|har|min|sin|hans|hendes) (stillet|) {(diagnosen|en diagnose|diagnose|diagnoser|flere diagnoser|to diagnoser)}
efter {(lang|længere|kort|kortere|lange|lang tids|kort tids|længere tids|langvarig) (sygdom|tids sygdom|sygdomsforløb)}
(opgivet|opgav) af lægerne
(der|lægerne siger der|lægen siger der) (er|var) ikke mere (at gøre|de kan gøre|at stille op) for (ham|hende|mor|far|mig)
ikke mere (at gøre|de kan gøre|at stille op) for (ham|hende|mor|far|mig)
lægerne (kan|kunne) ikke gøre mere
(sine|hans|hendes) {sidste (timer|levetid|leveår)}
(er|var|bliver|blev|blevet|været|ligger|meldt|meldte|melder) (selv|også|lige|nu|begge|alle|stadig|desværre|igen|akut|mig|sig|hjemme|lidt) {(syg|syge)}
{(sygt barn|syge barn|syge børn|febersygt barn|barns første sygedag|barnets første sygedag|barns 1. sygedag|barns anden sygedag|barnets 1. sygedag|børnene er syge|børn er syge)}
(mange|flere|min|mine|på) {(sygedage|sygefravær|sygedag)}
(ikke|stadig ikke|endnu ikke|aldrig|aldrig helt|ikke helt) {(rask|rask igen)}
(blevet|bliver|er|først|helt) {(rask igen|rask nok|raskmeldt|erklæret rask)}
(akut|hasteindlagt|hasteindlæggelse|akutindlagt|hentet i ambulance|hentet af ambulance|hentet af ambulancen|kørt i ambulance|kørt med ambulance|afsted i ambulance|kørt på hospitalet|kørt på sygehuset|kørt på skadestuen|ind på hospitalet|ind på sygehuset) {(indlagt|opereret|operation|kejsersnit)}
{(hentet|kørt|kørte|afsted|hentede|ringe efter) (i|af|med|en|) (ambulance|ambulancen)}
{kørt (på|til) (hospitalet|sygehuset|skadestuen|akutten)}
(flyttet|kommet|kom|flytter|bor|boet|plads) (ind|nu|) på {(plejehjem|plejehjemmet|et plejehjem|aflastning|bosted|et bosted|hospice|et plejecenter)}
(siddet|sad|sidder|endte|endt|været en tur|været|ventede|tur) (hele natten|hele dagen|timevis|) (på|i) {(skadestuen|akutmodtagelsen|akutten|hospitalet|sygehuset)}
{(lagt ind|lagde mig ind|lagde ham ind|lagde hende ind|indlægges|tvangsindlægges|indlagde)}
{(trappe|trappes|trapper|trappet) (ud|ned|op)} (af|i|med|fra)
(sat|skruet|sættes|hævet|sænket) (mig|ham|hende|) (op|ned) i (dosis|medicin|medicinen)
(går|gik|startet|er|begyndt|sat|kommet|fast) på {(medicin|piller|lykkepiller|morfin|antibiotika|penicillin|insulin|smertestillende|beroligende|metadon|hormoner|kemo|dialyse|ilt|antabus|statiner|p-piller|nervemedicin|sovemedicin|blodfortyndende|betablokkere)}
(tager|tog|taget|får|fik|fået) (min|sin|noget|stærk|mine|sine|stærke|mange|) {(medicin|medicinen|piller|pillerne|smertestillende|beroligende|antibiotika|morfin|sprøjter)}
(sendt|sender) (mig|ham|hende) (bare|) hjem med {piller}
(bivirkninger|bivirkningerne|bivirkning) (af|fra|ved) (medicinen|kemoen|pillerne|behandlingen|strålerne|vaccinen)
(måle|måler|målt|tjekke|svingende|min|sit|mit) {(blodsukker|blodsukkeret|blodtryk|blodtrykket|blodprocent|kolesterol|iltmætning|levertal|nyretal)}
{(for højt|for lavt|forhøjet|højt|lavt|svingende|dårligt) (blodtryk|blodsukker|stofskifte|kolesterol|kolesteroltal|levertal|infektionstal|immunforsvar|tryk på øjet)}
(testet|testede) {(positiv|positivt|positiv for|negativ for)}
(scanningen|biopsien|blodprøven|prøven) (er|var|viste) {(positiv|negativ) for}
(svar|svaret|resultatet|prøvesvar) (på|fra) (min|mine|hans|hendes|) {(prøver|blodprøver|blodprøve|biopsi|scanning|scanningen|mr-scanning|celleprøve|vævsprøve|mammografi)}
(blodprøven|blodprøverne|scanningen|mr-scanningen|ct-scanningen|røntgen|prøverne|biopsien) (viser|viste|har vist|afslørede)
(stod|står|sad|gik) (jeg|han|hun|) (ude|ud|) på (broen|skinnerne|togskinnerne|perronkanten)
(kastede|kastet|kaste|springe|sprang) (sig|mig|) ud foran (et tog|toget|en bil)
(nerverne|nerver) (uden på tøjet|sidder uden på tøjet|på højkant)
(ser|så|taler med) (ting der ikke er der|billeder om natten|billeder for|folk der ikke er der|syner|billeder fra krigen|billeder fra dengang|det hele igen om natten)
(på|får|modtager|søgt|bevilget|til) {(sygedagpenge|sygeorlov|plejeorlov)}
(paragraf 56|par. 56|56-aftale|56-ordning)
(helbredsmæssige|helbredsmæssigt) (årsager|grunde|problemer|udfordringer|situation|hensyn|dårligt|skidt|udfordret)
(vil|ville|nægter) (ikke|at) spise
(slår|bider|sparker|kradser) og (slår|bider|sparker|spytter|kradser|skriger)
(kateter|sonde|stent|ble) (om natten|i maven|i hjertet|på grund af)
(spiser|må|kan|må kun|kan kun) (ikke|) (spise|få|tåle) (glutenfri|glutenfrit|gluten|laktose|laktosefri|nødder|mælkeprodukter|jordnødder|hvede)
tåler (ikke|hverken) (løg|hvidløg|tomat|tomater|frugt|rå frugt|stenfrugt|sukker|fodmap|citrus|kiwi|koffein|peberfrugt|kål|kød|korn|stivelse|chokolade|banan|avocado|selleri|sennep)
(glutenfri|glutenfrit|laktosefri|laktosefrit|mælkefri|mælkefrit) (kost|mad|brød|menu) (på grund af|pga|grundet)
(diabeteskost|diabetesmad|blødkost|flydende kost|sondemad|allergivenlig kost|low fodmap|fodmap-diæt|fodmap|findelt kost)
dårlig (gående|til bens|til fods|til at gå)
{(dårligt|svært|tungt|stærkt) (gående|hørende|seende|handicappet|bevægelseshæmmet|overvægtig|hørehæmmet|synshandicappet|svagtseende)}
{gravid (i uge <number>|i <number> uge|i <number> måned|i (tredje|fjerde|femte|sjette|syvende|ottende|niende) måned|med tvillinger|med nummer (to|tre|fire)|med vores (første|andet|tredje)|igen)}
mistede {(min lille pige|min lille dreng|vores lille pige|vores lille dreng|vores barn|vores søn|vores datter|mit barn|barnet|babyen|fosteret|tvillingerne|min søn|min datter)}
mistet {(min lille pige|min lille dreng|vores lille pige|vores lille dreng|vores barn|mit barn|barnet|babyen|fosteret|tvillingerne|et barn|to børn|graviditeten)}
(forsøger|forsøgt|prøver|prøvet|kæmper|kæmpet) (at blive|med at blive|for at blive) gravide
(forsøger|forsøgt|prøver|prøvet|kæmper|kæmpet) (at blive|med at blive|for at blive) gravid
(første|andet|tredje|fjerde|femte|et nyt|endnu et) {(ivf-forsøg|fertilitetsforløb|ivf|inseminationsforsøg)}
(venter|ventede) {(barn|et barn|tvillinger|trillinger|en baby|familieforøgelse|vores første|vores andet|vores tredje|nummer to|nummer tre|en lillebror|en lillesøster)}
lam i (${part})
(${part}) (er|var|blev|er blevet|har været) (helt|meget|stadig|) (betændt|hævet|brækket|forstuvet|opereret|ødelagt|slidt|slidt op|skadet|øm|ømt|stiv|stift|i gips|syet|amputeret|lammet|lam|gået af led|forvredet|sprunget|overrevet|revet over|forslået|forbrændt|i skinne|bundet ind)
(${part}) (gør|gjorde) (så|meget|stadig|rigtig|) ondt
(${part}) (i|har været i) (gips|skinne|slynge|bandage|støvle|stræk)
(${part}) (er gået|gik|har sat sig|satte sig|er låst|låste|låser) (i baglås|fast|op|helt)
(røget|røg|fået|fik|med|har|et) {(hold|en forkert bevægelse|en prolaps|et smæld|et smæk|en fibersprængning|betændelse|gigt|vand|slid|kramper|brok) i (${part})}
(svaghed|føleforstyrrelser|følelsesløshed|snurren|prikken|stikken|kramper|spasmer|rysten|hævelse|væske|dårligt blodomløb|nedsat kraft|nedsat følelse) i (${part})
(denne gang|nu også|spredning|metastaser|tilbagefald|sidder|sad|startede) i {(${part})}
(ligger|lå|ligget) vågen (hele natten|hver nat|om natten|det meste af natten|i timevis|til)
(tyndet ud|skåret ned|sat ned|gået ned|sat op|gået op|skruet ned|skruet op|sænket|øget) (i|på) (medicinen|dosis|pillerne|dosen|min medicin|sin medicin)
(hoster|hostede) (<first person>|) (lungerne op|hele natten|hele tiden|slim|blod)
(snottet|opkastende|febersygt|feberhedt|forkølet|pylret) (barn|unge|søn|datter)
(snottede|febersyge|forkølede) (børn|unger|tvillinger)
(spørger|gentager) (om det samme|det samme|sig selv) (hele tiden|igen og igen|ti gange|konstant)
(finder|fandt|leder|mangler|mister) (ikke ordene|efter ordene|ord|ordene)
svært ved at finde (ordene|ord)
(taber|taberne|mister|falder) (ting ud af hænderne|balancen|ofte|tit|hele tiden|om kuld)
(slugt|slugte|spist) (et batteri|en mønt|en knap|en magnet|piller|gift|opvaskemiddel|svampe)
(bidt|stukket) af (en hund|en hugorm|en flåt|en hveps|en bi|hveps|hund|flåt)
(reagerer|reagerede) (allergisk|kraftigt|voldsomt|dårligt) på (medicinen|vaccinen|penicillin|nødder|<any>)
{allergisk (over for|overfor|mod|for) <any>} (og <any>|)
(dør|død) (af|ved) (nødder|en nød|jordnødder)
(forhøjet|for højt|for høj|for lavt|for lave|dårlige|skæve) (psa|tal|blodtal|levertal|nyretal|infektionstal|blodprocent|stofskifte|blodsukker|kolesterol|puls)
(får|fik) ikke fat i (alt|) {hvad (folk|andre|der|man) siger}
(røget|faldet|røg|faldt) i igen
i uge <number> (henne|af graviditeten|i graviditeten)
(fandt|fundet) ud af (at|) (<any>|) er {gravid}
(har|også|og) {(mistet|mistede) (to|tre|fire|flere) gange (før|)}
(prøvet|forsøgt|kæmpet) (i|gennem) (<number>|to|tre|fire|fem|seks|mange|flere) år (på|med|for|) (at|) (blive gravid|få børn|få barn|blive gravide)
(har|fik|får|haft) (stærke|kraftige|mange|) {(plukveer|veer|blødninger|pletblødninger|bækkenløsning|graviditetskvalme)}
(skal|skulle) {(tage den|tage det|holde mig) (med ro|i ro|i sengen)} (på grund af|de første|resten af|indtil (fødslen|termin|scanningen))
(med|har|født med) {downs}
(lige|netop|først|blevet) {udskrevet}
(tager|tog|taget) (voldsomt|meget|kraftigt) på (i vægt|af medicinen)
mistet (to|tre|en|fire|flere) (fingre|finger|tæer|tå|tænder)
(lagt|sat|lægge|sætte) (et|to|) (æg|befrugtede æg) op
(en|lille|stor|fjernet en|fjernet et|fjernet) (lille|) {(knude|svulst|tumor|cyste|polyp|modermærke|byld)} (som|der|fjernet|i|på)
(var|er) {(ondartet|godartet|uhelbredelig|uhelbredeligt|kronisk)}
(er|stadig|så) (meget|så|stadig) {(svag|svækket|afkræftet)}

[exact likely]
barn er {syg}
barnets {sygdom}
blev {syg}
blevet {blind}
blevet {døv}
blevet {scannet}
blevet {skannet}
blevet {syg}
bliver {syg}
er {blind}
er {døv}
er {scannet}
er {syg}
født {blind}
født {døv}
helt {blind}
helt {døv}
næsten {blind}
næsten {døv}
på {hospitalet}
på {skadestuen}
på {sygehuset}
var {syg}
været {syg}
{amfetamin}
{barns sygdom}
{bræk}
{knude i brystet}
{medicinsk abort}
{opereres}
{opereret}
{provokeret abort}
{scannet} for en
{skannet} for
{spontan abort}
{syge børn}
{sygt barn}
(brækker|brækkede|brække|brækket) (sig|mig)
(kaste|kaster|kastede|kastet) (hele tiden|hele natten|meget|) op
(besvime|besvimer|besvimede|besvimet)
(svimmel|svimmelt|svimle)
(forkølet|forkølede|snottet|febril|feberhed)
en knude
kommer {(ikke|slet ikke) ud af sengen}
(har|havde|haft) det (meget|rigtig|ret|så|helt|virkelig|) sort
venter sig
(har|havde) {termin}
(på|gået på|skal på|min|hendes) {barsel}
(rygmarvsskadet|nakkeskadet)
(kvæstet|kvæstede|tilskadekommen)
(mavekramper|mavekneb|ondt i maven)
(scannes|skannes|udredes|bestråles|genoptrænes|medicineres|indopereret|bortopereret|syet|amputeres|bedøves)
(på|til) {(hospital|sygehus|lægevagt)}
ikke haft det godt
ikke (så|særlig|helt) {(frisk|rask)}
(faldt|faldet|styrtet|styrtede|væltet|væltede) (slemt|grimt|på trappen|ned ad trappen|ned af trappen|på cykel|på cyklen|på isen|i badet|derhjemme|af hesten|ned fra)
(voldsom|voldsomme|kraftig|kraftige|konstant|konstante|dunkende|slem|stærke|uudholdelige) (hovedpine|smerter|kvalme|svimmelhed|hoste|mavepine|menstruation|menstruationer|opkast|træthed)
(træthed|trætheden|udmattelse|udmattelsen|hoster|hostede|influenza|influenzaen|hovedpinen|hovedpine|halsonde)
(har|haft|får|med|af) {(uro i kroppen|kuldegysninger|hedeture|svedeture|rysteture|hjertebanken|åndenød|muskelspændinger|fantomsmerter|snurren|ingen energi|ingen appetit|mavepine|tandpine|ørepine|kvalme|dårlig mave)}
gør (så|meget|pisse|virkelig|frygteligt|) {ondt} (i|når jeg|når hun|når han|overalt|at gå|at sidde|hele tiden)
(har|haft|havde) (så|meget|rigtig|frygtelig|forfærdelig|konstant|) {ondt}
(afkræftet|febril|utilpas|dårligt tilpas|skidt tilpas|kraftesløs|sløj)
(komplikationer|komplikation|komplikationerne)
(hjertet|brystet) (banker|hamrer|galopperer|snører sig sammen|trykker)
(mor|far|mand|kone|søn|datter|barn|bror|søster|mormor|farfar|farmor|morfar|svigermor|svigerfar|ægtefælle|kæreste|kollega|hustru) (er|blev|var|er blevet) {(syg|dårlig|indlagt|dement|døende|svækket|svag|terminal)}
skal (snart|til|) {(føde|opereres)}
(for dårlig|for syg|for svag|for svækket|for nedbrudt) til at (komme|deltage|køre|arbejde|gå|møde|rejse|gennemføre|sidde|være)
{ledsager} (på grund af|til alt|med til lægen)
(vejer|vejede) (kun|nu|over|under|) <number> (kilo|kg)
(har|haft) (fået|) {hjælp til (personlig pleje|bad|at komme i tøjet|at spise)}
ikke kommet mig
(forstoppelse|oppustet|opkast|luft i maven)
(på|indlagt på|ligger på|fra|til) {(hospitalet|sygehuset|rigshospitalet|riget|hvidovre hospital|herlev hospital|bispebjerg hospital|skejby|odense universitetshospital|ouh|auh|aalborg sygehus|vejle sygehus|horsens sygehus|kolding sygehus|glostrup hospital|hillerød hospital|slagelse sygehus|køge sygehus|holbæk sygehus|roskilde sygehus|esbjerg sygehus|viborg sygehus|randers sygehus|privathospitalet)}
(min|hans|hendes|til|venter på|afventer|efter) {(scanning|scanningen|skanning|røntgen|stråling|narkose|mammografi)}
(gået på|går på|skal på|på|fra|tilbage fra|min|hendes|kones) {(barsel|barselsorlov|barslen|barselsorloven)}
(har|haft) {(ikke længe igen|ikke lang tid igen)}
(har|med) (en|) {(hjælper|støtteperson)} med
mistet (appetitten|livsmodet)
(et|en|mit|sit) {(dårligt ben|dårligt knæ|dårlig ryg|dårlig hofte|dårlig skulder|dårlig nakke|dårlig fod|dårlig mave|dårlig hånd)}
(har|havde) (jeg|han|hun) {(add|ms|als|kol|ptsd|ocd|hiv|cp|pots|eds|ibs|pcos)}
(ondartet|ondartede|godartet)

[exact weak]
{bugspytkirtlen}
{livmoderen}
{livmoder}
{nyren}
{skjoldbruskkirtlen}
{æggestokkene}
brækket
hævet
betændt
forstuvet
forstrakt
vrikket
ømt
stivhed
lindring
bedring
sygdomsforløb
symptom
symptomer
dosis
dosen
dosering
ordineret
henvist
henvisning
udredt
konsultation
overlægen
sygeplejersken
anfald
kontrolbesøg
diagnoserne
forværring
tilstand
appetit
vægten
balancen
følsomhed
medicinsk
operationen
indgreb
indgrebet
indlæggelsen
genoptræne
komplikation
hjælpemidler
hjemmehjælper
støtteperson

[exact body]
lårben
overarm
overarmen
underarm
underarmen
underben
skinneben
storetå
tommelfinger
kæbe
nakke
hals
mandler
bækken
lænd
lyske
hæl
øre
tand
balle
ballen
læg
læggen
lår
låret
håndflade
fodsål
brystben
hvirvel
ryghvirvel
hvirvlen
nethinde
trommehinde
pande
panden
kind
hage
hagen
tinding
tunge
tungen
gane
drøbel
mundhule
spiserør
tolvfingertarm
milt
milten
lymfeknude
lymfeknuder
`;
