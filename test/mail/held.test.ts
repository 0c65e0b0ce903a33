import { describe, expect, test } from "vitest";
import { inTime } from "../../functions/mail/inTime.ts";
import { defaultLimits } from "../../functions/mail/limits.ts";
import { readMail } from "../../functions/mail/readMail.ts";
import { Unreadable } from "../../functions/mail/unreadable.ts";
import { base64, eml, envelope, mailOf, multipart, type Piece, piece, sesBlock } from "./eml.ts";
import { heldReason } from "./read.ts";

const plain = piece("text/plain", "Hej");
const nested = (depth: number): Piece =>
  depth === 0 ? plain : multipart("mixed", [nested(depth - 1)], `b${depth}`);
const siblings = (count: number): Piece =>
  multipart(
    "mixed",
    Array.from({ length: count }, () => plain),
  );

/** Parts of so many bytes that each declare a boundary of their own, which stands nowhere or behind them all. */
const undelimited = (count: number, bytes: number, late = false): Piece => {
  const parts = Array.from({ length: count }, (_, n) =>
    piece(`multipart/mixed; boundary="inner${n}"`, "Hej ".repeat(bytes / 4)),
  );
  const ends = Array.from({ length: count }, (_, n) => `--inner${n}x`).join("\r\n");
  return multipart("mixed", late ? [...parts, piece("text/plain", ends)] : parts);
};

describe("what is no mail", () => {
  test.each([
    [Buffer.alloc(0), "an empty file"],
    [Buffer.from("\r\n\r\n"), "blank lines"],
    [Buffer.from('{"from": "a@example.dk"}'), "JSON"],
    [Buffer.from('{\n  "from": "a@example.dk"\n}\n'), "JSON on several lines"],
    [Buffer.from("Hej\n\nDette er en tekst.\n"), "a text"],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "a picture"],
    [Buffer.alloc(1_000_000, 0xa7), "a megabyte without a line end"],
    [Buffer.alloc(1_000), "NUL bytes"],
  ])("%#: is held", async (raw, why) => {
    expect(await heldReason(raw), why).toBe("not-a-mail");
  });
});

describe("encrypted mails are held", () => {
  const pgp = "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n";
  test.each([
    [
      mailOf(multipart("encrypted", [piece("application/pgp-encrypted", "Version: 1")])),
      "encrypted",
      "PGP/MIME",
    ],
    [mailOf(piece("application/pkcs7-mime; smime-type=enveloped-data", "x")), "encrypted", "S/MIME"],
    [mailOf(piece("application/x-pkcs7-mime; name=smime.p7m", "x")), "encrypted", "S/MIME without a type"],
    [mailOf(piece("application/pkcs7-mime; smime-type=signed-data", "x")), "text-lost", "opaquely signed"],
    [mailOf(piece("text/plain", pgp)), "encrypted", "PGP in the text"],
    [mailOf(piece("text/plain", `> ${pgp}`)), "encrypted", "PGP in a quote"],
  ])("%#: with the right reason", async (raw, expected, why) => {
    expect(await heldReason(raw), why).toBe(expected);
  });
});

describe("text that would be lost holds the mail", () => {
  const encoded = base64("Mit nummer er 010190-1234. ".repeat(20));
  test.each([
    [mailOf(piece("text/plain", encoded)), "base64 whose encoding header is missing"],
    [
      mailOf(piece("text/plain", encoded, "Content-Transfer-Encoding: basX64")),
      "an encoding that nobody knows",
    ],
    [
      mailOf(piece("text/plain", encoded.slice(1), "Content-Transfer-Encoding: base64")),
      "base64 with a missing letter",
    ],
    [mailOf(piece("text/plain", "Y3ByIDAxMDE5MC0xMjM0\r\n")), "a body that is one word of base64"],
    [mailOf(piece("text/html", "<p>Y3ByIDAxMDE5MC0xMjM0</p>")), "the same in HTML"],
    [mailOf(piece("text/plain", "\x01\x02\x03")), "a body that gives no text"],
    [
      mailOf(piece('multipart/mixed; boundary="x"', "x\r\nContent-Type: text/plain\r\n\r\nHej")),
      "parts without any boundary",
    ],
    [
      Buffer.from("From: a@example.dk\r\n\r\nutf-8Content-Transfer-Encoding: base64\r\n\r\nSGVq"),
      "a header that was cut in two",
    ],
    [
      eml(
        [...envelope, 'Content-Type: multipart/mixed; boundary="x"'],
        `--x\r\n\r\nHej\r\n--x--\r\nContent-Type: text/html\r\n\r\nMere`,
      ),
      "a part after the end",
    ],
  ])("%#: is held", async (raw, why) => {
    expect(await heldReason(raw), why).toBe("text-lost");
  });
});

