import { HostError } from "../../protocol/hostError";
import type { Sheet } from "../../workbook/sheet";
import { optional, recordArgument, textArgument } from "../argument";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";

/** Protection without options: a protected sheet refuses every change. Passwords are not modelled. */
export class WorksheetProtection extends ExcelObject {
  readonly wireClass = "WorksheetProtection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }

  Protect(options: unknown, password: unknown): void {
    if (this.sheet.isProtected) throw new HostError("AccessDenied");
    if (Object.keys(optional(options, recordArgument, {})).length > 0) throw unsupported("options");
    if (optional(password, textArgument, "") !== "") throw unsupported("a password");
    this.sheet.isProtected = true;
    this.sheet.touch("view");
  }

  Unprotect(password: unknown): void {
    if (optional(password, textArgument, "") !== "") throw unsupported("a password");
    this.sheet.isProtected = false;
    this.sheet.touch("view");
  }
}

const unsupported = (what: string) =>
  new HostError("UnsupportedOperation", `embedded Excel host: protection with ${what} is not implemented`);
