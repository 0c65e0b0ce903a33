/**
 * The two fixed users of the local inbox. The page says which one it is by a header; loopback is the only thing that
 * keeps others out, so nothing else may ever serve this (on AWS Cognito signs people in).
 */
import { type Role, roles } from "../functions/staff/contract.ts";

/** The supporter unless the header names the officer; null for a name that is neither. */
export function identifyLocally(request: Request): { readonly name: string; readonly role: Role } | null {
  const named = request.headers.get("X-Local-User") ?? "supporter";
  const role = roles.find((one) => one === named);
  return role ? { name: role, role } : null;
}
