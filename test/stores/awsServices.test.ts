/** S3, SQS, SES, KMS and Secrets Manager, where the contract of the stores does not reach. */
import { createHash } from "node:crypto";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { simpleParser } from "mailparser";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { rawKeysIn } from "../../functions/intake/objectEvent.ts";
import { required } from "../../functions/shared/env.ts";
import { createBelongings } from "../../functions/stores/aws/belongings.ts";
import { createBodies } from "../../functions/stores/aws/bodies.ts";
import { keyClient, mailClient, objectClient, secretClient } from "../../functions/stores/aws/clients.ts";
import { createJournal } from "../../functions/stores/aws/journal.ts";
import { createMailer } from "../../functions/stores/aws/mailer.ts";
import { createIntakeQueue, createKeyQueue } from "../../functions/stores/aws/queue.ts";
import { createRaw } from "../../functions/stores/aws/raw.ts";
import { readSecret } from "../../functions/stores/aws/secret.ts";
import { createSigner } from "../../functions/stores/aws/signer.ts";
import { startEmulators } from "../aws/emulators.ts";
import { makeHome } from "../aws/home.ts";
import { startProxy } from "../aws/proxy.ts";
import { type StandIn, startStandIn } from "../aws/standIn.ts";
import { body, notice } from "./samples.ts";

const emulators = await startEmulators();
const { clients, identity } = emulators;
const home = await makeHome(clients);
afterAll(() => emulators.stop());

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn();
  onTestFinished(() => standIn.stop());
});

describe("keys of objects", () => {
  const raw = createRaw({ client: clients.objects, name: home.RAW_BUCKET });
  const bodies = createBodies({ client: clients.objects, name: home.BODY_BUCKET });

  test.each([
    ["inbound/support/../k7", "leads elsewhere"],
    ["inbound/support/a b", "a blank"],
    ["inbound/support/blåbær", "letters that are encoded"],
    ["inbound/support/a/b", "one name too many"],
    ["inbound//k7", "no profile"],
    ["bodies/m1/a1", "another store's"],
    ["inbound/support/AMAZON_SES_SETUP_NOTIFICATION", "no mail, but SES's note that it was set up"],
  ])("the raw key %s is refused: %s", async (key, _why) => {
    for (const call of [raw.put(key, anyMail), raw.read(key), raw.storedAt(key), raw.delete(key)])
      await expect(call).rejects.toThrow(/The key of a raw mail must be/);
  });

  test.each(["", "a/b", "..", "a b", "æ", "x".repeat(101)])("the body name %j is refused", async (name) => {
    const [belongings] = createBelongings({ client: clients.objects, name: home.BODY_BUCKET });
    for (const call of [
      bodies.put(name, "a1", body()),
      bodies.put("m1", name, body()),
      bodies.attempts(name),
    ])
      await expect(call).rejects.toThrow(/must be letters, digits, dashes and underscores/);
    await expect(belongings?.delete(name)).rejects.toThrow(/must be letters/);
  });

  test("what is not a mail is not listed among the mails", async () => {
    for (const Key of ["inbound/support/k7", "inbound/support/AMAZON_SES_SETUP_NOTIFICATION"])
      await clients.objects.send(new PutObjectCommand({ Bucket: home.RAW_BUCKET, Key, Body: anyMail }));
    expect(await raw.storedBefore("2100-01-01T00:00:00.000Z")).toEqual({ items: ["inbound/support/k7"] });
  });
});

describe("a bucket that refuses", () => {
  const refusing = async (mayList: boolean | undefined) => {
    const proxy = await startProxy(emulators.environment.AWS_ENDPOINT_URL_S3 ?? "");
    const client = objectClient({ ...identity, endpoint: proxy.endpoint });
    onTestFinished(async () => {
      client.destroy();
      await proxy.stop();
    });
    proxy.fail("GET", { status: 403, name: "AccessDenied" }, 1);
    return { client, name: home.BODY_BUCKET, ...(mayList !== undefined && { mayList }) };
  };

  test("403 is an error to a role that may list: a wrong policy is not a missing body", async () => {
    await expect(createBodies(await refusing(undefined)).get("m1", "a1")).rejects.toThrow(
      /could not be used/,
    );
  });

  test("403 is a missing body to a role that may not list", async () => {
    expect(await createBodies(await refusing(false)).get("m1", "a1")).toBeNull();
  });

  test("a bucket that does not exist is an error, not a missing body", async () => {
    const nowhere = createBodies({ client: clients.objects, name: "nowhere" });
    await expect(nowhere.get("m1", "a1")).rejects.toThrow(
      "The bucket nowhere could not be used (NoSuchBucket).",
    );
  });
});

