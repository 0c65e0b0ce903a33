/**
 * What words say together of a family. A line is a rule: the word that it is looked for by, and what must stand near it,
 * in whatever order a language or a mood puts them: "jeg må ikke se børnene", "børnene må jeg ikke se". The finding reaches
 * from the first to the last of these words. A class is named; words are spelled out with bars ("kun|only").
 *
 *   see not3 child/pron4      `see` with a `not` within three words and a child or pronoun within four
 *   <  >  before, behind      ~ only evidence, not in the finding      ? widens the finding where it is there
 *   $  ends its clause        +3  the finding goes on for up to three words of the same clause
 * Heads as in the other data: category, strength, and what the mail must be about besides. `kin`: somebody's family stands
 * in the sentence, or in the mail and here "he" or "she"; `strife`: the mail tells of a separation, a court, an authority;
 * nothing: the words are enough.
 */
export const familyRules = `
[family certain]
alene|alone|ensam|allein|aleine not5 >with|med|mit2 >pron/parent/partner/he4 child/he/me/pron8~
parallelforældreskab|parallel-parenting|samværsforælder|bopælsforælder|hovedomsorg|hovedomsorgen|coparenting|co-parenting
parenting <parallel|shared|co|split1
egenmäktighet|kvinnofridskränkning|barnarov|barnebortførelse
plan <parenting1 self6~
adoption|adoptionen|adopsjonen <our|my|vores|min|vår|unsere1 !>of|af|von|av1 approved|godkendt|godkänd|godkjent|gennem5?
foster|fostering >two|three|four|brothers|sisters|siblings|kids|children|boys|girls|boy|girl|child|teenagers3 <we|i|i'm|we're|and3~
hjemmefra|home|hemifrån|hause|hjemmet <løbet|rendt|stukket|run|ran|rymt|rømt|weggelaufen|abgehauen4 child/he/self8~
safe|tryg|trygge|trygg|trygga|sicher not2 >at|hjemme|hemma|zu|home|hos|hjemme2 home|hause2? self/child/he6~
stay|keep|holde|hålla|fernhalten|wegbleiben >away|væk|borta|unna1? >from|fra|från1 >me/child/pron2 he/partner8~
bytte|bytter|swap|swapping|exchange børn|børnene|kids|children|barn|barna|barnen|kinder2 !tøj|clothes3
adopting|adoptere|adopterer|adoptera|adopterar|adoptieren|adopt childWord/child/pron4
residency|residence >of|for|af2 >child4
guardian <children's|child's|ad2
leben|lever|living|live <getrennt|adskilt|apart1
isär|hinanden|auseinander <gått|gick|gået|gik|går|glidder|gegangen|flyttet2 fra2?
femti|fifty|femtio|halvtreds femti|fifty|femtio|halvtreds1 child/them6~
fætter|cousin|kusin|cousine|fætre gift|gifte|gifter|giftes|marry|married|gifta|heiraten5
vokset|opvokset|grew|grown|uppvuxen|vuxit|aufgewachsen|oppvokst >uden|without|utan|uten|ohne3 >parent5
meet not3 <child5 self4~
slipper|lar|lets|let|låter|lässt|lader not3 >child6
kept|barred|holdt|holdes >from|fra|ute|ude2 >child4
vaterschaft|paternity|faderskabet|farskapet|faderskap geklärt|anerkannt|angefochten|disputed|contested|established|anerkendt|fastslået|bestridt|omtvistet|fastställt|fastsatt6
mitgenommen|weggenommen|entführt|weggebracht <child4
hurt blow4 me/child/pron6
hurt me3
hurt child3
hurt partner2 he5~
rough me5 blow4
rough child/pron3 blow4
rough me2 inside3
rough >child/pron3 >inside4
blow rough4 he5~
threaten me2 >with2 +5
meetLover >lover3 partner8~
drink around3 child5
real <not3 >parent2
real <own3 >parent2
not <child4 >own3
leave me2 >out3
wholly demand4 child/pron/them4
matter demand4 wholly3
married forced2
spy private3 me6~

barn|baby|child|kind|barnet >fra|from|från|aus1 >name1 <fået|fik|hentet|hentede|got|brought|bekommen|fått4
slået|beaten|slapped|geschlagen|slagen|slått|tæsket|banket|mishandlet|bashed <blev|bliver|blevet|was|been|being|wurde|worden|got|gets|blir|ble|blev3 self/child/he/relative/partner5~ !>op|fast|til|fra|ind|sammen|ud|record1
flad|lussing|lussinger|øretæve|tæv|bank|smæk|endefuld|hovedet|kassen|slap|ørfig|ohrfeige|backpfeife <får|fik|giver|gav|fået|givet|gets|gives|gave|got|kriegt|fick4 child/he/pron/me6~
gjort|gør|did|done|gemacht noget|something|fortræd|etwas2 >ved|to|mit2 child4
uegnet|unfit|dårlig|bad|elendig|terrible|dålig|schlechte|schlechter >mor|far|mother|father|mum|dad|mutter|vater|mamma|pappa|forælder|parent1
custodyWord altered4
custodyWord <full|sole|fuld|fælles|delt|alleinige|geteilte|ensam|delad|joint|shared3 self/he/partner/parent6~
surrogat|surrogacy|surrogate|rugemor|leihmutter|surrogatmor self8~
vaterschaft|faderskabet|farskapet|faderskab self/he8~
bort|væk|off|away|bort gift|giftet|giftes|gifte|lovet|marry|married|gifta3 he/child/relative/pron/self6~

baby|spæd|spädbarn|spedbarn|infant <som|as|als1 <kom|came|kam|ankom|arrived5
nye|new|neue|nya >forældre|parents|eltern|föräldrar|foreldre1 <fik|fået|got|bekam|fick3
barn|barnet|baby|child|kind >fra|from|från|aus1 >name1 <ventet|venter|waiting|waited|wartet|väntat4
barn|børn|child|children|kids|kinder >fra|from|aus|från1 >tidligere|previous|første|first|forrige|earlier|another|ekteskap|früherer4
birth <given|gave|adopted|bort4
raised|opfostret|uppfostrad|aufgezogen|oppvokst >me/child/pron2 +3
tag|roof|dach|tak <samme|same|gleichen|et|one|einem3 live6

så|saw|såg not3 >child/pron4

[family certain kin]
ringe|besøge|hente|seeing|calling|visiting|bringing|ringa|besuchen <holdt|stoppet|stopped|slutat|sluttet|aufgehört5 he/parent/partner8~ !support8 me/child/pron5?
holder|holdt|parked|parkerer|parks|parkerar >ude|uden|outside|foran|udenfor|utanför|utenfor4 he/partner6~ !support8 +1
paying|betale|betala|zahlen|payments <stopped|stoppet|stoppede|holdt|hørt|slutat|sluttet|aufgehört|slutade4 parent/partner/he7~ !support8
tilbage|hjem|back|home|tillbaka|zurück <child/pron3 <demand/få|fik|have|get|bring|got|hole|haben6
altanen|balkonen|vinduet|balcony|window|fenster|balkon|balkong|kogende|komfur|ovnen|vand|vandet|water|bath|badekarret|skoldende|boiling|motorvejen|gaden|togskinnerne child/pron4 holdt|held|hang|hængte|dyppede|satte|efterlod|dangled|pressede|ud|over|under|in|i|glemte|kastede5
visits|visit|besøg|besuche <weekly|fortnightly|monthly|ugentlige|månedlige|daglige|supervised|overvågede|indirect1
forbi|past|vorbei|förbi <kører|kørte|kørt|drives|drove|driving|fährt|kör|kjører|går|gik|walks3 he/partner6~ +2
natten|night|nacht|natta|nats|nat <ringer|ringede|calls|called|phones|ringing|ruft|skriver|texts|messages|calling|ringt|ringde6 he/partner8~ !support8
svoger|venner|veninde|friend|bror|brother|søster|sister|colleague|kollega|chef|boss <min|my|hans|hendes|his|her1 <med|with|mit2 <sammen|seng|bed|forhold|affære|sov|slept|sleeping|knald|gik|together4
gal|vred|rasende|mad|angry|furious|arg|wütend|sint|sur|aggressiv <bliver|becomes|gets|blir|wird|blev3 he/partner/parent5~
nærheden|near|nähe|närheten not6 me/child/pron4
lov|allowed|lov|erlaubt not3 >meet4
payVerb not2 parent/partner/he4~ !kursus|faktura|fakturaen|regningen|course|invoice|kurset|bogen|ordren|abonnementet6
adopted|adopterede|adopterade|adopterte|adoptierte me/pron/child2
move >with2 >them/child/pron2 +2
tür|gaden|dør|dörren|døren <vor|på|för|foran|out3 gesetzt|sat|satte|kastat|kastet|ställt4 me/pron/child6?
konto|kontoen|account|konton|konto|opsparingen|savings|konto tømt|tømte|tømmer|emptied|empties|drained|leergeräumt|tömt|tömde4
leaving|lämnar|forlader|verlässt|forlater >me/pron1
smashed|smadrede|smadret|trashed|knuste|krossade|zerschlagen|zertrümmert|raserer >kitchen|køkkenet|stuen|lejligheden|huset|house|flat|døren|door|tv|phone|mobil|möblerna|wohnung|küche|bilen|car|everything|alt|allt|inventaret|possessive4 he/partner/parent6~
igen|again|wieder|mere|mer|igjen <them/child/pron2 meet5 not7
remarried|omgift|giftet partner/he/parent5~
full|fuld|beruset|drunk|full|betrunken|skæv|onykter hente|collect|pick|hämta|abholen|aflevere|hentede|hentet6
lover <funnet|funnit|fundet|found|mødt|met|møtt|träffat|gefunden|fandt|har5 <en|ny|nye|a|new|eine|einen|ei|noen|someone|en2 partner/he6~
brudt|brutit|broken|gebrochen|brutt|brød|bröt >med|with|mit1 relative/parent/child/family3
wissen|gøre|do|veta|gjøre|göra <nichts|intet|ikke|nothing|inte|inget|ingenting5 <med|von|med|with|to5 parent/he/child8~ me/pron5
blander|meddles|interferes|lägger >sig|seg|in1 parent/partner/relative/he5~ +2
move/takeAway >child3 school6
lade|lod|lader|let|lets|letting|lässt|lassen|låter|lar|lot >me/pron/child2 not3 +3 he/partner/parent8~
beskeder|messages|sms|texts|billeder|nachrichten|meddelanden|meldinger >fra|til|from|von|från|to|med1 >lover/another3
meldt|melder|meldte|pulled|withdrew|withdrawn|taget|anmält|abgemeldt >child3 >ud|out|from|af|von5 +2
delt|deler|delte|shared|shares|lagt|postet|posted|spreder|delat|sprider billeder|billede|videoer|photos|pictures|bilder|nøgenbilleder2 >af|of|von|på|av2 >me/child2
også|too|igen|again|auch|också <slår|slog|hits|hit|beats|schlägt|slagit|slo1 he/partner/parent4~
visits|besøger|ringer|calls|besucht|besöker|kommer|skriver never|aldrig|nie|aldri|sjældent|rarely2 he/partner/parent6~
gebracht|gezogen|gereist|verschwunden <child8
allow not2 >kæreste|boyfriend|girlfriend|venner|friends|freund|freunde|veninder|pojkvän|kjæreste4 +3
speak >til|to|mot1 >them/child2 !jeg|i|ich|jag3 +4
bopælen|residence <har|have|has|fik|got3 !>in|i1 parent/partner/he4~
samme|same >tøj|clothes|bukser|trøje1 child/he8~
spoken|talt|snakket|pratat|gesprochen|speak not3 >parent/partner/child/relative6
ausgezogen|skredet|skred partner/he/parent5~
move >i|into|på|til|in2 >sommerhus|sommerhuset|hotel|hotell|kolonihave|kolonihaven|lejlighed|flat|campingvogn|kælderen|gæsteværelset3 partner/he6~
drink around3 pron3
ryg|ryggen|back|rücken <bag|behind|hinter|bak|bakom3 <sammen|med|with|mit|ser|skriver6
hurt pron3
hurt them2
threaten >with2 +5
another
meetLover >with2 >lover3
not belongs2 >own2
paternity test1
test <paternity2 >pron3
leave >from2 pron/me/partner3
leave >for2 lover3
spy private4

[family likely kin]
vil|tør|gider|ville|turde|want|wants|wanna|won't|wouldn't|vill|vågar|will|traut|doesn't|don't <child/he4~ not2 >over|hjem|hen|hos|med|til|back|to|zu|till|hem|home4 >parent/pron/partner/me6
vil|tør|gider|ville|turde|want|wants|won't|wouldn't|vill|vågar|will <child/he4~ not2 >over|hjem|hen|med|derover|derhen|derhjem|afsted|back|home3 +3
hellere|rather|lieber|hellre|heller >bo|være|til|live|be|stay|hos|with|bei|bo|vara3 +3 child/he6~
græder|grædt|græd|cries|crying|cried|weint|gråter|gråt >når|before|inden|før|when|hver|ved|every|wenn|bevor|innan|at3 +4 child/he/pron4~
live not3 >sammen|together|ihop|zusammen4 child/parent9~
voldsom|voldelig|aggressiv|aggressive|violent|hidsig|jähzornig|aggressiv|truende|opfarende he/partner/parent5~
tør|turde|dare|dares|vågar|traut not2 >fortælle|sige|være|gå|tage|møde|bo|tell|be|go|leave|meet|sova|vara|sove3 +3 partner/parent/he/pron8~
fortælle|sige|oplyse|vide|tell|say|säga|si|sagen not4 >hvor|hvilken|hvem|where|which|var|wo|welche|vilken4 +2
moved|flyttet|flyttede|flytter|rejst|rejste|stukket|stak|fled|flygtet|flygtede|gone|left|ran|run|flyttat|flytta|dratt|gezogen|abgehauen|rømt|geflohen >with6 >child8
kontrollerer|controls|styrer|bestemmer|tjekker|decides|checks|kontrolliert|bestimmt|kontrollerar|kontrollerer >every|hver|alle|mine|my|what|hvad|hvem|who|where|hvor|alt|money|penge|hvornår|when2 +3 partner/parent/he5~
dispute >over|om|um|about2 +4
flyttet|flyttat|flyttede|moved|rykket|gezogen|rykkede|zusammengezogen >ind|ihop|sammen|in|inn|zusammen|hjem2 >hos|med|til|with|to|bei|mit|zu3 +4 he/partner/parent6~
move >direction2 he/partner/parent6~ !kontor|kontoret|lokaler|lokale|hold|holdet|afdeling|afdelingen|office|team|gruppe|gruppen|group|kursus|job|datoen|date|appointment|mødet6 +2
move >direction2 >til|to|hos|with|zu3 >parent/relative/friend5
smidt|smed|sat|kicked|threw|thrown|kastet|slängd|rausgeworfen|rausgeschmissen >ud|out|ut|hjemmefra3 he/parent/partner/child6~
takeAway >child2 afraid/demand/threaten6~
hørt|hört|heard|gehört not3 >fra|from|av|fra|von2 +2
nøgler|nøglerne|nøglen|kortet|telefonen|mobilen|phone|kort|dankort|pas|passet|keys|card|passport|sim|kreditkort <tager|tog|taget|takes|took|hides|gemmer|nimmt|tok|tatt|tar5 me/possessive3 he/partner/parent8~
uden|without|ohne|utan|uten >mad|food|tøj|clothes|bad|morgenmad|essen|mat2 child/he6~
dukker|dukket|dukkede|dök|dyker|turn|turned|turns|show|showed|shows|taucht|dyker not2 >op|opp|up|upp|auf2
kom|came|kommer|kam|comes not2 <he/parent/partner3~ hente|efter|after|collect|pick|get|hämta|abholen4?
bring|brings|brought|bringt|bringe|bragt|bragte|gebracht|zurückgebracht|herausgegeben|lämnade|lämnat|leverte|levert|afleverer|afleveret|afleverede|return|returned|dropped not4 child/pron/them4 back|tilbage|hjem|zurück|tillbaka|home4?
bopæl|bopælen|omsorgen|residence|boende|boendet|lebensmittelpunkt <få|fik|beholde|miste|mistet|mister|delt|fast|daglig|deler|delte|delad|shared|primary|keep|lose|get|haben|hat3 !>i|in|på1
bosted|bostedet|omsorg <delt|fast|daglig1
contactWord verweigert|verweigerte|nekter|nektet|nægter|nægtede|vägrar|vägrat|refuses|refused|denies|denied|forhindrer|sabotages|saboterer|hindrar8
separeret|separerede|separerad|separert self/he/partner4~
separated <are|we're|am|been|i'm|recently|just|now2 !by|with|into|from1
tag|roof|dach|tak <samme|same|one|et|under|gleichen|unter3 live6
værelser|rooms|zimmern|rum|senge|beds <separate|hvert|own|eget|hver|getrennten|skilda|hvert3 sover|sov|sleep|sleeping|schlafen|bor5
rum|room|raum|stue <samme|same|selben2 not5
taler|snakker|speak|speaking|talk|talking|reden|pratar not3 >sammen|hinanden|miteinander|together|each3
meet not3 >child4
meet not3 pron3
share see6 child/pron/them6 &share !support8
share demand6 child/pron/them5 &share
share live4 with3 &share
live with3 parent/pron/partner4
live with2 me3
stay with5 pron/partner/me6 child4~ !support8 !ferie|besøg|holiday|visit|kursus|weekendophold8
stay with5 far|mor|faren|moren|dad|mum|mom|vater|mutter|pappa|mamma6 child4~ !min|mine|my|meine|meiner|mitt|ferie|besøg|holiday6
takeAway >child/pron3 >væk|udlandet|hjemmefra|landet|abroad|away|weg|bort|utomlands|utlandet|from|fra|från4
takeAway >pron2 >away3 +2
demand >child/pron4 with3 pron/me/parent5
demand >child/pron/them3 wholly6 !support8
rough parent6~ blow4
rough me3
rough >child/pron3
upset child4~ !>af|of|with1
afraid parent/partner/pron3
speak badly3 me4
speak >child3 !jeg|i|ich|jag3 +5
badly me3 child/them4
noShow not4 child/pron/them4
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
leave >parent/partner/child2
real >parent1

[family likely strife]
share see6 name4 number/digits4 &share !support8
visits|visit|besøg|besuche <weekly|fortnightly|monthly|ugentlige|månedlige|supervised|overvågede|indirect1
ringer|ringede|calls|phones|rang|rings not3 <he/parent/partner4~
mægling|mediation|mekling|medling|forældremøde|familiemægling|familievernkontoret|familierådgivning he/partner/self/child8~ !kursus|kursuset|uddannelse|course|uddannet8
supervisor|worker|officer|centre|center contact|access|visits2
hovrätten|tingsrätten|kammarrätten|lagmannsretten|landsretten|oberlandesgericht
own$ not2 he/partner/parent/child8~
me <he/partner/parent5 !benign6 !support8 !<til|for|gennem|som|end|through|than|as|än|durch|als1
child <he/partner/faren|moren|faderen|moderen|pappan|mamman5 !benign6 !support8 !<den|til|af|of|to|the1
hjem <komme|come|kommer4 child/name/he5~ må|allowed|får|skal3
share me4 kommer|come|comes|kommt|kommen|er|are6 &share
svarer|svarede|answers|replies|reply|answer|svarar|antwortet not3 he/partner/parent9~
takeAway >them/child/pron2 >til|to|från|from|away|hjem|nach|till2 name2?
dele|deler|delt|split|share|teilen >them/child2 lige|equally|midt|halvt|over4?
court <told|sagt|fortalt|siger|says|tells|claims|said|sagde3 +4
speak >court3 +4
dispute child/custodyWord6
frasagt|frasagde|fraskrevet|renounced|opgivet sig|up2 child/pron/myndigheden|forældremyndigheden3
familie|family|familj <nye|ny|new|neue|nya1
court <family1
contactWord altered4
contactWord demand3~ not3?
demand >child/pron/them3 >over|hjem|hos|tilbage|back4 +3
aflyser|aflyste|cancels|cancelled|cancelling|udebliver|udeblev|avlyser|ställer|absagt|sagt he/parent/partner/child4~ +3
meet not3 >child4
meet not3 pron4
demand >child/pron4 !support8
share see6 child/pron/them6 &share !support8
live with2 parent/pron/me4
takeAway >child3
takeAway >name1 away3
takeAway >he1~ >name2 away3
rule court4~ child/pron/them/custodyWord/me7~ +5
upset child4~ !>af|of|with1
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
biologiske|biologisk|biological|birth|leibliche|leibliche|biologiska <kender|ukendt|finde|find|leder|søger|looking|searching|suche|letar|leter5~ parent/familie|family|slægt|ophav3
ophav|ophavet ingen|kender|finde|ukendt|kontakt4
barn|baby|child|kind|kid <venter|har|fået|fik|having|has|expecting|got|väntar|venter|erwartet4 >anden|elskerinde|else|another|annan|annen|anderen|veninde|kollega4
sammen|seng|bed|bett|säng >med|with|mit2 >anden|veninde|kollega|nabo|chef|sekretær|kvinde|mand|bror|søster|else|friend|ven|vän|venn|colleague|secretary|woman|annan|annen|freundin|kollegin|andere|anderen4 he/pron8~
snød|bedrog|bedraget|bedrager|snyder|utro|cheated|cheating|cheats|bedragit|bedrar|betrogen|betrügt|betrog me/pron/partner2


så|saw|såg not3 >child/pron4

[family certain kin]
utro|unfaithful|otrogen|untreu
hemmeligt|dobbelt|double|secret liv|life|forhold|relationship|affair2
side|siden <ved1 <en|nogen|dame|kvinde|mand|anden|a|woman3
noget|something|etwas|noe|något >kørende|gang|going2 >med|with|mit2 +2
tinder|datingprofil|datingsider|dating he6~
anden|annan|annen|anderen|andere <en|en|einen|eine|ein|nogen1 <har|hat|så|ser|seeing|fået|fik|haft|fundet|mødt|mødte|fandt|finder|træffer|træffat|truffet|møtt|træffade|träffat|funnit|funnet|gefunden|trifft|found|met4 he/partner6~
donor <kendt|anonym|åben|ukendt|known|anonymous2
father|far|faren|faderen|pappan|dad|pappa|vater|fader|mother|mor|moren <who|hvem|vem|wer4 >er|is|is|är|ist2?
mulige|possible fædre|fathers1
father|far|dad|faderen|pappa|vater ukendt|unknown|okänd|ukjent|unbekannt3
papers|fødselsattesten|certificate|fødselsattest not4 father|far|dad|named|nævnt|registreret/parent6
værelse|værelset|room|bedroom|seng|sengen|bed|rum|zimmer|bett <ind|into|in3 <kommer|kom|går|gik|sneg|came|comes|goes|went|sneaks|kam|kommt6
ingen|intet|afbrudt|brudt|brød|no|lost|cut|broken|broke|ingen|brutit|brutt|mistet|kein|keinen|keine|abgebrochen|slået kontakt|kontakten|contact3 >med|til|with|mit|zu3? child/parent/relative/pron4?
hånden|hand|båndet|båndene <slået|slog|cut|kappet3 >af2 pron/me/child2
bort gift|giftet|giftes|lovet3

[family likely kin]
refuse|nægter|nægtede|refuses|refused|refusing|vägrar|vägrade|nekter|nektet|weigert|weigerte child/partner/parent/he4~ !support8 +4
nægter|nægtede|nekter|vägrar|refuses|refused >at|å|att|to1 >meet2 +3
vil|ville|won't|wouldn't|vill|will not2 !>høre|forstå3 meet3 >child/parent/pron/partner4
vil|ville|won't|wouldn't|vill|will not2 >hjem|home|hem|heim3 +3
tør|turde|dare|dares|vågar|traut not2 +3
håber|slår|slog|hits|hit|beats|schlägt|slår$ parent/partner/he3~
foran|front|framför|vor|foran >child3 <slår|slog|råber|råbte|skændes|skreg|hit|hits|shout|shouting|fight|fights|streit|skriker6
råber|råbte|skreg|skriger|skælder|skældte|hyler|yells|screams|shouts|yelled|screamed|shouted|skriker|skrek|schreit|schrie|brüllt me/child/pron/them3
lukker|låser|låste|locks|låser|sperrt køkkenet|kitchen|køleskabet|fridge|maden|food|kühlschrank|kylskåpet|kjøleskapet2
giver|gav|gives|gave|får|fik|lod not3 mad|food|morgenmad|medicin|rent3 child/pron/them4
sulten|sultne|beskidt|beskidte|underernæret|forsømt|hungry|dirty|filthy|starving|neglected|hungrig|vernachlässigt child/he8~
kaster|kastede|smed|smider|kylede|throws|threw|kastade|kastet|warf|wirft ting|tingene|saker|things|stuff|tallerkener|glas|møbler|sachen|saker2
dukker|dukkede|holder|venter|ventede|står|stod|turns|waits|waiting|showed|shows|parked|lauert|wartet|väntar op|ude|up|outside3? >foran|udenfor|uden|ved|outside|utanför|utenfor|vor|i|at|på|hos3 >os|mig|vores|mit|min|my|our|skolen|huset|døren|arbejde|børnehaven|hjem|lejlighed|vinduet|house|school|work|door|flat|skolan|haus|schule|tür|huset4
efter|after|etter <følger|fulgte|fulgt|following|follows|kører|kørte2 >me1
flyttet|flyttede|moved|flyttat|eingezogen >partner3 >ind|in2?
flytter|flyttet|flyttede|moved|moves|zieht|gezogen >ind|in|inn2 >hos|med|with|til|bei2 +3 partner/he6~
gik|gået|går|walked|went|left|gikk >ud|fra|out|from2 >partner/me/pron/child3 !>over3
walked|stormed|gik|skred >out|ud2 partner/parent/he4~
gået|går|gik|gå|split|broken|broke|isär|slutt >fra|hver|up|isär2 >hinanden|sit2?
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
vil|ville|won't|wouldn't|vill|will >not2 !>høre|forstå|indse3 he/child/partner/parent3~ !support8 !benign4 +3
aflevere|afleverer|afleveret|afleverede|return|returned|hand|lämna|lämnar|levere|zurückgebracht|bringt child/pron/them3 for|sent|late|igen|tilbage|back|sen3?
råber|råbte|skreg|skriger|shouted|screamed|yelled|skreik|skrek|schrie he/parent/partner4~
aflevering|afleveringen|afleveringer|afleveringerne|handover|handovers|hämtning|overlevering|übergabe|skiftedag|skiftedage child/he/partner/parent8~ >går|foregår|sker|ender|på|ved|uden|took|takes|at|outside3?
holder|holde|keeps|keep|kept|håller|hält child/pron/them2 væk|fra|from|away|borte|ifrån|fern|tilbage3
billedet|picture|billede|bilden <ikke|ude|out|not|ur|ut4
forbi|mere|ude parent2
taler|snakker|talking|speak|talk|pratar|snakker|sprechen >not2 >sammen|together|hinanden|each|miteinander3
talefod|uvenner|ikke-talende|terms <på|ikke|not3
hveranden|weekends|skiftevis|varannan|annenhver|wochenendweise|fortnightly >weekend|uge|helg|vecka|uke|weekend1
retligt|retlig|juridisk|legal|juridiske father|far|dad|mor|mother|forælder|parent1
relocate|relocating|udlandet|abroad|utomlands|utlandet|ausland flytte|flytter|move|moving|flytta|ziehen4
overnight|unsupervised|overnatning|samvær|contact|access|visits|umgänge|umgang|samværet only|no|more|less|stop|stopped|mere|mindre|ingen|intet|uden|vil|nægter|aflyst|kræver|får|har|afbrudt|suspenderet|paused|reduced|refused|verweigert|hindrar|hindrer|nekter|misst|mistet|lost2
residence|bopæl|boende|aufenthalt possessive2~
`;
