/**
 * Danish phrases of child protection and social support, built of word classes: reports of concern, placements, support
 * persons and measures with their paragraphs, and authorities that act on a family. Read as health.da.ts.
 */
import { choice } from "./choice.ts";
import { kids, kinsman } from "./family.words.da.ts";

const child = `(jeg|vi|${kids}|${kinsman}|han|hun|de|<name>|eleven|barnet|drengen|pigen|lillebror|lillesøster|storebror|storesøster|søskende|nr <number>|borger <number>)`;
const report = choice(
  `underretning, underretninger, underretningen, bekymringsskrivelse, bekymringshenvendelse, bekymringsbrev, bekymringsnotat, anmeldelse til kommunen`,
);
const reported =
  choice(`lavet, laver, lavede, skrevet, skrev, skriver, sendt, sender, sendte, indsendt, afsendt, modtaget, modtog, fået, fik, får, indgivet,
  afgivet, kommet, kom, kommer, udløst, overvejer, foretaget, oprettet, på vej, indløb, indløbet, gemt, udarbejdet, truer med`);
const kind = choice(
  `skriftlig, mundtlig, anonym, ny, akut, alvorlig, bekymret, tværfaglig, faglig, obligatorisk, første, anden, tredje, fjerde, endnu en, flere, to, tre, mange, ubegrundet, falsk, grundløs`,
);
const place =
  choice(`anbragt, anbringe, anbringes, anbragte, anbringer, placeret, placeres, placerede, fjernet, fjernes, fjernede, tvangsanbragt, tvangsfjernet, flyttet i pleje,
  taget fra (mig|os|hjemmet|ham|hende), taget ud af hjemmet, sat i pleje, genanbragt, hjemgivet, hjemgives, adskilt fra`);
const where =
  choice(`plejefamilie, en plejefamilie, plejefamilien, familiepleje, netværkspleje, slægtspleje, netværksfamilie, døgninstitution, døgninstitutionen, en døgninstitution,
  institution, børnehjem, børnehjemmet, et børnehjem, opholdssted, opholdsstedet, et opholdssted, sikret institution, sikret, akutinstitution, en akutinstitution, skibsprojekt, eget værelse, kostskole,
  botilbud, et botilbud, botilbuddet, bosted, et bosted, bostedet, bofællesskab, et bofællesskab, socialpædagogisk bosted, aflastning, aflastningsfamilie, en aflastningsfamilie, hybel, ungdomsbolig med støtte, uden for hjemmet, udenfor hjemmet, pleje, døgnpleje`);
const helper =
  choice(`kontaktperson, støttekontaktperson, støtteperson, støttepædagog, bostøtte, bostøtten, familiebehandler, familiekonsulent, familierådgiver, familieplejekonsulent, hjemmehosser, hjemme hos er, hjemmevejleder,
  hjemvejleder, mentor, ungementor, ungestøtte, aflaster, aflastningsfamilie, weekendfamilie, reservefamilie, børnesamtale, psykologsamtaler gennem kommunen, sparringspartner, værge, bisidder, ledsager, ledsageordning, ledsagerordning, socialpædagog, specialpædagogisk støtte, praktisk pædagogisk støtte, hjemmepædagog, multisystemisk terapi, mst, familieterapi gennem kommunen`);
const sections =
  "(11|20|30|32|32a|33|41|42|44|45|50|52|52a|54|58|66|68|76|76a|81|82|83|84|85|87|95|96|97|98|99|100|102|103|104|107|108|109|110|112|113|115|117)";
const council =
  "(kommunen|kommune|familieafdelingen|socialforvaltningen|forvaltningen|børne og ungeudvalget|børn og ungeudvalget|børneudvalget|ankestyrelsen|sagsbehandler|sagsbehandleren|socialrådgiver|socialrådgiveren|familierådgiveren|børn og familie|myndigheden|myndighederne|de sociale myndigheder|den sociale døgnvagt|døgnvagten|ppr|ssp)";

