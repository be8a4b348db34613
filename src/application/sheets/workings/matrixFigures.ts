import { INTENSITIES } from "../../../domain/matrix/intensities";
import { QUADRANT_LETTERS, type Quadrant } from "../../../domain/matrix/quadrant";
import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { intensityColumn, type MatrixColumn, matrixHeaders } from "../matrix/columnNames";
import { MATRIX_TABLE } from "../matrixNames";
import { tableColumn, textLiteral } from "../references";
import type { FigureDefinition, FigureDefinitions } from "./figure";

export type MatrixFigure =
  "goldClients" | "strategicClients" | "efficientClients" | "toxicClients" | "matrixTitle" | "matrixBasis";

type Definition = FigureDefinition<MatrixFigure>;

const column = (facts: SheetFacts, name: MatrixColumn): string => tableColumn(MATRIX_TABLE, matrixHeaders(facts)[name]);

const clientsIn = (quadrant: Quadrant): Definition => ({
  unit: "count",
  cell: (facts) => ({
    formula: `COUNTIFS(${column(facts, "quadrant")},${textLiteral(QUADRANT_LETTERS[quadrant])})`,
  }),
});

/** The quadrants' sizes, and sentences about the matrix that stay true whatever is typed. */
export const MATRIX_FIGURES: FigureDefinitions<MatrixFigure> = {
  goldClients: clientsIn("gold"),
  strategicClients: clientsIn("strategic"),
  efficientClients: clientsIn("efficient"),
  toxicClients: clientsIn("toxic"),
  matrixTitle: {
    unit: "sentence",
    cell: ({ texts, language, currency }, cellOf) => ({
      formula: asFormula(
        texts.matrix.chart.title<Formula>({
          gold: { formula: cellOf("goldClients") },
          strategic: { formula: cellOf("strategicClients") },
          efficient: { formula: cellOf("efficientClients") },
          toxic: { formula: cellOf("toxicClients") },
        }),
        language,
        currency,
      ),
    }),
  },
  matrixBasis: { unit: "sentence", cell: (facts) => ({ formula: basis(facts) }) },
};

/** What value and complexity rest on, from the columns that hold anything now. */
function basis(facts: SheetFacts): string {
  const { basis: words } = facts.texts.matrix;
  const { indicators } = facts.terms;
  const known = (name: MatrixColumn): string => `COUNT(${column(facts, name)})`;
  const sentence = (parts: Parameters<typeof asFormula>[0]) => asFormula(parts, facts.language, facts.currency);
  const listed = (condition: string, name: string): string =>
    `IF(${condition},${textLiteral(words.separator)}&${name},"")`;
  /** The first separator is cut off. */
  const list = (items: readonly string[]): string => `MID(${items.join("&")},${words.separator.length + 1},999)`;
  const placed = known("value");
  // A rate assumed for all clients changes no rank: value rests on their sales then.
  const withMargin = facts.margins === null ? "0" : known("margin");
  const bySales = `${placed}-${withMargin}`;
  const friction = known("frictionScore");
  const potential = known("rankedPotential");
  const value = list([
    listed(`${withMargin}>0`, textLiteral(indicators.margin)),
    listed(`${withMargin}=0`, textLiteral(indicators.sales)),
    listed(`${known("stabilityScore")}>0`, textLiteral(indicators.stability)),
    listed(`${potential}>0`, sentence(words.withPotential<Formula>({ formula: potential }))),
  ]);
  const complexity = list([
    ...INTENSITIES.map((name) => listed(`${known(intensityColumn(name))}>0`, textLiteral(indicators[name]))),
    listed(`${friction}>0`, sentence(words.withFriction<Formula>({ formula: friction }))),
  ]);
  const areAlike = (name: MatrixColumn): string => `MAX(${column(facts, name)})=MIN(${column(facts, name)})`;
  const unknown = `${placed}-${known("complexity")}`;
  return [
    textLiteral(words.value),
    value,
    `"."`,
    `IF(AND(${withMargin}>0,${bySales}>0),${sentence(words.bySales<Formula>({ formula: bySales }))},"")`,
    textLiteral(words.complexity),
    `IF(${known("complexity")}=0,${textLiteral(words.noComplexity)},${complexity})`,
    `"."`,
    textLiteral(ordersNote(facts)),
    `IF(AND(${unknown}>0,${known("complexity")}>0),${sentence(words.unknown<Formula>({ formula: unknown }))},"")`,
    `IF(AND(${placed}>0,${areAlike("value")},${areAlike("complexity")}),${textLiteral(words.allAlike)},"")`,
  ].join("&");
}

/** What orders are counted by where the source does not number them. */
function ordersNote({ economics, texts }: SheetFacts): string {
  const { basis: words } = texts.matrix;
  switch (economics.drivers.found.find(({ driver }) => driver === "orders")?.basis) {
    case "clientDates":
      return words.ordersByDays;
    case "lines":
      return words.ordersByLines;
    default:
      return "";
  }
}
