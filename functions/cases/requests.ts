/**
 * Requests of data subjects (GDPR chapter III) as a register: what was asked, when an answer is due, how the identity
 * was checked, how it ended. Pure: a step gives the next record or the sentence that says why it can't be taken. The month
 * runs from the day of receipt (Art. 12(3)), whatever happens on the way; asking who somebody is does not stop it.
 */
import type { CaseId, LocalDate, MessageKey, RequestKind } from "./model.ts";
import { addPeriod } from "./retention.ts";

/** How it came: as a mail that is a message here, or on a way that leaves nothing in this inbox. */
export type RequestSource =
  | { readonly by: "mail"; readonly message: MessageKey; readonly caseId: CaseId }
  | { readonly by: "letter" | "telephone" | "in-person" };

/** received: nobody has looked who asks. identity-asked: we wait. open: known who asks. closed: there is an outcome. */
export const requestStates = ["received", "identity-asked", "open", "closed"] as const;
type RequestState = (typeof requestStates)[number];

export const letterNames = [
  "receipt",
  "identity",
  "extension",
  "granted",
  "partly",
  "refused",
  "restricted",
  "lifting",
] as const;
export type LetterName = (typeof letterNames)[number];

export const results = ["granted", "partly", "refused", "withdrawn"] as const;
export type RequestResult = (typeof results)[number];

export type RightsRequest = {
  readonly kind: RequestKind;
  readonly state: RequestState;
  /** The local date of the mail's receipt, not of its registration. */
  readonly receivedOn: LocalDate;
  readonly source: RequestSource;
  readonly due: LocalDate;
  readonly extension: { readonly toldOn: LocalDate; readonly reason: string } | null;
  /**
   * What was asked to make sure who asks, and what came of it; never a copy of a document. `known`: there was no doubt,
   * so nothing was asked (Art. 12(6) wants reasonable doubts).
   */
  readonly identity: {
    readonly asked: string | null;
    readonly result: "known" | "confirmed" | "not-confirmed" | null;
    readonly on: LocalDate;
  } | null;
  /** Id of the hold that restricts what is stored, while it stands. */
  readonly restriction: string | null;
  /** Ids of the orders by which something was erased for it. */
  readonly orders: readonly string[];
  /** Letters that were sent. */
  readonly told: readonly { readonly letter: LetterName; readonly on: LocalDate }[];
  readonly outcome: {
    readonly result: RequestResult;
    readonly on: LocalDate;
    /** The legal basis of what was refused, or the grounds of who refused; scrubbed. */
    readonly basis: string | null;
  } | null;
};

/** What the officer does with a request. Texts are scrubbed before they come here. */
export type RequestStep =
  | { readonly step: "ask-identity"; readonly asked: string }
  | { readonly step: "identity"; readonly result: "known" | "confirmed" | "not-confirmed" }
  | { readonly step: "extend"; readonly months: 1 | 2; readonly reason: string; readonly toldOn: LocalDate }
  | { readonly step: "told"; readonly letter: LetterName; readonly on: LocalDate }
  | { readonly step: "close"; readonly result: RequestResult; readonly basis: string | null };

export type Stepped =
  | { readonly outcome: "done"; readonly request: RightsRequest }
  | { readonly outcome: "refused"; readonly sentence: string };

/** The same day of the next month, the last day where that month lacks it. */
export const dueOf = (receivedOn: LocalDate): LocalDate => addPeriod(receivedOn, "P1M");

/** Counted from the receipt, so that a due day which was cut to the end of a month doesn't stay cut. */
const extendedDueOf = (receivedOn: LocalDate, months: 1 | 2): LocalDate =>
  addPeriod(receivedOn, `P${1 + months}M`);

export const newRequest = (
  kind: RequestKind,
  receivedOn: LocalDate,
  source: RequestSource,
): RightsRequest => ({
  kind,
  state: "received",
  receivedOn,
  source,
  due: dueOf(receivedOn),
  extension: null,
  identity: null,
  restriction: null,
  orders: [],
  told: [],
  outcome: null,
});

export const isOverdue = ({ state, due }: RightsRequest, today: LocalDate): boolean =>
  state !== "closed" && due < today;

