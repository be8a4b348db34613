import type { Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import type { BorderLine, BorderSide, BorderStyle, BorderWeight, CellStyle } from "../../workbook/style";
import { wordArgument } from "../argument";
import { ExcelCollection } from "../collection";
import { colorArgument } from "../color";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";
import { commonStyle, styleChanger } from "./cellStyles";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof EDGES)[number];

const LINES: readonly BorderLine[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

/** A line that is given a weight or a colour before a style becomes this one (belief). */
const NEW_LINE: BorderStyle = { line: "Continuous", weight: "Thin", color: "#000000" };
const NO_LINE: BorderStyle = { ...NEW_LINE, line: "None" };

/** Cells and the side of them an edge of an area consists of. */
function partsOf(area: Rectangle, edge: Edge): { area: Rectangle; side: BorderSide }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideVertical":
      return area.left === area.right
        ? []
        : [
            { area: { ...area, right: area.right - 1 }, side: "right" },
            { area: { ...area, left: area.left + 1 }, side: "left" },
          ];
    case "InsideHorizontal":
      return area.top === area.bottom
        ? []
        : [
            { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
            { area: { ...area, top: area.top + 1 }, side: "top" },
          ];
  }
}

export class RangeBorderCollection extends ExcelCollection<RangeBorder> {
  readonly wireClass = "RangeBorderCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(session);
  }

  items(): readonly RangeBorder[] {
    return EDGES.map((edge) => this.border(edge));
  }

  protected find(key: unknown): RangeBorder {
    return this.border(wordArgument(key, EDGES));
  }

  private border(edge: Edge): RangeBorder {
    return new RangeBorder(this.session, this.sheet, this.areas, edge);
  }
}

class RangeBorder extends ExcelObject {
  readonly wireClass = "RangeBorder";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
    private readonly edge: Edge,
  ) {
    super(session);
  }

  get SideIndex(): Edge {
    return this.edge;
  }

  get Style(): string | null {
    return this.read((border) => border.line);
  }

  set Style(value: unknown) {
    const line = wordArgument(value, LINES);
    this.change((border) => (line === "None" ? null : { ...(border ?? NEW_LINE), line }));
  }

  get Weight(): string | null {
    return this.read((border) => border.weight);
  }

  set Weight(value: unknown) {
    const weight = wordArgument(value, WEIGHTS);
    this.change((border) => ({ ...(border ?? NEW_LINE), weight }));
  }

  get Color(): string | null {
    return this.read((border) => border.color);
  }

  set Color(value: unknown) {
    const color = colorArgument(value);
    this.change((border) => ({ ...(border ?? NEW_LINE), color }));
  }

  private read(pick: (border: BorderStyle) => string): string | null {
    const values = this.areas
      .flatMap((area) => partsOf(area, this.edge))
      .map(({ area, side }) =>
        commonStyle(this.session.book, this.sheet, area, (style) => pick(style.borders[side] ?? NO_LINE)),
      );
    const [first] = values;
    if (first === undefined) return pick(NO_LINE);
    return values.every((value) => value === first) ? first : null;
  }

  private change(derive: (border: BorderStyle | undefined) => BorderStyle | null): void {
    this.session.requireUnprotected(this.sheet);
    const changer = styleChanger<BorderSide>(this.session.book, this.sheet, (style, side) =>
      withBorder(style, side, derive(style.borders[side])),
    );
    const parts = this.areas.flatMap((area) => partsOf(area, this.edge));
    for (const { area, side } of parts) changer.area(area, side);
  }
}

function withBorder(style: CellStyle, side: BorderSide, border: BorderStyle | null): CellStyle {
  const others = Object.fromEntries(Object.entries(style.borders).filter(([name]) => name !== side));
  return { ...style, borders: border === null ? others : { ...others, [side]: border } };
}
