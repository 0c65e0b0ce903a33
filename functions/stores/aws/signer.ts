/**
 * Signs receipts with an Ed25519 key that never leaves KMS (KeySpec ECC_NIST_EDWARDS25519). Verifying needs the public
 * key alone and is done here, so that a receipt can also be checked where KMS is not.
 */
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { GetPublicKeyCommand, type KMSClient, SignCommand } from "@aws-sdk/client-kms";
import type { Signer } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { answered } from "./calls.ts";

/** The signer of the KMS key `keyId` (id or ARN). Its public key is fetched once. */
export function createSigner(client: KMSClient, keyId: string): Signer {
  let known: Promise<KeyObject> | undefined;
  const publicKey = (): Promise<KeyObject> => {
    known ??= fetchPublicKey(client, keyId).catch((error: unknown) => {
      // A failure is not kept: the next receipt asks again.
      known = undefined;
      throw error;
    });
    return known;
  };
  const verifies = async (bytes: Uint8Array, signature: Uint8Array): Promise<boolean> =>
    verify(null, bytes, await publicKey(), signature);

  return {
    async sign(bytes) {
      const { Signature } = await answered(
        "The signing key",
        client.send(
          new SignCommand({
            KeyId: keyId,
            Message: bytes,
            MessageType: "RAW",
            SigningAlgorithm: "ED25519_SHA_512",
          }),
        ),
      );
      if (Signature && (await verifies(bytes, Signature))) return Signature;
      throw new StoreError("The signing key gave a signature that its public key does not verify.");
    },
    verify: verifies,
  };
}

async function fetchPublicKey(client: KMSClient, keyId: string): Promise<KeyObject> {
  const { PublicKey } = await answered(
    "The signing key",
    client.send(new GetPublicKeyCommand({ KeyId: keyId })),
  );
  const key = PublicKey && publicKeyOf(PublicKey);
  if (key?.asymmetricKeyType === "ed25519") return key;
  throw new StoreError(
    "The signing key is not an Ed25519 key (ECC_NIST_EDWARDS25519). Name the one of the stack.",
  );
}

function publicKeyOf(der: Uint8Array): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
  } catch {
    return null;
  }
}
