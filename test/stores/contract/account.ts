/** What the account promises: every mail counted once, with its last outcome. */
import { expect, test } from "vitest";
import type { Account } from "../../../functions/cases/ports.ts";

const monday = "2026-03-02";
const tuesday = "2026-03-03";

/** `open` gives an account in which nothing was counted. */
export function accountContract(open: () => Account | Promise<Account>): void {
  test("a day without mails counts nothing", async () => {
    expect(await (await open()).ofDay(monday)).toEqual({});
  });

  test("each outcome is counted by its kind", async () => {
    const account = await open();
    for (const [key, outcome] of [
      ["m1", "new"],
      ["m2", "new"],
      ["m3", "copy"],
      ["m4", "refused"],
    ] as const)
      await account.record(monday, key, outcome);
    expect(await account.ofDay(monday)).toEqual({ new: 2, copy: 1, refused: 1 });
  });

  test("the last outcome of a mail stands: what was held has been read", async () => {
    const account = await open();
    for (const outcome of ["held", "held", "new", "new"] as const)
      await account.record(monday, "m1", outcome);
    expect(await account.ofDay(monday)).toEqual({ new: 1 });
  });

  test("each day has its own account", async () => {
    const account = await open();
    await account.record(monday, "m1", "held");
    await account.record(tuesday, "m2", "joined");
    expect(await account.ofDay(monday)).toEqual({ held: 1 });
    expect(await account.ofDay(tuesday)).toEqual({ joined: 1 });
  });

  test("a mail counts on the day under which it was recorded first", async () => {
    const account = await open();
    await account.record(monday, "m1", "held");
    await account.record(tuesday, "m1", "new");
    expect(await account.ofDay(monday)).toEqual({ new: 1 });
    expect(await account.ofDay(tuesday)).toEqual({});
  });
}
