/**
 * What the rules need from the world, in their own words. Two homes have adapters, `stores/sqlite` and `stores/aws`,
 * and both pass the same contract suite (`test/stores`). Every write is one item,
 * conditional or idempotent, so that a crash between any two calls can be recovered from. Nothing is written in
 * transactions that span calls.
 */
import type {
  Body,
  CaseHead,
  CaseId,
  Correction,
  Instant,
  LocalDate,
  Message,
  MessageEvent,
  MessageKey,
  Outcome,
  Retention,
  Status,
  Summary,
  Tombstone,
} from "./model.ts";
import type { StoreName } from "./stores.ts";

/** A page of a listing. `next` is present as long as there is more; a short page says nothing. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

/** The only place where unscrubbed mail lies. Keys look like `inbound/<profile>/<SES id>`. */
export type RawStore = {
  /** Durable when it resolves. Only the door writes. */
  put(key: string, mail: Uint8Array): Promise<void>;
  /** Null when the mail is not there (any more). */
  read(key: string): Promise<Uint8Array | null>;
  /** When the mail was stored, without opening it; null when it is not there. */
  storedAt(key: string): Promise<Instant | null>;
  /** Deleting what is not there is done. */
  delete(key: string): Promise<void>;
  /** Keys stored before `before`, in no order that anybody may rely on. */
  storedBefore(before: Instant, next?: string): Promise<Page<string>>;
};

/**
 * Sanitized bodies, under `bodies/<message key>/<attempt>`, and their redrawn pictures, each below its body under its
 * place among the attachments. A body is put before its files and deleted after them, so no file is ever without one.
 */
export type BodyStore = {
  put(key: MessageKey, attempt: string, body: Body): Promise<void>;
  get(key: MessageKey, attempt: string): Promise<Body | null>;
  putFile(key: MessageKey, attempt: string, index: number, bytes: Uint8Array): Promise<void>;
  getFile(key: MessageKey, attempt: string, index: number): Promise<Uint8Array | null>;
  /** With its files. */
  delete(key: MessageKey, attempt: string): Promise<void>;
  /** Every attempt that lies under this key. */
  attempts(key: MessageKey): Promise<readonly string[]>;
  /** All bodies written before `before`, for the sweep. */
  writtenBefore(
    before: Instant,
    next?: string,
  ): Promise<Page<{ readonly key: MessageKey; readonly attempt: string }>>;
};

export type MessageStore = {
  find(key: MessageKey): Promise<Message | Tombstone | null>;
  /** Put if nothing stands under the key, not even a tombstone. False: something does. */
  commitOnce(message: Message): Promise<boolean>;
  /** Notes a copy on a live message, once for each copy. False: there is no live message under this key. */
  addCopy(key: MessageKey, copy: MessageKey): Promise<boolean>;
  /** Notes an event on a live message, once for each id, at most `mostEvents`. False: there is no live message. */
  addEvent(key: MessageKey, event: MessageEvent): Promise<boolean>;
  /** Moves the notice of a live message from one state to another and forgets `noticeTo`. False: it was not in `from`. */
  moveNotice(key: MessageKey, from: Message["notice"], to: Message["notice"], at: Instant): Promise<boolean>;
  /** Live and deleting messages and tombstones of a case, oldest receipt first, tombstones last. */
  ofCase(caseId: CaseId): Promise<readonly (Message | Tombstone)[]>;
  /** The newest ten: a Message-ID that more mails bear tells nothing. */
  withMessageId(messageIdKey: string): Promise<readonly Message[]>;
  ofContact(contactKey: string, next?: string): Promise<Page<Message>>;
  /**
   * Puts a message in the place of the held one under its key; holds and retention stay those that stand there. False: no
   * held message stands there.
   */
  replaceHeld(message: Message): Promise<boolean>;
  /** Moves a live message from one body to another, its pictures read. False: it does not name `from`. */
  replaceBody(key: MessageKey, from: string, to: string, summary: Summary): Promise<boolean>;
  /**
   * Writes what treating a live message again gave: attempt, summary, versions. False: it does not name the body `from`.
   */
  replaceTreated(message: Message, from: string): Promise<boolean>;
  /**
   * All messages that are being deleted, whatever their day, since what was claimed has to be brought to its end; then
   * those whose `deleteOn` is `date` or earlier, oldest day first.
   */
  dueUpTo(date: LocalDate, next?: string): Promise<Page<Message>>;
  /**
   * Every message and tombstone, in no order, by the keys themselves and not by an index: finds what an index lost.
   */
  everything(next?: string): Promise<Page<Message | Tombstone>>;
  /** live -> deleting where the day has come and no hold stands. Claiming again what is `deleting` succeeds. */
  claimForDeletion(key: MessageKey, today: LocalDate): Promise<boolean>;
  /** The same whatever its day, where no hold stands. `rule` stays on what is claimed by this call alone. */
  claimForErasure(key: MessageKey, rule: string): Promise<boolean>;
  /** Stamps a live message with a hold, once. False: there is no live message under this key; it is too late. */
  addHold(key: MessageKey, hold: string): Promise<boolean>;
  /** Takes the stamp of a hold off a live message. False: there is no live message under this key. */
  removeHold(key: MessageKey, hold: string): Promise<boolean>;
  /**
   * Adds a correction to a live message that has `after` of them. False: it has more or fewer, perhaps by an echo of this
   * call, or there is no live message.
   */
  addCorrection(key: MessageKey, correction: Correction, after: number): Promise<boolean>;
  /** Moves the day of a live message. False: its day is not `from`, or there is no live message. */
  changeRetention(key: MessageKey, from: LocalDate, retention: Retention): Promise<boolean>;
  /** Overwrites the item, under the same key, with its tombstone. */
  bury(tombstone: Tombstone): Promise<void>;
};

