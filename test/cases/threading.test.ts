import { expect, test } from "vitest";
import type { Message } from "../../functions/cases/model.ts";
import { type Candidate, threadOf, topicOf } from "../../functions/cases/threading.ts";

const message = (contactKey: string | null, subject: string, state: Message["state"] = "live"): Message => ({
  state,
  schema: 1,
  key: "key",
  beingRead: false,
  caseId: "CASE",
  receivedAt: "2026-03-02T09:00:00.000Z",
  retention: {
    class: "general",
    clockStart: "2026-03-02",
    period: "P1Y",
    deleteOn: "2027-03-02",
    policyVersion: "p",
    changed: null,
  },
  attempt: "a",
  held: null,
  summary: {
    subject,
    preview: "",
    contact: { name: "", email: "" },
    removed: {},
    attachments: 0,
    withheld: 0,
  },
  contactKey,
  messageIdKey: null,
  copies: [],
  events: [],
  automated: false,
  mentions: null,
  notice: "none",
  noticeAt: null,
  noticeTo: null,
  holds: [],
  erasure: null,
  policyVersion: "p",
  engineVersion: "1",
});

const reference = (...messages: Message[]): Candidate => ({ caseId: "CASE", how: "reference", messages });
const token = (...messages: Message[]): Candidate => ({ caseId: "CASE", how: "token", messages });

test.each<[string, readonly Candidate[], string | null, string, string | null, string | null]>([
  [
    "an answer under the same subject joins",
    [reference(message("ada", "Login"))],
    "ada",
    "SV: Login",
    "CASE",
    null,
  ],
  [
    "a new topic sent as an answer begins a case",
    [reference(message("ada", "Login"))],
    "ada",
    "Faktura",
    null,
    "CASE",
  ],
  ["a token joins under any subject", [token(message("ada", "Login"))], "ada", "Faktura", "CASE", null],
  [
    "a stranger with a token joins nothing",
    [token(message("ada", "Login"))],
    "bob",
    "SV: Login",
    null,
    "CASE",
  ],
  ["an unknown sender joins nothing", [token(message(null, "Login"))], null, "SV: Login", null, "CASE"],
  [
    "a sender whose messages are all being deleted joins nothing",
    [token(message("ada", "Login", "deleting"))],
    "ada",
    "SV: Login",
    null,
    "CASE",
  ],
  ["a mail that speaks of no case mentions none", [], "ada", "Login", null, null],
])("%s", (_name, candidates, sender, subject, join, mentions) => {
  expect(threadOf(candidates, sender, subject)).toEqual({ join, mentions });
});

test.each([
  ["Re: SV: AW: Login", "login"],
  ["VS: VB: Videresendt: Login", "login"],
  ["RE[2]: Login", "login"],
  ["WG:Login", "login"],
  ["Regning: Login", "regning: login"],
  ["  Fwd :  Login ", "login"],
])("the topic of %j is %j", (subject, topic) => {
  expect(topicOf(subject)).toBe(topic);
});
