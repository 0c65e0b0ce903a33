/**
 * Religion and belief in English: who is, became or was something, worship, fasting, food, leaving a church. Read as
 * health.da.ts. A faith as such ("islam"), a church or a congregation is a subject, a customer or a venue as well and counts
 * only in phrases; "Christian" is a name.
 */
const englishBelievers =
  "(muslim|muslims|jewish|jew|jews|hindu|buddhist|sikh|catholic|catholics|roman catholic|atheist|atheists|agnostic|protestant|lutheran|baptist|methodist|mormon|mormons|pentecostal|evangelical|born again|born-again christian|jehovah's witness|jehovah's witnesses|orthodox jew|orthodox jewish|orthodox christian|coptic|coptic christian|christians|quaker|pagan|wiccan|jain|baha i|bahai|zoroastrian|yazidi|shia|sunni|shiite|ahmadi|alevi|religious|very religious|deeply religious|not religious|believer|believers|practising muslim|practising catholic|practising christian|practicing muslim|practicing catholic|scientologist|satanist|devout muslim|devout catholic|devout christian|convert|observant|observant jew)";

export const englishReligion = `
[noun certain]
muslim
jehovah's witness
mormon
atheist
agnostic
hijab
niqab
burqa
scientologist
orthodox christian
orthodox jew
roman catholic
born-again christian
coptic christian
friday prayer
friday prayers
prayer mat
prayer times
halal food
halal meals
kosher food
kosher meals
yazidi
zoroastrian
kingdom hall
latter-day saints
church of jesus christ

[noun likely]
prayer room
mosque
ramadan
synagogue
halal
kosher
imam
rabbi
quran
koran
catholic
buddhist
hindu
sikh
jewish
protestant
evangelical
pentecostal
methodist
sabbath
shabbat
bible study
gurdwara
atheism
passover
yom kippur
diwali
agnostic

[exact certain]
(am|i'm|is|are|was|he's|she's|we're|as|being|became|raised|grew up) (<any>|) {${englishBelievers}}
{(converted|converting|conversion|convert|reverted|revert) to (islam|christianity|judaism|catholicism|buddhism|hinduism|mormonism|orthodoxy|sikhism|the catholic church)}
(converted|reverted) to islam
(am|i'm|is|as|being|was|became) a (<any>|) {christian}
{(left|leaving|leave|quit|excommunicated from|expelled from|disfellowshipped|disfellowshipped by|resigned from) (the (church|faith|mosque|congregation|catholic church|mormon church|national church|state church|cult|sect)|islam|jehovah's witnesses|scientology)}
{member of (the church of denmark|the catholic church|the national church|the danish church|the mormon church|the orthodox church|the baptist church|the local mosque|a church|a mosque|a congregation|a synagogue|a cult|a sect|the lds church|scientology)}
{(go|goes|going|went|attend|attends|attending) (to|) (the|a|our|my|) (mosque|synagogue|temple|mass|sunday mass|church every|gurdwara|friday prayer|friday prayers|kingdom hall)}
(go|goes|going) to church
(pray|prays|praying|prayed) (five|5) times (a day|daily)
(need to|have to|want to|must|can|could|place to|room to|somewhere to|time to|where to|breaks to) {pray}
{(pray|praying|prayers|prayed)} (at noon|towards mecca|in the|at midday|during|at lunchtime|facing)
{(fast|fasts|fasting|fasted) (during|for|in|because of|through) (ramadan|lent|yom kippur|religious reasons)}
{(fasting|fast) (during|for|in|because of) (ramadan|lent|yom kippur|religious reasons)}
{do not eat meat} in the fasting
(i|he|she|we|husband|wife) {(fast|fasts|am fasting|is fasting|are fasting)} (from|until|all day|this month|so|and|during)
(eat|eats|eating|only|need|needs|require|requires|request|order|have|having|keep|keeps) (only|strictly|a|) {(halal|kosher|kosher meal|halal meal)}
{(don't|doesn't|do not|does not|cannot|can't|never) eat (pork|beef|meat)} (for religious|because of (my|his|her|our)|due to my|as i am a|on fridays)
(for|on) {religious (reasons|grounds)}
(my|his|her|our|their) {(faith|religion|religious beliefs|religious background|holy book)}
{(believe|believes|believed|faith|trust) in (god|jesus|allah|the lord|christ)}
{(don't|do not|doesn't|no longer) believe in god}
{(keep|keeps|kept|keeping|observe|observes) (the|) (sabbath|shabbat|kosher|fast)}
{(celebrate|celebrates|celebrating|observe|observes|observing|keep|keeps|keeping) (the|) (eid|ramadan|hanukkah|passover|shabbat|sabbath|the sabbath|diwali|lent|yom kippur|rosh hashanah|vaisakhi|holi)}
(during|because of|due to|for|after) {(ramadan|eid|yom kippur|passover|shabbat|the sabbath)}
{(wear|wears|wearing|wore) (a|the|my|her|) (hijab|headscarf|niqab|burqa|turban|kippah|yarmulke|head covering|crucifix|veil|kippa)}
{(found|lost|losing) (god|jesus|my faith|his faith|her faith|faith)}
{(baptised|baptized|confirmed|christened|raised) (catholic|as a|in the|a catholic|a jehovah's|a mormon|a muslim|jewish|muslim|lutheran|into the)}
(inshallah|alhamdulillah|praise the lord)
{(religion|faith|denomination|religious affiliation) (muslim|islam|christian|christianity|catholic|jewish|judaism|hindu|buddhist|sikh|none|atheist|orthodox|mormon|protestant|lutheran)}
(bar|bat) mitzvah
(nikah|islamic marriage|islamic divorce|religious divorce|sharia|hajj|umrah)
(a|the) {(devout|practising|practicing|strict|observant|lapsed|non-practising) (muslim|catholic|jew|christian|hindu|sikh|buddhist|mormon)}
(devout|practising|practicing|lapsed|observant) (muslim|catholic|jew|christian|hindu|sikh|buddhist|mormon)
(christian|muslim|jewish|catholic|religious) (faith|family|household|upbringing|background|home)

[exact likely]
(i|we|he|she) {converted} (when|before|after|for my|for him|for her|years ago|as an adult)
(prayers|fasting)
(church every sunday|churchgoer|church-goer)
(religious|believer)

[exact weak]
(islam|christianity|judaism|buddhism|hinduism|church|faith|bible|headscarf|orthodox)
`;
