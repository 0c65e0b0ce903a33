/**
 * A pass over an XML document with htmlparser2: no tree is built, entities are only the five of XML (what a document
 * type defines is never expanded), and depth, time and length are bounded. Names come without their prefix, which
 * every producer may choose: `w:t`, `ns0:t` and `t` are `t`.
 */
import { Parser } from "htmlparser2";
import type { Budget } from "./budget.ts";
import { Withheld } from "./withheld.ts";

export type Attributes = Readonly<Record<string, string>>;

export type XmlHandlers = {
  /** "skip" leaves out the element with all that is in it, its `close` too. */
  readonly open: (name: string, attributes: Attributes) => "skip" | undefined;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/** The parser looks through its open elements at each closing tag; real documents have some dozens. */
const maxDepth = 1000;
/** Bytes that are parsed between two looks at the clock. */
const chunkBytes = 256 * 1024;

/** @throws Withheld at a limit */
export function readXml(bytes: Buffer, handlers: XmlHandlers, budget: Budget): void {
  let depth = 0;
  /** Depth of the element that is skipped; 0 when none is. */
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (depth > maxDepth) throw new Withheld("attachment-unreadable");
        if (skipped === 0 && handlers.open(localName(name), attributes) === "skip") skipped = depth;
      },
      ontext: (text) => {
        if (skipped === 0) handlers.text(text);
      },
      onclosetag: (name) => {
        if (skipped === 0) handlers.close(localName(name));
        else if (skipped === depth) skipped = 0;
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    budget.checkTime();
    parser.write(decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.end();
}

/** The value of an attribute whatever its prefix; "" without one. */
export function attribute(attributes: Attributes, name: string): string {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key of Object.keys(attributes)) if (localName(key) === name) return attributes[key] ?? "";
  return "";
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** XML says its encoding by a byte order mark, or in its first line, or it is utf-8. */
function decoderOf(bytes: Buffer): TextDecoder {
  const start = bytes.toString("latin1", 0, 200);
  if (start.startsWith("\xff\xfe") || start.startsWith("<\0")) return new TextDecoder("utf-16le");
  if (start.startsWith("\xfe\xff") || start.startsWith("\0<")) return new TextDecoder("utf-16be");
  const label = /^[^<]{0,4}<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? "utf-8";
  try {
    // Whoever reads these bytes as utf-16 would have needed no such line to know it.
    return new TextDecoder(/utf-?16/i.test(label) ? "utf-8" : label);
  } catch {
    return new TextDecoder();
  }
}
