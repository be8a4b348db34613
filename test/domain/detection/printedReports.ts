import type { CellContent } from "../../../src/domain/cells";
import type { SheetExtract } from "../../../src/domain/detection/extract";
import { sheetOf, type Grid } from "./extracts";
import { LINES, CLIENTS, TOTAL, cents, sum, french, german, american, dated, type ClientTotal } from "./messyLines";

/** Reports as they are printed or handed over by a consultant, with all that stands around the table. */

/** A printed ranking: address of the company, sub-totals by representative, a grand total, page numbers. */
export function sageStatistics(): SheetExtract {
  const half = Math.ceil(CLIENTS.length / 2);
  const block = (of: readonly ClientTotal[], representative: string): CellContent[][] => [
    ...of.map(({ code, client, net, cost }) => [
      code,
      client,
      net,
      cents(net - cost),
      cents((net - cost) / net),
      "Page",
    ]),
    ["", `Total ${representative}`, sum(of.map(({ net }) => net)), sum(of.map(({ net, cost }) => net - cost)), "", ""],
  ];
  return sheetOf([
    ["SARL MARTIN & FILS", "", "", "", "Édité le 04/01/2025"],
    ["Statistiques clients", "", "", "", "Page 1 / 1"],
    ["Période du 01/01/2024 au 31/12/2024"],
    [],
    ["N° client", "Intitulé", "CA HT Net", "Marge", "% marge"],
    ...block(CLIENTS.slice(0, half), "PETIT Alice").map((row) => row.slice(0, 5)),
    ...block(CLIENTS.slice(half), "LENOIR Bruno").map((row) => row.slice(0, 5)),
    ["", "Total général", TOTAL, sum(CLIENTS.map(({ net, cost }) => net - cost)), ""],
    [],
    ["Sage 100 Gestion commerciale"],
  ]);
}

/** Amounts as texts, with a share, a running total and a running share beside them. */
export function cielRanking(): SheetExtract {
  let running = 0;
  const ranked = [...CLIENTS].sort((a, b) => b.net - a.net);
  const rows = ranked.map(({ code, client, net }, rank) => {
    running = cents(running + net);
    const share = (value: number): string => `${((value / TOTAL) * 100).toFixed(2).replace(".", ",")} %`;
    return [rank + 1, code, client, french(net), share(net), french(running), share(running)];
  });
  return sheetOf([
    ["Palmarès clients 2024"],
    ["Rang", "Code", "Nom", "CA HT", "% CA", "CA cumulé", "% cumulé"],
    ...rows,
    ["", "", "TOTAL", french(TOTAL), "100,00 %", "", ""],
  ]);
}

/** A pivot table as Odoo exports it: total first, names indented under an empty header. */
export const odooPivot = (): SheetExtract =>
  sheetOf([
    ["", "Total", "", ""],
    ["", "Order Count", "Untaxed Total", "Total"],
    ["Total", LINES.length, TOTAL, cents(TOTAL * 1.2)],
    ...CLIENTS.map(({ client, net, lines }) => [`    ${client}`, lines.length, net, cents(net * 1.2)]),
  ]);

export const sapBusinessOne = (): SheetExtract =>
  sheetOf([
    ["Sales Analysis Report (Customer)"],
    [
      "#",
      "Customer Code",
      "Customer Name",
      "Total A/R Invoices",
      "Sales Amt",
      "Gross Profit",
      "Gross Profit %",
      "Total Open Inv.",
    ],
    ...CLIENTS.map(({ code, client, net, cost, lines }, at) => [
      at + 1, code, client, lines.length, `EUR ${american(net)}`, `EUR ${american(cents(net - cost))}`, cents(100 - (cost / net) * 100), 0,
    ]), // prettier-ignore
    ["", "", "", LINES.length, `EUR ${american(TOTAL)}`, "", "", ""],
  ]);

/** The client stands on a line of its own above its lines. */
export const quickBooksDetail = (): SheetExtract =>
  sheetOf(
    [
      ["Moreau Trading Ltd"],
      ["Sales by Customer Detail"],
      ["January - December 2024"],
      [],
      ["", "Date", "Transaction Type", "Num", "Product/Service", "Qty", "Sales Price", "Amount", "Balance"],
      ...CLIENTS.flatMap(({ client, net, lines }) => {
        let balance = 0;
        return [
          [client],
          ...lines.map((line) => [
            "", line.date, "Invoice", line.order, line.product, line.quantity, line.unitPrice, line.net,
            (balance = cents(balance + line.net)),
          ]), // prettier-ignore
          [`Total for ${client}`, "", "", "", "", "", "", net, ""],
        ];
      }),
      ["TOTAL", "", "", "", "", "", "", TOTAL, ""],
    ],
    dated(1),
  );

/** Nothing stands over the names. */
export const quickBooksSummary = (): SheetExtract =>
  sheetOf([
    ["Moreau Trading Ltd"],
    ["Sales by Customer Summary"],
    ["January - December 2024"],
    [],
    ["", "Total"],
    ...CLIENTS.map(({ client, net }) => [client, net]),
    ["TOTAL", TOTAL],
    [],
    ["Thursday, Jan 09, 2025 09:12:44 AM GMT+1 - Accrual Basis"],
  ]);

