/**
 * Who may sign in: people whom somebody of the account entered, with a name, a long password and a code from an
 * authenticator app. Nobody signs up alone, nobody is let in by SMS or mail, and who loses phone or password asks the
 * officer, since whoever reads a mailbox must not thereby get into this one. Roles are the two groups.
 */
import { Aws, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolClient,
  CfnUserPoolDomain,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  UserPool,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { accept } from "./nag.ts";
import { named } from "./named.ts";

/** How long a stolen token is of use. */
const tokenMinutes = 15;
/** A working day, then people sign in again. */
const sessionHours = 8;

export class SignIn extends Construct {
  readonly pool: UserPool;
  /** Signs the tokens. */
  readonly issuer: string;
  /** Where people sign in. */
  readonly url: string;
  readonly clientId: string;

  /** @param home the URL of the page, with a slash at its end */
  constructor(scope: Construct, id: string, home: string) {
    super(scope, id);
    this.pool = named(
      new UserPool(this, "Users", {
        selfSignUpEnabled: false,
        signInAliases: { username: true },
        signInCaseSensitive: false,
        standardAttributes: { email: { required: true, mutable: true } },
        autoVerify: {},
        mfa: Mfa.REQUIRED,
        mfaSecondFactor: { sms: false, otp: true },
        accountRecovery: AccountRecovery.NONE,
        passwordPolicy: {
          minLength: 14,
          requireDigits: true,
          requireLowercase: true,
          requireUppercase: true,
          requireSymbols: true,
          tempPasswordValidity: Duration.days(3),
        },
        featurePlan: FeaturePlan.ESSENTIALS,
        deletionProtection: true,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      "UserPool",
    );
    accept(this.pool, {
      "AwsSolutions-COG8":
        "Threat protection (the Plus plan) keeps the address and device of every sign-in of the staff. A second factor is required of everybody, and only people entered by hand can sign in.",
    });
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`;
    for (const [groupName, description] of [
      ["supporter", "Reads cases; removals of the sensitive kinds are shown without their category"],
      ["officer", "Reads cases, with categories, rules and who read what"],
    ] as const) {
      new CfnUserPoolGroup(this, groupName, { userPoolId: this.pool.userPoolId, groupName, description });
    }
    this.clientId = this.makeClient(home).ref;
    this.url = this.makeDomain();
  }

  /** A public client: a page can't keep a secret, so the code it gets is bound to it by PKCE. */
  private makeClient(home: string): CfnUserPoolClient {
    const client = new CfnUserPoolClient(this, "Page", {
      userPoolId: this.pool.userPoolId,
      generateSecret: false,
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ["code"],
      allowedOAuthScopes: ["openid"],
      supportedIdentityProviders: ["COGNITO"],
      callbackUrLs: [home],
      logoutUrLs: [home],
      // Only through the login pages: no password ever passes through a page of ours.
      explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
      accessTokenValidity: tokenMinutes,
      idTokenValidity: tokenMinutes,
      refreshTokenValidity: sessionHours,
      tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
      enableTokenRevocation: true,
      preventUserExistenceErrors: "ENABLED",
    });
    new CfnManagedLoginBranding(this, "Branding", {
      userPoolId: this.pool.userPoolId,
      clientId: client.ref,
      useCognitoProvidedValues: true,
    });
    return client;
  }

  private makeDomain(): string {
    const domain = new CfnUserPoolDomain(this, "Domain", {
      userPoolId: this.pool.userPoolId,
      // Unique in the whole region, of all accounts.
      domain: `support-inbox-${Stack.of(this).account}`,
      managedLoginVersion: 2,
    });
    return `https://${domain.ref}.auth.${Aws.REGION}.amazoncognito.com`;
  }
}
