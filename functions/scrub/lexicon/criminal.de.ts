/**
 * German words and phrases of crime: convictions, charges, police cases, prison, victims. Read as health.da.ts. Crimes
 * themselves are weak and count beside a court, the police or a penalty in the same sentence.
 */
export const germanCriminal = `
[noun certain]
untersuchungshaft
u-haft
freiheitsstrafe
haftstrafe
gefängnisstrafe
jugendstrafe
geldstrafe
bewährungsstrafe
bewährungshelfer
bewährungshelferin
vorstrafe
vorstrafen
strafanzeige
strafverfahren
ermittlungsverfahren
fußfessel
kontaktverbot
annäherungsverbot
gewaltschutz
sexualstraftäter
vergewaltigung
körperverletzung
haftentlassung
justizvollzugsanstalt
haftbefehl
führerscheinentzug
trunkenheitsfahrt
straftäter
häftling
mithäftling
sozialstunden
alkohol am steuer
ladendiebstahl
hausdurchsuchung
strafbefehl
gewaltverbrechen
morddrohung

[noun likely]
gefängnis
knast
bewährung
anzeige bei der polizei
strafregister
verhaftung
stalker
stalking
staatsanwaltschaft
jva
gefangener
opferhilfe
fahrerflucht

[exact certain]
(vorbestraft|vorbestrafte|vorbestrafter|inhaftiert|inhaftierte|haftentlassen|straffällig|straffällige)
(verurteilt|angeklagt|verhaftet|festgenommen|freigesprochen|bestraft|angezeigt|verdächtigt|beschuldigt) (wegen|worden|wurde|werden)
{(wurde|wurden|bin|ist|war|er|wegen) (verurteilt|angeklagt|verhaftet|festgenommen|freigesprochen|inhaftiert)}
{wegen (diebstahls|diebstahl|betrugs|betrug|körperverletzung|raub|raubes|drogenbesitz|drogenbesitzes|drogenhandel|steuerhinterziehung|vergewaltigung|mord|mordes|totschlag|beleidigung|sachbeschädigung|trunkenheit|drogen|trunkenheit am steuer|unterschlagung|erpressung|bedrohung|nötigung|stalking)} (verurteilt|angeklagt|vorbestraft|angezeigt|bestraft|vor gericht|im gefängnis|im knast|in haft)
(sitzt|saß|gesessen|ist|war|bin|kam|noch) (<any>|) {(in|im) (untersuchungshaft|haft|gefängnis|knast|u haft|jva|der jva|jugendarrest|arrest)}
{(sitzt|saß|gesessen) (<any>|) (in|im) (untersuchungshaft|haft|gefängnis|knast|u haft|der jva|jugendarrest)}
(im gefängnis|im knast|in haft|hinter gittern|in u haft|in untersuchungshaft|in der jva|aus dem gefängnis|aus der haft|aus dem knast|ins gefängnis|in den knast)
{(auf|zur|zwei jahre auf|drei jahre auf|unter) bewährung} (verurteilt|bis|ausgesetzt|seit|wegen|draußen|entlassen)
(bin|ist|war|noch|jahre|jahr|monate|haft|frei) {auf bewährung}
(er|mein mann|mein sohn|mein bruder|mein vater|mein ex) {sitzt} (wegen|seit|in haft|noch bis|im)
(sitzt|saß|gesessen) (ein|im gefängnis|wegen)
(bei der polizei|polizeilich) (angezeigt|gemeldet|vernommen|bekannt|gesucht)
(anzeige|strafanzeige) (gegen|wegen|bei der polizei|erstattet)
{(anzeige)} (gegen (mich|ihn|sie|meinen|meine))
{(eintrag|einträge|vorstrafen|etwas|nichts) im (führungszeugnis|strafregister|bundeszentralregister)}
{(führungszeugnis) (ist nicht (sauber|rein)|ist leider nicht|enthält|hat einen eintrag|mit eintrag)}
(führerschein) (entzogen|verloren|abgenommen|weg wegen|abgeben müssen)
{(betrunken|alkoholisiert|mit promille|unter drogen) (gefahren|am steuer|erwischt)}
(opfer) (einer|eines|von) (straftat|vergewaltigung|gewalttat|überfalls|überfall|gewalt|stalking|verbrechens|menschenhandel|häuslicher gewalt|körperverletzung)
(vergewaltigt|überfallen|ausgeraubt|zusammengeschlagen|niedergestochen|sexuell missbraucht|sexuell belästigt|gestalkt)
{(die polizei) (hat|) (mich|ihn|sie|meinen mann|meinen sohn) (verhaftet|festgenommen|abgeholt|vernommen|mitgenommen)}
(mit dem gesetz) in konflikt
(kriminelle|krimineller|kriminellen) vergangenheit
elektronische fußfessel
(monate|jahre) (haft|gefängnis|knast|bewährung|auf bewährung)
(einstweilige verfügung) (gegen meinen|gegen ihn|gegen den)

[exact likely]
(verurteilt|verhaftet|angezeigt|angeklagt|festgenommen)
(kriminell|straftat|vorladung)
(ermittelt gegen|wird ermittelt)

[exact weak]
(diebstahl|betrug|raub|gewalt|drogen|drogenbesitz|mord|totschlag|sachbeschädigung|beleidigung|erpressung|bedrohung|urteil|strafe|polizei|unterschlagung|steuerhinterziehung)
`;
