import { inCurrency } from "../../../src/domain/portfolio/amount";
import { EVERYTHING } from "../../../src/domain/portfolio/periods";
import { type ClientDecisions, type ColumnChoice, NO_DECISIONS } from "../../../src/domain/portfolio/portfolio";
import { built, LINES, source } from "./source";

const clientsOf = (
  rows: readonly (readonly [code: string, name: string, amount: number, group?: string])[],
  grouping: ColumnChoice["grouping"],
  decisions: ClientDecisions = NO_DECISIONS,
): [number, string, string, string, number, string[]][] =>
  built(
    source(
      ["Code", "Client", "CA", "Groupe"],
      rows.map(([code, name, amount, group = ""]) => [code, name, amount, group]),
    ),
    { ...LINES, date: null, grouping },
    EVERYTHING,
    { decisions },
  ).clients.map(({ number, key, code, name, sales, members }) => [
    number,
    key,
    code,
    name,
    inCurrency(sales),
    members.map((member) => member.name),
  ]);

const BY_COLUMN = { kind: "column", column: 3 } as const;
const BY_WORD = { kind: "firstWord" } as const;

describe("grouping by a column", () => {
  test("makes one client of all that it gives the same group, numbered as the first; a blank one stands for itself", () => {
    const clients = clientsOf(
      [
        ["C1", "Dupont", 1],
        ["C2", "Miller Epinal", 20, "Miller Holding"],
        ["C3", "Miller Reims", 300, "MILLER  HOLDING"],
      ],
      BY_COLUMN,
    );
    expect(clients).toEqual([
      [1, "code:C1", "C1", "Dupont", 1, []],
      [2, "group:miller holding", "", "Miller Holding", 320, ["Miller Epinal", "Miller Reims"]],
    ]);
  });

  test("takes the parent itself for the group, by its name or its code", () => {
    for (const group of ["C3", "miller"])
      expect(
        clientsOf(
          [
            ["C1", "Miller Epinal", 1, group],
            ["C2", "Dupont", 20, "C2"],
            ["C3", "Miller", 300],
          ],
          BY_COLUMN,
        ),
      ).toEqual([
        [2, "code:C2", "C2", "Dupont", 20, []],
        [3, "code:C3", "C3", "Miller", 301, ["Miller Epinal", "Miller"]],
      ]);
  });

  test("does not take a client for the group that is in another group itself", () => {
    const clients = clientsOf(
      [
        ["1", "Dupont", 1, "2"],
        ["2", "Martin", 20, "1"],
        ["3", "Petit", 300, "1"],
      ],
      BY_COLUMN,
    );
    expect(clients.map(([number, key, , , sales]) => [number, key, sales])).toEqual([
      [1, "group:2", 1],
      [2, "group:1", 320],
    ]);
  });

  test("follows the first line of a client that names a group, and passes over error cells", () => {
    const clients = clientsOf(
      [
        ["C1", "Dupont", 1, "#N/A"],
        ["C1", "Dupont", 2, "Est"],
        ["C1", "Dupont", 4, "Ouest"],
        ["C2", "Martin", 8, "Est"],
      ],
      BY_COLUMN,
    );
    expect(clients).toEqual([[1, "group:est", "", "Est", 15, ["Dupont", "Martin"]]]);
  });
});

describe("grouping by the first word of the name", () => {
  test("puts together what shares it", () => {
    const clients = clientsOf(
      [
        ["C1", "MILLER EPINAL", 1],
        ["C2", "Miller-Reims", 2],
        ["C3", "Miller, Reims", 20],
        ["C4", "Dupont", 300],
      ],
      BY_WORD,
    );
    expect(clients).toEqual([
      [1, "group:miller", "", "MILLER", 21, ["MILLER EPINAL", "Miller, Reims"]],
      [2, "code:C2", "C2", "Miller-Reims", 2, []],
      [4, "code:C4", "C4", "Dupont", 300, []],
    ]);
  });

  test("takes the client that is called by that word for the group", () => {
    const clients = clientsOf(
      [
        ["C1", "Miller Epinal", 1],
        ["C2", "MILLER", 20],
      ],
      BY_WORD,
    );
    expect(clients).toEqual([[2, "code:C2", "C2", "MILLER", 21, ["Miller Epinal", "MILLER"]]]);
  });

  test("leaves apart what shares a legal form, an article, a title, a trade or two letters only", () => {
    for (const word of ["SARL", "S.A.R.L.", "Sté", "ETS", "Les", "The", "LA", "Mairie", "Saint", "VF", "3M"])
      expect(
        clientsOf(
          [
            ["C1", `${word} Martin`, 1],
            ["C2", `${word} Dupont`, 20],
          ],
          BY_WORD,
        ),
      ).toHaveLength(2);
  });
});

describe("decisions under grouping", () => {
  const rows = [
    ["C1", "Miller Epinal", 1],
    ["C2", "Miller Reims", 20],
    ["C3", "Dupont", 300],
  ] as const;

  test("a member or the whole group can be excluded", () => {
    const excluding = (text: string) => clientsOf(rows, BY_WORD, { excluded: [text], merged: [] });
    expect(excluding("Miller Epinal").map(([number, , , , sales]) => [number, sales])).toEqual([
      [1, 20],
      [3, 300],
    ]);
    expect(excluding("MILLER").map(([number]) => number)).toEqual([3]);
  });

  test("a merge takes a member out of its group, or the whole group with it", () => {
    const merging = (client: string, into: string) =>
      clientsOf(rows, BY_WORD, { excluded: [], merged: [{ client, into }] }).map(([, key, , , sales]) => [key, sales]);
    expect(merging("Miller Reims", "Dupont")).toEqual([
      ["group:miller", 1],
      ["code:C3", 320],
    ]);
    expect(merging("Miller", "Dupont")).toEqual([["code:C3", 321]]);
    expect(merging("Dupont", "miller")).toEqual([["group:miller", 321]]);
  });
});
