import type { Amount } from "../portfolio/amount";

/**
 * A fact worth saying, as a code with numbers and names; worded in `text`. Shares are 0–1. Each code is said once at most,
 * the most important first.
 */
export type Finding =
  | {
      readonly code: "classA";
      readonly clients: number;
      readonly shareOfClients: number;
      readonly shareOfSales: number;
    }
  /** The rule leaves class A empty: the largest client alone crosses its limit, or there are too few clients. */
  | { readonly code: "emptyClassA"; readonly largestClientShare: number }
  | {
      readonly code: "fragile";
      readonly largestClientShare: number;
      readonly fiveLargestShare: number;
      readonly shareOfClientsInA: number;
    }
  | {
      readonly code: "dispersed";
      readonly clientsInC: number;
      readonly shareOfClients: number;
      readonly shareOfSales: number;
    }
  | { readonly code: "even"; readonly shareOfFirstFifth: number }
  /** How concentrated sales are that do not rest on few clients. */
  | {
      readonly code: "concentration";
      readonly largestClientShare: number;
      readonly fiveLargestShare: number;
      readonly tenLargestShare: number;
      /** Herfindahl–Hirschman index from 0 to 10 000. */
      readonly hhiPoints: number;
      /** As many equal clients would be as concentrated. */
      readonly equivalentClients: number;
    }
  /** Clients lost since the year before; shares are of that year's active clients and their sales. */
  | {
      readonly code: "churn";
      readonly clients: number;
      readonly shareOfClients: number;
      readonly sales: Amount;
      readonly shareOfSales: number;
    }
  /** The lost client that brought most the year before, and its share of that year's sales. */
  | (Naming & {
      readonly code: "biggestLost";
      readonly client: string;
      readonly sales: Amount;
      readonly shareOfSales: number;
    })
  /** Clients that bought nothing the year before, and the one of them that brings most now. */
  | (Naming & {
      readonly code: "biggestNew";
      readonly clients: number;
      readonly client: string;
      readonly sales: Amount;
      readonly shareOfSales: number;
    })
  /** Clients of class A on a downward trend, and the largest of them. */
  | (Naming & {
      readonly code: "classAFalling";
      readonly clients: number;
      readonly shareOfSales: number;
      readonly client: string;
    })
  | { readonly code: "notClassified"; readonly clients: number; readonly sales: Amount }
  | { readonly code: "movedByTies"; readonly clients: number }
  | { readonly code: "otherRule"; readonly clients: number }
  | { readonly code: "repeatedNames"; readonly names: number }
  /** Pairs of clients that may be one, and what their smaller halves bring. */
  | { readonly code: "duplicates"; readonly pairs: number; readonly sales: Amount }
  /** The rule computed found too few clients: crossing was applied. */
  | { readonly code: "tooFewForComputed"; readonly clients: number }
  | (CostlyGroup & { readonly code: "toxicClients" })
  | (CostlyGroup & { readonly code: "strategicToReprice" })
  /** Gold clients whose sales are falling. */
  | (ClientGroup & { readonly code: "goldAtRisk" })
  /** Efficient clients that make far more orders, or lines where orders are not known, than sales. */
  | (ClientGroup & {
      readonly code: "noiseInEfficient";
      readonly counted: "orders" | "lines";
      readonly count: number;
      /** Of all orders or lines. */
      readonly shareOfCount: number;
    })
  /** Clients that cost more than they bring; the loss is below zero, null where it rests on unit costs nobody confirmed. */
  | (ClientGroup & { readonly code: "lossMakers"; readonly loss: Amount | null });

/** A finding that names clients. */
interface Naming {
  /** Numbers of the clients named, in the order of their names. */
  readonly named: readonly number[];
}

/** Some clients and what they make. */
interface ClientGroup extends Naming {
  readonly clients: number;
  /** Of the most telling ones, in order. */
  readonly names: readonly string[];
  readonly sales: Amount;
  readonly shareOfSales: number;
}

/** Cost and net contribution are null where they rest on unit costs nobody confirmed, or on no known margin. */
interface CostlyGroup extends ClientGroup {
  readonly cost: Amount | null;
  readonly netContribution: Amount | null;
}
