import type { ExamplePart, FunctionExample } from "./functionExample";
import type { FunctionId } from "../../text/functions/functionsText";

const column = (...cells: (number | string)[]): ExamplePart => ({ rows: cells.map((cell) => [cell]) });
const row = (...cells: (number | string)[]): ExamplePart => ({ rows: [cells] });

const SALES = column(900, 400, 250, 120, 60);
const TWO_DRIVERS: ExamplePart = {
  rows: [
    [0.1, 0],
    [0.2, 0.1],
    [0.3, 0.1],
  ],
};
/** The fewest that limits can be found for. */
const TEN_SALES = column(900, 400, 250, 120, 60, 40, 30, 20, 10, 5);

type Filled = readonly [rows: number, columns: number];
const ONE_CELL: Filled = [1, 1];

const EXAMPLES: Readonly<Record<FunctionId, readonly [parts: readonly ExamplePart[], filled: Filled]>> = {
  "PARETO.CLASS": [[400, SALES], ONE_CELL],
  "PARETO.RANK": [[400, SALES], ONE_CELL],
  "PARETO.SHARE": [[400, SALES], ONE_CELL],
  "PARETO.CUMULATIVE": [[400, SALES], ONE_CELL],
  "PARETO.TABLE": [
    [column("Alba", "Brio", "Alba", "Cade"), column(500, 400, 300, 60)],
    [3, 7],
  ],
  "PARETO.LIMITS": [[TEN_SALES], [1, 2]],
  "PARETO.GINI": [[SALES], ONE_CELL],
  "PARETO.HHI": [[SALES], ONE_CELL],
  "COST.TO.SERVE": [[row(12, 3, 1), row(45, 60, 25)], ONE_CELL],
  "COST.COMPLEXITY": [[row(0.3, 0.1), TWO_DRIVERS], ONE_CELL],
  "MATRIX.CLASS": [[72, 40], ONE_CELL],
  "MATRIX.ZONE": [["C", "A"], ONE_CELL],
  "CLIENT.TREND": [[row(100, 110, 130)], ONE_CELL],
  "CLIENT.STATUS": [[row(0, 0, 80)], ONE_CELL],
  "FUNNEL.NEEDED": [
    [10, row(0.5, 0.4, 0.25)],
    [1, 4],
  ],
  "ACTIVITY.LEVER": [[row(7, 6, 5)], [1, 3]],
};

/** The example of a function with constants alone: it works in any workbook. */
export const constantExample = (id: FunctionId): FunctionExample => {
  const [parts, [rowCount, columnCount]] = EXAMPLES[id];
  return { id, formula: { call: id, parts }, rowCount, columnCount };
};
