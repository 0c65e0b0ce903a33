/**
 * Phrases in which a word of illness, need or crime is said of a firm, a report, a room, a course or a program: what
 * people who trade, count, teach and organise write every day. Read as harmless.ts: one a line, a head for the categories.
 */
export const harmlessThings = `
serveren
serverne
alene hjemme på (kontoret|arbejdet|afdelingen|lageret|skolen)
(sover|sov|sovet|sove) dårligt (på hotellet|på kurset|på grund af (larm|støj|sengen|varmen|naboen)|pga (larm|støj|sengen|varmen))
lidt (stresset|stressede|stressed|stressad)
(opgaven|quizzen|systemet|testen|appen|prøven|dommeren) (dømte|dømmer|har dømt) (<any>|) (svar|svaret|mål|forkert|opgave|opgaven)
(er der|får man|får vi|får jeg|koster det|biblioteket giver) (en|) bøde (for at (aflevere|komme|glemme|afmelde)|for (sen|sent) (aflevering|afmelding))
(bøde|gebyr) for at (aflevere|komme|afmelde)
politianmeldelse (er|var|bliver) (vist|nok|) (ikke|næppe) (nødvendig|nødvendigt|relevant)
(move|transfer|give|send|assign|hand|reassign) (the|my|our|this|a|his|her) (<any>|) (licence|license|account|invoice|order|ticket|seat|course|access|link|booking|subscription|password|login|workbook|parcel|certificate) to (me|him|her|us|them)
kablerne
listan
(kollega|kollegaen|chef|chefen|leder|lederen|medarbejder|medarbejderen|lærer|læreren|underviser|underviseren|sekretær|sekretæren|bogholder|bogholderen|kontaktperson|kontaktpersonen|colleague|manager|<name>) (er|is|) (gået|går|gik|skal) på pension
(overtaget|overtager|overtog|driver|drevet|ejer|åbner|åbnet|bygger|bygget|lukker|lukket|nedlagt) (et|det|to|flere|alle|) (nye|) (botilbud|botilbuddet|bosted|bostedet|bosteder|krisecenter|krisecentret|plejehjem|plejehjemmet|herberg|herberget|børnehjem|børnehjemmet|døgninstitution|døgninstitutionen)
(school|skole|skolen|academy|college|børnehave|børnehaven|friskole|efterskole|hospital|institution) (is|er|ist|är) (a|en|et|) {(church of england|catholic|katolsk|kristen|muslimsk|jewish|jødisk|methodist|anglican|grundtvigsk|luthersk)}
(jeres|your|eure|deres) (egen|own|interne|) (psykolog|psykologer|psykologen|terapeut|terapeuter|rådgiver|rådgivere|coach|socialrådgiver|socialrådgivere|læge|sygeplejerske|jurist|advokat|familieterapeut|psychologist|psychologists|counsellor|counsellors|therapist|psychologin|psychologe|beraterin)
blind (as a bat|som en muldvarp)
(tage|tager|tog|taget|tar|takes|took|taking) (livet|the life) (af|ud af|out of) (<any>|) (teksten|farverne|festen|siden|designet|layoutet|debatten|projektet|systemet|text|page|party|design|discussion)
(i|in) (den|the|en|a) (døde|blinde|blind|dead) (vinkel|spot|angle)
(borde|bord|<number>|flere|mange|nye|røde|hårde|bløde|ekstra|stabler|stablede|og|eller|vores|jeres|af) stole
stole (og|til|nok|på rad|pr|er|mangler|står|i lokalet|med|uden) (borde|alle|deltagerne|deltagere|lokalet|bord|armlæn|hjul|hynder|<number>)
født (i|på) (danmark|københavn|aarhus|århus|odense|aalborg|ålborg|esbjerg|randers|kolding|vejle|horsens|herning|roskilde|silkeborg|næstved|viborg|fredericia|holstebro|frederiksberg|bornholm|fyn|lolland|falster|sjælland|jylland|samsø|ærø|mors|hvidovre|gentofte|amager|nørrebro|vesterbro|sønderborg|haderslev|svendborg|slagelse|hillerød|helsingør|køge|thisted|skive|hjørring|frederikshavn)
(delt|deler|dele) (alt|det hele|tingene) (lige|ligeligt|fair|mellem os|i to|fifty)
i minus på (budgettet|projektet|kontoen for|timerne|point|flex|kursusbudgettet|regnskabet)
(fyret|fyrer|fyrede) (op|af|løs) (under|for|med|en|et|på)
(budgettet|projektet|afdelingen|regnskabet|puljen|foreningen|klubben|firmaet|virksomheden) (er|går|gik|ender|endte|kom) (nu|igen|) (i|med) (minus|underskud)
(screen|camera|sensor|display|kamera|skærm|skærmen|kameraet|sensoren|pixel|scanner|scanneren) (is|are|er|bliver|var|was) (helt|) (blind|dead|døv|død)
hjerte (springer|sprang|springe|sprunget) et slag over
(modtog|modtager|modtaget|behandler|behandlede|behandlet|registrerede|registreret|fik|havde|laver|lavede) (<number>|) <number> (underretninger|anbringelser|sager|henvendelser|anmeldelser|klager|domme) (i <number>|i alt|sidste|om året|pr|hvert|årligt|per)
(vi|de|kommunen|skolen|afdelingen|teamet|institutionen) (laver|skriver|modtager|modtog|behandler|håndterer|sender|registrerer|får|fik) (mange|flere|alle|vores|de fleste|) underretninger
underretninger (til daglig|hver (uge|måned|dag)|pr (måned|år|uge)|i systemet|via (portalen|systemet)|om året)
(tallene|tal|statistik|statistikken|rapport|rapporten|antal|antallet|figures|number|statistics|report) (for|over|af|om|on|of) (underretninger|anbringelser|vold|konkurser|domme|selvmord|kontanthjælpsmodtagere|sygedagpenge|skilsmisser|arbejdsulykker|sygemeldinger)
(processen|process|tråden|jobbet|job|sessionen|session|forbindelsen|opgaven|kørslen|containeren|forespørgslen|query) (blev|bliver|er|was|is|were|got|gets) (dræbt|slået ihjel|killed|terminated|aborted|likvideret)
(adopteret|adopterede|adopterer|adoptere|adopted|adopting) (en|et|den|det|denne|dette|jeres|vores|nye|a|the|an|your|this|our) (<any>|) (metode|metoden|model|modellen|tilgang|tilgangen|system|systemet|proces|processen|praksis|koncept|konceptet|standard|standarden|method|approach|model|tool|platform|system|process|standard|version|policy)
(smidt|smed|smider|kylet|røget|ryger|røg) (os|mig|jer|en|folk|deltagerne|) (ud|af) (af|) (zoom|zoomrummet|zoom rummet|teams|mødet|webinaret|rummet|møderummet|breakout rum|breakoutrummet|sessionen|systemet|chatten|portalen|appen|kurset|opkaldet)
(er|var|bliver) (jeg|man|vi) (bare|helt|) (blind|blinde|døv)
(am|are) (i|we) (just|going|) (blind|deaf)
(get|got|go|going|goes) blind (by|from|with)
(døv|blind|lam|lammet) (over for|overfor|for|af) (undskyldninger|kritik|forslag|glæde|begejstring|beundring|skræk|ærefrygt|overraskelse|knappen|argumenter)
(paralysed|paralyzed) (by|with) (joy|awe|choice|admiration|indecision)
(åbent|afslappet|sundt|godt) forhold til (tal|teknik|it|fejl|computere|excel|regler)
(troende|stor|hengiven) fan
(venstreorienteret|højreorienteret|venstreorienterede|højreorienterede) (layout|tekst|tekstfelt|menu|design|på mobilen|på skærmen|på siden|kolonne|kolonner)
(menuen|teksten|layoutet|kolonnen|knappen|siden) (er|står|bliver|virker) (lidt|helt|alt|meget|) (for|) (venstreorienteret|højreorienteret)
(arbejder|arbejde|deltager|deltage|logger|sidder|underviser|kobler|kommer|komme|kører|tager) (med|på|ind|) hjemmefra
hjemmefra (i dag|i morgen|og kan|kl|via|på teams|på zoom)
(en|et|denne|den|højesteretsdom|principiel) dom fra (højesteret|eu domstolen|menneskerettighedsdomstolen|landsretten fra)
(rabat|priser|pris|tilbud|medlemspris|gratis|billetter|pladser|adgang|kursus|kurser|foredrag) (til|for) (alle|vores|deres|) <any> medlemmer
(union|shop) (rep|steward|reps|stewards) (room|course|training|office|seat|seats|workshop|programme|module|day)
(kvittering|kvitteringen|faktura|fakturaen|regningen|bestillingen|ordren|rechnung|kvittot|fakturan) (til|an|för|sendes til|skal sendes til|skal til) {(barnevernet|barneverntjenesten|barnevernstjenesten|jobcentret|jobcenteret|krisecentret|socialtjänsten|jugendamt|das jugendamt|kriminalforsorgen|fængslet|familieafdelingen|børn og unge)}
[social health]
(aps|a s|i s|ivs|firma|firmaet|virksomhed|virksomheden|selskab|selskabet|kunden|leverandøren|butikken|kæden|arrangøren|hotellet|entreprenøren|forlaget|udbyderen|klubben|foreningen) (er|var|kom|blev|er kommet|er taget|er gået|er nu|er desværre|har været|står|) (nu|desværre|vist|) (under|i|taget under|erklæret|begæret|på vej mod|) (konkurs|konkursbehandling|rekonstruktion|tvangsopløsning|likvidation|betalingsstandsning|insolvent)
(firmaets|selskabets|virksomhedens|kundens|leverandørens|butikkens|foreningens|klubbens|moderselskabets) (konkurs|konkursbo|gæld|restance|restancer|likvidation|betalingsstandsning|tvangsopløsning|rekonstruktion|kurator)
(skifteretten|sø og handelsretten) (har|havde|udpegede|udpeger|oplyser|beder|skriver|kræver)
(udpeget|en|som|er|til|boets|advokat|konkursboets|vores|boet har|kontakt) kurator*
kurator (har|for|i|er|skal|beder|overtager|overtog|oplyser)
(konkursbo|konkursboet|konkursboets)
(vores|vort|deres|et|jeres) (firma|selskab|virksomhed|datterselskab) (har|skylder|havde|hæfter) (en|) (gæld|restance)
(truer|trues|true|truet|trussel|trusler|varsel|varsler|varslet|varslede|rykker) (os|mig|jer|) (nu|) (med|om) (inkasso|rki|retten|fogeden|fogedretten|inkassosag)
(sender|sende|overgiver|overgive|overdrager|overdrages) (vi|i|) (sagen|kravet|fakturaen|den|det|regningen) (videre|) til (inkasso|vores inkassofirma|inkassofirma|advokat)
(kunder|debitorer|skyldnere|restanter) (til|i) (inkasso|rki)
(inkassosager|inkassokørsel|inkassoflow|inkassomodul|inkassomodulet|inkassofirma|inkassofirmaet|inkassoselskab|inkassovarsel|inkassokrav)
(debt|credit) (collection|recovery|collections) (agency|agencies|company|firm|software|module|course|process)
(we are|we re|client is|supplier is|company is|company went|ltd is|ltd went|customer went|customer is) (a|in|into) (debt collector|administration|liquidation|insolvency|receivership|bankruptcy)
(ltd|plc|limited|company|supplier|firm|shop|client|agency) (has|is|went|was|have) (gone|been|) (bankrupt|insolvent|bust)
(firma|kunde|lieferant|gmbh|agentur|händler) (ist|war|meldet|hat) (insolvent|pleite|insolvenz angemeldet|in insolvenz)
(bolaget|företaget|kunden|leverantören|butiken) (gick|har gått|är|försattes) i konkurs
(selskapet|firmaet|kunden|leverandøren|butikken) (gikk|har gått|er slått|ble slått) konkurs
[union]
(er|skriver|ringer|kontakter jer|hilsen|mail) fra (fagforeningen|fagforbundet|forbundet|a kassen) <any>
[religion]
<any> (founded|run|owned|led|drevet|ejet|stiftet) (company|firm|school|charity|business|bakery|firma|virksomhed|skole|café)
[health]
<any> (patientforening|patientforeningen|patientforeninger|landsforening|landsforeningen|patient association|patients association|patient organisation)
(plads|adgang|lift|elevator|rampe|toilet|parkering|indgang|egnet|space|access|room|lift|ramp|entrance|platz|zugang) (til|for|med|with|für) (en|et|min|sin|a|) (kørestol|kørestole|kørestolsbruger|kørestolsbrugere|rollator|rollatorer|gangbesværede|handicappede|hørehæmmede|svagtseende|wheelchair|wheelchairs|wheelchair users|rollstuhl|rullstol)
(har i|er der|findes der|have you got|do you have|is there|gibt es) (en|et|a|an|eine|) (teleslynge|rollator|kørestol|kørestole|hjertestarter|hearing loop|induction loop|wheelchair|defibrillator|handicaptoilet|ståbord)
<any> (foundation|trust|awareness|society|alliance|charity)
(world|national|international) <any> (day|week|month)
(førstehjælp|førstehjælpskursus|førstehjælpskurset|first aid) (ved|med|for|til|i|at|) {(hjertestop|forbrændinger|kramper|chok|blødninger|blødning|forgiftning|allergi|burns|seizures|shock|choking|bleeding|fractures|cardiac arrest)}
(kursus|kurset|modul|modulet|lektion|øvelse|øvelser|træning|behandling|massage|anatomi) (i|om|for|af|til) (<any> og|) {(knæ|ryg|ryggen|hofte|skulder|nakke|fod|hånd|led|bækken|bækkenbund|kæbe|albue)}
(tyfus|kolera|pest|pesten|kopper|børnekopper|tuberkulose|brystsyge|skarlagensfeber|difteri|dysenteri|barselsfeber|typhus|cholera|consumption|smallpox) (i|in|anno|) <number>
[family social]
(familiebehandler|familiekonsulent|familieterapeut|familierådgiver|familievejleder|familieplejekonsulent|børnesagkyndig|støttekontaktperson|gældsrådgiver|familjebehandlare|familjerådgivare|familiekontakt|family therapist|family worker|family support worker) (<name>|i|hos|ved|på|aut|cand|mpf|tlf|mobil|telefon|at) (kommune|<name>|)
`;
