import { DAYS_TO_1904, serialOf } from "../../../domain/dates";
import type { HistoryPeriod } from "../../../domain/portfolio/history";
import { inCurrency } from "../../../domain/portfolio/amount";
import type { MovementColumnName } from "../../../text/sheets/movements/messages";
import type { CellFormat, PlanCell } from "../../sheetPlan";
import { classByRankCell } from "../classFormulas";
import { classesBefore, classesNow, type YearClasses } from "../comparedClasses";
import type { SheetFacts } from "../facts";
import type { ListColumn } from "../listTable";
import { thisRow } from "../references";
import { COLORS, NUMBER_FORMATS, textWidth } from "../style";
import type { MovementRow } from "./movementRows";
import { dashForNone, signed } from "./numberFormats";
import { labelCell, yearName } from "./shownYears";

/** The columns to read first; the last four are for formulas and the next analysis. */
export const MOVEMENT_COLUMNS: readonly MovementColumnName[] = [
  "client",
  "code",
  "status",
  "salesBefore",
  "salesNow",
  "difference",
  "change",
  "classBefore",
  "classNow",
  "lastSeen",
  "firstYear",
  "rankBefore",
  "rankNow",
  "number",
  "key",
];

/** Every column of the list of movements. */
export function movementColumns(
  facts: SheetFacts,
  rows: readonly MovementRow[],
  money: { readonly format: string; readonly width: number },
): readonly ListColumn<MovementRow>[] {
  const headers = facts.texts.movements.list.columns;
  const cell = (name: MovementColumnName) => thisRow(headers[name]);
  const amount: CellFormat = { numberFormat: dashForNone(money.format) };
  const centred: CellFormat = { horizontal: "Center" };
  const hasMonths = facts.overTime?.history.step === "month";
  const muted: CellFormat = { color: COLORS.mutedInk };
  const words = (valueOf: (row: MovementRow) => string, narrowest: number, widest: number) => ({
    width: textWidth(rows.map(valueOf), narrowest, widest),
    format: { horizontal: "Left" } as const,
    content: { value: valueOf },
  });
  const value = (width: number, format: CellFormat, valueOf: (row: MovementRow) => PlanCell) => ({
    width,
    format,
    content: { value: valueOf },
  });
  const classOf = (rank: "rankBefore" | "rankNow", { names }: YearClasses) => ({
    width: 9,
    format: centred,
    // A client the data have no more has no number, and no class.
    content: {
      formula: `IF(${cell("number")}="","",${classByRankCell(cell(rank), names.lastA, names.lastB, facts.texts.abc.absent)})`,
    },
  });
  const columns: Readonly<Record<MovementColumnName, Omit<ListColumn<MovementRow>, "header">>> = {
    client: words(({ client }) => client.name, 30, 48),
    code: { ...words(({ client }) => client.code, 10, 24), isHidden: rows.every(({ client }) => client.code === "") },
    status: words(({ movement }) => facts.texts.abc.statuses[movement.status], 19, 24),
    salesBefore: value(money.width, amount, ({ movement }) => inCurrency(movement.before)),
    salesNow: value(money.width, amount, ({ movement }) => inCurrency(movement.now)),
    difference: {
      width: money.width,
      format: { numberFormat: signed(money.format) },
      content: { formula: `${cell("salesNow")}-${cell("salesBefore")}` },
    },
    change: {
      width: 11,
      format: { numberFormat: NUMBER_FORMATS.change },
      content: { formula: `IF(${cell("salesBefore")}>0,${cell("salesNow")}/${cell("salesBefore")}-1,"")` },
    },
    classBefore: classOf("rankBefore", classesBefore(facts)),
    classNow: classOf("rankNow", classesNow(facts)),
    lastSeen: value(13, { ...centred, numberFormat: hasMonths ? "mmm yyyy" : "0" }, ({ movement }) =>
      periodCell(facts, movement.lastSeen),
    ),
    firstYear: value(11, { ...centred, numberFormat: "0" }, ({ firstYear }) =>
      firstYear === null ? null : labelCell(yearName(facts, firstYear)),
    ),
    rankBefore: value(9, { ...muted, numberFormat: NUMBER_FORMATS.count }, ({ rankBefore }) => rankBefore),
    rankNow: value(9, { ...muted, numberFormat: NUMBER_FORMATS.count }, ({ rankNow }) => rankNow),
    number: value(7, { ...muted, numberFormat: "0" }, ({ client }) => client.number),
    key: { ...words(({ client }) => client.key, 16, 40), format: { ...muted, horizontal: "Left" } },
  };
  return MOVEMENT_COLUMNS.map((name) => ({ header: headers[name], ...columns[name] }));
}

/** The first day of a month; a year's name where the source knows no months. */
function periodCell(facts: SheetFacts, period: HistoryPeriod | null): PlanCell {
  if (period === null) return null;
  const { year, month } = period;
  if (month === null) return labelCell(yearName(facts, { year }));
  const serial = serialOf({ year, month, day: 1 });
  return serial !== null && facts.uses1904Dates ? serial - DAYS_TO_1904 : serial;
}
