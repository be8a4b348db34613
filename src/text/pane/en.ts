import { SHELL_EN } from "../shell/en";
import { HINTS_EN } from "./hints/en";
import type { PaneMessages } from "./messages";

export const PANE_EN: PaneMessages = {
  ...SHELL_EN,

  lookAgain: "Look again",

  nothingFound: "Nothing to analyse yet",
  failed: "The analysis did not finish",
  cancelled: "Analysis stopped",

  sample: {
    title: "No file at hand?",
    offer: "Add sample data",
    what: "This adds a sheet of invented sales: 32 clients, three years of invoices. Nothing else in the workbook is touched.",
  },

  start: {
    title: "What was found",
    total: "Sales",
    reading: "Reading the lines…",
    place: ({ sheet, headerRows, firstRow, lastRow }) =>
      `Sheet “${sheet}”, rows ${firstRow} to ${lastRow}, ${headerRows}.`,
    together: (sheets, formats) =>
      `Read together with the ${formats.plural(sheets.length, "sheet", "sheets")} ${formats.list(sheets)}.`,
    noHeader: "no header",
    headerRows: (rows) =>
      rows.length === 1 ? `header in row ${rows.join("")}` : `header in rows ${rows.join(" and ")}`,
    clients: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "client", "clients")}`,
    lines: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "line", "lines")}`,
    between: (first, last) => `${first} to ${last}`,
    reasons: "Why this choice",
    doubts: "To check",
    leftOut: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "line", "lines")} left out`,
    reversed: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "credit note with a positive amount counts as negative", "credit notes with positive amounts count as negative")}.`,
    withoutCurrency: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "line without currency is counted", "lines without currency are counted")}.`,
    moreCells: (quantity, formats) =>
      `and ${formats.count(quantity)} more ${formats.plural(quantity, "cell", "cells")}`,
    analyse: "Analyse",
    confirm: "This is right, continue",
    changeColumns: "Change columns…",
    remembered: "Columns as in the last analysis of this workbook, found again by their headers.",
    missingHeaders: (headers) =>
      `The last analysis used columns that are no longer there: ${headers}. This is what was found instead.`,
    unmatched: (lines, header, sheet, formats) =>
      `${formats.count(lines)} ${formats.plural(lines, "line", "lines")} without “${header}” on the sheet “${sheet}”`,
    ambiguous: (codes, header, sheet, formats) =>
      `${formats.count(codes)} ${formats.plural(codes, "code has", "codes have")} several values of “${header}” on the sheet “${sheet}”; the first one was taken.`,
  },

  refresh: {
    title: "Since the last analysis",
    refresh: "Refresh",
    last: ({ date, period }) => `This workbook carries an analysis (${period}), made on ${date}.`,
    same: "The source has not changed since.",
    changed: "The source has changed since. A refresh keeps all you have typed and would bring:",
    otherColumns: "Other columns are chosen than then. A refresh keeps all you have typed and would bring:",
    period: "Period",
    lines: "Lines",
    total: "Total read",
    fromTo: (before, now) => `${before} → ${now}`,
    moves: {
      up: (clients, names, formats) =>
        `${formats.count(clients)} ${formats.plural(clients, "client moves", "clients move")} up a class: ${names}`,
      down: (clients, names, formats) =>
        `${formats.count(clients)} ${formats.plural(clients, "client moves", "clients move")} down a class: ${names}`,
      appeared: (clients, names, formats) =>
        `${formats.count(clients)} new ${formats.plural(clients, "client", "clients")}: ${names}`,
      gone: (clients, names, formats) =>
        `${formats.count(clients)} ${formats.plural(clients, "client", "clients")} gone: ${names}`,
    },
    everyClient: "All the names",
    noMove: "No client changes class, none is new, none is gone.",
    archived: (clients, names, formats) =>
      `What you typed beside ${formats.count(clients)} ${formats.plural(clients, "client that is gone is", "clients that are gone is")} kept at the end of the lists: ${names}`,
    outdated: "The source has just been changed: look again to see what a refresh would bring.",
  },

  columns: {
    title: "Columns",
    back: "Back",
    table: "Table",
    tableName: (sheet, firstRow, lastRow) => `${sheet}, rows ${firstRow} to ${lastRow}`,
    clientName: "Client name",
    clientCode: "Client code",
    sales: "Sales",
    date: "Date",
    documentType: "Document type",
    status: "Status",
    currency: "Currency",
    group: "Group of clients",
    none: "None",
    choose: "Choose a column",
    likely: "Likely",
    otherColumns: "Other columns",
    computed: "Computed",
    noGroup: "None",
    sameFirstWord: "Same first word of the name",
    sameFirstWordExample: "“Durand Lyon” and “Durand Paris” count as one client",
    missing: "to choose",
    productOfColumns: "Quantity × unit price",
    sumOfColumns: "Sum of several columns",
    differenceOfColumns: "Credit − debit",
    sumOf: (columns) =>
      columns.length > 3
        ? `Sum of ${String(columns.length)} columns, ${columns[0] ?? ""} to ${columns.at(-1) ?? ""}`
        : columns.join(" + "),
    withDiscount: (product, discount) => `${product}, less ${discount}`,
    credit: "Credit",
    debit: "Debit",
    quantity: "Quantity",
    unitPrice: "Unit price",
    discount: "Discount",
    discountUnit: "The discount is written",
    discountUnits: { percent: "as a percentage (10 for 10%)", share: "as a fraction (0.1 for 10%)" },
    addedColumns: "Columns added up",
    oneRow: "One row of the table is",
    oneRowIsALine: "one sale",
    oneRowIsAClient: "one client",
    documents: "Document type, status, currency, group",
    againstFound: (differences) => `${differences} against what was found`,
    sameAsFound: "Same total as what was found",
  },

  questions: {
    title: "For you to decide",
    sales: "How are sales computed?",
    parts: "The table continues on other sheets. Read them together?",
    allSheets: (sheets) => `Yes: ${sheets}`,
    oneSheet: (sheet) => `No, “${sheet}” only`,
    hidden: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "line is", "lines are")} hidden (by a filter or by hand)`,
    hiddenCounted: "Count as the others",
    hiddenLeftOut: "Leave out",
    currency: "Currency to analyse",
    exclusions: "These may not be clients. Leave them out?",
  },

  exclusions: {
    none: "Leave clients out",
    some: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "client", "clients")} left out`,
    search: "Leave out a client",
    hint: "Companies of your own group, cash sales, suspense accounts…",
    noMatch: "No client of that name",
    more: (quantity, formats) =>
      `and ${formats.count(quantity)} more ${formats.plural(quantity, "client", "clients")}: type part of the name`,
    takeBack: "Take back",
    takeBackClient: (client) => `Take back ${client}`,
  },

  options: {
    title: "Options",
    period: "Period",
    fiscalYearStart: "Fiscal year starts in",
    rule: "Classification rule",
    limitA: "Limit A",
    limitB: "Limit B",
    ties: "Equal sales",
    summary: (rule, limits) =>
      limits === null ? `Rule: ${rule}` : `Rule and limits: ${rule}, ${limits[0]} and ${limits[1]}`,
  },

  sheetChoice: {
    title: "Choose sheets",
    hint: "A sheet you leave out is not made. One that is already there stays and is kept up to date: delete it if you no longer want it.",
  },

  template: {
    title: "Template",
    own: "This workbook’s method: limits, weights, unit costs, rules, sheets, firm and colours",
    copy: "Copy",
    copied: "Copied.",
    selected: "The text is selected: press Ctrl+C (Cmd+C on a Mac) to copy it.",
    paste: "Paste a template here",
    file: "Open a file…",
    take: "Use this template",
    taken: "Template taken over: nothing is written before you analyse.",
  },

  hints: HINTS_EN,

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
    moreFindings: (quantity, formats) =>
      `${formats.count(quantity)} more ${formats.plural(quantity, "finding", "findings")}`,
    seeSheet: (sheet) => `See the sheet ${sheet}`,
    curve: {
      caption: "Share of sales that the clients make together, from the largest to the smallest.",
      ofClients: (share) => `${share} of the clients`,
      alternative: (shareOfClients, shareOfSales) =>
        `Pareto curve: class A is ${shareOfClients} of the clients and makes ${shareOfSales} of sales.`,
    },
    matrix: {
      title: "Value and complexity",
      caption: "One dot a client. The lines are the cuts on the Settings sheet.",
      value: "Value →",
      complexity: "Complexity →",
      quadrant: "Quadrant",
      inQuadrant: (clients, quadrant, formats) => `${formats.count(clients)} in ${quadrant}`,
      alternative: (counts) => `Matrix of the clients: ${counts}.`,
    },
    classes: "Classes",
    columns: { abcClass: "Class", clients: "Clients", sales: "Sales", shareOfSales: "Share" },
    total: "Total",
    control: "Control total",
    read: "Read from the source",
    leftOut: (quantity, formats) =>
      `Left out (${formats.count(quantity)} ${formats.plural(quantity, "line", "lines")})`,
    analysed: "Clients analysed",
    sheets: "Sheets created",
    sheetContents: {
      summary: "One page to print: findings, key figures, curve",
      abc: "Ranking, curve and class summary",
      matrix: "Clients by value and complexity, and what to do",
      movements: "Clients won, lost and kept, moves between classes",
      history: "Who changed class, and the classes of every period analysed",
      rules: "Decision rules, whom they hit, what they would bring",
      actionPlan: "Targets, actions, owners, due dates: yours to fill in",
      planFollowUp: "The 90 days, what is overdue, by domain and by owner",
      costToServe: "What serving each client costs and what is left",
      dashboard: "The indicators to follow, the weekly agenda, the forecast, sales by salesperson",
      settings: "Limits and rule, to change at any time",
      checks: "Lines read, lines left out, totals",
      workings: "Intermediate calculations",
    },
    analyseAgain: "Analyse again",
    opensWithWorkbook: "Open this pane with the workbook",
    opensWithWorkbookHint: "Takes effect once the workbook is saved.",
  },
};
