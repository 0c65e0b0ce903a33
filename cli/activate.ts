/**
 * `npm run activate`: activates the receipt rule set of the deployed stack, unless another one is active, and prints the DNS records with
 * what is there. Works on the account whose credentials stand in the environment. Exit
 * code 0 when all is well, 1 when something is missing, 2 for bad settings.
 */

import { mailClient } from "../functions/stores/aws/clients.ts";
import { runCommand } from "../local/sentence.ts";
import { activate } from "./mailDoor.ts";
import { dns, readPlace, refusedByAws } from "./mailPlace.ts";

await runCommand(async () => {
  const place = readPlace();
  const { lines, isWell } = await activate(mailClient({ region: place.region }), place, dns()).catch(
    refusedByAws,
  );
  console.log(lines.join("\n"));
  process.exitCode = isWell ? 0 : 1;
});
