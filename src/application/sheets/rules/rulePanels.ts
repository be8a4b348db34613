import { RULE_EFFECTS } from "../../../domain/rules/decisionRule";
import { RULE_HITS_SHOWN } from "../../../limits";
import { asFormula } from "../../../text/sentence";
import { area, type Area, type CellBlock, type FormattedArea, type Formula, type PlanCell } from "../../sheetPlan";
import { costToServeHeader, type CostToServeColumn } from "../costToServe/costToServeColumns";
import { hasLiveEffects, indicatorCells } from "../costToServe/ruleIndicators";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn, textLiteral } from "../references";
import { RULES_TABLE } from "../rulesNames";
import { COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { type Figure, figureFormula, figureReference } from "../workings/figures";
import { hitCell } from "../workings/rulesSections";
import { ruleHeader } from "./ruleHeaders";

interface Panel {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  readonly merges: readonly Area[];
}

/** What it is, today, with the rules, the difference; each over as many of the list's columns as it needs. */
const WHAT_IF_SPANS: readonly (readonly [column: number, columns: number])[] = [
  [0, 2],
  [2, 2],
  [4, 1],
  [5, 2],
];
export const WHAT_IF_COLUMNS = 7;

/** What the active rules together would change. */
export function whatIfPanel(facts: SheetFacts, top: number, money: string): Panel {
  const { whatIf, effects } = facts.texts.rules;
  const known = figureReference(facts, "clientsWithContribution");
  const ifKnown = (formula: string): Formula => ({ formula: `IF(${known}=0,"–",${formula})` });
  const line = (label: string, today: Figure, withRules: Figure): PlanCell[] => {
    const [before, after] = [figureReference(facts, today), figureReference(facts, withRules)];
    return [label, ifKnown(before), ifKnown(after), ifKnown(`${after}-${before}`)];
  };
  const rows: readonly (readonly PlanCell[])[] = [
    [whatIf.title, whatIf.today, whatIf.withRules, whatIf.change],
    line(whatIf.netContribution, "contribution", "contributionWithRules"),
    line(whatIf.peak, "peakContribution", "peakWithRules"),
    line(whatIf.lossMakers, "lossMakers", "lossMakersWithRules"),
    line(whatIf.losses, "losses", "lossesWithRules"),
    [whatIf.yearlyEffect, null, null, figureFormula(facts, "rulesEffect")],
  ];
  const notes: readonly PlanCell[] = [
    {
      formula: `IF(${known}=0,${textLiteral(whatIf.noMargin)},IF(${figureReference(facts, "withExamples")}="","",${textLiteral(whatIf.exampleCosts)}))`,
    },
    hasLiveEffects(facts) ? null : whatIf.fixedEffects,
  ];
  const legend = RULE_EFFECTS.map((effect): PlanCell[] => [effects[effect], whatIf.effectMeanings[effect]]);
  const spread = (cells: readonly PlanCell[]): PlanCell[] => {
    const row = Array.from({ length: WHAT_IF_COLUMNS }, (): PlanCell => null);
    WHAT_IF_SPANS.forEach(([column], index) => {
      row[column] = cells[index] ?? null;
    });
    return row;
  };
  const numbers = (offset: number, numberFormat: string): FormattedArea => ({
    area: area(top + offset, 2, 1, WHAT_IF_COLUMNS - 2),
    format: { numberFormat, horizontal: "Right" },
  });
  return {
    blocks: [
      {
        row: top,
        column: 0,
        cells: [...rows, ...notes.map((note) => [note]), [whatIf.howEffectsCount], ...legend].map(spread),
      },
    ],
    formats: [
      { area: area(top, 0, 1, WHAT_IF_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      { area: area(top, 0), format: { horizontal: "Left" } },
      numbers(1, money),
      numbers(2, money),
      numbers(3, NUMBER_FORMATS.count),
      numbers(4, money),
      numbers(5, money),
      { area: area(top + 1, 0, 1, WHAT_IF_COLUMNS), format: FORMATS.total },
      { area: area(top + 5, 0, 1, WHAT_IF_COLUMNS), format: { ...FORMATS.total, underlineColor: COLORS.header } },
      { area: area(top + rows.length, 0, notes.length), format: { color: COLORS.mutedInk, fontSize: 9 } },
      { area: area(top + rows.length + notes.length, 0), format: FORMATS.total },
      {
        area: area(top + rows.length + notes.length + 1, 0, legend.length, WHAT_IF_COLUMNS),
        format: { color: COLORS.mutedInk, fontSize: 9 },
      },
    ],
    merges: rows.flatMap((_, offset) =>
      WHAT_IF_SPANS.filter(([, columns]) => columns > 1).map(([column, columns]) =>
        area(top + offset, column, 1, columns),
      ),
    ),
  };
}

export const HITS_COLUMNS = 4;

/** The clients of the rule that is picked from the drop-down. */
export function hitsPanel(facts: SheetFacts, top: number, column: number, money: string, pickedRule: PlanCell): Panel {
  const { hits } = facts.texts.rules;
  const inCosts = (name: CostToServeColumn): string => tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name));
  const picked = figureReference(facts, "pickedRule");
  const indicator = `INDEX(${indicatorCells(facts)},0,MAX(1,INDEX(${tableColumn(RULES_TABLE, ruleHeader(facts, "column"))},${picked})))`;
  const clients = figureReference(facts, "pickedClients");
  const list = Array.from({ length: RULE_HITS_SHOWN }, (_, index): PlanCell[] => {
    const place = hitCell(facts, index);
    const found = (cells: string, otherwise = '""'): PlanCell => ({
      formula: `IF(${place}="",${otherwise},INDEX(${cells},${place}))`,
    });
    return [
      found(inCosts("client"), index === 0 ? `"${hits.none}"` : '""'),
      found(inCosts("sales")),
      found(indicator),
      found(inCosts("netContribution")),
    ];
  });
  const further = `${clients}-${RULE_HITS_SHOWN}`;
  const more = asFormula(hits.more<Formula>({ formula: further }), facts.language, facts.currency);
  const headerRow = top + 2;
  const body = (offset: number): Area => area(headerRow + 1, column + offset, RULE_HITS_SHOWN);
  const pad = (cells: readonly PlanCell[]): PlanCell[] =>
    Array.from({ length: HITS_COLUMNS }, (_, index) => cells[index] ?? null);
  return {
    blocks: [
      {
        row: top,
        column,
        cells: [
          pad([hits.title]),
          pad([hits.pick, pickedRule]),
          [
            hits.client,
            hits.sales,
            {
              formula: `IF(${clients}=0,"${hits.indicator}",INDEX(${tableColumn(RULES_TABLE, ruleHeader(facts, "indicator"))},${picked}))`,
            },
            hits.netContribution,
          ],
          ...list,
          pad([{ formula: `IF(${further}>0,${more},"")` }]),
        ],
      },
    ],
    formats: [
      { area: area(top, column), format: FORMATS.total },
      { area: area(top + 1, column + 1, 1, HITS_COLUMNS - 1), format: { ...FORMATS.input, horizontal: "Left" } },
      { area: area(headerRow, column, 1, HITS_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      { area: area(headerRow, column), format: { horizontal: "Left" } },
      { area: body(1), format: { numberFormat: money } },
      { area: body(2), format: { numberFormat: "#,##0.##", horizontal: "Right" } },
      { area: body(3), format: { numberFormat: money } },
      { area: area(headerRow + 1 + RULE_HITS_SHOWN, column), format: FORMATS.howTo },
    ],
    merges: [area(top + 1, column + 1, 1, HITS_COLUMNS - 1)],
  };
}

/** The cell that holds the picked rule, below the panel's title. */
export const pickedCell = (top: number, column: number): Area => area(top + 1, column + 1);

/** The rules to pick from: cells of the list that hold any, however many rules there are. */
export const ruleChoices = (firstRow: number, column: number): string => {
  const first = cellName(firstRow, column).replace(/^([A-Z]+)/, "$$$1$$");
  const last = cellName(firstRow + MOST_RULES - 1, column).replace(/^([A-Z]+)/, "$$$1$$");
  return `${first}:INDEX(${first}:${last},MAX(1,COUNTIF(${first}:${last},"?*")))`;
};

/** Rules the drop-down can offer. */
const MOST_RULES = 200;
