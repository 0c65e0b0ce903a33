/** The English word classes of social.grammar.ts. */
import { choice } from "./choice.ts";
import type { SocialClasses } from "./social.grammar.ts";

const owner = "(my|our|his|her|their)";

export const englishNeed: SocialClasses = {
  kids: `(the (kids|children|boys|girls|twins|baby)|${owner} (<any>|) (kids|children|son|daughter|boys|girls|child|baby|brother|sister|siblings)|him|her|them|us|me)`,
  person: `(i|he|she|we|they|${owner} (husband|wife|mother|father|mum|dad|partner|brother|sister|ex|son|daughter))`,
  owner,
  on: "(on|living on|lives on|live on|living off|receive|receives|receiving|get|gets|getting|claim|claims|claiming|applied for|apply for|applying for|awarded|entitled to|dependent on|depend on|waiting for|lost|losing|signed on for|out of|paid from|survive on|scraping by on|off|retired on|transferred to|moved to|put on|refused|denied)",
  benefit:
    choice(`universal credit, uc, pip, dla, esa, jsa, jobseekers, jobseeker s allowance, the dole, benefits, disability benefits, disability benefit, unemployment, unemployment benefit, unemployment benefits, incapacity benefit, sickness benefit, income support, housing benefit, carer s allowance, attendance allowance,
    state benefits, means tested benefits, social security, welfare, welfare benefits, social assistance, public assistance, social welfare, food stamps, snap, ssi, ssdi, disability, disability pension, disability allowance, a disability pension, early retirement pension, state pension, pension credit, the state pension, cash assistance, cash benefit,
    cash benefits, kontanthjælp, kontanthjaelp, dagpenge, førtidspension, fleksjob, flex job, a flex job, flexjob, sygedagpenge, su, legal aid, hardship fund, a hardship fund, hardship grant, a hardship grant, free school meals, tax credits, child tax credit, child benefit, housing support, rent support, maternity benefit, a student grant, unemployment assistance, housing assistance, rental assistance, cash support, statutory sick pay, ssp, workfare, job activation, an activation programme, rehabilitation benefit`),
  not: "(could not|can not|not|can t|cant|cannot|couldn t|can not|don t|dont|didn t|doesn t|haven t|havent|hasn t|unable to|struggle to|struggling to|no longer|never|barely|hardly|scarcely|no)",
  pay: "(pay|afford|make|cover|meet|keep up with|manage|paid|scrape together|find)",
  bill: "(the rent|rent|my rent|our rent|her rent|his rent|the mortgage|mortgage|my mortgage|our mortgage|the bills|bills|my bills|our bills|the gas bill|electricity|electric|heating|the heating|food|groceries|childcare|nursery fees|council tax|loan repayments|the repayments|repayments|the deposit|a deposit|school meals|my loan|my loans|the debts|my debts|medication|prescriptions|the fine|my fines|the minimum payment)",
  behind:
    "(behind on|behind with|in arrears with|in arrears on|arrears on|arrears of|arrears for|missed|owe months of|fell behind on|fallen behind on|fallen behind with|late with|late on)",
  owe: "(owe|owes|owed|owing|in debt to|in hock to|indebted to)",
  creditor: choice(
    `the bank, my bank, the landlord, my landlord, our landlord, the taxman, hmrc, the council, the state, the municipality, the tax office, skat, a loan shark, loan sharks, creditors, my creditors, the credit card company, credit cards, the irs, the child support agency, the child maintenance service, my (parents|mother|father|mum|dad|sister|brother|friends|family|in laws|ex|ex husband|ex wife|uncle|boss|employer|friend), his (parents|mother|father|sister|brother|friends|family), her (parents|mother|father|sister|brother|friends|family), friends, family, payday lenders, the housing association, (<number>|several|many) creditors`,
  ),
  debt: "(debt|debts|loan|loans|overdraft|arrears|money owed|payment plan|repayment plan|instalments|judgment|credit card debt|student loan|liabilities) (to|with|from|at|for|of|on)",
  lose: "(lose|losing|lost|loses|evicted from|thrown out of|kicked out of|put out of|forced out of|given up|giving up|repossessed|repossess|repossessing|forced to sell|notice to leave|notice on|locked out of|behind on)",
  home: "((my|our|his|her|their|the) (home|house|flat|apartment|tenancy|lease|room|rented (house|flat)|place|council (flat|house)|roof))",
  sell: "(forced to sell|had to sell|having to sell|have to sell|pawn|pawned|pawning|remortgage|remortgaged)",
  goods:
    "(car|house|ring|wedding ring|jewellery|jewelry|engagement ring|furniture|laptop|tools|phone|things|belongings|home|flat)",
  sleep:
    "(sleep|sleeps|sleeping|slept|living|live|lives|lived|staying|stay|stays|stayed|crashing|crash|camping|housed|put up|moved|placed|ended up|spent <any> (night|nights|months|weeks))",
  makeshift: choice(
    `in (my|our|his|her|the|a) (car|van|tent|shed|garage|hostel|shelter|caravan|camper|refuge|motel|travelodge|b and b|storage unit|night shelter|homeless shelter|one room), on (a|my|the|his|her) (<any>|) (<any>|) (sofa|couch|floor|streets|street|mattress|sofas|couches), rough, in temporary (accommodation|housing), in emergency (accommodation|housing), in a (women s|homeless) (shelter|hostel), on friends (sofas|floors|couches), sofa to sofa, in a bed and breakfast, in supported (housing|accommodation|living)`,
  ),
  become:
    "(am|i m|is|are|was|were|be|been|being|became|become|got|gets|getting|made|he s|she s|we re|they re|went|going|go|declared|end up|ended up|gone|left)",
  destitute: choice(
    `homeless, bankrupt, insolvent, evicted, destitute, penniless, skint, flat broke, stony broke, broke, repossessed, blacklisted, overdrawn, unemployed, out of work, jobless, between jobs, in rent arrears, in arrears with <any>, in debt, in serious debt, up to my (eyes|ears|neck) in debt, in the red, maxed out, on the breadline, below the poverty line, on the streets, sofa surfing, of no fixed abode, without a home, without income, on a debt relief order, in an iva, in receipt of (benefits|<any> (benefit|credit|allowance)), a looked after child, in care, in foster care, fostered, a care leaver, under a care order, a ward of court, under guardianship, on the child protection register, on a child protection plan, on a child in need plan`,
  ),
  money:
    "((any|the|enough|much|a penny|a bean|sixpence|money|spare cash|savings|income) (money|funds|cash|income|left|to (live on|my name|spare|eat)|coming in|at all)|money|two pennies|a penny (left|to my name)|savings)",
  short:
    "(tight|short|scarce|run out|ran out|running out|gone|doesn t stretch|won t stretch|doesn t last|all gone|stretched|a struggle|a mess|in a mess)",
  council:
    "(social services|the (council|authorities|municipality|local authority|social worker|social workers|court|state|police)|cps|children s services|child services|child protection|child protective services|the school|a neighbour|our social worker|my social worker|jobcentre|the jobcentre|the job centre|familieretshuset)",
  removes:
    "(took|taken|take|takes|taking|removed|remove|removing|placed|placing|put|moved|separated|sectioned|investigated|investigating|assessed|assessing|threatened to (take|remove|place)|are monitoring|monitor|visited|visits)",
  placed:
    "(placed|taken|put|been|went|grew up|raised|brought up|live|lives|living|moved|ended up|accommodated|sent|is|was|are|were|in and out of|spent <any> years|came|come|passed|left|leaving|long term)",
  care: `(in|into|under|with|to|through) ${choice(`foster care, a foster (family|home|placement|carer|mother|mum), foster (carers|parents|homes|family|families), local authority care, residential care, kinship care, a kinship (carer|placement), a children s home, children s homes, a group home, supported living, a residential (unit|school), an emergency placement, respite care, a special guardianship order, a care order, a secure unit, care aged <number>, care (when|at|as|since|until|because|after|for|from), supported housing, sheltered housing`)}`,
  report: choice(
    `safeguarding referral, a safeguarding referral, safeguarding concern, a safeguarding concern, a report of concern, a notification of concern, a report to social services, a referral to social services, a referral to children s services, social services, cps, children s services, child protection, the social worker, a child protection (case|inquiry|enquiry|investigation|report|conference), a section 47`,
  ),
  reported:
    "(made|make|filed|file|received|got|reported (me|us|him|her|them|it) to|raised|sent|there was|there has been|there is|been referred to|referred to|reported to|known to|open to|case with|involved with|under|subject to|subject of|calls to|called)",
  helper:
    "(social worker|support worker|family support worker|caseworker|case worker|key worker|guardian|mentor|personal adviser|appointee|deputy|respite|family worker|care worker|debt adviser|contact person|support person|supervision)",
  from: "(from|about|at|by|through|via|to|with|assigned by|appointed by|concerning)",
  dismissed:
    "(made redundant|laid off|let go|fired|sacked|dismissed|on zero hours|on a zero hours contract|signing on|unemployed|on garden leave without pay|out of a job|out of work)",
  borrow:
    "(borrow|borrowed|borrowing|lent by|bailed out by|handouts from|rely on|relying on|living off|sponging off|help from)",
};
