import { inCurrency } from "../../../domain/portfolio/amount";
import type { RuleColumnName } from "../../../text/sheets/rules/messages";
import { area, type Area, type CellFormat, type FormattedArea, type PlanValidation } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import type { ListColumn } from "../listTable";
import { RULES_NAMES } from "../rulesNames";
import { amountFormat, amountWidth, COLORS, exactAmountFormat, FORMATS, NUMBER_FORMATS, type Notation } from "../style";
import { HELPER_COLUMNS, isShare, RULE_COLUMNS, RULE_INPUTS, type RuleInput } from "./ruleColumns";
import { ruleFormulas } from "./ruleFormulas";
import type { RuleRow } from "./ruleRows";
import { effectMeant, indicatorMeant } from "./ruleWords";

const isInput = (column: RuleColumnName): column is RuleInput => RULE_INPUTS.some((input) => input === column);

/** The columns of the rules. */
export function rulesList(facts: SheetFacts): readonly ListColumn<RuleRow>[] {
  const formulas = ruleFormulas(facts);
  const looks = columnLooks(facts);
  return RULE_COLUMNS.map((column): ListColumn<RuleRow> => {
    const { width, ...format } = looks(column);
    return {
      header: facts.texts.rules.columns[column],
      width,
      format,
      content: isInput(column) ? { value: (row) => row[column] } : { formula: formulas[column] ?? '""' },
      ...(HELPER_COLUMNS.includes(column) ? { isHidden: true } : {}),
    };
  });
}

type Look = CellFormat & { readonly width: number };

function columnLooks(facts: SheetFacts): (column: RuleColumnName) => Look {
  const { analysed, currency } = facts;
  const total = inCurrency(analysed.control.clients);
  const input = (width: number, horizontal: "Left" | "Center" = "Left"): Look => ({
    width,
    ...FORMATS.input,
    horizontal,
    vertical: "Center",
    wrapText: true,
  });
  const plain = { vertical: "Center" } as const;
  const looks: Readonly<Partial<Record<RuleColumnName, Look>>> = {
    active: input(8, "Center"),
    indicator: input(25),
    operator: input(6, "Center"),
    threshold: { ...input(11, "Center"), numberFormat: "General" },
    secondIndicator: input(25),
    secondOperator: input(8, "Center"),
    secondThreshold: { ...input(11, "Center"), numberFormat: "General" },
    decision: input(44),
    domain: input(12),
    effect: input(33),
    amount: { ...input(12, "Center"), numberFormat: "General" },
    occurrences: input(18),
    clients: { width: 10, numberFormat: NUMBER_FORMATS.count, horizontal: "Right", ...plain },
    yearlyEffect: {
      width: amountWidth(total, currency) - 2,
      numberFormat: amountFormat(total, facts),
      bold: true,
      ...plain,
    },
    wording: { width: 56, horizontal: "Left", color: COLORS.mutedInk, wrapText: true, ...plain },
  };
  return (column) => looks[column] ?? { width: 12, color: COLORS.mutedInk };
}

/** Numbers of single cells: shares as percentages, fees as money. */
export function ruleCellFormats(
  notation: Notation,
  rows: readonly RuleRow[],
  body: (column: number) => Area,
): readonly FormattedArea[] {
  const cellOf = (input: RuleInput, index: number): Area => {
    const cells = body(RULE_COLUMNS.indexOf(input));
    return area(cells.row + index, cells.column);
  };
  const isShareCell = (cell: RuleRow[RuleInput]): boolean => {
    const indicator = typeof cell === "string" ? indicatorMeant(cell) : null;
    return indicator !== null && isShare(indicator);
  };
  return rows.flatMap((row, index): FormattedArea[] => [
    ...(isShareCell(row.indicator)
      ? [{ area: cellOf("threshold", index), format: { numberFormat: NUMBER_FORMATS.wholeShare } }]
      : []),
    ...(isShareCell(row.secondIndicator)
      ? [{ area: cellOf("secondThreshold", index), format: { numberFormat: NUMBER_FORMATS.wholeShare } }]
      : []),
    ...(typeof row.effect === "string" && effectMeant(row.effect) === "fee"
      ? [{ area: cellOf("amount", index), format: { numberFormat: exactAmountFormat(notation) } }]
      : []),
  ]);
}

/** What may be typed in the rules. */
export function ruleValidations({ texts }: SheetFacts, body: (column: number) => Area): readonly PlanValidation[] {
  const { columns, messages } = texts.rules;
  const list = (input: RuleInput, source: string, message: string): PlanValidation => ({
    area: body(RULE_COLUMNS.indexOf(input)),
    rule: { kind: "list", source },
    title: columns[input],
    message,
  });
  const number = (input: RuleInput, minimum: string, message: string): PlanValidation => ({
    area: body(RULE_COLUMNS.indexOf(input)),
    rule: { kind: "decimal", minimum, maximum: "1E+12" },
    title: columns[input],
    message,
  });
  return [
    list("active", NAMES.yesNo, messages.active),
    list("indicator", RULES_NAMES.indicators, messages.indicator),
    list("operator", RULES_NAMES.operators, messages.operator),
    number("threshold", "-1E+12", messages.threshold),
    list("secondIndicator", RULES_NAMES.indicators, messages.indicator),
    list("secondOperator", RULES_NAMES.operators, messages.operator),
    number("secondThreshold", "-1E+12", messages.threshold),
    list("domain", RULES_NAMES.domains, messages.domain),
    list("effect", RULES_NAMES.effects, messages.effect),
    number("amount", "0", messages.amount),
    list("occurrences", RULES_NAMES.occurrences, messages.occurrences),
  ];
}
