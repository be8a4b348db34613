import { colorIn, isReadableWithWhite, isVisibleOnWhite } from "../../domain/presentation/brandColor";
import type { SavedPresentation } from "../memory/savedPresentation";
import type { CellBlock, CellFormat, SheetPlan } from "../sheetPlan";
import { COLORS, FORMATS, TAB_COLORS } from "./style";

/** The row below the title, which says where a sheet comes from. */
const SOURCE_ROW = 1;

/**
 * A sheet in the colours of a firm and with its name before the source. Colours that would be hard to read are left
 * away; those that mean something, of classes and quadrants, stay.
 */
export function brandedPlan(plan: SheetPlan, { firmName, mainColor, accentColor }: SavedPresentation): SheetPlan {
  const main = usable(mainColor, isReadableWithWhite) ?? COLORS.header;
  const accent = usable(accentColor, isVisibleOnWhite) ?? ACCENT_TAB;
  const tabs = new Map<string, string>([
    [COLORS.header, main],
    [ACCENT_TAB, accent],
  ]);
  return {
    ...plan,
    tabColor: tabs.get(plan.tabColor) ?? plan.tabColor,
    formats: plan.formats.map(({ area, format }) => ({ area, format: branded(format, main, accent) })),
    blocks: firmName === "" || !hasSource(plan) ? plan.blocks : plan.blocks.map((block) => named(block, firmName)),
  };
}

/** Whether the row below the title says where the sheet comes from, and not how to read it. */
const hasSource = ({ formats }: SheetPlan): boolean =>
  formats.some(({ area, format }) => area.row === SOURCE_ROW && area.column === 0 && format === FORMATS.source);

const ACCENT_TAB = TAB_COLORS.summary;

function usable(typed: string, isUsable: (color: string) => boolean): string | null {
  const color = colorIn(typed);
  return color !== null && isUsable(color) ? color : null;
}

/** Titles, headings of sections and headers of lists; a class has the headers' fill but never wraps its letter. */
function branded(format: CellFormat, main: string, accent: string): CellFormat {
  if (format.fill === COLORS.header && format.wrapText === true) return { ...format, fill: main };
  if (format.fill !== undefined || format.color !== COLORS.header) return format;
  const line = accent === ACCENT_TAB ? main : accent;
  return { ...format, color: main, ...(format.underlineColor === undefined ? {} : { underlineColor: line }) };
}

function named(block: CellBlock, firmName: string): CellBlock {
  if (block.column !== 0) return block;
  const cells = block.cells.map((row, index) => {
    const [first, ...others] = row;
    return block.row + index === SOURCE_ROW && typeof first === "string" ? [`${firmName} · ${first}`, ...others] : row;
  });
  return { ...block, cells };
}
