/**
 * The officer's part of `/api/openapi.json`: one line for each route, the bodies made from the schemas by which they are
 * read. Answers are described in words where no program but the page relies on their form yet.
 */
import { z } from "zod";
import {
  aboutBody,
  correctionBody,
  cursorQuery,
  disclosureBody,
  draftBody,
  entryIdPattern,
  erasureBody,
  erasureScopeBody,
  holdBody,
  languageQuery,
  mentionsBody,
  newRequestBody,
  packageBody,
  packageQuery,
  requestView,
  stepBody,
  whyBody,
} from "./rightsContract.ts";

type Route = {
  readonly method: "get" | "post";
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Made from a version that was seen. */
  readonly versioned?: true;
  /** The reading is logged first. */
  readonly logged?: true;
  readonly status?: 200 | 201 | 202;
  readonly answer: string;
  /** The answer is a request. */
  readonly request?: true;
};

const routes: readonly Route[] = [
  {
    ...{ method: "get", path: "/api/requests", id: "listRequests", query: cursorQuery },
    summary: "Requests of data subjects, newest first.",
    answer: "`requests`, and `next` as long as there are more.",
  },
  {
    ...{ method: "post", path: "/api/requests", id: "registerRequest", body: newRequestBody, request: true },
    summary: "Registers a request. One for restriction, and an objection, restricts at once.",
    ...{ status: 201, answer: "The request." },
  },
  {
    ...{ method: "get", path: "/api/requests/{id}", id: "readRequest", request: true },
    ...{ summary: "One request; ETag has its version.", answer: "The request." },
  },
  {
    ...{ method: "post", path: "/api/requests/{id}/steps", id: "stepRequest", body: stepBody },
    ...{ versioned: true, request: true, answer: "The request after the step." },
    summary: "Takes a request further: identity, extension, a letter sent, the outcome.",
  },
  {
    ...{
      method: "post",
      path: "/api/requests/{id}/restriction",
      id: "restrict",
      versioned: true,
      request: true,
    },
    summary: "Restricts for a request whose registration stopped before it did. May be repeated.",
    answer: "The request with its restriction.",
  },
  {
    ...{ method: "post", path: "/api/requests/{id}/lifting", id: "liftRestriction", body: whyBody },
    ...{ versioned: true, request: true, answer: "The request without its restriction." },
    summary: "Lifts the restriction, when the person has been told.",
  },
  {
    ...{ method: "get", path: "/api/requests/{id}/letters/{letter}", id: "readLetter", query: languageQuery },
    ...{ summary: "A letter about a request, to be sent by hand.", answer: "`subject` and `text`." },
  },
  {
    ...{
      method: "post",
      path: "/api/requests/{id}/erasure/preview",
      id: "previewErasure",
      body: erasureScopeBody,
    },
    summary: "What an erasure would delete, and what stays and why. Changes nothing.",
    answer: "`goes`, `stays`, the name of the `preview`, and what to type to `confirm` it.",
  },
  {
    ...{ method: "post", path: "/api/requests/{id}/erasure", id: "orderErasure", body: erasureBody },
    ...{ versioned: true, status: 202, answer: "The id of the order." },
    summary: "Orders exactly what was previewed. Cleanup carries it out within the hour.",
  },
  {
    ...{ method: "get", path: "/api/requests/{id}/erasure", id: "readErasure" },
    summary: "How far the orders of a request have come.",
    answer: "`orders`, each with what is erased, what is on hold, and the numbers of its receipts.",
  },
  {
    ...{
      method: "post",
      path: "/api/requests/{id}/mentions",
      id: "findMentions",
      logged: true,
      body: mentionsBody,
    },
    summary:
      "Where other people's mails speak of a person, a page at a time. What is shown is on the read log.",
    answer: "`mentions`, and `next` as long as there are cases that were not looked through.",
  },
  {
    ...{
      method: "post",
      path: "/api/requests/{id}/draft",
      id: "draftPackage",
      logged: true,
      body: draftBody,
    },
    summary: "What a package would hold, with proposed masks. Stores nothing.",
    answer: "`parts`: texts, and the ranges to show and to mask.",
  },
  {
    ...{ method: "post", path: "/api/requests/{id}/packages", id: "makePackage", body: packageBody },
    ...{ versioned: true, status: 201, answer: "The id of the package and its last day." },
    summary: "Makes the package that was approved; it is kept for seven days.",
  },
  {
    ...{
      method: "get",
      path: "/api/requests/{id}/packages/{package}",
      id: "openPackage",
      logged: true,
      query: packageQuery,
    },
    summary: "A package, put together from what is still stored. Each opening is on the read log.",
    answer: "The package, as JSON or as a page to save.",
  },
  {
    ...{ method: "post", path: "/api/disclosures", id: "recordDisclosure", body: disclosureBody },
    ...{ status: 201, summary: "Records what was handed to whom outside.", answer: "The disclosure." },
  },
  {
    ...{ method: "post", path: "/api/disclosures/search", id: "findDisclosures", body: aboutBody },
    ...{ summary: "What was disclosed about a person or a case.", answer: "`disclosures`, newest first." },
  },
  {
    ...{ method: "get", path: "/api/holds", id: "listHolds", query: cursorQuery },
    summary: "Holds, newest first, with those whose review is due.",
    answer: "`holds`, and `next` as long as there are more.",
  },
  {
    ...{ method: "post", path: "/api/holds", id: "placeHold", body: holdBody, status: 201 },
    summary: "Places a hold on a message, a case or a person, on what comes later, too.",
    answer: "Its id and state, how many messages carry it, and for how many it came too late.",
  },
  {
    ...{ method: "post", path: "/api/holds/{id}/ending", id: "endHold", body: whyBody },
    ...{ summary: "Ends a hold; what it covered goes on its day.", answer: "Its id and state." },
  },
  {
    ...{ method: "get", path: "/api/receipts", id: "listReceipts", query: cursorQuery },
    summary: "Receipts of deletion, newest first.",
    answer: "`receipts`, and `next` as long as there are older ones.",
  },
  {
    ...{ method: "post", path: "/api/cases/{id}/messages/{key}/corrections", id: "correctMessage" },
    ...{ body: correctionBody, versioned: true, status: 201 },
    summary: "Puts contact data right, or adds a statement of the person to a message.",
    answer: "How many corrections the message has.",
  },
];

