import type { SourceCell } from "../cells";
import { isNotInvoiced } from "../detection/documentWords";
import { plainLetters } from "../names";
import { columnCells } from "./columnCells";
import type { ColumnChoice, SourceLines } from "./portfolio";
import { remembering } from "./remembering";

/** The cell that says that a line is a quote, a draft or a cancelled document; null where none does. */
export const notInvoicedReader = (
  lines: SourceLines,
  { documentType, status }: Pick<ColumnChoice, "documentType" | "status">,
): ((line: number) => SourceCell | null) => {
  const says = remembering((text: string) => isNotInvoiced(plainLetters(text).trim()));
  const columns = [documentType, status]
    .filter((column) => column !== null)
    .map((column) => columnCells(lines, column));
  return (line) => {
    const found = columns.find((column) => {
      const cell = column.at(line);
      return typeof cell === "string" && says(cell);
    });
    return found?.positionOf(line) ?? null;
  };
};
