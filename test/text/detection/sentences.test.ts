import { columnName, doubtSentence, reasonSentence } from "../../../src/text/detection/sentences";
import { formatsOf } from "../../../src/text/formats";
import { DOUBTS, REASONS, TABLE } from "../samples";

it("names a column by its letter and its header on one line", () => {
  const table = { ...TABLE, firstColumn: 1, headers: ["Code", "Raison\n sociale ", ""] };
  expect(columnName(table, 2, "fr")).toBe("C «\u00a0Raison sociale\u00a0»");
  expect(columnName(table, 3, "fr")).toBe("D");
});

it("gives the fact that speaks for a column", () => {
  expect(reasonSentence(REASONS.distinctValues, TABLE, formatsOf("en", null))).toBe(
    "C “Raison sociale”: 312 different values in 12,431 sampled lines.",
  );
  expect(reasonSentence(REASONS.netOfGross, TABLE, formatsOf("fr", null))).toBe(
    "F «\u00a0Montant HT\u00a0» est le hors taxes de E «\u00a0Prix unitaire\u00a0» (écart de 20\u202f%).",
  );
});

it("asks what only the user can tell", () => {
  expect(doubtSentence(DOUBTS.priceOrAmount, TABLE, formatsOf("en", null))).toBe(
    "E “Prix unitaire” may be the price of one unit or the amount of the line: should it be multiplied by D “Quantité”?",
  );
});
