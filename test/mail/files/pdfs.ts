/** PDF files for the tests, written by hand: objects in, bytes with a table of offsets out. */
import { createHash } from "node:crypto";

export type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array };

/** Object 1 is the catalogue; `trailer` goes into the trailer's dictionary. */
export function pdf(objects: readonly PdfObject[], trailer = ""): Buffer {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let at = pieces[0]?.length ?? 0;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    at += piece.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    if (typeof object === "string") add(Buffer.from(object, "latin1"));
    else {
      add(Buffer.from(`<<${object.dictionary} /Length ${object.stream.length}>>\nstream\n`, "latin1"));
      add(Buffer.from(object.stream));
      add(Buffer.from("\nendstream"));
    }
    add(Buffer.from("\nendobj\n"));
  });
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(
    Buffer.from(
      `trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

const font = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>";

/** Text at the top of a page, one line each. */
export const shown = (...lines: readonly string[]): string =>
  `BT /F 12 Tf 50 750 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;

export type PageOf = {
  /** What is drawn on each page. */
  readonly pages: readonly string[];
  /** More of the catalogue, and of each page; object numbers of `more` begin at `firstMore`. */
  readonly catalogue?: string;
  readonly page?: string;
  readonly resources?: string;
  readonly more?: readonly PdfObject[];
  readonly trailer?: string;
};

/** The number of the first of `more`. */
export const firstMore = (pages: number): number => 4 + 2 * pages;

export function pagesOf({
  pages,
  catalogue = "",
  page = "",
  resources = "",
  more = [],
  trailer = "",
}: PageOf): Buffer {
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(" ");
  return pdf(
    [
      `<</Type /Catalog /Pages 2 0 R ${catalogue}>>`,
      `<</Type /Pages /Kids [${kids}] /Count ${pages.length}>>`,
      font,
      ...pages.flatMap((drawn, n): PdfObject[] => [
        `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F 3 0 R>> ${resources}>> /Contents ${5 + 2 * n} 0 R ${page}>>`,
        { dictionary: "", stream: Buffer.from(drawn, "latin1") },
      ]),
      ...more,
    ],
    trailer,
  );
}

/** A page behind a password that nobody knows: the standard handler, RC4 with 40 bits. */
export function lockedPdf(): Buffer {
  const padding = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
  const padded = (password: string): Buffer =>
    Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
  const md5 = (...parts: readonly Buffer[]): Buffer =>
    createHash("md5").update(Buffer.concat(parts)).digest();
  const rc4 = (key: Buffer, data: Buffer): Buffer => {
    const state = Uint8Array.from({ length: 256 }, (_, n) => n);
    const swap = (a: number, b: number): void => {
      [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
    };
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
      swap(i, j);
    }
    let i = 0;
    let j = 0;
    return Buffer.from(
      data.map((byte) => {
        i = (i + 1) & 255;
        j = (j + (state[i] ?? 0)) & 255;
        swap(i, j);
        return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
      }),
    );
  };
  const id = Buffer.alloc(16, 7);
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-4);
  const owner = rc4(md5(padded("hemmelig")).subarray(0, 5), padded("hemmelig"));
  const key = md5(padded("hemmelig"), owner, rights, id).subarray(0, 5);
  const user = rc4(key, padding);
  const hex = (bytes: Buffer): string => `<${bytes.toString("hex")}>`;
  return pagesOf({
    pages: [shown("Cpr 010190-1234")],
    more: [`<</Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${hex(owner)} /U ${hex(user)}>>`],
    trailer: `/Encrypt ${firstMore(1)} 0 R /ID [${hex(id)} ${hex(id)}]`,
  });
}
