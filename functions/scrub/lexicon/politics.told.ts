/**
 * Political opinion told without a word of membership: "er i SF", party people by their endings, offices of a local branch,
 * leaflets and posters, votes for a leader by name, marches. Word classes of all languages, which combine.
 */
import { choice, oneALine } from "./choice.ts";
import { parties } from "./politics.parties.ts";

/** Parties whose short name is no word of everyday: "er i SF" tells it. */
const danish =
  "(sf|sfu|dsu|vu|ku|ru|lau|dfu|ruf|dkp|vs|enhedslisten|socialdemokratiet|venstre|dansk folkeparti|radikale venstre|de radikale|de konservative|liberal alliance|nye borgerlige|moderaterne|alternativet|danmarksdemokraterne|borgernes parti|frie grønne|kristendemokraterne|veganerpartiet|stram kurs|venstres ungdom|konservativ ungdom|radikal ungdom|rød ungdom|frihedslisten|jordpartiet|fælleslisten|borgerlisten|lokallisten)";
const norwegian =
  "(sv|ap|frp|krf|mdg|rødt|høyre|venstre|senterpartiet|arbeiderpartiet|fremskrittspartiet|auf|su|unge høyre|fpu|krfu|sosialistisk ungdom|rød ungdom|grønn ungdom|inp|industripartiet|demokratene|partiet sentrum)";
const swedish =
  "(ssu|muf|cuf|luf|kdu|grön ungdom|ung vänster|socialdemokraterna|sossarna|moderaterna|centern|centerpartiet|liberalerna|vänsterpartiet|vänstern|miljöpartiet|sverigedemokraterna|kristdemokraterna|piratpartiet|fi|feministiskt initiativ|medborgerlig samling)";
const german =
  "(grünen|den grünen|linken|piraten|republikanern|freien demokraten|christdemokraten|sozialdemokraten|fpö|övp|spö|svp|spd|cdu|csu|fdp|afd|linken|linkspartei|partei die linke|bsw|npd|piratenpartei|jusos|jungen union|grünen jugend|jungen liberalen|jungen alternative|ssw|dkp|mlpd|ödp|volt|werteunion|freien wähler)";

/** Members by the ending: "retsforbundsmand", "venstrefolk". */
const bases =
  "retsforbunds venstre fremskridts enhedsliste radikal konservativ socialdemokrat sf- df- dkp- vs- cd- krf- kd- nb- la- vu- ku- dsu- sfu- venstrefløjs højrefløjs folkeparti moderat alternativ vælgerforenings partiforenings kommunist socialist lokalliste borgerliste høyre arbeiderparti senterparti frp- ap- sv- krf- rødt- vänsterparti center moderat folkparti miljöparti".split(
    " ",
  );
const endings =
  "mand kvinde folk medlem vælger politiker tilhænger sympatisør aktivist byrådsmedlem kandidat frivillig velger politikar mann kvinne sympatisör politiker".split(
    " ",
  );
const partyPeople = bases.flatMap((base) => endings.map((ending) => base.replace(/-$/, " ") + ending));

/** Heads of parties and of states that people vote for or follow. */
const leader = choice(
  "frederiksen, mette frederiksen, vanopslagh, alex vanopslagh, løkke, lars løkke, løkke rasmussen, messerschmidt, morten messerschmidt, støjberg, inger støjberg, pia kjærsgaard, kjærsgaard, pernille vermund, vermund, pelle dragsted, dragsted, pernille skipper, olsen dyhr, pia olsen dyhr, martin lidegaard, lidegaard, ida auken, troels lund, lund poulsen, jakob ellemann, ellemann, mona juul, franciska rosenkilde, rasmus paludan, paludan, lars boje, johanne schmidt, helle thorning, thorning, ulf kristersson, kristersson, jimmie åkesson, åkesson, magdalena andersson, nooshi dadgostar, ebba busch, annie lööf, jonas gahr støre, gahr støre, erna solberg, sylvi listhaug, listhaug, slagsvold vedum, audun lysbakken, jens stoltenberg, merkel, angela merkel, olaf scholz, scholz, friedrich merz, merz, habeck, baerbock, alice weidel, weidel, höcke, wagenknecht, sahra wagenknecht, lindner, söder, keir starmer, starmer, rishi sunak, sunak, kemi badenoch, nigel farage, farage, jeremy corbyn, corbyn, boris johnson, liz truss, nicola sturgeon, ed davey, trump, donald trump, biden, joe biden, kamala harris, obama, hillary clinton, bernie sanders, desantis, le pen, marine le pen, macron, mélenchon, meloni, orbán, orban, erdogan, erdoğan, netanyahu, putin, lukasjenko, navalnyj, navalny, zelenskyj, bolsonaro, lula, modi, imran khan",
);