/** Paths by name, each with its methods. */
export const rightsPaths = (): Record<string, Record<string, unknown>> => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  return paths;
};

/** The schemas that the paths refer to by name. */
export const rightsSchemas = { Request: requestView } as const;

const operationOf = ({ id, summary, body, answer, status = 200, request, ...route }: Route) => ({
  operationId: id,
  summary,
  parameters: parametersOf(route),
  ...(body !== undefined && { requestBody: { required: true, content: json(schemaOf(body)) } }),
  responses: {
    [status]: {
      description: answer,
      content: json(request ? { $ref: "#/components/schemas/Request" } : { type: "object" }),
    },
    ...problems(
      [400, "The body or a filter is not of the form that is described here."],
      [401, "Nobody is signed in."],
      [403, "Only the officer may do this."],
      [404, "There is no such thing (any more)."],
      [409, "The rules say no; `detail` says why."],
      ...(route.versioned
        ? ([
            [412, "It was changed since it was looked at."],
            [428, "If-Match is missing."],
          ] as const)
        : []),
      ...(route.method === "post"
        ? ([
            [413, "The body is too long."],
            [415, "The body is not JSON."],
          ] as const)
        : []),
      [500, "The server failed; nothing of the failure is told."],
      ...(route.logged ? ([[503, "The reading could not be logged, so nothing is shown."]] as const) : []),
    ),
  },
});

const patterns: Readonly<Record<string, string>> = { id: entryIdPattern, package: entryIdPattern };

function parametersOf({ path, query, versioned }: Pick<Route, "path" | "query" | "versioned">) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: {
      type: "string",
      ...(path.startsWith("/api/cases/") || patterns[name] === undefined ? {} : { pattern: patterns[name] }),
    },
  }));
  const inQuery = Object.entries(query === undefined ? {} : (schemaOf(query).properties ?? {})).map(
    ([name, schema]) => ({ name, in: "query", required: false, schema }),
  );
  const version = versioned
    ? [{ name: "If-Match", in: "header", required: true, schema: { type: "string" } }]
    : [];
  return [...inPath, ...inQuery, ...version];
}

const json = (schema: object) => ({ "application/json": { schema } });

function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
  return plain;
}

const problems = (...all: readonly (readonly [number, string])[]) =>
  Object.fromEntries(
    all.map(([status, description]) => [
      status,
      {
        description,
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
