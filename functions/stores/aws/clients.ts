/**
 * The clients of AWS, as all functions use them. Region, credentials and endpoints (`AWS_ENDPOINT_URL...`) come from the
 * environment, as the SDK reads them. A call that hangs is given up within seconds and tried again: a function that
 * waits for its own timeout has nothing left to tell what happened.
 */
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { KMSClient, type KMSClientConfig } from "@aws-sdk/client-kms";
import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { SecretsManagerClient, type SecretsManagerClientConfig } from "@aws-sdk/client-secrets-manager";
import { SESClient, type SESClientConfig } from "@aws-sdk/client-ses";
import { SQSClient, type SQSClientConfig } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

const patient = (requestTimeout: number) => ({
  requestHandler: { connectionTimeout: 2000, requestTimeout, throwOnRequestTimeout: true },
});

/** Answers of a table come within milliseconds. Throttling of a table on demand passes within a few tries. */
export const tableClient = (config: DynamoDBClientConfig = {}): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ ...patient(5000), maxAttempts: 5, ...config }), {
    marshallOptions: { removeUndefinedValues: true },
  });

/** WHEN_REQUIRED: checksums that the SDK adds unasked are framed in a way that not every S3 understands. */
export const objectClient = (config: S3ClientConfig = {}): S3Client =>
  new S3Client({
    ...patient(30_000),
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...config,
  });

export const queueClient = (config: SQSClientConfig = {}): SQSClient =>
  new SQSClient({ ...patient(5000), ...config });

export const keyClient = (config: KMSClientConfig = {}): KMSClient =>
  new KMSClient({ ...patient(5000), ...config });

export const secretClient = (config: SecretsManagerClientConfig = {}): SecretsManagerClient =>
  new SecretsManagerClient({ ...patient(5000), ...config });

/** One attempt: SES can't tell a repetition whose answer was lost from a second notice. */
export const mailClient = (config: SESClientConfig = {}): SESClient =>
  new SESClient({ ...patient(10_000), ...config, maxAttempts: 1 });
