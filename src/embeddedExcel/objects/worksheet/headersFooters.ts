import type { Sheet } from "../../workbook/sheet";
import { textArgument } from "../argument";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";

/** Headers and footers; one set for all pages. */
export class HeaderFooterGroup extends ExcelObject {
  readonly wireClass = "HeaderFooterGroup";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get State(): string {
    return "Default";
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheet);
  }
}

type Part = "left" | "center" | "right";

class HeaderFooter extends ExcelObject {
  readonly wireClass = "HeaderFooter";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get LeftHeader(): string {
    return this.sheet.page.header.left;
  }

  set LeftHeader(value: unknown) {
    this.change("header", "left", value);
  }

  get CenterHeader(): string {
    return this.sheet.page.header.center;
  }

  set CenterHeader(value: unknown) {
    this.change("header", "center", value);
  }

  get RightHeader(): string {
    return this.sheet.page.header.right;
  }

  set RightHeader(value: unknown) {
    this.change("header", "right", value);
  }

  get LeftFooter(): string {
    return this.sheet.page.footer.left;
  }

  set LeftFooter(value: unknown) {
    this.change("footer", "left", value);
  }

  get CenterFooter(): string {
    return this.sheet.page.footer.center;
  }

  set CenterFooter(value: unknown) {
    this.change("footer", "center", value);
  }

  get RightFooter(): string {
    return this.sheet.page.footer.right;
  }

  set RightFooter(value: unknown) {
    this.change("footer", "right", value);
  }

  private change(where: "header" | "footer", part: Part, value: unknown): void {
    this.sheet.page[where][part] = textArgument(value);
    this.sheet.touch("page");
  }
}
