/**
 * Where the reader is, kept in the fragment of the URL (`#/open/0BCD.../?category=sensitive`): it can be bookmarked,
 * goes back and forth with the browser's buttons, and never reaches a server log, which matters for addresses.
 */
import { useEffect, useState } from "preact/hooks";
import { categories } from "../functions/scrub/categories.ts";
import type { Label } from "./texts/labels.ts";

export const folders = ["open", "waiting", "closed", "all", "held", "spam"] as const;
export type Folder = (typeof folders)[number];

export type Filters = { readonly category?: Label; readonly contact?: string };

export type Route = { readonly folder: Folder; readonly caseId: string | null; readonly filters: Filters };

const labels: readonly Label[] = [...categories, "sensitive"];

/** Reads a fragment; whatever is not a place of ours leads to the open cases. */
export function routeOf(fragment: string): Route {
  const [path = "", search = ""] = fragment.replace(/^#\/?/, "").split("?", 2);
  const [name, caseId] = path.split("/", 2);
  const folder = folders.find((each) => each === name) ?? "open";
  const params = new URLSearchParams(search);
  const category = labels.find((each) => each === params.get("category"));
  const contact = params.get("contact");
  return {
    folder,
    caseId: caseId || null,
    filters: { ...(category && { category }), ...(contact && { contact }) },
  };
}

/** The officer's registers are a place beside the folders. */
export const linkToOffice = "#/officer";

/** The fragment of a place, to be used as a link. */
export function linkTo(folder: Folder, filters: Filters = {}, caseId?: string): string {
  const search = new URLSearchParams({ ...filters }).toString();
  return `#/${folder}${caseId === undefined ? "" : `/${caseId}`}${search === "" ? "" : `?${search}`}`;
}

/** The place where the reader is now. */
export function usePlace(): Route | "office" {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return fragment === linkToOffice ? "office" : routeOf(fragment);
}
