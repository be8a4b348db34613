import { salesText } from "../../../src/cli/job/jsonReport";
import { detect } from "../../../src/domain/detection/detect";
import { columnLetters } from "../../../src/text/cellAddress";
import { exportOf } from "./exports";
import { workbookOf } from "./extracts";

const clientOf = ({ table }: ReturnType<typeof detect>): string =>
  [...(table?.roles.clientId ?? []), ...(table?.roles.clientName ?? [])].map(columnLetters).join("/");
const salesOf = ({ table }: ReturnType<typeof detect>): string => (table?.sales ? salesText(table.sales) : "none");

test.each([
  [
    "Sage lines",
    "DO_Piece=order|DO_Date=date|CT_Num=code|CT_Intitule=client|AR_Ref=sku|DL_Design=product|DL_Qte=quantity|DL_PrixUnitaire=unitPrice|DL_MontantHT=net|DL_MontantTTC=gross",
    "C/D",
    "I",
  ],
  [
    "Sage documents",
    "Type=documentType|N° de pièce=order|Date=date|N° tiers=code|Intitulé tiers=client|Total HT=net|Total TTC=gross|Solde dû=zero",
    "D/E",
    "F",
  ],
  [
    "EBP",
    "Numéro du document=order|Date du document=date|Code client=code|Nom du client=client|Code article=sku|Libellé=product|Quantité=quantity|PV HT=unitPrice|Montant Net HT=net|Coût de revient=cost|Marge=margin",
    "C/D",
    "I",
  ],
  [
    "Cegid",
    "Nature=documentType|Numéro=order|Date pièce=date|Code tiers=code|Raison sociale=client|Article=sku|Libellé article=product|Qté facturée=quantity|PU HT net=unitPrice|Total HT=net|Commercial=salesperson",
    "D/E",
    "J",
  ],
  [
    "Dolibarr",
    "Réf. facture=order|Tiers=client|Date facturation=date|Montant HT=net|Montant TVA=tax|Montant TTC=gross|État=paid",
    "B",
    "D",
  ],
  [
    "Odoo",
    "Invoice Partner Display Name=client|Number=order|Invoice Date=date|Due Date=due|Untaxed Amount Signed=net|Total Signed=gross|Status=paid",
    "A",
    "E",
  ],
  [
    "QuickBooks",
    "Date=date|Transaction Type=documentType|Num=order|Product/Service=product|Customer=client|Qty=quantity|Sales Price=unitPrice|Amount=net|Balance=balance",
    "E",
    "H",
  ],
  [
    "NetSuite",
    "Customer/Project=client|Transaction Type=documentType|Date=date|Document Number=order|Amount (Net)=net|Amount (Tax)=tax|Amount (Gross)=gross",
    "A",
    "E",
  ],
  [
    "SAP fields",
    "VBELN=order|FKDAT=date|KUNAG=code|NAME1=client|MATNR=sku|ARKTX=product|FKIMG=quantity|NETWR=net|WAERK=currency",
    "C/D",
    "H",
  ],
  [
    "SAP in German",
    "Fakturanummer=order|Fakturadatum=date|Auftraggeber=code|Name Auftraggeber=client|Material=sku|Fakturierte Menge=quantity|Nettowert=net|Währung=currency",
    "C/D",
    "G",
  ],
  [
    "Dynamics",
    "No.=order|Posting Date=date|Sell-to Customer No.=code|Sell-to Customer Name=client|Amount=net|Amount Including VAT=gross|Salesperson Code=salesperson",
    "C/D",
    "E",
  ],
  [
    "a web shop",
    "Order Number=order|Order Status=paid|Order Date=date|Company (Billing)=client|Order Total Amount=gross|Order Subtotal Amount=net",
    "D",
    "F",
  ],
  [
    "an Italian register",
    "Numero fattura=order|Data=date|Cliente=client|Imponibile=net|IVA=tax|Totale=gross",
    "C",
    "D",
  ],
  [
    "prices without amounts",
    "InvoiceNo=order|Description=product|Quantity=quantity|InvoiceDate=date|UnitPrice=unitPrice|CustomerID=code|Country=city",
    "F",
    "C*E",
  ],
])(/* prettier-ignore */ "an export of %s is found", (_from, specification, client, sales) => {
  const detection = detect(workbookOf(exportOf(specification)));
  expect([detection.outcome, clientOf(detection), salesOf(detection)]).toEqual(["found", client, sales]);
});

