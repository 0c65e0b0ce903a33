import { describe, expect, test } from "vitest";
import { sizeOfPicture } from "../../functions/mail/pictureSize.ts";
import { base64, mailOf, multipart, piece } from "./eml.ts";
import { read } from "./read.ts";

const sized = (length: number, ...pieces: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([
    ...pieces.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : one)),
    Buffer.alloc(length),
  ]);
const be32 = (...values: readonly number[]) =>
  Buffer.concat(values.map((value) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value])));
const le16 = (...values: readonly number[]) =>
  Buffer.concat(values.map((value) => Buffer.from([value, value >>> 8])));
const be16 = (...values: readonly number[]) =>
  Buffer.concat(values.map((value) => Buffer.from([value >>> 8, value])));

const png = (width: number, height: number, length = 20_000) =>
  sized(length, "\x89PNG\r\n\x1a\n", be32(13), "IHDR", be32(width, height));
const gif = (width: number, height: number, length = 40) => sized(length, "GIF89a", le16(width, height));
const jpeg = (width: number, height: number, length = 20_000) =>
  sized(
    length,
    "\xff\xd8\xff\xe1",
    be16(202),
    Buffer.alloc(200),
    "\xff\xff\xc0",
    be16(17),
    "\x08",
    be16(height, width),
  );
const webp = (width: number, height: number) =>
  sized(
    20_000,
    "RIFF\0\0\0\0WEBPVP8X",
    Buffer.alloc(8),
    Buffer.from([width - 1, (width - 1) >> 8, 0, height - 1, (height - 1) >> 8, 0]),
  );

describe("the size of a picture is read from its first bytes", () => {
  test.each([
    [png(640, 480), { width: 640, height: 480 }, "PNG"],
    [gif(1, 1, 0), { width: 1, height: 1 }, "GIF, of ten bytes"],
    [jpeg(1024, 768), { width: 1024, height: 768 }, "JPEG, behind what a camera wrote"],
    [webp(300, 200), { width: 300, height: 200 }, "WebP"],
    [
      sized(40, "BM", Buffer.alloc(16), Buffer.from([10, 0, 0, 0, 0xec, 0xff, 0xff, 0xff])),
      { width: 10, height: 20 },
      "BMP, upside down",
    ],
    [Buffer.from("x"), null, "no picture"],
    [sized(10, "\xff\xd8\xff\xe1", be16(9_999)), null, "JPEG that was cut off"],
    [sized(40, "\xff\xd8\xff\xe1", be16(0)), null, "JPEG with a segment without a length"],
  ])("%#: %o", (bytes, expected, why) => {
    expect(sizeOfPicture(bytes), why).toEqual(expected);
  });
});

const picture = (bytes: Buffer, type: string, ...headers: readonly string[]) =>
  piece(type, base64(bytes), "Content-Transfer-Encoding: base64", ...headers);
const withId = "Content-ID: <Logo@1>";
const inline = "Content-Disposition: inline; filename=a.png";
const file = "Content-Disposition: attachment; filename=a.png";

describe("a picture that only decorates is dropped", () => {
  const html = piece("text/html", '<p>Hej</p><img src="cid:logo%401">');
  const mailWith = (one: ReturnType<typeof picture>) => mailOf(multipart("related", [html, one]));
  test.each([
    [picture(png(120, 50), "image/png", withId), "a flat logo that the text shows"],
    [picture(png(400, 300, 5_000), "image/png", withId, inline), "a small file that the text shows"],
    [picture(gif(1, 1), "image/gif"), "a tracking pixel"],
    [picture(png(32, 32), "image/png", file), "an icon, even as a file"],
    [picture(png(600, 2), "image/png", inline), "a line"],
    [
      picture(jpeg(500, 60), "image/jpeg", "Content-ID: <other>", inline),
      "a banner in place, under an id of its own",
    ],
  ])("%#: (%s)", async (one, why) => {
    expect((await read(mailWith(one))).attachments, why).toEqual([]);
  });

  test.each([
    [
      picture(png(1280, 720, 80_000), "image/png", withId, inline),
      "a screenshot that was pasted into the text",
    ],
    [picture(png(400, 300, 5_000), "image/png", file), "a small file that somebody attached"],
    [picture(png(120, 50), "image/png", file), "a flat picture that somebody attached"],
    [picture(Buffer.from("x"), "image/png", file), "what can't be told"],
    [picture(Buffer.from("<svg/>"), "image/svg+xml", withId, inline), "a drawing, which is a program"],
  ])("%#: but not %s", async (one, why) => {
    expect((await read(mailWith(one))).attachments, why).toHaveLength(1);
  });
});