/** What staff decide of a case. */
export type Handled = Pick<CaseHead, "status" | "assignee">;

export type CaseStore = {
  /**
   * Creates the head if there is none. Else moves `latestAt` forward and, when `reopen` says so, a waiting or closed
   * case back to open. Doing it twice is doing it once.
   */
  upsert(head: CaseHead, reopen: boolean): Promise<void>;
  /**
   * Gives a case the status and the assignee that somebody chose who saw it as `seen` says. False: it is not so any more.
   * Choosing what stands there already is done.
   */
  handle(id: CaseId, seen: Handled, chosen: Handled): Promise<boolean>;
  /** Gives a held case another status; any other stays as it is. */
  release(id: CaseId, to: Status): Promise<void>;
  get(id: CaseId): Promise<CaseHead | null>;
  /** Newest `latestAt` first. */
  list(query: {
    readonly status?: Status;
    readonly limit: number;
    readonly next?: string;
  }): Promise<Page<CaseHead>>;
  /** Removes the head unless a message came after `before`: it may be about to be committed. */
  removeUnlessNewer(id: CaseId, before: Instant): Promise<void>;
};

/**
 * Put-if-absent with an expiry: who comes first owns the name until then. Serves as the lease of cleanup, the memory
 * of copies, the one-notice-a-day rule and, by counting, of floods.
 */
export type ClaimStore = {
  /** The owner after the call: the caller, or who claimed before and has not expired at `now`. */
  claim(name: string, owner: string, now: Instant, until: Instant): Promise<string>;
  release(name: string, owner: string): Promise<void>;
  /**
   * Adds to the number under this name and gives the sum; 0 only asks. Delivered twice it may count twice. Names that are
   * counted are never claimed. It is forgotten some time after `until`.
   */
  count(name: string, add: 0 | 1, until: Instant): Promise<number>;
};

/** A queue that delivers at least once; its messages are keys, never content and never an address. */
export type Queue = {
  send(key: string): Promise<void>;
};

/** How the mails ended that intake was given. */
export type Account = {
  /** The last outcome recorded for a key stands, on the day of the first: a mail once held may later be read. */
  record(day: LocalDate, key: MessageKey, outcome: Outcome): Promise<void>;
  ofDay(day: LocalDate): Promise<Readonly<Partial<Record<Outcome, number>>>>;
};

/** How many mails the local door took, counted by the door itself. On AWS the metrics of SES say it. */
export type DoorCount = {
  /** Once for each SES id, however often it is said. */
  add(day: LocalDate, sesId: string): Promise<void>;
  ofDay(day: LocalDate): Promise<number>;
};

/** The account and the count of the door side by side, mail by mail, for the audit. */
export type AccountBook = {
  received(): AsyncIterable<{ readonly sesId: string; readonly day: LocalDate }>;
  outcomeOf(key: MessageKey): Promise<Outcome | null>;
  /** How many mails have one. */
  outcomes(): Promise<number>;
};

/** `oldest` is a date or an instant; null where nothing is, or no times are kept. */
export type Surveyed = { readonly things: number; readonly oldest: string | null; readonly overdue: number };

/** One store of the list, as the audit looks at it. */
export type Survey = {
  readonly name: StoreName;
  look(today: LocalDate, now: Instant): Promise<Surveyed>;
};

/** What a hold covers: one message, everything in a case, or everything of one person; what comes later, too. */
export type HoldScope =
  | { readonly message: MessageKey }
  | { readonly caseId: CaseId }
  | { readonly contactKey: string };

/** Keyed ids, dates and rules: nothing that says who wrote what. */
export type JournalEntry = { readonly at: Instant } & (
  | {
      /** erase: before its day, by order. */
      readonly act: "delete" | "erase";
      readonly key: MessageKey;
      readonly rule: string;
      /** The last day of its tombstone. */
      readonly expiresOn: LocalDate;
    }
  /** Something more was taken out of a message that stays. */
  | { readonly act: "remove"; readonly key: MessageKey; readonly rule: string }
  | {
      /** restrict, object: a hold that also hides what it covers. */
      readonly act: "hold" | "restrict" | "object";
      /** The id of the hold. */
      readonly key: string;
      /** Its legal basis. */
      readonly rule: string;
      readonly scope: HoldScope;
      readonly endsOn: LocalDate | null;
    }
  /** lift: the end of a restriction. */
  | { readonly act: "end-hold" | "lift"; readonly key: string; readonly rule: string }
  /** A receipt as it is about to be closed, so that a restore has it. Of two with one number the later one counts. */
  | { readonly act: "receipt"; readonly receipt: Receipt }
);

