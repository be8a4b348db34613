import { PLAN_DOMAINS, TARGET_KINDS } from "../../../domain/actionPlan/planWords";
import { PLAN_OWNERS_SHOWN } from "../../../limits";
import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import { area, type FormattedArea, type PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { cellName, textLiteral } from "../references";
import { rowLines } from "../rowLines";
import { dateFormat, COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { figureReference } from "../workings/figures";
import { planCells } from "../workings/planFigures";
import { nextOfOwner, planOwner } from "../workings/planSections";
import { moreThan } from "./actionLists";
import { COLUMN_COUNT, DOMAINS_ROW, KINDS_ROW, OWNERS_ROW } from "./layout";
import type { Panel } from "./panel";

/** Where each count stands: what is counted takes three columns, a bar or the next action one, and so on. */
const COLUMNS = { name: 0, bar: 3, open: 4, late: 5, soon: 6, done: 7, progress: 8, nextDue: 11 } as const;
const SPANS: readonly (readonly [column: number, columns: number])[] = [
  [COLUMNS.name, 3],
  [COLUMNS.progress, 3],
  [COLUMNS.nextDue, 3],
];
const TABLE_COLUMNS = COLUMNS.nextDue + 3;
/** Characters of a bar for all of it. */
const BAR_LENGTH = 24;

type Column = keyof typeof COLUMNS;
type Row = Readonly<Partial<Record<Column, PlanCell>>>;

/** What is counted: an array of truth values over the actions of the plan. */
type Counted = (facts: SheetFacts) => string;

export const byDomain = (facts: SheetFacts): Panel =>
  byWord(
    facts,
    DOMAINS_ROW,
    facts.texts.planFollowUp.byDomain,
    "domain",
    PLAN_DOMAINS.map((domain) => facts.texts.actionPlan.domains[domain]),
  );

export const byKind = (facts: SheetFacts): Panel =>
  byWord(
    facts,
    KINDS_ROW,
    facts.texts.planFollowUp.byKind,
    "kind",
    TARGET_KINDS.map((kind) => facts.texts.actionPlan.kinds[kind]),
  );

/** Counts for each word of a drop-down, for what is not of it, and in total. */
function byWord(
  facts: SheetFacts,
  top: number,
  title: string,
  column: PlanColumnName,
  words: readonly string[],
): Panel {
  const { planFollowUp } = facts.texts;
  const cells = planCells(facts, column);
  const isWord = (word: string): string => `(${cells}=${textLiteral(word)})`;
  const others: Counted = () => `(1-${words.map(isWord).join("-")})`;
  const rows = [
    ...words.map((word, index) => counts(facts, top + 2 + index, word, () => isWord(word))),
    counts(facts, top + 2 + words.length, planFollowUp.others, others),
    counts(facts, top + 3 + words.length, planFollowUp.total, () => `(${cells}=${cells})`),
  ];
  const bars = rows.map((row, index): Row => ({ ...row, bar: progressBar(top + 2 + index) }));
  const header = facts.texts.actionPlan.columns;
  const headers = [[COLUMNS.name, header[column]] as const, [COLUMNS.bar, header.progress] as const];
  return table(facts, top, title, bars, headers, rows.length - 1);
}

/** Counts for everybody who has an action, with what is next; and the actions nobody has. */
export function byOwner(facts: SheetFacts): Panel {
  const { planFollowUp, actionPlan } = facts.texts;
  const owners = planCells(facts, "owner");
  const first = OWNERS_ROW + 2;
  const people = Array.from({ length: PLAN_OWNERS_SHOWN }, (_, index): Row => {
    const name = cellName(first + index, COLUMNS.name);
    const next = nextOfOwner(facts, index);
    const isThere = (cell: PlanCell): PlanCell =>
      cell !== null && typeof cell === "object" ? { formula: `IF(${name}="","",${cell.formula})` } : cell;
    const row = counts(facts, first + index, { formula: planOwner(facts, index) }, () => `(${owners}&""=${name})`);
    const ofNext = (column: PlanColumnName, suffix: string): PlanCell => ({
      formula: `IF(${next}="","",INDEX(${planCells(facts, column)},${next})${suffix})`,
    });
    return {
      ...row,
      open: isThere(row.open ?? null),
      late: isThere(row.late ?? null),
      soon: isThere(row.soon ?? null),
      done: isThere(row.done ?? null),
      progress: isThere(row.progress ?? null),
      bar: ofNext("action", '&""'),
      nextDue: ofNext("due", ""),
    };
  });
  const nobody = counts(facts, first + PLAN_OWNERS_SHOWN, planFollowUp.noOwner, () => `(${owners}&""="")`);
  const more = moreThan(facts, figureReference(facts, "planOwners"), PLAN_OWNERS_SHOWN, planFollowUp.moreOwners);
  const panel = table(
    facts,
    OWNERS_ROW,
    planFollowUp.byOwner,
    [...people, nobody],
    [
      [COLUMNS.name, actionPlan.columns.owner],
      [COLUMNS.bar, planFollowUp.nextAction],
      [COLUMNS.nextDue, actionPlan.columns.due],
    ],
    PLAN_OWNERS_SHOWN,
  );
  const moreRow = first + PLAN_OWNERS_SHOWN + 1;
  return {
    ...panel,
    blocks: [...panel.blocks, { row: moreRow, column: 0, cells: [[more]] }],
    formats: [...panel.formats, { area: area(moreRow, 0), format: { color: COLORS.mutedInk } }],
  };
}

/** Rows without target and action are no actions: they are neither open nor done. */
function counts(facts: SheetFacts, row: number, name: PlanCell, counted: Counted): Row {
  const { statuses, alerts } = facts.texts.actionPlan;
  const which = counted(facts);
  const cells = (column: PlanColumnName): string => planCells(facts, column);
  const open = cellName(row, COLUMNS.open);
  return {
    name,
    open: { formula: `SUMPRODUCT(${which}*(${cells("isOpen")}=1))` },
    late: { formula: `SUMPRODUCT(${which}*(${cells("isLate")}=1))` },
    soon: { formula: `SUMPRODUCT(${which}*(${cells("alert")}=${textLiteral(alerts.soon)}))` },
    done: { formula: `SUMPRODUCT(${which}*(${cells("status")}=${textLiteral(statuses.done)}))` },
    progress: {
      formula: `IF(${open}=0,"–",SUMPRODUCT(${which}*(${cells("isOpen")}=1),${cells("progress")})/${open})`,
    },
  };
}

const progressBar = (row: number): PlanCell => ({
  formula: `REPT("█",ROUND(N(${cellName(row, COLUMNS.progress)})*${BAR_LENGTH},0))`,
});

function table(
  facts: SheetFacts,
  top: number,
  title: string,
  rows: readonly Row[],
  furtherHeaders: readonly (readonly [column: number, header: string])[],
  lastRow: number,
): Panel {
  const { counts: headers } = facts.texts.planFollowUp;
  const hasBars = rows.every(({ nextDue }) => nextDue === undefined);
  const header = Array.from({ length: TABLE_COLUMNS }, (): PlanCell => null);
  for (const name of ["open", "late", "soon", "done", "progress"] as const) header[COLUMNS[name]] = headers[name];
  for (const [column, text] of furtherHeaders) header[column] = text;
  const spread = (row: Row): PlanCell[] => {
    const cells = Array.from({ length: TABLE_COLUMNS }, (): PlanCell => null);
    // Object.entries forgets the type of the keys.
    for (const [name, cell] of Object.entries(row) as [Column, PlanCell][]) cells[COLUMNS[name]] = cell;
    return cells;
  };
  const column = (offset: number, columns = 1) => area(top + 2, offset, rows.length, columns);
  const look = (formatted: FormattedArea["area"], format: FormattedArea["format"]): FormattedArea => ({
    area: formatted,
    format: { vertical: "Center", ...format },
  });
  return {
    blocks: [
      { row: top, column: 0, cells: [[title]] },
      { row: top + 1, column: 0, cells: [header, ...rows.map(spread)] },
    ],
    formats: [
      { area: area(top, 0, 1, COLUMN_COUNT), format: FORMATS.section },
      { area: area(top + 1, 0, 1, TABLE_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      { area: area(top + 1, 0, 1, COLUMNS.open), format: { horizontal: "Left" } },
      look(column(COLUMNS.name, 3), { horizontal: "Left" }),
      look(column(COLUMNS.bar), { horizontal: "Left", color: hasBars ? COLORS.b : COLORS.ink, fontSize: 10 }),
      look(column(COLUMNS.open, 4), { horizontal: "Center", numberFormat: NUMBER_FORMATS.count }),
      look(column(COLUMNS.progress, 3), { horizontal: "Center", numberFormat: NUMBER_FORMATS.wholeShare }),
      look(column(COLUMNS.nextDue, 3), { horizontal: "Center", numberFormat: dateFormat(facts) }),
      ...rowLines(area(top + 2, 0, rows.length, TABLE_COLUMNS)),
      { area: area(top + 2 + lastRow, 0, 1, TABLE_COLUMNS), format: FORMATS.total },
    ],
    merges: [1, ...rows.map((_, index) => 2 + index)].flatMap((offset) =>
      SPANS.map(([at, columns]) => area(top + offset, at, 1, columns)),
    ),
    conditionalFormats: [],
    rowHeights: [{ row: top + 1, height: 32 }],
  };
}
