import type { AbcClass } from "../../../domain/pareto/abc";
import { area, type CellBlock, type FormattedArea, type Formula, type PlanCell } from "../../sheetPlan";
import { ABC_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn, textLiteral } from "../references";
import { FORMATS, NUMBER_FORMATS } from "../style";
import { type Figure, figureReference } from "../workings/figures";

export const PANEL_COLUMNS = 6;
export const CLASSES: readonly AbcClass[] = ["A", "B", "C", "N/C"];

/** A small table beside the list. */
export interface Panel {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  /** First row below it. */
  readonly endRow: number;
}

const titled = (row: number, column: number, title: string, headers: readonly (string | null)[]): Panel => ({
  blocks: [
    { row, column, cells: [[title]] },
    { row: row + 1, column, cells: [headers] },
  ],
  formats: [
    { area: area(row, column), format: FORMATS.total },
    { area: area(row + 1, column, 1, PANEL_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
  ],
  endRow: row + 2,
});

/** Clients and sales of each class. */
export function classPanel(facts: SheetFacts, row: number, column: number, money: string): Panel {
  const { summary, columns } = facts.texts.abc;
  const head = titled(row, column, summary.title, [
    summary.abcClass,
    summary.clients,
    summary.shareOfClients,
    summary.sales,
    summary.shareOfSales,
    summary.meaning,
  ]);
  const firstRow = head.endRow;
  const inTable = (header: string) => tableColumn(ABC_TABLE, header);
  const rows = CLASSES.map((abcClass, index): PlanCell[] => {
    const cell = (offset: number) => cellName(firstRow + index, column + offset);
    const isClass = `${inTable(columns.abcClass)},${textLiteral(abcClass)}`;
    const isRanked = abcClass !== "N/C";
    return [
      abcClass,
      { formula: `COUNTIFS(${isClass})` },
      isRanked ? { formula: `${cell(1)}/${NAMES.clients}` } : null,
      { formula: `SUMIFS(${inTable(columns.sales)},${isClass})` },
      isRanked ? { formula: `${cell(3)}/${NAMES.base}` } : null,
      summary.meanings[abcClass],
    ];
  });
  const sumOf = (offset: number): Formula => ({
    formula: `SUM(${cellName(firstRow, column + offset)}:${cellName(firstRow + CLASSES.length - 1, column + offset)})`,
  });
  const totalRow = firstRow + CLASSES.length;
  const body = (offset: number) => area(firstRow, column + offset, CLASSES.length + 1);
  return {
    blocks: [
      ...head.blocks,
      { row: firstRow, column, cells: [...rows, [summary.total, sumOf(1), sumOf(2), sumOf(3), sumOf(4), null]] },
    ],
    formats: [
      ...head.formats,
      { area: body(0), format: { horizontal: "Center" } },
      { area: body(1), format: { numberFormat: NUMBER_FORMATS.count } },
      { area: body(2), format: { numberFormat: NUMBER_FORMATS.share } },
      { area: body(3), format: { numberFormat: money } },
      { area: body(4), format: { numberFormat: NUMBER_FORMATS.share } },
      { area: body(5), format: FORMATS.reading },
      { area: area(totalRow - 1, column, 1, PANEL_COLUMNS), format: { underlineColor: FORMATS.section.color } },
      { area: area(totalRow, column, 1, PANEL_COLUMNS), format: FORMATS.total },
    ],
    endRow: totalRow + 1,
  };
}

/** One row of a panel: what, how much, how to read it. The words take three columns, the number one, the reading two. */
interface FigureRow {
  readonly label: string;
  readonly figure: Figure;
  readonly numberFormat: string;
  readonly reading: string | null;
}

function figurePanel(
  facts: SheetFacts,
  row: number,
  column: number,
  title: string,
  headers: readonly [string, string | null],
  rows: readonly FigureRow[],
): Panel {
  const head = titled(row, column, title, [null, null, null, null, headers[0], headers[1]]);
  return {
    blocks: [
      ...head.blocks,
      {
        row: head.endRow,
        column,
        cells: rows.map(({ label, figure, reading }) => [
          label,
          null,
          null,
          null,
          { formula: figureReference(facts, figure) },
          reading,
        ]),
      },
    ],
    formats: [
      ...head.formats,
      ...rows.map(({ numberFormat }, index): FormattedArea => ({
        area: area(head.endRow + index, column + 4),
        format: { numberFormat },
      })),
      { area: area(head.endRow, column + 5, rows.length), format: FORMATS.reading },
    ],
    endRow: head.endRow + rows.length,
  };
}

/** Who would stand in another class, were the convention or the limits a little different. */
export function robustnessPanel(facts: SheetFacts, row: number, column: number): Panel {
  const { robustness } = facts.texts.abc;
  const changed = (label: string, figure: Figure): FigureRow => ({
    label,
    figure,
    numberFormat: NUMBER_FORMATS.count,
    reading: null,
  });
  return figurePanel(
    facts,
    row,
    column,
    robustness.title,
    [robustness.clients, null],
    [
      changed(robustness.otherRule, "movedByOtherRule"),
      changed(robustness.ties, "movedByTies"),
      changed(robustness.lower, "movedLower"),
      changed(robustness.higher, "movedHigher"),
      changed(robustness.either, "movedEither"),
    ],
  );
}

/** How far the sales rest on few clients. */
export function concentrationPanel(facts: SheetFacts, row: number, column: number): Panel {
  const { concentration } = facts.texts.abc;
  const share = (label: string, figure: Figure): FigureRow => ({
    label,
    figure,
    numberFormat: NUMBER_FORMATS.share,
    reading: null,
  });
  return figurePanel(
    facts,
    row,
    column,
    concentration.title,
    [concentration.value, concentration.reading],
    [
      share(concentration.largest, "largestShare"),
      share(concentration.fiveLargest, "fiveLargestShare"),
      share(concentration.tenLargest, "tenLargestShare"),
      share(concentration.firstFifth, "firstFifthShare"),
      { label: concentration.gini, figure: "gini", numberFormat: "0.00", reading: concentration.giniReading },
      { label: concentration.hhi, figure: "hhi", numberFormat: "0.000", reading: concentration.hhiReading },
      {
        label: concentration.equivalent,
        figure: "equivalentClients",
        numberFormat: "0.0",
        reading: concentration.equivalentReading,
      },
    ],
  );
}
