import type { Doubt, Reason, SalesExpression } from "./answer";
import type { Relation } from "./relations";

/** How a table's sales would be read, with what speaks for and against it. */
export interface SalesChoice {
  readonly expression: SalesExpression;
  /** How sure it is that this is the amount sold, 0–1. */
  readonly strength: number;
  readonly layout: "column" | "periods" | "categories" | "product";
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
  /** Other ways to compute them that may be meant. */
  readonly others?: readonly SalesExpression[];
}

/** The arithmetic that speaks for a column being the sales, as reasons. */
export const relationReasons = (column: number, relations: readonly Relation[]): Reason[] =>
  relations.flatMap((relation): Reason[] => {
    if ((relation.kind === "product" || relation.kind === "discountedProduct") && relation.result === column) {
      const { quantity, price, share } = relation;
      return relation.kind === "product"
        ? [{ code: "productMatches", quantity, unitPrice: price, sales: column, share }]
        : [];
    }
    return relation.kind === "taxed" && relation.net === column
      ? [{ code: "netOfGross", net: column, gross: relation.gross, ratio: relation.ratio }]
      : [];
  });

/** The columns whose numbers make the amount: added, or multiplied for a product. A discount is none of them. */
export const amountColumnsOf = (expression: SalesExpression | null): readonly number[] => {
  switch (expression?.kind) {
    case undefined:
      return [];
    case "column":
      return [expression.column];
    case "sum":
      return expression.columns;
    case "product":
      return [expression.quantity, expression.unitPrice];
    case "difference":
      return [expression.debit, expression.credit];
  }
};
