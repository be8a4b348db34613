import { findingSentence, findingWording } from "../../../src/text/findings/sentences";
import { formatsOf } from "../../../src/text/formats";
import { asFormula, asText } from "../../../src/text/sentence";
import { FINDINGS } from "../samples";

const inFrench = (code: keyof typeof FINDINGS): string =>
  asText(findingSentence(FINDINGS[code], "fr"), formatsOf("fr", "€"));

it("says who makes up class A", () => {
  expect(inFrench("classA")).toBe(
    "7 clients, soit 15,6\u202f% du portefeuille, réalisent 79,9\u202f% du chiffre d’affaires\u00a0: " +
      "c’est la classe A, à protéger en priorité.",
  );
});

it("agrees with a single client", () => {
  const one = { ...FINDINGS.classA, clients: 1 };
  expect(asText(findingSentence(one, "fr"), formatsOf("fr", "€"))).toContain(
    "1 client, soit 15,6\u202f% du portefeuille, réalise ",
  );
  expect(asText(findingSentence(one, "en"), formatsOf("en", "€"))).toContain(
    "1 client, 15.6% of the portfolio, brings in ",
  );
});

it("gives the sales of clients that are not classified in currency units", () => {
  expect(inFrench("notClassified")).toBe(
    "2 clients n’ont pas de chiffre d’affaires positif (\u22121\u202f840\u00a0€ au total)\u00a0: ils ne sont pas classés (N/C).",
  );
});

it("stays live on a sheet", () => {
  const sentence = findingWording("en").otherRule({ clients: { formula: "OtherRule" } });
  expect(asFormula(sentence, "en", null)).toBe(
    'FIXED(OtherRule,0)&IF(OtherRule=1," client"," clients")' +
      '&" would be in another class under the other convention for the client that crosses a limit."',
  );
});

it("says what was lost, in shares of the year it was bought in", () => {
  expect(inFrench("churn")).toBe(
    "12 clients, soit 8,3\u202f% de ceux de l’année précédente, sont perdus\u00a0: ils avaient apporté 41\u202f200\u00a0€, " +
      "soit 4,1\u202f% du chiffre d’affaires de cette année-là.",
  );
});

it("names the client a finding is about", () => {
  expect(asText(findingSentence(FINDINGS.biggestNew, "en"), formatsOf("en", "€"))).toBe(
    "14 clients were won or won back; the largest, Martin, brings in €9,750, 1.2% of sales.",
  );
  const only = { ...FINDINGS.biggestNew, clients: 1 };
  expect(asText(findingSentence(only, "en"), formatsOf("en", "€"))).toBe(
    "1 client was won or won back: Martin brings in €9,750, 1.2% of sales.",
  );
});

it("takes a name from a cell on a sheet", () => {
  const sentence = findingWording("en").classAFalling({
    clients: { formula: "Falling" },
    shareOfSales: { formula: "FallingShare" },
    client: { formula: "LargestFalling" },
  });
  expect(asFormula(sentence, "en", null)).toContain("&LargestFalling&");
});
