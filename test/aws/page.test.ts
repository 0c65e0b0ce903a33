/** The function that serves the page on AWS, as it is deployed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../../infra/bundle.ts";
import { storedPage } from "../../page/build.ts";
import type { handler as Handler } from "../../page/handler.ts";
import { gatewayEvent } from "./events.ts";

const folder = mkdtempSync(join(tmpdir(), "page-"));
let handler: typeof Handler;
beforeAll(async () => {
  for (const file of bundle("page").files) writeFileSync(join(folder, file.name), file.text);
  writeFileSync(join(folder, "page.json"), JSON.stringify(await storedPage()));
  Object.assign(process.env, {
    ISSUER: "https://pool.example.dk",
    SIGN_IN: "https://login.example.dk",
    CLIENT_ID: "abc",
  });
  ({ handler } = (await import(pathToFileURL(join(folder, "handler.mjs")).href)) as {
    handler: typeof Handler;
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = async (path: string) => {
  const answer = await handler(gatewayEvent(path, {}));
  const body = Buffer.from(answer.body ?? "", answer.isBase64Encoded ? "base64" : "utf8").toString();
  return { ...answer, body };
};

test("every address that is no file is the page, and the files that it names are there", async () => {
  const { body, headers } = await get("/");
  expect(headers?.["Content-Type"]).toContain("text/html");
  expect((await get("/somewhere")).body).toBe(body);
  const script = /src="([^"]+)"/.exec(body)?.[1] ?? "";
  const style = /href="([^"]+\.css)"/.exec(body)?.[1] ?? "";
  expect((await get(script)).headers?.["Content-Type"]).toContain("javascript");
  expect((await get(style)).headers?.["Content-Type"]).toContain("text/css");
});

test("the page is told where people sign in, and may ask nobody else", async () => {
  const { body, headers } = await get("/home.json");
  expect(JSON.parse(body)).toEqual({
    home: "aws",
    issuer: "https://pool.example.dk",
    signIn: "https://login.example.dk",
    clientId: "abc",
  });
  expect(headers?.["Content-Security-Policy"]).toContain("connect-src 'self' https://login.example.dk;");
});
