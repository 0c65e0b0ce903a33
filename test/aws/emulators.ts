/**
 * DynamoDB (dynalite) and S3 and SQS (fauxqs) inside the test process, in memory, on ports of 127.0.0.1 that the system
 * chooses. `makeHome` makes a table, buckets and queues from the same definition as the stack.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import dynalite from "dynalite";
import { buildApp } from "fauxqs";
import { objectClient, queueClient, tableClient } from "../../functions/stores/aws/clients.ts";
import type { Clients } from "./home.ts";

export type Emulators = {
  readonly clients: Clients;
  /** For functions that make their clients themselves: region, credentials and where each service answers. */
  readonly environment: Readonly<Record<string, string>>;
  /** How clients of other services are told who they are. */
  readonly identity: typeof identity;
  stop(): Promise<void>;
};

/** Accepted by all emulators, and worth nothing anywhere else. */
const identity = {
  region: "eu-west-1",
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
} as const;

/** Starts both; every test file has its own. */
export async function startEmulators(): Promise<Emulators> {
  const tables = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });
  tables.listen(0, "127.0.0.1");
  await once(tables, "listening");
  const tableEndpoint = `http://127.0.0.1:${(tables.address() as AddressInfo).port}`;
  // Its own starter would listen on every address of the machine.
  const others = buildApp({ logger: false });
  const otherEndpoint = await others.listen({ port: 0, host: "127.0.0.1" });

  const clients = {
    table: tableClient({ ...identity, endpoint: tableEndpoint }),
    objects: objectClient({ ...identity, endpoint: otherEndpoint }),
    queues: queueClient({ ...identity, endpoint: otherEndpoint }),
  };
  return {
    clients,
    identity,
    environment: {
      AWS_REGION: identity.region,
      AWS_ACCESS_KEY_ID: identity.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: identity.credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: tableEndpoint,
      AWS_ENDPOINT_URL_S3: otherEndpoint,
      AWS_ENDPOINT_URL_SQS: otherEndpoint,
    },
    async stop() {
      for (const client of Object.values(clients)) client.destroy();
      await others.close();
      // Clients that a test made itself may still hold connections open.
      tables.closeAllConnections();
      await new Promise<void>((resolve) => tables.close(() => resolve()));
    },
  };
}
