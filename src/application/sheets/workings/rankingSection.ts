import { inCurrency } from "../../../domain/portfolio/amount";
import { sortedBlock } from "../../../domain/pareto/sortedBlock";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName } from "../references";
import { amountFormat, amountWidth, NUMBER_FORMATS } from "../style";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { WorkingsSection } from "./section";

/** The ranking: position, sales, cumulative share before and including, last position of the tie. */
export const rankingSection = ({ texts, abc, currency }: SheetFacts): WorkingsSection => {
  const { workings } = texts;
  const descending = abc.rows.filter((row) => row.abcClass !== "N/C").map((row) => row.sales);
  const largest = inCurrency(descending[0] ?? abc.base);
  const firstColumn = columnOf("ranking");
  const cells = sortedBlock(descending, abc.options.ties).map(({ sales, lastOfTie }, index) => {
    const row = WORKINGS_FIRST_ROW + index;
    const cell = (offset: number, of = row) => cellName(of, firstColumn + offset);
    return [
      index + 1,
      inCurrency(sales),
      index === 0 ? 0 : { formula: cell(3, row - 1) },
      { formula: `${cell(2)}+${cell(1)}/${NAMES.base}` },
      lastOfTie,
    ];
  });
  const column = (offset: number) => sectionArea("ranking", offset, cells.length);
  const share = { header: "", width: 13, format: { numberFormat: NUMBER_FORMATS.share } };
  return {
    title: workings.sorted,
    columns: [
      { header: workings.position, width: 8 },
      {
        header: workings.sales,
        width: amountWidth(largest, currency),
        format: { numberFormat: amountFormat(largest, currency) },
      },
      { ...share, header: workings.shareBefore },
      { ...share, header: workings.cumulativeShare },
      { header: workings.lastOfTie, width: 13 },
    ],
    cells,
    names: [
      { name: NAMES.sortedSales, area: column(1) },
      { name: NAMES.shareBefore, area: column(2) },
      { name: NAMES.cumulativeShare, area: column(3) },
      { name: NAMES.lastOfTie, area: column(4) },
    ],
  };
};
