import type { DriverBasis } from "../../../domain/costToServe/drivers";
import type { RateMeaning } from "../../../domain/margin/margin";
import { amount, count, plural, share } from "../../sentence";
import type { CostToServeTexts } from "./messages";

const ORIGINS: Readonly<Record<DriverBasis, (header: string) => string>> = {
  numbers: (header) => `distinct numbers in “${header}”`,
  clientDates: () => "distinct days on which each client bought, for want of numbers",
  lines: () => "lines, for want of numbers and dates",
  column: (header) => `column “${header}”`,
  markedOrders: (header) => `orders marked in “${header}”`,
  sum: (header) => `sum of “${header}”`,
  oncePerOrder: (header) => `“${header}”, once an order`,
  typed: () => "typed in the list, client by client",
};

const evidence = ({ evidence: found }: RateMeaning): string => {
  switch (found.code) {
    case "arithmetic":
      return "checked by arithmetic";
    case "range":
      return "the other rate cannot reach such values";
    case "header":
      return "by its header";
    case "assumed":
      return "assumed, nothing tells";
  }
};

export const COST_TO_SERVE_EN: CostToServeTexts = {
  title: "Cost to serve",
  withExamples: " – with example costs",
  howTo: (settingsSheet) =>
    "A row a client: what it brings in, what serving it costs, what is left. Unit costs are on the sheet " +
    `“${settingsSheet}”; fill in the yellow columns if you know them, what you type stays with its client.`,
  columns: {
    client: "Client",
    code: "Code",
    sales: "Sales",
    margin: "Margin",
    cost: "Cost to serve",
    costShare: "% of sales",
    netContribution: "Net contribution",
    remark: "Remark",
    estimatedCost: "Of which unit costs",
    number: "No.",
    key: "Key",
    marginShareOfSales: "Gross margin %",
    smallOrderShare: "Small orders ÷ orders",
    rushShare: "Rush orders ÷ orders",
    salesPerOrder: "Sales per order",
    marginPerOrder: "Margin per order",
    discountRate: "Discount rate",
    valueScore: "Value score",
    complexityScore: "Complexity score",
    friction: "Friction (0, 50, 100)",
    activeRules: "Active rules",
    ruleEffect: "Effect of active rules",
    contributionWithRules: "Net contribution with the rules",
    ruleHits: "Rules that hit (code)",
    matrixRow: "Row in Matrix",
  },
  inputColumn: (driver) => `${driver} (to fill in)`,
  remarks: {
    atALoss: "at a loss",
    gainsIfLower: "gains if −25%",
    losesIfHigher: "loses if +25%",
    archived: "archived",
  },
  finding: {
    lossMakers: ({ gainers, peak, shareOfTotal, lossMakers, losses }) => [
      count(gainers),
      plural(gainers, " client brings in ", " clients bring in "),
      amount(peak),
      ...(shareOfTotal === null ? [] : [", ", share(shareOfTotal), " of the total"]),
      "; ",
      count(lossMakers),
      plural(lossMakers, " client takes ", " clients take "),
      amount(losses),
      " back",
    ],
    noLossMakers: (total) => ["No client costs more than it brings in: the net contribution is ", amount(total)],
    nobodyGains: (total) => ["No client brings in more than it costs: ", amount(total), " in all"],
    noMargin: (settingsSheet, setting) =>
      "The data give no margin: no net contribution and no curve. To see them, type a gross margin % on the sheet " +
      `“${settingsSheet}”, row “${setting}”.`,
    noCurve: "No curve: no margin is known",
  },
  margin: {
    source: (source, header, quantityHeader) => {
      switch (source.kind) {
        case "cost":
          return source.quantity === null
            ? `Margin: sales less the cost “${header}”`
            : `Margin: sales less quantity “${quantityHeader}” × cost of one unit “${header}”`;
        case "margin":
          return `Margin: column “${header}”`;
        case "rate":
          return source.meaning.base === "sales"
            ? `Margin: sales × gross margin % “${header}”`
            : `Margin: sales × markup ÷ (1 + markup), “${header}” being a markup`;
        case "assumedRate":
          return "Margin: gross margin % assumed";
      }
    },
    rate: (header, meaning) =>
      meaning.base === "sales"
        ? `“${header}” is a gross margin %, margin ÷ sales (${evidence(meaning)})`
        : `“${header}” is a markup, margin ÷ cost (${evidence(meaning)})`,
    coverage: (shareOfSales) => ["known for ", share(shareOfSales), " of sales"],
    assumed: (shareOfSales) => ["Margin assumed: ", share(shareOfSales), " of every client’s sales"],
    none: "Margin: none in the data",
  },
  drivers: {
    title: "What serving takes",
    columns: {
      driver: "Driver",
      quantity: "Quantity",
      unitCost: "Unit cost",
      cost: "Cost",
      share: "% of cost",
      state: "State",
      knownTotal: "Known total",
      unused: "Unused",
    },
    states: {
      example: "example, to be confirmed",
      confirmed: "confirmed",
      knownTotal: "known total",
      money: "in money",
    },
    total: "Total",
    nothingCounted:
      "nothing that serving takes is counted: the cost to serve stays at zero while the yellow columns are empty",
    origins: "Where the quantities come from",
    origin: (basis, header) => ORIGINS[basis](header),
    smallOrders: (limit) => `orders below ${limit}`,
    linesWithoutOrderNumber: (lines) => `lines without a number, counted by day: ${lines}`,
    missing: "not in the data: fill it in the list if you know it",
  },
  totals: {
    title: "What is left",
    value: "Value",
    sales: "Sales",
    margin: "Margin",
    cost: "Cost to serve",
    costShare: "Cost to serve, % of sales",
    netContribution: "Net contribution",
    withMargin: "Clients whose margin is known",
    peakOverTotal: "Peak of the curve, % of the total",
    lossMakers: "Clients that cost more than they bring in",
    losses: "What they take back",
  },
  sensitivity: {
    title: "If unit costs were 25% different",
    clients: "Clients",
    lower: "Would pass from loss to gain with lower costs",
    higher: "Would pass from gain to loss with higher costs",
    exampleShare: "Share of the cost that rests on examples",
    note: "Known totals, freight and rebates do not move. The column “Remark” says who changes.",
  },
  chart: {
    curve: "Cumulative net contribution",
    peak: "Peak",
    clientsAxis: "Clients, from the one that brings in most to the one that costs most",
    contributionAxis: "Cumulative net contribution",
  },
};
