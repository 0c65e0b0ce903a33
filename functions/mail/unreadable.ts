/**
 * Thrown inside the reader where a mail cannot be read safely, and turned into the outcome `held` by `readMail`. It
 * carries a reason from the list and nothing of the mail.
 */
import { type HeldReason, heldReasons } from "./types.ts";

export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly reason: HeldReason;

  constructor(reason: HeldReason) {
    super(heldReasons[reason]);
    this.reason = reason;
  }
}
