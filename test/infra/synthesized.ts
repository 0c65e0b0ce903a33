/**
 * The stack as CloudFormation gets it, without bundling: what is in a function is not what these tests are about. A check
 * is a function that gives one sentence for each thing wrong in a template, so that the same check can be shown a
 * template in which something is.
 */
import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { Code } from "aws-cdk-lib/aws-lambda";
import { parseSettings } from "../../infra/settings.ts";
import { SupportInbox } from "../../infra/stack.ts";
import { policyText } from "../policyText.ts";

const own = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

export const deploymentText = own("deployment.yaml");

// `npx cdk synth` also runs the rules that CDK brings along; here they would take most of the time.
process.env.CDK_VALIDATION = "false";

/** The app with the flags of cdk.json, as the CLI passes them. */
export function makeApp(policy = policyText): App {
  const app = new App({ context: JSON.parse(own("cdk.json")).context });
  new SupportInbox(app, parseSettings(deploymentText, policy), () => Code.fromInline("// not run"));
  return app;
}

/** Properties of any type of resource: tests look at them by name. */
// biome-ignore lint/suspicious/noExplicitAny: a template is data of hundreds of shapes
export type Properties = any;

type Resource = { Type: string; Properties: Properties; DeletionPolicy?: string };

export type Resources = Record<string, Resource>;

export function synthesize(policy = policyText): Resources {
  const stack = makeApp(policy).node.findChild("SupportInbox") as SupportInbox;
  return Template.fromStack(stack).toJSON().Resources;
}

/** A copy of the template with something wrong in it. */
export function spoilt(resources: Resources, spoil: (copy: Resources) => void): Resources {
  const copy = structuredClone(resources);
  spoil(copy);
  return copy;
}

export const ofType = (resources: Resources, type: string): (readonly [string, Properties])[] =>
  Object.entries(resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, { Properties }]) => [id, Properties] as const);

/** The properties of a resource that must be there. */
export function propertiesOf(resources: Resources, id: string): Properties {
  const resource = resources[id];
  if (resource === undefined) throw new Error(`The template has no ${id}.`);
  return resource.Properties;
}

/** A value of the template as text: `<RawBucket.Arn>/inbound/*`. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const { Ref, ...functions } = value as Record<string, unknown>;
  if (typeof Ref === "string") return `<${Ref}>`;
  const [name, argument] = Object.entries(functions)[0] ?? [];
  if (name === "Fn::GetAtt") return `<${(argument as string[]).join(".")}>`;
  if (name === "Fn::Join") return (argument as [string, unknown[]])[1].map(textOf).join("");
  throw new Error(`The tests can't read ${JSON.stringify(value)}.`);
}

export const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T];
