import { NAMED_CLIENTS } from "../../../domain/findings/groupFindings";
import { type CostToServeColumn, costToServeHeader } from "../costToServe/costToServeColumns";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, rangeReference, tableColumn } from "../references";
import { amountFormat } from "../style";
import { figureReference } from "./figures";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
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
        format: { numberFormat: amountFormat(1000, facts.currency) },
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
export const lossMakerNames = (facts: SheetFacts): string => {
  const name = (index: number): string =>
    rangeReference(facts.sheetNames.workings, {
      ...sectionArea("lossMakers", CLIENT_OFFSET, 1),
      row: WORKINGS_FIRST_ROW + index,
    });
  const lossMakers = figureReference(facts, "lossMakers");
  const [comma, and] = [", ", ` ${facts.terms.and} `];
  const [first, second, third] = [name(0), name(1), name(2)];
  return `IF(${lossMakers}<2,${first},IF(${lossMakers}=2,${first}&"${and}"&${second},${first}&"${comma}"&${second}&"${and}"&${third}))`;
};
