/** What a client of the sample company buys, by its place among them: 0 is the largest. */
export interface SampleClient {
  readonly place: number;
  /** Five digits with zeros in front, which only a text keeps. */
  readonly code: string;
  /** Sales of a full year at the start, in the currency. */
  readonly yearlySales: number;
  /** Change from one year to the next, as a share. */
  readonly growth: number;
  readonly ordersAYear: number;
  /** Of the list prices, as a share. */
  readonly discount: number;
  /** Shares of its orders sent express, and of its lines taken back. */
  readonly expressShare: number;
  readonly returnShare: number;
  /** Whether it buys in a month, counted from the first one of the sample. */
  readonly isActive: (month: number) => boolean;
}

/** Those that order often, little at a time, in haste, and send things back: what makes a client costly to serve. */
const DEMANDING: ReadonlySet<number> = new Set([5, 11, 17, 20, 26]);

/** Where not everything stays as it is. */
const GROWTH: ReadonlyMap<number, number> = new Map([
  [1, 0.18],
  [2, -0.24],
  [6, 0.3],
  [8, -0.15],
  [13, 0.25],
]);

/** Clients won, lost and won back. */
const LIVES: ReadonlyMap<number, (month: number) => boolean> = new Map<number, (month: number) => boolean>([
  [7, (month) => month >= 26],
  [12, (month) => month >= 14],
  [27, (month) => month >= 29],
  [9, (month) => month < 22],
  [15, (month) => month < 24],
  [24, (month) => month < 20],
  [22, (month) => month < 10 || month >= 25],
]);

const USUAL_GROWTH = 0.03;

/** A shifted power law: about a fifth of the clients make most of the sales. */
const yearlySalesOf = (place: number): number => 480_000 / (place + 4) ** 1.5;

export const sampleClient = (place: number): SampleClient => {
  const isDemanding = DEMANDING.has(place);
  const yearlySales = yearlySalesOf(place);
  return {
    place,
    // Any step without a common divisor with the number of codes gives each client its own.
    code: String(1000 + ((place * 37) % 997)).padStart(5, "0"),
    yearlySales,
    growth: GROWTH.get(place) ?? USUAL_GROWTH,
    ordersAYear: (isDemanding ? 2 : 1) * (0.6 + 0.55 * (yearlySales / 1000) ** 0.6),
    discount: place < 4 ? 0.12 : place < 10 ? 0.06 : 0,
    expressShare: isDemanding ? 0.5 : 0.04,
    returnShare: isDemanding ? 0.14 : 0.02,
    isActive: LIVES.get(place) ?? (() => true),
  };
};
