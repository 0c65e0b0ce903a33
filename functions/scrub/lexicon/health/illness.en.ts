/**
 * English words for illness, injury and disability. One lemma a line; a head in brackets says part of speech (which
 * endings it takes), how much it discloses by itself (certain, likely, weak; body: only where it hurts), and its
 * place in compounds (first, last, tail). A module and not a text file, because the engine does no I/O.
 */
export const englishIllness = `
[noun certain]
aa meeting
aa meetings
abscess
acid reflux
addison's
addison's disease
adenomyosis
adrenal insufficiency
adult nappies
allergic reaction
allergic to
allergic to nuts
allergic to peanuts
allergic to penicillin
allergic to shellfish
allergy shots
amputee
anaemia
anaemic
anaesthetic
anaphylactic
anaphylactic shock
anaphylaxis
anemia
anemic
angioplasty
anti-inflammatories
anti-inflammatory
aphasia
appendicitis
arrhythmia
aspie
assistance dog
asthma attack
asthmatic
atrial fibrillation
attachment disorder
autoimmune condition
autoimmune disease
autoimmune disorder
baby blues
baby bump
basal cell carcinoma
bed sores
bed-bound
bed-bound with
bedridden
bedsores
bedwetting
bee sting allergy
benign tumour
benzodiazepine
benzos
beta blocker
beta blockers
biologics
bird flu
bladder cancer
bladder infection
bladder problems
blood cancer
blood clot
blood disorder
blood in my stool
blood infection
blood poisoning
blood results
blood sugar
blood sugars
blood work
bloodwork
born prematurely
borreliosis
bowel cancer
bowel disease
bowel problems
bpd
bradycardia
breast cancer
breast lump
breastfeeding problems
breathing problems
breathlessness
bronchiolitis
bronchitis
c diff
camhs
can't sleep
cancer diagnosis
cancer patient
cancer survivor
cancer-free
cannot sleep
carcinoma
cardiomyopathy
cat allergy
celiac
celiac disease
cellulitis
cerebral haemorrhage
cervical cancer
cesarean
cfs
chest infection
chest pain
chicken pox
chickenpox
chlamydia
cholera
chronic condition
chronic fatigue
chronic fatigue syndrome
chronic pain
chronic pain syndrome
chronically ill
cirrhosis
cleft palate
clotting disorder
cmht
coeliac
coeliac disease
cognitive impairment
coil fitted
cold sore
cold sores
cold turkey
collapsed lung
colon cancer
colorectal cancer
colostomy
colostomy bag
coma
compassionate leave for
complex regional pain syndrome
compression stockings
compromised immune system
congenital
conjunctivitis
constipation
copd
coronary artery disease
cortisone injection
cortisone shot
covid positive
covid symptoms
cpr on
crisis team
critically ill
crohn's
crohn's disease
croup
crystal meth
cushing's
dairy allergy
deep vein thrombosis
defibrillator implant
degenerative disease
dengue fever
depersonalisation
diabetic
diabetic diet
diabetic ketoacidosis
diphtheria
dog allergy
dosage of my
double mastectomy
down syndrome
down's syndrome
due date in
dust mite allergy
dwarfism
dysgraphia
dysphasia
dyspraxia
dyspraxic
e coli
ecg
ectopic
egg allergy
egg donation
egg freezing
egg retrieval
embolism
embryo transfer
emphysema
end my life
endocarditis
endometrial
endometriosis
enlarged prostate
epi-pen
epidural
er visit
erectile dysfunction
esophageal cancer
faecal incontinence
fallen ill
fatty liver
feeding tube
fell ill
fell off the wagon
fish allergy
fistula
food allergies
food allergy
food intolerance
food poisoning
fragile x
frontotemporal
fructose intolerance
gallbladder removed
gallstone
gallstones
gastric band
general anaesthetic
general anesthetic
genetic condition
genetic disorder
genital herpes
genital warts
german measles
gestational diabetes
glandular fever
glioblastoma
glioma
glucose monitor
gluten intolerance
gonorrhea
gonorrhoea
gord
graves disease
graves' disease
grommets
growth hormone
haemochromatosis
haemophilia
haemorrhage
haemorrhoid
haemorrhoids
hashimoto's
having fits
hay fever
hdu
health grounds
health issue
health problem
health reasons
heavy periods
hemophilia
hemorrhoids
hep b
hep c
high blood pressure
high cholesterol
high dependency unit
histamine intolerance
hitting the bottle
hiv positive
hoarse
hodgkin lymphoma
hodgkin's
hormone imbalance
hot flashes
housebound
hypertension
hyperthyroidism
hypochondriac
hypoglycaemia
hypoglycemia
hypothyroidism
ileostomy
ill health retirement
ill-health retirement
immune deficiency
immune system disorder
immunocompromised
immunosuppressant
immunosuppressants
immunosuppressed
impotence
impotent
in labor
in labour
in recovery from
in remission from
incapacity
incapacity benefit
incontinence
incontinence pads
induced coma
inflammatory bowel disease
inoperable
inpatient
insomniac
internal bleeding
intolerant to
intrusive thoughts
iron deficiency
iron infusion
irritable bowel
irritable bowel syndrome
iui
jaundice
ketoacidosis
kidney cancer
kidney disease
kidney failure
kidney infection
kidney problems
kidney stone
kidney stones
labyrinthitis
lactose intolerance
lactose intolerant
language delay
laryngitis
latex allergy
leukaemia
leukaemic
leukemia
life support
life-limiting
life-threatening
liver cancer
liver disease
liver failure
local anaesthetic
long-covid
long-term illness
long-term sick
lost a baby
lost our baby
lost the baby
low blood pressure
low iron
low libido
lumbago
lumbar puncture
lump in my breast
lumpectomy
lung cancer
lung condition
lung disease
lung infection
lyme
lyme disease
lymphoma
malignant
malnourished
malnutrition
man flu
mastectomy
mastitis
me/cfs
measles
melanoma
meltdowns at school
meniere's
meningioma
meningococcal
mesothelioma
metastases
metastasis
metastasised
metastasized
metastatic
methadone
milk allergy
molluscum
mononucleosis
mood stabiliser
mood stabilisers
mood stabilizer
moon boot
morbidly obese
morning sickness
mouth cancer
mri
mri results
multiple allergies
multiple myeloma
mumps
muscular dystrophy
myalgic encephalomyelitis
myasthenia
myeloma
myocarditis
ménière's
narcissistic personality disorder
narcolepsy
narcotics anonymous
nasal spray for
nebuliser
neonatal unit
nephritis
night sweats
night terror
night terrors
nosebleed
not fit to work
nut allergies
nut allergy
obese
obesity
oesophageal cancer
off the wagon
on the wagon
oncology
opiates
oppositional defiant disorder
ovarian cancer
overactive bladder
overactive thyroid
overdose
overdosed
pain meds
painful periods
palliative
palpitations
pancreatic cancer
peanut allergies
peanut allergy
peg tube
pelvic floor
pelvic pain
penicillin allergy
peptic ulcer
pericarditis
period pain
personal care assistant
personality disorder
phased return to work
physio
pinworms
plaster cast
platelet count
pleurisy
pneumonia
pollen allergy
polyps
post-nasal drip
post-op
pots syndrome
pre-diabetic
pre-eclampsia
pre-op
prediabetes
preeclampsia
preemie
premature labour
premature twins
pressure sores
pressure ulcers
progressive disease
prolapse
prolonged illness
prostate cancer
prostate problems
prostatitis
pulmonary embolism
quinsy
raised blood pressure
rectal cancer
reduced hours because of
referral letter from
renal failure
resuscitated
retired on health grounds
rett syndrome
return-to-work after
ringworm
root canal
rotator cuff
rubella
sarcoidosis
sarcoma
scabies
scleroderma
screen reader user
seasonal affective disorder
secondaries
secondary cancer
sedated
selective mutism
sen school
sensory issues
sensory overload
sensory processing disorder
septicaemia
serious illness
seriously ill
service dog
sesame allergy
severe allergy
shellfish allergy
shingles
short of breath
shortness of breath
sick-listed
sickle cell
sickle cell anaemia
sickle cell disease
side effects from my
sinus infection
sinusitis
sjogren's
sjögren's
slapped cheek
sleep apnea
sleep apnoea
sleep deprivation
sleep deprived
sleep disorder
sleep study
sore throat
soy allergy
spasticity
sperm count
sperm donation
spread to her liver
spread to her lungs
spread to his liver
spread to his lungs
spread to my liver
squamous cell carcinoma
ssris
stage four cancer
stage three cancer
staph infection
statins
stay in bed
stoma
stoma bag
stomach bug
stomach cancer
stomach flu
stomach pains
stomach problems
stomach ulcer
stomachache
strep throat
stye
subarachnoid
substance abuse
swine flu
syphilis
tachycardia
take my own life
tapeworm
terminal cancer
terminal illness
terminally ill
tetanus
thalassaemia
thalassemia
threadworms
throat cancer
thrombosis
thyroid cancer
thyroid condition
thyroid problem
tics
tongue cancer
tonic-clonic
tonsillitis
took her own life
took his own life
tracheostomy
tranquillisers
tree nut allergy
trouble sleeping
trying for a baby
trying to conceive
tube fed
tube-fed
tuberculosis
tubes tied
tumour
turner syndrome
twelve-step
type 2 diabetic
type one diabetes
type two diabetes
typhoid
ulcerative colitis
unable to work due
underactive thyroid
underweight
unfit for work
upped my dose
urgent care
urinary infection
urinary tract infection
uterine cancer
vaginismus
varicose vein
varicose veins
verruca
visual impairment
visually impaired
vitamin b12 deficiency
vitamin d deficiency
vitamin deficiency
wasp allergy
weakened immune system
weight loss injections
went into labour
west nile
wets the bed
wetting the bed
wheat allergy
white cane
whooping cough
williams syndrome
withdrawal symptoms
womb cancer
yeast infection
yellow fever
zimmer frame

[noun likely]
ache
aches
acupuncture
allergies
allergy
anaesthesia
anesthesia
antenatal
antihistamine
antihistamines
appetite
asthma
bereavement
blood pressure
breastfeeding
care home
care package
chills
dairy free
dairy-free
disease
disorder
diuretics
drunk
end of life care
end-of-life care
exhaustion
gallbladder
gluten free
gluten-free
gluten-free diet
home help
hormones
hungover
illness
in remission
induction loop
injection site
insomnia
jab
jabs
lactose free
lactose-free
nursing a
nursing home
occupational health
outpatients
overweight
palliative care
paternity leave
perinatal
personal independence payment
postnatal
postpartum
premature
prenatal
prostate
rare disease
respite care
sedation
sick day
sick days
sick list
sick-leave
sickness absence
side effects
sign language
sleep problems
special educational needs
special needs
sweats
thrush
thyroid
tumour markers
ulcer
vaccinated
weight gain
weight loss

[noun weak]
chiropractor
dietician
dietitian
dizzy
fatigue
fever
health visitor
infection
injections
midwives
nausea
obstetrician
paediatrician
pain
pediatrician
podiatrist
prescription
recovering
special diet
unwell
vomiting

[exact certain]
amitriptyline
amlodipine
aripiprazole
atomoxetine
buprenorphine
carbamazepine
clozapine
duloxetine
fluoxetine
hiv-positive
hydrocodone
lamotrigine
letrozole
levothyroxine
methotrexate
methylphenidate
mirtazapine
naltrexone
olanzapine
omeprazole
oxycodone
paroxetine
prednisolone
prednisone
quetiapine
risperidone
sertraline
topiramate
venlafaxine
zopiclone

[exact likely]
flu
lice
stitches
`;
