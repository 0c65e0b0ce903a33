/** Stands on every message. It changes whenever the same text could come out differently. */
export const engineVersion = "2";
