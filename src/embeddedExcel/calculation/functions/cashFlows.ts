import type { CellError } from "../../workbook/cellValue";
import { DIVISION_BY_ZERO, NUMBER_ERROR } from "../values/errors";
import { declare, declareVariadic } from "./declaration";
import type { FunctionFamily } from "./definition";
import { findRoot } from "./rootFinding";
import { integer, logical, number, numbers, optional } from "./parameters";

/** Value one period before the first flow. */
const presentValue = (rate: number, flows: readonly number[]): number =>
  flows.reduce((total, flow, index) => total + flow / (1 + rate) ** (index + 1), 0);

const hasBothSigns = (flows: readonly number[]): boolean =>
  flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);

function datedValue(rate: number, flows: readonly number[], days: readonly number[]): number {
  const first = Math.floor(days[0] ?? 0);
  return flows.reduce(
    (total, flow, index) => total + flow / (1 + rate) ** ((Math.floor(days[index] ?? 0) - first) / 365),
    0,
  );
}

const areDated = (flows: readonly number[], days: readonly number[]): boolean =>
  flows.length > 0 && flows.length === days.length && days.every((day) => Math.floor(day) >= Math.floor(days[0] ?? 0));

/** Declining balance: a fixed share of the remaining value, the first and the last year by months. */
function fixedDeclining(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  months: number,
): number | CellError {
  if (cost < 0 || salvage < 0 || life <= 0 || period < 1 || period > life + 1 || months < 1 || months > 12)
    return NUMBER_ERROR;
  if (cost === 0) return 0;
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  let total = (cost * rate * months) / 12;
  if (period === 1) return total;
  let amount = 0;
  for (let year = 2; year <= period; year++) {
    amount = year > life ? ((cost - total) * rate * (12 - months)) / 12 : (cost - total) * rate;
    total += amount;
  }
  return amount;
}

function doubleDeclining(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  factor: number,
): number | CellError {
  if (cost < 0 || salvage < 0 || life <= 0 || period <= 0 || period > life || factor <= 0) return NUMBER_ERROR;
  const rate = Math.min(1, factor / life);
  const before = rate === 1 ? (period === 1 ? cost : 0) : cost * (1 - rate) ** (period - 1);
  const after = cost * (1 - rate) ** period;
  return Math.max(0, after < salvage ? before - salvage : before - after);
}

/** Depreciation between two moments, going over to straight line where that gives more. */
function variableDeclining(
  cost: number,
  salvage: number,
  life: number,
  start: number,
  end: number,
  factor: number,
  staysDeclining: boolean,
): number | CellError {
  if (cost < 0 || salvage < 0 || life <= 0 || start < 0 || end < start || end > life || factor <= 0)
    return NUMBER_ERROR;
  let remaining = cost;
  let total = 0;
  let straight: number | undefined;
  for (let period = 0; period < Math.ceil(end); period++) {
    const declining = Math.min(Math.max(0, remaining - salvage), (remaining * factor) / life);
    const line = Math.max(0, (remaining - salvage) / (life - period));
    if (!staysDeclining && straight === undefined && line > declining) straight = line;
    const amount = straight ?? declining;
    const share = Math.max(0, Math.min(end, period + 1) - Math.max(start, period));
    total += amount * share;
    remaining -= amount;
  }
  return total;
}

export const CASH_FLOWS: FunctionFamily = {
  NPV: declareVariadic([number], numbers, (flows, rate) =>
    rate === -1 ? DIVISION_BY_ZERO : presentValue(rate, flows.flat()),
  ),
  IRR: declare([numbers, optional(number, 0.1)], (flows, guess) =>
    hasBothSigns(flows) ? findRoot((rate) => presentValue(rate, flows), guess) : NUMBER_ERROR,
  ),
  MIRR: declare([numbers, number, number], (flows, financeRate, reinvestRate) => {
    if (!hasBothSigns(flows)) return DIVISION_BY_ZERO;
    const { length } = flows;
    const gains = presentValue(
      reinvestRate,
      flows.map((flow) => Math.max(0, flow)),
    );
    const costs = presentValue(
      financeRate,
      flows.map((flow) => Math.min(0, flow)),
    );
    return ((-gains * (1 + reinvestRate) ** length) / (costs * (1 + financeRate))) ** (1 / (length - 1)) - 1;
  }),
  XNPV: declare([number, numbers, numbers], (rate, flows, days) =>
    areDated(flows, days) && rate > -1 ? datedValue(rate, flows, days) : NUMBER_ERROR,
  ),
  XIRR: declare([numbers, numbers, optional(number, 0.1)], (flows, days, guess) =>
    areDated(flows, days) && hasBothSigns(flows)
      ? findRoot((rate) => datedValue(rate, flows, days), guess)
      : NUMBER_ERROR,
  ),
  FVSCHEDULE: declare([number, numbers], (principal, rates) =>
    rates.reduce((total, rate) => total * (1 + rate), principal),
  ),
  SLN: declare([number, number, number], (cost, salvage, life) =>
    life === 0 ? DIVISION_BY_ZERO : (cost - salvage) / life,
  ),
  SYD: declare([number, number, number, number], (cost, salvage, life, period) =>
    life <= 0 || period < 1 || period > life
      ? NUMBER_ERROR
      : ((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1)),
  ),
  DB: declare([number, number, number, integer, optional(integer, 12)], fixedDeclining),
  DDB: declare([number, number, number, number, optional(number, 2)], doubleDeclining),
  VDB: declare(
    [number, number, number, number, number, optional(number, 2), optional(logical, false)],
    variableDeclining,
  ),
};
