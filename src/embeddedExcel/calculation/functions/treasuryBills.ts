import type { CellError } from "../../workbook/cellValue";
import { NUMBER_ERROR } from "../values/errors";
import { isError } from "../values/operand";
import { declare, declareIn } from "./declaration";
import type { FunctionFamily } from "./definition";
import { integer, number, optional, serial } from "./parameters";
import { yearFraction } from "./yearFraction";

/** Days from settlement to maturity; a bill runs a year at most. */
function daysToMaturity(settlement: number, maturity: number): number | CellError {
  const days = Math.floor(maturity) - Math.floor(settlement);
  return days <= 0 || days > 366 ? NUMBER_ERROR : days;
}

/** A function of the days to maturity and one positive amount. */
const ofBill = (calculate: (days: number, amount: number) => number | CellError) =>
  declare([serial, serial, number], (settlement, maturity, amount) => {
    const days = daysToMaturity(settlement, maturity);
    if (isError(days)) return days;
    return amount <= 0 ? NUMBER_ERROR : calculate(days, amount);
  });

const positive = (result: number): number | CellError => (result < 0 ? NUMBER_ERROR : result);

export const TREASURY_BILLS: FunctionFamily = {
  TBILLPRICE: ofBill((days, discount) => positive(100 * (1 - (discount * days) / 360))),
  TBILLYIELD: ofBill((days, price) => ((100 - price) / price) * (360 / days)),
  TBILLEQ: ofBill((days, discount) => positive((365 * discount) / (360 - discount * days))),
  DISC: declareIn(
    [serial, serial, number, number, optional(integer, 0)],
    ({ session }, settlement, maturity, price, redemption, basis) => {
      if (price <= 0 || redemption <= 0 || settlement >= maturity) return NUMBER_ERROR;
      const years = yearFraction(settlement, maturity, basis, session.dates);
      return isError(years) ? years : (redemption - price) / redemption / years;
    },
  ),
};
