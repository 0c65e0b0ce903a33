/**
 * The functions as they are deployed: bundled, in a folder of their own, loaded once with the environment that the stack
 * gives them. What they print is kept, since on AWS it would stand in their logs.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";
import { type BundleName, bundle, writeBundle } from "../../infra/bundle.ts";

type OfQueue = (event: SQSEvent) => Promise<SQSBatchResponse>;

export type Lambdas = {
  readonly intake: OfQueue;
  readonly readPictures: OfQueue;
  readonly notify: OfQueue;
  readonly sweep: (event: { readonly work: "requeue" | "sweep" }) => Promise<void>;
  readonly cleanup: () => Promise<void>;
  readonly staff: (
    event: APIGatewayProxyEventV2WithJWTAuthorizer,
    context: unknown,
  ) => Promise<APIGatewayProxyStructuredResultV2>;
  /** Everything that the functions have printed. */
  readonly printed: () => string;
  remove(): void;
};

/** Bundles and loads all functions that have a store behind them. Sets the environment of this process. */
export async function loadLambdas(environment: Readonly<Record<string, string>>): Promise<Lambdas> {
  const folder = mkdtempSync(join(tmpdir(), "lambdas-"));
  Object.assign(process.env, environment);
  let printed = "";
  const { stdout, stderr } = process;
  const streams = [stdout, stderr].map((stream) => ({ stream, write: stream.write }));
  for (const { stream } of streams) {
    stream.write = ((chunk: unknown) => {
      printed += String(chunk);
      return true;
    }) as typeof stream.write;
  }
  const load = async (name: BundleName): Promise<unknown> => {
    const own = join(folder, name);
    mkdirSync(own);
    writeBundle(bundle(name), own);
    const module = (await import(pathToFileURL(join(own, "handler.mjs")).href)) as { handler: unknown };
    return module.handler;
  };
  return {
    intake: (await load("intake")) as OfQueue,
    readPictures: (await load("read-pictures")) as OfQueue,
    notify: (await load("notify")) as OfQueue,
    sweep: (await load("sweep")) as Lambdas["sweep"],
    cleanup: (await load("cleanup")) as Lambdas["cleanup"],
    staff: (await load("staff")) as Lambdas["staff"],
    printed: () => printed,
    remove() {
      for (const { stream, write } of streams) stream.write = write;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
