import fc from "fast-check";
import { addedColumns, recognisedColumns } from "../../../src/application/memory/listColumns";

const KNOWN = [["Rang", "Rank"], ["Client"], ["CA", "Sales"], ["Classe", "Class"], ["Clé", "Key"]];

/** Numbers of own columns, headers of the others. */
const told = (headers: readonly string[]) =>
  recognisedColumns(headers, KNOWN).map((column) => (column.kind === "own" ? column.column : column.header));

test.each<[string, string[], (number | string)[]]>([
  ["headers in either language are known", ["Rank", "client", "CA", "Class", " Clé "], [0, 1, 2, 3, 4]],
  ["moved columns are found", ["Client", "CA", "Rang", "Clé", "Classe"], [1, 2, 0, 4, 3]],
  [
    "others are the user's",
    ["Rang", "Client", "Relance", "CA", "Classe", "Clé", "Note"],
    [0, 1, "Relance", 2, 3, 4, "Note"],
  ],
  ["as many unknown as missing ones were renamed", ["Rang", "Client", "Mon CA", "Ma classe", "Clé"], [0, 1, 2, 3, 4]],
  [
    "with one more, none is taken for another",
    ["Rang", "Client", "Mon CA", "Note", "Classe", "Clé"],
    [0, 1, "Mon CA", "Note", 3, 4],
  ],
  ["a deleted one is missing", ["Rang", "Client", "Classe", "Clé"], [0, 1, 3, 4]],
  ["the second of two is the user's", ["Rang", "Client", "CA", "CA", "Classe", "Clé"], [0, 1, 2, "CA", 3, 4]],
])("%s", (_, headers, expected) => {
  expect(told(headers)).toEqual(expected);
});

test("headers that a writing stopped half-way left as they were before are told by their order", () => {
  const periods = [["Client"], ["2025", "(1)"], ["2024", "(2)"], ["(3)"], ["Clé"]];
  const columns = (headers: readonly string[]) =>
    recognisedColumns(headers, periods, [[1, 2, 3]]).map((found) => (found.kind === "own" ? found.column : null));
  expect(columns(["Client", "2024", "(2)", "(3)", "Clé"])).toEqual([0, 1, 2, 3, 4]);
  expect(columns(["Client", "2025", "2024", "(3)", "Clé"])).toEqual([0, 1, 2, 3, 4]);
  // Where each is known, one may have been moved.
  expect(columns(["2024", "Client", "(3)", "2025", "Clé"])).toEqual([2, 0, 3, 1, 4]);
  expect(columns(["Client", "2024", "Note", "(2)", "(3)", "Clé"])).toEqual([0, 1, null, 2, 3, 4]);
});

test("wherever columns are added, all own ones are found and the added ones keep their neighbours", () => {
  const added = fc.array(fc.nat(KNOWN.length), { maxLength: 4 });
  fc.assert(
    fc.property(added, fc.nat(1), (places, language) => {
      const headers: string[] = KNOWN.map((names) => names[language] ?? names[0] ?? "");
      const sorted = [...places].sort((a, b) => b - a);
      sorted.forEach((place, index) => headers.splice(place, 0, `own ${index}`));
      const found = recognisedColumns(headers, KNOWN);
      expect(found.flatMap((column) => (column.kind === "own" ? [column.column] : []))).toEqual([0, 1, 2, 3, 4]);
      expect(addedColumns(found).map(({ after }) => after)).toEqual(sorted.map((place) => place - 1).reverse());
    }),
  );
});
