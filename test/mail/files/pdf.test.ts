import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { firstMore, lockedPdf, type PdfObject, pagesOf, pdf, shown } from "./pdfs.ts";
import { readAll, readOne } from "./read.ts";

const picture: PdfObject = {
  dictionary: "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
  stream: Buffer.from([0, 255, 0, 255]),
};
const widget = (field: string): string => `<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] ${field}>>`;

/** One page of text with annotations on it, which are objects of their own. */
const annotated = (...annotations: readonly string[]): Buffer => {
  const numbers = annotations.map((_, n) => `${firstMore(1) + n} 0 R`).join(" ");
  const isForm = annotations.some((one) => one.includes("/Widget"));
  return pagesOf({
    pages: [shown("side")],
    page: `/Annots [${numbers}]`,
    catalogue: isForm ? `/AcroForm <</Fields [${numbers}]>>` : "",
    more: annotations,
  });
};

describe("the text of a PDF", () => {
  test.each([
    [pagesOf({ pages: [shown("Hej", "010190-1234")] }), "Hej\n010190-1234", "lines"],
    [pagesOf({ pages: [shown("et"), shown("to")] }), "et\n\nto", "pages"],
    [
      pagesOf({ pages: ["BT /F 12 Tf 50 750 Td [(0101) -20 (90-) 5 (1234)] TJ ET"] }),
      "010190-1234",
      "letters moved closer together",
    ],
    [
      pagesOf({ pages: ["BT /F 12 Tf 3 Tr 50 750 Td (usynlig) Tj ET"] }),
      "usynlig",
      "text that is not painted, as under a scan",
    ],
    [pagesOf({ pages: [shown("Bl\\345b\\346r")] }), "Blåbær", "Danish letters"],
    [
      annotated(widget("/FT /Tx /T (cpr) /TU (Dit cpr-nummer) /V (010190-1234)")),
      "side\nDit cpr-nummer: 010190-1234",
      "a form field with its question",
    ],
    [annotated(widget("/FT /Tx /T (navn) /F 2 /V (skjult)")), "side\nnavn: skjult", "a hidden field"],
    [annotated(widget("/FT /Ch /T (valg) /V (ja) /Opt [(ja) (nej)]")), "side\nvalg: ja", "a choice"],
    [
      annotated("<</Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Ukendt) /Contents (note)>>"),
      "side\nnote",
      "a comment without its author",
    ],
    [
      annotated("<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.dk/x)>>>>"),
      "side\n<https://example.dk/x>",
      "the address behind a link",
    ],
    [
      pagesOf({
        pages: [shown("side")],
        catalogue: "/Outlines 6 0 R",
        more: ["<</First 7 0 R /Last 7 0 R>>", "<</Title (kapitel) /Parent 6 0 R>>"],
      }),
      "side\nkapitel",
      "a bookmark",
    ],
    [pagesOf({ pages: [shown("side"), ""] }), "side", "an empty page"],
    [pagesOf({ pages: [shown("side"), "0 0 10 10 re S"] }), "side", "a page with a frame"],
    [pagesOf({ pages: [shown("side"), shown(" ")] }), "side", "a page with a blank"],
    [pagesOf({ pages: [""] }), "", "nothing"],
    [
      Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), pagesOf({ pages: [shown("side")] })]),
      "side",
      "something in front of it",
    ],
    [
      pagesOf({ pages: [shown("side")], trailer: "/Info <</Author (Ukendt) /Title (Titel)>>" }),
      "side",
      "no metadata",
    ],
  ])("%#: is read", async (file, expected, why) => {
    expect(await readOne(file, "a.pdf"), why).toBe(expected);
  });

  test("a damaged table of offsets is mended", async () => {
    const file = pagesOf({ pages: [shown("side")] });
    expect(
      await readOne(
        Buffer.from(file.toString("latin1").replace(/startxref\n\d+/, "startxref\n7"), "latin1"),
        "a.pdf",
      ),
    ).toBe("side");
  });

  test("a file in it becomes a file of its own", async () => {
    const file = pagesOf({
      pages: [shown("side")],
      catalogue: "/Names <</EmbeddedFiles <</Names [(b.csv) 6 0 R]>>>>",
      more: [
        "<</Type /Filespec /F (b.csv) /UF (b.csv) /EF <</F 7 0 R>>>>",
        { dictionary: "/Type /EmbeddedFile", stream: Buffer.from("navn;010190-1234") },
      ],
    });
    expect(await readAll(file, "a.pdf")).toMatchObject([
      { name: "a.pdf", text: "side" },
      { name: "a.pdf/b.csv", text: "navn;010190-1234" },
    ]);
  });
});

