/** What words say together of crimes, charges and punishment. Read as telling.family.ts. */
export const criminalRules = `
[criminal certain]
køre|kørt|kørsel|kører|driving|drive|drove|fahren|kjørt|kjøre|köra|kört|körde >uden|without|ohne|uten|utan2 >kort|kørekort|licence|license|førerkort|körkort|führerschein|fahrerlaubnis|nummerplader|lappen2
stukket|stak|skar|stabbed|slashed|glassed|bottled|skallet|nikkede|knivhugget|knivdolkede >mand|fyr|person|man|guy|bouncer|vagt|dørmand|kollega|nabo|dreng|en|somebody|someone|a3 kniv|flaske|knife|bottle|skalle5? self/he/child/partner/relative6~
kniv|kniven|knife|flaske|flasken|bottle|messer|bat|hammer >i|på|mod|at|into|against2? <stak|truede|threatened|attacked|angreb|slog|hit|trak|pulled|gik5 mand|fyr|vagt|dørmand|man|guy|bouncer|kollega|nabo|somebody|someone|ham|him6
vold|tyveri|hærværk|overfald|indbrud|bedrageri|assault|theft|burglary|robbery|fraud|diebstahl|körperverletzung|stöld|misshandel|tyveri <pga|grund|because|wegen|due|følge4 self/he/child/partner/relative/name8~
dommer|dommeren|judge|domaren|richter <møde|mødes|indkaldt|foran|for|see|meet|before|summoned|stå|framför|vor4 self/he/child/partner/name6~
indkaldt|summoned|vorgeladen|kallad|innkalt >til|to|for|i|vor|til1 >retten|court|byretten|afhøring|politiet|police|trial|gericht|tingsrätten|retsmøde|förhör3
life|livstid|lebenslang|livsstid <serving|got|doing|sitzt|afsoner|fik|fået|soner|avtjänar2
charged >for5 >at|to|att|å3 +4 self/he/child/partner/parent/relative/name/borger|nr12~
ungdomsfængsel|ungdomsfængslet|ungdomssanktion|jugendarrest|jugendstrafe
caution <a|police|conditional|formal|simple1 <have|got|received|accepted|had|has5
henla|henlagde|frafaldt|droppede|nedlagde|dropped|eingestellt saken|sagen|sag|case|verfahren|charges4 police/me/self6~
tyveriet|volden|overfaldet|indbruddet|bedrageriet|hærværket|truslerne|voldtægten|røveriet|assault|burglary|theft|robbery|diebstahl|stölden|tyveriet|misshandeln <sag|sagen|case|trial|saken|verfahren|anmeldelse|anmeldelsen3 court/retten8~
inde|jail|prison|spjældet|brummen|tremmer|lås|nick|knast|kachot <sidder|sad|siddet|røg|ryger|ryge|kom|kommer|kommet|bag|in|sit|sitzt|sitter|satt3 +2 self/he/partner/child/relative/name8~
inside| <did|done|months|years|time|spent4
term <did|done|served|serving|serve|afsone|afsoner|afsonede|afsonet|sonet|soner|idømt|idømte|sat|got|avtjänat|avtjänar|abgesessen|sitzt4 <digits/number2 >for|ubetinget|betinget|fængsel|inside|prison|in2?
term <lød3 <dommen|dom|straffen|urteil|domen|dommen5
dommen|straffen|sentence|domen|urteil|strafen >lød|blev|was|er|blev|lautet|blev3 +4
police act3 he/me/self/name/possessive6~
act <police3 possessive/me/he/child4
afhøring|afhørt|afhøringen|förhör|avhør|avhørt|vernehmung|forhør <til|indkaldt|blev|er|under|har|været|kallad|innkalt|zur|kaldt3
interview|caution|questioned|questioning <police|under|by|for|was|been3 police5?
taget|grebet|snuppet|nuppet|knaldet|caught|busted|nicked|erwischt|tagen|tatt <blev|blevet|er|var|got|was|been|wurde|worden|blev|blivit|ble|bli2 >i|for|med|with|for|bei|mit|med1 +4 self/he/child/partner/relative/name6~
beslaglagt|beslaglagde|konfiskeret|seized|confiscated|impounded|beschlagnahmt|beslagtagen bil|bilen|telefon|computer|car|phone|auto|possessive|körkort4?
meldt|anmeldt|politianmeldt|reported|accused|anmält|angezeigt|anklaget|beskyldt|anklagad >for|wegen|för|of|af1 >at|å|att1? +4
ned <lagt1 sagen|sag|den4
droppet|henlagt|nedlagt|frafaldet|dropped|eingestellt|nedlagd sagen|sag|charges|case|sigtelsen|tiltalen|verfahren|ärendet|saken3
licence|license <released|let|recalled4
probation|parole|bail|fodlænke|fodlænken|prøveløsladt|prøveløsladelse|bewährung|fotboja|fotlenke|curfew <on|report|under|med|på|wear|wearing|released|auf|har|hat|have|have|fik|fået|out3~
tag <wear|wears|wearing|ankle|electronic|curfew2
hostel|officer|order|conditions|hearing <probation|bail|parole1
samfundstjeneste|samhällstjänst|samfunnsstraff|sozialstunden
slagsmål|slåskamp|værtshusslagsmål|schlägerei|slagsmål|slåsskamp|brawl <i|en|et|einer|eine|a|ett|med|efter|after|nach|wegen3
breaking|broke|brød|brudt|indbrud|eingebrochen|bröt >into|ind|i|inn|in2 >shop|shops|house|houses|car|cars|butik|butikken|hus|huse|biler|sommerhus|kiosk|laden|haus4
stjal|stjålet|stjæler|stole|stolen|stealing|nicked|stal|stulit|stjålne|gestohlen|geklaut self/he/child4~ fra|from|af|aus3?
solgt|solgte|sælger|sold|sells|selling|dealt|dealer|sålt|säljer|verkauft hash|stoffer|coke|drugs|weed|pot|piller|narkotika|cannabis|drogen|knark|hasj|speed|kokain2
ransaget|ransagede|ransagning|raided|searched|husrannsakan|ransaket|durchsucht|hausdurchsuchung police/possessive5 hjem|lejlighed|lejligheden|home|house|flat|wohnung|hus4?
betjent|betjente|betjentene|cops|officers >hentede|hentet|kom|anholdt|ransagede|took|arrested|came|searched|tog|stod|stoppede3
spritkørsel|spirituskørsel|promillekørsel|promille|drink-driving|rattfylla|fyllekjøring|promillekjøring
gram|gramm|grams|kilo <digits2 taget|busted|caught|med|hash|coke|erwischt|tatt4
licence|kørekortet|kørekort|führerschein|körkortet <frataget|mistet|frakendt|lost|taken|banned|uden|without|ohne|inddraget4
banned|frakendt driving|kørekort|kørekortet|førerretten2
arrested|anholdt|anholdte|verhaftet|festgenommen|gripen|arrestert|pågrebet he/self/child/partner/name/relative5~
byretten|retten|landsretten|dommeren|court|gericht|tingretten|tingsrätten <for|i|til|in|to|before|vor2 <skal|must|mødes|indkaldt|due|up|appear|muss|ska4~ self/he/partner/child/relative/name6~
overtrådt|overtræder|overtrådte|brudt|brød|bryder|violated|breached|breaching|violates|bröt|brutit|brutt tilhold|tilholdet|opholdsforbud|opholdsforbuddet|order|besøksforbud|besøksforbudet|kontaktforbud|kontaktförbudet|auflage|auflagen|injunction|bail4
charged >for2 >at|to|att|å3 +4 self/he/child/partner/parent/relative/name8~
charged >of|with2 +2 self/he/child/partner/parent/relative/name8~
charged >for|för|wegen|i2 +1 self/he/child/partner/parent/relative/name8~
anmeldelse|politianmeldelse|sigtelse|sigtelsen|tiltale|tiltalen|anmeldelsen >for1 +3
frakendelsestid|frakendelsestiden kørsel|kørt|køre|kører|i3
anmærkning|anmærkninger|plet|pletter|remarks|eintrag record8~
record <not1 ren|clean|blank|sauber|plettet4
ren|clean|blank|sauber|pletfri <not2 record8~
vidne|forurettet|forurettede|victim|witness|zeuge|zeugin|vittne|målsägande|aggrieved >i|in|til|to|im1? court/police/crimeCase4 self/he/child8~
kendt|known|bekannt|känd|kjent|ukendt >af|to|av|by|bei|for1 >police2
behandlingsdom|behandlingsdommen|anbringelsesdom self/he8~
`;
