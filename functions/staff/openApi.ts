/**
 * `/api/openapi.json`: the description that programs are generated from, made from the same schemas that the answers
 * are typed by (OpenAPI 3.1 speaks JSON Schema 2020-12). Fields may be added to answers, so no answer forbids them.
 */
import { z } from "zod";
import {
  caseChange,
  caseList,
  caseRow,
  caseView,
  handled,
  listQuery,
  me,
  newNote,
  note,
  problem,
} from "./contract.ts";

import { rightsPaths, rightsSchemas } from "./rightsOpenApi.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The whole document as plain JSON. */
export const describeApi = () => ({
  openapi: "3.1.0",
  info: {
    title: "Support inbox",
    version: "1",
    description:
      "Sanitized cases of a support mailbox. Times are RFC 3339 in UTC, dates are local to Europe/Copenhagen, problems follow RFC 9457.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  paths: {
    "/api/cases": {
      get: {
        operationId: "listCases",
        summary: "Cases, newest first; without a status all but spam.",
        description:
          "A page may be short or empty and still have a `next`; only a page without `next` is the last. Cursors belong to the filters they were given for.",
        parameters: queryParameters(),
        responses: {
          200: answerOf("CaseList", "One page of cases."),
          400: problemOf("A filter or the cursor can't be used."),
          401: problemOf("Nobody is signed in."),
          403: problemOf("The role may not filter by this category."),
          500: problemOf("The server failed; nothing of the failure is told."),
        },
      },
    },
    "/api/cases/{id}": {
      get: {
        operationId: "readCase",
        summary: "One case with its messages. The reading is logged before anything is shown.",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", pattern: caseIdPattern } },
        ],
        responses: {
          200: answerOf("Case", "The case."),
          400: problemOf("The id is not one of a case."),
          401: problemOf("Nobody is signed in."),
          404: problemOf("There is no such case."),
          410: problemOf("The case was deleted; `deletedOn` and `rule` say when and why."),
          500: problemOf("The server failed; nothing of the failure is told."),
          503: problemOf("The reading could not be logged, so nothing is shown."),
        },
      },
      patch: {
        operationId: "handleCase",
        summary: "Changes status or assignee of a case. The change is on the case log before it is made.",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", pattern: caseIdPattern } },
          { name: "If-Match", in: "header", required: true, schema: { type: "string" } },
        ],
        requestBody: { required: true, content: json(ref("CaseChange")) },
        responses: {
          200: answerOf("Handled", "What stands now, and the version for the next change."),
          400: problemOf("The body is no change."),
          401: problemOf("Nobody is signed in."),
          404: problemOf("There is no such case, or its day has come."),
          409: problemOf("A held mail has no status of its own, or the case is restricted."),
          412: problemOf("Somebody else changed the case meanwhile."),
          428: problemOf("If-Match is missing."),
          500: problemOf("The server failed; nothing of the failure is told."),
        },
      },
    },
    "/api/cases/{id}/notes": {
      post: {
        operationId: "writeNote",
        summary: "A note of staff on a case, scrubbed before it is stored.",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", pattern: caseIdPattern } },
        ],
        requestBody: { required: true, content: json(ref("NewNote")) },
        responses: {
          201: answerOf("Note", "The note as it is stored."),
          400: problemOf("The body is no note."),
          401: problemOf("Nobody is signed in."),
          404: problemOf("There is no such case, or its day has come."),
          409: problemOf("The case is restricted."),
          500: problemOf("The server failed; nothing of the failure is told."),
        },
      },
    },
    "/api/cases/{id}/messages/{key}/attachments/{index}": {
      get: {
        operationId: "readPicture",
        summary: "A redrawn picture of a message. The reading is logged before anything is shown.",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", pattern: caseIdPattern } },
          { name: "key", in: "path", required: true, schema: { type: "string", pattern: messageKeyPattern } },
          { name: "index", in: "path", required: true, schema: { type: "string", pattern: indexPattern } },
        ],
        responses: {
          200: {
            description: "The picture; what was found in it, or could not be read, is black.",
            content: { "image/png": { schema: { type: "string", contentMediaType: "image/png" } } },
          },
          400: problemOf("The address is not one of an attachment."),
          401: problemOf("Nobody is signed in."),
          404: problemOf("There is no such message, or no redrawn picture at this place."),
          410: problemOf("The message was deleted; `deletedOn` and `rule` say when and why."),
          500: problemOf("The server failed; nothing of the failure is told."),
          503: problemOf("The reading could not be logged, so nothing is shown."),
        },
      },
    },
    ...rightsPaths(),
    "/api/me": {
      get: {
        operationId: "whoAmI",
        summary: "Who is signed in, and the role.",
        responses: { 200: answerOf("Me", "Name and role."), 401: problemOf("Nobody is signed in.") },
      },
    },
    "/api/openapi.json": {
      get: {
        operationId: "describe",
        summary: "This description.",
        responses: { 200: { description: "OpenAPI 3.1.", content: json({ type: "object" }) } },
      },
    },
  },
  components: { schemas: componentSchemas() },
});

/** Ids are sixteen letters of Crockford's base32 without vowels. */
export const caseIdPattern = "^[0-9BCDFGHJKMNPQRSTVWXYZ]{16}$";

/** Keys of messages are digests; an attachment is named by its place, from 0. */
export const messageKeyPattern = "^[0-9a-f]{16,128}$";
export const indexPattern = "^(?:0|[1-9][0-9]{0,3})$";

const json = (schema: Schema) => ({ "application/json": { schema } });

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const answerOf = (name: string, description: string) => ({ description, content: json(ref(name)) });

const problemOf = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});

/** The input side of a schema says what may come in, and does not forbid fields that an answer may gain. */
const asInput = { io: "input", target: "draft-2020-12" } as const;

function componentSchemas(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>();
  registry.add(caseList, { id: "CaseList" });
  registry.add(caseRow, { id: "CaseRow" });
  registry.add(caseView, { id: "Case" });
  registry.add(caseChange, { id: "CaseChange" });
  registry.add(handled, { id: "Handled" });
  registry.add(newNote, { id: "NewNote" });
  registry.add(note, { id: "Note" });
  registry.add(me, { id: "Me" });
  registry.add(problem, { id: "Problem" });
  for (const [id, schema] of Object.entries(rightsSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { ...asInput, uri: (id) => ref(id).$ref });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

const queryParameters = () =>
  Object.entries(z.toJSONSchema(listQuery, asInput).properties ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema,
  }));
