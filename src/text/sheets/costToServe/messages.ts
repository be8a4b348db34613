import type { DriverBasis } from "../../../domain/costToServe/drivers";
import type { MarginSource, RateMeaning } from "../../../domain/margin/margin";
import type { Sentence } from "../../sentence";

/** Columns of the list beside those of the drivers. */
export type CostColumn =
  | "client"
  | "code"
  | "sales"
  | "margin"
  | "cost"
  | "costShare"
  | "netContribution"
  | "remark"
  | "estimatedCost"
  | "number"
  | "key"
  | "marginShareOfSales"
  | "smallOrderShare"
  | "rushShare"
  | "salesPerOrder"
  | "marginPerOrder"
  | "discountRate"
  | "valueScore"
  | "complexityScore"
  | "friction"
  | "activeRules"
  | "ruleEffect"
  | "contributionWithRules"
  | "ruleHits"
  | "matrixRow";

/** Everything written on the Cost to serve sheet. Clauses about single columns name them by their headers. */
export interface CostToServeTexts {
  readonly title: string;
  /** After a title while unit costs are examples. */
  readonly withExamples: string;
  howTo(settingsSheet: string): string;
  readonly columns: Readonly<Record<CostColumn, string>>;
  /** The header of a driver the user fills in. */
  inputColumn(driver: string): string;
  /** What stands in the remark of a client whose contribution is or may come below zero, or who is in the data no more. */
  readonly remarks: Readonly<Record<"atALoss" | "gainsIfLower" | "losesIfHigher" | "archived", string>>;
  readonly finding: FindingTexts;
  readonly margin: MarginTexts;
  readonly drivers: DriverPanelTexts;
  readonly totals: Readonly<Record<TotalRow | "title" | "value", string>>;
  readonly sensitivity: Readonly<Record<"title" | "clients" | "lower" | "higher" | "exampleShare" | "note", string>>;
  readonly chart: Readonly<Record<"curve" | "peak" | "clientsAxis" | "contributionAxis", string>>;
}

/** What the whale curve shows: its chart's title and the sentence at the top. */
interface FindingTexts {
  /** `shareOfTotal` is null where the total is not above zero; the losses are a positive amount. */
  lossMakers<N>(facts: {
    readonly gainers: N;
    readonly peak: N;
    readonly shareOfTotal: N | null;
    readonly lossMakers: N;
    readonly losses: N;
  }): Sentence<N>;
  noLossMakers<N>(total: N): Sentence<N>;
  nobodyGains<N>(total: N): Sentence<N>;
  /** Instead of a curve where no margin is known, and where one can be given. */
  noMargin(settingsSheet: string, setting: string): string;
  /** The title of the empty chart. */
  readonly noCurve: string;
}

interface MarginTexts {
  source(source: MarginSource, header: string, quantityHeader: string): string;
  /** Which of the two rates a column holds, and how that is known. */
  rate(header: string, meaning: RateMeaning): string;
  coverage<N>(shareOfSales: N): Sentence<N>;
  assumed<N>(shareOfSales: N): Sentence<N>;
  readonly none: string;
}

interface DriverPanelTexts {
  readonly title: string;
  readonly columns: Readonly<
    Record<"driver" | "quantity" | "unitCost" | "cost" | "share" | "state" | "knownTotal" | "unused", string>
  >;
  readonly states: Readonly<Record<"example" | "confirmed" | "knownTotal" | "money", string>>;
  readonly total: string;
  /** While no quantity of any driver is known. */
  readonly nothingCounted: string;
  /** Heads how each driver was read. */
  readonly origins: string;
  /** How a driver was read; the header is empty where there is no column. */
  origin(basis: DriverBasis, header: string): string;
  smallOrders(limit: string): string;
  linesWithoutOrderNumber(lines: string): string;
  readonly missing: string;
}

export type TotalRow =
  | "sales"
  | "margin"
  | "cost"
  | "costShare"
  | "netContribution"
  | "withMargin"
  | "peakOverTotal"
  | "lossMakers"
  | "losses";
