/**
 * Political opinion in German: whom somebody votes for, is a member of or stands for, and what he or she thinks. Read as
 * health.da.ts. Parties have everyday names and are customers too, so a party counts behind a verb of voting or membership;
 * by itself only where its name is like no other, and then it needs a person.
 */
const germanParties =
  "(die cdu|cdu|csu|die csu|spd|die spd|afd|die afd|fdp|die fdp|die grünen|grünen|grüne|die linke|linke|die linken|bsw|das bsw|bündnis 90|npd|die piraten|volt|den grünen|der cdu|der csu|der spd|der afd|der fdp|der linken|der npd|dem bsw|jusos|der jungen union|den jusos|einer partei|links|rechts|schwarz|rot|grün)";

export const germanPolitics = `
[noun certain]
afd-wähler
cdu-mitglied
spd-mitglied
afd-mitglied
parteibuch
parteimitglied
parteimitgliedschaft
kommunist
kommunistin
sozialdemokrat
sozialdemokratin
neonazi
rechtsextremist
linksextremist
parteifreund
marxist

[noun likely]
sozialist
sozialistin
feministin

[exact certain]
{(wähle|wählt|gewählt|wählen) (immer|seit jahren|nur|) ${germanParties}}
{${germanParties}} (gewählt|wähler|mitglied|wählerin)
{(mitglied|kandidat|kandidatin|kandidiere|kandidiert|stadtrat|stadträtin|abgeordneter|abgeordnete|engagiert|aktiv|sitze|wahlkampf|ausgetreten) (in|bei|für|der|aus|im stadtrat für) ${germanParties}}
(meine|seine|ihre) {politische (meinung|einstellung|gesinnung|haltung|überzeugung)}
politisch (verfolgt|aktiv|engagiert|links|rechts)
(bin|ist) {(links|rechts|linker|rechter|konservativ|liberal|grüner)} (politisch|eingestellt|wähler)

[exact weak]
(partei|wahlkampf|stadtrat)
`;
