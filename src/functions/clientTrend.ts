import { trendOf } from "../domain/movements/trend";
import type { Argument, FunctionResult } from "./argument";
import { byClient } from "./clientYears";

/** The trend is that of the last complete years. */
const YEARS = 3;

/**
 * CLIENT.TREND: 1 where sales rise, −1 where they fall, 0 where they are stable, over the last three years given
 * (method.md, Trend). A client whose first sale is in the last year has none yet.
 */
export const clientTrend = (salesByYear: Argument): FunctionResult =>
  byClient(salesByYear, "noTrend", (years) => {
    const startsLate = years.slice(0, -1).every((sales) => sales <= 0);
    switch (trendOf({ complete: years.slice(-YEARS), current: null, startsLate }).kind) {
      case "up":
        return 1;
      case "down":
        return -1;
      case "stable":
        return 0;
      case "new":
      case "none":
        return null;
    }
  });
