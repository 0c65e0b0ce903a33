/** The folders: one for each status, and all cases but spam; for the officer the registers too. */
import { useTongue } from "./language.ts";
import { type Folder, folders, linkTo, linkToOffice } from "./route.ts";

type Props = { readonly current: Folder | "office"; readonly isOfficer: boolean };

export function FolderList({ current, isOfficer }: Props) {
  const { texts } = useTongue();
  return (
    <nav class="folders" aria-label={texts.foldersLabel}>
      <ul>
        {folders.map((folder) => (
          <li key={folder}>
            <a
              href={linkTo(folder)}
              class={`mark-${folder}`}
              aria-current={folder === current ? "page" : undefined}
            >
              {texts.folders[folder]}
            </a>
          </li>
        ))}
        {isOfficer && (
          <li>
            <a
              href={linkToOffice}
              class="mark-office"
              aria-current={current === "office" ? "page" : undefined}
            >
              {texts.officer.title}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
