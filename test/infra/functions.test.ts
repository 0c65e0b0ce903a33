import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleNames, entryOf } from "../../infra/bundle.ts";
import { rolePolicies } from "./permissions.ts";
import { ofType, type Properties, propertiesOf, type Resources, spoilt, synthesize } from "./synthesized.ts";

const resources = synthesize();

const functionIds = (all: Resources) => ofType(all, "AWS::Lambda::Function").map(([id]) => id);

/** What is wrong with any function of a template. */
function faults(all: Resources): readonly string[] {
  const roles = new Map<string, string>();
  const groups = new Map<string, string>();
  return ofType(all, "AWS::Lambda::Function").flatMap(([id, properties]) => {
    const role: string = properties.Role?.["Fn::GetAtt"]?.[0] ?? "none";
    const group: string = properties.LoggingConfig?.LogGroup?.Ref ?? "none";
    const sharesRole = roles.has(role);
    const sharesGroup = groups.has(group);
    roles.set(role, id);
    groups.set(group, id);
    return [
      properties.Runtime !== "nodejs24.x" && `${id} does not run on Node 24`,
      properties.Architectures?.join() !== "arm64" && `${id} does not run on ARM`,
      sharesRole && `${id} has no role of its own`,
      all[role]?.Properties.ManagedPolicyArns && `${id} has a managed policy`,
      sharesGroup && `${id} shares its log group`,
      all[group]?.Properties.RetentionInDays !== 90 && `the log of ${id} does not go after 90 days`,
      !all[group]?.Properties.KmsKeyId && `the log of ${id} is not under a customer key`,
      properties.TracingConfig && `${id} is traced`,
      properties.VpcConfig && `${id} has a network of its own`,
      !(properties.Timeout > 0 && properties.MemorySize > 0) && `${id} has no limits`,
    ].filter((fault) => typeof fault === "string");
  });
}

test("every function has Node 24 on ARM, a role and a log of its own, limits, and nothing that AWS manages", () => {
  expect(functionIds(resources)).toHaveLength(8);
  expect(faults(resources)).toEqual([]);
});

test.each<[string, (properties: Properties, all: Resources) => void]>([
  ["does not run on Node 24", (properties) => Object.assign(properties, { Runtime: "nodejs22.x" })],
  ["does not run on ARM", (properties) => Object.assign(properties, { Architectures: ["x86_64"] })],
  [
    "has a managed policy",
    ({ Role }, all) => {
      propertiesOf(all, Role["Fn::GetAtt"][0]).ManagedPolicyArns = [
        "arn:aws:iam::aws:policy/AdministratorAccess",
      ];
    },
  ],
  [
    "does not go after 90 days",
    ({ LoggingConfig }, all) => {
      delete propertiesOf(all, LoggingConfig.LogGroup.Ref).RetentionInDays;
    },
  ],
  ["is traced", (properties) => Object.assign(properties, { TracingConfig: { Mode: "Active" } })],
])("the check notices a function that %s", (fault, spoil) => {
  for (const id of functionIds(resources)) {
    const all = spoilt(resources, (copy) => spoil(propertiesOf(copy, id), copy));
    expect(faults(all).filter((each) => each.includes(id) && each.includes(fault))).toHaveLength(1);
  }
});

test("the check notices functions that share a role or a log", () => {
  const [first = "", second = ""] = functionIds(resources);
  const all = spoilt(resources, (copy) => {
    const { Role, LoggingConfig } = propertiesOf(copy, first);
    Object.assign(propertiesOf(copy, second), { Role, LoggingConfig });
  });
  expect(faults(all)).toEqual([`${second} has no role of its own`, `${second} shares its log group`]);
});

test("every role belongs to one function or one clock, and its policy to it alone", () => {
  const users = [
    ...ofType(resources, "AWS::Lambda::Function").map(([, { Role }]) => Role["Fn::GetAtt"][0]),
    ...ofType(resources, "AWS::Scheduler::Schedule").map(([, { Target }]) => Target.RoleArn["Fn::GetAtt"][0]),
  ];
  const roles = ofType(resources, "AWS::IAM::Role").map(([id]) => id);
  expect([...new Set(users)].sort()).toEqual(roles.sort());
  expect(Object.keys(rolePolicies(resources)).sort()).toEqual(roles.sort());
});

test("cleanup and sweep have a place kept free, one each, and queues limit the others", () => {
  const reserved = ofType(resources, "AWS::Lambda::Function").filter(
    ([, { ReservedConcurrentExecutions }]) => ReservedConcurrentExecutions !== undefined,
  );
  expect(reserved.map(([, { LoggingConfig }]) => LoggingConfig.LogGroup.Ref).sort()).toEqual([
    "CleanupLog",
    "SweepLog",
  ]);
  for (const [, { ScalingConfig, BatchSize, FunctionResponseTypes }] of ofType(
    resources,
    "AWS::Lambda::EventSourceMapping",
  )) {
    expect(ScalingConfig.MaximumConcurrency).toBeGreaterThan(1);
    expect([BatchSize, FunctionResponseTypes]).toEqual([1, ["ReportBatchItemFailures"]]);
  }
});

test("the clock runs in the time of Copenhagen: cleanup every hour, requeue every ten minutes, sweep on Sundays", () => {
  const schedules = ofType(resources, "AWS::Scheduler::Schedule").map(([, properties]) => properties);
  expect(schedules.map(({ ScheduleExpressionTimezone }) => ScheduleExpressionTimezone)).toEqual(
    schedules.map(() => "Europe/Copenhagen"),
  );
  expect(
    Object.fromEntries(schedules.map(({ ScheduleExpression, Target }) => [ScheduleExpression, Target.Input])),
  ).toEqual({
    "cron(0 * * * ? *)": undefined,
    "rate(10 minutes)": '{"work":"requeue"}',
    "cron(30 4 ? * SUN *)": '{"work":"sweep"}',
  });
});

test("every function gets the environment that it asks for, and no more", () => {
  const given = ofType(resources, "AWS::Lambda::Function").map(([, { LoggingConfig, Environment }]) => [
    propertiesOf(resources, LoggingConfig.LogGroup.Ref).LogGroupName,
    Object.keys(Environment?.Variables ?? {}).sort(),
  ]);
  const asked = bundleNames.map((name) => {
    const source = readFileSync(new URL(`../../${entryOf(name)}`, import.meta.url), "utf8");
    const names = [...source.matchAll(/required\("([A-Z_]+)"\)/g)].map(([, each]) => each);
    return [`/support-inbox/${name}`, [...new Set(names)].sort()];
  });
  expect(Object.fromEntries(given)).toEqual(Object.fromEntries(asked));
  expect(asked.flatMap(([, names]) => names).length).toBeGreaterThan(20);
});
