import { inCurrency } from "../../../domain/portfolio/amount";
import { area, type CellBlock, type CellFormat, type FormattedArea, type SheetPlan } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { rowLines } from "../rowLines";
import { amountFormat, amountWidth, FORMATS, NUMBER_FORMATS, TAB_COLORS } from "../style";
import type { FigureDefinition } from "./figure";
import { FIGURE_NAMES, figureArea, figureUnit } from "./figures";
import { figuresSection } from "./figuresSection";
import { COLUMN_COUNT, columnCountOf, columnOf, SECTION_NAMES, type SectionName, WORKINGS_FIRST_ROW } from "./layout";
import { costsSection, unitCostsSection } from "./costsSection";
import { catalogueSection } from "./catalogueSection";
import { betterSection, monthlyIndicatorsSection, reviewDecisionsSection } from "./dashboardWords";
import { findingsSection } from "./findingsSection";
import { forecastSection } from "./forecastSection";
import { lossMakersSection } from "./lossMakersSection";
import { lorenzSection } from "./lorenzSection";
import { matrixMarksSection, matrixPointsSection } from "./matrixChart";
import {
  complexityWeightsSection,
  frictionsSection,
  matrixPartsSection,
  quadrantsSection,
  valueWeightsSection,
} from "./matrixSections";
import { monthsSection } from "./monthsSection";
import { movementsSection } from "./movementsSection";
import { quadrantClientsSection } from "./quadrantClientsSection";
import { rankingOf } from "./otherRankingFigures";
import { paretoSection } from "./paretoSection";
import { rankingSection } from "./rankingSection";
import {
  planDomainsSection,
  planDueSection,
  planKindsSection,
  planOwnersSection,
  planStatusesSection,
} from "./planSections";
import { rulesSection } from "./rulesSection";
import {
  indicatorsSection,
  occurrencesSection,
  operatorsSection,
  ruleDomainsSection,
  ruleEffectsSection,
  ruleHitsSection,
} from "./rulesSections";
import { salespeopleSection } from "./salespeopleSection";
import type { WorkingsSection } from "./section";
import { typedRowsSection } from "./typedRowsSection";
import { whaleSection } from "./whaleSection";
import { yesNoSection } from "./yesNoSection";

const HEADER_ROW = WORKINGS_FIRST_ROW - 1;
const TITLE_ROW = HEADER_ROW - 1;
const GAP_WIDTH = 3;
/** Room for three lines. */
const SENTENCE_HEIGHT = 46;

/** Columns in which what is typed in lists is kept while these are rewritten. */
export const TYPED_ROWS_COLUMNS = { column: columnOf("typedRows"), columnCount: columnCountOf("typedRows") };

export const WORKINGS_FIXED_AREA = area(0, 0, WORKINGS_FIRST_ROW + FIGURE_NAMES.length, COLUMN_COUNT);

