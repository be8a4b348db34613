import type { DetectedTable, DetectionOutcome, Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";
import { linesWithoutClient } from "./clientGaps";
import { CLEAR_CLIENT, clientColumns, WEAK_CLIENT, type ClientChoice } from "./clientColumns";
import { profilesOf, type ColumnProfile } from "./columnProfile";
import { currenciesOf, namedCurrency } from "./currenciesOf";
import { documentDoubts } from "./documentLines";
import { isClientJoined, joinDoubts, joinedColumns, joinReasons } from "./joinReasons";
import { ledgerSales, mixedAccounts } from "./ledgerSales";
import { relationsOf } from "./relations";
import type { Role, RoleColumns } from "./roles";
import { amountColumnsOf, type SalesChoice } from "./salesChoice";
import { scaledAmounts } from "./scaledAmounts";
import { isSettled } from "./settledDoubts";
import { salesColumns, saysSales } from "./salesColumns";
import { otherSubjects } from "./subject";
import { reasonsFor } from "./tableReasons";
import { orientationOf, rolesFor } from "./tableRoles";
import type { Concept } from "./vocabulary";

/** A candidate with the answer it would give on its own. */
export interface JudgedTable {
  readonly candidate: CandidateTable;
  readonly profiles: readonly ColumnProfile[];
  readonly client: ClientChoice;
  /** True where it is clearly about something other than sales. */
  readonly isSomethingElse: boolean;
  readonly outcome: DetectionOutcome;
  readonly table: DetectedTable;
}

/** From this confidence on the answer is offered without a question; see `docs/detection.md`. */
const CONFIDENT = 0.65;
export const CLEAR_SALES = 0.6;
const PER_DOUBT = 0.12;
const TOTAL_ROW_AGREES = 0.05;
/** Clients without an amount are worth a question only where the header names them plainly. */
const NAMED_CLIENT = 0.7;
/** From this strength on something besides the layout says that the amounts are sales. */
const SAID_TO_BE_SALES = 0.7;
/** What a title may list beside clients: names under it may be theirs. */
const LISTED_BESIDE = new Set<Concept>(["product", "family", "salesperson", "employee", "supplier", "shop", "place"]);
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

const LONGEST_TITLE = 60;

/** The title or sheet's name that says that the table lists clients, where no date or document says otherwise. */
function titleOfClients({ titles, sheet, reader }: CandidateTable, profiles: readonly ColumnProfile[]): string | null {
  const isLedger = profiles.some(({ kind, meaning }) => kind === "date" || meaning.concepts.includes("document"));
  const said = [...titles.filter((title) => title.length <= LONGEST_TITLE), sheet.name].find((text) => {
    const { concepts } = reader.meaning(text);
    return concepts.includes("client") && !concepts.some((concept) => LISTED_BESIDE.has(concept));
  });
  return isLedger ? null : (said ?? null);
}

/** Weighs a candidate: who, how much, what speaks against it, and what it would answer. */
export function judge(table: CandidateTable): JudgedTable {
  const profiles = profilesOf(table);
  const relations = relationsOf(profiles, table.isComplete);
  const ledger = ledgerSales(profiles, saysSales(table));
  const sales = ledger === null ? salesColumns(table, profiles, relations) : ledger.choice;
  const salesAt = new Set(amountColumnsOf(sales?.expression ?? null));
  const client = clientColumns(
    profiles.filter(({ column }) => !salesAt.has(column) && ledger?.generalAccounts.has(column) !== true),
    titleOfClients(table, profiles),
  );
  const hasClient = client.strength >= WEAK_CLIENT;
  const subjects = otherSubjects(table, profiles, sales, {
    hasClient: client.strength >= NAMED_CLIENT,
    saysClient: [client.id, ...client.names].some((profile) => profile?.meaning.concepts.includes("client") === true),
  });
  const roles = rolesFor(profiles, client, sales, relations);
  const reasons = [...reasonsFor(table, profiles, roles, client, sales), ...joinReasons(table)];
  const currencies = currenciesOf(table, [...salesAt]);
  const isGeneralLedger = ledger !== null && ledger.generalAccounts.size > 0;
  const doubts: Doubt[] = [
    ...client.doubts,
    ...(sales?.doubts ?? []),
    ...documentDoubts(profiles, sales?.expression ?? null, currencies),
    ...subjects.map(({ code, evidence }): Doubt => ({ code, evidence })),
    ...joinDoubts(table),
    ...(isGeneralLedger || isClientJoined(table)
      ? []
      : linesWithoutClient(profiles, client, sales?.expression ?? null)),
    ...scaledAmounts(table, [...salesAt]),
    ...(ledger?.doubts ?? mixedAccounts(profiles, sales?.expression ?? null)),
  ];
  const isSomethingElse = subjects.some(({ isClear }) => isClear);
  const joined = joinedColumns(table);
  const others = sales?.others ?? [];
  const strengths = [hasClient ? client.strength : 0, sales?.strength ?? 0];
  const open = doubts.filter((doubt) => !isSettled(doubt, roles));
  const agrees = reasons.some(({ code }) => code === "sumsToTotalRow") ? TOTAL_ROW_AGREES : 0;
  const confidence = Math.max(
    0,
    Math.min(1, Math.min(...strengths) * 0.6 + Math.max(...strengths) * 0.4 + agrees - open.length * PER_DOUBT),
  );
  return {
    candidate: table,
    profiles,
    client,
    isSomethingElse,
    outcome: outcomeOf(client, sales, roles, isSomethingElse, open, confidence),
    table: {
      sheetId: table.sheet.id,
      sheetName: table.sheet.name,
      headerRows: table.headerRows,
      firstDataRow: table.firstDataRow,
      lastDataRow: table.lastDataRow,
      firstColumn: table.firstColumn,
      lastColumn: table.lastColumn,
      headers: table.headers.slice(0, table.lastColumn - table.firstColumn + 1),
      orientation: orientationOf(roles, sales, client),
      roles,
      sales: sales?.expression ?? null,
      currency:
        currencies.length === 0
          ? namedCurrency(profiles, [...salesAt])
          : currencies.length === 1
            ? (currencies[0] ?? null)
            : null,
      confidence,
      reasons,
      doubts,
      ...(joined === undefined ? {} : { joined }),
      ...(others.length === 0 ? {} : { otherSales: others }),
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
