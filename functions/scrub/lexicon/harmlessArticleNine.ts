/**
 * Phrases that hold a word of crime, religion, politics, unions, ethnicity, sexuality or biometry and mean something
 * else: names of people, streets and customers, login by finger or face, words of programs, news and everyday talk. Read as
 * harmless.ts: one a line, `*` for the rest of a word.
 */
export const harmlessArticleNine = `
(jeg|navn|det|navnet|fornavn|efternavn) er kristen <name>
(er|hedder) kristen (pedersen|hansen|nielsen|jensen|andersen|larsen|sørensen|madsen|poulsen|christensen|thomsen|kristensen|olsen|møller|fra)
(log|logge|logger|logget|login|låse|lås|låser|åbne|åbner|godkend|godkende|bekræft|bekræfte) (mig|dig|ikke|) (ind|op|) (på (appen|telefonen|mobilen|computeren|<any>)|i (appen|systemet|portalen)|) (med|via|ved) (mit|min|<any>|) (fingeraftryk|ansigtsgenkendelse|ansigtsscanning|face id|biometri|touch id|ansigt)
(fingeraftryk|fingeraftrykket|ansigtsgenkendelse|ansigtsgenkendelsen|face id|touch id|biometri|biometrisk) (login|log|logon|virker|fungerer|sensor|sensoren|læser|læseren|scanner|scanneren|på (telefonen|mobilen|iphone|appen|computeren|min)|i (appen|mitid|stedet)|eller (pinkode|kode|face|pin))
(mitid|appen|telefonen|mobilen|iphone|ipad|samsung|app|kode|pinkode) (med|og|eller|kræver|beder om|genkender ikke) (mit|min|<any>|) (fingeraftryk|ansigtsgenkendelse|biometri)
(fingerprint|facial recognition|face|biometric|biometrics|face recognition) (login|log in|unlock|reader|sensor|scanner|sign in|authentication|doesn't work|does not work|isn't working|no longer works|on my (phone|device|laptop|iphone|android))
(log in|login|sign in|unlock|authenticate|logging in|signing in) (with|using|by|via) (my|a|the|) (fingerprint|face id|face|touch id|biometrics|facial recognition|thumbprint)
(browser|canvas|device|ssh|key|sha256|md5|certificate|rsa|host key|public key|tls) (fingerprint|fingerprints|fingerprinting)
fingerprint (mismatch|hash|sha256|of the (key|certificate|server)|has changed)
(logga in|logge inn|logge på|låsa upp|låse opp) (med|via) (mitt|) (fingeravtryck|fingeravtrykk|ansiktsigenkänning|ansiktsgjenkjenning)
(fingerabdruck|gesichtserkennung) (sensor|login|funktioniert|anmeldung)
(anmelden|einloggen) (mit|per) (fingerabdruck|gesichtserkennung)
(mit|per) (fingerabdruck|gesichtserkennung) (anmelden|einloggen)
illegal (operation|argument|argumentexception|character|characters|state|instruction|access|mime|move|stateexception|format|reference)
(access|segmentation|constraint|key|uniqueness|policy|license|sla|sharing|foreign key|unique|csp|integrity|schema) violation*
(privacy|data) violation
(kill|killed|kills|killing|execute|executes|executed|abort|aborted|terminate|terminated) (the|a|) (process|job|thread|child|worker|session|query|task|command|script)
dømt til at (fejle|mislykkes|vente)
dømt til (fiasko|undergang|at fejle|at mislykkes)
(på|ud af|ind|imod|fra|efter|over|omkring) (en|) straffespark*
(straffe|straf) (rente|renter|gebyr|point|afgift|kast|boks)
(anholdt|fængslet|fanget) af (historien|bogen|filmen|kurset|foredraget|undervisningen)
fængslende*
løsladt fra (karantæne|spam)
(robin hood|tyveri|tyveri og|indbrud|brand og) (forsikring|alarm|sikring|dækning)
(tyveri|indbruds|voldtægts|volds) (alarm|forsikring|sikring|kursus|forebyggelse|foredrag)
(stjålet|overfaldet) (tid|af myg|opmærksomhed)
(dom|domme|kendelse|kendelser|dommer|højesteret|højesterets|landsrettens) (i|om|vedrørende|fra|for) (ansættelsesretten|ansættelsesret|arbejdsretten|korruption|sagen om|<number>)
(kursus|kurset|modulet|oplægget|foredraget|temadag|webinar|bog|bogen|undervisning) (om|i|på) (straffeattester|børneattester|strafferet|kriminalitet|radikalisering|strafudmåling|vold|voldtægt|stalking|chikane|domme|kendelser|islam|kristendom|religion|religioner|politik|lgbt|køn|seksualitet|sexologi|dna|genetik|etnicitet|racisme)
hash (value|values|sum|sums|key|keys|table|tables|map|function|functions|code|algorithm|mismatch|collision|funktion|værdi|værdien|algoritme|tag|tags|kode|koden|af filen|af koden|of the)
(password|sha256|sha|md5|git|commit|bcrypt|file|fil) hash*
(besiddelse|possession) of (the (file|device|key|licence|license|account|certificate))
(i|in) (possession|besiddelse) (of|af) (the|a|an|et|en|gyldig|gyldigt|kursusbevis|beviset|licensen|nøglen|koden)
(bøde|bøder) (fra|til|efter|på|for) (gdpr|datatilsynet|skat|virksomheden|virksomheder|for sen|for sent|overtrædelse af (gdpr|persondataloven|databeskyttelsesloven))
(gebyr|rykker|rykkergebyr) (eller|og) (bøde|straf)
charged (twice|again|double|me|us|for the|for this|for a|for an|full|with the|my|the|to my|on|vat|dkk|eur)
(was|were|been|is|am|got|being) (charged|fined) (twice|again|double|dkk|eur|kr|<number>|for (the|this|a|my|an|two) (course|courses|licence|license|month|subscription|order|seat|seats|webinar|fee|module|book))
(battery|assault) (level|life|status|charge|charging|died|is)
(charge|charges|charging|charged) (the battery|battery|per|fee|card|credit)
(suspended|locked) (account|user|licence|license|subscription|profile)
(account|user|profile|subscription|licence|job|task|process|session) (is|was|has been|were|got|gets) (suspended|locked|arrested|terminated|locked up|released|sentenced)
(sentence|sentences) (in|on|at|is|of|structure|case|completion|building|number|that|should|reads|below|above)
(probation|probationary|trial|probe) (period|periods|employee|time)
(prøvetid|prøvetiden) (på|for|i) (abonnementet|licensen|produktet|<number>|ansættelsen|jobbet|stillingen)
(gratis|ansættelsens|30 dages|14 dages) prøvetid
(locked up|freezes|hangs) (again|when|my (browser|screen|computer|laptop))
(browser|screen|computer|laptop|system|app|page|site|machine|phone) (locked up|is locked up|locks up)
(criminal|criminally) (slow|bad|underrated|expensive|long|stupid)
(guilty|kriminelt|kriminel) (pleasure|god|godt|langsom|langsomt|dårlig|dårligt|lækker|lækkert|dyr|dyrt|billigt|ringe)
(stjæler|stole|steals|stealing) (focus|fokus|time|tid|tiden|cpu)
(robbed|mugged) (me|us) (of|off) (my|our) (time|progress)
(bail|bailed) (out|on)
(on|to) (parole|bail) (the|us|me|out)
race condition*
(data|arms|rat|human|boat|road|relay|sack) race
black (friday|screen|box|list|belt|and white|background|page|bar|out|theme|square|rectangle|text|ink|toner|friday's)
(sort|black|hvid|white) (skærm|skærmen|på|og hvid|hvid|screen|skrift|tekst|baggrund|boks|bjælke|patron|toner|blæk|list|listet|liste|paper|label|labels|page|space|background|theme)
(screen|image|page|picture|video|monitor|text|logo|background|field|font|window|button|icon|cover|box|skærmen|skærm|baggrunden|siden|billedet|videoen) (is|was|goes|went|turns|stays|er|bliver|var) (all|just|completely|still|now|entirely|helt|bare|kun|) (black|white|brown|sort|hvid|brun)
(gay|straight|black|white|brown|christian|church|cross|pope|bishop|priest|union|noble) (street|road|lane|square|avenue|gate|ltd|inc|gmbh|aps|as|university)
(kursus|kurset|hold|undervisning|mødet|møde|konference|arrangementet|foredraget|lokale|lokalet|vi mødes|fest|koncert|parkering) (i|ved|på|bag) (kirken|moskeen|synagogen|menighedshuset|sognehuset|sognegården|frikirken|den katolske kirke)
(muslimske|kristne|jødiske|katolske|religiøse) (skole|skoler|friskole|friskoler|privatskole|kunder|helligdage|højtider|friskole|foreninger|samfund)
(katolsk|kristen|muslimsk|jødisk|katolske) (skole|friskole|privatskole|friskole|forlag|forening|kirke|menighed|sogn|børnehave|ungdom)
(sankt|sct|skt|vor frue|st) <any> (katolske|kirke|skole|sogn|menighed)
(kfum|kfuk|ydre mission|kirkens korshær|folkekirkens nødhjælp|danmission|frelsens hær|blå kors|indre missions (hus|børneskoler)|luthersk mission|dansk folkehjælp)
(saint|st|holy|trinity|christ) (church|cathedral|parish)
church (council|hall|office|street|road|lane|house|organ|ltd)
(my|our) (church|parish) (office|council|newsletter|website|account|licence|subscription|hall)
*sistent*
(skal|kan|må|bør|behøver|kræver det at|kræver at) (man|vi|i|alle|du|deltagerne|kursister|kunder) (<any>|) (være|er|have været) (medlem|medlemmer|organiseret) (af|i|hos) <any>
(hvis|om|når|at) (man|i|du|kunden|deltageren|kursisten) (<any>|) er (medlem|organiseret) (af|i|hos) <any>
(do|must|should|can|if) (you|one|participants|people|we) (<any>|) (be|are|have to be|need to be|) (a|) member of <any>
(konverteret|konvertere|konverterer|konvertering|converted|convert|converting|konverterat|konvertert) (fra|til|from|to|into) (pdf|word|excel|csv|xml|json|docx|html|jpg|png|mp4|utf|dkk|eur|txt|xlsx|kroner|video|en|et|a|an)
(tro mod|tro kunde|tro kopi|tro følgesvend|i god tro|på tro og love|trofast kunde|tro det eller ej)
(i|du|man|jeg|vi) (tror|tro|troede) (på (at|det|projektet|jer|produktet|kurset))
(tror|believe|believe in|tro) (på |)(jer|dig|you|this product|us)
(nederst|øverst|ude|længst|menuen|helt|op|ned|fra|mod|over|placeret|oppe|nede) (til|mod|i|helt til|yderst til|) venstre
(venstre|højre) (side|kolonne|knap|knappen|museknap|musetast|hjørne|menu|menuen|margin|hånd|klik|klikke|klikker|pil|piletast|del|bund|top|om)
venstre(klik|klikke|klikker|stillet|menu|kolonne)
til venstre (for|i|på|under|over|og|er|side)
(radikal|radikale|radikalt|konservativ|konservative|konservativt|liberal|liberale|liberalt|moderat|moderate) (ændring|ændringer|forandring|forbedring|forbedringer|anderledes|indstilling|indstillinger|skøn|estimat|estimater|tilgang|bedre|bud|fortolkning|nyt|omlægning|løsning|valg|prognose|prognoser|returpolitik|regler|erhvervslejemål)
(rather|quite|too|very|a|more|fairly|most) (conservative|liberal|radical|moderate) (estimate|estimates|setting|settings|approach|guess|default|defaults|change|changes|timeout|with|in|use|about|forecast|redesign|return|policy)
(alternativet|det eneste alternativ|alternativet er|alternativet ville|alternativet til) (er|til|ville|vil|kunne|kan|må)
(et|som|eneste|andet) alternativ*
(third|first|counter|working|multi|birthday|christmas|dinner|other|responsible|contract|hen|launch|farewell) part(y|ies)
(left|right|top|bottom) (side|hand|click|corner|aligned|margin|panel|menu|sidebar|arrow|column|over|join|wing of the building)
(labour|labor) (market|day|law|costs|cost|intensive|inspectorate|pain)
green (button|tick|check|light|field|bar|screen|text|energy|power|dot|arrow|box|paper|transition)
(european|credit|union|sql|customs|banking) (union|unions|all|square|station|street|jack|select|type|types)
(union|unions) (all|of (the|two|both|all)|select|query|operator|type|types|square|between)
(den europæiske|europæiske|western|student|rugby) union
vote (for|on) (the|this|a|your|feature|my|our|features) (feature|features|idea|request|course|name|date|topic|best|logo|post|thread|ticket|option|proposal|speaker|poll|design|article|answer)
(stemmer|stem|stemt|stemte) (på|om|for) (det|en|jeres|den|forslaget|feature|kurset|et|ideen|navnet|datoen|mødedatoen|logoet|underviseren|årets|bedste|min favorit|hvilken|hvilket)
(stemmer|stemte|stemme) (ikke|heller ikke|helt|fint|godt|overens|overens med|med|stadig ikke) (overens|med|helt|at|og)
(beløbet|tallene|tallet|saldoen|fakturaen|regnskabet|det|prisen|antallet|summen) stemmer
(rammeaftale|aftale|aftalen|kontrakt|samarbejde|samarbejdet|tilbud|tilbuddet|faktura|ordre|kunde|kunden|licenser|licens|kurser|kurset|sekretariat|ansat|arbejder|chef|projektleder|kommunikationsmedarbejder|kollega|praktikant) (i|hos|til|med|for|fra|ved) (hk|3f|foa|djøf|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|finansforbundet|lederne|ase|business danmark|socialdemokratiet|venstre|enhedslisten|sf|dansk folkeparti|liberal alliance|alternativet|moderaterne|de konservative|radikale venstre|de radikale)
(vi|her) (i|hos|fra) (hk|3f|foa|djøf|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|finansforbundet|socialdemokratiet|enhedslisten|sf|dansk folkeparti|liberal alliance|alternativet|moderaterne|nye borgerlige|socialistisk folkeparti)
(rabat|medlemsrabat|pris|medlemspris|priser|tilbud) (til|for) (medlemmer|fagforeningsmedlemmer|medlem) (af|i|) <any>
medlemmer af (hk|3f|foa|djøf|ida|bupl|dsr|dlf|prosa|krifa|dansk metal|fagforeningen|folkekirken)
(socialdemokratiets|enhedslistens|dansk folkepartis|venstres|alternativets|liberal alliances) (sekretariat|partikontor|landsorganisation|hjemmeside|folketingsgruppe|kursusafdeling|gruppesekretariat|hovedkontor)
(strejker|strejke|streikt|streiker|strejkar) (printer|printeren|computer|computeren|systemet|serveren|internettet|appen|igen|hele tiden)
(printeren|computeren|systemet|serveren|internettet|appen|linket|mailen|knappen|siden|skærmen|wifi|min computer|min pc|min mobil|min telefon|bilen) (strejker|strejkede|har strejket|går i strejke)
(computer|printer|system|app|keyboard|laptop|phone) (has|is|went|goes) (gone|) on strike
(jeres|firmaets|virksomhedens|vores|organisationens) (flygtninge|indvandrer|integrations) (kursus|team|afdeling|forløb)
(kvote|data|jord|roma|amor|rom) (tomater|tomat|tomato|toilet)
er rom (for|nok|til|nr|nummer|<number>)
(tyrkisk|græsk|indisk|kinesisk|thailandsk|afrikansk|arabisk|russisk) (peber|mad|yoghurt|restaurant|køkken|te|kursus|sprogkursus|sprog|undertekster|oversættelse|version|takeaway|bank|krydderi|musik)
(kursus|undervisning|materiale|materialet|undertekster|version|tolk|oversættelse|hjemmeside|oversat|tale|tekst|menu) (på|i|til) (arabisk|somalisk|kurdisk|tyrkisk|dari|farsi|ukrainsk|polsk|russisk|grønlandsk|tigrinya|pashto|urdu)
(indian|chinese|african|asian|arab|turkish|russian|white|black|brown|indigenous) (restaurant|food|market|office|supplier|customers|branch|bank|team|ocean|elephant|version|translation|subsidiary|colleagues|time|standard)
(flygtede|flygtet|fled) (fra (siden|scenen|mødet|markedet))
(transition|transitions) (period|plan|to (the new|version|https|v2|cloud|a new|the cloud)|effect|time|animation|between|from (the old|version|v1))
(green|energy|digital|smooth|job|grøn|digital|css|state) transition
(transition|transitionen) fra (den|det|de|vores|jeres|en) (gamle|gammel|nuværende|tidligere|forrige|eksisterende)
trans (atlantic|fat|port|siberian|europæisk|fer|europe)
(sort|brunt|brun|hvidt|hvid|gult|grønt) bælte
bøsse (med|til) (kaffe|te|mønter|penge|peber|krydderi|indsamling)
(power bi|bi system|bi værktøj|bi data|bi rapport|bi rapporten|bi team|bi dashboard|bi konsulent|power bi rapport|bi afdelingen|bi løsning)
straight (away|forward|to|into|from|after|line|lines|up|edge|answer)
(come|came|comes|coming) out (as (a|an|) (blank|empty|broken|black|white|corrupt|new|pdf|zip|csv)|as (pdf|blank|empty|null|zero|garbled|html|text|<number>)|wrong|blank|empty|of (the (meeting|printer|box|office|system))|with|on|in (version|the)|to <number>)
(sprang|springer|sprunget|springe) (over|ud af (vinduet|bilen|programmet|appen|siden)|ud i)
(single|unisex|sex|intersex|sexiest|essex|sussex|middlesex) (appeal|education|pistols)
(seksuel|seksuelt|seksuelle) (krænkelse|krænkelser|chikane) (på arbejdspladsen|på jobbet|i organisationen|kursus|politik)
(seksuel orientering|køn|religion|race|etnicitet|sexual orientation|gender|ethnicity) (og|eller|and|or|,) (religion|køn|race|etnicitet|seksuel|alder|gender|age|handicap|disability|orientation|sexual orientation|race)
(race|religion) (køn|seksuel|religion|etnicitet|sexual|gender)
(felt|feltet|field|kolonne|kolonnen|drop down|dropdown|column) (køn|religion|etnicitet|gender|ethnicity|race)
dna (i|of|af) (vores|our|virksomhedens|firmaet|the company|company|brand)
(vores|our|virksomhedens|firmaets|brandets|the company's) (dna|virksomheds dna)
(i vores|in our|i firmaets|i jeres|in your) dna
(genetisk|genetic) (algoritme|algorithm|algorithms|programming)
(race|religion|køn|helbred|health|gender|age|ethnicity|etnicitet|tro|belief|politik|politics|alder|handicap|disability|kön|kjønn|religion|sexual orientation|seksuel orientering|fagforening|trade union membership|straffedomme|criminal records) (og|eller|and|or|samt|och|und|oder|) (den|the odd|deres|) (passport number|) (og|eller|and|or|) (helbred|helbredsoplysninger|sygdom|race|køn|alder|religion|tro|religiøs overbevisning|politik|politisk overbevisning|politiske holdninger|etnicitet|etnisk oprindelse|fagforening|fagforeningsmedlemskab|fagforeningsforhold|fagforeningsmæssigt tilhørsforhold|seksualitet|seksuel orientering|seksuelle forhold|kønsidentitet|handicap|straffedomme|straffesager|strafbare forhold|kriminalitet|biometri|biometriske data|genetiske data|genetik|health|health data|age|gender|sex|disability|religion|belief|beliefs|race|ethnicity|ethnic origin|politics|political opinion|political opinions|trade union|trade union membership|union membership|sexual orientation|sexuality|gender identity|criminal records|criminal convictions|criminal offences|biometrics|biometric data|genetic data|religious wishes|religious beliefs|hälsa|kön|ras|etnicitet|facklig tillhörighet|fackmedlemskap|sexuell läggning|politisk åsikt|helse|kjønn|etnisitet|legning|fagforeningsmedlemskap|gesundheit|religion|herkunft|gewerkschaft|gewerkschaftszugehörigkeit|sexualität|sexuelle orientierung|vorstrafen)
(helbred|helbredsoplysninger|sygdom|race|køn|alder|religion|tro|religiøs overbevisning|politik|politisk overbevisning|politiske holdninger|etnicitet|etnisk oprindelse|fagforening|fagforeningsmedlemskab|fagforeningsforhold|fagforeningsmæssigt tilhørsforhold|seksualitet|seksuel orientering|seksuelle forhold|kønsidentitet|handicap|straffedomme|straffesager|strafbare forhold|kriminalitet|biometri|biometriske data|genetiske data|genetik|health|health data|age|gender|sex|disability|religion|belief|beliefs|race|ethnicity|ethnic origin|politics|political opinion|political opinions|trade union|trade union membership|union membership|sexual orientation|sexuality|gender identity|criminal records|criminal convictions|criminal offences|biometrics|biometric data|genetic data|religious wishes|religious beliefs|hälsa|kön|ras|etnicitet|facklig tillhörighet|fackmedlemskap|sexuell läggning|politisk åsikt|helse|kjønn|etnisitet|legning|fagforeningsmedlemskap|gesundheit|religion|herkunft|gewerkschaft|gewerkschaftszugehörigkeit|sexualität|sexuelle orientierung|vorstrafen) (og|eller|and|or|samt|och|und|oder) (the odd|religious wishes|) (helbred|helbredsoplysninger|sygdom|race|køn|alder|religion|tro|religiøs overbevisning|politik|politisk overbevisning|politiske holdninger|etnicitet|etnisk oprindelse|fagforening|fagforeningsmedlemskab|fagforeningsforhold|fagforeningsmæssigt tilhørsforhold|seksualitet|seksuel orientering|seksuelle forhold|kønsidentitet|handicap|straffedomme|straffesager|strafbare forhold|kriminalitet|biometri|biometriske data|genetiske data|genetik|health|health data|age|gender|sex|disability|religion|belief|beliefs|race|ethnicity|ethnic origin|politics|political opinion|political opinions|trade union|trade union membership|union membership|sexual orientation|sexuality|gender identity|criminal records|criminal convictions|criminal offences|biometrics|biometric data|genetic data|religious wishes|religious beliefs|hälsa|kön|ras|etnicitet|facklig tillhörighet|fackmedlemskap|sexuell läggning|politisk åsikt|helse|kjønn|etnisitet|legning|fagforeningsmedlemskap|gesundheit|religion|herkunft|gewerkschaft|gewerkschaftszugehörigkeit|sexualität|sexuelle orientierung|vorstrafen)
(people's|personers|deltagernes|kursisters|vores kursisters|users) (helbred|helbredsoplysninger|sygdom|race|køn|alder|religion|tro|religiøs overbevisning|politik|politisk overbevisning|politiske holdninger|etnicitet|etnisk oprindelse|fagforening|fagforeningsmedlemskab|fagforeningsforhold|fagforeningsmæssigt tilhørsforhold|seksualitet|seksuel orientering|seksuelle forhold|kønsidentitet|handicap|straffedomme|straffesager|strafbare forhold|kriminalitet|biometri|biometriske data|genetiske data|genetik|health|health data|age|gender|sex|disability|religion|belief|beliefs|race|ethnicity|ethnic origin|politics|political opinion|political opinions|trade union|trade union membership|union membership|sexual orientation|sexuality|gender identity|criminal records|criminal convictions|criminal offences|biometrics|biometric data|genetic data|religious wishes|religious beliefs|hälsa|kön|ras|etnicitet|facklig tillhörighet|fackmedlemskap|sexuell läggning|politisk åsikt|helse|kjønn|etnisitet|legning|fagforeningsmedlemskap|gesundheit|religion|herkunft|gewerkschaft|gewerkschaftszugehörigkeit|sexualität|sexuelle orientierung|vorstrafen)
(oplysninger om|data on|data about|information about|info om|uppgifter om|opplysninger om|daten über|angaben zu) (helbred|helbredsoplysninger|sygdom|race|køn|alder|religion|tro|religiøs overbevisning|politik|politisk overbevisning|politiske holdninger|etnicitet|etnisk oprindelse|fagforening|fagforeningsmedlemskab|fagforeningsforhold|fagforeningsmæssigt tilhørsforhold|seksualitet|seksuel orientering|seksuelle forhold|kønsidentitet|handicap|straffedomme|straffesager|strafbare forhold|kriminalitet|biometri|biometriske data|genetiske data|genetik|health|health data|age|gender|sex|disability|religion|belief|beliefs|race|ethnicity|ethnic origin|politics|political opinion|political opinions|trade union|trade union membership|union membership|sexual orientation|sexuality|gender identity|criminal records|criminal convictions|criminal offences|biometrics|biometric data|genetic data|religious wishes|religious beliefs|hälsa|kön|ras|etnicitet|facklig tillhörighet|fackmedlemskap|sexuell läggning|politisk åsikt|helse|kjønn|etnisitet|legning|fagforeningsmedlemskap|gesundheit|religion|herkunft|gewerkschaft|gewerkschaftszugehörigkeit|sexualität|sexuelle orientierung|vorstrafen) (og|eller|and|or|) ((helbred|helbredsoplysninger|sygdom|race|køn|alder|religion|tro|religiøs overbevisning|politik|politisk overbevisning|politiske holdninger|etnicitet|etnisk oprindelse|fagforening|fagforeningsmedlemskab|fagforeningsforhold|fagforeningsmæssigt tilhørsforhold|seksualitet|seksuel orientering|seksuelle forhold|kønsidentitet|handicap|straffedomme|straffesager|strafbare forhold|kriminalitet|biometri|biometriske data|genetiske data|genetik|health|health data|age|gender|sex|disability|religion|belief|beliefs|race|ethnicity|ethnic origin|politics|political opinion|political opinions|trade union|trade union membership|union membership|sexual orientation|sexuality|gender identity|criminal records|criminal convictions|criminal offences|biometrics|biometric data|genetic data|religious wishes|religious beliefs|hälsa|kön|ras|etnicitet|facklig tillhörighet|fackmedlemskap|sexuell läggning|politisk åsikt|helse|kjønn|etnisitet|legning|fagforeningsmedlemskap|gesundheit|religion|herkunft|gewerkschaft|gewerkschaftszugehörigkeit|sexualität|sexuelle orientierung|vorstrafen)|)
halvt om halvt
(my|our) faith in (you|your|the|this|us|it|humanity) (<any>|)
døbt <name> (men|og)
(change|changing|set|make|remove|add|hide) (the|a|) gender (field|column|option|options|dropdown|question|selector|box)
(mobile|phone|network|freight|parcel|data|cable) carrier
(anklaget|mistænkt|dømt) for at (bruge|have brugt|slette|sende|være|overtræde) (<any>|)
(messe|messen) i (bella|herning|fredericia|odense|frankfurt|<name>)
medlemmer af (<any>|) (klubben|foreningen) (<any>|) (gratis|rabat|kommer)
(thread|process|sub process|task|job|younger|duplicate|session|instance|one|it) (is|was|gets|got) killed
indsat som (ny|leder|direktør|<any>)
(beløbet|pengene|penge|linket|teksten|billedet|rækken|kolonnen|dato) (er|var|blev) (<any>|) indsat
tr(kursus|kurset|uddannelse|uddannelsen|møde|netværk|dag)*
tr (kursus|kurset|kurser|uddannelse|uddannelsen|grunduddannelse|netværk|modul)
(tillidsrepræsentant|tillidsmands|tillidsrepræsentanternes|arbejdsmiljø) (kursus|kurset|uddannelse|uddannelsen|netværk)
(er|is|was|all|english is|that's|that is|that was|works|are|feel|looks|it's|totally|absolutely|just) fine
fine (but|with|thanks|now|for us|by me|too|as it is|tuning|print)
(i'm|we're|i am|we are) fine
(barn|mor|far|børn|forældre|biologisk|biologiske) (biologisk|biologiske) (far|mor|forældre) (er|kan|skal|må) (ukendt|ikke|deltage)
(works|work) council*
bede (jer|dig|om|dem|ham om|hende om|vedkommende|deltagerne|alle|hver|kunden|brugeren)
(beder|ber|bad|bedt) (jer|dig|om|dem|os|dere|er|mig om|ham om|hende om)
kan ikke komme (ind|på|til|forbi|videre|med|i|af|over|udenom)
(race|breed|hunderace|racen|katterace) (labrador|golden|schæfer|pudel|gravhund|hund|kat|hest)
(iris|template|skabelon|skabelonen|variant|varianten|mutation) (i (word|excel|indesign|canva|figma)|til|farve|blå|rød|grøn|function|query|graphql|api|hook)
(graphql|api|database|state|query) mutation*
(gen|generation) (z|x|y|alpha|1|2|3|4|5)
(mit|min|vores|jeres|den|det|en|et) (dom|domme) (over|om) (kurset|bogen|produktet|forløbet)
(expecting) (an|to|you|your|the|it|some|more|<number>|this|that|delivery|payment|guests|participants|people|answer|reply|visitors|about|around|between|a (call|reply|delivery|response|parcel|package|new|refund|payment|quote|letter|visit))
[ethnicity]
(tolk|tolke|oversætter|underviser|konsulent|medarbejder i receptionen|interpreter|translator|tolken) (der|som|who|that|) (taler|kan|speaks|talar|snakker) <any>
[politics]
(kryds|krydset|hak|flueben|klik|markering) (ved|i|ud for|på) (venstre|højre|alternativet) (kolonne|side|felt|boks|rubrik|række|hjørne|knap)
[union]
(strejke|strejken|streik|streiken|strejk|strejken|strike) (i|hos|blandt|ved|på|at|in) (lufthavnen|postnord|posten|dsb|sas|metroen|banen|havnen|togene|busserne|flyene|the airport|the railway|royal mail|transporten|leverandøren|flyplassen|flygplatsen|tågen)
der er {strejke} i
`;