/** Append only, durable when it resolves, in a store of its own. Read back by a restore. */
export type Journal = {
  append(entry: JournalEntry): Promise<void>;
  entries(): AsyncIterable<JournalEntry>;
};

/** A record of one cleanup run. Once closed it is the receipt: numbered without gaps, chained and signed. */
export type Receipt = {
  readonly schema: 1;
  readonly number: number;
  /** The day as of which it deleted, in Europe/Copenhagen. */
  readonly asOf: LocalDate;
  readonly openedAt: Instant;
  /** Keyed ids of the messages it claimed, in order. */
  readonly keys: readonly MessageKey[];
  readonly closed: ClosedRun | null;
};

export type ClosedRun = {
  readonly closedAt: Instant;
  readonly deleted: number;
  /** For how many messages each store was looked through afterwards and held nothing; how many went by each rule. */
  readonly stores: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
  /** SHA-256 of the receipt before, hex; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 of this receipt without hash and signature, hex. */
  readonly hash: string;
  /** Ed25519 over the hash, base64. */
  readonly signature: string;
};

export type RunStore = {
  /** The run with the highest number, open or closed. */
  latest(): Promise<Receipt | null>;
  get(number: number): Promise<Receipt | null>;
  /** Put if the number is free. False: another run took it. */
  open(run: Receipt): Promise<boolean>;
  /** Notes a key on an open run, once. */
  note(number: number, key: MessageKey): Promise<void>;
  /** @throws when a key was noted that `closed` does not count, or when another receipt closed it */
  close(number: number, closed: ClosedRun): Promise<void>;
};

export type Signer = {
  sign(bytes: Uint8Array): Promise<Uint8Array>;
  verify(bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
};

/**
 * Whom or what an entry of a register is about: everything under one case, or everything of one person (by the keyed
 * digest of the address).
 */
export type Subject = { readonly caseId: CaseId } | { readonly contactKey: string };

/**
 * One dated record that people make or have made for them: a hold, a request, a disclosure, a note, a line of the case
 * log. A record never holds anything of a mail but what has been scrubbed.
 */
export type Entry<T> = {
  readonly schema: 1;
  /** Unguessable, and sorts by the time at which the entry was made: `<instant>-<random>`. */
  readonly id: string;
  /** 1 when created; each change is one more. */
  readonly version: number;
  readonly about: Subject | null;
  /** The entry goes on this day, by age alone; null: not until somebody deletes it. */
  readonly expiresOn: LocalDate | null;
  readonly record: T;
};

/** A register of one kind of entries. Every change names the version that it was made from, so that none is lost. */
export type Register<T> = {
  /** False: another entry has the id. Creating the same again is done. */
  create(entry: Entry<T>): Promise<boolean>;
  get(id: string): Promise<Entry<T> | null>;
  /** Puts `entry` in the place of the version before it. False: that is not what stands there. */
  replace(entry: Entry<T>): Promise<boolean>;
  /** Newest first. */
  list(next?: string): Promise<Page<Entry<T>>>;
  /** Newest first. */
  about(subject: Subject, next?: string): Promise<Page<Entry<T>>>;
  /** Deleting what is not there is done. */
  delete(id: string): Promise<void>;
};

export type ReadLogEntry = {
  readonly at: Instant;
  readonly who: string;
  readonly role: "supporter" | "officer";
  readonly caseId: CaseId;
  readonly what: "case" | "attachment" | "package";
  /** support: to help. oversight: an officer looks. rights: for the request of a data subject. */
  readonly purpose: "support" | "oversight" | "rights";
};

export type ReadLog = {
  append(entry: ReadLogEntry): Promise<void>;
  ofCase(caseId: CaseId): Promise<readonly ReadLogEntry[]>;
};

export type OutgoingMail = {
  readonly to: string;
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** Message-ID and the headers of RFC 3834; the adapter writes them as given. */
  readonly headers: Readonly<Record<string, string>>;
};

export type Mailer = {
  /**
   * Sends, or puts where it will be read, the notice that belongs to this message. Tries once: an adapter may not repeat
   * a call whose answer was lost, since no mail system can tell the repetition from a second notice.
   */
  send(key: MessageKey, mail: OutgoingMail): Promise<void>;
};

/**
 * One place that holds something of a message, as cleanup sees it. `stores.ts` lists them all. Cleanup never reads
 * content: it deletes by key and looks whether anything is left.
 */
export type Belongings = {
  readonly name: string;
  delete(key: MessageKey): Promise<void>;
  /** How many things lie under this key. */
  count(key: MessageKey): Promise<number>;
};
