import { describe, expect, test } from "vitest";
import { eml, sesBlock } from "./eml.ts";
import { read } from "./read.ts";

const from = (...lines: readonly string[]) => eml([...lines, "To: support@example.com"], "Hej");

describe("the sender", () => {
  test.each([
    [
      ["From: Mette Holm <mette@example.dk>"],
      { name: "Mette Holm", email: "mette@example.dk" },
      "the usual form",
    ],
    [["From: mette@example.dk"], { name: "", email: "mette@example.dk" }, "an address alone"],
    [
      ['From: "Holm, Mette" <mette@example.dk>'],
      { name: "Holm, Mette", email: "mette@example.dk" },
      "a comma in quotes",
    ],
    [
      ["From: =?utf-8?B?w4VzZQ==?= <aase@example.dk>"],
      { name: "Åse", email: "aase@example.dk" },
      "an encoded name",
    ],
    [["From: Åse <aase@example.dk>"], { name: "Åse", email: "aase@example.dk" }, "a raw name"],
    [
      ["From: a@example.dk", "From: b@example.dk"],
      { name: "", email: "a@example.dk" },
      "of two From lines the first",
    ],
    [["From: Mette Holm"], null, "a name without an address is nobody"],
    [["From:", "From: b@example.dk"], null, "an empty From is not replaced by a later one"],
    [["From: undisclosed-recipients:;"], null, "an empty group is nobody"],
    [["Subject: x"], null, "no From line"],
    [
      ["From: =?utf-8?Q?boss=40example=2Ecom?= <x@example.dk>"],
      { name: "boss@example.com", email: "x@example.dk" },
      "an address in the name stays a name",
    ],
  ])("%#: is the first address of the first From line", async (lines, expected, why) => {
    expect((await read(from(...lines))).from, why).toEqual(expected);
  });

  test("answers go to Reply-To, else to From", async () => {
    const sender = "From: a@example.dk";
    expect((await read(from(sender, "Reply-To: b@example.dk"))).replyTo?.email).toBe("b@example.dk");
    expect((await read(from(sender, "Reply-To: nobody"))).replyTo?.email).toBe("a@example.dk");
  });

  test("the header block of SES changes neither sender nor subject", async () => {
    const mail = await read(eml([...sesBlock(), "From: a@example.dk", "Subject: Hej"], "Tekst"));
    expect(mail).toMatchObject({
      from: { email: "a@example.dk" },
      subject: "Hej",
      text: "Tekst",
      automated: false,
    });
  });
});

test("recipients are all addresses of To and Cc, in lower case, each once", async () => {
  const mail = await read(
    eml([
      "From: a@example.dk",
      "To: Support <Support@Example.com>, team: x@example.com, Y@example.com;",
      "Cc: support@example.com, z@example.com",
      "Delivered-To: forged@example.com",
    ]),
  );
  expect(mail.recipients).toEqual(["support@example.com", "x@example.com", "y@example.com", "z@example.com"]);
});

describe("the subject", () => {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  test.each([
    ["Hej med dig", "Hej med dig", "plain"],
    ["=?iso-8859-1?Q?Bl=E5b=E6r?=", "Blåbær", "latin1"],
    ["=?utf-8?B?w6bDuMOl?= og =?windows-1252?Q?=80?=", "æøå og €", "two words with text between"],
    ["=?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", "ab", "white space between neighbours is dropped"],
    ["=?utf-8?Q?=C3?= =?utf-8?Q?=A6?=", "æ", "a character split over two words"],
    ["=?iso-8859-1?Q?=C3=A6?=", "æ", "utf-8 under a latin1 label"],
    ["=?x-nothing?Q?bl=E5?=", "blå", "an unknown charset"],
    ["=?ibm865?Q?bl=86?=", "blå", "a DOS code page"],
    ["=?utf-8?Q?med mellemrum?=", "med mellemrum", "raw spaces inside a word"],
    ["0101\r\n 90-1234", "0101 90-1234", "a number broken by folding"],
    [encoded(encoded("cpr 010190-1234")), "cpr 010190-1234", "a word in a word"],
    [`x ${encoded(`Sv: ${encoded("blå")} og`)} y`, "x Sv: blå og y", "a word in a word, with text around it"],
    [encoded(encoded(encoded("a"))), encoded("a"), "not a third time"],
    ["=?utf-8?X?abc?=", "=?utf-8?X?abc?=", "an unknown encoding stays as it is"],
    ["=?utf-8?B?w6bDuM", "=?utf-8?B?w6bDuM", "a word without an end stays as it is"],
    ["en\r\n\ttil", "en til", "a folded line"],
    ["a\0b", "ab", "no NUL gets through"],
  ])("%s is read", async (written, expected, why) => {
    expect((await read(eml([`Subject: ${written}`]))).subject, why).toBe(expected);
  });

  test("of two Subject lines the first counts", async () => {
    expect((await read(eml(["Subject: første", "Subject: anden"]))).subject).toBe("første");
  });
});

describe("ids", () => {
  test.each([
    ["Message-ID: <a@example.dk>", "a@example.dk", "the usual form"],
    ["Message-ID:\r\n <a@example.dk>", "a@example.dk", "folded"],
    ["Message-ID: a@example.dk", "a@example.dk", "without brackets"],
    ["Message-ID: <>", null, "empty"],
    ["Message-ID:", null, "nothing"],
    ["X-Other: 1", null, "missing"],
  ])("%s gives a message id or none", async (line, expected, why) => {
    expect((await read(eml(["From: a@example.dk", line]))).messageId, why).toBe(expected);
  });

  test("references are newest first, each once", async () => {
    const mail = await read(
      eml(["References: <1@x> <2@x>\r\n <3@x>", "In-Reply-To: <3@x>", "From: a@example.dk"]),
    );
    expect(mail.references).toEqual(["3@x", "2@x", "1@x"]);
  });

  test("no more than 20 references are kept, the newest", async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `<${index}@x>`);
    const mail = await read(eml([`References: ${ids.join(" ")}`]));
    expect(mail.references).toHaveLength(20);
    expect(mail.references[0]).toBe("29@x");
  });

  test("the Date line is kept as written", async () => {
    expect((await read(eml(["Date: Mon, 23 Nov 2026 10:00 ca."]))).date).toBe("Mon, 23 Nov 2026 10:00 ca.");
    expect((await read(eml(["From: a@example.dk"]))).date).toBeNull();
  });
});
