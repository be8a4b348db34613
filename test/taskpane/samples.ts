import { DEFAULT_COST_SETTINGS } from "../../src/domain/costToServe/costSettings";
import { DEFAULT_MATRIX_SETTINGS } from "../../src/domain/matrix/matrix";
import { clientEconomics } from "../../src/application/clientEconomics";
import type { Errands } from "../../src/application/errands/errands";
import { NOTHING_TYPED } from "../../src/application/memory/typedLists";
import { DEFAULT_PRESENTATION } from "../../src/application/memory/savedPresentation";
import type { RefreshPreview } from "../../src/application/session/refreshPreview";
import type { Found, Results, Session, SessionState } from "../../src/application/session/state";
import type { AbcClassTotals } from "../../src/domain/pareto/abc";
import { DEFAULT_ABC_OPTIONS } from "../../src/domain/pareto/abc";
import { DEFAULT_TREND_THRESHOLDS } from "../../src/domain/movements/trend";
import { DEFAULT_PLAN } from "../../src/application/memory/savedPlan";
import { DEFAULT_XYZ_LIMITS } from "../../src/domain/movements/variation";
import { DEFAULT_FINDING_THRESHOLDS } from "../../src/domain/findings/thresholds";
import { amountOf, NO_AMOUNT } from "../../src/domain/portfolio/amount";
import { type Client, NO_DECISIONS, PLAIN_LINES, type Portfolio } from "../../src/domain/portfolio/portfolio";
import { finished } from "../../src/domain/steps";
import type { SourceFingerprint } from "../../src/domain/portfolio/sourceFingerprint";
import type { PaneEnvironment } from "../../src/taskpane/environment";
import { ShownScreen } from "../../src/taskpane/shownScreen";
import type { Language } from "../../src/text/language";
import { LINES, source } from "../domain/portfolio/source";
import { DOUBTS, FINDINGS, TABLE } from "../text/samples";

const client = (number: number, sales: number): Client => ({
  number,
  key: `c${String(number)}`,
  code: "",
  name: `Client ${String(number)}`,
  sales: amountOf(sales),
  lines: 1,
  members: [],
});

export const PORTFOLIO: Portfolio = {
  period: { kind: "everything" },
  clients: [client(1, 900), client(2, 99.5), client(3, 0.5)],
  linesRead: 12_417,
  leftOut: [
    {
      reason: "unreadableAmount",
      count: 14,
      partly: 0,
      sales: NO_AMOUNT,
      cells: Array.from({ length: 14 }, (_, line) => ({ sheetName: "Factures", row: 80 + line, column: 7 })),
    },
  ],
  control: {
    read: amountOf(1000),
    clients: amountOf(1000),
    leftOut: NO_AMOUNT,
    rounding: NO_AMOUNT,
    reversed: NO_AMOUNT,
  },
  reversedLines: 0,
  linesWithoutCurrency: 0,
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
    samples: column === 0 ? [{ date: 44_929 }] : [`${header} 1`],
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
  lookups: [],
  missingHeaders: [],
  origin: "detected",
  options: {
    period: { kind: "year", year: 2025 },
    fiscalYearStartMonth: 1,
    hiddenRows: "counted",
    decisions: NO_DECISIONS,
    abc: DEFAULT_ABC_OPTIONS,
    thresholds: DEFAULT_FINDING_THRESHOLDS,
    trend: DEFAULT_TREND_THRESHOLDS,
    costs: DEFAULT_COST_SETTINGS,
    matrix: DEFAULT_MATRIX_SETTINGS,
    xyz: DEFAULT_XYZ_LIMITS,
    plan: DEFAULT_PLAN,
    presentation: DEFAULT_PRESENTATION,
  },
  periods: [{ kind: "year", year: 2025 }, { kind: "everything" }],
  everything: PORTFOLIO,
  problem: null,
  isReading: false,
  carriesAnalysis: false,
  refresh: null,
  isOutdated: false,
};

