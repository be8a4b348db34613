import { type ClientDrivers, NO_DRIVERS } from "../costToServe/drivers";
import { marginOf } from "../margin/buildMargins";
import type { Margins } from "../margin/margin";
import type { Amount } from "../portfolio/amount";
import type { Client } from "../portfolio/portfolio";
import type { Friction } from "./friction";
import { intensities } from "./intensities";
import type { MatrixClient } from "./matrix";

/** What is known of the clients, by client number where it is single clients'. */
export interface ClientFacts {
  readonly margins: Margins | null;
  readonly drivers: ReadonlyMap<number, ClientDrivers>;
  /** Null where the data have no discounts; shares (0–1). */
  readonly discountRates: ReadonlyMap<number, number> | null;
  readonly stability: ReadonlyMap<number, number> | null;
  readonly potentials: ReadonlyMap<number, Amount>;
  readonly frictions: ReadonlyMap<number, Friction>;
}

/** Puts what is known of each client together for the matrix. */
export const matrixClients = (clients: readonly Client[], facts: ClientFacts): readonly MatrixClient[] =>
  clients.map(({ number, sales }) => ({
    number,
    sales,
    margin: marginOf(facts.margins, number),
    stability: facts.stability?.get(number) ?? null,
    potential: facts.potentials.get(number) ?? null,
    intensities:
      sales > 0 ? intensities(sales, facts.drivers.get(number) ?? NO_DRIVERS, facts.discountRates?.get(number)) : {},
    friction: facts.frictions.get(number) ?? null,
  }));
