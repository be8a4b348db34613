import type { CellContent } from "../../../src/domain/cells";
import { detect } from "../../../src/domain/detection/detect";
import type { Detection } from "../../../src/domain/detection/answer";
import { sheetOf, workbookOf, type Grid } from "./extracts";
import { ledger } from "./ledgers";

const SALES = ledger(9, 40);
const cents = (value: number): number => Math.round(value * 100) / 100;
const FEC = [
  "JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib",
  "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise", "Idevise",
]; // prettier-ignore

interface Entry {
  readonly account: string;
  readonly label: string;
  readonly hasClient: boolean;
  readonly journal?: string;
  readonly debit?: number;
  readonly credit?: number;
}

/** The entries that French software writes for one invoice line. */
const invoice = (net: number): Entry[] => [
  { account: "411000", label: "Clients", hasClient: true, debit: cents(net * 1.2) },
  { account: "445710", label: "TVA collectée", hasClient: false, credit: cents(net * 0.2) },
  { account: "707000", label: "Ventes de marchandises", hasClient: false, credit: net },
];
const payment = (net: number): Entry[] => [
  { account: "512000", label: "Banque", hasClient: false, journal: "BQ", debit: cents(net * 1.2) },
  { account: "411000", label: "Clients", hasClient: true, journal: "BQ", credit: cents(net * 1.2) },
];

const fec = (entriesOf: (net: number, line: number) => readonly Entry[]): Detection => {
  const rows = SALES.flatMap(
    ({ order, date, code, client, net }, line) =>
    entriesOf(net, line).map(({ account, label, hasClient, journal = "VE", debit = 0, credit = 0 }): CellContent[] => [
      journal, journal === "VE" ? "Ventes" : "Banque", line + 1, date, account, label, hasClient ? code : "",
      hasClient ? client : "", order, date, `Facture ${order}`, debit, credit, "", "", date, "", "",
    ]), // prettier-ignore
  );
  const formats = { 3: "dd/mm/yyyy", 9: "dd/mm/yyyy", 15: "dd/mm/yyyy" };
  return detect(workbookOf(sheetOf([FEC, ...rows], { name: "FEC", formats })));
};

const supplier = (net: number): Entry[] => [
  { account: "607000", label: "Achats", hasClient: false, journal: "AC", debit: net },
  { account: "401000", label: "Fournisseurs", hasClient: true, journal: "AC", credit: cents(net * 1.2) },
];

const codes = ({ table }: Detection): string[] => table?.doubts.map(({ code }) => code) ?? [];

test("where only customers' accounts name clients, what they were charged is shown with a question, tax included", () => {
  const { outcome, table } = fec((net) => [...invoice(net), ...payment(net)]);
  expect(outcome).toBe("needs-confirmation");
  expect(table).toMatchObject({
    sales: { kind: "column", column: 11 },
    otherSales: [{ kind: "difference", credit: 11, debit: 12 }],
    roles: { clientId: [6], clientName: [7] },
    doubts: [{ code: "receivables", invoiced: 11, settled: 12 }],
  });
});

test("an accounting file with customers and suppliers has no sales to offer, and says which accounts it mixes", () => {
  const { outcome, table } = fec((net) => [...invoice(net), ...supplier(net / 2)]);
  expect(outcome).toBe("needs-sales");
  expect(table).toMatchObject({ sales: null, roles: { clientId: [6], clientName: [7] } });
  expect(table?.doubts).toEqual([{ code: "mixedAccounts", column: 4, accounts: ["401", "411"] }]);
});

test("sales accounts without a client are sales that need one", () => {
  const { outcome, table } = fec((net) => [{ account: "707000", label: "Ventes", hasClient: false, credit: net }]);
  expect(outcome).toBe("needs-client");
  expect(table?.sales).toEqual({ kind: "difference", credit: 12, debit: 11 });
});

test("the lines of sales accounts with their client are sales: credit less debit", () => {
  const { outcome, table } = fec((net, line) =>
    line % 9 === 0
      ? [{ account: "709700", label: "Rabais", hasClient: true, debit: cents(net / 10) }]
      : [{ account: line % 2 === 0 ? "707000" : "706000", label: "Ventes", hasClient: true, credit: net }],
  );
  expect(outcome).toBe("found");
  expect(table).toMatchObject({
    sales: { kind: "difference", credit: 12, debit: 11 },
    roles: { clientId: [6], clientName: [7], date: [9] },
    doubts: [],
  });
  expect(table?.reasons).toContainEqual({
    code: "salesAccounts",
    column: 4,
    accounts: ["706", "707", "709"],
    lines: SALES.length,
  });
});

