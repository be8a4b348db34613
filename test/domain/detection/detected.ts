import { detect } from "../../../src/domain/detection/detect";
import type { Detection } from "../../../src/domain/detection/answer";
import { sheetOf, workbookOf, type Grid, type SheetOptions } from "./extracts";
import { gridOf, ledger, type LedgerColumn } from "./ledgers";

/** The lines most tests look at, and what each client bought in all. */
export const lines = ledger(1);
export const totals = new Map<string, number>();
for (const { client, net } of lines) totals.set(client, (totals.get(client) ?? 0) + net);

type NamedField = readonly [LedgerColumn["of"], string];
export const columns = (...pairs: readonly NamedField[]): LedgerColumn[] =>
  pairs.map(([of, header]) => ({ of, header }));
export const formats = (of: readonly LedgerColumn[]): Record<number, string> =>
  Object.fromEntries(of.flatMap((column, index) => (column.of === "date" ? [[index, "dd/mm/yyyy"]] : [])));

/** What is found in a workbook of one sheet. */
export const found = (grid: Grid, options?: SheetOptions): Detection => detect(workbookOf(sheetOf(grid, options)));

/** What is found in the lines above, with these of their fields under these headers. */
export const ofLedger = (...pairs: readonly NamedField[]): Detection => {
  const chosen = columns(...pairs);
  return found(gridOf(lines, chosen), { formats: formats(chosen) });
};

export const doubts = (detection: Detection): string[] => detection.table?.doubts.map(({ code }) => code) ?? [];
