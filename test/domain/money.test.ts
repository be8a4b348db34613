import fc from "fast-check";
import { amountReader, type AmountReading } from "../../src/domain/money";
import type { CellContent } from "../../src/domain/cells";

const readColumn = (cells: readonly CellContent[], header?: string): (number | string)[] => {
  const read = amountReader(cells, header);
  return cells.map(read).map((reading: AmountReading) => (reading.kind === "amount" ? reading.value : reading.kind));
};
const readAlone = (cell: CellContent, header?: string): number | string => readColumn([cell], header)[0] ?? "nothing";

test("numbers are amounts as they are", () => {
  expect(readColumn([12, -3.5, 0])).toEqual([12, -3.5, 0]);
});

test.each([
  ["1 061 077", 1061077],
  ["1\u00A0061\u00A0077,50", 1061077.5],
  ["1\u202F061\u202F077,50 €", 1061077.5],
  ["1'061'077.50", 1061077.5],
  ["CHF 1’061’077.50", 1061077.5],
  ["1.234.567,89", 1234567.89],
  ["1,234,567.89", 1234567.89],
  ["12,34,567.00", 1234567],
  ["12490,47 €", 12490.47],
  ["$1,234.50", 1234.5],
  ["US$ 12.50", 12.5],
  ["€ -12,50", -12.5],
  ["-€12.50", -12.5],
  ["(1 234,50)", -1234.5],
  ["($12.50)", -12.5],
  ["$(12.50)", -12.5],
  ["123,45-", -123.45],
  ["123,45- €", -123.45],
  ["−12,5", -12.5],
  ["+12,5", 12.5],
  ["100,00 CR", -100],
  ["49,2%", 0.492],
  ["12,5 k€", 12500],
  ["1,2 M€", 1200000],
  ["3 K", 3000],
  ["€1.5m", 1500000],
  ["12,-", 12],
  [".5", 0.5],
  ["0,125", 0.125],
  ["1234,567", 1234.567],
  ["1.5E+06", 1500000],
  [" 2,000 ", 2000],
  ["85 EUR", 85],
  ["250 000 FCFA", 250000],
])("%j alone reads as %d", (text, value) => {
  expect(readAlone(text)).toBeCloseTo(value, 9);
});

test.each(["abc", "12 rue", "1 2", "12/05/2024", "A12", "12A", "1,23,4", "--5", "1.2.3", "12 kg"])(
  "%j is unreadable, not zero",
  (text) => {
    expect(readAlone(text)).toBe("unreadable");
  },
);

test.each(["", "  ", "-", "–", "—", "n/a", "N/D", "NULL", "(vide)"])("%j holds no amount", (text) => {
  expect(readAlone(text)).toBe("empty");
});

test.each(["#N/A", "#DIV/0!", "#VALEUR!", "#¡VALOR!", "#WERT!", "#REF!", "####", "Err:502"])(
  "%j is an error",
  (text) => {
    expect(readAlone(text)).toBe("error");
  },
);

test("a boolean is unreadable", () => {
  expect(readAlone(true)).toBe("unreadable");
});

test("the decimal mark of ambiguous texts is the one the rest of the column proves", () => {
  expect(readColumn(["1,234", "12,5"])).toEqual([1.234, 12.5]);
  expect(readColumn(["1,234", "12.5"])).toEqual([1234, 12.5]);
  expect(readColumn(["1.234", "1.234.567"])).toEqual([1234, 1234567]);
  expect(readColumn(["1.234", "7,00"])).toEqual([1234, 7]);
});

test("three digits after a mark are thousands where nothing says otherwise, decimals beside unmarked thousands", () => {
  expect(readColumn(["1,234", "2,500", "900"])).toEqual([1234, 2500, 900]);
  expect(readColumn(["1,234", "2,500", "12500"])).toEqual([1.234, 2.5, 12500]);
});

test("where a column contradicts itself, only what can be read in one way is read", () => {
  expect(readColumn(["1,5", "2.5", "1,234", "1 000"])).toEqual([1.5, 2.5, "unreadable", 1000]);
});

test("DB is the opposite of CR, or of the unmarked amounts where there is no CR", () => {
  expect(readColumn(["10 CR", "20 DB"])).toEqual([-10, 20]);
  expect(readColumn(["10", "20 DB"])).toEqual([10, -20]);
  expect(readColumn(["10 DR", "20 DR"])).toEqual([10, 20]);
});

test.each([
  "CA (k€)",
  "Ventes en milliers d'euros",
  "Revenue $000",
  "Sales in thousands",
  "Umsatz in TEUR",
  "Ventas (miles de €)",
  "CA K€ HT",
])("the header %j multiplies by a thousand", (header) => {
  expect(readColumn([12.5, "7", "3 k€"], header)).toEqual([12500, 7000, 3000]);
});

test.each(["CA (M€)", "Sales in $ millions", "Umsatz Mio. €", "Operating costs ($Millions)"])(
  "the header %j multiplies by a million",
  (header) => {
    expect(readColumn([1.5], header)).toEqual([1500000]);
  },
);

test.each(["CA", "Sales", "Marketing", "Kunde", "Montant HT", "Total ($)", "Km"])(
  "the header %j has no scale",
  (header) => {
    expect(readColumn([1.5], header)).toEqual([1.5]);
  },
);

const notations: Record<string, (value: number) => string> = {
  french: (value) => new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2 }).format(value),
  frenchEuro: (value) => new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" }).format(value),
  english: (value) => new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 }).format(value),
  accounting: (value) =>
    new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", currencySign: "accounting" }).format(value),
  german: (value) => new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }).format(value),
  swiss: (value) => new Intl.NumberFormat("de-CH", { style: "currency", currency: "CHF" }).format(value),
  indian: (value) => new Intl.NumberFormat("en-IN", { style: "currency", currency: "INR" }).format(value),
  brazilian: (value) => new Intl.NumberFormat("pt-BR", { style: "currency", currency: "BRL" }).format(value),
  plainComma: (value) => value.toFixed(2).replace(".", ","),
  trailingMinus: (value) => Math.abs(value).toFixed(2).replace(".", ",") + (value < 0 ? "-" : ""),
};

test.each(Object.keys(notations))("every amount written in %s notation reads back", (name) => {
  const write = notations[name];
  if (write === undefined) throw new Error(name);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 20 }), (cents) => {
      const values = cents.map((amount) => amount / 100);
      expect(readColumn(values.map(write))).toEqual(values.map((value) => (value === 0 ? 0 : value)));
    }),
  );
});

test("no text makes the reader throw or give a number that is none", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (cells) => {
      for (const reading of cells.map(amountReader(cells))) {
        if (reading.kind === "amount") expect(Number.isFinite(reading.value)).toBe(true);
      }
    }),
  );
});
