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

[adjective certain first last]
(uvaccineret|vaccineskadet|tvangsfikseret|bæltefikseret|rodbehandlet|sentudviklet|sent udviklet|fejludviklet|underudviklet|senmodnet|tidligt født|prematur|medfødt døv|knoglemarvstransplanteret|donorpatient|organdoneret)

[exact certain]
(jeg|han|hun|<kin>|<name>|skal|bliver|bliver snart|blev|og) {(rodbehandles|rodbehandlet|lasereres|lasret|biopteres|punkteres|drænes|kateriseres|sonderes|respireres|bedøves|narkotiseres|steriliseres|insemineres|dialyseres|medicineres|afruses|afgiftes|afvænnes|genoptrænes|udredes|indlægges|tvangsindlægges|udskrives|opereres|transplanteres|amputeres|bestråles|skannes|scannes|røntgenfotograferes|gastroskoperes|koloskoperes|artroskoperes|kejsersnittes|forløses|vaccineres|vaccinebookes|podes|testes for <rare>)} (i|på|og|den|for|fredag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag|af|til|akut|om|igen|snart)
(skal|skulle) {(rodbehandles|indlægges|opereres|udredes|bestråles|amputeres|scannes|skannes|steriliseres|transplanteres|medicineres|genoptrænes|bedøves|udskrives|insemineres|tvangsindlægges)}
(der var|der er|fik|har|med|haft|efter) {(komplikationer|komplikation|alvorlige komplikationer) (ved|under|efter|med) (fødslen|operationen|graviditeten|indgrebet|narkosen|behandlingen|kejsersnittet|forløsningen)}
{(doneret|donerede|give|giver|gav|afgive) (en|min|sin|) (nyre|knoglemarv|lever|æg|sæd|stamceller)}
(jeg|hun|kone|konen|kæreste|datter|søster) har (lige|netop|akkurat) {født}
(fået|fik|får|have) {(amalgamfyldninger|fyldninger|en fyldning|en krone|implantater|en tand|tænder|en visdomstand|mandlerne|polypper|knuder) (ud|trukket ud|fjernet|sat i|isat|trukket)}
(jeg|han|hun|<kin>) {(tåler|tålte) (ikke|dårligt) (lyset|lyden|støjen|larmen|varmen|kulden|skærmen|parfumen|duften|røgen|støvet|solen|maden|medicinen|vaccinen|narkosen)}
(jeg|han|hun|barn|barnet|søn|datter) er {(organdonor|nyredonor|sæddonor|ægdonor|knoglemarvsdonor|donorbarn)}
(bruger|har|fik|fået|med|opereret|indopereret) {ci} (på|og|i|siden|til|som)
(katetret|kateteret|katetre|selektivt mut|selektiv mut)
(får|fik|fået|har|af|besøg af|hjælp fra|bevilget|med) {(hjemmesygeplejerske|hjemmesygeplejersken|hjemmepleje|hjemmeplejen|hjemmehjælp|hjemmehjælpen|natsygeplejerske|sygeplejerske hjem|aflastning|nødkald|madservice|ledsager bevilget|bpa-ordning|hjælperordning|personlig hjælper)}
{(gået|gik|går|ryger|røg|røget) (psykisk|mentalt) ned}
{(slugt|slugte|sluger) (batterier|knapper|mønter|piller|sæbe|glas|magneter|alt)}
(pga|på grund af|grundet|for|skåner|ødelagt|passer på|med) (mit|min|mine|sin|sit|hendes|hans) {<body>} (kan|må|skal|er|har|kommer|når|og|må jeg|igen)
det er {<body>} (igen|der er gal|der driller|den er gal med|der gør)
(efter|siden|omkring|under|pga|på grund af) {(fødslen|fødselen|kejsersnittet|aborten|operationen|indlæggelsen|graviditeten|kemoen|strålerne|bestrålingen|narkosen|blodproppen|hjernerystelsen|sygemeldingen|udskrivelsen|depressionen|sammenbruddet|diagnosen|kræften|sygdommen|behandlingen på)}

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

[noun certain tail]
kirurgi

[adjective weak tail]
(ramt|svækket|skadet|opereret|plaget|lidende|truet|præget|afhængig|påvirket|besværet|belastet|hæmmet|smittet|medicineret|indlagt|sygemeldt|udsat|overfølsom|allergisk|disponeret)

[noun weak tail]
(udredning|scanning|skanning|operation|transplantation|transplanteret|pumpe|plaster|sprøjte|indsprøjtning|tablet|dosis|kur|infusion|ambulatorium|patient|svulst|knude|betændelse|infektion|anfald|krampe|smerte|pine|lidelse|sygdom|besvær|svigt|flimmer|brud|slid|misdannelse|lammelse|blødning|hævelse|forgiftning|afvænning|afrusning|abstinens|misbrug|misbruger|afhængighed|tilbagefald|overdosis|sygemelding|indlæggelse|attest|diagnose|symptom|senfølge|medicin|genoptræning|protese|ar|sår|eksem|kløe|udslæt|allergi|tanke|forsøg|risiko|kvalme|depression|psykose|angst|skade|komplikation)

[verb certain]
(abortere|menstruere|ovulere|bedøve|hyperventilere|dissociere|selvmedicinere|overdosere|amme|nedkomme)

[exact likely]
(pms|absencer|muskelkramper|tømmermænd|ammer|ammede|fixer|fixede|fikser stoffer|snuer i næsen)
(har|havde|haft|fik|fået|med|lider af|led af|diagnosticeret med|udredt for|konstateret) (en|et|) {(peg|gist|poi|osa|lada|icp|hellp|ards|oab|hsd|fnd|nf1|vhl|mody|wpw|kll|cll|cml|aml|bph|svt|mci|psp|msa|cidp|itp|hsp|gbs|tb|dvt|ckd|cte|rsi|tmj|nafld|sma|dmd|fop|hht|tsc|pah|ssc|mcs|damp)}
`);
