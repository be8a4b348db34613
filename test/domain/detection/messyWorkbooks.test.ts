import { salesText } from "../../../src/cli/job/jsonReport";
import { detect } from "../../../src/domain/detection/detect";
import type { SheetExtract } from "../../../src/domain/detection/extract";
import { columnLetters } from "../../../src/text/cellAddress";
import { workbookOf } from "./extracts";
import * as reports from "./printedReports";
import * as exported from "./systemExports";

/** What is found, in a few words: outcome, header rows as Excel numbers them, client, sales, doubts. */
function answer(...sheets: readonly SheetExtract[]) {
  const { outcome, table } = detect(workbookOf(...sheets));
  const roles = table?.roles ?? {};
  const client = [
    ...(roles.clientId ?? []),
    ...(roles.clientName ?? []),
    ...(roles.clientFirstName ?? []),
    ...(roles.clientLastName ?? []),
  ];
  return {
    outcome,
    header: (table?.headerRows ?? []).map((row) => row + 1).join("+"),
    client: client.map(columnLetters).join("/"),
    sales: table?.sales ? salesText(table.sales, table) : "",
    doubts: (table?.doubts ?? []).map(({ code }) => code).join(" "),
  };
}

test.each([
  ["Sage", reports.sageStatistics, "5", "A/B", "C"],
  ["Ciel", reports.cielRanking, "2", "B/C", "D"],
  ["SAP Business One", reports.sapBusinessOne, "2", "B/C", "E"],
  ["QuickBooks, without a word over the names", reports.quickBooksSummary, "5", "A", "B"],
  ["Xero", exported.xeroInvoices, "1", "A", "N"],
  ["German statistics", reports.germanStatistics, "3", "A/B", "F"],
  ["Business Central", exported.businessCentralEntries, "1", "D/E", "H"],
  ["a Spanish list of invoices", exported.spanishList, "2", "D/E", "F"],
  ["Dutch years with their difference", reports.dutchYears, "1", "A/B", "C+D"],
  ["Portuguese documents", exported.portugueseDocuments, "3", "A/B", "F"],
  ["a journal printed on several pages", reports.printedJournal, "2", "C", "E"],
])("in a workbook of %s client and sales are found", (_from, sheet, header, client, sales) => {
  expect(answer(sheet())).toEqual({ outcome: "found", header, client, sales, doubts: "" });
});

test("credit notes, scales and failed payments do not keep a table from being found, and are told", () => {
  expect(answer(exported.italianRegister())).toEqual({
    outcome: "found",
    header: "2",
    client: "D",
    sales: "F",
    doubts: "positiveCreditNotes",
  });
  // The totals of the years are their quarters: taking both would count twice.
  expect(answer(reports.consultantPivot())).toEqual({
    outcome: "found",
    header: "4+5",
    client: "A",
    sales: "F+K",
    doubts: "scaledAmounts",
  });
  expect(answer(exported.stripePayments())).toMatchObject({ client: "I", sales: "C", doubts: "notInvoiced" });
});

test.each([
  ["Odoo, where nothing stands over the names", reports.odooPivot, "A", "C", "weakHeader"],
  [
    "Shopify, where an order's amounts stand on its first line",
    exported.shopifyOrders,
    "O",
    "F",
    "twoSalesColumns mayBePurchases",
  ],
  ["HubSpot, where deals may be open or lost", exported.hubSpotDeals, "G", "F", "mayBeOrders"],
  [
    "Salesforce, where accounts stand on their first line",
    reports.salesforceReport,
    "A",
    "C",
    "weakHeader mayBeOrders linesWithoutClient",
  ],
  ["a budget with actual figures", reports.budgetAndActual, "A", "D", "weakHeader"],
])("in a workbook of %s, the answer is a question", (_from, sheet, client, sales, doubts) => {
  expect(answer(sheet())).toMatchObject({ outcome: "needs-confirmation", client, sales, doubts });
});

test("clients that stand above their lines are no column", () => {
  expect(answer(reports.quickBooksDetail())).toMatchObject({ outcome: "needs-client", header: "5", sales: "H" });
});

test("entries of German bookkeeping are never taken for sales", () => {
  expect(answer(exported.datevEntries()).outcome).toBe("not-sales");
});

test("orders, lines and customers of a database are joined", () => {
  const { outcome, table } = detect(workbookOf(...exported.orderDatabase()));
  expect([outcome, table?.sheetName]).toEqual(["found", "Order Details"]);
  expect(table?.sales).toEqual({
    kind: "product",
    quantity: 3,
    unitPrice: 2,
    discount: { column: 4, unit: "share" },
  });
  expect(table?.joined?.map(({ header, sheetName, keyColumn }) => [header, sheetName, keyColumn])).toEqual([
    ["CustomerID", "Orders", 0],
    ["CompanyName", "Customers", 5],
    ["OrderDate", "Orders", 0],
  ]);
});

test("the lines of a printed journal are counted without headers, page numbers and carried totals", () => {
  const { table } = detect(workbookOf(reports.printedJournal()));
  expect(table?.reasons).toContainEqual(expect.objectContaining({ code: "distinctValues", lines: 87 }));
});
