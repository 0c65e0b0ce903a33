/**
 * `npx cdk synth`: reads and checks deployment.yaml and policy.yaml, bundles the functions, makes the template, and lets
 * the rule packs read it. Needs no account, no credentials and no network. A finding without an answer stops it.
 */
import { readFileSync } from "node:fs";
import { App, Validations } from "aws-cdk-lib";
import { storedPage } from "../page/build.ts";
import { bundledCode } from "./bundle.ts";
import { nagPacks } from "./nag.ts";
import { parseSettings, SettingsError } from "./settings.ts";
import { SupportInbox } from "./stack.ts";

const readText = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

try {
  const settings = parseSettings(readText("deployment.yaml"), readText("policy.yaml"));
  const app = new App();
  new SupportInbox(app, settings, bundledCode(await storedPage()));
  Validations.of(app).addPlugins(...nagPacks(app));
  app.synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(2);
}
