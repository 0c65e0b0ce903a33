/**
 * Sex life, orientation and gender identity in English. Read as health.da.ts. Whoever writes of "his husband" tells it
 * without a telling word. Short words that are names and words of everyday life as well (bi, trans, straight, gay) count in
 * phrases only.
 */
const englishOrientations =
  "(gay|gay man|lesbian|homosexual|bisexual|bi|pansexual|pan|asexual|ace|aromantic|queer|trans|transgender|trans man|trans woman|transgender woman|transgender man|transsexual|nonbinary|non-binary|genderqueer|genderfluid|gender fluid|agender|intersex|heterosexual|polyamorous|swinger|sex worker|escort|crossdresser|drag queen|closeted|in the closet|out of the closet|out as <any>|openly gay|attracted to (men|women|both|the same sex|other men|other women)|into (men|women|girls|guys|bdsm)|ftm|mtf|enby|lgbt|lgbtq|sexually (active|frustrated)|impotent|virgin|celibate|sex addict|addicted to (porn|pornography|sex))";

export const englishSexuality = `
[noun certain]
homosexual
homosexuality
lesbian
bisexual
bisexuality
transgender
transsexual
nonbinary
non-binary
pansexual
asexual
polyamory
polyamorous
gender reassignment
gender dysphoria
gender transition
gender identity
gender-affirming
sexual orientation
sexuality
sex addict
sex addiction
porn addiction
porn addict
erectile dysfunction
sex worker
sex life
same-sex
cross-dresser
crossdresser
trans woman
trans man
sex change
top surgery
deadname
swingers club
brothel
genderqueer
genderfluid
intersex
onlyfans
grindr
one-night stand

[noun likely]
queer
porn
pornography
prostitute
escort
fetish
bdsm
nudes
libido
intimacy problem
dick pic
virginity
masturbation
sexting
gay

[exact certain]
(am|i'm|is|he's|she's|was|we're|as|being|are|they're|came out as|come out as|coming out as|out as|identify as|identifies as) {(openly|not|actually|a|an|) ${englishOrientations}}
{(came|come|coming|comes) out (of the closet|)} (to (my|his|her|the|our|everyone|family|colleagues)|as|last|at|in the|when)
(my|his|her|our|their) {(sexuality|sexual (orientation|preferences|preference|history|identity|problems|life)|sex life|gender identity|transition|deadname|libido|sex drive|intimate life|porn habit|porn use|coming out|legal gender|open relationship|open marriage)}
{(pronouns are|my pronouns|his pronouns|her pronouns|pronouns) (are|) (they them|he him|she her|they|xe|ze|he they|she they)}
{(changed|change|changing|new) (my|his|her|the|) (gender marker|legal gender|gender|legal sex|sex legally)}
{(transitioned|transitioning|transition) (from|to) (male|female|a man|a woman)}
{(since|before|after|during|started|about|of) (my|his|her|i|he|she) (transition|transitioned|transitioning|gender transition)}
(his|my brother's|my son's) {(husband|boyfriend)}
(her|my sister's|my daughter's) {(wife|girlfriend)}
{(two mums|two moms|two dads|two mothers|two fathers|two women raising|lesbian couple|gay couple|gay dad|gay dads|lesbian mum|lesbian mums|same sex (couple|marriage|partner|relationship|parents|family))}
gay (couple|man|men|father|dad|relationship|marriage|friend|son|parents|bar|dating|club|colleague|brother|uncle)
{(haven't|have not|had|having|has|no|stopped having|without|have|not had) (sex|sexual intercourse|unprotected sex|intercourse|a threesome|sexual relations|an open relationship|an open marriage|anal sex)} (with|in|since|for|anymore|any more|again|again|together|outside|after|because)
{(addicted to|watches|watching|watch|watched|found|hooked on|caught him watching|looks at|looking at) (porn|pornography|gay porn)}
{(pays|paid|paying|selling|sold|bought) for sex}
{(can't|cannot|could not|couldn't) (get an erection|get it up|perform in bed|orgasm)}
{(profile|active|him|her|husband|met|account|dating) on (grindr|scruff|taimi|fetlife|ashley madison|onlyfans|feeld)}
{(sent|leaked|shared|posted|spread|sends|sharing) (me|him|her|my|his|some|) (nudes|nude photos|nude pictures|dick pics|sex tape|intimate photos|sex tapes|nude images|intimate pictures)}
{(nudes|nude photos|sex tape|intimate photos|intimate pictures) of (me|him|her|us|my)}
{(born|assigned|lived|raised) (a|as a|as|in the|) (male at birth|female at birth|wrong body|a boy but|a girl but|biological (male|female))}
{(on|taking|started|take) (hrt for transition|testosterone as a trans|puberty blockers|cross sex hormones|gender hormones)}
in a {(gay|lesbian|same sex|polyamorous|open) (relationship|marriage|partnership)}

[exact likely]
(trans|lgbt|lgbtq|lgbtqia|pride parade)

[exact weak]
(transition|gender|sex|sexual|closet)
`;
