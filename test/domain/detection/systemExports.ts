import type { SheetExtract } from "../../../src/domain/detection/extract";
import { sheetOf } from "./extracts";
import { LINES, CLIENTS, TOTAL, cents, sum, german, isoDay, dated } from "./messyLines";

/** Lines as accounting software, shops and databases export them. */

/** The invoice's total is repeated on each of its lines. */
export function xeroInvoices(): SheetExtract {
  const totalOf = (order: string): number => sum(LINES.filter((line) => line.order === order).map(({ net }) => net));
  return sheetOf(
    [
      [
        "*ContactName", "EmailAddress", "*InvoiceNumber", "Reference", "*InvoiceDate", "*DueDate", "Total", "TaxTotal",
        "InventoryItemCode", "*Description", "*Quantity", "*UnitAmount", "Discount", "LineAmount", "*AccountCode", "*TaxType",
        "TaxAmount", "Currency", "Type", "Status",
      ], // prettier-ignore
      ...LINES.map(({ client, order, date, product, quantity, unitPrice, net }) => [
        client, "", order, "", date, date + 30, cents(totalOf(order) * 1.2), cents(totalOf(order) * 0.2), "", product, quantity,
        unitPrice, "", net, 200, "20% (VAT on Income)", cents(net * 0.2), "EUR", "Sales invoice", "Paid",
      ]), // prettier-ignore
    ],
    dated(4, 5),
  );
}

/** Entries with one unsigned amount and a mark for its side. */
export const datevEntries = (): SheetExtract =>
  sheetOf(
    [
      ["EXTF", 700, 21, "Buchungsstapel", 12, 20250104],
      [
        "Umsatz (ohne Soll/Haben-Kz)", "Soll/Haben-Kennzeichen", "WKZ Umsatz", "Konto", "Gegenkonto (ohne BU-Schlüssel)",
        "BU-Schlüssel", "Belegdatum", "Belegfeld 1", "Buchungstext",
      ], // prettier-ignore
      ...LINES.map(({ code, net, date, order, client }) => [
        cents(net * 1.19), "S", "EUR", 10_000 + Number(code.slice(1)), 8400, "", date, order, client,
      ]), // prettier-ignore
    ],
    dated(6),
  );

/** An order's amounts stand on its first line only; the order is called "Name". */
export function shopifyOrders(): SheetExtract {
  const seen = new Set<string>();
  return sheetOf([
    [
      "Name", "Email", "Financial Status", "Paid at", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Amount",
      "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Billing Name", "Billing City", "Vendor",
    ], // prettier-ignore
    ...LINES.map((line) => {
      const isFirst = !seen.has(line.order);
      seen.add(line.order);
      const net = sum(LINES.filter(({ order }) => order === line.order).map((other) => other.net));
      const stamp = `${isoDay(line.date)} 10:12:00 +0100`;
      const ofOrder = isFirst
        ? ["paid", stamp, "EUR", net, 6.9, cents(net * 0.2), cents(net * 1.2 + 6.9), 0]
        : Array<string>(8).fill("");
      return [
        `#${line.order.slice(2)}`, `${line.code.toLowerCase()}@shop.example`, ...ofOrder, stamp, line.quantity, line.product,
        line.unitPrice, isFirst ? line.client : "", isFirst ? "Lyon" : "", "Notre Marque",
      ]; // prettier-ignore
    }),
  ]);
}

export const stripePayments = (): SheetExtract =>
  sheetOf([
    [
      "id", "Created date (UTC)", "Amount", "Amount Refunded", "Currency", "Captured", "Fee", "Taxes On Fee", "Customer ID",
      "Customer Email", "Description", "Status",
    ], // prettier-ignore
    ...LINES.map(({ date, gross, code, order }, at) => [
      `ch_3Nx${String(at * 7919)}`, `${isoDay(date)} 08:30`, gross, 0, "eur", true, cents(gross * 0.029), 0, `cus_${code}x9`,
      `${code.toLowerCase()}@client.example`, `Invoice ${order}`, at % 8 === 0 ? "Failed" : "Paid",
    ]), // prettier-ignore
  ]);

export const hubSpotDeals = (): SheetExtract =>
  sheetOf(
    [
      ["Record ID", "Deal Name", "Deal Stage", "Close Date", "Deal owner", "Amount", "Associated Company", "Pipeline"],
      ...LINES.map(({ product, client, date, salesperson, net }, at) => [
        9_000_000_000 + at * 7, `${client} – ${product}`, at % 3 === 0 ? "Closed lost" : at % 3 === 1 ? "Closed won" : "Contract sent",
        date, salesperson, net, client, "Sales pipeline",
      ]), // prettier-ignore
    ],
    dated(3),
  );

