import { strFromU8, unzipSync } from "fflate";
import { read } from "@e965/xlsx";
import { poisonCachedResults, POISON_NUMBER, POISON_TEXT } from "./cachedResults";
import { classifiedClients } from "./fixture";

const original = classifiedClients();
const poisoned = poisonCachedResults(original);

const sheetOf = (xlsx: Uint8Array) => {
  const sheet = read(xlsx, { cellFormula: true }).Sheets["Clients"];
  if (!sheet) throw new Error("the fixture has lost its sheet");
  return sheet;
};

test("Every result beside a formula is wrong, whatever its type was", () => {
  const sheet = sheetOf(poisoned);
  expect(["C2", "C3", "C4", "F5"].map((address) => sheet[address].v)).toEqual(Array(4).fill(POISON_TEXT));
  expect(["F2", "F3", "F4"].map((address) => sheet[address].v)).toEqual(Array(3).fill(POISON_NUMBER));
});

test("The cells an array formula fills are wrong too, though only the first holds the formula", () => {
  const sheet = sheetOf(poisoned);
  expect(["F6", "F7", "F8"].map((address) => sheet[address].v)).toEqual(Array(3).fill(POISON_NUMBER));
});

test("Formulas, constants and the other parts of the file stay as they were", () => {
  const before = sheetOf(original);
  const after = sheetOf(poisoned);
  const formulas = (sheet: typeof before) =>
    Object.entries(sheet).flatMap(([address, cell]) => (cell?.f === undefined ? [] : [[address, cell.f]]));
  expect(formulas(after)).toEqual(formulas(before));
  for (const address of ["A1", "A2", "B2", "B3", "E2", "F1"]) expect(after[address]).toEqual(before[address]);

  const texts = (xlsx: Uint8Array) =>
    Object.entries(unzipSync(xlsx))
      .map(([path, bytes]) => [path, strFromU8(bytes)] as const)
      .filter(([path]) => path !== "xl/worksheets/sheet1.xml");
  expect(texts(poisoned)).toEqual(texts(original));
});
