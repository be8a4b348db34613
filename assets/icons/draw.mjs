/**
 * Draws the add-in's icons: columns in descending order and the cumulative curve over them, as on the ABC chart.
 * Run from the project's folder: `node assets/icons/draw.mjs [path of a Chromium]`. Writes an SVG and a PNG a size.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
/** From this size on there is room for four columns and for the limit points on the curve. */
const DETAILED_FROM = 40;

const COLUMN_COLORS = ["#1B7390", "#4B9DB5", "#86BFCF", "#B2D9E5"];
const CURVE_COLOR = "#D9621E";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Column heights as shares of the drawing. */
const PLAIN = [0.5, 0.32, 0.18];
const DETAILED = [0.52, 0.36, 0.23, 0.13];

/** Columns stand on whole pixels, so that they stay sharp at every size. */
function drawing(size) {
  const isDetailed = size >= DETAILED_FROM;
  const heights = isDetailed ? DETAILED : PLAIN;
  const margin = Math.max(1, Math.round(size / 16));
  const gap = Math.max(1, Math.round(size / 20));
  const width = Math.floor((size - 2 * margin - gap * (heights.length - 1)) / heights.length);
  const left = Math.round((size - heights.length * width - (heights.length - 1) * gap) / 2);
  const bottom = size - margin;
  const columns = heights.map((share, index) => {
    const height = Math.max(2, Math.round(share * size));
    return { x: left + index * (width + gap), y: bottom - height, height };
  });
  const radius = size >= 32 ? Math.round(size / 40) : 0;
  const rectangles = columns.map(
    ({ x, y, height }, index) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${COLUMN_COLORS[index]}"/>`,
  );

  const stroke = Math.max(2, size / 14);
  const mark = isDetailed ? stroke * 0.95 : stroke / 2;
  const start = { x: columns[0].x + width / 2, y: columns[0].y - mark - gap };
  const end = { x: columns.at(-1).x + width / 2, y: margin + mark };
  // Steep at first and flat at the end, as a cumulative share rises.
  const bend = { x: start.x + (end.x - start.x) * 0.3, y: end.y };
  const curve = `<path d="M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}" fill="none" stroke="${CURVE_COLOR}" stroke-width="${stroke}" stroke-linecap="round"/>`;
  const marks = isDetailed
    ? [start, end].map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${mark}" fill="${CURVE_COLOR}"/>`)
    : [];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${[
    ...rectangles,
    curve,
    ...marks,
  ].join("")}</svg>\n`;
}

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = drawing(size);
  writeFileSync(join(FOLDER, `icon-${size}.svg`), svg);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(FOLDER, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
