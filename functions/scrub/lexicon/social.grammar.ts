/**
 * The sentences in which people tell of need, once for all languages: what they live on, owe and can't pay, what home they
 * lose, who has a child taken or placed. A language gives the word classes (social.classes.*.ts).
 */
import { gap } from "./family.grammar.ts";

/** Word classes of a language, each a choice of pattern.ts. */
export type SocialClasses = {
  readonly kids: string;
  readonly person: string;
  readonly owner: string;
  /** "on", "living on", "receiving". */
  readonly on: string;
  readonly benefit: string;
  readonly not: string;
  readonly pay: string;
  readonly bill: string;
  readonly behind: string;
  readonly owe: string;
  readonly creditor: string;
  readonly debt: string;
  readonly lose: string;
  readonly home: string;
  readonly sell: string;
  readonly goods: string;
  readonly sleep: string;
  readonly makeshift: string;
  readonly become: string;
  readonly destitute: string;
  readonly money: string;
  readonly short: string;
  readonly council: string;
  readonly removes: string;
  readonly placed: string;
  readonly care: string;
  readonly report: string;
  readonly reported: string;
  readonly helper: string;
  readonly from: string;
  readonly dismissed: string;
  readonly borrow: string;
};

/** The lines of a language. */
export const socialLines = (is: SocialClasses): string => `
[exact certain]
(${is.on}) ${gap(1)} (${is.owner}|) {${is.benefit}}
${is.owner} ${gap(1)} {${is.benefit}}
{${is.not} ${gap(2)} ${is.pay} ${gap(2)} ${is.bill}}
{${is.bill} ${gap(1)} ${is.not} ${gap(1)} ${is.pay}}
{${is.behind} ${gap(1)} ${is.bill}}
{${is.owe} ${gap(2)} ${is.creditor}}
${is.person} ${gap(1)} {${is.owe} ${gap(1)} <number> (<number>|)}
{${is.debt} ${gap(1)} ${is.creditor}}
{${is.lose} ${gap(2)} ${is.home}}
{${is.sell} ${is.owner} ${gap(1)} ${is.goods}}
{${is.sleep} ${gap(2)} ${is.makeshift}}
(${is.become}) ${gap(1)} {${is.destitute}}
{${is.not} ${is.money}}
{${is.money} ${gap(2)} ${is.short}}
${is.council} ${gap(2)} {${is.removes} ${gap(1)} ${is.kids}}
${is.council} ${gap(2)} {${is.kids} ${gap(1)} ${is.removes}}
(${is.kids}|${is.person}|<name>) ${gap(2)} {${is.placed} ${gap(1)} ${is.care}}
{${is.placed} ${is.care}}
{${is.reported} ${gap(2)} ${is.report}}
{${is.report}} ${is.from} ${gap(1)} (${is.council}|${is.kids}|${is.owner})
(${is.owner}|has|have|got|har|fått|fått|hat|habe|haben|bekommen|with|med|mit) ${gap(1)} {${is.helper} ${is.from} ${gap(1)} (${is.council})}
(${is.become}) ${gap(1)} {${is.dismissed}}
{${is.borrow} ${gap(2)} ${is.creditor}}
`;
