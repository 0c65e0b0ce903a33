import { afterAll, describe, onTestFinished } from "vitest";
import { keyClient } from "../../functions/stores/aws/clients.ts";
import { adaptersOf, signerOnDemand } from "../aws/adapters.ts";
import { startEmulators } from "../aws/emulators.ts";
import { makeHome, removeHome } from "../aws/home.ts";
import { startStandIn } from "../aws/standIn.ts";
import { storesContract } from "./contract.ts";

const emulators = await startEmulators();
const standIn = await startStandIn();
const keys = keyClient({ ...emulators.identity, endpoint: standIn.endpoint });
afterAll(async () => {
  keys.destroy();
  await standIn.stop();
  await emulators.stop();
});

describe("the AWS stores", () =>
  storesContract(async () => {
    const home = await makeHome(emulators.clients);
    onTestFinished(() => removeHome(emulators.clients, home));
    return adaptersOf(emulators.clients, home, signerOnDemand(keys));
  }));