/** Everything the other sheets' classes, sentences and charts are computed from, for whoever wants to check. */
export function workingsSheet(facts: SheetFacts): SheetPlan {
  const { texts, abc, currency } = facts;
  const base = inCurrency(abc.base);
  const sections: Readonly<Record<SectionName, WorkingsSection>> = {
    figures: figuresSection(facts, amountWidth(base, currency)),
    ranking: rankingSection(facts, "sales", abc),
    pareto: paretoSection(facts),
    lorenz: lorenzSection(facts),
    previousRanking: rankingSection(facts, "previous", rankingOf(facts, "previous")),
    marginRanking: rankingSection(facts, "margin", rankingOf(facts, "margin")),
    comparedRanking: rankingSection(facts, "compared", rankingOf(facts, "compared")),
    movements: movementsSection(facts),
    findings: findingsSection(facts),
    rules: rulesSection(facts),
    yesNo: yesNoSection(facts),
    costs: costsSection(facts),
    whale: whaleSection(facts, "whale"),
    lossMakers: lossMakersSection(facts),
    quadrantClients: quadrantClientsSection(facts),
    typedRows: typedRowsSection(facts, false),
    valueWeights: valueWeightsSection(facts),
    complexityWeights: complexityWeightsSection(facts),
    unitCosts: unitCostsSection(facts),
    matrixParts: matrixPartsSection(facts),
    quadrants: quadrantsSection(facts),
    frictions: frictionsSection(facts),
    matrixPoints: matrixPointsSection(facts),
    matrixMarks: matrixMarksSection(facts),
    indicators: indicatorsSection(facts),
    operators: operatorsSection(facts),
    ruleDomains: ruleDomainsSection(facts),
    ruleEffects: ruleEffectsSection(facts),
    occurrences: occurrencesSection(facts),
    ruleHits: ruleHitsSection(facts),
    rulesWhale: whaleSection(facts, "rulesWhale"),
    planKinds: planKindsSection(facts),
    planDomains: planDomainsSection(facts),
    planStatuses: planStatusesSection(facts),
    planDue: planDueSection(facts),
    planOwners: planOwnersSection(facts),
    catalogue: catalogueSection(facts),
    monthlyIndicators: monthlyIndicatorsSection(facts),
    months: monthsSection(facts),
    forecast: forecastSection(facts),
    salespeople: salespeopleSection(facts),
    better: betterSection(facts),
    reviewDecisions: reviewDecisionsSection(facts),
  };
  const placed = SECTION_NAMES.map((name) => ({ section: sections[name], column: columnOf(name) }));
  return {
    tabColor: TAB_COLORS.workings,
    blocks: [
      { row: 0, column: 0, cells: [[texts.workings.title], [texts.workings.howTo]] },
      ...placed.flatMap(({ section, column }) => sectionBlocks(section, column)),
    ],
    tables: [],
    formats: [
      { area: area(0, 0), format: FORMATS.title },
      { area: area(1, 0), format: FORMATS.howTo },
      ...placed.flatMap(({ section, column }) => sectionFormats(section, column)),
      ...rowLines(area(WORKINGS_FIRST_ROW, columnOf("figures"), FIGURE_NAMES.length, columnCountOf("figures"))),
      ...figureFormats(amountFormat(abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0, facts)),
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
        height: SENTENCE_HEIGHT,
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
      orientation: "Landscape",
      titleRows: WORKINGS_FIRST_ROW,
    },
  };
}

const sectionBlocks = ({ title, columns, cells }: WorkingsSection, column: number): CellBlock[] => [
  { row: TITLE_ROW, column, cells: [[title]] },
  { row: HEADER_ROW, column, cells: [columns.map(({ header }) => header)] },
  { row: WORKINGS_FIRST_ROW, column, cells, endsColumn: true, columnCount: columns.length },
];

/** The sheet with what is remembered of the lists, once these are placed on their sheets. */
export function withTypedRows(plan: SheetPlan, facts: SheetFacts): SheetPlan {
  const column = columnOf("typedRows");
  return {
    ...plan,
    // What was kept has to stay until all lists are written.
    blocks: plan.blocks.filter((block) => block.column !== column),
    lastBlocks: sectionBlocks(typedRowsSection(facts, false), column),
  };
}

/** The part of the sheet that keeps what was typed in lists, to be written before these are rewritten. */
export function typedRowsPlan(facts: SheetFacts): SheetPlan {
  const section = typedRowsSection(facts, true);
  const plan = workingsSheet(facts);
  return {
    ...plan,
    blocks: sectionBlocks(section, columnOf("typedRows")),
    formats: [],
    names: section.names,
    columnWidths: [],
    rowHeights: [],
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
    index: { numberFormat: "0.000" },
    sentence: { wrapText: true, horizontal: "Left" },
  };
  return FIGURE_NAMES.flatMap((figure): FormattedArea[] => {
    const format = byUnit[figureUnit(figure)];
    return format === null ? [] : [{ area: figureArea(figure), format }];
  });
}
