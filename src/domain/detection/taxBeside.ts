import type { ColumnProfile } from "./columnProfile";
import { TAX_RATES } from "./relations";

const NEAR = 0.002;
const HOLDS = 0.9;
/** Rounded to cents, the tax of smaller amounts says nothing about its rate. */
const LEAST_AMOUNT = 10;
const FEWEST_LINES = 5;

const isRate = (share: number): boolean => TAX_RATES.some((ratio) => Math.abs(ratio - 1 - share) < NEAR);

/**
 * True where the tax beside an amount is a usual rate of what is left without it, and none of the amount itself: then the
 * amount includes the tax, whatever its header says or leaves open.
 */
export function includesTaxBeside(amount: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  const taxes = profiles.filter(
    ({ kind, column, meaning, headerRoles }) =>
      kind === "number" && column !== amount.column && meaning.concepts.includes("tax") && headerRoles.size === 0,
  );
  return taxes.some((tax) => {
    let tested = 0;
    let ofWhole = 0;
    let ofRest = 0;
    for (const [line, value] of amount.values.entries()) {
      const taxed = tax.values[line];
      if (value === null || value < LEAST_AMOUNT || taxed === null || taxed === undefined || taxed === 0) continue;
      tested += 1;
      if (isRate(taxed / value)) ofWhole += 1;
      if (isRate(taxed / (value - taxed))) ofRest += 1;
    }
    return tested >= FEWEST_LINES && ofRest >= tested * HOLDS && ofWhole < tested * HOLDS;
  });
}
