/**
 * Signed mails: the content is read, the signature is dropped. It proves nothing to anybody here, since what is kept is
 * not what was signed. Three kinds: a signature as a part of its own (RFC 1847), S/MIME with the content inside
 * (RFC 8551, 3.5.2), and PGP in the text (RFC 9580, 7).
 */
import { cmsContent } from "./cms.ts";
import { bytesOf } from "./leafBytes.ts";
import type { Leaf } from "./leafText.ts";
import { Unreadable } from "./unreadable.ts";

/** A signature that stands beside what it signs. Larger ones are files under a false name. */
export const isSignature = ({ type, body }: Leaf): boolean =>
  /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/.test(type) && body.length < 100_000;

/**
 * The piece of mail in an S/MIME signature; null where the leaf is none.
 * @throws Unreadable when it is encrypted, or signed in a form that is not read
 */
export function openSignature(leaf: Leaf): Buffer | null {
  const { type, header } = leaf;
  if (!/^application\/(?:x-)?pkcs7-mime$/.test(type) || header.smimeType === "certs-only") return null;
  const content = cmsContent(bytesOf(leaf).bytes);
  if (content !== "other") {
    if (content === "encrypted") throw new Unreadable("encrypted");
    return content;
  }
  const saysReadable = header.smimeType === "signed-data" || header.smimeType === "compressed-data";
  throw new Unreadable(saysReadable ? "text-lost" : "encrypted");
}

/**
 * Text without the armour of a PGP signature; also in a quote. A signature without its end stays, as it can't be told
 * from text.
 */
export function withoutPgpArmour(text: string): string {
  if (!text.includes("-----BEGIN PGP SIGNED MESSAGE-----")) return text;
  const kept: string[] = [];
  const lines = text.split("\n");
  const ends = lines.map((line) => bare(line) === "-----END PGP SIGNATURE-----").lastIndexOf(true);
  let state: "outside" | "header" | "signed" | "signature" = "outside";
  lines.forEach((line, at) => {
    const found = bare(line);
    if (found === "-----BEGIN PGP SIGNED MESSAGE-----") state = "header";
    else if (state === "header" && (found === "" || /^[a-z-]{1,40}: /i.test(found)))
      state = found === "" ? "signed" : "header";
    else if (state !== "outside" && found === "-----BEGIN PGP SIGNATURE-----" && at < ends)
      state = "signature";
    else if (state === "signature") state = found === "-----END PGP SIGNATURE-----" ? "outside" : state;
    else kept.push(state === "outside" ? line : line.replace(/^((?:>[ ]?){0,20})- (?=-|From )/, "$1"));
  });
  return kept.join("\n");
}

/** A line without its marks of a quote. */
const bare = (line: string): string => line.replace(/^(?:>[ ]?){1,20}/, "").trim();
