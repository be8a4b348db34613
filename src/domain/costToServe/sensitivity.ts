import { inCurrency } from "../portfolio/amount";
import type { ClientContribution } from "./contributions";

/** How far unit costs are moved either way: ±25 %. */
export const UNIT_COST_VARIATION = 0.25;

/** Numbers of the clients whose net contribution changes sign. */
export interface SignChanges {
  readonly withLowerCosts: readonly number[];
  readonly withHigherCosts: readonly number[];
}

/**
 * Which clients pass from loss to gain or back if all costs per unit were lower or higher together; known totals, freight
 * and rebates stay as they are (method.md, Cost to serve).
 * @param variation share (0–1) by which the costs per unit move
 * @example a margin of 100 and 90 of costs per unit: a loss of 12.50 if they were a quarter higher
 */
export const signChanges = (
  clients: readonly ClientContribution[],
  variation: number = UNIT_COST_VARIATION,
): SignChanges => {
  const changing = (change: number): readonly number[] =>
    clients
      .filter(({ netContribution, perUnitCost }) => {
        if (netContribution === null) return false;
        const moved = inCurrency(netContribution) - change * inCurrency(perUnitCost);
        return netContribution < 0 !== moved < 0;
      })
      .map(({ client }) => client);
  return { withLowerCosts: changing(-variation), withHigherCosts: changing(variation) };
};
