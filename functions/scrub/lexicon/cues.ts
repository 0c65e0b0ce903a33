/**
 * Words that say whether a health word is told of a person or is a subject: the evidence that `health.ts` weighs. One
 * set a line: name, then the words. All in the folded spelling (æ = ae, ø = oe, å = aa).
 */
const words = {
  first: "jeg mig min mit mine my me myself mine jag mitt mina ich mein meine meiner",
  kin:
    "herhjemme familien soen soennen datter datteren barn barnet boern boernene mor far mand manden kone konen hustru aegtefaelle kaereste samlever samleverske eks eksmand ekskone ekskaereste bror soester mormor farmor morfar farfar svigermor svigerfar svigersoen svigerdatter barnebarn nevoe niece kusine faetter kollega kollegaen medarbejder medarbejderen ansat patient patienten borger borgeren elev eleven kursist kursisten deltager deltageren " +
    "son daughter child kids mother father mum mom dad husband wife partner girlfriend boyfriend brother sister grandmother grandfather exwife exhusband colleague employee coworker " +
    "kind kinder sohn tochter frau mutter vater eltern bruder schwester oma opa freundin ehemann ehefrau barnen barna ungene sonen dottern dotter mamma pappa hustrun mannen kona kollegan",
  person:
    "han hun ham hende hans hendes he she him his hers vedkommende sie ihr ihm ihn hon honom hennes henne",
  has:
    "har havde haft faar faaet fik lider led tager taget tog blev bliver blevet er var vaeret ramt diagnosticeret konstateret mistaenkt under gaar gik gaaet kom ligger laa doede doed bor faet have has had having got get gets getting was am is are been being suffer suffers suffering suffered take takes taking took diagnosed recovering recovered with feel feeling undergoing undergo " +
    "har haft fick fatt lider blev hatt habe hatte leide leidet skal sind ist bin bist waren wurde wird liegt liege bekommen hat aer blivit vaert vaere ble fikk",
  care: "laege laegen laeger laegens hospital hospitalet sygehus sygehuset psykolog psykologen psykiater psykiateren doktor doktoren overlaegen sygeplejersken diagnose diagnosen diagnosis diagnosed doctor doctors gp hospital psychiatrist psychologist therapist nurse clinic medicin medicinen medicine medication behandling behandlingen treatment surgery surgeon indlagt syg sygemeldt sick symptomer symptoms kommunelaegen egenlaege speciallaege recept prescription",
  course:
    "kursus kurset kurser lydfil lydfilen lyd lyden film filmen slides kursuspakken kursuspakke modul modulet moduler hold holdet webinar webinaret foredrag foredraget haefte haeftet bog bogen boeger artikel artiklen artikler podcast pjece pjecen emne emnet emner tema temaet temadag undervisning undervisningen materiale materialet video videoen videoer lektion lektionen workshop workshoppen uddannelse uddannelsen forloebet pladser plads titel titlen oplaeg oplaegget indlaeg indlaegget quiz quizzen kategori kategorien afsnit afsnittet side siden " +
    "course courses module modules lesson lessons webinar webinars lecture book books article articles chapter topic topics training workshop material materials title brochure catalogue catalog page section category blog newsletter kurs kursen",
  thing:
    "system systemet systemer server serveren app appen link linket knap knappen knapper hjemmeside hjemmesiden website portal portalen chatbot cookiepopup popup software program programmet database databasen endpoint api button buttons page pages server servers node process processes thread job worker cache login site browser captcha toggle keyboard dashboard feature error fejlmeddelelse log logs field feltet felt rapport rapporten rapporter report query build deploy cpu load balancer sandbox test tests skaerm skaermen computer computeren telefon telefonen mobil mobilen pc pcen ipad tablet zoom teams nettet internettet netvaerk netvaerket printer printeren laptop batteri batteriet integrationen databasen",
  general:
    "mange flere many several man folk mennesker personer nogen alle andre voksne unge generelt statistik antal procent procentdel andel % people anyone everyone children adults patients employees users number percentage percent general generally types typer medarbejdere ansatte medarbejderne kunder familier borgere elever foraeldre parents families volunteers",
  hurt: "ont vondt weh tut schmerzen schmerzt braendt braendte forbraendte burned burnt scalded ondt smerter smerte oemt oem problemer opereret opereres operation braekket braekkede braekker brukket brutit gebrochen verstaucht vrikket slynge forstuvet forstuvede haevet haevede betaendt fjernet skade skadet kraeft gigt slidgigt daarlig daarligt daarlige ny nyt brud forbraendt forvredet revet gips stoettebind pain pains hurts hurt hurting broken broke sore swollen surgery operated injured injury sprained fractured removed tumor cancer bad arthritis transplant replaced",
  trade:
    "arbejder ansat saelger saelge forhandler leverer producerer importerer klinik klinikken apotek apoteket skabelon skabelonen formular faktura fakturaen henvendelser henvendelse spoergsmaal emneliste liste fravaerskode loensystemet loensystem sygeplejerske sygeplejersken terapeut paedagog raadgiver forsker sell sells selling supply supplies supplier nurse therapist clinic brochure template invoice payroll researcher work works licences licenses liste list pharmacy praksis foreningen forening leje organisation charity",
  profession:
    "laege overlaege psykolog psykiater sygeplejerske fysioterapeut ergoterapeut terapeut jordemoder neurolog kardiolog onkolog doctor nurse therapist physiotherapist psychologist psychiatrist midwife surgeon cardiologist oncologist neurologist",
  goods:
    "varenr varenummer varen varer lager lageret lagerstatus pris prisen priser stk pakning pakninger pk restordre sortiment parti vnr stock price packs pack dosis-pakning leverandoer",
  animal:
    "hund hunde hunden hundene hundehvalp hvalp hvalpen hest heste hesten hestene kat katte katten kattene ko koer koeer koen kalv kalve kalvene kalven svin svinene gris grise grisen grisene hoens hoener kanin kaninen marsvin foel hoppe hoppen dog dogs horse horses cat cats cow cows calf calves pig pigs sheep poultry kreatur besaetning besaetningen hest hund katt hunden pferd pferde",
  her: "her",
  condition: "hvis saafremt if ifald unless wenn falls",
} as const;

export type Cue = keyof typeof words;

const names = Object.keys(words) as Cue[];
const sets = new Map<string, number>();
for (const [bit, name] of names.entries())
  for (const word of words[name].split(" ")) sets.set(word, (sets.get(word) ?? 0) | (1 << bit));

/** The sets that a folded word is in, one bit each. */
export const cuesOf = (folded: string): number => sets.get(folded) ?? 0;

/** The bits of some sets. */
export const cueBits = (...cues: readonly Cue[]): number =>
  cues.reduce((bits, cue) => bits | (1 << names.indexOf(cue)), 0);
