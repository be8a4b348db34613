import fc from "fast-check";
import { mappingIn, mappingText } from "../../../src/application/memory/mappingText";
import { recall } from "../../../src/application/memory/recall";
import { mappingOf } from "../../../src/application/memory/remember";
import type { DetectedTable } from "../../../src/domain/detection/answer";
import type { ColumnChoice } from "../../../src/domain/portfolio/portfolio";
import { choiceOf, tableWith } from "./tables";

const remembered = (table: DetectedTable, choice: ColumnChoice, isTogether = false) => {
  const mapping = mappingIn(
    mappingText(mappingOf({ table, isTogether, choice, period: "default", hiddenRows: "counted", isSettled: true }))
      .text,
  );
  if (!mapping) throw new Error("the text is not read back");
  return mapping;
};

const recalledIn = (mapping: ReturnType<typeof remembered>, table: DetectedTable, others: DetectedTable[] = []) => {
  const found = recall(mapping, { outcome: "found", table, others });
  return found.kind === "recalled" ? found.recalled : found.headers;
};

test("whatever is chosen is found again where the columns stand now, also twins, also after the text of a cell", () => {
  const header = fc.constantFrom("Client", "Code", "Montant HT", "montant  ht", "Date", "État", "");
  const shuffled = fc
    .array(header, { minLength: 3, maxLength: 9 })
    .map((headers) => headers.map((text, index) => (text === "" ? `Colonne ${index}` : text)))
    .chain((headers) =>
      fc.record({
        headers: fc.constant(headers),
        order: fc.shuffledSubarray(
          headers.map((_, index) => index),
          { minLength: headers.length, maxLength: headers.length },
        ),
        picks: fc.array(fc.nat(headers.length - 1), { minLength: 8, maxLength: 8 }),
      }),
    );
  fc.assert(
    fc.property(shuffled, ({ headers, order, picks }) => {
      // Equal headers keep their order among themselves: only that tells them apart.
      const before = tableWith(headers);
      const sorted = [...order].sort((a, b) => {
        const same = headers[a]?.toLowerCase().replace(/ +/g, " ") === headers[b]?.toLowerCase().replace(/ +/g, " ");
        return same ? a - b : order.indexOf(a) - order.indexOf(b);
      });
      const isConsistent = sorted.every((one, place) => sorted.indexOf(one) === place);
      fc.pre(isConsistent && isSortedAmongTwins(headers, sorted));
      const after = tableWith(sorted.map((from) => headers[from] ?? ""));
      const place = (column: number) => sorted.indexOf(column) + 1;
      const at = picks.map((pick) => pick);
      const choose = (columns: readonly number[]): ColumnChoice => {
        const [id = 0, name = 0, credit = 0, debit = 0, date = 0, type = 0, currency = 0, group = 0] = columns;
        return {
          orientation: "lines",
          clientId: id,
          clientName: [name, id],
          sales: { kind: "difference", credit, debit },
          date,
          documentType: type,
          status: null,
          currency: { column: currency, kept: "EUR" },
          grouping: { kind: "column", column: group },
        };
      };
      const found = recalledIn(remembered(before, choose(at.map((index) => index + 1))), after);
      expect(found).toMatchObject({ choice: choose(at.map(place)) });
    }),
  );
});

const isSortedAmongTwins = (headers: readonly string[], order: readonly number[]): boolean => {
  const key = (index: number) => headers[index]?.toLowerCase().replace(/ +/g, " ");
  return order.every((one, place) => order.slice(place).every((other) => key(one) !== key(other) || one <= other));
};

test("with a needed column gone the headers that are missing are told", () => {
  const mapping = remembered(tableWith(["Code", "Client", "Montant HT"]), choiceOf({ clientId: 1 }));
  expect(recalledIn(mapping, tableWith(["Date", "Client", "CA"]))).toEqual(["Code", "Montant HT"]);
});

test("the table on the same sheet comes first, then any with the headers", () => {
  const headers = ["Code", "Client", "Montant HT"];
  const mapping = remembered(tableWith(headers), choiceOf({}));
  const elsewhere = tableWith(headers, { sheetName: "Janvier", sheetId: "2" });
  const here = tableWith(["Montant HT", "Client"]);
  expect(recalledIn(mapping, elsewhere, [here])).toMatchObject({ table: here });
  expect(recalledIn(mapping, elsewhere, [tableWith(["Autre", "Colonnes"])])).toMatchObject({ table: elsewhere });
});

