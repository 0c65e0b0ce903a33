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

test("a mail that takes too long is held, and the next one is read by a new thread", async () => {
  reader = await startReader(data, { read: 5, scrub: 10_000 });
  const slow = mail(`${"Mit cpr er 010190-1234. ".repeat(20)}\r\n`.repeat(10_000));
  expect(await reader.treat(slow)).toMatchObject({ status: "held", reason: "took-too-long" });
  await reader.close();
  reader = await startReader(data, { read: 20_000, scrub: 1 });
  expect(await reader.treat(slow)).toMatchObject({ status: "held", reason: "took-too-long" });
  const patient = await startReader(data);
  expect(await patient.treat(mail("Hej"))).toMatchObject({ status: "case" });
  await patient.close();
});
