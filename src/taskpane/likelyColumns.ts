import type { Found } from "../application/session/state";
import type { DetectedTable, Doubt, SalesExpression } from "../domain/detection/answer";
import type { Role } from "../domain/detection/roles";

const doubtful = (table: DetectedTable, code: "twoSalesColumns" | "twoClientColumns"): readonly number[] =>
  table.doubts
    .filter((doubt): doubt is Extract<Doubt, { columns: readonly number[] }> => doubt.code === code)
    .flatMap(({ columns }) => columns);

/** Columns that detection holds for one of these roles, the surest first. */
export const likelyColumns = ({ roles }: DetectedTable, ...wanted: readonly Role[]): readonly number[] => [
  ...new Set(wanted.flatMap((role) => roles[role] ?? [])),
];

export const likelyClientNames = (table: DetectedTable): readonly number[] => [
  ...new Set([
    ...likelyColumns(table, "clientName", "clientFirstName", "clientLastName"),
    ...doubtful(table, "twoClientColumns"),
  ]),
];

/** Columns that may be the sales on their own. */
export const likelySales = ({ table, alternatives }: Pick<Found, "table" | "alternatives">): readonly number[] => {
  const ways: readonly SalesExpression[] = [
    ...(table.sales === null ? [] : [table.sales]),
    ...alternatives.map(({ sales }) => sales),
  ];
  const columns = ways.flatMap((sales) => (sales.kind === "column" ? [sales.column] : []));
  return [
    ...new Set([...columns, ...likelyColumns(table, "sales", "salesGross"), ...doubtful(table, "twoSalesColumns")]),
  ];
};
