import type { Table } from "../workbook/table";

/** The id the client knows a table by. */
export const wireTableId = (table: Table): string =>
  `{00000000-0002-0000-0000-${table.id.toString(16).padStart(12, "0").toUpperCase()}}`;