export const businessCentralEntries = (): SheetExtract =>
  sheetOf(
    [
      [
        "Posting Date", "Document Type", "Document No.", "Customer No.", "Customer Name", "Currency Code", "Amount (LCY)",
        "Sales (LCY)", "Profit (LCY)", "Salesperson Code", "Global Dimension 1 Code",
      ], // prettier-ignore
      ...LINES.map((line, at) => {
        const sign = at % 9 === 0 ? -1 : 1;
        return [
          line.date, sign < 0 ? "Credit Memo" : "Invoice", line.order, line.code, line.client, at % 5 === 0 ? "USD" : "",
          sign * line.gross, sign * line.net, sign * line.margin, line.salesperson.slice(0, 2), "EU",
        ]; // prettier-ignore
      }),
    ],
    dated(0),
  );

export const spanishList = (): SheetExtract =>
  sheetOf([
    ["Listado de facturas emitidas"],
    ["Serie", "Nº Factura", "Fecha", "Cliente", "Razón Social", "Base Imponible", "Cuota IVA", "Total Factura"],
    ...LINES.map(({ order, date, code, client, net }) => [
      "A", order, isoDay(date).split("-").reverse().join("/"), code, client, german(net), german(net * 0.21), german(net * 1.21),
    ]), // prettier-ignore
    ["", "", "", "", "TOTAL", german(TOTAL), german(TOTAL * 0.21), german(TOTAL * 1.21)],
  ]);

export const italianRegister = (): SheetExtract =>
  sheetOf(
    [
      ["Elenco documenti: Fatture"],
      ["Data", "Num.", "Tipo doc.", "Cliente", "Agente", "Tot. netto", "IVA", "Tot. doc.", "Saldato"],
      ...LINES.map(({ date, order, client, salesperson, net }, at) => [
        date, order, at % 10 === 0 ? "Nota di credito" : "Fattura", client, salesperson, net, cents(net * 0.22),
        cents(cents(net * 0.22) + net), "Sì",
      ]), // prettier-ignore
      ["Totale documenti: 87", "", "", "", "", TOTAL, cents(TOTAL * 0.22), cents(TOTAL * 1.22), ""],
    ],
    dated(0),
  );

export const portugueseDocuments = (): SheetExtract =>
  sheetOf(
    [
      ["Extrato de vendas por cliente"],
      [],
      ["Entidade", "Nome", "Documento", "Data Doc.", "Vendedor", "Valor s/ IVA", "Total IVA", "Total Documento"],
      ...LINES.map(({ code, client, order, date, salesperson, net }) => [
        code, client, `FA ${order}`, date, salesperson, net, cents(net * 0.23), cents(net * 1.23),
      ]), // prettier-ignore
      ["", "Total geral", "", "", "", TOTAL, cents(TOTAL * 0.23), cents(TOTAL * 1.23)],
    ],
    dated(3),
  );

/** Orders, their lines with a discount, customers and products, as a database is handed over. */
export function orderDatabase(): readonly SheetExtract[] {
  const orders = [...new Map(LINES.map((line) => [line.order, line])).values()];
  const products = [...new Set(LINES.map(({ product }) => product))];
  const number = (order: string): number => 9248 + Number(order.slice(2));
  return [
    sheetOf(
      [
        ["CustomerID", "CompanyName", "ContactName", "City", "Country"],
        ...CLIENTS.map(({ code, client, lines }) => [code, client, lines[0]?.salesperson ?? "", "Lyon", "France"]),
      ],
      { name: "Customers" },
    ),
    sheetOf(
      [
        ["OrderID", "CustomerID", "EmployeeID", "OrderDate", "ShippedDate", "ShipVia", "Freight", "ShipName"],
        ...orders.map(({ order, code, client, date }, at) => [
          number(order), code, 1 + (at % 9), date, date + 4, 1 + (at % 3), cents(3.5 + at * 1.7), client,
        ]), // prettier-ignore
      ],
      { name: "Orders", formats: { 3: "yyyy-mm-dd", 4: "yyyy-mm-dd" } },
    ),
    sheetOf(
      [
        ["OrderID", "ProductID", "UnitPrice", "Quantity", "Discount"],
        ...LINES.map(({ order, product, unitPrice, quantity }, at) => [
          number(order), 1 + products.indexOf(product), unitPrice, quantity, [0, 0, 0.05, 0.15][at % 4] ?? 0,
        ]), // prettier-ignore
      ],
      { name: "Order Details" },
    ),
    sheetOf(
      [
        ["ProductID", "ProductName", "UnitPrice", "UnitsInStock"],
        ...products.map((name, at) => [at + 1, name, 10.5 + at, 40 - at]),
      ],
      { name: "Products" },
    ),
  ];
}