describe("journal", () => {
  test("an entry carries a checksum: a bucket with Object Lock refuses it without one", async () => {
    const client = objectClient({ ...identity, endpoint: emulators.environment.AWS_ENDPOINT_URL_S3 ?? "" });
    onTestFinished(() => client.destroy());
    const sent: unknown[] = [];
    client.middlewareStack.add(
      (next) => (args) => {
        sent.push(Object(args.request).headers?.["x-amz-checksum-sha256"]);
        return next(args);
      },
      { step: "finalizeRequest" },
    );
    const entry = { at: "2027-03-01T00:00:01.000Z", act: "remove", key: "m1", rule: "engine e1" } as const;
    await createJournal({ client, name: home.JOURNAL_BUCKET }).append(entry);
    expect(sent).toEqual([createHash("sha256").update(JSON.stringify(entry)).digest("base64")]);
  });
});

describe("queues", () => {
  const received = async (QueueUrl: string) =>
    (await clients.queues.send(new ReceiveMessageCommand({ QueueUrl }))).Messages?.map(({ Body }) => Body);

  test("a mail that is queued again looks like the event that announced it", async () => {
    await createIntakeQueue(clients.queues, home.INTAKE_QUEUE, home.RAW_BUCKET).send("inbound/support/k7");
    const [event = ""] = (await received(home.INTAKE_QUEUE)) ?? [];
    expect(rawKeysIn(event)).toEqual(["inbound/support/k7"]);
    expect(JSON.parse(event).Records[0].s3.bucket.name).toBe(home.RAW_BUCKET);
  });

  test("a key with odd characters arrives as it was", async () => {
    const odd = "inbound/support/a b+c%2Fæ";
    await createIntakeQueue(clients.queues, home.INTAKE_QUEUE, home.RAW_BUCKET).send(odd);
    expect(rawKeysIn((await received(home.INTAKE_QUEUE))?.[0] ?? "")).toEqual([odd]);
  });

  test("the other queues carry the key and nothing else", async () => {
    await createKeyQueue(clients.queues, home.NOTICE_QUEUE).send("m1");
    expect(await received(home.NOTICE_QUEUE)).toEqual(["m1"]);
  });

  test("a queue that is not there is named in a sentence", async () => {
    const gone = createKeyQueue(clients.queues, `${home.NOTICE_QUEUE}-gone`);
    await expect(gone.send("m1")).rejects.toThrow(
      /^The queue .*-gone could not be used \(QueueDoesNotExist\)/,
    );
  });
});

describe("mailer", () => {
  const mailer = () => createMailer(mailClient({ ...identity, endpoint: standIn.endpoint }));

  test("a notice arrives with its text, its addresses and its headers, and goes to one address", async () => {
    const headers = { "Auto-Submitted": "auto-replied", "Message-ID": "<notice.1@example.org>" };
    await mailer().send("m1", { ...notice("Vi har modtaget din mail.\n\nÆblegrød: æøå"), headers });
    const [mail] = standIn.sent;
    const parsed = await simpleParser(mail?.raw ?? "");
    expect(mail?.to).toEqual(["asta@example.com"]);
    expect(parsed.text?.trim()).toBe("Vi har modtaget din mail.\n\nÆblegrød: æøå");
    expect([parsed.subject, parsed.messageId]).toEqual(["Modtaget", "<notice.1@example.org>"]);
    expect(parsed.headers.get("auto-submitted")).toBe("auto-replied");
    expect(parsed.from?.value.map(({ address }) => address)).toEqual(["support@example.org"]);
    expect(parsed.replyTo?.value.map(({ address }) => address)).toEqual(["support+c1@example.org"]);
  });

  test("a text that looks like a file or an address is sent as it is", async () => {
    await mailer().send("m1", notice("file:///etc/hostname http://127.0.0.1/"));
    expect((await simpleParser(standIn.sent[0]?.raw ?? "")).text?.trim()).toBe(
      "file:///etc/hostname http://127.0.0.1/",
    );
  });

  test("no line break in a subject makes a header", async () => {
    await mailer().send("m1", { ...notice(), subject: "Hej\r\nBcc: bo@example.net" });
    const parsed = await simpleParser(standIn.sent[0]?.raw ?? "");
    expect(parsed.bcc).toBeUndefined();
    expect(standIn.sent[0]?.to).toEqual(["asta@example.com"]);
  });

  test("one request is made when the answer is lost: a second one would be a second notice", async () => {
    standIn.loseAnswers(1);
    await expect(mailer().send("m1", notice())).rejects.toThrow(/The mail service could not be used/);
    expect(standIn.requests).toEqual(["SendRawEmail"]);
    expect(standIn.sent).toHaveLength(1);
  });

  test("one request is made when SES throttles", async () => {
    standIn.fail("SendRawEmail", "Throttling", 1);
    await expect(mailer().send("m1", notice())).rejects.toThrow(/The mail service could not be used/);
    expect(standIn.requests).toEqual(["SendRawEmail"]);
  });
});

