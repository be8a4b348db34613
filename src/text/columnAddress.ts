import type { DetectedTable } from "../domain/detection/answer";
import { columnLetters } from "./cellAddress";

/** "H" for a column of the table itself, "Clients!B" for one that is looked up on another sheet. */
export const columnAddress = ({ joined }: Pick<DetectedTable, "joined">, column: number): string => {
  const elsewhere = joined?.find((one) => one.column === column);
  return elsewhere === undefined
    ? columnLetters(column)
    : `${elsewhere.sheetName}!${columnLetters(elsewhere.valueColumn)}`;
};
