import { ANNUITIES } from "./annuities";
import { ARRAY_SHAPING } from "./arrayShaping";
import { CASH_FLOWS } from "./cashFlows";
import { DATABASES } from "./databases";
import { DISPERSION } from "./dispersion";
import { DISTRIBUTIONS } from "./distributions";
import { EXPONENTIAL_SMOOTHING } from "./exponentialSmoothing";
import { INDIRECTION } from "./indirection";
import { LAMBDAS } from "./lambdas";
import { LINEAR_ALGEBRA } from "./linearAlgebra";
import { RANDOM_NUMBERS } from "./randomNumbers";
import { REGRESSION } from "./regression";
import { SORTING } from "./sorting";
import { TREASURY_BILLS } from "./treasuryBills";
import { UNIT_CONVERSION } from "./unitConversion";
import { WORKING_DAYS } from "./workingDays";
import { YEAR_FRACTION } from "./yearFraction";
import { AGGREGATION } from "./aggregation";
import { CONDITIONAL_AGGREGATION } from "./conditionalAggregation";
import { DATES } from "./dates";
import type { FunctionDefinition } from "./definition";
import { INDEXING } from "./indexing";
import { INFORMATION } from "./information";
import { LOGICAL } from "./logical";
import { LOOKUP_FUNCTIONS } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import { NUMBER_FORMATTING } from "./numberFormatting";
import { RANKING } from "./ranking";
import { ROUNDING } from "./rounding";
import { SUBTOTALS } from "./subtotal";
import { TEXT_FUNCTIONS } from "./text";
import { TEXT_SPLITTING } from "./textSplitting";

const FAMILIES = [
  YEAR_FRACTION,
  WORKING_DAYS,
  UNIT_CONVERSION,
  TREASURY_BILLS,
  SORTING,
  REGRESSION,
  RANDOM_NUMBERS,
  LINEAR_ALGEBRA,
  LAMBDAS,
  INDIRECTION,
  EXPONENTIAL_SMOOTHING,
  DISTRIBUTIONS,
  DISPERSION,
  DATABASES,
  CASH_FLOWS,
  ARRAY_SHAPING,
  ANNUITIES,
  AGGREGATION,
  CONDITIONAL_AGGREGATION,
  DATES,
  INDEXING,
  INFORMATION,
  LOGICAL,
  LOOKUP_FUNCTIONS,
  MATHEMATICS,
  NUMBER_FORMATTING,
  RANKING,
  ROUNDING,
  SUBTOTALS,
  TEXT_FUNCTIONS,
  TEXT_SPLITTING,
];

const catalogue = new Map<string, FunctionDefinition>(FAMILIES.flatMap((family) => Object.entries(family)));

/** The built-in function of this upper-case name. */
export const findFunction = (name: string): FunctionDefinition | undefined => catalogue.get(name);
