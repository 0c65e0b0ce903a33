/**
 * What may be logged: an event in fixed words and fields of this list. A field for text does not exist, so no line can
 * carry a piece of a mail; of an exception only the name of its class is ever written.
 */

type LogFields = {
  readonly key?: string;
  readonly outcome?: string;
  readonly receives?: number;
  readonly count?: number;
  readonly ms?: number;
  readonly receipt?: number;
  readonly error?: string;
};

type LogEvent =
  | "mail received"
  | "contact form received"
  | "mail taken in"
  | "flood joined into one case"
  | "mail could not be taken in and will be tried again"
  | "pictures handled"
  | "pictures failed and will be tried again"
  | "notice handled"
  | "notice failed and will be tried again"
  | "raw mail queued again"
  | "raw mail is five days old"
  | "cleanup done"
  | "cleanup is up to date"
  | "swept"
  | "cleanup failed and will be tried again"
  | "database log could not be cut and will be next time"
  | "sweep failed and will be tried again"
  | "stopped by an error that nobody caught"
  | "request failed";

export type Log = (event: LogEvent, fields: LogFields) => void;

/** The class name of whatever was thrown; its message may quote the mail. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? error.constructor.name : typeof error;
