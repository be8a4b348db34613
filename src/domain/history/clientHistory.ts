import type { Quadrant } from "../matrix/quadrant";
import type { AbcClass } from "../pareto/abc";
import type { Amount } from "../portfolio/amount";
import type { AnalysedPeriod } from "./analysedPeriod";

/** Where a client stood in one analysis. */
export interface ClientResult {
  readonly period: AnalysedPeriod;
  /** Serial number of the day of the analysis. */
  readonly analysedOn: number;
  readonly abcClass: AbcClass;
  readonly sales: Amount;
  /** Null where the client has no place in the matrix. */
  readonly quadrant: Quadrant | null;
}

/** A class that is another one than when the client was looked at before. */
export interface ClassChange {
  /** Serial number of the day of the analysis that found it. */
  readonly foundOn: number;
  readonly period: AnalysedPeriod;
  /** The period compared with: an earlier one or, where its data changed, the same. */
  readonly against: AnalysedPeriod;
  /** Null where the client was not among the clients. */
  readonly from: AbcClass | null;
  readonly to: AbcClass | null;
  readonly salesBefore: Amount | null;
  readonly salesNow: Amount | null;
}

/** What is known of a client from all analyses. */
export interface ClientHistory {
  readonly key: string;
  readonly name: string;
  /** One a period at most, the latest period first. */
  readonly results: readonly ClientResult[];
  /** The latest first. */
  readonly changes: readonly ClassChange[];
}
