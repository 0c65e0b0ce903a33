/**
 * Calls of AWS whose errors are sentences. The texts of the services may quote what was sent, so only the name of the
 * error is passed on, with what a person can do about it.
 */
import { StoreError } from "../storeError.ts";

const advice: Readonly<Record<string, string>> = {
  AccessDenied: "The role of this function may not do this: look at its policy.",
  AccessDeniedException: "The role of this function may not do this: look at its policy.",
  Forbidden: "The role of this function may not do this: look at its policy.",
  NoSuchBucket: "It does not exist: check the name in the environment.",
  NotFoundException: "It does not exist: check the name in the environment.",
  ProvisionedThroughputExceededException: "There are too many calls right now; try again.",
  QueueDoesNotExist: "It does not exist: check the URL in the environment.",
  ResourceNotFoundException: "It does not exist: check the name in the environment.",
  ThrottlingException: "There are too many calls right now; try again.",
};

/** Waits for a call. An error of the SDK becomes a StoreError with `what` as its subject; a StoreError passes. */
export async function answered<T>(what: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const name = errorNameOf(error);
    throw new StoreError(`${what} could not be used (${name}). ${advice[name] ?? "Try again."}`);
  }
}

/** The name that the service or the SDK gave the error, e.g. `NoSuchKey`. A name is a word: anything else is a text. */
export function errorNameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return /^[A-Za-z.]{1,80}$/.test(error.name) ? error.name : "Error";
}

/** The HTTP status of the answer that made the error; undefined when there was no answer. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && "$metadata" in error
    ? (error.$metadata as { readonly httpStatusCode?: number }).httpStatusCode
    : undefined;
