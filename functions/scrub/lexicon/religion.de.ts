/**
 * Religion and belief in German: who is, became or was something, worship, fasting, food, leaving a church. Read as
 * health.da.ts. A faith as such ("islam"), a church or a congregation is a subject, a customer or a venue as well and counts
 * only in phrases.
 */
export const germanReligion = `
[noun certain]
muslim
muslima
muslimin
muslime
atheist
atheistin
zeuge jehovas
zeugin jehovas
zeugen jehovas
freitagsgebet
gebetspause
gebetszeit
kopftuch
kirchenaustritt
katholik
katholikin
protestantin
mormone
alevit
alevitin
jeside
jesidin

[noun likely]
moschee
synagoge
halal
koscher
ramadan
imam
rabbiner
jüdin
hindu
buddhist
buddhistin
gläubig
religiös
muslimisch
jüdisch
katholisch
evangelisch
konfessionslos
zuckerfest

[exact certain]
(bin|ist|sind|war|als|wurde) (gläubiger|gläubige|praktizierender|streng|sehr|) {(muslim|muslima|muslimin|muslime|muslimisch|moslem|jude|jüdin|jüdisch|christ|christin|katholik|katholikin|katholisch|evangelisch|protestant|buddhist|buddhistin|hindu|sikh|atheist|atheistin|zeuge jehovas|zeugin jehovas|gläubig|religiös|orthodox|konfessionslos|alevit|alevitin|freikirchlich)}
(zum|zur) {(islam|christentum|judentum|katholizismus|buddhismus)} (konvertiert|übergetreten|gewechselt)
{(konvertiert|konvertierte|übergetreten) zum (islam|christentum|judentum|buddhismus)}
(aus der) {(kirche|katholischen kirche|evangelischen kirche|gemeinde)} (ausgetreten|austreten|raus)
{(mitglied) (in|der|bei) (einer|der|den|) (freikirche|kirche|katholischen kirche|zeugen jehovas|moscheegemeinde|jüdischen gemeinde|sekte)}
{(gehe|geht|gehen) (jeden|regelmäßig|freitags|sonntags|oft|) in (die|eine) (moschee|kirche|synagoge|freikirche)}
{(bete|betet) (fünf|5) mal (am tag|täglich)}
{(fünfmal) (am tag|täglich) (bete|beten|betet)}
{(muss|möchte|kann|zum|ort zum|raum zum) beten}
(ich|wir|er|sie) {(faste|fasten|fastet)}
{(faste|fastet|fasten) (im|während|wegen|am) (ramadan|des ramadan)}
(esse|isst|essen|nur) {(halal|koscher)}
{(esse|isst) kein schweinefleisch} (aus|wegen)
{(aus|wegen) (religiösen gründen|religiöser gründe|meines glaubens|meiner religion|seines glaubens|ihres glaubens)}
(mein|meinem|meinen|sein|ihr|unser) {(glaube|glauben|religion)}
{(glaube|glaubt) (nicht|) an (gott|allah|jesus)}
{(trage|trägt) (ein|einen|) (kopftuch|hijab|kippa|turban|schleier)}
{(feiere|feiern|feiert) (ramadan|zuckerfest|das zuckerfest|schabbat|pessach|opferfest|das opferfest|eid)}
{(religion|konfession) (muslim|islam|katholisch|evangelisch|jüdisch|keine|römisch-katholisch|rk|ev)}

[exact weak]
(islam|christentum|kirche|glaube|glauben)
`;
