import { inCurrency } from "../../../domain/portfolio/amount";
import { area, type CellFormat, type FormattedArea, type SheetPlan } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { amountFormat, amountWidth, FORMATS, NUMBER_FORMATS, TAB_COLORS } from "../style";
import type { FigureDefinition } from "./figure";
import { FIGURE_NAMES, figureArea, figureUnit } from "./figures";
import { figuresSection } from "./figuresSection";
import { columnCountOf, columnOf, SECTION_NAMES, type SectionName, WORKINGS_FIRST_ROW } from "./layout";
import { paretoSection } from "./paretoSection";
import { rankingSection } from "./rankingSection";
import { rulesSection } from "./rulesSection";
import type { WorkingsSection } from "./section";

const HEADER_ROW = WORKINGS_FIRST_ROW - 1;
const TITLE_ROW = HEADER_ROW - 1;
const GAP_WIDTH = 3;
const LAST_SECTION: SectionName = "rules";
const COLUMN_COUNT = columnOf(LAST_SECTION) + columnCountOf(LAST_SECTION);

export const WORKINGS_FIXED_AREA = area(0, 0, WORKINGS_FIRST_ROW + FIGURE_NAMES.length, COLUMN_COUNT);

/** Everything the other sheets' classes, sentences and charts are computed from, for whoever wants to check. */
export function workingsSheet(facts: SheetFacts): SheetPlan {
  const { texts, abc, currency } = facts;
  const base = inCurrency(abc.base);
  const sections: Readonly<Record<SectionName, WorkingsSection>> = {
    figures: figuresSection(facts, amountWidth(base, currency)),
    ranking: rankingSection(facts),
    pareto: paretoSection(facts),
    rules: rulesSection(facts),
  };
  const placed = SECTION_NAMES.map((name) => ({ section: sections[name], column: columnOf(name) }));
  return {
    tabColor: TAB_COLORS.workings,
    blocks: [
      { row: 0, column: 0, cells: [[texts.workings.title], [texts.workings.howTo]] },
      ...placed.flatMap(({ section, column }) => [
        { row: TITLE_ROW, column, cells: [[section.title]] },
        { row: HEADER_ROW, column, cells: [section.columns.map(({ header }) => header)] },
        { row: WORKINGS_FIRST_ROW, column, cells: section.cells, endsColumn: true },
      ]),
    ],
    tables: [],
    formats: [
      { area: area(0, 0), format: FORMATS.title },
      { area: area(1, 0), format: FORMATS.howTo },
      ...placed.flatMap(({ section, column }) => sectionFormats(section, column)),
      ...figureFormats(amountFormat(abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0, currency)),
    ],
    conditionalFormats: [],
    validations: [],
    names: placed.flatMap(({ section }) => section.names),
    charts: [],
    merges: [],
    columnWidths: placed
      .flatMap(({ section }) => [...section.columns.map(({ width }) => width), GAP_WIDTH])
      .slice(0, -1),
    rowHeights: [
      { row: HEADER_ROW, height: 32 },
      ...FIGURE_NAMES.filter((figure) => figureUnit(figure) === "sentence").map((figure) => ({
        row: figureArea(figure).row,
        height: 30,
      })),
    ],
    frozenRows: WORKINGS_FIRST_ROW,
    frozenColumns: 0,
    print: {
      area: area(
        0,
        0,
        WORKINGS_FIRST_ROW + Math.max(FIGURE_NAMES.length, sections.ranking.cells.length),
        columnOf("ranking") + columnCountOf("ranking"),
      ),
      orientation: "Portrait",
      titleRows: WORKINGS_FIRST_ROW,
    },
  };
}

function sectionFormats({ columns, cells }: WorkingsSection, firstColumn: number): FormattedArea[] {
  const isHeaded = columns.some(({ header }) => header !== null);
  return [
    { area: area(TITLE_ROW, firstColumn), format: FORMATS.total },
    ...(isHeaded ? [{ area: area(HEADER_ROW, firstColumn, 1, columns.length), format: FORMATS.header }] : []),
    ...columns.flatMap(({ header, format }, offset): FormattedArea[] => [
      // Headers stand where their cells do: numbers to the right.
      ...(header !== null && format?.horizontal === undefined
        ? [{ area: area(HEADER_ROW, firstColumn + offset), format: { horizontal: "Right" } as const }]
        : []),
      ...(format === undefined ? [] : [{ area: area(WORKINGS_FIRST_ROW, firstColumn + offset, cells.length), format }]),
    ]),
  ];
}

function figureFormats(money: string): FormattedArea[] {
  const byUnit: Readonly<Record<FigureDefinition<string>["unit"], CellFormat | null>> = {
    amount: { numberFormat: money },
    share: { numberFormat: NUMBER_FORMATS.share },
    count: { numberFormat: NUMBER_FORMATS.count },
    number: null,
    sentence: { ...FORMATS.wrapped, horizontal: "Right" },
  };
  return FIGURE_NAMES.flatMap((figure): FormattedArea[] => {
    const format = byUnit[figureUnit(figure)];
    return format === null ? [] : [{ area: figureArea(figure), format }];
  });
}
