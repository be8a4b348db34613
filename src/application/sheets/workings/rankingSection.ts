import { inCurrency } from "../../../domain/portfolio/amount";
import type { Abc } from "../../../domain/pareto/abc";
import { sortedBlock } from "../../../domain/pareto/sortedBlock";
import type { PlanName } from "../../sheetPlan";
import { NAMES, RANKINGS, type RankingKind } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName } from "../references";
import { amountFormat, amountWidth, NUMBER_FORMATS } from "../style";
import { columnOf, sectionArea, type SectionName, WORKINGS_FIRST_ROW } from "./layout";
import type { WorkingsSection } from "./section";

const SECTIONS: Readonly<Record<RankingKind, SectionName>> = {
  sales: "ranking",
  previous: "previousRanking",
  margin: "marginRanking",
  compared: "comparedRanking",
};

/**
 * One ranking: position, amount, cumulative share before and including, last position of the tie. Empty, without its
 * names, where there is nothing to rank.
 */
export const rankingSection = (facts: SheetFacts, kind: RankingKind, abc: Abc<unknown> | null): WorkingsSection => {
  const { texts, currency } = facts;
  const { workings } = texts;
  const names = RANKINGS[kind];
  const section = SECTIONS[kind];
  const descending = abc?.rows.slice(0, abc.ranked).map(({ sales }) => sales) ?? [];
  const largest = inCurrency(descending[0] ?? facts.abc.base);
  const firstColumn = columnOf(section);
  const cells = sortedBlock(descending, facts.abc.options.ties).map(({ sales, lastOfTie }, index) => {
    const row = WORKINGS_FIRST_ROW + index;
    const cell = (offset: number, of = row) => cellName(of, firstColumn + offset);
    return [
      index + 1,
      inCurrency(sales),
      index === 0 ? 0 : { formula: cell(3, row - 1) },
      { formula: `${cell(2)}+${cell(1)}/${names.base}` },
      lastOfTie,
    ];
  });
  const named = (name: string, offset: number): PlanName => ({
    name,
    area: sectionArea(section, offset, cells.length),
  });
  const share = { width: 13, format: { numberFormat: NUMBER_FORMATS.share } };
  return {
    title: workings.rankings[kind],
    columns: [
      { header: workings.position, width: 8 },
      {
        header: kind === "margin" ? workings.margin : workings.sales,
        width: amountWidth(largest, currency),
        format: { numberFormat: amountFormat(largest, facts) },
      },
      { ...share, header: workings.shareBefore },
      { ...share, header: workings.cumulativeShare },
      { header: workings.lastOfTie, width: 13 },
    ],
    cells,
    names:
      cells.length === 0
        ? []
        : [
            ...(kind === "sales" ? [named(NAMES.position, 0)] : []),
            named(names.sorted, 1),
            named(names.before, 2),
            named(names.cumulative, 3),
            named(names.lastOfTie, 4),
          ],
  };
};
