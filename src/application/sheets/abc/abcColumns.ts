import { inCurrency } from "../../../domain/portfolio/amount";
import { salesOfYear } from "../../../domain/portfolio/history";
import type { Trend } from "../../../domain/movements/trend";
import type { AbcColumnName } from "../../../text/sheets/abc/messages";
import type { CellFormat, PlanCell } from "../../sheetPlan";
import { classByRank, classByRankCell } from "../classFormulas";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import type { ListColumn } from "../listTable";
import { textLiteral, thisRow } from "../references";
import { amountFormat, amountWidth, COLORS, NUMBER_FORMATS, textWidth } from "../style";
import { figureReference } from "../workings/figures";
import { lookups, type AbcListRow } from "./abcLookups";

/** The printed columns first, then the details; the last three are for formulas and the next analysis. */
export const ABC_COLUMNS: readonly AbcColumnName[] = [
  "rank",
  "client",
  "code",
  "sales",
  "share",
  "cumulativeShare",
  "shareOfClients",
  "abcClass",
  "previousClass",
  "trend",
  "distance",
  "why",
  "status",
  "regularity",
  "previousSales",
  "change",
  "slope",
  "variation",
  "margin",
  "marginRate",
  "marginClass",
  "otherRuleClass",
  "nearLimit",
  "lines",
  "previousRank",
  "marginRank",
  "number",
  "key",
];

export const PRINTED_COLUMNS = ABC_COLUMNS.indexOf("distance") + 1;

