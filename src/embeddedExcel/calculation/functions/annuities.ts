import type { CellError } from "../../workbook/cellValue";
import { DIVISION_BY_ZERO, NUMBER_ERROR } from "../values/errors";
import { isError } from "../values/operand";
import { declare } from "./declaration";
import type { FunctionFamily } from "./definition";
import { findRoot } from "./rootFinding";
import { integer, logical, number, optional } from "./parameters";

/** Growth of one unit over all periods, and of one unit paid each period. */
function growth(rate: number, periods: number): { factor: number; annuity: number } {
  if (rate === 0) return { factor: 1, annuity: periods };
  const factor = (1 + rate) ** periods;
  return { factor, annuity: (factor - 1) / rate };
}

function payment(rate: number, periods: number, present: number, future: number, atStart: boolean): number | CellError {
  if (periods === 0) return NUMBER_ERROR;
  const { factor, annuity } = growth(rate, periods);
  return -(future + present * factor) / (annuity * (atStart ? 1 + rate : 1));
}

function futureValue(rate: number, periods: number, paid: number, present: number, atStart: boolean): number {
  const { factor, annuity } = growth(rate, periods);
  return -(present * factor + paid * annuity * (atStart ? 1 + rate : 1));
}

function interestPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  atStart: boolean,
): number | CellError {
  if (period < 1 || period >= periods + 1) return NUMBER_ERROR;
  const paid = payment(rate, periods, present, future, atStart);
  if (isError(paid)) return paid;
  if (atStart && period === 1) return 0;
  const balance = futureValue(rate, period - 1, paid, present, atStart);
  return atStart ? ((balance - paid) * rate) / (1 + rate) : balance * rate;
}

function principalPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  atStart: boolean,
): number | CellError {
  const paid = payment(rate, periods, present, future, atStart);
  const interest = interestPart(rate, period, periods, present, future, atStart);
  if (isError(paid)) return paid;
  return isError(interest) ? interest : paid - interest;
}

type Part = typeof interestPart;

/** CUMIPMT and CUMPRINC: the parts of several periods together. */
const cumulative = (part: Part) =>
  declare([number, number, number, integer, integer, logical], (rate, periods, present, first, last, atStart) => {
    if (rate <= 0 || periods <= 0 || present <= 0 || first < 1 || last < first || last > periods) return NUMBER_ERROR;
    let total = 0;
    for (let period = first; period <= last; period++) {
      const amount = part(rate, period, periods, present, 0, atStart);
      if (isError(amount)) return amount;
      total += amount;
    }
    return total;
  });

const future = optional(number, 0);
const atStart = optional(logical, false);

export const ANNUITIES: FunctionFamily = {
  PMT: declare([number, number, number, future, atStart], payment),
  IPMT: declare([number, number, number, number, future, atStart], interestPart),
  PPMT: declare([number, number, number, number, future, atStart], principalPart),
  CUMIPMT: cumulative(interestPart),
  CUMPRINC: cumulative(principalPart),
  ISPMT: declare([number, number, number, number], (rate, period, periods, present) =>
    periods === 0 ? DIVISION_BY_ZERO : present * rate * (period / periods - 1),
  ),
  FV: declare([number, number, number, optional(number, 0), atStart], futureValue),
  PV: declare([number, number, number, future, atStart], (rate, periods, paid, end, start) => {
    const { factor, annuity } = growth(rate, periods);
    return -(end + paid * annuity * (start ? 1 + rate : 1)) / factor;
  }),
  NPER: declare([number, number, number, future, atStart], (rate, paid, present, end, start) => {
    if (rate === 0) return paid === 0 ? NUMBER_ERROR : -(present + end) / paid;
    const due = paid * (start ? 1 + rate : 1);
    const ratio = (due - end * rate) / (due + present * rate);
    return ratio > 0 ? Math.log(ratio) / Math.log(1 + rate) : NUMBER_ERROR;
  }),
  RATE: declare(
    [number, number, number, future, atStart, optional(number, 0.1)],
    (periods, paid, present, end, start, guess) =>
      periods <= 0 ? NUMBER_ERROR : findRoot((rate) => end - futureValue(rate, periods, paid, present, start), guess),
  ),
  RRI: declare([number, number, number], (periods, present, end) =>
    periods <= 0 || present === 0 || end / present < 0 ? NUMBER_ERROR : (end / present) ** (1 / periods) - 1,
  ),
  PDURATION: declare([number, number, number], (rate, present, end) =>
    rate <= 0 || present <= 0 || end <= 0 ? NUMBER_ERROR : Math.log(end / present) / Math.log(1 + rate),
  ),
  EFFECT: declare([number, integer], (rate, periods) =>
    rate <= 0 || periods < 1 ? NUMBER_ERROR : (1 + rate / periods) ** periods - 1,
  ),
  NOMINAL: declare([number, integer], (rate, periods) =>
    rate <= 0 || periods < 1 ? NUMBER_ERROR : ((1 + rate) ** (1 / periods) - 1) * periods,
  ),
};
