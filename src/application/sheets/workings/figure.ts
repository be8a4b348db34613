import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";

/** One number, or sentence, that several cells use: computed once, on the Workings sheet. */
export interface FigureDefinition<Name extends string> {
  /** What it is, for its number format. */
  readonly unit: "amount" | "share" | "count" | "number" | "sentence";
  /** @param cellOf names the cell of another figure */
  readonly cell: (facts: SheetFacts, cellOf: (figure: Name) => string) => PlanCell;
}

export type FigureDefinitions<Name extends string> = Readonly<Record<Name, FigureDefinition<Name>>>;
