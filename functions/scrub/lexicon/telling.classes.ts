/**
 * Word classes of the rules of telling.ts, for all five languages at once: persons of a family, what they do to each other, and
 * what little somebody lives on. A word may be in several classes. A rule asks for words of two classes or more near
 * each other, so that a word that two languages spell alike does little harm.
 */

/** Own or somebody's: makes a person of a family out of "son", "child", "man" right behind it. */
const possessive =
  "min mit mine vores vor vort sin sit sine hans hendes deres din dit dine my our his her their your mina mitt våra vår vårt våre hennes hans deras din sina sitt mein meine meinen meinem meiner unser unsere unseren unserem sein seine seinen seinem ihr ihre ihren ihrem ihrer barnets børnenes drengens pigens pigernes drengenes barnas barnens";

export const tellingClasses = {
  /** A mail of strife: a former spouse, custody, a family court. */
  strife:
    "eks eksen eksmand eksmanden ekskone ekskonen ekskæreste ekskæresten ekssvigermor ekssvigerfar exmand exkone ex exes barnefaren barnefaderen samvær samværet samværssag samværsordning forældremyndighed forældremyndigheden bopælsforælder familieretshuset familieretten statsforvaltningen krisecenter krisecentret krisecenteret skilt separeret custody visitation cafcass exet exman exfru vårdnad vårdnaden vårdnadstvist umgänge familjerätten foreldreansvar familievernkontoret eksmann ekskona barnefordeling barnefaren exmann exfrau kindsvater kindesvater kindsmutter sorgerecht familiengericht jugendamt frauenhaus kvinnojour barnevernet socialtjänsten plejeforældre plejebarn plejebørn plejefamilie familiepleje anbragt anbringelse støtteperson overvåget underretning bopæl bopælen delebarn stedfar stedmor aflastningsfamilie samværskonsulent børnesagkyndig familiebehandler bortadopteret adopteret adoption",
  /** Half of that: two of them make one. */
  official:
    "retten byretten dommeren dommer fogedretten advokat advokaten kommunen kommune sagsbehandler sagsbehandleren sagsbehandlers socialrådgiver politiet skilsmisse skilsmissen skilles court judge lawyer solicitor solicitors divorce divorced separated police council domstol domstolen rätten advokat polisen skilsmässa skild retten politiet skilsmisse skilt gericht richter anwalt anwältin scheidung getrennt geschieden polizei far mor faren moren faderen moderen pappan mamman vater mutter dad mum mom",

  possessive,
  /** Children that can only be somebody's. */
  child:
    "børnene børnenes barnet ungerne drengen drengene pigen pigerne sønnen sønnerne datteren døtrene tvillingerne lillen yngste ældste mindste lillesøster lillebror storebror storesøster børnebarnet børnebørnene børnebørn barnebarn barnebarnet barnebarn barnebarna barnbarnen grandchildren grandkids " +
    "barna ungene guttene gutten jenta jentene døtrene minsten eldste barnen ungarna pojkarna pojken flickorna flickan sonen dottern döttrarna söner yngsta äldsta minsta " +
    "kids twins youngest oldest eldest toddler stepson stepdaughter grandson granddaughter grandchild kleine kleinen kleiner jüngste jüngster jüngsten älteste ältester zwillinge jungs enkel",
  /** Children behind a possessive or an article. */
  childWord:
    "søn datter barn børn dreng drenge pige piger unger sønner døtre baby tvillinger stedsøn steddatter stedbarn stedbørn barnebarn børnebørn bonusbarn bonusdatter bonussøn " +
    "son daughter child children boy girl boys girls sons daughters kid baby bairn lad sønn gutt jente dotter pojke flicka döttrar barnebarn barnbarn sohn tochter kind kinder kindern söhne töchter mädchen",
  partner:
    "eks eksen eksmand eksmanden ekskone ekskonen ekskæreste ekskæresten ex exmand exkone manden konen kæresten samleveren ægtefællen husbond fruen papfaren papmoren barnefaderen barnefar svigermor svigerfar svigerfamilien ekssvigermor ekssvigerfar ekssamlever svigersøn svigerdatter " +
    "husband wife boyfriend girlfriend fiance hubby ehemann ehefrau exmann exfrau kindsvater kindesvater kindsmutter kindesmutter lebensgefährte eksen eksmann ekskona kjæresten samboeren mannen kona fruen exet exmake exman exfru exsambo sambon pojkvännen flickvännen hustrun barnefaren barnemora",
  partnerWord:
    "mand kone kæreste samlever ægtefælle partner partners man mann frau freund freundin fru kjæreste samboer hustru sambo pojkvän flickvän spouse missus",
  parent:
    "far mor fars mors faren moren faderen moderen farmand papfar papmor stedfar stedfaren stedmor stedmoren bonusfar bonusmor forældrene forældre plejemor plejefar plejeforældrene mormor morfar farmor farfar bedsteforældrene bedsteforældre faster moster onkel " +
    "dad mum mom daddy mummy father mother stepdad stepfather stepmother stepmum parents grandparents grandmother grandma gran nan grandad uncle aunt pappa pappan mamma mamman fadern modern styvpappa styvfar styvmamma föräldrarna föräldrar besteforeldrene foreldrene foreldre morfar vater mutter papa mama stiefvater eltern oma opa großeltern schwiegermutter",
  relative:
    "bror brødre søster søstre fætter kusine onkel tante nevø niece svoger svigerinde brother brothers sister sisters cousin nephew brødrene bror syster kusin bruder schwester brüder cousine",
  family: "familien familie family slægten familjen släkten verwandtschaft slekten",
  he: "han hun he she hon vedkommende",
  who: "hvem who whose vem wer wessen",
  pron: "ham hende him honom henne ihn ihm",
  them: "dem them dom begge both beide",
  me: "mig os me us meg oss mich mir uns",
  not: "ikke aldrig inte aldri nicht nie kein keine never not knap sjældent kun only stopped stops prevents prevented preventing banned bans won't don't doesn't didn't can't cannot isn't hasn't haven't wouldn't couldn't wasn't refuses refused refusing refuse nægter nægtede nægtet nægte nekter nektet vägrar vägrade vägrat weigert weigerte verweigert forbyder forbød forhindrer forhindrede blocks blocked stops stopped bare bara nur",
  allow:
    "må måtte får fik får lov let lets allowed allow darf durfte vil ville tør kan kunne gider vill vågar tør will may able",
  /** What one does with a child that one may be with. */
  meet:
    "se ser set så møde møder mødt besøge besøger besøgt have haft hente henter hentet kramme ringe tale talt snakke snakket aflevere afleverer afleveret udlevere udleverer udleveret give sende passe putte få fået " +
    "seeing visiting calling having holding see sees seen visit call phone speak talk hug pick collect contact have meet return hand give träffa träffar träffat träffade hämta hämtat lämna prata ringa hente hentet treffe treffer levere leverer snakke møte møter sehen sieht besuchen besucht treffen abholen zurückgebracht gebracht sprechen",
  see: "ser se set så have har haft henter see sees saw seen get gets got have has träffar träffat träffa treffer sehe sieht sehen habe hat haben får fik fået er hos",
  contactTool: "skærm skype facetime telefonen video videoopkald screen zoom teams skjerm",
  /** Days and shares of a child's time. */
  share:
    "hveranden weekend weekender weekenden weekenderne uge uger ugen uges dage dagen døgn nætter nat overnatning overnatninger timer time ferie ferien ferier feriedage sommerferien vinterferien juleferien påsken julen juleaften nytår fjorten halvdelen fredage fredag lørdag lørdage søndag søndagen søndage mandage mandag onsdage onsdag tirsdage torsdage torsdag hverdage hverdagene eftermiddage ulige lige fuldtid " +
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays saturday sunday wednesday weekends weekend fortnight alternate fortnightly nights holidays halfterm tredjedel fjerdedel third quarter halva overnight weekly monthly half once twice month " +
    "måneden månad ugentligt kvarter varannan helg helger helgen vecka veckor dagar annenhver annahver uke uker helgene wochenende wochenenden woche ferien nächte",
  every:
    "hver anden hveranden sjette tredje fjerde every second other alternate varje annen jeden jedes jede alle zweite",
  number:
    "en to tre fire fem seks syv otte ni ti tolv fjorten two three four five six seven two ten två fyra zwei drei vier fünf",
  /** Where a child lives. */
  live: "bo bor boet boede boende flytte flytter flyttet flyttede overnatte overnatter sove sover bopæl adresse live lives living lived stay stays staying reside moving bor bodde bott leben lebt lebe wohnen wohnt wohne",
  stay: "er bliver blive være været kommer komme skal is are be going come",
  with: "hos ved with at bei beim zu sammen över",
  /** To hit, to threaten, to humiliate: with a person of the family or a pronoun it hardly is harmless. */
  hurt:
    "slog slår slået slå sparkede sparker sparket tæver tævede tævet tæskede tæsket tæsker gennembankede gennembanket bankede kvalte ruskede rusker rusket nev kradsede bed kylede kyler hev skubbede skubber skubbet mishandlede mishandler mishandlet misbrugte misbruger misbrugt voldtog voldtaget truede truer truet chikanerer chikanerede chikaneret stalker stalkede stalket forfølger forfulgte ydmyger ydmygede ydmyget terroriserer spærrede nedgør nedgjorde tyranniserer smækkede svigtede svigter svigtet befamlede krænkede krænket antastede overfaldt overfaldet " +
    "hit hits hitting beat beats beaten punched punches kicked kicks slapped slaps smacked strangled choked shoved pushed grabbed bit threatened threatens bullies bullied stalks stalked harasses harassed humiliates humiliated abused abuses molested raped assaulted neglected terrorises belittles shook burned spat " +
    "slo slagit slått sparkade sparket knuffade dyttet ristet misshandlade misshandlat mishandlet hotade hotat hotar trakasserer trakasserar kränkte förföljer forfølger nedvärderar " +
    "schlug schlägt geschlagen getreten gewürgt geschubst gestoßen runtergestoßen bedroht bedrohte droht verprügelt misshandelt missbraucht beleidigt beschimpft gedemütigt angeschrien verfolgt stalkt",
  /** The same where it is said of a child or with what it is done. */
  rough:
    "kastede kaster kastet smed smider smidt trak trækker trukket rev rykkede greb tog holdt presser pressede pressede låste låser låst lukkede smækkede smækker brændte brændt hamrede hamrer bankede banker sparkede knuste smadrede smadrer skreg skriger råbte råber hyler vrissede skældte skælder threw throws dragged pulled locked locks burned smashed smashes banged bangs shouted shouts screamed screams yells yelled held put punched kicked kastade kastet dro drog låste slängde skrek skriker skrikte skrek warf wirft riss zog zerrte sperrte sperrt schrie schreit brüllt",
  blow: "halsgreb kvælertag strubegreb knytnæve knytnæven lussing lussinger flad håret armen nakken halsen gulvet væggen trappen kniv kniven bælte bæltet stol stolen tallerken tallerkener glas flaske døren hoveddøren dør skabet kælderen værelset badeværelset ihjel hårdt fist door wall stairs hair throat neck knife belt chair plate plates cupboard wardrobe basement bedroom bruises bruise håret halsen strypgrepp kvelertak dörren väggen golvet trappan sönder kniv døra veggen treppe runter tür wand messer gürtel haaren faust keller zimmer",
  inside: "inde ude ned ind op ud fast in out down up inne ute",
  mark: "mærke mærker mærket blåt blåmærker bruises bruise marks mark märken merker blaue",
  threaten:
    "truer truede truet true trusler threatens threatened threatening threaten hotar hotade hotat truer truet trua droht drohte gedroht",
  afraid:
    "bange utryg utrygge skræmt ræd rædd redd redde rädd rädda otrygg scared afraid frightened terrified angst gruer",
  upset:
    "græder grædt græd gemmer gemte ulykkelig mareridt skriger klamrer klynger hides cries cried crying wets screams nightmares clings gråter gråt gjemmer gömmer weint weinte versteckt",
  /** To take a child along or away. */
  takeAway:
    "tog taget tager tage flyttede flyttet flytter flytte rejste rejst rejser kørte kørt bortførte bortført hentede hentet beholdt beholder gemt gemmer holder holdt stukket " +
    "took taken takes taking moved moving kept keeps keeping hid hiding ran snatched tog tagit tar tatt ta flyttade flyttat nahm mitgenommen genommen nehmen weggenommen zog behalten gehen abgehauen",
  away: "væk med fra til udlandet hjemmefra skolen børnehaven landet tilbage away from abroad without to out back bort med ifrån från utomlands hjemmefra mit weg nach aus landet mitgenommen zurück",
  /** Whoever has another. */
  another:
    "affære affæren sidespring elskerinde utro lover mistress affair cheating unfaithful älskarinna otrogen affär elskerinne utroskap affäre geliebte geliebten fremdgegangen",
  meetLover:
    "seeing dating sleeping slept cheated cheats kysset kyssede knaldede knaldet bollet dater datede datet flirter sovet sover gået forelsket",
  lover:
    "anden ny yngre dame kvinde mand kollega naboen nabo chefen chef sekretær sekretæren arbejdet arbejde else someone man woman colleague boss secretary neighbour coworker annan annen kollega kollegan chefen anderen andere kollegin",
  aside: "side ryg ryggen siden behind back rygg",
  real: "juridiske juridisk retlige retlig rigtige rigtig biologiske biologisk ægte kødelige real biological riktiga biologiska riktige biologiske leiblicher leiblichen leibliche leiblich leibliches biologische",
  own: "min mit mine hans hendes mine his hers hers mitt min hans meins seins mein",
  belongs: "er isn't might være is wasn't är sei ist aren't",
  paternity:
    "dna faderskab faderskabet faderskabstest paternity farskap farskapet faderskapet vaterschaft vaterschaftstest far",
  test: "test testen testet prøve prøven",
  /** What a jealous person reads. */
  spy: "læser læste læst tjekker tjekkede gennemgår overvåger overvågede aflytter sporer installeret installerede hacker hackede hacket kontrollerer kontrollerede reads checks goes went searches searched monitors tracks tracking bugged installed controls läser läste kollar övervakar følger leser sjekker overvåker liest durchsucht durchsuchte kontrolliert überwacht",
  private:
    "mails mail beskeder besked telefon mobil post sms erne indbakke færden lokation inbox messages phone emails texts handy nachrichten post meddelanden mobil meldinger telefonen mobilen bankkonto netbank",
  know: "ved vidste knows knew vet weiß",
  where: "hvor where var wo hvem",
  /** To break off or to break up. */
  leave:
    "gå forlod forladt forlader gik gået flyttede flyttet flytter smed smidt left walked leaves dumped kicked threw lämnade lämnat gikk forlot verließ verlassen ging rausgeworfen gehen",
  out: "ud ude fra ind out in ut bort från raus inn",
  lock: "låsen låse lås locks lock låset låsen schloss schlösser",
  changed: "skiftede skiftet skifter changed byttade byttet bytte bytter skiftade ausgetauscht gewechselt",
  from: "fra from från von",
  for: "for för für",
  /** Who decides. */
  court:
    "retten dommeren dommer byretten landsretten familieretten familieretshuset statsforvaltningen fogedretten fogeden judge court cafcass magistrate rätten tingsrätten tingretten dommeren domaren gericht richter richterin familiengericht jugendamt",
  rule: "sagt siger sagde besluttet bestemt bestemte afgjort givet giver gav tildelt idømt pålagt vurderer mener anbefaler said says ruled ordered decided gave granted allowed recommends beslutat bestämt gett bestemt gitt avgjort entschieden erlaubt angeordnet gegeben",
  matter:
    "bopælen bopælsretten samvær samværet forældremyndigheden forældremyndighed custody vårdnad vårdnaden umgänge umgänget foreldreansvar foreldreansvaret umgang sorgerecht",
  supervised:
    "overvåget støttet begleitete begleitet begleitetes begleiteter supervised unsupervised opsyn overvågning samværskonsulent övervakat umgängesstöd tilsyn betreut betreutem",
  demand:
    "vil ville kræver krævede forlanger wants want wanted demands demanding asking asks asked applying applied fighting seeking vill kräver krever krevde will verlangt fordert beder bedt søger søgt kæmper ansøger ansøgt",
  wholly:
    "fuldtid bestandig altid selv alene helt permanent herself himself alone full-time fulltime permanently heltid alltid ganz allein",
  speak:
    "siger sagde sagt fortæller fortalte fortalt bilder taler snakker tells told telling says säger sa sier forteller sagt erzählt",
  badly:
    "grimt dårligt skør syg løgner løgne løgn ond farlig skide crazy lies liar unstable mad bad dåligt dårlig tokig gal schlecht lügen verrückt",
  noShow:
    "udebliver udeblev aflyser aflyste aflyst møder holt dukker henter hentet hentede afleverer afleverede cancels cancelled turn turns show shows showed dyker taucht",
  payVerb:
    "betaler betalt betalte betale bidrager giver pay pays paid contribute betalar betalat betala gives give zahlt bezahlt gezahlt",
  nothing:
    "ikke intet ingenting aldrig noget krone øre nothing penny never doesn't not inte inget ingen aldri nichts nicht cent",
  drink:
    "drikker drak drukket fuld beruset druk skæv drinks drinking drunk dricker full drikker drukken trinkt betrunken",
  around: "när rundt overfor foran omkring when around front når mens while framför inför foran vor",
  alone: "alene alone unattended ensam ensamma aleine alleine allein",
  neglect:
    "lod ladet efterlod efterladt ligge ladt left leaves leave glemt glemmer lämnade lämnar etterlot lar ließ lässt gelassen",
  married: "gift giftes giftet tvangsgift married marry gift bortgift verheiratet",
  forced: "bort tvunget tvang tvinger off forced against mod imod mot zwang gezwungen",
  watch: "øje holder følger fulgte watch watching follow follows followed eye lurer ventede spionerer",
  dispute:
    "slås skændes strides kæmper uenige uenighed krangler bråkar tvistar tvist strides kriger fight fighting fought argue arguing disagree streiten strid konflikt krig talefod uvenner",
  house:
    "huset hus villaen lejligheden boet pengene indboet bilen hunden sommerhuset pensionen house assets flat money settlement haus hus leiligheten gelden",
  lawyer: "advokat advokater advokaterne lawyers solicitors solicitor lawyer anwälte anwalt advokaten",
  only: "kun bare only just bara nur",
  papers:
    "papirerne separationen skilsmissen skilsmissepapirerne bevillingen papers divorce separation papirene pappren scheidung",
  sign: "underskrive skrive skriver sign signing signere unterschreiben",
  /** Children given away and taken in. */
  given: "given gave bortadopteret adopteret adopted up kom væk bort adopterad adoptert adoptiert adoption",
  birth: "birth fødslen født baby spæd født nyfødt geburt",
  newParents: "adoptanter adoptant adoptivforældre adopters adoptivföräldrar",
  secret: "skjult hemmelig hemmeligt ukendt gemt hiding secret skjul hemlig versteckt",
  knows: "kender ved knows känner kjenner vet weiß kennt finder finde find",
  place: "sted adresse somewhere place address ställe adress sted ort",
  self: "jeg vi ich jag i i'm i've he she han hun hon we we're wir",
  friend:
    "ven venner veninde veninder kammerat kammerater bekendte bekendt kollega friends friend mate mates kompis vän vänner kompisar venn freund freunde freunden bekannten",
  left: "tilbage rådighed leve resten left overs übrig kvar igen leben",
  owe: "skylder skyldte owe owes owed schulde schuldet skyller",
  creditor:
    "skat skattestyrelsen gældsstyrelsen banken bank boligforeningen udlejer kommunen staten fogeden elselskabet kviklån inkasso hmrc landlord kronofogden csn namsmannen finanzamt vermieter dem rentefirmaer lånehajer",
  debt: "lån gæld kviklån forbrugslån kreditter loans debts debt skulder lån gjeld forbrukslån schulden kredite kassekredit",
  bill: "husleje huslejen regninger regningerne elregningen elregning varmeregningen terminen terminerne realkreditlånet mortgage rent rents bills gas hyra hyran räkningarna räkningar husleia husleien regninger regningene miete rechnungen stromrechnung rate boligydelsen depositum depositummet institutionsbetalingen fritidshjemmet kontingent",
  power: "strøm strømmen varmen vandet electricity gas elen el strømmen strom heizung internettet",
  behind: "bagud bagefter restance behind arrears efter etter rückstand skyldig late ubetalt unpaid",
  payMuch:
    "betale betaler klare råd afford pay keep cover manage meet betala klara har betale zahlen bezahlen aufbringen leisten stemmen zahle make",
  help: "hjælp hjælper tilskud lån ansøgt søgt støtte help towards bidrag hjälp hjelp hilfe zuschuss enkeltydelse",
  cut: "lukket lukker lukke afbrudt afbrudte spærret slukket slukker cut disconnected off avstängd stengt stenger abgestellt abgeschaltet",
  landlord:
    "boligforeningen boligselskabet udlejer udlejeren viceværten landlord housing vermieter hyresvärden hyresvärd utleier utleieren boligkontoret",
  evict:
    "sagt opsagt opsiger siger smide smed smidt throwing throws threw sætte sat sætter evicting evict evicted kicked thrown gekündigt kündigt vräkt vräker sagt kastet kaste udsat räumen rausgeworfen",
  home: "lejlighed lejligheden bolig boligen hus huset hjem lejemål lejemålet værelse værelset home house flat apartment tenancy room lägenhet lägenheten bostad bostaden leilighet leiligheten bolig wohnung haus",
  lose: "mistet mistede mister miste uden lost losing lose without förlorat förlorade förlora mistet mista mister verloren verliere verlieren ohne utan uten fratogets",
  repossess:
    "tvangsauktion tvangssolgt repossessing repossessed repossession foreclosed foreclosure zwangsversteigert utmätt",
  job: "job jobbet arbejde arbejdet stilling jobb jobbet jobbet arbete arbeid arbeit stelle",
  fired:
    "fyret afskediget arbejdsløs arbejdsledig jobløs sacked fired redundant unemployed jobless arbeitslos entlassen gekündigt uppsagd arbetslös arbeidsledig arbeidsløs oppsagt fritstillet",
  makeshift:
    "sofa sofaen sofaer bil bilen telt teltet campingvogn campingvognen varevogn kælderrum herberg herberget forsorgshjem natherberg varmestue værested kvindeherberg husvagn bobil campingbil hostel shelter couch sofa car tent caravan motel b&b soffan soffa bilen bilen tält härbärge hospits notunterkunft auto zelt wohnwagen couch kolonihavehus kolonihave container",
  borrow: "lånt låner lånte låne borrow borrowed borrowing lånat lånar lånt leihe geliehen leihen",
  food: "mad maden madposer madkasse madpakke food meals groceries mat matkasse essen lebensmittel aftensmad",
  charity:
    "kirken fødevarebank fødevarebanken foodbank bank korshær hær mødrehjælpen stadsmissionen frelsesarmeen tafel caritas church charity kyrkan naboen neighbour neighbours grannen nabo nachbarn suppekøkken menigheden varmestuen værestedet kirkens",
  benefit:
    "ydelse ydelsen pension pensionen su kontanthjælp kontanthjælpen boligstøtte boligstøtten dagpenge dagpengene sygedagpenge sygedagpengene børnepenge børnepengene børnechecken uddannelseshjælp førtidspension førtidspensionen benefits allowance pip esa dla uc trygd trygden stønad støtten ersättning bidrag försörjningsstöd bürgergeld sozialhilfe rente kindergeld wohngeld sygepenge understøttelse overførsel overførselsindkomst revalidering ressourceforløb fleksjob flexjob",
  stop: "stoppet stopper stoppede standset sat frataget fratog mistet mistede nedsat trukket trækker afslag nægtet stopped cut sanctioned suspended denied refused lost stoppad indragen avslag stanset gestrichen gekürzt abgelehnt",
  low: "laveste lave lav mindste halv nedsat basic minimum lägsta laveste",
  on: "på i får fik fået modtager søgt søger on claim claiming receive receiving på får går beziehe bekomme bekommt erhalte lever",
  council:
    "kommunen kommunens forvaltningen socialforvaltningen familieafdelingen myndighederne services council barnevernet barnevernstjenesten soc socialen socialtjänsten jugendamt de they sagsbehandleren socialrådgiveren",
  remove:
    "tage fjerne fjernet fjerner fjernede anbringe anbragt anbringer tvangsfjerne tvangsfjernet placere placeret remove removed removing took taken omhänderta omhändertagit omhändertog omsorgsovertakelse wegnehmen weggenommen rausgenommen plassere plassert fostercare",
  report:
    "underretning underretninger underretningen bekymringsbrev bekymringsbreve bekymringsskrivelse orosanmälan bekymringsmelding safeguarding referral gefährdungsmeldung",
  school:
    "skolen school naboen lægen børnehaven pædagogen vuggestuen sundhedsplejersken neighbour gp nursery skolan förskolan schule kita barnehagen læreren",
  care: "care foster fosterhem fosterhjem familjehem pleje familiepleje plejefamilie pflegefamilie",
  economy: "økonomi økonomien privatøkonomi finances ekonomi ekonomin budget budgettet finanzen pengene",
  bad: "stram stramt dårlig dårligt presset bøvlet rodet anstrengt elendig smadret tight stretched dire bad terrible dålig ansträngd knapp trang schlecht eng skral skrantende ussel knap usikker kaotisk",
  money: "penge pengene money pengar penger geld cash",
  steer: "styrer manage styre verwalte bestemmer",
  /** What one does for another every day. */
  benign:
    "henter hente passer collects picks holt hjælper hjalp hjulpet sendte sendt sender viste vist viser gav givet giver bad bedt spurgte spurgt anbefalede anbefalet fortalte fortalt fortæller sagde sagt siger tilmeldte tilmeldt skrev skrevet skriver ringede ringet ringer lånte lånt låner købte købt køber betaler betalte betalt laver lavede mente mener synes bestilte bestilt booker helped helps showed shows sent sends gave gives asked asks told tells recommended wrote writes called calls lent bought buys paid pays said says thinks made signed enrolled hjälper hjälpte skickade visade gav bad rekommenderade sa hjalp sendte hilft half schickte zeigte gab bat sagte sagt empfahl kaufte kauft meldte glad tak thanks",
  support:
    "fil filen filer tal tallene pdf regneark regnearket nyhedsbrev nyhedsbrevet newsletter file files figures link links opgaver opgaven kursusbeviset bogen bog book materiale version versionen kursus kurset kurser modul modulet lektion lektionen mail mailen konto kontoen login link linket video videoen adgang adgangen faktura fakturaen bevis beviset kursusbevis ordre ordren hold holdet webinar webinaret system systemet side siden app appen kode koden password adgangskode pris rabat tilmelding course module lesson link account invoice certificate order video access login password email website app session webinar kurs kursen kurset modulen länk faktura intyg konto lösenord rechnung kurs zugang passwort bescheinigung lenke kursbevis",
  auxiliary:
    "har er vil kan skal blev bliver må havde tør gider ville skulle kunne var has have had is are was were will would can could does did doesn't don't won't vill kan ska får är blev hade hat haben ist sind war will wird kann muss bor lives live lever bor wohnt wohnen leben lebt",
  digits: "0",
  section: "§",
  police:
    "politiet politi betjente betjentene betjenten politimand police cops officers polisen polis polizei kriminalpolitiet",
  act: "ransagede ransaget anholdt anholdte hentede hentet beslaglagde beslaglagt sigtede sigtet arrested searched raided took taken seized charged stopped durchsuchte verhaftet festgenommen mitgenommen hämtade grep häktade arresterte pågrep ransaket kom kørte banked",
  term: "måned måneder mdr uger dage år års months years weeks månader veckor måneder monate monaten jahre jahren",
  move: "flyttet flyttede flytter flytte rykket rykkede rykker moved moving moves flyttat flyttar flyttade flytta ausgezogen ausziehen zieht zog gezogen auszieht eingezogen",
  direction:
    "ud ind hjem tilbage sammen out in back ut hem inn ihop hjemmefra hjemmefra aus ein zurück zusammen over",
  contactWord:
    "samvær samværet kontakt kontakten contact access umgänge umgänget umgang umgangsrecht samvær samværet visitation visits",
  custodyWord:
    "samvær samværet samværsretten forældremyndighed forældremyndigheden bopælsretten myndigheden custody visitation vårdnad vårdnaden umgänge umgänget foreldreansvar foreldreansvaret sorgerecht umgang umgangsrecht aufenthaltsbestimmungsrecht",
  altered:
    "genoptaget resumed reinstated suspenderet stoppet overført overgået frataget fratages ophævet afbrudt nedsat udvidet ændret aflyst stillet bero mistet mister vundet tildelt alene given granted suspended stopped transferred removed taken alone lost paused reduced entzogen ausgesetzt eingestellt allein übertragen suspendert stanset overført indragen indraget upphävd ensam ensamt delad overdraget tilkendt fuld fuldt full sole",
  payer:
    "kommunen nav jobcentret jobcenteret jobcenter sozialamt socialen soc council socialkontoret staten socialforvaltningen borgerservice amt sozialamt socialtjänsten",
  covers:
    "betaler dækker giver bevilger bevilget bevilgede betalte betalt pays covers paid pay zahlt übernimmt bezahlt betalar betalade dekker betaler står",
  needed:
    "husleje huslejen strøm strømmen el elregningen tandlæge tandlægen briller brillerne medicin medicinen lejrtur lejrskole skolerejse kolonien buskort transport taxa rent electricity deposit dentist glasses miete strom klassenfahrt hyra hyran husleia strømmen indskud indskuddet depositum depositummet børnehave børnehaven fritidshjem sommerlejr barnevogn vaskemaskine tøj vinterjakke begravelsen skoltur tannlege tandläkare zahnarzt heizung fysioterapi møbler skoleutflukt",
  status:
    "arbejdsløs arbejdsløse arbejdsledig arbejdsledige jobsøgende langtidsledig dimittendledig ledighed fyret afskediget opsagt unemployed jobless jobseeking jobseeker arbeitslos arbeitssuchend langzeitarbeitslos arbetslös arbetssökande arbeidsledig arbeidssøker uppsagd revalident selvforsørgende selvforsørget jobparat aktivitetsparat uddannelsesparat førtidspensionist kontanthjælpsmodtager dagpengemodtager fleksjobber flexjobber bistandsklient ydelsesmodtager seniorpensionist efterlønner aufstocker",
  measure:
    "jobtræning løntilskud virksomhedspraktik nytteindsats nyttejob afklaringsforløb ressourceforløb jobafklaring jobafklaringsforløb revalidering fleksjob flexjob arbejdsprøvning aktivering mentorordning botilbud bosted støttebolig bofællesskab familiebehandling førtidspension seniorpension efterløn tidlig bostøtte botilbud arbeidstrening arbeidsavklaring tiltak praktik tiltaksplass praktikplats lönebidrag",
  enforcer:
    "fogeden fogedretten pantefogeden gældsstyrelsen skattestyrelsen kreditorerne kreditorer inkassofirmaet inkasso bailiff bailiffs creditors kronofogden namsmannen gerichtsvollzieher gläubiger skat",
  seize:
    "tager tog taget tømmer tømte tømt beslaglagde beslaglagt udlæg inddrog inddraget inddriver trækker trukket kræver lukkede pante pantet seizes seized seizing took takes garnish garnished garnishing emptied gepfändet pfändet utmätt utmäter tar tok tatt trekker kommer kom kommet hentet hentede sælger solgt sat banker bankede",
  lease: "lejemål lejemålet lejekontrakt lejekontrakten tenancy lease mietvertrag hyreskontrakt leiekontrakt",
  ended: "ophævet opsagt hævet terminated gekündigt uppsagt sagt ended",
  charged:
    "sigtet tiltalt dømt straffet anholdt mistænkt idømt bødet convicted fined arrested indicted prosecuted sentenced dömd åtalad misstänkt siktet tiltalt dømt mistenkt verurteilt angeklagt angezeigt bestraft",
  record:
    "straffeattest straffeattesten børneattest børneattesten attest attesten dbs führungszeugnis belastningsregister belastningsregistret politiattest politiattesten",
  crimeCase:
    "sag sagen voldssag voldssagen straffesag straffesagen retssag retssagen case trial drabssag voldtægtssag rettssak prozess rättegång rettssaken",
} as const;
