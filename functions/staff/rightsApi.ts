/**
 * The officer's part of the API: requests of data subjects and what is done for them, disclosures, holds, receipts. Every
 * route refuses everybody else before anything is looked up, and every change is on the case log before it is done.
 */
import { Hono } from "hono";
import type { RightsDeps } from "../rights/deps.ts";
import { packageRoutes } from "./packageRoutes.ts";
import { registerRoutes } from "./registerRoutes.ts";
import { requestRoutes } from "./requestRoutes.ts";
import { type Env, jsonOnly, officersOnly } from "./rightsHttp.ts";

/** Paths that belong to the officer alone. */
const own = [
  "/api/requests",
  "/api/disclosures",
  "/api/holds",
  "/api/receipts",
  "/api/cases/:id/messages/:key/corrections",
] as const;

/** To be mounted behind what says who is signed in. */
export function createRightsApi(deps: RightsDeps) {
  const app = new Hono<Env>();
  for (const path of own) {
    app.use(path, officersOnly, jsonOnly);
    app.use(`${path}/*`, officersOnly, jsonOnly);
  }
  return app.route("/", requestRoutes(deps)).route("/", packageRoutes(deps)).route("/", registerRoutes(deps));
}
