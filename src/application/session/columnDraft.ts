import type { DetectedTable, SalesExpression } from "../../domain/detection/answer";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";

/** A choice of columns that may still lack the sales or the client. */
export interface ColumnDraft extends Omit<ColumnChoice, "sales"> {
  readonly sales: SalesExpression | null;
}

/** The columns detection found; of several candidates for a role the first. */
export function detectedColumns({ roles, orientation, sales }: DetectedTable): ColumnDraft {
  const nameParts = [...(roles.clientFirstName?.slice(0, 1) ?? []), ...(roles.clientLastName?.slice(0, 1) ?? [])];
  return {
    orientation,
    clientId: roles.clientId?.[0] ?? null,
    clientName: roles.clientName?.slice(0, 1) ?? nameParts,
    sales,
    date: roles.date?.[0] ?? null,
    documentType: roles.documentType?.[0] ?? null,
    status: roles.status?.[0] ?? null,
    currency: null,
    grouping: { kind: "none" },
  };
}

/** The choice, once there are sales and a client; null before. */
export function completeChoice(draft: ColumnDraft): ColumnChoice | null {
  const { sales } = draft;
  const hasClient = draft.clientId !== null || draft.clientName.length > 0;
  return sales !== null && hasClient ? { ...draft, sales } : null;
}