test.each([
  ["one row a client", "Rang=lineNumber|Code=code|Raison sociale=client|CA=net", "B/C", "D"],
  [
    "years beside each other",
    "Code=code|Client=client|CA 2022=earliest|CA 2023=earlier|CA 2024=net",
    "A/B",
    "sum(C:E)",
  ],
  [
    "sales and quantities by year",
    "Client=client|Qté 2023=stock|CA 2023=earlier|Qté 2024=stock|CA 2024=net",
    "A",
    "C+E",
  ],
  [
    "sales and margins by year",
    "Client=client|CA 2023=earlier|Marge 2023=margin|CA 2024=net|Marge 2024=margin",
    "A",
    "B+D",
  ],
])("%s is found", (_what, specification, client, sales) => {
  const detection = detect(workbookOf(exportOf(specification, { oneRowAClient: true })));
  expect([detection.outcome, clientOf(detection), salesOf(detection)]).toEqual(["found", client, sales]);
});

test.each([
  ["purchases", "N° commande=order|Date=date|Fournisseur=client|Article=product|Montant HT=net", {}],
  ["a purchase journal", "Date=date|Société=client|Montant HT=net", { title: "Journal des achats 2024" }],
  [
    "purchase orders",
    "PO Number=order|Date=date|Vendor=client|Item=product|Qty=quantity|Unit Cost=unitPrice|Amount=net",
    {},
  ],
  ["subcontracting", "Sous-traitant=client|Facture=order|Montant HT=net", {}],
  ["German creditors", "Kreditor=code|Name=client|Rechnung=order|Betrag=net", {}],
  ["Spanish suppliers", "Proveedor=client|Fecha=date|Importe=net", {}],
  ["payroll", "Employee ID=code|Name=person|Department=department|Gross Pay=gross|Tax=tax|Net Pay=net", {}],
  ["salaries", "Matricule=code|Nom=person|Service=department|Salaire brut=net|Cotisations=cost|Net à payer=margin", {}],
  ["expenses", "Date=date|Collaborateur=person|Catégorie=category|Montant=net", { title: "Notes de frais" }],
  ["travel costs in Spanish", "Fecha=date|Empleado=person|Concepto=category|Importe=net", { title: "Gastos de viaje" }],
  ["a budget", "Département=department|Janvier=planned|Février=planned|Mars=planned", { title: "Budget 2024" }],
  ["targets", "Commercial=salesperson|Objectif T1=planned|Objectif T2=planned|Objectif T3=planned", {}],
  ["stock", "Référence=sku|Désignation=product|Stock=stock|Stock mini=stock|PMP=unitPrice|Valeur stock=net", {}],
  ["a bank statement", "Date opération=date|Date valeur=due|Libellé de l'opération=client|Montant=balance", {}],
  ["a bank statement in English", "Date=date|Description=client|Amount=net|Balance=balance", {}],
  ["aged receivables", "Customer=client|Current=earlier|1-30=earliest|31-60=net|Total Due=gross", {}],
  ["advertising", "Campaign=product|Date=date|Impressions=stock|Clicks=hours|Spend=net", {}],
  ["insurance claims", "Claim No=order|Insured=client|Claim Amount=net|Claim Date=date", {}],
])("%s is no sales workbook", (_what, specification, options) => {
  expect(detect(workbookOf(exportOf(specification, options))).outcome).toBe("not-sales");
});

