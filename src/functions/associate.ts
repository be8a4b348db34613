import { activityLever } from "./activityLever";
import type { FunctionId, FunctionsText } from "../text/functions/functionsText";
import type { Argument, FunctionResult, ResultCell } from "./argument";
import { CATALOGUE } from "./catalogue";
import { clientStatus } from "./clientStatus";
import { clientTrend } from "./clientTrend";
import { costComplexity } from "./costComplexity";
import { costToServe } from "./costToServe";
import { FunctionError, type ReturnableCode } from "./functionError";
import { funnelNeeded } from "./funnelNeeded";
import { matrixClass } from "./matrixClass";
import { matrixZone } from "./matrixZone";
import { paretoClass } from "./paretoClass";
import { paretoGini, paretoHhi } from "./paretoConcentration";
import { paretoCumulative } from "./paretoCumulative";
import { paretoLimits } from "./paretoLimits";
import { paretoRank } from "./paretoRank";
import { paretoShare } from "./paretoShare";
import { paretoTable } from "./paretoTable";

/** The part of Office's global `CustomFunctions` that we use; its typings package is not among our dependencies. */
export interface CustomFunctionsHost {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<HostErrorCode, string>>;
}

type HostErrorCode = "invalidValue" | "notAvailable" | "invalidNumber" | "divisionByZero" | "nullReference";

const HOST_CODES: Readonly<Record<ReturnableCode, HostErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#NULL!": "nullReference",
};

const IMPLEMENTATIONS: Readonly<Record<FunctionId, (...args: Argument[]) => FunctionResult>> = {
  "PARETO.CLASS": paretoClass,
  "PARETO.RANK": paretoRank,
  "PARETO.SHARE": paretoShare,
  "PARETO.CUMULATIVE": paretoCumulative,
  "PARETO.TABLE": paretoTable,
  "PARETO.LIMITS": paretoLimits,
  "PARETO.GINI": paretoGini,
  "PARETO.HHI": paretoHhi,
  "COST.TO.SERVE": costToServe,
  "COST.COMPLEXITY": costComplexity,
  "MATRIX.CLASS": matrixClass,
  "MATRIX.ZONE": matrixZone,
  "CLIENT.TREND": clientTrend,
  "CLIENT.STATUS": clientStatus,
  "FUNNEL.NEEDED": funnelNeeded,
  "ACTIVITY.LEVER": activityLever,
};

/**
 * Registers every function with Excel. To be called while the page loads, before the pane's code: until then a cell
 * that recalculates shows #BUSY!.
 * @param texts asked at each error, for the language may change while the page lives
 */
export const associateFunctions = (host: CustomFunctionsHost, texts: () => FunctionsText): void => {
  const asHostError = ({ code, sentence }: FunctionError): Error => {
    const hostCode = host.ErrorCode[HOST_CODES[code]];
    return sentence === null ? new host.Error(hostCode) : new host.Error(hostCode, texts().errors[sentence]);
  };
  const asHostCell = (cell: ResultCell): unknown => (cell instanceof FunctionError ? asHostError(cell) : cell);

  for (const { id, parameters } of CATALOGUE) {
    const compute = IMPLEMENTATIONS[id];
    host.associate(id, (...args) => {
      try {
        // Excel hands over what the metadata declares, and its own invocation object after it.
        const declared = args.slice(0, parameters.length) as Argument[];
        return compute(...declared).map((row) => row.map(asHostCell));
      } catch (error) {
        throw error instanceof FunctionError ? asHostError(error) : error;
      }
    });
  }
};
