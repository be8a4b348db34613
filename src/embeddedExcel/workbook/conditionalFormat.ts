import type { Rectangle } from "./address";

/** What a conditional format changes; absent members leave the cell's own format. */
export interface DifferentialStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
}

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** Formulas here have no leading "="; relative references count from the top left cell of the first area. */
export type ConditionalRule =
  | {
      readonly type: "cellValue";
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: "containsText";
      readonly text: string;
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
    }
  | { readonly type: "dataBar"; readonly color: string; readonly gradient: boolean }
  | { readonly type: "colorScale"; readonly points: readonly ColorScalePoint[] }
  /** A rule read from a file that this model does not understand; written back as it was. */
  | { readonly type: "other"; readonly xml: string };

export interface ColorScalePoint {
  readonly type: "lowest" | "highest" | "number" | "percent" | "percentile";
  readonly value?: number;
  readonly color: string;
}

export interface ConditionalFormat {
  /** "{GUID}", as the client expects. */
  readonly id: string;
  areas: Rectangle[];
  rule: ConditionalRule;
  format: DifferentialStyle;
  stopIfTrue: boolean;
}
