/** How every command ends when something is wrong: a sentence on stderr, nothing of a mail, an exit code. */

/** Bad usage or bad input that a sentence explains. Exit code 2 unless said otherwise. */
export class UsageError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Errors of ours whose message was written for people. */
const spokenErrors = new Set(["UsageError", "PolicyError", "StoreError"]);

/**
 * Runs a command. Its own errors end it with their sentence; any other exception may carry mail text, so only its class
 * and where it was thrown are told. Exit code 2 for bad usage or input, 1 for a fault of ours.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const spoken = error instanceof Error && spokenErrors.has(error.constructor.name);
    if (spoken) console.error(error.message);
    else console.error(`This stopped with an error it did not expect (${describe(error)}).`);
    // Not only the exit code: a server or a thread that has begun would keep the process alive.
    process.exit(error instanceof UsageError ? error.exitCode : spoken ? 2 : 1);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const frame =
    error.stack
      ?.split("\n")
      .find((line) => line.trim().startsWith("at "))
      ?.trim() ?? "";
  return `${error.constructor.name}${code} ${frame}`.trim();
}
