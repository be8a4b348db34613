import type { CellContent } from "../../../src/domain/cells";
import { clientColumns } from "../../../src/domain/detection/clientColumns";
import { profilesOf } from "../../../src/domain/detection/columnProfile";
import { tablesIn } from "../../../src/domain/detection/tablesIn";
import { ledger } from "./ledgers";
import { sheetOf } from "./extracts";

const lines = ledger(4);

/** Columns chosen, as [code, names, doubts], for a table made of these columns. */
function chosen(columns: Readonly<Record<string, readonly CellContent[]>>) {
  const headers = Object.keys(columns);
  const [table] = tablesIn(
    sheetOf([headers, ...lines.map((_, line) => headers.map((header) => columns[header]?.[line] ?? ""))]),
  );
  if (table === undefined) throw new Error("no table");
  const { id, names, doubts } = clientColumns(profilesOf(table));
  return { id: id?.header ?? null, names: names.map(({ header }) => header), doubts: doubts.map(({ code }) => code) };
}

const codes = lines.map(({ code }) => code);
const names = lines.map(({ client }) => client);
const amounts = lines.map(({ net }) => net);
const orders = lines.map(({ order }) => order);

test("a code and a name that decide each other are taken together", () => {
  expect(chosen({ Compte: codes, Nom: names, Montant: amounts })).toEqual({ id: "Compte", names: ["Nom"], doubts: [] });
});

test("a vague name that changes within one code belongs to something else", () => {
  const products = lines.map(({ product }) => product);
  expect(chosen({ "Customer ID": codes, Name: products, Amount: amounts })).toEqual({
    id: "Customer ID",
    names: [],
    doubts: [],
  });
});

test("the owner of an account is no client, though each client has one", () => {
  const owners = lines.map(({ salesperson }) => salesperson);
  expect(chosen({ "Propriétaire du compte": owners, Client: names, CA: amounts }).names).toEqual(["Client"]);
  expect(chosen({ "Account Owner": owners, Account: names, Sales: amounts }).names).toEqual(["Account"]);
});

test("first and last name make one client", () => {
  const first = lines.map(({ code }) => `Prénom${code}`);
  const last = lines.map(({ code }) => `Nom${code} x`);
  expect(chosen({ "Customer ID": codes, "First Name": first, Surname: last, Sales: amounts })).toEqual({
    id: "Customer ID",
    names: ["First Name", "Surname"],
    doubts: [],
  });
});

test("who is invoiced is the client, not where it was delivered", () => {
  const delivered = [...names].reverse();
  expect(chosen({ "Client livré": delivered, "Client facturé": names, CA: amounts })).toEqual({
    id: null,
    names: ["Client facturé"],
    doubts: [],
  });
});

test("two columns that are as clearly clients and differ are two answers, and the user is asked", () => {
  const payers = [...names].reverse();
  expect(chosen({ "Donneur d'ordre": names, "Client payeur": payers, CA: amounts }).doubts).toEqual([
    "twoClientColumns",
  ]);
});

test("a column nobody named is offered where companies show their legal form", () => {
  expect(chosen({ Xyz: names, "N° facture": orders, CA: amounts })).toEqual({
    id: null,
    names: ["Xyz"],
    doubts: ["weakHeader"],
  });
});

test.each([
  "Téléphone",
  "Code postal",
  "N° facture",
  "Code article",
  "Code commercial",
  "SIRET magasin",
  "Segment client",
  "Ville client",
  "Nb clients",
])("%s is no client", (header) => {
  const numbers = lines.map((_, line) => 10_000 + line * 37);
  expect(chosen({ [header]: numbers, CA: amounts })).toEqual({ id: null, names: [], doubts: [] });
});
