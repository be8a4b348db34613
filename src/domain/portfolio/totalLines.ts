import { type SourceCell, isEmptyCell } from "../cells";
import { isTotalLabel, totalLabelReader } from "../detection/totalRows";
import type { ColumnCells } from "./columnCells";
import type { LineClientReader } from "./lineClient";
import { remembering } from "./remembering";

/**
 * Finds the lines that sum others: a total label where the client stands or, where no client stands, anywhere on the
 * line. A company that is called "Total" stays a client where its line has a code or a date of its own.
 * @param others the remaining text columns of the line, without the amounts
 */
export const totalLineFinder = (
  client: LineClientReader,
  others: readonly ColumnCells[],
): ((line: number, hasDate: boolean) => SourceCell | null) => {
  const clientLabels = client.columns.map(labelled);
  const otherLabels = others.map(labelled);
  return (line, hasDate) => {
    const isClient = client.columns.some((column) => !isEmptyCell(column.at(line)));
    const found = (isClient ? clientLabels : otherLabels).find(({ isTotal }) => isTotal(line));
    if (found === undefined) return null;
    const label = found.column.at(line);
    const hasCode = client.read(line).code !== "" && client.read(line).code !== label;
    const couldBeName = isClient && typeof label === "string" && isTotalLabel(label);
    return couldBeName && (hasDate || hasCode) ? null : found.column.positionOf(line);
  };
};

interface LabelledColumn {
  readonly column: ColumnCells;
  isTotal(line: number): boolean;
}

const labelled = (column: ColumnCells): LabelledColumn => {
  // Most columns are never asked: their labels are gathered when the first line without client turns up.
  let isTotal: ((label: string) => boolean) | null = null;
  return {
    column,
    isTotal: (line) => {
      const cell = column.at(line);
      if (typeof cell !== "string") return false;
      isTotal ??= remembering(
        totalLabelReader([...new Set(column.cells.filter((other) => typeof other === "string"))]),
      );
      return isTotal(cell);
    },
  };
};
