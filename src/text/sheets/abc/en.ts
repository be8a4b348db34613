import { isSingular } from "../../language";
import { share } from "../../sentence";
import type { AbcTexts } from "./messages";

export const ABC_EN: AbcTexts = {
  title: "ABC analysis of clients",
  source: ({ sheet, lines, period, analysedOn }) =>
    `Source: sheet “${sheet}”, ${lines} – period: ${period} – analysed on ${analysedOn}`,
  lineCount: (lines, formats, orientation) => {
    const one = isSingular(lines, "en");
    const noun = orientation === "lines" ? (one ? "sales line" : "sales lines") : one ? "row" : "rows, one a client";
    return `${formats.count(lines)} ${noun}`;
  },
  howTo: (settingsSheet) =>
    "Read from the top: from the largest client to the smallest. Classes follow the limits on the sheet " +
    `“${settingsSheet}”; change them and everything follows.`,
  rule: (rule, a, b) => {
    if (rule === "crossing") {
      return [
        "Rule “Crossing”: A while the cumulative share before the client is below ",
        share(a),
        ", B below ",
        share(b),
        ", C beyond. The client that crosses a limit stays in the better class.",
      ];
    }
    if (rule === "strict") {
      return [
        "Rule “Strict”: A while the cumulative share including the client is at most ",
        share(a),
        ", B at most ",
        share(b),
        ", C beyond.",
      ];
    }
    if (rule === "computed") {
      return ["Rule “Computed limits”: the shape of the curve of cumulative sales gives the limits of A and B."];
    }
    return ["Rule “Number of clients”: A for the first 20% of clients, B up to 70%, C beyond."];
  },
  columns: {
    rank: "Rank",
    client: "Client",
    code: "Code",
    sales: "Sales",
    share: "Share of sales",
    cumulativeShare: "Cumulative sales",
    shareOfClients: "Cumulative clients",
    abcClass: "Class",
    previousClass: "Class N−1",
    trend: "Trend",
    distance: "Distance to the next class",
    why: "Why this class",
    status: "Movement",
    regularity: "XYZ regularity",
    previousSales: "Sales N−1",
    change: "Change",
    slope: "Yearly slope",
    variation: "Coefficient of variation",
    margin: "Margin",
    marginRate: "Gross margin %",
    marginClass: "Class by margin",
    otherRuleClass: "Class, other convention",
    nearLimit: "Near a limit",
    lines: "Lines",
    previousRank: "Rank N−1",
    marginRank: "Rank by margin",
    number: "No.",
    key: "Key",
  },
  summary: {
    title: "Summary by class",
    abcClass: "Class",
    clients: "Clients",
    shareOfClients: "% clients",
    sales: "Sales",
    shareOfSales: "% sales",
    total: "Total",
    meaning: "Reading",
    meanings: {
      A: "Protect and follow closely",
      B: "Develop",
      C: "Serve simply",
      "N/C": "Not classified: no or negative sales",
    },
  },
  trends: { up: "▲", down: "▼", stable: "=", new: "new" },
  statuses: {
    new: "new",
    reactivated: "reactivated",
    newOrReactivated: "new or reactivated",
    lost: "lost",
    growth: "growing",
    decline: "declining",
    equal: "unchanged",
    none: "inactive",
  },
  absent: "–",
  nearLimit: "yes",
  notPositive: "No or negative sales: not classified",
  reason: (rule, abcClass, a, b) => {
    switch (rule) {
      case "crossing":
        if (abcClass === "A") return ["A, as the share before it is below ", share(a)];
        if (abcClass === "B") return ["B, as the share before it is between ", share(a), " and ", share(b)];
        return ["C, as the share before it reaches ", share(b)];
      case "strict":
        if (abcClass === "A") return ["A, as the share including it is at most ", share(a)];
        if (abcClass === "B") return ["B, as the share including it is between ", share(a), " and ", share(b)];
        return ["C, as the share including it is above ", share(b)];
      case "count":
        if (abcClass === "A") return ["A, among the first 20% of clients"];
        if (abcClass === "B") return ["B, after the first 20% of clients and up to 70%"];
        return ["C, beyond the first 70% of clients"];
      case "computed":
        if (abcClass === "A") return ["A, above the limit computed from the curve"];
        if (abcClass === "B") return ["B, between the two limits computed from the curve"];
        return ["C, below the second limit computed from the curve"];
    }
  },
  robustness: {
    title: "What would change",
    clients: "Clients",
    otherRule: "Would change class under the other convention",
    ties: "Moved because equal sales get the same class",
    lower: "Would change with limits 5 points lower",
    higher: "Would change with limits 5 points higher",
    either: "In one case or the other",
  },
  concentration: {
    title: "Concentration",
    value: "Value",
    reading: "Reading",
    largest: "Largest client",
    fiveLargest: "Five largest clients",
    tenLargest: "Ten largest clients",
    firstFifth: "First 20% of clients",
    gini: "Gini index",
    giniReading: "0: equal clients; close to 1: one client counts",
    hhi: "HHI index",
    hhiReading: "Sum of the squared shares",
    equivalent: "Equivalent equal clients",
    equivalentReading: "So many equal clients would have the same index",
  },
};
