/**
 * The door: a rule for each profile of the policy, with its addresses and its own prefix in the raw bucket. TLS is
 * required, spam and virus scanning is on, and each rule ends the evaluation, so that one mail is never stored twice.
 * The action names no KMS key: that would make SES encrypt for its own Java client; the bucket encrypts by itself.
 *
 * The rule set is not active yet. One is active for a whole account and region, and activating this one would switch off
 * whatever is there: that is a step of its own, for a person.
 */
import { Aws, CfnOutput } from "aws-cdk-lib";
import { CfnReceiptRule, CfnReceiptRuleSet } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { Policy } from "../functions/shared/policy.ts";
import type { RawStore } from "./rawStore.ts";

export type MailboxProps = { readonly profiles: Policy["profiles"]; readonly raw: RawStore };

const ruleSetName = "support-inbox";

export class Mailbox extends Construct {
  /** Names of the rules, in the order of the policy. */
  readonly rules: readonly string[];

  constructor(scope: Construct, id: string, { profiles, raw }: MailboxProps) {
    super(scope, id);
    const ruleSet = new CfnReceiptRuleSet(this, "RuleSet", { ruleSetName });
    this.rules = Object.keys(profiles).map((profile) => `${ruleSetName}-${profile}`);
    raw.storeFor(this.rules.map(ruleArn));
    let before: CfnReceiptRule | undefined;
    for (const [profile, recipients] of Object.entries(profiles)) {
      const rule: CfnReceiptRule = new CfnReceiptRule(this, `Rule-${profile}`, {
        ruleSetName: ruleSet.ref,
        ...(before && { after: before.ref }),
        rule: {
          name: `${ruleSetName}-${profile}`,
          enabled: true,
          recipients,
          tlsPolicy: "Require",
          scanEnabled: true,
          actions: [
            { s3Action: { bucketName: raw.bucket.bucketName, objectKeyPrefix: `inbound/${profile}/` } },
            { stopAction: { scope: "RuleSet" } },
          ],
        },
      });
      // SES tries the bucket when the rule is made.
      rule.node.addDependency(raw);
      before = rule;
    }
    new CfnOutput(this, "ReceiptRuleSet", {
      description:
        "Not active yet. One is active in a region: look what is active before you activate this one",
      value: ruleSet.ref,
    });
  }
}

const ruleArn = (rule: string): string =>
  `arn:aws:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:receipt-rule-set/${ruleSetName}:receipt-rule/${rule}`;
