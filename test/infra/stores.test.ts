import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { type StoreEntry, stores } from "../../functions/cases/stores.ts";
import { tableIndexes } from "../../functions/stores/aws/table.ts";
import { bucketPolicy, statementsOf } from "./permissions.ts";
import { ofType, type Properties, propertiesOf, type Resources, spoilt, synthesize } from "./synthesized.ts";

const resources = synthesize();

const entries: readonly Omit<StoreEntry, "name">[] = Object.values(stores);
const daysOf = (period: string): number =>
  Temporal.Duration.from(period).total({ unit: "days", relativeTo: "2026-01-01" });

const refusesPlainHttp = (statements: ReturnType<typeof statementsOf>, service: string): boolean =>
  statements.some(
    ({ effect, actions, when }) =>
      effect === "Deny" &&
      actions.includes(`${service}:*`) &&
      JSON.stringify(when) === '{"Bool":{"aws:SecureTransport":"false"}}',
  );

function bucketFaults(all: Resources): readonly string[] {
  return ofType(all, "AWS::S3::Bucket").flatMap(([id, properties]) => {
    const sse =
      properties.BucketEncryption?.ServerSideEncryptionConfiguration?.[0]?.ServerSideEncryptionByDefault;
    const block = properties.PublicAccessBlockConfiguration ?? {};
    const isJournal = id === "JournalBucket";
    return [
      !(sse?.SSEAlgorithm === "aws:kms" && all[sse.KMSMasterKeyID?.["Fn::GetAtt"]?.[0]]) &&
        `${id} is not under a customer key`,
      Object.values(block).filter((on) => on === true).length !== 4 && `${id} may be public`,
      properties.OwnershipControls?.Rules?.[0]?.ObjectOwnership !== "BucketOwnerEnforced" &&
        `${id} knows access lists`,
      !refusesPlainHttp(bucketPolicy(all, id), "s3") && `${id} takes plain HTTP`,
      Boolean(properties.VersioningConfiguration) !== isJournal && `${id} has the wrong idea of versions`,
      Boolean(properties.ObjectLockConfiguration) !== isJournal && `${id} has the wrong idea of locks`,
      Boolean(properties.LifecycleConfiguration) !== (id === "RawBucket") && `${id} has the wrong lifecycle`,
      all[id]?.DeletionPolicy !== "Retain" && `${id} goes with the stack`,
    ].filter((fault) => typeof fault === "string");
  });
}

describe("every bucket", () => {
  test("is private, over TLS, under a customer key, kept with its content, and unversioned but for the journal", () => {
    expect(ofType(resources, "AWS::S3::Bucket")).toHaveLength(3);
    expect(bucketFaults(resources)).toEqual([]);
  });

  test.each<[string, (properties: Properties) => void]>([
    ["is not under a customer key", (properties) => delete properties.BucketEncryption],
    ["may be public", (properties) => delete properties.PublicAccessBlockConfiguration],
    ["knows access lists", (properties) => delete properties.OwnershipControls],
    [
      "has the wrong idea of versions",
      (properties) => Object.assign(properties, { VersioningConfiguration: { Status: "Enabled" } }),
    ],
    [
      "has the wrong lifecycle",
      (properties) =>
        Object.assign(properties, { LifecycleConfiguration: { Rules: [{ ExpirationInDays: 365 }] } }),
    ],
  ])("is noticed when it %s", (fault, spoil) => {
    const all = spoilt(resources, (copy) => spoil(propertiesOf(copy, "BodyBucket")));
    expect(bucketFaults(all)).toEqual([`BodyBucket ${fault}`]);
  });

  test("is noticed when it takes plain HTTP", () => {
    const all = spoilt(resources, (copy) => {
      for (const [id, { Bucket }] of ofType(copy, "AWS::S3::BucketPolicy"))
        if (Bucket.Ref === "RawBucket") delete copy[id];
    });
    expect(bucketFaults(all)).toEqual(["RawBucket takes plain HTTP"]);
  });
});

test("raw mail goes after six days", () => {
  const { Rules } = propertiesOf(resources, "RawBucket").LifecycleConfiguration;
  expect(Rules).toEqual([
    expect.objectContaining({ Status: "Enabled", ExpirationInDays: daysOf(stores.raw.longestAge) }),
  ]);
  expect(Rules[0].Prefix ?? Rules[0].Filter).toBeUndefined();
});

test("the journal is locked for five years, and nobody may unlock it", () => {
  const { Mode, Days } = propertiesOf(resources, "JournalBucket").ObjectLockConfiguration.Rule
    .DefaultRetention;
  expect([Mode, Days]).toEqual(["GOVERNANCE", 1827]);
  const refusal = bucketPolicy(resources, "JournalBucket").find(({ sid }) => sid === "NobodyUnlocks");
  expect(refusal).toMatchObject({ effect: "Deny", principal: { AWS: "*" }, when: {} });
  expect(refusal?.actions).toContain("s3:BypassGovernanceRetention");
});

