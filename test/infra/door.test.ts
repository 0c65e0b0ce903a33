import { expect, test } from "vitest";
import { policyText } from "../policyText.ts";
import { ofType, propertiesOf, type Resources, spoilt, synthesize } from "./synthesized.ts";

const twoProfiles = policyText.replace(
  "  support: [support@example.dk]",
  "  support: [support@example.dk]\n  kurser: [kursus@example.dk, hold@example.dk]",
);
const resources = synthesize(twoProfiles);

function ruleFaults(all: Resources): readonly string[] {
  return ofType(all, "AWS::SES::ReceiptRule").flatMap(([id, { Rule }]) => {
    const [store, last, ...more] = Rule.Actions;
    return [
      Rule.TlsPolicy !== "Require" && `${id} takes mail without TLS`,
      Rule.ScanEnabled !== true && `${id} does not scan`,
      Rule.Enabled !== true && `${id} is off`,
      !(Rule.Recipients?.length > 0) && `${id} catches the mail of every domain of the account`,
      !(last?.StopAction?.Scope === "RuleSet" && more.length === 0) && `${id} does not stop`,
      store?.S3Action?.KmsKeyArn && `${id} lets SES encrypt for its own client`,
      !/^inbound\/[a-z0-9-]+\/$/.test(store?.S3Action?.ObjectKeyPrefix) && `${id} has no prefix of its own`,
    ].filter((fault) => typeof fault === "string");
  });
}

test("each receipt rule requires TLS, scans, stores without a key of its own, and stops", () => {
  expect(ruleFaults(resources)).toEqual([]);
});

test("each profile has a rule with its addresses and its prefix, in the order of the policy", () => {
  const rules = ofType(resources, "AWS::SES::ReceiptRule");
  expect(
    rules.map(([, { Rule }]) => [Rule.Name, Rule.Recipients, Rule.Actions[0].S3Action.ObjectKeyPrefix]),
  ).toEqual([
    ["support-inbox-support", ["support@example.dk"], "inbound/support/"],
    ["support-inbox-kurser", ["kursus@example.dk", "hold@example.dk"], "inbound/kurser/"],
  ]);
  expect(rules[1]?.[1].After).toEqual({ Ref: rules[0]?.[0] });
});

test.each<[string, (rule: Record<string, unknown>) => void]>([
  ["takes mail without TLS", (rule) => Object.assign(rule, { TlsPolicy: "Optional" })],
  ["does not scan", (rule) => delete rule.ScanEnabled],
  ["catches the mail of every domain of the account", (rule) => delete rule.Recipients],
  ["does not stop", (rule) => (rule.Actions as unknown[]).pop()],
  [
    "lets SES encrypt for its own client",
    (rule) =>
      Object.assign((rule.Actions as { S3Action: object }[])[0]?.S3Action ?? {}, { KmsKeyArn: "arn" }),
  ],
])("the check notices a rule that %s", (fault, spoil) => {
  const [id = ""] = ofType(resources, "AWS::SES::ReceiptRule").map(([each]) => each);
  expect(ruleFaults(spoilt(resources, (copy) => spoil(propertiesOf(copy, id).Rule)))).toEqual([
    `${id} ${fault}`,
  ]);
});

test("new mail is announced to the intake queue alone, and the rule set is not made active", () => {
  expect(propertiesOf(resources, "RawBucket").NotificationConfiguration).toEqual({
    QueueConfigurations: [
      {
        Event: "s3:ObjectCreated:*",
        Queue: { "Fn::GetAtt": ["IntakeQueue", "Arn"] },
        Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "inbound/" }] } },
      },
    ],
  });
  expect(Object.values(resources).filter(({ Type }) => Type.startsWith("Custom::"))).toEqual([]);
});
