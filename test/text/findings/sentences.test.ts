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
