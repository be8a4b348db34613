import { inCurrency } from "../../domain/portfolio/amount";
import { netSales, type ColumnChoice } from "../../domain/portfolio/portfolio";
import { columnLetters } from "../../text/cellAddress";
import { outcomeOf, salesText, type Outcome } from "../job/jsonReport";
import type { JobResult } from "../job/runJob";
import type { CorpusFile, CorpusTable } from "./manifest";

/** What was found in a workbook, in the manifest's words. */
export interface Answer {
  readonly outcome: Outcome;
  readonly sheet: string | null;
  readonly headerRows: readonly number[];
  readonly dataRows: string | null;
  readonly client: readonly string[];
  readonly sales: string | null;
  readonly total: number | null;
  readonly clients: number | null;
  /** What the user may choose instead, with its total. */
  readonly alternatives: readonly { readonly sales: string; readonly total: number }[];
  /** True where the table's parts on further sheets are added to it. */
  readonly isTogether: boolean;
}

export const CLIENT_ROLES = ["clientId", "clientName", "clientFirstName", "clientLastName"] as const;

export interface Verdict {
  readonly file: CorpusFile;
  readonly answer: Answer;
  readonly isRight: boolean;
  /** What is wrong, in a few words. */
  readonly faults: readonly string[];
  /** The worst fault: sales sheets generated where there are none, or a wrong total without a warning. */
  readonly isFalseProposal: boolean;
}

export function answerOf(job: JobResult): Answer {
  const { found } = job;
  const everything = job.results?.everything ?? found?.everything ?? null;
  const table = found?.table ?? null;
  const choice = found?.choice ?? null;
  const sales = choice?.sales ?? table?.sales ?? null;
  // The manifest knows the columns of the sheet itself, not those looked up on another one.
  const isOnSheet = (column: number): boolean => table?.joined?.some((joined) => joined.column === column) !== true;
  return {
    outcome: outcomeOf(job),
    sheet: table?.sheetName ?? null,
    headerRows: table?.headerRows.map((row) => row + 1) ?? [],
    dataRows: table && `${table.firstDataRow + 1}–${table.lastDataRow + 1}`,
    client: choice ? clientColumns(choice).filter(isOnSheet).map(columnLetters) : [],
    sales: sales && salesText(sales, table ?? {}),
    total: everything && inCurrency(netSales(everything)),
    clients: everything?.clients.length ?? null,
    alternatives: (found?.alternatives ?? []).map((other) => ({
      sales: salesText(other.sales, table ?? {}),
      total: inCurrency(other.total),
    })),
    isTogether: found?.isTogether === true && table?.continuedOn !== undefined,
  };
}

const clientColumns = ({ clientId, clientName }: ColumnChoice): readonly number[] =>
  clientId === null ? clientName : [clientId, ...clientName];

/** False where the file itself leaves open what the sales are: no amount, or one that two readings fit. */
export const isDecidable = ({ tables }: CorpusFile): boolean =>
  tables.every(({ salesExpression, checksums }) => salesExpression !== null && !checksums.totalSalesAlternative);

export function judge(file: CorpusFile, answer: Answer): Verdict {
  const faults = faultsOf(file, answer);
  const isProposed = answer.outcome === "generated";
  const hasWrongTotal = file.tables.length > 0 && !file.tables.some((table) => totalIsRight(file, table, answer));
  return {
    file,
    answer,
    isRight: faults.length === 0,
    faults,
    isFalseProposal: isProposed && (file.kind !== "client-sales" || hasWrongTotal),
  };
}

function faultsOf(file: CorpusFile, answer: Answer): readonly string[] {
  switch (file.kind) {
    case "client-sales": {
      const faults = file.tables.map((table) => tableFaults(file, table, answer));
      return faults.reduce((best, other) => (other.length < best.length ? other : best));
    }
    case "sales-no-client":
      return [
        // Where there is no amount either, asking for one is as right.
        ...(file.tables.some((table) => table.salesExpression === null) && answer.outcome === "needs-sales"
          ? []
          : expectOutcome(answer, "needs-client")),
        ...(file.tables.some((table) => table.salesExpression === null || table.salesExpression === answer.sales)
          ? []
          : ["sales"]),
      ];
    case "client-no-sales":
      return expectOutcome(answer, "needs-sales");
    case "not-sales":
      return expectOutcome(answer, "not-sales");
    case "ambiguous":
      return answer.outcome === "generated" && !file.tables.some((table) => totalIsRight(file, table, answer))
        ? ["total"]
        : [];
  }
}

function tableFaults(file: CorpusFile, table: CorpusTable, answer: Answer): readonly string[] {
  // Without any amount in the workbook the right answer is to ask for one.
  if (table.salesExpression === null) return expectOutcome(answer, "needs-sales");
  const clients = CLIENT_ROLES.flatMap((role) => table.roles[role]?.columns ?? []);
  return [
    ...(answer.outcome === "generated" || answer.outcome === "needs-confirmation" ? [] : [`outcome ${answer.outcome}`]),
    // A .csv has one sheet, named after the file, which may have been renamed since.
    ...(file.format === "csv" || table.sheet === answer.sheet ? [] : ["sheet"]),
    ...(String(table.headerRows) === String(answer.headerRows) ? [] : ["header"]),
    ...(answer.client.length > 0 && answer.client.every((column) => clients.includes(column)) ? [] : ["client"]),
    ...(table.salesExpression === answer.sales ? [] : ["sales"]),
    ...(totalIsRight(file, table, answer) ? [] : ["total"]),
  ];
}

const expectOutcome = (answer: Answer, outcome: Outcome): string[] =>
  answer.outcome === outcome ? [] : [`outcome ${answer.outcome}`];

/** To the cent; of all the tables together where they are one that is cut over sheets. */
function totalIsRight(
  { unionOfTables }: CorpusFile,
  { checksums }: CorpusTable,
  { total, isTogether }: Answer,
): boolean {
  const expected = isTogether ? unionOfTables?.totalSales : checksums.totalSales;
  return expected !== undefined && total !== null && Math.abs(expected - total) < 0.005;
}
