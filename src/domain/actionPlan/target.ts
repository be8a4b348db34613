import type { Finding } from "../findings/finding";
import type { Amount } from "../portfolio/amount";
import type { SeedDecision } from "../rules/decisionRule";
import type { PlanDomain } from "./planWords";

/**
 * What the product proposes to do, in the order in which equals are taken: keep what leaves, correct what costs, then
 * build (method.md, Action plan).
 */
export const PLAYS = [
  "protectGold",
  "winBack",
  "correctToxic",
  "repriceStrategic",
  "applyRule",
  "diversify",
  "automateEfficient",
  "confirmNew",
  "growGold",
] as const;
export type Play = (typeof PLAYS)[number];

/** A client as a target: by its key, which stays the same whatever the file's order. */
export interface TargetClient {
  readonly number: number;
  readonly key: string;
  readonly name: string;
}

/**
 * Somebody to act upon, and why, as codes with numbers. Amounts are those of the period analysed unless they say "a
 * year"; what rests on a unit cost nobody confirmed, or on a rule's example, is null. Shares are 0–1, scores 0–100.
 */
export type PlanTarget = { readonly stake: Amount } & (
  | {
      readonly play: "protectGold";
      readonly client: TargetClient;
      readonly sales: Amount;
      /** Change a year over the mean: −0.12. */
      readonly slopeShare: number;
    }
  | {
      readonly play: "winBack";
      readonly client: TargetClient;
      readonly salesBefore: Amount;
      /** The part of them to aim at. */
      readonly salesToWin: Amount;
      /** Last month with sales (null where only the year is known). */
      readonly lastSeen: { readonly year: number; readonly month: number | null } | null;
    }
  | {
      readonly play: "correctToxic";
      readonly client: TargetClient;
      readonly sales: Amount;
      readonly complexity: number;
      readonly complexityCut: number;
      readonly netContribution: Amount | null;
    }
  | {
      readonly play: "repriceStrategic";
      readonly client: TargetClient;
      readonly sales: Amount;
      readonly complexity: number;
      readonly netContribution: Amount | null;
      readonly shareToRecover: number;
      readonly yearlyAmountToRecover: Amount;
    }
  | {
      readonly play: "applyRule";
      /** Its decision, which stays the same when a threshold is moved. */
      readonly rule: string;
      readonly decision: { readonly seed: SeedDecision } | { readonly text: string };
      readonly clients: number;
      readonly shareOfSales: number;
      readonly yearlyEffect: Amount | null;
    }
  | {
      readonly play: "diversify";
      readonly measure: "largest" | "fiveLargest";
      readonly shareOfSales: number;
      readonly aimedShareOfSales: number;
    }
  | ({ readonly play: "automateEfficient" } & Pick<
      Extract<Finding, { code: "noiseInEfficient" }>,
      "clients" | "counted" | "count" | "shareOfCount" | "shareOfSales"
    >)
  | { readonly play: "confirmNew"; readonly client: TargetClient; readonly sales: Amount }
  | {
      readonly play: "growGold";
      readonly client: TargetClient;
      readonly sales: Amount;
      readonly shareOfSales: number;
    }
);

/** The domains in which each play acts, in the order in which the actions follow each other. */
export const ACTIONS_OF_PLAY = {
  protectGold: ["information", "sales"],
  winBack: ["information", "sales"],
  correctToxic: ["information", "development", "sales"],
  repriceStrategic: ["information", "sales"],
  applyRule: ["information", "development", "sales"],
  diversify: ["information", "sales"],
  automateEfficient: ["development", "sales"],
  confirmNew: ["development", "sales"],
  growGold: ["information", "sales"],
} as const satisfies Readonly<Record<Play, readonly PlanDomain[]>>;

/** What stays the same about a target from one analysis to the next. */
export const targetId = (target: PlanTarget): string => {
  switch (target.play) {
    case "applyRule":
      return `${target.play}|${target.rule}`;
    case "diversify":
    case "automateEfficient":
      return target.play;
    default:
      return `${target.play}|${target.client.key}`;
  }
};

/** The client a target is; null for a group of clients. */
export const targetClient = (target: PlanTarget): TargetClient | null => ("client" in target ? target.client : null);
