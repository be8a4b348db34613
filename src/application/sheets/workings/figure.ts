import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";

/** One number, or sentence, that several cells use: computed once, on the Workings sheet. */
export interface FigureDefinition<Name extends string> {
  /** What it is, for its number format. */
  readonly unit: "amount" | "share" | "count" | "number" | "index" | "sentence";
  /** @param cellOf names the cell of another figure */
  readonly cell: (facts: SheetFacts, cellOf: (figure: Name) => string) => PlanCell;
}

/** Figures whose formulas use each other and, beyond them, `Used`. */
export type FigureDefinitions<Name extends string, Used extends string = never> = Readonly<
  Record<Name, FigureDefinition<Name | Used>>
>;

/** A formula of defined names alone. */
export const fixed = (
  unit: FigureDefinition<never>["unit"],
  formula: string,
): { readonly unit: FigureDefinition<never>["unit"]; readonly cell: () => PlanCell } => ({
  unit,
  cell: () => ({ formula }),
});

/** A formula of other figures. */
export const computed = <Name extends string>(
  unit: FigureDefinition<Name>["unit"],
  formula: (cellOf: (figure: Name) => string) => string,
): FigureDefinition<Name> => ({ unit, cell: (_, cellOf) => ({ formula: formula(cellOf) }) });
