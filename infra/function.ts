/**
 * How every function is made: the newest Node on ARM, a role of its own that may do nothing but what stands in this
 * app, and a log group of its own that forgets after 90 days. No AWS managed policy (they grow by themselves), no
 * network of its own, no tracing (a trace carries the addresses of who called).
 */
import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Architecture, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { EnvName } from "../functions/shared/env.ts";
import type { BundleName, CodeOf } from "./bundle.ts";
import { accept } from "./nag.ts";
import { named } from "./named.ts";
import { allow, type Permission } from "./statements.ts";

export type WorkerProps = {
  readonly name: BundleName;
  readonly description: string;
  readonly code: CodeOf;
  readonly memory: number;
  readonly timeout: Duration;
  readonly environment: Readonly<Partial<Record<EnvName, string>>>;
  /** The key of its logs. */
  readonly key: IKey;
  /** Keeps this much of the account's concurrency free for it, and lets it have no more. */
  readonly reserved?: number;
  /** What becomes of a call that fails; the answer to the packs' demand for a dead-letter target. */
  readonly onFailure: string;
};

export class Worker extends Construct {
  readonly fn: LambdaFunction;
  readonly role: Role;
  /** Why no call that fails needs a target of its own. */
  readonly onFailure: string;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id);
    this.onFailure = props.onFailure;
    this.role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `Of the function ${props.name} alone`,
    });
    const logGroup = makeLogGroup(this, `${id}Log`, props.name, props.key);
    this.may({
      sid: "Log",
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      on: [logGroup.logGroupArn],
    });
    this.fn = new LambdaFunction(this, "Function", {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: props.code(props.name),
      handler: "handler.handler",
      memorySize: props.memory,
      timeout: props.timeout,
      role: this.role,
      logGroup,
      environment: { ...props.environment },
      ...(props.reserved !== undefined && { reservedConcurrentExecutions: props.reserved }),
    });
    answerFindings(this, props);
  }

  may(permission: Permission): void {
    this.role.addToPrincipalPolicy(allow(permission));
  }
}

/** `/support-inbox/<name>`, gone after 90 days, under the customer key of records. */
export function makeLogGroup(scope: Construct, id: string, name: string, key: IKey): LogGroup {
  const group = new LogGroup(scope, id, {
    logGroupName: `/support-inbox/${name}`,
    retention: RetentionDays.THREE_MONTHS,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  return named(group, id);
}

function answerFindings(worker: Worker, { onFailure, reserved }: WorkerProps): void {
  const noTracing =
    "X-Ray stores for each call who called from where, which nothing needs: times and errors are in the function's own metrics and in logs of fixed fields.";
  const ownPolicy =
    "The policy belongs to this one role and goes with it. A managed policy could be attached to something else.";
  accept(worker.fn, {
    "Serverless-LambdaTracing": noTracing,
    "Serverless-LambdaDLQ": onFailure,
    "NIST.800.53.R5-LambdaDLQ": onFailure,
    "NIST.800.53.R5-LambdaInsideVPC":
      "It talks to regional services of AWS over TLS and to nothing else. A VPC would add endpoints at a standing price and no boundary that the role doesn't draw already.",
    ...(reserved === undefined && {
      "NIST.800.53.R5-LambdaConcurrency":
        "What calls it is limited: its queue by the concurrency of the event source, the API by its throttle. A reservation would only take concurrency away from the others.",
    }),
  });
  accept(worker.role, { "NIST.800.53.R5-IAMNoInlinePolicy": ownPolicy });
}
