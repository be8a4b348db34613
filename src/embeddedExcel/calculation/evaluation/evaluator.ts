import type { CellValue } from "../../workbook/cellValue";
import { findFunction } from "../functions/catalogue";
import type { CallExpression, Expression } from "../syntax/expression";
import { parseDefinition } from "../syntax/parseFormula";
import { Area, AreaUnion } from "../values/area";
import { toNumber } from "../values/coercion";
import { NAME_ERROR, NULL_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, Lambda, type Operand } from "../values/operand";
import { combine, mapEach } from "./broadcast";
import { NotCalculable, type CellContext, type Variables } from "./context";
import { VALUE_OPERATIONS } from "./operators";
import { implicitIntersection, readForScalar, readSingle } from "./reading";
import { resolveArea } from "./referenceResolution";
import { spillOf } from "./spill";
import { resolveTable } from "./tableReference";

/** What an expression gives at a place. References are given unread. */
export function evaluate(expression: Expression, context: CellContext): Operand {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "area":
      return resolveArea(expression.area, context, context.session.book);
    case "table":
      return resolveTable(expression.reference, context, context.session.book);
    case "name":
      return evaluateName(expression.name, expression.sheet, context);
    case "array":
      return Matrix.fromRows(
        expression.rows.map((row) => row.map((cell) => readSingle(evaluate(cell, context), context))),
      );
    case "unary":
      return evaluateUnary(expression.operator, evaluate(expression.operand, context), context);
    case "binary": {
      const left = evaluate(expression.left, context);
      const right = evaluate(expression.right, context);
      const operation = VALUE_OPERATIONS[expression.operator];
      if (!operation) return combineReferences(expression.operator, left, right);
      const { dates } = context.session;
      return combine(readForScalar(left, context), readForScalar(right, context), (a, b) => operation(a, b, dates));
    }
    case "call":
      return evaluateCall(expression, context);
    case "apply": {
      const callee = evaluate(expression.callee, context);
      return applyLambda(callee, evaluateAll(expression.args, context));
    }
    case "let": {
      let inner = context;
      for (const { name, value } of expression.bindings) inner = bind(inner, name, evaluate(value, inner));
      return evaluate(expression.body, inner);
    }
    case "lambda":
      return lambdaOf(expression.parameters, expression.body, context);
    case "external":
      throw new NotCalculable("a reference to another workbook");
    case "unreadable":
      throw new NotCalculable("a formula that cannot be read");
  }
}

const evaluateAll = (args: readonly (Expression | undefined)[], context: CellContext): Operand[] =>
  args.map((argument) => argument && evaluate(argument, context));

const bind = (context: CellContext, name: string, value: Operand): CellContext => ({
  ...context,
  variables: { name, value, outer: context.variables },
});

function lambdaOf(parameters: readonly string[], body: Expression, context: CellContext): Lambda {
  return new Lambda(parameters.length, (args) => {
    if (args.length > parameters.length) return VALUE_ERROR;
    const inner = parameters.reduce((outer, name, index) => bind(outer, name, args[index]), context);
    return evaluate(body, inner);
  });
}

function applyLambda(callee: Operand, args: readonly Operand[]): Operand {
  if (callee instanceof Lambda) return callee.apply(args);
  return isError(callee) ? callee : VALUE_ERROR;
}

function findVariable(variables: Variables | null, name: string): Variables | null {
  let found = variables;
  while (found && found.name !== name) found = found.outer;
  return found;
}

function evaluateName(name: string, sheetName: string | null, context: CellContext): Operand {
  const { book } = context.session;
  const variable = sheetName === null ? findVariable(context.variables, name) : null;
  if (variable) return variable.value;
  const sheet = sheetName === null ? context.sheet : (book.sheetNamed(sheetName) ?? null);
  const defined = book.nameSeenFrom(sheet, name);
  if (defined) return evaluateDefinition(defined.formula, context);
  if (book.tableNamed(name)) return resolveTable({ table: name, columns: [], sections: [] }, context, book);
  return namedFunction(name, context) ?? NAME_ERROR;
}

const evaluateDefinition = (formula: string, context: CellContext): Operand =>
  evaluate(parseDefinition(formula), { ...context, arrayMode: true, variables: null });

/** A function's bare name where a LAMBDA is expected: `BYROW(A1:C9,SUM)`. */
function namedFunction(name: string, context: CellContext): Lambda | undefined {
  const definition = findFunction(name.toUpperCase());
  if (definition?.kind !== "eager") return undefined;
  return new Lambda(definition.maximumArguments, (args) => definition.invoke(context, args), NAME_ERROR);
}

function evaluateCall(call: CallExpression, context: CellContext): Operand {
  const definition = findFunction(call.name);
  if (!definition) return evaluateUndefinedFunction(call, context);
  const { length } = call.args;
  if (length < definition.minimumArguments || length > definition.maximumArguments) return VALUE_ERROR;
  if (definition.kind === "lazy") return definition.invoke(context, call.args);
  if (context.arrayMode || !definition.takesArrays) return definition.invoke(context, evaluateAll(call.args, context));
  const inner = { ...context, arrayMode: true };
  const args = call.args.map((argument, index) => {
    const isScalar = definition.parameterAt(index)?.takes === "scalar";
    return argument && evaluate(argument, isScalar ? context : inner);
  });
  return definition.invoke(context, args);
}

function evaluateUndefinedFunction(call: CallExpression, context: CellContext): Operand {
  const name = call.name.toLowerCase();
  const variable = findVariable(context.variables, name);
  if (variable) return applyLambda(variable.value, evaluateAll(call.args, context));
  const { session } = context;
  if (session.isCustomFunction(call.name)) {
    return session.callCustomFunction(call.name, evaluateAll(call.args, context), context);
  }
  const defined = session.book.nameSeenFrom(context.sheet, name);
  if (defined) return applyLambda(evaluateDefinition(defined.formula, context), evaluateAll(call.args, context));
  throw new NotCalculable(`the function ${call.name}`);
}

function evaluateUnary(operator: "+" | "-" | "%" | "#" | "@", operand: Operand, context: CellContext): Operand {
  if (operator === "#") return spillOf(operand, context);
  if (operator === "@") return implicitIntersection(operand, context);
  const value = readForScalar(operand, context);
  if (operator === "+") return value;
  return mapEach(value, (cell): CellValue => {
    const converted = toNumber(cell, context.session.dates);
    if (isError(converted)) return converted;
    return operator === "-" ? -converted : converted / 100;
  });
}

function combineReferences(operator: string, left: Operand, right: Operand): Operand {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === ",") {
    const areas = [...areasOf(left), ...areasOf(right)];
    return areas.length > 1 ? new AreaUnion(areas) : VALUE_ERROR;
  }
  if (!(left instanceof Area) || !(right instanceof Area)) return VALUE_ERROR;
  if (operator === " ") return left.commonWith(right) ?? NULL_ERROR;
  return left.sheet === right.sheet ? left.joinedWith(right) : VALUE_ERROR;
}

function areasOf(operand: Operand): readonly Area[] {
  if (operand instanceof AreaUnion) return operand.areas;
  return operand instanceof Area ? [operand] : [];
}
