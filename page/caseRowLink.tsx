/** One case in a list: two lines, one link. All of it comes from messages that are still there. */
import type { CaseRow } from "../functions/staff/contract.ts";
import { CaseNumber } from "./caseNumber.tsx";
import { useTongue } from "./language.ts";
import { RemovedCounts } from "./removedCounts.tsx";
import { type Filters, type Folder, linkTo } from "./route.ts";

type Props = { readonly row: CaseRow; readonly folder: Folder; readonly filters: Filters };

export function CaseRowLink({ row, folder, filters }: Props) {
  const { texts, format } = useTongue();
  const held = row.subject === null;
  const without = row.restricted ? texts.restricted : texts.heldSubject;
  return (
    <li>
      <a class="row" href={linkTo(folder, filters, row.id)} data-case={row.id}>
        <CaseNumber number={row.number} />
        <span class={`subject${held ? " absent" : ""}`}>
          <bdi>{row.subject === null ? without : row.subject || texts.noSubject}</bdi>
        </span>
        <time class="when" dateTime={row.receivedAt} title={format.exact(row.receivedAt)}>
          {format.brief(row.receivedAt)}
        </time>
        <span class={`state mark-${row.status}`}>{texts.statuses[row.status]}</span>
        <span class="gist">
          {!(held && row.restricted) && (
            <bdi class="sender">{row.contact?.name || row.contact?.email || texts.unknownSender}</bdi>
          )}
          {row.preview !== "" && <bdi class="preview">{row.preview}</bdi>}
        </span>
        <span class="tags">
          <RemovedCounts counts={row.removed} room={2} />
          {row.attachments > 0 && (
            <span class="tag files">
              {texts.files(row.attachments)}
              {row.withheld > 0 && `, ${texts.withheldFiles(row.withheld)}`}
            </span>
          )}
        </span>
        <span class="fate">
          {row.assignee !== null && (
            <span class="tag">
              <span class="unseen">{texts.assignee} </span>
              <bdi>{row.assignee}</bdi>
            </span>
          )}
          {row.restricted && <span class="tag">{texts.restricted}</span>}
          {row.hold !== undefined && <span class="tag">{texts.onHold}</span>}
          <time dateTime={row.deleteOn}>{texts.goes(format.shortDate(row.deleteOn))}</time>
        </span>
      </a>
    </li>
  );
}