export const danishCare = `
[noun certain first last]
familiebehandling
hjemgivelse
døgnbehandling
forældrestøtte efter serviceloven
anbringelsessag
anbringelsesafgørelse
anbringelsessted
anbringelseskommune
anbringelsesgrundlag
akutanbringelse
akutplacering
genanbringelse
hjemgivelsessag
plejebarn
plejeforælder
plejebror
plejesøster
plejefamilie
familieplejekonsulent
underretningssag
bekymringshenvendelse
bekymringsnotat
bekymringsbrev
børnefaglig
børneundersøgelse
forældreevne
forældrekompetence
forældreevneundersøgelse
weekendaflastning
aflastningsweekend
aflastningshjem
weekendfamilie
netværksfamilie
reservefamilie
døgnvagt sag
børnehjemsbarn
døgnanbragt
specialanbringelse
ungdomspension
sikret institution
dagbehandling
dagbehandlingstilbud
handleplan efter serviceloven
barnets plan
statusudtalelse
værgebeskikkelse
værgemål

[noun likely first last]
botilbud
bosted
bofællesskab
skolevægring
skolefravær
opholdssted

[exact certain]
(køres|kører|kørt|lavet|laver|igangsat|iværksat|under|åbnet|startet|lavede|ligger) (en|der|) {${sections}} (undersøgelse|på|lige|i|fra|og|for|med|efter|om)
{(kommet|kom|kommer|sat|anbragt|flyttet|været|boet|opvokset|vokset op|taget|akut|placeret|sendt) (i|på|til|hos|ud i) (en|et|to|tre|flere|forskellige|sin|den|akut|) ${where}}
{(hjemgivet|hjemgives|hjemtaget) (<any>|) (med|til|fra|efter|i)} 
{(i|med|har|får|fik|fået|tilbudt|under) (familiebehandling|intensiv familiebehandling|familieterapi gennem kommunen|praktisk pædagogisk støtte|døgnbehandling)}
{(en|et|) ${kind} ${report}}
${reported} (en|den|de|) {(${kind}|) ${report}} (til|fra|på|om|vedr|vedrørende|hos|mod|af|i|efter|over|den|sidste|igen|angående|da|fordi|så|og)
(har|havde|fik|er|var|blev) (vi|jeg|der|de|skolen|børnehaven|lægen|naboen|nogen|hun|han|sundhedsplejersken|min (eks|eksmand|ekskone)|) (<any>|) ${reported} (en|den|to|tre|) {(${kind}|) ${report}}
{${report}} (fra|på|om|vedr|vedrørende|mod|angående) (${kids}|<name>|mig|os|ham|hende|mor|far|familien|skolen|børnehaven|vuggestuen|sundhedsplejersken|naboen|lægen|min|en anonym|anonym|hospitalet|fødegangen|pædagogerne|trivslen|fravær)
${child} (er|) (blev|blevet|bliver|er|var|har været|skal|skulle|kan blive) (nu|igen|akut|midlertidigt|frivilligt|<any>|) {(akut|midlertidigt|frivilligt|) ${place} ((i|på|hos|til) ${where}|uden for hjemmet|udenfor hjemmet|)} 
(blev|bliver|er|var) ${child} (<any>|) {(akut|midlertidigt|frivilligt|) ${place} ((i|på|hos) ${where}|)}
(som (barn|lille|spæd|teenager)|da jeg var|da han var|da hun var|dengang) (<any>|) (<any>|) (<any>|) {(fjernet|anbragt|kom i pleje|på børnehjem|i plejefamilie|flyttet fra hjemmet|sat i pleje)}
${council} (har|) (<any>|) {(akut|midlertidigt|frivilligt|) (anbragt|anbringer|anbragte|placeret|placerer|placerede|fjernet|fjernede|fjerner|taget|tog|tvangsfjernet|genanbragt|hjemgivet|hjemtaget|indstillet)} (${child}|til anbringelse)
{(akut|midlertidigt|frivilligt|tvangsmæssigt) (anbragt|placeret|fjernet|anbringelse|placering)}
${child} (<any>|) (bor|boede|boet|kom|kommer|er|var|anbragt|flyttet|flytter|opvokset|vokset op|været|sat|er kommet|har boet|placeret|skal) (<any>|) (<any>|) {(hver for sig |)(på|i|hos|til) ${where} (med støtte|efter (paragraf|) ${sections}|)}
(vokset op|opvokset|boet|opvækst|barndom) (<any>|) {(på|i|hos) (et|en|flere|forskellige|) (<any>|) (børnehjem|plejefamilie|plejefamilier|opholdssteder|institution|institutioner|døgninstitution|døgninstitutioner)}
${child} (har|har fået|fik|får|havde|skal have|tilbudt|bevilget|er bevilget) (en|et|tilknyttet|fast|<any>|) {(en |)(fast|ny|personlig|socialpædagogisk|) ${helper}} (fra|gennem|via|i|hos|hver|efter|til|<number>|der|som|tilknyttet|og|to|tre)
{(fast|personlig|socialpædagogisk|kommunal|ny|egen) ${helper}} (fra|gennem|via|i|hos|til|på|bevilget|tilknyttet)
{${helper}} (fra (kommunen|<name> kommune|socialpsykiatrien)|gennem kommunen|via kommunen|i hjemmet|efter (paragraf|) ${sections}|<number> timer|hver uge|hver anden (uge|weekend))
(${child}|min|hans|hendes|deres|borgerens|mors|fars|sin) {(bostøtte|støttekontaktperson|hjemmevejleder|støttepædagog|familiebehandler|hjemmehosser|plejemor|plejefar|plejeforældre|plejefamilie|aflastningsfamilie|aflastning|weekendfamilie|sagsbehandler i (familieafdelingen|børn og familie))}
{(støtte|støtten|hjælp|bevilling|bevilget|foranstaltning|forløb|ophold|anbringelse|indsats|afgørelse|undersøgelse|vejledning|ydelse|aflastning) (<any>|) (efter|jf|iht|ifølge|i henhold til|på) (paragraf|servicelovens|serviceloven|barnets lov|aktivlovens|sel|) (paragraf|) ${sections}}
(efter|jf|iht|ifølge|en|i henhold til) (servicelovens|barnets lovs|sel|lov om social service|barnets lov) {(paragraf|) ${sections}}
{(socialpædagogisk|pædagogisk|praktisk|personlig|økonomisk|hjemme) (støtte|hjælp|pålæg) (i hjemmet|fra kommunen|efter|bevilget|hver)}
(har|fik|får|fået|givet|pålagt|under|med|det|et|kalder det) (et|) {(forældrepålæg|ungepålæg|børnepålæg|familiepålæg)}
{(tager|tog|taget|fratager|frataget|stopper|stoppede|standser|trækker|mister|trukket) (de|kommunen|vi|jeg|os|mig|) (børnechecken|børnepengene|børneydelsen|børnecheck|min børnecheck|ungeydelsen)}
{(ikke (været|gået|kommet|mødt op) i skole|går ikke i skole|kommer ikke i skole|skolevægring|nægter at gå i skole|ufrivilligt skolefravær|bekymrende fravær|alvorligt skolefravær|højt fravær) (i|siden|på) (<number>|flere|mange|to|tre|fire|seks|et|en|over|næsten|sommerferien|sidste) (<any>|)}
{(ikke|aldrig) (har|) (været|gået|kommet) i skole} (i|siden)
${council} (har|) (<any>|) {(åbnet|startet|oprettet|iværksat|indledt|rejst|kører|overvejer|lukket) (en|et|) (<any>|) (sag|børnesag|undersøgelse|børnefaglig undersøgelse|socialsag|forældreevneundersøgelse|handleplan|familiebehandling)}
{(sag|børnesag|socialsag|familiesag|undersøgelse) (<any>|) (i|hos|ved) (familieafdelingen|børn og unge|børn og familie|socialforvaltningen|kommunens familieafdeling|socialtilsynet|den sociale døgnvagt|børne og ungeudvalget|børn og ungeudvalget)}
(kendt|kender|følges|fulgt|været) (<any>|) {(af|i) (kommunen|familieafdelingen|det sociale system|de sociale myndigheder|systemet|socialforvaltningen|ssp)} (siden|fra|i|gennem|som|med|på grund)
${council} {(følger|overvåger|holder øje med|fører tilsyn med|har tilsyn med|er bekymret for|er bekymrede for|er inde over|er koblet på|blander sig i|har været på) (<any>|) (${kids}|familien|os|hjemmet|uanmeldt|hjemmebesøg|mig)}
{(uanmeldt|uanmeldte|anmeldt) (tilsyn|besøg|hjemmebesøg) (fra|af) (kommunen|sagsbehandleren|familieafdelingen)}
{(bekymret|bekymrede|bekymring|bekymringer) (for|over|om) (<name> s|<name>|${kids}|barnets|børnenes|hans|hendes|drengens|pigens) (trivsel|udvikling|sikkerhed|tarv|hjemmeforhold|)}
{(dårlige|vanskelige|svære|belastede|kaotiske|utrygge|trange|usle) (hjemmeforhold|opvækstvilkår|familieforhold|boligforhold|sociale forhold|kår)}
{(mus|rotter|skimmel|skimmelsvamp|væggelus|lus|kakerlakker) (og|i) (ingen varme|ingen mad|lejligheden|hjemmet|soveværelset|børneværelset)}
(har|fik|under|som|er|hans|hendes|min) {(værge|værgemål|under værgemål|fået værge|personlig værge)} (for|og|efter|fordi|der)

[exact likely]
{(akut placeret|fjernet fra|fjernet hjemmefra|sat i pleje|i pleje hos)}
{(skriftlig|anonym) underretning}
{fast kontaktperson fra kommunen}
(jeg|bror|søster|vi|børnene|søskende|barnet|drengene|pigerne) (blev|er|er blevet|bliver) {fjernet}
{bosted}
{(i|på) (et|en|) (bofællesskab|bosted|botilbud|opholdssted) (med støtte|for|)}
{(paragraf|) (50|52|54|85|99|107|108) (støtte|forløb|ophold|undersøgelse)}

[exact weak]
{(anbragt|fjernet|underretning|støtteperson|aflastning|pleje|forvaltningen|familieafdelingen)}
`;
