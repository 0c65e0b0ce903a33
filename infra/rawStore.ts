/**
 * Where SES puts raw mail, the only place where anything unscrubbed lies. S3 puts the key of each new mail on the
 * intake queue. What intake has not deleted goes after six days (S3 rounds up to the next midnight: within seven).
 *
 * Content is for the functions of the intake construct alone. The bucket refuses everybody else, administrators and the
 * root user included, and so does its key. What stays open is managing the two: reading and changing their policies, so
 * that nobody can be locked out, and every such change is in CloudTrail.
 */
import { Aws, Duration } from "aws-cdk-lib";
import { AccountRootPrincipal, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import { type Bucket, CfnBucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { makeBucket } from "./bucket.ts";
import type { Worker } from "./function.ts";
import { encryptAndDecrypt } from "./keys.ts";
import { accept } from "./nag.ts";
import { allowService, anyoneBut, deny } from "./statements.ts";

/** All that reads, writes, lists or destroys content, its tags and locks included. */
const contentActions = [
  "s3:AbortMultipartUpload",
  "s3:BypassGovernanceRetention",
  "s3:DeleteObject*",
  "s3:GetObject*",
  "s3:ListBucket*",
  "s3:ListMultipartUploadParts",
  "s3:PutObject*",
  "s3:ReplicateDelete",
  "s3:ReplicateObject",
  "s3:RestoreObject",
];

/** All that gives or takes plain text, and grants, by which somebody else could. */
const keyUses = ["kms:CreateGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

export type RawStoreProps = { readonly key: Key; readonly events: Queue };

/** `store` puts mails there and sees none; `empty` sees keys and ages and deletes; only `read` opens a mail. */
export type RawAccess = "store" | "empty" | "read";

export class RawStore extends Construct {
  readonly bucket: Bucket;
  private readonly key: Key;

  constructor(scope: Construct, id: string, { key, events }: RawStoreProps) {
    super(scope, id);
    this.key = key;
    // Named, so that the queue's policy can say from where: S3 checks it before the bucket exists.
    const bucketName = `support-inbox-raw-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
    this.bucket = makeBucket(this, "RawBucket", key, {
      bucketName,
      // The key is asked for each mail, so that CloudTrail has an entry for each opening. It costs a cent for a thousand.
      bucketKeyEnabled: false,
      lifecycleRules: [
        {
          id: "SixDays",
          expiration: Duration.days(6),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    events.addToResourcePolicy(
      allowService("s3.amazonaws.com", {
        sid: "NewMail",
        actions: ["sqs:SendMessage"],
        on: [events.queueArn],
        when: {
          StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
          ArnEquals: { "aws:SourceArn": `arn:aws:s3:::${bucketName}` },
        },
      }),
    );
    // Not through CDK's helper, which brings a function of its own into the account.
    const resource = this.bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error("The raw bucket has no resource.");
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: "s3:ObjectCreated:*",
          queue: events.queueArn,
          filter: { s3Key: { rules: [{ name: "prefix", value: "inbound/" }] } },
        },
      ],
    };
    resource.node.addDependency(events);
  }

  /**
   * SES may store what these receipt rules take in.
   * @param ruleArns of the rules, which don't exist yet
   */
  storeFor(ruleArns: readonly string[]): void {
    const fromOurRules = {
      StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
      ArnEquals: { "aws:SourceArn": ruleArns },
    };
    this.bucket.addToResourcePolicy(
      allowService("ses.amazonaws.com", {
        sid: "Door",
        actions: ["s3:PutObject"],
        on: [this.bucket.arnForObjects("inbound/*")],
        when: fromOurRules,
      }),
    );
    this.key.addToResourcePolicy(
      allowService("ses.amazonaws.com", {
        sid: "Door",
        actions: encryptAndDecrypt,
        on: ["*"],
        when: fromOurRules,
      }),
    );
  }

  /** Gives these functions what they need and refuses everybody else, for good. Called once, with all of them. */
  openTo(workers: readonly (readonly [worker: Worker, access: RawAccess])[]): void {
    for (const [worker, access] of workers) this.let(worker, access);
    const rolesWith = (...accesses: readonly RawAccess[]) =>
      workers.filter(([, access]) => accesses.includes(access)).map(([{ role }]) => role.roleArn);
    const roles = rolesWith("store", "empty", "read");
    const readers = rolesWith("read");
    const writers = rolesWith("store");
    this.bucket.addToResourcePolicy(
      deny({
        sid: "NobodyElse",
        actions: contentActions,
        on: [this.bucket.bucketArn, this.bucket.arnForObjects("*")],
        when: anyoneBut(roles),
      }),
    );
    this.key.addToResourcePolicy(
      deny({ sid: "NobodyElse", actions: keyUses, on: ["*"], when: anyoneBut([...readers, ...writers]) }),
    );
    if (writers.length > 0) this.closeTo(writers);
    this.key.addToResourcePolicy(this.throughS3("Readers", ["kms:Decrypt"], readers));
  }

  /** Who stores mails can't open any, also not by a policy that somebody adds to his role. */
  private closeTo(writers: readonly string[]): void {
    const theirs = { ArnEquals: { "aws:PrincipalArn": writers } };
    this.bucket.addToResourcePolicy(
      deny({
        sid: "WritersOnlyPut",
        actions: contentActions.filter((action) => action !== "s3:PutObject*"),
        on: [this.bucket.bucketArn, this.bucket.arnForObjects("*")],
        when: theirs,
      }),
    );
    this.key.addToResourcePolicy(
      deny({
        sid: "WritersOnlyEncrypt",
        actions: keyUses.filter((action) => action !== "kms:GenerateDataKey*"),
        on: ["*"],
        when: theirs,
      }),
    );
    this.key.addToResourcePolicy(this.throughS3("Writers", ["kms:GenerateDataKey"], writers));
  }

  private throughS3(sid: string, actions: string[], roles: readonly string[]): PolicyStatement {
    return new PolicyStatement({
      sid,
      principals: [new AccountRootPrincipal()],
      actions,
      resources: ["*"],
      conditions: {
        ArnEquals: { "aws:PrincipalArn": roles },
        StringEquals: { "kms:ViaService": `s3.${Aws.REGION}.amazonaws.com` },
      },
    });
  }

  private let(worker: Worker, access: RawAccess): void {
    const inbound = this.bucket.arnForObjects("inbound/*");
    accept(worker.role, {
      "AwsSolutions-IAM5[Resource::<RawBucket.Arn>/inbound/*]":
        "The key of a mail is made when it comes, so it can't be named. It is the prefix of all mails and the bucket holds nothing else.",
    });
    if (access === "store") {
      worker.may({ sid: "PutRaw", actions: ["s3:PutObject"], on: [inbound] });
      worker.may({ sid: "EncryptRaw", actions: ["kms:GenerateDataKey"], on: [this.key.keyArn] });
      return;
    }
    // Also so that a mail which is not there answers 404: without it S3 says 403, as it does when a key is refused.
    worker.may({ sid: "ListRaw", actions: ["s3:ListBucket"], on: [this.bucket.bucketArn] });
    worker.may({
      // Asking for the age of one mail (HEAD) goes by the right to get it; without the key that gives no content.
      sid: "GetAndDeleteRaw",
      actions: ["s3:GetObject", "s3:DeleteObject"],
      on: [inbound],
    });
    if (access === "read") worker.may({ sid: "DecryptRaw", actions: ["kms:Decrypt"], on: [this.key.keyArn] });
  }
}
