/**
 * English words for treatment, tests, wards, aids, pregnancy and sick leave. One lemma a line; a head in brackets
 * says part of speech (which endings it takes), how much it discloses by itself (certain, likely, weak; body: only
 * where it hurts), and its place in compounds (first, last, tail). A module and not a text file, because the engine
 * does no I/O.
 */
export const englishCare = `
[noun certain]
12-step programme
abortion
acl surgery
admitted to hospital
allergy testing
angiogram
antibiotics
back surgery
bed rest
biopsy
biopsy result
biopsy results
birth control pills
birth defect
blood pressure medication
blood pressure tablets
blood test
blood test results
blood tests
blood thinner
blood thinners
blood transfusion
bone marrow transplant
bone scan
bowel operation
bowel surgery
brain surgery
breast surgery
breathing difficulties
bsl interpreter
bypass operation
bypass surgery
c-section
caesarean
caesarean section
cancer treatment
cancer ward
cardiac arrest
cardiac ward
cardiologist
carer comes
carers come
cat scan
cataract operation
cataract surgery
catheter
catheter bag
change of medication
chemo
children's hospital
colonoscopy
colposcopy
cpap machine
crutches
ct scan
cystoscopy
day surgery
delivery ward
dermatologist
dexa scan
diabetes medication
dialysis
dialysis machine
dialysis patient
disability allowance
disability benefit
disability pension
disabled badge
disabled parking permit
discharged from hospital
diverticulitis
diverticulosis
doctor's appointment
doctor's certificate
doctor's letter
doctors appointment
doctors note
echocardiogram
ect treatment
ectopic pregnancy
egg donor
electric wheelchair
emergency c-section
emergency surgery
endocrinologist
endometriosis surgery
endoscopy
epilepsy medication
expecting a baby
expecting twins
eye operation
eye surgery
fertility clinic
fertility treatment
fertility treatments
fit note
follow-up scan
gallbladder surgery
gastroscopy
gave birth
giving birth
glucose tablets
gp appointment
guide dog
gynaecologist
gynecologist
had an abortion
hearing aid
hearing aids
hearing test
heart medication
heart operation
heart surgery
heavily pregnant
hernia operation
high risk pregnancy
high-risk pregnancy
hip operation
hip replacement
hip surgery
hiv test
hormone replacement
hospital admission
hospital appointment
hospital stay
hospital transport
hospital treatment
hospital visit
hospital visits
hospitalisation
hospitalised
hospitalization
hospitalized
hrt
hrt patches
hysterectomies
hysterectomy
icu
in and out of hospital
in the icu
infertility
inhaler
insulin dependent
insulin pen
insulin pump
insulin resistance
insulin-dependent
intellectual disability
intensive care
intensive care unit
invisible disability
iron tablets
ivf treatment
keyhole surgery
kidney transplant
knee operation
knee replacement
knee surgery
labour ward
let out of hospital
liver transplant
low testosterone
lung function test
macmillan nurse
major operation
major surgery
mammogram
maternity unit
maternity ward
medical appointment
medical exam results
medical history
medical issue
medical issues
medical marijuana
medical problem
medical problems
medical procedure
medical record
medical records
medical treatment
medically retired
memory clinic
menopausal
menopause
menopause symptoms
methadone programme
midwife
minor operation
miscarriage
miscarriages
miscarried
miscarrying
missed miscarriage
molar pregnancy
months pregnant
morning after pill
morphine
mri scan
neurologist
nicu
off sick
off work
off work ill
off work sick
off work with
on sick leave
oncologist
oncology ward
open heart surgery
operated on
out of hospital
outpatient appointment
outpatient clinic
oxygen cylinder
oxygen tank
pacemaker fitted
pain killers
pain medication
painkiller
painkillers
perimenopause
pet scan
post-operative
pregnancy complications
pregnant
pregnant with our
pregnant with twins
premature birth
prosthesis
prosthetic
prosthetic arm
prosthetic leg
prosthetic limb
radiation treatment
recovering from surgery
retired on medical grounds
rheumatologist
round of ivf
scan results
shoulder surgery
sick leave
sick note
sick pay
side effects of my medication
side effects of the medication
sign language interpreter
signed off
signed off sick
signed off work
sleep medication
sleeping pills
sleeping tablet
sleeping tablets
smear test
sperm donor
spinal surgery
squint surgery
statutory sick pay
stem cell transplant
stent fitted
sterilised
steroid injection
steroid injections
stillbirth
stillborn
stroke ward
strong painkillers
surgery date
surgical boot
surrogacy
surrogate mother
swallowing difficulties
termination of pregnancy
test results came
tested positive for covid
testicular cancer
thyroid medication
ultrasound
ultrasound scan
urologist
vasectomy
vasectomy reversal
walker frame
walking aid
walking aids
walking boot
walking frame
water tablets
weeks pregnant
weight loss surgery
wheelchair
wheelchair bound
wheelchair user
wheelchair-bound
x-ray

[noun likely]
carer's allowance
contraceptive pill
disabilities
disability
disabled
doctor
doctor's note
emergency room
hidden disability
hospice care
hospital bed
maternity leave
medical certificate
medical emergency
nurse came
physical disability
pregnancy
pregnancy test
sleepwalking
steroids
transplant
walking stick

[noun weak]
audiologist
community nurse
district nurse
gastroenterologist
haematologist
hematologist
medication
medicine
nephrologist
neurosurgeon
ophthalmologist
orthopaedic surgeon
orthopedic surgeon
pulmonologist
surgery
test result
treatment
`;
