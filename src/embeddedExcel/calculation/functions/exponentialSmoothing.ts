import type { CellError } from "../../workbook/cellValue";
import { NotCalculable } from "../evaluation/context";
import { NOT_AVAILABLE, NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import type { Matrix } from "../values/matrix";
import { isError } from "../values/operand";
import { declare, withArrays } from "./declaration";
import type { FunctionFamily } from "./definition";
import { callLibrary } from "./formulajs";
import { defaulted, matrix, number } from "./parameters";

/** Weights (0–1) of what is new in level, trend and season. */
interface Weights {
  readonly level: number;
  readonly trend: number;
  readonly season: number;
}

/** A series smoothed to its end. */
interface Smoothed {
  readonly level: number;
  readonly trend: number;
  /** Of the last season, its last point last. */
  readonly seasons: readonly number[];
  /** Mean of the squared errors one step ahead. */
  readonly variance: number;
}

/** Points at a constant step, ascending. */
interface Series {
  readonly values: readonly number[];
  readonly last: number;
  readonly step: number;
}

const MOST_SEASONS = 8760;

/** As Excel takes them: a timeline in any order at a constant step. Gaps and doubles, which it would fill, are refused. */
function seriesOf(values: Matrix, timeline: Matrix): Series | CellError {
  const [ys, xs] = [values.cells, timeline.cells];
  if (ys.length !== xs.length) return NOT_AVAILABLE;
  const points: { x: number; y: number }[] = [];
  for (const [index, x] of xs.entries()) {
    const y = ys[index];
    if (isError(x)) return x;
    if (isError(y)) return y;
    if (typeof x !== "number" || typeof y !== "number") return VALUE_ERROR;
    points.push({ x, y });
  }
  points.sort((a, b) => a.x - b.x);
  const [first, second, last] = [points[0], points[1], points.at(-1)];
  if (first === undefined || second === undefined || last === undefined) return NUMBER_ERROR;
  const step = second.x - first.x;
  const isEven = points.every(({ x }, index) => Math.abs(x - first.x - index * step) < 1e-9 * Math.max(1, Math.abs(x)));
  if (step === 0 || !isEven) return NUMBER_ERROR;
  return { values: points.map(({ y }) => y), last: last.x, step };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Additive error, trend and season: the first two seasons give where to start. */
function smooth(values: readonly number[], period: number, weights: Weights): Smoothed {
  const first = values.slice(0, period);
  let level = mean(first);
  let trend = (mean(values.slice(period, 2 * period)) - level) / period;
  // The level at the end of the first season.
  level += (trend * (period - 1)) / 2;
  const seasons = first.map((value, index) => value - (level - trend * (period - 1 - index)));
  let squares = 0;
  for (let index = period; index < values.length; index++) {
    const place = index % period;
    const season = seasons[place] ?? 0;
    const error = (values[index] ?? 0) - level - trend - season;
    squares += error ** 2;
    level += trend + weights.level * error;
    trend += weights.level * weights.trend * error;
    // Without a season there is nothing to learn of it.
    if (period > 1) seasons[place] = season + weights.season * (1 - weights.level) * error;
  }
  const next = values.length % period;
  return {
    level,
    trend,
    seasons: [...seasons.slice(next), ...seasons.slice(0, next)],
    variance: squares / Math.max(1, values.length - period),
  };
}

const STARTS = [0.05, 0.2, 0.5, 0.9];
const FINEST_STEP = 0.001;

interface Fit {
  readonly weights: Weights;
  readonly smoothed: Smoothed;
}

/** The last series fitted: a forecast asks for many months and intervals of the same one. */
let lastFit: { readonly key: string; readonly fit: Fit } | null = null;

function fitted(values: readonly number[], period: number): Fit {
  const key = `${period}|${values.join("|")}`;
  if (lastFit?.key !== key) lastFit = { key, fit: fit(values, period) };
  return lastFit.fit;
}

/** The weights with the smallest errors: the best of a grid, then downhill in ever smaller steps. */
function fit(values: readonly number[], period: number): Fit {
  const tried = (weights: Weights) => ({ weights, smoothed: smooth(values, period, weights) });
  let best = tried({ level: 0.1, trend: 0.1, season: 0.1 });
  const take = (weights: Weights): boolean => {
    const next = tried(weights);
    if (next.smoothed.variance >= best.smoothed.variance) return false;
    best = next;
    return true;
  };
  for (const level of STARTS) for (const trend of STARTS) for (const season of STARTS) take({ level, trend, season });
  for (let step = 0.1; step >= FINEST_STEP;) {
    const moved = (["level", "trend", "season"] as const).some((name) =>
      [step, -step].some((change) => {
        const weight = best.weights[name] + change;
        return weight >= 0 && weight <= 1 && take({ ...best.weights, [name]: weight });
      }),
    );
    if (!moved) step /= 2;
  }
  return best;
}

interface Forecast {
  readonly value: number;
  readonly deviation: number;
}

/**
 * Exponential smoothing with additive trend and season (Hyndman and others, "Forecasting with Exponential Smoothing",
 * 2008, the model A,A,A). Excel documents the model, not how it finds its weights: results agree in magnitude only.
 */
function forecastAt(target: number, values: Matrix, timeline: Matrix, season: number): Forecast | CellError {
  const series = seriesOf(values, timeline);
  if (isError(series)) return series;
  if (season < 0 || season > MOST_SEASONS || !Number.isInteger(season)) return NUMBER_ERROR;
  if (season === 1) throw new NotCalculable("a season that is to be found");
  const period = Math.max(1, season);
  const steps = Math.round((target - series.last) / series.step);
  if (target < series.last || series.values.length < 2 * period) return NUMBER_ERROR;
  const { weights, smoothed } = fitted(series.values, period);
  const isSeasonal = season > 1;
  const { level, trend, seasons, variance } = smoothed;
  let spread = 1;
  for (let step = 1; step < steps; step++) {
    const ofSeason = isSeasonal && step % period === 0 ? weights.season * (1 - weights.level) : 0;
    spread += (weights.level * (1 + weights.trend * step) + ofSeason) ** 2;
  }
  return {
    value: level + steps * trend + (isSeasonal ? (seasons[(steps - 1 + period) % period] ?? 0) : 0),
    deviation: Math.sqrt(variance * spread),
  };
}

const season = defaulted(number, 1);
const DEFAULT_CONFIDENCE = 0.95;

export const EXPONENTIAL_SMOOTHING: FunctionFamily = {
  "FORECAST.ETS": withArrays(
    declare(
      [number, matrix, matrix, season, defaulted(number, 1), defaulted(number, 1)],
      (target, values, timeline, period) => {
        const forecast = forecastAt(target, values, timeline, period);
        return isError(forecast) ? forecast : forecast.value;
      },
    ),
  ),
  "FORECAST.ETS.CONFINT": withArrays(
    declare(
      [
        number,
        matrix,
        matrix,
        defaulted(number, DEFAULT_CONFIDENCE),
        season,
        defaulted(number, 1),
        defaulted(number, 1),
      ],
      (target, values, timeline, confidence, period) => {
        if (confidence <= 0 || confidence >= 1) return NUMBER_ERROR;
        const forecast = forecastAt(target, values, timeline, period);
        if (isError(forecast)) return forecast;
        const quantile = callLibrary("NORM.S.INV", (1 + confidence) / 2, true);
        return typeof quantile === "number" ? quantile * forecast.deviation : NUMBER_ERROR;
      },
    ),
  ),
};
