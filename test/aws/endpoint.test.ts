/**
 * The contract of the stores against AWS, or whatever answers in its place, outside this process:
 *   AWS_ENDPOINT_URL=http://127.0.0.1:5000 npm run test:aws     moto, or another emulator of all services
 *   AWS_ENDPOINT_URL=aws npm run test:aws                       the account of the credentials in the environment
 * It makes a table, buckets, queues, a secret and a KMS key with names of their own, and removes them. What can't be
 * tried is a failed run: nothing is skipped. An emulator whose KMS knows no Ed25519 needs `AWS_KMS_STAND_IN=1`: then the
 * signer talks to a stand-in of ours, and the run says so.
 */
import { randomUUID } from "node:crypto";
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { rawKeysIn } from "../../functions/intake/objectEvent.ts";
import {
  keyClient,
  objectClient,
  queueClient,
  secretClient,
  tableClient,
} from "../../functions/stores/aws/clients.ts";
import { createIntakeQueue } from "../../functions/stores/aws/queue.ts";
import { readSecret } from "../../functions/stores/aws/secret.ts";
import { storesContract } from "../stores/contract.ts";
import { adaptersOf, signerOnDemand } from "./adapters.ts";
import { type Clients, emptyHome, makeHome, removeHome } from "./home.ts";
import { startStandIn } from "./standIn.ts";

const endpoint = process.env.AWS_ENDPOINT_URL;
if (!endpoint) {
  throw new Error(
    "AWS_ENDPOINT_URL is missing: it says against what the stores are tried, http://127.0.0.1:5000 for a moto server " +
      "or `aws` for the account of the credentials in the environment.",
  );
}
const account = endpoint === "aws";
// No URL serves all of AWS; without one the SDK goes to each service itself.
if (account) delete process.env.AWS_ENDPOINT_URL;
const local = account
  ? {}
  : { region: "eu-west-1", credentials: { accessKeyId: "test", secretAccessKey: "test" } };

const standIn = process.env.AWS_KMS_STAND_IN === "1" ? await startStandIn() : null;
if (standIn) console.log("The signer was tried against the stand-in, not against the KMS of the endpoint.");
const keys = keyClient({ ...local, ...(standIn && { endpoint: standIn.endpoint }) });
const secrets = secretClient(local);
const clients: Clients = {
  table: account ? waitingForIndexes(tableClient()) : tableClient(local),
  objects: objectClient(local),
  queues: queueClient(local),
};
const home = await makeHome(clients);

// biome-ignore lint/correctness/noEmptyPattern: vitest wants the first argument taken apart, even where nothing is used.
afterAll(async ({}, suite) => {
  await removeHome(clients, home);
  await standIn?.stop();
  const skipped = skippedIn(suite.tasks);
  if (skipped.length > 0)
    throw new Error(`Nothing may be skipped here, but these were: ${skipped.join("; ")}.`);
});

describe(`the AWS stores at ${endpoint}`, () =>
  storesContract(async () => {
    await emptyHome(clients, home);
    const signer = signerOnDemand(keys);
    onTestFinished(() => signer.remove());
    return adaptersOf(clients, home, signer);
  }));

test("a raw key that is queued arrives", async () => {
  await createIntakeQueue(clients.queues, home.INTAKE_QUEUE, home.RAW_BUCKET).send("inbound/support/k7");
  const { Messages = [] } = await clients.queues.send(
    new ReceiveMessageCommand({ QueueUrl: home.INTAKE_QUEUE, WaitTimeSeconds: 10 }),
  );
  expect(Messages.map(({ Body = "" }) => rawKeysIn(Body))).toEqual([["inbound/support/k7"]]);
});

test.each([
  ["text", { SecretString: "07".repeat(32) }],
  ["bytes", { SecretBinary: new Uint8Array(32).fill(7) }],
])("a secret of %s is read", async (_kind, value) => {
  const name = await makeSecret(secrets, value);
  expect([...(await readSecret(secrets, name))]).toEqual(Array.from({ length: 32 }, () => 7));
});

async function makeSecret(
  client: SecretsManagerClient,
  value: { SecretString: string } | { SecretBinary: Uint8Array },
): Promise<string> {
  const name = `scrubber-test-${randomUUID()}`;
  await client.send(new CreateSecretCommand({ Name: name, ...value }));
  onTestFinished(async () => {
    await client.send(new DeleteSecretCommand({ SecretId: name, ForceDeleteWithoutRecovery: true }));
  });
  return name;
}

/** An index of a real table lags, mostly by less than a second; the contract asks right after its writes. */
function waitingForIndexes(client: Clients["table"]): Clients["table"] {
  const send: (command: never) => Promise<unknown> = client.send.bind(client);
  const patient = async (command: { readonly input: object }) => {
    if (command instanceof QueryCommand && command.input.IndexName)
      await new Promise((resolve) => setTimeout(resolve, 2000));
    return send(command as never);
  };
  return Object.assign(client, { send: patient });
}

type Task = { readonly name: string; readonly mode: string; readonly tasks?: readonly Task[] };

/** Names of tests that were not run, in suites of any depth. */
function skippedIn(tasks: readonly Task[]): readonly string[] {
  return tasks.flatMap((task) =>
    task.tasks ? skippedIn(task.tasks) : task.mode === "skip" || task.mode === "todo" ? [task.name] : [],
  );
}
