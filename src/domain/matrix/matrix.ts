import type { Amount } from "../portfolio/amount";
import type { Friction } from "./friction";
import { INTENSITIES, type Intensities, type Intensity } from "./intensities";
import { type Axis, type Cuts, DEFAULT_CUTS, type Quadrant } from "./quadrant";
import type { WeightedScore } from "./weightedScore";

/** What value is made of: the margin, or the sales where no margin is known; steadiness; potential. */
export type ValueIndicator = "margin" | "sales" | "stability" | "potential";
export type ComplexityIndicator = Intensity | "friction";
export type MatrixIndicator = ValueIndicator | ComplexityIndicator;

export interface MatrixSettings {
  /** `main` weighs margin or sales. */
  readonly valueWeights: Readonly<Record<"main" | "stability" | "potential", number>>;
  readonly complexityWeights: Readonly<Record<ComplexityIndicator, number>>;
  readonly cuts: Cuts;
}

const EQUAL_INTENSITIES = Object.fromEntries(INTENSITIES.map((intensity) => [intensity, 1]));

export const DEFAULT_MATRIX_SETTINGS: MatrixSettings = {
  valueWeights: { main: 60, stability: 20, potential: 20 },
  // The keys of the object are the intensities.
  complexityWeights: { ...(EQUAL_INTENSITIES as Record<Intensity, number>), friction: 1 },
  cuts: DEFAULT_CUTS,
};

/** What the matrix needs to know of a client; null where it is not known. */
export interface MatrixClient {
  readonly number: number;
  readonly sales: Amount;
  readonly margin: Amount | null;
  /** Periods in which it bought. */
  readonly stability: number | null;
  /** What it would buy if we were its only supplier. */
  readonly potential: Amount | null;
  readonly intensities: Intensities;
  readonly friction: Friction | null;
}

/** One client's place. */
export interface MatrixPlace {
  readonly client: number;
  readonly value: WeightedScore<ValueIndicator>;
  /** Null score where nothing is known of its complexity: it counts as simple until something is. */
  readonly complexity: WeightedScore<ComplexityIndicator>;
  /** Both scores as they were compared with the cuts, 0–100. */
  readonly scores: Readonly<Record<Axis, number>>;
  readonly quadrant: Quadrant;
  /** What decides on the axis nearer its cut: the part with the largest weight × distance of its score to the cut. */
  readonly deciding: { readonly axis: Axis; readonly indicator: MatrixIndicator | null };
  /** Score less cut on that axis: below zero under the cut. */
  readonly distance: number;
}

/** What the matrix rests on, to be told beside it. */
export interface MatrixBasis {
  /** Clients with sales above zero: those that have a place. */
  readonly clients: number;
  readonly main: "margin" | "sales";
  /** Clients placed by sales because no margin of theirs is known, where others have one. */
  readonly clientsBySales: number;
  readonly clientsWithStability: number;
  readonly clientsWithPotential: number;
  /** Intensities and friction that at least one client has, in their order. */
  readonly complexityIndicators: readonly ComplexityIndicator[];
  readonly clientsWithFriction: number;
  /** Clients of whose complexity nothing is known. */
  readonly clientsWithoutComplexity: number;
}

export interface Matrix {
  readonly settings: MatrixSettings;
  /** Clients with sales above zero, in the order they came. */
  readonly places: readonly MatrixPlace[];
  /** Numbers of the others: not classified, left out of every rank. */
  readonly notClassified: readonly number[];
  readonly basis: MatrixBasis;
}
