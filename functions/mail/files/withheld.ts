/**
 * Thrown inside a reader of files where a file cannot be read safely or in full, and turned into its verdict by
 * `readFile`. It carries a reason from the list and nothing of the file.
 */
import { type WithheldReason, withheldReasons } from "../types.ts";

export class Withheld extends Error {
  override readonly name = "Withheld";
  readonly reason: WithheldReason;

  constructor(reason: WithheldReason) {
    super(withheldReasons[reason]);
    this.reason = reason;
  }
}