/** A table that gives every reason to ask. */
export const QUESTIONABLE: Found = {
  ...FOUND,
  detection: { ...FOUND.detection, outcome: "needs-confirmation" },
  table: {
    ...TABLE,
    roles: { ...TABLE.roles, documentType: [6], currency: [7], parent: [8] },
    doubts: [DOUBTS.priceOrAmount],
    otherSales: [{ kind: "product", quantity: 3, unitPrice: 4 }],
    joined: [
      {
        column: 8,
        header: "Groupe",
        keyColumn: 1,
        sheetId: "sheet-9",
        sheetName: "Clients",
        firstDataRow: 1,
        lastDataRow: 300,
        lookupColumn: 0,
        valueColumn: 3,
      },
    ],
    continuedOn: ["Février", "Mars"].map((sheetName) => ({
      sheetId: sheetName,
      sheetName,
      headerRows: [3],
      firstDataRow: 4,
      lastDataRow: 900,
      firstColumn: 0,
    })),
  },
  columns: [
    ...FOUND.columns,
    { column: 6, letter: "G", header: "Type de pièce", samples: ["Facture", "Avoir"] },
    { column: 7, letter: "H", header: "Devise", samples: ["EUR", "USD"] },
  ],
  choice: {
    orientation: "lines",
    clientId: 1,
    clientName: [2],
    sales: { kind: "column", column: 5 },
    date: 0,
    documentType: 6,
    status: null,
    currency: { column: 7, kept: "EUR" },
    grouping: { kind: "column", column: 8 },
  },
  isTogether: true,
  alternatives: [{ sales: { kind: "product", quantity: 3, unitPrice: 4 }, total: amountOf(1234) }],
  currencies: [
    { currency: "EUR", lines: 12_000, sales: amountOf(1000) },
    { currency: "USD", lines: 417, sales: amountOf(250.5) },
  ],
  hiddenLines: 37,
  lookups: [
    {
      header: "Groupe",
      sheetName: "Clients",
      unmatchedLines: 2,
      cells: [
        { sheetName: "Factures", row: 11, column: 1 },
        { sheetName: "Mars", row: 4, column: 1 },
      ],
      ambiguousKeys: 1,
    },
  ],
  suggestedExclusions: [
    { client: "Ventes au comptoir", sales: amountOf(99.5) },
    { client: "Divers", sales: amountOf(0.5) },
  ],
  options: { ...FOUND.options, decisions: { ...NO_DECISIONS, excluded: ["Divers"] } },
  everything: { ...PORTFOLIO, reversedLines: 12 },
};

const fingerprint = (lines: number, total: number): SourceFingerprint => [
  { sheetName: "Factures", lines, total: amountOf(total), contents: "" },
];

/** What a refresh would change. */
export const PREVIEW: RefreshPreview = {
  last: { analysedOn: 46_000, period: { kind: "year", year: 2024, month: 1 }, source: fingerprint(12_431, 4000) },
  source: fingerprint(15_020, 5000.5),
  isSameSource: false,
  period: { kind: "year", year: 2025, month: 1 },
  moves: {
    appeared: ["Durand", "Lévy"],
    gone: [],
    up: ["Martin"],
    down: ["Alpha", "Bêta", "Gamma", "Delta"],
  },
  archived: ["Omega"],
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
  previousAbc: null,
  overTime: null,
  followUp: { monthly: null, salespeople: [] },
  economics: finished(
    clientEconomics(
      { lines: source(["Client"], []), choice: LINES, roles: {}, counted: [] },
      PORTFOLIO,
      null,
      FOUND.options,
      NOTHING_TYPED,
    ),
  ),
  everything: PORTFOLIO,
  analysed: { ...PORTFOLIO, period: { kind: "year", year: 2025 } },
  abc: {
    options: DEFAULT_ABC_OPTIONS,
    appliedRule: "crossing",
    computed: null,
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
  fiscalYearStartMonth: 1,
};

/** Every kind of state the pane shows. */
export const STATES = {
  looking: { kind: "looking" },
  nothingFound: { kind: "nothingFound", problem: { code: "noSalesFound" } },
  found: { kind: "found", found: FOUND },
  questionable: { kind: "found", found: QUESTIONABLE },
  doubtful: { kind: "found", found: DOUBTFUL },
  refreshable: {
    kind: "found",
    found: { ...FOUND, carriesAnalysis: true, refresh: PREVIEW, isOutdated: true },
  },
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
  templateText: () => "{}",
  takeTemplate: () => ({ kind: "problem", problem: { code: "notATemplate" } }),
  analyse: () => Promise.resolve(),
  cancel: () => undefined,
});

/** Errands that nobody runs. */
export const IDLE_ERRANDS: Errands = {
  showSheet: () => Promise.resolve(null),
  showClient: () => Promise.resolve(null),
  addSample: () => Promise.resolve(null),
  functionExamples: () => Promise.resolve([]),
  insertExample: () => Promise.resolve(null),
};

export const environmentIn = (language: Language): PaneEnvironment => ({
  language,
  onLanguageChosen: () => undefined,
  screen: new ShownScreen(),
  errands: IDLE_ERRANDS,
  opening: null,
  officeColors: () => null,
  subscribeToOfficeColors: () => () => undefined,
});
