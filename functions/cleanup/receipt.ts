/**
 * Receipts of deletion: numbered without gaps, each naming the hash of the one before, signed. Whoever holds the public
 * key can check that none was changed, dropped or slipped in; nobody can read from them who wrote what.
 */
import { createHash } from "node:crypto";
import type { ClosedRun, Receipt, Signer } from "../cases/ports.ts";

const firstPrevious = "0".repeat(64);

type Counts = Pick<ClosedRun, "closedAt" | "deleted" | "stores" | "rules">;

/** Hashes and signs a run. `before` is the receipt with the number before, null for the first. */
export async function closeRun(
  run: Receipt,
  counts: Counts,
  before: Receipt | null,
  signer: Signer,
): Promise<ClosedRun> {
  const previous = before?.closed?.hash ?? firstPrevious;
  const hash = hashOf(run, counts, previous);
  const signature = await signer.sign(Buffer.from(hash, "hex"));
  return { ...counts, previous, hash, signature: Buffer.from(signature).toString("base64") };
}

/**
 * Checks a chain of receipts, oldest first.
 * @returns a sentence for each fault; none means that the chain is whole
 */
export async function verifyChain(receipts: readonly Receipt[], signer: Signer): Promise<readonly string[]> {
  const faults: string[] = [];
  let previous = firstPrevious;
  for (const [at, receipt] of receipts.entries()) {
    const { number, closed } = receipt;
    if (number !== at + 1) faults.push(`Receipt ${at + 1} is missing; number ${number} stands in its place.`);
    if (closed === null) {
      if (at < receipts.length - 1) faults.push(`Receipt ${number} was never closed.`);
      continue;
    }
    if (closed.previous !== previous) faults.push(`Receipt ${number} does not follow the one before it.`);
    if (hashOf(receipt, closed, closed.previous) !== closed.hash)
      faults.push(`Receipt ${number} was changed.`);
    const signed = await signer.verify(
      Buffer.from(closed.hash, "hex"),
      Buffer.from(closed.signature, "base64"),
    );
    if (!signed) faults.push(`The signature of receipt ${number} is not ours.`);
    previous = closed.hash;
  }
  return faults;
}

/** Members in a fixed order, counts sorted by name: the same receipt is always the same bytes. */
function hashOf(run: Receipt, counts: Counts, previous: string): string {
  const sorted = (record: Readonly<Record<string, number>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = [
    run.schema,
    run.number,
    run.asOf,
    run.openedAt,
    run.keys,
    counts.closedAt,
    counts.deleted,
    sorted(counts.stores),
    sorted(counts.rules),
    previous,
  ];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
