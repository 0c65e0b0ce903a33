import { expect, test } from "vitest";
import { receivedAtOf } from "../../functions/intake/importDate.ts";

const now = "2026-11-24T12:00:00.000Z";
const received = (date: string) => `Received: from a (b; c) by d with SMTP id e;\r\n ${date}\r\n`;

test.each([
  ["Date: Mon, 2 Mar 2026 09:00:00 +0100\r\n", "2026-03-02T08:00:00.000Z", "the Date line alone"],
  [
    `${received("Mon, 2 Mar 2026 10:00:00 +0100")}Date: Mon, 2 Mar 2026 09:00:00 +0100\r\n`,
    "2026-03-02T08:00:00.000Z",
    "the sender's clock is earlier",
  ],
  [
    `${received("Mon, 2 Mar 2026 10:00:00 +0100")}${received("Mon, 2 Mar 2020 10:00:00 +0100")}Date: Tue, 2 Mar 2027 09:00:00 +0100\r\n`,
    "2026-03-02T09:00:00.000Z",
    "a Date in the future, and an older Received that the sender may have written",
  ],
  ["Date: Tue, 2 Mar 2027 09:00:00 +0100\r\n", now, "a Date in the future alone"],
  ["Subject: Hej\r\n", now, "no date at all"],
  ["Date: i går\r\n", now, "a date that is none"],
  [
    "Date: Mon, 2 Mar 2026 09:00:00 +0100\rSubject: Hej\r",
    "2026-03-02T08:00:00.000Z",
    "line ends of old Macs",
  ],
])("%#: the earliest date that is known counts", (head, expected, why) => {
  expect(receivedAtOf(Buffer.from(`${head}\r\nHej`), now), why).toBe(expected);
});
