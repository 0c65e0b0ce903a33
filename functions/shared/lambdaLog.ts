/**
 * The log of the Lambda functions: Powertools behind our own list of events and fields, so that a line can carry nothing
 * else. Every event is a metric too, in the embedded metric format, with the outcome as its only dimension beside the
 * function's name: both come from fixed lists, never an id.
 */
import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Log } from "./log.ts";

/** The namespace of the metrics that alarms and dashboard read; a metric is named like its event. */
export const metricNamespace = "SupportInbox";

/** @param service the name of the function, e.g. `intake` */
export function createLambdaLog(service: string): Log {
  const logger = new Logger({ serviceName: service, logLevel: "INFO" });
  const metrics = new Metrics({ namespace: metricNamespace, serviceName: service });
  return (event, fields) => {
    logger.info(event, fields);
    const metric = metrics.singleMetric();
    if (fields.outcome !== undefined) metric.addDimension("outcome", fields.outcome);
    metric.addMetric(event, MetricUnit.Count, fields.count ?? 1);
  };
}
