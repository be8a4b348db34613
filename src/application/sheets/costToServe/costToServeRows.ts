import type { ClientDrivers, Driver } from "../../../domain/costToServe/drivers";
import { DRIVERS, isMoneyDriver, NO_DRIVERS } from "../../../domain/costToServe/drivers";
import { inCurrency } from "../../../domain/portfolio/amount";
import type { Client } from "../../../domain/portfolio/portfolio";
import type { TypedCell } from "../../memory/inputList";
import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { isInputDriver } from "./costToServeColumns";

/** A row of the list: a client, or one the data have no more beside whom something was typed. */
export interface CostToServeRow {
  readonly key: string;
  readonly name: string;
  /** Null where the data have it no more. */
  readonly client: Client | null;
  /** Of the data, in the currency; null where no margin of it is known. */
  readonly margin: number | null;
  readonly drivers: Readonly<Record<Driver, PlanCell>>;
}

/**
 * The clients from the one that brings in most, or that costs most where no margin is known, as of the analysis; then
 * those the data have no more, for what was typed beside them.
 */
export function costToServeRows(facts: SheetFacts): readonly CostToServeRow[] {
  const { analysed, economics, margins, typed } = facts;
  const typedRows = new Map(typed.rows.costToServe.map((row) => [row.key, row]));
  const areInputs = new Map(DRIVERS.map((driver) => [driver, isInputDriver(facts, driver)]));
  const contributions = new Map(economics.contributions.clients.map((row) => [row.client, row]));
  const weight = ({ number }: Client): number => {
    const row = contributions.get(number);
    if (economics.whaleCurve === null) return row?.cost ?? 0;
    return row?.netContribution ?? -Infinity;
  };
  const clients = [...analysed.clients].sort((x, y) => weight(y) - weight(x) || y.sales - x.sales);
  const driversOf = (read: ClientDrivers, cells: readonly TypedCell[]) =>
    record((driver, index) => (areInputs.get(driver) === true ? (cells[index] ?? null) : quantityOf(read, driver)));
  const rows = clients.map((client): CostToServeRow => {
    const margin = margins?.byClient.get(client.number);
    return {
      key: client.key,
      name: client.name,
      client,
      margin: margin === undefined ? null : inCurrency(margin.margin),
      drivers: driversOf(
        economics.drivers.byClient.get(client.number) ?? NO_DRIVERS,
        typedRows.get(client.key)?.cells ?? [],
      ),
    };
  });
  for (const { key } of clients) typedRows.delete(key);
  const archived = [...typedRows.values()].map((row): CostToServeRow => ({
    key: row.key,
    name: row.client,
    client: null,
    margin: null,
    drivers: driversOf(NO_DRIVERS, row.cells),
  }));
  return [...rows, ...archived];
}

const quantityOf = ({ counted, money }: ClientDrivers, driver: Driver): number | null => {
  if (!isMoneyDriver(driver)) return counted[driver] ?? null;
  const amount = money[driver];
  return amount === undefined ? null : inCurrency(amount);
};

const record = (cellOf: (driver: Driver, index: number) => PlanCell): Readonly<Record<Driver, PlanCell>> =>
  // The entries are all the drivers.
  Object.fromEntries(DRIVERS.map((driver, index) => [driver, cellOf(driver, index)])) as Record<Driver, PlanCell>;
