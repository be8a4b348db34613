import type { ColorScalePoint } from "../../embeddedExcel/workbook/conditionalFormat";

/** Length of a data bar as a share (0–1) of its cell; the shortest is 0 unless a number is negative. */
export function barLength(value: number, numbers: readonly number[]): number {
  const lowest = numbers.reduce((least, number) => Math.min(least, number), 0);
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return highest === lowest ? 0 : (value - lowest) / (highest - lowest);
}

/** The colour "#RRGGBB" of a number between the colours of a scale of two or three points. */
export function scaleColor(value: number, numbers: readonly number[], points: readonly ColorScalePoint[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const marks = points.map((point) => ({ at: position(point, sorted), color: point.color }));
  const above = marks.findIndex((mark) => value <= mark.at);
  const end = above < 0 ? marks.at(-1) : marks[above];
  const start = above < 0 ? end : marks[Math.max(0, above - 1)];
  if (!start || !end) return "#FFFFFF";
  const share = end.at === start.at ? 1 : (value - start.at) / (end.at - start.at);
  return mixed(start.color, end.color, Math.min(1, Math.max(0, share)));
}

function position({ type, value = 0 }: ColorScalePoint, sorted: readonly number[]): number {
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  switch (type) {
    case "lowest":
      return lowest;
    case "highest":
      return highest;
    case "number":
      return value;
    case "percent":
      return lowest + ((highest - lowest) * value) / 100;
    case "percentile": {
      const rank = ((sorted.length - 1) * value) / 100;
      const below = sorted[Math.floor(rank)] ?? lowest;
      const above = sorted[Math.ceil(rank)] ?? below;
      return below + (above - below) * (rank - Math.floor(rank));
    }
  }
}

function mixed(from: string, to: string, share: number): string {
  const channel = (color: string, index: number) => parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const parts = [0, 1, 2].map((index) =>
    Math.round(channel(from, index) + (channel(to, index) - channel(from, index)) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
