/** Who may do what, read from a template: by function, not by role. */
import { listOf, ofType, type Properties, propertiesOf, type Resources, textOf } from "./synthesized.ts";

export type Statement = {
  readonly effect: "Allow" | "Deny";
  readonly sid: string;
  readonly actions: readonly string[];
  readonly on: readonly string[];
  readonly principal: unknown;
  readonly when: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

export function statementsOf(document: { readonly Statement: readonly object[] }): readonly Statement[] {
  return document.Statement.map((raw) => {
    const { Effect, Sid, Action, Resource, Principal, Condition } = raw as Properties;
    return {
      effect: Effect,
      sid: Sid ?? "",
      actions: listOf<string>(Action),
      on: listOf<unknown>(Resource).map(textOf),
      principal: Principal,
      when: Condition ?? {},
    };
  });
}

/** Of every role, by its logical id. */
export function rolePolicies(resources: Resources): Readonly<Record<string, readonly Statement[]>> {
  const found: Record<string, Statement[]> = {};
  for (const [, { Roles, PolicyDocument }] of ofType(resources, "AWS::IAM::Policy")) {
    for (const { Ref } of Roles) found[Ref] = [...(found[Ref] ?? []), ...statementsOf(PolicyDocument)];
  }
  return found;
}

/** Policies of buckets, queues, topics and keys, by the logical id that has them. */
export const resourcePolicies = (
  resources: Resources,
): readonly (readonly [string, readonly Statement[]])[] =>
  Object.entries(resources).flatMap(([id, { Type, Properties }]) =>
    Type === "AWS::KMS::Key"
      ? [[id, statementsOf(Properties.KeyPolicy)] as const]
      : /^AWS::(?:S3::Bucket|SQS::Queue|SNS::Topic)Policy$/.test(Type)
        ? [[id, statementsOf(Properties.PolicyDocument)] as const]
        : [],
  );

/** The policy of one bucket. */
export function bucketPolicy(resources: Resources, bucket: string): readonly Statement[] {
  const [, policy] =
    ofType(resources, "AWS::S3::BucketPolicy").find(([, { Bucket }]) => Bucket.Ref === bucket) ?? [];
  return policy === undefined ? [] : statementsOf(policy.PolicyDocument);
}

/** The logical ids of the roles of functions, by the name of the function. */
export function rolesOfFunctions(resources: Resources): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ofType(resources, "AWS::Lambda::Function").map(([, { Role, LoggingConfig }]) => {
      const group = propertiesOf(resources, LoggingConfig.LogGroup.Ref);
      return [String(group.LogGroupName).replace("/support-inbox/", ""), Role["Fn::GetAtt"][0]];
    }),
  );
}

/** What one function may do. */
export const permissionsOf = (resources: Resources, name: string): readonly Statement[] =>
  rolePolicies(resources)[rolesOfFunctions(resources)[name] ?? ""] ?? [];

/** Names of the functions that may do this to anything whose ARN begins like this. */
export const whoMay = (resources: Resources, action: string, on: string): readonly string[] =>
  Object.keys(rolesOfFunctions(resources))
    .filter((name) =>
      permissionsOf(resources, name).some(
        ({ effect, actions, on: places }) =>
          effect === "Allow" && actions.includes(action) && places.some((place) => place.startsWith(on)),
      ),
    )
    .sort();

/** A call of a function, in the words of a permission. */
export type Needed = {
  readonly by: string;
  readonly action: string;
  readonly on: string;
  /** Of the item that is written, or of the items that are walked. */
  readonly partition?: string;
};

const matches = (pattern: string, text: string): boolean =>
  pattern.endsWith("*") ? text.startsWith(pattern.slice(0, -1)) : pattern === text || pattern.endsWith(text);

/** Does the policy of the function allow this call? */
export const isAllowed = (resources: Resources, { by, action, on, partition }: Needed): boolean =>
  permissionsOf(resources, by).some(
    ({ effect, actions, on: places, when }) =>
      effect === "Allow" &&
      actions.includes(action) &&
      places.some((place) => matches(place, on)) &&
      (partition === undefined ||
        listOf(when["ForAllValues:StringLike"]?.["dynamodb:LeadingKeys"] as string[] | undefined).some(
          (kind) => matches(kind, partition),
        )),
  );
