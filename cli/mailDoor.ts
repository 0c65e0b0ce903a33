/** Whether mail can come in and notices can go out, in sentences: the part of `activate` and `doctor` that is worth testing. */
import { linesOf, lookUp, type Resolve, recordsFor } from "./mailRecords.ts";
import {
  activateOurs,
  activeRuleSet,
  domainState,
  isSandbox,
  ourRuleSet,
  type Ses,
  sending,
} from "./sesAccount.ts";

export type Place = { readonly domain: string; readonly region: string };
export type Report = { readonly lines: readonly string[]; readonly isWell: boolean };

const line = (isWell: boolean, good: string, bad: string) => ({
  isWell,
  text: isWell ? `ok       ${good}` : `missing  ${bad}`,
});

const reportOf = (checks: readonly { readonly isWell: boolean; readonly text: string }[]): Report => ({
  lines: checks.map(({ text }) => text),
  isWell: checks.every(({ isWell }) => isWell),
});

/**
 * Activates our receipt rule set. One is active for a whole account and region, so another one that is active is left alone.
 * @returns whether ours is active now
 */
export async function activate(ses: Ses, { domain, region }: Place, resolve: Resolve): Promise<Report> {
  const active = await activeRuleSet(ses);
  const other = active !== null && active !== ourRuleSet;
  if (!other && active === null) await activateOurs(ses);
  const rules = other
    ? `The receipt rule set "${active}" is active in ${region}, and only one can be: activating ours would switch it off. Copy the rules of "${ourRuleSet}" into it, or use another region. Nothing was changed.`
    : active === null
      ? `The receipt rule set "${ourRuleSet}" is active now.`
      : `The receipt rule set "${ourRuleSet}" was active already.`;
  const { tokens } = await domainState(ses, domain);
  const found = await lookUp(recordsFor(domain, region, tokens), resolve);
  const isWell = !other && tokens.length > 0 && found.every(({ state }) => state === "right");
  return { lines: [rules, ...unknownDomain(domain, tokens), "", "DNS:", ...linesOf(found)], isWell };
}

/** Looks at all that mail needs, changes nothing. */
export async function diagnose(ses: Ses, { domain, region }: Place, resolve: Resolve): Promise<Report> {
  const [active, state, out] = await Promise.all([
    activeRuleSet(ses),
    domainState(ses, domain),
    sending(ses),
  ]);
  const found = await lookUp(recordsFor(domain, region, state.tokens), resolve);
  const checks = [
    line(
      active === ourRuleSet,
      `The receipt rule set "${ourRuleSet}" is active.`,
      active === null
        ? "No receipt rule set is active, so SES refuses all mail. Run `npm run activate`."
        : `The receipt rule set "${active}" is active instead of "${ourRuleSet}". Run \`npm run activate\`, which says what to do.`,
    ),
    line(
      state.verified,
      `${domain} is verified.`,
      `${domain} is not verified: SES takes no mail for it. Add the DNS records below and wait; it can take hours.`,
    ),
    line(
      out.enabled,
      "The account may send.",
      "Sending is switched off for this account, so no notice goes out. Ask AWS why.",
    ),
    line(
      !isSandbox(out),
      `The account may send ${out.perDay} mails a day.`,
      "The account seems to be in the sandbox (200 mails a day): notices reach verified addresses only. Ask for production access in the SES console.",
    ),
  ];
  const report = reportOf(checks);
  return {
    lines: [...report.lines, ...unknownDomain(domain, state.tokens), "", "DNS:", ...linesOf(found)],
    isWell: report.isWell && state.tokens.length > 0 && found.every((each) => each.state === "right"),
  };
}

const unknownDomain = (domain: string, tokens: readonly string[]): readonly string[] =>
  tokens.length > 0
    ? []
    : [
        `missing  SES does not know ${domain} yet. Create it as an identity with Easy DKIM in the SES console, then run this again.`,
      ];
