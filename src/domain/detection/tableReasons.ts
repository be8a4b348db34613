import type { Reason } from "./answer";
import type { CandidateTable } from "./candidateTable";
import type { ClientChoice } from "./clientColumns";
import type { ColumnProfile } from "./columnProfile";
import type { Role, RoleColumns } from "./roles";
import type { SalesChoice } from "./salesChoice";

const CENT = 0.01;
/** Roles whose headers are told as reasons: what decides who, how much and when, and what a cost to serve rests on. */
const TOLD: readonly Role[] = [
  "clientId",
  "clientName",
  "clientFirstName",
  "clientLastName",
  "sales",
  "date",
  "documentType",
  "status",
  "currency",
  "parent",
  "freight",
  "rebate",
  "rush",
  "returns",
  "claims",
  "supportHours",
  "visits",
];

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

const looksUpInSample = ({ joined = [] }: CandidateTable, column: number): boolean =>
  joined.some((other) => other.column === column && other.sampled);

/** Why the columns were chosen: facts with numbers that can be computed again from the cells. */
export function reasonsFor(
  table: CandidateTable,
  profiles: readonly ColumnProfile[],
  roles: RoleColumns,
  client: ClientChoice,
  sales: SalesChoice | null,
): Reason[] {
  const reasons: Reason[] = table.nativeTable === null ? [] : [{ code: "nativeTable", name: table.nativeTable }];
  const profileOf = (column: number | undefined): ColumnProfile | undefined =>
    profiles.find((profile) => profile.column === column);
  for (const role of TOLD) {
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
      sampled: !table.isComplete || looksUpInSample(table, key.column),
    });
  }
  const date = profileOf(roles.date?.[0]);
  if (date?.kind === "date")
    reasons.push({ code: "dateShare", role: "date", column: date.column, share: date.shareDates });
  return [...reasons, ...client.reasons, ...(sales?.reasons ?? []), ...totalRowReason(table, sales, profiles)];
}
