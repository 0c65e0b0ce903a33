import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../functions/mail/limits.ts";
import { readMail } from "../../functions/mail/readMail.ts";
import { base64, eml, mailOf, multipart, type Piece, piece } from "./eml.ts";
import { heldReason, read } from "./read.ts";

const letter = piece("text/plain", "Se den vedhæftede mail");
const forwarded = eml(
  [
    "From: Ole Dam <ole.dam@example.dk>",
    "Date: Mon, 23 Nov 2026 10:00:00 +0100",
    "Subject: =?utf-8?Q?Bl=C3=A5b=C3=A6r?=",
  ],
  "Hej Mette",
);
const heading = "--- Mail: Ole Dam <ole.dam@example.dk>, Mon, 23 Nov 2026 10:00:00 +0100, Blåbær ---";
const under = `${heading}\n\nHej Mette`;
const encoded = (encoding: string) => `Content-Transfer-Encoding: ${encoding}`;

describe("a mail in the mail is text of its parent, under a line that says whose it is", () => {
  const inMixed = (...pieces: readonly Piece[]) => mailOf(multipart("mixed", [letter, ...pieces], "out"));
  const unknownFile = piece("x-strange/thing; name=a.bin", "x");
  test.each([
    [inMixed(piece("message/rfc822", forwarded)), `Se den vedhæftede mail\n\n${under}`, "in place"],
    [
      inMixed(piece("message/rfc822", forwarded, 'Content-Disposition: attachment; filename="m.eml"')),
      `Se den vedhæftede mail\n\n${under}`,
      "forwarded as an attachment",
    ],
    [
      inMixed(piece("message/rfc822", base64(forwarded), encoded("base64"))),
      `Se den vedhæftede mail\n\n${under}`,
      "encoded, against the rules",
    ],
    [
      inMixed(piece("message/rfc822", forwarded, encoded("base64"))),
      `Se den vedhæftede mail\n\n${under}`,
      "under a wrong label",
    ],
    [
      inMixed(
        piece(
          "message/rfc822",
          "Subject: =3D?utf-8?Q?Bl=3DC3=3DA5?=3D\r\n\r\nbl=C3=A5 =3D gr=C3=B8n",
          encoded("quoted-printable"),
        ),
      ),
      "Se den vedhæftede mail\n\n--- Mail: Blå ---\n\nblå = grøn",
      "in quoted-printable",
    ],
    [mailOf(piece("message/rfc822", forwarded)), under, "as the whole content"],
    [
      mailOf(
        multipart("digest", [
          { headers: [], body: forwarded },
          { headers: [], body: forwarded },
        ]),
      ),
      `${under}\n\n${under}`,
      "in a digest",
    ],
    [
      inMixed(piece("message/rfc822", eml(["Subject: Ydre"], "Ydre\r\n"))),
      "Se den vedhæftede mail\n\n--- Mail: Ydre ---\n\nYdre",
      "without a sender",
    ],
    [
      inMixed(
        piece(
          "message/rfc822",
          eml(
            ["Subject: Ydre", "Content-Type: multipart/mixed; boundary=in"],
            multipart("mixed", [letter, piece("message/rfc822", forwarded)], "in").body,
          ),
        ),
      ),
      `Se den vedhæftede mail\n\n--- Mail: Ydre ---\n\nSe den vedhæftede mail\n\n${under}`,
      "in another one",
    ],
  ])("%#: it reads well", async (raw, expected, why) => {
    const mail = await read(raw);
    expect(mail.text, why).toBe(expected);
    expect(mail.attachments).toEqual([]);
  });

  test("its attachments are those of its parent, in the order of the mail", async () => {
    const inner = eml(
      ["Subject: x", "Content-Type: multipart/mixed; boundary=in"],
      multipart("mixed", [letter, unknownFile], "in").body,
    );
    const mail = await read(
      inMixed(
        piece("message/rfc822", inner),
        piece("text/csv; name=b.csv", "navn", "Content-Disposition: attachment"),
      ),
    );
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(["a.bin", "b.csv"]);
  });

  test("its addresses, Message-ID and references are not those of the mail", async () => {
    const mail = await read(
      inMixed(
        piece(
          "message/rfc822",
          eml(["From: x@example.dk", "To: y@example.dk", "Message-ID: <z@example.dk>"], "Hej"),
        ),
      ),
    );
    expect(mail).toMatchObject({ messageId: null, recipients: ["support@example.com"] });
    expect(mail.from?.email).toBe("mette.holm@example.dk");
  });
});

describe("a mail in the mail that can't be read", () => {
  const sealed = eml(["Content-Type: application/pkcs7-mime; smime-type=enveloped-data"], "x");
  const lost = eml(["Subject: x"], base64("Mit nummer er 010190-1234. ".repeat(20)));
  test.each([
    [sealed, "encrypted"],
    [lost, "with text that would be lost"],
    [Buffer.from("no header at all"), "that is none"],
    [Buffer.alloc(0), "that is empty"],
  ])("%#: is withheld, and the letter around it is read", async (inner, why) => {
    const mail = await read(mailOf(multipart("mixed", [letter, piece("message/rfc822; name=m.eml", inner)])));
    expect(mail.text, why).toBe("Se den vedhæftede mail");
    expect(mail.attachments).toMatchObject([{ filename: "m.eml", withheld: "attachment-unreadable" }]);
  });

  test.each([
    [mailOf(piece("message/rfc822", sealed)), "encrypted", "as the whole mail"],
    [mailOf(multipart("mixed", [piece("message/rfc822", lost)])), "text-lost", "as the only part"],
    [
      mailOf(multipart("mixed", [piece("text/plain", " "), piece("message/rfc822", sealed)])),
      "encrypted",
      "beside nothing",
    ],
  ])("%#: holds the mail if it is its only content", async (raw, expected, why) => {
    expect(await heldReason(raw), why).toBe(expected);
  });
});

describe("the limits hold over all levels", () => {
  /** Mails in mails, each with a letter beside the next. */
  const nested = (levels: number): Buffer =>
    levels === 0
      ? forwarded
      : mailOf(multipart("mixed", [letter, piece("message/rfc822", nested(levels - 1))], `b${levels}`), [
          `Subject: ${levels}`,
        ]);
  const count = (text: string) => text.split("Se den vedhæftede mail").length - 1;

  test("on depth: what lies deeper than 20 is withheld", async () => {
    const mail = await read(nested(30));
    expect(count(mail.text)).toBe(10);
    expect(mail.attachments).toMatchObject([{ withheld: "attachment-unreadable" }]);
  });

  test("on parts: mails in mails take theirs from the same number", async () => {
    const many = multipart(
      "mixed",
      Array.from({ length: 6 }, () => letter),
      "in",
    );
    const inner = piece("message/rfc822", mailOf(many, ["Subject: x"]));
    const raw = mailOf(multipart("mixed", [letter, inner, inner, inner], "out"));
    const result = await readMail(raw, { ...defaultLimits, parts: 20 });
    if (result.outcome === "held") throw new Error(result.reason);
    expect(count(result.mail.text)).toBe(13);
    expect(result.mail.attachments).toHaveLength(1);
  });

  test("on time: forty megabytes of mails in mails", async () => {
    let raw = eml(["Subject: x"], "x".repeat(9_000_000));
    for (let n = 0; n < 18; n++) raw = eml(["Subject: x", "Content-Type: message/rfc822"], raw);
    const wide = mailOf(
      multipart(
        "mixed",
        Array.from({ length: 4 }, () => piece("message/rfc822", raw)),
      ),
    );
    const start = performance.now();
    expect((await read(wide)).attachments).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
