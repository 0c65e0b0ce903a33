/** What words say together of need: benefits, debt, a home that is lost, children that an authority takes. Read as telling.family.ts. */
export const socialRules = `
[social certain]
meldt|meldte|anmeldt|anmeldte|indberettet|indberettede|reported|anmälde|anmält|gemeldet me/them/family/child2 >til|to|till|beim|bei|hos2 council/kommune|myndighederne|authorities|jugendamt|tusla5
skift|tur|turns <sover|sov|sleeps|sleep|sleeping|overnatter6
sover|overnatter|sleeping|sleeps|schlafe|schläft|sov >med|på|hos|in|on|at|auf|bei2 makeshift/friend3
borrow >til|for|to1 >food/bill/needed2
løn|lønnen|pay|wages|lön|lønn|lohn trukket|garnished|docked|gepfändet|utmätt|utmäts4
hostel|shelter|herberg|kvindeherberg|forsorgshjem|notunterkunft|husvagn|campingvogn|härbärge|hospits <i|in|på|im|at3 self/he4~
job <med1 av2
einkommen|indkomst|indtægt|income|inkomst|inntekt <kein|ingen|no|uden|without|ohne|keine|utan|uten2
live >with3 >friend/relative3 self6~
sælge|solgt|sell|sold|sälja|selge|verkaufen >the|min|my|vores|our1 >van|car|house|bil|bilen|huset|hus|ring|ringen2 måtte|måttet|nødt|had|forced|tvunget4
betalere|betaler <dårlige|dårlig1
bank|banken|banks >nej|no|nein|nei|not4 >låne|lån|lend|loan|kredit|credit|overtræk|låna5
socialrådgiver|socialrådgiveren|familievejleder|hjemmevejleder|socialsekreterare|socialsekreteraren|familienhelferin|familienhelfer|barnevernspædagog >kommer|comes|besøg|besøger|visits|visiting|hjem|hjemme|kommt|besöker4 besøg|hver4?
indberettet|orosanmälda|orosanmäld >af|by|av|von|til|to1 >school/council2
landlord >fået|fik|won3 >medhold|ret4
krone|mønt|penny|cent|öre|slant <hver|every|jeden|varje3 <vende|vender|count|counting|umdrehen|vända|vänder5
pant >i1 >bilen|huset|lejligheden|indboet|bil|hus|min2
keys|nøglerne|nøgler|nycklarna|schlüssel <hand|handed|give|aflevere|afleveret|levere|lämna|abgeben5 >house|flat|home|lejligheden|huset|lejlighed|wohnung|lägenheten5
care <of|leaving|left|in1 self4~ !take|taking|taken1
accommodation|housing|unterkunft|boende|bolig <temporary|emergency|supported|midlertidig|midlertidigt|tillfälligt|kommunal|kommunale|akut1 self/he/child6~
omsorgen|custody|obhut council6 overtatt|overtog|overtaget|tatt|took|taken|genommen5
credit <universal1 stop5?
gekündigt|opsagt|uppsagd|oppsagt home3 mir|fik|har|blev|fått/self/me6~
hjemløs|homeless|hemlös|obdachlos|boligløs|husvild
kr|kroner|dkk|kronor|euro|pounds|quid left5 +2
kr|kroner|dkk|kronor|euro|pounds <digits/number1 minus|gæld|debt|skulder|gjeld|schulden4
owe <self3~ >creditor3 !jer|dig|mig|os|you|me|us|euch|ihnen2
owe <self3~ !jer|dig|mig|os|you|me|us|euch|ihnen2 >digits4 >kr|kroner|millioner|million|tusind|thousand|euro|pounds3?
million|millioner|tusind|thousand|hundredtusind|tusen <owe5 !jer|dig|mig|os|you|me|us4
afdrager|afbetaler|afdrag|repaying >creditor/digits4
debt for|mange|too|many|store|stor|large|big|huge|stora|viele|hohe2 self4~
creditor <skylder|gæld|debt|owe|skuld|gjeld|schulden4
bill behind4
bill <not4 payMuch4
bill payMuch5 <not6
bill help3
bill cut4 self8~
power cut4
landlord evict5
evict >fra|af|from|out|ud|ut|aus|ur2? >home4
home lose3 self5~
home repossess3 self/creditor6~
job lose3 self5~
not >haft|had|hatt3 >job3
fired self3~ me3? !hvis|if|op|wenn|om4
bolig|bostad|wohnung|home <uden|utan|uten|ohne|without|ingen|keine|står|no2
place|sted|tag|nowhere|steder|dach <ikke|ingen|uden|nowhere|no|inget|ingen|keine|without|utan|uten|kein4 >bo|live|sove|sleep|hovedet|head|wohnen3
nowhere|ingensteds >to1? >live|stay|sleep|go2
makeshift live4
gaden|gatan|gata|street|streets|straße|gade <på|on|auf|ude2 live|endt|ender|ryger|havner|ended|end|landed4
borrow >af|from|av|fra|von|til|for|hos4 >relative/parent/friend/bill4
borrowed|lånte|lånta|geliehenem >penge|money|pengar|penger|geld1
food >charity4
charity <fra|hos|from|at|by|af|in|bei|från3 food|tøj|clothes|hjælp|help|penge|julehjælp5
benefit stop3
benefit <low2
benefit on2~ self5~
council remove5 child/name/me5
council >overvejer|vil|truer|will|wants|threatens|vill|will|consider|considering3 >remove4 child/name/pron4
council child/name/me4 >remove5
report|bekymringsbrev|bekymringsbreve >fra|om|til|from|about|to|på|mod3 school/council/child/me5
child <lever|sat|kom|kommet|er|are|went|taken|put3 >pleje|care|familiepleje|foster|fosterhjem|familjehem|pflege4
care <in|into2 child/he/name4~
makes|make|mødes|møtes <ends|ender|enderne|endene|endarna4
ends|enderne|endene|endarna|ender >meet|mødes|møtes|meetes4
sammen|rundt <hænge|hænger|løbe3 not7 få|får|kan6?
munden|mouth|mund <hånden|hand4 <fra|from|von6
economy bad3
money <ingen|no|inga|kein|keine|næsten2 left3
money <ikke|not|inte|nicht|lidt|too3 >nok|enough|genug|tilstrækkeligt3
money <not4 steer|styrer|manage|bestemmer|verwalte4
money <mangler|short|lacking3 >til|for4 +1
guardian|værge|værgen|administrator|vormund|betreuer|verge|förvaltare <økonomisk|økonomiske|personlig|min|my|mein|meine|gesetzlicher|rechtlicher2
konto|kontoen|account|konton|bankkonto|konten <fælles|joint|gemensamma|gemeinsames|felles2 <lukket|lukkede|tømt|tømte|tømmer|empties|emptied|drained|frozen|frosset|tømte|leergeräumt|tömt5
bankkonto|bankkontoen|lønkonto|nemkonto|dankort|bankkontot <lukket|lukkede|tømt|tømte|tømmer|empties|emptied|drained|frozen|frosset|spærret4
sat|vräkt|evicted|vräkta|kastet|smidt >ud|ut|out2 <blev|blevet|er|var|bliver|har|blivit|ble3~
minus|overtræk|overdraft|overdrawn|dispo <i|in|im|overtrukket2 konto|kontoen|account|er|is|går|står6~
overtrukket|overdrawn|overtrukken konto|kontoen|account6~
rykkere|rykker|reminders|inkasso|inkassobreve|inkassokrav|rudykkere|mahnungen|betalingskrav|kravbrev self6~ får|fik|hver|kommer|get|getting|alt|mange|hele|kriege|bekomme|får4
fogeden|bailiff|bailiffs|kronofogden|namsmannen|gerichtsvollzieher|pantefogeden brev|kommet|kom|came|coming|round|besøg|visit|letter|har|was|hos|war|taget|tog|på5
solgt|sælge|sold|selling|verkauft|sälja|selge >possessive1 >smykker|bil|ring|vielsesring|tv|car|jewellery|auto|schmuck|møbler|hus|house3 <måtte|måttet|nødt|had|have|forced|tvunget|tvang|musste|måste|får6
pantsat|pantsætte|pawned|verpfändet >possessive1 >smykker|bil|ring|vielsesring|tv|car|jewellery|ring|auto|schmuck|møbler|hus|house3
leave|lämna|lämnade|forlate <fick|måtte|had|was|forced|tvungen3 home3
lever|levede|leve|leva|levde >af|av|på1 +3 !vi|firmaet|virksomheden|klubben|foreningen|siden|selskabet4
lives|living|live|lebe|lebt <self3~ >von|vom|off|from1 +3
social|sociale|sosiale >services|worker|workers|myndigheder|forvaltning|tjenester1 >involved|involveret|inde|visit|visits|comes|coming|are|er|har|have3
vuxen|kriminalforsorgen|ssp <kendt1
payer covers4 needed6
covers >needed4 <payer5
status self/he/partner/child/relative/name6~ !hvis|if|wenn4
measure <i|på|til|visiteret|godkendt|bevilget|tilkendt|søgt|afklaret|henvist|søger|får|fået|fik|på4 self/he/child/partner/relative/name8~
enforcer seize4
seize >af|by|av|von1 >enforcer2
gæld|gælden|lån|lånet|debt|debts|schulden|skuld|gjeld eftergivet|forgiven|slettet|bero|written|henstand|erlassen|saneret|avskrevet4 self/he8~
lease ended3 self/he/possessive5~
betalinger|betalingerne|betaling|payments|afdrag <indstillet|suspended|standset|standsede|stopped3 self/he4~
jobseeker's|jobseekers|jsa|esa|pip|kontanthjælp
crashing|crash|crashed|overnatter|couchsurfing >at|on|hos|på|bei1 +3 self/he/child5~
nøgle|nøgler|key <egen|own1 <ingen|no|uden|not3
section <paragraf|efter|jf|bevilling|bevilget|bevilliget|støtte|ydelse|ydelser|får|fået|har|modtager|undersøgelse|forløb|indsats|tilbud|foranstaltning|anbringelse|hjælp|sag|køres|en|i4 child/self/he/name/possessive/relative8~
barnevernet|barnevernstjenesten|jugendamt|socialtjänsten self/child/he8~
broke|skint|pank|blakk|ruineret|fattigrøv <flat|helt|completely|am|er|är|i'm|we're2 self/he3~
[social likely]
ydelse|ydelsen|benefits|stønad|leistungen|trygd|uføre|overførsel <på|on|lever|får|claim|claiming|receive|receiving|går|beziehe|bekomme2 self4~
amt|jobcenter|sozialamt|nav|soc|kommunen <vom|von|fra|af|från|beim1 <lebe|lebt|geld|penge|lever|leben|pengar|penger|geld3
ludoman|gambling|spillegæld|gambled|zocken|gamble self/he6~
konkurs|bankrupt|fallit|pleite|insolvent|bankrott self/he/partner4~ !firma|firmaet|selskabet|selskab|aps|kurator|skifteretten|kunde|kunden|leverandør|leverandøren|company|virksomheden|virksomhed|butikken|klubben|foreningen8
fattig|fattige|poor|arm|blakk|pank|skint|broke|ruineret self/he3~ <er|am|is|we're|i'm|bin|är3
`;
