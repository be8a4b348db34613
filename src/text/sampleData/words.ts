/** What the columns of the sample hold. */
export type SampleColumn =
  | "date"
  | "invoice"
  | "code"
  | "client"
  | "salesperson"
  | "product"
  | "quantity"
  | "unitPrice"
  | "sales"
  | "cost"
  | "express";

/** The words of the sample data in one language. The company and its clients do not exist. */
export interface SampleWords {
  readonly sheetName: string;
  readonly headers: Readonly<Record<SampleColumn, string>>;
  /** Before the numbers of invoices and of credit notes. */
  readonly invoiceMark: string;
  readonly creditMark: string;
  readonly yes: string;
  /** The largest client first. */
  readonly clients: readonly string[];
  readonly salespeople: readonly string[];
  /** In the order of the products of the sample. */
  readonly products: readonly string[];
}
