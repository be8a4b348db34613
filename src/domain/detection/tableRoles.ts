import type { Orientation } from "./answer";
import type { ClientChoice } from "./clientColumns";
import type { ColumnProfile } from "./columnProfile";
import { currencyColumn, documentTypeColumn, statusColumn } from "./documentLines";
import { otherRoles } from "./otherRoles";
import type { Relation } from "./relations";
import type { Role, RoleColumns } from "./roles";
import { amountColumnsOf, type SalesChoice } from "./salesChoice";

/** Every column's role: client and sales as they were chosen, then what documents are, then what the headers say. */
export function rolesFor(
  profiles: readonly ColumnProfile[],
  client: ClientChoice,
  sales: SalesChoice | null,
  relations: readonly Relation[],
): RoleColumns {
  const roles = new Map<Role, number[]>();
  if (client.id !== null) roles.set("clientId", [client.id.column]);
  const [first, second] = client.names;
  if (first !== undefined && second !== undefined) {
    roles.set("clientFirstName", [first.column]);
    roles.set("clientLastName", [second.column]);
  } else if (first !== undefined) roles.set("clientName", [first.column]);
  const expression = sales?.expression ?? null;
  if (expression?.kind === "column") roles.set("sales", [expression.column]);
  else if (expression?.kind === "sum") roles.set("sales", [...expression.columns]);
  else if (expression?.kind === "difference") roles.set("sales", [expression.credit, expression.debit]);
  else if (expression?.kind === "product") {
    roles.set("quantity", [expression.quantity]);
    roles.set("unitPrice", [expression.unitPrice]);
    if (expression.discount !== undefined) roles.set("discount", [expression.discount.column]);
  }
  const product = relations.find(
    (relation) => relation.kind === "product" && expression?.kind === "column" && relation.result === expression.column,
  );
  if (product?.kind === "product") {
    roles.set("quantity", [product.quantity]);
    roles.set("unitPrice", [product.price]);
  }
  const taken = new Set([...roles.values()].flat());
  const ofDocuments = [
    ["documentType", documentTypeColumn(profiles)],
    ["status", statusColumn(profiles)],
    ["currency", currencyColumn(profiles, amountColumnsOf(expression))],
  ] as const;
  for (const [role, profile] of ofDocuments) {
    if (profile === null || taken.has(profile.column)) continue;
    roles.set(role, [profile.column]);
    taken.add(profile.column);
  }
  for (const [role, columns] of otherRoles(profiles, taken)) if (!roles.has(role)) roles.set(role, columns);
  // A column of currencies that are not those of the amounts is none.
  if (ofDocuments.some(([role, profile]) => role === "currency" && profile === null)) roles.delete("currency");
  return Object.fromEntries(roles);
}

/** So many rows for each client, on average, are its sales rather than clients that share a name. */
const ROWS_OF_A_CLIENT = 1.5;

const recurs = ({ id, names }: ClientChoice): boolean => {
  const key = id ?? names[0];
  return key !== undefined && key.filled >= key.distinct * ROWS_OF_A_CLIENT;
};

/** Lines where something dates, orders or itemises them, or clients recur; otherwise a row is a client. Source: method.md, Orientation. */
export function orientationOf(roles: RoleColumns, sales: SalesChoice | null, client: ClientChoice): Orientation {
  const hasLines =
    roles.date !== undefined ||
    roles.orderId !== undefined ||
    roles.product !== undefined ||
    roles.productId !== undefined;
  const hasClient = client.id !== null || client.names.length > 0;
  if (sales?.layout === "categories") return "pivot";
  if (sales?.layout === "periods") return hasClient && !hasLines ? "years" : "pivot";
  return hasClient && !hasLines && !recurs(client) ? "clients" : "lines";
}
