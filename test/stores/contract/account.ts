/** What the account promises: every mail counted once, with its last outcome. */
import { expect, test } from "vitest";
import type { Account } from "../../../functions/cases/ports.ts";

const monday = "2026-03-02";
const tuesday = "2026-03-03";

/** `open` gives an account in which nothing was counted. */
export function accountContract(open: () => Account | Promise<Account>): void {
  test("a day without mails counts nothing", async () => {
    expect(await (await open()).ofDay(monday)).toEqual({ received: 0, outcomes: {} });
  });

  test("a mail that the door reports twice is counted once", async () => {
    const account = await open();
    for (const id of ["s1", "s2", "s1"]) await account.received(monday, id);
    expect(await account.ofDay(monday)).toEqual({ received: 2, outcomes: {} });
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
    expect((await account.ofDay(monday)).outcomes).toEqual({ new: 2, copy: 1, refused: 1 });
  });

  test("the last outcome of a mail stands: what was held has been read", async () => {
    const account = await open();
    for (const outcome of ["held", "held", "new", "new"] as const)
      await account.record(monday, "m1", outcome);
    expect((await account.ofDay(monday)).outcomes).toEqual({ new: 1 });
  });

  test("each day has its own account", async () => {
    const account = await open();
    await account.received(monday, "s1");
    await account.received(tuesday, "s2");
    await account.record(tuesday, "m2", "joined");
    expect(await account.ofDay(monday)).toEqual({ received: 1, outcomes: {} });
    expect(await account.ofDay(tuesday)).toEqual({ received: 1, outcomes: { joined: 1 } });
  });
}
