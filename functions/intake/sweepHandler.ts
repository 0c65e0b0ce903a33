/**
 * The sweep on AWS, called by the scheduler with the work that is due: `requeue` every ten minutes, `sweep` once a week,
 * since it walks all there is.
 */
import { createDigest } from "../shared/digest.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { errorName } from "../shared/log.ts";
import { newName, now } from "../shared/random.ts";
import { createBodies } from "../stores/aws/bodies.ts";
import { createCases } from "../stores/aws/cases.ts";
import { objectClient, queueClient, secretClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { createIntakeQueue, createKeyQueue } from "../stores/aws/queue.ts";
import { createRaw } from "../stores/aws/raw.ts";
import { readSecret } from "../stores/aws/secret.ts";
import { countFiveDaysOld, requeue, type SweepDeps, sweep } from "./sweep.ts";

const log = createLambdaLog("sweep");
const objects = objectClient();
const queues = queueClient();
const table = openTable(tableClient(), required("TABLE"));
const rawBucket = required("RAW_BUCKET");

const deps: SweepDeps = {
  raws: createRaw({ client: objects, name: rawBucket }),
  bodies: createBodies({ client: objects, name: required("BODY_BUCKET") }),
  cases: createCases(table),
  messages: createMessages(table),
  intake: createIntakeQueue(queues, required("INTAKE_QUEUE"), rawBucket),
  pictures: createKeyQueue(queues, required("PICTURE_QUEUE")),
  digest: createDigest(await readSecret(secretClient(), required("SECRET"))),
  now,
  newAttempt: newName,
};

export const handler = async ({ work }: { readonly work: "requeue" | "sweep" }): Promise<void> => {
  try {
    if (work === "sweep") {
      const { bodies, heads } = await sweep(deps);
      log("swept", { count: bodies + heads });
      return;
    }
    log("raw mail queued again", { count: await requeue(deps) });
    const old = await countFiveDaysOld(deps);
    if (old > 0) log("raw mail is five days old", { count: old });
  } catch (error) {
    log("sweep failed and will be tried again", { error: errorName(error) });
    // A new error: Lambda writes what is thrown to its log.
    throw new Error("The sweep failed; the next one goes on.");
  }
};
