import type { Rectangle } from "./address";

/** A link on cells: to the web or a file, or to a place in the workbook. */
export interface Hyperlink {
  readonly area: Rectangle;
  readonly address?: string;
  /** A place in the workbook, e.g. `'ABC'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}
