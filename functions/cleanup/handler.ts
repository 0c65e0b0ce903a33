/**
 * Cleanup on AWS, every hour: deletes what is due today in Copenhagen. It begins nothing more after eleven of Lambda's
 * fifteen minutes and goes on an hour later. A run that is cut off all the same leaves its record and its lease; once the
 * lease has ended the next run goes on from there.
 */
import { localDate } from "../cases/retention.ts";
import { deployedPolicy } from "../shared/deployedPolicy.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { errorName } from "../shared/log.ts";
import { newName, now } from "../shared/random.ts";
import { createAccount } from "../stores/aws/account.ts";
import { createBelongings } from "../stores/aws/belongings.ts";
import { createCases } from "../stores/aws/cases.ts";
import { createClaims } from "../stores/aws/claims.ts";
import { keyClient, objectClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createJournal } from "../stores/aws/journal.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { createRegister } from "../stores/aws/register.ts";
import { createRuns } from "../stores/aws/runs.ts";
import { createSigner } from "../stores/aws/signer.ts";
import { type CleanupDeps, cleanUp } from "./cleanup.ts";

const policy = deployedPolicy();
const log = createLambdaLog("cleanup");
const table = openTable(tableClient(), required("TABLE"));
const objects = objectClient();

const deps: CleanupDeps = {
  messages: createMessages(table),
  cases: createCases(table),
  claims: createClaims(table),
  runs: createRuns(table),
  journal: createJournal({ client: objects, name: required("JOURNAL_BUCKET") }),
  signer: createSigner(keyClient(), required("SIGNING_KEY")),
  belongings: createBelongings({ client: objects, name: required("BODY_BUCKET") }),
  holds: createRegister(table, "holds"),
  policy,
  rememberFor: policy.retention.requests,
  orders: createRegister(table, "orders"),
  notes: createRegister(table, "notes"),
  figures: createRegister(table, "figures"),
  requests: createRegister(table, "requests"),
  account: createAccount(table),
  longest: "PT11M",
  now,
  newName,
};

export const handler = async (): Promise<void> => {
  try {
    const receipts = await cleanUp(deps, localDate(now()));
    for (const { number, closed } of receipts ?? []) {
      log("cleanup done", { receipt: number, count: closed?.deleted ?? 0 });
    }
    if (receipts !== null) log("cleanup is up to date", {});
  } catch (error) {
    log("cleanup failed and will be tried again", { error: errorName(error) });
    // A new error: Lambda writes what is thrown to its log.
    throw new Error("Cleanup failed; the next run goes on from its record.");
  }
};
