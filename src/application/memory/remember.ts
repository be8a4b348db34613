import type { DetectedTable } from "../../domain/detection/answer";
import { normaliseName } from "../../domain/names";
import { EVERYTHING } from "../../domain/portfolio/periods";
import type { ColumnChoice, HiddenRows, Period } from "../../domain/portfolio/portfolio";
import { joinedColumn } from "../source/columnsToRead";
import { mapColumns } from "./choiceOf";
import type { Mapping, RememberedColumn, RememberedPeriod } from "./mapping";

/** What is to be remembered of an analysis. */
export interface Remembered {
  readonly table: DetectedTable;
  readonly isTogether: boolean;
  readonly choice: ColumnChoice;
  readonly period: RememberedPeriod;
  readonly hiddenRows: HiddenRows;
  readonly isSettled: boolean;
}

export function mappingOf({ table, isTogether, choice, period, hiddenRows, isSettled }: Remembered): Mapping {
  return {
    version: 1,
    sheet: table.sheetName,
    columnCount: table.headers.length,
    isTogether: table.continuedOn === undefined ? null : isTogether,
    choice: mapColumns(choice, (column) => rememberedColumn(table, column)),
    salesAreDetected: JSON.stringify(choice.sales) === JSON.stringify(table.sales),
    period,
    hiddenRows,
    settledDoubts: isSettled ? [...new Set(table.doubts.map(({ code }) => code))] : null,
  };
}

function rememberedColumn(table: DetectedTable, column: number): RememberedColumn {
  const joined = joinedColumn(table, column);
  if (joined !== undefined) return { header: joined.header, occurrence: 1, sheet: joined.sheetName };
  const header = table.headers[column - table.firstColumn] ?? "";
  const before = table.headers.slice(0, column - table.firstColumn);
  return { header, occurrence: 1 + before.filter((other) => normaliseName(other) === normaliseName(header)).length };
}

/** @param periods those offered, the default first */
export function rememberedPeriod(period: Period, [usual]: readonly Period[]): RememberedPeriod {
  if (usual !== undefined && isSamePeriod(period, usual)) return "default";
  return period.year === undefined ? asRelative(period.kind) : { year: period.year };
}

const asRelative = (kind: Period["kind"]): RememberedPeriod => (kind === "year" ? "default" : kind);

/** The period among those offered that was remembered; the default where it is not offered any more. */
export function recalledPeriod(remembered: RememberedPeriod, periods: readonly Period[]): Period {
  const usual = periods[0] ?? EVERYTHING;
  if (remembered === "default") return usual;
  const wanted: Period = typeof remembered === "string" ? { kind: remembered } : { kind: "year", ...remembered };
  return periods.find((period) => isSamePeriod(period, wanted)) ?? usual;
}

const isSamePeriod = (a: Period, b: Period): boolean => a.kind === b.kind && a.year === b.year;
