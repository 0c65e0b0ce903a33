/**
 * The staff desk: the page, its API, and the door before it. One HTTP API serves both under one address, so that the
 * page needs no other origin and nothing leaves the region. Every route under `/api/` wants an access token of the user
 * pool, except the description of the API; the page itself holds nothing and is served to anybody.
 */
import { CfnOutput, Duration } from "aws-cdk-lib";
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type IHttpRouteAuthorizer,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Construct } from "constructs";
import type { CodeOf } from "./bundle.ts";
import { Worker } from "./function.ts";
import { OpenStage } from "./httpStage.ts";
import type { Journal } from "./journal.ts";
import type { Keys } from "./keys.ts";
import { accept } from "./nag.ts";
import type { DigestSecret } from "./secret.ts";
import { SignIn } from "./signIn.ts";
import type { Store } from "./store.ts";

export type StaffDeskProps = {
  readonly code: CodeOf;
  readonly keys: Keys;
  readonly store: Store;
  readonly secret: DigestSecret;
  readonly journal: Journal;
};

const onFailure = "It is called by people who wait for the answer and see that it failed; nothing is lost.";

export class StaffDesk extends Construct {
  readonly api: HttpApi;
  readonly workers: readonly Worker[];

  constructor(scope: Construct, id: string, { code, keys, store, secret, journal }: StaffDeskProps) {
    super(scope, id);
    this.api = new HttpApi(this, "Api", {
      apiName: "support-inbox",
      description: "The staff page of the support inbox and its API",
      createDefaultStage: false,
    });
    const signIn = new SignIn(this, "SignIn", `${this.api.apiEndpoint}/`);
    const staff = new Worker(this, "Staff", {
      code,
      key: keys.records,
      name: "staff",
      description: "The API of the staff page",
      memory: 512,
      timeout: Duration.seconds(20),
      environment: {
        TABLE: store.table.tableName,
        BODY_BUCKET: store.bodies.bucketName,
        SECRET: secret.arn,
        JOURNAL_BUCKET: journal.bucket.bucketName,
      },
      onFailure,
    });
    const page = new Worker(this, "Page", {
      code,
      key: keys.records,
      name: "page",
      description: "The files of the staff page; may do nothing",
      memory: 256,
      timeout: Duration.seconds(5),
      environment: { ISSUER: signIn.issuer, SIGN_IN: signIn.url, CLIENT_ID: signIn.clientId },
      onFailure,
    });
    this.workers = [staff, page];

    secret.letRead(staff);
    store.letUseBodies(staff, ["get", "list"]);
    store.letUseTable(staff, {
      indexes: ["byCase", "byContact", "byList"],
      walk: ["runs"],
      put: ["readings", "notes", "caseLog", "requests", "orders", "disclosures", "packages", "holds"],
      update: ["case"],
      touch: ["holds", "corrections"],
    });

    journal.letAppend(staff);

    const token = new HttpJwtAuthorizer("Token", signIn.issuer, { jwtAudience: [signIn.clientId] });
    const api = new HttpLambdaIntegration("StaffApi", staff.fn);
    const files = new HttpLambdaIntegration("PageFiles", page.fn);
    const nobody = new HttpNoneAuthorizer();
    this.route("/api/{proxy+}", HttpMethod.ANY, api, token);
    this.route("/api/openapi.json", HttpMethod.GET, api, nobody);
    this.route("/", HttpMethod.GET, files, nobody);
    this.route("/{proxy+}", HttpMethod.GET, files, nobody);
    new OpenStage(this, "Open", {
      api: this.api,
      throttle: { rateLimit: 20, burstLimit: 40 },
      log: { id: "AccessLog", name: "access", key: keys.records },
    });
    new CfnOutput(this, "PageUrl", {
      description: "Where staff sign in and read",
      value: this.api.apiEndpoint,
    });
  }

  private route(
    path: string,
    method: HttpMethod,
    integration: HttpLambdaIntegration,
    authorizer: IHttpRouteAuthorizer,
  ): void {
    const isOpen = authorizer instanceof HttpNoneAuthorizer;
    const routes = this.api.addRoutes({
      path,
      methods: [method],
      integration,
      authorizer,
      // An id token has no scopes: only an access token opens the API.
      ...(!isOpen && { authorizationScopes: ["openid"] }),
    });
    if (!isOpen) return;
    const open = path.startsWith("/api/")
      ? "The description of the API is the same for everybody and public with the source."
      : "The page has to be there before anybody can sign in. It holds no data, and the function behind it may do nothing.";
    for (const route of routes) accept(route, { "AwsSolutions-APIG4": open });
  }
}
