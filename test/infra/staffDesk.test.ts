import { describe, expect, test } from "vitest";
import { policyText } from "../policyText.ts";
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

const idOfApi = (all: Resources, name: string): string | undefined =>
  ofType(all, "AWS::ApiGatewayV2::Api").find(([, api]) => api.Name === name)?.[0];

/** What belongs to one of the two APIs. */
const partsOf = (all: Resources, name: string, type: "Route" | "Stage") =>
  ofType(all, `AWS::ApiGatewayV2::${type}`).filter(([, { ApiId }]) => ApiId.Ref === idOfApi(all, name));

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
    const api = idOfApi(resources, "support-inbox");
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
        const isOpen = [
          ...["GET /api/openapi.json", "GET /", "GET /{proxy+}", "POST /contact", "OPTIONS /contact"],
        ].includes(RouteKey);
        return isGuarded === isOpen;
      })
      .map(([, { RouteKey }]) => RouteKey);

  test("wants an access token on every route but the page, its own description and the contact form", () => {
    expect(partsOf(resources, "support-inbox", "Route")).toHaveLength(4);
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

  test.each([
    ["support-inbox", 50, "AccessLog"],
    ["support-inbox-contact", 5, "ContactAccessLog"],
  ])("%s is throttled, and its access log has no address, no path and no name", (api, most, log) => {
    const [[, { DefaultRouteSettings, AccessLogSettings }] = ["", {}]] = partsOf(resources, api, "Stage");
    expect(DefaultRouteSettings.ThrottlingRateLimit).toBeLessThanOrEqual(most);
    expect(AccessLogSettings.DestinationArn).toEqual({ "Fn::GetAtt": [log, "Arn"] });
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

test("a policy without a contact form has no such door, and nobody but the intake construct is let at raw mail", () => {
  const without = synthesize(
    policyText.replace(/\n# The contact form[^\n]*\ncontactForm:\n(?: .*\n)+/, "\n"),
  );
  expect(idOfApi(without, "support-inbox-contact")).toBeUndefined();
  expect(JSON.stringify(without)).not.toContain("WritersOnlyPut");
  expect(idOfApi(resources, "support-inbox-contact")).toBeDefined();
});
