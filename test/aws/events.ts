/** Events in the shapes in which AWS sends them, with all the fields that the functions don't read. */
import type { Message } from "@aws-sdk/client-sqs";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, S3Event, SQSEvent } from "aws-lambda";

/** What S3 says when SES has stored a mail (event version 2.1). Its key is URL-encoded as a form's value is. */
export const objectCreated = (bucket: string, key: string, size: number): S3Event => ({
  Records: [
    {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      awsRegion: "eu-west-1",
      eventTime: new Date().toISOString(),
      eventName: "ObjectCreated:Put",
      userIdentity: { principalId: "AWS:AROAEXAMPLE:ses-receipt" },
      requestParameters: { sourceIPAddress: "10.0.0.1" },
      responseElements: { "x-amz-request-id": "C3D13FE58DE4C810", "x-amz-id-2": "FMyUVURIY8/IgAtTv8xRjskZ" },
      s3: {
        s3SchemaVersion: "1.0",
        configurationId: "raw-mails",
        bucket: {
          name: bucket,
          ownerIdentity: { principalId: "A3NL1KOZZKExample" },
          arn: `arn:aws:s3:::${bucket}`,
        },
        object: {
          key: encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+"),
          size,
          eTag: "d41d8cd98f00b204e9800998ecf8427e",
          sequencer: "0055AED6DCD90281E5",
        },
      },
    },
  ],
});

/** What S3 sends once, when the notification is set up. */
export const testEvent = (bucket: string) => ({
  Service: "Amazon S3",
  Event: "s3:TestEvent",
  Time: new Date().toISOString(),
  Bucket: bucket,
  RequestId: "5582815E1AEA5ADF",
  HostId: "8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE",
});

/** A batch of one, as the poller of Lambda hands it over. */
export const queueEvent = (queue: string, message: Message): SQSEvent => ({
  Records: [
    {
      messageId: message.MessageId ?? "",
      receiptHandle: message.ReceiptHandle ?? "",
      body: message.Body ?? "",
      attributes: {
        ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? "1",
        SentTimestamp: message.Attributes?.SentTimestamp ?? "0",
        SenderId: "AIDAIENQZJOLO23YVJ4VO",
        ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? "0",
      },
      messageAttributes: {},
      md5OfBody: message.MD5OfBody ?? "",
      eventSource: "aws:sqs",
      eventSourceARN: `arn:aws:sqs:eu-west-1:000000000000:${queue}`,
      awsRegion: "eu-west-1",
    },
  ],
});

/** Claims of an access token as an HTTP API passes them on: strings, and lists in brackets. */
export const accessClaims = (username: string, ...groups: readonly string[]) => ({
  sub: "b1b2c3d4-5678-90ab-cdef-EXAMPLE11111",
  ...(groups.length > 0 && { "cognito:groups": `[${groups.join(" ")}]` }),
  iss: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_EXAMPLE",
  version: "2",
  client_id: "1example23456789",
  token_use: "access",
  scope: "openid",
  auth_time: "1772442000",
  exp: "1772445600",
  iat: "1772442000",
  username,
});

/** A request at the HTTP API (payload version 2.0) that its authorizer has let through. */
export function gatewayEvent(
  path: string,
  claims: Readonly<Record<string, string>>,
  change?: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
): APIGatewayProxyEventV2WithJWTAuthorizer {
  const { pathname, search } = new URL(path, "https://inbox.example.dk");
  const method = change?.method ?? "GET";
  return {
    ...(change && { body: change.body }),
    version: "2.0",
    routeKey: "GET /api/{proxy+}",
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { host: "inbox.example.dk", accept: "*/*", "x-forwarded-proto": "https", ...change?.headers },
    ...(search && { queryStringParameters: Object.fromEntries(new URLSearchParams(search)) }),
    requestContext: {
      accountId: "000000000000",
      apiId: "r3pmxmplak",
      domainName: "inbox.example.dk",
      domainPrefix: "inbox",
      http: { method, path: pathname, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "agent" },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: "GET /api/{proxy+}",
      stage: "$default",
      time: "02/Mar/2026:09:00:00 +0000",
      timeEpoch: 1772442000000,
      authorizer: {
        principalId: "",
        integrationLatency: 0,
        jwt: { claims, scopes: [] },
      },
    },
    isBase64Encoded: false,
  };
}
