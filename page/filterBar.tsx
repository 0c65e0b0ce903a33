/** The filters of a list: what was removed, and the sender when one was chosen in a case. */
import { categories, publicLabel } from "../functions/scrub/categories.ts";
import type { Role } from "../functions/staff/contract.ts";
import { useTongue } from "./language.ts";
import { type Filters, type Folder, linkTo } from "./route.ts";
import type { Label } from "./texts/labels.ts";

type Props = { readonly role: Role; readonly folder: Folder; readonly filters: Filters };

export function FilterBar({ role, folder, filters }: Props) {
  const { texts } = useTongue();
  const { category: _, ...others } = filters;
  const choose = (chosen: string) => {
    const category = labelsFor(role).find((label) => label === chosen);
    location.hash = linkTo(folder, category === undefined ? others : { ...others, category });
  };
  return (
    <div class="filters">
      <label class="pick">
        <span>{texts.removedFilter}</span>
        <select value={filters.category ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{texts.anything}</option>
          {labelsFor(role).map((label) => (
            <option key={label} value={label}>
              {texts.labels[label]}
            </option>
          ))}
        </select>
      </label>
      {filters.contact !== undefined && (
        <a class="tag filter" href={linkTo(folder, withoutContact(filters))}>
          <bdi>{texts.senderIs(filters.contact)}</bdi>
          <span class="unseen">{texts.clear("")}</span>
        </a>
      )}
    </div>
  );
}

/** A supporter may ask for `sensitive` as one, the officer for each category too. */
function labelsFor(role: Role): Label[] {
  const all: Label[] = role === "officer" ? [...categories] : categories.map(publicLabel);
  return [...new Set<Label>([...all, "sensitive"])];
}

const withoutContact = ({ category }: Filters): Filters => (category === undefined ? {} : { category });
