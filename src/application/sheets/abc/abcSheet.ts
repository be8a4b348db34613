import { inCurrency } from "../../domain/portfolio/amount";
import type { AbcClass } from "../../domain/pareto/abc";
import { asFormula } from "../../text/sentence";
import { findingWording } from "../../text/findings/sentences";
import {
  area,
  type Area,
  type CellBlock,
  type Formula,
  type FormattedArea,
  type PlanCell,
  type SheetPlan,
} from "../sheetPlan";
import { ABC_TABLE, NAMES } from "./definedNames";
import { periodLabel, type SheetFacts } from "./facts";
import { cellName, tableColumn, textLiteral, thisRow } from "./references";
import { amountFormat, amountWidth, COLORS, FORMATS, NUMBER_FORMATS, TAB_COLORS, textWidth } from "./style";
import { RULES } from "./workings/abcFigures";
import { figureFormula, figureReference } from "./workings/figures";
import { paretoChart } from "./workings/paretoSection";

const SOURCE_ROW = 1;
const FINDING_ROW = 2;
const RULE_ROW = 3;
const HOW_TO_ROW = 4;
const HEADER_ROW = 5;

/** Columns of the table, from A on. */
const COLUMNS = [
  "rank",
  "client",
  "code",
  "sales",
  "share",
  "cumulativeShare",
  "shareOfClients",
  "abcClass",
  "lines",
  "number",
] as const;
type Column = (typeof COLUMNS)[number];
const columnOf = (column: Column): number => COLUMNS.indexOf(column);
/** In characters; names, codes and amounts have the widths of what they hold. */
const COLUMN_WIDTHS: Readonly<Record<Exclude<Column, "client" | "code" | "sales">, number>> = {
  rank: 7,
  share: 10,
  cumulativeShare: 11,
  shareOfClients: 11,
  abcClass: 9,
  lines: 9,
  number: 7,
};

/** The class summary and the chart stand to the right of the table, after an empty column. */
const SUMMARY_COLUMN = COLUMNS.length + 1;
const SUMMARY_COLUMNS = 6;
const CLASSES: readonly AbcClass[] = ["A", "B", "C", "N/C"];
const CHART_ROW = HEADER_ROW + CLASSES.length + 3;
const CHART_ROWS = 22;

export const ABC_FIXED_AREA = area(0, 0, HEADER_ROW + 1, SUMMARY_COLUMN + SUMMARY_COLUMNS);

