import { COUNT_RULE_PERCENT } from "../../../domain/pareto/lastRanks";
import type { Abc } from "../../../domain/pareto/abc";
import { comparedAbc, previousYearAbc } from "../comparedClasses";
import { NAMES, type RankingKind, RANKINGS, type RankingNames } from "../definedNames";
import type { SheetFacts } from "../facts";
import { countPosition, crossingPosition, strictPosition, tieEnd } from "../positionFormulas";
import type { AbcFigure } from "./abcFigures";
import { computedPosition } from "./computedPosition";
import type { FigureDefinition, FigureDefinitions } from "./figure";

type OtherRanking = Exclude<RankingKind, "sales">;
type Part = "Base" | "Clients" | "PositionA" | "PositionB" | "LastA" | "LastB";
export type OtherRankingFigure = `${OtherRanking}${Part}`;

type Definition = FigureDefinition<OtherRankingFigure | AbcFigure>;

/** The ranking of that kind; null where there is none. */
export const rankingOf = (facts: SheetFacts, kind: OtherRanking): Abc<unknown> | null => {
  const abc = { previous: previousYearAbc, margin: marginAbc, compared: comparedAbc }[kind](facts);
  return abc !== null && abc.ranked > 0 ? abc : null;
};

const marginAbc = (facts: SheetFacts): Abc<unknown> | null => facts.marginAbc;

const figuresOf = (kind: OtherRanking): Readonly<Record<Part, Definition>> => {
  const names = RANKINGS[kind];
  /** Empty where there is no such ranking. */
  const ofRanking = (unit: Definition["unit"], formula: (...of: Parameters<Definition["cell"]>) => string) => ({
    unit,
    cell: (...of: Parameters<Definition["cell"]>) =>
      rankingOf(of[0], kind) === null ? null : { formula: formula(...of) },
  });
  return {
    Base: ofRanking("amount", () => `SUM(${names.sorted})`),
    Clients: ofRanking("count", () => `COUNT(${names.sorted})`),
    PositionA: ofRanking("count", position(kind, NAMES.limitA, COUNT_RULE_PERCENT.a, "lastA")),
    PositionB: ofRanking("count", position(kind, NAMES.limitB, COUNT_RULE_PERCENT.b, "lastB")),
    LastA: ofRanking("count", (_, cellOf) => tieEnd(cellOf(`${kind}PositionA`), names)),
    LastB: ofRanking(
      "count",
      (_, cellOf) => `MAX(${cellOf(`${kind}LastA`)},${tieEnd(cellOf(`${kind}PositionB`), names)})`,
    ),
  };
};

/** Where a class ends under the chosen rule, row by row. */
const position =
  (kind: OtherRanking, limit: string, percent: number, end: "lastA" | "lastB") =>
  (...[facts, cellOf]: Parameters<Definition["cell"]>): string => {
    const names: RankingNames = RANKINGS[kind];
    const abc = rankingOf(facts, kind);
    const crossing = crossingPosition(limit, names);
    const computed = abc && computedPosition(abc, end);
    return `CHOOSE(${cellOf("ruleNumber")},${crossing},${strictPosition(limit, names)},${countPosition(percent, names)},${computed ?? crossing})`;
  };

const previous = figuresOf("previous");
const margin = figuresOf("margin");
const compared = figuresOf("compared");

/** The classes by other amounts than the period's sales, under the same rule and limits. */
export const OTHER_RANKING_FIGURES: FigureDefinitions<OtherRankingFigure, AbcFigure> = {
  previousBase: previous.Base,
  previousClients: previous.Clients,
  previousPositionA: previous.PositionA,
  previousPositionB: previous.PositionB,
  previousLastA: previous.LastA,
  previousLastB: previous.LastB,
  marginBase: margin.Base,
  marginClients: margin.Clients,
  marginPositionA: margin.PositionA,
  marginPositionB: margin.PositionB,
  marginLastA: margin.LastA,
  marginLastB: margin.LastB,
  comparedBase: compared.Base,
  comparedClients: compared.Clients,
  comparedPositionA: compared.PositionA,
  comparedPositionB: compared.PositionB,
  comparedLastA: compared.LastA,
  comparedLastB: compared.LastB,
};
