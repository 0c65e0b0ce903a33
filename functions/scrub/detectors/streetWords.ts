/**
 * Words that names of streets are made of, in the languages of the mails. Pure data. `sure` endings hardly end any other
 * word before a number; `likely` ones are also words of nature and buildings, so more must speak for a street.
 */

const list = (words: string): string => words.trim().split(/\s+/).join("|");

/** Ends of one word: "Lærkevej", "Storgatan", "Lindenstraße". Longer ones first where one is the end of another. */
export const sureEnding = list(`
  vejen vej gaden gade alléen alleen allé alle allè alléen stræde strædet straede straedet vænge vænget vaenge vaenget boulevard boulevarden
  stien pladsen plads torvet toften krogen svinget brynet krattet draget skrænten skraenten passagen hegnet diget dammen ledet løkken loekken vangen kajen bakken banken
  haven parken parkvej lunden engen ageren agrene marken kæret kaeret højen hoejen højene dalen gården gaarden holmen kilden åsen aasen skoven skovbrynet
  haverne husene rækken raekken buen hjørnet tværvej ringen ringvej terrassen brinken kanten siden hovedgaden volden
  gatan vägen vagen gränd gränden stigen backen allén torget gata väg
  veien vegen veg vei gaten gate gata svingen kroken lia tunet haugen brinken
  straße strasse str. str gasse weg allee platz ufer chaussee damm steig stieg
`);

export const likelyEnding = list(`
  kanalen kanal åen søen fjorden stranden vigen molen dokken
  park have bakke toft ager eng skov kær kaer lund dal høj hoej gård gaard gaarde krog bryn krat drag hegn dam led vang mark kaj banke brink ås aas kilde kilden
  glimt løkke loekke rækker volde vold port porten bro broen havn havnen næs naes odde strand kyst klint holm mose mosen hede heden slette sletten ris rød
  huse hus høje have haver lide side vinge vig bugt bugten sti torv terrasse boliger hal
  plan backe lid äng ängen hage hagen park lunden plass bakken skog skogen åker berget stad
  ring markt hof feld berg tal grund garten wiese kamp rain winkel hang kehre redder twiete koppel turm brücke mühle hafen brunnen tor
`);

/** Streets that are a word of their own and not the end of another. */
export const ownName = list(`
  torvet bygaden hovedgaden strandvejen søndergade nørregade vestergade østergade algade engen parken skoven haven bakken dalen højen marken toften krogen
  smedjen møllen brinken kæret lunden vænget åsen storgatan strandgata kirkegata markt
`);

/** Stand before the name: "Gl. Skolevej", "Sønder Allé", "H. C. Andersens Boulevard", "Am Markt". */
export const leading =
  "(?:(?:gl|gml|skt|sct|st|dr|kgs|kg|chr|fr|frd|h|c|a|p|j|n|v|s|o|l|e|m|hf|ndr|sdr|vestre|østre|oestre|nørre|noerre|nordre|nørdre|sønder|soender|søndre|store|lille|gamle|ny|nye|øvre|øster|vester|indre|ydre|sankt|am|an|im|auf|bag|under|over|mellem|langs|neden|oven|bei|hinter|vor|große|kleine|grosse|alte|neue|obere|untere|in|zur|zum|der|dem|den|norra|södra|östra|västra|stora|lilla|nya|gamla|søre|nordre|von|van|de|det|på|ved|i)(?:\\. ?| )|h\\. ?c\\. ?|[a-zæøåäöüéß'-]{2,18}s )";

/** English: the last word of a name that follows its number. */
export const english = list(`
  street st road rd avenue ave lane ln close drive dr way court ct crescent cres gardens gdns grove terrace rise hill mews square sq row walk green view mount vale
  boulevard blvd place pl park parade quay wharf gate yard circle circus hollow ridge meadow meadows heights highway hwy cottages cottage houses buildings court villas mansions flats
`);

/** Words before a number that are never a street: what courses, pages, rooms and machines are numbered by. */
export const numbered = new RegExp(
  `^(?:${list(`
    hold holdet modul module moduls kursus kurset course lokale lokalet room rum værelse side sider sidste page pages sida seite uge uger week woche vecka kapitel chapter level
    niveau trin step video opgave øvelse exercise afsnit section version chrome firefox edge safari iphone ipad ios android windows office excel galaxy samsung pixel kl klokken den
    d nr no nummer number zone gruppe group team etage sal floor plan terminal gate spor perron linje line bus tog punkt point del part fase phase lektion lesson time dag dage day år
    januar februar marts april maj juni juli august september oktober november december january february march may june july october mai märz juni mars dezember oktober
    ordre order faktura invoice sag case ticket kunde pulje rude felt field række kolonne row column bind bog book artikel paragraf stk kr dkk eur usd ca max min op til fra på i og eller
    and or of med for om ved over under efter før klokken postboks box port plads pladsen
  `)})$`,
);
