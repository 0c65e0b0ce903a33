import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSigner, loadOrCreateSecret } from "../../functions/stores/sqlite/keyFiles.ts";
import { temporaryFolder } from "./temporary.ts";

describe("the secret", () => {
  test("is 32 bytes, made once and the same ever after, in a file of its owner's", () => {
    const folder = temporaryFolder();
    const path = join(folder, "secret.key");
    const secret = loadOrCreateSecret(path);
    expect(secret.length).toBe(32);
    expect(loadOrCreateSecret(path)).toEqual(secret);
    expect(readdirSync(folder)).toEqual(["secret.key"]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("is another in every folder", () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()].map((folder) =>
      loadOrCreateSecret(join(folder, "secret.key")),
    );
    expect(one).not.toEqual(two);
  });

  test.each([0, 31, 33])("of %i bytes is refused and left as it is", (length) => {
    const path = join(temporaryFolder(), "secret.key");
    writeFileSync(path, Buffer.alloc(length, 7));
    expect(() => loadOrCreateSecret(path)).toThrow(
      `has ${length} bytes instead of 32. Restore it from a backup`,
    );
    expect(readFileSync(path).length).toBe(length);
  });

  test("can't be made in a folder that is not there, and that is said", () => {
    const path = join(temporaryFolder(), "missing", "secret.key");
    expect(() => loadOrCreateSecret(path)).toThrow(/secret\.key could not be read or written \(ENOENT\)/);
  });
});

describe("the key for receipts", () => {
  test("is made once, so that an old receipt still verifies after a restart", async () => {
    const path = join(temporaryFolder(), "receipts.pem");
    const signature = await createSigner(path).sign(Buffer.from("receipt"));
    expect(await createSigner(path).verify(Buffer.from("receipt"), signature)).toBe(true);
    expect(readFileSync(path, "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("is refused when the file holds something else", () => {
    const path = join(temporaryFolder(), "receipts.pem");
    writeFileSync(path, "no key at all");
    expect(() => createSigner(path)).toThrow(/receipts\.pem is not an Ed25519 key in PEM form\. Restore it/);
  });
});
