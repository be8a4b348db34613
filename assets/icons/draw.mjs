/**
 * Draws the add-in's icons. Run from the project's folder: `node assets/icons/draw.mjs [path of a Chromium]`. Writes a
 * PNG for each icon and size, named `<icon>-<pixels>.png`.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Sizes of a button on the ribbon; the add-in itself is also shown larger, in lists and on the marketplace. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const PRODUCT_SIZES = [...RIBBON_SIZES, 96, 128];
/** From this size on there is room for four columns and for the limit points on the curve. */
const DETAILED_FROM = 40;

const COLUMN_COLORS = ["#1B7390", "#4B9DB5", "#86BFCF", "#B2D9E5"];
const [MAIN_COLOR, , PALE_COLOR] = COLUMN_COLORS;
const ACCENT_COLOR = "#D9621E";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Column heights as shares of the drawing. */
const PLAIN = [0.5, 0.32, 0.18];
const DETAILED = [0.52, 0.36, 0.23, 0.13];

const marginOf = (size) => Math.max(1, Math.round(size / 16));
/** Lines have whole widths, so that they stay sharp at every size. */
const lineOf = (size) => Math.max(2, Math.round(size / 11));

/** The product: columns in descending order and the cumulative curve over them, as on the ABC chart. */
function product(size) {
  const isDetailed = size >= DETAILED_FROM;
  const heights = isDetailed ? DETAILED : PLAIN;
  const margin = marginOf(size);
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
  const curve = `<path d="M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}" fill="none" stroke="${ACCENT_COLOR}" stroke-width="${stroke}" stroke-linecap="round"/>`;
  const marks = isDetailed
    ? [start, end].map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${mark}" fill="${ACCENT_COLOR}"/>`)
    : [];
  return [...rectangles, curve, ...marks];
}

/** An arrow that comes round, clockwise, to where it began. */
function refresh(size) {
  const line = lineOf(size);
  const middle = size / 2;
  const head = size / 4;
  const radius = middle - marginOf(size) - head * 0.6;
  const at = (degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return { x: middle + radius * x, y: middle + radius * y, outwards: { x, y }, onwards: { x: -y, y: x } };
  };
  const start = at(20);
  const end = at(-50);
  const corner = (onwards, outwards) =>
    `${end.x + onwards * end.onwards.x + outwards * end.outwards.x} ${end.y + onwards * end.onwards.y + outwards * end.outwards.y}`;
  return [
    `<path d="M${start.x} ${start.y}A${radius} ${radius} 0 1 1 ${end.x} ${end.y}" fill="none" stroke="${MAIN_COLOR}" stroke-width="${line}"/>`,
    `<path d="M${corner(0, head * 0.75)}L${corner(head * 1.1, 0)}L${corner(0, -head * 0.75)}z" fill="${ACCENT_COLOR}"/>`,
  ];
}

/** Three lines of a list, the first ticked. */
function actionPlan(size) {
  const line = lineOf(size);
  const margin = marginOf(size);
  const box = Math.round(size / 5);
  const step = (size - 2 * margin - box) / 2;
  return [0, 1, 2].flatMap((row) => {
    const top = Math.round(margin + row * step);
    const middle = top + box / 2;
    const left = margin + box + Math.max(2, Math.round(size / 8));
    const text = `<rect x="${left}" y="${Math.round(middle - line / 2)}" width="${size - margin - left}" height="${line}" fill="${MAIN_COLOR}"/>`;
    const tick = `<path d="M${margin} ${middle}l${box * 0.4} ${box * 0.4}l${box * 0.75} ${-box * 0.95}" fill="none" stroke="${ACCENT_COLOR}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/>`;
    const square = `<rect x="${margin}" y="${top}" width="${box}" height="${box}" fill="${PALE_COLOR}"/>`;
    return [row === 0 ? tick : square, text];
  });
}

/** A window with its pane at the right. */
function pane(size) {
  const line = Math.max(1, Math.round(size / 16));
  const margin = marginOf(size);
  const width = size - 2 * margin;
  const height = Math.round(size * 0.75);
  const top = Math.round((size - height) / 2);
  const side = Math.round(width * 0.36);
  return [
    `<rect x="${margin + line / 2}" y="${top + line / 2}" width="${width - line}" height="${height - line}" fill="#FFFFFF" stroke="${MAIN_COLOR}" stroke-width="${line}"/>`,
    `<rect x="${margin}" y="${top}" width="${width}" height="${Math.max(3, Math.round(size / 8))}" fill="${MAIN_COLOR}"/>`,
    `<rect x="${size - margin - side}" y="${top}" width="${side}" height="${height}" fill="${ACCENT_COLOR}"/>`,
  ];
}

/** A question mark on a disc. */
function help(size) {
  const middle = size / 2;
  const line = Math.max(1.6, size / 11);
  const arc = size * 0.15;
  const top = size * 0.42;
  return [
    `<circle cx="${middle}" cy="${middle}" r="${middle - marginOf(size)}" fill="${MAIN_COLOR}"/>`,
    `<path d="M${middle - arc} ${top - size * 0.02}A${arc} ${arc} 0 1 1 ${middle + arc * 0.55} ${top + arc * 0.83}Q${middle} ${size * 0.58} ${middle} ${size * 0.64}" fill="none" stroke="#FFFFFF" stroke-width="${line}" stroke-linecap="round"/>`,
    `<circle cx="${middle}" cy="${size * 0.785}" r="${line * 0.62}" fill="#FFFFFF"/>`,
  ];
}

const ICONS = [
  ["icon", product, PRODUCT_SIZES],
  ["refresh", refresh, RIBBON_SIZES],
  ["action-plan", actionPlan, RIBBON_SIZES],
  ["pane", pane, RIBBON_SIZES],
  ["help", help, RIBBON_SIZES],
];

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const [name, draw, sizes] of ICONS) {
  for (const size of sizes) {
    const shapes = draw(size).join("");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${shapes}</svg>`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
