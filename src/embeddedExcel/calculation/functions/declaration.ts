import type { CellValue } from "../../workbook/cellValue";
import { commonSize, elementAt } from "../evaluation/broadcast";
import type { CellContext } from "../evaluation/context";
import { readForScalar, readSingle } from "../evaluation/reading";
import type { Expression } from "../syntax/expression";
import { cellResult } from "../values/coercion";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import type { EagerFunction, LazyFunction, Parameter } from "./definition";

type Parameters = readonly Parameter<unknown>[];
type ValuesOf<P extends Parameters> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** A function of a fixed list of parameters that depends on nothing but its arguments. */
export function declare<const P extends Parameters>(
  parameters: P,
  calculate: (...values: ValuesOf<P>) => Operand,
): EagerFunction {
  return declareIn(parameters, (_, ...values) => calculate(...values));
}

/** As `declare`, for functions that also need to know where they are calculated. */
export function declareIn<const P extends Parameters>(
  parameters: P,
  calculate: (context: CellContext, ...values: ValuesOf<P>) => Operand,
): EagerFunction {
  const required = parameters.filter((parameter) => parameter.isRequired).length;
  return eager(parameters, undefined, required, parameters.length, (context, values) =>
    // The values were read by these very parameters, in order.
    calculate(context, ...(values as unknown as ValuesOf<P>)),
  );
}

/** A function whose last parameter repeats; `calculate` receives the repeated ones as a list. */
export function declareVariadic<const P extends Parameters, R>(
  parameters: P,
  repeated: Parameter<R>,
  calculate: (rest: R[], ...values: ValuesOf<P>) => Operand,
): EagerFunction {
  const required = parameters.filter((parameter) => parameter.isRequired).length;
  const minimum = required + (repeated.isRequired ? 1 : 0);
  return eager(parameters, repeated, minimum, Infinity, (_, values) =>
    // Read by these very parameters: the fixed ones first, then the repeated one as often as it was given.
    calculate(
      values.slice(parameters.length) as R[],
      ...(values.slice(0, parameters.length) as unknown as ValuesOf<P>),
    ),
  );
}

/** A function that works on its arguments as they are: references stay references. */
export function declareOnOperands(
  minimumArguments: number,
  maximumArguments: number,
  invoke: (context: CellContext, args: readonly Operand[]) => Operand,
  takes: Parameter<unknown>["takes"] = "whole",
): EagerFunction {
  const parameter: Parameter<unknown> = { takes, isRequired: true, acceptsErrors: true, read: (operand) => operand };
  return {
    kind: "eager",
    minimumArguments,
    maximumArguments,
    takesArrays: false,
    parameterAt: () => parameter,
    invoke,
  };
}

export function declareLazy(
  minimumArguments: number,
  maximumArguments: number,
  firstLazyArgument: number,
  invoke: (context: CellContext, args: readonly (Expression | undefined)[]) => Operand,
): LazyFunction {
  return { kind: "lazy", minimumArguments, maximumArguments, firstLazyArgument, invoke };
}

/** The same function, its arguments evaluated as arrays in any formula. */
export function withArrays(definition: EagerFunction): EagerFunction {
  return { ...definition, takesArrays: true };
}

function eager(
  parameters: Parameters,
  repeated: Parameter<unknown> | undefined,
  minimumArguments: number,
  maximumArguments: number,
  calculate: (context: CellContext, values: unknown[]) => Operand,
): EagerFunction {
  const parameterAt = (index: number) => parameters[index] ?? repeated;
  return {
    kind: "eager",
    minimumArguments,
    maximumArguments,
    takesArrays: false,
    parameterAt,
    invoke(context, args) {
      const count = Math.max(parameters.length, args.length);
      const operands: Operand[] = [];
      for (let index = 0; index < count; index++) {
        const argument = args[index];
        const isScalar = parameterAt(index)?.takes === "scalar" && argument !== undefined;
        operands.push(isScalar ? readForScalar(argument, context) : argument);
      }
      const scalars = operands.filter((_, index) => parameterAt(index)?.takes === "scalar");
      const one = (pick: (operand: Operand) => Operand): Operand => {
        const values: unknown[] = [];
        for (let index = 0; index < count; index++) {
          const parameter = parameterAt(index);
          if (!parameter) continue;
          const operand = operands[index];
          const picked = parameter.takes === "scalar" ? pick(operand) : operand;
          const value = parameter.read(picked, context, index < args.length);
          if (isError(value) && !parameter.acceptsErrors) return value;
          values.push(value);
        }
        const result = calculate(context, values);
        return typeof result === "number" ? cellResult(result) : result;
      };
      const size = commonSize(scalars);
      if (!size) return one((operand) => operand);
      return Matrix.generate(size.height, size.width, (row, column): CellValue => {
        const element = one((operand) => (operand instanceof Matrix ? elementAt(operand, row, column) : operand));
        return readSingle(element, context);
      });
    },
  };
}
