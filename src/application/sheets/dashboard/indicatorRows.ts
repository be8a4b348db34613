import { defaultIndicators, proposedTarget } from "../../../domain/followUp/defaultIndicators";
import { type Indicator, indicatorDefinition } from "../../../domain/followUp/indicator";
import { type TypedCell, typedValue } from "../../memory/inputList";
import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { givenBy } from "./givenFacts";
import { INDICATOR_INPUTS, type IndicatorInput } from "./indicatorColumns";
import { betterMeant, indicatorMeant } from "./indicatorWords";

/** The user's cells of one indicator. */
export interface IndicatorRow extends Readonly<Record<IndicatorInput, PlanCell>> {
  /** Of the catalogue; null for one of the user's own. */
  readonly meant: Indicator | null;
}

/** The indicators as the user left them, in today's language; those to start with where there are none. */
export function indicatorRows(facts: SheetFacts): readonly IndicatorRow[] {
  const typed = facts.typed.rows.indicators;
  if (typed.length === 0) return defaultIndicators(givenBy(facts)).map((indicator) => firstRow(facts, indicator));
  return typed.map(({ cells }): IndicatorRow => {
    const cell = (input: IndicatorInput): TypedCell => cells[INDICATOR_INPUTS.indexOf(input)] ?? null;
    const { indicators, better } = facts.texts.dashboard;
    const meant = indicatorMeant(typedValue(cell("indicator")));
    const sense = betterMeant(typedValue(cell("better")));
    return {
      meant,
      indicator: meant === null ? cell("indicator") : indicators[meant],
      target: cell("target"),
      typedActual: cell("typedActual"),
      owner: cell("owner"),
      note: cell("note"),
      better: sense === null ? cell("better") : better[sense],
    };
  });
}

function firstRow(facts: SheetFacts, indicator: Indicator): IndicatorRow {
  const { overTime, options, texts } = facts;
  return {
    meant: indicator,
    indicator: texts.dashboard.indicators[indicator],
    target: proposedTarget(indicator, {
      lostClients: overTime?.movements?.totals.lost.clients ?? null,
      fragileFiveLargest: options.thresholds.fragileFiveLargest,
    }),
    typedActual: null,
    owner: null,
    note: null,
    better: null,
  };
}

export const unitOf = ({ meant }: IndicatorRow) => (meant === null ? null : indicatorDefinition(meant).unit);
