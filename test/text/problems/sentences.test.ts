import { formatsOf } from "../../../src/text/formats";
import { problemText } from "../../../src/text/problems/sentences";
import { PROBLEMS } from "../samples";

it("names the cell that Excel refused", () => {
  expect(problemText(PROBLEMS.excelRefused, formatsOf("en", null)).happened).toBe(
    "Excel refused an operation on cell H81 (InvalidArgument).",
  );
});

it("gives both totals to the cent where the control total differs", () => {
  expect(problemText(PROBLEMS.controlTotalDiffers, formatsOf("en", "€")).happened).toBe(
    "The total read (€1,000.50) differs from that of the clients and the lines left out (€999.25), so nothing was written.",
  );
});

it("says what happened and what to do about a protected sheet in French", () => {
  expect(problemText(PROBLEMS.protectedSheet, formatsOf("fr", null))).toEqual({
    happened: "La feuille «\u00a0ABC\u00a0» est protégée.",
    remedy: "Ôtez sa protection (Révision, Ôter la protection de la feuille), puis recommencez.",
  });
});
