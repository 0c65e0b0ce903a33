/**
 * Swedish phrases of health: what people tell instead of naming an illness. A head in brackets says how much the
 * lines below it disclose; choices, classes and braces are read as in pattern.ts. What is in ordinary use as well is
 * only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const swedishTold = `
[exact certain]
(kan|klarar|orkar) (knappt|nästan inte|inte längre|inte) (gå i trappor|gå utan|gå ordentligt|stå upp|sova|andas|koncentrera mig|koncentrera sig|resa mig|ta mig upp|ta mig ur sängen|lyfta armen|vara ensam|träffa folk|vistas bland folk)
(kan|klarar|orkar) (knappt|nästan inte|inte längre) (gå|stå|äta|jobba|gå ut|prata)
klarar inte av (stora grupper|folkmassor|ljud|stress|press|vardagen|ljus)
(sover|sov|sovit) (nästan|) (inte|dåligt|jättedåligt|väldigt dåligt|ingenting) (på nätterna|om nätterna|alls|)
(hör|ser|går|sover|mår) (väldigt|mycket|så|ganska|riktigt|jätte|psykiskt|) dåligt
(mår|mådde|mått) (inte|inte alls|ganska|psykiskt|fruktansvärt|jätte|skit|väldigt|så|fysiskt) (bra|dåligt|skit|dåliga|illa)
mår (skit|kasst|jättedåligt|skitdåligt|pissigt|illa)
(äter|tar|medicineras med|går på|står på|ordinerad|började med|satt in på|slutat med|trappar ner på|trappar ut) {(medicin|mediciner|antidepressiva|antidepressivt|tabletter|lugnande|sömntabletter|smärtstillande|antibiotika|penicillin|insulin|kortison|morfin|blodförtunnande|starka mediciner)}
{(läkaren|doktorn|psykiatrikern)} (säger|sa|misstänker|har skrivit|skrev ut|vill|tror)
(skrivit ut|skrev ut) {(medicin|tabletter|antidepressiva|smärtstillande)}
(går|gått|gick|tid|hos|till) (hos|till) (en|min|) {(psykolog|psykologen|kurator|kuratorn|psykiater|psykiatrin|terapeut|sjukgymnast|fysioterapeut|läkare|läkaren|doktorn|barnmorska|neurolog|logoped|kiropraktor|naprapat|terapi|samtal på)}
(ligger|låg|legat|vårdas|vårdades|inlagd|hamnade|inskriven|kom in) på {(sjukhus|sjukhuset|akuten|iva|intensiven|psyket|psykiatrin|hospis|karolinska|sahlgrenska|avdelning|avdelningen|bb|neo|lasarettet|behandlingshem|äldreboende)}
(på|från|till|via) {(akuten|psyket|psykakuten|bup|psykiatrin|iva|vuxenpsykiatrin|barnpsykiatrin|öppenpsykiatrin|habiliteringen|beroendemottagningen|vårdcentralen|smärtkliniken|förlossningen|neonatalen)}
{utredning} (på|för|hos) {(bup|adhd|autism|demens|psykiatrin|npf|dyslexi)}
(har|fick|fått|svår|kronisk) {(ångest|depression|panikångest|astma|epilepsi|migrän|cancer|diabetes|reumatism|fibromyalgi|parkinson|alzheimers|kol|stroke|blodpropp|diagnos|diagnosen|sömnproblem|feber|magsjuka|covid|corona|influensa|tumör|hjärtfel|autism|asperger|ptsd|ocd|add|ibs|artros|demens|utmattning)}
(har|haft|fruktansvärt|jätte|så|hemskt|mycket) {ont}
(ramlat|ramlade|fallit|föll|trillade|trillat) (och|i trappan|på cykel|på isen) {(bröt|brutit|slog|stukade|fick)}
(brutit|bröt|stukat|stukade|skadat|vrickat|krossat|opererat) (vänster|höger|) (arm|armen|benet|fot|foten|handen|handleden|ankeln|axeln|nyckelbenet|höften|knät|knäet|ryggen|nacken|revben|tån|fingret|lårbenet|armbågen)
(nyopererad|opererad|opererades|opererats|opereras|operation) (i|för) (höften|knät|knäet|ryggen|axeln|foten|handen|hjärtat|magen|ögat|ögonen|cancer|diskbråck|blindtarmen|gallan|prostatan|bröstet)
(knöl|tumör|propp|blödning|skugga|förändring) i (bröstet|hjärnan|lungan|lungorna|levern|magen|halsen|benet|prostatan|tarmen)
{(cancern|tumören) har spridit} sig
(går|gå|gick) med (rollator|käpp|kryckor|stavar)
sitter i {(rullstol|elrullstol|permobil)}
(blind|döv) på (ena|båda|höger|vänster) (ögat|örat|ögonen|öronen)
(inte|aldrig) (helt|riktigt|) {frisk}
(dog|dött|avled|avlidit|gick bort) (av|i|efter) {(cancer|en hjärtinfarkt|hjärtinfarkt|en stroke|hjärtstopp|covid|en överdos|överdos|demens|sjukdom|en tids sjukdom|lång tids sjukdom|självmord)}
(tog|ta|tagit|tar|försökte ta|försökt ta) (sitt liv|livet av sig|mitt liv|livet av mig|livet)
(inte|aldrig) (vill|ville|orkar) leva (längre|mer|)
(vill|ville|orkar) (inte|bara) (leva|dö) (längre|mer|)
(tankar|funderingar) på (att dö|självmord|att ta mitt liv|döden)
(mörka|svarta) tankar
(gick|gått|går) in i väggen
(gick|gått) (sönder|ner mig) (psykiskt|helt)
(brutit|bröt|bryter) ihop
(på botten|långt nere|helt slut psykiskt|mentalt slut|slutkörd)
(skär|skadar|skurit) (mig|sig) (själv|i armarna|i armen)
(dricker|drack|druckit) (för mycket|varje dag|igen|igen varje|sig full|på nätterna)
(full|påverkad|berusad|onykter|packad) (när|och|på|framför) (han|hon|skrek|slog|barnen|lämning|hämtning)
(tar|tagit|röker|rökt|använder|på|knarkar) {(droger|knark|hasch|cannabis|amfetamin|heroin|kokain|tramadol|piller)}
(nykter|drogfri) (i|sedan) (ett år|två år|tre år|2023|2024|2025|månader)
i vecka {(6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40)} i graviditeten
(väntar|väntade) {(barn|tvillingar|vårt första|vårt andra|tillökning|vårt tredje|smått|bebis)}
(förlorade|förlorat|miste) {(barnet|vårt barn|bebisen|vår son|vår dotter|graviditeten)}
(fick|fått|hade|två|flera) {(missfall|ett missfall|sent missfall)}
(föräldraledig|mammaledig|mammaledighet)
(tål|äter|får äta) (inte|ej) (laktos|mjölk|nötter|gluten|ägg|fisk|skaldjur|soja|lök|jordnötter|vete)
(hör|hörde) röster
(får|fick) {(utbrott|raseriutbrott|panikattacker|anfall|kramper|meltdowns|ångestattacker)}
(kräks|kräktes|spyr|spydde|magsjuk|magsjuka) (hela natten|hela tiden|i natt|allihop|)
(vab|vabbar|vabba|vabbade|vabbat|vård av barn|vabbdag|sjukt barn|sjuka barn)
(är|var|blev|blivit|ligger|varit|legat|hemma) (hemma|jätte|mycket|väldigt|också|fortfarande|svårt|) {(sjuk|sjuka)}
{(sjuk|sjuka)} (i|sedan|hela|hemma|med|idag)
(svårt|besvär|problem) (att|med att) (sova|gå|höra|se|andas|svälja|koncentrera|tala|minnas|somna|stå)
(problem|besvär|bekymmer) med (ryggen|knät|hjärtat|synen|hörseln|magen|nacken|axeln|höften|sömnen|minnet|nerverna|ögonen|alkohol|hälsan|balansen)
(ont|värk|smärta|smärtor) i (hela kroppen|kroppen|lederna|leder|musklerna|fötterna|händerna|armen|armarna|benen|ögonen|öronen|svanken|ljumsken)
(fått|fick|ställd|min|hans|hennes) {(diagnosen|diagnos|diagnoser)}
(behandlas|behandlad|utreds|utredd|opereras|medicineras) för {(cancer|adhd|autism|depression|ångest|epilepsi|blodtryck|hjärtat|demens|bipolär|missbruk|högt blodtryck)}
(går|gick) i (terapi|samtal|samtalsterapi|behandling|särskola|kbt)
(personlig assistans|assistent dygnet runt|hemtjänst|ledsagare|boendestöd|kontaktperson i psykiatrin|färdtjänst|avlastning)
{(cellgifter|strålning|strålas|dialys|stomi|pacemaker|kateter|syrgas|insulin)}
{allergisk mot <any>} (och <any>|)
(överkänslig|intolerant|allergi) (mot|för) <any>
(har|hade|fått) (<any>|) {(kräkts|spytt|svimmat|ramlat illa|feber|haft feber) (hela natten|i natt|hela dagen|flera gånger|)}
(sover|sov|sovit) (bara|knappt|max|) (<number>|två|tre|fyra|några få) timmar
(ligger|låg) (bara|mest|) (i sängen|till sängs|nedbäddad|däckad) (hela dagen|hela dagarna|med|)
(gråter|grät) (för|över|hela|varje|jämt|ofta) (ingenting|allt|tiden|dag|natt)
(<number>|hel|halv) (%|tid|procent) {(sjukskriven|sjuk)}
(kroppen|hjärnan|huvudet) (säger|sa|har sagt) (ifrån|stopp|nej)
(ryggen|knät|knäet|höften|axeln|foten|handen|armen|benet|nacken|ögat|örat|magen|hjärtat) (är|var|blev|gör) (bruten|brutet|svullen|svullet|opererad|opererat|inflammerad|inflammerat|trasig|trasigt|slut|stel|stelt|ont|skadad|skadat|gipsad|i gips|sönder)
(cancern|sjukdomen|depressionen|ångesten|tumören|smärtan) (är|har|kom) (tillbaka|kommit tillbaka|spridit sig|blivit värre|värre|under kontroll)
(väntar|väntat|står i kö|kö|remiss|remitterad|remitterats) (på|till|för) (en|) {(operation|utredning|bup|psykolog|psykiatrin|specialist|röntgen|magnetröntgen|provsvar|behandling|neurolog|habiliteringen|logoped)}
(han|hon|pappa|mamma|exet|exmannen) (dricker|drack|super)
(luktar|luktade) (alkohol|sprit|öl|hasch)

[exact likely]
(snuvig|hostig|febrig|hängig|krasslig|trött hela tiden|utmattad|slutkörd|nere|deppig|ångestfylld|stressad|illamående)
(kuratorn|psykologen)
(olycka|bilolycka|trafikolycka|cykelolycka)
(mitt|min|hans|hennes) {(sjukdom|hälsa|hälsotillstånd|sjukskrivning|depression|ångest|operation|behandling|medicin)}
(sjuk|sjuka) (mamma|pappa|man|fru|son|dotter|barn|mor|far|syster|bror)
`;
