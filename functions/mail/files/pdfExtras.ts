/**
 * What a PDF says beside the text of its pages: form fields, comments, links, bookmarks, alternative texts. Authors of
 * comments and names of programs are left out.
 */
import type { getDocumentProxy } from "unpdf";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Form fields with their names, comments, and addresses of links; hidden ones too. */
export async function readAnnotations(
  page: PdfPage,
): Promise<{ readonly lines: readonly string[]; readonly files: readonly AttachedFile[] }> {
  const annotations: readonly Annotation[] = await page.getAnnotations({ intent: "any" });
  const lines = annotations.flatMap((annotation) => [
    fieldLine(annotation),
    annotation.contentsObj?.str ?? "",
    annotation.richText?.str ?? "",
    (annotation.textContent ?? []).join("\n"),
    annotation.url === undefined ? "" : `<${annotation.url}>`,
  ]);
  const files = annotations.flatMap(({ file, fileId }) =>
    file && fileId ? [{ name: file.filename ?? "", id: fileId }] : [],
  );
  return { lines: [...new Set(lines)].filter((line) => /\S/.test(line)), files };
}

/** What is read of an annotation; the library's own type leaves it open. */
type Annotation = {
  readonly fieldType?: string;
  readonly fieldName?: string;
  readonly fieldValue?: string | readonly string[] | null;
  readonly alternativeText?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly richText?: { readonly str?: string };
  readonly textContent?: readonly string[];
  readonly url?: string;
  readonly file?: { readonly filename?: string };
  readonly fileId?: string;
};

type AttachedFile = { readonly name: string; readonly id: string };

function fieldLine({ fieldType, fieldName, fieldValue, alternativeText }: Annotation): string {
  if (fieldType === undefined) return "";
  const value = [fieldValue ?? ""].flat().join(", ");
  const isUnticked = fieldType === "Btn" && value === "Off";
  const label = alternativeText || fieldName || "";
  return value === "" || isUnticked ? (alternativeText ?? "") : `${label}: ${value}`;
}

/** Most repeat a heading. */
export async function bookmarks(file: PdfDocument, texts: readonly string[]): Promise<readonly string[]> {
  type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };
  const known = new Set(texts.flatMap((text) => text.split("\n")).map((line) => line.trim()));
  const titles: string[] = [];
  const waiting: Bookmark[] = [...((await file.getOutline()) ?? [])].toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!known.has(next.title.trim())) titles.push(next.title);
    for (const item of next.items.toReversed()) waiting.push(item);
  }
  return titles;
}

/** What a tagged PDF says of its pictures. */
export async function alternativeTexts(page: PdfPage): Promise<readonly string[]> {
  type Tagged = { readonly alt?: string; readonly children?: readonly object[] };
  const root: Tagged | null = await page.getStructTree();
  const texts: string[] = [];
  const waiting: Tagged[] = root ? [root] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.alt) texts.push(next.alt);
    for (const child of next.children ?? []) waiting.push(child);
  }
  return texts;
}
