/**
 * The two secrets of a data folder, as files that only this user reads: the secret behind every keyed id, and the key
 * that signs receipts. They are made once; two processes that start together end up with the same one. Lost, they can't
 * be made again: without the secret no mail is recognised when it comes back, without the key no old receipt verifies.
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  sign,
  verify,
} from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Signer } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { codeOf, explainedFile, syncFolder } from "./durable.ts";

const secretBytes = 32;

/** The 32 random bytes in the file at `path`, made if there is none. Throws a StoreError when it holds anything else. */
export function loadOrCreateSecret(path: string): Uint8Array {
  const secret = loadOrCreate(path, () => randomBytes(secretBytes));
  if (secret.length === secretBytes) return secret;
  throw new StoreError(
    `The secret ${path} has ${secret.length} bytes instead of ${secretBytes}. Restore it from a backup: with another ` +
      "secret, mail that was deleted is not recognised when it comes back.",
  );
}

/** Signs with the Ed25519 key (RFC 8032) in the PKCS #8 PEM file at `path`, made if there is none. */
export function createSigner(path: string): Signer {
  const pem = loadOrCreate(path, () =>
    Buffer.from(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" })),
  );
  const privateKey = readKey(pem, path);
  const publicKey = createPublicKey(privateKey);
  return {
    sign: async (bytes) => sign(null, bytes, privateKey),
    verify: async (bytes, signature) => verify(null, bytes, publicKey, signature),
  };
}

function readKey(pem: Buffer, path: string) {
  try {
    const key = createPrivateKey({ key: pem, format: "pem" });
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // OpenSSL's errors say less than the sentence below.
  }
  throw new StoreError(`${path} is not an Ed25519 key in PEM form. Restore it from a backup.`);
}

const loadOrCreate = (path: string, make: () => Uint8Array): Buffer =>
  explainedFile(path, () => {
    const existing = load(path);
    if (existing) return existing;
    create(path, make());
    return readFileSync(path);
  });

function load(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Linking gives the whole file its name at once, and unlike renaming never replaces one that came first. */
function create(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${randomUUID()}`;
  try {
    const file = openSync(temporary, "wx", 0o600);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(temporary, { force: true });
    syncFolder(dirname(path));
  }
}
