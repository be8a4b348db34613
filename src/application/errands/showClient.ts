import { clientLabel } from "../../domain/portfolio/clientLabel";
import type { Problem } from "../../domain/problems";
import type { InputList } from "../memory/inputList";
import { placeOfColumn } from "../memory/readLists";
import { done, type FoundList, type Reply, type ShownCell, type Workbook } from "../ports";
import { ABC_LIST } from "../sheets/abc/abcInputs";
import { MOVEMENTS_LIST } from "../sheets/movements/movementInputs";
import type { ClientToShow } from "./errands";

/** Where clients are looked for: in the ranking; one that bought nothing in the period is among the movements alone. */
const LISTS: readonly InputList[] = [ABC_LIST, MOVEMENTS_LIST];

/** Selects the cell with the client's name, found by its key whatever was sorted or renamed; tells what is in the way. */
export async function showClient(workbook: Workbook, client: ClientToShow): Promise<Problem | null> {
  const label = clientLabel(client);
  const lists = await workbook.findLists(LISTS);
  if (lists.kind === "problem") return lists.problem;
  for (const [index, list] of LISTS.entries()) {
    const found = lists.value[index] ?? null;
    const cell = found && (await cellOf(workbook, list, found, client.key));
    if (cell?.kind === "problem") return cell.problem;
    if (cell?.value) {
      const selected = await workbook.select(cell.value);
      if (selected.kind === "problem") return selected.problem;
      const { isRowHidden } = selected.value;
      return isRowHidden ? { code: "clientHidden", client: label, sheet: cell.value.sheetName } : null;
    }
  }
  return { code: "clientGone", client: label };
}

/** The cell with the name in the row of that key; null where the list has none. */
async function cellOf(
  workbook: Workbook,
  list: InputList,
  found: FoundList,
  key: string,
): Promise<Reply<ShownCell | null>> {
  const keyColumn = placeOfColumn(list, found, list.keyColumn);
  const nameColumn = placeOfColumn(list, found, list.clientColumn);
  if (keyColumn < 0 || nameColumn < 0) return done(null);
  const keys = await workbook.readLists([
    {
      list: found,
      rowCount: found.rowCount,
      columns: [found.firstColumn + keyColumn],
      formattedColumns: [],
      beside: [],
    },
  ]);
  if (keys.kind === "problem") return keys;
  const row = keys.value[0]?.rows.findIndex(([cell]) => String(cell?.value) === key) ?? -1;
  const { sheetId, sheetName, headerRow, firstColumn } = found;
  return done(row < 0 ? null : { sheetId, sheetName, row: headerRow + 1 + row, column: firstColumn + nameColumn });
}
