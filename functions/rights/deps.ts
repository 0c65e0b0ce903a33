/**
 * What the stories of people's rights need from the world. They stand in a folder of their own because two callers share
 * them (the staff API, and one day the page's exports), and none of them knows HTTP.
 */
import type { LogDeps } from "../cases/caseLog.ts";
import type { Disclosure } from "../cases/disclosures.ts";
import type { Order } from "../cases/orders.ts";
import type { Package } from "../cases/packages.ts";
import type { HoldDeps } from "../cases/placeHold.ts";
import type { BodyStore, CaseStore, ReadLog, Register, RunStore } from "../cases/ports.ts";
import type { RightsRequest } from "../cases/requests.ts";
import type { Digest } from "../shared/digest.ts";
import type { Policy } from "../shared/policy.ts";

export type RightsDeps = HoldDeps &
  LogDeps & {
    readonly requests: Register<RightsRequest>;
    readonly disclosures: Register<Disclosure>;
    readonly orders: Register<Order>;
    readonly packages: Register<Package>;
    readonly cases: CaseStore;
    readonly bodies: BodyStore;
    readonly readLog: ReadLog;
    readonly runs: RunStore;
    readonly digest: Digest;
    readonly policy: Policy;
    /** Free text of staff as it may be stored: through the same engine as mails. */
    readonly scrub: (text: string) => Promise<string>;
  };

export type Officer = { readonly name: string; readonly role: "officer" };

/**
 * How a story ends. refused: the rules say no, and why. changed: the entry is no longer the version that was looked at.
 */
export type Ended<T> =
  | { readonly outcome: "done"; readonly value: T }
  | { readonly outcome: "refused"; readonly sentence: string }
  | { readonly outcome: "changed" }
  /** A reading that can't be logged reads nothing. */
  | { readonly outcome: "unlogged" }
  | { readonly outcome: "unknown" };

export const done = <T>(value: T): Ended<T> => ({ outcome: "done", value });
export const refused = (sentence: string) => ({ outcome: "refused", sentence }) as const;
export const unlogged = { outcome: "unlogged" } as const;
export const changedMeanwhile = { outcome: "changed" } as const;
export const unknown = { outcome: "unknown" } as const;
