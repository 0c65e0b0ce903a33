/**
 * What SES says of this account and region: is the domain verified and signed for, which receipt rule set is active, how much
 * may be sent. Asked by `activate` and `doctor`.
 */
import {
  DescribeActiveReceiptRuleSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from "@aws-sdk/client-ses";

export type Ses = Pick<SESClient, "send">;

export const ourRuleSet = "support-inbox";

/** Null where none is active: then SES refuses all mail of the region. */
export async function activeRuleSet(ses: Ses): Promise<string | null> {
  const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  return Metadata?.Name ?? null;
}

export async function activateOurs(ses: Ses): Promise<void> {
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ourRuleSet }));
}

export type DomainState = {
  readonly verified: boolean;
  /** Of Easy DKIM; empty where SES does not know the domain yet. */
  readonly tokens: readonly string[];
};

export async function domainState(ses: Ses, domain: string): Promise<DomainState> {
  const asked = { Identities: [domain] };
  const [verification, dkim] = await Promise.all([
    ses.send(new GetIdentityVerificationAttributesCommand(asked)),
    ses.send(new GetIdentityDkimAttributesCommand(asked)),
  ]);
  return {
    verified: verification.VerificationAttributes?.[domain]?.VerificationStatus === "Success",
    tokens: dkim.DkimAttributes?.[domain]?.DkimTokens ?? [],
  };
}

export type Sending = { readonly enabled: boolean; readonly perDay: number };

export async function sending(ses: Ses): Promise<Sending> {
  const [{ Enabled = false }, { Max24HourSend = 0 }] = await Promise.all([
    ses.send(new GetAccountSendingEnabledCommand({})),
    ses.send(new GetSendQuotaCommand({})),
  ]);
  return { enabled: Enabled, perDay: Max24HourSend };
}

/** The quota of a sandbox, in which only verified addresses can be written to (SES Developer Guide, "Request production access"). */
const sandboxPerDay = 200;

/** SES v1 doesn't say it outright: an account with production access has a larger quota. */
export const isSandbox = ({ perDay }: Sending): boolean => perDay <= sandboxPerDay;