test("lines that were read together are found together, though the sheet named is but one of them", () => {
  const headers = ["Code", "Client", "Montant HT"];
  const january = tableWith(headers, { sheetName: "Janvier" });
  const february = tableWith(headers, { sheetName: "Février", sheetId: "2", continuedOn: [january] });
  const mapping = remembered({ ...january, continuedOn: [february] }, choiceOf({}), true);
  expect(recalledIn(mapping, february, [january])).toMatchObject({ table: february, isTogether: true });
  const alone = remembered({ ...january, continuedOn: [february] }, choiceOf({}), false);
  expect(recalledIn(alone, february, [january])).toMatchObject({ table: january, isTogether: false });
  const neverAsked = remembered(january, choiceOf({}));
  expect(recalledIn(neverAsked, { ...january, continuedOn: [february] })).toMatchObject({ isTogether: true });
});

test("without headers a column is known by its place only while nothing else changed", () => {
  const mapping = remembered(tableWith(["", "", ""]), choiceOf({}));
  expect(recalledIn(mapping, tableWith(["", "", ""]))).toMatchObject({ choice: { clientName: [2] } });
  expect(recalledIn(mapping, tableWith(["", "", "", ""]))).toEqual([""]);
});

test("a sum that was detected takes the new year's column in, one the user made does not", () => {
  const sum = (columns: number[]) => ({ kind: "sum", columns }) as const;
  const before = tableWith(["Client", "Nom", "2023", "2024"], { sales: sum([3, 4]) });
  const after = tableWith(["Client", "Nom", "2024", "2025"], { sales: sum([3, 4]) });
  expect(recalledIn(remembered(before, choiceOf({ sales: sum([3, 4]) })), after)).toMatchObject({
    choice: { sales: sum([3, 4]) },
  });
  expect(recalledIn(remembered(before, choiceOf({ sales: sum([4]) })), after)).toMatchObject({
    choice: { sales: sum([3]) },
  });
});

test("a looked-up column is known by its header and the sheet it is looked up on", () => {
  const joined = (sheetName: string, column: number) => ({
    column,
    header: "Raison sociale",
    keyColumn: 1,
    sheetId: sheetName,
    sheetName,
    firstDataRow: 1,
    lastDataRow: 9,
    lookupColumn: 0,
    valueColumn: 1,
  });
  const headers = ["Code", "Montant HT"];
  const before = tableWith(headers, { joined: [joined("Prospects", 3), joined("Clients", 4)] });
  const choice = choiceOf({ clientName: [4], sales: { kind: "column", column: 2 } });
  const after = tableWith(["Date", ...headers], { joined: [joined("Clients", 4), joined("Prospects", 5)] });
  expect(recalledIn(remembered(before, choice), after)).toMatchObject({ choice: { clientName: [4] } });
  const pasted = tableWith([...headers, "Raison sociale"]);
  expect(recalledIn(remembered(before, choice), pasted)).toMatchObject({ choice: { clientName: [3] } });
});

test("what was doubtful before is settled, something new is not", () => {
  const doubtful = tableWith(["A", "Client", "CA"], { doubts: [{ code: "grossSales", column: 3 }] });
  const mapping = remembered(doubtful, choiceOf({}));
  expect(recalledIn(mapping, doubtful)).toMatchObject({ isSettled: true });
  const more = { ...doubtful, doubts: [...doubtful.doubts, { code: "mayBeOrders", evidence: "Devis" } as const] };
  expect(recalledIn(mapping, more)).toMatchObject({ isSettled: false });
});

test("what a cell cannot hold is dropped, and the text says so", () => {
  const headers = Array.from({ length: 900 }, (_, index) => `Une colonne au nom assez long, numéro ${index}`);
  const table = tableWith(headers);
  const columns = headers.map((_, index) => index + 1);
  const mapping = mappingOf({
    table,
    isTogether: false,
    choice: choiceOf({ sales: { kind: "sum", columns } }),
    period: { year: 2024 },
    hiddenRows: "leftOut",
    isSettled: true,
  });
  const { text, isComplete } = mappingText(mapping);
  expect(isComplete).toBe(false);
  expect(text.length).toBeLessThan(32_000);
  expect(mappingIn(text)).toMatchObject({ choice: null, period: { year: 2024 }, hiddenRows: "leftOut" });
});

test("a text that was edited or comes from elsewhere is no mapping", () => {
  const { text } = mappingText(remembered(tableWith(["Code", "Client", "Montant HT"]), choiceOf({ date: 1 })));
  expect(mappingIn(text)).not.toBeNull();
  const broken = [
    "",
    "Bonjour",
    "[]",
    "null",
    text.slice(1),
    text.replace('"version":1', '"version":2'),
    text.replace('"occurrence":1', '"occurrence":"1"'),
    text.replace('"kind":"column"', '"kind":"mean"'),
    text.replace('"kind":"none"', '"kind":"column"'),
    text.replace('"default"', '"later"'),
    text.replace('"orientation":"lines"', '"orientation":"circles"'),
  ];
  expect(broken.map(mappingIn)).toEqual(broken.map(() => null));
});
