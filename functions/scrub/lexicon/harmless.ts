/**
 * Words and phrases that hold a health word and mean something else, one a line. `*` stands for the rest of a word, on
 * either side. What such a line covers is never a finding.
 */
export const harmless = `
a headache to
abort button
abort knap*
abort the
abort-knap*
abortknap*
adhd foreningen
adhd-foreningen
allergisk over for daarlig
astma allergi danmark
astma-allergi danmark
autism spectrum course
back button
back office
blind to
back end
bad heart rate
britis*
coronaen
coronakrise*
coronanedluk*
coronapas*
coronatid*
covid-pass*
depression after
deaf to
don't stress
feberredning
forebyg stress
forebyggelse af stress
førstehjælp ved hjertestop
*gangst*
gav mig hovedpine
giver hovedpine
giver mig hovedpine
giver os hovedpine
gives me a headache
giving me a headache
giving us a headache
grundet sygdom hos
handicapparkering*
handicaptoilet*
heart rate
ill at ease
hospitalsgade*
hospitalsvej*
i tilfælde af sygdom
ingen stress
key stroke
kræftens bekæmpelse
kurs
vor (frelsers|frue) (kirke|sogn)
medicinalvirksomhed*
no stress
on the other hand
operations department
operations manager
operations team
pain point*
pga sygdom hos
sick and tired
sick leave code*
sick leave policy
sick leave report*
sick leave type*
sick of
siden af hospitalet
siden af sygehuset
stress af
stress og trivsel
stress over
stress test*
stress tested
stressende*
stressing
syg fed
syg god
syg laekker
syg nice
syg vild
sygdom blandt
sygdom hos underviser*
sygdomsfravær*
sygehusvej*
trauma-informed
uden stress
underviser* sygdom
ved sygdom
(brække|brækker|brækkede|brækket) (mig|sig) af grin
kaster op i luften
som lus
(hører|høre|hørte) stemmer (i|fra|på|gennem) (headsettet|højttaleren|højttalerne|baggrunden|telefonen|optagelsen|videoen|lydfilen|rummet|naboen|båndet)
(hear|hears|hearing) voices (in|on|from|through) (the|my) (headset|headphones|recording|background|speaker|speakers|video|call|audio)
ms (project|office|word|excel|teams|access|outlook|windows|sql|edge|authenticator|365|dos|store|forms|dynamics|visio|planner|powerpoint|sharepoint|exchange)
sort på hvidt
(ansat|arbejder|praktik|elev) hos (en|) (fysioterapeut|fysioterapeuten|psykiater|kiropraktor|ergoterapeut|jordemoder|diætist)
(syg|syge) efter at
voice (recording|recordings|message|mail|memo|over)
(konto|kontoen|adgang|adgangen|side|siden|link|linket|forbindelsen|forhandlingerne) (er|) (brudt|brød|bryder) sammen
(rigshospitalets|hospitalets|sygehusets)
a cold (room|drink)
(knude|knuder) (i|på) (garnet|garn|snoren|rebet|tråden|ledningen|kablet|slipset|snørebåndene|slangen|nettet)
det sort på
(gik|gået) (helt|) ned (i|til|ad|på|fra|for|og|under|gennem|af|ved|mod|over|igen|alene)
kørt ned (til|ad|i|på|og|fra)
(throw|throws|threw|throwing) up (an|a|the|errors|some|this|that|warnings|error)
passed out (flyers|leaflets|copies|the|of|to)
poorly (written|designed|translated|documented|formatted|made|worded|explained|lit)
on the spectrum of
(has|have|had|got|with) a cold (email|call|start|boot|lead|storage|winter|day|drink)
faint (line|lines|grey|gray|print|text|hope)
bug in the
have a bug
has a bug
found a bug
cold storage
der venter sig
hvad der venter
due in full
termin for betaling
[health]
*afkræft*
*bekræft*
kræfter
kræfterne
*kræfter
*kræfterne
krefter
kreftene
*krefter
*kreftene
kräfte
*kräfte
*fachkräften
*arbeitskräften
*streitkräften
*lehrkräften
*führungskräften
kräftig*
kräftskiv*
*magtmisbrug*
*maktmisbruk*
*maktmissbruk*
misbruge
misbruges
misbrugt
missbruka
missbrukas
medicinstuder*
medicinstudi*
*fangst*
*homofob*
*homophob*
*islamofob*
*islamophob*
*xenofob*
*transfob*
*transphob*
desinfektion*
*mistress*
*seamstress*
hospitality*
coronation*
hovedproblem*
huvudproblem*
hovedprobleme*
børnesygdomm*
barnsjukdomar*
barnesykdomm*
kinderkrankheit*
uafhængig*
*uafhængig*
unabhängig*
afhængig
afhængige
afhængigt
opvasketablet*
træpiller
skuespiller*
barselsvikar*
barselsafløs*
handicapvenlig*
handicapadgang*
handicapindgang*
handicaplift*
skærmmedicin*
telemedicin*
dyremedicin*
idrætsmedicin*
veterinærmedicin*
biomedicin*
plantesygdom*
fiskesygdom*
gipsplade*
gipsvæg*
sygeligt
sygelig
sygt (god|godt|fed|fedt|sej|sejt|dyr|dyrt|langsom|langsomt|irriterende|nederen|mange|meget|vildt|lækker|lækkert|billig|billigt|svært|nemt|hurtigt|dårligt|flot|sjov|sjovt|træls)
syge (priser|tilbud|rabatter|idéer|ideer|systemer|servere)
(en|sådan en) syg (god|fed|sej|vild|rabat|idé|ide|oplevelse|joke|humor)
sindssyg*
sinnssyk*
dødsyg*
hjemmesyg
hjemmesyge
(blind|blinde|døv|døve|lam|lammet|lammede|handicappet) (alarm|alarmer|makker|passager|kopi|kopier|cc|plet|vej|vinkel|test|smagning|date|over for|overfor|for alt|for kritik|for at|af skræk|server|servere|drift)
(er|var|bliver) (i|du|jeres) (blind|blinde|døv|døve|syge|sindssyge)
(er|var) (i|du) {(blind|blinde)}
bliver (man|jeg|vi) (syg|skør|sindssyg|blind|vanvittig) af
(blive|bliver|blevet|gør|gøre|gjort) (mig|en|os|vi|man|jeg|helt|) (syg|syge|sindssyg|skør|blind) (af|i hovedet) (at|jeres|det|alle|den|denne|dette|systemet)
(system|systemet|systemer|server|serveren|siden|hjemmesiden|appen|app'en|programmet|forbindelsen|nettet|internettet|printeren|maskinen|computeren|databasen|løsningen|integrationen|platformen|portalen) (er|var|bliver|virker|føles|har været) (helt|så|jo|lidt|fuldstændig|igen|ret|) (syg|syg i dag|død|døende|lam|lammet|lagt ned|nede|brudt sammen|gået i koma|i koma|kollapset|halt|invalid|handicappet|skizofren|autistisk|dement)
(markedet|virksomheden|budgettet|økonomien|trafikken|byen|landet|kommunen|driften|afdelingen) (er|var|bliver|blev) (helt|) (lammet|lam|lagt ned)
(døden|dødt|død|dead) (link|linket|links|batteri|vinkel|periode|løb|line|punkt|linje)
(hul|huller) i (hovedet|sikkerheden|systemet)
hovedet under armen
(hovedet|hoved) (koldt|højt|på blokken|på sømmet|ned i sandet|i sandet|mod muren)
(på|ligger på|hånden på) hjertet
(af|fra) hele (mit|vores) hjerte
(ligger|lagt|lægger|har) (mig|os|) (stærkt|meget|) på (hjerte|sinde)
(får|fået|have|har) (det|dem|ham|hende|noget|den) (ind|med|under) (huden|i hovedet)
hjertet (på rette sted|i halsen|sidder)
ondt i (hjertet|pengepungen|pungen|økonomien|røven|sjælen) (over|når|af|ved|for)
(gør|gjorde) ondt (i hjertet|i pengepungen|på pengepungen|på økonomien|at se)
(giver|gav|får|fik|har|give|få) (kunderne|os|mig|chefen|dem|alle|) ondt i (maven|hovedet) (når|over|af|ved|ved tanken|på grund af jeres)
(hovedpine|mavepine|ondt i maven) (når|over|ved at) (ordrerne|systemet|jeres|fakturaen|serveren|kunderne|alle)
(en|et) (kæmpe|stor|evig|daglig|værre|ren) (hovedpine|lidelse|smerte|mareridt|mavepine)
(en|ren|sand|eneste stor) lidelse at
(et|rent|sandt|logistisk|administrativt) mareridt (at|med|for)
på nippet til (sammenbrud|hjerteanfald)
(få|får|fik|fået|ved at få) (et|) (hjertestop|hjerteanfald|slagtilfælde|chok|stress|angst|pip|føl|kvababbelse|spat|knopper|udslæt|myrekryb|kræft|feber) (over|af|når|da|ved) (prisen|jeres|jer|regningen|at se|fakturaen|det|alle|den|dette|tanken)
stress (over|af|ved|på) (at|det|jer|jeres|systemet|alle)
(ikke|undgå|lad være med at|bare|rolig|) stress (ikke|nu|endelig ikke)
(ikke|ingen|uden|helt uden|bare ikke) (at|) (stresse|stress|panik|angst for)
uden (angst|frygt) for
angst for at (trykke|miste|slette|klikke|lave fejl|ødelægge|gøre noget forkert)
(bange|nervøs|nervøse|urolig) for at (trykke|miste|slette|klikke|lave fejl)
(tåler|tåle|tåles) (ikke|) (at (vente|blive våd|stå ude)|opvaskemaskine|frost|fugt|vand|sammenligning|ophold|udsættelse|vask|forsinkelse|dagens lys|kritik)
(datoen|ordren|kontrakten|aftalen|abonnementet|projektet|systemet|kunden|sagen|loven|varen) (lider|led)
(kan|kunne) (dårligt|knap|knap nok|næsten|) (ikke|) (længere|mere|) (gå|komme|stå|sidde) (ind|videre|tilbage|ud|over|frem|efter|live|offline|online|i gang|inde|og vente|i kø|ind på|ind i|ned på|ned i|op på|glip|direkte|ombord|af sted|afsted)
(kan|kunne) (ikke|ikke længere|næsten ikke|dårligt|knap) (tale med|tale sammen|sidde med|spise frokost|cykle til|køre bil ind|læse filen|læse fra|høre underviseren|se underviseren)
(kan|kunne|vil) ikke (rejse|bevæge) (mig|sig) (i menuen|rundt i)
(kan|kunne) ikke sove (over|på hotellet|der)
(ligger|ligge|lå) (syg|brak|fladt|underdrejet|i dvale) (i|på) (køen|serveren|systemet|lageret)
(går|gik|gået|gå) (helt|) ned (i tid|i pris|på|til|ad|i|af|under|gennem|fra|for)
(går|gik|gået) (helt|fuldstændig|) (ned|død|kold|i sort|i koma|i stå|i ged|i hårdknude) (når|hver|igen|efter|på|under)
(drikker|drak) (kaffe|vand|te|sodavand|morgenkaffe)
på (speed|speed dating|hash|crack) (dating|værdi|funktion|sum)
(hash|md5|sha) (værdi|værdien|funktion|sum|key|tag|map|table|code|value|function|collision)
(tager|taget|tog|tage) (livet|pusten|tid|hensyn|stoffer) (af|fra) (serveren|systemet|batteriet|motoren|min computer|jeres api|api|appen|forbindelsen)
(i|ved|af) (bedste|god|dårlig) (behold|velgående)
god bedring med (systemet|jeres|serveren|siden|det nye|den nye|appen)
(sundheds|helbreds) (tjek|check) (af|på) (serveren|systemet|databasen|netværket|computeren|cyklen|bilen)
(virus|malware|orm|trojaner|trojan) (scan|scanning|scanner|på (computeren|pc'en|min computer|serveren|telefonen|mailen)|i (mailen|mailer|systemet|filen|vedhæftningen))
(computer|computeren|pc|pc'en|telefonen|serveren|mailen) (har|fik|har fået|fået) {(virus|feber|en virus)}
(scanning|scan|scanne|skanning|scannet|scannes) (af|til|ind|som|med|fra|på) (pdf|dokumentet|dokumenter|bilag|kvittering|kvitteringen|filen|qr|stregkoden|stregkode|printeren|kopimaskinen|telefonen|mobilen|virus|billetten|pas|koden|underskriften)
(pdf|qr|dokument|bilags|virus|sikkerheds|port|strekkode|stregkode) (scanning|scanningen|scan)
(indscannet|scannet) (kopi|bilag|pdf|kontrakt|udgave|version)
(opereres|opererer|operer|opereret|operation|operationer) (i|på|fra|med|inden for) (markedet|danmark|norge|sverige|tyskland|europa|udlandet|hele landet|databasen|filen|listen|flere lande)
(drift|it|salgs|logistik|militær|rednings|bulk|database|fil|slette|skrive) (operation|operationen|operationer)
(i|til|under|ude af|ingen|uden) (kontrol|behandling) (af|hos) (jeres|vores|sagen|klagen|data|oplysninger|personoplysninger|ordren|support|bogholderi)
(sagen|klagen|ordren|ansøgningen|anmodningen|henvendelsen|refusionen|betalingen|min sag|mine data|data|personoplysninger) (er|bliver|blev|ligger|behandles) (under|til|i) behandling
i behandling (hos|for) (support|jer|supporten|kommunen|styrelsen|bogholderiet|skat)
(diagnosticere|diagnosticeret|diagnose|diagnosen|diagnoser|diagnosticering) (fejlen|problemet|på fejlen|af fejlen|af problemet|af systemet|på problemet|af netværket|værktøj|tool|data|log)
symptomer? på (fejlen|problemet)
(lokal|lokale|akut|livsvigtig) behandling af (sagen|ordren)
(kommer|kom|komme) (mig|sig|os) (over|af) (overraskelsen|chokket|prisen|skuffelsen|den dårlige service)
i (chok|koma) (over|efter) (prisen|regningen|fakturaen|jeres)
(puls|pulsen|blodtryk|blodtrykket) (op|stiger|i vejret) (af|over|når|hver gang)
(får|fik|giver) (mit|forhøjet|for højt|højt) {blodtryk} (af|over|når)
(amputeret|amputeret udgave|halt|haltende|lam|tandløs) (version|udgave|løsning|undskyldning|support|aftale|funktion)
halter (bagefter|bagud|langt|lidt bagefter)
stammer (fra|helt tilbage|oprindelig)
(brækket|knækket|ødelagt|smadret|brækkede) (skærm|skærmen|link|linket|stol|stolen|hængsel|nøgle|nøglen|kode|kontakt|ledning|kasse|kassen|emballage|emballagen|varen|pakken)
(ryggen|ryg) (fri|mod muren|til)
(dække|dækker) (min|ryggen) ryg
(på|bag) (ryggen|min ryg)
(rygraden|rygrad) (i|af)
(sætte|sætter|sat) (en|) finger på
(krydse|krydser) fingre
(kold|kolde|varme) (hænder|hænderne|fødder|fødderne|tæer|skulder)
en kold skulder
(holde|holder|hold) (øje|øjnene åbne)
(for|under|lige for) øjnene (af|på)
(fri|frie|to venstre|åbne) hænder
i (gode|dårlige|jeres|vores|egne) hænder
(første|anden|tredje) hånd
(fod|foden) (på|inden for) (døren|jorden)
(tommelfinger|fingre) op
(træt|trætte|dødtræt|led|led og træt|godt træt|møgtræt) (af|over) (at|jeres|det|den|alle|denne|dette|jer|systemet|spam|mails|reklamer|ventetid)
(har|haft) det (dårligt|skidt|svært|stramt|fint|lidt svært) med (at|jeres|systemet|den|det|kontrakten|prisen|betalingen|navnet)
(går|gået) det (skidt|dårligt|godt) med (systemet|salget|forretningen|serveren|siden|appen|opdateringen|projektet)
(de|seneste|sidste) (sidste|seneste) (dage|timer|uger)
(jeres|vores|et|dette|hans|den) (sygt|syge|syg) (gode|dårlige|system|tilbud)
(depressionen|depression) (i 1930|i trediverne|på markedet|i økonomien|af kursen)
(recession|recovery|tilbagefald|recidiv) i (markedet|salget|økonomien)
lægens (bord|navn|bolig)
(lægehus|lægehuset|klinik|klinikken|apotek|apoteket|hospital|hospitalet|sygehus|sygehuset|plejehjem|plejehjemmet) (bestiller|ønsker|skal bruge|har bestilt|som kunde|er kunde|betaler|i region)
(ved siden af|over for|overfor|bag|bagved|tæt på|nær|modsat|mellem|parkering ved|parkering bag|afkørsel|busstop|stoppested|forbi) {(hospitalet|sygehuset|lægehuset|klinikken|apoteket|skadestuen|plejehjemmet|rigshospitalet|riget|psykiatrisk hospital)}
(levering|leveres|leverance|faktura|fakturaer|ordre|licens|licenser) (til|for) {(hospitalet|sygehuset|rigshospitalet|plejehjemmet|psykiatrien|skadestuen|ambulatoriet|intensivafdelingen|børneafdelingen)}
(ansat|arbejder|arbejdet|leder|vikar|praktik|sygeplejerske|læge|portør|sosu|medarbejder|job|stilling|souschef|undervist) (på|i|ved|fra|hos) {(hospitalet|sygehuset|rigshospitalet|skadestuen|psykiatrien|psykiatrisk afdeling|et plejehjem|plejehjemmet|plejehjem|et bosted|intensiv|hospice|børneafdelingen|ambulatoriet|en skadestue|akutmodtagelsen|et misbrugscenter|retspsykiatrien|ungdomspsykiatrien|børnepsykiatrien|hjemmeplejen|kræftafdelingen|lægevagten|fødegangen)}
(uddannet|uddanner mig|uddannelsen|læser|studerer|studerende|eksamen i|speciale i|certificeret|autoriseret|autorisation som) (til|som|på|) {(psykolog|psykoterapeut|fysioterapeut|ergoterapeut|jordemoder|terapeut|parterapeut|familieterapeut|misbrugskonsulent|kognitiv terapi|stresscoach|diætist|zoneterapeut|medicin|psykiatri)}
retry-feber*
valgfeber
rejsefeber
julefeber
eksamensfeber
guldfeber
influenza-app*
(influenza|corona|covid|covid-19) (tiden|pandemien|perioden|epidemien|restriktioner|restriktionerne|nedlukningen|vaccine til medarbejdere|retningslinjer|regler|reglerne)
(på grund af|pga|under|efter|siden|før) (corona|covid|covid-19|pandemien) (blev|aflyst|aflyste|udskudt|lukkede|var|har|skulle|måtte|holdt)
(sygdom|forfald|influenza) (hos|blandt|i) (underviser|underviseren|undervisere|personalet|vores|medarbejdere|en underviser|instruktøren|teamet|staben)
(ved|i tilfælde af|i forbindelse med|dokumentation for|afbud ved|afmelding ved|regler ved|hvad med|refusion ved|afbestilling ved) (akut|egen|pludselig|) {(sygdom|sygemelding|graviditet|barsel|barns sygdom|barns første sygedag|sygt barn|indlæggelse)}
(registrere|registreres|registrering|registrerer|indberette|indberetning|indberetter|refusion|fraværskode|fraværstype|fraværsårsag|lønart|kode|lønkode|statistik|rapport|rapporten|felt|feltet|modul|modulet|oversigt|politik|skabelon|standardtekst) (for|over|af|til|om|på|i|ved|som|:|) {(sygdom|sygefravær|sygedage|sygemelding|sygedagpenge|barns sygdom|barns 1. sygedag|barsel|barselsorlov|graviditet|§ 56|raskmelding|delvis sygemelding|langtidssygdom|arbejdsskade|arbejdsskader|arbejdsulykker|arbejdsulykke|mulighedserklæring|handicap)}
(sygefravær|sygedage|sygefraværet|sygdomsfravær|arbejdsulykker|arbejdsskader) (i|for|pr.|per|på) (procent|%|virksomheden|afdelingen|afdelinger|2023|2024|2025|2026|år|kvartal|måned|medarbejder)
barsel(s|) (fonden|refusion|udligning|plan|loven|regler|reglerne)
udbetaling danmark
(kursus|kurset|lederkursus|temadag|foredrag|oplæg|webinar|bog|bogen|hæfte|artikel|podcast|pjece|lærebog|konference|e-læring) (om|i) (forebyggelse af|håndtering af|pårørende til|) {(stress|angst|depression|adhd|autisme|demens|sorg|misbrug|alkohol|psykisk sygdom|psykiske lidelser|ordblindhed|kræft|diabetes|spiseforstyrrelser|selvskade|selvmord|traumer|ptsd|sygefravær|smerter|kroniske smerter|hjertestop|epilepsi|handicap|psykiatri|overgangsalder|fertilitet|graviditet|migræne|skoleangst|skolevægring|tvangstanker|personlighedsforstyrrelser|udbrændthed|afhængighed|senfølger|hjerneskade)}
(hvis|når|såfremt|i fald) (man|nogen|en deltager|en kursist|en medarbejder|medarbejderen|en elev|underviseren|deltageren|kursisten) (er|bliver|bliver akut|er blevet|skulle blive) {(syg|sygemeldt|gravid|indlagt|ordblind|blind|døv|handicappet|langtidssyg)}
(er|findes) (der|stedet|lokalet|lokalerne|bygningen|toilettet|hotellet) (adgang|plads|elevator|lift|rampe|toilet|) (for|til|egnet til|tilgængeligt for|tilgængelig for) {(kørestol|kørestole|kørestolsbrugere|handicappede|gangbesværede|rollator|bevægelseshæmmede)}
(kørestolsvenlig|kørestolsrampe|kørestolslift|kørestolsadgang|kørestolsegnet|kørestolstilgængelig)
(glutenfri|laktosefri|allergivenlig|vegetarisk|vegansk) (menu|menuer|muligheder|forplejning|snacks)
(headache|pain|nightmare) (of|to|for|with|when|in the (neck|ass|butt)) (a|an|the|bug|configure|install|use|work|maintain|set|deal|debug|manage|integrate|support|developers|devs|users|everyone)
(a|an|such a|real|major|huge|big|bit of a|absolute|complete|total) (headache|pain|nightmare|trauma|shock) (to|for|of|with|when|in)
pain in the (neck|ass|butt|backside)
painful (process|experience|to use|migration|upgrade|to watch)
(growing|teething) (pains|troubles|problems)
(dead|dying) (link|links|code|end|ends|letter|letters|battery|line|process|processes|thread|threads|lock|pixel|pixels|simple|node|server|drive|disk)
(kill|killed|kills|terminate) (the|a|all|child|this|that|off|my|) (process|processes|job|jobs|session|sessions|container|pod|server|task|child|children|switch|thread|connection|query)
(silent|sudden|slow) death of (the|a|our)
(blue|black|white) screen of death
(virus|malware|antivirus|spyware|worm|trojan) (scan|scans|scanner|scanning|definitions|software|protection|checker|warning|alert|infection|attack|on my|on the|in the|infected)
(infected|infection) (file|files|computer|pc|laptop|machine|attachment|email|mail|device|with (a virus|malware|ransomware))
(sql|code|script|dependency|prompt|html|command|header|log|template|constructor|xss) injection*
injection (attack|attacks|vulnerability|point|container|molding|moulding)
health (check|checks|endpoint|endpoints|probe|probes|status|monitor|monitoring|page|dashboard|insurance|and safety|score)
healthcheck*
healthz
heart (beat|beats|of the matter|of the|to heart)
(in|at) (the|) heart of
(by|with all my|take|took) heart
(bleeding|cutting|leading) edge
(memory|data|packet|connection|frame|weight) loss (on|in|of|when|during|for)
(memory) (leak|leaks)
(recovery|backup|one-time|reset) (code|codes|key|keys|mode|disk|email|phrase|script|point|plan|drive|partition|time)
(disaster|data|file|account|password|system|crash|error|economic) recovery
(abort|aborted|aborts|aborting|abortion) (the|a|button|signal|controller|request|requests|upload|download|transaction|process|job|operation|error|installation|mission|with|on|if|after|when|due)
(request|upload|download|transaction|connection|process|job|installation|import|export|payment|session) (was|is|got|has been|were|) aborted
(disabled|enabled) (button|buttons|field|fields|account|accounts|user|users|by default|feature|features|state|option|options|link|links|plugin|cookies|javascript|tls|2fa|mfa)
(is|are|was|were|be|been|being|gets|got|automatically|permanently|temporarily|currently|have|has) (now|still|always|greyed out and|) disabled (by|in|on|for|after|when|until|because|due|and|or|again)
(button|buttons|field|account|accounts|user|feature|option|link|login|plugin|toggle|checkbox|menu|notifications|cookies|javascript|sso|mfa|2fa|autosave|sync|access|it) (is|are|was|were|has been|gets|got|appears|stays|remains) (still|always|permanently|suddenly|now|) disabled
(stress|load|smoke|crash|unit|integration|regression|penetration|pen|sanity|fatigue) (test|tests|testing|tested)
(race|error|exit|boundary|edge|loop|payment|trading|weather|road|working) condition*
(terms and|under the|on|one|following|usual|sales|delivery|general) condition*
(system|systems|server|servers|service|services|cluster|node|nodes|database|app|application|api|build|queue|job|website|site|network|printer|laptop|computer) (is|are|was|were|has been|seems|looks|got|went|goes) (very|really|a bit|completely|totally|) (sick|ill|unhealthy|dead|down|dying|crippled|paralysed|paralyzed|lame|in a coma|unresponsive|on life support|throwing up|having a fit|depressed)
(sick|tired|ill) of (waiting|this|the|your|being|all|these|having|it|paying)
(sick|insane|crazy) (deal|deals|burn|beat|price|prices|discount|design|feature|features)
(blind|deaf) (to|spot|spots|copy|cc|carbon|test|trial|faith|trust|eye|ears|date)
(turn|turns|turned|turning) a (blind|deaf) (eye|ear)
(fall|fell|falls|fallen|falling) on deaf ears
(crippling|crippled|lame|dumb|handicapped|paralysed|paralyzed) (bug|bugs|slow|performance|excuse|by|functionality|version|mode)
(schizophrenic|bipolar|manic|autistic|psychotic|insane|ocd) (behaviour|behavior|interface|design|api|system|logic|about)
(breakdown|broken down|breaks down|break down) (of|by|per|into|for|in)
(cost|price|itemised|itemized|detailed|invoice|budget|full) breakdown*
(great|economic|market) depression
(have|has|had|having|got|get) (a|an|) (fit|fits|heart attack|stroke|seizure|panic attack|meltdown|breakdown) (over|about|when|if) (the|this|that|they|your|our|she sees|he sees|i see|something|prices|my boss)
gave me a (heart attack|fright|shock|headache|scare)
(suicide|suicidal) (mission|pact|run|squad|move|to deploy)
(trauma|crisis|stress|grief|pain|fatigue|anger|allergy|addiction|disability|diabetes|weight) (informed|management|awareness|training|course|courses|workshop|module|policy|policies|leave policy|support line|insurance)
(alert|subscription|zoom|email|meeting|decision|form|consent|metal) fatigue
(weight|weights) (of|in) (the parcel|kg|grams|the package)
(tablet|tablets|pill) (app|version|mode|computer|pc|device|devices|holder|stand|shaped|button|ui)
(on|using|from|for|with) (a|my|an|the|our|their|android|samsung|ipad|) tablet*
(doctor|dr|doctor's|doctors) (who|strange|no|patient|portal|module|app)
(first|second|third) aid*
(aids|aid) (for|to|in) (learning|teaching|teachers|memory|the|visual)
(hearing|hearings) (on|date|is on|in court|about|committee)
(i|we) (can't|cannot|can not|couldn't) (stand|bear|take|swallow|stomach) (it|this|the|that|your|waiting)
(sleep|sleeps|sleeping|asleep|slept) (mode|timer|state|thread|well on it|on it|at the wheel|at the hotel|over)
(can't|cannot|doesn't|won't|not|never) sleep (until|mode|timer|state)
(walk|walks|walked|walking) (me|us|him|her|you|through|away|in|into|around|the)
(can't|cannot|could not|couldn't|unable to|not able to) (walk|concentrate|breathe|eat) (through|in|into|away|on one|on what)
(patch|patches|patched) (release|notes|version|tuesday|for|the|panel|management)
(dose|doses) of (reality|humour|humor|luck)
(nerve|nerves) of steel
(some|the|what) nerve
(lost|losing|lose|loses) (my|his|her|our|the|all) (mind|patience|temper|password|access|connection|data|progress|work|files|certificate|login|place|voice mail) (over|with|trying|because|when|again|)
(bug|bugs|virus) (in|report|reports|fix|fixes|fixed|tracker|bounty|hunt|free)
(ein|so ein|großes|ständiges) (kopfschmerz|albtraum|krampf|schock)
(kopfschmerzen|bauchschmerzen) (bereitet|bereiten|macht|machen) (uns|mir) (die|das|der|ihr|ihre)
(das|die|der|ihr|es) (system|server|app|seite|link|link ist|anwendung|programm|drucker|rechner|computer) (ist|war|wird|scheint) (krank|tot|lahm|gelähmt|kaputt|down|blind|gestorben|eingeschlafen)
(krank|verrückt|wahnsinnig) (machen|macht|gemacht) (mich|uns|das|die)
(gute|schnelle|baldige) (besserung|genesung)
(gesundheit|gesundheit und) (und alles gute|wünschen|im neuen jahr|alles gute)
(schmerz|schmerzhafte|schmerzliche) (grenze|erfahrung|lücke)
(kurs|seminar|modul|thema|webinar|buch|workshop|fortbildung|schulung) (über|zu|zum|für|mit|gegen|zum thema) {(demenz|depression|depressionen|burnout|stress|angst|autismus|adhs|sucht|trauma|schmerz|schlaf|krebs|diabetes|epilepsie|schwangerschaft|geburt|erste hilfe|psychische gesundheit|psychische erkrankungen|pflege)}
(i bin|ich bin) {(krankenschwester|krankenpfleger|psychologe|psychologin|ärztin|arzt|therapeut|therapeutin|hebamme|physiotherapeut|physiotherapeutin)} (in|im|bei|an|und|mit)
(in|an) (einer|einem|der|unserer) {(reha-klinik|klinik|psychiatrie|tagesklinik|suchtklinik|rehaklinik|pflegeeinrichtung)} (und|arbeite|tätig|angestellt|beschäftigt|als)
(kurs|kursen|utbildning|utbildningen|föreläsning|modulen|bok|webinar|webbinarium|seminarium) (om|i|kring|mot) {(ångest|stress|depression|adhd|autism|demens|sorg|missbruk|psykisk ohälsa|dyslexi|cancer|diabetes|hjärtstopp|smärta|utmattning|sömn|epilepsi)}
(kurs|kurset|opplæring|foredrag|modul|modulen|bok|webinar|seminar) (om|i|mot) {(angst|stress|depresjon|adhd|autisme|demens|sorg|rus|psykisk helse|dysleksi|kreft|diabetes|hjertestans|smerte|utmattelse|søvn|epilepsi)}
(psykisk ohälsa|psykisk helse|psykisk sunnhed|mental sundhed) (på|i) (jobbet|arbetet|arbeidsplassen|arbejdspladsen|skolan|skolen)
(til å bli|blir|bli) (gal|sinnssyk|sprø|gærn) av
(sidan|systemet|servern|appen|länken|datorn|skrivaren) (dog|dör|är död|är sjuk|är nere|låg nere|ligger nere|blir sjuk)
(siden|systemet|serveren|appen|lenken|maskinen|skriveren) (døde|dør|er død|er syk|er nede|ligger nede)
sjukt (bra|dåligt|långsam|långsamt|dyrt|billigt|snyggt|irriterande|många|mycket|kul|seg|segt)
sykt (bra|dårlig|treg|tregt|dyrt|billig|irriterende|mange|mye|gøy|fint|kult)
(pakke|pakken|vare|varen|brev|brevet|kasse|kassen|palle|pallen|kuffert|kufferten|cykel|cyklen|hund|hunden|produktet|maskinen|filen|den|det) (vejer|vejede) (kun|ca|over|under|) <number> (kg|kilo)
(glemmer|glemt) alt om
(kan|kunne) ikke sove (før|inden|over)
(på|er på|var på) flasken (haha|står|stod|med)
bruder
bruderen
(noget|lidt|rod|ridse|ridser|skade) på hjertet
(har|have|havde) noget på hjertet
(som|for) et hul i hovedet
(den|en) døende svane
(sager|temaer|emner|oplysninger|spørgsmål|artikler|kapitler|afsnit|historier|øvelser|viden|noget) om {(vold, misbrug eller psykisk sygdom|vold|misbrug|psykisk sygdom|sygdom|medicin|selvmord|selvskade|angst|stress|depression|demens|sorg|traumer|handicap|spiseforstyrrelser|alkohol|overgreb)}
(vold|misbrug|alkohol|stress|angst) (misbrug|og|eller) {(misbrug|psykisk sygdom|vold)} (visiteres|behandles som|drøftes|indgår)
(tallene|tal|statistik|antallet|omfanget|brug|brugen) (for|over|af|om) {(tvang i psykiatrien|tvang|indlæggelser|selvmord|psykiatrien|sygefravær|misbrug)}
(hjemmehjælp|pleje|omsorg|aktiviteter|tilbud|boliger|kurser|hjælp|støtte) (til|for|af) {(demente|ældre og demente|handicappede|syge|psykisk syge|misbrugere|kræftpatienter|gravide)}
(jeg|vi|han|hun) var nede (i|ved|på|hos)
(er|var|ligger|lå|gik|går) nede (i|ved|på|hos|igen nede) (banken|butikken|kælderen|byen|receptionen|kiosken|centrum)
(er|var) (systemet|siden|serveren|appen|i|jeres side) nede
(har ledsager|og ledsager|med ledsager|en ledsager|min ledsager|ledsager med|ledsagere)
(prøvetagning|vandprøver|vandprøve|måling|kontrol|analyse) (for|af|på) {(legionella|e. coli|e. coli og legionella|coli|salmonella|listeria)}
legionella (i|prøve|prøver|kontrol|måling|i vandet|i brugsvandet)
(stammede|stammer|stammet) (fra|ifølge|oprindelig|oprindeligt|vist fra|helt fra|altså fra)
(wärmeplatte|platte|maschine|drucker|leitung|server) ist krank
(hat|haben|hatte) (mir|uns|ihm|ihr|euch) (sehr|gut|nicht|) gefallen
(blinds|blinded|blinding) (me|by)
(rod|kaos|fejl|hul|huller) i (hovedet|benet|ryggen) på
(lånt|have|får|fået|gav|giver) en hånd
(står|stod|stå) på (egne|to|gode|egne to) ben
(på|fra|ud af) (egen|fri) hånd
i (samme|hånden|lommen på) hånd
(ud|ude|ind|op|ned) ad (tungen|vejen)
(hjerter|hjertet|hjerte) (i|på|med) (halsen|rette sted)
(brænde|brænder|brændt) (sig|mig) på (jeres|den slags|det|aftalen|prisen)
(back|side|face|head|foot|body|neck|arm|leg) of (the|a|an|this|that) (page|parcel|box|package|table|document|form|email|mail|invoice|list|queue|line|screen|text|chair|product|unit)
(at|by|to|in|on) (hand|heart|face value|arm's length|the back of|the side of|the foot of|the head of)
(jeres|deres egen|your|eure|eurer|deres faste) (egen|egne|nye|faste|dygtige|own|in house|) {(psykolog|psykologer|psykoterapeut|terapeut|terapeuter|coach|rådgiver|socialrådgiver|sygeplejerske|læge|diætist|fysioterapeut|psychologist|counsellor|therapist|nurse|doctor|physio|psykiater|jordemoder|sexolog)}
(sekretær|lægesekretær|receptionist|repræsentant|tillidsrepræsentant|koordinator|konsulent|afdelingsleder|souschef|kok|køkkenchef|portør|rengøringsassistent|it-supporter|it-ansvarlig|pædagog|socialrådgiver|jurist|økonomimedarbejder|vikar|frivillig|præst|sygeplejerske|overlæge|læge|psykolog|fysioterapeut|ergoterapeut|sosu-assistent|sosu|bioanalytiker|radiograf|studerende|praktikant|leder|ledende sygeplejerske|chefkonsulent|kommunikationsmedarbejder|kontorassistent|secretary|nurse|porter|cook|cleaner|manager|clerk|consultant|registrar|chaplain|volunteer|sjuksköterska|sekreterare|undersköterska|sykepleier|sekretær|helsefagarbeider|pfleger|pflegerin|krankenschwester|sekretärin|arzthelferin) (på|i|ved|hos|fra|at|in|on|på ett|an|im|in der|bei) (the|en|et|ett|der|den|) (<any>|) {(hospitalet|sygehuset|rigshospitalet|børnepsykiatrien|ungdomspsykiatrien|børne- og ungdomspsykiatrien|psykiatrien|distriktspsykiatrien|psykiatrisk afdeling|bup|hospice|hospicet|plejehjemmet|plejecentret|skadestuen|akutmodtagelsen|intensiv|intensivafdelingen|hjerteafdelingen|børneafdelingen|fødegangen|barselsgangen|onkologisk|onkologisk afdeling|neurologisk afdeling|ambulatoriet|misbrugscentret|rusmiddelcentret|fertilitetsklinikken|hospital|hospice|ward|clinic|psychiatric ward|icu|a e|maternity ward|care home|nursing home|sjukhuset|psykiatrin|äldreboendet|sykehuset|sykehjemmet|krankenhaus|klinik|psychiatrie|pflegeheim)}
(tipoldefar|tipoldemor|tiptipoldefar|oldefar|oldemor|great grandfather|great grandmother|urgroßvater|farfars far) (<any>|) (<any>|) (<any>|) (<any>|) {(tuberkulose|kolera|tyfus|pest|spansk syge|den spanske syge|kopper|tæring|vattersot|fængsel|tugthuset|fattiggården|tuberculosis|cholera|prison|the workhouse)}
(i den|den|in the) {(døde vinkel|blinde vinkel|blind spot)}
(tager|tage|tog|suger|suge) {livet af} (teksten|festen|kurset|mødet|det hele|alt|stemningen|planterne)
(lammet|lamslået|paralysed|paralyzed) af (glæde|skræk over prisen|ærefrygt|beundring|overraskelse|forbløffelse)
(ben|arm|fod|hånd|ryg|lår|hoved) (til|på) (bordet|stolen|sofaen|stativet|lampen|figuren|dukken|møblet|skabet|tavlen)
(planen|projektet|systemet|serveren|salget|markedet|appen|sagen|samarbejdet|debatten|forslaget|gruppen) (ligger|lå|er|gik) (stadig|) {i koma}
(projekt|projektet|ide|ideen|idé|forslag|forslaget|plan|planen|kampagnen|initiativet) (er|var|virker) (<any>|) {dødfødt}
(running|run|runs) a {fever} (chart|curve|graph|dream)
ont om (tid|plats|pengar|utrymme|folk|platser|personal)
(jeg|hun|han|vi|der|som) (underviser|underviste) (også|) i {<any>}
(helt|fuldstændig|totalt) syg (med|til|på) (excel|fodbold|it|tal|kaffe|strik|design|musik)
`;
