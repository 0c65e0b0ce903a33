/** All readers of files, by the kind of file that each reads: one reader a file. */
import { gzipReader, zipReader } from "./archive.ts";
import { emlReader } from "./eml.ts";
import type { ReadableKind } from "./kinds.ts";
import { msgReader } from "./msg.ts";
import { wordXmlReader } from "./officeMarkup.ts";
import { excelReader, powerPointReader, wordReader } from "./ooxml.ts";
import { flatReader, odpReader, odsReader, odtReader } from "./openDocument.ts";
import { pdfReader } from "./pdf.ts";
import { rtfReader } from "./rtf.ts";
import type { FileReader } from "./types.ts";

export const readers: Readonly<Record<ReadableKind, FileReader>> = {
  pdf: pdfReader,
  word: wordReader,
  excel: excelReader,
  powerPoint: powerPointReader,
  wordXml: wordXmlReader,
  odt: odtReader,
  ods: odsReader,
  odp: odpReader,
  flatOpenDocument: flatReader,
  rtf: rtfReader,
  msg: msgReader,
  eml: emlReader,
  zip: zipReader,
  gzip: gzipReader,
};
