import type { DetectedTable, Doubt, Reason } from "../../src/domain/detection/answer";
import type { Finding } from "../../src/domain/findings/finding";
import { amountOf } from "../../src/domain/portfolio/amount";
import type { Problem } from "../../src/domain/problems";

/** One of each, so that a sentence that was forgotten does not compile. */

export const PROBLEMS: { readonly [Code in Problem["code"]]: Extract<Problem, { code: Code }> } = {
  emptyWorkbook: { code: "emptyWorkbook" },
  noSalesFound: { code: "noSalesFound" },
  chooseClientColumn: { code: "chooseClientColumn" },
  chooseSalesColumn: { code: "chooseSalesColumn" },
  confirmChoice: { code: "confirmChoice" },
  chooseCurrency: { code: "chooseCurrency", currencies: ["EUR", "USD"] },
  unknownSheet: { code: "unknownSheet", name: "Ventes" },
  unknownColumn: { code: "unknownColumn", name: "ZZ" },
  noUsableLines: { code: "noUsableLines", linesRead: 12_431 },
  noPositiveSales: { code: "noPositiveSales", clients: 3 },
  emptyPeriod: { code: "emptyPeriod", year: 2019 },
  controlTotalDiffers: { code: "controlTotalDiffers", read: amountOf(1000.5), explained: amountOf(999.25) },
  limitsOutOfOrder: { code: "limitsOutOfOrder" },
  sourceGone: { code: "sourceGone", name: "Factures" },
  protectedWorkbook: { code: "protectedWorkbook" },
  protectedSheet: { code: "protectedSheet", name: "ABC" },
  cellBeingEdited: { code: "cellBeingEdited" },
  notAnswering: { code: "notAnswering" },
  tooLarge: { code: "tooLarge" },
  noTableOnSheet: { code: "noTableOnSheet", name: "Notes" },
  nameTaken: { code: "nameTaken", name: "CP_LimitA" },
  sheetRearranged: { code: "sheetRearranged", name: "ABC" },
  sheetGone: { code: "sheetGone", name: "ABC" },
  cancelled: { code: "cancelled" },
  unexpected: { code: "unexpected", detail: "TypeError" },
  excelRefused: { code: "excelRefused", detail: "InvalidArgument", cell: { row: 80, column: 7 } },
};

export const FINDINGS: { readonly [Code in Finding["code"]]: Extract<Finding, { code: Code }> } = {
  classA: { code: "classA", clients: 7, shareOfClients: 0.1556, shareOfSales: 0.7994 },
  emptyClassA: { code: "emptyClassA", largestClientShare: 0.545 },
  fragile: { code: "fragile", largestClientShare: 0.182, fiveLargestShare: 0.513, shareOfClientsInA: 0.1556 },
  dispersed: { code: "dispersed", clientsInC: 27, shareOfClients: 0.6, shareOfSales: 0.05 },
  even: { code: "even", shareOfFirstFifth: 0.31 },
  notClassified: { code: "notClassified", clients: 2, sales: amountOf(-1840) },
  movedByTies: { code: "movedByTies", clients: 1 },
  otherRule: { code: "otherRule", clients: 5 },
  repeatedNames: { code: "repeatedNames", names: 3 },
};

export const REASONS: { readonly [Code in Reason["code"]]: Extract<Reason, { code: Code }> } = {
  header: { code: "header", role: "clientName", column: 2, header: "Raison sociale" },
  distinctValues: {
    code: "distinctValues",
    role: "clientName",
    column: 2,
    distinct: 312,
    lines: 12_431,
    sampled: true,
  },
  oneClientAnOrder: { code: "oneClientAnOrder", column: 2, order: 0, share: 1 },
  companyNames: { code: "companyNames", column: 2, share: 0.42 },
  numericShare: { code: "numericShare", role: "sales", column: 5, share: 0.998 },
  dateShare: { code: "dateShare", role: "date", column: 0, share: 1 },
  productMatches: { code: "productMatches", quantity: 3, unitPrice: 4, sales: 5, share: 0.994 },
  noAmountColumn: { code: "noAmountColumn", quantity: 3, unitPrice: 4 },
  netOfGross: { code: "netOfGross", net: 5, gross: 4, ratio: 1.2 },
  sumsToTotalRow: { code: "sumsToTotalRow", column: 5, row: 12_435 },
  periodColumns: { code: "periodColumns", columns: [3, 4, 5], first: "2023", last: "2025" },
  nativeTable: { code: "nativeTable", name: "tblFactures" },
  joined: { code: "joined", column: 6, keyColumn: 1, share: 0.98 },
};

export const DOUBTS: { readonly [Code in Doubt["code"]]: Doubt & { readonly code: Code } } = {
  twoSalesColumns: { code: "twoSalesColumns", columns: [4, 5] },
  twoClientColumns: { code: "twoClientColumns", columns: [1, 2] },
  weakHeader: { code: "weakHeader", role: "clientName", column: 2 },
  grossSales: { code: "grossSales", column: 5 },
  priceOrAmount: { code: "priceOrAmount", quantity: 3, unitPrice: 4 },
  positiveCreditNotes: { code: "positiveCreditNotes", column: 1, value: "Avoir", lines: 12 },
  notInvoiced: { code: "notInvoiced", column: 1, values: ["Devis", "Annulé"], lines: 7 },
  severalCurrencies: { code: "severalCurrencies", column: 4, currencies: ["EUR", "USD"] },
  continuedOn: { code: "continuedOn", sheets: ["Février", "Mars"] },
  sameDataElsewhere: { code: "sameDataElsewhere", sheets: ["Nettoyé"], share: 0.96 },
  otherTables: { code: "otherTables", sheets: ["Objectifs", "Clients"] },
  mayBeOrders: { code: "mayBeOrders", evidence: "Devis" },
  mayBeTargets: { code: "mayBeTargets", evidence: "Budget 2025" },
  mayBePurchases: { code: "mayBePurchases", evidence: "Fournisseur" },
  mayBeCosts: { code: "mayBeCosts", evidence: "Charges" },
  mayNotBeSales: { code: "mayNotBeSales", evidence: "Stock" },
};

export const TABLE: DetectedTable = {
  sheetId: "sheet-1",
  sheetName: "Factures",
  headerRows: [3],
  firstDataRow: 4,
  lastDataRow: 12_434,
  firstColumn: 0,
  lastColumn: 5,
  headers: ["Date", "Code", "Raison sociale", "Quantité", "Prix unitaire", "Montant HT"],
  orientation: "lines",
  roles: { date: [0], clientId: [1], clientName: [2], quantity: [3], unitPrice: [4], sales: [5] },
  sales: { kind: "column", column: 5 },
  currency: "€",
  confidence: 0.95,
  reasons: Object.values(REASONS),
  doubts: [],
};
