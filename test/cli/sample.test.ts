import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { cellAddress } from "../../src/embeddedExcel/workbook/address";
import type { CellValue } from "../../src/embeddedExcel/workbook/cellValue";
import type { Sheet } from "../../src/embeddedExcel/workbook/sheet";
import { sampleWorkbook } from "../../src/cli/sample/workbook";

const book = sampleWorkbook();
/** Read with a library that is not ours. */
const shipped = read(readFileSync(join(__dirname, "../../assets/sample/atelier-brisemarne.xlsx")), {
  cellFormula: true,
});

/** One text a filled cell: address, type, value and formula. */
const describeCell = (address: string, value: unknown, formula = ""): string =>
  `${address}: ${typeof value} ${String(value)} ${formula}`;

function cellsOf({ grid }: Sheet): Set<string> {
  const cells = new Set<string>();
  for (let row = 0; row < grid.rowCount; row++) {
    grid.rowValues(row).forEach((value = null, column) => {
      if (value === null) return;
      cells.add(describeCell(cellAddress(row, column), value, grid.formula(row, column)?.text));
    });
  }
  return cells;
}

function cellsInFile(sheetName: string): Set<string> {
  const cells = new Set<string>();
  for (const [address, cell] of Object.entries(shipped.Sheets[sheetName] ?? {})) {
    if (address.startsWith("!")) continue;
    // Keys without "!" are cells; one of type z is formatted but empty.
    const { t, v, f } = cell as CellObject;
    if (t !== "z") cells.add(describeCell(address, v, f));
  }
  return cells;
}

/** The rows between two 0-based rows as records by header. */
function records(sheetName: string, headerRow: number): Record<string, CellValue>[] {
  const sheet = book.sheetNamed(sheetName);
  const used = sheet?.grid.usedArea(true);
  if (!sheet || !used) throw new Error(`the sample has no sheet ${sheetName}`);
  const rows: Record<string, CellValue>[] = [];
  for (let row = headerRow + 1; row <= used.bottom; row++) {
    const record: Record<string, CellValue> = {};
    for (let column = 0; column <= used.right; column++) {
      record[String(sheet.grid.value(headerRow, column))] = sheet.grid.value(row, column);
    }
    rows.push(record);
  }
  return rows;
}

const HEADER_ROW = 3;
const belowHeader = records("Factures", HEADER_ROW);
const lines = belowHeader.slice(0, -1);
const totalRow = belowHeader.at(-1);
const clients = records("Clients", 0);

const numberIn = (record: Record<string, CellValue>, header: string): number => {
  const value = record[header];
  if (typeof value !== "number") throw new Error(`${header} holds ${String(value)}`);
  return value;
};
const cents = (amount: number): number => Math.round(amount * 100);
const amountOf = (line: Record<string, CellValue>): number => {
  const value = line["Montant HT"];
  if (typeof value === "number") return value;
  const parsed = Number(String(value).replace(/[\s€]/g, "").replace(",", "."));
  return Number.isNaN(parsed) ? 0 : parsed;
};
/** 2023-01-01 and the same day of the years after. */
const YEAR_STARTS = new Map(
  [2023, 2024, 2025, 2026, 2027].map((year) => [year, Date.UTC(year, 0, 1) / 86_400_000 + 25_569]),
);
const yearStart = (year: number): number => YEAR_STARTS.get(year) ?? NaN;

function salesByClient(year: number): Map<CellValue, number> {
  const sales = new Map<CellValue, number>();
  for (const line of lines) {
    const date = numberIn(line, "Date");
    if (date < yearStart(year) || date >= yearStart(year + 1)) continue;
    const client = line["Code client"] ?? line["Raison sociale"] ?? null;
    if (client !== null) sales.set(client, (sales.get(client) ?? 0) + cents(amountOf(line)));
  }
  return sales;
}

describe("The shipped sample workbook", () => {
  test("is the one the generator makes, cell by cell", () => {
    expect(shipped.SheetNames).toEqual(book.sheets.map(({ name }) => name));
    for (const sheet of book.sheets) {
      const generated = cellsOf(sheet);
      const inFile = cellsInFile(sheet.name);
      expect(inFile.size).toBeGreaterThan(0);
      expect([...generated].filter((cell) => !inFile.has(cell))).toEqual([]);
      expect([...inFile].filter((cell) => !generated.has(cell))).toEqual([]);
    }
  });

  test("keeps client codes with leading zeros as text", () => {
    expect(lines.filter((line) => typeof line["Code client"] === "number")).toEqual([]);
    expect(lines.some((line) => /^00\d{3}$/.test(String(line["Code client"])))).toBe(true);
  });
});

