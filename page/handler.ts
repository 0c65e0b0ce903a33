/**
 * The page on AWS: a function without any permission that answers with the files of the page. They were built into
 * `page.json` beside it when the stack was made, so a request reads nothing. No CDN: the page comes from the same
 * region and the same address as its API.
 */
import { readFileSync } from "node:fs";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { required } from "../functions/shared/env.ts";
import type { StoredPage } from "./build.ts";
import { pageHeaders } from "./headers.ts";
import { type Home, homePath } from "./home.ts";

const files = JSON.parse(readFileSync(new URL("./page.json", import.meta.url), "utf8")) as StoredPage;
const home: Home = {
  home: "aws",
  issuer: required("ISSUER"),
  signIn: required("SIGN_IN"),
  clientId: required("CLIENT_ID"),
};
const headers = pageHeaders(home.signIn);

/** Every address that is no file is the page itself. */
export const handler = async ({
  rawPath,
}: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  if (rawPath === homePath) {
    return { headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(home) };
  }
  const file = files[rawPath] ?? files["/index.html"];
  if (file === undefined) return { statusCode: 404 };
  return { headers: { ...headers, "Content-Type": file.type }, body: file.body, isBase64Encoded: true };
};
