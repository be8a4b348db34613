import { contains, rectangle } from "../../embeddedExcel/workbook/address";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import type { BorderStyle, CellStyle } from "../../embeddedExcel/workbook/style";
import type { Table } from "../../embeddedExcel/workbook/table";

/** What a table's style gives a cell. */
export interface TableLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly borders: CellStyle["borders"];
}

/** Accent colours of Office's standard theme; styles 1, 8, 15 … of a family are black and white. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const BANDS = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/** Null where the cell is in no table or its style gives it nothing. Light and medium styles are drawn alike by family. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ area }) => contains(area, rectangle(row, column)));
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style ?? "") ?? [];
  if (!table || family === undefined) return null;
  const color = (Number(number) - 1) % ACCENTS.length;
  const accent = ACCENTS[color] ?? "#000000";
  const band = BANDS[color] ?? "#D9D9D9";
  return family === "Light" && Number(number) <= ACCENTS.length
    ? lightLook(table, row, accent, band)
    : mediumLook(table, row, accent, band);
}

const line = (color: string): BorderStyle => ({ line: "Continuous", weight: "Thin", color });

const isHeader = (table: Table, row: number): boolean => table.showHeaders && row === table.area.top;
const isTotals = (table: Table, row: number): boolean => table.showTotals && row === table.area.bottom;

function isBanded(table: Table, row: number): boolean {
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  return table.showBandedRows && (row - first) % 2 === 0;
}

function lightLook(table: Table, row: number, accent: string, band: string): TableLook {
  const edge = line(accent);
  const isEmphasised = isHeader(table, row) || isTotals(table, row);
  return {
    fill: !isEmphasised && isBanded(table, row) ? band : null,
    fontColor: null,
    bold: isEmphasised,
    borders: {
      ...(row === table.area.top || isTotals(table, row) ? { top: edge } : {}),
      ...(isHeader(table, row) || row === table.area.bottom ? { bottom: edge } : {}),
    },
  };
}

function mediumLook(table: Table, row: number, accent: string, band: string): TableLook {
  if (isHeader(table, row)) return { fill: accent, fontColor: "#FFFFFF", bold: true, borders: {} };
  const edge = line(accent);
  return {
    fill: isBanded(table, row) && !isTotals(table, row) ? band : null,
    fontColor: null,
    bold: isTotals(table, row),
    borders: { top: edge, bottom: edge },
  };
}
