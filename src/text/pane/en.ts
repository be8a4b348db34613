import type { PaneMessages } from "./messages";

export const PANE_EN: PaneMessages = {
  productName: "Client Portfolio",
  privacy: "No data leaves this workbook.",
  language: "Language",
  lookAgain: "Look again",
  tryAgain: "Try again",

  looking: "Reading the workbook…",
  nothingFound: "Nothing to analyse yet",
  failed: "The analysis did not finish",
  cancelled: "Analysis stopped",

  start: {
    title: "What was found",
    total: "Sales",
    reading: "Reading the lines…",
    place: ({ sheet, headerRows, firstRow, lastRow }) =>
      `Sheet “${sheet}”, rows ${firstRow} to ${lastRow}, ${headerRows}.`,
    noHeader: "no header",
    headerRows: (rows) =>
      rows.length === 1 ? `header in row ${rows.join("")}` : `header in rows ${rows.join(" and ")}`,
    clients: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "client", "clients")}`,
    lines: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "line", "lines")}`,
    between: (first, last) => `${first} to ${last}`,
    reasons: "Why this choice",
    doubts: "To check",
    leftOut: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "line", "lines")} left out`,
    moreCells: (quantity, formats) =>
      `and ${formats.count(quantity)} more ${formats.plural(quantity, "cell", "cells")}`,
    analyse: "Analyse",
    confirm: "This is right, continue",
  },

  columns: {
    title: "Columns",
    table: "Table",
    tableName: (sheet, firstRow, lastRow) => `${sheet}, rows ${firstRow} to ${lastRow}`,
    clientName: "Client name",
    clientCode: "Client code",
    sales: "Sales",
    date: "Date",
    none: "None",
    choose: "Choose a column",
    productOfColumns: "Quantity × unit price",
    sumOfColumns: "Sum of several columns",
    quantity: "Quantity",
    unitPrice: "Unit price",
    discount: "Discount",
    discountUnit: "The discount is written",
    discountUnits: { percent: "as a percentage (10 for 10%)", share: "as a fraction (0.1 for 10%)" },
    addedColumns: "Columns added up",
    oneRow: "One row of the table is",
    oneRowIsALine: "one sale",
    oneRowIsAClient: "one client",
  },

  options: {
    title: "Options",
    period: "Period",
    rule: "Classification rule",
    limitA: "Limit A",
    limitB: "Limit B",
    ties: "Equal sales",
    summary: (rule, limitA, limitB) => `Rule and limits: ${rule}, ${limitA} and ${limitB}`,
  },

  progress: {
    title: "Analysing",
    steps: {
      reading: "Reading the lines",
      classifying: "Classifying the clients",
      writing: "Writing the sheets",
      finishing: "Last checks",
    },
    cancel: "Cancel",
    cancelling: "Cancelling…",
  },

  results: {
    title: "Analysis complete",
    sourceChanged: "The source has changed since this analysis.",
    classes: "Classes",
    columns: { abcClass: "Class", clients: "Clients", sales: "Sales", shareOfSales: "Share" },
    total: "Total",
    shareOfClientsBar: "Clients",
    shareOfSalesBar: "Sales",
    control: "Control total",
    read: "Read from the source",
    leftOut: (quantity, formats) =>
      `Left out (${formats.count(quantity)} ${formats.plural(quantity, "line", "lines")})`,
    analysed: "Clients analysed",
    sheets: "Sheets created",
    sheetContents: {
      abc: "Ranking, curve and class summary",
      settings: "Limits and rule, to change at any time",
      checks: "Lines read, lines left out, totals",
      workings: "Intermediate calculations",
    },
    analyseAgain: "Analyse again",
  },
};
