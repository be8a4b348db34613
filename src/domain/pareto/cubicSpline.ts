/** A smooth curve through given points, and its first derivative. */
export interface CubicSpline {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
}

/** One cubic: y + slope·t + square·t² + cube·t³ with t = x − left, used from `left` to the next piece. */
interface Piece {
  readonly left: number;
  readonly y: number;
  readonly slope: number;
  readonly square: number;
  readonly cube: number;
}

const FEWEST_POINTS = 4;

/**
 * The interpolating cubic spline of Forsythe, Malcolm and Moler ("Computer Methods for Mathematical Computations",
 * 1977): at either end the third derivative is that of the one cubic through the four outermost points.
 * @param x ascending, at least four
 * @param y as many as x
 * @throws RangeError for fewer than four points
 */
export const cubicSpline = (x: Float64Array, y: Float64Array): CubicSpline => {
  if (x.length < FEWEST_POINTS) throw new RangeError("A spline with these ends needs four points");
  const pieces = piecesThrough(x, y, secondDerivatives(x, y));
  return {
    value: (place) => {
      const { left, y: start, slope, square, cube } = pieceFor(pieces, place);
      const t = place - left;
      return start + t * (slope + t * (square + t * cube));
    },
    slope: (place) => {
      const { left, slope, square, cube } = pieceFor(pieces, place);
      const t = place - left;
      return slope + t * (2 * square + t * 3 * cube);
    },
  };
};

/** NaN outside the array, so that a wrong index shows in every result. */
const entry = (values: Float64Array, index: number): number => values[index] ?? NaN;

/**
 * Continuity of the slope at every inner point and the two end conditions are a symmetric tridiagonal system,
 * solved by elimination downwards and substitution upwards.
 */
const secondDerivatives = (x: Float64Array, y: Float64Array): Float64Array => {
  const last = x.length - 1;
  const width = (index: number): number => entry(x, index + 1) - entry(x, index);
  const chord = (index: number): number => (entry(y, index + 1) - entry(y, index)) / width(index);
  /** Sixth of the third derivative of the cubic through four points from `index` on: their third divided difference. */
  const thirdDifference = (index: number): number => {
    const second = (from: number): number => (chord(from + 1) - chord(from)) / (entry(x, from + 2) - entry(x, from));
    return (second(index + 1) - second(index)) / (entry(x, index + 3) - entry(x, index));
  };
  const diagonal = new Float64Array(x.length);
  const right = new Float64Array(x.length);
  diagonal[0] = -width(0);
  right[0] = 6 * width(0) ** 2 * thirdDifference(0);
  for (let index = 1; index <= last; index++) {
    const before = width(index - 1);
    const isEnd = index === last;
    const factor = before / entry(diagonal, index - 1);
    const inner = isEnd ? -before : 2 * (before + width(index));
    const bend = isEnd ? -6 * before ** 2 * thirdDifference(last - 3) : 6 * (chord(index) - chord(index - 1));
    diagonal[index] = inner - factor * before;
    right[index] = bend - factor * entry(right, index - 1);
  }
  const derivatives = new Float64Array(x.length);
  derivatives[last] = entry(right, last) / entry(diagonal, last);
  for (let index = last - 1; index >= 0; index--) {
    const beyond = width(index) * entry(derivatives, index + 1);
    derivatives[index] = (entry(right, index) - beyond) / entry(diagonal, index);
  }
  return derivatives;
};

const piecesThrough = (x: Float64Array, y: Float64Array, curvature: Float64Array): readonly Piece[] =>
  Array.from({ length: x.length - 1 }, (_, index) => {
    const left = entry(x, index);
    const width = entry(x, index + 1) - left;
    const start = entry(curvature, index);
    const end = entry(curvature, index + 1);
    const chord = (entry(y, index + 1) - entry(y, index)) / width;
    return {
      left,
      y: entry(y, index),
      slope: chord - (width * (2 * start + end)) / 6,
      square: start / 2,
      cube: (end - start) / (6 * width),
    };
  });

/** The last piece that starts at or before `place`; the first one where none does. */
const pieceFor = (pieces: readonly Piece[], place: number): Piece => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.left <= place) low = middle;
    else high = middle - 1;
  }
  const found = pieces[low];
  if (found === undefined) throw new RangeError("A spline without a piece");
  return found;
};
