import type { Found, Results, Session, SessionState } from "../../src/application/session/state";
import type { AbcClassTotals } from "../../src/domain/pareto/abc";
import { DEFAULT_ABC_OPTIONS } from "../../src/domain/pareto/abc";
import { DEFAULT_FINDING_THRESHOLDS } from "../../src/domain/findings/thresholds";
import { amountOf, NO_AMOUNT } from "../../src/domain/portfolio/amount";
import { type Client, NO_DECISIONS, PLAIN_LINES, type Portfolio } from "../../src/domain/portfolio/portfolio";
import type { PaneEnvironment } from "../../src/taskpane/environment";
import type { Language } from "../../src/text/language";
import { DOUBTS, FINDINGS, TABLE } from "../text/samples";

const client = (number: number, sales: number): Client => ({
  number,
  key: `c${String(number)}`,
  code: "",
  name: `Client ${String(number)}`,
  sales: amountOf(sales),
  lines: 1,
});

export const PORTFOLIO: Portfolio = {
  period: { kind: "everything" },
  clients: [client(1, 900), client(2, 99.5), client(3, 0.5)],
  linesRead: 12_417,
  leftOut: [
    {
      reason: "unreadableAmount",
      count: 14,
      sales: NO_AMOUNT,
      cells: Array.from({ length: 14 }, (_, line) => ({ sheetName: "Factures", row: 80 + line, column: 7 })),
    },
  ],
  control: { read: amountOf(1000), clients: amountOf(1000), leftOut: NO_AMOUNT, rounding: NO_AMOUNT },
  repeatedNames: [],
  dates: { first: 44_929, last: 46_022 },
};

export const FOUND: Found = {
  detection: { outcome: "found", table: TABLE, others: [] },
  tables: [TABLE],
  table: TABLE,
  columns: TABLE.headers.map((header, column) => ({
    column,
    letter: "ABCDEF".charAt(column),
    header,
    samples: [`${header} 1`],
  })),
  choice: {
    orientation: "lines",
    clientId: 1,
    clientName: [2],
    sales: { kind: "column", column: 5 },
    date: 0,
    ...PLAIN_LINES,
  },
  isTogether: false,
  alternatives: [],
  currencies: [],
  hiddenLines: 0,
  suggestedExclusions: [],
  origin: "detected",
  options: {
    period: { kind: "year", year: 2025 },
    fiscalYearStartMonth: 1,
    hiddenRows: "counted",
    decisions: NO_DECISIONS,
    abc: DEFAULT_ABC_OPTIONS,
    thresholds: DEFAULT_FINDING_THRESHOLDS,
  },
  periods: [{ kind: "year", year: 2025 }, { kind: "everything" }],
  everything: PORTFOLIO,
  problem: null,
  isReading: false,
};

export const DOUBTFUL: Found = {
  ...FOUND,
  table: { ...TABLE, doubts: Object.values(DOUBTS) },
  problem: { code: "confirmChoice" },
};

const totals = (clients: number, sales: number, shareOfClients: number, shareOfSales: number): AbcClassTotals => ({
  clients,
  sales: amountOf(sales),
  shareOfClients,
  shareOfSales,
});

export const RESULTS: Results = {
  sheets: [
    { kind: "abc", id: "1", name: "ABC (2)" },
    { kind: "checks", id: "2", name: "Contrôles" },
  ],
  findings: Object.values(FINDINGS),
  everything: PORTFOLIO,
  analysed: { ...PORTFOLIO, period: { kind: "year", year: 2025 } },
  abc: {
    options: DEFAULT_ABC_OPTIONS,
    rows: PORTFOLIO.clients.map((item, index) => ({
      item,
      sales: item.sales,
      rank: index + 1,
      position: index + 1,
      share: 0,
      cumulativeShare: 0,
      abcClass: "A",
    })),
    base: amountOf(1000),
    ranked: 3,
    lastA: 1,
    lastB: 2,
    totals: {
      A: totals(1, 900, 1 / 3, 0.9),
      B: totals(1, 99.5, 1 / 3, 0.0995),
      C: totals(1, 0.5, 1 / 3, 0.0005),
      "N/C": totals(0, 0, 0, 0),
    },
    movedByTies: 0,
  },
  currency: "€",
};

/** Every kind of state the pane shows. */
export const STATES = {
  looking: { kind: "looking" },
  nothingFound: { kind: "nothingFound", problem: { code: "noSalesFound" } },
  found: { kind: "found", found: FOUND },
  doubtful: { kind: "found", found: DOUBTFUL },
  working: { kind: "working", progress: { step: "writing", fraction: 0.62 }, isCancelling: false },
  done: { kind: "done", results: RESULTS, sourceChanged: true },
  failed: { kind: "failed", problem: { code: "protectedSheet", name: "ABC" } },
  cancelled: { kind: "failed", problem: { code: "cancelled" } },
} satisfies Record<string, SessionState>;

/** A session that stands still, for looking at one state. */
export const standingStill = (state: SessionState): Session => ({
  state,
  subscribe: () => () => undefined,
  look: () => Promise.resolve(),
  chooseTable: () => Promise.resolve(),
  chooseParts: () => Promise.resolve(),
  chooseColumns: () => Promise.resolve(),
  chooseOptions: () => undefined,
  confirm: () => undefined,
  analyse: () => Promise.resolve(),
  cancel: () => undefined,
  showSheet: () => Promise.resolve(),
});

export const environmentIn = (language: Language): PaneEnvironment => ({
  language,
  onLanguageChosen: () => undefined,
  officeColors: () => null,
  subscribeToOfficeColors: () => () => undefined,
});
