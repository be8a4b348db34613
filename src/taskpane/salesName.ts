import type { Found } from "../application/session/state";
import type { SalesExpression } from "../domain/detection/answer";
import type { PaneMessages } from "../text/pane/messages";
import { shortColumnName } from "./columnNames";

/** How sales are computed, in the words of the headers: "Quantity × Unit price". */
export const salesName = (
  sales: SalesExpression,
  found: Pick<Found, "table" | "columns">,
  { columns: texts }: PaneMessages,
): string => {
  const name = (column: number) => shortColumnName(column, found);
  switch (sales.kind) {
    case "column":
      return name(sales.column);
    case "sum":
      return texts.sumOf(sales.columns.map(name));
    case "product": {
      const product = `${name(sales.quantity)} × ${name(sales.unitPrice)}`;
      return sales.discount === undefined ? product : texts.withDiscount(product, name(sales.discount.column));
    }
    case "difference":
      return `${name(sales.credit)} − ${name(sales.debit)}`;
  }
};

/** Tells two ways to compute the sales apart. */
export const salesKey = (sales: SalesExpression): string => {
  switch (sales.kind) {
    case "column":
      return String(sales.column);
    case "sum":
      return sales.columns.join("+");
    case "product": {
      const { quantity, unitPrice, discount } = sales;
      const less = discount === undefined ? "" : `-${String(discount.column)}${discount.unit}`;
      return `${String(quantity)}×${String(unitPrice)}${less}`;
    }
    case "difference":
      return `${String(sales.credit)}-${String(sales.debit)}`;
  }
};
