/** Pictures of text are read, what is found is black in the copy, and what can't be read is not shown. */
import { PNG } from "pngjs";
import { beforeAll, describe, expect, test } from "vitest";
import { decode } from "../../functions/pictures/decode.ts";
import type { Ocr } from "../../functions/pictures/ocr.ts";
import { blackOut, toGray, wholeOf } from "../../functions/pictures/pixels.ts";
import { readPicture } from "../../functions/pictures/readPicture.ts";
import type { PictureVerdict, Redrawn } from "../../functions/pictures/types.ts";
import { defaultPolicy } from "../scrub/policy.ts";
import { asJpeg, asPng, drawScenery, drawText } from "./draw.ts";
import { theOcr } from "./theOcr.ts";

let ocr: Ocr;
beforeAll(async () => {
  ocr = await theOcr();
}, 30_000);

const read = (bytes: Uint8Array): Promise<PictureVerdict> => readPicture(bytes, defaultPolicy, theOcr);

async function redrawn(bytes: Uint8Array): Promise<Redrawn> {
  const verdict = await read(bytes);
  if (verdict.status !== "redrawn") throw new Error(`It was withheld: ${verdict.reason}.`);
  return verdict;
}

/** What somebody else could read on the copy. */
async function textOf({ png }: Redrawn): Promise<string> {
  const gray = toGray(await decode(Buffer.from(png)));
  return ocr
    .read(gray, wholeOf(gray), 2, "sparse")
    .map(({ text }) => text)
    .join(" ");
}

const letter = ["KAN IKKE LOGGE IND", "CPR 010190-1234", "TAK FOR HJELPEN"];

test("a CPR number is black in the copy, and the rest can still be read", async () => {
  const copy = await redrawn(asPng(drawText(letter, { size: 2 })));
  expect(copy.removed).toEqual([
    { category: "national-id", detector: "cpr", confidence: expect.any(Number) },
  ]);
  const left = await textOf(copy);
  expect(left).toMatch(/KAN IKKE LOGGE IND/);
  expect(left).toMatch(/TAK FOR HJ.LPEN/);
  expect(left.replace(/\D/g, "")).toBe("");
});

test("every pixel of the number is black, its soft edges too", async () => {
  const sheet = drawText(letter, { size: 2 });
  const { data } = await decode(Buffer.from((await redrawn(asPng(sheet))).png));
  // Its row and columns on the sheet: after "CPR ", eleven signs.
  for (let y = 46; y < 66; y++)
    for (let x = 72; x < 72 + 6 * 2 * 11; x++) expect(data[3 * (y * sheet.width + x)]).toBe(0);
});

describe("text is found", () => {
  test.each([
    ["light on dark", asPng(drawText(letter, { size: 2, ink: 235, paper: 25 }))],
    ["grey on grey", asPng(drawText(letter, { size: 2, ink: 110, paper: 190 }))],
    ["large", asPng(drawText(letter, { size: 6 }))],
    ["with the traces of a poor JPEG", asJpeg(drawText(letter, { size: 3 }), 40)],
  ])("%s: no digit of the number is left", async (_what, bytes) => {
    const copy = await redrawn(bytes);
    expect(copy.removed.length + copy.unread).toBeGreaterThan(0);
    expect((await textOf(copy)).replace(/\D/g, "")).toBe("");
  });
});

test("a number whose digits the reader took for others is black all the same", async () => {
  // The date of 45 January: what 010190 looks like when one digit is misread.
  const copy = await redrawn(
    asPng(drawText(["KAN IKKE LOGGE IND", "SAG 450190-1234", "TAK FOR HJELPEN"], { size: 2 })),
  );
  expect(copy.removed).toEqual([]);
  expect(copy.unread).toBe(1);
  expect((await textOf(copy)).replace(/\D/g, "")).toBe("");
});

test("a picture with nothing to remove is redrawn as it was", async () => {
  const sheet = drawText(["KAN IKKE LOGGE IND", "TAK FOR HJELPEN"], { size: 2 });
  const copy = await redrawn(asPng(sheet));
  expect(copy).toMatchObject({ removed: [], unread: 0, width: sheet.width, height: sheet.height });
  expect(Buffer.compare(sheet.data, (await decode(Buffer.from(copy.png))).data)).toBe(0);
});

