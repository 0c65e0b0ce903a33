/**
 * Words and phrases that hold a health word and mean something else, one a line. `*` stands for the rest of a word, on
 * either side. What such a line covers is never a finding.
 */
export const harmless = `
a headache to
abort button
abort knap*
abort the
abort-knap*
abortknap*
adhd foreningen
adhd-foreningen
*afkræft*
allergisk over for daarlig
astma allergi danmark
astma-allergi danmark
autism spectrum course
back button
back office
blind to
back end
bad heart rate
*bekræft*
britis*
coronaen
coronakrise*
coronanedluk*
coronapas*
coronatid*
covid-pass*
depression after
deaf to
don't stress
feberredning
forebyg stress
forebyggelse af stress
førstehjælp ved hjertestop
*gangst*
gav mig hovedpine
giver hovedpine
giver mig hovedpine
giver os hovedpine
gives me a headache
giving me a headache
giving us a headache
grundet sygdom hos
handicapparkering*
handicaptoilet*
heart rate
ill at ease
hospitalsgade*
hospitalsvej*
i tilfælde af sygdom
ingen stress
key stroke
kræftens bekæmpelse
medicinalvirksomhed*
no stress
on the other hand
operations department
operations manager
operations team
pain point*
pga sygdom hos
sick and tired
sick leave code*
sick leave policy
sick leave report*
sick leave type*
sick of
siden af hospitalet
siden af sygehuset
stress af
stress og trivsel
stress over
stress test*
stress tested
stressende*
stressing
syg fed
syg god
syg laekker
syg nice
syg vild
sygdom blandt
sygdom hos underviser*
sygdomsfravær*
sygehusvej*
trauma-informed
uden stress
underviser* sygdom
ved sygdom
`;