describe("the table", () => {
  const table = propertiesOf(resources, "Table");

  test("is paid by use, encrypted with a key of its own, protected, and reaches back seven days", () => {
    expect(table).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      SSESpecification: { SSEType: "KMS", KMSMasterKeyId: { "Fn::GetAtt": ["TableKey", "Arn"] } },
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
      TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
    });
  });

  test("has the indexes that the adapters ask for, with nothing in them but keys", () => {
    expect(
      table.GlobalSecondaryIndexes.map(
        ({ IndexName, KeySchema, Projection }: Record<string, { AttributeName: string }[]>) => [
          IndexName,
          KeySchema?.map(({ AttributeName }) => AttributeName),
          Projection,
        ],
      ),
    ).toEqual(
      Object.entries(tableIndexes).map(([name, { partition, sort }]) => [
        name,
        [partition, sort],
        { ProjectionType: "KEYS_ONLY" },
      ]),
    );
  });
});

function queueFaults(all: Resources): readonly string[] {
  const policies = ofType(all, "AWS::SQS::QueuePolicy");
  const feeds = new Map<string, number>(
    ofType(all, "AWS::Lambda::EventSourceMapping").map(([, { EventSourceArn, FunctionName }]) => [
      EventSourceArn["Fn::GetAtt"][0],
      propertiesOf(all, FunctionName.Ref).Timeout,
    ]),
  );
  return ofType(all, "AWS::SQS::Queue").flatMap(([id, properties]) => {
    const [, policy] = policies.find(([, { Queues }]) => Queues[0].Ref === id) ?? [];
    const isDead = id.endsWith("Dead");
    const timeout = feeds.get(id);
    return [
      !properties.SqsManagedSseEnabled && `${id} is not encrypted`,
      !(policy && refusesPlainHttp(statementsOf(policy.PolicyDocument), "sqs")) && `${id} takes plain HTTP`,
      properties.MessageRetentionPeriod !== (isDead ? 6 : 3) * 86_400 &&
        `${id} keeps messages for another time`,
      !isDead &&
        properties.RedrivePolicy?.deadLetterTargetArn?.["Fn::GetAtt"]?.[0] !== `${id}Dead` &&
        `${id} has no dead letters`,
      !isDead && properties.RedrivePolicy?.maxReceiveCount !== 5 && `${id} does not try five times`,
      !isDead && timeout === undefined && `${id} has no reader`,
      !isDead &&
        properties.VisibilityTimeout !== 6 * (timeout ?? 0) &&
        `${id} shows a message too early again`,
    ].filter((fault) => typeof fault === "string");
  });
}

describe("every queue", () => {
  test("is encrypted, over TLS, tries five times, and has dead letters that outlive it", () => {
    expect(ofType(resources, "AWS::SQS::Queue")).toHaveLength(6);
    expect(queueFaults(resources)).toEqual([]);
  });

  test.each<[string, string, (properties: Properties) => void]>([
    ["is not encrypted", "NoticeQueueDead", (properties) => delete properties.SqsManagedSseEnabled],
    [
      "keeps messages for another time",
      "IntakeQueueDead",
      (properties) => delete properties.MessageRetentionPeriod,
    ],
    [
      "does not try five times",
      "IntakeQueue",
      ({ RedrivePolicy }) => Object.assign(RedrivePolicy, { maxReceiveCount: 1 }),
    ],
    [
      "shows a message too early again",
      "PictureQueue",
      (properties) => Object.assign(properties, { VisibilityTimeout: 30 }),
    ],
  ])("is noticed when it %s", (fault, id, spoil) => {
    expect(queueFaults(spoilt(resources, (copy) => spoil(propertiesOf(copy, id))))).toEqual([
      `${id} ${fault}`,
    ]);
  });
});

const logFaults = (all: Resources): readonly string[] =>
  ofType(all, "AWS::Logs::LogGroup")
    .filter(
      ([, { RetentionInDays, KmsKeyId }]) => RetentionInDays !== daysOf(stores.logs.longestAge) || !KmsKeyId,
    )
    .map(([id]) => `${id} is kept for another time or not under a customer key`);

test("every log group goes after 90 days and is under a customer key", () => {
  expect(logFaults(resources)).toEqual([]);
  const all = spoilt(resources, (copy) => delete propertiesOf(copy, "AccessLog").RetentionInDays);
  expect(logFaults(all)).toHaveLength(1);
});

describe("the list of stores", () => {
  const kinds =
    /^AWS::(?:S3::Bucket|DynamoDB::(?:Global)?Table|SQS::Queue|Logs::LogGroup|Cognito::UserPool)$/;
  const listed = new Set(entries.flatMap(({ aws }) => aws));
  const unlisted = (all: Resources) =>
    Object.entries(all)
      .filter(([id, { Type }]) => kinds.test(Type) && !listed.has(id))
      .map(([id]) => id);

  test("names every bucket, table, queue, log group and user pool of the template, and nothing else", () => {
    expect(unlisted(resources)).toEqual([]);
    expect([...listed].filter((id) => !kinds.test(resources[id]?.Type ?? ""))).toEqual([]);
  });

  test("misses a bucket that somebody adds", () => {
    const all = spoilt(resources, (copy) => {
      copy.Exports = { Type: "AWS::S3::Bucket", Properties: {} };
    });
    expect(unlisted(all)).toEqual(["Exports"]);
  });
});
