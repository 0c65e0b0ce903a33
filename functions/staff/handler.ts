/** The staff API on AWS, behind an HTTP API whose authorizer has checked the token. */
import { handle } from "hono/aws-lambda";
import { createDigest } from "../shared/digest.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { now } from "../shared/random.ts";
import { createBodies } from "../stores/aws/bodies.ts";
import { createCases } from "../stores/aws/cases.ts";
import { objectClient, secretClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { createReadLog } from "../stores/aws/readLog.ts";
import { readSecret } from "../stores/aws/secret.ts";
import { createStaffApi } from "./api.ts";
import { signedIn } from "./signedIn.ts";

const table = openTable(tableClient(), required("TABLE"));

export const handler = handle(
  createStaffApi({
    messages: createMessages(table),
    cases: createCases(table),
    bodies: createBodies({ client: objectClient(), name: required("BODY_BUCKET") }),
    readLog: createReadLog(table),
    digest: createDigest(await readSecret(secretClient(), required("SECRET"))),
    now,
    log: createLambdaLog("staff"),
    identify: (_request, platform) => signedIn(platform),
  }),
);
