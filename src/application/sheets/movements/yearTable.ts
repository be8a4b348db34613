import type { MovementStatus } from "../../../domain/movements/clientMovement";
import type { YearMovements } from "../../../domain/movements/yearMovements";
import { type Amount, inCurrency } from "../../../domain/portfolio/amount";
import type { MovementColumnName, YearLine, YearSection } from "../../../text/sheets/movements/messages";
import { area, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { MOVEMENTS_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn, textLiteral } from "../references";
import { COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { HEADER_ROW, PANEL_COLUMNS, rowOf, YEAR_ROWS } from "./layout";
import { dashForNone, signed } from "./numberFormats";
import { labelCell, type ShownYear } from "./shownYears";

/** Names the cell of another line in the same year. */
type CellOf = (line: YearLine) => string;

type LineContent =
  /** What moved from the year before: a value of the day of the analysis or, in the compared year, a sum over the list. */
  | { readonly valueOf: (movements: YearMovements) => number; readonly live: string }
  /** Follows from the lines above; a value where there is no year before. */
  | { readonly formula: (cellOf: CellOf) => string; readonly alone?: (year: ShownYear) => number };

/** The rows of the years, words first; as wide as the panel. */
export function yearCells(facts: SheetFacts, shown: readonly ShownYear[]): PlanCell[][] {
  const { years } = facts.texts.movements;
  const contents = lineContents(facts);
  return YEAR_ROWS.map((name) => {
    if (isSection(name)) return padded([years.sections[name]]);
    const content = contents[name];
    return padded([years.lines[name], ...shown.map((year, index) => lineCell(content, year, 1 + index, years.none))]);
  });
}

/** The header above them. */
export const yearHeader = ({ texts }: SheetFacts, shown: readonly ShownYear[]): PlanCell[] =>
  padded([texts.movements.years.title, ...shown.map(({ label }) => labelCell(inTwoLines(label)))]);

/** The months of a partial year below its name, which has no space in it. */
const inTwoLines = (label: string): string => label.replace(" ", "\n");

export const padded = (cells: readonly PlanCell[]): PlanCell[] => [
  ...cells,
  ...Array.from({ length: PANEL_COLUMNS - cells.length }, () => null),
];

/** The cell of a line in the year that is compared. */
export const comparedCell = (shown: readonly ShownYear[], line: YearLine): string =>
  cellName(rowOf(line), 1 + shown.findIndex(({ isCompared }) => isCompared));

const isSection = (name: YearSection | YearLine): name is YearSection =>
  name === "clients" || name === "sales" || name === "churn";

function lineCell(content: LineContent, year: ShownYear, column: number, none: string): PlanCell {
  if ("formula" in content) {
    if (year.movements === null && content.alone) return content.alone(year);
    return { formula: content.formula((line) => cellName(rowOf(line), column)) };
  }
  if (year.isCompared) return { formula: content.live };
  return year.movements === null ? none : content.valueOf(year.movements);
}

function lineContents({ texts }: SheetFacts): Readonly<Record<YearLine, LineContent>> {
  const column = (name: MovementColumnName) => tableColumn(MOVEMENTS_TABLE, texts.movements.list.columns[name]);
  const [before, now, difference] = [column("salesBefore"), column("salesNow"), column("difference")];
  const has = (status: MovementStatus) => `${column("status")},${textLiteral(texts.abc.statuses[status])}`;
  const none = textLiteral(texts.movements.years.none);

  const clients = (status: MovementStatus): LineContent => ({
    valueOf: ({ totals }) => totals[status].clients,
    live: `COUNTIFS(${has(status)})`,
  });
  const broughtIn = (status: MovementStatus): LineContent => ({
    valueOf: ({ totals }) => inCurrency(totals[status].now),
    live: `SUMIFS(${now},${has(status)})`,
  });
  const change = (status: MovementStatus): LineContent => ({
    valueOf: ({ totals }) => inCurrency(totals[status].now) - inCurrency(totals[status].before),
    live: `SUMIFS(${difference},${has(status)})`,
  });
  const sum = (first: YearLine, last: YearLine, alone: (year: ShownYear) => number): LineContent => ({
    formula: (cellOf) => `SUM(${cellOf(first)}:${cellOf(last)})`,
    alone,
  });
  // N() turns the dash of a year without one before into 0.
  const lostShare = (lost: YearLine, all: YearLine): LineContent => ({
    formula: (cellOf) => `IF(N(${cellOf(all)})>0,-${cellOf(lost)}/${cellOf(all)},${none})`,
  });
  const inUnits = (amount: Amount) => inCurrency(amount);

  return {
    activeBefore: { valueOf: ({ activeBefore }) => activeBefore.clients, live: `COUNTIFS(${before},">0")` },
    newClients: clients("new"),
    reactivatedClients: clients("reactivated"),
    newOrReactivatedClients: clients("newOrReactivated"),
    lostClients: { valueOf: ({ totals }) => 0 - totals.lost.clients, live: `-COUNTIFS(${has("lost")})` },
    activeClients: sum("activeBefore", "lostClients", ({ active }) => active.clients),
    growing: clients("growth"),
    declining: clients("decline"),
    unchanged: clients("equal"),
    salesBefore: {
      valueOf: ({ activeBefore }) => inUnits(activeBefore.sales),
      live: `SUMIFS(${before},${before},">0")`,
    },
    newSales: broughtIn("new"),
    reactivatedSales: broughtIn("reactivated"),
    newOrReactivatedSales: broughtIn("newOrReactivated"),
    lostSales: { valueOf: ({ totals }) => 0 - inUnits(totals.lost.before), live: `-SUMIFS(${before},${has("lost")})` },
    growth: change("growth"),
    decline: change("decline"),
    activeSales: sum("salesBefore", "decline", ({ active }) => inUnits(active.sales)),
    churnByCount: lostShare("lostClients", "activeBefore"),
    churnByValue: lostShare("lostSales", "salesBefore"),
    halfLife: {
      formula: (cellOf) => {
        const churn = cellOf("churnByCount");
        return `IF(AND(N(${churn})>0,N(${churn})<1),LN(0.5)/LN(1-${churn}),${none})`;
      },
    },
  };
}

const TOTALS: readonly YearLine[] = ["activeClients", "activeSales"];
const PARTS: readonly YearLine[] = ["growing", "declining", "unchanged"];
const MOVED: readonly YearLine[] = ["newClients", "reactivatedClients", "newOrReactivatedClients", "lostClients"];

/** Looks of the header and the rows; every width of the panel has them, however many years there are. */
export function yearFormats(money: string): FormattedArea[] {
  const wide = (row: number) => area(row, 0, 1, PANEL_COLUMNS);
  const numbers = (first: YearLine, last = first) =>
    area(rowOf(first), 1, rowOf(last) - rowOf(first) + 1, PANEL_COLUMNS - 1);
  const count = NUMBER_FORMATS.count;
  return [
    { area: wide(HEADER_ROW), format: FORMATS.header },
    { area: area(HEADER_ROW, 1, 1, PANEL_COLUMNS - 1), format: { horizontal: "Right", numberFormat: "0" } },
    ...(["clients", "sales", "churn"] as const).map((section): FormattedArea => ({
      area: wide(rowOf(section)),
      format: { bold: true, color: COLORS.header, underlineColor: COLORS.line },
    })),
    { area: numbers("activeBefore"), format: { numberFormat: count } },
    ...MOVED.map((line): FormattedArea => ({ area: numbers(line), format: { numberFormat: signed(count) } })),
    { area: numbers("activeClients"), format: { numberFormat: count } },
    ...PARTS.flatMap((line): FormattedArea[] => [
      { area: numbers(line), format: { numberFormat: dashForNone(count) } },
      { area: wide(rowOf(line)), format: { color: COLORS.mutedInk } },
      { area: area(rowOf(line), 0), format: { horizontal: "Left", indent: 1 } },
    ]),
    { area: numbers("salesBefore"), format: { numberFormat: money } },
    { area: numbers("newSales", "decline"), format: { numberFormat: signed(money) } },
    { area: numbers("activeSales"), format: { numberFormat: money } },
    { area: numbers("churnByCount", "churnByValue"), format: { numberFormat: NUMBER_FORMATS.share } },
    { area: numbers("halfLife"), format: { numberFormat: "0.0" } },
    { area: numbers("activeBefore", "halfLife"), format: { horizontal: "Right" } },
    ...TOTALS.flatMap((line): FormattedArea[] => [
      { area: wide(rowOf(line) - 1), format: { underlineColor: COLORS.header } },
      { area: wide(rowOf(line)), format: FORMATS.total },
    ]),
  ];
}