describe("limits", () => {
  test.each([
    [mailOf(nested(20)), null, "20 levels"],
    [mailOf(nested(21)), "too-many-parts", "21 levels"],
    [mailOf(siblings(499)), null, "500 parts with the mail itself"],
    [mailOf(siblings(500)), "too-many-parts", "501 parts"],
    [eml([`To: ${"a@example.dk, ".repeat(199)}b@example.dk`, "From: a@example.dk"]), null, "200 addresses"],
    [eml([`To: ${"a@example.dk, ".repeat(200)}b@example.dk`]), "headers-too-large", "201 addresses"],
    [
      eml(["From: a@example.dk", ...Array.from({ length: 201 }, () => "To: b@example.dk")]),
      "headers-too-large",
      "201 lines",
    ],
    [eml(["From: a@example.dk", `To: ${"a, ".repeat(1000)}`]), "headers-too-large", "a thousand names"],
    [
      eml(["From: a@example.dk", `X-Long: ${"x".repeat(256 * 1024)}`]),
      "headers-too-large",
      "a header line too long",
    ],
    [
      eml(["From: a@example.dk", ...Array.from({ length: 30_000 }, () => "X-A: 12")]),
      "headers-too-large",
      "too many lines",
    ],
    [
      mailOf(
        multipart(
          "mixed",
          Array.from({ length: 100 }, () => piece("text/plain", "Hej", `X-A: ${"x".repeat(3_000)}`)),
        ),
      ),
      "headers-too-large",
      "headers of parts, in sum",
    ],
  ])("%#: end as expected", async (raw, expected, why) => {
    expect(await heldReason(raw), why).toBe(expected);
  });

  test.each([
    ["mailBytes", "too-large"],
    ["textBytes", "text-too-long"],
    ["parts", "too-many-parts"],
    ["headerBytes", "headers-too-large"],
  ] as const)("a policy may lower %s", async (limit, reason) => {
    const raw = mailOf(multipart("mixed", [plain, plain]));
    expect(
      await readMail(raw, { ...defaultLimits, [limit]: limit === "headerBytes" ? 100 : 2 }),
    ).toMatchObject({ outcome: "held", reason });
  });

  test("a held mail still says what the door said", async () => {
    const raw = eml([...sesBlock(), ...envelope, `X-Long: ${"x".repeat(300_000)}`]);
    expect((await readMail(raw)).receipt).toMatchObject({ dmarc: "pass", recipient: "support@example.com" });
  });

  test("the wait for a parser that never answers ends", async () => {
    const never = new Promise<never>(() => {});
    await expect(inTime(never, 1)).rejects.toEqual(new Unreadable("took-too-long"));
  });
});

describe("hostile mails end in time", () => {
  const many = (count: number, line: string) => Buffer.from(line.repeat(count));
  test.each([
    [mailOf(nested(1_000)), "too-many-parts", "a thousand nested multiparts"],
    [mailOf(siblings(50_000)), "too-many-parts", "fifty thousand parts"],
    [
      eml([`To: ${"a@example.dk, ".repeat(75_000)}`, "From: a@example.dk"]),
      "headers-too-large",
      "a To header of a megabyte",
    ],
    [
      mailOf({ headers: [`Content-Type: multipart/mixed; boundary="x"`], body: many(2_000_000, "--y\r\n") }),
      null,
      "lines that are nearly boundaries",
    ],
    [
      mailOf({ headers: [`Content-Type: multipart/mixed; boundary="-"`], body: many(300_000, "---\r\n") }),
      "too-many-parts",
      "a boundary of one dash",
    ],
    [
      mailOf(piece(`multipart/mixed; ${"boundary*0=x;".repeat(15_000)}`, "Hej")),
      null,
      "a parameter in many pieces",
    ],
    [eml([`Subject: ${"=?utf-8?Q?a?= ".repeat(15_000)}`, "From: a@example.dk"]), null, "many encoded-words"],
    [eml([`Subject: ${"=?".repeat(100_000)}`, "From: a@example.dk"]), null, "beginnings of encoded-words"],
    [eml([`From: ${"<".repeat(100_000)}a@example.dk`]), null, "brackets before an address"],
    [eml([`From: ${"(".repeat(100_000)}a@example.dk`]), null, "comments before an address"],
    [eml([`From: "${"\\".repeat(200_000)}" <a@example.dk>`]), null, "backslashes"],
    [eml([`References: ${"<a@x>".repeat(50_000)}`]), null, "many references"],
    [
      mailOf(piece("text/plain", "=".repeat(5_000_000), "Content-Transfer-Encoding: quoted-printable")),
      null,
      "broken quoted-printable",
    ],
    [mailOf(piece("text/plain", ">".repeat(5_000_000))), null, "a long run of quotes"],
    [mailOf(piece("text/plain; format=flowed", "a \r\n".repeat(1_000_000))), null, "a million soft breaks"],
    [
      mailOf(
        multipart("alternative", [
          piece("text/plain", "a b ".repeat(1_000_000)),
          piece("text/html", "c d ".repeat(1_000_000)),
        ]),
      ),
      null,
      "two long versions",
    ],
    [mailOf(piece("text/html", "<br>".repeat(300_000))), "text-lost", "more elements than any letter has"],
    [mailOf(undelimited(490, 60_000)), "too-many-parts", "many multiparts whose boundary never comes"],
    [mailOf(undelimited(490, 60_000, true)), "too-many-parts", "many multiparts whose boundary comes late"],
    [many(40_000_000, "\r"), "not-a-mail", "forty megabytes of CR"],
    [Buffer.alloc(41 * 1024 * 1024, "a: b\r\n"), "too-large", "more than forty megabytes"],
  ])("%#: end as expected", async (raw, expected, why) => {
    const start = performance.now();
    expect(await heldReason(raw), why).toBe(expected);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
