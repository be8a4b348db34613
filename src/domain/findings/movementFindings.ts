import { movementLists } from "../movements/movementLists";
import type { Trend } from "../movements/trend";
import type { YearMovements } from "../movements/yearMovements";
import type { Abc } from "../pareto/abc";
import { sumOf } from "../portfolio/amount";
import type { Client } from "../portfolio/portfolio";
import type { Finding } from "./finding";

/** What is known of the clients' movements into the analysed year. */
export interface MovementSource {
  readonly movements: YearMovements;
  /** By client number. */
  readonly trends: ReadonlyMap<number, Trend>;
  /** Also of clients that have no line in the analysed year. */
  readonly nameOf: (client: number) => string;
}

/** Nothing is said of lost and won clients where only parts of years could be compared. */
export const movementFindings = (
  abc: Abc<Client>,
  { movements, trends, nameOf }: MovementSource,
): readonly Finding[] => [
  ...(movements.pair.months === null ? [...lost(movements, nameOf), ...won(movements, nameOf)] : []),
  ...classAFalling(abc, trends),
];

const lost = (
  { clients, totals, activeBefore, churnByCount, churnByValue }: YearMovements,
  nameOf: MovementSource["nameOf"],
): readonly Finding[] => {
  const [largest] = movementLists(clients).lost;
  if (largest === undefined || churnByCount === null || churnByValue === null) return [];
  return [
    {
      code: "churn",
      clients: totals.lost.clients,
      shareOfClients: churnByCount,
      sales: totals.lost.before,
      shareOfSales: churnByValue,
    },
    {
      code: "biggestLost",
      client: nameOf(largest.client),
      named: [largest.client],
      sales: largest.before,
      shareOfSales: largest.before / activeBefore.sales,
    },
  ];
};

const won = ({ clients, activeNow }: YearMovements, nameOf: MovementSource["nameOf"]): readonly Finding[] => {
  const lists = movementLists(clients);
  const wonClients = [...lists.new, ...lists.reactivated].sort((x, y) => y.now - x.now);
  const [largest] = wonClients;
  if (largest === undefined) return [];
  return [
    {
      code: "biggestNew",
      clients: wonClients.length,
      client: nameOf(largest.client),
      named: [largest.client],
      sales: largest.now,
      shareOfSales: largest.now / activeNow.sales,
    },
  ];
};

const classAFalling = (abc: Abc<Client>, trends: MovementSource["trends"]): readonly Finding[] => {
  const falling = abc.rows.filter(({ item, abcClass }) => abcClass === "A" && trends.get(item.number)?.kind === "down");
  const [largest] = falling;
  if (largest === undefined) return [];
  return [
    {
      code: "classAFalling",
      clients: falling.length,
      shareOfSales: sumOf(falling.map(({ sales }) => sales)) / abc.base,
      client: largest.item.name,
      named: [largest.item.number],
    },
  ];
};
