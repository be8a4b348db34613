/** One line of help under each field, in one language. */
export interface HintMessages {
  readonly options: Readonly<Record<"period" | "fiscalYearStart" | "limitA" | "limitB" | "ties", string>>;
  readonly columns: Readonly<
    Record<
      | "table"
      | "clientName"
      | "clientCode"
      | "sales"
      | "addedColumns"
      | "quantity"
      | "unitPrice"
      | "discount"
      | "credit"
      | "debit"
      | "date"
      | "oneRow"
      | "documentType"
      | "status"
      | "currency"
      | "group",
      string
    >
  >;
}