/** Date, client, debit and credit: on which side a line stands is said by its number. */
const simple = (headers: readonly string[], isDebit: (line: number) => boolean, name = "Feuil1"): Detection => {
  const rows = SALES.map(({ date, client, net }, line) => [
    date,
    client,
    isDebit(line) ? net : "",
    isDebit(line) ? "" : net,
  ]);
  return detect(workbookOf(sheetOf([headers, ...rows], { name, formats: { 0: "dd/mm/yyyy" } })));
};

test.each([
  ["French", ["Date", "Client", "Débit", "Crédit"], "Ventes 2024"],
  ["English", ["Date", "Customer", "Debit", "Credit"], "Sales"],
  ["Spanish", ["Fecha", "Cliente", "Debe", "Haber"], "Ventas"],
  ["Italian", ["Data", "Cliente", "Dare", "Avere"], "Vendite"],
  ["Dutch", ["Datum", "Klant", "Debet", "Credit"], "Omzet"],
  ["Portuguese", ["Data", "Cliente", "Débito", "Crédito"], "Vendas"],
])("a %s list of credits by client on a sheet of sales is credit less debit", (_language, headers, name) => {
  const { outcome, table } = simple(headers, (line) => line % 10 === 0, name);
  expect([outcome, table?.sales]).toEqual(["found", { kind: "difference", credit: 3, debit: 2 }]);
});

test("credits that nothing calls sales are asked about", () => {
  const detection = simple(["Date", "Client", "Débit", "Crédit"], (line) => line % 10 === 0);
  expect([detection.outcome, codes(detection)]).toEqual(["needs-confirmation", ["weakHeader"]]);
});

test("invoices and payments of a client are shown as what was charged, with a question", () => {
  const detection = simple(["Date", "Client", "Débit", "Crédit"], (line) => line % 2 === 0, "Grand livre clients");
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.sales).toEqual({ kind: "column", column: 2 });
  expect(codes(detection)).toEqual(["receivables"]);
});

test("the accounts of a customers' ledger are the clients", () => {
  const rows = SALES.map(({ date, code, client, order, net }, line) => [
    date, `411${code}`, client, `Facture ${order}`, line % 3 === 0 ? 0 : net, line % 3 === 0 ? net : 0,
  ]); // prettier-ignore
  const headers = ["Date", "Compte", "Intitulé du compte", "Libellé", "Débit", "Crédit"];
  const { outcome, table } = detect(workbookOf(sheetOf([headers, ...rows], { formats: { 0: "dd/mm/yyyy" } })));
  expect(outcome).toBe("needs-confirmation");
  expect(table).toMatchObject({ sales: { kind: "column", column: 4 }, roles: { clientId: [1], clientName: [2] } });
});

test("neither a bank statement nor suppliers' entries nor a balance are sales", () => {
  const sides: Grid = SALES.map(({ date, order, net }, line) => [
    date, `VIR ${order}`, line % 2 === 0 ? net : "", line % 2 === 0 ? "" : net,
  ]); // prettier-ignore
  const bank = sheetOf([["Date", "Libellé", "Débit", "Crédit"], ...sides], { formats: { 0: "dd/mm/yyyy" } });
  const suppliers = sheetOf([["Date", "Fournisseur", "Débit", "Crédit"], ...sides], { formats: { 0: "dd/mm/yyyy" } });
  const balance = sheetOf([
    ["Compte", "Intitulé", "Débit", "Crédit"],
    ...SALES.map(({ client, net }, line) => [`411${String(100 + line)}`, client, net, cents(net / 2)]),
  ]);
  for (const sheet of [bank, suppliers, balance]) expect(detect(workbookOf(sheet)).table?.sales ?? null).toBeNull();
});

test("one signed amount for each entry of all accounts is asked about", () => {
  const rows = SALES.flatMap(({ date, client, net }) =>
    invoice(net).map(({ account, debit = 0, credit = 0 }) => [date, account, client, cents(debit - credit)]),
  );
  const sheet = sheetOf([["Date", "Compte", "Client", "Montant"], ...rows], { formats: { 0: "dd/mm/yyyy" } });
  const detection = detect(workbookOf(sheet));
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.doubts).toContainEqual({
    code: "mixedAccounts",
    column: 1,
    accounts: ["411", "445", "707"],
  });
});
