/**
 * A clock that calls a function, in the time of Copenhagen: a day ends here when it ends for the people whose mails they
 * are. In the hour that spring skips nothing is called; whatever is called hourly or more often is caught up by its next
 * run, and nothing else may be planned between two and three.
 */
import { Duration, Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";
import type { Worker } from "./function.ts";
import { accept } from "./nag.ts";
import { allow } from "./statements.ts";

export type ClockProps = {
  readonly worker: Worker;
  /** `rate(...)` or `cron(...)` of EventBridge Scheduler, by the name of what is to be done. */
  readonly times: Readonly<Record<string, string>>;
  /** What the function is called with. */
  readonly input?: (name: string) => unknown;
};

const timeZone = "Europe/Copenhagen";

export class Clock extends Construct {
  constructor(scope: Construct, id: string, { worker, times, input }: ClockProps) {
    super(scope, id);
    // A run that fails is taken up by the next one, never by Lambda behind everybody's back.
    worker.fn.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.hours(1) });
    accept(worker.fn, { "Serverless-LambdaAsyncFailureDestination": worker.onFailure });
    const role = new Role(this, "Role", {
      description: `Calls ${worker.fn.node.path} and nothing else`,
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    });
    role.addToPolicy(allow({ sid: "Call", actions: ["lambda:InvokeFunction"], on: [worker.fn.functionArn] }));
    accept(role, {
      "NIST.800.53.R5-IAMNoInlinePolicy":
        "The policy belongs to this one role and goes with it. A managed policy could be attached to something else.",
    });
    for (const [name, scheduleExpression] of Object.entries(times)) {
      const schedule = new CfnSchedule(this, name, {
        description: `${worker.node.id}: ${name}`,
        scheduleExpression,
        scheduleExpressionTimezone: timeZone,
        flexibleTimeWindow: { mode: "OFF" },
        target: {
          arn: worker.fn.functionArn,
          roleArn: role.roleArn,
          retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 600 },
          ...(input && { input: JSON.stringify(input(name)) }),
        },
      });
      schedule.node.addDependency(role);
    }
  }
}
