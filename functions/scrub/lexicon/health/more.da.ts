/**
 * Danish words of health that the other files lack: illnesses by their lay and their short names, what one feels, what is
 * examined, what is done, and what one may not do. One lemma a line, or a group of them.
 */
import { oneALine } from "../choice.ts";

export const danishMore = oneALine(`
[noun certain first last]
(dranghos|trangurinering|sure opstød|skedekatar|svamp i skridtet|pulsåreudposning|multipel sclerose|hammertå|nedgroet negl|nedgroet tånegl|fodsår|svangerskabsdiabetes|graviditetssukkersyge|absenceanfald|personlighedsstruktur|kakeksi|sterilitet|elallergi|elallergiker|parfumeoverfølsomhed|fingerspidsamputation|ansigtsbrud|skinnebensbrud|hælbrud|anklebrud|klaplunge|milteksplosion|hjertehinde|hjertehindebetændelse|lungehinde|levertransplanteret|lungetransplanteret|hjertetransplanteret|organmodtager|nyredonor|knoglemarvsdonor|autoimmun lidelse|muskellidelse|øjenlidelsen|ryglidelse|nakkelidelse|ledlidelse|tropesygdom|arvesygdom|kæbebetændelse|parodontose|tandprotese|gebis|visdomstænder|tandkirurgi|kæbekirurgi|tandbøjle|tandskinne)
(scanningssvar|skanningssvar|mammografisvar|hjerteudredning|søvnudredning|allergiudredning|smerteudredning|børneneurolog|børnehjertelæge|mavetarmlæge|blodlæge|søvnlæge|demensklinik|gigtafdeling|øjenklinik|øreklinik|hørecenter|synscenter|synscentral|demenskoordinator|demenssygeplejerske|kræftsygeplejerske|hjertesygeplejerske|psykiatrisygeplejerske|lungerehabilitering|kræftrehabilitering|demensafdeling|demenshjem|handicapbolig|botræning|patientbefordring)
(langtidssygdom|tro og love-erklæring om sygdom|lægenotat|indlæggelsesbrev|operationssår|operationsar|indlæggelsesdato|udskrivningsbrev|narkosesamtale|forundersøgelse på sygehuset|forsamtale til operation|medicinskema|dosispakket medicin)
(nakkehold|rygkrampe|knoglehindebetændelse|skinnebensbetændelse|hofteartrose|knæartrose|poliomyelitis|trykkede nerver|nerve i klemme|håndledsgigt|fingergigt|tommelfingergigt|hoftegigt|knægigt|nakkegigt|kæbegigt)
(barselskvinde|børnesåret|blodmor|kolikbarn|bugtræk|høfeberanfald|astmainhalator|langtids-ekg|knoglemarvsprøve|leverbiopsi|hudbiopsi|høretest|iq-test|sigmoidoskopi|kolposkopi|urodynamik)
(åndedrætslammelse|natlig hoste|natteskrig|natteangst|mørkeangst|eksamensskræk|vaskemani|hamstringslidelse|samlermani|kleptomani|pyromani|tinnitusplaget|hyperakusis|misofoni|krigstraumatiseret|flygtningetraume|ptsd-symptom|livslede|selvmordstruende|selvmordskandidat|selvmordsnær)
(stofafvænning|afvænningsklinik|alkoholenhed|alkoholrådgivning|antabusaftale|minnesotakur|abstinensbehandling|stofindtagelsesrum|heroinafhængig|kokainmisbruger|amfetaminmisbruger|pilleafhængighed|benzodiazepinmisbrug|snusafhængig|sprøjtenarkoman|stofvrag|drukmås|alkovrag|hashpåvirket|alkoholskade)

[noun certain]
(synskonsulent|hørekonsulent|tci|pms-symptomer|pku|damp-barn|pda-profil|dyb venetrombose|gestationel diabetes|ustabil personlighedsstruktur|visdomstandsoperation|apopleksitilfælde|mcs|mcas|mastcellesygdom|funktionelle lidelser|kronisk borrelia|hpv-skade|vaccineskade|post covid|senfølger af covid|sibo|dcis|nsclc|net-tumor|rop-barn|hfref|mrkh|ohss|sga-barn|tens-apparat|picc-line|picline|nefrostomi|ileostomi|kolostomi|urostomi|trakeostomi|trakealkanyle|kanyle i halsen|baklofenpumpe|loop recorder|hjertestarter i brystet)
(talblindhedstest|læse-stavevanskelighed|indlæringsvanskeligheder|specialpædagogisk støtte|sps-støtte|mundaflæsning|mundaflæser|mundaflæse|stokkebruger|handicapparkeringskort|handicapparkering|ledsagekort|handicaplegitimation)

[adjective certain first last]
(småsyg|halvsyg|pivsyg|hundesyg|drønsyg|sengebundet|halvdøv|stokdøv|enøjet|etbenet|enarmet|bevægelsesbesværet|talehæmmet|mundaflæsende|neuroatypisk|højtfungerende autist|tvangspræget|tilbagefaldsramt|abstinensplaget|spritafhængig|rusramt|alkoholramt|mavesyg|øjensyg|smerteramt|dødsmærket|færdigopereret|genopereret|nyudskrevet|delvis raskmeldt|deltidsraskmeldt|kastreret|nybagt mor|barslende|ammende)

[noun likely first last]
(bumse|neurodermit|muskelknude|krystalsyge|pletblødning|infertilitet|svedetur|kuldegysning|rysten|ømhed|snitsår|flænge|hudafskrabning|blå plet|vabel|vabler på hænderne|hvepsestik|kattebid|syning|støttebandage|stivbind|ryggips|tourniquet|rygkirurg|rygskole|rådgivningscenter for kræft|hospicebesøg|børnecancer|psykofysisk træning|træning efter operation|ridefysioterapi|psykomotorik|kranio-sakral|kiropraktik|hypnoterapi|mindfulness mod stress|stressterapi|selvhjælpsgruppe|al-anon|pårørendegruppe|ludomancenter|ludomanbehandling|hverdagsrehabilitering|ventesorg|terminal pleje|palliation|livsforlængende behandling)
(eftervirkning|varige mén|bedring efter sygdom|helbredsgrund|helbredsårsag|sygdomstilstand|sygdomsbillede|fald i badet|skrantende)

[adjective likely]
(fødende|infertil|steril)

[noun likely]
(journalnotat|vaccinationskort|oplæsningsprogram|oplæsningssoftware|skærmforstørrelse|brailleskærm|læsepen|it-rygsæk|tørre øjne|synstest|balancetest|hospiceophold|hospiceplads|absence)

[verb certain]
(abortere|menstruere|ovulere|bedøve|hyperventilere|dissociere|selvmedicinere|overdosere|amme|nedkomme)

[exact likely]
(pms|absencer|muskelkramper|tømmermænd|ammer|ammede|fixer|fixede|fikser stoffer|snuer i næsen)
(har|havde|haft|fik|fået|med|lider af|led af|diagnosticeret med|udredt for|konstateret) (en|et|) {(peg|gist|poi|osa|lada|icp|hellp|ards|oab|hsd|fnd|nf1|vhl|mody|wpw|kll|cll|cml|aml|bph|svt|mci|psp|msa|cidp|itp|hsp|gbs|tb|dvt|ckd|cte|rsi|tmj|nafld|sma|dmd|fop|hht|tsc|pah|ssc|mcs|damp)}
`);