test("credit notes with positive amounts are told, with the column that says which lines they are", () => {
  const specification = "Type de pièce=creditNotes|N° pièce=order|Date=date|Client=client|Montant HT=net";
  const { outcome, table } = detect(workbookOf(exportOf(specification)));
  expect(outcome).toBe("found");
  expect(table?.roles.documentType).toEqual([0]);
  expect(table?.doubts).toEqual([
    { code: "positiveCreditNotes", column: 0, value: "Avoir", lines: expect.any(Number) as number },
  ]);
});

test("a column of invoices and credit notes is recognised by its values", () => {
  const { table } = detect(
    workbookOf(exportOf("N° pièce=order|Date=date|Nature pce=creditNotes|Client=client|Montant HT=net")),
  );
  expect(table?.roles.documentType).toEqual([2]);
  expect(table?.doubts.map(({ code }) => code)).toEqual(["positiveCreditNotes"]);
});

test("cancelled and drafted documents are told by the status that knows them, of several", () => {
  const specification =
    "Statut règlement=paid|N° facture=order|Date=date|Client=client|Montant HT=net|Statut facture=status";
  const { outcome, table } = detect(workbookOf(exportOf(specification)));
  expect(outcome).toBe("found");
  expect(table?.roles.status).toEqual([5]);
  expect(table?.doubts).toContainEqual(expect.objectContaining({ code: "notInvoiced", column: 5 }));
});

test("two currencies are told with the column that names them, by which one of them can be chosen", () => {
  const { outcome, table } = detect(
    workbookOf(exportOf("Facture=order|Date=date|Client=client|Devise=currencies|Montant=net")),
  );
  expect(outcome).toBe("found");
  expect(table?.roles.currency).toEqual([3]);
  expect(table?.doubts).toEqual([{ code: "severalCurrencies", column: 3, currencies: ["EUR", "USD"] }]);
});

test("two currencies that only the amounts themselves show are never offered as one total", () => {
  const { outcome, table } = detect(workbookOf(exportOf("Facture=order|Date=date|Client=client|Montant=mixedMoney")));
  expect(outcome).toBe("needs-confirmation");
  expect(table?.doubts).toEqual([{ code: "severalCurrencies", column: 3, currencies: ["$", "€"] }]);
});

test("the documents' currency says nothing about amounts that are in the company's own", () => {
  for (const header of ["Montant HT EUR", "Amount (LCY)"]) {
    const { outcome, table } = detect(
      workbookOf(exportOf(`Facture=order|Date=date|Client=client|Devise=currencies|${header}=net`)),
    );
    expect([outcome, table?.roles.currency, table?.doubts]).toEqual(["found", undefined, []]);
  }
});

test("the currency of all lines is known where a column names it", () => {
  const { table } = detect(workbookOf(exportOf("Facture=order|Date=date|Client=client|Devise=currency|Montant=net")));
  expect(table?.currency).toBe("€");
});

test("an amount that includes the tax beside it is told as gross, one that does not is found", () => {
  const gross = detect(workbookOf(exportOf("Facture=order|Client=client|Total=gross|dont TVA=tax")));
  expect(gross.table?.doubts).toEqual([{ code: "grossSales", column: 2 }]);
  const net = detect(workbookOf(exportOf("Facture=order|Client=client|Total=net|TVA=tax")));
  expect(net.outcome).toBe("found");
});

test.each(["Montant du prêt", "Montant garanti", "Deposit", "Montant des achats", "Loan amount"])(
  "an amount of something else, %s, is asked about",
  (header) => {
    const detection = detect(
      workbookOf(exportOf(`Code client=code|Client=client|${header}=net`, { oneRowAClient: true })),
    );
    expect(detection.outcome).toBe("needs-confirmation");
  },
);

test.each([
  "Encours",
  "Credit Limit",
  "Objectif CA 2025",
  "CA prévisionnel",
  "Marge",
  "Coût total",
  "Montant remise",
  "TVA",
])("clients with nothing but %s have no sales", (header) => {
  const detection = detect(
    workbookOf(exportOf(`Code client=code|Client=client|${header}=net`, { oneRowAClient: true })),
  );
  expect(detection.outcome).toBe("needs-sales");
});
