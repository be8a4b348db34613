import type { Rectangle } from "./address";

export type ValidationType = "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export interface DataValidation {
  areas: Rectangle[];
  type: ValidationType;
  operator?: ValidationOperator;
  /** Without "="; for a list either a reference or the items, quoted and comma-separated as the file has them. */
  formula1: string;
  formula2?: string;
  /** Lists only: shows the drop-down arrow. */
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}
