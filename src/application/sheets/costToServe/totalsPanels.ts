import type { TotalRow } from "../../../text/sheets/costToServe/messages";
import { area, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn } from "../references";
import { FORMATS, NUMBER_FORMATS } from "../style";
import { figureReference } from "../workings/figures";
import { type CostToServeColumn, costToServeHeader } from "./costToServeColumns";
import type { Panel } from "./driversPanel";

/** The words take three columns, the number stands in the fourth. */
const VALUE_OFFSET = 3;

interface Row {
  readonly label: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/** What all clients bring, cost and leave. */
export function totalsPanel(facts: SheetFacts, row: number, column: number, money: string): Panel {
  const { totals } = facts.texts.costToServe;
  const all = (name: CostToServeColumn): string => tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name));
  const sum = (name: CostToServeColumn): string => `SUM(${all(name)})`;
  const valueCell = (index: number): string => cellName(row + 2 + index, column + VALUE_OFFSET);
  const known = figureReference(facts, "clientsWithContribution");
  const ifKnown = (formula: string): string => `IF(${known}=0,"",${formula})`;
  const total = figureReference(facts, "contribution");
  const peak = figureReference(facts, "peakContribution");
  const line = (name: TotalRow, formula: string, numberFormat: string): Row => ({
    label: totals[name],
    formula,
    numberFormat,
  });
  return valuePanel(row, column, totals.title, totals.value, [
    line("sales", sum("sales"), money),
    line("margin", ifKnown(sum("margin")), money),
    line("cost", sum("cost"), money),
    line("costShare", `IF(${valueCell(0)}>0,${valueCell(2)}/${valueCell(0)},"")`, NUMBER_FORMATS.share),
    line("netContribution", ifKnown(total), money),
    line("withMargin", known, NUMBER_FORMATS.count),
    line("peakOverTotal", `IF(${total}>0,${peak}/${total},"")`, NUMBER_FORMATS.share),
    line("lossMakers", ifKnown(figureReference(facts, "lossMakers")), NUMBER_FORMATS.count),
    line("losses", ifKnown(figureReference(facts, "losses")), money),
  ]);
}

/** How much of the result rests on the unit costs. */
export function sensitivityPanel(facts: SheetFacts, row: number, column: number): Panel {
  const { sensitivity } = facts.texts.costToServe;
  const [examples, cost] = [figureReference(facts, "exampleCost"), figureReference(facts, "costOfDrivers")];
  const panel = valuePanel(row, column, sensitivity.title, sensitivity.clients, [
    { label: sensitivity.lower, formula: figureReference(facts, "gainIfLower"), numberFormat: NUMBER_FORMATS.count },
    { label: sensitivity.higher, formula: figureReference(facts, "loseIfHigher"), numberFormat: NUMBER_FORMATS.count },
    {
      label: sensitivity.exampleShare,
      formula: `IF(${cost}=0,0,${examples}/${cost})`,
      numberFormat: NUMBER_FORMATS.share,
    },
  ]);
  return {
    blocks: [...panel.blocks, { row: panel.endRow, column, cells: [[sensitivity.note]] }],
    formats: [...panel.formats, { area: area(panel.endRow, column), format: { ...FORMATS.note, wrapText: false } }],
    endRow: panel.endRow + 1,
  };
}

function valuePanel(row: number, column: number, title: string, valueHeader: string, rows: readonly Row[]): Panel {
  const firstRow = row + 2;
  const gap: PlanCell[] = Array.from({ length: VALUE_OFFSET - 1 }, () => null);
  return {
    blocks: [
      { row, column, cells: [[title]] },
      { row: row + 1, column: column + VALUE_OFFSET, cells: [[valueHeader]] },
      { row: firstRow, column, cells: rows.map(({ label, formula }) => [label, ...gap, { formula }]) },
    ],
    formats: [
      { area: area(row, column), format: FORMATS.total },
      { area: area(row + 1, column, 1, VALUE_OFFSET + 1), format: { ...FORMATS.header, horizontal: "Center" } },
      ...rows.map(({ numberFormat }, index): FormattedArea => ({
        area: area(firstRow + index, column + VALUE_OFFSET),
        format: { numberFormat },
      })),
    ],
    endRow: firstRow + rows.length,
  };
}
