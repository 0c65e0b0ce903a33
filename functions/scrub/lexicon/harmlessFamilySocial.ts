/**
 * Phrases that hold a word of family life or of need and mean something else: what companies write of invoices and
 * contact persons, what systems do to users, what courses are about. Read as harmless.ts: `*` stands for the rest of a
 * word, a group for a choice. What such a line covers is never a finding.
 */
export const harmlessFamilySocial = `
(our|your|the|their) benefits (team|department|office|manager|administrator|package|platform|portal|provider)
(set|se|ser|få|hente|haft|have|see|seen) (mine|vores|hans|hendes|my|our) (børns|kids|children s|son s|daughter s)
(mødet|kurset|timen|aftalen|samtalen|holdet|datoen|undervisningen|eksamen|webinaret) (er|bliver|blev|skal) (flyttet|flyttes|rykket|udskudt)
(slået|slår|slog) (sin|min|hans|hendes|vores|min|den|notifikationer|notifikationerne|lyden|lyd|kameraet|mikrofonen) (adgang|login|bruger|notifikationer|mikrofon|kamera|) (til|fra|op|sammen)
(anmoder|anmoder om|beder om|søger|brug for|tak for|yde|jeres|teknisk|juridisk|faglig) bistand
bistand (til at|med at|i forbindelse|fra jer|vedrørende)
(jeg er|jag är|jeg er ansat som|som|i am|i m|i am a|ich bin|vi er|ansat som|arbejder som|uddannet|stilling som) (en|et|a|) (familjebehandlare|familiebehandler|bostøtte|støttekontaktperson|støttepædagog|støtteperson|kontaktperson|hjemmevejleder|hjemmehosser|mentor|plejefamiliekonsulent|familieplejekonsulent|familiekonsulent|familieterapeut|børnesagkyndig|børnesagkyndige|boendestödjare|kontaktpersonal|godmand|værge for (en|to|flere)|gældsrådgiver|gældsrådgivere|ungestøtte|weekendfamilie|aflaster|sagsbehandler|jobkonsulent|social worker|support worker|family worker|debt adviser|foster carer (trainer|coordinator)|familienhelferin|familienhelfer|erziehungsbeistand|schuldnerberaterin|schuldnerberater)
(account|payment|payments|invoice|invoices|subscription|we|customer) (is|are|was|were|) (not|) in arrears
(adgang|konto|link|profil|kursus) (er|bliver|blev|) anbragt
(adgang|profil|bruger|kursus|opgave|opgaven|fil|filen|hjem) i pleje
(aftale|møde|tid|kaffe|frokost|middag) (hos|med) mig
(ansat|arbejder|arbejde|frivillig|leder|praktik|praktikant|sagsbehandler|pædagog|underviser) (på|i|hos|ved) (et|en|) (krisecenter|krisecentret|krisecenteret|kvindekrisecenter|herberg|herberget|forsorgshjem|bosted|bostedet|botilbud|botilbuddet|døgninstitution|døgninstitutionen|opholdssted|opholdsstedet|børnehjem|børnehjemmet|værested|værestedet|varmestue|aflastning)
(aps|firma|firmaet|virksomhed|virksomheden|leverandør|leverandøren|butikken|selskabet|udbyderen|forlaget|rejsebureauet|klubben) (som|der|er|) (er|) (gået|gik|går) konkurs
(betalt|betale|betaling|faktura|fakturaen|beløbet|rykker|rykkeren|gebyr|sagen|kravet|regning|regningen) (er|bliver|blev|) (sendt|overgivet|gået) til inkasso
(brand|early|fast|high|low|mass|user|users|product|technology|cloud|feature|software|ai|digital|portal|tool) adoption
(can t|cannot|can not) afford to (miss|lose|wait|be|have)
(case|social|family|support) (worker|workers|caseworker) (at|in|for) (the municipality|<name>)
(child|children|kids) (ticket|tickets|account|accounts|page|pages|theme|mode|lock|safety|course|price|discount)
(contact|kontakt) person (for|hos|at|in) (jer|os|aftalen|you|us|the agreement)
(det|den|dette|tanken|idéen) (slår|slog) (mig|os)
(don t|do not|didn t) have (the|any|much) time
(employee|member|membership|user|customer|plan|staff|company|loyalty|tax|health|key|main) benefits
(et voldsomt|voldsomt)
(faglig|fagligt|socialt|hyggeligt|godt|rart|dejligt|kollegialt|festligt|muntert|samspil og|fællesskab og|leg og) samvær
(familienrechtlich|sorge) (kurs|seminar|fortbildung)
(firmaet|virksomheden|foreningen|klubben|skolen|kommunen|afdelingen) har (desværre|) ikke (råd|råd til)
(fjern|fjerne|fjernet|slette|slet|slettet) (min|vores|hans|hendes) (søn|datter|barn|kone|mand) fra (listen|kontoen|holdet|kurset|systemet|profilen|kontoen)
(for|get|gets|give|gives|miss) custody of (its|the|a) (attachment|attachments|record|records|data|file|files|key|keys|token)
(foster|fosters|fostering) (a|an|the|good|better|collaboration|growth|job|process)
(fundet|fandt|finde|finder|fik|få|fået|brug for|vælge|valgt|har) en (anden|ny|nyere) (løsning|måde|side|dato|tid|vej|fejl|knap|version|browser|leverandør|plads|kursus|underviser|link|bolig|lejlighed|adresse|mail|mailadresse|fil|kode|konto|udbyder|deltager|medarbejder|computer|telefon|dag|pris|rabat|ordre|aftale|kontaktperson|kollega)
(få|få lov til|fik|får|fået|have|har|tage|tager|lave) samvær med kolleger*
(hearing|hear) (from|back|aid|aids|about|of) (you|us|them|this|your|it|the)
(holder|holde|holdt) (mig|os|dem|ham|hende) (opdateret|orienteret|ajour|underrettet|informeret)
(hold|holdt|holde|bliver|blev|blive|bedes|bliv|er) (mig|os|jer|dem|) underrettet
(hvad|hvor|så snart|når) (jeg|vi|i) (har|får) (råd|tid)
(ikke|aldrig) (set|fundet) (den|det|dem)
(incasso|inkasso) (gebyr|gebyret|varsel|varslet|selskab|selskabet|firma|firmaet|virksomhed|partner|modul|løsning|system|omkostninger|skrivelse|sag på faktura)
(jeg|vi|i) (skylder|skyldte) (jer|dig|os|mig) (et|en|ikke|stadig|mindst|vist|)
(kan|kunne|gider|vil|må|prøv at|prøve at) (i|du|man|jeg|vi|) (gerne|lige|) slå (mig|ham|hende|dem|os|det|den|<any>) (op|til|fra|sammen)
(konto|bruger|profil|licens|mail|sms) aktivering*
(konto|profil|bruger|licens|licensen|adgang|adgangen|abonnement|abonnementet|brugeren) (hos|ved|bor) mig
(kursus|bog|undervisning|oplæg|tema|modul|afsnit|kapitel|video|foredrag|webinar|hæfte|materiale|materialet|kurser|e bog|pjece|side) om (vold|gæld|samvær|forældremyndighed|utroskab|adoption|bopæl|bodeling|børnebidrag|jalousi|delebørn|særeje|anbringelse|hjemløshed|fattigdom)
(kurs|kursus|seminar|bog|course) (über|om|om barnets|about) (sorgerecht|umgang|vårdnad|custody|domestic violence|debt)
(ledig|ledige|ledigt) (plads|pladser|tid|tider|stilling|stillinger|dato|datoer|lokale|hold|på holdet|adresse|domæne|kapacitet|licens|licenser|bruger)
(levering|leveringen|aflevering|afleveringen|aflevere|afleverer|afleveret|afleverede) (af|) (opgaven|opgaver|opgaverne|projektet|rapporten|pakken|pakker|varer|hæftet|eksamen|papirer|dokumentation)
(licens|licenser|plads|pladser|tilbud|faktura|kursus|kurser|regning|adgang|adgange|materiale|oplæg|undervisning) (til|fra|hos|på) (et|jeres|vores|) (krisecenter|krisecentret|krisecenteret|herberg|herberget|bosted|bostedet|botilbud|botilbuddet|værested|værestedet|børnehjem|børnehjemmet|døgninstitution|døgninstitutionen|plejefamilier|plejefamilie|forsorgshjem|forsorgshjemmet)
(lov|lov til|råd og|gode råd|et godt råd|et par råd|gode) (råd|råd til)
(mistet|mistede|mister|miste) (kontakt|kontakten) (til|med) (serveren|databasen|systemet|kunden|jer|support)
(my|our|your|the|his|her) (login|account|password|certificate|invoice|link|order|course|mistake|fault|error|laptop|name|email|number) is mine
(måde|lejlighed|adgang|muligt|mulighed) (at|for at) (se|have|hente) dem
(no|any) (other|) custody chain
(overholder|overholdt|overholde) ikke (aftalen|fristen|reglerne|loven|gdpr|betalingsfristen)
(overtage|overtager|overtaget|overtog|har) (plads|pladsen|hans plads|hendes plads|abonnementet|licensen|brugerne|kontoen)
(push|e mail|mail|sms|system|drifts) underretning*
(remove|clear|settle|outstanding|cancel|the) debt (from|on|in) (your|our|the) (collection|system|invoice|account|ledger)
(smider|smed|smidt|sparker|kaster|kastet|logget|sendt|sat|ryger|røget|hives|hevet) (mig|os|dem|ham|hende|brugeren|brugerne|folk|) (hele tiden|altid|bare|så|straks|) (ud|af|tilbage) (af|til|fra|i|fordi|hver gang|når|efter) (systemet|kurset|appen|siden|forløbet|modulet|login|loginsiden|forsiden|platformen|portalen|zoom|mødet|programmet|chatten|mitid|igen|jeg|den|<number>)
(system|server|machine|service|plan|subscription|licence|license|order|connection) (went|gone|is) bankrupt
(system|systemet|siden|appen|den|det|i|hjemmesiden|portalen|kurset|platformen|programmet|zoom|mitid) (smider|smed|har smidt|sparker|kaster|logger) (mig|os|dem|ham|hende) (hele tiden|altid|bare|) (ud|af)
(technical|tech|bad|code|security|design|legacy) debt
(the|your|this) (system|site|page|app|portal|platform|website|it) (kicked|threw|throws|kicks|keeps kicking|logs) (me|us|him|her|them) out
(thrown|kicked|logged|locked) out of (the|my|your|our|zoom|<any>) (system|course|account|portal|app|module|session|meeting|platform|profile|training|page|site)
(tilbyder|sælger|underviser i|holder|forsker i|arbejder med|rådgiver om|undervisning i|viden om|eksperter i|specialister i) (<any>|) (vold|gæld|samvær|forældremyndighed|bodeling|anbringelse|gældsrådgivning|familiebehandling|krisecenter|hjemløse|udsatte|anbragte)
(truer|truede|true|truet) (mig|os|jer) med (inkasso|inkassovarsel|rykker|rykkergebyr|gebyr|gebyrer|retten|advokat|anmeldelse|at lukke|at sende|at opsige|at slette)
(udlæg|udlægget|rejseudlæg|kørsel og udlæg) (for|til|på) (kursus|rejse|taxa|hotel|forplejning|materialer|bogen|transport|parkering|togbillet|kvittering)
(udsættelse|udsættelsen|udsat|udsætte|udskudt) (af|til|på|med) (kursus|fristen|frist|deadline|betaling|eksamen|start|afleveringen|mødet|den|næste|en|uge|modul|leveringen)
(underretning|besked) om (ændring|kursusstart|nye|datoer|levering|afsendelse|drift|opdatering|fejl|ferie|aflysning)
(utro mod|tro mod) (sine|mine|vores) (værdier|principper)
(vi er|vores|jeres) (et|en|) (krisecenter|herberg|bosted|botilbud|værested|børnehjem|døgninstitution|opholdssted|forsorgshjem|plejefamilieforening)
(vi|i|you|we) (don t|can t|cannot) (let|allow) (me|us|you) (to|) see (them|it|this)
(weekend|weekenden|dag|aften|dejlig tid|kursus|ophold|højskole) med (<any>|) (godt|dejligt|hyggeligt|) samvær
<name> foged
aktivering (af|for|på) (konto|kontoen|bruger|brugeren|brugere|licens|licensen|licenser|profil|profilen|adgang|adgangen|abonnement|abonnementet|link|linket|kode|koden|modul|modulet|kursus|kurset|software|nøgle|mitid|app|appen|produktet|funktionen|feature|kort|kortet|<any> (konto|bruger|profil|licens|adgang))
aktiverings*
child (ticket|tickets|account|accounts|process|processes|node|nodes|folder|page|record|records|element|class)
debt collection (fee|letter|notice|system|agency|module|integration|case) (for|on|regarding|about|from) (invoice|the invoice|order|you|your)
kontaktperson (hos|for|i|ved|på) (jer|os|aftalen|faktura|fakturaen|kontrakten|projektet|virksomheden|firmaet|kursusvirksomheden|afdelingen|kommunen|licensaftalen|ordren)
parent (ticket|tickets|account|accounts|process|node|company|folder|page|record|element|class)
social (media|proof|login|sharing|security number|insurance number)
til (jeres|din|deres|almindelig|vores|) underretning
underretningspligt*
voldgift*
voldsom (succes|interesse|efterspørgsel|stigning|regning|pris)
voldsomt (godt|god|glad|meget|travlt|mange|imponeret)
(holder ferie|holde ferie|ferie|på ferie) hos (min|mine|hans|hendes|deres|vores)
(er|passes|passet|på besøg|på ferie|ferie|holder|skal være) hos (min|mine|hans|hendes|deres) (mor|far|forældre|svigermor|svigerfar|svigerforældre|søster|bror|mormor|farmor|bedsteforældre) (i weekenden|i aften|i dag|i morgen|imens|mens|så|den dag|om aftenen|på fredag|på lørdag|på mandag)
(rådgivning|rådgiver|rådgive|vejledning|viden|regler|reglerne|lovgivning|lovgivningen|undervisning|faktaboks|faktaboksen|afsnit|afsnittet|kapitlet) (om|i|inden for) (forældremyndighed|samvær|bopæl|børnebidrag|bodeling|adoption|faderskab|underretning|underretninger|anbringelse|gæld|vold|kontanthjælp|førtidspension|sygedagpenge)
(konto|kontoen|bruger|brugeren|profil|profilen|adgang|adgangen|login|account|user) (er|blev|bliver|was|is|has been) (nu|igen|desværre|) (spærret|lukket|suspenderet|låst|deaktiveret|blokeret|suspended|locked|blocked|closed)
(antal|antallet af|statistik over|stigning i|fald i|flest|færre|flere|mange) (underretninger|anbringelser|konkurser|voldssager|skilsmisser|straffesager|tvangsauktioner)
(kunde|kunden|kunder|firma|firmaet|selskab|selskabet|leverandør|leverandøren|butikken|aps|virksomhed|virksomheden|restauranten|klubben|company|customer|client|supplier|firm|business) (er|har|som er|der er|was|is|has|went) (nu|desværre|siden|gået|gone|) (gået|erklæret|under|in|) (konkurs|rekonstruktion|likvidation|bankrupt|insolvent|insolvens|konkursbehandling)
(kurator|skifteretten|konkursboet|konkursbo) (i|for|har|er|om|beder)
(adopteret|adopterer|adopterede|adopted|adopts) (en|et|den|denne|jeres|a|an|the|this|your) (metode|model|modellen|strategi|arbejdsgang|standard|tilgang|praksis|plan|method|approach|framework|policy|standard|workflow)
(åbent|godt|professionelt|tæt|anstrengt) forhold til
(ind|lukket ind|lukkede ind|komme ind|ikke ind) (af|for) (personalet|vagten|dørmanden|receptionen|staff|security)
(vagten|dørmanden|receptionen|receptionisten|personalet|staff|security|portøren) (ville|vil|lod|lukkede|wouldn t|would not|didn t|refused to) (ikke|) (lade|lukke|let|mig|me|us|os) (mig|os|me|us|in|ind|)
(smidt|kastet|sat|kicked|thrown|booted) (ud|out) (af|of|fra|from) (zoom|mødet|rummet|chatten|gruppen|webinaret|teams|breakout|lokalet|grupperummet|the call|the meeting|the room|the chat|the group)
slået (hjem|fast)
slog fast
(tage|tager|taget|tog|bringe|bring|take|bringing|ta|nehmen) (min|mine|vores|my|our|mitt|meine|meinen) (<any>|) (søn|datter|barn|børn|mand|kone|mor|mors|hund|son|daughter|kids|children|husband|wife|baby) (med|along|with me|mit) (til|på|to|i|zu|zum) (kurset|kursus|mødet|undervisningen|webinaret|foredraget|holdet|workshoppen|event|arrangementet|the|kursus|temadagen|jer)
(må|kan|could|can|may) (jeg|vi|i|we) (gerne|også|) (tage|bringe|bring|take) (min|mine|vores|my|our) (<any>|) (søn|datter|barn|børn|mand|kone|mor|baby|son|daughter|kids|children|husband|wife) (med|along|with me|)
(skylder|skyldte|owe|owed|schulde|schulden) (jer|dig|os|mig|you|us|me|ihnen|euch) (stadig|kun|vist|still|) <number> (<number>|) (kr|kroner|dkk|euro|pounds|)
vil (ikke|gerne) (længere|) (have|modtage|læse|se) (nyhedsbrevet|nyhedsbreve|mails|flere mails|beskeder|mail|fakturaen|sms er|sms|reklamer|kurset|bogen|videoen|pladsen) (mere|længere|fra jer|)
(move|flytte|flytter|switch|change|rykke|flytta) (my|min|our|vores|mitt) (son|daughter|søn|datter|barn|child|kids|børn|husband|mand|kone|wife) (to|til|till|over) (the|den|det|et|en|hold|gruppe|another|a|) (<any>|) (group|hold|gruppe|team|class|course|date|session|holdet|gruppen|gruppe)
(hjælper|arbejder|rådgiver|underviser|beskæftiger mig) (<any>|) (<any>|) (med|i) (sager|spørgsmål) om (forældremyndighed|samvær|bopæl|børnebidrag|bodeling|adoption|faderskab|anbringelse|gæld|vold)
(leder|chef|boss|manager|kollega|afdeling|direktør|formand|bestyrelse|sekretær) (styrer|bestemmer|kontrollerer|controls|decides) (alt omkring økonomien|alt omkring <any>|alt|hvem|hvad|hvornår|who|what|everything)
(budget|budgettet|projekt|projektet|regnskab|regnskabet|kontoplan|puljen|bevillingen|afdelingen|rammen|saldoen|timeregnskabet|ferieregnskabet) (er|står|går|gik|var|kommer|ender) (<any>|) (<number>|) (i minus|i overtræk)
(er|var|på besøg|ferie|i uge) hos (mormor|morfar|farmor|farfar|bedste|bedsteforældrene) (i uge|i|til|på|uge|hele)
(sommerhus|ferie|holiday|tur|udflugt|telt|campingtur) med (børnene|ungerne|drengene|pigerne|the kids)
bor hos (mine|min) (forældre|mor|far|bror|søster) mens
(blive|bliver|bli) fyret (hvis|for sjov)
(asked|wants|told|requires|ordered|bedt|bad|beder|pålagt|henvist) (us|me|os|mig|him|her) (to|om at|at|om|) (take|tage|do|complete|gennemføre) (the|this|your|a|et|)
(eksempel|eksempler|case|cases|øvelse|øvelser|fiktiv|fiktive) (på|om|med|) (en|et|) (sag|sager|konflikt) om (samvær|forældremyndighed|bopæl|gæld|vold)
`;