test("scenery without text is shown", async () => {
  expect(await read(asPng(drawScenery(480, 320)))).toMatchObject({ status: "redrawn", removed: [] });
});

test("a picture of text that nobody can read for sure is withheld", async () => {
  // Every letter is crossed out by white lines, so that shapes of letters are left.
  const sheet = drawText(Array(3).fill("MIN SYGDOM ER HEMMELIG OG MIT NUMMER OGSAA"), { size: 3 });
  const data = Uint8Array.from(sheet.data);
  for (let x = 0; x < sheet.width; x += 3)
    for (let y = 0; y < sheet.height; y++)
      data.fill(255, 3 * (y * sheet.width + x), 3 * (y * sheet.width + x) + 3);
  expect(await read(asPng({ ...sheet, data }))).toEqual({ status: "withheld", reason: "unsure" });
});

test("a photo that lies on its side is read upright", async () => {
  const jpeg = asJpeg(onItsSide(drawText(letter, { size: 3 })));
  const exif = Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 34]),
    Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", "latin1"),
  ]);
  const copy = await redrawn(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
  expect(copy.width).toBeGreaterThan(copy.height);
  expect(await textOf(copy)).toMatch(/KAN IKKE LOGGE IND/);
});

test("nothing of the file but its pixels is in the copy", async () => {
  const png = asPng(drawText(["TAK FOR HJELPEN"], { size: 2 }));
  const secret = textChunk("Comment", "CPR 010190-1234");
  const copy = await redrawn(
    Buffer.concat([png.subarray(0, 33), secret, png.subarray(33), Buffer.from(" 010190-1234")]),
  );
  expect(chunksOf(copy.png)).toEqual(["IHDR", "IDAT", "IEND"]);
  expect(Buffer.from(copy.png).includes("1234")).toBe(false);
});

test("what lies under full transparency is not in the copy", async () => {
  const sheet = drawText(["CPR 010190-1234"], { size: 2 });
  const hidden = new PNG({ width: sheet.width, height: sheet.height });
  for (let at = 0; at < sheet.width * sheet.height; at++) {
    hidden.data.set([sheet.data[3 * at] ?? 0, 0, 0, 0], 4 * at);
  }
  const { png } = await redrawn(PNG.sync.write(hidden));
  expect(new Set((await decode(Buffer.from(png))).data)).toEqual(new Set([255]));
});

test("a large picture becomes smaller, and what is shown of it was read at that size", async () => {
  const small = drawText(letter, { size: 8, margin: 700 });
  const copy = await redrawn(asPng(small));
  expect(Math.max(copy.width, copy.height)).toBe(2000);
  expect((await textOf(copy)).replace(/\D/g, "")).toBe("");
});

test("a reader that fails withholds the picture and tells nothing", async () => {
  const broken: Ocr = {
    read: () => {
      throw new Error("CPR 010190-1234");
    },
  };
  const bytes = asPng(drawText(["TAK"], { size: 2 }));
  expect(await readPicture(bytes, defaultPolicy, async () => broken)).toEqual({
    status: "withheld",
    reason: "unreadable",
  });
});

test("black boxes may reach beyond the picture", () => {
  const sheet = drawText(["A"], { size: 2 });
  const all = { left: -5, top: -5, right: sheet.width + 5, bottom: sheet.height + 5 };
  expect(new Set(blackOut(sheet, [all]).data)).toEqual(new Set([0]));
});

/** As a camera held upright stores it: orientation 6 says how to turn it back. */
function onItsSide({ width, height, data }: ReturnType<typeof drawText>) {
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const to = 3 * ((width - 1 - x) * height + y);
      turned.set(data.subarray(3 * (y * width + x), 3 * (y * width + x) + 3), to);
    }
  return { width: height, height: width, data: turned };
}

function textChunk(keyword: string, text: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunksOf(png: Uint8Array): readonly string[] {
  const bytes = Buffer.from(png);
  const kinds = new Set<string>();
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    kinds.add(bytes.toString("latin1", at + 4, at + 8));
  return [...kinds];
}
