import { expect, test } from "vitest";
import { readMail } from "../../functions/mail/readMail.ts";
import { eml, sesBlock } from "./eml.ts";

const person = "From: Mette <mette@example.dk>";

test.each([
  [[person], false, "a person"],
  [[person, "Auto-Submitted: no"], false, "RFC 3834: no means a person"],
  [[person, "Precedence: first-class"], false, "another precedence"],
  [["From: Norea <norea@example.dk>"], false, "a name that only begins like noreply"],
  [[person, "Auto-Submitted: auto-replied (vacation)"], true, "RFC 3834"],
  [
    [person, "Auto-Submitted: auto-generated", "Auto-Submitted: no"],
    true,
    "a second line takes nothing back",
  ],
  [[person, "Precedence: Bulk"], true, "bulk"],
  [[person, "Precedence: list"], true, "list"],
  [[person, "Precedence: junk"], true, "junk"],
  [[person, "List-Unsubscribe: <https://example.dk/u>"], true, "list mail (RFC 2369)"],
  [[person, "X-Auto-Response-Suppress: All"], true, "Exchange"],
  [[person, "X-Autoreply: yes"], true, "an autoresponder"],
  [["From: MAILER-DAEMON@example.dk"], true, "a bounce"],
  [["From: postmaster@example.dk"], true, "a postmaster"],
  [["From: no-reply@example.dk"], true, "no-reply"],
  [["From: noreply+123@example.dk"], true, "noreply with a tag"],
  [["From: billing-donotreply@example.dk"], true, "donotreply at the end"],
  [[person, 'Content-Type: multipart/report; boundary="x"'], true, "a delivery report"],
  [[...sesBlock({ path: "" }), person], true, "the empty envelope sender of bounces"],
  [[...sesBlock({ path: "noreply@example.dk" }), person], true, "an envelope sender that reads no answer"],
  [[...sesBlock(), "Return-Path: <>", person], false, "a Return-Path that the sender wrote himself"],
])("%#: machines are told from people", async (lines, expected, why) => {
  const result = await readMail(eml(lines, "Hej"));
  expect(result.outcome === "read" && result.mail.automated, why).toBe(expected);
});
