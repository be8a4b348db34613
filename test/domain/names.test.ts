import fc from "fast-check";
import { headerWords, normaliseName } from "../../src/domain/names";

test("names differ neither by case nor by white space nor by compatibility forms, but by accents", () => {
  expect(normaliseName("  Potier\u00A0 et\u202FFILS ")).toBe("potier et fils");
  expect(normaliseName("ＡＢＣ")).toBe("abc");
  expect(normaliseName("Straße")).toBe(normaliseName("STRASSE"));
  expect(normaliseName("STRAẞE")).toBe(normaliseName("strasse"));
  expect(normaliseName("LÉVY")).toBe("lévy");
  expect(normaliseName("LÉVY")).not.toBe(normaliseName("LEVY"));
});

test("normalising twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
    }),
  );
});

test.each([
  ["N° client", ["no", "client"]],
  ["CT_Num", ["ct", "num"]],
  ["SalesOrderNumber", ["sales", "order", "number"]],
  ["Chiffre d’affaires\nH.T. 2024", ["chiffre", "d", "affaires", "ht", "2024"]],
  ["% Remise", ["%", "remise"]],
  [" Qté livrée ", ["qte", "livree"]],
  ["Account #", ["account", "no"]],
  ["NomClient", ["nom", "client"]],
  ["ID do Vendedor:", ["id", "do", "vendedor"]],
])("the header %j has the words %j", (header, words) => {
  expect(headerWords(header)).toEqual(words);
});
