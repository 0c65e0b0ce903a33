/** The staff API on AWS, behind an HTTP API whose authorizer has checked the token. */
import { handle } from "hono/aws-lambda";
import type { LogLine } from "../cases/caseLog.ts";
import { deployedPolicy } from "../shared/deployedPolicy.ts";
import { createDigest } from "../shared/digest.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { newName, now } from "../shared/random.ts";
import { scrubText } from "../shared/scrubText.ts";
import { createBodies } from "../stores/aws/bodies.ts";
import { createCases } from "../stores/aws/cases.ts";
import { objectClient, secretClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createJournal } from "../stores/aws/journal.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { createReadLog } from "../stores/aws/readLog.ts";
import { createRegister } from "../stores/aws/register.ts";
import { createRuns } from "../stores/aws/runs.ts";
import { readSecret } from "../stores/aws/secret.ts";
import { createStaffApi } from "./api.ts";
import { signedIn } from "./signedIn.ts";

const policy = deployedPolicy();
const table = openTable(tableClient(), required("TABLE"));
const objects = objectClient();
const scrub = scrubText(policy.scrub);

/** What both parts of the API use. */
const shared = {
  messages: createMessages(table),
  cases: createCases(table),
  bodies: createBodies({ client: objects, name: required("BODY_BUCKET") }),
  readLog: createReadLog(table, policy.retention.readLog),
  caseLog: createRegister<LogLine>(table, "caseLog"),
  logFor: policy.retention.log,
  digest: createDigest(await readSecret(secretClient(), required("SECRET"))),
  now,
  newName,
};

export const handler = handle(
  createStaffApi({
    ...shared,
    notes: createRegister(table, "notes"),
    retention: policy.retention,
    scrub,
    rights: {
      ...shared,
      policy,
      runs: createRuns(table),
      journal: createJournal({ client: objects, name: required("JOURNAL_BUCKET") }),
      holds: createRegister(table, "holds"),
      requests: createRegister(table, "requests"),
      orders: createRegister(table, "orders"),
      disclosures: createRegister(table, "disclosures"),
      packages: createRegister(table, "packages"),
      scrub: async (text) => (await scrub(text)).text,
      rememberFor: policy.retention.requests,
    },
    log: createLambdaLog("staff"),
    identify: (_request, platform) => signedIn(platform),
  }),
);
