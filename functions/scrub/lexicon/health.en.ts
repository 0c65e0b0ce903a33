/**
 * English words for health, one lemma a line. A head in brackets says what follows: part of speech (which endings
 * it takes), how much the word discloses by itself (certain, likely, weak; body: only where it
 * hurts), and whether it may be the first or the last part of a compound. Of a phrase with braces only the part in
 * braces is the finding. A module and not a text file, because the engine does no I/O.
 */
export const englishHealth = `
[noun likely]
addiction
allergies
allergy
anxiety
arthritis
asthma
autism
blood pressure
burnout
cancer
delusions
dementia
depression
diabetes
disabilities
disability
disease
disorder
doctor's note
epilepsy
flu
gallbladder
grief counselling
hallucinations
illness
in remission
insomnia
medical certificate
migraine
pregnancy
prostate
steroids
stress
stroke
stutter
thyroid
trauma
ulcer
walking stick

[noun certain]
abortion
acne
adhd
adhd medication
agoraphobia
alcohol dependency
alcohol problem
alcoholic
alcoholism
allergic reaction
allergic to nuts
allergic to peanuts
allergic to penicillin
allergic to shellfish
alopecia
alzheimer's
alzheimer's disease
amputation
amputee
anaemia
anaesthetic
anaphylaxis
anemia
aneurysm
angina
anorexia
anorexic
antabuse
antibiotics
antidepressant
antidepressants
anxiety attack
anxiety disorder
appendicitis
arrhythmia
asperger's
atrial fibrillation
attempted suicide
autism spectrum
autistic
autoimmune disease
back pain
bed rest
bed-bound
bedridden
bell's palsy
benign tumour
beta blockers
binge eating
biopsy
bipolar
bladder cancer
blind in one eye
blood cancer
blood clot
blood disorder
blood poisoning
blood test
blood tests
blood thinners
blood transfusion
bone marrow transplant
borderline personality
bowel cancer
brain injury
brain tumor
brain tumour
breast cancer
broken collarbone
bronchitis
bulimia
bulimic
burned out
burnt out
bypass surgery
c-section
caesarean
can't sleep
cannot sleep
cardiac arrest
cardiologist
carpal tunnel
cataract
cataracts
celiac
cellulitis
cerebral palsy
cervical cancer
chemo
chemotherapy
chest pain
chicken pox
chickenpox
chlamydia
cholera
chronic condition
chronic fatigue
chronic pain
chronically ill
cirrhosis
claustrophobia
cochlear implant
coeliac
cognitive therapy
colitis
colon cancer
colonoscopy
colostomy
concussion
convulsions
copd
covid
covid positive
cpap
critically ill
crohn's
crutches
ct scan
cystic fibrosis
dairy allergy
deep vein thrombosis
dengue
dermatologist
detached retina
detox
developmental delay
diabetic
diabetic diet
dialysis
dialysis patient
disability allowance
disability benefit
disability pension
dislocated shoulder
dissociative disorder
diverticulitis
down syndrome
drinking problem
drug abuse
drug addict
drug addiction
dyscalculia
dyslexia
dyslexic
ear infection
eating disorder
ectopic pregnancy
eczema
egg allergy
egg donor
emergency room
emphysema
end my life
endocrinologist
endometrial
endometriosis
epileptic
epipen
erectile dysfunction
expecting a baby
expecting twins
fallen ill
fell ill
fertility treatment
fibroids
fibromyalgia
fit note
food allergy
food poisoning
fractured
frozen shoulder
gallstones
gambling addict
gambling addiction
general anaesthetic
gestational diabetes
glandular fever
glaucoma
gluten intolerance
going blind
gonorrhoea
gout
gp appointment
guide dog
gynaecologist
haemophilia
haemorrhoids
hair loss
hard of hearing
hay fever
head injury
health anxiety
hearing impaired
hearing impairment
hearing loss
heart attack
heart condition
heart defect
heart disease
heart failure
heart murmur
heart surgery
hemophilia
hemorrhoids
hepatitis
hepatitis b
hepatitis c
her {therapist}
hernia
herniated disc
herpes
high blood pressure
high cholesterol
high-risk pregnancy
hip replacement
his {therapist}
hiv
hiv positive
hoarding disorder
hormone replacement
hospice
hospital appointment
hospitalisation
hospitalised
hospitalization
hospitalized
housebound
hrt
huntington's
hydrocephalus
hypertension
hypoglycaemia
hypoglycemia
hypothyroidism
hysterectomy
ibs
icu
immune deficiency
immunocompromised
immunosuppressed
in therapy
incapacity benefit
incontinence
infertility
influenza
inhaler
insulin
insulin pump
intensive care
intensive care unit
iron deficiency
irritable bowel
ivf
kidney disease
kidney failure
kidney infection
kidney stones
kidney transplant
killed herself
killed himself
knee replacement
lactose intolerance
lactose intolerant
laryngitis
learning difficulties
learning disability
legally blind
leukaemia
leukemia
life-threatening
liver cancer
liver disease
liver transplant
long covid
lost my hearing
lost my sight
lump in my breast
lung cancer
lupus
lyme disease
lymphoma
macular degeneration
malaria
mammogram
mania
manic depressive
marriage counselling
mastectomy
maternity ward
measles
medical history
medical record
medical records
melanoma
meniere's
meningitis
menopause
mental breakdown
mental health condition
mental health issue
mental health problem
mental hospital
mental illness
mentally ill
metastases
metastatic
methadone
midwife
miscarriage
mobility scooter
mononucleosis
morning sickness
morphine
motor neuron disease
motor neurone disease
mri scan
mrsa
multiple sclerosis
mumps
muscular dystrophy
my {doctor}
my {gp}
my {psychologist}
my {therapist}
myasthenia
narcolepsy
nebuliser
nervous breakdown
nervous condition
nervous exhaustion
neuralgia
neurologist
neuropathy
night terrors
norovirus
nut allergy
obese
obesity
obsessive compulsive
ocd
off work
off work sick
off work with
on sick leave
oncologist
oncology
osteoarthritis
osteoporosis
ovarian cancer
overdose
overdosed
oxygen tank
pacemaker
painkillers
pancreatic cancer
pancreatitis
panic attack
panic attacks
panic disorder
paralysed
paralyzed
paranoia
parkinson's
parkinson's disease
partially sighted
pcos
peanut allergy
personality disorder
physiotherapy
pleurisy
pneumonia
polycystic ovary
post-concussion syndrome
postnatal
postnatal depression
postpartum depression
pre-eclampsia
pregnant
premature birth
prostate cancer
prosthesis
prosthetic leg
psoriasis
psychiatric
psychiatric hospital
psychiatric ward
psychiatrist
psychoanalyst
psychosis
psychotherapy
ptsd
pulmonary embolism
pulmonary fibrosis
radiation therapy
radiotherapy
recovering from surgery
registered blind
rehab
relapse
relapsed
renal failure
restless legs
rheumatoid arthritis
rheumatologist
ringworm
rosacea
rubella
scabies
scarlet fever
schizophrenia
sciatica
scoliosis
sectioned
seeing a {therapist}
seizure
seizures
self harm
self-harm
self-harming
sepsis
seriously ill
shellfish allergy
shingles
sick leave
sick note
sick-listed
sickle cell
sign language interpreter
signed off sick
signed off work
sinusitis
skin cancer
sleep apnea
sleep apnoea
sleep disorder
sleeping pills
slipped disc
social anxiety
special needs
speech impediment
sperm donor
spina bifida
spinal injury
spinal stenosis
stammer
stay in bed
sterilised
stillbirth
stillborn
stoma
stomach bug
stomach flu
substance abuse
suicidal
suicidal ideation
suicidal thoughts
suicide attempt
surgery date
surrogacy
syphilis
take my own life
tendonitis
terminal cancer
terminal illness
terminally ill
testicular cancer
thyroid cancer
tinnitus
tonsillitis
took her own life
took his own life
torn ligament
torn meniscus
tourette's
tranquillisers
transplant
traumatic brain injury
trouble sleeping
trying to conceive
tuberculosis
tumor
tumour
type 1 diabetes
type 2 diabetes
typhoid
ulcerative colitis
ultrasound
urinary tract infection
urologist
varicose veins
vasectomy
vertigo
visual impairment
visually impaired
vitamin deficiency
vitiligo
walking frame
wheat allergy
wheelchair
wheelchair user
whiplash
whooping cough
x-ray
zimmer frame
{admitted to hospital}
{deaf} in
{signed off} sick
{signed off} with

[exact certain]
adderall
advil
albuterol
am {depressed}
ambien
amitriptyline
amlodipine
aripiprazole
ativan
atomoxetine
atorvastatin
been sober
been {depressed}
born prematurely
buprenorphine
bupropion
carbamazepine
celexa
chronic disease
chronic illness
clinically depressed
clozapine
drug-induced
duloxetine
effexor
expecting a child
expecting my first
expecting my second
expecting our
failing eyesight
fluoxetine
gabapentin
had a fall
has {aids}
health condition
health issues
health problems
hiv-positive
humira
hydrocodone
i am {expecting} and
i'm {depressed}
i'm {expecting} and
ill health
is {depressed}
klonopin
lamotrigine
letrozole
levetiracetam
levothyroxine
lexapro
lisinopril
lithium carbonate
long-term sick
losartan
losing my memory
lost a baby
lost the baby
maternity leave complications
medical condition
medical leave
medical reasons
memory loss
metformin
methotrexate
methylphenidate
mirtazapine
naltrexone
off sick
off sick with
olanzapine
omeprazole
on antidepressants
on medication
oxycodone
paroxetine
paxil
percocet
poor eyesight
poor health
poor hearing
prednisolone
prednisone
pregabalin
premature baby
quetiapine
risperidone
salbutamol
sertraline
severely depressed
sober since
tamoxifen
testosterone injections
topiramate
tylenol
valium
venlafaxine
ventolin
very depressed
vicodin
vyvanse
wellbutrin
with {aids}
xanax
zolpidem
zopiclone

[noun weak]
dizzy
fatigue
fever
headache
headaches
infection
injury
medication
medicine
nausea
operation
pain
prescription
psychologist
recovering
surgery
symptom
test result
therapist
therapy
treatment
unwell
vomiting

[exact likely]
am {blind}
am {deaf}
am {disabled}
am {ill}
am {sick}
been {ill}
been {sick}
born {blind}
born {deaf}
fell {ill}
got {sick}
i'm {blind}
i'm {deaf}
i'm {disabled}
i'm {ill}
i'm {sick}
in the {hospital}
in {hospital}
is {blind}
is {deaf}
is {ill}
knee surgery
nearly {blind}
on {drugs}
registered {disabled}
severely {disabled}
was {ill}
was {sick}
{cannabis}
{cocaine}
{disabled} child
{disabled} daughter
{disabled} husband
{disabled} mother
{disabled} son
{disabled} wife
{hearing aids}
{hearing aid}
{heroin}

[exact body]
achilles
ankle
arm
back
bladder
bowel
breast
breasts
chest
collarbone
ear
ears
elbow
eye
eyes
finger
foot
hamstring
hand
head
heart
hip
jaw
kidney
kidneys
knee
knees
leg
legs
ligament
liver
lung
lungs
neck
ovaries
rib
ribs
shoulder
shoulders
skull
spine
stomach
teeth
tooth
uterus
womb
wrist
`;
