/** The policy of the deployment, bundled with the function as text: a new policy is a new deployment. */
import text from "../../policy.yaml";
import { type Policy, parsePolicy } from "./policy.ts";

export const deployedPolicy = (): Policy => parsePolicy(text);
