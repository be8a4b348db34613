import { lastAnalysisText } from "../../memory/lastAnalysis";
import { mappingText } from "../../memory/mappingText";
import { area, type Area, type CellBlock, type FormattedArea, type PlanName, type SheetPlan } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { OWNER_NAMES, PLAN_NAMES } from "../planNames";
import { dateFormat, FORMATS, NUMBER_FORMATS, TAB_COLORS, wrappedHeight } from "../style";
import { decisionsHeaderRow, decisionsList } from "./decisionsList";
import { INPUT_COUNTS, inputSections, type SettingInput } from "./inputs";
import { SOURCE_ROW_COUNT, sourceRows } from "./sourceRows";

const VALUE_COLUMN = 1;
const COLUMN_COUNT = 6;
const COLUMN_WIDTHS = [30, 30, 62, 38, 20, 18] as const;
/** First column of what stands beside a value and its meaning: the allowed values, or more values. */
const BESIDE_COLUMN = 3;
/** Columns of a text that is wrapped beside its label, shown as one. */
const TEXT_COLUMN_COUNT = 3;
/** Characters that fit in them. */
const VALUE_WIDTH = COLUMN_WIDTHS[1] + COLUMN_WIDTHS[2] + COLUMN_WIDTHS[3];

/** Of the texts the add-in reads again, whose letters are wider than those of sentences. */
const MEMORY_WIDTH = Math.floor(VALUE_WIDTH * 0.8);

const NOTE_SIZE = FORMATS.note.fontSize;

const FIRST_SECTION_ROW = 3;
/** Row of each section's title; an empty row stands before it. */
const SECTION_ROWS = INPUT_COUNTS.reduce<readonly number[]>(
  (rows, count) => [...rows, (rows.at(-1) ?? 0) + 1 + count + 1],
  [FIRST_SECTION_ROW],
);
const SOURCE_ROW = SECTION_ROWS.at(-1) ?? FIRST_SECTION_ROW;
const MAPPING_ROW = SOURCE_ROW + 1 + SOURCE_ROW_COUNT;
/** What the last analysis was made from, below the two rows of the mapping. */
const LAST_ANALYSIS_ROW = MAPPING_ROW + 2;
const DECISIONS_ROW = LAST_ANALYSIS_ROW + 2;

export const SETTINGS_FIXED_AREA = area(0, 0, decisionsHeaderRow(DECISIONS_ROW) + 1, COLUMN_COUNT);

interface PlacedInput extends SettingInput {
  readonly row: number;
}

interface InputCell extends Omit<SettingInput, "beside"> {
  readonly place: Area;
}

