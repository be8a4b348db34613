import { isSingular } from "../language";
import { count, plural, share } from "../sentence";
import type { SheetTexts } from "./messages";

export const SHEETS_EN: SheetTexts = {
  sheetNames: { abc: "ABC", settings: "Settings", checks: "Checks", workings: "Workings" },

  abc: {
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
      lines: "Lines",
      number: "No.",
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
  },

  chart: {
    title: (clients, shareOfSales) => [
      count(clients),
      plural(clients, " client makes ", " clients make "),
      share(shareOfSales),
      " of sales",
    ],
    categoryAxis: "Clients, from the largest to the smallest",
    salesAxis: "Sales",
    shareAxis: "Cumulative share of sales",
    salesOfClass: { A: "Sales of class A", B: "Sales of class B", C: "Sales of class C" },
    cumulativeShare: "Cumulative",
    limitA: "Limit A",
    limitB: "Limit B",
  },

  settings: {
    title: "Settings of the analysis",
    howTo: "Yellow cells can be changed; every sheet follows at once, also without the add-in.",
    setting: "Setting",
    value: "Value",
    meaning: "Meaning",
    range: "Allowed values",
    abcSection: "ABC classes",
    diagnosisSection: "Thresholds of the diagnosis",
    sourceSection: "Source of the analysis",
    limitA: {
      label: "Limit A",
      meaning: "Cumulative share of sales at which class A ends.",
      range: "Between 0% and limit B, both excluded.",
    },
    limitB: {
      label: "Limit B",
      meaning: "Cumulative share of sales at which class B ends.",
      range: "Between limit A and 100%, both excluded.",
    },
    rule: {
      label: "Classification rule",
      meaning:
        "Crossing: the client that crosses the limit stays in the better class. Strict: it falls into the next one. Number of clients: A for 20% of clients, B up to 70%.",
      range: "Choose a rule from the list.",
    },
    largestClient: {
      label: "Fragile: largest client",
      meaning: "The portfolio is called fragile once the largest client reaches this share of sales.",
      range: "Between 0% and 100%.",
    },
    fiveLargest: {
      label: "Fragile: five largest",
      meaning: "… or once the five largest clients reach this share of sales.",
      range: "Between 0% and 100%.",
    },
    smallClassA: {
      label: "Fragile: narrow class A",
      meaning: "… or once class A holds at most this share of clients.",
      range: "Between 0% and 100%.",
    },
    dispersedClients: {
      label: "Dispersed: clients in C",
      meaning: "The portfolio is called dispersed when class C holds at least this share of clients …",
      range: "Between 0% and 100%.",
    },
    dispersedSales: {
      label: "Dispersed: sales of C",
      meaning: "… for at most this share of sales.",
      range: "Between 0% and 100%.",
    },
    even: {
      label: "Even: first fifth",
      meaning: "No Pareto effect when the first 20% of clients make less than this share of sales.",
      range: "Between 0% and 100%.",
    },
    ties: "Clients with equal sales",
    sheet: "Sheet",
    rows: "Data rows",
    clientColumn: "Client column",
    codeColumn: "Client code column",
    salesColumn: "Sales column",
    dateColumn: "Date column",
    period: "Period analysed",
    analysedOn: "Date of the analysis",
    none: "none",
    fixedUntilRefresh: "As of the last analysis; change it in the pane.",
  },

  checks: {
    title: "Checks",
    howTo: "Nothing gets lost: what was read = the clients + what was left out.",
    controlSection: "Control total",
    check: "Check",
    amount: "Amount",
    lines: "Lines",
    status: "Status",
    ok: "OK",
    differs: "DIFFERS",
    readFromSource: "Read from the source",
    sourceNow: "Source column today",
    sourceNowNote: "Live sum: a difference means that the source has changed since the analysis.",
    sourceNowMissing:
      "No live sum: the amount comes from texts or from a product of columns; the total read is the value of the analysis date.",
    leftOutTotal: "Left out",
    clientsTotal: (sheet) => `Clients of the sheet “${sheet}”`,
    clientsNote: "Live sum of the ABC table.",
    rounding: "Rounding of the clients",
    roundingNote: "Each client is rounded to 0.0001.",
    difference: "Difference",
    limitsInOrder: "Limit A below limit B",
    leftOutSection: "Lines left out",
    reason: "Reason",
    cells: "Cells",
    goTo: "Go to the first",
    nothingLeftOut: "No line was left out.",
    more: (left) => `… and ${left} more`,
    portfolioSection: "Worth knowing about the portfolio",
    notClassified: "Clients not classified (N/C), no or negative sales",
    movedByTies: "Clients moved to another class by a tie",
    otherRule: "Clients that would change class under the other rule (crossing or strict)",
    repeatedNames: "Names on several rows, kept apart",
    count: "Count",
  },

  workings: {
    title: "Workings",
    howTo: "The ordered blocks behind the classes and the chart. To read, not to change: rewritten by every analysis.",
    figures: "Figures",
    base: "Base: sum of the positive sales",
    clients: "Clients classified (positive sales)",
    ruleNumber: "Number of the chosen rule (1 where the cell is empty)",
    lastA: "Last rank of class A, ties included",
    lastB: "Last rank of class B, ties included",
    positionACrossing: "Last A, rule Crossing",
    positionAStrict: "Last A, rule Strict",
    positionACount: "Last A, rule Count",
    positionBCrossing: "Last B, rule Crossing",
    positionBStrict: "Last B, rule Strict",
    positionBCount: "Last B, rule Count",
    lastAOtherRule: "Last rank of class A under the other rule",
    lastBOtherRule: "Last rank of class B under the other rule",
    movedByTies: "Clients moved to another class by a tie",
    movedByOtherRule: "Clients that would change class under the other rule",
    clientsInA: "Clients in class A",
    salesOfA: "Sales of class A",
    clientsInC: "Clients in class C",
    salesOfC: "Sales of class C",
    shareOfSalesA: "Share of sales of class A",
    shareOfClientsA: "Share of clients in class A",
    shareOfSalesC: "Share of sales of class C",
    shareOfClientsC: "Share of clients in class C",
    largestShare: "Share of the largest client",
    fiveLargestShare: "Share of the five largest clients",
    firstFifthShare: "Share of the first 20% of clients",
    chartTitle: "Title of the chart",
    sorted: "Positive sales, from the largest to the smallest",
    position: "Rank",
    sales: "Sales",
    shareBefore: "Cumulative before",
    cumulativeShare: "Cumulative",
    lastOfTie: "Last of tie",
    rulesHeader: "Rules",
    chart: "Chart data",
    label: "Client",
  },
};
