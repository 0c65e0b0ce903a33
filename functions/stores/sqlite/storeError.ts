/**
 * The one error of the local stores. Its message is a sentence for the person at the terminal: what is wrong with
 * which file, and what to do. It may name paths, keys and numbers, never anything of a mail.
 */

export class StoreError extends Error {
  override readonly name = "StoreError";
}
