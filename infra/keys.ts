/**
 * The keys of the account: one for raw mail alone, one for bodies, one for the table, one for everything that watches
 * and records (logs, alarms, journal, secret), and the key that signs receipts. Five, since each costs a dollar a month.
 * The account may manage a key and see what is done with it. It may use the three shared keys only through the service
 * they were made for, where a policy of its own says so, and the raw key not at all: no administrator can decrypt a raw
 * mail without changing a policy first, which CloudTrail records.
 */
import { Aws, RemovalPolicy } from "aws-cdk-lib";
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key, KeySpec, KeyUsage } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { named } from "./named.ts";
import { allowService } from "./statements.ts";

/** Everything that manages a key and nothing that uses it; no grants, since a grant is a use in somebody else's name. */
const manage = [
  "kms:CancelKeyDeletion",
  "kms:CreateAlias",
  "kms:DeleteAlias",
  "kms:DescribeKey",
  "kms:DisableKey",
  "kms:EnableKey",
  "kms:EnableKeyRotation",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:ListAliases",
  "kms:ListGrants",
  "kms:ListKeyPolicies",
  "kms:ListKeyRotations",
  "kms:ListResourceTags",
  "kms:PutKeyPolicy",
  "kms:RevokeGrant",
  "kms:RotateKeyOnDemand",
  "kms:ScheduleKeyDeletion",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:UpdateAlias",
  "kms:UpdateKeyDescription",
];

export const encryptAndDecrypt = [
  "kms:Decrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
];

/** What DynamoDB asks for when it opens a table in a caller's name. */
export const openTable = [
  ...encryptAndDecrypt,
  "kms:Encrypt",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
  "kms:DescribeKey",
];

export class Keys extends Construct {
  readonly raw: Key;
  readonly bodies: Key;
  readonly table: Key;
  readonly records: Key;
  readonly signing: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.raw = this.key("RawKey", "Raw mail: for the intake construct and SES, closed to everybody else", []);
    this.bodies = this.key("BodyKey", "Sanitized mails", [useThrough("s3", encryptAndDecrypt)]);
    this.table = this.key("TableKey", "Summaries, cases, receipts", [
      useThrough("dynamodb", [...openTable, "kms:CreateGrant"]),
    ]);
    this.records = this.key("RecordKey", "Logs, alarms, the journal and the secret of the keyed ids", [
      useThrough("s3", encryptAndDecrypt),
      useThrough("secretsmanager", [...encryptAndDecrypt, "kms:CreateGrant", "kms:DescribeKey"]),
      allowService(`logs.${Aws.REGION}.amazonaws.com`, {
        sid: "LogGroups",
        actions: [
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
          ...encryptAndDecrypt,
        ],
        on: ["*"],
        when: {
          ArnLike: {
            "kms:EncryptionContext:aws:logs:arn": `arn:aws:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:/support-inbox/*`,
          },
        },
      }),
      // The reason for a customer key: CloudWatch can't publish to a topic under the key that AWS manages. AWS documents
      // no condition for it, and an alarm that can't be encrypted is lost in silence; the topic says whose alarms it takes.
      allowService("cloudwatch.amazonaws.com", {
        sid: "Alarms",
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        on: ["*"],
      }),
    ]);
    this.signing = named(
      new Key(this, "SigningKey", {
        description: "Signs the receipts of deletion",
        keySpec: KeySpec.ECC_NIST_EDWARDS25519,
        keyUsage: KeyUsage.SIGN_VERIFY,
        policy: new PolicyDocument({
          // Checking a receipt is open to whoever the account lets; signing is for cleanup, whose policy names it.
          statements: [managing(), used("Sign", ["kms:Sign", "kms:Verify", "kms:GetPublicKey"])],
        }),
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      "SigningKey",
    );
  }

  private key(id: string, description: string, statements: readonly PolicyStatement[]): Key {
    return named(
      new Key(this, id, {
        description,
        enableKeyRotation: true,
        policy: new PolicyDocument({ statements: [managing(), ...statements] }),
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      id,
    );
  }
}

const managing = (): PolicyStatement => used("Manage", manage);

/** By principals of the account, as far as their own policies let them. */
const used = (sid: string, actions: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    sid,
    principals: [new AccountRootPrincipal()],
    actions: [...actions],
    resources: ["*"],
  });

function useThrough(service: string, actions: readonly string[]): PolicyStatement {
  const statement = used(`Through${service[0]?.toUpperCase()}${service.slice(1)}`, actions);
  statement.addCondition("StringEquals", { "kms:ViaService": `${service}.${Aws.REGION}.amazonaws.com` });
  return statement;
}
