/** The folders: one for each status, and all cases but spam. */
import { useTongue } from "./language.ts";
import { type Folder, folders, linkTo } from "./route.ts";

export function FolderList({ current }: { readonly current: Folder }) {
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
      </ul>
    </nav>
  );
}
