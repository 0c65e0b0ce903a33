/**
 * Words that say whether a sensitive word is told of a person or is a subject: the evidence that `disclosure.ts` weighs.
 * One set a line: name, then the words. `lexicon/weights.ts` says what each is worth for a category.
 */
import { fold } from "./fold.ts";
import { createWordTable } from "./wordTable.ts";

const words = {
  first: "jeg mig min mit mine my me myself mine jag mitt mina ich mein meine meiner",
  kin:
    "herhjemme familien soen soennen datter datteren barn barnet boern boernene mor far mand manden kone konen hustru aegtefaelle kaereste samlever samleverske eks eksmand ekskone ekskaereste bror soester mormor farmor morfar farfar svigermor svigerfar svigersoen svigerdatter barnebarn nevoe niece kusine faetter kollega kollegaen medarbejder medarbejderen patient patienten borger borgeren elev eleven kursist kursisten deltager deltageren underviser underviseren klient klienten beboer beboeren moderen faderen moren faren drengen pigen parret stedfar stedmor papfar papmor tvillingerne forældrene plejebarn plejebarnet " +
    "son daughter child kids mother father mum mom dad husband wife partner girlfriend boyfriend brother sister grandmother grandfather exwife exhusband colleague employee coworker " +
    "kind kinder sohn tochter frau mutter vater eltern bruder schwester oma opa freundin ehemann ehefrau barnen barna ungene sonen dottern dotter mamma pappa hustrun mannen kona kollegan",
  person:
    "han hun ham hende hans hendes he she him his hers vedkommende sie ihr ihm ihn hon honom hennes henne",
  has:
    "har havde haft faar faaet fik lider led tager taget tog blev bliver blevet er var vaeret ramt diagnosticeret konstateret mistaenkt under gaar gik gaaet kom ligger laa doede doed bor faet have has had having got get gets getting was am is are been being suffer suffers suffering suffered take takes taking took diagnosed recovering recovered with feel feeling undergoing undergo " +
    "har haft fick fatt lider blev hatt habe hatte leide leidet skal sind ist bin bist waren wurde wird liegt liege bekommen hat aer blivit vaert vaere ble fikk",
  care: "laege laegen laeger laegens hospital hospitalet sygehus sygehuset psykolog psykologen psykiater psykiateren doktor doktoren overlaegen sygeplejersken diagnose diagnosen diagnosis diagnosed doctor doctors gp hospital psychiatrist psychologist therapist nurse clinic medicin medicinen medicine medication behandling behandlingen treatment surgery surgeon indlagt syg sygemeldt sick symptomer symptoms kommunelaegen egenlaege speciallaege recept prescription",
  course:
    "kapitel kapitlet kapitler kapiteln unit units pensum syllabus curriculum laerebog laereboegerne filmen afsnit afsnittet lektion lektionen lektioner quiz quizzen folder foldere folderen pjecer pjecen brochurer materialer haefter webinarium webinariet foerelaesning foredragene oplaeg oplaegget foerelaesningen webbinarium leaflet leaflets flyer flyers broschyr broschyrer broschyre kursus kurset kurser lydfil lydfilen lyd lyden film filmen slides kursuspakken kursuspakke modul modulet moduler hold holdet webinar webinaret foredrag foredraget haefte haeftet bog bogen boeger artikel artiklen artikler podcast pjece pjecen emne emnet emner tema temaet temadag foredragsholder oplaegsholder kursusdag undervisning undervisningen materiale materialet video videoen videoer lektion lektionen workshop workshoppen uddannelse uddannelsen forloebet pladser plads titel titlen oplaeg oplaegget indlaeg indlaegget quiz quizzen kategori kategorien afsnit afsnittet side " +
    "course courses module modules lesson lessons webinar webinars lecture book books article articles chapter topic topics training workshop material materials title brochure catalogue catalog page section category blog newsletter kurs kursen",
  thing:
    "system systemet systemer server serveren app appen link linket knap knappen knapper hjemmeside hjemmesiden website portal portalen chatbot cookiepopup popup software program programmet database databasen endpoint api button buttons page pages server servers node process processes thread job worker cache login site browser captcha toggle keyboard dashboard feature error fejlmeddelelse log logs field feltet felt rapport rapporten rapporter report query build deploy cpu robot robotten load balancer sandbox test tests skaerm skaermen computer computeren telefon telefonen mobil mobilen pc pcen ipad tablet zoom teams nettet internettet netvaerk netvaerket printer printeren laptop batteri batteriet integrationen databasen",
  general:
    "mange flere kvinder maend victims women men survivors ofre many several man folk mennesker personer nogen alle andre voksne unge generelt statistik antal procent procentdel andel % people anyone everyone children adults patients employees users number percentage percent general generally types typer medarbejdere ansatte medarbejderne kunder familier borgere elever foraeldre parents families volunteers",
  hurt: "ont vondt weh tut schmerzen schmerzt braendt braendte forbraendte burned burnt scalded ondt smerter smerte oemt oem problemer opereret opereres operation braekket braekkede braekker brukket brutit gebrochen verstaucht vrikket slynge forstuvet forstuvede haevet haevede betaendt fjernet skade skadet kraeft gigt slidgigt daarlig daarligt daarlige ny nyt brud forbraendt forvredet revet gips stoettebind pain pains hurts hurt hurting broken broke sore swollen surgery operated injured injury sprained fractured removed tumor cancer bad arthritis transplant replaced opererede inflammeret betaendelse infektion hævede hævet svulst svulsten metastaser knude cyste blodprop bloedning kramper skåret skar forvred lammet lam følelsesløs amputeret knust knuste smadret sprængt overrevet revnet røntgen scannet skannet kvæstet klemt stiv stift ryster rystede dirrer operiert kaputt gelähmt entzündet geschwollen verletzt verbrannt opererad opererat bruten svullen inflammerad skadad skadat domnad förlamad operert hoven hovent betent nummen numb paralysed torn dislocated cracked infected inflamed fracture fractures bruised damaged crushed",
  trade:
    "saelger saelge forhandler leverer producerer importerer klinik klinikken apotek apoteket skabelon skabelonen formular faktura fakturaen henvendelser henvendelse spoergsmaal emneliste liste fravaerskode loensystemet loensystem sygeplejerske sygeplejersken terapeut paedagog raadgiver forsker sell sells selling supply supplies supplier nurse therapist clinic brochure template invoice payroll researcher licences licenses liste list pharmacy praksis foreningen forening leje organisation charity",
  work: "arbejder arbejde ansat ansatte ansaettelse job stilling works work working employed volunteer frivillig jobber arbeitet arbeite arbetar anställd",
  profession:
    "laege overlaege psykolog psykiater sygeplejerske fysioterapeut ergoterapeut terapeut jordemoder neurolog kardiolog onkolog doctor nurse therapist physiotherapist psychologist psychiatrist midwife surgeon cardiologist oncologist neurologist",
  goods:
    "varenr varenummer varen varer lager lageret lagerstatus pris prisen priser stk pakning pakninger pk restordre sortiment parti vnr stock price packs pack dosis-pakning leverandoer",
  animal:
    "hund hunde hunden hundene hundehvalp hvalp hvalpen hest heste hesten hestene kat katte katten kattene ko koer koeer koen kalv kalve kalvene kalven svin svinene gris grise grisen grisene hoens hoener kanin kaninen marsvin foel hoppe hoppen dog dogs horse horses cat cats cow cows calf calves pig pigs sheep poultry kreatur besaetning besaetningen hest hund katt hunden pferd pferde",
  field:
    "religion tro trosretning etnicitet etnisk nationalitet oprindelse fagforening forbund parti civilstand civilstatus seksualitet orientering ydelse forsørgelse forsørgelsesgrundlag indkomst diagnose diagnoser helbred helbredsforhold årsag begrundelse fraværsårsag bemærkning bemærkninger note noter kommentar kommentarer hensyn baggrund familieforhold sociale forhold straffeattest faith ethnicity nationality origin union party orientation benefit benefits income diagnosis health reason remarks notes comment comments background needs anmerkung bemerkung grund religion konfession gewerkschaft kommentar orsak anledning trossamfund",
  her: "her",
  filler:
    "ikke aldrig stadig stadigvæk desværre også jo nu altså lige bare virkelig rigtig meget ret helt igen faktisk allerede selv nok vist måske kun endnu desuden desværre længere heldigvis pludselig åbenbart egentlig derfor længe lidt så da dog sgu fortsat heller hellere snart netop jævnligt ofte altid " +
    "not never still also really very unfortunately always now just already only even actually currently again both recently sadly ever " +
    "inte aldrig fortfarande också tyvärr väldigt alltid redan mycket precis nyligen ikke fremdeles dessverre også alltid veldig allerede nettopp nicht nie immer noch auch leider schon sehr jetzt gerade wieder seit",
  crime:
    "politi politiet politiets retten byretten landsretten højesteret dommer dommeren advokat advokaten forsvarer forsvareren anklager anklageren anklagemyndigheden fængsel fængslet arrest arresten kriminalforsorgen dom dommen dømt sigtet tiltalt anmeldt anmeldelse anmeldte straffet straf bøde bøden betinget ubetinget prøvetid prøvetiden tilhold retssag retssagen løsladt afsoner police court judge lawyer prosecutor prison jail sentence sentenced charged convicted arrested fine probation parole conviction custody polis polisen åtalad dömd fängelse tingsrätten politiet tiltale siktet dømt fengsel polizei gericht anwalt gefängnis verurteilt angeklagt anzeige",
  authority:
    "familieretshuset statsforvaltningen familieretten fogedretten retten byretten advokat advokaten kommune kommunen kommunens sagsbehandler sagsbehandleren sagsbehandlers socialforvaltningen socialrådgiver socialrådgiveren familieafdelingen børneafdelingen rådgiver rådgiveren skolen pædagogen pædagogerne barnets børnenes samvær samværet samværssag forældremyndighed forældremyndigheden bopæl bopælen eks eksmand ekskone mor far underretning anbragt anbringelse politiet krisecenter court lawyer judge social services caseworker ex custody familjerätten socialtjänsten soc vårdnad barnevernet jugendamt familiengericht sorgerecht",
  welfare:
    "jobcenter jobcentret jobcenteret kommunen kommune kommunens ydelse ydelsen ydelser udbetaling danmark borgerservice sagsbehandler sagsbehandleren socialrådgiver socialrådgiveren overførselsindkomst bistand råd penge økonomi økonomien husleje huslejen boligstøtte skat skyldig skylder afdrag afdragsordning afdrage betale bank banken fogeden fogedretten inkasso udsat rykker pension sats a-kasse dagpenge kontanthjælp førtidspension gældsstyrelsen skattestyrelsen afford rent benefit benefits debt bailiff council welfare job centre pay money försäkringskassan kronofogden socialbidrag nav namsmannen jobcenter bürgergeld schulden miete geld",
  member:
    "medlem medlemmer medlemskab medlemsnummer medlemsnr medlemskort kontingent kontingentet tillidsrepræsentant tillidsmand tillidsvalgt tr fagforening fagforeningen forbund forbundet a-kasse akasse akassen meldt melder meldte indmeldt udmeldt organiseret stemmer stemte stemt stemme opstillet valgt kandidat kandidere partiet parti member members membership joined join left dues shop steward union vote voted voter voting candidate party medlem facket fack fackförbund röstar röstade parti fagforbund stemmer mitglied gewerkschaft partei wähle gewählt",
  believe:
    "tror tro troen døbt dåb konverteret konverterede konvertit konvertere beder bede bøn bønner faster faste fasten fejrer opvokset praktiserende troende udmeldt medlem gud religion religiøs spiser spise kost tørklæde believe believer baptised baptized converted pray prays prayer praying practising fasting celebrate celebrates eat eats faith god tro troende ber ber bön fastar döpt äter ber spiser betet glaubt fastet getauft isst",
  origin:
    "født kommer kom stammer oprindelse oprindelig oprindeligt baggrund flygtet flygtning flygtede opvokset rødder indvandrer efterkommer hjemland hjemlandet forældre taler talte race racisme racistisk hudfarve born originally origin background fled refugee grew roots heritage descent race racist skin född ursprung bakgrund flykting född opprinnelse geboren herkunft flüchtling wurzeln",
  outing:
    "sprunget springe ud kæreste kæresten mand kone partner forhold forholdet kærlighed seksualitet seksualiteten orientering køn kønnet kønsidentitet pronomen pronominer født juridisk out closet partner relationship dating gender identity pronouns born sexuality orientation married gift gift kär kjæreste geschlecht beziehung",
  body: "dna gen gener genet test testen testet prøve prøven svar resultat resultatet mutation bærer arvelig arveligt positiv negativ læge lægen laboratorium laboratoriet result results carrier hereditary inherited positive negative lab tested test",
  customer:
    "rammeaftale rammeaftalen tilbud tilbuddet pladser plads ean faktura fakturaen fakturaer kunde kunden kunder aftale aftalen medlemstilbud bestille bestiller bestilling bestilt booke booker bestil vilkår betingelser afdeling afdelingen konsulent konsulenter kursuskonsulent hovedkontor sekretariat sekretariatet afholder arrangerer samarbejde samarbejder licens licenser licensaftale vegne quote order invoice framework agreement licences customer behalf offer avtal faktura beställa bestille rechnung angebot kunde",
  business:
    "virksomhed virksomheden virksomhedens firma firmaet selskab selskabet regnskab regnskabet årsregnskab bogholderi bogholderiet debitor debitorer kreditor kreditorer kunde kunden kunder kundens moms budget budgettet omsætning omsætningen leverandør leverandøren inkassofirma faktura fakturaen fakturaer company supplier customer customers accounts ledger budget invoice invoices företag bolag selskap firma rechnung",
  venue:
    "lokale lokaler lokalet mødested parkering parkeringsplads ligger afholdes holdes foregår ved bag overfor indgang adresse vej vejen gade plads pladsen plass plejehjem skole skolen forening foreningen menighed menigheden hus center centret hospital organisation venue parking located address entrance behind beside opposite room lokal rum lokale parkplatz adresse",
  language:
    "sprog sproget version versionen undertekster oversættelse oversættelsen oversat oversætte oversættes tekst teksten lydspor udgave udgaven alfabet tastatur grammatik language languages version subtitles translation translated translate text audio keyboard edition español språk översättning oversettelse sprache version übersetzung untertitel",
  condition: "hvis saafremt if ifald unless wenn falls",
} as const;

export type Cue = keyof typeof words;

const names = Object.keys(words) as Cue[];
const sets = new Map<string, number>();
for (const [bit, name] of names.entries())
  for (const word of words[name].split(" ")) {
    const folded = word === "%" ? word : fold(word);
    sets.set(folded, (sets.get(folded) ?? 0) | (1 << bit));
  }

export const isCue = (name: string): name is Cue => Object.hasOwn(words, name);

/** The sets that a folded word is in, one bit each. */
export const cuesOf = (folded: string): number => sets.get(folded) ?? 0;

/** The same by the word's hash, for the words of a whole text. */
export const cuesOfHash = createWordTable(sets.size, sets);

/** The bits of some sets. */
export const cueBits = (...cues: readonly Cue[]): number =>
  cues.reduce((bits, cue) => bits | (1 << names.indexOf(cue)), 0);
