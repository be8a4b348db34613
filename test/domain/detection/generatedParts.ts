import fc from "fast-check";
import type { CellContent } from "../../../src/domain/cells";
import type { SheetExtract } from "../../../src/domain/detection/extract";
import { sheetOf } from "./extracts";
import { gridOf, ledger, type LedgerColumn, type LedgerLine } from "./ledgers";

/** How one sheet differs from the others in what must not matter. */
interface Layout {
  readonly order: readonly number[];
  readonly title: boolean;
  readonly shift: number;
  readonly hasExtra: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  order: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
  title: fc.boolean(),
  shift: fc.nat(2),
  hasExtra: fc.boolean(),
});

const shuffled = <Item>(items: readonly Item[], order: readonly number[]): Item[] =>
  items
    .map((item, index) => ({ item, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** A sheet with these columns, in the layout's order and place. */
function laidOut(
  name: string,
  lines: readonly LedgerLine[],
  columns: readonly LedgerColumn[],
  { order, title, shift, hasExtra }: Layout,
): SheetExtract {
  const chosen = shuffled(columns, order);
  const table: CellContent[][] = gridOf(lines, chosen).map((row, at) =>
    hasExtra ? [...row, at === 0 ? "Remarque" : ""] : row,
  );
  const grid = [...(title ? [["Extraction du logiciel"], []] : []), ...table].map((row) => [
    ...Array.from({ length: shift }, () => ""),
    ...row,
  ]);
  const date = chosen.findIndex(({ of }) => of === "date");
  return sheetOf(grid, { name, formats: date < 0 ? {} : { [shift + date]: "dd/mm/yyyy" } });
}

const MONTHS = ["Janvier", "Février", "Mars", "Avril"];
const LINE_COLUMNS: readonly LedgerColumn[] = [
  { of: "order", header: "N° facture" },
  { of: "date", header: "Date" },
  { of: "code", header: "Code client" },
  { of: "client", header: "Raison sociale" },
  { of: "product", header: "Désignation" },
  { of: "net", header: "Montant HT" },
];

/** One ledger cut over sheets of months whose columns stand in different places and orders. */
export const cutLedgers: fc.Arbitrary<readonly SheetExtract[]> = fc
  .record({ seed: fc.integer({ min: 1, max: 1000 }), layouts: fc.array(layout, { minLength: 2, maxLength: 4 }) })
  .map(({ seed, layouts }) =>
    layouts.map((one, at) => laidOut(MONTHS[at] ?? "", ledger(seed + at * 31, 18 + at), LINE_COLUMNS, one)),
  );

const ORDER_HEADERS = ["N° commande", "Order ID", "Bestellnummer"];
const CODE_HEADERS = ["Code client", "Customer ID", "Kundennummer"];
const NAME_HEADERS = ["Raison sociale", "Customer Name", "Kundenname"];

/** A ledger as a database holds it: the lines of orders, the orders, and the clients, each on a sheet of its own. */
export interface SplitLedger {
  readonly sheets: readonly SheetExtract[];
  readonly lines: readonly LedgerLine[];
}

export const splitLedgers: fc.Arbitrary<SplitLedger> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1000 }),
    synonym: fc.nat(2),
    layouts: fc.tuple(layout, layout, layout),
    place: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ seed, synonym, layouts, place }) => {
    const lines = ledger(seed, 30);
    const order: LedgerColumn = { of: "order", header: ORDER_HEADERS[synonym] ?? "" };
    const code: LedgerColumn = { of: "code", header: CODE_HEADERS[synonym] ?? "" };
    const firstOf = (of: "order" | "code"): LedgerLine[] => [
      ...new Map(lines.map((line) => [line[of], line])).values(),
    ];
    const [ofLines, ofOrders, ofClients] = layouts;
    const sheets = [
      laidOut(
        "Lignes",
        lines,
        [order, { of: "product", header: "Article" }, { of: "net", header: "Montant HT" }],
        ofLines,
      ),
      laidOut("Commandes", firstOf("order"), [order, { of: "date", header: "Date" }, code], ofOrders),
      laidOut("Clients", firstOf("code"), [code, { of: "client", header: NAME_HEADERS[synonym] ?? "" }], ofClients),
    ];
    return { sheets: shuffled(sheets, place), lines };
  });
