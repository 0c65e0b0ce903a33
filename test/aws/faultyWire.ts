/**
 * A wire between the functions and AWS that fails one call in one of the ways in which calls over a network fail: a
 * proxy in front of each emulator. It counts what the clients ask, so every call of every adapter is covered without
 * anybody naming it. The error that it answers with is one that the SDK does not try again, as if all its tries had
 * failed; what it does try again is the kind "twice".
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { StoryFaults } from "../faultStory.ts";
import type { FaultKind } from "../faults.ts";

export type FaultyWire = StoryFaults & {
  /** The same environment, with every endpoint behind the wire. */
  readonly environment: Readonly<Record<string, string>>;
  /** Forgets what was counted. */
  reset(): void;
  stop(): Promise<void>;
};

type Asked = { readonly upstream: URL; readonly asked: IncomingMessage; readonly body: Buffer };
type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
};

/** @param environment `AWS_ENDPOINT_URL_...` and whatever else; only the endpoints change */
export async function startFaultyWire(environment: Readonly<Record<string, string>>): Promise<FaultyWire> {
  let armed = false;
  let target: number | null = null;
  let kind: FaultKind = "throws";
  const calls: string[] = [];
  const late: Asked[] = [];

  const through = async (asked: Asked): Promise<Answer> => {
    if (!armed || calls.push(nameOf(asked)) - 1 !== target) return forward(asked);
    if (kind === "late") late.push(asked);
    if (kind === "answer lost" || kind === "twice") await forward(asked);
    return kind === "twice" ? forward(asked) : refusal;
  };

  const servers = new Map<string, Server>();
  const behind: Record<string, string> = { ...environment };
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith("AWS_ENDPOINT_URL")) continue;
    const server = servers.get(value) ?? (await serve(new URL(value), through));
    servers.set(value, server);
    behind[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  return {
    environment: behind,
    calls,
    async during(call, how, work) {
      armed = true;
      target = call;
      kind = how;
      return work().finally(() => {
        armed = false;
      });
    },
    async runLate() {
      for (const asked of late.splice(0)) await forward(asked);
    },
    reset() {
      calls.length = 0;
    },
    async stop() {
      for (const server of servers.values()) {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    },
  };
}

const refusal: Answer = {
  status: 400,
  headers: { "content-type": "application/x-amz-json-1.0" },
  body: Buffer.from(JSON.stringify({ __type: "InjectedFault", message: "injected" })),
};

async function serve(upstream: URL, through: (asked: Asked) => Promise<Answer>): Promise<Server> {
  const server = createServer(async (asked, response) => {
    const { status, headers, body } = await through({ upstream, asked, body: await bytesOf(asked) });
    answer(response, status, headers, body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function answer(
  response: ServerResponse,
  status: number,
  { "transfer-encoding": _chunked, connection: _hop, ...headers }: IncomingMessage["headers"],
  body: Buffer,
): void {
  response.writeHead(status, headers);
  response.end(body);
}

function forward({ upstream, asked, body }: Asked): Promise<Answer> {
  const { method, url, headers } = asked;
  return new Promise((resolve, reject) => {
    const onward = request(
      { hostname: upstream.hostname, port: upstream.port, method, path: url, headers },
      async (came) =>
        resolve({ status: came.statusCode ?? 502, headers: came.headers, body: await bytesOf(came) }),
    );
    onward.once("error", reject);
    onward.end(body);
  });
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** "PutItem", "SendMessage", "GET bodies": enough to say which call it was. */
function nameOf({ asked: { headers, method, url }, body }: Asked): string {
  const target = headers["x-amz-target"];
  if (typeof target === "string") return target.slice(target.lastIndexOf(".") + 1);
  const form = new URLSearchParams(body.subarray(0, 4000).toString("latin1"));
  if (form.has("Action")) return form.get("Action") ?? "";
  const bucket = /-(raw|bodies|journal)[/?]/.exec(url ?? "")?.[1];
  return `${method} ${bucket ?? "object"}`;
}
