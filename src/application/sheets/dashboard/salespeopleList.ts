import { DRIVERS } from "../../../domain/costToServe/drivers";
import type { Salesperson } from "../../../domain/followUp/salespeople";
import { inCurrency } from "../../../domain/portfolio/amount";
import { asFormula } from "../../../text/sentence";
import type { SalespersonColumnName } from "../../../text/sheets/dashboard/messages";
import type { InputList } from "../../memory/inputList";
import type { Formula, PlanCell } from "../../sheetPlan";
import { DASHBOARD_NAMES, SALESPEOPLE_TABLE } from "../dashboardNames";
import { ABC_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { type ListColumn, type ListPlan, listTable } from "../listTable";
import { tableColumn, thisRow, thisRowSpan } from "../references";
import { amountFormat, amountWidth, COLORS, NUMBER_FORMATS, textWidth } from "../style";
import { figureReference } from "../workings/figures";
import { hasSalespeople } from "../workings/salespeopleSection";
import { LIST_HEADER_ROW, SALESPEOPLE_COLUMN } from "./layout";

const COLUMNS = [
  "salesperson",
  "sales",
  "share",
  "clients",
  "classAClients",
  "margin",
  "netContribution",
  "number",
] as const satisfies readonly SalespersonColumnName[];

/** Nothing is filled in here; what the user puts beside a salesperson travels with them. */
export const SALESPEOPLE_LIST: InputList = {
  sheet: "dashboard",
  name: DASHBOARD_NAMES.salespeopleList,
  table: SALESPEOPLE_TABLE,
  headers: ({ texts, terms }) => [
    ...COLUMNS.map((column) => [texts.dashboard.salespeople.columns[column]]),
    ...DRIVERS.map((driver) => [terms.drivers[driver]]),
  ],
  clientColumn: COLUMNS.indexOf("salesperson"),
  keyColumn: COLUMNS.indexOf("salesperson"),
  inputColumns: [],
  areInputs: () => [],
};

/** Sales and what they leave, by salesperson. */
export function salespeopleList(facts: SheetFacts): ListPlan {
  const people = facts.followUp.salespeople;
  return listTable(SALESPEOPLE_TABLE, LIST_HEADER_ROW, SALESPEOPLE_COLUMN, columns(facts), people, (person) =>
    nameOf(facts, person),
  );
}

const nameOf = (facts: SheetFacts, { name }: Salesperson): string => {
  const words = facts.texts.dashboard.salespeople;
  return name ?? (hasSalespeople(facts) ? words.without : words.everybody);
};

function columns(facts: SheetFacts): readonly ListColumn<Salesperson>[] {
  const { texts, terms, currency, economics } = facts;
  const { columns: headers } = texts.dashboard.salespeople;
  const people = facts.followUp.salespeople;
  const total = inCurrency(facts.analysed.control.clients);
  const money = { width: amountWidth(total, currency), format: { numberFormat: amountFormat(total, facts) } };
  const count = { width: 10, format: { numberFormat: NUMBER_FORMATS.count } };
  const cell = (column: SalespersonColumnName): string => thisRow(headers[column]);
  const value = (of: (person: Salesperson) => PlanCell) => ({ value: of });
  const numbers = new Map(people.map((person, index) => [person, index + 1]));
  const [first, last] = [terms.drivers[DRIVERS[0] ?? "orders"], terms.drivers[DRIVERS.at(-1) ?? "rebates"]];
  const cost = `SUMPRODUCT(${thisRowSpan(first, last)},${NAMES.unitCosts})`;
  const classA = hasSalespeople(facts)
    ? `COUNTIFS(${DASHBOARD_NAMES.pairSalespeople},${cell("number")},${DASHBOARD_NAMES.pairRanks},"<="&${NAMES.lastA})`
    : figureReference(facts, "clientsInA");
  const margin =
    economics.dataMargins === null
      ? { formula: `IF(ISNUMBER(${NAMES.assumedMargin}),ROUND(${cell("sales")}*${NAMES.assumedMargin},4),"")` }
      : value((person) => (person.margin === null ? null : inCurrency(person.margin)));
  return [
    {
      header: headers.salesperson,
      width: textWidth(
        people.map((person) => nameOf(facts, person)),
        22,
        34,
      ),
      format: { horizontal: "Left" },
      content: value((person) => nameOf(facts, person)),
    },
    { header: headers.sales, ...money, content: value(({ sales }) => inCurrency(sales)) },
    {
      header: headers.share,
      width: 9,
      format: { numberFormat: NUMBER_FORMATS.share },
      content: { formula: `IF(${salesAnalysed(facts)}=0,0,${cell("sales")}/${salesAnalysed(facts)})` },
    },
    { header: headers.clients, ...count, content: value(({ clients }) => clients.length) },
    { header: headers.classAClients, ...count, width: 15, content: { formula: classA } },
    { header: headers.margin, ...money, content: margin },
    {
      header: headers.netContribution,
      ...money,
      content: { formula: `IF(ISNUMBER(${cell("margin")}),ROUND(${cell("margin")}-${cost},4),"")` },
    },
    {
      header: headers.number,
      width: 8,
      format: { color: COLORS.mutedInk },
      content: value((person) => numbers.get(person) ?? null),
      isHidden: true,
    },
    ...DRIVERS.map((driver): ListColumn<Salesperson> => ({
      header: terms.drivers[driver],
      width: 12,
      format: { numberFormat: "#,##0.00", color: COLORS.mutedInk },
      content: value(({ quantities }) => quantities[driver]),
      isHidden: true,
    })),
  ];
}

/** The actual of the catalogue's first line would do; the list of clients is what it sums. */
const salesAnalysed = ({ texts }: SheetFacts): string => `SUM(${tableColumn(ABC_TABLE, texts.abc.columns.sales)})`;

/** Whether the list adds up to the sales analysed, with what rounding each salesperson's sum may lose. */
export function salespeopleTotal(facts: SheetFacts): Formula {
  const { salespeople } = facts.texts.dashboard;
  const sum: Formula = { formula: `SUM(${tableColumn(SALESPEOPLE_TABLE, salespeople.columns.sales)})` };
  const sales: Formula = { formula: salesAnalysed(facts) };
  const sentence = (parts: Parameters<typeof asFormula>[0]): string => asFormula(parts, facts.language, facts.currency);
  return {
    formula: `IF(ABS(${sum.formula}-${sales.formula})<0.005,${sentence(salespeople.total<Formula>({ sum }))},${sentence(salespeople.differs<Formula>({ sum, sales }))})`,
  };
}
