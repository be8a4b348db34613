import type { BrowserHost, BrowserOptions } from "../../embeddedExcel/bootstrap/browser";

/** What the pane's page finds in the page around it; the server's script in the pane's page reads and calls it. */
export interface PaneSurroundings {
  readonly options: BrowserOptions;
  /** Undefined where the workbook could not be opened. */
  opened(host: BrowserHost | undefined): void;
}

/** Name under which the pane's page finds it. */
const PLACE = "workbenchPane";

export function surroundPane(surroundings: PaneSurroundings): void {
  Reflect.set(window, PLACE, surroundings);
}