describe("signer", () => {
  const keyed = () => keyClient({ ...identity, endpoint: standIn.endpoint });
  const bytes = Buffer.from("the hash of a receipt");

  test("a lost answer is asked for again, and the public key is fetched once", async () => {
    const signer = createSigner(keyed(), standIn.makeKey());
    standIn.loseAnswers(1);
    const signature = await signer.sign(bytes);
    expect(await signer.verify(bytes, signature)).toBe(true);
    expect(standIn.requests).toEqual(["Sign", "Sign", "GetPublicKey"]);
  });

  test("a public key that could not be fetched is fetched again", async () => {
    const signer = createSigner(keyed(), standIn.makeKey());
    standIn.fail("GetPublicKey", "AccessDeniedException", 1);
    await expect(signer.verify(bytes, bytes)).rejects.toThrow(/AccessDeniedException\)\. The role of this/);
    expect(await signer.verify(bytes, bytes)).toBe(false);
  });

  test("a key of another kind is refused", async () => {
    const signer = createSigner(keyed(), standIn.makeKey("rsa"));
    await expect(signer.verify(bytes, bytes)).rejects.toThrow(/not an Ed25519 key/);
  });

  test("a key that is not there is a sentence, without the words of the service", async () => {
    const error = await createSigner(keyed(), "nowhere")
      .sign(bytes)
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toBe(
      "StoreError: The signing key could not be used (NotFoundException). It does not exist: check the name in the environment.",
    );
  });
});

describe("secret", () => {
  const read = () => readSecret(secretClient({ ...identity, endpoint: standIn.endpoint }), "secret");

  test.each([
    ["32 bytes", new Uint8Array(32).fill(7)],
    ["64 hexadecimal digits", "07".repeat(32)],
  ])("%s are the secret", async (_what, value) => {
    standIn.setSecret("secret", value);
    expect([...(await read())]).toEqual(Array.from({ length: 32 }, () => 7));
  });

  test.each([
    ["31 bytes", new Uint8Array(31)],
    ["62 digits", "07".repeat(31)],
    ["64 letters", "zz".repeat(32)],
    ["a word", "hemmeligt"],
  ])("%s are refused, and not repeated", async (_what, value) => {
    standIn.setSecret("secret", value);
    const error = await read().catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/neither 32 bytes nor 64 hexadecimal digits/);
    expect(String(error)).not.toContain("hemmeligt");
  });

  test("a secret that is not there is a sentence", async () => {
    await expect(read()).rejects.toThrow(/The secret could not be used \(ResourceNotFoundException\)/);
  });
});

describe("environment", () => {
  test("a variable that is missing or empty stops with a sentence", () => {
    expect(required("TABLE", { TABLE: "t" })).toBe("t");
    for (const values of [{}, { TABLE: "" }])
      expect(() => required("TABLE", values)).toThrow(
        /^The environment variable TABLE is missing\. It holds the name/,
      );
  });
});

const anyMail = Buffer.from("Subject: Hej\r\n\r\nHej\r\n");