const branch =
  "(vælgerforening|vælgerforeningen|partiforening|partiforeningen|partikreds|kredsforening|byrådsgruppe|byrådsgruppen|lokalforening|ungdomsparti|ungdomspartiet|ortsverein|kreisverband|constituency party|association|branch|lokallag|kommuneparti|arbetarekommun|partiafdeling|partiavdeling)";
const office =
  "(kasserer|formand|næstformand|forkvinde|sekretær|bestyrelsesmedlem|i bestyrelsen|delegeret|kandidat|suppleant|lokalformand|kredsformand|frivillig|aktiv|valgkampsleder|kampagneleder|spidskandidat|gruppeformand|borgmester|viceborgmester|byrådsmedlem|byrådskandidat|regionsrådsmedlem|hovedbestyrelsen|organisator|leder|nestleder|kasserer|styremedlem|kassör|ordförande|ledamot|delegat|treasurer|chair|chairman|secretary|delegate|councillor|agent|organiser|canvasser|volunteer|activist|mp|schatzmeister|schatzmeisterin|vorsitzender|vorsitzende|delegierter|delegierte|stadtrat|stadträtin|kreisvorsitzender)";

export const toldPolitics = oneALine(`
[exact certain]
(jeg|han|hun|vi|<kin>|<name>|og) (er|var|har været|har altid været|har været aktiv) (<filler>|) (i|med i|aktiv i|medlem i|inde i) {${danish}} (og|men|på|siden|selv|så|fordi|som|i|hvor|nu)
(jeg|han|hun|vi|<kin>|<name>) (er|var|har været|har altid været) (med i|aktiv i|gået ind i|gået ud af|engageret i|tilknyttet) {${danish}}
(jeg|han|hun|<name>) (er|var|har vært) (med i|i|aktiv i|medlem i|medlem av|meldt inn i) {${norwegian}}
(jag|han|hon|<name>) (är|var|har varit) (med i|i|aktiv i|medlem i|gått med i|engagerad i) {${swedish}}
(ich|er|sie|mann|frau|vater|mutter|<name>) (bin|ist|war|sind) (<any>|) (<any>|) (in|bei) (der|den|dem|die) {${german}}
(bin|ist|war|sind) (in|bei) (der|den|dem) {${german}}
{(${german}) (gewählt|wähle|wählen|mitglied|parteimitglied|wähler|wählerin|anhänger|politiker|stadtrat|kreistag)}
{(stemmer|stemte|stemt|stemme) (på|) ${norwegian}}
{(röstar|röstade|röstat|rösta) (på|) (${swedish}|s|m|v|sd|mp|kd|c|l)}
{(er|i|som|stemmer på|stemte på) (liste|parti) (a|b|c|f|i|k|m|o|v|ø|å|æ)}
(stemmer|stemte|stemt|stemme|stemmen på|kryds ved|krydset ved|röstar|röstade|röstat|röstar på|vote|votes|voted|voting|wähle|wählt|wählte|gewählt|støtter|stöder|support|supports|supported|backed|backing|unterstütze|tilhænger af|fan af|beundrer|campaigned for|volunteered for|donated to|knocked doors for) (<filler>|) (på|for|für|) {${leader}}
{(stemmer|stemte|stemt|stemme|röstar|röstade|voted for|vote for|voting for|stemmer personligt) (på|) ${leader}}
{${leader} (supporter|voter|fan|tilhænger|vælger|støtte|rally|sign|flag|hat|wähler|anhänger|väljare|velger)}
{(corbynite|thatcherite|trumpist|trumpster|blairite|putinist|erdoganist|gülenist|kemalist|maoist|trotskist|trotskyist|leninist|stalinist|peronist|zionist|antizionist|islamist|separatist|unionist|monarkist|royalist|republikaner|brexiteer|remainer|eurosceptiker|eu-skeptiker|pacifist|libertarianer|libertarian|anarkist|anarchist|syndikalist|ekofascist|nynazist|neonazi|reichsbürger|querdenker|impfgegner|vaccinemodstander|antifascist|autonom|kommunist|socialist|konservativ vælger|ekstremist|royalisten)}
${office} (<any>|) (i|for|hos|til|of|in|for the|der|des|bei|av|för) (den|det|the|our|my|vores|) (lokale|local|<any>|) (<any>|) {${branch}}
{${office} (<any>|) (i|for|hos|til|of the|of|in the|in|der|des|bei der|av|för) (den lokale|det lokale|the local|our local|) (konservativ|radikal|socialdemokratisk|liberal|conservative|labour|republican|democratic|green|liberal democrat|<any>|) ${branch}}
${office} (<any>|) (i|for|hos|til|of the|of|in the|in|der|des|bei der|av|för) {${parties}}
{(delegeret|delegat|på|til|med til|deltager i|deltog i) ${danish} s (årsmøde|landsmøde|kongres|landskongres|hovedbestyrelse|partikongres|sommergruppemøde)}
(delegeret|delegat|på|til|taler) (til|ved|på|) {(enhedslistens|socialdemokratiets|venstres|sf s|sfs|radikales|moderaternes|alternativets|dansk folkepartis|konservatives|liberal alliances) (årsmøde|landsmøde|kongres|landskongres|hovedbestyrelse|partikongres|valgfest|valgkampagne|lokalforening)}
{(i|ind i|sidder i|sad i|valgt til) (byrådet|folketinget|regionsrådet|kommunalbestyrelsen|europaparlamentet|borgerrepræsentationen|stortinget|riksdagen|kommunestyret|fullmäktige) (for|för) ${parties}}
(${parties}) {(medlem|byrådsmedlem|byrådskandidat|folketingskandidat|folketingsmedlem|regionsrådsmedlem|vælgerforening|kommunepolitiker)}
{(deler|delte|uddeler|uddelte|hænger|hængte|sætter|satte|husstandsomdeler|omdeler) (valg|) (flyers|foldere|plakater|valgplakater|valgfoldere|valgflyers|roser|løbesedler|pjecer) (ud|op|) (for|til) ${parties}}
{(valgplakater|valgflyers|valgfoldere|valgaviser|valgmateriale) (ud|op|) for ${parties}}
{(canvassed|canvassing|canvass|leafleted|leafleting|leaflet|door knocking|door-knocking|knocking on doors|phone banking|campaigned|campaigning|fundraising|stood|standing|ran|running) (for|with) (the|) ${parties}}
(fundraised|fundraising|donated|donating|volunteer|volunteered|volunteering|marched|rallied) (for|to|with) (the|) {${parties}}
{(stood|standing|ran|running) (as|) (a|) (candidate|councillor|mp|mayor|) for (parliament|council|mayor|office|) (for|with) (the|) ${parties}}
{(paid up|card carrying|lifelong|long standing|former|ex|active|founding) (member|supporter|voter|activist|councillor) (of|for) (the|) ${parties}}
{(tory|labour|lib dem|green|snp|conservative|republican|democrat|reform|ukip) (councillor|mp|voter|member|supporter|activist|candidate|household|family|man|woman|through and through)}
{(røde|blå|rød|blå|socialdemokratiske|borgerlige) (herhjemme|hjemme hos os|i familien|politisk|til benet|helt ind til benet|i hjertet|vælgere)}
{(rød|blå|brun|grøn) (politisk|vælger|stemme|i sindet|stue)}
(jeg|han|hun|<kin>|<name>) {(hænger|stemmer|vælger|ligger|står|hælder) (politisk|) (til|langt til|på) (venstre|højre|venstrefløjen|højrefløjen|midten|rød blok|blå blok)} (politisk|og|i politik|for|fløj)
{(gik|går|gået|deltog|deltager|deltaget|med|været) (med|) (i|til|ved) (en|) (demonstration|demonstrationen|demo|demoen|march|marchen|protest|protesten|aktion|aktionen|blokade|fakkeltog|klimastrejke|klimamarch|palæstinademo|pride-march|1. maj-demonstration|krigsdemonstration)} (mod|for|imod|til|i|ved|og|med|foran)
{(marched|marching|demonstrated|demonstrating|protested|protesting|arrested at a protest|on a march|at the march|at a rally) (against|for|in support of) (the|) (war|government|abortion|brexit|racism|immigration|israel|palestine|gaza|climate|cuts|pipeline|regime|election|mosque|police)}
(skriver|skrev|forfatter|indlæg|læserbrev) (<any>|) {(læserbreve|kronikker) (for|mod) (${parties}|indvandring|regeringen|islam|krigen)}
{(politisk|politisk set|partipolitisk) (aktiv|engageret|valgt|interesseret i|hjemløs|flygtning|forfulgt|eksil|fange|overvåget)}

{(dsu|vu|ku|ru|sfu|dfu|lau|ruf|auf|su|ssu|muf|luf|cuf|kdu|jusos|venstres ungdom|konservativ ungdom|radikal ungdom|rød ungdom|unge høyre|unge venstre|senterungdommen|sosialistisk ungdom|grön ungdom|ung vänster|young labour|young conservatives|young greens|junge union) (medlem|medlemmer|formand|leder|er|ere|kasserer|landsformand|afdeling|lokalafdeling|sommerlejr|kongres|landsmøde|landsstyre|leir|läger|aktivist|bestyrelse)}
(er|var|som|gammel|tidligere|også|en|overbevist|noteret som|kaldt|kalder mig|kendt) (en|gammel|) {(vs er|dkp er|sf er|df er|cd er|krf er|fp er|kf er|sd er|nb er|la er|kd er|dsu er|vu er|ku er|su er|auf er|retsforbunder|enhedslistemand|fremskridtsmand|radikaler|venstremand|glistrupianer|trotskist|maoist|kommunist)}
(aktiv|medlem|formand|leder|tilknyttet|gået ind|meldt ind|med) (i|af) {(dsu|vu|ku|ru|sfu|dfu|lau|ruf|venstres ungdom|konservativ ungdom|radikal ungdom|rød ungdom|liberal alliances ungdom|sfs ungdom|socialistisk ungdomsfront|internationalt forum|frit forum|ungkommunisterne|auf|su|unge høyre|senterungdommen|rød ungdom|sosialistisk ungdom)}

{(stemte|stemmer|stemt) (ja|nej|blankt|imod) (til|ved|om) (forbeholdet|retsforbeholdet|forsvarsforbeholdet|euroen|eu|unionen|folkeafstemningen|ef|brexit|nato)}
{(går ind for|er for|støtter|modstander af|imod) (dødsstraf|lukkede grænser|fri abort|aktiv dødshjælp|et frit palæstina|palæstina|israel|hamas|rusland|putin|ukraine i krigen|republik|afskaffelse af kongehuset|udmeldelse af eu)} (og|,|fordi|men|helt)
(jeg|han|hun|<kin>|<name>) (er|var) {(ræverød|knaldrød|blodrød|dybblå|mørkeblå|kernevælger|systemkritisk|højreradikal|venstreradikal|vegansk aktivist|dyreaktivist|klimaaktivist|vaccinemodstander|impfgegner)}
(ran|stood|running|standing) (for|as) (<any>|) (<any>|) (as a) {(green|tory|labour|lib dem|republican|democrat|socialist|independent for reform|conservative)}
(war|in|bei) (der|den) {(fdj|sed|stasi|npd|jungen pioniere|jungen pionieren|kpd|apo)}

[exact likely]
(stemmer|stemte|stemt|stemme|røstet|röstar|röstade|röstat|rösta) (altid|aldrig|personligt|stadig|) på {<name>}
(medlem|medlemskab|partimedlem|vælger|tilhænger|kandidat|byrådsmedlem) (af|for|hos|i) {<name> (partiet|party|parti|partei|partido)}
(jeg|han|hun|vi|<kin>|<name>) (er|var|bliver|har altid været|föddes|är) (<filler>|) {(radikal|konservativ|liberal|moderat|socialistisk|kommunistisk|nationalkonservativ|borgerlig|højreorienteret|venstreorienteret|højreradikal|venstreradikal|sosialist|sosialdemokrat|socialdemokrat|sosse|konservativ|høyremann|centerpartist|moderat|vänsterpartist|miljöpartist|sverigedemokrat|folkpartist|kristdemokrat|liberal)}
(i|he|she|husband|wife|father|mother|family) (am|m|is|s|was|are) (<filler>|) (a|an|) {(conservative|liberal|socialist|communist|leftist|lefty|left winger|right winger|tory|whig|republican|democrat|lib dem|libertarian|trumper|brexiteer|remainer|social democrat|centrist)}
(ich|er|sie) (bin|ist|war) (<filler>|) {(links|rechts|konservativ|liberal|sozialist|kommunist|sozialdemokrat|linker|linke|rechter|grüner|grüne|afdler|sozi)}

[noun likely]
(${[...new Set(partyPeople)].join("|")})
`);

