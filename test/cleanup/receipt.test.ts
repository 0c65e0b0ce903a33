import { generateKeyPairSync, sign, verify } from "node:crypto";
import { expect, test } from "vitest";
import type { Receipt, Signer } from "../../functions/cases/ports.ts";
import { closeRun, verifyChain } from "../../functions/cleanup/receipt.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const signer: Signer = {
  sign: async (bytes) => sign(null, bytes, privateKey),
  verify: async (bytes, signature) => verify(null, bytes, publicKey, signature),
};

async function chainOf(length: number): Promise<Receipt[]> {
  const chain: Receipt[] = [];
  for (let number = 1; number <= length; number += 1) {
    const run: Receipt = {
      schema: 1,
      number,
      asOf: "2027-03-02",
      openedAt: "2027-03-02T09:00:00.000Z",
      keys: [`key-${number}`],
      closed: null,
    };
    const counts = {
      closedAt: "2027-03-02T09:00:01.000Z",
      deleted: 1,
      stores: { bodies: 1 },
      rules: { "general P1Y": 1 },
    };
    chain.push({ ...run, closed: await closeRun(run, counts, chain.at(-1) ?? null, signer) });
  }
  return chain;
}

const closedOf = (receipt: Receipt | undefined) => {
  if (!receipt?.closed) throw new Error("not closed");
  return receipt.closed;
};

test("a chain that nobody touched has no faults", async () => {
  expect(await verifyChain(await chainOf(4), signer)).toEqual([]);
});

test.each<[string, (chain: Receipt[]) => Receipt[], RegExp]>([
  ["a receipt that was taken out", (chain) => chain.toSpliced(1, 1), /Receipt 2 is missing/],
  [
    "a count that was changed",
    (chain) =>
      chain.map((one) => (one.number === 2 ? { ...one, closed: { ...closedOf(one), deleted: 0 } } : one)),
    /Receipt 2 was changed/,
  ],
  [
    "a key that was taken out",
    (chain) => chain.map((one) => (one.number === 3 ? { ...one, keys: [] } : one)),
    /Receipt 3 was changed/,
  ],
  [
    "a signature by another key",
    (chain) =>
      chain.map((one) =>
        one.number === 1 ? { ...one, closed: { ...closedOf(one), signature: "AAAA" } } : one,
      ),
    /signature of receipt 1/,
  ],
  [
    "a receipt that follows another one",
    (chain) =>
      chain.map((one) =>
        one.number === 4 ? { ...one, closed: { ...closedOf(one), previous: "0".repeat(64) } } : one,
      ),
    /Receipt 4 does not follow/,
  ],
  [
    "a run in the middle that never ended",
    (chain) => chain.map((one) => (one.number === 2 ? { ...one, closed: null } : one)),
    /Receipt 2 was never closed/,
  ],
])("the chain shows %s", async (_what, tamper, sentence) => {
  expect((await verifyChain(tamper(await chainOf(4)), signer)).join("\n")).toMatch(sentence);
});
