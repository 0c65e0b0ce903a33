/**
 * Who is signed in, on AWS: API Gateway has checked the token's signature, issuer, audience and expiry and passes its
 * claims on. The name is the user name in the pool, as it stands in the read log; the role comes from the groups, and
 * who is in none has no business here.
 */
import { z } from "zod";
import type { Staff } from "./deps.ts";

/** `cognito:groups` arrives as "[officer supporter]": HTTP APIs flatten a list into one string. */
const platform = z.object({
  requestContext: z.object({
    authorizer: z.object({
      jwt: z.object({
        claims: z.object({
          token_use: z.literal("access"),
          username: z.string().min(1),
          "cognito:groups": z.string(),
        }),
      }),
    }),
  }),
});

/** Null when the request carries no access token of somebody in one of the two groups. */
export function signedIn(given: unknown): Staff | null {
  const read = platform.safeParse(given);
  if (!read.success) return null;
  const { username: name, "cognito:groups": listed } = read.data.requestContext.authorizer.jwt.claims;
  const groups = listed.replace(/^\[|\]$/g, "").split(/[ ,]+/);
  if (groups.includes("officer")) return { name, role: "officer" };
  return groups.includes("supporter") ? { name, role: "supporter" } : null;
}
