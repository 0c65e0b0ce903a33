import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problem } from "../../functions/staff/contract.ts";
import { createDesk, type Desk } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.close());

test("/api/me says who is signed in", async () => {
  expect(JSON.parse((await desk.ask("/api/me", "officer")).text)).toEqual({
    name: "officer",
    role: "officer",
  });
});

const aPicture = `/api/cases/0BCDFGHJKMNPQRST/messages/${"0".repeat(40)}/attachments/0`;

test.each(["/api/me", "/api/cases", "/api/cases/0BCDFGHJKMNPQRST", aPicture, "/api/anything"])(
  "%s is 401 for somebody who is not signed in",
  async (path) => {
    const { status, text } = await desk.ask(path, "nobody");
    expect(status).toBe(401);
    expect(problem.parse(JSON.parse(text))).toMatchObject({ type: "about:blank", title: "Unauthorized" });
  },
);

test.each([
  ["/api/me", 200],
  ["/api/cases", 200],
  ["/api/openapi.json", 200],
  ["/api/cases?limit=0", 400],
  ["/api/cases/0BCDFGHJKMNPQRST", 404],
  ["/api/anything", 404],
])("%s (%i) may not be cached, sniffed, referred to or run", async (path, expected) => {
  const { status, headers } = await desk.ask(path);
  expect(status).toBe(expected);
  expect(Object.fromEntries(headers)).toMatchObject({
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
});

test("a list can't be posted to", async () => {
  const response = await desk.api.request("/api/cases", {
    method: "POST",
    headers: { "X-Local-User": "officer" },
  });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("a store that fails is a 500 that says nothing of the failure", async () => {
  const failing = createDesk({
    cases: { ...desk.stores.cases, list: () => Promise.reject(new Error("row of anna.berg@example.org")) },
  });
  const { status, text, headers } = await failing.ask("/api/cases");
  failing.close();
  expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
    500,
    "application/problem+json",
    "no-store",
  ]);
  expect(text).not.toContain("anna");
});

describe("/api/openapi.json", () => {
  type Operation = { readonly operationId: string; readonly responses: Record<string, unknown> };
  type Document = {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Record<string, unknown>>> };
  };
  const describeIt = async (): Promise<Document> =>
    JSON.parse((await desk.ask("/api/openapi.json", "nobody")).text) as Document;

  test("describes every route there is and no other", async () => {
    const { openapi, paths } = await describeIt();
    const routes = desk.api.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect(openapi).toBe("3.1.0");
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
  });

  test("refers only to schemas that it has, and uses all of them", async () => {
    const document = await describeIt();
    const text = JSON.stringify(document);
    const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(refs)).toEqual(new Set(Object.keys(document.components.schemas)));
    expect(text).not.toContain('"$id"');
  });

  test("names each operation once, with every problem that the API can answer", async () => {
    const { paths } = await describeIt();
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(Object.keys(paths["/api/cases/{id}"]?.get?.responses ?? {})).toEqual([
      "200",
      "400",
      "401",
      "404",
      "410",
      "500",
      "503",
    ]);
    expect(Object.keys(paths["/api/cases"]?.get?.responses ?? {})).toEqual([
      "200",
      "400",
      "401",
      "403",
      "500",
    ]);
  });

  test("lets answers gain fields, and says that what is sent may not have others", async () => {
    const { components } = await describeIt();
    for (const [name, schema] of Object.entries(components.schemas)) {
      expect(schema).toMatchObject({ type: "object" });
      const isSent = ["CaseChange", "NewNote"].includes(name);
      expect(schema.additionalProperties, name).toBe(isSent ? false : undefined);
    }
  });
});
