/** What pictures claim is not believed: sizes are asked for first, and damage of any kind is a verdict. */
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decode } from "../../functions/pictures/decode.ts";
import { readPicture } from "../../functions/pictures/readPicture.ts";
import type { Pixels } from "../../functions/pictures/types.ts";
import { defaultPolicy } from "../scrub/policy.ts";
import { asJpeg, asPng, drawScenery, drawText } from "./draw.ts";

const never = () => Promise.reject(new Error("Nothing is read."));
const verdictOn = (bytes: Uint8Array) => readPicture(bytes, defaultPolicy, never);

const sheet = drawText(["HEJ"], { size: 2 });
const png = asPng(sheet);

/** The same file with another size in its header. */
function claiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe("is withheld without a look at its pixels", () => {
  test.each([
    ["an empty file", Buffer.alloc(0), "unreadable"],
    ["a few bytes of a PNG", Buffer.from("iVBORw0KGgo=", "base64"), "unreadable"],
    ["garbage", Buffer.alloc(5000, 7), "unreadable"],
    ["a drawing that is a program", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "unreadable"],
    ["a JPEG that ends in its header", asJpeg(sheet).subarray(0, 30), "unreadable"],
    ["a claim of 50,000 by 50,000 dots", claiming(50_000, 50_000), "large"],
    ["a claim of 41 megapixels", claiming(8200, 5000), "large"],
    ["a line of 39 million dots", claiming(39_000_000, 1), "large"],
    ["no dots at all", claiming(0, 10), "unreadable"],
    ["21 MB", Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]), "large"],
  ])("%s", async (_what, bytes, reason) => {
    const begun = performance.now();
    expect(await verdictOn(bytes)).toEqual({ status: "withheld", reason });
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

test("a picture that holds less than it claims is withheld", async () => {
  expect(await verdictOn(claiming(4000, 4000))).toEqual({ status: "withheld", reason: "unreadable" });
});

test("an interlaced PNG that unpacks to more than it claims is withheld before it does", async () => {
  const header = Buffer.from(
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08\x08\x02\0\0\x01\0\0\0\0",
    "latin1",
  );
  const packed = deflateSync(Buffer.alloc(300_000_000));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(packed.length);
  const bomb = Buffer.concat([header, length, Buffer.from("IDAT"), packed, Buffer.alloc(4)]);
  const before = process.memoryUsage().rss;
  expect(await verdictOn(bomb)).toEqual({ status: "withheld", reason: "unreadable" });
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test("any byte of a picture may be wrong: it is a verdict, never an error, and never a hang", async () => {
  const files = [png, asJpeg(sheet), gif, webp, bmpOf(sheet)];
  for (const file of files)
    for (let at = 0; at < 60; at++) {
      const bytes = Buffer.from(file);
      const place = (at * 7919) % Math.min(bytes.length, 600);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (at % 8));
      await decode(bytes).catch((error: Error) => expect(error.name).toBe("Refused"));
    }
}, 30_000);

/** Two by one dots: red and blue. */
const gif = Buffer.from("R0lGODlhAgABAIABAP8AAAAA/yH5BAAAAAAALAAAAAACAAEAAAICRAoAOw==", "base64");
/** One by one, lossless, as converters write it. */
const webp = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64");

function bmpOf({ width, height, data }: Pixels): Buffer {
  const row = Math.ceil((3 * width) / 4) * 4;
  const bytes = Buffer.alloc(54 + row * height);
  bytes.write("BM");
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++)
        bytes[54 + (height - 1 - y) * row + 3 * x + channel] = data[3 * (y * width + x) + 2 - channel] ?? 0;
  return bytes;
}

describe("every kind gives its pixels", () => {
  const scene = drawScenery(64, 48);
  test("PNG and BMP without a loss", async () => {
    expect(await decode(asPng(scene))).toEqual(scene);
    expect(await decode(bmpOf(scene))).toEqual(scene);
  });

  test("JPEG nearly", async () => {
    const { width, height, data } = await decode(asJpeg(scene, 95));
    expect([width, height]).toEqual([64, 48]);
    const off =
      data.reduce((sum, value, at) => sum + Math.abs(value - (scene.data[at] ?? 0)), 0) / data.length;
    expect(off).toBeLessThan(6);
  });

  test("the first frame of a GIF, and WebP", async () => {
    expect(await decode(gif)).toEqual({ width: 2, height: 1, data: Uint8Array.from([255, 0, 0, 0, 0, 255]) });
    expect(await decode(webp)).toMatchObject({ width: 1, height: 1 });
  });
});
