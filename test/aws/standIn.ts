/**
 * A stand-in for the services that no emulator here has: KMS with Ed25519 keys (by `node:crypto`), Secrets Manager and
 * SES, as far as the functions call them. It speaks their protocols over HTTP, so that the clients are the real ones.
 */
import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type StandIn = {
  readonly endpoint: string;
  /** For functions that make their clients themselves. */
  readonly environment: Readonly<Record<string, string>>;
  /** A new signing key; gives its id. */
  makeKey(kind?: "ed25519" | "rsa"): string;
  /** Sets a secret: bytes are binary, a string is text. */
  setSecret(id: string, value: Uint8Array | string): void;
  /** Raw mails that SES took, oldest first, with their envelopes. */
  readonly sent: readonly SentMail[];
  /** The next `count` requests are carried out, but their answers are lost: the connection is cut. */
  loseAnswers(count: number): void;
  /** The next `count` requests of this operation are answered with this error. */
  fail(operation: string, error: string, count: number): void;
  /** Every request that came, as the name of its operation. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
};

type SentMail = { readonly to: readonly string[]; readonly raw: Buffer };

type Call = {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly form: URLSearchParams;
};

export async function startStandIn(): Promise<StandIn> {
  const keys = new Map<string, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>();
  const secrets = new Map<string, Uint8Array | string>();
  const sent: SentMail[] = [];
  const requests: string[] = [];
  const failures: { readonly operation: string; readonly error: string }[] = [];
  let lost = 0;

  const makeKey = (kind: "ed25519" | "rsa" = "ed25519"): string => {
    const id = randomUUID();
    keys.set(
      id,
      kind === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519"),
    );
    return id;
  };
  const keyOf = ({ KeyId }: Call["input"]) => {
    const pair = keys.get(String(KeyId));
    if (!pair) throw new ServiceError("NotFoundException");
    return pair;
  };
  const operations: Readonly<Record<string, (call: Call) => unknown>> = {
    CreateKey: ({ input }) => {
      if (input.KeySpec !== "ECC_NIST_EDWARDS25519") throw new ServiceError("ValidationException");
      return { KeyMetadata: { KeyId: makeKey() } };
    },
    ScheduleKeyDeletion: ({ input }) => {
      keys.delete(String(input.KeyId));
      return { KeyId: input.KeyId };
    },
    GetPublicKey: ({ input }) => ({
      PublicKey: keyOf(input).publicKey.export({ type: "spki", format: "der" }).toString("base64"),
    }),
    Sign: ({ input }) => {
      const raw = input.MessageType === "RAW" && input.SigningAlgorithm === "ED25519_SHA_512";
      if (!raw) throw new ServiceError("ValidationException");
      const message = Buffer.from(String(input.Message), "base64");
      return { Signature: sign(null, message, keyOf(input).privateKey).toString("base64") };
    },
    GetSecretValue: ({ input }) => {
      const value = secrets.get(String(input.SecretId));
      if (value === undefined) throw new ServiceError("ResourceNotFoundException");
      return typeof value === "string"
        ? { SecretString: value }
        : { SecretBinary: Buffer.from(value).toString("base64") };
    },
    SendRawEmail: ({ form }) => {
      const to = [...form]
        .filter(([name]) => name.startsWith("Destinations.member."))
        .map(([, each]) => each);
      sent.push({ to, raw: Buffer.from(form.get("RawMessage.Data") ?? "", "base64") });
      const answer = `<SendRawEmailResult><MessageId>${randomUUID()}</MessageId></SendRawEmailResult>`;
      return `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${answer}</SendRawEmailResponse>`;
    },
  };

  const answer = (call: Call): { readonly status: number; readonly body: unknown } => {
    const planned = failures.findIndex(({ operation }) => operation === call.operation);
    try {
      if (planned >= 0) throw new ServiceError(failures.splice(planned, 1)[0]?.error ?? "");
      const operation = operations[call.operation];
      if (!operation) throw new ServiceError("UnknownOperationException");
      return { status: 200, body: operation(call) };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return {
        status: 400,
        body: { __type: error.message, message: "A text of the service, never to be repeated" },
      };
    }
  };

  const server = createServer(async (request, response) => {
    const call = await callOf(request);
    requests.push(call.operation);
    const { status, body } = answer(call);
    if (lost > 0) {
      lost -= 1;
      request.socket.destroy();
      return;
    }
    respond(response, status, body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    endpoint,
    environment: {
      AWS_ENDPOINT_URL_KMS: endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint,
      AWS_ENDPOINT_URL_SES: endpoint,
    },
    makeKey,
    setSecret: (id, value) => void secrets.set(id, value),
    sent,
    loseAnswers(count) {
      lost = count;
    },
    fail(operation, error, count) {
      for (let at = 0; at < count; at += 1) failures.push({ operation, error });
    },
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

class ServiceError extends Error {}

/** JSON services name the operation in a header, SES in a form. */
async function callOf(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const target = request.headers["x-amz-target"];
  if (typeof target === "string") {
    return {
      operation: target.split(".").at(-1) ?? "",
      input: JSON.parse(text),
      form: new URLSearchParams(),
    };
  }
  const form = new URLSearchParams(text);
  return { operation: form.get("Action") ?? "", input: {}, form };
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  const xml = typeof body === "string";
  response.writeHead(status, { "content-type": xml ? "text/xml" : "application/x-amz-json-1.1" });
  response.end(xml ? body : JSON.stringify(body));
}
