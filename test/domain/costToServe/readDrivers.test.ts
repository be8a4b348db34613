import type { CellContent } from "../../../src/domain/cells";
import type { Driver, Drivers } from "../../../src/domain/costToServe/drivers";
import { driverColumns, readDrivers } from "../../../src/domain/costToServe/readDrivers";
import type { RoleColumns } from "../../../src/domain/detection/roles";
import { amountOf, inCurrency } from "../../../src/domain/portfolio/amount";
import { countedSource, OWN, type Row, type SourceOptions } from "../countedSource";

const LIMIT = amountOf(100);

const read = (own: readonly string[], rows: readonly Row[], options: SourceOptions = {}): Drivers =>
  readDrivers(countedSource(own, rows, options), LIMIT);

/** Quantities by client, for one driver. */
const quantities = ({ byClient }: Drivers, driver: Driver): [number, number][] =>
  [...byClient].map(([client, { counted, money }]) => [
    client,
    driver === "freight" || driver === "rebates"
      ? inCurrency(money[driver] ?? amountOf(NaN))
      : (counted[driver] ?? NaN),
  ]);

const bases = ({ found }: Drivers): [Driver, string][] => found.map(({ driver, basis }) => [driver, basis]);

describe("orders", () => {
  test("are a client's distinct numbers, and small ones lie below the limit; credit notes are not small", () => {
    const drivers = read(
      ["N° facture"],
      [
        [1, 10, 60, "F1"],
        [1, 10, 50, "F1"],
        [1, 11, 99.99, "F2"],
        [1, 12, -40, "A3"],
        [2, 12, 100, 17],
        [2, 15, 100, "17"],
      ],
      { roles: { orderId: [OWN] } },
    );
    expect(drivers.found).toEqual([
      { driver: "orders", column: OWN, basis: "numbers" },
      { driver: "smallOrders", column: OWN, basis: "numbers" },
    ]);
    expect(quantities(drivers, "orders")).toEqual([
      [1, 3],
      [2, 1],
    ]);
    expect(quantities(drivers, "smallOrders")).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  test("without a number on some lines are that client's days there, and those lines are told", () => {
    const rows: Row[] = [
      [1, 10, 60, "F1"],
      [1, 10, 50, ""],
      [1, 10.5, 50, ""],
    ];
    const drivers = read(["N° facture"], rows, { roles: { orderId: [OWN] } });
    expect(quantities(drivers, "orders")).toEqual([[1, 2]]);
    expect(drivers.linesWithoutOrderNumber).toBe(2);
  });

  test("are the client's days where nothing numbers them, and its lines where nothing dates them", () => {
    const rows: Row[] = [
      [1, 10, 60],
      [1, 10, 70],
      [1, 11, 80],
    ];
    const dated = read([], rows);
    expect(bases(dated)[0]).toEqual(["orders", "clientDates"]);
    expect(quantities(dated, "orders")).toEqual([[1, 2]]);
    const source = countedSource([], rows);
    const undated = readDrivers({ ...source, counted: source.counted.map((line) => ({ ...line, date: null })) }, LIMIT);
    expect(bases(undated)[0]).toEqual(["orders", "lines"]);
    expect(quantities(undated, "orders")).toEqual([[1, 3]]);
  });

  test("of a table of clients are told by a column or not at all", () => {
    const rows: Row[] = [
      [1, 0, 600, 12],
      [2, 0, 70, ""],
    ];
    const drivers = read(["Nb commandes"], rows, { roles: { orderCount: [OWN] }, orientation: "clients" });
    expect(bases(drivers)).toEqual([["orders", "column"]]);
    expect(quantities(drivers, "orders")).toEqual([
      [1, 12],
      [2, 0],
    ]);
    expect(read([], [[1, 0, 600]], { orientation: "clients" }).found).toEqual([]);
  });
});

describe("rush, returns and claims on lines", () => {
  const ofOne = (header: string, roles: RoleColumns, cells: readonly CellContent[]): Drivers =>
    read(
      ["N°", header],
      cells.map((cell, index): Row => [1, 0, 100, `F${Math.floor(index / 2)}`, cell]),
      { roles: { orderId: [OWN], ...roles } },
    );

  test.each([
    ["O and N", ["O", "O", "N", "N", "O", "N"]],
    ["0 and 1", [1, 1, 0, 0, 1, 0]],
    ["logical values", [true, true, false, false, true, ""]],
    ["crosses", ["x", "x", "", "", "X", ""]],
    ["kinds of shipping", ["Express", "Express", "Standard", "Normal", "Livraison urgente", "Standard"]],
  ])("marked by %s count each order once", (_name, cells) => {
    const drivers = ofOne("Express", { rush: [OWN + 1] }, cells);
    expect(bases(drivers)[2]).toEqual(["rush", "markedOrders"]);
    expect(quantities(drivers, "rush")).toEqual([[1, 2]]);
  });

  test("reasons and amounts tell that there was a return or claim; a no does not", () => {
    const returned = ofOne("Retour", { returns: [OWN + 1] }, ["Erreur de taille", "", "non", "", "casse", ""]);
    expect(quantities(returned, "returns")).toEqual([[1, 2]]);
    const claimed = ofOne("Réclamation", { claims: [OWN + 1] }, [12.5, "", "", "", "aucune", "RAS"]);
    expect(quantities(claimed, "claims")).toEqual([[1, 1]]);
  });

  test("whole numbers are added up, whichever sign they have", () => {
    const drivers = ofOne("Retours", { returns: [OWN + 1] }, [3, 0, -2, "", 1, ""]);
    expect(bases(drivers)[2]).toEqual(["returns", "sum"]);
    expect(quantities(drivers, "returns")).toEqual([[1, 6]]);
  });

  test("an empty column is no driver", () => {
    expect(ofOne("Express", { rush: [OWN + 1] }, ["", "", "n/a", "-"]).found.map(({ driver }) => driver)).toEqual([
      "orders",
      "smallOrders",
    ]);
  });
});

describe("freight, rebates and hours", () => {
  const orders = (cells: readonly (readonly CellContent[])[]): Row[] =>
    cells.flatMap((lines, order) => lines.map((cell): Row => [1, 0, 100, `F${order}`, cell]));

  test("are added up line by line", () => {
    const rows = orders([[5, 7], [3], [4, ""]]);
    const drivers = read(["N°", "Port"], rows, { roles: { orderId: [OWN], freight: [OWN + 1] } });
    expect(bases(drivers)[2]).toEqual(["freight", "sum"]);
    expect(quantities(drivers, "freight")).toEqual([[1, 19]]);
  });

  test("are taken once an order where they repeat on each of its lines", () => {
    const rows = orders([[5, 5], [7, 7, 7], [4], [6, 6]]);
    const drivers = read(["N°", "Port"], rows, { roles: { orderId: [OWN], freight: [OWN + 1] } });
    expect(bases(drivers)[2]).toEqual(["freight", "oncePerOrder"]);
    expect(quantities(drivers, "freight")).toEqual([[1, 22]]);
  });

  test("written as negative amounts are costs all the same", () => {
    const drivers = read(
      ["RFA"],
      [
        [1, 0, 100, -12],
        [2, 0, 100, 2],
      ],
      { roles: { rebate: [OWN] } },
    );
    expect(quantities(drivers, "rebates")).toEqual([
      [1, 12],
      [2, -2],
    ]);
  });

  test("hours keep their decimals, and text without a number is no time", () => {
    const rows: Row[] = [
      [1, 0, 100, "1,5"],
      [1, 0, 100, 2.25],
      [2, 0, 100, "beaucoup"],
    ];
    const drivers = read(["Support (h)"], rows, { roles: { supportHours: [OWN] } });
    expect(quantities(drivers, "supportHours")).toEqual([
      [1, 3.75],
      [2, 0],
    ]);
    expect(read(["Support"], [[1, 0, 100, "oui"]], { roles: { supportHours: [OWN] } }).found).toHaveLength(2);
  });
});

test("only lines that count are looked at", () => {
  const source = countedSource(
    ["N°", "Visites"],
    [
      [1, 0, 100, "F1", 2],
      [1, 0, 100, "F2", 9],
    ],
    { roles: { orderId: [OWN], visits: [OWN + 1] } },
  );
  const drivers = readDrivers({ ...source, counted: source.counted.slice(0, 1) }, LIMIT);
  expect(quantities(drivers, "orders")).toEqual([[1, 1]]);
  expect(quantities(drivers, "visits")).toEqual([[1, 2]]);
});

test("names the columns that must be read for it", () => {
  expect(driverColumns({ orderId: [4], rebate: [9], rush: [5], sales: [1], visits: [7] })).toEqual([4, 5, 7, 9]);
});
