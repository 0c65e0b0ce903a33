/**
 * The parts of an Office file (Open Packaging Conventions, ECMA-376 part 2) or of an OpenDocument file: a ZIP whose
 * entries are found by name. Parts are unpacked when they are asked for; fonts, sounds and macros never are.
 */
import type { Budget } from "./budget.ts";
import type { InnerFile } from "./types.ts";
import { attribute, readXml } from "./xml.ts";
import { readZip, type ZipEntry } from "./zip.ts";

export type Package = {
  /** In the order that people count: slide2 before slide10. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Empty when there is no such part; throws `Withheld` when it cannot be unpacked. */
  readonly open: (name: string) => Buffer;
  /** Packed bytes. */
  readonly size: (name: string) => number;
};

/** Thousands of parts are a large presentation, tens of thousands are none. */
const mostParts = 20_000;

export function openPackage(bytes: Buffer, budget: Budget): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZip(bytes, budget, mostParts)) {
    if (!entry.isFolder) entries.set(entry.rawName.toString("utf8").replaceAll("\\", "/"), entry);
  }
  // Names differ in case between programs that write them and those that point to them.
  const byLowerCase = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  const find = (name: string) => entries.get(name) ?? byLowerCase.get(name.toLowerCase());
  return {
    names: [...entries.keys()].toSorted(naturally.compare),
    has: (name) => find(name) !== undefined,
    open: (name) => find(name)?.open() ?? Buffer.alloc(0),
    size: (name) => find(name)?.size ?? 0,
  };
}

const naturally = new Intl.Collator("en", { numeric: true });

/** Parts that are files themselves, under their own names without the folder. */
export const filesIn = (parts: Package, pattern: RegExp): readonly InnerFile[] =>
  parts.names
    .filter((name) => pattern.test(name))
    .map((name) => ({
      name: name.slice(name.lastIndexOf("/") + 1),
      contentType: "application/octet-stream",
      open: () => parts.open(name),
    }));

/** Screenshots and photos; bullets and lines are smaller than any picture that can be read. */
export const picturesIn = (parts: Package, pattern: RegExp): readonly InnerFile[] => {
  const isLarge = (name: string): boolean => parts.size(name) >= smallestPicture;
  const names = parts.names.filter((name) => pattern.test(name) && picture.test(name) && isLarge(name));
  return filesIn({ ...parts, names }, picture);
};

const picture = /\.(?:png|jpe?g|gif|bmp|tiff?|webp)$/i;
const smallestPicture = 2000;

/** The declared content type of each part that has one of its own, by name in lower case. */
export function contentTypesOf(parts: Package, budget: Budget): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const open = (name: string, attributes: Readonly<Record<string, string>>): undefined => {
    if (name !== "Override") return;
    types.set(
      attribute(attributes, "PartName").replace(/^\//, "").toLowerCase(),
      attribute(attributes, "ContentType"),
    );
  };
  readXml(parts.open("[Content_Types].xml"), { open, text: () => {}, close: () => {} }, budget);
  return types;
}

export type Relation = { readonly target: string; readonly isExternal: boolean };

/** What a part points to, by id; targets within the package are names of parts. */
export function relationsOf(parts: Package, part: string, budget: Budget): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = new Map<string, Relation>();
  const open = (name: string, attributes: Readonly<Record<string, string>>): undefined => {
    if (name !== "Relationship") return;
    const written = attribute(attributes, "Target");
    const isExternal = attribute(attributes, "TargetMode").toLowerCase() === "external";
    const target = isExternal ? written : resolve(folder, written);
    relations.set(attribute(attributes, "Id"), { target, isExternal });
  };
  const bytes = parts.open(`${folder}_rels/${part.slice(folder.length)}.rels`);
  readXml(bytes, { open, text: () => {}, close: () => {} }, budget);
  return relations;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  const from = target.startsWith("/") ? target : folder + target;
  for (const step of from.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
