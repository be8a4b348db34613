import type { DetectedTable, DetectionOutcome, Doubt, Orientation, Reason, SalesExpression } from "./answer";
import type { CandidateTable } from "./candidateTable";
import { CLEAR_CLIENT, clientColumns, WEAK_CLIENT, type ClientChoice } from "./clientColumns";
import { profilesOf, type ColumnProfile } from "./columnProfile";
import { currencyOf } from "./currencyOf";
import { otherRoles } from "./otherRoles";
import { relationsOf, type Relation } from "./relations";
import type { Role, RoleColumns } from "./roles";
import type { SalesChoice } from "./salesChoice";
import { salesColumns } from "./salesColumns";
import { otherSubjects } from "./subject";

/** A candidate with the answer it would give on its own. */
export interface JudgedTable {
  readonly outcome: DetectionOutcome;
  readonly table: DetectedTable;
}

/** From this confidence on the answer is offered without a question; see `docs/detection.md`. */
const CONFIDENT = 0.65;
const CLEAR_SALES = 0.6;
const PER_DOUBT = 0.12;
const TOTAL_ROW_AGREES = 0.05;
/** Clients without an amount are worth a question only where the header names them plainly. */
const NAMED_CLIENT = 0.7;
const CENT = 0.01;
/** From this strength on something besides the layout says that the amounts are sales. */
const SAID_TO_BE_SALES = 0.7;
/** What amounts are broken down by where they are sales, besides clients. */
const SOLD_BY: readonly Role[] = [
  "product",
  "productId",
  "productFamily",
  "salesperson",
  "region",
  "segment",
  "orderId",
];

const columnsOf = (expression: SalesExpression | null): readonly number[] => {
  if (expression === null) return [];
  if (expression.kind === "column") return [expression.column];
  return expression.kind === "sum" ? expression.columns : [expression.quantity, expression.unitPrice];
};

function rolesFor(
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
  for (const [role, columns] of otherRoles(profiles, taken)) if (!roles.has(role)) roles.set(role, columns);
  return Object.fromEntries(roles);
}

/** Lines where something dates, orders or itemises them; otherwise a row is a client. Source: method.md, Orientation. */
function orientationOf(roles: RoleColumns, sales: SalesChoice | null, client: ClientChoice): Orientation {
  const hasLines =
    roles.date !== undefined ||
    roles.orderId !== undefined ||
    roles.product !== undefined ||
    roles.productId !== undefined;
  const hasClient = client.id !== null || client.names.length > 0;
  if (sales?.layout === "categories") return "pivot";
  if (sales?.layout === "periods") return hasClient && !hasLines ? "years" : "pivot";
  return hasClient && !hasLines ? "clients" : "lines";
}

function totalRowReason(
  table: CandidateTable,
  sales: SalesChoice | null,
  profiles: readonly ColumnProfile[],
): Reason[] {
  if (!table.isComplete || sales?.expression.kind !== "column") return [];
  const { column } = sales.expression;
  const sum = profiles.find((profile) => profile.column === column)?.number?.sum;
  const row = table.totals.find(({ cells }) => {
    const cell = cells[column - table.firstColumn];
    return typeof cell === "number" && sum !== undefined && Math.abs(cell - sum) <= CENT + Math.abs(sum) * 1e-9;
  });
  return row === undefined ? [] : [{ code: "sumsToTotalRow", column, row: row.row }];
}

