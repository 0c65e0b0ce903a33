/**
 * Norwegian phrases of health: what people tell instead of naming an illness. A head in brackets says how much the
 * lines below it disclose; choices, classes and braces are read as in pattern.ts. What is in ordinary use as well is
 * only likely and needs a person. A module and not a text file, because the engine does no I/O.
 */
export const norwegianTold = `
[exact certain]
(kan|klarer|orker) (knapt|nesten ikke|ikke lenger|ikke) (å|) (gå i trapper|gå uten|stå opp|sove|puste|konsentrere meg|konsentrere seg|reise meg|komme meg opp|komme meg ut|løfte armen|være alene|treffe folk)
(kan|klarer|orker) (knapt|nesten ikke|ikke lenger) (å|) (gå|stå|spise|jobbe|snakke|kjøre|gå ut)
klarer ikke å (kjøre|gå|stå|jobbe)
(sover|sov|sovet) (nesten|) (ikke|dårlig|elendig|veldig dårlig|ingenting) (om natten|om natta|i det hele tatt|)
(hører|ser|går|sover) (veldig|så|ganska|) dårlig
(har|hatt|hadde) det (veldig|ganske|psykisk|så|ikke|helt|) (dårlig|tungt|vondt|jævlig|ille|forferdelig|tungt psykisk|vanskelig psykisk|vondt psykisk)
(sliter|slet|slitt|strever) (veldig|mye|fortsatt|psykisk|) (med søvnen|med søvn|psykisk|med angst|med depresjon|med ryggen|med nakken|med helsa|med helsen|med alkohol|med rus|med kneet|med smerter|med hodepine|med utmattelse|med spiseforstyrrelser|med selvmordstanker|med hukommelsen|med konsentrasjonen|mentalt)
(tar|går på|står på|bruker|begynte på|sluttet med|trapper ned på|trappet ned|fått|får|satt på) {(medisin|medisiner|antidepressiva|tabletter|beroligende|sovetabletter|smertestillende|antibiotika|penicillin|insulin|kortison|morfin|blodfortynnende|sterke medisiner|lykkepiller)}
{(legen|fastlegen|psykologen|psykiateren)} (sier|sa|mistenker|har skrevet|skrev ut|vil|tror|mener)
(min|hos|til|hans|hennes) {(fastlege|lege|legen|psykolog|psykologen|psykiater|fysioterapeut|jordmor|terapeut|kiropraktor|ergoterapeut)}
(går|gått|gikk|time|begynt) (hos|til) (en|) {(psykolog|psykologen|psykiater|fysioterapeut|dps|bup|terapeut|kiropraktor|samtaleterapi|nevrolog|terapi)}
(ligger|lå|ligget|innlagt|havnet|legges) (inn|) på {(sykehus|sykehuset|intensiven|psykiatrisk|psyk|akutten|hospice|haukeland|ullevål|rikshospitalet|ahus|st. olavs|radiumhospitalet|avdeling|lukket avdeling|sykehjem|rusinstitusjon)}
(lagt|la|legges|legge) inn (på|i|akutt) (psykiatrisk|sykehus|sykehuset|psyk|intensiven|lukket|avdeling)
(på|fra|til|ved) {(legevakta|legevakten|akuttmottaket|psykiatrisk|psyk|dps|bup|intensiven|smerteklinikken|fødeavdelingen|nyfødtintensiven|avrusning|avvenning|rehabilitering|sykehjem|hospice)}
100 % {(sykmeldt|sykemeldt)}
(har|fikk|fått|alvorlig|kronisk) {(angst|depresjon|panikkangst|astma|epilepsi|migrene|kreft|diabetes|leddgikt|fibromyalgi|parkinson|alzheimers|kols|blodpropp|diagnose|diagnosen|søvnproblemer|feber|omgangssyke|covid|korona|influensa|svulst|hjertefeil|autisme|asperger|ptsd|ocd|add|ibs|pcos|demens|prolaps)}
(har|hatt|har også|fikk) {me} (i bunn|og|etter|diagnose)
(veldig|så|skikkelig|sykt|forferdelig|mye) {vondt}
(falt|falt og|datt) {(i trappa|på isen|og brakk|og slo|og knakk|på sykkel)}
(brukket|brakk|forstuet|skadet|slått|knust|operert) (venstre|høyre|) (arm|armen|bein|beinet|benet|fot|foten|hånda|hånden|håndleddet|ankelen|skulderen|kragebeinet|hofta|hoften|kneet|ryggen|nakken|ribbein|fingeren|lårhalsen|albuen|hodet)
(nyoperert|operert|opereres|opererte|operasjon) (i|for) (hofta|hoften|kneet|ryggen|skulderen|foten|hånda|hjertet|magen|øyet|øynene|kreft|prolaps|blindtarmen|galla|prostata|brystet)
(kul|svulst|kreft|propp|blødning|skygge|knute) i (brystet|hjernen|lungen|lungene|leveren|magen|halsen|beinet|prostata|tarmen)
(kreften|svulsten) har spredd seg
(går|gå|gikk) med (rullator|krykker|stokk)
sitter i {(rullestol|elektrisk rullestol)}
(blind|døv) på (det ene|begge|høyre|venstre) (øyet|øret|øynene|ørene)
(ikke|aldri) (helt|) {frisk}
(døde|død|gikk bort) (av|etter) {(kreft|hjerteinfarkt|et hjerteinfarkt|slag|hjertestans|covid|overdose|en overdose|demens|sykdom|lang tids sykdom|kort tids sykdom|selvmord)}
(tok|ta|tatt|tar|prøvde å ta|forsøkte å ta) (sitt eget liv|livet sitt|livet av seg|livet mitt|mitt eget liv)
(vil|ville|orker) (ikke|bare) (å|) (leve|dø) (lenger|mer|)
(tanker) om (å dø|selvmord|å ta livet mitt|døden)
(mørke|svarte) tanker
(møtt|møtte|gikk på|gått på) (veggen|en smell|en skikkelig smell)
(brøt|brutt|bryter) (helt|) sammen
(helt nede|langt nede|helt på bunn|på bunn|nede i kjelleren|helt utslitt|utslitt psykisk)
(kroppen|hodet) (sier stopp|sa stopp|sier nei|orker ikke|verker|vil ikke|streiker)
(ligger|lå) (rett ut|strak ut|til sengs|syk|syke)
{(kutter|skader|skadet) (meg|seg)} selv
(drikker|drakk|drukket) (for mye|hver dag|igjen|seg full|om natta)
(full|ruset|beruset|påvirket) (når|da|og|foran) (han|hun|skrek|slo|barna|ungene|levering)
(tar|tatt|røyker|røykt|på|bruker|ruser seg på) {(stoff|narkotika|hasj|cannabis|amfetamin|heroin|kokain|piller|rusmidler)}
(rusfri|edru|nykter) (i|siden) (ett år|to år|tre år|2023|2024|2025|måneder)
(venter|ventet) {(barn|tvillinger|vårt første|vårt andre|familieforøkelse|vårt tredje|baby)}
(mistet) {(barnet|babyen|vår sønn|vår datter|barnet vårt|babyen vår|graviditeten)}
(fødselspermisjon|foreldrepermisjon|mammapermisjon|mammaperm|pappaperm)
(tåler|spiser) (ikke) (laktose|melk|nøtter|gluten|egg|fisk|skalldyr|soya|løk|peanøtter|hvete|lyd|lys|støy|stress)
(hører|hørte) stemmer
(får|fikk) (raserianfall|panikkanfall|anfall|kramper|angstanfall|sammenbrudd)
(kaster|kastet|spyr|spydde) (opp|) (hele natta|hele natten|hele tiden|i natt)
(er|var|ble|blitt|ligger|vært|hjemme|ligget) (hjemme|veldig|også|fortsatt|alvorlig|alle|) {(syk|syke)}
{(syk|syke)} (i dag|siden|hele|hjemme|med|i januar|i en uke)
(sykt barn|syke barn|sjukt barn)
(problemer|trøbbel|plager) med (ryggen|kneet|hjertet|synet|hørselen|magen|nakken|skulderen|hofta|søvnen|hukommelsen|nervene|øynene|alkohol|helsa|helsen|balansen|rus)
(vansker|vanskelig|problemer) (for|med) å (sove|gå|høre|se|puste|svelge|konsentrere|snakke|huske|sovne)
(vondt|smerter) i (hele kroppen|kroppen|ledd|leddene|musklene|føttene|hendene|armen|armene|beina|bena|øynene|ørene|korsryggen|lysken|hofta|skulderen|kneet)
(fått|fikk|stilt|min|hans|hennes) {(diagnosen|diagnose|diagnoser)}
(behandles|behandlet|utredes|utredet|opereres) for {(kreft|adhd|autisme|depresjon|angst|epilepsi|hjertet|demens|bipolar|rus|høyt blodtrykk)}
(personlig assistent|hjemmesykepleien|hjemmetjenesten|støttekontakt|avlastning|ledsager)
(på sykepenger|på sykepenger)
{allergisk mot <any>} (og <any>|)
(har|hadde|fått) (<any>|) {(kastet opp|spydd|besvimt|feber) (hele natta|hele natten|i natt|hele dagen|flere ganger|)}
(sover|sov|sovet) (bare|knapt|maks|) (<number>|to|tre|fire|noen få) timer
(ligger|lå) (bare|mest|) (i senga|i sengen|til sengs) (hele dagen|hele tiden|med|)
(gråter|gråt) (for|over|hele|hver|ofte) (ingenting|alt|tiden|dag|natt)
(<number>|hel|halv) (%|prosent) {(sykmeldt|sykemeldt)}
(kroppen|hjernen|hodet) (sier|sa|har sagt) (ifra|stopp|nei|fra)
(ryggen|kneet|hofta|hoften|skulderen|foten|hånda|hånden|armen|beinet|nakken|øyet|øret|magen|hjertet) (er|var|ble|gjør) (brukket|hoven|hovent|operert|betent|ødelagt|slitt|stiv|stivt|vond|vondt|skadet|gipset|i gips)
(kreften|sykdommen|depresjonen|angsten|svulsten|smertene) (er|har|kom) (tilbake|kommet tilbake|spredd seg|blitt verre|verre|under kontroll)
(venter|ventet|kø|henvist|henvisning|utredes) (på|til|for) (en|) {(operasjon|utredning|bup|psykolog|dps|spesialist|røntgen|mr|prøvesvar|behandling|nevrolog|habiliteringen|logoped)}
(han|hun|pappa|mamma|eksen|eksmannen) (drikker|drakk) (hver|for|mye|igjen|og|når|seg)
(lukter|luktet) (alkohol|sprit|øl|hasj|fyll)

[exact likely]
(svimmel|snørrete|hostende|dårlig i magen|sliten hele tiden|utmattet|utslitt|nedfor|deppa|stressa|stresset|kvalm|uvel)
(ulykke|bilulykke|trafikkulykke|sykkelulykke)
(min|hans|hennes|mitt) {(sykdom|helse|sykemelding|sykmelding|depresjon|angst|operasjon|behandling|medisin)}
(syk|syke) (mamma|pappa|mann|kone|sønn|datter|barn|mor|far|søster|bror|unger)
(har|hadde) {termin} (i|den|om)
`;
