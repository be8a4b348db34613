/**
 * Widths of columns: Excel's user interface counts characters of the default font, Office.js counts points. One digit of
 * the default font is 7 pixels wide, 5 pixels are padding, a pixel is 0.75 points: 8.43 characters = 64 pixels = 48 points.
 */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** Below this a column is narrower than its padding and one digit; Excel then scales linearly to zero. */
const NARROWEST_FULL_PIXELS = PIXELS_PER_CHARACTER + PADDING_PIXELS;

export function pointsOfCharacters(characters: number): number {
  const pixels =
    characters < 1 ? characters * NARROWEST_FULL_PIXELS : characters * PIXELS_PER_CHARACTER + PADDING_PIXELS;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** Rounded to hundredths of a character, as Excel shows widths. */
export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  const characters =
    pixels < NARROWEST_FULL_PIXELS ? pixels / NARROWEST_FULL_PIXELS : (pixels - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.round(characters * 100) / 100;
}
