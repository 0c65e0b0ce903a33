/** Activating and diagnosing, against stand-ins for the two that are asked: SES at its API, and DNS. No account was there. */
import { expect, test } from "vitest";
import { activate, diagnose } from "../../cli/mailDoor.ts";
import type { Resolve } from "../../cli/mailRecords.ts";
import type { Ses } from "../../cli/sesAccount.ts";

const place = { domain: "support.example.dk", region: "eu-west-1" };
const tokens = ["aaa", "bbb", "ccc"];

/** SES as the SDK's client shows it: answers by the name of the command. */
function sesWith(answers: Readonly<Record<string, unknown>>): {
  readonly ses: Ses;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const all: Readonly<Record<string, unknown>> = {
    DescribeActiveReceiptRuleSetCommand: { Metadata: { Name: "support-inbox" } },
    SetActiveReceiptRuleSetCommand: {},
    GetIdentityVerificationAttributesCommand: {
      VerificationAttributes: { [place.domain]: { VerificationStatus: "Success" } },
    },
    GetIdentityDkimAttributesCommand: { DkimAttributes: { [place.domain]: { DkimTokens: tokens } } },
    GetAccountSendingEnabledCommand: { Enabled: true },
    GetSendQuotaCommand: { Max24HourSend: 50_000 },
    ...answers,
  };
  const send = async (command: object) => {
    asked.push(command.constructor.name);
    return all[command.constructor.name];
  };
  return { ses: { send } as unknown as Ses, asked };
}

const zone: Readonly<Record<string, readonly string[]>> = {
  "MX support.example.dk": ["10 inbound-smtp.eu-west-1.amazonaws.com"],
  ...Object.fromEntries(
    tokens.map((token) => [`CNAME ${token}._domainkey.support.example.dk`, [`${token}.dkim.amazonses.com.`]]),
  ),
  "TXT _dmarc.support.example.dk": ["v=DMARC1; p=none; rua=mailto:dmarc@example.dk"],
};
const dnsWith =
  (changes: Readonly<Record<string, readonly string[]>> = {}): Resolve =>
  async (name, type) =>
    ({ ...zone, ...changes })[`${type} ${name}`] ?? [];

test("activating switches our rule set on where none is active, and finds the DNS right", async () => {
  const { ses, asked } = sesWith({ DescribeActiveReceiptRuleSetCommand: {} });
  const { lines, isWell } = await activate(ses, place, dnsWith());
  expect(asked).toContain("SetActiveReceiptRuleSetCommand");
  expect([isWell, lines[0]]).toEqual([true, 'The receipt rule set "support-inbox" is active now.']);
  expect(lines.filter((each) => each.startsWith("ok"))).toHaveLength(5);
});

test("activating leaves another rule set alone and says what to do", async () => {
  const { ses, asked } = sesWith({ DescribeActiveReceiptRuleSetCommand: { Metadata: { Name: "sales" } } });
  const { lines, isWell } = await activate(ses, place, dnsWith());
  expect(asked).not.toContain("SetActiveReceiptRuleSetCommand");
  expect(isWell).toBe(false);
  expect(lines[0]).toMatch(/"sales" is active.*Nothing was changed/);
});

test("activating again changes nothing", async () => {
  const { ses, asked } = sesWith({});
  expect((await activate(ses, place, dnsWith())).isWell).toBe(true);
  expect(asked).not.toContain("SetActiveReceiptRuleSetCommand");
});

test("an inbox in which all is right is well", async () => {
  const { lines, isWell } = await diagnose(sesWith({}).ses, place, dnsWith());
  expect([isWell, lines.filter((each) => each.startsWith("missing"))]).toEqual([true, []]);
});

test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, readonly string[]>>, RegExp]>([
  ["no rule set is active", { DescribeActiveReceiptRuleSetCommand: {} }, {}, /refuses all mail/],
  [
    "another rule set is active",
    { DescribeActiveReceiptRuleSetCommand: { Metadata: { Name: "sales" } } },
    {},
    /"sales" is active instead/,
  ],
  ["the domain is not verified", { GetIdentityVerificationAttributesCommand: {} }, {}, /is not verified/],
  ["sending is off", { GetAccountSendingEnabledCommand: { Enabled: false } }, {}, /Sending is switched off/],
  ["the account is in the sandbox", { GetSendQuotaCommand: { Max24HourSend: 200 } }, {}, /sandbox/],
  [
    "SES does not know the domain",
    { GetIdentityDkimAttributesCommand: {} },
    {},
    /does not know support.example.dk/,
  ],
  [
    "mail goes elsewhere",
    {},
    { "MX support.example.dk": ["10 mx.example.org"] },
    /There is: 10 mx.example.org/,
  ],
  [
    "a second mail server takes part of it",
    {},
    { "MX support.example.dk": ["10 inbound-smtp.eu-west-1.amazonaws.com", "20 mx.example.org"] },
    /There is: 10 inbound.*, 20 mx.example.org/,
  ],
  [
    "a signature is missing",
    {},
    { "CNAME bbb._domainkey.support.example.dk": [] },
    /bbb\._domainkey.* CNAME/,
  ],
  ["there is no DMARC", {}, { "TXT _dmarc.support.example.dk": ["something else"] }, /_dmarc.*TXT/],
])("the doctor says that %s, and how to mend it", async (_what, answers, changes, sentence) => {
  const { lines, isWell } = await diagnose(sesWith(answers).ses, place, dnsWith(changes));
  expect(isWell).toBe(false);
  expect(lines.filter((each) => each.startsWith("missing")).join("\n")).toMatch(sentence);
});
