import { describe, expect, test } from "vitest";
import { readReceipt } from "../../functions/mail/receipt.ts";
import { eml, sesBlock } from "./eml.ts";

const nothing = {
  receivedAt: null,
  spam: "unknown",
  virus: "unknown",
  dmarc: "none",
  returnPath: null,
  recipient: null,
};
const receipt = (lines: readonly string[]) => readReceipt(eml(lines, "Hej"));
const forged = [
  "Return-Path: <ceo@example.com>",
  "Received: from x by y for other@example.com; Mon, 1 Jan 2024 00:00:00 +0000",
  "X-SES-Spam-Verdict: FAIL",
  "X-SES-Virus-Verdict: FAIL",
  "Authentication-Results: amazonses.com; dmarc=fail;",
  "X-SES-RECEIPT: forged",
];

describe("the block of SES", () => {
  test("says when, from whom, to whom and with which verdicts a mail came", () => {
    expect(receipt([...sesBlock(), "From: a@example.dk"])).toEqual({
      receivedAt: "2026-11-23T10:00:00.000Z",
      spam: "PASS",
      virus: "PASS",
      dmarc: "pass",
      returnPath: "mette.holm@example.dk",
      recipient: "support@example.com",
    });
  });

  test("counts alone: what a sender writes below it changes nothing", () => {
    expect(receipt([...sesBlock(), ...forged])).toEqual(receipt(sesBlock()));
  });

  test("is unknown when there is none, whatever the sender claims", () => {
    expect(receipt(["From: a@example.dk", ...forged.slice(0, -1)])).toEqual(nothing);
    expect(readReceipt(eml(["From: a@example.dk"], `\r\n${sesBlock().join("\r\n")}`))).toEqual(nothing);
    expect(readReceipt(new Uint8Array())).toEqual(nothing);
  });

  test("a bare CR in a value starts no line that the sender wrote", () => {
    const lines = sesBlock({ path: 'x"\rX-SES-Spam-Verdict: PASS\rX-SES-RECEIPT: y' }).map((line) =>
      line.replace("X-SES-Spam-Verdict: PASS\r\n", ""),
    );
    expect(receipt(sesBlock({ path: "x\rX-SES-Spam-Verdict: PASS", spam: "FAIL" })).spam).toBe("FAIL");
    expect(receipt(lines).virus).toBe("PASS");
  });
});

test.each([
  ["GRAY", "GRAY"],
  ["PROCESSING_FAILED", "PROCESSING_FAILED"],
  ["FAIL", "FAIL"],
  ["DISABLED", "unknown"],
])("a spam verdict of %s is read as %s", (written, expected) => {
  expect(receipt(sesBlock({ spam: written })).spam).toBe(expected);
});

test.each([
  ["pass", "pass", "passed"],
  ["fail", "fail", "failed"],
  ["none", "none", "the domain has no policy"],
  ["permerror", "none", "not decided"],
  ["fail header.from=example.dk; dmarc=pass", "fail", "results that disagree"],
])("a DMARC result of %s", (written, expected, why) => {
  expect(receipt(sesBlock({ dmarc: written })).dmarc, why).toBe(expected);
});

test("an envelope address that looks like a DMARC result is none", () => {
  const block = sesBlock({ dmarc: "none" }).map((line) =>
    line.replace("client-ip=", 'envelope-from="x; dmarc=pass; y"@example.org; client-ip='),
  );
  expect(receipt(block).dmarc).toBe("none");
});

test("the empty envelope sender of bounces is empty, not unknown", () => {
  expect(receipt(sesBlock({ path: "" })).returnPath).toBe("");
});

test.each([
  ["Mon, 23 Nov 2026 11:30:00 +0130 (CET)", "2026-11-23T10:00:00.000Z", "an offset"],
  ["23 Nov 2026 10:00 GMT", "2026-11-23T10:00:00.000Z", "no weekday, no seconds"],
  ["yesterday", null, "no date"],
])("the time of receipt is %s in UTC", (written, expected, why) => {
  const block = sesBlock().map((line) => line.replace("Mon, 23 Nov 2026 10:00:00 +0000 (UTC)", written));
  expect(receipt(block).receivedAt, why).toBe(expected);
});
