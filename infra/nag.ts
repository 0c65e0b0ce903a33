/**
 * The three rule packs that read every resource of the app, and how a finding is answered: by a change, or by a reason
 * that stands next to the construct it is about. There is no answer for a whole stack. The list of all answers is part
 * of docs/security.md; `test/infra/nag.test.ts` writes it and fails when it is out of date, and when a reason answers
 * nothing any more.
 */
import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, type NagPack, NIST80053R5Checks, ServerlessChecks } from "cdk-nag";
import type { IConstruct } from "constructs";

export const nagPacks = (scope: IConstruct): readonly NagPack[] => [
  new AwsSolutionsChecks(scope),
  new ServerlessChecks(scope),
  new NIST80053R5Checks(scope),
];

/** Answers findings, by rule: `accept(bucket, { "AwsSolutions-S1": "Because ..." })`. */
export function accept(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}

type Answer = { readonly path: string; readonly rule: string; readonly reason: string };

/** Every answer in the tree, in the order of paths and rules. */
export function answers(root: IConstruct): readonly Answer[] {
  return root.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
        .flatMap(({ data }) =>
          Object.entries(data as Readonly<Record<string, string>>).map(([id, reason]) => ({
            path: node.path,
            rule: id.replace(/^annotation::/i, ""),
            reason,
          })),
        ),
    )
    .sort((a, b) => `${a.path} ${a.rule}`.localeCompare(`${b.path} ${b.rule}`, "en"));
}
