import { NAMED_CLIENTS } from "../../../domain/findings/groupFindings";
import { type CostToServeColumn, costToServeHeader } from "../costToServe/costToServeColumns";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn } from "../references";
import { amountFormat } from "../style";
import { figureReference } from "./figures";
import { columnOf, WORKINGS_FIRST_ROW } from "./layout";
import { listedNames } from "./listedNames";
import type { WorkingsSection } from "./section";

const CLIENT_OFFSET = 2;

/** The clients with the greatest losses, for the sentence that names them; of equals the lower number comes first. */
export const lossMakersSection = (facts: SheetFacts): WorkingsSection => {
  const { costToServe, workings } = facts.texts;
  const all = (name: CostToServeColumn): string => tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name));
  const lossMakers = figureReference(facts, "lossMakers");
  const cell = (row: number, offset: number): string => cellName(row, columnOf("lossMakers") + offset);
  return {
    title: workings.greatestLosses,
    columns: [
      {
        header: costToServe.columns.netContribution,
        width: 16,
        format: { numberFormat: amountFormat(1000, facts) },
      },
      { header: costToServe.columns.number, width: 7 },
      { header: costToServe.columns.client, width: 28, format: { horizontal: "Left" } },
    ],
    cells: Array.from({ length: NAMED_CLIENTS }, (_, index) => {
      const row = WORKINGS_FIRST_ROW + index;
      const [loss, number] = [cell(row, 0), cell(row, 1)];
      const ifThere = (formula: string) => ({ formula: `IF(${index + 1}>${lossMakers},"",${formula})` });
      const sameBefore = `COUNTIF(${cell(WORKINGS_FIRST_ROW, 0)}:${loss},${loss})`;
      return [
        ifThere(`SMALL(${all("netContribution")},${index + 1})`),
        ifThere(`AGGREGATE(15,6,${all("number")}/(${all("netContribution")}=${loss}),${sameBefore})`),
        ifThere(`INDEX(${all("client")},MATCH(${number},${all("number")},0))`),
      ];
    }),
    names: [],
  };
};

/** The names of the first ones, as a list in a sentence. */
export const lossMakerNames = (facts: SheetFacts): string =>
  listedNames(facts, { section: "lossMakers", offset: CLIENT_OFFSET, firstRow: WORKINGS_FIRST_ROW });
