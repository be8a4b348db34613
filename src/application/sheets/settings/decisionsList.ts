import { area, type Area, type CellBlock, type PlanCell, type SheetPlan } from "../../sheetPlan";
import { DECISIONS_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { FORMATS } from "../style";

const COLUMN_COUNT = 3;
/** Rows from the section's title down to the header of the list: what each word of the list means stands between. */
const HEADER_OFFSET = 4;

export const decisionsHeaderRow = (sectionRow: number): number => sectionRow + HEADER_OFFSET;

type ListPlan = Pick<SheetPlan, "blocks" | "tables" | "formats" | "validations" | "names"> & {
  readonly lastRow: number;
};

/**
 * What the user decided about single clients: a native table at the bottom of the sheet, filled in there or in the pane.
 * It has an empty row to type in where nothing is decided yet.
 */
export function decisionsList(facts: SheetFacts, sectionRow: number): ListPlan {
  const { texts, terms, decisions } = facts;
  const { settings } = texts;
  const headerRow = decisionsHeaderRow(sectionRow);
  const { client, decision, into } = settings.decisionColumns;
  const rows: PlanCell[][] = decisions.map((row) => [row.client, row.decision, row.into]);
  const body: PlanCell[][] = rows.length > 0 ? rows : [[null, null, null]];
  const words = area(sectionRow + 1, 0, 2);
  const cells = (column: number): Area => area(headerRow + 1, column, body.length);
  const blocks: CellBlock[] = [
    { row: sectionRow, column: 0, cells: [[settings.decisionsSection, null, settings.decisionsNote]] },
    {
      row: sectionRow + 1,
      column: 0,
      cells: [
        [terms.decisions.exclude, null, settings.decisionMeanings.exclude],
        [terms.decisions.merge, null, settings.decisionMeanings.merge],
      ],
    },
    { row: headerRow, column: 0, cells: [[client, decision, into]] },
    { row: headerRow + 1, column: 0, cells: body },
  ];
  return {
    blocks,
    tables: [
      {
        name: DECISIONS_TABLE,
        area: area(headerRow, 0, body.length + 1, COLUMN_COUNT),
        columnFormulas: [],
        rowKeys: rows.length > 0 ? decisions.map(({ key }) => key ?? null) : [null],
      },
    ],
    formats: [
      { area: words, format: { vertical: "Center" } },
      { area: area(sectionRow + 1, 2, 2), format: { ...FORMATS.note, vertical: "Center" } },
      { area: area(headerRow, 0, 1, COLUMN_COUNT), format: { ...FORMATS.header, horizontal: "Left" } },
      { area: area(headerRow + 1, 0, body.length, COLUMN_COUNT), format: { ...FORMATS.input, ...FORMATS.wrapped } },
    ],
    validations: [
      {
        area: cells(1),
        rule: { kind: "list", source: NAMES.decisionWords },
        title: decision,
        message: settings.decisionRange,
      },
    ],
    names: [
      { name: NAMES.decisions, area: area(headerRow, 0) },
      { name: NAMES.decisionWords, area: words },
    ],
    lastRow: headerRow + body.length,
  };
}
