/**
 * Names the formulas of all generated sheets share. They are the same in every language, so that a workbook can be
 * read by a colleague with another one; the prefix keeps clear of the user's own names.
 */
export const NAMES = {
  limitA: "CP_LimitA",
  limitB: "CP_LimitB",
  rule: "CP_Rule",
  rules: "CP_Rules",
  ties: "CP_Ties",
  largestClientLimit: "CP_FragileLargestClient",
  fiveLargestLimit: "CP_FragileFiveLargest",
  smallClassALimit: "CP_FragileClassA",
  dispersedClientsLimit: "CP_DispersedClients",
  dispersedSalesLimit: "CP_DispersedSales",
  evenLimit: "CP_EvenFirstFifth",
  fiscalYearStart: "CP_FiscalYearStart",
  mapping: "CP_Mapping",
  /** What the last analysis was made from. */
  lastAnalysis: "CP_LastAnalysis",
  /** First header cell of the list of decisions. */
  decisions: "CP_Decisions",
  /** The words that list offers. */
  decisionWords: "CP_DecisionWords",
  trendUp: "CP_TrendUp",
  trendDown: "CP_TrendDown",
  variationX: "CP_VariationX",
  variationY: "CP_VariationY",
  /** Orders below it count as small from the next analysis on. */
  smallOrderLimit: "CP_SmallOrderLimit",
  /** Gross margin as a share of sales where the data have none; empty while nobody gave one. */
  assumedMargin: "CP_AssumedMargin",
  /** What a unit of every driver costs, and the part of it that is an estimate: a row each, as the columns of the list stand. */
  unitCosts: "CP_UnitCosts",
  estimatedUnitCosts: "CP_EstimatedUnitCosts",
  /** The words of the lists that ask yes or no, yes first. */
  yesNo: "CP_YesNo",
  /** First header cells of the ABC list and of the list of movements. */
  abcList: "CP_AbcList",
  movementsList: "CP_MovementsList",
  /** First header cell of the Cost to serve list. */
  costToServeList: "CP_CostToServeList",
  /** Header cell of what was typed in lists, kept while these are rewritten; and 1 until that is finished. */
  typedRows: "CP_TypedRows",
  rewriting: "CP_Rewriting",
  findings: "CP_Findings",
  actions: "CP_Actions",
  findingNumbers: "CP_FindingNumbers",
  actionNumbers: "CP_ActionNumbers",
  base: "CP_Base",
  clients: "CP_Clients",
  lastA: "CP_LastA",
  lastB: "CP_LastB",
  position: "CP_Position",
  sortedSales: "CP_SortedSales",
  shareBefore: "CP_ShareBefore",
  cumulativeShare: "CP_CumulativeShare",
  lastOfTie: "CP_LastOfTie",
  previousBase: "CP_PreviousBase",
  previousClients: "CP_PreviousClients",
  previousLastA: "CP_PreviousLastA",
  previousLastB: "CP_PreviousLastB",
  previousSorted: "CP_PreviousSorted",
  previousBefore: "CP_PreviousBefore",
  previousCumulative: "CP_PreviousCumulative",
  previousLastOfTie: "CP_PreviousLastOfTie",
  marginBase: "CP_MarginBase",
  marginClients: "CP_MarginClients",
  marginLastA: "CP_MarginLastA",
  marginLastB: "CP_MarginLastB",
  marginSorted: "CP_MarginSorted",
  marginBefore: "CP_MarginBefore",
  marginCumulative: "CP_MarginCumulative",
  marginLastOfTie: "CP_MarginLastOfTie",
  comparedBase: "CP_ComparedBase",
  comparedClients: "CP_ComparedClients",
  comparedLastA: "CP_ComparedLastA",
  comparedLastB: "CP_ComparedLastB",
  comparedSorted: "CP_ComparedSorted",
  comparedBefore: "CP_ComparedBefore",
  comparedCumulative: "CP_ComparedCumulative",
  comparedLastOfTie: "CP_ComparedLastOfTie",
} as const;

/** First header cells of the lists on the History sheet. */
export const HISTORY_NAMES = { list: "CP_HistoryList", changes: "CP_ClassChangesList" } as const;

/** The names of one ranking on the Workings sheet: its descending values, their shares, and where its classes end. */
export interface RankingNames {
  readonly base: string;
  readonly clients: string;
  readonly lastA: string;
  readonly lastB: string;
  readonly sorted: string;
  readonly before: string;
  readonly cumulative: string;
  readonly lastOfTie: string;
}

export type RankingKind = "sales" | "previous" | "margin" | "compared";

/**
 * Sales of the period; sales of the year before; margin of the period; sales of the year that is compared with the year
 * before, where it is not the period.
 */
export const RANKINGS: Readonly<Record<RankingKind, RankingNames>> = {
  sales: {
    base: NAMES.base,
    clients: NAMES.clients,
    lastA: NAMES.lastA,
    lastB: NAMES.lastB,
    sorted: NAMES.sortedSales,
    before: NAMES.shareBefore,
    cumulative: NAMES.cumulativeShare,
    lastOfTie: NAMES.lastOfTie,
  },
  previous: {
    base: NAMES.previousBase,
    clients: NAMES.previousClients,
    lastA: NAMES.previousLastA,
    lastB: NAMES.previousLastB,
    sorted: NAMES.previousSorted,
    before: NAMES.previousBefore,
    cumulative: NAMES.previousCumulative,
    lastOfTie: NAMES.previousLastOfTie,
  },
  margin: {
    base: NAMES.marginBase,
    clients: NAMES.marginClients,
    lastA: NAMES.marginLastA,
    lastB: NAMES.marginLastB,
    sorted: NAMES.marginSorted,
    before: NAMES.marginBefore,
    cumulative: NAMES.marginCumulative,
    lastOfTie: NAMES.marginLastOfTie,
  },
  compared: {
    base: NAMES.comparedBase,
    clients: NAMES.comparedClients,
    lastA: NAMES.comparedLastA,
    lastB: NAMES.comparedLastB,
    sorted: NAMES.comparedSorted,
    before: NAMES.comparedBefore,
    cumulative: NAMES.comparedCumulative,
    lastOfTie: NAMES.comparedLastOfTie,
  },
};

export const ABC_TABLE = "CP_ABC";
export const COST_TO_SERVE_TABLE = "CP_CostToServe";
export const MOVEMENTS_TABLE = "CP_Movements";
export const HISTORY_TABLE = "CP_History";
export const CHANGES_TABLE = "CP_ClassChanges";
export const DECISIONS_TABLE = "CP_ClientDecisions";
export const PARETO_CHART = "CP_Pareto";
export const SUMMARY_PARETO_CHART = "CP_SummaryPareto";
export const LORENZ_CHART = "CP_Lorenz";
export const WHALE_CHART = "CP_WhaleCurve";
export const MOVEMENTS_CHART = "CP_SalesWonAndLost";
