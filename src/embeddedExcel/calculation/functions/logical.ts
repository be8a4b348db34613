import type { CellError, CellValue } from "../../workbook/cellValue";
import { combine, commonSize, elementAt } from "../evaluation/broadcast";
import type { CellContext } from "../evaluation/context";
import { readForScalar, readMatrix, readOperand } from "../evaluation/reading";
import type { Expression } from "../syntax/expression";
import { toLogical, toNumber } from "../values/coercion";
import { compareValues } from "../values/comparison";
import { NOT_AVAILABLE, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isCollection, isError, type Operand } from "../values/operand";
import { declare, declareLazy, declareOnOperands } from "./declaration";
import type { FunctionFamily } from "./definition";
import { logical } from "./parameters";

type Argument = Expression | undefined;

const evaluated = (argument: Argument, context: CellContext): Operand =>
  argument ? context.session.evaluate(argument, context) : null;

const evaluatedScalar = (argument: Argument, context: CellContext): CellValue | Matrix =>
  readForScalar(evaluated(argument, context), context);

/**
 * Chooses by a condition. A single condition evaluates one branch only (and keeps references); an array of conditions
 * takes each element from the branch its condition asks for.
 */
function choose(
  condition: CellValue | Matrix,
  context: CellContext,
  decide: (value: CellValue) => boolean | CellError,
  whenTrue: () => Operand,
  whenFalse: () => Operand,
): Operand {
  if (!(condition instanceof Matrix)) {
    const decided = decide(condition);
    return isError(decided) ? decided : decided ? whenTrue() : whenFalse();
  }
  const decisions = condition.cells.map(decide);
  const yes = decisions.includes(true) ? readOperand(whenTrue(), context) : null;
  const no = decisions.includes(false) ? readOperand(whenFalse(), context) : null;
  const size = commonSize([condition, yes, no]) ?? condition;
  return Matrix.generate(size.height, size.width, (row, column) => {
    const decided = decide(condition.broadcast(row, column));
    return isError(decided) ? decided : elementAt(decided ? yes : no, row, column);
  });
}

function ifs(args: readonly Argument[], context: CellContext): Operand {
  const [condition, result, ...rest] = args;
  if (args.length < 2) return NOT_AVAILABLE;
  return choose(
    evaluatedScalar(condition, context),
    context,
    toLogical,
    () => evaluated(result, context),
    () => ifs(rest, context),
  );
}

/** Replaces what `isReplaced` finds; the substitute is evaluated only where it is needed. */
function replacing(isReplaced: (value: CellValue) => boolean) {
  return (context: CellContext, [tested, substitute]: readonly Argument[]): Operand => {
    const values = evaluatedScalar(tested, context);
    if (!(values instanceof Matrix)) return isReplaced(values) ? evaluated(substitute, context) : values;
    if (!values.cells.some(isReplaced)) return values;
    return combine(values, readMatrix(evaluated(substitute, context), context), (value, other) =>
      isReplaced(value) ? other : value,
    );
  };
}

function switchOn(tested: CellValue | Matrix, cases: readonly Argument[], context: CellContext): Operand {
  const [candidate, result, ...rest] = cases;
  if (cases.length === 0) return NOT_AVAILABLE;
  if (cases.length === 1) return evaluated(candidate, context);
  const matches = combine(tested, evaluatedScalar(candidate, context), (a, b) => {
    if (isError(a)) return a;
    return isError(b) ? b : typeof a === typeof b && compareValues(a, b) === 0;
  });
  return choose(
    matches,
    context,
    toLogical,
    () => evaluated(result, context),
    () => switchOn(tested, rest, context),
  );
}

/** AND, OR and XOR: in ranges only numbers and logical values count. */
function logicalValues(args: readonly Operand[], context: CellContext): boolean[] | CellError {
  const found: boolean[] = [];
  for (const argument of args) {
    const isRange = isCollection(argument);
    for (const value of readMatrix(argument, context).cells) {
      if (isRange && !isError(value) && typeof value !== "boolean" && typeof value !== "number") continue;
      const converted = toLogical(value);
      if (isError(converted)) return converted;
      found.push(converted);
    }
  }
  return found.length > 0 ? found : VALUE_ERROR;
}

const overLogicals = (decide: (values: readonly boolean[]) => boolean) =>
  declareOnOperands(1, Infinity, (context, args) => {
    const values = logicalValues(args, context);
    return isError(values) ? values : decide(values);
  });

export const LOGICAL: FunctionFamily = {
  IF: declareLazy(1, 3, 1, (context, args) =>
    choose(
      evaluatedScalar(args[0], context),
      context,
      toLogical,
      () => (args.length > 1 ? evaluated(args[1], context) : true),
      () => (args.length > 2 ? evaluated(args[2], context) : false),
    ),
  ),
  IFS: declareLazy(2, Infinity, 1, (context, args) => ifs(args, context)),
  IFERROR: declareLazy(2, 2, 1, replacing(isError)),
  IFNA: declareLazy(
    2,
    2,
    1,
    replacing((value) => value === NOT_AVAILABLE),
  ),
  SWITCH: declareLazy(3, Infinity, 1, (context, [tested, ...cases]) => {
    const value = evaluatedScalar(tested, context);
    return isError(value) ? value : switchOn(value, cases, context);
  }),
  CHOOSE: declareLazy(2, Infinity, 1, (context, [index, ...choices]) => {
    const chosen = (position: CellValue): Operand => {
      const number = toNumber(position, context.session.dates);
      if (isError(number)) return number;
      const choice = Math.trunc(number);
      return choice < 1 || choice > choices.length ? VALUE_ERROR : evaluated(choices[choice - 1], context);
    };
    const positions = evaluatedScalar(index, context);
    if (!(positions instanceof Matrix)) return chosen(positions);
    const parts = positions.cells.map((position) => readMatrix(chosen(position), context));
    const height = Math.max(positions.height, ...parts.map((part) => part.height));
    const width = Math.max(positions.width, ...parts.map((part) => part.width));
    return Matrix.generate(height, width, (row, column) => {
      const own = positions.height === 1 ? 0 : row;
      const across = positions.width === 1 ? 0 : column;
      return parts[own * positions.width + across]?.broadcast(row, column) ?? null;
    });
  }),
  AND: overLogicals((values) => values.every(Boolean)),
  OR: overLogicals((values) => values.some(Boolean)),
  XOR: overLogicals((values) => values.filter(Boolean).length % 2 === 1),
  NOT: declare([logical], (value) => !value),
  TRUE: declare([], () => true),
  FALSE: declare([], () => false),
};