/** May what this request asks for be handed out, changed or erased? Not before it is known who asks. */
export const isProven = ({ identity }: RightsRequest): boolean =>
  identity?.result === "known" || identity?.result === "confirmed";

/** Closed requests are not taken up again; letters may still go out, since an answer comes after the decision. */
export function take(request: RightsRequest, step: RequestStep, today: LocalDate): Stepped {
  if (request.state === "closed" && step.step !== "told") {
    return refused("This request is closed. Register a new one if the person asks again.");
  }
  switch (step.step) {
    case "ask-identity":
      if (isProven(request)) return refused("It is known who asks; nothing more may be asked for.");
      return done({
        ...request,
        state: "identity-asked",
        identity: { asked: step.asked, result: null, on: today },
      });
    case "identity":
      return checkIdentity(request, step.result, today);
    case "extend":
      return extend(request, step, today);
    case "told":
      return tell(request, step, today);
    case "close":
      return close(request, step, today);
  }
}

function checkIdentity(
  request: RightsRequest,
  result: "known" | "confirmed" | "not-confirmed",
  today: LocalDate,
): Stepped {
  const asked = request.identity?.asked ?? null;
  if (result !== "known" && asked === null) {
    return refused('Nothing was asked yet. Say what was asked first, or "known" where there is no doubt.');
  }
  const state = result === "not-confirmed" ? "identity-asked" : "open";
  return done({ ...request, state, identity: { asked, result, on: today } });
}

/** Art. 12(3): by up to two months more, and the person is told so, and why, within the first month. */
function extend(
  request: RightsRequest,
  { months, reason, toldOn }: RequestStep & { step: "extend" },
  today: LocalDate,
): Stepped {
  if (request.extension !== null) return refused("The time was extended already; once is all there is.");
  if (toldOn > today) return refused("The time is extended when the person has been told, not before.");
  if (toldOn < request.receivedOn) return refused("Nobody is told before the request has come.");
  if (toldOn > request.due) {
    return refused(
      `The person had to be told of it by ${request.due}; after that the time can't be extended.`,
    );
  }
  return done({
    ...request,
    due: extendedDueOf(request.receivedOn, months),
    extension: { toldOn, reason },
    told: [...request.told, { letter: "extension", on: toldOn }],
  });
}

function tell(
  request: RightsRequest,
  { letter, on }: RequestStep & { step: "told" },
  today: LocalDate,
): Stepped {
  if (on > today) return refused("A letter is noted when it has been sent, not before.");
  if (on < request.receivedOn) return refused("No letter is older than the request that it answers.");
  if (letter === "extension") return refused('An extension is noted by "extend", which also moves the day.');
  return done({ ...request, told: [...request.told, { letter, on }] });
}

/** Data go out, or away, only to or for whom they are about; a refusal always names its basis. */
function close(
  request: RightsRequest,
  { result, basis }: RequestStep & { step: "close" },
  today: LocalDate,
): Stepped {
  const gives = result === "granted" || result === "partly";
  if (gives && !isProven(request) && request.kind !== "complaint") {
    return refused("It is not known yet who asks, so nothing may be handed out, changed or erased.");
  }
  if ((result === "partly" || result === "refused") && basis === null) {
    return refused("A refusal, whole or in part, needs its basis.");
  }
  return done({ ...request, state: "closed", outcome: { result, on: today, basis } });
}

/**
 * May the restriction be lifted? Art. 18(3): the person is told first. And an objection restricts until it is decided
 * (Art. 18(1)(d)). Null: yes; else the sentence that says why not.
 */
export function whyStillRestricted(request: RightsRequest): string | null {
  if (request.restriction === null) return "Nothing is restricted for this request.";
  if (request.kind === "objection" && request.outcome === null) {
    return "The objection has not been decided; until then what is stored stays restricted.";
  }
  return request.told.some(({ letter }) => letter === "lifting")
    ? null
    : "The person has to be told first that the restriction will be lifted: send the letter and note it.";
}

const done = (request: RightsRequest): Stepped => ({ outcome: "done", request });
const refused = (sentence: string): Stepped => ({ outcome: "refused", sentence });
