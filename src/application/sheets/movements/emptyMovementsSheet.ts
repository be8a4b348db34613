import { area, type SheetPlan } from "../../sheetPlan";
import { MOVEMENTS_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { listTable } from "../listTable";
import { COLORS, TAB_COLORS } from "../style";
import { DEFINITIONS_ROW, FINDING_ROW, HEADER_ROW, HOW_TO_ROW, LEGEND_ROW, LIST_COLUMN, PANEL_COLUMNS } from "./layout";
import { MOVEMENT_COLUMNS } from "./movementColumns";
import { padded } from "./yearTable";

/**
 * What a sheet of an earlier analysis becomes once the source has no two years to compare: it says so, and nothing of
 * the earlier analysis stays. The table keeps one empty row, as every table must.
 */
export function emptyMovementsSheet(facts: SheetFacts): SheetPlan {
  const { texts } = facts;
  const { title, nothing, list } = texts.movements;
  const columns = MOVEMENT_COLUMNS.map((name) => ({
    header: list.columns[name],
    width: 14,
    content: { value: () => null },
  }));
  const table = listTable(MOVEMENTS_TABLE, HEADER_ROW, LIST_COLUMN, columns, [null], () => null, {
    rows: facts.typed.rows.movements,
    client: MOVEMENT_COLUMNS.indexOf("client"),
    key: MOVEMENT_COLUMNS.indexOf("key"),
    remark: null,
  });
  const rows = LEGEND_ROW - HOW_TO_ROW + 1;
  return {
    tabColor: TAB_COLORS.movements,
    blocks: [
      { row: 0, column: 0, cells: [[title], [null], [nothing]] },
      { row: HOW_TO_ROW, column: 0, cells: Array.from({ length: rows }, () => padded([])) },
      { row: DEFINITIONS_ROW, column: LIST_COLUMN, cells: [[null]] },
      ...table.blocks,
    ],
    tables: [table.table],
    // Formats cannot be taken away, only covered; every row has a line of its own.
    formats: Array.from({ length: rows }, (_, index) => ({
      area: area(HOW_TO_ROW + index, 0, 1, PANEL_COLUMNS),
      format: { fill: COLORS.paper, underlineColor: COLORS.paper },
    })),
    conditionalFormats: [],
    validations: [],
    names: [{ name: NAMES.movementsList, area: area(HEADER_ROW, LIST_COLUMN) }],
    charts: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    print: { area: area(0, 0, FINDING_ROW + 1, PANEL_COLUMNS), orientation: "Portrait", titleRows: 0 },
  };
}
