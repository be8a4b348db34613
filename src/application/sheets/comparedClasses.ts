import type { Abc } from "../../domain/pareto/abc";
import { RANKINGS, type RankingNames } from "./definedNames";
import type { SheetFacts } from "./facts";

/** The classes of one of the two compared years: the ranking they come from, and every client's place in it. */
export interface YearClasses {
  readonly names: RankingNames;
  /** Rank by client number, 0 for N/C; clients without a line are absent. */
  readonly ranks: ReadonlyMap<number, number>;
}

type Facts = Pick<SheetFacts, "abc" | "overTime" | "previousAbc">;

/** Clients of the year before the compared one, by number; null where no two years are compared. */
export const previousYearAbc = ({ overTime }: Facts): Abc<number> | null => overTime?.migration?.before ?? null;

/** Clients of the compared year, by number; null where they are those of the ABC sheet, or no two years are compared. */
export const comparedAbc = (facts: Facts): Abc<number> | null =>
  isAnalysed(facts) ? null : (facts.overTime?.migration?.now ?? null);

/** Whether the ABC sheet classifies the compared year, and all of it that is compared. */
const isAnalysed = ({ overTime, previousAbc }: Facts): boolean => {
  const compared = overTime?.movements?.pair.now.periods.length;
  return previousAbc !== null && compared === overTime?.analysedYears.analysed.periods.length;
};

/** The classes of the year before. */
export const classesBefore = (facts: Facts): YearClasses => ({
  names: RANKINGS.previous,
  ranks: ranksOf(previousYearAbc(facts)),
});

/** The classes of the compared year. */
export const classesNow = (facts: Facts): YearClasses =>
  isAnalysed(facts)
    ? { names: RANKINGS.sales, ranks: new Map(facts.abc.rows.map(({ item, rank }) => [item.number, rank])) }
    : { names: RANKINGS.compared, ranks: ranksOf(comparedAbc(facts)) };

const ranksOf = (abc: Abc<number> | null): ReadonlyMap<number, number> =>
  new Map(abc?.rows.map(({ item, rank }) => [item, rank]));
