import { area, type Area } from "../../sheetPlan";

/** First row of every section; the row above holds its headers, the one above that its title. */
export const WORKINGS_FIRST_ROW = 5;

/** Sections from left to right and how many columns each takes; an empty column stands between two. */
const SECTION_COLUMNS = {
  figures: 2,
  ranking: 5,
  pareto: 8,
  lorenz: 4,
  previousRanking: 5,
  marginRanking: 5,
  comparedRanking: 5,
  movements: 5,
  findings: 4,
  rules: 1,
  yesNo: 1,
  costs: 6,
  whale: 3,
  lossMakers: 3,
  quadrantClients: 3,
  typedRows: 4,
  valueWeights: 3,
  complexityWeights: 11,
  unitCosts: 9,
  matrixParts: 1,
  quadrants: 3,
  frictions: 1,
  matrixPoints: 9,
  matrixMarks: 4,
  indicators: 2,
  operators: 2,
  ruleDomains: 1,
  ruleEffects: 1,
  occurrences: 1,
  ruleHits: 2,
  rulesWhale: 3,
  planKinds: 1,
  planDomains: 1,
  planStatuses: 1,
  planDue: 3,
  planOwners: 4,
  catalogue: 6,
  monthlyIndicators: 1,
  months: 10,
  forecast: 4,
  salespeople: 2,
  better: 1,
  reviewDecisions: 1,
} as const;

export type SectionName = keyof typeof SECTION_COLUMNS;

// Object.keys forgets the type of the keys of the constant above.
const NAMES_IN_ORDER = Object.keys(SECTION_COLUMNS) as SectionName[];

export const SECTION_NAMES: readonly SectionName[] = NAMES_IN_ORDER;

export const columnCountOf = (section: SectionName): number => SECTION_COLUMNS[section];

/** First column of a section. */
export const columnOf = (section: SectionName): number =>
  SECTION_NAMES.slice(0, SECTION_NAMES.indexOf(section)).reduce(
    (column, before) => column + columnCountOf(before) + 1,
    0,
  );

/** Columns of all sections and of the empty ones between them. */
export const COLUMN_COUNT = SECTION_NAMES.reduce((count, section) => count + columnCountOf(section) + 1, -1);

/** Some columns of a section, `offset` columns from its first one. */
export const sectionArea = (section: SectionName, offset: number, rowCount: number, columnCount = 1): Area =>
  area(WORKINGS_FIRST_ROW, columnOf(section) + offset, rowCount, columnCount);
