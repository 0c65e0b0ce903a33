/**
 * Random mails, whole and damaged, and what must hold for all of them. `npm test` tries a few hundred of each,
 * `npm run test:long` as many thousands.
 */
import fc from "fast-check";
import { expect } from "vitest";
import { treat } from "../../functions/intake/treat.ts";
import { readMail } from "../../functions/mail/readMail.ts";
import type { ReadMail } from "../../functions/mail/types.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { defaultPolicy } from "../scrub/policy.ts";
import { base64, eml, envelope, multipart, type Piece, piece } from "./eml.ts";
import { zip } from "./files/zips.ts";

const marker = "Markeringsordet";
const secret = "010190-1234";
const sentence = `${marker} står på denne linje med cpr ${secret}, sammen med en lang tekst, som fylder mere end en linje.`;
const digest = createDigest(new Uint8Array(32));

/** Every string that leaves the reader. */
function stringsOf(result: unknown): readonly string[] {
  const strings: string[] = [];
  JSON.stringify(result, (_, value: unknown) => {
    if (typeof value === "string") strings.push(value);
    return value;
  });
  return strings;
}

export function expectClean(result: ReadMail): void {
  expect(result).not.toHaveProperty("reason", "reader-failed");
  for (const text of stringsOf(result)) {
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain("\0");
  }
}

