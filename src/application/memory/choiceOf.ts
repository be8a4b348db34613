import type { ColumnChoice, Grouping } from "../../domain/portfolio/portfolio";

/** A choice of columns, of whatever they are named by; by their numbers it is a `ColumnChoice`. */
export interface ChoiceOf<Column> extends Pick<ColumnChoice, "orientation"> {
  readonly clientId: Column | null;
  readonly clientName: readonly Column[];
  readonly sales: SalesOf<Column>;
  readonly date: Column | null;
  readonly documentType: Column | null;
  readonly status: Column | null;
  readonly currency: { readonly column: Column; readonly kept: string } | null;
  readonly grouping:
    { readonly kind: Exclude<Grouping["kind"], "column"> } | { readonly kind: "column"; readonly column: Column };
}

export type SalesOf<Column> =
  | { readonly kind: "column"; readonly column: Column }
  | { readonly kind: "sum"; readonly columns: readonly Column[] }
  | {
      readonly kind: "product";
      readonly quantity: Column;
      readonly unitPrice: Column;
      readonly discount?: { readonly column: Column; readonly unit: "share" | "percent" };
    }
  | { readonly kind: "difference"; readonly credit: Column; readonly debit: Column };

/** The same choice with every column named in another way. */
export function mapColumns<From, To>(choice: ChoiceOf<From>, to: (column: From) => To): ChoiceOf<To> {
  const orNull = (column: From | null): To | null => (column === null ? null : to(column));
  const { currency, grouping } = choice;
  return {
    orientation: choice.orientation,
    clientId: orNull(choice.clientId),
    clientName: choice.clientName.map(to),
    sales: mapSales(choice.sales, to),
    date: orNull(choice.date),
    documentType: orNull(choice.documentType),
    status: orNull(choice.status),
    currency: currency === null ? null : { column: to(currency.column), kept: currency.kept },
    grouping: grouping.kind === "column" ? { kind: "column", column: to(grouping.column) } : { kind: grouping.kind },
  };
}

function mapSales<From, To>(sales: SalesOf<From>, to: (column: From) => To): SalesOf<To> {
  switch (sales.kind) {
    case "column":
      return { kind: "column", column: to(sales.column) };
    case "sum":
      return { kind: "sum", columns: sales.columns.map(to) };
    case "product": {
      const { discount } = sales;
      return {
        kind: "product",
        quantity: to(sales.quantity),
        unitPrice: to(sales.unitPrice),
        ...(discount === undefined ? {} : { discount: { column: to(discount.column), unit: discount.unit } }),
      };
    }
    case "difference":
      return { kind: "difference", credit: to(sales.credit), debit: to(sales.debit) };
  }
}
