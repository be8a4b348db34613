import type { IndicatorNeed } from "../../../domain/followUp/indicator";
import type { SheetFacts } from "../facts";
import { comparisonOf } from "../movements/comparison";

/** What the data at hand let the dashboard compute. */
export function givenBy(facts: SheetFacts): ReadonlySet<IndicatorNeed> {
  const { economics } = facts;
  const isFound = (driver: "orders" | "visits"): boolean =>
    economics.drivers.found.some((found) => found.driver === driver);
  const needs: readonly (readonly [IndicatorNeed, boolean])[] = [
    ["margin", economics.clientFacts.margins !== null],
    ["movements", comparisonOf(facts) !== null],
    ["orders", isFound("orders")],
    ["visits", isFound("visits")],
  ];
  return new Set(needs.flatMap(([need, isGiven]) => (isGiven ? [need] : [])));
}
