import { HostError } from "../../protocol/hostError";
import { displayText } from "../../workbook/displayText";
import type { Sheet } from "../../workbook/sheet";
import { dataArea, type ColumnFilter, type Table, type TableColumn } from "../../workbook/table";
import { listArgument, optional, recordArgument, textArgument, wordArgument } from "../argument";
import { ExcelObject } from "../excelObject";
import type { Range } from "../range/range";
import type { WorkbookSession } from "../session";

/** The filter of a table. */
export class TableAutoFilter extends ExcelObject {
  readonly wireClass = "AutoFilter";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super(session);
  }

  get Enabled(): boolean {
    return this.table.showFilterButton;
  }

  get IsDataFiltered(): boolean {
    return this.table.columns.some((column) => column.filter);
  }

  GetRange(): Range {
    return this.session.objects.range(this.sheet, this.table.area);
  }

  GetRangeOrNullObject(): Range | null {
    return this.table.showFilterButton ? this.GetRange() : null;
  }

  ClearCriteria(): void {
    clearFilters(this.session, this.sheet, this.table);
  }
}

/** The filter of one column. */
export class ColumnFilterObject extends ExcelObject {
  readonly wireClass = "Filter";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly column: TableColumn,
  ) {
    super(session);
  }

  /** Null where the column is not filtered. */
  get Criteria(): unknown {
    const { filter } = this.column;
    if (!filter) return null;
    if (filter.kind === "values") return { filterOn: "Values", values: filter.values };
    if (filter.kind === "custom") {
      const { criterion1, criterion2, operator } = filter;
      return { filterOn: "Custom", criterion1, ...(criterion2 === undefined ? {} : { criterion2 }), operator };
    }
    throw new HostError("UnsupportedOperation", "embedded Excel host: this kind of filter is not implemented");
  }

  Apply(criteria: unknown): void {
    const asked = recordArgument(criteria);
    if (wordArgument(asked.filterOn, ["Values", "Custom"]) === "Values") this.ApplyValuesFilter(asked.values);
    else this.ApplyCustomFilter(asked.criterion1, asked.criterion2, asked.operator);
  }

  ApplyValuesFilter(values: unknown): void {
    this.filterBy({ kind: "values", values: listArgument(values).map(textArgument) });
  }

  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    const second = optional(criterion2, textArgument, undefined);
    this.filterBy({
      kind: "custom",
      criterion1: textArgument(criterion1),
      ...(second === undefined ? {} : { criterion2: second }),
      operator: optional(operator, (word) => wordArgument(word, ["And", "Or"]), "And"),
    });
  }

  Clear(): void {
    this.session.requireUnprotected(this.sheet);
    delete this.column.filter;
    applyFilters(this.session, this.sheet, this.table);
  }

  private filterBy(filter: ColumnFilter): void {
    this.session.requireUnprotected(this.sheet);
    this.column.filter = filter;
    applyFilters(this.session, this.sheet, this.table);
  }
}

export function clearFilters(session: WorkbookSession, sheet: Sheet, table: Table): void {
  if (!table.columns.some((column) => column.filter)) return;
  session.requireUnprotected(sheet);
  for (const column of table.columns) delete column.filter;
  applyFilters(session, sheet, table);
}

/** Hides the data rows that some filter leaves out and shows all others. */
function applyFilters(session: WorkbookSession, sheet: Sheet, table: Table): void {
  session.calculatePending();
  const data = dataArea(table);
  for (let row = data.top; row <= data.bottom; row++) {
    const hidden = !table.columns.every(
      ({ filter }, index) => !filter || passes(session, sheet, row, data.left + index, filter),
    );
    const layout = sheet.rows.get(row);
    if (layout) layout.hidden = hidden;
    else if (hidden) sheet.rows.set(row, { hidden });
  }
  sheet.touch("rows");
  sheet.touch("tables");
}

function passes(session: WorkbookSession, sheet: Sheet, row: number, column: number, filter: ColumnFilter): boolean {
  const value = sheet.grid.value(row, column);
  const { styles, uses1904Dates } = session.book;
  const text = displayText(value, styles.get(sheet.styleAt(row, column)).numberFormat, uses1904Dates);
  if (filter.kind === "values") return filter.values.some((wanted) => wanted.toLowerCase() === text.toLowerCase());
  if (filter.kind === "other") return !sheet.isRowHidden(row);
  const first = meets(value, text, filter.criterion1);
  if (filter.criterion2 === undefined) return first;
  const second = meets(value, text, filter.criterion2);
  return filter.operator === "And" ? first && second : first || second;
}

/** A criterion such as ">=100", "<>", "=Paris*". */
function meets(value: unknown, text: string, criterion: string): boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const isEqual =
      typeof value === "number" && !Number.isNaN(number) ? value === number : wildcard(operand).test(text);
    return isEqual === (operator === "=");
  }
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  if (operator === "<") return value < number;
  if (operator === ">") return value > number;
  return operator === "<=" ? value <= number : value >= number;
}

/** "*" stands for any text, "?" for one character, "~" takes their meaning away. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_, escaped, wild, special) => {
    if (escaped) return `\\${escaped}`;
    if (wild) return wild === "*" ? ".*" : ".";
    return `\\${special}`;
  });
  return new RegExp(`^${source}$`, "is");
}