const inQuotedPrintable = (bytes: Buffer): string =>
  [...bytes]
    .map(
      (byte, at) =>
        `${byte > 0x20 && byte < 0x7f && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).padStart(2, "0").toUpperCase()}`}${at % 60 === 59 ? "=\r\n" : ""}`,
    )
    .join("");
const encoded = (name: string): string => `Content-Transfer-Encoding: ${name}`;
const latin = Buffer.from(sentence, "latin1");
const attached = (name: string): string => `Content-Disposition: attachment; filename="${name}"`;

const leaves: readonly Piece[] = [
  piece("text/plain; charset=utf-8", sentence),
  piece("text/plain; charset=utf-8", base64(sentence), encoded("base64")),
  piece("text/plain; charset=iso-8859-1", latin, encoded("8bit")),
  piece("text/plain; charset=windows-1252", inQuotedPrintable(latin), encoded("quoted-printable")),
  piece("text/plain; charset=utf-16le", base64(Buffer.from(sentence, "utf16le")), encoded("base64")),
  piece("text/plain; charset=utf-8; format=flowed", `${sentence} \r\nog videre`),
  piece(
    "text/html; charset=utf-8",
    `<p>M<b>arkerings</b>ordet 0101<i>90</i>-1234 <a href="https://example.dk">mere</a></p>`,
  ),
  piece(
    "text/html; charset=utf-8",
    inQuotedPrintable(Buffer.from(`<div>${sentence}</div>`)),
    encoded("quoted-printable"),
  ),
  piece("text/csv; charset=utf-8", sentence, attached("a.csv")),
  piece("application/zip", base64(zip({ "a.txt": sentence })), encoded("base64"), attached("a.zip")),
  piece("application/octet-stream", base64(sentence), encoded("base64"), attached("NOTE")),
];

const boundaries = fc.stringMatching(/^[a-z]{8}$/);
const { tree } = fc.letrec<{ tree: Piece }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...leaves),
    tie("tree").map((inner) =>
      piece("message/rfc822", eml(["Subject: Videresendt", ...inner.headers], inner.body)),
    ),
    fc
      .tuple(
        fc.constantFrom("mixed", "alternative", "related", "signed", "digest"),
        fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
      )
      .chain(([subtype, pieces]) => boundaries.map((boundary) => multipart(subtype, pieces, boundary))),
  ),
}));

const mails = tree.map((root) => eml([...envelope, ...root.headers], root.body));

/** Bytes in which the texts stand, as they stand: whoever changes those changes what is to be found. */
const texts = [...leaves.map(({ body }) => Buffer.from(body)), Buffer.from("0101<i>90</i>-1234")];

function isText(raw: Buffer, at: number): boolean {
  return texts.some((text) => {
    const from = raw.lastIndexOf(text, at);
    return from !== -1 && at < from + text.length;
  });
}

const damages = fc.array(
  fc.record({
    at: fc.nat(),
    act: fc.constantFrom("flip", "drop", "double", "insert"),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('\r\n-=;:"<> /'))),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Damaged everywhere but in the texts themselves. */
const damaged = fc.tuple(mails, damages).map(([mail, list]) =>
  list.reduce((raw, { at, act, byte }) => {
    const place = at % raw.length;
    if (isText(raw, place)) return raw;
    const here = raw[place] ?? 0;
    const put = { flip: [byte], drop: [], double: [here, here], insert: [byte] }[act];
    const kept = raw.subarray(place + (act === "insert" ? 0 : 1));
    return Buffer.concat([raw.subarray(0, place), Buffer.from(put), kept]);
  }, mail),
);

/** Cut off, doubled, a piece of it moved or taken out, all without regard for what stands there. */
const torn = fc
  .tuple(mails, fc.constantFrom("cut", "behead", "double", "move", "without"), fc.nat(), fc.nat())
  .map(([raw, act, a, b]) => {
    const [from, to] = [a % (raw.length + 1), b % (raw.length + 1)].toSorted((x, y) => x - y) as [
      number,
      number,
    ];
    const [start, middle, end] = [raw.subarray(0, from), raw.subarray(from, to), raw.subarray(to)];
    if (act === "cut") return raw.subarray(0, to);
    if (act === "behead") return raw.subarray(from);
    if (act === "double") return Buffer.concat([start, middle, middle, end]);
    return Buffer.concat(act === "move" ? [middle, start, end] : [start, end]);
  });

/** A withheld attachment or a held mail says that something could not be read. */
const isSaid = (result: ReadMail): boolean =>
  result.outcome === "held" || result.mail.attachments.some((attachment) => "withheld" in attachment);

const rawOf = (raw: Buffer): string => JSON.stringify(raw.toString("latin1"));

async function neverShown(raw: Buffer): Promise<void> {
  const treated = await treat(raw, defaultPolicy, digest);
  for (const text of stringsOf(treated)) expect(text, rawOf(raw)).not.toContain(secret);
}

const header = fc.constantFrom(
  "",
  "From: a@example.dk\r\n",
  "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
);

/** What holds, and a check of it on so many mails. */
export const properties: readonly (readonly [string, (numRuns: number) => Promise<void>])[] = [
  [
    "any bytes at all are read or held, and what is read is well-formed",
    (numRuns) =>
      fc.assert(
        fc.asyncProperty(header, fc.uint8Array({ maxLength: 600 }), async (start, bytes) => {
          expectClean(await readMail(Buffer.concat([Buffer.from(start), bytes])));
        }),
        { numRuns },
      ),
  ],
  [
    "every text of a random tree of parts is found",
    (numRuns) =>
      fc.assert(
        fc.asyncProperty(mails, async (raw) => {
          const result = await readMail(raw);
          expectClean(result);
          expect(stringsOf(result).join("\n")).toContain(marker);
        }),
        { numRuns },
      ),
  ],
  [
    "no number in a random tree of parts is shown",
    (numRuns) => fc.assert(fc.asyncProperty(mails, neverShown), { numRuns }),
  ],
  [
    "a damaged mail never loses its text without saying so",
    (numRuns) =>
      fc.assert(
        fc.asyncProperty(damaged, async (raw) => {
          const result = await readMail(raw);
          expectClean(result);
          // A part whose type was damaged may show its tags.
          const shown = stringsOf(result)
            .join("\n")
            .replace(/<\/?b>/g, "");
          expect(isSaid(result) || shown.includes(marker), rawOf(raw)).toBe(true);
        }),
        { numRuns },
      ),
  ],
  [
    "no number in a damaged mail is shown",
    (numRuns) => fc.assert(fc.asyncProperty(damaged, neverShown), { numRuns }),
  ],
  [
    "a torn mail is read or held, and what is read is well-formed",
    (numRuns) =>
      fc.assert(
        fc.asyncProperty(torn, async (raw) => expectClean(await readMail(raw))),
        { numRuns },
      ),
  ],
  [
    "parts up to the limits are read, and more hold the mail",
    (numRuns) =>
      fc.assert(
        fc.asyncProperty(fc.nat(24), fc.nat(600), async (depth, siblings) => {
          const flat = multipart(
            "mixed",
            Array.from({ length: siblings + 1 }, () => piece("text/plain", sentence)),
            "flat",
          );
          const root = Array.from({ length: depth }).reduce<Piece>(
            (inner, _, n) => multipart("mixed", [inner], `deep${n}x`),
            flat,
          );
          const result = await readMail(eml([...envelope, ...root.headers], root.body));
          const isWithin = depth + 1 <= 20 && depth + siblings + 2 <= 500;
          expect(result.outcome === "held" ? result.reason : "read").toBe(
            isWithin ? "read" : "too-many-parts",
          );
          if (result.outcome === "read") expect(result.mail.text.split(marker)).toHaveLength(siblings + 2);
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      ),
  ],
];
