/**
 * What is handed to somebody who asks for access or portability. A package is not a copy: it names the messages and says
 * what of them is shown and what is masked, and is put together anew each time it is opened. So what is erased meanwhile
 * is gone from it too, and nothing of a person lies in one more place.
 */

import type { Range } from "./mentions.ts";
import type { MessageKey } from "./model.ts";

export type PackagePart = {
  readonly message: MessageKey;
  /** The body for which the ranges were approved; ranges mean nothing in another one. Null for a held mail. */
  readonly attempt: string | null;
  /** Of somebody else's mail only these lines are shown; null: all of it, as it is the person's own. */
  readonly shown: readonly Range[] | null;
  readonly masks: readonly Range[];
};

export type Package = {
  readonly kind: "access" | "portability";
  /** Id of the request. */
  readonly request: string;
  readonly madeBy: string;
  readonly parts: readonly PackagePart[];
};

/** An item of a table ends at 400 kB. */
export const mostInPackage = { parts: 500, ranges: 4000 } as const;
