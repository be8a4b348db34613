import { headerScale } from "../currency";
import type { Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";

/** Longer texts above a table are remarks. */
const LONGEST_TITLE = 60;

/** Tells where a title or the sheet's name says that amounts are in thousands or millions, which their headers do not. */
export function scaledAmounts(table: CandidateTable, columns: readonly number[]): Doubt[] {
  const headers = columns.map((column) => table.headers[column - table.firstColumn] ?? "");
  if (headers.some((header) => headerScale(header) !== 1)) return [];
  const said = [...table.titles.filter((title) => title.length <= LONGEST_TITLE), table.sheet.name];
  const evidence = said.find((text) => headerScale(text) !== 1);
  return evidence === undefined || columns.length === 0
    ? []
    : [{ code: "scaledAmounts", evidence, scale: headerScale(evidence) }];
}
