import { describe, expect, test } from "vitest";
import { ofType, type Properties, propertiesOf, type Resources, spoilt, synthesize } from "./synthesized.ts";

const resources = synthesize();

function signInFaults(all: Resources): readonly string[] {
  return [
    ...ofType(all, "AWS::Cognito::UserPool").flatMap(([id, pool]) => [
      pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly !== true && `${id} lets people sign up`,
      pool.MfaConfiguration !== "ON" && `${id} does not require a second factor`,
      pool.EnabledMfas?.join() !== "SOFTWARE_TOKEN_MFA" && `${id} takes another second factor`,
      pool.AccountRecoverySetting?.RecoveryMechanisms?.[0]?.Name !== "admin_only" &&
        `${id} lets a mailbox or a phone into an account`,
      (pool.UsernameAttributes || pool.AliasAttributes) && `${id} takes other names than user names`,
      !(pool.Policies?.PasswordPolicy?.MinimumLength >= 14) && `${id} takes short passwords`,
      pool.DeletionProtection !== "ACTIVE" && `${id} can be deleted by mistake`,
    ]),
    ...ofType(all, "AWS::Cognito::UserPoolClient").flatMap(([id, client]) => [
      client.GenerateSecret !== false && `${id} has a secret that a page can't keep`,
      client.AllowedOAuthFlows?.join() !== "code" && `${id} takes another grant than a code`,
      client.AllowedOAuthScopes?.join() !== "openid" && `${id} gives other scopes`,
      client.ExplicitAuthFlows?.join() !== "ALLOW_REFRESH_TOKEN_AUTH" &&
        `${id} takes passwords past the login page`,
      client.EnableTokenRevocation !== true && `${id} can't revoke`,
      !(client.AccessTokenValidity <= 15 && client.TokenValidityUnits?.AccessToken === "minutes") &&
        `${id} gives tokens for long`,
      !(client.RefreshTokenValidity <= 8 && client.TokenValidityUnits?.RefreshToken === "hours") &&
        `${id} leaves people signed in`,
    ]),
  ].filter((fault) => typeof fault === "string");
}

describe("signing in", () => {
  test("is for people who were entered by hand, with an authenticator app and a long password", () => {
    expect(signInFaults(resources)).toEqual([]);
  });

  test.each<[string, string, (properties: Properties) => void]>([
    ["lets people sign up", "AWS::Cognito::UserPool", (pool) => delete pool.AdminCreateUserConfig],
    [
      "does not require a second factor",
      "AWS::Cognito::UserPool",
      (pool) => Object.assign(pool, { MfaConfiguration: "OPTIONAL" }),
    ],
    ["takes another second factor", "AWS::Cognito::UserPool", (pool) => pool.EnabledMfas.push("SMS_MFA")],
    [
      "takes another grant than a code",
      "AWS::Cognito::UserPoolClient",
      (client) => client.AllowedOAuthFlows.push("implicit"),
    ],
    ["gives tokens for long", "AWS::Cognito::UserPoolClient", (client) => delete client.AccessTokenValidity],
  ])("is noticed when it %s", (fault, type, spoil) => {
    const [id = ""] = ofType(resources, type).map(([each]) => each);
    expect(signInFaults(spoilt(resources, (copy) => spoil(propertiesOf(copy, id))))).toEqual([
      `${id} ${fault}`,
    ]);
  });

  test("knows the two roles, and comes back to the page alone", () => {
    expect(ofType(resources, "AWS::Cognito::UserPoolGroup").map(([, { GroupName }]) => GroupName)).toEqual([
      ...["supporter", "officer"],
    ]);
    const [, client] = ofType(resources, "AWS::Cognito::UserPoolClient")[0] ?? [];
    const [api] = ofType(resources, "AWS::ApiGatewayV2::Api")[0] ?? [];
    expect(client.CallbackURLs).toEqual([
      { "Fn::Join": ["", [{ "Fn::GetAtt": [api, "ApiEndpoint"] }, "/"]] },
    ]);
    expect(client.LogoutURLs).toEqual(client.CallbackURLs);
  });
});

describe("the API", () => {
  const routeFaults = (all: Resources) =>
    ofType(all, "AWS::ApiGatewayV2::Route")
      .filter(([, { RouteKey, AuthorizationType, AuthorizationScopes }]) => {
        const isGuarded = AuthorizationType === "JWT" && AuthorizationScopes?.join() === "openid";
        const isOpen = ["GET /api/openapi.json", "GET /", "GET /{proxy+}"].includes(RouteKey);
        return isGuarded === isOpen;
      })
      .map(([, { RouteKey }]) => RouteKey);

  test("wants an access token on every route but the page and its own description", () => {
    expect(ofType(resources, "AWS::ApiGatewayV2::Route")).toHaveLength(4);
    expect(routeFaults(resources)).toEqual([]);
  });

  test("is noticed when a route is open", () => {
    const all = spoilt(resources, (copy) => {
      copy.Another = {
        Type: "AWS::ApiGatewayV2::Route",
        Properties: { RouteKey: "GET /api/export", AuthorizationType: "NONE" },
      };
    });
    expect(routeFaults(all)).toEqual(["GET /api/export"]);
  });

  test("trusts the tokens of its own user pool, made for its own page", () => {
    const [, { JwtConfiguration }] = ofType(resources, "AWS::ApiGatewayV2::Authorizer")[0] ?? ["", {}];
    const [client] = ofType(resources, "AWS::Cognito::UserPoolClient")[0] ?? [];
    expect(JwtConfiguration.Audience).toEqual([{ Ref: client }]);
    expect(JSON.stringify(JwtConfiguration.Issuer)).toContain('{"Ref":"UserPool"}');
  });

  test("is throttled, and its access log has no address, no path and no name", () => {
    const [, { DefaultRouteSettings, AccessLogSettings }] = ofType(
      resources,
      "AWS::ApiGatewayV2::Stage",
    )[0] ?? ["", {}];
    expect(DefaultRouteSettings.ThrottlingRateLimit).toBeLessThanOrEqual(50);
    expect(AccessLogSettings.DestinationArn).toEqual({ "Fn::GetAtt": ["AccessLog", "Arn"] });
    const fields: string[] = Object.values(JSON.parse(AccessLogSettings.Format));
    expect(fields.sort()).toEqual([
      "$context.authorizer.error",
      "$context.requestId",
      "$context.requestTimeEpoch",
      "$context.responseLatency",
      "$context.routeKey",
      "$context.status",
    ]);
  });
});
