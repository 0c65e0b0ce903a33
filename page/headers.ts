/** The headers of every file of the page. */
import { csp } from "./csp.ts";

/** @param signIn where the page asks for tokens, where people sign in */
export const pageHeaders = (signIn?: string) => ({
  "Content-Security-Policy": csp(signIn),
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "DENY",
});
