import { constantExample } from "../../../src/application/functionExamples/constantExamples";
import { englishFormula, shownFormula } from "../../../src/application/functionExamples/functionExample";
import { formulaMarksIn } from "../../../src/text/functions/formulaMarks";

const example = constantExample("FUNNEL.NEEDED");
const table = constantExample("PARETO.TABLE");

test("a formula is shown with the marks of the language, and given to Excel with the English ones", () => {
  expect(shownFormula(example, formulaMarksIn("fr"))).toBe("=FUNNEL.NEEDED(10;{0,5.0,4.0,25})");
  expect(shownFormula(example, formulaMarksIn("en"))).toBe("=FUNNEL.NEEDED(10,{0.5,0.4,0.25})");
  expect(englishFormula(table)).toBe('PARETO.TABLE({"Alba";"Brio";"Alba";"Cade"},{500;400;300;60})');
});

test("calls inside a call, cells and quotes in texts are written as Excel writes them", () => {
  const formula = {
    call: "PARETO.CLASS",
    parts: [{ call: "INDEX", parts: [{ cells: "CP_ABC[[CA (k€)]]" }, 1] }, { cells: "CP_ABC[[CA (k€)]]" }, 'a "b"'],
  };
  const shown = { ...example, formula };
  expect(shownFormula(shown, formulaMarksIn("fr"))).toBe(
    '=PARETO.CLASS(INDEX(CP_ABC[[CA (k€)]];1);CP_ABC[[CA (k€)]];"a ""b""")',
  );
});
