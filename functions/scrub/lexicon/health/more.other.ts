/**
 * Words of health in English, Swedish, Norwegian and German that the other files lack: illnesses by their short names,
 * examinations, operations, aids, and lay words for how one feels. One lemma a line, or a group of them.
 */
import { oneALine } from "../choice.ts";

export const englishMore = oneALine(`
[noun certain first last]
(peritonitis|oedema|lymphoedema|lymphedema|caesarian|sigmoidoscopy|laparoscopy|arthroscopy|bronchoscopy|appendectomy|tonsillectomy|gallbladder removal|tubal ligation|ablation for afib|cardioversion|laser eye surgery|shoulder replacement|disc surgery|bariatric surgery|skin graft|bone graft|heart transplant|lung transplant|organ transplant|brachytherapy|cobalt treatment|proton therapy|plasmapheresis|amniocentesis|semen analysis|hearing test result|holter monitor)
(stairlift|urostomy|stress leave)
(acl tear|torn rotator cuff|ruptured achilles|degenerative disc|polymyalgia|raynaud's|lou gehrig's|dystonia|nits|mouth ulcer|wisdom teeth|dentures|false teeth|dental implant)
(postnatal psychosis|birth trauma|low-lying placenta|placenta praevia|incompetent cervix|special care baby unit|ovulation|surrogate pregnancy|breast pump|perimenopausal)
(eating disorder clinic|binge drinker|problem drinker|needle exchange|drink problem|coke habit|self-harmer|autistic meltdown|selectively mute)

[noun certain]
(afib|dvt|a-fib|tbi|nhl lymphoma|hpv-positive|tms therapy)

[adjective certain]
(arthritic|haemophiliac|hemophiliac|gluten-intolerant|immune-suppressed|severely disabled|registered disabled|infertile|postmenopausal|comatose|incontinent|jaundiced)

[noun likely]
(squint|bleeding|counselling|counseling|optician's letter|xray|positive test|sling|splint|crutch|dizzy spell|tiredness|bloating)

[exact likely]
(had|have|has|having|got|get|gets|with) {(a fall|a bad fall|surgery|an op|stitches|the flu|flu|a temperature|a heavy cold|a bad cold|a chest infection|a medical condition|a disability|a flare-up|a relapse|a seizure|a panic attack|an mri|an ultrasound|a colonoscopy|a cyst removed|a coil fitted|the coil fitted|cbt|dbt|emdr|ect)}
(had|have|has|having|got|with|har|haft|hatt|fick|fikk|fik|fått|lider av|habe|hatte|suffer from|suffers from|diagnosed with|living with|tested for|because of|due to) (a|an|his|her|my|) {(ms|als|add|bpd|mnd|tb|dvt|svt|pots|hsp|tmj|rsi|cte|mci|psp|msa|cidp|itp|gbs|ckd|nafld|uti|sma|dmd|tia|ibs|ibd|copd|ptsd|ocd|pcos|hpv)}
(had|have|having|getting|booked for) {(the snip|a vasectomy|a smear|a coil fitted|my tubes tied|my wisdom teeth out|a filling|a root canal|a tooth out|a crown|an epidural|an amnio|a transfusion|an infusion)}
(use|uses|using|need|needs|with) {(jaws|nvda|voiceover|zoomtext|dragon naturally speaking|read write|a reading pen|text to speech software|speech to text software)} (to|because|as|and|so|on|for|with)
(hit|at|reached) {rock bottom} (in|last|when|and|after|with)
(in|going through|with|through) {withdrawal} (again|symptoms|from (alcohol|drugs|heroin|opiates|benzos|nicotine))
(on|back from|took|taking|granted) {(compassionate leave|stress leave|a phased return|phased return)}
(use|uses|using|rely on|relies on|need|needs|with) (a|my|his|her|) {(screen reader|braille|braille display|magnifier|sign language interpreter|hearing loop|captions for my hearing)}
`);

export const swedishMore = oneALine(`
[noun certain first last]
(påssjuka|stelkramp|hemorrojd|hemorrojder|halsbränna|förstoppning|kräksjuka|cystor|övergångsbesvär|minnesförlust|frusen skuldra|kallbrand|svimning|skakningar|domningar|läkarutlåtande|halvtidssjukskriven|rehabkoordinator|skiktröntgen|urinprov|avföringsprov|remiss till specialist|remiss till ortopeden|remiss till psykiatrin|ögonkliniken|öronkliniken|hudkliniken|kvinnokliniken|barnhabiliteringen|vårdavdelning|trygghetslarm|gruppboende|lss-boende|inlärningssvårigheter|skolvägran|självskador|pillermissbruk|tolvstegsprogram|könssjukdom|äggplock|missfallet|dödfödd|för tidigt född|förvärkar|kejsarsnittet|pappaledig|värmevallningar|starroperation|axeloperation|ljumskbråcksoperation|stamcellstransplantation|strålning mot tumören|obotlig|benamputation|sängbunden|hjärnblödningen|skallskada|handledsfraktur|höftledsfraktur|nyckelbensbrott|fotledsbrott|stukad fot|muskelbristning|värk i kroppen|anafylaxi|adrenalinpenna|sondmat|dropp på sjukhuset|syrgas|kissepåse|inkontinensskydd|näthinnan|hornhinnan|gula fläcken)

[noun certain]
tia

[adjective certain]
(smittad|vaccinerad)

[exact likely]
(psykolog|psykologen|kurator|kuratorn|terapeut|sjukgymnast|sjukgymnasten|naprapat|kiropraktor|opereras|röntgas|strålas|undersökas|feber|ont i (halsen|magen|huvudet|ryggen|kroppen|öronen))
(min|mitt|hans|hennes|efter en|efter min|genomgått en|inför min|inför en|väntar på) {(operation|operationen)}
(är|var|blev|blivit|låg|ligger|hemma) {(sjuk|risig|hängig|krasslig|förkyld|magsjuk|dödssjuk|inlagd)}
(mår|mådde|mått|må) (<any>) {(dåligt|jättedåligt|illa|piss|psykiskt dåligt|inte bra|skit|kasst|uselt)}

[noun likely]
(sträckning|återföring|vallningar|stressrelaterad|psykiatriska|karensdag|blöja|blöjor|ortopeden|habiliteringen|havande|lpt|sjukdag)
`);

