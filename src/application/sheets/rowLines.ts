import { area, type Area, type FormattedArea } from "../sheetPlan";
import { COLORS } from "./style";

/** A line under each of some rows. */
export const rowLines = ({ row, column, rowCount, columnCount }: Area): FormattedArea[] =>
  Array.from({ length: rowCount }, (_, index) => ({
    area: area(row + index, column, 1, columnCount),
    format: { underlineColor: COLORS.line },
  }));
