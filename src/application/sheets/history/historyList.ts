import { type ClientResult, type ClientHistory } from "../../../domain/history/clientHistory";
import { resultOf } from "../../../domain/history/renewHistory";
import { inCurrency } from "../../../domain/portfolio/amount";
import { historyText } from "../../memory/historyText";
import type { CellFormat, PlanCell } from "../../sheetPlan";
import { HISTORY_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { type ListColumn, type ListPlan, listTable } from "../listTable";
import { COLORS, textWidth } from "../style";
import { HEADER_ROW, HISTORY_COLUMNS, type HistoryColumn, LIST_COLUMN } from "./layout";
import { periodLabel } from "./periodLabels";
import type { PeriodColumnName } from "../../../text/sheets/history/messages";

/** Every client that was ever analysed: class, sales and quadrant of each period, as of its last analysis. */
export function historyList(
  facts: SheetFacts,
  numbers: ReadonlyMap<string, number>,
  money: { readonly format: string; readonly width: number },
): ListPlan {
  const { clients } = facts.history;
  const codes = new Map(facts.everything.clients.map(({ key, code }) => [key, code]));
  const codeOf = ({ key }: ClientHistory): string => codes.get(key) ?? "";
  const left: CellFormat = { horizontal: "Left" };
  const muted: CellFormat = { color: COLORS.mutedInk };
  const names = clients.map(({ name }) => name);
  const keys = clients.map(({ key }) => key);
  const columnOf = (column: HistoryColumn): Omit<ListColumn<ClientHistory>, "header"> => {
    if (typeof column === "object") return periodColumn(facts, column, money);
    switch (column) {
      case "client":
        return { width: textWidth(names, 30, 44), format: left, content: { value: ({ name }) => name } };
      case "code":
        return {
          width: textWidth(clients.map(codeOf), 10, 24),
          format: left,
          content: { value: codeOf },
          isHidden: clients.every((client) => codeOf(client) === ""),
        };
      case "number":
        return {
          width: 7,
          format: { ...muted, numberFormat: "0" },
          content: { value: ({ key }) => numbers.get(key) ?? null },
        };
      case "key":
        return { width: textWidth(keys, 16, 40), format: { ...muted, ...left }, content: { value: ({ key }) => key } };
      case "kept":
        return { width: 24, format: { ...muted, ...left }, content: { value: historyText }, isHidden: true };
    }
  };
  return listTable(
    HISTORY_TABLE,
    HEADER_ROW,
    LIST_COLUMN,
    HISTORY_COLUMNS.map((column) => ({ header: historyHeader(facts, column), ...columnOf(column) })),
    clients,
    ({ key }) => key,
  );
}

export function historyHeader(facts: SheetFacts, column: HistoryColumn): string {
  const { list } = facts.texts.history;
  if (typeof column !== "object") return list.columns[column];
  const period = facts.history.periods[column.place];
  const label = period === undefined ? list.unused(column.place + 1) : periodLabel(facts, period);
  return list.ofPeriod[column.of](label);
}

/** Empty and hidden while there is no such period. */
function periodColumn(
  facts: SheetFacts,
  { of, place }: Exclude<HistoryColumn, string>,
  money: { readonly format: string; readonly width: number },
): Omit<ListColumn<ClientHistory>, "header"> {
  const period = facts.history.periods[place];
  const centred: CellFormat = { horizontal: "Center" };
  const shown: Readonly<
    Record<PeriodColumnName, { width: number; format: CellFormat; cell: (result: ClientResult) => PlanCell }>
  > = {
    abcClass: { width: 12, format: centred, cell: ({ abcClass }) => abcClass },
    sales: { width: money.width, format: { numberFormat: money.format }, cell: ({ sales }) => inCurrency(sales) },
    quadrant: {
      width: 14,
      format: centred,
      cell: ({ quadrant }) => (quadrant === null ? null : facts.texts.matrix.chart.quadrants[quadrant]),
    },
  };
  const { width, format, cell } = shown[of];
  return {
    width,
    format,
    content: {
      value: (client) => {
        const result = period === undefined ? null : resultOf(client, period);
        return result === null ? null : cell(result);
      },
    },
    isHidden: period === undefined,
  };
}
