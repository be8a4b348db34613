import type { SettingsTexts } from "./messages";

export const SETTINGS_EN: SettingsTexts = {
  title: "Settings of the analysis",
  howTo: "Yellow cells can be changed; every sheet follows at once, also without the add-in, unless stated otherwise.",
  value: "Value",
  meaning: "Meaning",
  range: "Allowed values",
  abcSection: "ABC classes",
  diagnosisSection: "Thresholds of the diagnosis",
  trendSection: "Trend and regularity",
  calendarSection: "Calendar",
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
  trendUp: {
    label: "Up from",
    meaning: "Yearly change, as a share of the mean, from which on a client is growing (▲).",
    range: "More than the limit of a fall.",
  },
  trendDown: {
    label: "Down from",
    meaning: "Yearly change, as a share of the mean, below which a client is falling (▼).",
    range: "Negative, less than the limit of a rise.",
  },
  variationX: {
    label: "Limit X",
    meaning: "Coefficient of variation of the monthly sales below which a client is regular (X).",
    range: "From 0 to limit Y.",
  },
  variationY: {
    label: "Limit Y",
    meaning: "Coefficient of variation below which a client is fairly regular (Y); irregular (Z) beyond.",
    range: "More than limit X.",
  },
  fiscalYearStart: {
    label: "Fiscal year starts in",
    meaning: "Month in which the fiscal year starts: 1 for January, 7 for July… Applies from the next analysis on.",
    range: "A month from 1 to 12.",
  },
  costs: {
    section: "Cost to serve",
    unitCost: "Unit cost",
    toConfirm: "To be confirmed?",
    knownTotal: "Known total",
    capacity: "Capacity, in units",
    unitCosts: {
      orders: "An order: entry, preparation, invoice.",
      smallOrders: "What a small order costs on top.",
      rush: "What a rush or special shipment costs on top.",
      returns: "A return: transport, inspection, restocking.",
      claims: "A claim: handling and compensation.",
      supportHours: "An hour of support or advice.",
      visits: "A visit by a salesperson, travel included.",
    },
    unitCostRange: "An amount of 0 or more, for one unit.",
    toConfirmRange: "Yes: an example that no finding quotes. No: you confirm the unit cost.",
    knownTotalRange:
      "What it cost in all over the period analysed, if you know it: it replaces the unit cost. Empty otherwise.",
    capacityRange: "Units the known total pays for; as many as were used where empty.",
    smallOrderLimit: {
      label: "Small order below",
      meaning:
        "Orders below this amount are small. At first half the median order, rounded. Applies from the next analysis on.",
      range: "An amount of 0 or more.",
    },
    assumedMargin: {
      label: "Gross margin % assumed",
      meaning:
        "Margin as a share of sales, the same for all clients: only where the data hold no margin. Empty: no net contribution.",
      range: "Between 0% and 100%, or empty.",
    },
  },
  presentation: {
    section: "Firm, colours and sheets (from the next analysis on)",
    firmName: {
      label: "Firm name",
      meaning: "Stands before the source on every sheet; leave empty for none.",
      range: "Any text.",
    },
    mainColor: {
      label: "Main colour",
      meaning: "Of titles, headers and tabs; leave empty for the add-in’s own.",
      range: "#RRGGBB, dark enough for white text.",
    },
    accentColor: {
      label: "Accent colour",
      meaning: "Of lines under headings and of some tabs; leave empty for the add-in’s own.",
      range: "#RRGGBB, visible on white.",
    },
    noColor: "This is no colour: write # and six digits or letters from A to F. The add-in’s own colour is used.",
    tooLight: "This colour is too light to be read: the add-in’s own is used.",
    sheet: (name) => ({
      label: `Sheet “${name}”`,
      meaning: "With no, it is not made; a sheet that is already there stays and is kept up to date.",
      range: "yes or no.",
    }),
  },
  plan: {
    section: "Action plan",
    referenceDate: {
      label: "Reference date",
      meaning:
        "The day from which the plan counts what is late and what is due: today, unless you type a date. Empty the cell to return to today with the next analysis.",
      range: "A date.",
    },
    mostTargets: {
      label: "Targets of the plan, at most",
      meaning: "How many open targets the plan proposes, yours included. Few and chosen: 10 to start with.",
      range: "A whole number from 0 to 50.",
    },
    ownersSection: "Owners",
    owner: (number) => `Owner ${number}`,
    ownerMeaning: "The names that lists of owners offer; others may be typed.",
  },
  matrix: {
    section: "Value × complexity matrix",
    cuts: {
      value: {
        label: "Value is high from",
        meaning: "Value score, out of 100, from which a client is of high value (A or B).",
      },
      complexity: {
        label: "Complexity is high from",
        meaning: "Complexity score, out of 100, from which a client is complex (B or D).",
      },
    },
    cutRange: "Between 0 and 100.",
    valueWeights: {
      main: {
        label: "Value: margin",
        meaning: "Weight of the margin, or of sales for a client whose margin is not known.",
      },
      stability: {
        label: "Value: regular buying",
        meaning: "Weight of the number of months in which the client bought.",
      },
      potential: { label: "Value: potential", meaning: "Weight of the potential, where it is known." },
    },
    complexityWeight: (indicator) => ({
      label: `Complexity: ${indicator}`,
      meaning: `Weight of ${indicator} among what makes a client complex; 0 leaves it out.`,
    }),
    weightRange: "A weight of 0 or more.",
  },
  ties: "Clients with equal sales",
  sheet: "Sheet",
  sheetsTogether: "Sheets, read together",
  rows: "Data rows",
  hiddenRows: "Hidden rows",
  hiddenCounted: (lines, formats) =>
    `${formats.count(lines)} hidden ${formats.plural(lines, "line, counted like the others", "lines, counted like the others")}`,
  hiddenLeftOut: (lines, formats) =>
    `${formats.count(lines)} hidden ${formats.plural(lines, "line, left out", "lines, left out")}`,
  clientColumn: "Client column",
  codeColumn: "Client code column",
  salesColumn: "Sales column",
  dateColumn: "Date column",
  lookups: "Columns from other sheets",
  lookup: (column, key) => `${column}, looked up by ${key}`,
  documentType: "Document type column",
  documentTypeRead: (column) =>
    `${column}: credit notes written as positive amounts count negative; quotes, drafts and cancelled documents are left out`,
  documentStatus: "Status column",
  statusRead: (column) => `${column}: quotes, drafts and cancelled documents are left out`,
  currency: "Currency",
  currencyKept: (column, kept) => `${column}: ${kept} only, other currencies are left out`,
  grouping: "Grouping of clients",
  groupedByColumn: (column) => `by ${column}`,
  groupedByFirstWord: "by the first word of the name, where several clients share it",
  period: "Period analysed",
  analysedOn: "Date of the analysis",
  none: "none",
  fixedUntilRefresh: "As of the last analysis; change it in the pane.",
  mapping: "The add-in’s memory",
  mappingNote:
    "Text the add-in reads at the next analysis to find the same columns by their headers, even if moved. Not to be changed.",
  mappingTooLong:
    "The chosen columns are too many to be kept in a cell: they will be detected anew at the next analysis.",
  decisionsSection: "Decisions about clients",
  decisionsNote:
    "One row a client, named by its code or name; add more below the last one. Applies from the next analysis on.",
  decisionMeanings: {
    exclude: "The client does not count: a company of the own group, cash sales, a suspense account…",
    merge: "Another spelling of a client: its lines count for the one named in the last column.",
  },
  decisionColumns: { client: "Client", decision: "Decision", into: "Merged into" },
  decisionRange: "Choose a word from the list.",
};
