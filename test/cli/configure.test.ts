import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseSettings } from "../../infra/settings.ts";
import { policyText } from "../policyText.ts";

const command = fileURLToPath(new URL("../../cli/configure.ts", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "configure-"));
  writeFileSync(join(folder, "policy.yaml"), policyText);
});
afterEach(() => rmSync(folder, { recursive: true }));

const configure = (...flags: readonly string[]) =>
  spawnSync(process.execPath, [command, "--folder", folder, ...flags], { encoding: "utf8", input: "" });
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const commentsOf = (text: string) => text.split("\n").filter((line) => line.trim().startsWith("#"));

const shop = ["--domain", "shop.example", "--region", "eu-north-1", "--officer", "dpo@shop.example"];

test("both files are written from flags, and the policy keeps its comments and everything else", () => {
  const recipients = ["support=help@shop.example", "kurser=kursus@shop.example", "kurser=hold@shop.example"];
  const { status } = configure(...shop, ...recipients.flatMap((each) => ["--recipient", each]));
  expect(status).toBe(0);
  const { region, domain, officer, policy } = parseSettings(read("deployment.yaml"), read("policy.yaml"));
  expect({ region, domain, officer }).toEqual({
    ...{ region: "eu-north-1", domain: "shop.example", officer: "dpo@shop.example" },
  });
  expect(policy.profiles).toEqual({
    support: ["help@shop.example"],
    kurser: ["kursus@shop.example", "hold@shop.example"],
  });
  expect(policy.company.from).toBe("help@shop.example");
  expect(commentsOf(read("policy.yaml"))).toEqual(commentsOf(policyText));
  const changed = read("policy.yaml")
    .split("\n")
    .filter((line) => !policyText.split("\n").includes(line));
  expect(changed).toHaveLength(3);
});

test("what is not given stays as it is", () => {
  configure(...shop, "--recipient", "support=help@shop.example");
  expect(configure("--officer", "officer@shop.example").status).toBe(0);
  expect(read("deployment.yaml")).toContain("region: eu-north-1");
  expect(read("deployment.yaml")).toContain("officer: officer@shop.example");
  expect(read("policy.yaml")).toContain("help@shop.example");
});

test.each([
  [["--region", "eu-west-2"], "London", "outside the EU"],
  [["--domain", "other.example"], "would never get a mail", "the addresses are elsewhere"],
  [["--recipient", "support"], "--recipient takes PROFILE=ADDRESS", "no address"],
  [["--recipient", "Sup port=a@shop.example"], "profiles", "no name for a prefix"],
  [["--bogus"], "Usage: npm run configure", "no such flag"],
  [[], "Usage: npm run configure", "nothing to write and nobody to ask"],
])("%j ends with code 2 and a sentence, and changes nothing: %s (%s)", (flags, sentence) => {
  configure(...shop, "--recipient", "support=help@shop.example");
  const before = [read("deployment.yaml"), read("policy.yaml")];
  const { status, stderr } = configure(...flags);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
  expect([read("deployment.yaml"), read("policy.yaml")]).toEqual(before);
});

test("a first deployment needs domain, region and officer", () => {
  const { status, stderr } = configure("--domain", "example.dk", "--region", "eu-west-1");
  expect(status).toBe(2);
  expect(stderr).toContain("There is no officer yet. Give one: --officer.");
});
