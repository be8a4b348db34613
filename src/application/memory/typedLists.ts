import type { CellContent } from "../../domain/cells";
import { done, type Reply, type Workbook } from "../ports";
import { NO_PLAN_MEMORY, type PlanMemory } from "../../domain/actionPlan/refreshPlan";
import { PLAN_INPUT_LIST } from "../sheets/actionPlan/planColumns";
import { ABC_LIST } from "../sheets/abc/abcInputs";
import { COST_TO_SERVE_INPUTS } from "../sheets/costToServe/costToServeInputs";
import { INDICATOR_LIST } from "../sheets/dashboard/indicatorColumns";
import { MONTHLY_REVIEW_LIST } from "../sheets/dashboard/monthlyReview";
import { QUARTERLY_REVIEW_LIST } from "../sheets/dashboard/quarterlyReview";
import { SALESPEOPLE_LIST } from "../sheets/dashboard/salespeopleList";
import { DASHBOARD_NAMES } from "../sheets/dashboardNames";
import { NAMES } from "../sheets/definedNames";
import type { SheetFacts } from "../sheets/facts";
import { CHANGES_LIST, HISTORY_LIST } from "../sheets/history/historyInputs";
import type { ListPlace } from "../sheets/listLayout";
import { MATRIX_INPUT_LIST } from "../sheets/matrix/matrixInputs";
import { MOVEMENTS_LIST } from "../sheets/movements/movementInputs";
import { RULES_INPUT_LIST } from "../sheets/rules/ruleColumns";
import { RULES_NAMES } from "../sheets/rulesNames";
import { DECISIONS_LIST } from "../sheets/settings/decisionsInputs";
import type { InputList, TypedRow } from "./inputList";
import { type ListRecord, recordIn, recordText, rowIn, rowTexts } from "./keptText";
import { eitherMemory, planMemoryIn, planMemoryRows } from "./planMemoryText";
import { readLists } from "./readLists";
import { isTyped, mergedRows } from "./typedRow";

/** Lists with columns that the user fills in. */
export const INPUT_LISTS = {
  abc: ABC_LIST,
  movements: MOVEMENTS_LIST,
  decisions: DECISIONS_LIST,
  costToServe: COST_TO_SERVE_INPUTS,
  matrix: MATRIX_INPUT_LIST,
  rules: RULES_INPUT_LIST,
  actionPlan: PLAN_INPUT_LIST,
  indicators: INDICATOR_LIST,
  salespeople: SALESPEOPLE_LIST,
  monthlyReview: MONTHLY_REVIEW_LIST,
  quarterlyReview: QUARTERLY_REVIEW_LIST,
  history: HISTORY_LIST,
  classChanges: CHANGES_LIST,
} as const satisfies Readonly<Record<string, InputList>>;
export type InputListName = keyof typeof INPUT_LISTS;

// Object.keys forgets the type of the keys of the constant above.
export const LIST_NAMES = Object.keys(INPUT_LISTS) as InputListName[];

/** What the user typed in the lists, and how these stand in the workbook now. */
export interface TypedLists {
  readonly rows: Readonly<Record<InputListName, readonly TypedRow[]>>;
  /** For each input column whether it was the user's when its list was written. */
  readonly areInputs: Readonly<Record<InputListName, readonly boolean[]>>;
  /** Null for a list that is not there. */
  readonly places: Readonly<Record<InputListName, ListPlace | null>>;
  /** What the last writing remembered of the lists. */
  readonly records: Readonly<Record<InputListName, ListRecord | null>>;
  /** The decision rule whose clients are listed, in words; null where none was picked. */
  readonly pickedRule: string | null;
  /** The indicator in the dashboard's chart, in words; null where none was picked. */
  readonly pickedIndicator: string | null;
  /** What has to be known of the plan's proposals, beside its rows. */
  readonly plan: PlanMemory;
}

export const byList = <T>(of: (list: InputListName) => T): Readonly<Record<InputListName, T>> =>
  // The entries are all the lists.
  Object.fromEntries(LIST_NAMES.map((list) => [list, of(list)])) as Record<InputListName, T>;

export const NOTHING_TYPED: TypedLists = {
  rows: byList(() => []),
  areInputs: byList(() => []),
  places: byList(() => null),
  records: byList(() => null),
  pickedRule: null,
  pickedIndicator: null,
  plan: NO_PLAN_MEMORY,
};

/** Columns of what is kept on the Workings sheet: list, key, client, cells; a row without key remembers the list itself. */
export const KEPT_COLUMNS = 4;
type KeptRow = readonly [list: string, key: string, client: string, cells: string];

/** What the next analysis has to know of the lists as they are written now. */
export const rowsToRemember = (facts: Pick<SheetFacts, "listRecords" | "plan">): readonly KeptRow[] => [
  ...LIST_NAMES.flatMap((list): KeptRow[] => {
    const record = facts.listRecords[list];
    return record === null ? [] : [[list, "", "", recordText(record)]];
  }),
  ...planMemoryRows(facts.plan.memory),
];

/**
 * What was typed, to be kept while the lists are rewritten, and of the lists what is true before and after it: of other
 * input columns it is not known what they hold should the writing stop half-way.
 */
