import type { IndicatorNeed } from "../../../domain/followUp/indicator";
import type { SheetFacts } from "../facts";
import { hasMovements } from "../movements/movementsSheet";

/** What the data at hand let the dashboard compute. */
export function givenBy(facts: SheetFacts): ReadonlySet<IndicatorNeed> {
  const { economics } = facts;
  const isFound = (driver: "orders" | "visits"): boolean =>
    economics.drivers.found.some((found) => found.driver === driver);
  const needs: readonly (readonly [IndicatorNeed, boolean])[] = [
    ["margin", economics.clientFacts.margins !== null],
    ["movements", hasMovements(facts)],
    ["orders", isFound("orders")],
    ["visits", isFound("visits")],
  ];
  return new Set(needs.flatMap(([need, isGiven]) => (isGiven ? [need] : [])));
}
