import fc from "fast-check";
import { decisionRows, decisionsIn, rowsFor, withTypedDecisions } from "../../../src/application/memory/decisionRows";
import { LANGUAGES } from "../../../src/text/language";
import { termsIn } from "../../../src/text/terms/translations";

const terms = termsIn("fr");

/** Rows as they are read from the list. */
const rowsOf = (rows: readonly (readonly (string | number)[])[]) =>
  decisionRows(rows.map((cells, index) => ({ key: String(index + 1), client: String(cells[0] ?? ""), cells })));

test("rows in any language are understood, incomplete ones decide nothing", () => {
  const rows = rowsOf([
    ["Groupe SA", "Écarter", ""],
    ["", "", ""],
    [411_002, " leave out", ""],
    ["Dupond", "Merge into", "Dupont"],
    ["Martin", "Réunir avec", ""],
    ["Petit", "plus tard", ""],
    ["", "Écarter", ""],
  ]);
  expect(rows).toHaveLength(6);
  expect(decisionsIn(rows)).toEqual({
    excluded: ["Groupe SA", "411002"],
    merged: [{ client: "Dupond", into: "Dupont" }],
  });
});

test("what was typed stays in its place and in its words where it is not understood; the rest is translated", () => {
  const before = rowsOf([
    ["Petit", "plus tard", "?"],
    ["Groupe SA", "Leave out", ""],
    ["Dupond", "Merge into", "Dupont"],
  ]);
  const decisions = { excluded: ["Comptoir"], merged: [{ client: "Dupond", into: "Dupont" }] };
  expect(rowsFor(decisions, before, terms)).toEqual([
    { client: "Petit", decision: "plus tard", into: "?", key: "1" },
    { client: "Dupond", decision: "Réunir avec", into: "Dupont", key: "3" },
    { client: "Comptoir", decision: "Écarter", into: "" },
  ]);
});

test("decisions are the same after being written as rows and read back, in every language", () => {
  const name = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  const decisions = fc.record({
    excluded: fc.uniqueArray(name),
    merged: fc.uniqueArray(fc.record({ client: name, into: name }), { selector: ({ client, into }) => client + into }),
  });
  fc.assert(
    fc.property(decisions, fc.constantFrom(...LANGUAGES), (decided, language) => {
      const rows = rowsFor(decided, [], termsIn(language));
      expect(decisionsIn(rows)).toEqual(decided);
      expect(rowsFor(decided, rows, termsIn(language))).toEqual(rows);
    }),
  );
});

test("what is typed in the list while the pane is open joins what is chosen in the pane", () => {
  const before = rowsOf([
    ["A", "Écarter", ""],
    ["B", "Écarter", ""],
  ]);
  const now = rowsOf([
    ["B", "Écarter", ""],
    ["C", "Écarter", ""],
  ]);
  const inPane = { excluded: ["A", "D"], merged: [] };
  expect(withTypedDecisions(inPane, before, now)).toEqual({ excluded: ["D", "C"], merged: [] });
  expect(withTypedDecisions(inPane, before, before)).toEqual(inPane);
});