/** Every column of the ABC list. */
export function abcColumns(facts: SheetFacts): Readonly<Record<AbcColumnName, ListColumn<AbcListRow>>> {
  const { texts, abc, analysed, currency, overTime, previousAbc, marginAbc } = facts;
  const headers = texts.abc.columns;
  const found = lookups(facts);
  const clients = abc.rows.map(({ item }) => item);
  const largest = abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0;
  const moneyWidth = amountWidth(largest, currency);
  const money: CellFormat = { numberFormat: amountFormat(largest, facts) };
  const share: CellFormat = { numberFormat: NUMBER_FORMATS.share };
  const count: CellFormat = { numberFormat: NUMBER_FORMATS.count };
  const centred: CellFormat = { horizontal: "Center" };
  const muted: CellFormat = { color: COLORS.mutedInk };

  const cell = (column: AbcColumnName) => thisRow(headers[column]);
  const [sales, rank] = [cell("sales"), cell("rank")];
  const figure = (name: Parameters<typeof figureReference>[1]) => figureReference(facts, name);
  // A client the data have no more has no number, and no class.
  const ifThere = (formula: string) => `IF(${cell("number")}="","",${formula})`;
  const ifClassified = (formula: string) => `IF(${sales}>0,${formula},"")`;
  const ranked = (column: AbcColumnName, lastA: string, lastB: string) =>
    classByRankCell(cell(column), lastA, lastB, texts.abc.absent);
  const hasMonths = overTime?.history.step === "month";
  const hasMovements = previousAbc !== null;

  const value = (valueOf: (row: AbcListRow) => PlanCell) => ({ content: { value: valueOf } });
  const formula = (text: string) => ({ content: { formula: text } });
  const column = (
    name: AbcColumnName,
    width: number,
    content: Pick<ListColumn<AbcListRow>, "content">,
    format?: CellFormat,
    isHidden?: boolean,
  ): ListColumn<AbcListRow> => ({
    header: headers[name],
    width,
    ...content,
    ...(format === undefined ? {} : { format }),
    ...(isHidden === undefined ? {} : { isHidden }),
  });

  return {
    rank: column(
      "rank",
      7,
      value(({ abcClass, rank: place }) => (abcClass === "N/C" ? null : place)),
      {
        ...count,
        ...centred,
      },
    ),
    client: column(
      "client",
      textWidth(
        clients.map(({ name }) => name),
        30,
        48,
      ),
      value(({ item }) => item.name),
      { horizontal: "Left" },
    ),
    code: column(
      "code",
      textWidth(
        clients.map(({ code }) => code),
        10,
        24,
      ),
      value(({ item }) => item.code),
      { horizontal: "Left" },
      clients.every(({ code }) => code === ""),
    ),
    sales: column(
      "sales",
      moneyWidth,
      value((row) => inCurrency(row.sales)),
      money,
    ),
    share: column("share", 10, formula(ifClassified(`${sales}/${NAMES.base}`)), share),
    cumulativeShare: column(
      "cumulativeShare",
      11,
      formula(ifClassified(`INDEX(${NAMES.cumulativeShare},INDEX(${NAMES.lastOfTie},${rank}))`)),
      share,
    ),
    shareOfClients: column(
      "shareOfClients",
      11,
      formula(ifClassified(`INDEX(${NAMES.lastOfTie},${rank})/${NAMES.clients}`)),
      share,
    ),
    abcClass: column(
      "abcClass",
      9,
      formula(ifThere(`IF(${sales}<=0,"N/C",${classByRank(rank, NAMES.lastA, NAMES.lastB)})`)),
      centred,
    ),
    previousClass: column(
      "previousClass",
      9,
      formula(ranked("previousRank", NAMES.previousLastA, NAMES.previousLastB)),
      centred,
      !hasMovements,
    ),
    trend: column(
      "trend",
      10,
      formula(
        `IF(ISNUMBER(${cell("slope")}),IF(${cell("slope")}>=${NAMES.trendUp},"${texts.abc.trends.up}",IF(${cell("slope")}<=${NAMES.trendDown},"${texts.abc.trends.down}","${texts.abc.trends.stable}")),${cell("slope")}&"")`,
      ),
      centred,
      overTime === null,
    ),
    distance: column(
      "distance",
      moneyWidth,
      formula(
        `IF(${sales}<=0,"",IF(${rank}<=${NAMES.lastA},"",IF(${rank}<=${NAMES.lastB},IF(${NAMES.lastA}=0,"",INDEX(${NAMES.sortedSales},${NAMES.lastA})-${sales}),IF(${NAMES.lastB}>${NAMES.lastA},INDEX(${NAMES.sortedSales},${NAMES.lastB})-${sales},""))))`,
      ),
      money,
    ),
    why: column("why", 52, formula(ifThere(whyFormula(facts, cell("abcClass")))), { horizontal: "Left", ...muted }),
    status: column(
      "status",
      17,
      value(({ item }) => {
        const status = found.statuses.get(item.number);
        return status === undefined ? null : texts.abc.statuses[status];
      }),
      { horizontal: "Left" },
      !hasMovements,
    ),
    regularity: column(
      "regularity",
      11,
      formula(
        `IF(ISNUMBER(${cell("variation")}),IF(${cell("variation")}<${NAMES.variationX},"X",IF(${cell("variation")}<${NAMES.variationY},"Y","Z")),"")`,
      ),
      centred,
      !hasMonths,
    ),
    previousSales: column(
      "previousSales",
      moneyWidth,
      value(({ item }) => {
        const before = overTime?.movements?.pair.before;
        const amount = overTime && before ? salesOfYear(overTime.history, item.number, before) : null;
        return amount === null ? null : inCurrency(amount);
      }),
      money,
      !hasMovements,
    ),
    change: column(
      "change",
      10,
      formula(`IF(N(${cell("previousSales")})>0,${sales}/${cell("previousSales")}-1,"")`),
      { numberFormat: NUMBER_FORMATS.change },
      !hasMovements,
    ),
    slope: column(
      "slope",
      10,
      value(({ item }) => slopeCell(found.trends.get(item.number), texts.abc.trends.new)),
      { numberFormat: NUMBER_FORMATS.change, horizontal: "Right" },
      overTime === null,
    ),
    variation: column(
      "variation",
      11,
      value(({ item }) => found.variations.get(item.number) ?? null),
      { numberFormat: "0.00" },
      !hasMonths,
    ),
    margin: column(
      "margin",
      moneyWidth,
      value(({ item }) => {
        const margin = found.margins.get(item.number);
        return margin === undefined ? null : inCurrency(margin.margin);
      }),
      money,
      marginAbc === null,
    ),
    marginRate: column(
      "marginRate",
      10,
      value(({ item }) => {
        const margin = found.margins.get(item.number);
        return margin === undefined || margin.knownSales <= 0 ? null : margin.margin / margin.knownSales;
      }),
      share,
      marginAbc === null,
    ),
    marginClass: column(
      "marginClass",
      10,
      formula(ranked("marginRank", NAMES.marginLastA, NAMES.marginLastB)),
      centred,
      marginAbc === null,
    ),
    otherRuleClass: column(
      "otherRuleClass",
      12,
      formula(
        ifThere(`IF(${sales}<=0,"N/C",${classByRank(rank, figure("lastAOtherRule"), figure("lastBOtherRule"))})`),
      ),
      centred,
    ),
    nearLimit: column(
      "nearLimit",
      10,
      formula(
        ifClassified(
          `IF(OR(AND(${rank}>${figure("lastALower")},${rank}<=${figure("lastAHigher")}),AND(${rank}>${figure("lastBLower")},${rank}<=${figure("lastBHigher")})),${textLiteral(texts.abc.nearLimit)},"")`,
        ),
      ),
      centred,
    ),
    lines: column(
      "lines",
      9,
      value(({ item }) => item.lines),
      count,
    ),
    previousRank: column(
      "previousRank",
      9,
      value(({ item }) => found.previousRanks.get(item.number) ?? null),
      { ...count, ...muted },
      !hasMovements,
    ),
    marginRank: column(
      "marginRank",
      9,
      value(({ item }) => found.marginRanks.get(item.number) ?? null),
      { ...count, ...muted },
      marginAbc === null,
    ),
    number: column(
      "number",
      7,
      value(({ item }) => item.number),
      { numberFormat: "0", ...muted },
    ),
    key: column(
      "key",
      textWidth(
        analysed.clients.map(({ key }) => key),
        16,
        40,
      ),
      value(({ item }) => item.key),
      { horizontal: "Left", ...muted },
    ),
  };
}

const slopeCell = (trend: Trend | undefined, isNew: string): PlanCell => {
  if (trend === undefined || trend.kind === "none") return null;
  return trend.kind === "new" ? isNew : trend.slopeShare;
};

/** The reason of the client's class, which is worded once for all on the Workings sheet. */
function whyFormula(facts: SheetFacts, abcClass: string): string {
  const [a, b, c] = (["reasonA", "reasonB", "reasonC"] as const).map((name) => figureReference(facts, name));
  return `IF(${abcClass}="C",${c},IF(${abcClass}="B",${b},IF(${abcClass}="A",${a},${textLiteral(facts.texts.abc.notPositive)})))`;
}