const toNobodysLetters =
  "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <5a> <e041> endbfrange";
const strangeFont = pdf([
  "<</Type /Catalog /Pages 2 0 R>>",
  "<</Type /Pages /Kids [3 0 R] /Count 1>>",
  "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F 4 0 R>>>> /Contents 5 0 R>>",
  "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R>>",
  { dictionary: "", stream: Buffer.from(shown("HEMMELIG")) },
  { dictionary: "", stream: Buffer.from(`begincmap ${toNobodysLetters} endcmap`) },
]);
const outlines = "0 0 m 1 1 l 2 0 l h f\n".repeat(60);
describe("a PDF is withheld", () => {
  test.each([
    [lockedPdf(), "file-encrypted", "behind a password"],
    [pagesOf({ pages: [outlines] }), "picture-pages", "letters that are curves"],
    [
      pagesOf({
        pages: [shown("Vent"), ""],
        catalogue: "/AcroForm <</Fields [] /XFA 8 0 R>>",
        more: [{ dictionary: "", stream: Buffer.from("<xdp/>") }],
      }),
      "attachment-unreadable",
      "a form that only Adobe can show",
    ],
    [pdf(["<</Type /Catalog>>"]), "attachment-unreadable", "without pages"],
    [Buffer.from("%PDF-1.7\nintet"), "attachment-unreadable", "cut off"],
    [strangeFont, "attachment-unreadable", "letters of no alphabet"],
  ])("%#: %s", async (file, expected, why) => {
    expect(await readOne(file, "a.pdf"), why).toBe(`<${expected}>`);
  });
});

describe("a page without text is a file of its own", () => {
  /** Left half black, right half white. */
  const halves = (
    cm: string,
    dictionary = "/ColorSpace /DeviceGray /BitsPerComponent 8",
    stream = [0, 255],
  ) => ({
    pages: [`q ${cm} cm /I Do Q`],
    resources: "/XObject <</I 6 0 R>>",
    more: [
      {
        dictionary: `/Type /XObject /Subtype /Image /Width 2 /Height 1 ${dictionary}`,
        stream: Buffer.from(stream),
      },
    ],
  });

  /** What a page shows at these places, from its top left: each of them a shade of grey. */
  async function shades(file: Buffer, places: readonly (readonly [number, number])[]) {
    const [page] = await readAll(file, "a.pdf");
    if (!page || !("withheld" in page) || !page.picture) throw new Error("There is no picture.");
    const { width, height, data } = PNG.sync.read(Buffer.from(await page.picture()));
    return places.map(([x, y]) => data[4 * (Math.floor(y * height) * width + Math.floor(x * width))]);
  }

  test.each([
    [halves("595 0 0 842 0 0"), [0, 255, 0, 255], "over the whole page"],
    [halves("-595 0 0 842 595 0"), [255, 0, 255, 0], "mirrored"],
    [halves("0 842 -595 0 595 0"), [255, 255, 0, 0], "lying on its side"],
    [
      { ...halves("595 0 0 842 0 0"), page: "/Rotate 90" },
      [0, 0, 255, 255],
      "of a page that lies on its side",
    ],
    [halves("595 0 0 421 0 421"), [0, 255, 255, 255], "in the upper half"],
    [
      halves("595 0 0 842 0 0", "/ColorSpace /DeviceRGB /BitsPerComponent 8", [0, 0, 0, 255, 255, 255]),
      [0, 255, 0, 255],
      "in colours",
    ],
    [
      halves("595 0 0 842 0 0", "/ColorSpace /DeviceGray /BitsPerComponent 1", [0x40]),
      [0, 255, 0, 255],
      "in black and white",
    ],
    [
      { pages: ["q 595 0 0 842 0 0 cm BI /W 2 /H 1 /BPC 8 /CS /G ID \0\xff EI Q"] },
      [0, 255, 0, 255],
      "within the page",
    ],
  ])("%#: a scan is drawn as the page shows it", async (page, expected, why) => {
    const corners = [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ] as const;
    expect(await shades(pagesOf(page), corners), why).toEqual(expected);
  });

  test("a scan behind a page of text takes nothing from the text", async () => {
    const file = pagesOf({
      pages: [shown("brev"), "/I Do"],
      resources: "/XObject <</I 8 0 R>>",
      more: [picture],
    });
    expect(await readAll(file, "a.pdf")).toMatchObject([
      { name: "a.pdf", text: "brev" },
      { name: "a.pdf/page 2.png", withheld: "picture" },
    ]);
  });

  test("curves behind a page of text are withheld", async () => {
    expect(await readAll(pagesOf({ pages: [shown("brev"), outlines] }), "a.pdf")).toMatchObject([
      { name: "a.pdf", text: "brev" },
      { name: "a.pdf/page 2.png", withheld: "picture-pages" },
    ]);
  });

  test("a picture that claims more pixels than fit is not unpacked", async () => {
    const frame = Buffer.from("ffd8ffc0000b08ffffffff0101110000ffd9", "hex");
    const file = pagesOf(
      halves("595 0 0 842 0 0", "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", [...frame]),
    );
    await expect(shades(file, [])).rejects.toMatchObject({ reason: "picture-pages" });
  });
});

