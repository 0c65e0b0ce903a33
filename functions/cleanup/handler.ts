/**
 * Cleanup on AWS, every hour: deletes what is due today in Copenhagen. A run that is cut off by Lambda's fifteen minutes
 * leaves its record and its lease; once the lease has ended the next run goes on from there.
 */
import { localDate } from "../cases/retention.ts";
import { required } from "../shared/env.ts";
import { createLambdaLog } from "../shared/lambdaLog.ts";
import { errorName } from "../shared/log.ts";
import { newName, now } from "../shared/random.ts";
import { createBelongings } from "../stores/aws/belongings.ts";
import { createCases } from "../stores/aws/cases.ts";
import { createClaims } from "../stores/aws/claims.ts";
import { keyClient, objectClient, tableClient } from "../stores/aws/clients.ts";
import { openTable } from "../stores/aws/items.ts";
import { createJournal } from "../stores/aws/journal.ts";
import { createMessages } from "../stores/aws/messages.ts";
import { createRuns } from "../stores/aws/runs.ts";
import { createSigner } from "../stores/aws/signer.ts";
import { type CleanupDeps, cleanUp } from "./cleanup.ts";

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
  now,
  newOwner: newName,
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
