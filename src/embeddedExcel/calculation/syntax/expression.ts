import type { CellValue } from "../../workbook/cellValue";

/** One edge of a reference: a fixed row or column, or a distance from the cell that holds the formula. */
export interface Edge {
  readonly index: number;
  readonly relative: boolean;
}

/** A reference as written, independent of the cell it stands in. */
export interface RelativeArea {
  /** Names of the sheet written before "!": none for the formula's own, two for `First:Last!A1`. */
  readonly sheets: readonly string[];
  readonly top: Edge;
  readonly left: Edge;
  readonly bottom: Edge;
  readonly right: Edge;
  /** `A1.:.B9`: empty rows and columns at the start or the end do not belong to the reference. */
  readonly trim: "head" | "tail" | "both" | null;
}

export type TableSection = "all" | "data" | "headers" | "totals" | "this row";

export interface TableReference {
  /** Empty inside a table: the table around the formula. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly TableSection[];
}

export type UnaryOperator = "+" | "-" | "%" | "#" | "@";
export type BinaryOperator = "=" | "<" | ">" | "<=" | ">=" | "<>" | "-" | "+" | "*" | "/" | "^" | ":" | " " | "," | "&";

export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: "area"; readonly area: RelativeArea }
  | { readonly kind: "table"; readonly reference: TableReference }
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | null }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | CallExpression
  | { readonly kind: "apply"; readonly callee: Expression; readonly args: readonly (Expression | undefined)[] }
  | {
      readonly kind: "let";
      readonly bindings: readonly { name: string; value: Expression }[];
      readonly body: Expression;
    }
  | { readonly kind: "lambda"; readonly parameters: readonly string[]; readonly body: Expression }
  /** A cell of another workbook, whose content is not known here. */
  | { readonly kind: "external" }
  /** A formula the parser does not understand. */
  | { readonly kind: "unreadable" };

export interface CallExpression {
  readonly kind: "call";
  /** Upper case, without the prefixes of the file format. */
  readonly name: string;
  readonly args: readonly (Expression | undefined)[];
}

/** The cell whose relative references a formula text is written for. */
export interface BaseCell {
  readonly row: number;
  readonly column: number;
}

/** The expressions directly inside one. */
export function children(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.kind) {
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.args;
    case "apply":
      return [expression.callee, ...expression.args];
    case "let":
      return [...expression.bindings.map((binding) => binding.value), expression.body];
    case "lambda":
      return [expression.body];
    case "array":
      return expression.rows.flat();
    case "literal":
    case "area":
    case "table":
    case "name":
    case "external":
    case "unreadable":
      return [];
  }
}
