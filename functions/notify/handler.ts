/** Notices on AWS: sends what the messages on the notice queue owe their senders. */

import { deployedPolicy } from "../shared/deployedPolicy.ts";
import { createDigest } from "../shared/digest.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { errorName } from "../shared/log.ts";
import { queueHandler } from "../shared/queueBatch.ts";
import { now } from "../shared/random.ts";
import { createClaims } from "../stores/aws/claims.ts";
import { mailClient, secretClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createMailer } from "../stores/aws/mailer.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { readSecret } from "../stores/aws/secret.ts";
import { type NotifyDeps, notify } from "./notify.ts";

const log = createLambdaLog("notify");
const table = openTable(tableClient(), required("TABLE"));

const deps: NotifyDeps = {
  messages: createMessages(table),
  claims: createClaims(table),
  mailer: createMailer(mailClient()),
  digest: createDigest(await readSecret(secretClient(), required("SECRET"))),
  policy: deployedPolicy(),
  now,
};

export const handler = queueHandler(
  async ({ body: key }) => {
    await notify(deps, key);
    log("notice handled", { key });
  },
  (error) => log("notice failed and will be tried again", { error: errorName(error) }),
);
