import * as library from "@formulajs/formulajs";
import { CellError, type CellValue } from "../../workbook/cellValue";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import type { Matrix } from "../values/matrix";
import { isError } from "../values/operand";
import { declareVariadic } from "./declaration";
import type { EagerFunction, FunctionFamily } from "./definition";
import { matrix, value } from "./parameters";

type Implementation = (...args: unknown[]) => unknown;

/** The implementation behind a name such as "NORM.S.DIST", a path of members in the library. */
function implementationOf(name: string): Implementation {
  const found = name
    .split(".")
    .reduce<unknown>((owner, member) => (isOwner(owner) ? owner[member] : undefined), library);
  if (typeof found !== "function") throw new Error(`the library has no function ${name}`);
  // Checked to be a function just above; the library takes any arguments.
  return found as Implementation;
}

const isOwner = (candidate: unknown): candidate is Record<string, unknown> =>
  (typeof candidate === "object" || typeof candidate === "function") && candidate !== null;

/** A result of the library as a cell value: it reports errors as Error objects named by their code. */
function resultOf(result: unknown): CellValue {
  if (result instanceof Error) return CellError.parse(result.message) ?? VALUE_ERROR;
  if (typeof result === "number") return Number.isFinite(result) ? result : NUMBER_ERROR;
  return typeof result === "string" || typeof result === "boolean" ? result : VALUE_ERROR;
}

function call(implementation: Implementation, args: readonly unknown[]): CellValue {
  try {
    return resultOf(implementation(...args));
  } catch {
    // The library throws on arguments it does not expect.
    return VALUE_ERROR;
  }
}

/** Calls a function of single values by its name in the library. */
export function callLibrary(name: string, ...args: CellValue[]): CellValue {
  return call(implementationOf(name), args);
}

function ofValues(name: string): EagerFunction {
  const implementation = implementationOf(name);
  return declareVariadic([], value, (args) => call(implementation, args));
}

function ofRanges(name: string): EagerFunction {
  const implementation = implementationOf(name);
  const asLibraryTakesIt = (given: Matrix): unknown => (given.isSingle ? given.at(0, 0) : given.rows());
  return declareVariadic([], matrix, (args) => {
    const error = args.flatMap(({ cells }) => cells).find(isError);
    return error ?? call(implementation, args.map(asLibraryTakesIt));
  });
}

/** Functions of single values whose results in the library agree with Excel's. */
const OF_VALUES = [
  ...["NORM.DIST", "NORM.INV", "NORM.S.DIST", "NORM.S.INV", "NORMDIST", "NORMINV", "NORMSINV"],
  ...["T.DIST.2T", "T.DIST.RT", "T.INV", "T.INV.2T", "TDIST"],
  ...["CHISQ.DIST", "CHISQ.DIST.RT", "CHISQ.INV", "CHISQ.INV.RT", "F.DIST", "F.DIST.RT", "F.INV", "F.INV.RT"],
  ...["BETA.INV", "BETADIST", "BETAINV", "GAMMA.DIST", "GAMMA.INV", "GAMMADIST", "GAMMAINV"],
  ...["GAMMA", "GAMMALN", "GAMMALN.PRECISE", "BINOM.DIST", "BINOM.DIST.RANGE", "BINOM.INV", "BINOMDIST", "CRITBINOM"],
  ...["POISSON.DIST", "EXPON.DIST", "EXPONDIST", "WEIBULL.DIST", "LOGNORM.DIST", "LOGNORM.INV", "LOGINV"],
  ...["HYPGEOM.DIST", "HYPGEOMDIST", "NEGBINOM.DIST", "NEGBINOMDIST", "CONFIDENCE.NORM", "CONFIDENCE.T"],
  ...["FISHER", "FISHERINV", "PHI", "GAUSS", "ERFC", "BESSELI", "BESSELJ", "BESSELK", "BESSELY"],
  ...["BIN2DEC", "BIN2OCT", "DEC2BIN", "DEC2OCT", "HEX2BIN", "HEX2DEC", "HEX2OCT", "OCT2BIN", "OCT2DEC"],
  ...["BITAND", "BITOR", "BITXOR", "BITLSHIFT", "BITRSHIFT", "DELTA", "GESTEP", "ARABIC", "DOLLARDE", "DOLLARFR"],
  ...["COMPLEX", "IMABS", "IMAGINARY", "IMARGUMENT", "IMCONJUGATE", "IMDIV", "IMPRODUCT", "IMREAL", "IMSUB", "IMSUM"],
];

const OF_RANGES = ["PROB", "Z.TEST", "ZTEST"];

/** The rarer functions, left to a library. */
export const LIBRARY_FUNCTIONS: FunctionFamily = Object.fromEntries([
  ...OF_VALUES.map((name) => [name, ofValues(name)] as const),
  ...OF_RANGES.map((name) => [name, ofRanges(name)] as const),
]);
