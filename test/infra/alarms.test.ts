import { describe, expect, test } from "vitest";
import { resourcePolicies } from "./permissions.ts";
import { ofType, propertiesOf, type Resources, spoilt, synthesize } from "./synthesized.ts";

const resources = synthesize();

/** What should ring and doesn't: `IntakeQueueDead ApproximateNumberOfMessagesVisible`. */
function silent(all: Resources): readonly string[] {
  const ring = new Set(
    ofType(all, "AWS::CloudWatch::Alarm")
      .filter(([, { AlarmActions }]) => AlarmActions?.[0]?.Ref === "AlarmTopic")
      .map(([, { Dimensions, MetricName }]) => {
        const { Value } = Dimensions[0];
        return `${Value["Fn::GetAtt"]?.[0] ?? Value.Ref ?? Value} ${MetricName}`;
      }),
  );
  const wanted = [
    ...ofType(all, "AWS::SQS::Queue").map(([id]) =>
      id.endsWith("Dead")
        ? `${id} ApproximateNumberOfMessagesVisible`
        : `${id} ApproximateAgeOfOldestMessage`,
    ),
    ...ofType(all, "AWS::Lambda::Function").flatMap(([id]) => [`${id} Errors`, `${id} Throttles`]),
    ...ofType(all, "AWS::SES::ReceiptRule").map(([, { Rule }]) => `${Rule.Name} PublishFailure`),
    "cleanup cleanup is up to date",
    "sweep raw mail is five days old",
    "intake flood joined into one case",
  ];
  return wanted.filter((each) => !ring.has(each));
}

test("an alarm rings for every queue, its dead letters, every function, every receipt rule, a missing cleanup, raw mail that is about to be lost and a flood", () => {
  expect(silent(resources)).toEqual([]);
});

test("a queue without an alarm is noticed", () => {
  const all = spoilt(resources, (copy) => {
    copy.NewQueueDead = { Type: "AWS::SQS::Queue", Properties: {} };
  });
  expect(silent(all)).toEqual(["NewQueueDead ApproximateNumberOfMessagesVisible"]);
});

test("the first dead letter rings", () => {
  const terms = ofType(resources, "AWS::CloudWatch::Alarm")
    .filter(([, { MetricName }]) => MetricName === "ApproximateNumberOfMessagesVisible")
    .map(([, { Threshold, ComparisonOperator, Statistic }]) => [Threshold, ComparisonOperator, Statistic]);
  expect(terms).toEqual(Array(3).fill([0, "GreaterThanThreshold", "Maximum"]));
});

test("48 hours in which no cleanup says that it succeeded ring, and silence counts", () => {
  const [, alarm] =
    ofType(resources, "AWS::CloudWatch::Alarm").find(
      ([, { MetricName }]) => MetricName === "cleanup is up to date",
    ) ?? [];
  expect(alarm).toMatchObject({
    Namespace: "SupportInbox",
    Statistic: "SampleCount",
    Period: 3600,
    EvaluationPeriods: 48,
    Threshold: 1,
    ComparisonOperator: "LessThanThreshold",
    TreatMissingData: "breaching",
  });
});

describe("the topic", () => {
  test("lies under a customer key that CloudWatch may use, takes our alarms alone, and tells the officer", () => {
    const { KmsMasterKeyId } = propertiesOf(resources, "AlarmTopic");
    expect(KmsMasterKeyId).toEqual({ "Fn::GetAtt": ["RecordKey", "Arn"] });
    const policies = Object.fromEntries(resourcePolicies(resources));
    const cloudWatch = { Service: "cloudwatch.amazonaws.com" };
    expect(policies.RecordKey).toContainEqual(
      expect.objectContaining({ principal: cloudWatch, actions: ["kms:Decrypt", "kms:GenerateDataKey"] }),
    );
    const publishers = Object.values(policies)
      .flat()
      .filter(({ effect, actions }) => effect === "Allow" && actions.includes("sns:Publish"));
    expect(publishers).toEqual([expect.objectContaining({ principal: cloudWatch, on: ["<AlarmTopic>"] })]);
    expect(ofType(resources, "AWS::SNS::Subscription").map(([, { Endpoint }]) => Endpoint)).toEqual([
      "dpo@example.dk",
    ]);
  });
});

test("what costs money while nothing happens is on this list", () => {
  const free = /^AWS::(?:IAM|Logs|Lambda|SQS|SNS|S3|SES|Scheduler|ApiGatewayV2|Cognito|DynamoDB)::/;
  const counted = Object.values(resources)
    .map(({ Type }) => Type)
    .filter((type) => !free.test(type))
    .reduce<Record<string, number>>((sum, type) => {
      sum[type] = (sum[type] ?? 0) + 1;
      return sum;
    }, {});
  // A month: $1 for each key, $0.40 for the secret, $0.10 for each alarm after the first ten; the dashboard is free.
  expect(counted).toEqual({
    "AWS::KMS::Key": 5,
    "AWS::SecretsManager::Secret": 1,
    "AWS::CloudWatch::Alarm": 26,
    "AWS::CloudWatch::Dashboard": 1,
  });
});
