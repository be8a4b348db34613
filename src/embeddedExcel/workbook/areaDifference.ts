import { intersection, type Rectangle } from "./address";

/** The parts of `area` outside `removed`, as up to four areas. */
export function areaDifference(area: Rectangle, removed: Rectangle): Rectangle[] {
  const common = intersection(area, removed);
  if (!common) return [area];
  const parts: Rectangle[] = [];
  if (area.top < common.top) parts.push({ ...area, bottom: common.top - 1 });
  if (area.bottom > common.bottom) parts.push({ ...area, top: common.bottom + 1 });
  const middle = { ...area, top: common.top, bottom: common.bottom };
  if (area.left < common.left) parts.push({ ...middle, right: common.left - 1 });
  if (area.right > common.right) parts.push({ ...middle, left: common.right + 1 });
  return parts;
}

/** Takes an area away from each item's areas; items left without any are dropped. */
export function withoutArea<Item extends { areas: Rectangle[] }>(items: readonly Item[], removed: Rectangle): Item[] {
  for (const item of items) item.areas = item.areas.flatMap((area) => areaDifference(area, removed));
  return items.filter((item) => item.areas.length > 0);
}
