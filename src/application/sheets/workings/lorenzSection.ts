import type { Area, PlanChart } from "../../sheetPlan";
import { columnLetters } from "../../../text/cellAddress";
import { LORENZ_CHART, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { COLORS, NUMBER_FORMATS } from "../style";
import { figureReference } from "./figures";
import { chartPositions } from "./chartPositions";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { WorkingsSection } from "./section";

/** Clients counted from the smallest on, 0 first. */
const smallestFirst = ({ abc }: SheetFacts): number[] => [0, ...chartPositions(abc.ranked)];

/** The Lorenz curve: what share of the sales the smallest clients make, against what equal clients would. */
export const lorenzSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, chart } = facts.texts;
  const countColumn = `$${columnLetters(columnOf("lorenz"))}`;
  const share = { width: 13, format: { numberFormat: NUMBER_FORMATS.share } };
  return {
    title: workings.lorenz,
    columns: [
      { header: workings.smallestClients, width: 11 },
      { ...share, header: chart.shareOfClients },
      { ...share, header: chart.shareOfSales },
      { ...share, header: chart.equality },
    ],
    cells: smallestFirst(facts).map((clients, index) => {
      const cell = `${countColumn}${WORKINGS_FIRST_ROW + index + 1}`;
      const larger = `${NAMES.clients}-${cell}`;
      const shareOfClients = `${cell}/${NAMES.clients}`;
      return [
        clients,
        { formula: shareOfClients },
        { formula: `IF(${larger}=0,1,1-INDEX(${NAMES.cumulativeShare},MAX(1,${larger})))` },
        { formula: shareOfClients },
      ];
    }),
    names: [],
  };
};

/** The curve below the diagonal of equality. */
export function lorenzChart(facts: SheetFacts, place: Area): PlanChart {
  const { chart } = facts.texts;
  const points = smallestFirst(facts).length;
  const column = (offset: number) => sectionArea("lorenz", offset, points);
  const axis = { numberFormat: NUMBER_FORMATS.wholeShare, minimum: 0, maximum: 1 };
  const curve = { kind: "curve", axis: "primary", xValues: column(1) } as const;
  return {
    name: LORENZ_CHART,
    place,
    titleReference: figureReference(facts, "lorenzTitle"),
    dataSheet: facts.sheetNames.workings,
    categories: null,
    series: [
      { ...curve, name: chart.shareOfSales, values: column(2), color: COLORS.cumulative, weight: 2.25 },
      { ...curve, name: chart.equality, values: column(3), color: COLORS.mutedInk, weight: 1.25, dashed: true },
    ],
    categoryAxis: { ...axis, title: chart.shareOfClientsAxis },
    valueAxis: { ...axis, title: chart.shareOfSalesAxis },
    secondaryAxis: null,
  };
}
