/**
 * A user pool for the tests of signing in: one person, who is signed in at once. It checks what the page proves (PKCE,
 * RFC 7636) and gives tokens of the shape that Cognito's have; nobody checks their signatures here, as on AWS that is
 * the gateway's work.
 */
import { createHash, randomUUID } from "node:crypto";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { cors } from "hono/cors";

export type UserPool = {
  readonly origin: string;
  /** What happened at it, in order. */
  readonly visits: readonly string[];
  close(): Promise<void>;
};

export const clientId = "page-of-the-inbox";

/** @param group the only group that the person is in */
export async function startUserPool(group: string): Promise<UserPool> {
  const visits: string[] = [];
  const challenges = new Map<string, string>();
  const pool = new Hono();
  pool.use("/oauth2/token", cors());
  pool.get("/oauth2/authorize", (c) => {
    const asked = c.req.query();
    if (asked.response_type !== "code" || asked.code_challenge_method !== "S256")
      return c.text("no PKCE", 400);
    visits.push("authorize");
    const code = randomUUID();
    challenges.set(code, asked.code_challenge ?? "");
    const way = new URLSearchParams({ code, state: asked.state ?? "" });
    return c.redirect(`${asked.redirect_uri}?${way}`);
  });
  pool.post("/oauth2/token", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (challenges.get(form.get("code") ?? "") !== proof) return c.json({ error: "invalid_grant" }, 400);
    challenges.delete(form.get("code") ?? "");
    visits.push("token");
    const exp = Math.floor(Date.now() / 1000) + 3600;
    const common = { sub: "7f3a", iss: origin(), exp, iat: exp - 3600, "cognito:groups": [group] };
    return c.json({
      id_token: unsigned({ ...common, aud: clientId, token_use: "id" }),
      access_token: unsigned({ ...common, client_id: clientId, username: "anl", token_use: "access" }),
      token_type: "Bearer",
      expires_in: 3600,
    });
  });
  pool.get("/logout", (c) => {
    visits.push("logout");
    return c.text("Signed out.");
  });
  let port = 0;
  const origin = () => `http://127.0.0.1:${port}`;
  return new Promise((ready) => {
    const server = serve({ fetch: pool.fetch, port: 0, hostname: "127.0.0.1" }, (info) => {
      port = info.port;
      ready({
        origin: origin(),
        visits,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}

/** The claims of a token as the gateway would pass them on: every value a string, lists in brackets. */
export function claimsOf(authorization: string | undefined): Readonly<Record<string, string>> {
  const payload = authorization?.replace(/^Bearer /, "").split(".")[1];
  if (payload === undefined) return {};
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(" ")}]` : String(value),
    ]),
  );
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const unsigned = (claims: unknown) => `${part({ alg: "none" })}.${part(claims)}.`;
