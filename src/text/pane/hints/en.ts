import type { HintMessages } from "./messages";

export const HINTS_EN: HintMessages = {
  options: {
    period: "Classes are of this period; the years before serve for comparison.",
    fiscalYearStart: "The month in which the accounting year begins.",
    limitA: "Cumulative share of sales where class A ends.",
    limitB: "Cumulative share of sales where class B ends.",
    ties: "For clients whose sales are the same.",
  },
  columns: {
    table: "The sheet and the rows to read.",
    clientName: "The name shown everywhere.",
    clientCode: "Keeps two clients of one name apart, and two spellings of one client together.",
    sales: "Preferably net of tax and after discounts.",
    addedColumns: "Their sum is the sales of the row.",
    quantity: "The number of units sold.",
    unitPrice: "The price of one unit, preferably net of tax.",
    discount: "What is taken off the price, if anything.",
    credit: "The sales, in a ledger.",
    debit: "What is taken off them: credit notes, cancellations.",
    date: "Without it, no year can be compared with another.",
    oneRow: "One sale: the rows of a client add up. One client: each row is a total.",
    documentType: "Credit notes count negative, quotes and drafts are left out.",
    status: "Cancelled documents and drafts are left out.",
    currency: "One currency is analysed at a time.",
    group: "Counts several clients as one, such as the shops of a chain.",
  },
};