describe("a bomb in a PDF is found before the library opens it", () => {
  const zeros = Buffer.alloc(30_000_000, " ");
  const small = { unpackedBytes: 20_000_000 };
  const packed = deflateSync(zeros);
  const withStream = (dictionary: string, stream: Uint8Array): Buffer =>
    pagesOf({ pages: [shown("side")], more: [{ dictionary, stream }] });
  test.each([
    [withStream("/Filter /FlateDecode", packed), "packed once"],
    [withStream("/Filter [/FlateDecode /FlateDecode]", deflateSync(packed)), "packed twice"],
    [withStream("/Filter /Fl#61teDecode", packed), "under a name in disguise"],
    [withStream("/Filter 9 0 R", packed), "under a name somewhere else"],
    [
      withStream("/Filter [/ASCIIHexDecode /FlateDecode]", Buffer.from(packed.toString("hex"))),
      "in hexadecimal",
    ],
    [withStream("/Subtype /Image /Filter /FlateDecode", packed), "in the dress of a picture"],
    [
      withStream(
        "/Filter /FlateDecode /DecodeParms <</Predictor 2 /Colors 536870913>>",
        deflateSync(Buffer.alloc(9)),
      ),
      "in a row of half a gigabyte",
    ],
    [withStream("/Filter [/A85 /A85 /A85 /A85 /Fl]", packed), "in many wraps"],
  ])("%#: %s", async (file, why) => {
    expect(await readOne(file, "a.pdf", small), why).toBe("<unpacks-too-large>");
  });

  test("LZW is counted without being unpacked", async () => {
    // Codes of nine bits: clear, then 258, 259, ... each one longer than the last.
    let bits = "";
    for (let round = 0; round < 400; round++) {
      bits += (256).toString(2).padStart(9, "0") + (32).toString(2).padStart(9, "0");
      for (let code = 258; code < 510; code++) bits += code.toString(2).padStart(9, "0");
    }
    const bytes = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
    const file = withStream("/Filter /LZWDecode", bytes);
    expect(await readOne(file, "a.pdf", { unpackedBytes: 10_000_000 })).toBe("<unpacks-too-large>");
    expect(await readOne(file, "a.pdf", small)).toBe("side");
  });
});
