import { describe, expect, test } from "vitest";
import { cmsContent } from "../../functions/mail/cms.ts";
import { base64, mailOf, multipart, piece } from "./eml.ts";
import { heldReason, read } from "./read.ts";

/** DER of an element; indefinite: BER as OpenSSL streams it. */
const der = (tag: number, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const length =
    body.length < 0x80
      ? Buffer.from([body.length])
      : Buffer.from([0x83, (body.length >> 16) & 0xff, (body.length >> 8) & 0xff, body.length & 0xff]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
};
const indefinite = (tag: number, ...content: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
const id = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
const [dataId, signedId, envelopedId] = ["2a864886f70d010701", "2a864886f70d010702", "2a864886f70d010703"];

type Make = typeof der;
const signedData = (content: Buffer, make: Make = der): Buffer =>
  make(
    0x30,
    id(signedId),
    make(
      0xa0,
      make(
        0x30,
        der(0x02, Buffer.from([1])),
        der(0x31),
        make(0x30, id(dataId), make(0xa0, content)),
        der(0x31),
      ),
    ),
  );
const octets = (text: string) => der(0x04, Buffer.from(text));
const inPieces = (text: string) => indefinite(0x24, octets(text.slice(0, 20)), octets(text.slice(20)));

const inner = "Content-Type: text/plain; charset=utf-8\r\n\r\nBlåbær er sunde";
const opaque = (bytes: Buffer, type = "application/pkcs7-mime; smime-type=signed-data") =>
  mailOf(piece(type, base64(bytes), "Content-Transfer-Encoding: base64"));

describe("the content of a signed mail is read, the signature is dropped", () => {
  const signature = piece(
    "application/pkcs7-signature; name=smime.p7s",
    base64("x".repeat(3_000)),
    "Content-Transfer-Encoding: base64",
  );
  const pgpSignature = piece(
    "application/pgp-signature; name=signature.asc",
    "-----BEGIN PGP SIGNATURE-----",
  );
  test.each([
    [mailOf(multipart("signed", [piece("text/plain", "Hej"), signature])), "Hej", "S/MIME beside the text"],
    [mailOf(multipart("signed", [piece("text/plain", "Hej"), pgpSignature])), "Hej", "PGP/MIME"],
    [
      mailOf(
        multipart(
          "mixed",
          [
            multipart("signed", [piece("text/plain", "Hej"), signature], "in"),
            piece("text/plain", "Fra listen"),
          ],
          "out",
        ),
      ),
      "Hej\n\nFra listen",
      "with the line of a mailing list below",
    ],
    [opaque(signedData(octets(inner))), "Blåbær er sunde", "S/MIME around the text"],
    [opaque(signedData(inPieces(inner), indefinite)), "Blåbær er sunde", "streamed, in pieces"],
    [
      opaque(signedData(octets(inner)), "application/x-pkcs7-mime; name=smime.p7m"),
      "Blåbær er sunde",
      "without a word of what it is",
    ],
    [opaque(signedData(octets("\r\nHej"))), "Hej", "a piece without a header"],
    [
      mailOf(
        multipart("mixed", [
          piece("text/plain", "Hej"),
          piece(
            "application/pkcs7-mime; smime-type=signed-data",
            base64(signedData(octets(inner))),
            "Content-Transfer-Encoding: base64",
          ),
        ]),
      ),
      "Hej\n\nBlåbær er sunde",
      "as one part of several",
    ],
    [
      mailOf(
        piece(
          "text/plain",
          "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nHej\r\n- -- \r\nMette\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQEzBAEBCAAdFiEE\r\n=abcd\r\n-----END PGP SIGNATURE-----\r\nFra listen",
        ),
      ),
      "Hej\n-- \nMette\nFra listen",
      "PGP in the text",
    ],
    [
      mailOf(
        piece(
          "text/plain",
          "Ja\r\n> -----BEGIN PGP SIGNED MESSAGE-----\r\n> Hash: SHA1\r\n>\r\n> Hej\r\n> -----BEGIN PGP SIGNATURE-----\r\n> iQEz\r\n> -----END PGP SIGNATURE-----",
        ),
      ),
      "Ja\n> Hej",
      "PGP in a quote",
    ],
    [
      mailOf(
        piece(
          "text/plain",
          "-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\nHej\r\n-----BEGIN PGP SIGNATURE-----\r\nMere tekst",
        ),
      ),
      "Hej\n-----BEGIN PGP SIGNATURE-----\nMere tekst",
      "a signature without an end stays, as it may be text",
    ],
  ])("%#: %s", async (raw, expected, why) => {
    const mail = await read(raw);
    expect(mail.text, why).toBe(expected);
    expect(mail.attachments).toEqual([]);
  });

  test("its attachments are those of the mail", async () => {
    const { headers, body } = multipart(
      "mixed",
      [piece("text/plain", "Hej"), piece("text/csv; name=a.csv", "navn", "Content-Disposition: attachment")],
      "in",
    );
    const content = Buffer.concat([Buffer.from(`${headers.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
    const mail = await read(opaque(signedData(der(0x04, content))));
    expect(mail).toMatchObject({ text: "Hej", attachments: [{ filename: "a.csv", text: "navn" }] });
  });
});

test.each([
  [
    opaque(der(0x30, id(envelopedId), der(0xa0, der(0x30)))),
    "encrypted",
    "encrypted, whatever its header says",
  ],
  [opaque(signedData(der(0x05))), "text-lost", "signed, without a content"],
  [opaque(signedData(octets(inner)).subarray(0, 60)), "text-lost", "cut off"],
  [
    opaque(signedData(octets("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nx"))),
    "encrypted",
    "encrypted within the signature",
  ],
])("%#: is held as before", async (raw, expected, why) => {
  expect(await heldReason(raw), why).toBe(expected);
});

describe("a hostile container ends in time, as nothing", () => {
  const deep = Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n % 2 === 0 ? 0x30 : 0x80)));
  test.each([
    [deep, "elements without a length, in each other"],
    [Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), "a length beyond the end"],
    [Buffer.from([0x3f, 0x81, 0x01]), "a tag of several bytes"],
    [signedData(indefinite(0x24, Buffer.alloc(3_000_000, der(0x04)))), "a million empty pieces"],
    [Buffer.alloc(0), "no bytes"],
  ])("%#: %s", (bytes, why) => {
    const start = performance.now();
    const content = cmsContent(bytes);
    expect(content === "other" || content.length === 0, why).toBe(true);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
