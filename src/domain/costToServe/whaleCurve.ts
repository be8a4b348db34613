import { type Amount, addAmounts, NO_AMOUNT, sumOf } from "../portfolio/amount";

/** One client on the curve. */
export interface WhalePoint {
  readonly client: number;
  readonly netContribution: Amount;
  /** Of this client and all better ones. */
  readonly cumulative: Amount;
}

/** Cumulative net contribution from the best client to the worst (method.md, Cost to serve). */
export interface WhaleCurve {
  readonly points: readonly WhalePoint[];
  readonly total: Amount;
  /** After the last client above zero; position 0 where there is none. */
  readonly peak: { readonly position: number; readonly cumulative: Amount; readonly shareOfClients: number };
  /** How often the total is made before the loss-makers take the rest; null unless the total is above zero. */
  readonly peakOverTotal: number | null;
  readonly lossMakers: { readonly clients: number; readonly sum: Amount };
}

/**
 * @returns null where no contribution is known
 * @example 120, 80, -20: a peak of 200 after two clients, total 180, peak ÷ total 1.11, one loss-maker with -20
 */
export const whaleCurve = (
  clients: readonly { readonly client: number; readonly netContribution: Amount | null }[],
): WhaleCurve | null => {
  const known = clients.flatMap(({ client, netContribution }) =>
    netContribution === null ? [] : [{ client, netContribution }],
  );
  if (known.length === 0) return null;
  known.sort((x, y) => y.netContribution - x.netContribution || x.client - y.client);
  let cumulative = NO_AMOUNT;
  const points = known.map((point): WhalePoint => {
    cumulative = addAmounts(cumulative, point.netContribution);
    return { ...point, cumulative };
  });
  const position = points.filter(({ netContribution }) => netContribution > 0).length;
  const peak = points[position - 1]?.cumulative ?? NO_AMOUNT;
  const losses = points.filter(({ netContribution }) => netContribution < 0);
  return {
    points,
    total: cumulative,
    peak: { position, cumulative: peak, shareOfClients: position / points.length },
    peakOverTotal: cumulative > 0 ? peak / cumulative : null,
    lossMakers: { clients: losses.length, sum: sumOf(losses.map(({ netContribution }) => netContribution)) },
  };
};
