import fc from "fast-check";
import { expect, test } from "vitest";
import { readMail } from "../../functions/mail/readMail.ts";
import type { ReadMail } from "../../functions/mail/types.ts";
import { base64, eml, envelope, multipart, type Piece, piece } from "./eml.ts";

const marker = "Markeringsordet";
const sentence = `${marker} står på denne linje, sammen med en lang tekst, som fylder mere end en linje i en mail.`;
const runs = { numRuns: 300, seed: 20261123 };

/** Every string that leaves the reader. */
function stringsOf(result: ReadMail): readonly string[] {
  const strings: string[] = [];
  JSON.stringify(result, (_, value: unknown) => {
    if (typeof value === "string") strings.push(value);
    return value;
  });
  return strings;
}

function expectClean(result: ReadMail): void {
  expect(result).not.toHaveProperty("reason", "reader-failed");
  for (const text of stringsOf(result)) {
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain("\0");
  }
}

const leaf: fc.Arbitrary<Piece> = fc.constantFrom(
  piece("text/plain; charset=utf-8", sentence),
  piece("text/plain; charset=utf-8", base64(sentence), "Content-Transfer-Encoding: base64"),
  piece("text/html; charset=utf-8", `<p>M<b>arkerings</b>ordet og <a href="https://example.dk">mere</a></p>`),
  piece("text/plain; charset=iso-8859-1", Buffer.from(sentence, "latin1"), "Content-Transfer-Encoding: 8bit"),
  piece("text/csv; charset=utf-8", sentence, 'Content-Disposition: attachment; filename="a.csv"'),
);
const { tree } = fc.letrec<{ tree: Piece }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    tie("tree").map((inner) =>
      piece("message/rfc822", eml(["Subject: Videresendt", ...inner.headers], inner.body)),
    ),
    fc
      .tuple(
        fc.constantFrom("mixed", "alternative", "related"),
        fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
      )
      .chain(([subtype, pieces]) =>
        fc.stringMatching(/^[a-z]{8}$/).map((boundary) => multipart(subtype, pieces, boundary)),
      ),
  ),
}));

/** Where a part's header or a boundary can be damaged: all bytes but those of the texts themselves. */
function isText(raw: Buffer, at: number): boolean {
  const texts = [sentence, base64(sentence), "<p>M<b>arkerings</b>ordet"].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, "latin1"),
  ]);
  return texts.some((text) => {
    const from = raw.lastIndexOf(text, at);
    return from !== -1 && at < from + text.length;
  });
}

test("any bytes at all are read or held, and what is read is well-formed", async () => {
  const header = fc.constantFrom(
    "",
    "From: a@example.dk\r\n",
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
  );
  await fc.assert(
    fc.asyncProperty(header, fc.uint8Array({ maxLength: 600 }), async (start, bytes) => {
      expectClean(await readMail(Buffer.concat([Buffer.from(start), bytes])));
    }),
    runs,
  );
});

test("any header values are read or held, and what is read is well-formed", async () => {
  const name = fc.constantFrom(
    "From",
    "To",
    "Subject",
    "Content-Type",
    "Content-Disposition",
    "References",
    "Date",
  );
  const pieces = fc.constantFrom(
    '"',
    "=?utf-8?B?",
    "=?iso-8859-1?Q?=E6",
    "?=",
    "<",
    ">",
    "@",
    ",",
    ";",
    ":",
    "(",
    "\\",
    " ",
    "\r\n ",
    "a",
    "æ",
    "boundary=",
    "charset=",
    "filename*0*=",
    "utf-8''%",
    "multipart/mixed",
    "text/html",
    "\ud800",
    "\0",
    "xn--a",
  );
  const line = fc
    .tuple(name, fc.array(pieces, { maxLength: 12 }))
    .map(([key, values]) => `${key}: ${values.join("")}`);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const result = await readMail(eml(["From: a@example.dk", ...lines], "Hej"));
      expectClean(result);
    }),
    runs,
  );
});

test("every text of a random tree of parts is found", async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (root) => {
      const result = await readMail(eml([...envelope, ...root.headers], root.body));
      expectClean(result);
      expect(stringsOf(result).join("\n")).toContain(marker);
    }),
    runs,
  );
});

test("a damaged mail never loses its text without saying so", async () => {
  const damage = fc.record({
    at: fc.nat(),
    act: fc.constantFrom("flip", "drop", "double", "insert"),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('\r\n-=;:"<> /'))),
  });
  await fc.assert(
    fc.asyncProperty(tree, fc.array(damage, { minLength: 1, maxLength: 3 }), async (root, damages) => {
      let raw = eml([...envelope, ...root.headers], root.body);
      for (const { at, act, byte } of damages) {
        const place = at % raw.length;
        if (isText(raw, place)) continue;
        const kept = raw.subarray(place + (act === "insert" ? 0 : 1));
        const put = { flip: [byte], drop: [], double: [raw[place] ?? 0, raw[place] ?? 0], insert: [byte] }[
          act
        ];
        raw = Buffer.concat([raw.subarray(0, place), Buffer.from(put), kept]);
      }
      const result = await readMail(raw);
      expectClean(result);
      const said =
        result.outcome === "held" || result.mail.attachments.some((attachment) => "withheld" in attachment);
      // A part whose type was damaged may show its tags.
      const shown = stringsOf(result)
        .join("\n")
        .replace(/<\/?b>/g, "");
      expect(said || shown.includes(marker), JSON.stringify(raw.toString("latin1"))).toBe(true);
    }),
    runs,
  );
});
