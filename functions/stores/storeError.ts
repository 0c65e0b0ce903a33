/**
 * The one error of the stores. Its message is a sentence for whoever runs them: what is wrong with which file, table or
 * bucket, and what to do. It may name paths, keys and numbers, never anything of a mail.
 */

export class StoreError extends Error {
  override readonly name = "StoreError";
}
