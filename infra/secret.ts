/**
 * The secret behind all keyed ids: message keys, case ids, contact keys, cursors. It never changes. A new one would make
 * every tombstone, copy and thread of the old one unfindable, and a mail that was deleted could come back.
 */
import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import type { Worker } from "./function.ts";
import { accept } from "./nag.ts";

export class DigestSecret extends Construct {
  readonly arn: string;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.key = key;
    // The plain resource: CDK's own would add to the key's policy what no function needs.
    const secret = new CfnSecret(this, "Secret", {
      description: "Behind all keyed ids. Must never change",
      kmsKeyId: key.keyArn,
      // CloudFormation makes secrets of text only: 64 hexadecimal digits are 32 bytes.
      generateSecretString: {
        passwordLength: 64,
        excludePunctuation: true,
        excludeUppercase: true,
        excludeCharacters: "ghijklmnopqrstuvwxyz",
        requireEachIncludedType: false,
      },
    });
    secret.overrideLogicalId("DigestSecret");
    secret.applyRemovalPolicy(RemovalPolicy.RETAIN);
    this.arn = secret.ref;
    const neverRotated =
      "It must not rotate: keyed ids made with the old secret could not be found again, and deleted mails could come back.";
    accept(secret, {
      "AwsSolutions-SMG4": neverRotated,
      "NIST.800.53.R5-SecretsManagerRotationEnabled": neverRotated,
    });
  }

  letRead(worker: Worker): void {
    worker.may({
      sid: "ReadSecret",
      actions: ["secretsmanager:GetSecretValue"],
      on: [this.arn],
    });
    worker.may({ sid: "DecryptSecret", actions: ["kms:Decrypt"], on: [this.key.keyArn] });
  }
}
