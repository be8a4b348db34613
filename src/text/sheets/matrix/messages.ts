import type { ComplexityIndicator } from "../../../domain/matrix/matrix";
import type { Intensity } from "../../../domain/matrix/intensities";
import type { Quadrant } from "../../../domain/matrix/quadrant";
import type { Sentence } from "../../sentence";

/** Everything written on the Matrix sheet and in its chart. */
export interface MatrixTexts {
  readonly title: string;
  howTo(settingsSheet: string): string;
  /** Clients and share of sales of the gold and of the toxic quadrant. */
  finding<N>(gold: QuadrantFigures<N>, toxic: QuadrantFigures<N>): Sentence<N>;
  readonly columns: Readonly<Record<MatrixColumnName, string>>;
  /** Header of the rank score of an indicator. */
  score(indicator: string): string;
  readonly intensities: Readonly<Record<Intensity, string>>;
  readonly frictionMessage: string;
  readonly potentialMessage: string;
  /** The 2 × 2 picture. */
  readonly picture: {
    readonly valueHigh: string;
    readonly valueLow: string;
    readonly complexityLow: string;
    readonly complexityHigh: string;
    content<N>(figures: QuadrantFigures<N>): Sentence<N>;
  };
  readonly decisions: Readonly<Record<Quadrant, string>>;
  readonly summary: {
    readonly title: string;
    readonly quadrant: string;
    readonly clients: string;
    readonly sales: string;
    readonly shareOfSales: string;
    readonly margin: string;
    readonly cost: string;
    readonly netContribution: string;
    readonly notClassified: string;
    readonly total: string;
  };
  /** What the scores rest on: fragments that formulas put together. */
  readonly basis: {
    readonly value: string;
    readonly complexity: string;
    /** Between two indicators. */
    readonly separator: string;
    readonly noComplexity: string;
    /** Where orders are days or lines, for want of order numbers. */
    readonly ordersByDays: string;
    readonly ordersByLines: string;
    /** Where all clients, or the only one, have the same scores. */
    readonly allAlike: string;
    bySales<N>(clients: N): Sentence<N>;
    withPotential<N>(clients: N): Sentence<N>;
    withFriction<N>(clients: N): Sentence<N>;
    unknown<N>(clients: N): Sentence<N>;
  };
  /** Above the number of clients up to which ranks are formulas. */
  readonly fixedRanks: string;
  readonly chart: {
    /** Letter and a short name: there is little room in a chart. */
    readonly quadrants: Readonly<Record<Quadrant, string>>;
    title<N>(clients: Readonly<Record<Quadrant, N>>): Sentence<N>;
    readonly complexityAxis: string;
    readonly valueAxis: string;
    readonly complexityCut: string;
    readonly valueCut: string;
    /** Where there are more clients than points. */
    largest(points: string): string;
  };
}

export interface QuadrantFigures<N> {
  readonly clients: N;
  readonly shareOfSales: N;
}

export type MatrixColumnName =
  | "client"
  | "abcClass"
  | "sales"
  | "margin"
  | "value"
  | "complexity"
  | "quadrant"
  | "quadrantName"
  | "deciding"
  | "distance"
  | "decision"
  | "friction"
  | "potential"
  | "mainScore"
  | "stability"
  | "cost"
  | "netContribution"
  | "rank"
  | "rankedPotential"
  | "decidingPart"
  | "costRow"
  | "number"
  | "key";

/** Indicators whose score is a rank; friction is taken as it is. */
export type RankedIndicator = Exclude<ComplexityIndicator, "friction">;
