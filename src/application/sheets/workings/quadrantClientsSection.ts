import { NAMED_CLIENTS } from "../../../domain/findings/groupFindings";
import { QUADRANT_LETTERS } from "../../../domain/matrix/quadrant";
import { type MatrixColumn, matrixHeaders } from "../matrix/columnNames";
import { inQuadrant } from "../matrix/matrixFormulas";
import { MATRIX_TABLE } from "../matrixNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn, textLiteral } from "../references";
import { columnOf, WORKINGS_FIRST_ROW } from "./layout";
import { listedNames } from "./listedNames";
import type { WorkingsSection } from "./section";

/** Quadrants whose most complex clients are named. */
const NAMED_QUADRANTS = ["toxic", "strategic"] as const;
export type NamedQuadrant = (typeof NAMED_QUADRANTS)[number];

const [SCORE, NUMBER, CLIENT] = [0, 1, 2];

const firstRowOf = (quadrant: NamedQuadrant): number =>
  WORKINGS_FIRST_ROW + NAMED_QUADRANTS.indexOf(quadrant) * NAMED_CLIENTS;

const inMatrix = (facts: SheetFacts, column: MatrixColumn): string =>
  tableColumn(MATRIX_TABLE, matrixHeaders(facts)[column]);

/** The most complex clients of a quadrant, for the sentence that names them; of equals the lower number comes first. */
export const quadrantClientsSection = (facts: SheetFacts): WorkingsSection => {
  const { matrix, workings } = facts.texts;
  const cell = (row: number, offset: number): string => cellName(row, columnOf("quadrantClients") + offset);
  return {
    title: workings.mostComplex,
    columns: [
      { header: matrix.columns.complexity, width: 12, format: { numberFormat: "0.0" } },
      { header: matrix.columns.number, width: 7 },
      { header: matrix.columns.client, width: 28, format: { horizontal: "Left" } },
    ],
    cells: NAMED_QUADRANTS.flatMap((quadrant) =>
      Array.from({ length: NAMED_CLIENTS }, (_, index) => {
        const first = firstRowOf(quadrant);
        const row = first + index;
        const [score, number] = [cell(row, SCORE), cell(row, NUMBER)];
        const isIn = `${inMatrix(facts, "quadrant")}=${textLiteral(QUADRANT_LETTERS[quadrant])}`;
        const complexity = inMatrix(facts, "complexity");
        // With a cut of 0 clients of unknown complexity are high as well: they have no score to be named by.
        const known = `COUNTIFS(${inQuadrant(facts, QUADRANT_LETTERS[quadrant])},${complexity},"<1E+300")`;
        const ifThere = (formula: string) => ({ formula: `IF(${index + 1}>${known},"",${formula})` });
        const sameBefore = `COUNTIF(${cell(first, SCORE)}:${score},${score})`;
        return [
          ifThere(`AGGREGATE(14,6,${complexity}/(${isIn}),${index + 1})`),
          ifThere(`AGGREGATE(15,6,${inMatrix(facts, "number")}/((${isIn})*(${complexity}=${score})),${sameBefore})`),
          ifThere(`INDEX(${inMatrix(facts, "client")},MATCH(${number},${inMatrix(facts, "number")},0))`),
        ];
      }),
    ),
    names: [],
  };
};

/** Their names, as a list in a sentence. */
export const quadrantClientNames = (facts: SheetFacts, quadrant: NamedQuadrant): string =>
  listedNames(facts, { section: "quadrantClients", offset: CLIENT, firstRow: firstRowOf(quadrant) });
