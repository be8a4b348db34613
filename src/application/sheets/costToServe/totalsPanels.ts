import type { TotalRow } from "../../../text/sheets/costToServe/messages";
import { area, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn } from "../references";
import { FORMATS, NUMBER_FORMATS } from "../style";
import { figureReference } from "../workings/figures";
import { type CostToServeColumn, costToServeHeader } from "./costToServeColumns";
import type { Panel } from "./driversPanel";

/** The words take three columns, the number stands in the fourth: that of the costs. */
const VALUE_COLUMN = 3;

interface Row {
  readonly label: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/** What all clients bring, cost and leave. */
export function totalsPanel(facts: SheetFacts, row: number, money: string): Panel {
  const { totals } = facts.texts.costToServe;
  const all = (name: CostToServeColumn): string => tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name));
  const sum = (name: CostToServeColumn): string => `SUM(${all(name)})`;
  const valueCell = (index: number): string => cellName(row + 1 + index, VALUE_COLUMN);
  const known = figureReference(facts, "clientsWithContribution");
  const ifKnown = (formula: string): string => `IF(${known}=0,"–",${formula})`;
  const total = figureReference(facts, "contribution");
  const peak = figureReference(facts, "peakContribution");
  const line = (name: TotalRow, formula: string, numberFormat: string): Row => ({
    label: totals[name],
    formula,
    numberFormat,
  });
  return valuePanel(row, totals.title, totals.value, [
    line("sales", sum("sales"), money),
    line("margin", ifKnown(sum("margin")), money),
    line("cost", sum("cost"), money),
    line("costShare", `IF(${valueCell(0)}>0,${valueCell(2)}/${valueCell(0)},"")`, NUMBER_FORMATS.share),
    line("netContribution", ifKnown(total), money),
    line("withMargin", known, NUMBER_FORMATS.count),
    line("peakOverTotal", `IF(${total}>0,${peak}/${total},"–")`, NUMBER_FORMATS.share),
    line("lossMakers", ifKnown(figureReference(facts, "lossMakers")), NUMBER_FORMATS.count),
    line("losses", ifKnown(figureReference(facts, "losses")), money),
  ]);
}

/** How much of the result rests on the unit costs. */
export function sensitivityPanel(facts: SheetFacts, row: number): Panel {
  const { sensitivity } = facts.texts.costToServe;
  const [examples, cost] = [figureReference(facts, "exampleCost"), figureReference(facts, "costOfDrivers")];
  const known = figureReference(facts, "clientsWithContribution");
  const ifKnown = (figure: "gainIfLower" | "loseIfHigher"): string =>
    `IF(${known}=0,"–",${figureReference(facts, figure)})`;
  const panel = valuePanel(row, sensitivity.title, sensitivity.clients, [
    { label: sensitivity.lower, formula: ifKnown("gainIfLower"), numberFormat: NUMBER_FORMATS.count },
    { label: sensitivity.higher, formula: ifKnown("loseIfHigher"), numberFormat: NUMBER_FORMATS.count },
    {
      label: sensitivity.exampleShare,
      formula: `IF(${cost}=0,0,${examples}/${cost})`,
      numberFormat: NUMBER_FORMATS.share,
    },
  ]);
  return {
    blocks: [...panel.blocks, { row: panel.endRow, column: 0, cells: [[sensitivity.note]] }],
    formats: [...panel.formats, { area: area(panel.endRow, 0), format: { ...FORMATS.note, wrapText: false } }],
    endRow: panel.endRow + 1,
  };
}

function valuePanel(row: number, title: string, valueHeader: string, rows: readonly Row[]): Panel {
  const gap: PlanCell[] = Array.from({ length: VALUE_COLUMN - 1 }, () => null);
  const header = area(row, 0, 1, VALUE_COLUMN + 1);
  return {
    blocks: [
      {
        row,
        column: 0,
        cells: [[title, ...gap, valueHeader], ...rows.map(({ label, formula }) => [label, ...gap, { formula }])],
      },
    ],
    formats: [
      { area: header, format: { ...FORMATS.header, wrapText: false } },
      { area: area(row, VALUE_COLUMN), format: { horizontal: "Center" } },
      ...rows.map(({ numberFormat }, index): FormattedArea => ({
        area: area(row + 1 + index, VALUE_COLUMN),
        format: { numberFormat, horizontal: "Right" },
      })),
    ],
    endRow: row + 1 + rows.length,
  };
}
