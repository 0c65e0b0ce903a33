import { randomBytes } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { type Reader, startReader } from "../../functions/intake/reader.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { policyText } from "../policyText.ts";
import { eml } from "../world.ts";

const data = { policy: parsePolicy(policyText).scrub, secret: randomBytes(32) };
const mail = (text: string) => Buffer.from(eml({ text }));

let reader: Reader | undefined;
afterEach(() => reader?.close());

test("one thread reads one mail after the other", async () => {
  reader = await startReader(data);
  for (const text of ["Mit cpr er 010190-1234.", "Hvad koster kurset?"]) {
    expect(await reader.treat(mail(text))).toMatchObject({ status: "case" });
  }
});

const slow = mail(`${"Mit cpr er 010190-1234. ".repeat(20)}\r\n`.repeat(10_000));

test.each([
  ["read", { read: 5, scrub: 10_000 }],
  ["scrub", { read: 20_000, scrub: 1 }],
])(
  "a mail that takes too long to %s is held, and the next one is read by a new thread",
  async (_what, times) => {
    reader = await startReader(data, times);
    expect(await reader.treat(slow)).toMatchObject({ status: "held", reason: "took-too-long" });
    const next = await reader.treat(mail("Hej"));
    // With so little time a loaded machine may hold this one too; what counts is that somebody answers.
    expect(["case", "held"]).toContain(next.status);
  },
);

test("a thread that died between two mails is replaced, and the next mail is read", async () => {
  reader = await startReader(data);
  await reader.treat(mail("Hej"));
  await reader.close();
  expect(await reader.treat(mail("Hvad koster kurset?"))).toMatchObject({ status: "case" });
});
