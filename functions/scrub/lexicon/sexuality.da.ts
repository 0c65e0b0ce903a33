/**
 * Sex life, orientation and gender identity in Danish. Read as health.da.ts. Whoever writes of "his husband" tells it
 * without a telling word. Short words that are names and words of everyday life as well (bi, trans, straight, gay) count in
 * phrases only.
 */
const danishOrientations =
  "(bøsse|bøsser|homo|homoseksuel|homoseksuelle|lesbisk|lesbiske|lebbe|lesbe|bi|biseksuel|panseksuel|pan|aseksuel|aromantisk|demiseksuel|queer|trans|transkønnet|transperson|transmand|transkvinde|nonbinær|non binær|ikke binær|agender|genderfluid|kønsneutral|interkønnet|interkøn|cis|ciskønnet|cismand|heteroseksuel|hetero|straight seksuelt|polyamorøs|poly seksuelt|swinger|transvestit|crossdresser|dragqueen|til mænd|til kvinder|til begge køn|til piger|til drenge|til det samme køn|tiltrukket af (mænd|kvinder|begge køn|mit eget køn)|født i den forkerte krop|født som (pige|dreng|kvinde|mand)|gift med en (mand|kvinde)|lgbt|lgbtq|lgbtqia|i skabet|kønsdysforisk)";

