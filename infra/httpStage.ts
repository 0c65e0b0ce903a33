/**
 * The stage of an HTTP API: a throttle, and access logs that say which route, when and how it ended. No address of a
 * caller, no path (it may name a case): who read what is on the read log, and who wrote is in the mail.
 */
import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import type { ThrottleSettings } from "aws-cdk-lib/aws-apigatewayv2";
import { type HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { makeLogGroup } from "./function.ts";

export type OpenStageProps = {
  readonly api: HttpApi;
  readonly throttle: ThrottleSettings;
  /** Id and name of its log group. */
  readonly log: { readonly id: string; readonly name: string; readonly key: IKey };
};

/** Opens the API at its root address. */
export class OpenStage extends Construct {
  constructor(scope: Construct, id: string, { api, throttle, log }: OpenStageProps) {
    super(scope, id);
    new HttpStage(this, "Stage", {
      httpApi: api,
      stageName: "$default",
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(makeLogGroup(this, log.id, log.name, log.key)),
        format: AccessLogFormat.custom(
          JSON.stringify({
            id: AccessLogField.contextRequestId(),
            at: AccessLogField.contextRequestTimeEpoch(),
            route: AccessLogField.contextRouteKey(),
            status: AccessLogField.contextStatus(),
            ms: AccessLogField.contextResponseLatency(),
            refused: AccessLogField.contextAuthorizerError(),
          }),
        ),
      },
    });
  }
}
