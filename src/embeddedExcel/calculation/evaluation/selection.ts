import type { Criterion } from "../values/criterion";
import type { Matrix } from "../values/matrix";
import { orderedNumbers, positionsOf, rankIn } from "./matrixIndex";

/** A range and what its cells have to meet. */
export interface Condition {
  readonly range: Matrix;
  readonly criterion: Criterion;
}

/** Positions known without testing every cell, and the conditions they are known to meet. */
interface Candidates {
  readonly positions: ArrayLike<number>;
  readonly met: readonly Condition[];
}

/** Below this size testing every cell is as fast as an index. */
const INDEXED_CELLS = 64;

function candidatesOf(condition: Condition, all: readonly Condition[]): Candidates | undefined {
  const { range, criterion } = condition;
  if (criterion.equalTo !== undefined) return { positions: positionsOf(range, criterion.equalTo), met: [condition] };
  return criterion.bound && range.cells.length >= INDEXED_CELLS ? between(range, all) : undefined;
}

/** What all lower and upper bounds on a range leave of its numbers. */
function between(range: Matrix, all: readonly Condition[]): Candidates {
  const { numbers, positions } = orderedNumbers(range);
  const met = all.filter((condition) => condition.range === range && condition.criterion.bound);
  let first = 0;
  let end = numbers.length;
  for (const { criterion } of met) {
    if (!criterion.bound) continue;
    const { operator, number } = criterion.bound;
    const split = rankIn(numbers, number, operator === "<=" || operator === ">");
    if (operator === "<" || operator === "<=") end = Math.min(end, split);
    else first = Math.max(first, split);
  }
  return { positions: positions.subarray(first, Math.max(first, end)), met };
}

function fewest(conditions: readonly Condition[]): Candidates | undefined {
  let best: Candidates | undefined;
  for (const condition of conditions) {
    const candidates = candidatesOf(condition, conditions);
    if (candidates && (!best || candidates.positions.length < best.positions.length)) best = candidates;
  }
  return best;
}

/** Cells beyond what was read of a range are blank. */
const meets = ({ range, criterion }: Condition, row: number, column: number): boolean =>
  criterion.matches(row < range.height && column < range.width ? range.at(row, column) : null);

/** Positions, in the shape of the first range, of the cells that meet all conditions. */
export function selectPositions(conditions: readonly Condition[]): ArrayLike<number> {
  const [first] = conditions;
  if (!first) return [];
  const candidates = fewest(conditions);
  const others = conditions.filter((condition) => candidates?.met.includes(condition) !== true);
  const width = first.range.width;
  const sourceWidth = candidates?.met[0]?.range.width ?? width;
  if (candidates && others.length === 0 && sourceWidth === width) return candidates.positions;
  const height = Math.max(...conditions.map(({ range }) => range.height));
  const count = candidates ? candidates.positions.length : height * width;
  const selected: number[] = [];
  for (let index = 0; index < count; index++) {
    const position = candidates ? (candidates.positions[index] ?? 0) : index;
    const row = Math.floor(position / sourceWidth);
    const column = position - row * sourceWidth;
    if (others.every((condition) => meets(condition, row, column))) selected.push(row * width + column);
  }
  return selected;
}
