import { CLOSE_TO_TARGET } from "../../../domain/followUp/indicator";
import type { IndicatorColumnName } from "../../../text/sheets/dashboard/messages";
import { DASHBOARD_NAMES } from "../dashboardNames";
import type { SheetFacts } from "../facts";
import { textLiteral, thisRow } from "../references";

export const indicatorHeader = ({ texts }: Pick<SheetFacts, "texts">, column: IndicatorColumnName): string =>
  texts.dashboard.columns[column];

/**
 * The live columns of the indicators. An indicator is looked up in the catalogue by its name, so that another one can be
 * picked, or one of the user's own be written, at any time.
 */
export function indicatorFormulas(facts: SheetFacts): Readonly<Partial<Record<IndicatorColumnName, string>>> {
  const { alerts, natures, better } = facts.texts.dashboard;
  const cell = (column: IndicatorColumnName): string => thisRow(indicatorHeader(facts, column));
  const [place, target, actual, gap] = [cell("place"), cell("target"), cell("actual"), cell("gap")];
  const inCatalogue = (values: string, otherwise: string): string =>
    `IF(${place}=0,${otherwise},INDEX(${values},${place}))`;
  const numberInCatalogue = (values: string): string => {
    const value = `INDEX(${values},${place})`;
    return `IF(${place}=0,"",IF(ISNUMBER(${value}),${value},""))`;
  };
  const good = `${gap}*${cell("sense")}`;
  const ifFilled = (formula: string): string => `IF(${cell("indicator")}="","",${formula})`;
  return {
    unit: inCatalogue(DASHBOARD_NAMES.catalogueUnits, '""'),
    nature: ifFilled(inCatalogue(DASHBOARD_NAMES.catalogueNatures, textLiteral(natures.own))),
    actual: `IF(ISNUMBER(${cell("computed")}),${cell("computed")},IF(ISNUMBER(${cell("typedActual")}),${cell("typedActual")},""))`,
    gap: `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),${actual}-${target},"")`,
    gapShare: `IF(ISNUMBER(${gap}),IF(${target}=0,"",${gap}/ABS(${target})),"")`,
    alert: ifFilled(
      `IF(NOT(ISNUMBER(${actual})),${textLiteral(alerts.noActual)},IF(NOT(ISNUMBER(${target})),${textLiteral(alerts.noTarget)},` +
        `IF(${good}>=0,${textLiteral(alerts.met)},IF(${good}>=-${CLOSE_TO_TARGET}*ABS(${target}),${textLiteral(alerts.close)},${textLiteral(alerts.missed)}))))`,
    ),
    trend: numberInCatalogue(DASHBOARD_NAMES.catalogueTrends),
    // MATCH fails for an indicator of the user's own.
    place: `IFERROR(MATCH(${cell("indicator")},${DASHBOARD_NAMES.catalogueNames},0),0)`,
    computed: numberInCatalogue(DASHBOARD_NAMES.catalogueActuals),
    sense: `IF(${cell("better")}=${textLiteral(better.lower)},-1,IF(${cell("better")}=${textLiteral(better.higher)},1,${inCatalogue(DASHBOARD_NAMES.catalogueSenses, "1")}))`,
  };
}
