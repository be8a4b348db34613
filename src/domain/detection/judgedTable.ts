import type { DetectedTable, DetectionOutcome, Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";
import { CLEAR_CLIENT, clientColumns, WEAK_CLIENT, type ClientChoice } from "./clientColumns";
import { profilesOf } from "./columnProfile";
import { currenciesOf } from "./currenciesOf";
import { documentDoubts } from "./documentLines";
import { relationsOf } from "./relations";
import type { Role, RoleColumns } from "./roles";
import { amountColumnsOf, type SalesChoice } from "./salesChoice";
import { salesColumns } from "./salesColumns";
import { otherSubjects } from "./subject";
import { reasonsFor } from "./tableReasons";
import { orientationOf, rolesFor } from "./tableRoles";

/** A candidate with the answer it would give on its own. */
export interface JudgedTable {
  readonly candidate: CandidateTable;
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

/** Weighs a candidate: who, how much, what speaks against it, and what it would answer. */
export function judge(table: CandidateTable): JudgedTable {
  const profiles = profilesOf(table);
  const relations = relationsOf(profiles, table.isComplete);
  const sales = salesColumns(table, profiles, relations);
  const salesAt = new Set(amountColumnsOf(sales?.expression ?? null));
  const client = clientColumns(profiles.filter(({ column }) => !salesAt.has(column)));
  const hasClient = client.strength >= WEAK_CLIENT;
  const subjects = otherSubjects(table, profiles, sales, {
    hasClient: client.strength >= NAMED_CLIENT,
    saysClient: [client.id, ...client.names].some((profile) => profile?.meaning.concepts.includes("client") === true),
  });
  const roles = rolesFor(profiles, client, sales, relations);
  const reasons = reasonsFor(table, profiles, roles, client, sales);
  const currencies = currenciesOf(table, [...salesAt]);
  const doubts: Doubt[] = [
    ...client.doubts,
    ...(sales?.doubts ?? []),
    ...documentDoubts(profiles, sales?.expression ?? null, currencies),
    ...subjects.map(({ code, evidence }): Doubt => ({ code, evidence })),
  ];
  const strengths = [hasClient ? client.strength : 0, sales?.strength ?? 0];
  const agrees = reasons.some(({ code }) => code === "sumsToTotalRow") ? TOTAL_ROW_AGREES : 0;
  const confidence = Math.max(
    0,
    Math.min(1, Math.min(...strengths) * 0.6 + Math.max(...strengths) * 0.4 + agrees - doubts.length * PER_DOUBT),
  );
  return {
    candidate: table,
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
      currency: currencies.length === 1 ? (currencies[0] ?? null) : null,
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