export const rowsToKeep = ({
  typed,
  listRecords,
  plan,
}: Pick<SheetFacts, "typed" | "listRecords" | "plan">): readonly KeptRow[] => [
  ...LIST_NAMES.flatMap((list): KeptRow[] => {
    const [before, now] = [typed.records[list], listRecords[list]];
    const record = now === null ? before : before === null ? now : eitherRecord(before, now, typed.areInputs[list]);
    return [
      ...(record === null ? [] : [[list, "", "", recordText(record)] as const]),
      ...typed.rows[list].flatMap((row) => rowTexts(row).map((text): KeptRow => [list, row.key, row.client, text])),
    ];
  }),
  ...planMemoryRows(eitherMemory(typed.plan, plan.memory)),
];

const eitherRecord = (before: ListRecord, now: ListRecord, wereInputs: readonly boolean[]): ListRecord => ({
  ...now,
  areInputs: now.areInputs.map((isNow, input) => isNow && wereInputs[input] === true),
  panel: [...before.panel, ...now.panel],
});

/** Whether an earlier analysis left a list. */
export const isListThere = ({ places }: TypedLists): boolean => LIST_NAMES.some((list) => places[list] !== null);

/**
 * Reads what stands in the lists now. After a writing that was not finished, what had been kept before it counts as
 * well: the lists are in part still, in part no more what they were.
 */
export async function readTypedLists(workbook: Workbook): Promise<Reply<TypedLists>> {
  const cells = await workbook.namedContents([NAMES.rewriting, RULES_NAMES.picked, DASHBOARD_NAMES.picked]);
  if (cells.kind === "problem") return cells;
  const kept = cells.value.values[0] === null ? done([]) : await readKeptRows(workbook);
  if (kept.kind === "problem") return kept;
  const keptRows = kept.value;
  const records = byList((list) => recordIn(keptRows.find(([name, key]) => name === list && key === "")?.[3] ?? ""));
  const lists = await readLists(
    workbook,
    LIST_NAMES.map((list) => ({ list: INPUT_LISTS[list], record: records[list] })),
  );
  if (lists.kind === "problem") return lists;
  const read = byList((list) => lists.value[LIST_NAMES.indexOf(list)] ?? null);
  const isUnfinished = cells.value.values[0] === 1;
  return done({
    rows: byList((list) => {
      const now = read[list]?.rows ?? [];
      if (!isUnfinished) return now;
      return afterStop(INPUT_LISTS[list], keptIn(keptRows, list), now);
    }),
    areInputs: byList((list) => read[list]?.areInputs ?? records[list]?.areInputs ?? []),
    places: byList((list) => read[list]?.place ?? null),
    records,
    pickedRule: wordIn(cells.value.values[1]),
    pickedIndicator: wordIn(cells.value.values[2]),
    // Without a plan there is nothing the user could have deleted from it.
    plan: read.actionPlan === null ? NO_PLAN_MEMORY : planMemoryIn(keptRows),
  });
}

/** What counts after a writing that stopped half-way, of what had been kept before it and of what stands in the list now. */
function afterStop(
  { hasOwnRows, holdsResults }: InputList,
  kept: readonly TypedRow[],
  now: readonly TypedRow[],
): readonly TypedRow[] {
  // Rows of the user's own never change places: where they are, they are all there.
  if (hasOwnRows === true && now.length > 0) return now;
  if (holdsResults !== true) return mergedRows(kept, now);
  const notes = now.map((row) => ({ ...row, cells: [] }));
  return mergedRows(kept, notes.filter(isTyped));
}

const wordIn = (cell: CellContent | null | undefined): string | null =>
  typeof cell === "string" && cell !== "" ? cell : null;

/** The rows kept on the Workings sheet, however many there are. */
async function readKeptRows(workbook: Workbook): Promise<Reply<readonly KeptRow[]>> {
  const found = await workbook.findLists([{ name: NAMES.typedRows, table: "" }]);
  if (found.kind === "problem") return found;
  const list = found.value[0] ?? null;
  if (list === null) return done([]);
  const { headerRow, firstColumn, usedRowCount } = list;
  const area = { row: headerRow + 1, column: firstColumn, rowCount: usedRowCount, columnCount: KEPT_COLUMNS };
  const read = await workbook.readLists([
    { list, rowCount: 0, columns: [], formattedColumns: [], beside: usedRowCount > 0 ? [area] : [] },
  ]);
  if (read.kind === "problem") return read;
  const rows = new Map<number, string[]>();
  for (const { row, column, cell } of read.value[0]?.beside ?? []) {
    const texts = rows.get(row) ?? Array.from({ length: KEPT_COLUMNS }, () => "");
    texts[column - firstColumn] = String(cell.value);
    rows.set(row, texts);
  }
  return done(
    [...rows.values()].map(([name = "", key = "", client = "", text = ""]): KeptRow => [name, key, client, text]),
  );
}

const keptIn = (rows: readonly KeptRow[], list: InputListName): readonly TypedRow[] =>
  mergedRows(
    [],
    rows.flatMap(([name, key, client, cells]) =>
      name === list && key !== "" ? [{ key, client, ...rowIn(cells) }] : [],
    ),
  );
