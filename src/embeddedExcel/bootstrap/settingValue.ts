/** Office keeps dates in settings as text: "Date(1700000000000)". */
const DATE = /^Date\((-?\d+)\)$/;

/** A setting as the workbook keeps it: plain JSON, dates as text. */
export function storedSetting(value: unknown): unknown {
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (Array.isArray(value)) return value.map(storedSetting);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storedSetting(item)]));
}

/** A setting as the add-in gets it. */
export function revivedSetting(value: unknown): unknown {
  if (typeof value === "string") {
    const milliseconds = DATE.exec(value)?.[1];
    return milliseconds === undefined ? value : new Date(Number(milliseconds));
  }
  if (Array.isArray(value)) return value.map(revivedSetting);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revivedSetting(item)]));
}
