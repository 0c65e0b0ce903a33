/** The AWS stores of a home as the contract suite takes them, with two items a page. */
import { CreateKeyCommand, type KMSClient, ScheduleKeyDeletionCommand } from "@aws-sdk/client-kms";
import type { Signer } from "../../functions/cases/ports.ts";
import { createAccount } from "../../functions/stores/aws/account.ts";
import { createBelongings } from "../../functions/stores/aws/belongings.ts";
import { createBodies } from "../../functions/stores/aws/bodies.ts";
import { createCases } from "../../functions/stores/aws/cases.ts";
import { createClaims } from "../../functions/stores/aws/claims.ts";
import { openTable } from "../../functions/stores/aws/items.ts";
import { createJournal } from "../../functions/stores/aws/journal.ts";
import { createMessages } from "../../functions/stores/aws/messages.ts";
import { createRaw } from "../../functions/stores/aws/raw.ts";
import { createReadLog } from "../../functions/stores/aws/readLog.ts";
import { createRegister } from "../../functions/stores/aws/register.ts";
import { createRuns } from "../../functions/stores/aws/runs.ts";
import { createSigner } from "../../functions/stores/aws/signer.ts";
import type { Adapters } from "../stores/contract.ts";
import type { Clients, Home } from "./home.ts";

const pageSize = 2;

/** Nobody waits between tries: what a test has to see must not depend on time. */
export const atOnce = async (): Promise<void> => {};

export function adaptersOf(clients: Clients, home: Home, signer: Signer): Adapters {
  const table = openTable(clients.table, home.TABLE, atOnce);
  const bodies = { client: clients.objects, name: home.BODY_BUCKET };
  return {
    raw: createRaw({ client: clients.objects, name: home.RAW_BUCKET }, { pageSize }),
    bodies: createBodies(bodies, { pageSize }),
    messages: createMessages(table, { pageSize }),
    cases: createCases(table),
    claims: createClaims(table),
    account: createAccount(table),
    journal: createJournal({ client: clients.objects, name: home.JOURNAL_BUCKET }),
    runs: createRuns(table),
    signer,
    readLog: createReadLog(table),
    register: (name) => createRegister(table, name, { pageSize }),
    belongings: createBelongings(bodies),
  };
}

/** A signer whose KMS key is made when it is first needed, and goes as early as KMS lets it. */
export function signerOnDemand(client: KMSClient): Signer & { remove(): Promise<void> } {
  let made: Promise<string> | undefined;
  let signer: Promise<Signer> | undefined;
  const opened = () => {
    made ??= makeKey(client);
    signer ??= made.then((keyId) => createSigner(client, keyId));
    return signer;
  };
  return {
    sign: async (bytes) => (await opened()).sign(bytes),
    verify: async (bytes, signature) => (await opened()).verify(bytes, signature),
    async remove() {
      if (made === undefined) return;
      await client.send(new ScheduleKeyDeletionCommand({ KeyId: await made, PendingWindowInDays: 7 }));
    },
  };
}

async function makeKey(client: KMSClient): Promise<string> {
  const { KeyMetadata } = await client.send(
    new CreateKeyCommand({ KeySpec: "ECC_NIST_EDWARDS25519", KeyUsage: "SIGN_VERIFY" }),
  );
  if (!KeyMetadata?.KeyId) throw new Error("KMS made no key.");
  return KeyMetadata.KeyId;
}
