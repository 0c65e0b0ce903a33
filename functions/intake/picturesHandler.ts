/** Read-pictures on AWS: gives the pictures of committed messages their verdicts, mail by mail from its own queue. */
import { deployedPolicy } from "../shared/deployedPolicy.ts";
import { createDigest } from "../shared/digest.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { errorName } from "../shared/log.ts";
import { queueHandler } from "../shared/queueBatch.ts";
import { newName } from "../shared/random.ts";
import { createBodies } from "../stores/aws/bodies.ts";
import { objectClient, secretClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { createRaw } from "../stores/aws/raw.ts";
import { readSecret } from "../stores/aws/secret.ts";
import { createPictureReader } from "./pictureReader.ts";
import { type PictureReaderDeps, readPictures } from "./pictures.ts";

const log = createLambdaLog("read-pictures");
const objects = objectClient();

const deps: PictureReaderDeps = {
  raws: createRaw({ client: objects, name: required("RAW_BUCKET") }),
  bodies: createBodies({ client: objects, name: required("BODY_BUCKET") }),
  messages: createMessages(openTable(tableClient(), required("TABLE"))),
  digest: createDigest(await readSecret(secretClient(), required("SECRET"))),
  newAttempt: newName,
  read: createPictureReader({ policy: deployedPolicy().scrub }).read,
};

export const handler = queueHandler(
  async ({ body: rawKey }) => {
    const begun = Date.now();
    await readPictures(deps, rawKey);
    log("pictures handled", { ms: Date.now() - begun });
  },
  (error) => log("pictures failed and will be tried again", { error: errorName(error) }),
);
