import { describe, expect, test } from "vitest";
import { createBudget } from "../../functions/mail/files/budget.ts";
import { readTnef } from "../../functions/mail/tnef.ts";
import { base64, mailOf, multipart, piece } from "./eml.ts";
import { read } from "./read.ts";

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const attribute = (level: 1 | 2, id: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([level]), uint32(id), uint32(data.length), data, Buffer.alloc(2)]);
const stream = (...attributes: readonly Buffer[]): Buffer =>
  Buffer.concat([uint32(0x223e9f78), Buffer.alloc(2), ...attributes]);

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([uint32(bytes.length), bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const tag = (type: number, id: number): Buffer => uint32((id << 16) | type);
const text8 = (id: number, value: string) =>
  Buffer.concat([tag(0x1e, id), uint32(1), padded(Buffer.from(`${value}\0`, "latin1"))]);
const text16 = (id: number, value: string) =>
  Buffer.concat([tag(0x1f, id), uint32(1), padded(Buffer.from(`${value}\0`, "utf16le"))]);
const binary = (id: number, value: Buffer) => Buffer.concat([tag(0x102, id), uint32(1), padded(value)]);
const object = (id: number, value: Buffer) =>
  Buffer.concat([tag(0x0d, id), uint32(1), padded(Buffer.concat([Buffer.alloc(16), value]))]);
/** What stands between the wanted ones: a number, a time, several numbers, a property with a name. */
const others = [
  Buffer.concat([tag(0x03, 0x0e07), uint32(1)]),
  Buffer.concat([tag(0x40, 0x0e06), Buffer.alloc(8)]),
  Buffer.concat([tag(0x1003, 0x6000), uint32(2), uint32(1), uint32(2)]),
  Buffer.concat([
    tag(0x0b, 0x8001),
    Buffer.alloc(16),
    uint32(1),
    padded(Buffer.from("Navn", "utf16le")),
    uint32(0),
  ]),
  Buffer.concat([tag(0x02, 0x8002), Buffer.alloc(16), uint32(0), uint32(7), uint32(0)]),
];
const properties = (...list: readonly Buffer[]): Buffer => Buffer.concat([uint32(list.length), ...list]);

const [message, attached] = [0x69003, 0x69005];
const begins = attribute(2, 0x69002, Buffer.alloc(14));
const title = (name: string) => attribute(2, 0x18010, Buffer.from(`${name}\0`));
const data = (value: string) => attribute(2, 0x6800f, Buffer.from(value));
const packedRtf = (rtf: string): Buffer =>
  Buffer.concat([
    uint32(rtf.length + 12),
    uint32(rtf.length),
    Buffer.from("MELA"),
    uint32(0),
    Buffer.from(rtf),
  ]);

const winmail = (bytes: Buffer, type = "application/ms-tnef; name=winmail.dat") =>
  piece(type, base64(bytes), "Content-Transfer-Encoding: base64");
const letter = piece("text/plain", "Hej Mette");

describe("winmail.dat gives the text and the files in it", () => {
  const csv = [begins, title("A.CSV"), data("navn;alder")];
  test.each([
    [stream(attribute(1, 0x2800c, Buffer.from("Hej med dig\0"))), "Hej med dig", "the oldest form of a text"],
    [stream(attribute(1, message, properties(...others, text16(0x1000, "Blåbær")))), "Blåbær", "Unicode"],
    [
      stream(attribute(1, 0x69007, uint32(1252)), attribute(1, message, properties(text8(0x1000, "Blåbær")))),
      "Blåbær",
      "in its code page",
    ],
    [
      stream(attribute(1, message, properties(binary(0x1013, Buffer.from("<p>Et</p><p>To</p>")), ...others))),
      "Et\n\nTo",
      "HTML",
    ],
    [
      stream(attribute(1, message, properties(binary(0x1009, packedRtf("{\\rtf1\\ansi Hej\\par du}"))))),
      "Hej\ndu",
      "nothing but packed RTF",
    ],
  ])("%#: %s", async (bytes, expected, why) => {
    const mail = await read(mailOf(winmail(bytes)));
    expect(mail.text, why).toBe(expected);
    expect(mail.attachments).toEqual([]);
  });

  test("files get their verdict like all others, under their long names", async () => {
    const named = attribute(2, attached, properties(text16(0x3707, "Kunder i marts.csv")));
    const mail = await read(
      mailOf(
        multipart("mixed", [
          letter,
          winmail(
            stream(
              ...csv,
              begins,
              title("B~1.CSV"),
              named,
              data("x;y"),
              begins,
              title("c.bin"),
              data("\0\x01"),
            ),
          ),
        ]),
      ),
    );
    expect(mail.text).toBe("Hej Mette");
    expect(mail.attachments).toMatchObject([
      { filename: "A.CSV", text: "navn;alder" },
      { filename: "Kunder i marts.csv", text: "x;y" },
      { filename: "c.bin", withheld: expect.any(String) },
    ]);
  });

  test("a text that only says the same as the one beside it is not told twice", async () => {
    const same = stream(attribute(1, message, properties(text16(0x1000, "Hej  Mette\r\n"))));
    expect((await read(mailOf(multipart("mixed", [letter, winmail(same)])))).text).toBe("Hej Mette");
    const more = stream(attribute(1, message, properties(text16(0x1000, "Hej Mette, ring til Ole"))));
    expect((await read(mailOf(multipart("mixed", [letter, winmail(more)])))).text).toBe(
      "Hej Mette, ring til Ole",
    );
  });

  test("a message in it is a mail in the mail", async () => {
    const inner = stream(
      attribute(
        1,
        message,
        properties(text16(0x1000, "Indre"), text16(0x0037, "Kursus"), text16(0x0c1a, "Ole Dam")),
      ),
      ...csv,
    );
    const outer = stream(begins, attribute(2, attached, properties(object(0x3701, inner))));
    const mail = await read(mailOf(multipart("mixed", [letter, winmail(outer)])));
    expect(mail.text).toBe("Hej Mette\n\n--- Mail: Ole Dam, Kursus ---\n\nIndre");
    expect(mail.attachments).toMatchObject([{ filename: "A.CSV", text: "navn;alder" }]);
  });
});

describe("a damaged winmail.dat is withheld", () => {
  const whole = stream(begins, title("a.csv"), data("navn"));
  test.each([
    [Buffer.from("no TNEF"), "another file under its name"],
    [whole.subarray(0, whole.length - 5), "cut off"],
    [stream(attribute(1, message, uint32(0xffffffff))), "more properties than there are"],
    [
      stream(
        attribute(1, message, Buffer.concat([uint32(1), tag(0x1f, 0x1000), uint32(1), uint32(0x7fffffff)])),
      ),
      "a value beyond the end",
    ],
    [
      stream(attribute(1, message, Buffer.concat([uint32(1), tag(0x99, 0x1000)]))),
      "a type that nobody knows",
    ],
    [stream(Buffer.concat(Array.from({ length: 300 }, () => begins))), "more files than allowed"],
  ])("%#: and the letter beside it is read (%s)", async (bytes) => {
    const mail = await read(mailOf(multipart("mixed", [letter, winmail(bytes)])));
    expect(mail.text).toBe("Hej Mette");
    expect(mail.attachments).toMatchObject([{ filename: "winmail.dat", withheld: expect.any(String) }]);
  });

  test("in time", () => {
    let nested = stream();
    for (let n = 0; n < 50; n++)
      nested = stream(begins, attribute(2, attached, properties(object(0x3701, nested))));
    const many = stream(attribute(1, message, Buffer.concat([uint32(500_000), Buffer.alloc(4_000_000)])));
    const start = performance.now();
    expect(() => readTnef(nested, createBudget())).toThrow();
    expect(readTnef(many, createBudget()).text).toBe("");
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
