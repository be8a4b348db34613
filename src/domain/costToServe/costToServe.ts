/**
 * What it costs to serve a client: Σ quantity of a driver × its unit cost, in the currency of the unit costs
 * (method.md, Cost to serve).
 * @throws RangeError where the two lists differ in length
 * @example costToServe([12, 3, 1], [8, 25, 60]) is 12×8 + 3×25 + 1×60 = 231
 */
export const costToServe = (quantities: readonly number[], unitCosts: readonly number[]): number => {
  if (quantities.length !== unitCosts.length) throw new RangeError("Each driver needs one unit cost");
  return quantities.reduce((cost, quantity, driver) => cost + quantity * (unitCosts[driver] ?? 0), 0);
};
