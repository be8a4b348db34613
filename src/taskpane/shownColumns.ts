import { detectedColumns } from "../application/session/columnDraft";
import type { Found } from "../application/session/state";
import type { DetectedTable, SalesExpression } from "../domain/detection/answer";
import type { ColumnChoice } from "../domain/portfolio/portfolio";

/** Sales as the user is putting them together; columns may still be missing. */
export type SalesDraft =
  | { readonly kind: "column"; readonly column: number | null }
  | { readonly kind: "sum"; readonly columns: readonly number[] }
  | {
      readonly kind: "product";
      readonly quantity: number | null;
      readonly unitPrice: number | null;
      readonly discount: Discount | null;
    }
  | { readonly kind: "difference"; readonly credit: number | null; readonly debit: number | null };

export type Discount = NonNullable<Extract<SalesExpression, { kind: "product" }>["discount"]>;

/** What the user picked since the table was chosen. It outlives the session's silence while a choice is not complete. */
export interface PickedColumns extends Partial<Omit<ColumnChoice, "sales">> {
  readonly sales?: SalesDraft;
}

export interface ShownColumns extends Omit<ColumnChoice, "sales"> {
  readonly sales: SalesDraft;
}

/**
 * The columns the fields show. The session's choice, once complete, holds all that was picked but sales that are still
 * being put together; before, it is what the user picked, else the last complete choice, else what was detected.
 */
export const shownColumns = (
  { table, choice }: Found,
  picked: PickedColumns,
  lastChoice: ColumnChoice | null = null,
): ShownColumns => {
  const base = choice ?? lastChoice ?? detectedColumns(table);
  const { sales: pickedSales, ...pickedOthers } = picked;
  const { sales, ...others } = choice ?? { ...base, ...pickedOthers };
  return { ...others, sales: pickedSales ?? salesDraft(sales) };
};

export const salesDraft = (sales: SalesExpression | null): SalesDraft => {
  if (sales === null) return { kind: "column", column: null };
  return sales.kind === "product" ? { ...sales, discount: sales.discount ?? null } : sales;
};

/** The sales a draft stands for; null while a column is missing. */
export const salesExpression = (draft: SalesDraft): SalesExpression | null => {
  switch (draft.kind) {
    case "column":
      return draft.column === null ? null : { kind: "column", column: draft.column };
    case "sum":
      return draft.columns.length === 0 ? null : draft;
    case "product": {
      const { quantity, unitPrice, discount } = draft;
      if (quantity === null || unitPrice === null) return null;
      return { kind: "product", quantity, unitPrice, ...(discount === null ? {} : { discount }) };
    }
    case "difference": {
      const { credit, debit } = draft;
      return credit === null || debit === null ? null : { kind: "difference", credit, debit };
    }
  }
};

/** Where a user starts who wants quantity × unit price: with the columns that look like them. */
export const productDraft = ({ roles, sales }: DetectedTable): SalesDraft => {
  if (sales?.kind === "product") return salesDraft(sales);
  return {
    kind: "product",
    quantity: roles.quantity?.[0] ?? null,
    unitPrice: roles.unitPrice?.[0] ?? null,
    discount: null,
  };
};

/** Where a user starts who wants several columns added: with those in use. */
export const sumDraft = ({ sales }: DetectedTable, draft: SalesDraft): SalesDraft => {
  if (draft.kind === "column" && draft.column !== null) return { kind: "sum", columns: [draft.column] };
  return sales?.kind === "sum" ? sales : { kind: "sum", columns: [] };
};

/** Where a user starts who wants credit − debit: with the columns detected as such. */
export const differenceDraft = ({ sales }: DetectedTable): SalesDraft =>
  sales?.kind === "difference" ? sales : { kind: "difference", credit: null, debit: null };
