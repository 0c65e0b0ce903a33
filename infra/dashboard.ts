/**
 * One page for whoever runs it: what came in, how it went, what waits, what cleanup did. Counts and times only. The first
 * three dashboards of an account cost nothing.
 */
import { Duration } from "aws-cdk-lib";
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  Metric,
  PeriodOverride,
  Stats,
} from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import { metricNamespace } from "../functions/shared/lambdaLog.ts";
import type { Log } from "../functions/shared/log.ts";
import type { Worker } from "./function.ts";
import type { WorkQueue } from "./queue.ts";

export type OverviewProps = { readonly queues: readonly WorkQueue[]; readonly workers: readonly Worker[] };

export class Overview extends Construct {
  constructor(scope: Construct, id: string, { queues, workers }: OverviewProps) {
    super(scope, id);
    new Dashboard(this, "Dashboard", {
      dashboardName: "support-inbox",
      periodOverride: PeriodOverride.AUTO,
      defaultInterval: Duration.days(7),
      widgets: [
        [
          graph("Mails taken in, by how they ended", [byOutcome("mail taken in", "intake")]),
          graph("Cleanup: deleted", [counted("cleanup done", "cleanup")]),
        ],
        [
          graph(
            "Waiting",
            queues.map(({ node, queue }) =>
              queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, label: node.id }),
            ),
          ),
          graph(
            "Dead letters",
            queues.map(({ node, dead }) =>
              dead.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, label: node.id }),
            ),
          ),
        ],
        [
          graph(
            "Errors",
            workers.map(({ node, fn }) => fn.metricErrors({ statistic: Stats.SUM, label: node.id })),
          ),
          graph(
            "Time, slowest of a hundred",
            workers.map(({ node, fn }) => fn.metricDuration({ statistic: Stats.p(99), label: node.id })),
          ),
        ],
      ],
    });
  }
}

const graph = (title: string, left: IMetric[]): IWidget => new GraphWidget({ title, left, width: 12 });

type Event = Parameters<Log>[0];

/** Every outcome has a metric of its own, from a fixed list: the search finds them as they come. */
const byOutcome = (event: Event, service: string): IMetric =>
  new MathExpression({
    expression: `SEARCH('{${metricNamespace},service,outcome} MetricName="${event}" service="${service}"', 'Sum', 3600)`,
    label: "",
    period: Duration.hours(1),
  });

const counted = (event: Event, service: string): IMetric =>
  new Metric({
    namespace: metricNamespace,
    metricName: event,
    dimensionsMap: { service },
    statistic: Stats.SUM,
    period: Duration.hours(1),
  });
