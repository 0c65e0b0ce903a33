/**
 * The content of a CMS message (RFC 5652) that is signed but not encrypted, by a walk over its outermost BER elements:
 * ContentInfo > SignedData > EncapsulatedContentInfo > content. Nothing is verified. Lengths may be indefinite and the
 * content in pieces, as OpenSSL and Outlook write them. Linear for each of the few levels that it opens.
 */

type Element = {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** Where the element after it starts. */
  readonly next: number;
};

const sequence = 0x30;
const set = 0x31;
const integer = 0x02;
const objectId = 0x06;
const octets = 0x04;
const octetsInPieces = 0x24;
const explicit0 = 0xa0;

const signedData = "2a864886f70d010702";
/** enveloped-data, encrypted-data, authenticated-enveloped-data. */
const encrypted: readonly string[] = ["2a864886f70d010703", "2a864886f70d010706", "2a864886f70d0109100117"];

/** Elements within each other; the longest way to a content is eight. */
const maxDepth = 16;

/** other: damaged, of another kind, or without a content. Never throws. */
export function cmsContent(bytes: Buffer): Buffer | "encrypted" | "other" {
  const info = inside(bytes, elementAt(bytes, 0), sequence);
  const type = info[0];
  if (type?.tag !== objectId) return "other";
  const id = bytes.toString("hex", type.start, type.end);
  if (encrypted.includes(id)) return "encrypted";
  if (id !== signedData) return "other";
  const [signed] = inside(bytes, info[1], explicit0);
  const [version, digests, capsule] = inside(bytes, signed, sequence);
  if (version?.tag !== integer || digests?.tag !== set) return "other";
  const [, wrapped] = inside(bytes, capsule, sequence);
  const [content] = inside(bytes, wrapped, explicit0);
  if (content?.tag === octets) return bytes.subarray(content.start, content.end);
  if (content?.tag !== octetsInPieces) return "other";
  const pieces = inside(bytes, content, octetsInPieces);
  return pieces.every(({ tag }) => tag === octets)
    ? Buffer.concat(pieces.map(({ start, end }) => bytes.subarray(start, end)))
    : "other";
}

/** The elements in an element; none if it has another tag. */
function inside(bytes: Buffer, element: Element | undefined | null, tag: number): readonly Element[] {
  if (element?.tag !== tag) return [];
  const found: Element[] = [];
  for (let at = element.start; at < element.end; ) {
    const next = elementAt(bytes, at);
    if (next === null || next.next > element.end) return [];
    found.push(next);
    at = next.next;
  }
  return found;
}

function elementAt(bytes: Buffer, at: number, depth = 0): Element | null {
  const tag = bytes[at];
  const length = bytes[at + 1];
  if (tag === undefined || length === undefined || depth > maxDepth || (tag & 0x1f) === 0x1f) return null;
  if (length === 0x80) return indefinite(bytes, at, tag, depth);
  const more = length < 0x80 ? 0 : length - 0x80;
  if (more > 4 || at + 2 + more > bytes.length) return null;
  const start = at + 2 + more;
  const end = start + (more === 0 ? length : bytes.readUIntBE(at + 2, more));
  return end <= bytes.length ? { tag, start, end, next: end } : null;
}

/** It ends at two zero bytes that stand where an element would. */
function indefinite(bytes: Buffer, at: number, tag: number, depth: number): Element | null {
  const start = at + 2;
  let end = start;
  while (bytes[end] !== 0 || bytes[end + 1] !== 0) {
    const inner = elementAt(bytes, end, depth + 1);
    if (inner === null) return null;
    end = inner.next;
  }
  return { tag, start, end, next: end + 2 };
}
