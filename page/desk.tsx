/**
 * The list and the case that is open beside it. The list stays in the document while a case is open, so that going back
 * finds it as it was, and the case knows which ones stand before and behind it.
 */
import type { Role } from "../functions/staff/contract.ts";
import { CasePage } from "./casePage.tsx";
import type { Client } from "./client.ts";
import { ListPage } from "./listPage.tsx";
import type { Route } from "./route.ts";
import { useCases } from "./useCases.ts";

type Props = { readonly client: Client; readonly role: Role; readonly route: Route };

export function Desk({ client, role, route }: Props) {
  const { folder, filters, caseId } = route;
  const cases = useCases(client, folder, filters);
  const at = cases.rows.findIndex(({ id }) => id === caseId);
  const [previous, next] = at === -1 ? [] : [cases.rows[at - 1]?.id, cases.rows[at + 1]?.id];
  return (
    <>
      <ListPage cases={cases} role={role} folder={folder} filters={filters} openedId={caseId} />
      {caseId !== null && (
        <CasePage
          key={caseId}
          client={client}
          id={caseId}
          folder={folder}
          filters={filters}
          neighbours={{ ...(previous && { previous }), ...(next && { next }) }}
          onChanged={cases.look}
        />
      )}
    </>
  );
}
