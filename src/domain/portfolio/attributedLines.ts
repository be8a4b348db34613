import { isEmptyCell, type SourceCell } from "../cells";
import { type ClientOwner, clientOwners } from "./clientOwners";
import type { Fault } from "./fault";
import { lineClientReader } from "./lineClient";
import { type ColumnChoice, NO_DECISIONS, type PortfolioOptions, type SourceLines } from "./portfolio";
import { type ReadLine, readLines } from "./readLines";
import { type SourceClient, sourceClients } from "./sourceClients";

/** A line read, and the client it counts for in the end; or why it counts in no period. */
export type AttributedLine =
  | {
      readonly read: ReadLine;
      readonly fault: null;
      readonly source: SourceClient;
      readonly client: ClientOwner["client"];
    }
  /** `isExcluded` also where the fault is another one. */
  | { readonly read: ReadLine; readonly fault: Fault; readonly isExcluded: boolean };

type Decided = Pick<PortfolioOptions, "decisions" | "hiddenRows">;

interface Attribution extends Decided {
  readonly choice: ColumnChoice;
  readonly attributed: readonly AttributedLine[];
}

const lastAttribution = new WeakMap<SourceLines, Attribution>();

/** Every line read with its client, after grouping and the user's decisions; kept as the lines' reading is. */
export const attributeLines = (
  lines: SourceLines,
  choice: ColumnChoice,
  { decisions = NO_DECISIONS, hiddenRows = "counted" }: Decided,
): readonly AttributedLine[] => {
  const last = lastAttribution.get(lines);
  if (last?.choice === choice && last.decisions === decisions && last.hiddenRows === hiddenRows) return last.attributed;
  const attributed = attributeAll(lines, choice, { decisions, hiddenRows });
  lastAttribution.set(lines, { choice, decisions, hiddenRows, attributed });
  return attributed;
};

const attributeAll = (
  lines: SourceLines,
  choice: ColumnChoice,
  { decisions, hiddenRows }: Required<Decided>,
): readonly AttributedLine[] => {
  const read = readLines(lines, choice);
  const sources = sourceClients(lines, choice, read);
  const numbered = (client: SourceClient): number => client.number || Number.MAX_SAFE_INTEGER;
  const distinct = [...new Set(sources)].filter((client) => client !== null);
  const owners = clientOwners(
    distinct.sort((x, y) => numbered(x) - numbered(y)),
    choice.grouping,
    decisions,
  );
  const clientCell = clientCellReader(lines, choice);
  const faultOf = ({ line, fault }: ReadLine, isExcluded: boolean): Fault | null => {
    if (fault?.reason === "totalRow" || fault?.reason === "repeatedHeader") return fault;
    if (hiddenRows === "leftOut" && lines.hidden?.[line] === true)
      return { reason: "hiddenRow", cells: clientCell(line) };
    if (fault !== null) return fault;
    return isExcluded ? { reason: "excludedClient", cells: clientCell(line) } : null;
  };
  return read.map((line, index): AttributedLine => {
    const source = sources[index] ?? null;
    const owner = source === null ? undefined : owners.get(source);
    const isExcluded = owner?.isExcluded ?? false;
    const fault = faultOf(line, isExcluded);
    if (fault !== null) return { read: line, fault, isExcluded };
    if (source === null || owner === undefined) throw new Error("A line that can count has a client");
    return { read: line, fault, source, client: owner.client };
  });
};

/** The first filled cell that says who the client of a line is. */
const clientCellReader = (lines: SourceLines, choice: ColumnChoice): ((line: number) => readonly SourceCell[]) => {
  const { columns } = lineClientReader(lines, choice);
  return (line) => {
    const column = columns.find((each) => !isEmptyCell(each.at(line))) ?? columns[0];
    return column === undefined ? [] : [column.positionOf(line)];
  };
};
