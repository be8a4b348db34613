import type { Amount } from "../portfolio/amount";

/** A fact worth saying, as a code with numbers; worded in `text`. The most important come first. */
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
  | { readonly code: "notClassified"; readonly clients: number; readonly sales: Amount }
  | { readonly code: "movedByTies"; readonly clients: number }
  | { readonly code: "otherRule"; readonly clients: number }
  | { readonly code: "repeatedNames"; readonly names: number };
