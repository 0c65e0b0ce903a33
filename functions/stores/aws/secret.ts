/**
 * The secret behind every keyed id, from Secrets Manager: 32 bytes, read once when a function starts. CloudFormation can
 * only make secrets of text, so they may also be 64 hexadecimal digits. Anything else is refused: with another secret
 * no deleted mail would be recognised when it comes back.
 */
import { GetSecretValueCommand, type SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { StoreError } from "../storeError.ts";
import { answered } from "./calls.ts";

const secretBytes = 32;

/** The bytes of the secret `id` (name or ARN). */
export async function readSecret(client: SecretsManagerClient, id: string): Promise<Uint8Array> {
  const { SecretBinary, SecretString } = await answered(
    "The secret",
    client.send(new GetSecretValueCommand({ SecretId: id })),
  );
  if (SecretBinary?.length === secretBytes) return SecretBinary;
  if (SecretString && /^[0-9a-f]{64}$/.test(SecretString)) return Buffer.from(SecretString, "hex");
  throw new StoreError(
    `The secret is neither ${secretBytes} bytes nor ${2 * secretBytes} hexadecimal digits. Restore it: with another ` +
      "one, mail that was deleted is not recognised when it comes back.",
  );
}
