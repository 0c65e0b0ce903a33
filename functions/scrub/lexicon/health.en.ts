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
dementia
depression
diabetes
disabilities
disability
disease
disorder
epilepsy
flu
grief counselling
illness
insomnia
migraine
pregnancy
steroids
stress
stroke
thyroid
trauma

[noun certain]
abortion
adhd
alcoholic
alcoholism
alzheimer's
amputation
amputee
anaemia
anaphylaxis
anemia
aneurysm
anorexia
antabuse
antibiotics
antidepressant
antidepressants
anxiety attack
anxiety disorder
appendicitis
asperger's
attempted suicide
autism spectrum
autistic
back pain
bed rest
bedridden
beta blockers
biopsy
bipolar
blind in one eye
blood clot
blood test
blood tests
blood thinners
blood transfusion
bowel cancer
brain injury
brain tumor
brain tumour
breast cancer
bronchitis
bulimia
burned out
burnt out
c-section
caesarean
can't sleep
cannot sleep
cardiac arrest
cataract
cataracts
celiac
cerebral palsy
chemo
chemotherapy
chest pain
chickenpox
chlamydia
chronic fatigue
chronic pain
chronically ill
cirrhosis
coeliac
cognitive therapy
colitis
colonoscopy
concussion
convulsions
copd
covid
critically ill
crohn's
crutches
ct scan
detached retina
detox
diabetic
dialysis
down syndrome
drug abuse
drug addict
dyscalculia
dyslexia
dyslexic
eating disorder
eczema
emergency room
endometriosis
epileptic
epipen
erectile dysfunction
expecting a baby
expecting twins
fallen ill
fell ill
fertility treatment
fibromyalgia
fractured
gallstones
glandular fever
glaucoma
gluten intolerance
going blind
gonorrhoea
hard of hearing
hay fever
hearing loss
heart attack
heart condition
heart disease
heart failure
heart surgery
hepatitis
her {therapist}
hernia
herniated disc
herpes
high blood pressure
hip replacement
his {therapist}
hiv
hiv positive
hospice
hospitalisation
hospitalised
hospitalization
hospitalized
hypertension
hypothyroidism
hysterectomy
ibs
in therapy
incontinence
infertility
influenza
insulin
intensive care
ivf
kidney failure
kidney stones
knee replacement
lactose intolerant
learning disability
legally blind
leukaemia
leukemia
liver disease
long covid
lost my hearing
lost my sight
lung cancer
lupus
lymphoma
macular degeneration
mammogram
mastectomy
maternity ward
measles
melanoma
meningitis
menopause
mental breakdown
mental health condition
mental health issue
mental health problem
mental illness
mentally ill
methadone
miscarriage
mononucleosis
morning sickness
morphine
motor neurone disease
mri scan
multiple sclerosis
muscular dystrophy
my {doctor}
my {gp}
my {psychologist}
my {therapist}
nervous breakdown
nervous exhaustion
nut allergy
obese
obesity
ocd
off work
off work with
on sick leave
oncology
overdose
overdosed
painkillers
panic attack
panic attacks
panic disorder
paralysed
paralyzed
parkinson's
partially sighted
peanut allergy
personality disorder
physiotherapy
pneumonia
postnatal depression
postpartum depression
pre-eclampsia
pregnant
prostate cancer
prosthesis
psoriasis
psychiatric
psychiatric hospital
psychiatric ward
psychiatrist
psychosis
psychotherapy
ptsd
radiation therapy
radiotherapy
registered blind
rehab
relapse
relapsed
schizophrenia
sciatica
sectioned
seeing a {therapist}
seizure
seizures
self harm
self-harm
sepsis
seriously ill
shingles
sick leave
sick note
sick-listed
signed off sick
sleep apnea
sleep apnoea
sleeping pills
slipped disc
stay in bed
stillbirth
substance abuse
suicidal
suicide attempt
syphilis
terminally ill
tinnitus
tourette's
tranquillisers
transplant
trouble sleeping
tuberculosis
tumor
tumour
type 1 diabetes
type 2 diabetes
ultrasound
vertigo
visually impaired
wheelchair
wheelchair user
whiplash
x-ray
{admitted to hospital}
{deaf} in

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
signed off work
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
prostate
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
