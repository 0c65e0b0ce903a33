/** Names that nobody can guess and that never come twice: attempts, owners of a lease. */
import { randomBytes } from "node:crypto";

/** 64 random bits in hexadecimal. */
export const newName = (): string => randomBytes(8).toString("hex");

/** The wall clock, RFC 3339 in UTC with milliseconds. */
export const now = (): string => new Date().toISOString();