/** Said of estimates, clothes and tastes, these are no opinion. */
export const harmlessPolitics = `
[politics]
(stemmer|stemte|stemt|stemme|röstar) på <name> (<name>|) (som|til|når|for)
(konservativ|konservative|konservativt|radikal|radikale|radikalt|liberal|liberale|moderat) (i (min|mine|sin|mit|sit|jeres|vores|vurderingen|tøj|stilen|skønnet|sine)|med (priser|priserne|penge|budgettet|budget|ferier|tiden|tallene|rabatter)|når det|omkring|hvad angår|over for (ny|nye)|anlagt|indstillet over for|klædt|stil|stilen)
(conservative|liberal|radical|moderate) (in (my|our|his|her|the)|about|when it comes|with (the|our|my|money|numbers|estimates)|estimate|dress|dresser|investor|guess)
(links|rechts) (oben|unten|neben|von|im|in der|auf|ist|steht|vom|und rechts|sehen|klicken)
(stemmer|stemt|stemte) (på|for) (et|en|den|det|jeres|forslag|forslaget|navnet|onsdag|tirsdag|torsdag|fredag|mandag|den model)
(er|ligger|står|placeret|vises|sidder) (helt|længst|ude|oppe|nede|) (til|mod|i) (venstre|højre) (side|for|på|i|under|over|ude|nederst|øverst)
`;
