import { intersection, type Rectangle } from "../../workbook/address";
import { withoutArea } from "../../workbook/areaDifference";
import type { ConditionalFormat as FormatModel, ConditionalRule } from "../../workbook/conditionalFormat";
import type { Sheet } from "../../workbook/sheet";
import { invalidArgument } from "../argument";
import { ExcelCollection, sameText } from "../collection";
import type { WorkbookSession } from "../session";
import { ConditionalFormat } from "./conditionalFormat";

/** Rules a format starts with until the add-in sets its own; colours are Excel's defaults. */
const FIRST_RULES: Readonly<Record<string, ConditionalRule>> = {
  CellValue: { type: "cellValue", operator: "EqualTo", formula1: '""' },
  Custom: { type: "custom", formula: "FALSE" },
  ContainsText: { type: "containsText", text: "", operator: "Contains" },
  DataBar: { type: "dataBar", color: "#638EC6", gradient: true },
  ColorScale: {
    type: "colorScale",
    points: [
      { type: "lowest", color: "#F8696B" },
      { type: "percentile", value: 50, color: "#FFEB84" },
      { type: "highest", color: "#63BE7B" },
    ],
  },
};

/** The conditional formats that touch some areas, first priority first. */
export class ConditionalFormatCollection extends ExcelCollection<ConditionalFormat> {
  readonly wireClass = "ConditionalFormatCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(session);
  }

  items(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => this.areas.some((own) => intersection(area, own))))
      .map((format) => new ConditionalFormat(this.session, this.sheet, format));
  }

  /** The new format comes first in priority. */
  Add(type: unknown): ConditionalFormat {
    this.session.requireUnprotected(this.sheet);
    const rule = FIRST_RULES[String(type)];
    if (!rule) throw invalidArgument(`Conditional formats of type ${String(type)} are not part of this host.`);
    const added: FormatModel = {
      id: this.session.newId(),
      areas: [...this.areas],
      rule,
      format: {},
      stopIfTrue: false,
    };
    this.sheet.conditionalFormats.unshift(added);
    this.sheet.touch("conditionalFormats");
    return new ConditionalFormat(this.session, this.sheet, added);
  }

  ClearAll(): void {
    this.session.requireUnprotected(this.sheet);
    for (const area of this.areas) this.sheet.conditionalFormats = withoutArea(this.sheet.conditionalFormats, area);
    this.sheet.touch("conditionalFormats");
  }

  protected find(key: unknown): ConditionalFormat | null {
    return this.items().find((format) => sameText(format.Id, key)) ?? null;
  }
}
