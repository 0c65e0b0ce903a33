/** Every label that a removal can have on the page. */
import type { RemovedView } from "../../functions/staff/contract.ts";

export type Label = RemovedView["category"];
