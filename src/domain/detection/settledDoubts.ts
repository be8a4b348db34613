import type { Doubt } from "./answer";
import type { RoleColumns } from "./roles";

/**
 * True for doubts that only tell what is done: credit notes are negated, what was not invoiced is left out, and one
 * currency is asked for, by the columns that have these roles; a scale changes no share. The others must be settled by
 * the user.
 */
export function isSettled(doubt: Doubt, roles: RoleColumns): boolean {
  switch (doubt.code) {
    case "positiveCreditNotes":
      return roles.documentType?.includes(doubt.column) === true;
    case "notInvoiced":
      return [...(roles.status ?? []), ...(roles.documentType ?? [])].includes(doubt.column);
    case "severalCurrencies":
      return roles.currency?.includes(doubt.column) === true;
    case "scaledAmounts":
      return true;
    default:
      return false;
  }
}
