import { analysed, bookOf, fill, opened, sheetIn, type Opened, type Rows } from "./opened";

/** Two columns may be the client; the first is found, the user means the second. */
const lines = (count: number): Rows => [
  ["Client", "Groupe client", "Montant HT"],
  ...Array.from({ length: count }, (_, line) => [
    `Client ${line % 9}`,
    `Groupe ${line % 3}`,
    ((line * 37) % 91) + 10.25,
  ]),
];

let workbook: Opened;
beforeEach(() => {
  workbook = opened(bookOf({ Ventes: lines(40) }));
});
afterAll(() => {
  workbook.host.close();
});

const clients = ({ session }: Opened) => {
  const { state } = session;
  return state.kind === "found" ? state.found.everything?.clients.length : undefined;
};

test("columns the user corrected are still chosen when the same table is looked at again", async () => {
  const { session } = workbook;
  await session.look();
  expect(clients(workbook)).toBe(9);
  await session.chooseColumns({ clientName: [1], clientId: null });
  await session.analyse();
  expect(session.state.kind).toBe("done");
  fill(sheetIn(workbook, "Ventes"), lines(60));
  await session.look();
  expect(clients(workbook)).toBe(3);
  expect(await analysed(workbook)).toBe("done");
});

test("of a table with other headers nothing is assumed", async () => {
  const { session } = workbook;
  await session.look();
  await session.chooseColumns({ clientName: [1], clientId: null });
  fill(
    sheetIn(workbook, "Ventes"),
    lines(40).map(([a, b, c], row) =>
      row === 0 ? ["Client", "Segment", "Montant HT"] : [a ?? null, b ?? null, c ?? null],
    ),
  );
  await session.look();
  expect(clients(workbook)).toBe(9);
});
