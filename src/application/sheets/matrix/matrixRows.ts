import type { ClientContribution } from "../../../domain/costToServe/contributions";
import { frictionIn } from "../../../domain/matrix/friction";
import type { MatrixClient, MatrixPlace } from "../../../domain/matrix/matrix";
import { matrixClients } from "../../../domain/matrix/matrixClients";
import { QUADRANTS } from "../../../domain/matrix/quadrant";
import { inCurrency } from "../../../domain/portfolio/amount";
import type { Client } from "../../../domain/portfolio/portfolio";
import { type TypedCell, typedValue } from "../../memory/inputList";
import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { areMatrixInputs } from "./matrixInputs";

/** A row of the list: a client, or one the data have no more beside whom something was typed. */
export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  /** Null where the data have it no more. */
  readonly client: Client | null;
  /** Rank by sales; null where the client is not classified. */
  readonly rank: number | null;
  readonly known: MatrixClient | null;
  /** Null for clients without sales. */
  readonly place: MatrixPlace | null;
  readonly contribution: ClientContribution | null;
  readonly friction: PlanCell;
  readonly potential: PlanCell;
}

/** The clients from the largest to the smallest, those without sales last; then those the data have no more. */
export function matrixRows(facts: SheetFacts): readonly MatrixRow[] {
  const { abc, economics, terms, typed } = facts;
  const { clientFacts, matrix, contributions } = economics;
  const areInputs = areMatrixInputs(facts);
  const typedRows = new Map(typed.rows.matrix.map((row) => [row.key, row]));
  const places = new Map(matrix.places.map((place) => [place.client, place]));
  const contributed = new Map(contributions.clients.map((row) => [row.client, row]));
  const known = matrixClients(
    abc.rows.map(({ item }) => item),
    clientFacts,
  );
  const word = (cell: TypedCell): PlanCell => {
    const friction = typeof cell === "object" ? null : frictionIn(typedValue(cell));
    return friction === null ? cell : terms.frictions[friction];
  };
  const typedIn = (key: string) => {
    const [friction = null, potential = null] = typedRows.get(key)?.cells ?? [];
    return { friction: word(friction), potential };
  };
  const rows = abc.rows.map(({ item, rank, abcClass }, index): MatrixRow => {
    const cells = typedIn(item.key);
    const friction = clientFacts.frictions.get(item.number);
    const potential = clientFacts.potentials.get(item.number);
    return {
      key: item.key,
      name: item.name,
      client: item,
      rank: abcClass === "N/C" ? null : rank,
      known: known[index] ?? null,
      place: places.get(item.number) ?? null,
      contribution: contributed.get(item.number) ?? null,
      friction: areInputs.friction ? cells.friction : friction === undefined ? null : terms.frictions[friction],
      potential: areInputs.potential ? cells.potential : potential === undefined ? null : inCurrency(potential),
    };
  });
  for (const { item } of abc.rows) typedRows.delete(item.key);
  const archived = [...typedRows.values()].map(({ key, client }): MatrixRow => ({
    key,
    name: client,
    client: null,
    rank: null,
    known: null,
    place: null,
    contribution: null,
    ...typedIn(key),
  }));
  return [...rows, ...archived];
}

/** How many clients of each quadrant the chart names. */
const NAMED_PER_QUADRANT = 2;
/** Above this complexity a name has no room to the right of its point, below the other none to the left. */
const RIGHT_EDGE = 75;
const LEFT_EDGE = 25;

/** A client the chart names, and on which side of its point there is more room. */
export interface NamedClient {
  readonly client: Client;
  readonly side: "left" | "right";
}

/** The clients the chart shows, the largest first, and which of them it names: the largest of every quadrant. */
export function chartClients(
  { abc, economics }: Pick<SheetFacts, "abc" | "economics">,
  most: number,
): { readonly points: readonly Client[]; readonly named: readonly NamedClient[] } {
  const places = new Map(economics.matrix.places.map((place) => [place.client, place]));
  const points = abc.rows
    .map(({ item }) => item)
    .filter(({ number }) => places.has(number))
    .slice(0, most);
  const named = QUADRANTS.flatMap((quadrant) =>
    points
      .filter(({ number }) => places.get(number)?.quadrant === quadrant)
      .slice(0, NAMED_PER_QUADRANT)
      .map((client, index): NamedClient => {
        const complexity = places.get(client.number)?.scores.complexity ?? 0;
        const isSimple = quadrant === "gold" || quadrant === "efficient";
        const isLeft = complexity > RIGHT_EDGE || (isSimple && index > 0 && complexity > LEFT_EDGE);
        return { client, side: isLeft ? "left" : "right" };
      }),
  );
  return { points, named };
}
