import type { CellContent } from "../../domain/cells";
import { done, type Reply, type Workbook } from "../ports";
import { COST_TO_SERVE_INPUTS } from "../sheets/costToServe/costToServeInputs";
import { NAMES } from "../sheets/definedNames";
import type { SheetFacts } from "../sheets/facts";
import { MATRIX_INPUT_LIST } from "../sheets/matrix/matrixInputs";
import { RULES_INPUT_LIST } from "../sheets/rules/ruleColumns";
import { RULES_NAMES } from "../sheets/rulesNames";
import { type InputList, mergedRows, requestOf, type TypedRow, typedRowsIn } from "./inputList";
import { cellsIn, flagsIn } from "./keptText";

/** Lists with columns that the user fills in. */
const INPUT_LISTS = {
  costToServe: COST_TO_SERVE_INPUTS,
  matrix: MATRIX_INPUT_LIST,
  rules: RULES_INPUT_LIST,
} as const satisfies Readonly<Record<string, InputList>>;
export type InputListName = keyof typeof INPUT_LISTS;

// Object.keys forgets the type of the keys of the constant above.
const LIST_NAMES = Object.keys(INPUT_LISTS) as InputListName[];

/** What the user typed in the lists. */
export interface TypedLists {
  readonly rows: Readonly<Record<InputListName, readonly TypedRow[]>>;
  /** For each input column whether it was the user's when its list was written. */
  readonly areInputs: Readonly<Record<InputListName, readonly boolean[]>>;
  /** The decision rule whose clients are listed, in words; null where none was picked. */
  readonly pickedRule: string | null;
}

const byList = <T>(of: (list: InputListName) => T): Readonly<Record<InputListName, T>> =>
  // The entries are all the lists.
  Object.fromEntries(LIST_NAMES.map((list) => [list, of(list)])) as Record<InputListName, T>;

export const NOTHING_TYPED: TypedLists = { rows: byList(() => []), areInputs: byList(() => []), pickedRule: null };

/** Columns of what is kept on the Workings sheet: list, key, client, cells; a row without key tells the list's inputs. */
export const KEPT_COLUMNS = 4;
type KeptRow = readonly [list: string, key: string, client: string, cells: string];

const inputsRow = (list: InputListName, areInputs: readonly boolean[]): KeptRow => [
  list,
  "",
  "",
  JSON.stringify(areInputs),
];

/** What the next analysis has to know: which columns are the user's. */
export const rowsToRemember = (facts: SheetFacts): readonly KeptRow[] =>
  LIST_NAMES.map((list) => inputsRow(list, INPUT_LISTS[list].areInputs(facts)));

/**
 * What was typed, to be kept while the lists are rewritten, and the columns that are the user's before and after it: of
 * the others it is not known what they hold should the writing stop half-way.
 */
export const rowsToKeep = (facts: SheetFacts): readonly KeptRow[] =>
  LIST_NAMES.flatMap((list) => {
    const { rows, areInputs } = facts.typed;
    const now = INPUT_LISTS[list].areInputs(facts);
    return [
      inputsRow(
        list,
        now.map((isNow, input) => isNow && areInputs[list][input] === true),
      ),
      ...rows[list].map(({ key, client, cells }): KeptRow => [list, key, client, JSON.stringify(cells)]),
    ];
  });

/** Whether an earlier analysis left a list. */
export const isListThere = ({ areInputs }: TypedLists): boolean =>
  LIST_NAMES.some((list) => areInputs[list].length > 0);

/**
 * Reads what stands in the lists now. After a writing that was not finished, what had been kept before it counts as
 * well: the lists are in part still, in part no more what they were.
 */
export async function readTypedLists(workbook: Workbook): Promise<Reply<TypedLists>> {
  const kept = await workbook.namedContents(
    [NAMES.rewriting, RULES_NAMES.picked],
    [{ name: NAMES.typedRows, columnCount: KEPT_COLUMNS }],
  );
  if (kept.kind === "problem") return kept;
  const lists = await workbook.inputLists(LIST_NAMES.map((list) => requestOf(INPUT_LISTS[list])));
  if (lists.kind === "problem") return lists;
  const keptRows = (kept.value.lists[0] ?? []).map(textsOf);
  const picked = kept.value.values[1] ?? null;
  const isUnfinished = kept.value.values[0] === 1;
  const areInputs = byList((list) => flagsIn(keptRows.find(([name, key]) => name === list && key === "")?.[3] ?? ""));
  return done({
    rows: byList((list) => {
      const typed = typedRowsIn(INPUT_LISTS[list], lists.value[LIST_NAMES.indexOf(list)] ?? [], areInputs[list]);
      return isUnfinished ? mergedRows(keptIn(keptRows, list), typed) : mergedRows(typed, []);
    }),
    areInputs,
    pickedRule: typeof picked === "string" && picked !== "" ? picked : null,
  });
}

const textsOf = ([list = "", key = "", client = "", cells = ""]: readonly CellContent[]): KeptRow => [
  String(list),
  String(key),
  String(client),
  String(cells),
];

const keptIn = (rows: readonly KeptRow[], list: InputListName): readonly TypedRow[] =>
  rows.flatMap(([name, key, client, cells]) =>
    name === list && key !== "" ? [{ key, client, cells: cellsIn(cells) }] : [],
  );