export function abcSheet(facts: SheetFacts): SheetPlan {
  const { abc, currency } = facts;
  const tableArea = area(HEADER_ROW, 0, abc.rows.length + 1, COLUMNS.length);
  const body = (column: Column) => area(HEADER_ROW + 1, columnOf(column), abc.rows.length);
  const largest = abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0;
  const money = amountFormat(largest, currency);
  const summaryClasses = area(HEADER_ROW + 1, SUMMARY_COLUMN, CLASSES.length);
  return {
    tabColor: TAB_COLORS.abc,
    blocks: [...headings(facts), ...tableBlocks(facts), summaryBlock(facts)],
    tables: [{ name: ABC_TABLE, area: tableArea, columnFormulas: columnFormulas(facts) }],
    formats: [...headingFormats(), ...tableFormats(body, money), ...summaryFormats(money)],
    conditionalFormats: [body("abcClass"), summaryClasses].flatMap((where) => [
      { area: where, equals: "A", fill: COLORS.a, color: COLORS.aInk, bold: true },
      { area: where, equals: "B", fill: COLORS.b, color: COLORS.bInk, bold: true },
      { area: where, equals: "C", fill: COLORS.c, color: COLORS.cInk },
      { area: where, equals: "N/C", fill: COLORS.notClassified, color: COLORS.notClassifiedInk },
    ]),
    validations: [],
    names: [],
    charts: [paretoChart(facts, area(CHART_ROW, SUMMARY_COLUMN, CHART_ROWS, SUMMARY_COLUMNS))],
    columnWidths: columnWidths(facts, largest),
    merges: [FINDING_ROW, RULE_ROW].map((row) => area(row, 0, 1, COLUMNS.length)),
    rowHeights: [
      { row: FINDING_ROW, height: 46 },
      { row: RULE_ROW, height: 27 },
      { row: HEADER_ROW, height: 32 },
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: columnOf("client") + 1,
    print: {
      area: area(0, 0, HEADER_ROW + 1 + abc.rows.length, COLUMNS.length),
      orientation: "Portrait",
      titleRows: HEADER_ROW + 1,
    },
  };
}

function columnWidths({ abc, analysed, currency }: SheetFacts, largest: number): number[] {
  const clients = abc.rows.map(({ item }) => item);
  const widths: Readonly<Record<Column, number>> = {
    ...COLUMN_WIDTHS,
    client: textWidth(
      clients.map(({ name }) => name),
      34,
      48,
    ),
    code: textWidth(
      clients.map(({ code }) => code),
      12,
      24,
    ),
    sales: amountWidth(largest, currency),
  };
  const total = amountWidth(inCurrency(analysed.control.clients), currency);
  return [...COLUMNS.map((column) => widths[column]), 3, 9, 10, 11, total, 11, 34];
}

function headings(facts: SheetFacts): CellBlock[] {
  const { texts, formats, choice } = facts;
  const rules = RULES.map((rule) =>
    asFormula(
      texts.abc.rule<Formula>(rule, { formula: NAMES.limitA }, { formula: NAMES.limitB }),
      facts.language,
      facts.currency,
    ),
  );
  const { linesRead } = facts.analysed;
  return [
    {
      row: 0,
      column: 0,
      cells: [
        [texts.abc.title],
        [
          texts.abc.source({
            sheet: facts.table.sheetName,
            lines: texts.abc.lineCount(linesRead, formats, choice.orientation),
            period: periodLabel(facts),
            analysedOn: formats.date(facts.analysedOn),
          }),
        ],
        [{ formula: diagnosis(facts) }],
        [{ formula: `CHOOSE(${figureReference(facts, "ruleNumber")},${rules.join(",")})` }],
        [texts.abc.howTo(facts.sheetNames.settings)],
      ],
    },
    { row: HEADER_ROW, column: 0, cells: [COLUMNS.map((column) => texts.abc.columns[column])] },
    { row: HEADER_ROW - 1, column: SUMMARY_COLUMN, cells: [[texts.abc.summary.title]] },
  ];
}

/** The main fact, and after it what makes this portfolio special; both follow the limits. */
function diagnosis(facts: SheetFacts): string {
  const wording = findingWording(facts.language);
  const figure = (name: Parameters<typeof figureFormula>[1]) => figureFormula(facts, name);
  const sentence = (parts: Parameters<typeof asFormula>[0]) => asFormula(parts, facts.language, facts.currency);
  const value = (name: Parameters<typeof figureReference>[1]) => figureReference(facts, name);
  const main = sentence(
    wording.classA({
      clients: figure("clientsInA"),
      shareOfClients: figure("shareOfClientsA"),
      shareOfSales: figure("shareOfSalesA"),
    }),
  );
  const emptyClassA = sentence(wording.emptyClassA({ largestClientShare: figure("largestShare") }));
  const fragile = sentence(
    wording.fragile({
      largestClientShare: figure("largestShare"),
      fiveLargestShare: figure("fiveLargestShare"),
      shareOfClientsInA: figure("shareOfClientsA"),
    }),
  );
  const dispersed = sentence(
    wording.dispersed({
      clientsInC: figure("clientsInC"),
      shareOfClients: figure("shareOfClientsC"),
      shareOfSales: figure("shareOfSalesC"),
    }),
  );
  const even = sentence(wording.even({ shareOfFirstFifth: figure("firstFifthShare") }));
  const isFragile = `OR(${value("largestShare")}>=${NAMES.largestClientLimit},${value("fiveLargestShare")}>=${NAMES.fiveLargestLimit},AND(${value("clientsInA")}>0,${value("shareOfClientsA")}<=${NAMES.smallClassALimit}))`;
  const isDispersed = `AND(${value("clientsInC")}>0,${value("shareOfClientsC")}>=${NAMES.dispersedClientsLimit},${value("shareOfSalesC")}<=${NAMES.dispersedSalesLimit})`;
  const isEven = `${value("firstFifthShare")}<${NAMES.evenLimit}`;
  return `IF(${value("clientsInA")}=0,${emptyClassA},${main})&IF(${isFragile}," "&${fragile},IF(${isDispersed}," "&${dispersed},IF(${isEven}," "&${even},"")))`;
}

/** The values of the table, left and right of its formula columns. */
function tableBlocks({ abc }: SheetFacts): CellBlock[] {
  const identity: PlanCell[][] = [];
  const origin: PlanCell[][] = [];
  for (const { item, sales, rank, abcClass } of abc.rows) {
    identity.push([abcClass === "N/C" ? null : rank, item.name, item.code, inCurrency(sales)]);
    origin.push([item.lines, item.number]);
  }
  return [
    { row: HEADER_ROW + 1, column: columnOf("rank"), cells: identity },
    { row: HEADER_ROW + 1, column: columnOf("lines"), cells: origin },
  ];
}

/** No formula refers to another row of the table: sorting it or deleting rows changes nothing about other clients. */
function columnFormulas({ texts }: SheetFacts): { column: number; formula: string }[] {
  const header = texts.abc.columns;
  const sales = thisRow(header.sales);
  const rank = thisRow(header.rank);
  const ifClassified = (formula: string) => `IF(${sales}>0,${formula},"")`;
  return [
    { column: columnOf("share"), formula: ifClassified(`${sales}/${NAMES.base}`) },
    {
      column: columnOf("cumulativeShare"),
      formula: ifClassified(`INDEX(${NAMES.cumulativeShare},INDEX(${NAMES.lastOfTie},${rank}))`),
    },
    { column: columnOf("shareOfClients"), formula: ifClassified(`INDEX(${NAMES.lastOfTie},${rank})/${NAMES.clients}`) },
    {
      column: columnOf("abcClass"),
      formula: `IF(${sales}<=0,"N/C",IF(${rank}<=${NAMES.lastA},"A",IF(${rank}<=${NAMES.lastB},"B","C")))`,
    },
  ];
}

function summaryBlock(facts: SheetFacts): CellBlock {
  const { summary, columns } = facts.texts.abc;
  const inTable = (header: string) => tableColumn(ABC_TABLE, header);
  const firstRow = HEADER_ROW + 1;
  const rows = CLASSES.map((abcClass, index): PlanCell[] => {
    const cell = (offset: number) => cellName(firstRow + index, SUMMARY_COLUMN + offset);
    const isClass = `${inTable(columns.abcClass)},${textLiteral(abcClass)}`;
    const isRanked = abcClass !== "N/C";
    return [
      abcClass,
      { formula: `COUNTIFS(${isClass})` },
      isRanked ? { formula: `${cell(1)}/${NAMES.clients}` } : null,
      { formula: `SUMIFS(${inTable(columns.sales)},${isClass})` },
      isRanked ? { formula: `${cell(3)}/${NAMES.base}` } : null,
      summary.meanings[abcClass],
    ];
  });
  const sumOf = (offset: number): Formula => ({
    formula: `SUM(${cellName(firstRow, SUMMARY_COLUMN + offset)}:${cellName(firstRow + CLASSES.length - 1, SUMMARY_COLUMN + offset)})`,
  });
  return {
    row: HEADER_ROW,
    column: SUMMARY_COLUMN,
    cells: [
      [summary.abcClass, summary.clients, summary.shareOfClients, summary.sales, summary.shareOfSales, summary.meaning],
      ...rows,
      [summary.total, sumOf(1), sumOf(2), sumOf(3), sumOf(4), null],
    ],
  };
}

function headingFormats(): FormattedArea[] {
  return [
    { area: area(0, 0), format: FORMATS.title },
    { area: area(SOURCE_ROW, 0), format: FORMATS.source },
    { area: area(FINDING_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
    { area: area(RULE_ROW, 0), format: FORMATS.note },
    { area: area(HOW_TO_ROW, 0), format: FORMATS.howTo },
  ];
}

function tableFormats(body: (column: Column) => Area, money: string): FormattedArea[] {
  const number = (column: Column, numberFormat: string): FormattedArea => ({
    area: body(column),
    format: { numberFormat },
  });
  return [
    { area: area(HEADER_ROW, 0, 1, COLUMNS.length), format: { ...FORMATS.header, horizontal: "Center" } },
    { area: area(HEADER_ROW, columnOf("client"), 1, 2), format: { horizontal: "Left" } },
    { area: body("rank"), format: { numberFormat: NUMBER_FORMATS.count, horizontal: "Center" } },
    number("sales", money),
    number("share", NUMBER_FORMATS.share),
    number("cumulativeShare", NUMBER_FORMATS.share),
    number("shareOfClients", NUMBER_FORMATS.share),
    { area: body("abcClass"), format: { horizontal: "Center" } },
    number("lines", NUMBER_FORMATS.count),
    { area: body("number"), format: { numberFormat: "0", color: COLORS.mutedInk } },
  ];
}

function summaryFormats(money: string): FormattedArea[] {
  const rows = CLASSES.length + 1;
  const column = (offset: number) => area(HEADER_ROW + 1, SUMMARY_COLUMN + offset, rows);
  return [
    { area: area(HEADER_ROW - 1, SUMMARY_COLUMN), format: FORMATS.total },
    {
      area: area(HEADER_ROW, SUMMARY_COLUMN, 1, SUMMARY_COLUMNS),
      format: { ...FORMATS.header, horizontal: "Center" },
    },
    { area: column(0), format: { horizontal: "Center" } },
    { area: column(1), format: { numberFormat: NUMBER_FORMATS.count } },
    { area: column(2), format: { numberFormat: NUMBER_FORMATS.share } },
    { area: column(3), format: { numberFormat: money } },
    { area: column(4), format: { numberFormat: NUMBER_FORMATS.share } },
    { area: column(5), format: { color: COLORS.mutedInk, horizontal: "Left", indent: 1 } },
    {
      area: area(HEADER_ROW + CLASSES.length, SUMMARY_COLUMN, 1, SUMMARY_COLUMNS),
      format: { underlineColor: COLORS.header },
    },
    { area: area(HEADER_ROW + rows, SUMMARY_COLUMN, 1, SUMMARY_COLUMNS), format: FORMATS.total },
  ];
}