function reasonsFor(
  table: CandidateTable,
  profiles: readonly ColumnProfile[],
  roles: RoleColumns,
  client: ClientChoice,
  sales: SalesChoice | null,
): Reason[] {
  const reasons: Reason[] = table.nativeTable === null ? [] : [{ code: "nativeTable", name: table.nativeTable }];
  const profileOf = (column: number | undefined): ColumnProfile | undefined =>
    profiles.find((profile) => profile.column === column);
  const told: readonly Role[] = ["clientId", "clientName", "clientFirstName", "clientLastName", "sales", "date"];
  for (const role of told) {
    const columns = roles[role] ?? [];
    const profile = columns.length === 1 ? profileOf(columns[0]) : undefined;
    if (profile !== undefined && (profile.headerRoles.get(role) ?? 0) > 0) {
      reasons.push({ code: "header", role, column: profile.column, header: profile.header });
    }
  }
  const key = client.id ?? client.names[0];
  if (key !== undefined) {
    reasons.push({
      code: "distinctValues",
      role: client.id === null ? "clientName" : "clientId",
      column: key.column,
      distinct: key.distinct,
      lines: key.filled,
      sampled: !table.isComplete,
    });
  }
  const date = profileOf(roles.date?.[0]);
  if (date?.kind === "date")
    reasons.push({ code: "dateShare", role: "date", column: date.column, share: date.shareDates });
  return [...reasons, ...(sales?.reasons ?? []), ...totalRowReason(table, sales, profiles)];
}

/** Weighs a candidate: who, how much, what speaks against it, and what it would answer. */
export function judge(table: CandidateTable): JudgedTable {
  const profiles = profilesOf(table);
  const relations = relationsOf(profiles, table.isComplete);
  const sales = salesColumns(table, profiles, relations);
  const salesAt = new Set(columnsOf(sales?.expression ?? null));
  const client = clientColumns(profiles.filter(({ column }) => !salesAt.has(column)));
  const hasClient = client.strength >= WEAK_CLIENT;
  const subjects = otherSubjects(table, profiles, sales, client.strength >= NAMED_CLIENT);
  const roles = rolesFor(profiles, client, sales, relations);
  const reasons = reasonsFor(table, profiles, roles, client, sales);
  const doubts: Doubt[] = [
    ...client.doubts,
    ...(sales?.doubts ?? []),
    ...subjects.map(({ code, evidence }): Doubt => ({ code, evidence })),
  ];
  const strengths = [hasClient ? client.strength : 0, sales?.strength ?? 0];
  const agrees = reasons.some(({ code }) => code === "sumsToTotalRow") ? TOTAL_ROW_AGREES : 0;
  const confidence = Math.max(
    0,
    Math.min(1, Math.min(...strengths) * 0.6 + Math.max(...strengths) * 0.4 + agrees - doubts.length * PER_DOUBT),
  );
  return {
    outcome: outcomeOf(
      client,
      sales,
      roles,
      subjects.some(({ isClear }) => isClear),
      doubts,
      confidence,
    ),
    table: {
      sheetId: table.sheet.id,
      sheetName: table.sheet.name,
      headerRows: table.headerRows,
      firstDataRow: table.firstDataRow,
      lastDataRow: table.lastDataRow,
      firstColumn: table.firstColumn,
      lastColumn: table.lastColumn,
      headers: table.headers,
      orientation: orientationOf(roles, sales, client),
      roles,
      sales: sales?.expression ?? null,
      currency: currencyOf(table, [...salesAt]),
      confidence,
      reasons,
      doubts,
    },
  };
}

function outcomeOf(
  client: ClientChoice,
  sales: SalesChoice | null,
  roles: RoleColumns,
  isSomethingElse: boolean,
  doubts: readonly Doubt[],
  confidence: number,
): DetectionOutcome {
  if (isSomethingElse) return "not-sales";
  const hasClient = client.strength >= WEAK_CLIENT;
  if (sales === null) {
    if (client.strength >= NAMED_CLIENT) return "needs-sales";
    const isSoldByQuantity =
      roles.quantity !== undefined && roles.date !== undefined && (roles.product ?? roles.productId) !== undefined;
    return isSoldByQuantity ? "needs-client" : "not-sales";
  }
  if (!hasClient)
    return sales.strength >= SAID_TO_BE_SALES || SOLD_BY.some((role) => roles[role] !== undefined)
      ? "needs-client"
      : "not-sales";
  const isClear =
    client.strength >= CLEAR_CLIENT && sales.strength >= CLEAR_SALES && doubts.length === 0 && confidence >= CONFIDENT;
  return isClear ? "found" : "needs-confirmation";
}
