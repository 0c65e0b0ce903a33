/** What a signer promises: its own signatures verify, no others do. */
import { expect, test } from "vitest";
import type { Signer } from "../../../functions/cases/ports.ts";

const receipt = Buffer.from("the hash of a receipt");

/** `open` gives a signer with a key of its own at each call. */
export function signerContract(open: () => Signer | Promise<Signer>): void {
  test("what it signed verifies", async () => {
    const signer = await open();
    expect(await signer.verify(receipt, await signer.sign(receipt))).toBe(true);
  });

  test("a signature is 64 bytes, as Ed25519 has it", async () => {
    expect((await (await open()).sign(receipt)).length).toBe(64);
  });

  test("other bytes, another's signature and no signature don't verify", async () => {
    const signer = await open();
    const signature = await signer.sign(receipt);
    const stranger = await (await open()).sign(receipt);
    expect(await signer.verify(Buffer.from("the hash of a receipt."), signature)).toBe(false);
    expect(await signer.verify(receipt, stranger)).toBe(false);
    expect(await signer.verify(receipt, new Uint8Array())).toBe(false);
  });
}
