/** Workbook-wide names about the dashboard: the same in every language. */
export const DASHBOARD_NAMES = {
  /** First header cells of the lists. */
  indicatorList: "CP_KeyIndicatorList",
  monthlyReviewList: "CP_MonthlyReviewList",
  quarterlyReviewList: "CP_QuarterlyReviewList",
  salespeopleList: "CP_SalespeopleList",
  /** The catalogue of indicators, column by column. */
  catalogueNames: "CP_KpiNames",
  catalogueNatures: "CP_KpiNatures",
  catalogueUnits: "CP_KpiUnits",
  catalogueSenses: "CP_KpiSenses",
  catalogueActuals: "CP_KpiActuals",
  catalogueTrends: "CP_KpiTrends",
  /** The indicator the chart shows, and those it can show. */
  picked: "CP_PickedIndicator",
  monthlyIndicators: "CP_MonthlyIndicators",
  /** Keys of the months, and their sales. */
  monthKeys: "CP_MonthKeys",
  monthSales: "CP_MonthSales",
  /** Words of drop-downs. */
  better: "CP_BetterIf",
  reviewDecisions: "CP_ReviewDecisions",
  /** Which salesperson a client is with, and the client's rank by sales: a row for each pair. */
  pairSalespeople: "CP_PairSalespeople",
  pairRanks: "CP_PairRanks",
} as const;

export const INDICATOR_TABLE = "CP_KeyIndicators";
export const SALESPEOPLE_TABLE = "CP_Salespeople";
export const MONTHLY_REVIEW_TABLE = "CP_MonthlyReview";
export const QUARTERLY_REVIEW_TABLE = "CP_QuarterlyReview";
export const MONTHLY_CHART = "CP_MonthByMonth";
