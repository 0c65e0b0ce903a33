/**
 * English words for illness of the mind, for how brains differ, and for addiction. One lemma a line; a head in
 * brackets says part of speech (which endings it takes), how much it discloses by itself (certain, likely, weak;
 * body: only where it hurts), and its place in compounds (first, last, tail). A module and not a text file, because
 * the engine does no I/O.
 */
export const englishMind = `
[noun certain]
adhd diagnosis
adhd medication
adhd meds
admitted to a psychiatric
agoraphobia
agoraphobic
alcohol dependency
alcohol problem
alcoholic
alcoholics anonymous
alcoholism
anorexia nervosa
anorexic
anti-anxiety medication
anti-depressant
anti-depressants
anti-psychotics
antidepressant
antidepressant medication
antidepressants
antipsychotic
antipsychotics
anxiety attack
anxiety disorder
anxiety disorders
anxiety medication
anxiety meds
asperger syndrome
asperger's
attempted suicide
autism diagnosis
autism spectrum
autistic
back on the drink
bereavement counselling
binge eating
binge eating disorder
bipolar disorder
borderline personality
borderline personality disorder
bulimic
burned out
burnt out
chemo drugs
chemotherapy
claustrophobia
claustrophobic
clinical depression
cocaine addiction
cognitive behavioural therapy
cognitive therapy
complex ptsd
counselling sessions
cptsd
crack cocaine
crippling anxiety
cuts herself
cuts himself
cutting herself
cutting himself
cutting myself
delusional
depression meds
depressive
depressive episode
detained under the mental health act
detoxing
developmental delay
developmental disorder
dissociative
dissociative disorder
drinking again
drinking problem
drinking too much
drinks too much
drug abuse
drug addict
drug addiction
drug addicts
drug dependency
drug habit
drug problems
dyscalculia
dyscalculic
dyslexia
dyslexic
eating disorder
eating disorders clinic
electroconvulsive therapy
emetophobia
fertility drugs
fetal alcohol syndrome
foetal alcohol syndrome
gambling addict
gambling addiction
gambling problem
gaming addiction
generalised anxiety
generalised anxiety disorder
generalized anxiety
getting sober
grief therapy
head trauma
health anxiety
heavy drinker
heroin addict
hoarding disorder
hormone therapy
hypomania
hypomanic
immunotherapy
in therapy
killed herself
killed himself
learning difficulties
learning disability
learning disabled
major depression
mania
manic depressive
manic episode
manic phase
marriage counselling
medical cannabis
medicinal cannabis
mental breakdown
mental health condition
mental health crisis
mental health issue
mental health issues
mental health nurse
mental health problem
mental health problems
mental health team
mental health ward
mental hospital
mental illness
mental illnesses
mentally ill
mentally unstable
meth addict
needle phobia
nervous breakdown
nervous condition
nervous exhaustion
nervous wreck
obsessive compulsive
obsessive-compulsive
opioid addiction
oxygen therapy
painkiller addiction
panic attack
panic attacks
panic disorder
paranoid delusions
performance anxiety
phobia of
physiotherapy
pill addiction
post traumatic stress
post-natal depression
post-traumatic stress
post-traumatic stress disorder
postnatal depression
postpartum depression
postpartum psychosis
prolonged grief
psych meds
psych ward
psychiatric
psychiatric evaluation
psychiatric hospital
psychiatric treatment
psychiatric unit
psychiatric ward
psychiatrist
psychoanalyst
psychosis
psychotherapy
psychotic
psychotic episode
radiation therapy
radiotherapy
recovering addict
recovering alcoholic
rehab centre
rehab clinic
relapse
relapsed
schizoaffective
schizophrenia
schizophrenic
seasonal depression
sectioned
sectioned under
self harm
self harmed
self-harm
self-harmed
self-harming
self-harms
separation anxiety
severe anxiety
severe depression
sex addiction
sober for
social anxiety
social phobia
stay sober
staying sober
stone cold sober
stress echo
stress fracture
suicidal
suicidal ideation
suicidal thoughts
suicide attempt
suicide note
suicide watch
therapy sessions
tourette syndrome
tourette's
trauma therapy
traumatic brain injury

[noun likely]
addiction
anxiety
anxious all the time
autism
binge drinking
burnout
couples therapy
delusions
depressed
detox
drug problem
grief
grief counselling
group therapy
hallucinations
heavy drinking
hurt herself
hurt himself
learning difficulty
mental health
mental health services
occupational therapy
paranoid
physical therapy
psychoanalysis
speech therapy
stressed out
stutter
suicide
trauma

[noun weak]
bereavement counsellor
child psychologist
counsellor
grief counsellor
occupational therapist
physical therapist
physiotherapist
psychologist
psychotherapist
speech therapist
therapist
therapist says
therapy

[exact certain]
drug-induced
`;
