import { HostError } from "../../protocol/hostError";
import { MAX_COLUMNS, type Rectangle } from "../../workbook/address";
import type { PageLayout as PageModel, Sheet } from "../../workbook/sheet";
import {
  booleanArgument,
  integerArgument,
  invalidArgument,
  numberArgument,
  recordArgument,
  wordArgument,
} from "../argument";
import { ExcelObject } from "../excelObject";
import { areaOnSheet } from "../range/areaArgument";
import type { Range } from "../range/range";
import type { RangeAreas } from "../range/rangeAreas";
import type { WorkbookSession } from "../session";
import { HeaderFooterGroup } from "./headersFooters";

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends ExcelObject {
  readonly wireClass = "PageLayout";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheet);
  }

  get Orientation(): string {
    return this.sheet.page.orientation;
  }

  set Orientation(value: unknown) {
    this.change({ orientation: wordArgument(value, ["Portrait", "Landscape"]) });
  }

  /** Office.js writes sizes like "a4"; sizes this model does not know are refused. */
  get PaperSize(): string {
    return this.sheet.page.paperSize;
  }

  set PaperSize(value: unknown) {
    const size = typeof value === "string" ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    this.change({ paperSize: wordArgument(size, ["A4", "Letter"]) });
  }

  get Zoom(): unknown {
    const { fitWidth, fitHeight, scale } = this.sheet.page;
    if (fitWidth === undefined && fitHeight === undefined) return { scale: scale ?? 100 };
    return {
      ...(fitWidth === undefined ? {} : { horizontalFitToPages: fitWidth }),
      ...(fitHeight === undefined ? {} : { verticalFitToPages: fitHeight }),
    };
  }

  set Zoom(value: unknown) {
    const zoom = recordArgument(value);
    const rest = { ...this.sheet.page };
    delete rest.fitWidth;
    delete rest.fitHeight;
    delete rest.scale;
    const pages = (count: unknown) => integerArgument(count, 1);
    const fit = {
      ...(isGiven(zoom.horizontalFitToPages) ? { fitWidth: pages(zoom.horizontalFitToPages) } : {}),
      ...(isGiven(zoom.verticalFitToPages) ? { fitHeight: pages(zoom.verticalFitToPages) } : {}),
    };
    const scale = isGiven(zoom.scale) ? numberArgument(zoom.scale) : undefined;
    if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
    this.sheet.page = { ...rest, ...fit, ...(scale === undefined ? {} : { scale }) };
    this.sheet.touch("page");
  }

  get CenterHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: booleanArgument(value) });
  }

  get LeftMargin(): number {
    return this.sheet.page.margins.left;
  }

  set LeftMargin(value: unknown) {
    this.changeMargin({ left: numberArgument(value) });
  }

  get RightMargin(): number {
    return this.sheet.page.margins.right;
  }

  set RightMargin(value: unknown) {
    this.changeMargin({ right: numberArgument(value) });
  }

  get TopMargin(): number {
    return this.sheet.page.margins.top;
  }

  set TopMargin(value: unknown) {
    this.changeMargin({ top: numberArgument(value) });
  }

  get BottomMargin(): number {
    return this.sheet.page.margins.bottom;
  }

  set BottomMargin(value: unknown) {
    this.changeMargin({ bottom: numberArgument(value) });
  }

  get HeaderMargin(): number {
    return this.sheet.page.margins.header;
  }

  set HeaderMargin(value: unknown) {
    this.changeMargin({ header: numberArgument(value) });
  }

  get FooterMargin(): number {
    return this.sheet.page.margins.footer;
  }

  set FooterMargin(value: unknown) {
    this.changeMargin({ footer: numberArgument(value) });
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = POINTS_PER[String(unit)];
    if (factor === undefined) throw invalidArgument();
    const margins: Partial<PageModel["margins"]> = {};
    for (const [side, length] of Object.entries(recordArgument(options))) {
      const name = wordArgument(side, ["left", "right", "top", "bottom", "header", "footer"]);
      if (isGiven(length)) margins[name] = numberArgument(length) * factor;
    }
    this.changeMargin(margins);
  }

  SetPrintArea(area: unknown): void {
    this.change({ printArea: areaOnSheet(this.session, area, this.sheet) });
  }

  GetPrintArea(): RangeAreas {
    const area = this.GetPrintAreaOrNullObject();
    if (!area) throw new HostError("ItemNotFound");
    return area;
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet.page;
    return printArea && this.session.objects.rangeAreas(this.sheet, [printArea]);
  }

  SetPrintTitleRows(rows: unknown): void {
    const { top, bottom } = areaOnSheet(this.session, rows, this.sheet);
    this.change({ titleRows: { first: top, last: bottom } });
  }

  GetPrintTitleRows(): Range {
    const rows = this.GetPrintTitleRowsOrNullObject();
    if (!rows) throw new HostError("ItemNotFound");
    return rows;
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.sheet.page;
    if (!titleRows) return null;
    const area: Rectangle = { top: titleRows.first, bottom: titleRows.last, left: 0, right: MAX_COLUMNS - 1 };
    return this.session.objects.range(this.sheet, area);
  }

  private change(change: Partial<PageModel>): void {
    this.sheet.page = { ...this.sheet.page, ...change };
    this.sheet.touch("page");
  }

  private changeMargin(margins: Partial<PageModel["margins"]>): void {
    if (Object.values(margins).some((length) => length < 0)) throw invalidArgument();
    this.change({ margins: { ...this.sheet.page.margins, ...margins } });
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
