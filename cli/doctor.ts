/**
 * `npm run doctor`: says whether mail can come in and notices can go out: receipt rule set, domain, sandbox, DNS. Changes nothing. Works on the account whose credentials stand in the environment. Exit
 * code 0 when all is well, 1 when something is missing, 2 for bad settings.
 */

import { mailClient } from "../functions/stores/aws/clients.ts";
import { runCommand } from "../local/sentence.ts";
import { diagnose } from "./mailDoor.ts";
import { dns, readPlace, refusedByAws } from "./mailPlace.ts";

await runCommand(async () => {
  const place = readPlace();
  const { lines, isWell } = await diagnose(mailClient({ region: place.region }), place, dns()).catch(
    refusedByAws,
  );
  console.log(lines.join("\n"));
  process.exitCode = isWell ? 0 : 1;
});
