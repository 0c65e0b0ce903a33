/**
 * A bound for work that is waited for. It cannot stop work that keeps the thread busy; it ends the wait for a parser
 * that never answers.
 */
import { Unreadable } from "./unreadable.ts";

/** The result of `work`, or `Unreadable` (took-too-long) after `milliseconds`. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreadable("took-too-long")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
