/** From which shares (0–1) on a portfolio is called fragile, dispersed or even (method.md, Findings). */
export interface FindingThresholds {
  /** Fragile where the largest client makes at least this share of sales. */
  readonly fragileLargestClient: number;
  /** Fragile where the five largest make at least this share of sales. */
  readonly fragileFiveLargest: number;
  /** Fragile where class A holds at most this share of the clients. */
  readonly fragileClientsInA: number;
  /** Dispersed where class C holds at least this share of the clients … */
  readonly dispersedClientsInC: number;
  /** … for at most this share of sales. */
  readonly dispersedSalesOfC: number;
  /** Even where the first fifth of the clients makes less than this share of sales. */
  readonly evenFirstFifth: number;
}

export const DEFAULT_FINDING_THRESHOLDS: FindingThresholds = {
  fragileLargestClient: 0.15,
  fragileFiveLargest: 0.5,
  fragileClientsInA: 0.1,
  dispersedClientsInC: 0.5,
  dispersedSalesOfC: 0.05,
  evenFirstFifth: 0.35,
};
