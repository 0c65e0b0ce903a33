/**
 * What the officer is told of by mail: the first dead letter of a queue, work that waits too long, errors and throttles
 * of every function, mail that SES could not store, and a cleanup that has not succeeded for 48 hours. An alarm names a
 * queue or a function, never a mail or a person. The topic lies under a customer key: CloudWatch can't publish to one
 * under the key that AWS manages, and says so to nobody.
 */
import { Aws, Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { CfnSubscription, Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import { metricNamespace } from "../functions/shared/lambdaLog.ts";
import type { Log } from "../functions/shared/log.ts";
import type { Worker } from "./function.ts";
import { accept } from "./nag.ts";
import { named } from "./named.ts";
import type { WorkQueue } from "./queue.ts";
import { allowService } from "./statements.ts";

export type AlarmsProps = {
  readonly key: IKey;
  readonly officer: string;
  readonly queues: readonly WorkQueue[];
  readonly workers: readonly Worker[];
  /** Names of the receipt rules. */
  readonly rules: readonly string[];
};

type AlarmTerms = {
  readonly says: string;
  readonly metric: IMetric;
  /** Raised above this. */
  readonly above: number;
};

/** A metric of our own is named like the event of the log that it counts. */
const cleanupSucceeded: Parameters<Log>[0] = "cleanup is up to date";
const flooded: Parameters<Log>[0] = "flood joined into one case";
const aboutToBeLost: Parameters<Log>[0] = "raw mail is five days old";

export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, { key, officer, queues, workers, rules }: AlarmsProps) {
    super(scope, id);
    this.topic = this.makeTopic(key, officer);
    for (const { node, queue, dead } of queues) {
      this.raise(`${node.id}DeadLetter`, {
        says: `A message of ${node.id} failed five times and lies among its dead letters. It has three days left.`,
        metric: dead.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
        above: 0,
      });
      this.raise(`${node.id}Age`, {
        says: `A message of ${node.id} has been waiting for more than an hour.`,
        metric: queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM }),
        above: 3600,
      });
    }
    for (const { node, fn } of workers) {
      this.raise(`${node.id}Errors`, {
        says: `${node.id} stopped with an error. Its log says which.`,
        metric: fn.metricErrors({ statistic: Stats.SUM }),
        above: 0,
      });
      this.raise(`${node.id}Throttles`, {
        says: `${node.id} was refused a place to run. The account may have too few for what comes in.`,
        metric: fn.metricThrottles({ statistic: Stats.SUM }),
        above: 0,
      });
    }
    for (const rule of rules) {
      this.raise(`${rule}NotStored`, {
        says: `SES could not store a mail of the rule ${rule}. It tries for four hours, then the mail is lost.`,
        metric: new Metric({
          namespace: "AWS/SES",
          metricName: "PublishFailure",
          dimensionsMap: { RuleName: rule },
          statistic: Stats.SUM,
        }),
        above: 0,
      });
    }
    this.raise("Flood", {
      says: "Somebody sent over 30 mails in ten minutes, or a domain over 300. They stand in one case and are not answered.",
      metric: new Metric({
        namespace: metricNamespace,
        metricName: flooded,
        dimensionsMap: { service: "intake" },
        statistic: Stats.SUM,
      }),
      above: 0,
    });
    this.raise("FiveDaysOld", {
      says: "A raw mail is five days old: held and never decided, or never read. Tomorrow it is gone. The folder Held shows it.",
      metric: new Metric({
        namespace: metricNamespace,
        metricName: aboutToBeLost,
        dimensionsMap: { service: "sweep" },
        statistic: Stats.MAXIMUM,
        period: Duration.minutes(30),
      }),
      above: 0,
    });
    this.missCleanup();
  }

  private raise(id: string, { says, metric, above }: AlarmTerms): void {
    this.tell(
      new Alarm(this, id, {
        alarmDescription: says,
        metric,
        threshold: above,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        // No mail, no metric: that is quiet, not broken.
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    );
  }

  /** Here silence is the alarm. Once after the first deployment it rings before the first run. */
  private missCleanup(): void {
    this.tell(
      new Alarm(this, "NoCleanup", {
        alarmDescription:
          "No cleanup has succeeded for 48 hours. What is overdue is hidden already, but it has to be deleted.",
        metric: new Metric({
          namespace: metricNamespace,
          metricName: cleanupSucceeded,
          dimensionsMap: { service: "cleanup" },
          statistic: Stats.SAMPLE_COUNT,
          period: Duration.hours(1),
        }),
        threshold: 1,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluationPeriods: 48,
        treatMissingData: TreatMissingData.BREACHING,
      }),
    );
  }

  private tell(alarm: Alarm): void {
    alarm.addAlarmAction(new SnsAction(this.topic));
  }

  private makeTopic(key: IKey, officer: string): Topic {
    const topic = named(
      new Topic(this, "Topic", { displayName: "Support inbox", masterKey: key, enforceSSL: true }),
      "AlarmTopic",
    );
    topic.addToResourcePolicy(
      allowService("cloudwatch.amazonaws.com", {
        sid: "OurAlarms",
        actions: ["sns:Publish"],
        on: [topic.topicArn],
        when: {
          StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
          ArnLike: { "aws:SourceArn": `arn:aws:cloudwatch:${Aws.REGION}:${Aws.ACCOUNT_ID}:alarm:*` },
        },
      }),
    );
    const subscription = new CfnSubscription(this, "Officer", {
      topicArn: topic.topicArn,
      protocol: "email",
      endpoint: officer,
    });
    accept(subscription, {
      "Serverless-SNSRedrivePolicy":
        "A mail that can't be delivered is no better in a queue that nobody reads. What rang stays visible as the state of the alarm.",
    });
    return topic;
  }
}
