import type { ClientMovement } from "../../../domain/movements/clientMovement";
import { movementLists } from "../../../domain/movements/movementLists";
import { type FiscalYear, type HistoryPeriod, type SalesHistory, salesOfYear } from "../../../domain/portfolio/history";
import { positionOf } from "../../../domain/portfolio/historyPeriods";
import type { Client } from "../../../domain/portfolio/portfolio";
import type { SheetFacts } from "../facts";
import { classesBefore, classesNow } from "../comparedClasses";
import type { Comparison } from "./comparison";

/** A client of the history, how it moved, and its rank in either year. */
export interface MovementRow {
  readonly client: Client;
  readonly movement: ClientMovement;
  /** 0 for N/C; null where it has no line in the year. */
  readonly rankBefore: number | null;
  readonly rankNow: number | null;
  /** First year in which it bought more than it returned; null where there is none. */
  readonly firstYear: FiscalYear | null;
}

/** Every client of the history: lost, won, declining, growing, each by what is at stake; those long gone last. */
export function movementRows(facts: SheetFacts, { history, years, movements }: Comparison): readonly MovementRow[] {
  const clients = new Map(facts.everything.clients.map((client) => [client.number, client]));
  const [before, now] = [classesBefore(facts).ranks, classesNow(facts).ranks];
  return inOrder(movements.clients).flatMap((movement): MovementRow[] => {
    const client = clients.get(movement.client);
    if (client === undefined) return [];
    return [
      {
        client,
        movement,
        rankBefore: before.get(client.number) ?? null,
        rankNow: now.get(client.number) ?? null,
        firstYear: firstYear(history, years, client.number),
      },
    ];
  });
}

const inOrder = (movements: readonly ClientMovement[]): readonly ClientMovement[] => {
  const lists = movementLists(movements);
  const rest = (status: "equal" | "none") => movements.filter((movement) => movement.status === status);
  return [
    ...lists.lost,
    ...lists.new,
    ...lists.reactivated,
    ...lists.decline,
    ...lists.growth,
    ...rest("equal").sort((x, y) => y.now - x.now),
    ...rest("none").sort((x, y) => placeOf(y.lastSeen) - placeOf(x.lastSeen)),
  ];
};

const placeOf = (period: HistoryPeriod | null): number => (period === null ? -Infinity : positionOf(period));

const firstYear = (history: SalesHistory, years: readonly FiscalYear[], client: number): FiscalYear | null =>
  years.find((year) => (salesOfYear(history, client, year) ?? 0) > 0) ?? null;