/** German statistics: last year beside this year, amounts as texts with points. */
export const germanStatistics = (): SheetExtract =>
  sheetOf([
    ["Umsatzstatistik Kunden", "", "", "", "Stand: 31.12.2024"],
    [],
    ["Kd.-Nr.", "Kunde", "PLZ", "Ort", "Umsatz Vorjahr", "Umsatz lfd. Jahr", "Abw. %"],
    ...CLIENTS.map(({ code, client, net }, at) => [
      Number(code.slice(1)), client, String(10_115 + at * 331), "Köln", german(net * 0.8), german(net), "25,0",
    ]), // prettier-ignore
    ["", "Gesamtsumme", "", "", german(TOTAL * 0.8), german(TOTAL), ""],
  ]);

/** A report of Salesforce: filters above, each account named on its first line only, sub-totals below it. */
export const salesforceReport = (): SheetExtract =>
  sheetOf(
    [
      ["Opportunités gagnées par compte"],
      ["Filtré par : Étape égal à Gagnée"],
      [],
      ["Nom du compte ↑", "Nom de l'opportunité", "Montant", "Date de clôture"],
      ...CLIENTS.flatMap(({ client, lines, net }) => [
        ...lines.map((line, at) => [at === 0 ? client : "", `${line.product} ${line.order}`, line.net, line.date]),
        ["Sous-total", "", net, ""],
      ]),
      ["Total", "", TOTAL, ""],
    ],
    dated(3),
  );

/** A consultant's cross table: years over quarters with a total for each year, in thousands, sub-totals and footnotes. */
export function consultantPivot(): SheetExtract {
  const quarters = ["T1", "T2", "T3", "T4"];
  const rowOf = (name: string, net: number, at: number): CellContent[] => {
    const parts = [0.2, 0.3, 0.1, 0.4].map((share, quarter) =>
      cents((net * share * (1 + ((at + quarter) % 3) / 10)) / 1000),
    );
    const later = parts.map((value) => cents(value * 1.1));
    return [name, ...parts, sum(parts), ...later, sum(later)];
  };
  const half = Math.ceil(CLIENTS.length / 2);
  const rows = CLIENTS.map(({ client, net }, at) => rowOf(client, net, at));
  const subTotal = (label: string, of: readonly (readonly CellContent[])[]): CellContent[] => [
    label,
    ...Array.from({ length: 10 }, (_, column) => sum(of.map((row) => Number(row[column + 1])))),
  ];
  return sheetOf([
    ["Portefeuille clients – chiffre d’affaires HT"],
    ["en k€, hors avoirs"],
    [],
    ["", "2023", "", "", "", "", "2024", "", "", "", ""],
    ["Client", ...quarters, "Total", ...quarters, "Total"],
    ...rows.slice(0, half),
    subTotal("Sous-total Nord", rows.slice(0, half)),
    ...rows.slice(half),
    subTotal("Sous-total Sud", rows.slice(half)),
    subTotal("Total général", rows),
    [],
    ["(1) Source : ERP, extraction du 15/01/2025"],
    ["(2) Hors filiales"],
  ]);
}

/** Actual figures between a budget and the gap to it. */
export const budgetAndActual = (): SheetExtract =>
  sheetOf([
    ["Suivi commercial 2024"],
    ["Client", "Commercial", "Budget 2024", "Réalisé 2024", "Écart", "Écart %"],
    ...CLIENTS.map(({ client, net, lines }, at) => {
      const planned = Math.round(net / 500) * 500 + (at % 2) * 500;
      return [
        client,
        lines[0]?.salesperson ?? "",
        planned,
        net,
        cents(net - planned),
        cents(net / Math.max(planned, 1) - 1),
      ];
    }),
    ["Total", "", "", TOTAL, "", ""],
  ]);

/** The difference of the two years makes the first one a part of the second. */
export const dutchYears = (): SheetExtract =>
  sheetOf([
    ["Debiteur", "Naam", "Omzet 2023", "Omzet 2024", "Verschil"],
    ...CLIENTS.map(({ code, client, net }, at) => {
      const before = cents(net * (0.7 + (at % 5) / 10));
      return [Number(code.slice(1)), client, before, net, cents(net - before)];
    }),
  ]);

/** A printed journal: the header comes back on each page, between page numbers and carried totals. */
export function printedJournal(): SheetExtract {
  const header = ["Date", "Pièce", "Client", "Libellé", "Montant HT"];
  const pages = [LINES.slice(0, 30), LINES.slice(30, 60), LINES.slice(60)];
  let carried = 0;
  const grid: Grid = pages.flatMap((page, at) => {
    const rows = page.map(({ date, order, client, product, net }) => [date, order, client, product, net]);
    const before = carried;
    carried = cents(carried + sum(page.map(({ net }) => net)));
    return [
      [`Journal des ventes`, "", "", "", `Page ${String(at + 1)}`],
      header,
      ...(at === 0 ? [] : [["", "", "", "Report", before]]),
      ...rows,
      ["", "", "", at === pages.length - 1 ? "Total" : "À reporter", carried],
      [],
    ];
  });
  return sheetOf(grid, dated(0));
}
