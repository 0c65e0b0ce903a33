/**
 * The journal of deletions: one object for each, keyed ids only, written before the deletion is carried out. Object Lock
 * keeps every entry for five years, longer than anything it could prove. It outlives the table on purpose: after a
 * restore it says what has to be deleted again.
 *
 * GOVERNANCE, not COMPLIANCE: nobody deletes an entry by mistake or by an ordinary permission, and the bucket refuses
 * the bypass to everyone, so that lifting it takes a change of policy that CloudTrail records. Under COMPLIANCE not even
 * an order of the authority, or a bug that wrote a piece of a mail into it, could be mended for five years: the proof of
 * deletion would then be what breaks the promise.
 */
import { Duration } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { type Bucket, ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { makeBucket } from "./bucket.ts";
import type { Worker } from "./function.ts";
import { encryptAndDecrypt } from "./keys.ts";
import { accept } from "./nag.ts";
import { deny } from "./statements.ts";

export class Journal extends Construct {
  readonly bucket: Bucket;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.key = key;
    this.bucket = makeBucket(this, "JournalBucket", key, {
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(5 * 365 + 2)),
    });
    this.bucket.addToResourcePolicy(
      deny({
        sid: "NobodyUnlocks",
        actions: ["s3:BypassGovernanceRetention", "s3:PutObjectRetention", "s3:PutObjectLegalHold"],
        on: [this.bucket.arnForObjects("*")],
      }),
    );
  }

  /** Appending is all that any function may do; it is read by a person, for a restore. */
  letAppend(worker: Worker): void {
    worker.may({
      sid: "AppendToJournal",
      actions: ["s3:PutObject"],
      on: [this.bucket.arnForObjects("journal/*")],
    });
    accept(worker.role, {
      "AwsSolutions-IAM5[Resource::<JournalBucket.Arn>/journal/*]":
        "An entry is named by its time and a random word. Only new ones can be put: Object Lock keeps those that are there.",
    });
    worker.may({ sid: "UseRecordKey", actions: encryptAndDecrypt, on: [this.key.keyArn] });
  }
}
