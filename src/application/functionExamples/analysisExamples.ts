import { FEWEST_CLIENTS_FOR_COMPUTED } from "../../domain/pareto/appliedRule";
import type { AbcColumnName } from "../../text/sheets/abc/messages";
import { placeOfColumn } from "../memory/readLists";
import type { FoundList, Workbook } from "../ports";
import { ABC_COLUMNS } from "../sheets/abc/abcColumns";
import { ABC_LIST } from "../sheets/abc/abcInputs";
import { tableColumn } from "../sheets/references";
import type { ExampleCall, ExamplePart, FunctionExample } from "./functionExample";
import type { FunctionId } from "../../text/functions/functionsText";

/**
 * Examples that refer to the tables of the analysis the workbook carries, by the names and headers these have now; none
 * where it carries none. What stands in the way of finding them matters to nobody: there are other examples.
 */
export async function analysisExamples(workbook: Workbook): Promise<readonly FunctionExample[]> {
  const found = await workbook.findLists([ABC_LIST]);
  const list = found.kind === "problem" ? undefined : found.value[0];
  return list ? abcExamples(list) : [];
}

function abcExamples(list: FoundList): readonly FunctionExample[] {
  const [clients, sales] = [cellsOf(list, "client"), cellsOf(list, "sales")];
  if (clients === null || sales === null) return [];
  const first: ExampleCall = { call: "INDEX", parts: [sales, 1] };
  const one = (id: FunctionId, ...parts: ExamplePart[]): FunctionExample => example(id, parts, 1, 1);
  return [
    one("PARETO.CLASS", first, sales),
    one("PARETO.RANK", first, sales),
    one("PARETO.SHARE", first, sales),
    one("PARETO.CUMULATIVE", first, sales),
    // As many rows as there are different names, which is no more than clients.
    example("PARETO.TABLE", [clients, sales], list.rowCount, 7),
    ...(list.rowCount < FEWEST_CLIENTS_FOR_COMPUTED ? [] : [example("PARETO.LIMITS", [sales], 1, 2)]),
    one("PARETO.GINI", sales),
    one("PARETO.HHI", sales),
  ];
}

const example = (
  id: FunctionId,
  parts: readonly ExamplePart[],
  rowCount: number,
  columnCount: number,
): FunctionExample => ({ id, formula: { call: id, parts }, rowCount, columnCount });

/** The cells of a column as formulas name them; null where the list is no table any more, or its header unknown. */
function cellsOf(list: FoundList, name: AbcColumnName): { readonly cells: string } | null {
  const { tableName, headers } = list;
  const header = headers[placeOfColumn(ABC_LIST, list, ABC_COLUMNS.indexOf(name))];
  return tableName === null || header === undefined ? null : { cells: tableColumn(tableName, header) };
}
