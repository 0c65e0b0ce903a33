import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { docx, paragraph } from "./office.ts";
import { readAll } from "./read.ts";
import { zip } from "./zips.ts";

const verdicts = async (bytes: Uint8Array, name: string, limits = {}): Promise<readonly string[]> =>
  (await readAll(bytes, name, limits)).map(
    (one) => `${one.name}: ${"text" in one ? one.text : `<${one.withheld}>`}`,
  );
const text = (content: string): Buffer => Buffer.from(content);

describe("files in an archive become files of their own", () => {
  test.each([
    [
      zip({ "a.txt": "et", "mappe/b.docx": docx(paragraph("to")) }),
      "x.zip",
      ["x.zip/a.txt: et", "x.zip/mappe/b.docx: to"],
      "in their order, with their folders",
    ],
    [zip({ "blåbær.txt": "x" }), "x.zip", ["x.zip/blåbær.txt: x"], "names in UTF-8"],
    [
      zip({ "__MACOSX/._a.txt": "x", "a.txt": "et", ".DS_Store": "x" }),
      "x.zip",
      ["x.zip/a.txt: et"],
      "without what macOS adds",
    ],
    [
      zip({
        "a.exe": Buffer.from("MZ\x90\0\x03\0\0\0"),
        "b.png": Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      }),
      "x.zip",
      ["x.zip/a.exe: <not-a-text>", "x.zip/b.png: <picture>"],
      "known by their bytes",
    ],
    [zip({ "a.txt": docx(paragraph("et")) }), "x.zip", ["x.zip/a.txt: et"], "whatever they are called"],
    [zip({ LÆSMIG: "et" }), "x.zip", ["x.zip/LÆSMIG: et"], "a text without a kind in its name"],
    [zip({}), "x.zip", ["x.zip: "], "none at all"],
    [
      Buffer.concat([text("#!/bin/sh\n"), zip({ "a.txt": "et" })]),
      "x.sh",
      ["x.sh: <attachment-unreadable>"],
      "not those behind a program",
    ],
    [gzipSync("navn;alder"), "liste.csv.gz", ["liste.csv.gz/liste.csv: navn;alder"], "a file in GZ"],
    [Buffer.concat([gzipSync("a"), gzipSync("b")]), "x.txt.gz", ["x.txt.gz/x.txt: ab"], "GZ in two pieces"],
    [
      zip({ "b.zip": zip({ "c.txt": "dybt" }) }),
      "a.zip",
      ["a.zip/b.zip/c.txt: dybt"],
      "archives in archives",
    ],
    [
      zip({ "b.zip": zip({ "c.zip": zip({ "d.txt": "for dybt" }), "e.txt": "dybt" }) }),
      "a.zip",
      ["a.zip/b.zip/c.zip: <nested-too-deep>", "a.zip/b.zip/e.txt: dybt"],
      "as deep as is allowed",
    ],
    [
      zip({ "m.eml": "From: mette@example.dk\r\nSubject: Indre\r\n\r\nHej" }),
      "a.zip",
      ["a.zip/m.eml: From: mette@example.dk\nSubject: Indre\n\nHej"],
      "a mail",
    ],
  ])("%#: of %s", async (bytes, name, expected, why) => {
    expect(await verdicts(bytes, name), why).toEqual(expected);
  });

  test("bytes in front of an archive shift it", async () => {
    const shifted = Buffer.concat([Buffer.from("PK\x03\x04"), zip({ "a.txt": "et" })]);
    expect(await verdicts(shifted, "a.zip")).toEqual(["a.zip/a.txt: et"]);
  });

  test("a name in the page of DOS", async () => {
    const bytes = zip({ "blxbxr.txt": "x" });
    for (let at = bytes.indexOf("blxbxr"); at !== -1; at = bytes.indexOf("blxbxr", at + 1)) {
      bytes[at + 2] = 0x86;
      bytes[at + 4] = 0x91;
    }
    expect(await verdicts(bytes, "a.zip")).toEqual(["a.zip/blåbær.txt: x"]);
  });

  test("one that cannot be read does not keep back the others", async () => {
    const bytes = zip({ "a.txt": "et".repeat(100), "b.txt": "to" });
    bytes[40] = 0xff;
    expect(await verdicts(bytes, "a.zip")).toEqual([
      "a.zip/a.txt: <attachment-unreadable>",
      "a.zip/b.txt: to",
    ]);
  });

  test("an entry behind a password", async () => {
    const bytes = zip({ "a.txt": "et" });
    const central = bytes.indexOf("PK\x01\x02");
    bytes.writeUInt16LE(1, central + 8);
    expect(await verdicts(bytes, "a.zip")).toEqual(["a.zip/a.txt: <file-encrypted>"]);
  });
});

describe("a mail that is a file", () => {
  const mail = [
    "From: Mette Holm <mette@example.dk>",
    "To: support@example.com",
    "Subject: Kursus",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Hej",
    "--b",
    'Content-Type: text/csv; name="a.csv"',
    "Content-Disposition: attachment",
    "",
    "010190-1234",
    "--b--",
  ].join("\r\n");

  test("gives its sender, subject and text, and its attachments as files of their own", async () => {
    expect(await verdicts(text(mail), "m.eml")).toEqual([
      "m.eml: From: Mette Holm <mette@example.dk>\nTo: support@example.com\nSubject: Kursus\n\nHej",
      "m.eml/a.csv: 010190-1234",
    ]);
  });

  test("is known without its name, as a saved page is", async () => {
    expect((await verdicts(text(mail), "m.doc"))[0]).toMatch(/^m\.doc: From: Mette/);
  });

  test.each([
    [
      "From: a@example.dk\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--",
      "file-encrypted",
      "encrypted",
    ],
    [
      `From: a@example.dk\r\n${"X: y\r\n".repeat(60_000)}\r\nHej`,
      "attachment-unreadable",
      "beyond the limits of a mail",
    ],
  ])("%#: is withheld when it would be held", async (raw, expected, why) => {
    expect(await verdicts(text(raw), "m.eml"), why).toEqual([`m.eml: <${expected}>`]);
  });
});

test("what is withheld for a limit says which", async () => {
  const many = zip(Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`${n}.txt`, "x"])));
  expect(await verdicts(many, "a.zip", { entries: 4 })).toEqual(["a.zip: <too-many-files>"]);
  expect(await verdicts(zip({ "a.zip": many, "b.zip": many }), "a.zip", { entries: 8 })).toEqual([
    ...[0, 1, 2, 3, 4].map((n) => `a.zip/a.zip/${n}.txt: x`),
    "a.zip/b.zip: <too-many-files>",
  ]);
  expect(
    await verdicts(zip({ "a.txt": "x".repeat(50), "b.txt": "y".repeat(60) }), "a.zip", {
      unpackedBytes: 100,
    }),
  ).toEqual([`a.zip/a.txt: ${"x".repeat(50)}`, "a.zip/b.txt: <unpacks-too-large>"]);
  expect(await verdicts(zip({ "a.txt": "x" }), "a.zip", { time: -1 })).toEqual([
    "a.zip/a.txt: <file-took-too-long>",
  ]);
});
