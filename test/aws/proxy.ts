/**
 * Stands between a client and an emulator and does what a network does: it loses answers, or answers itself with an
 * error of the service. The clients are the real ones, with their own retries.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type Proxy = {
  readonly endpoint: string;
  /**
   * The next `count` calls are carried out, but their answers are lost: the connection is cut. An operation is the name
   * of a call (`UpdateItem`), for S3 the method (`GET`).
   */
  loseAnswers(operation: string, count: number): void;
  /** The next `count` calls are not carried out, but answered with this error. */
  fail(operation: string, error: { readonly status: number; readonly name: string }, count: number): void;
  /** The operations that came, in order. */
  readonly calls: readonly string[];
  stop(): Promise<void>;
};

type Plan = { readonly operation: string; readonly error: { status: number; name: string } | null };

export async function startProxy(target: string): Promise<Proxy> {
  const plans: Plan[] = [];
  const calls: string[] = [];
  const planned = (operation: string): Plan | undefined => {
    const at = plans.findIndex((plan) => plan.operation === operation);
    return at < 0 ? undefined : plans.splice(at, 1)[0];
  };

  const server = createServer(async (request, response) => {
    const operation = operationOf(request);
    calls.push(operation);
    const plan = planned(operation);
    if (plan?.error) {
      const { status, name } = plan.error;
      response.writeHead(status, { "content-type": "application/x-amz-json-1.0" });
      response.end(request.method === "HEAD" ? "" : JSON.stringify({ __type: name }));
      return;
    }
    const { status, headers, body } = await forward(target, request);
    if (plan) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, headers);
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const plan = (operation: string, error: Plan["error"], count: number): void => {
    for (let at = 0; at < count; at += 1) plans.push({ operation, error });
  };
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseAnswers: (operation, count) => plan(operation, null, count),
    fail: plan,
    calls,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function operationOf({ headers, method = "" }: IncomingMessage): string {
  const target = headers["x-amz-target"];
  return typeof target === "string" ? (target.split(".").at(-1) ?? "") : method;
}

async function forward(target: string, request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.entries(request.headers)
    .filter(([name]) => !["connection", "content-length", "expect", "host"].includes(name))
    .map(([name, value]): [string, string] => [name, String(value)]);
  const answer = await fetch(`${target}${request.url}`, {
    method: request.method ?? "GET",
    headers,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => name !== "transfer-encoding")),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
