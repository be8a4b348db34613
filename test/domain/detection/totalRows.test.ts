import { isRepeatedHeader, isTotalLabel, totalLabelReader } from "../../../src/domain/detection/totalRows";

test.each([
  "Total",
  "TOTAL GÉNÉRAL",
  "Total :",
  "Sous-total",
  "S/Total",
  "Sous-total Nord",
  "Totaux",
  "Total HT",
  "Total 2024",
  "Total ventes",
  "Somme",
  "A reporter",
  "Grand Total",
  "Subtotal",
  "Sub-total West",
  "Total sales",
  "Summe",
  "Gesamtergebnis",
  "Zwischensumme",
  "Suma total",
  "Total geral",
  "Totale complessivo",
  "Eindtotaal",
])("%j announces a total", (label) => {
  expect(isTotalLabel(label)).toBe(true);
});

test.each(["", "TotalEnergies", "Total Énergies SE", "Dupont", "Sommer GmbH", "Client 12", "Tota", "2024", "Général"])(
  "%j is no total",
  (label) => {
    expect(isTotalLabel(label)).toBe(false);
  },
);

test("a total of a name that stands in the same column is a total, in both word orders", () => {
  const isTotal = totalLabelReader([
    "DUPONT",
    "DUPONT",
    "Total DUPONT",
    "Total Énergies",
    "MARTIN Total",
    "Martin",
    12,
  ]);
  expect(["Total Dupont", "DUPONT", "Total Énergies", "MARTIN Total", 12, ""].map(isTotal)).toEqual([
    true,
    false,
    false,
    true,
    false,
    false,
  ]);
});

test("a row that repeats the header is recognised, a row of data is not", () => {
  const headers = ["Client", "CA HT", "Date"];
  expect(isRepeatedHeader(["Client", "CA HT", "Date"], headers)).toBe(true);
  expect(isRepeatedHeader(["CLIENT", " CA HT", ""], headers)).toBe(true);
  expect(isRepeatedHeader(["Client", 12, "Date"], headers)).toBe(false);
  expect(isRepeatedHeader(["Client", "", ""], headers)).toBe(false);
});
