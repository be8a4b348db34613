import { findingWording } from "../../../text/findings/sentences";
import type { YearLine } from "../../../text/sheets/movements/messages";
import { asFormula, type Formula, type Sentence } from "../../../text/sentence";
import type { SheetFacts } from "../facts";
import { sheetReference, textLiteral } from "../references";
import type { Comparison } from "./comparison";
import { comparedCell } from "./yearTable";
import { comparedLabels, type ShownYear, shownYears } from "./shownYears";

/** Sums and counts of the compared year, by reference to the lines of the years. */
function comparedSums(shown: readonly ShownYear[], prefix = "") {
  const cell = (line: YearLine) => `${prefix}${comparedCell(shown, line)}`;
  const range = (first: YearLine, last: YearLine) => `SUM(${cell(first)}:${comparedCell(shown, last)})`;
  return {
    wonClients: range("newClients", "newOrReactivatedClients"),
    wonSales: range("newSales", "newOrReactivatedSales"),
    lostClients: `-${cell("lostClients")}`,
    lostSales: `-${cell("lostSales")}`,
    churnByCount: cell("churnByCount"),
    churnByValue: cell("churnByValue"),
    keptClients: range("growing", "unchanged"),
    keptSales: range("growth", "decline"),
  };
}

const sentenceIn =
  ({ language, currency }: SheetFacts) =>
  (parts: Sentence<Formula>): string =>
    asFormula(parts, language, currency);

/** Who came and what they bring, who left and what they used to bring, and what became of the others. */
export function movementsFinding(facts: SheetFacts, comparison: Comparison, shown: readonly ShownYear[]): Formula {
  const { finding } = facts.texts.movements;
  const sentence = sentenceIn(facts);
  const sums = comparedSums(shown);
  const { before, now } = comparedLabels(facts, comparison);
  const won = sentence(finding.won<Formula>({ formula: sums.wonClients }, { formula: sums.wonSales }));
  const lost = sentence(
    findingWording(facts.language).churn({
      clients: { formula: sums.lostClients },
      shareOfClients: { formula: sums.churnByCount },
      sales: { formula: sums.lostSales },
      shareOfSales: { formula: sums.churnByValue },
    }),
  );
  return {
    formula: [
      textLiteral(finding.between(before, now)),
      `IF(${sums.wonClients}=0,${textLiteral(finding.nobodyWon)},${won})`,
      '" "',
      `IF(${sums.lostClients}=0,${textLiteral(finding.nobodyLost)},${lost})`,
      keptSentence(facts, finding, sums, " "),
    ].join("&"),
  };
}

/** The title of the chart, from another sheet. */
export function movementsChartTitle(facts: SheetFacts, comparison: Comparison): Formula {
  const { chart } = facts.texts.movements;
  const sums = comparedSums(shownYears(facts, comparison), `${sheetReference(facts.sheetNames.movements)}!`);
  const { now } = comparedLabels(facts, comparison);
  const start = sentenceIn(facts)(chart.title<Formula>(now, { formula: sums.wonSales }, { formula: sums.lostSales }));
  return { formula: `${start}&${keptSentence(facts, chart, sums, "")}` };
}

interface KeptWording {
  keptMore<N>(sales: N): Sentence<N>;
  keptLess<N>(sales: N): Sentence<N>;
}

/** What became of the clients that were kept; nothing where there are none. */
function keptSentence(
  facts: SheetFacts,
  wording: KeptWording,
  { keptClients, keptSales }: Pick<ReturnType<typeof comparedSums>, "keptClients" | "keptSales">,
  before: string,
): string {
  const sales: Formula = { formula: `ABS(${keptSales})` };
  const sentence = sentenceIn(facts);
  const [more, less] = [wording.keptMore(sales), wording.keptLess(sales)].map((parts) => sentence([before, ...parts]));
  return `IF(${keptClients}=0,"",IF(${keptSales}>=0,${more},${less}))`;
}
