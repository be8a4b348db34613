import { ServerObject } from "../protocol/serverObject";
import type { WorkbookSession } from "./session";

/** A wire object of the workbook. */
export abstract class ExcelObject extends ServerObject {
  constructor(protected readonly session: WorkbookSession) {
    super();
  }
}
