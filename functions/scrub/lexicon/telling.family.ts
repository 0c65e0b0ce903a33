/**
 * What words say together of a family. A line is a rule: the word that it is looked for by, and what must stand near it,
 * in whatever order a language or a mood puts them: "jeg må ikke se børnene", "børnene må jeg ikke se". The finding reaches
 * from the first to the last of these words. A class is named; words are spelled out with bars ("kun|only").
 *
 *   see not3 child/pron4      `see` with a `not` within three words and a child or pronoun within four
 *   <  >  before, behind      ~ only evidence, not in the finding      ? widens the finding where it is there
 *   $  ends its clause        +3  the finding goes on for up to three words of the same clause
 *
 * Heads as in the other data: category, strength, and what the mail must be about besides. `kin`: somebody's family stands
 * in the sentence, or in the mail and here "he" or "she"; `strife`: the mail tells of a separation, a court, an authority;
 * nothing: the words are enough.
 */
export const familyRules = `
[family certain]
hurt me3
hurt child3
hurt partner2 he5~
rough me3 blow4
rough child/pron3 blow4
rough me2 inside3
rough child/pron2 >inside3
blow rough4 he5~
threaten me2 >with2 +5
meetLover >lover3 partner8~
drink around3 child3
real <not3 >parent2
real <own3 >parent2
not <child4 >own3
leave me2 >out3
wholly demand4 child/pron/them4
matter demand4 wholly3
married forced2
spy private3 me6~

[family certain kin]
hurt pron3
hurt them2
threaten >with2 +5
another see2?
meetLover >with2 >lover3
not belongs2 >own2
paternity test1
test <paternity2 >pron3
leave >from2 pron/me/partner3
leave >for2 lover3
spy private4

[family likely kin]
meet not3 child4
meet not3 pron3
share see4 child/pron/them4
share live4 with3
live with3 parent/pron/partner4
live with2 me3
stay with2 parent/pron/partner3 child/he4~
takeAway child/pron3 away4
takeAway pron3 >away3 +2
demand child/pron4 with3 pron/me/parent5
demand child/them3 wholly4
rough parent6~ blow4
rough me3
rough child/pron3
upset child4~
afraid parent/partner/pron3
speak badly3 me4
speak >child3 +5
badly me3 child/them4
noShow not2 child/pron4
noShow meet3 +2
payVerb nothing3 child/pron/them6
neglect child/pron3 alone3
neglect >alone3 child/parent/pron/he6~
alone child3 neglect3
watch me/pron3
know where3 >self2 +2
changed lock3
dispute >house4
supervised see4~ child/pron/them4~
contactTool meet4 child/pron/them4
bo|bor|live|lives|adresse|bopæl|wohnen|leben where4 child/name/pron/them4
speak lawyer3 only4
sign not3 papers3
leave parent/partner3
real parent1 possessive/not/who/he3~

[family likely strife]
demand >child/pron/them3 >over|hjem|hos|tilbage|back4 +3
aflyser|aflyste|cancels|cancelled|cancelling|udebliver|udeblev|avlyser|ställer|absagt|sagt he/parent/partner/child4~ +3
meet not3 child/pron/them4
demand child/pron/them4
share see4 child/pron/them/me4
live with2 parent/pron/me4
takeAway child3
takeAway >name2 away3
rule court4~ +5
upset child4~
hid|hides|hiding|gemmer|gemte|versteckt >under|behind|bag|in|bakom|unter|hinter3 +2 child/he6~
noShow not2 he3~
matter rule4
matter demand4~
supervised
secret live4
place live4 not4 knows3

[family certain]
hældte|hælder|poured kogende|boiling|varmt|syre|acid|kaffe3 +1
brændte|brændt|burned|burnt|brände|brent|verbrannt cigaret|cigaretter|cigarette|cigarettes|strygejern|zigarette|zigaretten5
bælte|bæltet|belt|livrem|gürtel <brugte|used|fik|med|with|mit4 child/pron/them/me4
nedgør|nedgjort|ydmyger|kontrollerer|controls|gaslighter|gaslights|gaslighting|manipulerer|manipulates me/child/pron2
biologiske|biologisk|biological|birth|leibliche|leibliche|biologiska <kender|ukendt|finde|find|leder|søger|looking|searching|suche|letar|leter5 parent/familie|family|slægt|ophav3
ophav|ophavet ingen|kender|finde|ukendt|kontakt4
barn|baby|child|kind|kid <venter|har|fået|fik|having|has|expecting|got|väntar|venter|erwartet4 >anden|elskerinde|else|another|annan|annen|anderen|veninde|kollega4
sammen|seng|bed|bett|säng >med|with|mit2 >anden|veninde|kollega|nabo|chef|sekretær|kvinde|mand|bror|søster|else|friend|colleague|secretary|woman|annan|annen|freundin|kollegin|andere|anderen4 he8~
snød|bedrog|bedraget|bedrager|snyder|utro|cheated|cheating|cheats|bedragit|bedrar|betrogen|betrügt|betrog me/pron/partner2

[family certain kin]
utro|unfaithful|otrogen|untreu
hemmeligt|dobbelt|double|secret liv|life|forhold|relationship|affair2
side|siden <ved1 <en|nogen|dame|kvinde|mand|anden|a|woman3
noget|something|etwas|noe|något >kørende|gang|going2 >med|with|mit2 +2
tinder|datingprofil|datingsider|dating he6~
anden|annan|annen|anderen|andere <en|en|einen|eine|ein|nogen1 <har|hat|fået|fik|haft|fundet|mødt|mødte|fandt|finder|træffer|træffat|truffet|møtt|træffade|träffat|funnit|funnet|gefunden|trifft|found|met4 he/partner6~
donor <kendt|anonym|åben|ukendt|known|anonymous2
father|far|dad|pappa|vater|fader <who|hvem|vem|wer4 >er|is|is|är|ist?2
mulige|possible fædre|fathers1
father|far|dad|faderen|pappa|vater ukendt|unknown|okänd|ukjent|unbekannt3
papers|fødselsattesten|certificate|fødselsattest not4 father|far|dad|named|nævnt5
værelse|værelset|room|bedroom|seng|sengen|bed|rum|zimmer|bett <ind|into|in3 <kommer|kom|går|gik|sneg|came|comes|goes|went|sneaks|kam|kommt6
ingen|intet|afbrudt|brudt|brød|no|lost|cut|broken|broke|ingen|brutit|brutt|mistet|kein|keinen|keine|abgebrochen|slået kontakt|kontakten|contact3 >med|til|with|mit|zu?3 child/parent/relative/pron?4
hånden|hand|båndet|båndene <slået|slog|cut|kappet3 >af2 pron/me/child2
bort gift|giftet|giftes|lovet3

[family likely kin]
refuse|nægter|nægtede|refuses|refused|refusing|vägrar|vägrade|nekter|nektet|weigert|weigerte child/partner/parent/he4~ +4
nægter|nægtede|nekter|vägrar|refuses|refused >at|å|att|to1 >meet2 +3
vil|ville|won't|wouldn't|vill|will not2 meet3 child/parent/pron/partner4
vil|ville|won't|wouldn't|vill|will not2 >hjem|home|hem|heim3 +3
tør|turde|dare|dares|vågar|traut not2 +3
håber|slår|slog|hits|hit|beats|schlägt|slår$ parent/partner/he3~
foran|front|framför|vor|foran >child3 <slår|slog|råber|råbte|skændes|skreg|hit|hits|shout|shouting|fight|fights|streit|skriker6
råber|råbte|skreg|skriger|skælder|skældte|hyler|yells|screams|shouts|yelled|screamed|shouted|skriker|skrek|schreit|schrie|brüllt me/child/pron/them3
lukker|låser|låste|locks|låser|sperrt køleskabet|fridge|maden|food|kühlschrank|kylskåpet|kjøleskapet2
giver|gav|gives|gave|får|fik|lod not3 mad|food|morgenmad|medicin|rent3 child/pron/them4
sulten|sultne|beskidt|beskidte|underernæret|forsømt|hungry|dirty|filthy|starving|neglected|hungrig|vernachlässigt child/he5~
kaster|kastede|smed|smider|kylede|throws|threw|kastade|kastet|warf|wirft ting|tingene|saker|things|stuff|tallerkener|glas|møbler|sachen|saker2
dukker|dukkede|holder|venter|ventede|står|stod|turns|waits|waiting|showed|shows|parked|lauert|wartet|väntar op|ude|up|outside?3 >foran|udenfor|uden|ved|outside|utanför|utenfor|vor3 >skolen|huset|døren|arbejde|børnehaven|hjem|lejlighed|vinduet|house|school|work|door|flat|skolan|haus|schule|tür|huset4
efter|after|etter <følger|fulgte|fulgt|following|follows|kører|kørte2 >me1
flyttet|flyttede|moved|flyttat|eingezogen >partner3 >ind|in?2
flytter|flyttet|flyttede|moved|moves|zieht|gezogen >ind|in|inn2 >hos|med|with|til|bei2 +3 partner/he6~
gik|gået|går|walked|went|left|gikk ud|fra|out|hver|from2 partner/me/pron/child3
gået|går|gik|gå|split|broken|broke|isär|slutt >fra|hver|up|isär2 >hinanden|sit?2
sover|sov|bor|sleep|sleeping|schlafen >hver2 >sig2
papfar|stedfar|stedmor|papmor|stepdad|stepfather|stefar|styvpappa|stiefvater <ny|nye|new2
bestemmer|styrer|controls|dikterer|dictates|decides|bestimmt|bestemmer|styr alt|everything|allting|alles|hvad|hvem|hvornår|what|who2 he/partner/parent5~
tager|tog|takes|took|nimmt løn|lønnen|dankort|pas|passet|passport|wages|salary|geld|lohn4 me/possessive3
penge|money|geld|pengar ingen|no|kein|inga|holder|krone|penny2 <giver|gives|gav|gave|ger|gir|gibt4
må|darf|får|allowed >not2 >tale|gå|arbejde|se|have|ud|ringe|køre|bruge|go|work|talk|see|speak|arbeiten|raus|träffa|gå3 he/partner4~
lade|let|lod|lets|låta|lassen|lar|lader not3 >me/pron/child2 >meet3
brugt|bruges|bruger|used|using|uses child4 >budbringere|budbringer|messenger|messengers|våben|pawn|pawns|spion|spioner4
skifter|skiftes|bytter|alternate|pendler|bor skiftevis|skift|uger|weeks2
skift|skiftevis|turns|abwechselnd|växelvis|skiftevis bor|hos|bo|er|mellem|between|with|bei|hos3
own|min|mit|mine|hans|hendes|mine|his|hers|mitt|meins|seins$ <er|er|isn't|is|være|var|wasn't|är|ist3 child4
own|min|mine|his|hans|hers$ <er|isn't|is|er|är3 not2
yngste|ældste|mindste|lille|lillen|youngest|oldest|eldest|little >er|is|isn't|ikke2 >hans|min|mine|his|not3
skøn|dna|faderskabstest|paternity|vaterschaftstest test|testet|prøve3
kommer|kom|came|comes|kam|kommt|gekommen mark/sulten|beskidt|hungry5
mark >på|on|auf2 he/child/pron6~
smacked|smækket|spanked|endefuld|klaps|klø|tæsk|prygl|stryk|prügel|smisk child/pron/me/he/parent4~

[family likely strife]
vil|ville|won't|wouldn't|vill|will >not2 he/child/partner/parent3~ +4
hente|henter|hentet|hentede|pick|picked|collect|hämtar|hämta|abholen|holt child/pron/them3
aflevere|afleverer|afleveret|afleverede|return|returned|hand|lämna|lämnar|levere|zurückgebracht|bringt child/pron/them3 for|sent|late|igen|tilbage|back|sen?3
råber|råbte|skreg|skriger|shouted|screamed|yelled|skreik|skrek|schrie he/parent/partner4~
aflevering|afleveringen|afleveringer|afleveringerne|handover|handovers|hämtning|overlevering|übergabe|skiftedag|skiftedage >går|foregår|sker|ender|på|ved|uden|took|takes|at|outside?3
holder|holde|keeps|keep|kept|håller|hält child/pron/them2 væk|fra|from|away|borte|ifrån|fern|tilbage3
billedet|picture|billede|bilden <ikke|ude|out|not|ur|ut4
forbi|mere|ude parent2
taler|snakker|talking|speak|talk|pratar|snakker|sprechen >not2 >sammen|together|hinanden|each|miteinander3
talefod|uvenner|ikke-talende|terms <på|ikke|not3
hveranden|weekends|skiftevis|varannan|annenhver|wochenendweise|fortnightly >weekend|uge|helg|vecka|uke|weekend1
retligt|retlig|juridisk|legal|juridiske father|far|dad|mor|mother|forælder|parent1
relocate|relocating|udlandet|abroad|utomlands|utlandet|ausland flytte|flytter|move|moving|flytta|ziehen4
bort|frasagt|frasagde|fraskrevet|renounced|giver sig|up2 child/pron/custody|myndigheden|forældremyndigheden3
overnight|unsupervised|overnatning|samvær|contact|access|visits|umgänge|umgang|samværet only|no|more|less|stop|stopped|mere|mindre|ingen|intet|uden|vil|nægter|aflyst|kræver|får|har|afbrudt|suspenderet|paused|reduced|refused|verweigert|hindrar|hindrer|nekter|misst|mistet|lost2
residence|bopæl|boende|aufenthalt possessive2~
`;