export const danishSexuality = `
[noun certain first]
homoseksualitet
biseksualitet
transkønnethed
kønsskifte
kønsskifteoperation
kønsmodificerende
kønsbekræftende
kønsdysfori
kønsdysforisk
kønsligestilling af transpersoner
sexliv
samliv
samlivsproblem
sexafhængig
sexafhængighed
pornoafhængig
pornoafhængighed
pornoforbrug
sexchat
sexarbejder
sexarbejde
prostitueret
prostitution
swingerklub
bordel
rejsningsproblem
rejsningsbesvær
sexlyst
onani
regnbuefamilie
dragqueen
kønsidentitet
interkøn

[noun likely]
bøsse
lebbe
lesbe
porno
sexolog
swinger
escortpige
transvestit
crossdresser
nøgenbillede
sexvideo
samleje
orgasme
fetich
seksualitet
grindr
bdsm
samlivsterapeut

[adjective certain]
homoseksuel
lesbisk
biseksuel
panseksuel
aseksuel
heteroseksuel
transkønnet
transseksuel
nonbinær
polyamorøs
ciskønnet
genderfluid
homofobisk
transfobisk
sexafhængig
interkønnet
kønsskiftet

[noun certain]
homoseksuel
transperson
transkvinde
transmand
transpige
transdreng
transbarn

[exact certain]
(er|var|som|være|været|blev) (<any>|) {${danishOrientations}}
{(homo|bi|pan|a|hetero|trans)(-|) (seksuel|seksualitet)}
(non|ikke) binær
{(sprang|springe|springer|sprunget) (endelig|først|aldrig|også|) ud} (som|for|i en|hjemme|sidste|da|over|og|på|som <any>)
(mand|søn|kone|datter|jeg|han|hun|eks|eksmand|ekskone|bror|kæreste) {(sprang|springer|er sprunget|var sprunget|skal springe) (endelig|lige|nu|) ud} (som <any>|)
{(kom|kommet|komme|ude|træde|trådte|stadig) (ud|) (af|i) skabet} (som|for|over|hjemme|og|i|da|seksuelt)
{(kommet|kom|springe|sprang) ud af skabet}
{(kom|kommet|ude|ud) som (bøsse|lesbisk|homoseksuel|homo|bi|biseksuel|trans|transkønnet|nonbinær|queer)}
(mine|hendes|hans|vores|bruger|min) {(pronomen|pronominer|stedord) (er|som) (de dem|hen|han|hun|han ham|hun hende|dem|de)}
{(de dem|han ham|hun hende|hen)} som pronomen
(bruger) {(de dem|pronomenet <any>|kønsneutrale pronominer)}
{(skiftet|skifte|skifter|skiftede|ændret|ændre|få ændret|nyt) (køn|juridisk køn|mit køn|sit køn|mit juridiske køn|sit juridiske køn)}
juridisk (kønsskifte|kønsskift|køn)
{(nyt cpr|nyt cpr nummer|nyt personnummer|nyt navn|ændret navn|skiftet navn) (efter|pga|på grund af|fordi|i forbindelse med) (mit|hendes|hans|et|) (kønsskifte|juridiske kønsskifte|juridisk kønsskifte|transition|kønsskift)}
(er|under|i|midt i|min|hans|hendes|påbegyndt|startet|i gang med) {(en|min|) (transition|transitionen|kønsskifteproces|kønsskifteprocessen)} (fra|til|og)
(min|hans|hendes|sin) {(seksualitet|seksuelle (orientering|præferencer|lyst|fortid|identitet|baggrund)|kønsidentitet|transition|sexliv|samliv|sexlyst|libido|afhængighed af porno|pornovaner)}
{(vores|deres|seksuelle) (sexliv|samliv|seksuelle (samliv|problemer|liv|forhold)|åbne forhold|åbne ægteskab|manglende sex|sex)}
{(har|haft|havde|dyrker|dyrkede|dyrket|have|dyrke|får|uden|ikke) (ikke|aldrig|stadig|længere|ofte|lidt|) (haft|) (sex|samleje|analsex|gruppesex|engangsknald|one night stand|trekant)} (med|i|siden|sammen|længere|mere|uden|hver|med hinanden|med andre|for|igen)
{(har|haft|havde|i|lever i|åbent) (et|) (åbent forhold|åbent ægteskab|polyamorøst forhold|homoseksuelt forhold|lesbisk forhold|forhold til en (mand|anden mand|anden kvinde)|dobbeltliv som <any>)}
{impotent}
(kan ikke) {(få rejsning|få den op at stå|få orgasme|gennemføre samleje|gennemføre et samleje)}
{(afhængig|misbrug|forbrug|ser|så|set|kigger|kiggede|fundet|fandt|besat) (af|på|for meget|) porno}
{(købt|køber|købte|betalt|betaler|sælger|solgt|solgte|betalte) (for|) (sex|seksuelle ydelser)}
{(går|gik|gået|kommer) (til|på) (luder|ludere|prostituerede|massageklinik for|bordel|thaimassage med happy ending|swingerklub)}
{(profil|fandt ham|fandt min mand|fundet|bruger|ser|mødte|er|været|på) (på) (grindr|scruff|romeo|taimi|her appen|boyfriend dk|planetromeo|onlyfans|fetlife|scor dk|victoria milan|swingerportal)}
(hans|min brors|min søns|sønnens|min fars) {(mand|ægtemand|husbond)} (og|er|har|skal|,|som|kan|vil|til|hedder|der|<name>)
hans {(mand|ægtemand)}
hendes {(kone|hustru)}
(min|hendes) {kone og jeg er to kvinder}
(vi er) {(to mødre|to fædre|et lesbisk par|et homopar|et bøssepar|to mænd der er gift|to kvinder der er gift)}
{(to mødre|to fædre)} (i vores|til|som)
{(forelsket i|forelskede mig i|forelskede sig i|har mødt|kæreste med|bor sammen med|gift med) (en anden|en|min bedste|) (mand|kvinde|pige|fyr)} (selv om jeg (er|selv er) (mand|kvinde))
{(født|ser ud|registreret|opvokset|hed|levede) (som|med) (biologisk (mand|kvinde)|det forkerte køn|pige men|dreng men|mand men|kvinde men)}
{(får|tager|i|på|startet på|venter på) (kønshormoner|kønsbekræftende (behandling|operation)|testosteron som transmand|hormoner til kønsskifte|pubertetsblokkere|topoperation|kønsoperation|ckis|center for kønsidentitet|sexologisk klinik)}
(center for kønsidentitet|sexologisk klinik|lgbt danmark medlem|aids fondet)
(min|hans|hendes|deres) (søn|datter|barn|teenager) er {(trans|nonbinær|født pige|født dreng|i virkeligheden en (pige|dreng))}
{(tænder|tændt|tænde) (på|kun på) (mænd|kvinder|begge køn|piger|drenge|fødder|læder|smerte|bdsm)}
{(sendte|sendt|delte|delt|sender|send|lagt|spredt) (ham|hende|mig|et|en|nogle|mine|sine|) (nøgenbilleder|nøgenbillede|dickpics|dickpic|sexvideo|sexvideoer|intime billeder|sexbeskeder)}
{(nøgenbilleder|intime billeder|sexvideo|sexvideoer) af (mig|ham|hende|os|min)}
(jeg er|han er|hun er) {(jomfru|seksuelt frustreret|seksuelt aktiv|seksuelt afvisende|promiskuøs)}
(seksuelt|sexuelt) (aktiv|frustreret|samvær|afvist|forhold|tilfredsstillet|problem)
{damen i forholdet}

[exact likely]
(ser|så|kigger på|set) (meget|for meget|konstant|) porno
(queer|lgbt|lgbtq|homo|bøsser|trans|sexlegetøj)
sexologisk
dickpic

[exact weak]
(transition|køn|sex|seksuel|seksuelt|skabet|rejsning)
`;