export function settingsSheet(facts: SheetFacts): SheetPlan {
  const { texts } = facts;
  const sections = inputSections(facts).map((section, index) => {
    const row = SECTION_ROWS[index] ?? FIRST_SECTION_ROW;
    return {
      ...section,
      row,
      inputs: section.inputs.map((input, offset): PlacedInput => ({ ...input, row: row + 1 + offset })),
    };
  });
  const inputs = sections.flatMap((section) => section.inputs);
  const cells = inputs.flatMap(inputCells);
  const source = sourceRows(facts);
  const mapping = mappingText(facts.mapping);
  const lastAnalysis = lastAnalysisText(facts.lastAnalysis);
  const decisions = decisionsList(facts, DECISIONS_ROW);
  const headers = [...sections.map(({ row }) => row), SOURCE_ROW, DECISIONS_ROW];
  const { settings } = texts;
  return {
    tabColor: TAB_COLORS.settings,
    blocks: [
      { row: 0, column: 0, cells: [[settings.title], [settings.howTo]] },
      ...sections.map(({ title, row, valueHeader, besideHeaders }): CellBlock => ({
        row,
        column: 0,
        cells: [[title, valueHeader ?? settings.value, settings.meaning, ...(besideHeaders ?? [settings.range])]],
      })),
      ...inputs.map(({ row, text, value, beside }): CellBlock => ({
        row,
        column: 0,
        cells: [[text.label, value, text.meaning, ...(beside?.map((other) => other.value) ?? [text.range])]],
      })),
      { row: SOURCE_ROW, column: 0, cells: [[settings.sourceSection, settings.value, settings.fixedUntilRefresh]] },
      { row: SOURCE_ROW + 1, column: 0, cells: source },
      {
        row: MAPPING_ROW,
        column: 0,
        cells: [
          [settings.mapping, mapping.isComplete ? settings.mappingNote : settings.mappingTooLong],
          [null, mapping.text],
        ],
      },
      ...decisions.blocks,
    ],
    // An analysis that was not written to its end is none to compare with.
    lastBlocks: [{ row: LAST_ANALYSIS_ROW, column: VALUE_COLUMN, cells: [[lastAnalysis]] }],
    tables: decisions.tables,
    formats: [
      ...headingFormats(headers),
      ...inputs.flatMap(labelFormats),
      ...cells.map(inputFormat),
      ...sourceFormats(facts),
      ...decisions.formats,
    ],
    conditionalFormats: [],
    validations: [
      ...cells.flatMap(({ place, text, rule }) =>
        rule === null ? [] : [{ area: place, rule, title: text.label, message: text.range }],
      ),
      ...decisions.validations,
    ],
    names: [
      ...cells.map(({ name, place }) => ({ name, area: place })),
      ...ownerNames(cells),
      { name: NAMES.ties, area: area(SOURCE_ROW + 1, VALUE_COLUMN) },
      { name: NAMES.mapping, area: area(MAPPING_ROW + 1, VALUE_COLUMN) },
      { name: NAMES.lastAnalysis, area: area(LAST_ANALYSIS_ROW, VALUE_COLUMN) },
      ...decisions.names,
    ],
    charts: [],
    merges: Array.from({ length: SOURCE_ROW_COUNT + 3 }, (_, index) =>
      area(SOURCE_ROW + 1 + index, VALUE_COLUMN, 1, TEXT_COLUMN_COUNT),
    ),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: [
      ...sections.map(({ row, title }) => ({ row, height: wrappedHeight(title, COLUMN_WIDTHS[0]) })),
      ...inputs.map(({ row, text }) => ({ row, height: wrappedHeight(text.meaning, COLUMN_WIDTHS[2], NOTE_SIZE) })),
      ...source.map(([, value], index) => ({
        row: SOURCE_ROW + 1 + index,
        height: wrappedHeight(typeof value === "string" ? value : "", VALUE_WIDTH),
      })),
      { row: MAPPING_ROW, height: wrappedHeight(settings.mappingNote, VALUE_WIDTH, NOTE_SIZE) },
      { row: MAPPING_ROW + 1, height: wrappedHeight(mapping.text, MEMORY_WIDTH, NOTE_SIZE) },
      { row: LAST_ANALYSIS_ROW, height: wrappedHeight(lastAnalysis, MEMORY_WIDTH, NOTE_SIZE) },
      { row: DECISIONS_ROW, height: wrappedHeight(settings.decisionsNote, COLUMN_WIDTHS[2]) },
      ...(["exclude", "merge"] as const).map((kind, index) => ({
        row: DECISIONS_ROW + 1 + index,
        height: wrappedHeight(settings.decisionMeanings[kind], COLUMN_WIDTHS[2], NOTE_SIZE),
      })),
    ],
    frozenRows: 2,
    frozenColumns: 0,
    print: { area: area(0, 0, decisions.lastRow + 1, COLUMN_COUNT), orientation: "Landscape", titleRows: 0 },
  };
}

const headingFormats = (headers: readonly number[]): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(1, 0), format: FORMATS.howTo },
  ...headers.map((row) => ({ area: area(row, 0, 1, COLUMN_COUNT), format: FORMATS.header })),
];

/** Every cell of an input's row that may be changed. */
const inputCells = ({ row, beside = [], ...input }: PlacedInput): readonly InputCell[] => [
  { ...input, place: area(row, VALUE_COLUMN) },
  ...beside.map((other, index) => ({ ...other, place: area(row, BESIDE_COLUMN + index) })),
];

const labelFormats = ({ row, beside }: PlacedInput): FormattedArea[] => [
  { area: area(row, 0), format: { vertical: "Center" } },
  {
    area: area(row, VALUE_COLUMN + 1, 1, beside === undefined ? 2 : 1),
    format: { ...FORMATS.note, vertical: "Center", horizontal: "Left", indent: 1 },
  },
];

/** The cells of the owners as one list. */
function ownerNames(cells: readonly InputCell[]): readonly PlanName[] {
  const first = cells.find(({ name }) => name === OWNER_NAMES[0]);
  return first === undefined
    ? []
    : [{ name: PLAN_NAMES.owners, area: area(first.place.row, first.place.column, OWNER_NAMES.length) }];
}

const inputFormat = ({ place, rule, numberFormat }: InputCell): FormattedArea => ({
  area: place,
  format: {
    ...FORMATS.input,
    horizontal: "Center",
    vertical: "Center",
    ...(rule?.kind === "decimal" ? { numberFormat: numberFormat ?? NUMBER_FORMATS.wholeShare } : {}),
  },
});

const sourceFormats = (facts: SheetFacts): FormattedArea[] => [
  { area: area(SOURCE_ROW + 1, 0, SOURCE_ROW_COUNT + 3), format: { vertical: "Top" } },
  {
    area: area(SOURCE_ROW + 1, VALUE_COLUMN, SOURCE_ROW_COUNT),
    format: { ...FORMATS.wrapped, horizontal: "Left" },
  },
  { area: area(SOURCE_ROW + SOURCE_ROW_COUNT, VALUE_COLUMN), format: { numberFormat: dateFormat(facts) } },
  { area: area(MAPPING_ROW, VALUE_COLUMN, 3), format: { ...FORMATS.note, horizontal: "Left" } },
];
