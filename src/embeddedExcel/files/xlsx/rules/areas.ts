import { formatAddress, parseAddress, type Rectangle } from "../../../workbook/address";

/** The areas of an `sqref`, which are separated by spaces. */
export const readAreas = (sqref: string | undefined): Rectangle[] =>
  (sqref ?? "").split(/\s+/).flatMap((address) => parseAddress(address) ?? []);

export const fileAreas = (areas: readonly Rectangle[]): string => areas.map((area) => formatAddress(area)).join(" ");
