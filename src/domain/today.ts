import { serialOf } from "./dates";

/** Serial number of the day a clock shows, where it stands: the user's date, not UTC's. */
export function serialOfDay(clock: Date): number {
  const serial = serialOf({ year: clock.getFullYear(), month: clock.getMonth() + 1, day: clock.getDate() });
  if (serial === null) throw new Error(`no such day: ${clock.toISOString()}`);
  return serial;
}