export const norwegianMore = oneALine(`
[noun certain first last]
(blærekatarr|sår hals|nummenhet|henvisning til spesialist|henvist til spesialist|egenmeldingsdager|barns sykdom|arbeidsavklaring på grunn av sykdom|avføringsprøve|øre-nese-hals|barseldepresjon|lærevansker|nedsatt funksjonsevne|ledsagerbevis|tt-kort|skulderoperasjon|hodeskade|ankelbrudd|kragebeinsbrudd|forstuing|leddsmerter|korsryggsmerter|ryggplager|nakkeplager|mageplager|allergisk reaksjon|adrenalinpenn|epipenn|oksygen hjemme|surstoff|pustemaskin|plaster mot smerter|assistert befruktning|eggløsning|for tidlig født|termindato|svangerskapspermisjon|barselpermisjon)

[noun certain]
drypp

[exact certain]
{(lar|tsb|arp|lara|dps|fact|act|rop|bup|habu|nevrorehab|ruspoliklinikk|lavterskel) (pasient|pasienten|behandling|opplegg|team|teamet|klinikk|bruker|tiltak|innleggelse)}
(er|går|inne|vært|kommet|søkt) (i|på|inn i) {(lar|tsb|rusomsorgen|metadonprogrammet|substitusjonsbehandling|avrusning|tvungent psykisk helsevern|tsb døgn|act team)}

[exact likely]
(er|var|ble|blitt|ligger|lå|hjemme) {(syk|forkjølet|magesjuk|sjuk|sengeliggende|innlagt|uvel|kvalm|svimmel)}
(psykolog|psykologen|fysioterapeut|fysioterapeuten|kiropraktor|terapeut|opereres|feber|vondt i (halsen|magen|hodet|ryggen|kroppen|ørene)|korona)
(min|hans|hennes|etter en|etter min|venter på|gjennomgått en) {(operasjon|operasjonen)}

[noun likely]
(utskrevet|tørrlagt|sprøyter|hjemmehjelp|bofellesskap|ortoped|opptrening|legeattest|overtråkk|revmatolog|medisinering|medisinliste|ammer|bleier|kusma)
`);

export const germanMore = oneALine(`
[noun certain first last]
(ohnmachtsanfall|überweisung zum facharzt|au-bescheinigung|kurklinik|stationär aufgenommen|hno-arzt|manuelle therapie|lymphdrainage|herz-op|schulter-op|bandscheiben-op|leberwerte|nierenwerte|bluthochdruckpatient|alkoholsüchtig|medikamentenabhängig|trockener alkoholiker|selbstmordgefährdet|betreutes wohnen|gehbehinderung|hörgeräteträger|cochlea-implantat|beschäftigungsverbot|sternenkind|kinderwunsch|eizellentnahme|wochenbett|hitzewallungen|rechenschwäche|erschöpfungszustand|belastungsstörung|grippaler infekt|leberleiden|hautkrankheit|geschlechtskrankheit|autoimmunerkrankung|vorerkrankung|grunderkrankung|nahrungsmittelallergie|bienengiftallergie)

[noun likely]
(zittern|wunde|narbe|krampf|krämpfe|prellung|zerrung|muskelfaserriss)

[exact likely]
(bin|ist|war|wurde|liege|liegt|fühle|fühlt) (<any>) {(krank|erkrankt|erkältet|unpässlich|im krankenhaus|in der klinik|in reha|in der reha|auf reha|in therapie|in behandlung|arbeitsunfähig|außer gefecht|bettlägerig)}
{(melde mich|meldet sich|krank gemeldet|krankgemeldet|krankgeschrieben|krank geschrieben|krank melden|krankmelden)} (krank|bis|seit|für|und|wegen|weil|da)
(habe|hat|hatte|mit|wegen|leide an|leidet an) {(als|ms|adhs|ptbs|copd)}

[noun likely]
(therapeutin|psychiatrisch|stumm|infekt|zwänge|ohnmacht|ultraschall|wiedereingliederung|kernspin|gynäkologin|neurologin|rheumatologe|merkzeichen|gdb|verstopfung|stillend|frühchen|hamburger modell)
`);
