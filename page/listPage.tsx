/**
 * One folder: its cases, newest first, a page at a time. Empty folders say why and what comes next. While a case is
 * open the list is hidden but kept; when it closes the focus goes back to its row.
 */
import { useEffect, useRef } from "preact/hooks";
import type { Role } from "../functions/staff/contract.ts";
import { CaseRowLink } from "./caseRowLink.tsx";
import { FilterBar } from "./filterBar.tsx";
import { focusNext, useKeys } from "./keys.ts";
import { useTongue } from "./language.ts";
import { type Filters, type Folder, linkTo } from "./route.ts";
import { Failure, Loading } from "./states.tsx";
import type { Cases } from "./useCases.ts";

type Props = {
  readonly cases: Cases;
  readonly role: Role;
  readonly folder: Folder;
  readonly filters: Filters;
  readonly openedId: string | null;
};

export function ListPage({ cases, role, folder, filters, openedId }: Props) {
  const { texts } = useTongue();
  const { rows, thereIsMore, failure, loading, more, reload, arrived } = cases;
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturn(openedId, list, heading);
  useKeys(
    openedId === null ? { j: () => focusNext(".row", 1), k: () => focusNext(".row", -1), r: reload } : {},
  );
  useEffect(() => {
    if (openedId === null) document.title = `${texts.folders[folder]} – ${texts.product}`;
  }, [openedId, folder, texts]);
  const showMore = async () => {
    const before = rows.length;
    await more();
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>("a")[before]?.focus());
  };
  return (
    <section class="list" hidden={openedId !== null} aria-labelledby="folder-name">
      <div class="list-head">
        <h1 id="folder-name" tabIndex={-1} ref={heading}>
          {texts.folders[folder]}
        </h1>
        <p class="count" role="status">
          {loading || failure ? "" : texts.cases(rows.length, thereIsMore)}
        </p>
        <button type="button" class="quiet" onClick={reload}>
          {texts.reload}
        </button>
        <span role="status">
          {arrived > 0 && (
            <button type="button" class="news" onClick={reload}>
              {texts.arrived(arrived)}
            </button>
          )}
        </span>
        <FilterBar role={role} folder={folder} filters={filters} />
      </div>
      {rows.length > 0 && (
        <ol ref={list} class="rows">
          {rows.map((row) => (
            <CaseRowLink key={row.id} row={row} folder={folder} filters={filters} />
          ))}
        </ol>
      )}
      {loading && <Loading />}
      {failure && <Failure answer={failure} again={reload} heading="h2" />}
      {!loading && !failure && rows.length === 0 && (
        <Empty folder={folder} filters={filters} thereIsMore={thereIsMore} />
      )}
      {!loading && !failure && thereIsMore && (
        <button type="button" class="more" onClick={showMore}>
          {texts.more}
        </button>
      )}
    </section>
  );
}

/** When a case closes, the focus and the view go back to where it was opened. */
function useReturn(
  openedId: string | null,
  list: { readonly current: HTMLOListElement | null },
  heading: { readonly current: HTMLHeadingElement | null },
) {
  const opened = useRef<string | null>(openedId);
  useEffect(() => {
    const was = opened.current;
    opened.current = openedId;
    if (was === null || openedId !== null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(was)}"]`);
    (row ?? heading.current)?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  }, [openedId, list, heading]);
}

type EmptyProps = {
  readonly folder: Folder;
  readonly filters: Filters;
  readonly thereIsMore: boolean;
};

function Empty({ folder, filters, thereIsMore }: EmptyProps) {
  const { texts } = useTongue();
  if (thereIsMore) return <p class="empty">{texts.emptyPart}</p>;
  const filtered = Object.keys(filters).length > 0;
  return (
    <div class="empty">
      <p>
        <strong>{filtered ? texts.emptyFiltered.cause : texts.empty[folder].cause}</strong>
      </p>
      <p>{filtered ? <a href={linkTo(folder)}>{texts.emptyFiltered.next}</a> : texts.empty[folder].next}</p>
    </div>
  );
}
