/**
 * Political opinion in English: whom somebody votes for, is a member of or stands for, and what he or she thinks. Read as
 * health.da.ts. Parties have everyday names and are customers too, so a party counts behind a verb of voting or membership;
 * by itself only where its name is like no other, and then it needs a person.
 */
const englishParties =
  "(labour|the labour party|labor|conservative|conservatives|the conservatives|the conservative party|tory|tories|the tories|lib dem|lib dems|the lib dems|liberal democrat|the liberal democrats|green|the greens|the green party|ukip|reform|reform uk|the brexit party|snp|plaid cymru|sinn fein|dup|republican|republicans|the republicans|the gop|democrat|democrats|the democrats|democratic|left|right|left wing|right wing|red bloc|blue bloc|the red bloc|the blue bloc|danish people's party|the danish people's party|the social democrats|social democrats|social democratic|venstre|enhedslisten|the red-green alliance|red green alliance|liberal alliance|the conservatives|the moderates|the alternative|nye borgerlige|denmark democrats|the denmark democrats|radikale venstre|the social liberals|sf|the afd|afd|the cdu|the spd|brexit|leave|remain|the sweden democrats|sweden democrats|socialist|communist|the socialist people's party|the new right|conservative party)";

export const englishPolitics = `
[noun certain]
communist
marxist
socialist
fascist
neo-nazi
anarchist
tory voter
labour voter
republican voter
brexiteer
political refugee
political prisoner
political asylum
political opinion
political beliefs
political affiliation
party member
danish people's party

[noun likely]
labour party
conservative party
green party
democratic party
republican party
enhedslisten
sweden democrats
social democrats
feminist
right-wing
left-wing
political views

[exact certain]
{(vote|votes|voted|voting) (for|) ${englishParties}}
{(member|supporter|voter|candidate|councillor|activist|canvasser|canvassed|canvassing|campaigned|campaigning|campaign|campaigns|running|ran|stood|standing|elected|volunteer|volunteering|leafleting|membership|member card|mp|chair|treasurer) (of|for|with|in) (labour|the labour party|the conservatives|the conservative party|the tories|the lib dems|the liberal democrats|the greens|the green party|ukip|reform uk|the snp|plaid cymru|sinn fein|the republicans|the republican party|the democrats|the democratic party|the danish people's party|danish people's party|dansk folkeparti|the social democrats|venstre|enhedslisten|the red-green alliance|liberal alliance|the alternative|nye borgerlige|the sweden democrats|the afd|the cdu|the spd|a political party|the party|the communist party|sf)}
(am|i'm|is|was|are|he's|she's|as|a|an|lifelong|staunch|proud|registered|committed) (a|an|) {(lifelong|staunch|registered|card-carrying|) (tory|communist|socialist|marxist|republican|democrat|social democrat|liberal democrat|labour voter|labour supporter|tory voter|conservative voter|brexiteer|anarchist|leftist|libertarian|fascist|neo-nazi|right-winger|left-winger|feminist|nationalist|royalist|zionist)}
{(standing|stood|running|ran|elected) (for|to) (parliament|the city council|city council|the council|mayor|congress|local council|the municipal council|local election|office)}
(my|his|her|their) {(political (views|opinion|opinions|beliefs|affiliation|leanings|activities|party)|politics)}
{(politically (active|persecuted|left|right)|political persecution)}
{(very|quite|far|politically|pretty|leans|lean|am|is) (left wing|right wing|left leaning|right leaning|far left|far right)}
{(joined|left|quit|resigned from|expelled from|paying dues to) (the (labour party|conservative party|conservatives|tories|greens|green party|republican party|democratic party|danish people's party|social democrats|party)|labour|ukip|reform uk)}
{(protested|protest|demonstrated|marched|demonstration|march) (against|for) (israel|palestine|the government|brexit|abortion|immigration|the war|nato|climate|black lives matter|the regime)}
card-carrying member of
{(party|political party|party affiliation) (labour|conservative|republican|democrat|green|venstre|socialdemokratiet|dansk folkeparti|enhedslisten)}

[exact likely]
voted for {<name>}

[exact weak]
(labour|tories|republican|democrat|election|council|party|conservative|politics)
`;
