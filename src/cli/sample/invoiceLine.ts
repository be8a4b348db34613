/** One line of the invoice list. Money is in cents, exact; dates are Excel serial numbers. */
export interface InvoiceLine {
  readonly invoice: string;
  readonly date: number;
  readonly type: "Facture" | "Avoir";
  readonly order: string;
  readonly clientCode: string;
  readonly clientName: string;
  readonly region: string;
  readonly salesperson: string;
  readonly reference: string;
  readonly product: string;
  readonly family: string;
  readonly quantity: number;
  readonly unitPriceInCents: number;
  readonly discountInPercent: number;
  readonly netInCents: number;
  readonly taxInCents: number;
  readonly isExpress: boolean;
  readonly freightInCents: number;
  readonly isReturn: boolean;
  /** Null for special work, whose cost nobody keeps. */
  readonly costInCents: number | null;
  /** What stands in the net amount's cell instead of a number: text in French notation, or no amount at all. */
  readonly netAsText?: string;
}

/** The line has an amount, be it written as text. */
export const hasAmount = (line: InvoiceLine): boolean => line.netAsText !== UNREADABLE_AMOUNT;

export const UNREADABLE_AMOUNT = "à vérifier";
