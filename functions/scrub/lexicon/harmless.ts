/**
 * Words and phrases that hold a health word and mean something else, one a line. `*` stands for the rest of a word, on
 * either side. What such a line covers is never a finding.
 */
export const harmless = `
*bekræft*
*afkræft*
*gangst*
hjertelig*
sygeplejersk*
sygeplejeskole*
sygesikring*
sygehusvej*
hospitalsgade*
hospitalsvej*
stresstest*
stress test*
stress tested
stressfri*
forebyg stress
forebyg *angst
forebyggelse af stress
stresshåndtering*
stressvejled*
stresscoach*
stresskursus
stresskurset
angstkursus
ingen stress
uden stress
stress af
stress over
stress og trivsel
no stress
don't stress
stressing
sick of
so sick
go blind
går blind
blind carbon
blind copy
blind spot*
double blind
sygefravær*
sygdomsfravær*
ved sygdom
i tilfælde af sygdom
grundet sygdom hos
pga sygdom hos
sygdom hos underviser*
sygdom blandt
underviser* sygdom
sickness absence
sick leave policy
sick leave report*
sick leave type*
sick leave code*
absence *
operationssystem*
operationel*
operations team
operations manager
operations department
databehandling*
sagsbehandling*
ordrebehandling*
efterbehandling*
billedbehandling*
tekstbehandling*
virusscan*
antivirus*
medicinsk udstyr
medicinalvirksomhed*
allergivenlig*
alkoholfri*
alkoholpolitik*
rygepolitik*
kræftens bekæmpelse
hjerteforeningen
gigtforeningen
scleroseforeningen
diabetesforeningen
epilepsiforeningen
adhd-foreningen
adhd foreningen
psykiatrifonden
depressionsforeningen
astma-allergi danmark
astma allergi danmark
alzheimerforeningen
handicapparkering*
handicaptoilet*
handicapvenlig*
handicaporganisation*
disabled access
disabled parking
disabled button*
disabled state
disabled by
is disabled
are disabled
be disabled
was disabled
been disabled
disabled in
disabled on
disabled for
disabled the
disabled my account
have disabled
has disabled
get disabled
greyed out and disabled
smertepunkt*
smertegrænse*
pain point*
autism spectrum course
depression after
health endpoint
heart rate
*chemo shop
concussion protocol*
cataract wheel
reflux valve
transplant the
abort the
abort button
abort knap*
abort-knap*
abortknap*
coronakrise*
coronatid*
coronaen
coronanedluk*
covid-pass*
coronapas*
influenzasæson*
kemotekn*
paralysed by
trauma-informed
crutch
rehab center kursus
feberredning
rejsefeber
juleferie
syg god
syg fed
syg laekker
syg nice
syg vild
*venligt
*venlig
allergisk over for daarlig
giver mig hovedpine
giver os hovedpine
giver hovedpine
gav mig hovedpine
gives me a headache
giving me a headache
giving us a headache
a headache to
bad heart rate
on the other hand
på den anden side
back button
back end
bad hand
førstehjælp ved hjertestop
siden af sygehuset
siden af hospitalet
næsefejl
*rejsefeber
handlelammet
britis*
stroke width
key stroke
keystroke*
`;
