/** What the page says, in English. The Danish texts have the same shape. */

import type { LogAct } from "../../functions/staff/contract.ts";
import type { Folder } from "../route.ts";
import type { Label } from "./labels.ts";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const en = {
  product: "Support inbox",
  skip: "Skip to the content",
  language: "Language",
  user: "User",
  signOut: "Sign out",
  roles: { supporter: "Supporter", officer: "Data-protection officer" },
  foldersLabel: "Folders",
  folders: {
    open: "Open",
    waiting: "Waiting",
    closed: "Closed",
    all: "All cases",
    held: "Held",
    spam: "Spam",
  } satisfies Record<Folder, string>,
  statuses: { open: "open", waiting: "waiting", closed: "closed", held: "held", spam: "spam" },
  footer:
    "What the company may not keep was removed before these cases existed. Every case is deleted on its day.",
  outbox: "Outbox: notices to senders",

  loading: "Loading …",
  again: "Try again",
  reload: "Refresh",
  more: "Show more",
  cases: (count: number, thereIsMore: boolean) =>
    `${many(count, "case", "cases")}${thereIsMore ? " shown, there are more" : ""}`,
  caseNumber: "Case number",
  noSubject: "(no subject)",
  heldSubject: "Could not be read",
  restricted: "Restricted",
  restrictedNote:
    "The processing of this person's data is restricted. Until that is lifted only the officer may read the case or work on it.",
  unknownSender: "Unknown sender",
  files: (count: number) => many(count, "file", "files"),
  moreRemoved: (count: number) => `${count} more`,
  withheldFiles: (count: number) => `${count} withheld`,
  goes: (date: string) => `deletion ${date}`,
  onHold: "on hold",
  removedFilter: "Removed",
  anything: "anything",
  clear: (what: string) => `Remove the filter ${what}`,
  senderIs: (address: string) => `Sender: ${address}`,

  empty: {
    open: {
      cause: "No open cases.",
      next: "New mails become open cases by themselves, as soon as what may not be kept is removed.",
    },
    waiting: {
      cause: "No case is waiting for an answer.",
      next: "A case waits here once staff have asked its sender something.",
    },
    closed: { cause: "No closed cases.", next: "Closed cases stay here until the day they are deleted." },
    all: { cause: "No cases yet.", next: "Send a mail to the support address: its case appears here." },
    held: {
      cause: "No mail is held.",
      next: "A mail is held when it could not be read safely. Nothing of it is shown until it can be.",
    },
    spam: { cause: "No spam.", next: "Mails that the scan found to be spam lie here for 30 days." },
  } satisfies Record<Folder, { cause: string; next: string }>,
  emptyFiltered: { cause: "No case here matches the filter.", next: "Show all cases of this folder" },
  emptyPart: "None among the cases looked through so far.",

  back: (folder: string) => `Back to ${folder}`,
  copy: "Copy number",
  copied: "Copied",
  status: "Status",
  deletedOn: (date: string, because: string) => `Will be deleted on ${date}, because ${because}.`,
  because: (kind: string, period: string) =>
    kind === "spam" ? `spam is kept for ${period}` : `correspondence is kept for ${period} after receipt`,
  becauseRule: (rule: string) => `the rule is “${rule}”`,
  thingsRemoved: (count: number) => (count === 1 ? "1 thing was removed" : `${count} things were removed`),
  nothingRemoved: "Nothing had to be removed.",
  notices: {
    none: "The sender gets no notice.",
    due: "A notice to the sender is on its way.",
    claimed: "A notice to the sender was begun.",
    sent: "The sender was told.",
    limited: "The sender had a notice earlier that day.",
  },
  copies: (count: number) => `the same mail came ${count === 1 ? "once" : `${count} times`} more`,
  events: {
    bounce: (when: string) => `Our mail to the sender came back undelivered on ${when}.`,
    "auto-reply": (when: string) => `A machine answered our mail to the sender on ${when}.`,
    "read-receipt": (when: string) => `Our mail to the sender was opened on ${when}.`,
  },
  mentions: "It refers to another case, which its sender has no part in:",
  messages: "Messages",
  messageFrom: (name: string) => `From ${name}`,
  quoted: (lines: number) => `Quoted from an earlier mail (${many(lines, "line", "lines")})`,
  signature: (lines: number) => `Signature (${many(lines, "line", "lines")})`,
  version: (lines: number) => `The same mail in its other version (${many(lines, "line", "lines")})`,
  attachments: "Attachments",
  readText: "Text of the file",
  noText: "(no text)",
  heldTitle: "This mail is held",
  heldNext:
    "Ask the sender to write again, in plain words and without the part that could not be read. The mail itself is deleted at the latest six days after it came.",
  // By reason. The sentences of the API are English and serve here; other languages have their own.
  held: {} as Readonly<Record<string, string>>,
  withheldTitle: "Withheld.",
  withheld: {} as Readonly<Record<string, string>>,
  picture: {
    failed: "The picture could not be fetched. Open the case again.",
    alt: (black: number) =>
      black === 0
        ? "Picture that came with the mail"
        : `Picture that came with the mail, blacked out in ${many(black, "place", "places")}`,
    black: (removed: number, unread: number) =>
      [
        removed + unread === 0 ? "Redrawn; nothing had to be blacked out." : "Redrawn.",
        removed === 0
          ? ""
          : ` Blacked out: ${many(removed, "thing that was found", "things that were found")}.`,
        unread === 0
          ? ""
          : ` Blacked out because they could not be read: ${many(unread, "place", "places")}.`,
      ].join(""),
  },
  contact: "Contact",
  noContact: "The mail names no sender.",
  heldContact: "Not read: the mail is held.",
  phones: "Phone",
  casesOfSender: "All cases of this sender",
  retention: "Deletion",
  backups: "Backups of it end at most 7 days later.",
  log: "Log",
  received: "Mail received",
  noticed: "Notice sent",
  acts: {
    "request registered": "registered a request",
    "request changed": "changed a request",
    restricted: "restricted it",
    "restriction lifted": "lifted the restriction",
    "hold placed": "placed a hold",
    "hold ended": "ended a hold",
    "erasure ordered": "ordered the erasure",
    "disclosure recorded": "recorded a disclosure",
    "package made": "made a package",
    "statement added": "added a statement",
    "contact corrected": "corrected the contact",
    opened: "opened it",
    "set to wait": "set it to wait",
    closed: "closed it",
    taken: "took it",
    released: "gave it back",
    "note written": "wrote a note",
  } satisfies Record<LogAct, string>,
  assignee: "Taken by",
  arrived: (count: number) => `${many(count, "change", "changes")} – show`,
  way: "Way through the list",
  previousCase: "Previous case",
  nextCase: "Next case",
  actions: {
    group: "Handling",
    status: { open: "Open", waiting: "Waiting", closed: "Closed" },
    nobody: "Nobody has this case",
    has: (name: string) => `${name} has this case`,
    take: "Take it",
    release: "Give it back",
    taken: "Taken.",
    released: "Given back.",
    done: { open: "Open again.", waiting: "Set to wait.", closed: "Closed." },
    undo: "Undo",
    undone: "Undone.",
    meanwhile: "Somebody else changed this case meanwhile. It is shown as it is now.",
    failed: "That did not work. Try again.",
  },
  notes: {
    title: "Notes",
    label: "Write a note for your colleagues",
    hint: "What may not be kept is removed from notes too. A note is deleted a year after it was written.",
    store: "Store the note",
    stored: (removed: number) =>
      removed === 0 ? "Stored." : `Stored; ${many(removed, "thing was", "things were")} removed from it.`,
    failed: "The note was not stored. It is still here: try again.",
  },
  officer: {
    title: "Data protection",
    overdue: "overdue",
    running: "still running",
    requests: {
      title: "Requests of data subjects",
      empty: "Nobody has used a right so far.",
      head: ["Right", "Received", "Answer due", "State"],
    },
    kinds: {
      access: "access",
      rectification: "rectification",
      erasure: "erasure",
      restriction: "restriction",
      objection: "objection",
      portability: "portability",
      withdrawal: "withdrawal of consent",
      complaint: "complaint",
    },
    states: {
      received: "received",
      "identity-asked": "waiting for proof of identity",
      open: "open",
      closed: "closed",
    },
    holds: {
      title: "Holds",
      empty: "Nothing is kept back from deletion.",
      head: ["Basis", "Reason", "Asked by", "State", "Review"],
    },
    bases: {
      "legal-claim": "legal claim",
      "legal-obligation": "legal obligation",
      authority: "authority",
      restriction: "restriction",
      objection: "objection",
    },
    holdStates: {
      "being-placed": "being placed",
      placed: "placed",
      "being-ended": "being ended",
      ended: "ended",
    },
    receipts: {
      title: "Receipts of deletion",
      empty: "Nothing was due so far.",
      head: ["Number", "Day", "Messages deleted", "Hash begins with"],
    },
  },
  keys: {
    title: "Keys",
    list: [
      ["j  k", "next, previous case of the list"],
      ["Enter", "open it"],
      ["Esc", "back to the list"],
      ["[  ]", "previous, next case while one is open"],
      [".  ,", "next, previous removal in the text"],
      ["a", "take the case, or give it back"],
      ["e", "close the case, or open it again"],
      ["n", "write a note"],
      ["r", "refresh the list"],
      ["?", "this list"],
    ] as readonly (readonly [string, string])[],
    letters: "Single keys do something",
    close: "Close",
  },

  removal: {
    name: (label: string) => `Removed: ${label}`,
    what: "Removed before this case existed. It is not stored anywhere here.",
    letter: (letter: string) => `Every ${letter} of this kind in this message is the same value.`,
    sensitive: "What kind it was is not shown, because that alone would tell something about a person.",
    phone: "A sender's own number stands in the contact panel.",
    found: (detector: string, percent: string) => `Found by the detector “${detector}”, ${percent} sure.`,
  },
  labels: {
    "national-id": "national id",
    "official-id": "official id",
    "financial-id": "account or card",
    credential: "password or code",
    health: "health",
    "genetic-biometric": "genetics or biometrics",
    ethnicity: "ethnic origin",
    politics: "political opinion",
    religion: "belief",
    union: "union membership",
    sexuality: "sexuality",
    criminal: "criminal matter",
    family: "family matter",
    social: "social matter",
    address: "home address",
    phone: "phone number",
    email: "mail address",
    name: "name",
    "online-id": "network address",
    sensitive: "sensitive",
  } satisfies Record<Label, string>,

  gone: {
    title: "This case was deleted",
    when: (date: string, because: string) => `It was deleted on ${date}, because ${because}.`,
    next: "Nothing of it is left to read. If its sender writes again, a new case begins.",
  },
  failed: {
    unreachable: {
      title: "No connection",
      detail:
        "The inbox does not answer. Look at your network, or whether the inbox is running, and try again.",
    },
    400: { title: "This link does not work", detail: "It names something that the inbox can't look up." },
    401: { title: "Not signed in", detail: "Sign in, then try again." },
    403: { title: "Not for your role", detail: "Only the data-protection officer may see this." },
    404: {
      title: "No such case",
      detail: "The link is mistyped, or the case was deleted more than 30 days ago.",
    },
    503: {
      title: "Not shown",
      detail: "A case is shown only when the reading can be logged, and that failed. Try again in a moment.",
    },
    500: { title: "The inbox failed", detail: "Try again. If it stays so, tell whoever runs the inbox." },
  },
};

export type Texts = typeof en;
