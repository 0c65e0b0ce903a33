/**
 * Religion and belief in Danish: who is, became or was something, worship, fasting, food, leaving a church. Read as
 * health.da.ts. A faith as such ("islam"), a church or a congregation is a subject, a customer or a venue as well and counts
 * only in phrases; "Kristen" is a name.
 */
const danishBelievers =
  "(muslim|muslimer|jøde|jøder|hindu|hinduer|buddhist|buddhister|sikh|sikher|katolik|katolikker|ateist|ateister|agnostiker|protestant|protestanter|lutheraner|baptist|baptister|metodist|mormon|mormoner|pinsemissionær|humanist af livssyn|shiamuslim|sunnimuslim|sunni|shia|ahmadiyya|alevi|salafist|jehovas vidne|jehovas vidner|zoroastrier|yezidi|yazidi|ezidi|scientolog|satanist|hedning|asatroende|islamist|missionsk|indremissionsk|grundtvigianer|frimenighedsmedlem|kopter|syrisk ortodoks|græsk ortodoks|russisk ortodoks|serbisk ortodoks|ortodoks|ortodoks jøde|ortodoks kristen|koptisk kristen|ikke troende|troende|dybt troende|praktiserende muslim|praktiserende katolik|genfødt|nyreligiøs|religiøs|meget religiøs|dybt religiøs|stærkt troende|gudfrygtig|ultraortodoks|adventist|kvæker|bahai|muslimsk|jødisk|katolsk|buddhistisk|hinduistisk)";
const danishFaiths =
  "(islam|kristendommen|kristendom|jødedommen|jødedom|katolicismen|katolicisme|buddhismen|buddhisme|hinduismen|hinduisme|folkekirken|den katolske kirke|pinsekirken|mormonkirken|scientology|jehovas vidner|frikirken|den ortodokse kirke|protestantismen|ateismen|den katolske tro|muslim|katolik|jøde)";

