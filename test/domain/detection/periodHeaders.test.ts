import { periodOfHeader } from "../../../src/domain/detection/periodHeaders";

const period = (header: string): string => {
  const found = periodOfHeader(header);
  return found === null
    ? "none"
    : [found.year ?? "-", found.month ?? "-", found.quarter ?? "-", found.rest].join(" ").trim();
};

test.each([
  ["2023", "2023 - -"],
  ["CA 2023", "2023 - - ca"],
  ["2010 revenue", "2010 - - revenue"],
  ["janv-24", "2024 1 -"],
  ["Décembre", "- 12 -"],
  ["CA HT mars 2024", "2024 3 - ca ht"],
  ["2021-01", "2021 1 -"],
  ["1/31/2024", "2024 1 -"],
  ["2024-02-29", "2024 2 -"],
  ["Q1 2024", "2024 - 1"],
  ["T3", "- - 3"],
  ["Americas / 2021 / Jan", "2021 1 - americas"],
  ["Umsatz Juni", "- 6 - umsatz"],
])("%j names the period %j", (header, expected) => {
  expect(period(header)).toBe(expected);
});

test.each(["Marge", "Client", "CA HT", "T", "12", "Total", "Maison", "Octet", "N-1"])(
  "%j names no period",
  (header) => {
    expect(period(header)).toBe("none");
  },
);
