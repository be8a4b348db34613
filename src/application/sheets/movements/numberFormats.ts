/** Number formats that make a table of movements easy to read. */

const NONE = '"–"';

/** A dash in place of zero. */
export const dashForNone = (format: string): string => `${format};-${format};${NONE}`;

/** The sign before every number, a dash in place of zero. */
export const signed = (format: string): string => `+${format};-${format};${NONE}`;

/** A word or sign before every number, a dash in place of zero. */
export const marked = (mark: string, format: string): string => `"${mark} "${format};"${mark} "-${format};${NONE}`;