export const danishReligion = `
[noun certain first last]
fredagsbøn
koranskole
bønnetid
halalmad
halalkød

[noun certain]
muslim
muslima
hijab
niqab
burka
jehovas vidner
jehovas vidne
mormon
shiamuslim
sunnimuslim
salafist
ateist
agnostiker
scientolog
scientology
asatroende
koptisk kristen
syrisk-ortodoks
tørklædebærende
bedetæppe
bønnetæppe
fredagsbøn
yezidi
yazidi
zoroastrier

[noun likely]
bederum
moske
synagoge
katolik
jøde
hindu
buddhist
sikh
koran
ramadan
imam
rabbiner
protestant
adventist
sabbat
shabbat
bar mitzva
bat mitzva
satanist
diwali
pesach
yom kippur

[adjective certain]
indremissionsk

[adjective likely]
muslimsk
jødisk
katolsk
troende
religiøs
kosher
halal
buddhistisk
hinduistisk
kristentroende
gudstroende
islamisk
ortodoks
nyfrelst

[exact certain]
(blev|blevet|er) {frelst}
(er|som|var|blev|blevet|opdraget) (<any>|) {${danishBelievers}}
(konverteret|konverterede|konverterer|konvertere|omvendt|gået over|tilbage|skiftet tro|overgået|konvertering) (tilbage|) til ${danishFaiths}
(konvertit|apostat|frafalden)
{(meldt|meldte|melde|melder) (mig|sig|os) (ud af|ind i) (folkekirken|kirken|trossamfundet|menigheden|den katolske kirke|pinsekirken)}
{(udmeldt|meldt|udmeldelse|udmelding|indmeldt|melder|træde ud|trådt ud|udtrådt) (ud|) (af|i) (folkekirken|den danske folkekirke|trossamfundet|den katolske kirke|jehovas vidner)}
(ikke|aldrig|ikke længere|stadig) {medlem af (folkekirken|kirken|trossamfundet|menigheden)}
(jeg|vi|han|hun|mor|far|familie|mand|kone|eks|børnene) (er|var) (ikke|) (længere|) {medlem af (folkekirken|kirken|trossamfundet|menigheden|en menighed)}
{medlem af (en frikirke|pinsekirken|jehovas vidner|indre mission|den katolske kirke|det mosaiske trossamfund|mormonkirken|scientology|baptistkirken|en sekt|en menighed|menigheden|den ortodokse kirke|faderhuset|oasekirken|evangelist)}
(jeg|vi|han|hun) {(kommer|går) i (kirke|kirken)} (hver|om|og|fast|med)
{i kirke (hver søndag|hver uge|om søndagen)}
{(går|gå|gik|kommer|kom|tager) (ofte|altid|hver fredag|hver søndag|ikke|) i (moskeen|moske|synagogen|synagoge|frikirke|frikirken|templet|gurdwara|indre mission|pinsekirken|katolsk messe|rigets sal)}
{(går|gik|kommer) (fast|tit|ofte|trofast) i kirke}
{(beder|bede|bad|bedt) (fem|5) gange (om dagen|dagligt|hver dag|i døgnet)}
{(fem|5) daglige bønner}
{(beder|bede) (min|sin|mine|sine|fredags|middags|daglige) (bøn|bønner|bønnen)}
(beder|bede) (fem gange|flere gange|midt på dagen|om fredagen|ved middagstid|regelmæssigt|dagligt|hver dag|hver fredag|til gud|til allah|til jesus|sammen hver|fast|tre gange)
spiser (ikke|aldrig|hverken) (svinekød|svin|gris|flæsk)
(fri på grund af|fri til|helligdag|højtid) {(en|min|vores|hans|hendes) (religiøse|muslimske|jødiske) (helligdag|højtid)}
(kan|må|skal|vil|gerne) {(bede)} (kl|ved|klokken|undervejs|i fred|om middagen|i pausen|middagsbøn|min bøn|mod mekka)
{(bede|bøn) mod mekka}
(bedepause|bedepauser)
{(pause til|pauser til|tid til|sted til|rum til|lokale til|plads til) (bøn|at bede|min bøn|fredagsbøn|middagsbøn|bønnen|bønner)}
(faster|fastede|fastet|faste) (under|i|til|pga|på grund af|hele|gennem) (ramadan|ramadanen|fasten|yom kippur|påsken af tro|af religiøse grunde)
{(holder|fejrer|fejrede|overholder|markerer|højtideligholder) (ikke|altid|jo|selv|) (eid|ramadan|ramadanen|sabbat|sabbatten|shabbat|pesach|yom kippur|hanukkah|chanukka|diwali|vaisakhi|newroz|nowruz|jul af religiøse grunde|fasten|rosh hashanah)}
{holder fasten} (under|i)
(i|efter|før|op til) eid
(fri til|fri pga|fri på grund af|eid al|eid ul) (eid|ramadan|ramadanen|fitr|adha)
(spiser|spise|kun|får|skal have|vil have|bestille|behov for|ønsker|han vil have) {(halal|kosher|halalmad|halalslagtet|koshermad|halalkød)}
{(spiser|spise) (ikke|aldrig) (svinekød|svin|gris|oksekød)} (pga|på grund af|af religiøse|fordi|grundet|af hensyn til|da)
{ikke (svinekød|oksekød) (af religiøse|på grund af min|pga min|pga religion|af hensyn til min)} (grunde|tro|religion|årsager)
(af|på grund af|pga|grundet|hensyn til) {(min|hans|hendes|vores|deres|) (religiøse (grunde|årsager|overbevisning|hensyn|regler)|tro|religion|religiøsitet)}
(min|hans|hendes|vores|deres|sin|familiens) {(tro|religion|religiøse overbevisning|gudstro|religiøse baggrund|kristne tro|muslimske tro|trosretning|tro på (gud|jesus|allah))}
{(tror|troede|tro) (ikke|) (længere|) på (gud|allah|jesus|vorherre|bibelen|en gud)}
(jeg|han|hun|vi) {(tror|troede) (ikke|) (længere|) på (gud|allah|jesus|vorherre)}
{(bærer|går med|gå med|bære|har|iført|med|dækker) (altid|også|) (hijab|tørklæde af religiøse|niqab|burka|turban|kippa|muslimsk tørklæde|kors om halsen|dastar|kalot)}
{(mit|hendes|sit|tage mit|med) (religiøse|muslimske) (tørklæde|slør|hovedtørklæde)}
{(bærer|går med) tørklæde} (af|fordi|på grund af|som muslim|og|i undervisningen|hver)
{(tager|tage|tog) (mit|sit) tørklæde} af
{(døbt|konfirmeret|opdraget|gift|viet|begravet|døbes) (katolsk|jødisk|muslimsk|i den katolske kirke|i moskeen|i synagogen|i pinsekirken|som katolik|som mormon|som voksen|i frikirken|i jehovas vidner)}
(vokset op|opvokset|født ind|opdraget|brudt med|brød med|forlod|forladt|ude af|ekskluderet af|udstødt af|smidt ud af|trådt ud af) (i|hos|) {(jehovas vidner|indre mission|en sekt|sekten|scientology|mormonkirken|pinsebevægelsen|pinsekirken|faderhuset|islam|menigheden|et religiøst hjem|et missionsk hjem|et kristent hjem|en frikirke|trossamfundet)}
(jeg|han|hun|vi|mand|kone|mor|far|eks|som|familien) (er|blev|var|er blevet) (meget|ret|dybt|selv|bekendende|) {(kristen|kristne)}
som (bekendende|troende|praktiserende|) {(kristen|kristne)} (og|kan|vil|tror|har|er|må|mener|ønsker)
{(bekendende|praktiserende|troende|aktivt|overbevist|personligt) (kristen|kristne|muslim|katolik|jøde|hindu|ateist|buddhist)}
(kristent|kristen) (hjem|familie|ægteskab|menighed|tro|baggrund|opdragelse)
(frelst|fundet jesus|fandt jesus|fandt gud|fundet gud|taget imod jesus|lever med jesus|født på ny|mit gudsforhold|fundet troen|mistet troen|mistede troen|tabt troen)
(holder|helligholder) (søndag|lørdag|fredag) (hellig)
(på) {(hajj|umrah|pilgrimsrejse til mekka|pilgrimsfærd)}
{(til|har været i|rejser til|skal til|tur til) mekka}
(min|hans|hendes) {(imam|moské|moske|synagoge|rabbiner|gurdwara|frikirke|menighed)}
{(præsten|præst) i (vores|min)} (menighed|kirke)
{(aktiv|frivillig|engageret|søndagsskolelærer|leder|ældste|medlem|forsanger|diakon) i (min|vores|en|) (kirke|kirken|menighed|menigheden|moskeen|frikirken|indre mission|kfum og kfuk|pinsekirken|synagogen|missionshuset)}
{(tager|modtager|må|vil|får) (ikke|aldrig) (imod|) blodtransfusion} (af religiøse|som jehovas|på grund af)
(religiøst|religiøse) (påklædning|symboler jeg|ægteskab|vielse|skilsmisse|kontrol|grunde)
(nikah|muslimsk viet|muslimsk vielse|muslimsk skilsmisse|religiøst viet|khula|talaq|get skilsmisse)
(omskåret|omskæring|rituel omskæring|omskåret af religiøse)
{(har|fik|tror på|lever efter|dyrker) (en anden tro|min tro|sin tro|allah|asatro|sharia|guds ord|koranen|toraen)}
(shia|sunni|ahmadiyya|alevi|salafi) (muslim|muslimer|moske|familie|menighed)
(inshallah|alhamdulillah|mashallah)
religiøst ståsted
(jeg|han|hun|vi) (tilhører|hører til|tilhørte) {(folkekirken|islam|den katolske kirke|den ortodokse kirke|jehovas vidner|pinsekirken|indre mission|en frikirke|det jødiske samfund|et andet trossamfund|en anden tro|en anden religion|sikhismen|bahai|ahmadiyya)}
{(religion|tro|trossamfund|livssyn) (muslim|islam|sunni|shia|kristen|katolik|katolsk|jøde|jødisk|hindu|buddhist|ateist|jehovas vidner|ortodoks|folkekirken)}

(stærkt|dybt|meget|strengt|voldsomt) (religiøst|religiøs|religiøse|troende|muslimsk|missionsk|kristent) (hjem|miljø|familie|opvækst|forældre|baggrund|menneske)
{(stærkt|dybt|strengt) (religiøst|religiøs|religiøse|troende)}

[exact likely]
fastende
(koranen|bibelkreds|bibelstudie|moskeen|synagogen)
(kirkegænger|søndagsskole)
allah
(gudløs|vantro)
sekt
sekten

[exact weak]
(islam|kristendom|jødedom|buddhisme|hinduisme|kirke|kirken|folkekirken|menighed|menigheden|frikirke|frikirken|bøn|bønner|faster|tørklæde|bibelen|eid|indre mission|den katolske kirke|pinsekirken)
`;
