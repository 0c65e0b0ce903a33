/**
 * Permissions as explicit statements: nothing in this app is granted by a helper of CDK, so that what a reviewer reads
 * here is what stands in the template. Every action is spelled out; `*` appears in refusals only.
 */
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";

type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** What may be done with what. The reader of the template sees `sid`. */
export type Permission = {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly on: readonly string[];
  readonly when?: Conditions;
};

export const allow = ({ sid, actions, on, when }: Permission): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [...on],
    ...(when && { conditions: when }),
  });

/** In a resource's own policy: a service of AWS may do this. `when` says for whom, or it serves other accounts too. */
export const allowService = (service: string, { sid, actions, on, when }: Permission): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.ALLOW,
    principals: [new ServicePrincipal(service)],
    actions: [...actions],
    resources: [...on],
    ...(when && { conditions: when }),
  });

/** In a resource's own policy: nobody may, whatever else is allowed anywhere. */
export const deny = ({ sid, actions, on, when }: Permission): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: [...actions],
    resources: [...on],
    ...(when && { conditions: when }),
  });

export const denyWithoutTls = (service: string, on: readonly string[]): PolicyStatement =>
  deny({ sid: "TlsOnly", actions: [`${service}:*`], on, when: { Bool: { "aws:SecureTransport": "false" } } });

/**
 * True for every caller but these roles and the services of AWS that a policy lets in by name. The name of a role is
 * compared, so that the rule outlives a role that is made anew. A service has no principal ARN, which alone would make
 * it one of the others; what a service may do is decided by the statements that allow it.
 */
export const anyoneBut = (roleArns: readonly string[]): Conditions => ({
  ArnNotEquals: { "aws:PrincipalArn": roleArns },
  BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
});
