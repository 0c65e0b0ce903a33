/** Intake on AWS: takes in the raw mails that S3 announces on the intake queue, one at a time. */

import { deployedPolicy } from "../shared/deployedPolicy.ts";
import { createDigest } from "../shared/digest.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { errorName } from "../shared/log.ts";
import { queueHandler } from "../shared/queueBatch.ts";
import { newName, now } from "../shared/random.ts";
import { createAccount } from "../stores/aws/account.ts";
import { createBodies } from "../stores/aws/bodies.ts";
import { createCases } from "../stores/aws/cases.ts";
import { createClaims } from "../stores/aws/claims.ts";
import { objectClient, queueClient, secretClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { createKeyQueue } from "../stores/aws/queue.ts";
import { createRaw } from "../stores/aws/raw.ts";
import { createRegister } from "../stores/aws/register.ts";
import { readSecret } from "../stores/aws/secret.ts";
import { type IntakeDeps, takeIn } from "./intake.ts";
import { isSetupNotification, rawKeysIn } from "./objectEvent.ts";
import { startReader } from "./reader.ts";

const log = createLambdaLog("intake");
const policy = deployedPolicy();
const secret = await readSecret(secretClient(), required("SECRET"));
const reader = await startReader({ policy: policy.scrub, secret });
const table = openTable(tableClient(), required("TABLE"));
const objects = objectClient();
const queues = queueClient();

const deps: IntakeDeps = {
  raws: createRaw({ client: objects, name: required("RAW_BUCKET") }),
  bodies: createBodies({ client: objects, name: required("BODY_BUCKET") }),
  cases: createCases(table),
  messages: createMessages(table),
  claims: createClaims(table),
  holds: createRegister(table, "holds"),
  account: createAccount(table),
  notices: createKeyQueue(queues, required("NOTICE_QUEUE")),
  pictures: createKeyQueue(queues, required("PICTURE_QUEUE")),
  treat: reader.treat,
  digest: createDigest(secret),
  policy,
  now,
  onFlood: () => log("flood joined into one case", {}),
  newAttempt: newName,
};

export const handler = queueHandler(
  async ({ body, receives }) => {
    for (const rawKey of rawKeysIn(body)) {
      if (isSetupNotification(rawKey)) continue;
      const begun = Date.now();
      const outcome = await takeIn(deps, { rawKey, receives });
      log("mail taken in", { outcome: outcome ?? "done before", receives, ms: Date.now() - begun });
    }
  },
  (error) => log("mail could not be taken in and will be tried again", { error: errorName(error) }),
);
