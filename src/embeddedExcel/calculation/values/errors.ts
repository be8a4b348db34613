import { CellError } from "../../workbook/cellValue";

export const NULL_ERROR = CellError.of("#NULL!");
export const DIVISION_BY_ZERO = CellError.of("#DIV/0!");
export const VALUE_ERROR = CellError.of("#VALUE!");
export const REFERENCE_ERROR = CellError.of("#REF!");
export const NAME_ERROR = CellError.of("#NAME?");
export const NUMBER_ERROR = CellError.of("#NUM!");
export const NOT_AVAILABLE = CellError.of("#N/A");
export const SPILL_ERROR = CellError.of("#SPILL!");
export const CALCULATION_ERROR = CellError.of("#CALC!");
export const BUSY = CellError.of("#BUSY!");
