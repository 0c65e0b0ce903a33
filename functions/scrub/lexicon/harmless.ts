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
*afkræft*
allergisk over for daarlig
astma allergi danmark
astma-allergi danmark
autism spectrum course
back button
back office
blind to
back end
bad heart rate
*bekræft*
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
`;
