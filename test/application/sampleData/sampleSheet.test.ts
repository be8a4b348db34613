import { sampleSheet } from "../../../src/application/sampleData/sampleSheet";
import { LANGUAGES } from "../../../src/text/language";
import { sampleWordsIn } from "../../../src/text/sampleData/translations";

const column = (language: (typeof LANGUAGES)[number], name: keyof ReturnType<typeof sampleWordsIn>["headers"]) => {
  const { columns, rows } = sampleSheet(language);
  const index = columns.findIndex(({ header }) => header === sampleWordsIn(language).headers[name]);
  return rows.map((row) => row[index] ?? null);
};
const numbers = (name: Parameters<typeof column>[1]) => column("fr", name).map(Number);

test("the sample is of a size that fills every sheet and is written in a moment", () => {
  const { rows } = sampleSheet("fr");
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(rows.length).toBeLessThanOrEqual(600);
  const clients = new Set(column("fr", "code"));
  expect(clients.size).toBeGreaterThanOrEqual(25);
  expect(clients.size).toBeLessThanOrEqual(40);
  expect(new Set(column("fr", "client")).size).toBe(clients.size);
  const years = numbers("date").map((date) => new Date((date - 25_569) * 86_400_000).getUTCFullYear());
  expect([...new Set(years)]).toEqual([2023, 2024, 2025]);
});

test("it is the same every time, and in every language but for the words", () => {
  expect(sampleSheet("fr")).toEqual(sampleSheet("fr"));
  const figures = ["date", "code", "quantity", "unitPrice", "sales", "cost"] as const;
  for (const name of figures) expect(column("en", name)).toEqual(column("fr", name));
});

test.each(LANGUAGES)("no word is missing in %s", (language) => {
  const { columns, rows } = sampleSheet(language);
  const texts = ["invoice", "code", "client", "salesperson", "product"] as const;
  for (const name of texts) expect(column(language, name)).not.toContain("");
  expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  const { clients } = sampleWordsIn(language);
  expect(new Set(clients).size).toBe(clients.length);
});

test("the lines are what accounts would hold: by date, amounts to the cent, credit notes below zero", () => {
  const dates = numbers("date");
  expect(dates).toEqual([...dates].sort((x, y) => x - y));
  const [quantities, prices, sales] = [numbers("quantity"), numbers("unitPrice"), numbers("sales")];
  sales.forEach((amount, line) => {
    expect(amount).toBeCloseTo((quantities[line] ?? NaN) * (prices[line] ?? NaN), 2);
  });
  const isCredit = column("fr", "invoice").map((invoice) => String(invoice).startsWith("AV"));
  expect(sales.map((amount) => amount < 0)).toEqual(isCredit);
  expect(isCredit).toContain(true);
});
