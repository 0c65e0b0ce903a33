/**
 * What every set of adapters must do: the sentences of `functions/cases/ports.ts`, each as a test. A new set of
 * adapters is done when it passes.
 */
import { describe } from "vitest";
import type { RegisterName } from "../../functions/cases/entries.ts";
import type {
  Account,
  Belongings,
  BodyStore,
  CaseStore,
  ClaimStore,
  Journal,
  MessageStore,
  RawStore,
  ReadLog,
  Register,
  RunStore,
  Signer,
} from "../../functions/cases/ports.ts";
import { accountContract } from "./contract/account.ts";
import { belongingsContract } from "./contract/belongings.ts";
import { bodyStoreContract } from "./contract/bodies.ts";
import { caseStoreContract } from "./contract/cases.ts";
import { claimStoreContract } from "./contract/claims.ts";
import { journalContract, readLogContract } from "./contract/logs.ts";
import { messageStoreContract } from "./contract/messages.ts";
import { rawStoreContract } from "./contract/raw.ts";
import { registerContract } from "./contract/registers.ts";
import { runStoreContract } from "./contract/runs.ts";
import { signerContract } from "./contract/signer.ts";
import { body } from "./samples.ts";

export type Adapters = {
  readonly raw: RawStore;
  readonly bodies: BodyStore;
  readonly messages: MessageStore;
  readonly cases: CaseStore;
  readonly claims: ClaimStore;
  readonly account: Account;
  readonly journal: Journal;
  readonly runs: RunStore;
  readonly signer: Signer;
  readonly readLog: ReadLog;
  readonly register: <T>(name: RegisterName) => Register<T>;
  readonly belongings: readonly Belongings[];
};

/** `open` gives empty stores that nobody else uses, with two items a page. */
export function storesContract(open: () => Promise<Adapters>): void {
  describe("raw store", () => rawStoreContract(async () => (await open()).raw));
  describe("body store", () => bodyStoreContract(async () => (await open()).bodies));
  describe("message store", () => messageStoreContract(async () => (await open()).messages));
  describe("case store", () => caseStoreContract(async () => (await open()).cases));
  describe("claim store", () => claimStoreContract(async () => (await open()).claims));
  describe("account", () => accountContract(async () => (await open()).account));
  describe("journal", () => journalContract(async () => (await open()).journal));
  describe("run store", () => runStoreContract(async () => (await open()).runs));
  describe("signer", () => signerContract(async () => (await open()).signer));
  describe("belongings: bodies", () =>
    belongingsContract(async () => {
      const { bodies, belongings } = await open();
      let attempts = 0;
      return {
        place: placeNamed("bodies", belongings),
        put: (key) => {
          attempts += 1;
          return bodies.put(key, `a${attempts}`, body());
        },
      };
    }));
  describe("belongings: files of bodies", () =>
    belongingsContract(async () => {
      const { bodies, belongings } = await open();
      let files = 0;
      return {
        place: placeNamed("bodies", belongings),
        put: (key) => {
          files += 1;
          return bodies.putFile(key, "a1", files, Buffer.from("png"));
        },
      };
    }));
  describe("registers", () => registerContract(async () => (await open()).register));
  describe("read log", () => readLogContract(async () => (await open()).readLog));
}

/** The place of this name among those that cleanup empties. */
export function placeNamed(name: string, places: readonly Belongings[]): Belongings {
  const place = places.find((each) => each.name === name);
  if (!place) throw new Error(`There is no place called ${name}.`);
  return place;
}
