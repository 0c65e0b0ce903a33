/**
 * English words for what ails bones, joints, skin, senses and nerves, for injuries and disability, and the parts of
 * the body. One lemma a line; a head in brackets says part of speech (which endings it takes), how much it discloses
 * by itself (certain, likely, weak; body: only where it hurts), and its place in compounds (first, last, tail). A
 * module and not a text file, because the engine does no I/O.
 */
export const englishBones = `
[noun certain]
absence seizures
achilles tendon
acne
acquired brain injury
alzheimer's
alzheimer's disease
aneurysm
ankylosing spondylitis
aortic aneurysm
arm in a sling
artificial hip
artificial leg
athlete's foot
back brace
back injury
back on the bottle
back pain
back problems
back trouble
backache
bad back
bell's palsy
blind in one eye
blurred vision
bone cancer
bone marrow
brain bleed
brain cancer
brain damage
brain damaged
brain fog
brain haemorrhage
brain hemorrhage
brain injury
brain tumor
brain tumour
brain-damaged
brittle bones
broken ankle
broken arm
broken back
broken collarbone
broken elbow
broken finger
broken foot
broken hip
broken jaw
broken leg
broken neck
broken nose
broken pelvis
broken rib
broken ribs
broken toe
broken wrist
bulging disc
bunion
bunions
bursitis
cancer scare
car crash injuries
carpal tunnel
carpal tunnel syndrome
cataract
cataracts
cerebral palsy
cleft lip
club foot
clubfoot
cluster headache
cluster headaches
color blind
colour blind
colour-blind
concussed
concussion
congenital heart defect
congestive heart failure
convulsions
cruciate ligament
crush injury
cystic fibrosis
cystitis
deaf-blind
deafblind
deafness
degenerative disc disease
detached retina
diabetic retinopathy
dislocated hip
dislocated knee
dislocated shoulder
dog bite
double vision
dry eye syndrome
ear ache
ear infection
earache
early onset dementia
early-onset dementia
eczema
epileptic
epileptic fit
epileptic fits
epileptic seizure
essential tremor
eye drops for
failing eyesight
failing sight
febrile convulsion
febrile seizure
fibro
fibroid
fibroids
fibromyalgia
flashbacks
fractured
fractured skull
functional neurological disorder
glaucoma
glue ear
going blind
golfer's elbow
gout
gouty
gum disease
gum infection
gunshot wound
hair falling out
hair loss
hard of hearing
head injury
head lice
health scare
hearing dog
hearing impaired
hearing impairment
hearing loop
hearing loss
hearing voices
heart arrhythmia
heart attack
heart block
heart bypass
heart condition
heart defect
heart disease
heart failure
heart murmur
heart palpitations
heart problem
heart trouble
heart valve
heartburn
heatstroke
heel spur
hemiplegia
hernia
herniated disc
herniated disk
hiatus hernia
hip dysplasia
hip fracture
hip problems
huntington's
huntington's disease
hypermobile
hypermobility
impacted wisdom tooth
ingrown toenail
irregular heartbeat
joint pain
knee brace
knee injury
knee problems
lazy eye
leg brace
legally blind
lewy body dementia
lip reader
lip reads
lip-read
lip-reading
lip-reads
lipread
losing her hair
losing my hair
lost my hearing
lost my sight
lost voice
lower back pain
lupus flare
macular degeneration
marfan
migraine attack
migraine attacks
migraines
mini stroke
mobility impairment
mobility issues
mobility problems
mobility scooter
motor neuron disease
motor neurone
motor neurone disease
multiple sclerosis
muscle spasm
muscle spasms
muscle wasting
nail fungus
neck brace
neck injury
neck pain
nerve damage
nerve pain
neuralgia
neurodivergent
neuropathy
night blindness
optic neuritis
osteoarthritis
osteopenia
osteoporosis
osteoporotic
ovarian cyst
ovarian cysts
pap smear
paralysed
paralysed from
paralysis
paralyzed
paralyzed from
paraplegic
parkinson's
parkinson's disease
partially sighted
perforated eardrum
peripheral neuropathy
phlegm
pinched nerve
pink eye
plantar fasciitis
polycystic
polycystic kidney
polycystic ovary
poor sight
post-concussion
post-concussion syndrome
power chair
powerchair
prolapsed disc
psoriatic arthritis
pulmonary fibrosis
quadriplegic
rash all over
registered blind
registered partially sighted
repetitive strain injury
restless leg syndrome
retinal detachment
retinopathy
rheumatism
rheumatoid
rheumatoid arthritis
scalded
scarlet fever
sciatic nerve
sciatica
scoliosis
second degree burns
seizure
seizures
severely sight impaired
short-term memory loss
shoulder impingement
sight impaired
sight loss
skin cancer
skin condition
skull fracture
sleep paralysis
slipped disc
slipped disk
speech delay
speech impediment
spina bifida
spinal cord injury
spinal fusion
spinal injury
spinal stenosis
spinal tap
spondylitis
sports injury
sprain
sprained ankle
sprained wrist
spread to the bones
stab wound
stomach cramps
stroke unit
sunstroke
tendinitis
tendonitis
tennis elbow
tetraplegic
third degree burns
third-degree burns
tick bite
tooth abscess
tooth extraction
tooth infection
toothache
torn acl
torn cartilage
torn ligament
torn meniscus
trapped nerve
tremors
trigeminal neuralgia
tunnel vision
twisted ankle
twisted knee
vascular dementia
vertigo attack
vision loss
wisdom tooth
work injury
workplace injury

[noun likely]
arthritis
bruise
bruised
cramps
dementia
epilepsy
injured
injuries
limited mobility
limp
limping
low vision
memory care
migraine
mobility aid
mobility aids
nerves
numbness
reduced mobility
stroke
swelling
tearful
wound

[noun weak]
headache
headaches
injury
osteopath

[exact likely]
scar

[exact body]
(toe|nose|thumb|pelvis|forearm|thigh|skull|heel)
achilles
ankle
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
