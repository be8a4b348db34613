import type { MovementStatus } from "../../../domain/movements/clientMovement";
import type { Trend } from "../../../domain/movements/trend";
import type { KnownMargin } from "../../../domain/margin/margin";
import type { AbcRow } from "../../../domain/pareto/abc";
import type { Client } from "../../../domain/portfolio/portfolio";
import type { SheetFacts } from "../facts";

export type AbcListRow = AbcRow<Client>;

/** What other analyses say of a client, by its number. */
interface Lookups {
  readonly statuses: ReadonlyMap<number, MovementStatus>;
  readonly trends: ReadonlyMap<number, Trend>;
  readonly variations: ReadonlyMap<number, number | null>;
  readonly margins: ReadonlyMap<number, KnownMargin>;
  readonly previousRanks: ReadonlyMap<number, number>;
  readonly marginRanks: ReadonlyMap<number, number>;
}

export const lookups = ({ overTime, previousAbc, marginAbc, margins }: SheetFacts): Lookups => ({
  statuses: new Map(overTime?.movements?.clients.map(({ client, status }) => [client, status])),
  trends: overTime?.trends ?? new Map<number, Trend>(),
  variations: overTime?.variations ?? new Map<number, number>(),
  margins: margins?.byClient ?? new Map<number, KnownMargin>(),
  previousRanks: new Map(previousAbc?.rows.map(({ item, rank }) => [item, rank])),
  marginRanks: new Map(marginAbc?.rows.map(({ item, rank }) => [item.number, rank])),
});
