import { tokenize, translateTokensToA1, translateTokensToR1C1, type Token } from "@borgar/fx/xlsx";
import { cellAddress } from "../../workbook/address";

/** A formula that a file stores once for many cells; each cell has it moved by its distance from the first. */
export class SharedFormula {
  private readonly relative: Token[];

  /** `text` is the first cell's formula, in the file's form. */
  constructor(
    private readonly text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    const tokens = tokenize(`=${text}`, { withLocation: false, negativeNumbers: false });
    this.relative = translateTokensToR1C1(tokens, cellAddress(row, column));
  }

  /** The formula of another cell, in the file's form. */
  at(row: number, column: number): string {
    if (row === this.row && column === this.column) return this.text;
    return translateTokensToA1(this.relative, cellAddress(row, column))
      .slice(1)
      .map((token) => token.value)
      .join("");
  }
}
