/**
 * Logical ids that stay. What holds something keeps its name in the template when the code around it is moved: a new
 * logical id would mean a new, empty store, and the old one left behind.
 */
import { CfnResource } from "aws-cdk-lib";
import type { Construct } from "constructs";

export function named<T extends Construct>(construct: T, logicalId: string): T {
  const resource = construct.node.defaultChild;
  if (!CfnResource.isCfnResource(resource))
    throw new Error(`${construct.node.path} has no resource to name.`);
  resource.overrideLogicalId(logicalId);
  return construct;
}
