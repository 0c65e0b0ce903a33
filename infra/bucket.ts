/**
 * How every bucket is made: private, for its owner alone, over TLS, under a customer key, and kept when the stack goes.
 * Unversioned, since in a versioned bucket a delete only puts a mark on what stays; the journal is the exception.
 */
import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { accept } from "./nag.ts";
import { named } from "./named.ts";
import { denyWithoutTls } from "./statements.ts";

type OwnProps = Pick<
  BucketProps,
  | "bucketKeyEnabled"
  | "bucketName"
  | "lifecycleRules"
  | "objectLockDefaultRetention"
  | "objectLockEnabled"
  | "versioned"
>;

export function makeBucket(scope: Construct, id: string, key: IKey, props: OwnProps = {}): Bucket {
  const bucket = new Bucket(scope, id, {
    bucketKeyEnabled: true,
    ...props,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  bucket.addToResourcePolicy(denyWithoutTls("s3", [bucket.bucketArn, bucket.arnForObjects("*")]));
  const noAccessLog =
    "A log of accesses would be one more store: it may not lie under a customer key, keeps the address of every caller, and names keys that are digests. Only functions reach this bucket, and what staff read is on the read log. CloudTrail data events can be turned on where an auditor asks for them.";
  const noCopy =
    "A copy in another place would have to be emptied on the same day, and proved empty. S3 keeps every object in three zones.";
  accept(bucket, {
    "AwsSolutions-S1": noAccessLog,
    "NIST.800.53.R5-S3BucketLoggingEnabled": noAccessLog,
    "NIST.800.53.R5-S3BucketReplicationEnabled": noCopy,
    ...(!props.versioned && {
      "NIST.800.53.R5-S3BucketVersioningEnabled":
        "In a versioned bucket a delete only marks: the mail would still be there on the day when it was promised to be gone.",
    }),
  });
  return named(bucket, id);
}
