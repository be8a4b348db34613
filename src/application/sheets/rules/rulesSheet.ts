import { inCurrency } from "../../../domain/portfolio/amount";
import { asFormula } from "../../../text/sentence";
import type { RuleColumnName } from "../../../text/sheets/rules/messages";
import { area, type FormattedArea, type Formula, type PlanCell, type PlanName, type SheetPlan } from "../../sheetPlan";
import { type SheetFacts, sourceLine } from "../facts";
import { listTable } from "../listTable";
import { tableColumn } from "../references";
import { RULE_COLUMN_NAMES, RULES_NAMES, RULES_TABLE } from "../rulesNames";
import { amountFormat, amountWidth, FORMATS, TAB_COLORS, wrappedHeight } from "../style";
import { figureFormula } from "../workings/figures";
import { rulesChart } from "../workings/whaleSection";
import { PRINTED_COLUMNS, RULE_COLUMNS, RULE_INPUTS } from "./ruleColumns";
import { HITS_COLUMNS, hitsPanel, pickedCell, ruleChoices, WHAT_IF_COLUMNS, whatIfPanel } from "./rulePanels";
import { ruleHeader } from "./ruleHeaders";
import { ruleKey, type RuleRow, ruleRows } from "./ruleRows";
import { ruleCellFormats, rulesList, ruleValidations } from "./rulesList";

const SOURCE_ROW = 1;
const FINDING_ROW = 2;
const CAUTION_ROW = 3;
const HOW_TO_ROW = 4;
const WHAT_IF_ROW = 6;
const CHART_ROWS = 15;
const GAP_WIDTH = 3;
const HEADER_ROW = WHAT_IF_ROW + CHART_ROWS + 1;

/** The clients of a rule stand to the right of the list, after an empty column. */
const PANEL_COLUMN = RULE_COLUMNS.length + 1;

export const RULES_FIXED_AREA = area(0, 0, HEADER_ROW + 1, PANEL_COLUMN + HITS_COLUMNS);

/** The user's rules, whom they hit, and what they would bring. */
export function rulesSheet(facts: SheetFacts): SheetPlan {
  const { analysed, currency, texts } = facts;
  const rows = ruleRows(facts);
  const total = inCurrency(analysed.control.clients);
  const money = amountFormat(total, facts);
  const hitAmountWidth = Math.max(19, amountWidth(total, currency));
  const columns = rulesList(facts);
  const list = listTable(RULES_TABLE, HEADER_ROW, 0, columns, rows, (_, index) => ruleKey(facts, index));
  const whatIf = whatIfPanel(facts, WHAT_IF_ROW, money);
  const wording = RULE_COLUMNS.indexOf("wording");
  const hits = hitsPanel(facts, WHAT_IF_ROW, PANEL_COLUMN, money, facts.typed.pickedRule);
  const height = (column: RuleColumnName, text: string): number =>
    wrappedHeight(text, columns[RULE_COLUMNS.indexOf(column)]?.width ?? 1);
  const picked = pickedCell(WHAT_IF_ROW, PANEL_COLUMN);
  return {
    tabColor: TAB_COLORS.rules,
    blocks: [{ row: 0, column: 0, cells: headings(facts) }, ...whatIf.blocks, ...hits.blocks, ...list.blocks],
    tables: [list.table],
    formats: [
      ...headingFormats(),
      ...whatIf.formats,
      ...hits.formats,
      ...list.formats,
      ...ruleCellFormats(facts, rows, list.body),
    ],
    conditionalFormats: [],
    validations: [
      ...ruleValidations(facts, list.body),
      {
        area: picked,
        rule: { kind: "list", source: ruleChoices(HEADER_ROW + 1, wording) },
        title: texts.rules.hits.title,
        message: texts.rules.hits.pickMessage,
      },
    ],
    names: [
      { name: RULES_NAMES.list, area: area(HEADER_ROW, 0) },
      { name: RULES_NAMES.picked, area: picked },
      ...columnNames(facts),
    ],
    charts: [rulesChart(facts, area(WHAT_IF_ROW, WHAT_IF_COLUMNS, CHART_ROWS, PRINTED_COLUMNS - WHAT_IF_COLUMNS))],
    merges: [
      ...[FINDING_ROW, CAUTION_ROW].map((row) => area(row, 0, 1, PRINTED_COLUMNS)),
      ...whatIf.merges,
      ...hits.merges,
    ],
    columnWidths: [...list.columnWidths, GAP_WIDTH, 36, hitAmountWidth, 32, hitAmountWidth],
    optionalColumns: list.optionalColumns,
    panels: { column: PANEL_COLUMN, columnCount: HITS_COLUMNS },
    rowHeights: [
      { row: FINDING_ROW, height: 18 },
      { row: HEADER_ROW, height: 32 },
      ...rows.map((rule, index) => ({
        row: HEADER_ROW + 1 + index,
        height: 5 + Math.max(height("decision", String(rule.decision ?? "")), height("wording", typicalWording(rule))),
      })),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      area: area(0, 0, HEADER_ROW + 1 + rows.length, PRINTED_COLUMNS),
      orientation: "Landscape",
      titleRows: 0,
    },
  };
}

/** About as long as the sentence that the rule's formula makes of it. */
function typicalWording(rule: RuleRow): string {
  const conditions = RULE_INPUTS.slice(RULE_INPUTS.indexOf("indicator"), RULE_INPUTS.indexOf("decision"));
  const words = conditions.map((input) => String(rule[input] ?? "")).filter((word) => word !== "");
  return `${words.join(" ")} % → ${String(rule.decision ?? "")}`;
}

/** The names of the columns that the Cost to serve sheet reads. */
const columnNames = (facts: SheetFacts): PlanName[] =>
  RULE_COLUMNS.flatMap((column) =>
    isNamed(column)
      ? [{ name: RULE_COLUMN_NAMES[column], reference: tableColumn(RULES_TABLE, ruleHeader(facts, column)) }]
      : [],
  );

const isNamed = (column: RuleColumnName): column is keyof typeof RULE_COLUMN_NAMES => column in RULE_COLUMN_NAMES;

function headings(facts: SheetFacts): PlanCell[][] {
  const { texts } = facts;
  const finding = texts.rules.finding<Formula>({
    rules: figureFormula(facts, "activeRules"),
    clients: figureFormula(facts, "clientsHit"),
    yearlyEffect: figureFormula(facts, "rulesEffect"),
  });
  return [
    [texts.rules.title],
    [sourceLine(facts)],
    [{ formula: asFormula(finding, facts.language, facts.currency) }],
    [texts.rules.caution],
    [texts.rules.howTo],
  ];
}

const headingFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(SOURCE_ROW, 0), format: FORMATS.source },
  { area: area(FINDING_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
  { area: area(CAUTION_ROW, 0), format: FORMATS.note },
  { area: area(HOW_TO_ROW, 0), format: FORMATS.howTo },
];