describe("The sample's invoice list", () => {
  test("has title rows above the header and a total below the lines", () => {
    const sheet = book.sheetNamed("Factures");
    expect(sheet?.grid.value(0, 0)).toBe("Atelier Brisemarne – Lignes de factures et d'avoirs");
    expect(sheet?.grid.value(2, 0)).toBeNull();
    expect(sheet?.grid.value(HEADER_ROW, 0)).toBe("N° facture");
    expect(totalRow?.["N° facture"]).toBe("TOTAL GÉNÉRAL");
  });

  test("covers 2023 to 2025 in full and 2026 until April", () => {
    const perYear = [2023, 2024, 2025, 2026].map(
      (year) =>
        lines.filter(
          (line) => numberIn(line, "Date") >= yearStart(year) && numberIn(line, "Date") < yearStart(year + 1),
        ).length,
    );
    expect(perYear).toEqual([974, 869, 994, 384]);
    expect(perYear.reduce((sum, count) => sum + count)).toBe(lines.length);
  });

  test("holds amounts that follow from quantity, price, discount and tax", () => {
    for (const line of lines.filter((candidate) => typeof candidate["Montant HT"] === "number")) {
      const product = numberIn(line, "Quantité") * numberIn(line, "Prix unitaire HT") * (1 - numberIn(line, "Remise"));
      expect(Math.abs(numberIn(line, "Montant HT") - product)).toBeLessThan(0.02);
      expect(cents(numberIn(line, "Montant TTC"))).toBe(
        cents(numberIn(line, "Montant HT")) + cents(numberIn(line, "TVA")),
      );
    }
  });

  test("has the irregularities of a real file, in known numbers", () => {
    const count = (suits: (line: Record<string, CellValue>) => boolean) => lines.filter(suits).length;
    const hasCode = (line: Record<string, CellValue>) => line["Code client"] !== null;
    const hasName = (line: Record<string, CellValue>) => line["Raison sociale"] !== null;
    expect({
      withoutClient: count((line) => !hasCode(line) && !hasName(line)),
      nameWithoutCode: count((line) => !hasCode(line) && hasName(line)),
      amountsAsText: count((line) => typeof line["Montant HT"] === "string" && /\d/.test(line["Montant HT"])),
      unreadableAmounts: count((line) => line["Montant HT"] === "à vérifier"),
      creditNotes: count((line) => line["Type"] === "Avoir"),
      positiveCreditNotes: count((line) => line["Type"] === "Avoir" && amountOf(line) > 0),
      counterSales: count((line) => line["Code client"] === "99999"),
      duplicatedLines: lines.length - new Set(lines.map((line) => JSON.stringify(line))).size,
    }).toEqual({
      withoutClient: 5,
      nameWithoutCode: 10,
      amountsAsText: 14,
      unreadableAmounts: 2,
      creditNotes: 82,
      positiveCreditNotes: 0,
      counterSales: 19,
      duplicatedLines: 2,
    });
  });

  test("writes amounts as text with each of the spaces French software uses", () => {
    const texts = lines.map((line) => line["Montant HT"]).filter((value) => typeof value === "string");
    for (const space of [" ", "\u00a0", "\u202f"]) {
      expect(texts.some((text) => new RegExp(`^\\d+${space}\\d{3},\\d\\d`).test(text))).toBe(true);
    }
  });

  test("spells some clients in several ways under one code, and two firms alike under two codes", () => {
    const names = new Map<CellValue, Set<CellValue>>();
    for (const { "Code client": code = null, "Raison sociale": name = null } of lines) {
      if (code !== null && name !== null) names.set(code, (names.get(code) ?? new Set()).add(name));
    }
    expect([...names.values()].filter((spellings) => spellings.size > 1)).toHaveLength(7);
    expect(clients.filter((client) => client["Raison sociale"] === "Garage Delorval")).toHaveLength(2);
  });

  test("has a total row that misses the amounts stored as text, as a SUM does", () => {
    const asText = lines
      .filter((line) => typeof line["Montant HT"] === "string")
      .reduce((sum, line) => sum + cents(amountOf(line)), 0);
    const everything = lines.reduce((sum, line) => sum + cents(amountOf(line)), 0);
    expect(cents(numberIn(totalRow ?? {}, "Montant HT"))).toBe(everything - asText);
    expect(asText).toBeGreaterThan(0);
  });
});

describe("The sample's clients", () => {
  test.each([2023, 2024, 2025])("in %i, 15 to 20 %% of them make 80 %% of the sales", (year) => {
    const sales = [...salesByClient(year).values()].filter((amount) => amount > 0).sort((a, b) => b - a);
    const whole = sales.reduce((sum, amount) => sum + amount, 0);
    let covered = 0;
    let count = 0;
    for (const amount of sales) {
      if (covered >= 0.8 * whole) break;
      covered += amount;
      count++;
    }
    expect(count / sales.length).toBeGreaterThan(0.15);
    expect(count / sales.length).toBeLessThanOrEqual(0.2);
  });

  test("come, leave and come back over the years", () => {
    const [first, second, third] = [salesByClient(2023), salesByClient(2024), salesByClient(2025)];
    const codes = (suits: (code: CellValue) => boolean) =>
      clients.map((client) => client["Code client"] ?? null).filter(suits).length;
    expect({
      newIn2024: codes((code) => !first.has(code) && second.has(code)),
      newIn2025: codes((code) => !first.has(code) && !second.has(code) && third.has(code)),
      lostIn2024: codes((code) => first.has(code) && !second.has(code) && !third.has(code)),
      lostIn2025: codes((code) => second.has(code) && !third.has(code)),
      reactivatedIn2025: codes((code) => first.has(code) && !second.has(code) && third.has(code)),
    }).toEqual({ newIn2024: 6, newIn2025: 10, lostIn2024: 6, lostIn2025: 7, reactivatedIn2025: 7 });
  });

  test("include one with nothing but a credit note in 2025", () => {
    const left = clients.find((client) => client["Raison sociale"] === "Tôlerie Fine du Marensac");
    expect(salesByClient(2025).get(left?.["Code client"] ?? null)).toBeLessThan(0);
  });

  test("all have a code of their own, a segment, a region and a payment term", () => {
    expect(new Set(clients.map((client) => client["Code client"])).size).toBe(123);
    expect(clients).toHaveLength(123);
    expect(clients.filter((client) => Object.values(client).some((value) => value === null))).toEqual([]);
  });
});
