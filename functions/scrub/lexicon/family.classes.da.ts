/** The Danish word classes of family.grammar.ts, for what family.violence.da.ts and family.custody.da.ts don't tell in their own way. */
import { choice } from "./choice.ts";
import type { FamilyClasses } from "./family.grammar.ts";
import { anyone, authority, kids, kinsman, share, victim } from "./family.words.da.ts";

export const danishClasses: FamilyClasses = {
  kids,
  victim,
  pronoun: "(ham|hende|dem|<name>)",
  kin: kinsman,
  hurt: choice(`sparke, sparker, sparkede, sparket, tæve, tæver, tævede, tævet, tæskede, tæsket, gennembanket, pryglede, pryglet, kvalte, kvalt, ruskede, rusket,
    rusker, nev, kradsede, bed, bidt, brændte, brændt, mishandler, mishandlede, mishandlet, misbrugte, misbrugt, voldtog, voldtaget, overfaldt, overfaldet, antastede, befølte, befamlede, rørte ved, rører ved, rørt ved, gramsede på, krænkede, krænket,
    truede, truer, truet, chikanerer, chikanerede, chikaneret, stalker, stalket, stalkede, forfølger, forfulgte, ydmyger, ydmygede, ydmyget, nedgør, nedgjorde, terroriserer, tyranniserer, svigtede, svigter, svigtet, forlod, forlader, forladt, efterlod, efterladt, slog, slår, slået, forsømmer, forsømte, mobber, bagtaler, hetzer, spærrede, spærret, isolerer, indespærrede, spyttede på, spyttet på, skriger ad, skreg ad, råber ad, råbte ad, råbte af, hånede, håner, pisker, piskede, smækkede, hundser, kuer, kuede`),
  handle:
    "(hev|hiver|hevet|rev|river|revet|trak|trækker|trukket|skubbede|skubber|skubbet|kastede|kaster|kastet|smed|smidt|slyngede|slynget|holdt|holder|greb|griber|tog|taget|pressede|presset|maste|slæbte|slæbt|låste|låst|slog|slået)",
  blow: choice(
    `(ned ad|op ad|ind i|op mod|ud af|ud fra|ned i|mod|i|på|over|med|om|fra) (<any>|) (trappen|trapperne|bagtrappen|væggen|muren|gulvet|ansigtet|hovedet|maven|ryggen|håret|halsen|nakken|armen|armene|kinden|døren|bilen|huset|børnehaven|sengen|vuggestuen|skolen|sfo en|bælte|kniv|knytnæve|knytnæven|livrem|flasken|stok), foran (børnene|ungerne|alle|drengene|pigerne|${kids}), fast, inde, ude, omkuld`,
  ),
  harmed: choice(
    `sparket, tævet, tæsket, banket, pryglet, gennembanket, kvalt, mishandlet, misbrugt, voldtaget, overfaldet, antastet, befølt, krænket, chikaneret, stalket, forfulgt, ydmyget, nedgjort, forsømt, svigtet, forladt, efterladt, spærret inde, låst inde, slået, truet, smidt ud, tvangsgift, overvåget af, kontrolleret af`,
  ),
  become: "(blev|blevet|bliver|er|var|været)",
  not: "(ikke|aldrig|slet ikke|kun|knap|sjældent|ingen)",
  see: "(set|se|ser|have|haft|hente|hentet|møde|mødt|besøge|besøgt|ringe til|tale med|talt med|snakke med|snakket med|kramme|krammet|holde jul med|holde ferie med|passe|få)",
  lives:
    "(bor|bo|boede|boet|sover|sov|sove|overnatter|overnattede|opholder sig|opholdt sig|flyttet|flytter|flyttede|flytte|pendler|pendlede|skifter|skiftes|anbragt|voksede op|vokset op|opvokset|skiftevis)",
  withWhom: "(hos|ved|sammen med|mellem|hjem til|ind hos|over til)",
  parent: `(mig|ham|hende|os|begge|far|mor|faren|moren|faderen|moderen|farmand|mormor|morfar|farmor|farfar|(sin|deres|hans|hendes|min|barnets|børnenes) (<any>|) (far|mor|mormor|morfar|farmor|farfar|bedsteforældre|moster|faster|onkel|tante|eks|eksmand|ekskone|stedfar|storesøster|storebror|søster|bror|kæreste|plejeforældre|forældre)|bedsteforældrene|plejeforældre|plejeforældrene)`,
  share,
  have: "(har|havde|haft|have|får|fik|ser|henter|passer|passede|passet|beholder)",
  take: "(taget|tog|tager|tage|rejst|rejste|rejser|kørt|kørte|flyttet|flyttede|flytter|stukket|stak|forsvundet|bortført|bortførte|kidnappet|gemt|gemmer|gemte|skjult|skjuler|tilbageholder|tilbageholdt|beholdt|beholder|fjernet|fjernede|hentet|hentede|hevet|hev|revet|trukket)",
  away: choice(
    `med, væk, fra (mig|os|ham|hende), ud af (landet|skolen|børnehaven|vuggestuen|institutionen|dagplejen|sfo en), til udlandet, uden (at|min|mit|aftale|samtykke|lov), hos (sin|sig), tilbage, hjemmefra`,
  ),
  refuse:
    "(vil ikke|ville ikke|nægter at|nægtede at|nægtet at|tør ikke|gider ikke|afviser at|afviste at|må ikke|forhindrer|forhindrede|forbyder|forbød|truer med ikke at|undlader at|vil slet ikke)",
  give: "(aflevere|udlevere|give|sende|lade|fortælle|sige|oplyse|svare|vise|betale|skrive under|underskrive|flytte|hente|samarbejde|anerkende|komme hjem)",
  authority,
  decide:
    "(afgjort|afgjorde|bestemt|bestemte|besluttet|besluttede|dømt|dømte|givet|gav|tildelt|tildelte|tilkendt|frataget|fratog|ophævet|ophævede|suspenderet|stoppet|stoppede|fastsat|fastsatte|nedsat|udvidet|afvist|afviste|begrænset|pålagt|forbudt|truffet|traf|indstillet|mistet|mistede|flyttet|flyttede|ændret|vundet|tabt|anbefalet)",
  matter: `(samvær|samværet|forældremyndighed|forældremyndigheden|bopæl|bopælen|bopælsretten|bodelingen|børnebidraget|faderskabet|overvåget samvær|støttet samvær|ret til at se (dem|ham|hende|${kids})|${kids})`,
  rights: "(samvær|samværet|forældremyndigheden|bopælen|bopælsretten|børnebidraget|faderskabet)",
  afraid:
    "(bange for|angst for|skræmt af|utryg ved|utrygge ved|utryg hos|utrygge hos|frygter|på flugt fra|gemmer mig for|gemmer os for|skjuler mig for)",
  pay: "(betaler|betalt|betalte|betale|bidrager|giver|sender)",
  support: `(børnebidrag|børnebidraget|bidrag|bidraget|hustrubidrag|ægtefællebidrag|(til|for) ${kids}|en krone til ${kids})`,
  wreck:
    "(smadrede|smadret|smadrer|knuste|knust|ødelagde|ødelagt|sparkede|sparket|flåede|flænsede|klippede|brændte|slog|smed|kastede|kaster|kylede|hamrede|skar)",
  belonging:
    "((min|mit|mine|hendes|vores|børnenes|hele) (telefon|mobil|computer|dør|hoveddør|ting|tøj|møbler|indbo|bil|briller|lejlighed|køkken|ruder|dæk|pas)|døren ind|hoveddøren|køkkenet|inventaret|tallerkener|porcelænet|møblerne|huller i (væggen|dørene|døren)|hul i (væggen|døren))",
  spy: "(læser|læste|læst|tjekker|tjekkede|overvåger|overvågede|overvåget|sporer|sporede|hacket|hackede|gennemgår|gennemgik|åbner|åbnede|kontrollerer|kontrollerede|styrer|bestemmer|tog|tager|taget|gemmer|gemte|aflytter|sporing|sat|følger|fulgte|fulgt|har adgang til)",
  spied:
    "((min|mit|mine|hendes) (post|mails|beskeder|sms er|telefon|mobil|færden|opkald|pas|nøgler|dankort|kort|penge|løn|bankkonto|lokation|sociale medier)|hvem jeg (må|taler|ser|mødes)|hvor jeg (er|går|må)|hvad jeg (må|bruger|laver|har på)|alt (jeg|hvad jeg)|efter (mig|os)|sporing på <any> <any>|gps på <any> <any>|hver krone)",
  flee: "(flygtede|flygtet|flygte|flygter|stukket af|stak af|løbet væk|løbet hjemmefra|rømmet|på flugt|skjuler|gemmer|gået under jorden)",
  from: "(fra|for|midt om|med kun|hjemmefra)",
  threaten: "(truer|truede|truet|true|trusler)",
  threat: choice(
    `på livet, med (kniv|en kniv|vold|tæsk|selvmord|at (slå|dræbe|tage|smide|dele|sprede|anmelde|offentliggøre|brænde|flytte|stikke|kidnappe|bortføre|forlade|gå) (<any>|) (${anyone}|nøgenbilleder|billeder|huset|af (landet|med))), om (vold|tæsk|at)`,
  ),
  objectFirst: false,
};
